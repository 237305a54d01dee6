"""The same numbers more often, in another order, or as another kind of number."""

from designer.catalogue.assuming import same
from designer.catalogue.call import Call, In, Lowering, Name, function
from designer.catalogue.dims import Dim
from designer.catalogue.errors import InsertBefore, SetValue, ShapeError
from designer.catalogue.fields import Choice, Int, Ints, Sizes
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import dim_at, is_batch, need_names_of, sample_dim_of, sample_dims_of
from designer.catalogue.tensor import BATCH, Shape, TensorSpec

_IMAGE = TensorSpec((BATCH, 2, 5, 4))
_SEQUENCE = TensorSpec((BATCH, 5, 4))
_WHOLE = TensorSpec((BATCH, 5), "int64")


def _expand(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    shape = (BATCH, *v["shape"])
    need_names_of("Expand", v["shape"], x)
    missing = len(shape) - len(x.shape)
    own = x.shape[max(-missing, 0) :]
    if missing < 0 or 0 in shape or -1 in shape[: max(missing, 0)]:
        kept = [-1] * max(len(x.shape) - 1, 0)
        raise ShapeError(
            f"Expand needs a size for each dimension of a sample, or −1 to keep the one of {x}, but shape is "
            f"{', '.join(map(str, v['shape'])) or 'empty'}.",
            repairs=(SetValue("shape", kept),),
        )
    result = (*shape[:missing], *map(_stretched, own, shape[missing:]))
    if None in result or result[0] != BATCH:
        raise ShapeError(
            f"Expand cannot stretch {x} to {TensorSpec(shape)}: only a size of 1 stretches.",
            port="input",
            repairs=(InsertBefore("Unsqueeze", {"dim": 1}),) if missing == 1 and x.shape[:1] == (BATCH,) else (),
        )
    return (_apart("Expand", x, tuple(size for size in result if size is not None)),)


def _stretched(own: Dim, wanted: Dim) -> Dim | None:
    """The size that one stretches to, or None if it cannot."""
    if wanted == -1 or own == wanted:
        return own
    return wanted if own == 1 or (not is_batch(own) and not is_batch(wanted) and same(own, wanted)) else None


def _apart(who: str, x: TensorSpec, shape: Shape) -> TensorSpec:
    if shape.count(BATCH) > 1:
        raise ShapeError(f"{who} would set each sample of {x} against every other one.", port="input")
    return TensorSpec(shape, x.dtype)


def _lower_expand(v: Values, inputs: Specs) -> Lowering:
    (x,) = inputs
    batch = -1 if x.shape[:1] == (BATCH,) and len(x.shape) > len(v["shape"]) else BATCH
    return Lowering(Call(".expand", (In(0), batch, *v["shape"])))


def _expand_as(v: Values, inputs: Specs) -> Specs:
    x, other = inputs
    missing = len(other.shape) - len(x.shape)
    if missing < 0 or any(_stretched(own, to) != to for own, to in zip(x.shape, other.shape[missing:], strict=True)):
        raise ShapeError(f"ExpandAs cannot stretch {x} to {other}: only a size of 1 stretches.", port="input")
    return (TensorSpec(other.shape, x.dtype),)


def _repeat(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    often, rank = v["dims"], len(x.shape)
    if len(often) > rank:
        raise ShapeError(
            f"Repeat is told how often for {len(often)} dimensions, but {x} has {rank}.",
            repairs=(SetValue("dims", list(often[-rank:])),) if rank else (),
        )
    times = (*(1,) * (rank - len(often)), *often)
    if any(is_batch(size) and count > 1 for size, count in zip(x.shape, times, strict=True)):
        raise ShapeError(
            f"Repeat would repeat the batch of {x} and so make more samples than there are.",
            repairs=(SetValue("dims", [1]),),
        )
    return (TensorSpec(tuple(size * count for size, count in zip(x.shape, times, strict=True)), x.dtype),)


def _interleave(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    at = sample_dim_of("RepeatInterleave", x, v["dim"], "repeat")
    size = dim_at(x, at, "RepeatInterleave", "input") * v["repeats"]
    return (TensorSpec((*x.shape[:at], size, *x.shape[at + 1 :]), x.dtype),)


def _roll(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    sample_dims_of("Roll", x, v["dims"], "roll")
    if len(v["shifts"]) != len(v["dims"]):
        raise ShapeError(
            f"Roll needs as many shifts as dims, but has {len(v['shifts'])} and {len(v['dims'])}.",
            repairs=(SetValue("shifts", [1] * len(v["dims"])),),
        )
    return inputs


def _flip(v: Values, inputs: Specs) -> Specs:
    sample_dims_of("Flip", inputs[0], v["dims"], "turn the order")
    return inputs


ENTRIES = (
    LayerDef(
        type="Expand",
        family=Family.SHAPE,
        doc="Stretches sizes of 1 until each sample has a shape. What has no batch, such as a class token, gets one.",
        stem="expand",
        icon="expand",
        params=(
            Sizes(
                "shape",
                (-1, -1),
                low=-1,
                derived=True,
                required=True,
                help="Sizes of one sample, without the batch; −1 keeps the size that is there.",
            ),
        ),
        infer=_expand,
        lower=_lower_expand,
        summary=lambda v: "×".join("…" if size == -1 else str(size) for size in v["shape"]),
        keywords=("broadcast", "stretch", "class token", "cls token", "batch", "repeat", "broadcast_to"),
        examples=(
            Example({}, (TensorSpec((1, 1, 8)),)),
            Example({"shape": (2, -1, 4)}, (TensorSpec((BATCH, 2, 5, 1)),)),
            Example({"shape": (3, -1)}, (TensorSpec((6,)),)),
        ),
        url="torch.Tensor.expand",
    ),
    LayerDef(
        type="ExpandAs",
        family=Family.SHAPE,
        doc="Stretches sizes of 1, until a tensor has the shape of another one.",
        stem="expand_as",
        icon="expand",
        inputs=(
            Port("input", help="The tensor to stretch."),
            Port("other", help="The tensor whose shape is wanted; its numbers do not matter."),
        ),
        infer=_expand_as,
        lower=lambda v, x: Lowering(Call(".expand_as", (In(0), In(1)))),
        gradients=False,
        keywords=("broadcast", "stretch", "like", "same shape"),
        examples=(
            Example({}, (TensorSpec((BATCH, 1, 4)), _SEQUENCE)),
            Example({}, (TensorSpec((4,)), _SEQUENCE)),
        ),
        url="torch.Tensor.expand_as",
    ),
    LayerDef(
        type="Repeat",
        family=Family.SHAPE,
        doc="Repeats a tensor like tiles, so often along each of its last dimensions.",
        stem="repeat",
        icon="repeat",
        params=(Ints("dims", (2,), min_size=1, required=True, help="How often along each of the last dimensions."),),
        infer=_repeat,
        lower=lambda v, x: function("torch.tile", In(0), v["dims"]),
        summary=lambda v: "×".join(map(str, v["dims"])),
        keywords=("tile", "copy", "duplicate"),
        examples=(Example({}, (_SEQUENCE,)), Example({"dims": (3, 1, 2)}, (_IMAGE,)), Example({}, (_WHOLE,))),
        url="torch.tile",
    ),
    LayerDef(
        type="RepeatInterleave",
        family=Family.SHAPE,
        doc="Repeats each slice along one dimension in place: a, a, b, b.",
        stem="interleave",
        icon="repeat-2",
        params=(
            Int("repeats", 2, required=True, help="How often each slice comes."),
            Int("dim", 1, low=None, required=True, help="The dimension that grows."),
        ),
        infer=_interleave,
        lower=lambda v, x: function("torch.repeat_interleave", In(0), v["repeats"], dim=v["dim"]),
        summary=lambda v: f"{v['repeats']}× · dim {v['dim']}",
        keywords=("repeat", "copy", "grouped query attention", "upsample", "nearest"),
        examples=(Example({}, (_SEQUENCE,)), Example({"dim": -1, "repeats": 3}, (_WHOLE,))),
        url="torch.repeat_interleave",
    ),
    LayerDef(
        type="Roll",
        family=Family.SHAPE,
        doc="Shifts numbers along dimensions; what falls off one end comes back at the other.",
        stem="roll",
        icon="refresh-cw",
        params=(
            Ints("shifts", (1,), low=None, min_size=1, required=True, help="By how many places, for each of the dims."),
            Ints("dims", (-1,), low=None, min_size=1, required=True, help="The dimensions to shift along."),
        ),
        infer=_roll,
        lower=lambda v, x: function("torch.roll", In(0), shifts=v["shifts"], dims=v["dims"]),
        summary=lambda v: f"{', '.join(map(str, v['shifts']))} · dim {', '.join(map(str, v['dims']))}"[:28],
        keywords=("shift", "circular", "cyclic", "swin", "shifted window"),
        examples=(Example({}, (_SEQUENCE,)), Example({"shifts": (-2, 1), "dims": (2, 3)}, (_IMAGE,))),
        url="torch.roll",
    ),
    LayerDef(
        type="Flip",
        family=Family.SHAPE,
        doc="Turns the order along dimensions: a sequence backwards, an image mirrored.",
        stem="flip",
        icon="rotate-ccw",
        params=(
            Ints("dims", (-1,), low=None, min_size=1, required=True, help="The dimensions to turn; −1 is the last."),
        ),
        infer=_flip,
        lower=lambda v, x: function("torch.flip", In(0), dims=v["dims"]),
        summary=lambda v: f"dim {', '.join(map(str, v['dims']))}"[:28],
        keywords=("reverse", "mirror", "backwards", "bidirectional"),
        examples=(Example({}, (_SEQUENCE,)), Example({"dims": (1, 2)}, (_IMAGE,)), Example({}, (_WHOLE,))),
        url="torch.flip",
    ),
    LayerDef(
        type="To",
        family=Family.SHAPE,
        doc="Makes another kind of number of each: real, whole (cut off behind the point), or yes and no (not 0).",
        stem="cast",
        icon="replace",
        params=(
            Choice(
                "dtype",
                "float32",
                options=("float32", "float64", "int64", "int32", "bool"),
                required=True,
                help="The kind of number: float32 to calculate with, int64 for indices, bool for masks.",
            ),
        ),
        infer=lambda v, x: (TensorSpec(x[0].shape, v["dtype"]),),
        lower=lambda v, x: Lowering(Call(".to", (In(0), Name(f"torch.{v['dtype']}")))),
        summary=lambda v: f"→ {v['dtype']}",
        gradients=False,
        keywords=("cast", "dtype", "type", "float", "long", "int", "bool", "convert", "astype"),
        examples=(
            Example({}, (_WHOLE,)),
            Example({"dtype": "int64"}, (_SEQUENCE,)),
            Example({"dtype": "bool"}, (_WHOLE,)),
            Example({"dtype": "float64"}, (_SEQUENCE,)),
            Example({"dtype": "float32"}, (TensorSpec((BATCH, 5), "bool"),)),
        ),
        url="torch.Tensor.to",
    ),
)
