"""Slicing: a stretch of a tensor, or all of it in several tensors."""

from typing import Any

from designer.catalogue.assuming import at_least, divides, same
from designer.catalogue.call import Call, In, Lowering, Names
from designer.catalogue.dims import Dim
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Choice, Int, Ints
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import dim_at, dim_of, sample_dim_of, sample_dims_of, size_at
from designer.catalogue.tensor import BATCH, TensorSpec

_SEQUENCE = TensorSpec((BATCH, 6, 4))
_IMAGE = TensorSpec((BATCH, 2, 7, 6))
_WHOLE = TensorSpec((BATCH, 6), "int64")

MOST = 8
"""So many outputs a layer can have."""

_PARTS = (
    Port("output", help="The first part."),
    *(Port(f"output{number}", optional=True, help=f"Part {number}.") for number in range(2, MOST + 1)),
)
_DIM = Int("dim", 1, low=None, required=True, help="The dimension to cut; −1 is the last.")


def _resized(x: TensorSpec, at: int, size: Dim) -> TensorSpec:
    return TensorSpec((*x.shape[:at], size, *x.shape[at + 1 :]), x.dtype)


def _names(count: int) -> Names:
    return tuple(port.name for port in _PARTS[:count])


def _need_few(who: str, count: int, x: TensorSpec) -> None:
    if count > MOST:
        raise ShapeError(
            f"{who} can give {MOST} tensors at most, but {x} would make {count}. Take single ones by Select."
        )


def _slice(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    at = sample_dim_of("Slice", x, v["dim"], "choose", fallback=1)
    size, start, end = dim_at(x, at, "Slice", "input"), v["start"] or 0, v["end"]
    if not (at_least(size, start + 1) and at_least(size, -start)):
        raise _beyond(x, v, "start")
    if end is not None and not (at_least(size, end) and at_least(size, 1 - end)):
        raise _beyond(x, v, "end")
    first = start if start >= 0 else size + start
    last = size if end is None else end if end >= 0 else size + end
    if not at_least(last - first, 1):
        raise ShapeError(
            f"Slice leaves nothing of dimension {v['dim']} of {x}: it starts at {first} and ends before {last}.",
            repairs=(SetValue("end", None),),
        )
    return (_resized(x, at, (last - first + v["step"] - 1) // v["step"]),)


def _beyond(x: TensorSpec, v: Values, param: str) -> ShapeError:
    return ShapeError(
        f"Slice has {param} {v[param]}, which is beyond dimension {v['dim']} of {x}.", repairs=(SetValue(param, None),)
    )


def _lower_slice(v: Values, inputs: Specs) -> Lowering:
    """`x[:, 1:-1]`, as a person would write it."""
    at = dim_of("Slice", inputs[0], v["dim"])
    step = v["step"] if v["step"] > 1 else None
    return Lowering(Call("[]", (In(0), *(slice(None),) * at, slice(v["start"], v["end"], step))))


def _slice_words(v: Values) -> str:
    start, end = ("" if v[name] is None else str(v[name]) for name in ("start", "end"))
    return f"dim {v['dim']} · {start}:{end}{':' + str(v['step']) if v['step'] > 1 else ''}"[:28]


def _crops(v: Values, inputs: Specs) -> dict[int, tuple[Dim, Dim]]:
    """For each dimension that is cut, where the crop starts and how long it is."""
    x, other = inputs
    found: dict[int, tuple[Dim, Dim]] = {}
    own = sample_dims_of("CropAs", x, v["dims"], "cut")
    for dim, theirs in zip(own, sample_dims_of("CropAs", other, v["dims"], "cut"), strict=True):
        room = dim_at(x, dim, "CropAs", "input") - dim_at(other, theirs, "CropAs", "other")
        if not at_least(room, 0):
            raise ShapeError(
                f"CropAs cannot cut {x} to the size of {other}: dimension {dim} has {x.shape[dim]}, "
                f"which is less than {other.shape[theirs]}.",
                port="input",
            )
        start = {"start": 0, "centre": room // 2, "end": room}[v["align"]]
        found[dim] = (start, other.shape[theirs])
    return found


def _crop_as(v: Values, inputs: Specs) -> Specs:
    x, crops = inputs[0], _crops(v, inputs)
    shape = tuple(crops[dim][1] if dim in crops else size for dim, size in enumerate(x.shape))
    return (TensorSpec(shape, x.dtype),)


def _lower_crop_as(v: Values, inputs: Specs) -> Lowering:
    crops = _crops(v, inputs)
    cuts = [slice(None)] * (max(crops) + 1)
    for dim, (start, size) in crops.items():
        end = None if start + size == inputs[0].shape[dim] else start + size
        cuts[dim] = slice(start if start != 0 else None, end)
    return Lowering(Call("[]", (In(0), *cuts)))


def _chunk(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    at = sample_dim_of("Chunk", x, v["dim"], "part", fallback=1)
    size, chunks = dim_at(x, at, "Chunk", "input"), v["chunks"]
    if not divides(size, chunks):
        fitting = [count for count in range(2, MOST + 1) if isinstance(size, int) and size % count == 0]
        raise ShapeError(
            f"Chunk cannot split the {size} of dimension {v['dim']} of {x} into {chunks} equal parts.",
            repairs=tuple(SetValue("chunks", count) for count in fitting[:1]),
        )
    return (_resized(x, at, size // chunks),) * int(chunks)


def _split(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    at = sample_dim_of("Split", x, v["dim"], "part", fallback=1)
    size, parts = dim_at(x, at, "Split", "input"), _parts(v, x, at)
    _need_few("Split", len(parts), x)
    if (
        0 in v["sizes"]
        or v["sizes"].count(-1) > 1
        or not at_least(_least_certain(parts), 1)
        or not same(sum(parts), size)
    ):
        raise ShapeError(
            f"Split cannot cut the {size} of dimension {v['dim']} of {x} into {', '.join(map(str, v['sizes']))}. "
            "The sizes must add up; one may be −1 for what is left.",
            repairs=(SetValue("sizes", [1, -1]),) if at_least(size, 2) else (),
        )
    return tuple(_resized(x, at, part) for part in parts)


def _parts(v: Values, x: TensorSpec, at: int) -> tuple[Dim, ...]:
    rest = x.shape[at] - sum(size for size in v["sizes"] if size != -1)
    return tuple(rest if size == -1 else size for size in v["sizes"])


def _least_certain(parts: tuple[Dim, ...]) -> Dim:
    """The part that may be too small: an open one, else the smallest."""
    numbers = [part for part in parts if isinstance(part, int)]
    return next((part for part in parts if not isinstance(part, int)), min(numbers, default=1))


def _unbind(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    at = sample_dim_of("Unbind", x, v["dim"], "part", fallback=1)
    count = size_at(x, at, "Unbind", "input")
    _need_few("Unbind", count, x)
    return (TensorSpec((*x.shape[:at], *x.shape[at + 1 :]), x.dtype),) * count


# Any: arguments of a call are of every kind.
def _lower_parts(target: str, count: int, *args: Any, dim: int) -> Lowering:
    """Several results have several names; a single one is taken out of its tuple."""
    call = Call(target, (In(0), *args), {"dim": dim})
    return Lowering(call, returns=_names(count)) if count > 1 else Lowering(Call("[]", (call, 0)))


def _lower_split(v: Values, inputs: Specs) -> Lowering:
    parts = _parts(v, inputs[0], dim_of("Split", inputs[0], v["dim"]))
    return _lower_parts("torch.split", len(parts), list(parts), dim=v["dim"])


def _lower_unbind(v: Values, inputs: Specs) -> Lowering:
    return _lower_parts("torch.unbind", size_at(inputs[0], v["dim"], "Unbind"), dim=v["dim"])


ENTRIES = (
    LayerDef(
        type="Slice",
        family=Family.SHAPE,
        doc="Takes a stretch along one dimension, such as all steps but the first.",
        stem="slice",
        icon="scissors",
        params=(
            _DIM,
            Int("start", None, low=None, none="the beginning", help="The first to take, from 0; −1 is the last one."),
            Int("end", None, low=None, none="the end", help="The first not to take any more; −1 leaves out the last."),
            Int("step", 1, help="Take every so many."),
        ),
        infer=_slice,
        lower=_lower_slice,
        summary=_slice_words,
        keywords=("crop", "cut", "narrow", "range", "truncate", "shift", "stride", "x[:, 1:]"),
        examples=(
            Example({"start": 1, "end": -1}, (_SEQUENCE,)),
            Example({"dim": -1, "start": -2}, (_SEQUENCE,)),
            Example({"dim": 2, "end": 5, "step": 2}, (_IMAGE,)),
            Example({"step": 2}, (_WHOLE,)),
        ),
        url="torch.narrow",
    ),
    LayerDef(
        type="CropAs",
        family=Family.SHAPE,
        doc="Cuts a tensor to the sizes of another: a table of positions to a sequence, a U-Net's skip to its path.",
        stem="crop",
        icon="scissors",
        params=(
            Ints("dims", (1,), low=None, min_size=1, required=True, help="The dimensions that are cut."),
            Choice("align", "start", options=("start", "centre", "end"), help="Which part of the tensor stays."),
        ),
        inputs=(
            Port("input", help="The tensor to cut."),
            Port("other", help="The tensor that has the sizes; its numbers do not matter."),
        ),
        infer=_crop_as,
        lower=_lower_crop_as,
        gradients=False,
        summary=lambda v: f"dim {', '.join(map(str, v['dims']))} · {v['align']}"[:28],
        keywords=("centre crop", "center crop", "slice", "u-net", "same size", "like", "positions"),
        examples=(
            Example({}, (_SEQUENCE, TensorSpec((BATCH, 4, 3)))),
            Example({"dims": (2, 3), "align": "centre"}, (_IMAGE, TensorSpec((BATCH, 3, 4, 4)))),
            Example({"dims": (-1,), "align": "end"}, (_WHOLE, TensorSpec((BATCH, 2, 3)))),
            Example({}, (TensorSpec((1, 16, 4)), TensorSpec((BATCH, 6, 4)))),
        ),
    ),
    LayerDef(
        type="Chunk",
        family=Family.SHAPE,
        doc="Splits a tensor along one dimension into equal parts, such as query, key and value.",
        stem="chunk",
        icon="scissors",
        params=(Int("chunks", 2, low=2, high=MOST, required=True, help="How many parts."), _DIM),
        outputs=_PARTS,
        infer=_chunk,
        lower=lambda v, x: _lower_parts("torch.chunk", v["chunks"], v["chunks"], dim=v["dim"]),
        summary=lambda v: f"{v['chunks']} parts · dim {v['dim']}",
        keywords=("split", "part", "halves", "qkv", "gate", "divide"),
        examples=(
            Example({}, (_SEQUENCE,)),
            Example({"chunks": 3, "dim": -1}, (TensorSpec((BATCH, 2, 9)),)),
            Example({"chunks": 3}, (_WHOLE,)),
        ),
        url="torch.chunk",
    ),
    LayerDef(
        type="Split",
        family=Family.SHAPE,
        doc="Splits a tensor along one dimension into parts of given sizes.",
        stem="split",
        icon="scissors",
        params=(
            Ints(
                "sizes", (1, -1), low=-1, min_size=2, required=True, help="The size of each part; −1 for what is left."
            ),
            _DIM,
        ),
        outputs=_PARTS,
        infer=_split,
        lower=_lower_split,
        summary=lambda v: " + ".join("…" if size == -1 else str(size) for size in v["sizes"])[:28],
        keywords=("chunk", "part", "sections", "channels", "divide"),
        examples=(
            Example({}, (_SEQUENCE,)),
            Example({"sizes": (2, 3, 2), "dim": 2}, (_IMAGE,)),
            Example({"sizes": (-1, 2)}, (_WHOLE,)),
        ),
        url="torch.split",
    ),
    LayerDef(
        type="Unbind",
        family=Family.SHAPE,
        doc="Takes one dimension apart: a tensor for each of its slices.",
        stem="unbind",
        icon="unlink",
        params=(_DIM,),
        outputs=_PARTS,
        infer=_unbind,
        lower=_lower_unbind,
        summary=lambda v: f"dim {v['dim']}",
        keywords=("split", "unstack", "slices", "select", "qkv"),
        examples=(
            Example({}, (TensorSpec((BATCH, 3, 4)),)),
            Example({"dim": -1}, (TensorSpec((BATCH, 5, 2)),)),
            Example({"dim": 0}, (TensorSpec((2, BATCH, 4)),)),
        ),
        url="torch.unbind",
    ),
)
