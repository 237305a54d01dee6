"""Reduction: many numbers become one, along some dimensions of each sample."""

from collections.abc import Callable
from typing import Any

from designer.catalogue.assuming import at_least
from designer.catalogue.call import Call, In, Lowering
from designer.catalogue.dims import product
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Bool, Float, Int, Ints, Param
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.operands import plain
from designer.catalogue.sizes import need_answers, need_numbers, need_real, sample_dims_of
from designer.catalogue.tensor import BATCH, Dim, TensorSpec

_SEQUENCE = TensorSpec((BATCH, 5, 4))
_IMAGE = TensorSpec((BATCH, 2, 5, 4))
_WHOLE = TensorSpec((BATCH, 5), "int64")
_ANSWERS = TensorSpec((BATCH, 5, 4), "bool")
_TURNED = TensorSpec((2, BATCH, 4))

_DIMS = Ints(
    "dim",
    None,
    low=None,
    min_size=1,
    none="all but the batch",
    help="The dimensions that go; −1 is the last. Empty: all but the batch.",
)
_KEEPDIM = Bool("keepdim", False, help="Keep the dimensions, with size 1, so that the result stretches over the input.")

_ORDER = ("ord", "dim", "correction", "keepdim")
"""The arguments of PyTorch's reductions, in its order."""

Need = Callable[[str, TensorSpec], None]


def _anything(who: str, spec: TensorSpec) -> None:
    """Every kind of number will do."""


def _same_kind(dtype: str) -> str:
    return dtype


def _counted(dtype: str) -> str:
    """Sums of whole numbers, and of yes and no, are whole numbers."""
    return dtype if dtype.startswith(("float", "bfloat")) else "int64"


def dims_of(who: str, v: Values, x: TensorSpec) -> tuple[int, ...]:
    """The dimensions that go, counted from 0."""
    dims = sample_dims_of(who, x, v["dim"], "reduce", "dim")
    if not dims:
        raise ShapeError(f"{who} has nothing to reduce: it gets one number for each sample, {x}.", port="input")
    return tuple(dims)


def _reduced(x: TensorSpec, dims: tuple[int, ...], dtype: str, *, keepdim: bool) -> TensorSpec:
    kept: list[Dim] = [1 if dim in dims else size for dim, size in enumerate(x.shape) if keepdim or dim not in dims]
    return TensorSpec(tuple(kept), dtype)


def _one_or_all(dims: tuple[int, ...]) -> int | tuple[int, ...]:
    return dims[0] if len(dims) == 1 else dims


def _words(v: Values) -> str:
    dims = "all" if v["dim"] is None else f"dim {', '.join(map(str, v['dim']))}"
    return f"{dims}{' · kept' if v['keepdim'] else ''}"[:28]


# Any: arguments of a call are of every kind.
def _arguments(who: str, v: Values, x: TensorSpec) -> dict[str, Any]:
    """The dimensions as the user says them, `keepdim` only if it is on."""
    dims = v["dim"] if v["dim"] is not None else dims_of(who, v, x)
    return {"dim": _one_or_all(tuple(dims))} | ({"keepdim": True} if v["keepdim"] else {})


def _reduction(
    type: str,
    target: str,
    doc: str,
    *extra: Param,
    need: Need,
    icon: str,
    keywords: tuple[str, ...],
    dtype: Callable[[str], str] = _same_kind,
    check: Callable[[Values, TensorSpec], None] = lambda v, x: None,
    arguments: Callable[[Values], dict[str, Any]] = lambda v: {},
    examples: tuple[Example, ...] = (),
    gradients: bool = True,
) -> LayerDef:
    def infer(v: Values, inputs: Specs) -> Specs:
        (x,) = inputs
        need(type, x)
        dims = dims_of(type, v, x)
        check(v, x)
        return (_reduced(x, dims, dtype(x.dtype), keepdim=v["keepdim"]),)

    def lower(v: Values, inputs: Specs) -> Lowering:
        said = {**arguments(v), **_arguments(type, v, inputs[0])}
        return Lowering(Call(target, (In(0),), {name: said[name] for name in _ORDER if name in said}))

    kind = "bool" if need is need_answers else "float32"
    shapes = (_SEQUENCE.shape, _IMAGE.shape, _TURNED.shape)
    sequence, image, turned = (TensorSpec(shape, kind) for shape in shapes)
    return LayerDef(
        type=type,
        family=Family.REDUCTION,
        doc=doc,
        stem=type.lower(),
        icon=icon,
        params=(_DIMS, *extra, _KEEPDIM),
        infer=infer,
        lower=lower,
        summary=_words,
        gradients=gradients,
        keywords=keywords,
        examples=(
            Example({}, (image,)),
            Example({"dim": (-1,)}, (sequence,)),
            Example({"dim": (2, 3), "keepdim": True}, (image,)),
            Example({}, (turned,)),
            *examples,
        ),
        url=target,
    )


def _lower_prod(v: Values, inputs: Specs) -> Lowering:
    """One dimension after the other, the last first: PyTorch takes a single one."""
    result: Call | In = In(0)
    for dim in sorted(dims_of("Prod", v, inputs[0]), reverse=True):
        result = Call("torch.prod", (result,), {"dim": dim} | ({"keepdim": True} if v["keepdim"] else {}))
    return Lowering(result if isinstance(result, Call) else Call("torch.prod", (result,)))


def _prod(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_numbers("Prod", x)
    return (_reduced(x, dims_of("Prod", v, x), _counted(x.dtype), keepdim=v["keepdim"]),)


_CORRECTION = Int(
    "correction",
    1,
    low=0,
    help="How much less than their number the squares are divided by: 1 for a sample, 0 for all.",
)


def _enough_for(type: str) -> Callable[[Values, TensorSpec], None]:
    def check(v: Values, x: TensorSpec) -> None:
        count = product(x.shape[dim] for dim in dims_of(type, v, x))
        if not at_least(count, v["correction"] + 1):
            fitting = (SetValue("correction", 0),) if v["correction"] and at_least(count, 1) else ()
            raise ShapeError(
                f"{type} with a correction of {v['correction']} needs at least {v['correction'] + 1} numbers, "
                f"but gets {count} of {x}.",
                repairs=fitting,
            )

    return check


def _spread(type: str, doc: str, *, icon: str, keywords: tuple[str, ...]) -> LayerDef:
    return _reduction(
        type,
        f"torch.{type.lower()}",
        doc,
        _CORRECTION,
        need=need_real,
        check=_enough_for(type),
        arguments=lambda v: {"correction": v["correction"]} if v["correction"] != 1 else {},
        icon=icon,
        keywords=keywords,
        examples=(Example({"dim": (-1,), "correction": 0}, (_SEQUENCE,)),),
    )


ENTRIES = (
    _reduction(
        "Sum",
        "torch.sum",
        "Adds up the numbers along dimensions. Of yes and no, it counts the yes.",
        need=_anything,
        dtype=_counted,
        icon="plus",
        keywords=("add up", "total", "count", "reduce"),
        examples=(Example({}, (_WHOLE,)), Example({"dim": (1,)}, (_ANSWERS,))),
    ),
    _reduction(
        "Mean",
        "torch.mean",
        "The average of the numbers along dimensions.",
        need=need_real,
        icon="gauge",
        keywords=("average", "avg", "global average pooling", "reduce"),
    ),
    _reduction(
        "Max",
        "torch.amax",
        "The largest number along dimensions.",
        need=need_numbers,
        icon="chevron-up",
        keywords=("amax", "largest", "maximum", "global max pooling", "reduce"),
        examples=(Example({}, (_WHOLE,)),),
    ),
    _reduction(
        "Min",
        "torch.amin",
        "The smallest number along dimensions.",
        need=need_numbers,
        icon="chevron-down",
        keywords=("amin", "smallest", "minimum", "reduce"),
        examples=(Example({}, (_WHOLE,)),),
    ),
    LayerDef(
        type="Prod",
        family=Family.REDUCTION,
        doc="The product of the numbers along dimensions.",
        stem="prod",
        icon="x",
        params=(_DIMS, _KEEPDIM),
        infer=_prod,
        lower=_lower_prod,
        summary=_words,
        keywords=("product", "multiply all", "reduce"),
        examples=(
            Example({}, (_IMAGE,)),
            Example({"dim": (-1,)}, (_SEQUENCE,)),
            Example({"dim": (1, -1), "keepdim": True}, (_SEQUENCE,)),
            Example({}, (_WHOLE,)),
        ),
        url="torch.prod",
    ),
    _spread(
        "Std",
        "The standard deviation of the numbers along dimensions: how far they lie from their average.",
        icon="activity",
        keywords=("standard deviation", "sigma", "spread", "minibatch", "reduce"),
    ),
    _spread(
        "Var",
        "The variance of the numbers along dimensions: the square of the standard deviation.",
        icon="activity",
        keywords=("variance", "spread", "reduce"),
    ),
    _reduction(
        "Norm",
        "torch.linalg.vector_norm",
        "The length of the numbers along dimensions, taken as a vector.",
        Float(
            "p", 2.0, above=0.0, help="Which length: 1 sums sizes, 2 is the usual one, larger ones favour the largest."
        ),
        need=need_real,
        arguments=lambda v: {"ord": plain(v["p"])},
        icon="ratio",
        keywords=("length", "magnitude", "l1", "l2", "euclidean", "distance", "reduce"),
        examples=(Example({"p": 1, "dim": (-1,)}, (_SEQUENCE,)), Example({"p": 3}, (_SEQUENCE,))),
    ),
    _reduction(
        "LogSumExp",
        "torch.logsumexp",
        "The logarithm of the sum of exponentials along dimensions: a smooth maximum.",
        need=need_real,
        icon="trending-up",
        keywords=("smooth maximum", "log partition", "softmax", "energy", "reduce"),
    ),
    _reduction(
        "Any",
        "torch.any",
        "Says whether there is a yes along dimensions.",
        need=need_answers,
        gradients=False,
        icon="circle-dot",
        keywords=("some", "or", "exists", "bool", "reduce"),
    ),
    _reduction(
        "All",
        "torch.all",
        "Says whether there are only yes along dimensions.",
        need=need_answers,
        gradients=False,
        icon="circle-check",
        keywords=("every", "and", "bool", "reduce"),
    ),
)
