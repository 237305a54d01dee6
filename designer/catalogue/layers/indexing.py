"""Indexing: what other tensors, or lists of numbers, point at."""

from typing import Any

from designer.catalogue.assuming import at_least, same
from designer.catalogue.call import Call, In, Lowering, function
from designer.catalogue.errors import InsertBefore, SetValue, ShapeError
from designer.catalogue.fields import Int, Ints
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import dim_at, dim_of, is_batch, sample_dim_of
from designer.catalogue.tensor import ABSENT, BATCH, Shape, TensorSpec

_SEQUENCE = TensorSpec((BATCH, 5, 4))
_IMAGE = TensorSpec((BATCH, 2, 5, 4))
_WHOLE = TensorSpec((BATCH, 5), "int64")

_DIM = Int("dim", 1, low=None, required=True, help="The dimension to choose along; −1 is the last.")
_PORTS = (
    Port("input", help="The tensor to choose from."),
    Port("index", help="Whole numbers (int64) that say which to take, counted from 0."),
)


def _need_index(who: str, index: TensorSpec) -> None:
    if index.dtype != "int64":
        raise ShapeError(
            f"{who} needs whole numbers (int64) as index, but gets {index}.",
            port="index",
            repairs=(InsertBefore("To", {"dtype": "int64"}, "index"),),
        )


def _pointed(who: str, v: Values, inputs: Specs, *, stretches: bool) -> Shape:
    """The shape of the index, and so of the result; with `stretches`, its sizes of 1 take the input's."""
    x, index = inputs
    _need_index(who, index)
    at = sample_dim_of(who, x, v["dim"], "choose", fallback=1)
    dim_at(x, at, who, "input")
    fits = len(index.shape) == len(x.shape) and not is_batch(index.shape[at])
    shape = list(index.shape)
    for dim, size in enumerate(x.shape if fits else ()):
        if dim == at:
            continue
        if stretches and shape[dim] == 1:
            shape[dim] = size
        batch = is_batch(size) or is_batch(shape[dim])
        fits = fits and (same(size, shape[dim]) if batch or stretches else at_least(size - shape[dim], 0))
    if not fits:
        rest = "the same sizes as the input" if stretches else "sizes no larger than the input's"
        raise ShapeError(
            f"{who} needs an index with {rest} in all dimensions but {at}, but gets {x} and {index}.",
            port="index",
            repairs=(InsertBefore("Unsqueeze", {"dim": -1}, "index"),) if len(index.shape) + 1 == len(x.shape) else (),
        )
    return tuple(shape)


def _gather(v: Values, inputs: Specs) -> Specs:
    return (TensorSpec(_pointed("Gather", v, inputs, stretches=False), inputs[0].dtype),)


def _take_along(v: Values, inputs: Specs) -> Specs:
    return (TensorSpec(_pointed("TakeAlongDim", v, inputs, stretches=True), inputs[0].dtype),)


def _lower_take_along(v: Values, inputs: Specs) -> Lowering:
    """By gather with the index stretched: take_along_dim keeps the batch it was traced with in ONNX."""
    shape = _pointed("TakeAlongDim", v, inputs, stretches=True)
    kept = tuple(-1 if size == own else size for size, own in zip(shape, inputs[1].shape, strict=True))
    index: Any = In(1) if set(kept) == {-1} else Call(".expand", (In(1), *kept))
    return function("torch.gather", In(0), v["dim"], index)


def _index_select(v: Values, inputs: Specs) -> Specs:
    x, index = inputs
    at = sample_dim_of("IndexSelect", x, v["dim"], "choose", fallback=1)
    size, chosen = dim_at(x, at, "IndexSelect", "input"), v["indices"]
    if index.given == (chosen is not None):
        have = "both a list and a tensor" if index.given else "neither a list nor a tensor"
        repair = SetValue("indices", None if index.given else [0])
        raise ShapeError(f"IndexSelect gets {have} of indices, and needs one of the two.", repairs=(repair,))
    if chosen is None:
        _need_index("IndexSelect", index)
        if len(index.shape) != 1 or is_batch(index.shape[0]):
            raise ShapeError(f"IndexSelect needs one list of indices for all samples, but gets {index}.", port="index")
        return (TensorSpec((*x.shape[:at], index.shape[0], *x.shape[at + 1 :]), x.dtype),)
    for place in chosen:
        if not (at_least(size, place + 1) and at_least(size, -place)):
            raise ShapeError(
                f"IndexSelect cannot take number {place} of dimension {v['dim']} of {x}, which has {size}.",
                repairs=(SetValue("indices", [0]),),
            )
    return (TensorSpec((*x.shape[:at], len(chosen), *x.shape[at + 1 :]), x.dtype),)


def _lower_index_select(v: Values, inputs: Specs) -> Lowering:
    """`x[:, [0, 2]]` for a list."""
    if v["indices"] is None:
        return function("torch.index_select", In(0), v["dim"], In(1))
    at = dim_of("IndexSelect", inputs[0], v["dim"])
    return Lowering(Call("[]", (In(0), *(slice(None),) * at, list(v["indices"]))))


def _index_words(v: Values) -> str:
    which = "indices" if v["indices"] is None else ", ".join(map(str, v["indices"]))
    return f"dim {v['dim']} · {which}"[:28]


def _one_hot(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    if x.dtype != "int64":
        raise ShapeError(
            f"OneHot needs whole numbers (int64), but gets {x}.",
            port="input",
            repairs=(InsertBefore("To", {"dtype": "int64"}),),
        )
    return (TensorSpec((*x.shape, v["num_classes"]), "int64"),)


def _diagonal(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    one, two = (sample_dim_of("Diagonal", x, v[param], "choose", param) for param in ("dim1", "dim2"))
    if one == two:
        raise ShapeError(f"Diagonal needs two dimensions, but dim1 and dim2 are both {one} in {x}.")
    if not same(x.shape[one], x.shape[two]):
        raise ShapeError(
            f"Diagonal needs square matrices, but {x} has {x.shape[one]} and {x.shape[two]} there.", port="input"
        )
    size = dim_at(x, one, "Diagonal", "input") - abs(v["offset"])
    if not at_least(size, 1):
        raise ShapeError(
            f"Diagonal with offset {v['offset']} lies outside of the matrices of {x}.", repairs=(SetValue("offset", 0),)
        )
    rest = tuple(each for dim, each in enumerate(x.shape) if dim not in (one, two))
    return (TensorSpec((*rest, size), x.dtype),)


def _lower_diagonal(v: Values, inputs: Specs) -> Lowering:
    said = {"offset": v["offset"]} if v["offset"] else {}
    return Lowering(Call("torch.diagonal", (In(0),), {**said, "dim1": v["dim1"], "dim2": v["dim2"]}))


ENTRIES = (
    LayerDef(
        type="Gather",
        family=Family.SHAPE,
        doc="Takes along one dimension what an index says, a number for each place of the result.",
        stem="gather",
        icon="crosshair",
        params=(_DIM,),
        inputs=_PORTS,
        infer=_gather,
        lower=lambda v, x: function("torch.gather", In(0), v["dim"], In(1)),
        summary=lambda v: f"dim {v['dim']}",
        keywords=("index", "pick", "lookup", "pointer", "scatter"),
        examples=(
            Example({}, (_SEQUENCE, TensorSpec((BATCH, 3, 4), "int64"))),
            Example({"dim": -1}, (_SEQUENCE, TensorSpec((BATCH, 5, 2), "int64"))),
            Example({}, (_WHOLE, TensorSpec((BATCH, 1), "int64"))),
        ),
        url="torch.gather",
    ),
    LayerDef(
        type="TakeAlongDim",
        family=Family.SHAPE,
        doc="Takes whole slices along one dimension: an index of (N, 3, 1) takes three steps of a sequence (N, T, F).",
        stem="take",
        icon="crosshair",
        params=(_DIM,),
        inputs=_PORTS,
        infer=_take_along,
        lower=_lower_take_along,
        summary=lambda v: f"dim {v['dim']}",
        keywords=("gather", "index", "pick", "last real step", "tokens", "masked autoencoder"),
        examples=(
            Example({}, (_SEQUENCE, TensorSpec((BATCH, 3, 1), "int64"))),
            Example({"dim": -1}, (_SEQUENCE, TensorSpec((BATCH, 5, 2), "int64"))),
            Example({"dim": 2}, (_IMAGE, TensorSpec((1, 1, 3, 1), "int64"))),
        ),
        url="torch.take_along_dim",
    ),
    LayerDef(
        type="IndexSelect",
        family=Family.SHAPE,
        doc="Takes some slices along one dimension, the same of every sample: a list, or an index that arrives.",
        stem="pick",
        icon="crosshair",
        params=(
            _DIM,
            Ints(
                "indices",
                (0,),
                low=None,
                min_size=1,
                none="the connected tensor",
                help="Which to take, in order; −1 is the last. Empty if an index is connected.",
            ),
        ),
        inputs=(_PORTS[0], Port("index", help="A list of whole numbers (int64), if it is not typed.", optional=True)),
        infer=_index_select,
        lower=_lower_index_select,
        summary=_index_words,
        keywords=("index", "reorder", "channels", "bgr", "subset", "select"),
        examples=(
            Example({"indices": (2, 0)}, (_SEQUENCE, ABSENT)),
            Example({"dim": -1, "indices": (0, 0, -1)}, (_WHOLE, ABSENT)),
            Example({"indices": None}, (_SEQUENCE, TensorSpec((3,), "int64"))),
        ),
        url="torch.index_select",
    ),
    LayerDef(
        type="OneHot",
        family=Family.SHAPE,
        doc="Turns each whole number into a row of zeros with a 1 at its place.",
        stem="onehot",
        icon="binary",
        params=(Int("num_classes", 10, required=True, help="How many different numbers may arrive, counted from 0."),),
        infer=_one_hot,
        lower=lambda v, x: function("torch.nn.functional.one_hot", In(0), v["num_classes"]),
        summary=lambda v: f"→ {v['num_classes']}",
        keywords=("one-hot", "categorical", "dummy", "classes", "indicator"),
        examples=(Example({}, (_WHOLE,)), Example({"num_classes": 3}, (TensorSpec((BATCH,), "int64"),))),
        url="torch.nn.functional.one_hot",
    ),
    LayerDef(
        type="Diagonal",
        family=Family.SHAPE,
        doc="Takes the diagonal of square matrices, as the last dimension of the result.",
        stem="diagonal",
        icon="trending-up",
        params=(
            Int("offset", 0, low=None, help="Which one: above 0 lie to the upper right, below 0 to the lower left."),
            Int("dim1", -2, low=None, required=True, help="The rows."),
            Int("dim2", -1, low=None, required=True, help="The columns."),
        ),
        infer=_diagonal,
        lower=_lower_diagonal,
        summary=lambda v: f"offset {v['offset']}" if v["offset"] else "",
        keywords=("trace", "matrix", "diag"),
        examples=(
            Example({}, (TensorSpec((BATCH, 4, 4)),)),
            Example({"offset": 1}, (TensorSpec((BATCH, 2, 5, 5)),)),
            Example({"offset": -2, "dim1": 1, "dim2": 2}, (TensorSpec((BATCH, 4, 4, 3)),)),
        ),
        url="torch.diagonal",
    ),
)
