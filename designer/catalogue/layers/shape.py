"""Shape: other views of the same numbers."""

from math import prod

from designer.catalogue.call import Call, In, Lowering, function, module
from designer.catalogue.dims import at_least, divides, product, same
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Int, Ints
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import dim_at, dim_of, sample_dim_of
from designer.catalogue.tensor import BATCH, TensorSpec


def _flatten(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    if len(x.shape) == 1 and (v["start_dim"], v["end_dim"]) == (1, -1):
        raise ShapeError(f"Flatten has nothing to flatten: it gets one number for each sample, {x}.", port="input")
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
    shape, known = v["shape"], prod(size for size in v["shape"] if size != -1)
    if 0 in shape or shape.count(-1) > 1:
        raise ShapeError(
            "Reshape needs sizes of at least 1; a single one may be −1, which stands for whatever is left.",
            repairs=(SetValue("shape", [-1]),),
        )
    if not (divides(have, known) if -1 in shape else same(have, known)):
        wanted = "×".join("…" if size == -1 else str(size) for size in shape) or "one number"
        raise ShapeError(
            f"Reshape cannot arrange the {have} numbers of each sample of {x} as {wanted}.",
            repairs=(SetValue("shape", [have]),),
        )
    return (TensorSpec((BATCH, *(have // known if size == -1 else size for size in shape)), x.dtype),)


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
            Ints("shape", (-1,), low=-1, required=True, help="Sizes of one sample; −1 stands for whatever is left."),
        ),
        infer=_reshape,
        lower=lambda v, x: Lowering(Call(".reshape", (In(0), -1, *_reshape(v, x)[0].shape[1:]))),
        summary=lambda v: "×".join("…" if size == -1 else str(size) for size in v["shape"]),
        keywords=("view", "unflatten", "squeeze", "unsqueeze"),
        examples=(
            Example({}, (_IMAGE,)),
            Example({"shape": (4, -1)}, (_IMAGE,)),
            Example({"shape": (1, 4, 3)}, (TensorSpec((BATCH, 12)),)),
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
