"""Numbers put in order along one dimension: the largest, where it is, running sums."""

from designer.catalogue.assuming import at_least
from designer.catalogue.call import Call, In, Lowering, function
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Bool, Int
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import dim_at, need_numbers, sample_dim_of
from designer.catalogue.tensor import BATCH, TensorSpec

_SEQUENCE = TensorSpec((BATCH, 5, 4))
_ROW = TensorSpec((BATCH, 6))
_WHOLE = TensorSpec((BATCH, 5), "int64")

_DIM = Int("dim", -1, low=None, required=True, help="The dimension to look along; −1 is the last.")
_VALUES_AND_INDICES = (
    Port("values", help="The numbers."),
    Port("indices", help="Where each of them was, counted from 0."),
)


def _without(x: TensorSpec, at: int, *, keepdim: bool, dtype: str) -> TensorSpec:
    return TensorSpec((*x.shape[:at], *((1,) if keepdim else ()), *x.shape[at + 1 :]), dtype)


def _place(type: str, doc: str, *, icon: str, keywords: tuple[str, ...]) -> LayerDef:
    def infer(v: Values, inputs: Specs) -> Specs:
        (x,) = inputs
        need_numbers(type, x)
        return (_without(x, sample_dim_of(type, x, v["dim"], "choose"), keepdim=v["keepdim"], dtype="int64"),)

    def lower(v: Values, inputs: Specs) -> Lowering:
        kept = {"keepdim": True} if v["keepdim"] else {}
        return Lowering(Call(f"torch.{type.lower()}", (In(0),), {"dim": v["dim"], **kept}))

    return LayerDef(
        type=type,
        family=Family.REDUCTION,
        doc=doc,
        stem=type.lower(),
        icon=icon,
        params=(_DIM, Bool("keepdim", False, help="Keep the dimension, with size 1.")),
        infer=infer,
        lower=lower,
        summary=lambda v: f"dim {v['dim']}{' · kept' if v['keepdim'] else ''}",
        gradients=False,
        keywords=keywords,
        examples=(
            Example({}, (_ROW,)),
            Example({"dim": 1, "keepdim": True}, (_SEQUENCE,)),
            Example({"dim": 1}, (_WHOLE,)),
        ),
        url=f"torch.{type.lower()}",
    )


def _running(type: str, doc: str, *, icon: str, keywords: tuple[str, ...]) -> LayerDef:
    def infer(v: Values, inputs: Specs) -> Specs:
        (x,) = inputs
        if type == "CumProd":
            need_numbers(type, x)
        sample_dim_of(type, x, v["dim"], "add up" if type == "CumSum" else "multiply")
        return (x if x.is_float else TensorSpec(x.shape, "int64"),)

    return LayerDef(
        type=type,
        family=Family.REDUCTION,
        doc=doc,
        stem=type.lower(),
        icon=icon,
        params=(_DIM,),
        infer=infer,
        lower=lambda v, x: function(f"torch.{type.lower()}", In(0), dim=v["dim"]),
        summary=lambda v: f"dim {v['dim']}",
        keywords=keywords,
        examples=(
            Example({}, (_ROW,)),
            Example({"dim": 1}, (_SEQUENCE,)),
            *(Example({}, (TensorSpec((BATCH, 5), "bool"),)) for _ in range(type == "CumSum")),
        ),
        url=f"torch.{type.lower()}",
    )


def _topk(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_numbers("TopK", x)
    at = sample_dim_of("TopK", x, v["dim"], "choose")
    size = dim_at(x, at, "TopK", "input")
    if not at_least(size, v["k"]):
        raise ShapeError(
            f"TopK cannot take {v['k']} numbers along dimension {v['dim']} of {x}, which has {size}.",
            repairs=(SetValue("k", size),) if isinstance(size, int) else (),
        )
    shape = (*x.shape[:at], v["k"], *x.shape[at + 1 :])
    return TensorSpec(shape, x.dtype), TensorSpec(shape, "int64")


def _lower_topk(v: Values, inputs: Specs) -> Lowering:
    said = {"largest": False} if not v["largest"] else {}
    return Lowering(Call("torch.topk", (In(0), v["k"]), {"dim": v["dim"], **said}), returns=("values", "indices"))


def _sorted(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_numbers("Sort", x)
    sample_dim_of("Sort", x, v["dim"], "sort")
    return x, TensorSpec(x.shape, "int64")


def _lower_sort(v: Values, inputs: Specs) -> Lowering:
    said = {"descending": True} if v["descending"] else {}
    return Lowering(Call("torch.sort", (In(0),), {"dim": v["dim"], **said}), returns=("values", "indices"))


def _median(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_numbers("Median", x)
    return (_without(x, sample_dim_of("Median", x, v["dim"], "sort"), keepdim=v["keepdim"], dtype=x.dtype),)


def _lower_median(v: Values, inputs: Specs) -> Lowering:
    """The one in the middle after sorting (of an even number the lower), which ONNX knows, unlike a median."""
    (x,) = inputs
    middle = (x.shape[v["dim"]] - 1) // 2
    values = Call("getattr", (Call("torch.sort", (In(0),), {"dim": v["dim"]}), "values"))
    chosen = Call(".select", (values, v["dim"], middle))
    return Lowering(Call(".unsqueeze", (chosen, v["dim"])) if v["keepdim"] else chosen)


ENTRIES = (
    _place(
        "ArgMax",
        "Where the largest number is along one dimension, counted from 0. Nothing can be learned through it.",
        icon="target",
        keywords=("index", "position", "class", "prediction", "largest"),
    ),
    _place(
        "ArgMin",
        "Where the smallest number is along one dimension, counted from 0. Nothing can be learned through it.",
        icon="target",
        keywords=("index", "position", "nearest", "codebook", "smallest"),
    ),
    LayerDef(
        type="TopK",
        family=Family.REDUCTION,
        doc="The largest numbers along one dimension, in order, and where they were.",
        stem="topk",
        icon="chevrons-up",
        params=(
            Int("k", 1, required=True, help="How many numbers to take."),
            _DIM,
            Bool("largest", True, help="Take the largest; otherwise the smallest."),
        ),
        outputs=_VALUES_AND_INDICES,
        infer=_topk,
        lower=_lower_topk,
        summary=lambda v: f"{v['k']} {'largest' if v['largest'] else 'smallest'}",
        keywords=("largest", "best", "beam", "k max pooling", "routing", "mixture of experts", "sparse"),
        examples=(
            Example({"k": 3}, (_ROW,)),
            Example({"k": 2, "dim": 1, "largest": False}, (_SEQUENCE,)),
        ),
        url="torch.topk",
    ),
    LayerDef(
        type="Sort",
        family=Family.REDUCTION,
        doc="Puts the numbers along one dimension in order, and says where they were.",
        stem="sort",
        icon="list",
        params=(_DIM, Bool("descending", False, help="Put the largest first.")),
        outputs=_VALUES_AND_INDICES,
        infer=_sorted,
        lower=_lower_sort,
        summary=lambda v: f"dim {v['dim']}{' · falling' if v['descending'] else ''}",
        keywords=("order", "rank", "argsort", "ascending", "descending"),
        examples=(Example({}, (_ROW,)), Example({"dim": 1, "descending": True}, (_SEQUENCE,))),
        url="torch.sort",
    ),
    LayerDef(
        type="Median",
        family=Family.REDUCTION,
        doc="The number in the middle along one dimension; of an even number of them, the lower one.",
        stem="median",
        icon="align-center-horizontal",
        params=(_DIM, Bool("keepdim", False, help="Keep the dimension, with size 1.")),
        infer=_median,
        lower=_lower_median,
        summary=lambda v: f"dim {v['dim']}{' · kept' if v['keepdim'] else ''}",
        keywords=("middle", "robust", "average", "quantile"),
        examples=(
            Example({}, (_ROW,)),
            Example({"dim": 1, "keepdim": True}, (_SEQUENCE,)),
            Example({"dim": -2}, (_SEQUENCE,)),
        ),
        url="torch.median",
    ),
    _running(
        "CumSum",
        "The running sum along one dimension: each number with all before it.",
        icon="trending-up",
        keywords=("cumulative", "running total", "integral", "prefix sum"),
    ),
    _running(
        "CumProd",
        "The running product along one dimension: each number times all before it.",
        icon="trending-up",
        keywords=("cumulative", "running product", "survival", "transmittance", "volume rendering"),
    ),
)
