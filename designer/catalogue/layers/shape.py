"""Shape: other views of the same numbers."""

from designer.catalogue.assuming import at_least, divides, same
from designer.catalogue.call import Call, In, Lowering, function, module
from designer.catalogue.dims import Dim, product, symbol
from designer.catalogue.errors import ReplaceBy, SetValue, ShapeError
from designer.catalogue.fields import Int, Ints, Sizes
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import dim_at, dim_of, need_names_of, sample_dim_of
from designer.catalogue.tensor import BATCH, Shape, TensorSpec


def _flatten(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    if len(x.shape) == 1 and (v["start_dim"], v["end_dim"]) == (1, -1):
        raise ShapeError(
            f"Flatten has nothing to flatten: it gets one number for each sample, {x}.",
            port="input",
            repairs=(ReplaceBy("Identity"),),
        )
    start = dim_of("Flatten", x, v["start_dim"], "start_dim", 1)
    end = dim_of("Flatten", x, v["end_dim"], "end_dim", -1)
    if start > end:
        raise ShapeError(
            f"Flatten has start_dim {v['start_dim']}, which in {x} comes after end_dim {v['end_dim']}.",
            repairs=(SetValue("end_dim", -1),),
        )
    if start == end:
        return inputs
    merged = product(dim_at(x, dim, "Flatten", "input") for dim in range(start, end + 1))
    return (TensorSpec((*x.shape[:start], merged, *x.shape[end + 1 :]), x.dtype),)


def _lower_flatten(v: Values, inputs: Specs) -> Lowering:
    end = {"end_dim": v["end_dim"]} if v["end_dim"] != -1 else {}
    return function("torch.flatten", In(0), start_dim=v["start_dim"], **end)


def _reshape(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    if not x.shape or x.shape[0] != BATCH:
        raise ShapeError(f"Reshape needs the batch first, but gets {x}. Put a Permute before it.", port="input")
    have = product(dim_at(x, dim, "Reshape", "input") for dim in range(1, len(x.shape)))
    shape = _kept(v["shape"], x)
    arranged = _arrangement(have, shape)
    if arranged is None:
        wanted = "×".join("…" if size == -1 else str(size) for size in shape) or "one number"
        raise ShapeError(
            f"Reshape cannot arrange the {have} numbers of each sample of {x} as {wanted}.",
            repairs=(SetValue("shape", [have if isinstance(have, int) else -1]),),
        )
    return (TensorSpec((BATCH, *arranged), x.dtype),)


def _kept(shape: Shape, x: TensorSpec) -> Shape:
    """The wanted shape, with the input's sizes where it says 0. Refuses names that nothing is known of."""
    _need_one_rest("Reshape", shape, "shape")
    need_names_of("Reshape", shape, x)
    kept = [place for place, size in enumerate(shape, start=1) if size == 0]
    beyond = [place for place in kept if place >= len(x.shape)]
    if beyond:
        raise ShapeError(
            f"Reshape is told by a 0 to keep the size of dimension {beyond[0]}, which {x} does not have.",
            repairs=(SetValue("shape", [-1]),),
        )
    return tuple(x.shape[place] if size == 0 else size for place, size in enumerate(shape, start=1))


def _need_one_rest(who: str, shape: Shape, param: str) -> None:
    """Refuses more than one −1, the size that stands for whatever is left."""
    if shape.count(-1) > 1:
        raise ShapeError(
            f"{who} can find out one size only, but {param} has {shape.count(-1)} times −1.",
            repairs=(SetValue(param, [-1]),),
        )


def _arrangement(have: Dim, shape: Shape) -> Shape | None:
    """The sizes of so many numbers in a shape, of which one may be −1; None if they do not fit."""
    known = product(size for size in shape if size != -1)
    if not (divides(have, known) if -1 in shape else same(have, known)):
        return None
    return tuple(have // known if size == -1 else size for size in shape)


def _lower_reshape(v: Values, inputs: Specs) -> Lowering:
    """`x.reshape(-1, …)`; with the batch's size where open sizes might not fit, lest numbers go to other samples."""
    shape = _reshape(v, inputs)[0].shape[1:]
    certain = product(shape) == product(inputs[0].shape[1:])
    return Lowering(Call(".reshape", (In(0), -1 if certain else BATCH, *shape)))


def _unflatten(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    at = sample_dim_of("Unflatten", x, v["dim"], "arrange numbers", fallback=1)
    have, shape = dim_at(x, at, "Unflatten", "input"), v["unflattened_size"]
    _need_one_rest("Unflatten", shape, "unflattened_size")
    need_names_of("Unflatten", shape, x)
    arranged = _arrangement(have, shape) if shape and 0 not in shape else None
    if arranged is None:
        wanted = "×".join("…" if size == -1 else str(size) for size in shape) or "nothing"
        raise ShapeError(
            f"Unflatten cannot arrange the {have} numbers along dimension {v['dim']} of {x} as {wanted}.",
            repairs=(SetValue("unflattened_size", [1, -1]),),
        )
    return (TensorSpec((*x.shape[:at], *arranged, *x.shape[at + 1 :]), x.dtype),)


def _lower_unflatten(v: Values, inputs: Specs) -> Lowering:
    at = dim_of("Unflatten", inputs[0], v["dim"])
    count = len(v["unflattened_size"])
    return Lowering(Call(".unflatten", (In(0), v["dim"], _unflatten(v, inputs)[0].shape[at : at + count])))


def _transpose(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    one, two = (dim_of("Transpose", x, v[param], param) for param in ("dim0", "dim1"))
    shape = list(x.shape)
    shape[one], shape[two] = shape[two], shape[one]
    return (TensorSpec(tuple(shape), x.dtype),)


def _movedim(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    source, destination = (dim_of("MoveDim", x, v[param], param) for param in ("source", "destination"))
    shape = list(x.shape)
    shape.insert(destination, shape.pop(source))
    return (TensorSpec(tuple(shape), x.dtype),)


def _squeeze(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    ones = [dim for dim, size in enumerate(x.shape) if size == 1]
    repairs = (SetValue("dim", ones),) if ones else ()
    gone = {dim_of("Squeeze", x, dim, fallback=ones[-1] if ones else len(x.shape)) for dim in v["dim"]}
    if len(gone) < len(v["dim"]):
        raise ShapeError(f"Squeeze names a dimension of {x} twice: {', '.join(map(str, v['dim']))}.", repairs=repairs)
    for dim in sorted(gone):
        if not same(x.shape[dim], 1):
            raise ShapeError(
                f"Squeeze drops dimensions of size 1, but dimension {dim} of {x} has {x.shape[dim]}.", repairs=repairs
            )
    return (TensorSpec(tuple(size for dim, size in enumerate(x.shape) if dim not in gone), x.dtype),)


def _unsqueeze(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    dim, rank = v["dim"], len(x.shape)
    if not -rank - 1 <= dim <= rank:
        raise ShapeError(
            f"Unsqueeze can put a dimension into {x} at {-rank - 1} to {rank}, but dim is {dim}.",
            repairs=(SetValue("dim", -1),),
        )
    at = dim % (rank + 1)
    return (TensorSpec((*x.shape[:at], 1, *x.shape[at:]), x.dtype),)


def _permute(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    dims, rank = v["dims"], len(x.shape)
    if sorted(dim % rank if -rank <= dim < rank else rank for dim in dims) != list(range(rank)):
        raise ShapeError(
            f"Permute must name each dimension of {x} once, from 0 (the batch) to {rank - 1}, "
            f"but is told {', '.join(map(str, dims))}.",
            repairs=(SetValue("dims", [0, *range(rank - 1, 0, -1)]),),
        )
    return (TensorSpec(tuple(x.shape[dim] for dim in dims), x.dtype),)


def _select(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    at = sample_dim_of("Select", x, v["dim"], "choose", fallback=1)
    size, index = dim_at(x, at, "Select", "input"), v["index"]
    if not (at_least(size, index + 1) and at_least(size, -index)):
        raise ShapeError(
            f"Select cannot take number {index} of dimension {v['dim']}, which has {size} (0 to {size - 1}) in {x}.",
            repairs=(SetValue("index", -1),),
        )
    return (TensorSpec((*x.shape[:at], *x.shape[at + 1 :]), x.dtype),)


def _lower_select(v: Values, inputs: Specs) -> Lowering:
    """`x[:, -1]`, as a person would write it."""
    at = dim_of("Select", inputs[0], v["dim"])
    return Lowering(Call("[]", (In(0), *(slice(None),) * at, v["index"])))


_IMAGE = TensorSpec((BATCH, 2, 5, 4))

ENTRIES = (
    LayerDef(
        type="Flatten",
        family=Family.SHAPE,
        doc="Lays all numbers of a sample in one row, as a Linear layer after convolutions wants them.",
        stem="flatten",
        icon="align-justify",
        params=(
            Int("start_dim", 1, low=None, required=True, help="The first dimension to merge; 0 is the batch."),
            Int("end_dim", -1, low=None, help="The last dimension to merge; −1 is the last one there is."),
        ),
        infer=_flatten,
        lower=_lower_flatten,
        summary=lambda v: "" if (v["start_dim"], v["end_dim"]) == (1, -1) else f"{v['start_dim']} … {v['end_dim']}",
        keywords=("vector", "unroll", "ravel"),
        examples=(Example({}, (_IMAGE,)), Example({"start_dim": -2}, (_IMAGE,)), Example({"end_dim": 2}, (_IMAGE,))),
        url="torch.flatten",
    ),
    LayerDef(
        type="Reshape",
        family=Family.SHAPE,
        doc="Arranges the numbers of each sample in another shape, in the same order. The batch stays.",
        stem="reshape",
        icon="proportions",
        params=(
            Sizes(
                "shape",
                (-1,),
                low=-1,
                derived=True,
                required=True,
                help="Sizes of one sample: numbers, names such as L, 0 to keep a size, −1 for what is left.",
            ),
        ),
        infer=_reshape,
        lower=_lower_reshape,
        summary=lambda v: "×".join("…" if size == -1 else str(size) for size in v["shape"]),
        keywords=("view", "arrange", "heads", "unfold", "resize"),
        examples=(
            Example({}, (_IMAGE,)),
            Example({"shape": (4, -1)}, (_IMAGE,)),
            Example({"shape": (1, 4, 3)}, (TensorSpec((BATCH, 12)),)),
            Example({"shape": (0, 2, -1)}, (TensorSpec((BATCH, 5, 6)),)),
            Example({"shape": ("L", 2, 3)}, (TensorSpec((BATCH, symbol("L"), 6)),)),
        ),
        url="torch.reshape",
    ),
    LayerDef(
        type="Permute",
        family=Family.SHAPE,
        doc="Puts the dimensions in another order, such as channels last: 0, 2, 3, 1. Dimension 0 is the batch.",
        stem="permute",
        icon="arrow-left-right",
        params=(Ints("dims", (0, 2, 1), low=None, required=True, help="The old dimensions in their new order."),),
        infer=_permute,
        lower=lambda v, x: Lowering(Call(".permute", (In(0), *v["dims"]))),
        summary=lambda v: " ".join(map(str, v["dims"])),
        keywords=("transpose", "swap", "channels last", "reorder"),
        examples=(
            Example({}, (TensorSpec((BATCH, 5, 4)),)),
            Example({"dims": (0, 2, 3, 1)}, (_IMAGE,)),
            Example({"dims": (0, -1, 1, 2)}, (_IMAGE,)),
        ),
        url="torch.permute",
    ),
    LayerDef(
        type="Unflatten",
        family=Family.SHAPE,
        doc="Makes several dimensions of one, such as heads and their features.",
        stem="unflatten",
        icon="grid-2x2-plus",
        params=(
            Int("dim", -1, low=None, required=True, help="The dimension to take apart; −1 is the last."),
            Sizes(
                "unflattened_size",
                (1, -1),
                low=-1,
                derived=True,
                required=True,
                help="The sizes that it becomes; −1 stands for whatever is left.",
            ),
        ),
        infer=_unflatten,
        lower=_lower_unflatten,
        summary=lambda v: "→ " + "×".join("…" if size == -1 else str(size) for size in v["unflattened_size"]),
        keywords=("view", "split a dimension", "heads", "reshape", "unfold"),
        examples=(
            Example({"unflattened_size": (2, -1)}, (TensorSpec((BATCH, 5, 6)),)),
            Example({"dim": 1, "unflattened_size": (3, 2)}, (TensorSpec((BATCH, 6, 5)),)),
            Example({"dim": 1, "unflattened_size": (-1, 3)}, (TensorSpec((BATCH, 6), "int64"),)),
        ),
        url="torch.nn.Unflatten",
    ),
    LayerDef(
        type="Transpose",
        family=Family.SHAPE,
        doc="Swaps two dimensions, such as the steps and the features of a sequence.",
        stem="transpose",
        icon="arrow-left-right",
        params=(
            Int("dim0", 1, low=None, required=True, help="One of the two dimensions; 0 is the batch."),
            Int("dim1", -1, low=None, required=True, help="The other one; −1 is the last."),
        ),
        infer=_transpose,
        lower=lambda v, x: Lowering(Call(".transpose", (In(0), v["dim0"], v["dim1"]))),
        summary=lambda v: f"{v['dim0']} ↔ {v['dim1']}",
        keywords=("swap", "swapaxes", "matrix transpose", "permute", "t"),
        examples=(
            Example({}, (TensorSpec((BATCH, 5, 4)),)),
            Example({"dim0": 0, "dim1": 2}, (TensorSpec((BATCH, 5, 4)),)),
            Example({"dim0": -2}, (_IMAGE,)),
        ),
        url="torch.transpose",
    ),
    LayerDef(
        type="MoveDim",
        family=Family.SHAPE,
        doc="Moves one dimension to another place; the others keep their order.",
        stem="movedim",
        icon="move",
        params=(
            Int("source", 1, low=None, required=True, help="The dimension to move; 1 is the channels."),
            Int("destination", -1, low=None, required=True, help="Where it goes; −1 is the end."),
        ),
        infer=_movedim,
        lower=lambda v, x: Lowering(Call(".movedim", (In(0), v["source"], v["destination"]))),
        summary=lambda v: f"{v['source']} → {v['destination']}",
        keywords=("moveaxis", "channels last", "channels first", "permute"),
        examples=(Example({}, (_IMAGE,)), Example({"source": -1, "destination": 1}, (_IMAGE,))),
        url="torch.movedim",
    ),
    LayerDef(
        type="Squeeze",
        family=Family.SHAPE,
        doc="Drops dimensions of size 1.",
        stem="squeeze",
        icon="minimize-2",
        params=(
            Ints("dim", (-1,), low=None, min_size=1, required=True, help="The dimensions to drop; −1 is the last."),
        ),
        infer=_squeeze,
        lower=lambda v, x: Lowering(Call(".squeeze", (In(0), v["dim"][0] if len(v["dim"]) == 1 else v["dim"]))),
        summary=lambda v: f"without {', '.join(map(str, v['dim']))}"[:28],
        keywords=("remove dimension", "drop", "reshape", "view"),
        examples=(
            Example({}, (TensorSpec((BATCH, 1)),)),
            Example({"dim": (1, -1)}, (TensorSpec((BATCH, 1, 5, 1)),)),
        ),
        url="torch.squeeze",
    ),
    LayerDef(
        type="Unsqueeze",
        family=Family.SHAPE,
        doc="Puts in a dimension of size 1, so that a tensor can stretch along it.",
        stem="unsqueeze",
        icon="grid-2x2-plus",
        params=(Int("dim", 1, low=None, required=True, help="Where the new dimension stands; −1 puts it last."),),
        infer=_unsqueeze,
        lower=lambda v, x: Lowering(Call(".unsqueeze", (In(0), v["dim"]))),
        summary=lambda v: f"dim {v['dim']}",
        keywords=("add dimension", "newaxis", "expand dims", "reshape", "view"),
        examples=(
            Example({}, (TensorSpec((BATCH, 5)),)),
            Example({"dim": -1}, (TensorSpec((BATCH, 5, 4)),)),
            Example({"dim": 0}, (TensorSpec((BATCH,), "int64"),)),
        ),
        url="torch.unsqueeze",
    ),
    LayerDef(
        type="Select",
        family=Family.SHAPE,
        doc="Takes one slice and drops its dimension, such as the last step of a sequence.",
        stem="select",
        icon="crosshair",
        params=(
            Int("dim", 1, low=None, help="The dimension to choose from; 1 is the steps of a sequence."),
            Int("index", -1, low=None, help="Which one: 0 is the first, −1 the last."),
        ),
        infer=_select,
        lower=_lower_select,
        summary=lambda v: f"dim {v['dim']} · {'last' if v['index'] == -1 else 'no. ' + str(v['index'])}",
        keywords=("index", "slice", "last step", "class token", "gather"),
        examples=(
            Example({}, (TensorSpec((BATCH, 5, 4)),)),
            Example({"dim": 0, "index": 1}, (TensorSpec((2, BATCH, 4)),)),
            Example({"dim": -1, "index": 0}, (_IMAGE,)),
        ),
        url="torch.select",
    ),
    LayerDef(
        type="Identity",
        family=Family.SHAPE,
        doc="Passes on what it gets. Good as a named place, or to try a network without a layer.",
        stem="identity",
        icon="arrow-right",
        infer=lambda v, x: x,
        lower=lambda v, x: module("torch.nn.Identity"),
        keywords=("pass through", "no-op", "placeholder"),
        examples=(Example({}, (TensorSpec((BATCH, 8)),)),),
        url="torch.nn.Identity",
    ),
)
