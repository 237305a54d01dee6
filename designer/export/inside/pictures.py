"""From pictures as people have them, uint8 [n, height, width, channels] of any size, to what the steps take.

Exact pictures are the runtime's averages of areas (`runtime.picture`); photographs are resized on bytes as Pillow does
it for `runtime.photo`: to the bit where Pillow goes sideways first, else one level of 255 may be between. A JPEG file
that the runtime unpacks smaller for speed has other bytes there.
"""

from dataclasses import dataclass

from designer.export.inside.builder import Builder, Value
from designer.export.inside.ink import fit_ink
from designer.export.inside.weights import Axis, areas, between, triangles
from runtime.manifest import Decode

_FIXED = float(1 << 22)
"""Pillow's weights are shares of so much."""
_GAP = 2.0
"""As `runtime.photo` has it."""


def fit_pictures(b: Builder, decode: Decode, x: Value) -> Value:
    """Decoded pictures uint8 [n, y, x, channels] → float32 [n, channels, height, width] up to the full scale."""
    if decode.pixels == "photo":
        return _photo(b, decode, x)
    is_drawn = decode.fit == "ink"
    pixels = b.op("Transpose", b.cast(x.name, "float64" if is_drawn else "float32"), perm=[0, 3, 1, 2])
    dtype = "float64" if is_drawn else "float32"
    shares = b.op("Div", pixels, b.constant(255.0, dtype))
    shares = _inverted(b, decode, x, shares, dtype)
    fitted = fit_ink(b, decode, shares) if is_drawn else _fitted(b, decode, x, shares)
    scaled = b.op("Mul", b.cast(fitted, "float64"), b.constant(decode.full_scale))
    return b.singles(scaled, _shape(decode))


def _shape(decode: Decode) -> tuple[int | None, ...]:
    return (None, decode.channels, decode.height, decode.width)


def _inverted(b: Builder, decode: Decode, x: Value, shares: str, dtype: str) -> str:
    """Light on dark, if the data has it so and the picture has not: its border says."""
    if decode.invert == "never":
        return shares
    turned = b.op("Sub", b.constant(1.0, dtype), shares)
    if decode.invert == "always":
        return turned
    ends = b.whole(0, -1)
    sides = [b.op("Flatten", b.op("Gather", x.name, ends, axis=axis), axis=1) for axis in (1, 2)]
    border = b.op("Div", b.cast(b.op("Concat", *sides, axis=1), "float64"), b.constant(255.0))
    is_light = b.op("Greater", _median(b, border), b.constant(0.5))
    return b.op("Where", b.wider(is_light, 2, 3), turned, shares)


def _median(b: Builder, rows: str) -> str:
    """Of rows float64 [n, an even number], [n, 1]."""
    half = b.op("Div", b.length(rows, 1), b.whole(2))
    upper = b.ops("TopK", rows, b.op("Add", half, b.whole(1)), results=2, axis=1)[0]
    middle = b.part(upper, b.op("Sub", half, b.whole(1)), b.op("Add", half, b.whole(1)), 1)
    return b.op("Mul", b.total(middle, 1), b.constant(0.5))


def _fitted(b: Builder, decode: Decode, x: Value, shares: str) -> str:
    """Averages of areas of the whole picture, of its middle part (cover), or on black (pad)."""
    sizes = [b.cast(b.size(x, axis), "float64") for axis in (1, 2)]
    wanted = [decode.height, decode.width]
    taken, covered = list(sizes), [b.constant([float(size)]) for size in wanted]
    if decode.fit == "cover":
        aspect = decode.height / decode.width
        taken = [
            b.op("Min", sizes[0], _at_least_one(b, b.op("Mul", sizes[1], b.constant(aspect)))),
            b.op("Min", sizes[1], _at_least_one(b, b.op("Div", sizes[0], b.constant(aspect)))),
        ]
    elif decode.fit == "pad":
        scale = b.op("Min", *(b.op("Div", room, size) for room, size in zip(covered, sizes, strict=True)))
        covered = [b.op("Mul", size, scale) for size in sizes]
    matrices = []
    for axis, (size, room) in enumerate(zip(sizes, wanted, strict=True)):
        first = b.op("Floor", b.op("Mul", b.op("Sub", size, taken[axis]), b.constant(0.5)))
        part = {"first": first, "count": taken[axis], "covered": covered[axis]}
        columns = {name: b.wider(each, 0) for name, each in part.items()}
        matrices.append(b.cast(areas(b, b.size(x, 1 + axis), room, **columns), "float32"))
    return between(b, matrices[0], shares, matrices[1])


def _at_least_one(b: Builder, value: str) -> str:
    return b.op("Max", b.constant([1.0]), b.op("Round", value))


@dataclass(frozen=True, slots=True)
class _Side:
    """Of one side of a photograph: the part that is taken (float64 [1]), and where on the new side it lies."""

    low: str
    high: str
    target: str
    before: str


def _photo(b: Builder, decode: Decode, x: Value) -> Value:
    """Pillow's way: made smaller by whole factors first, then resized sideways and upright, with bytes in between."""
    sides = _sides(b, decode, x)
    pixels = b.op("Transpose", b.cast(x.name, "float64"), perm=[0, 3, 1, 2])
    pixels, (upright, sideways) = _reduced(b, x, pixels, sides)
    columns = b.op("Transpose", _fixed(b, sideways, decode.width, sides[1]), perm=[1, 0])
    pixels = _bytes(b, b.op("MatMul", pixels, columns))
    pixels = _bytes(b, b.op("MatMul", _fixed(b, upright, decode.height, sides[0]), pixels))
    if decode.invert != "never":
        turned = b.op("Sub", b.constant(255.0), pixels)
        pixels = b.op("Where", _is_light(b, pixels), turned, pixels) if decode.invert == "auto" else turned
    return b.singles(pixels, _shape(decode))


def _is_light(b: Builder, pixels: str) -> str:
    ends = b.whole(0, -1)
    sides = [b.op("Flatten", b.op("Gather", pixels, ends, axis=axis), axis=1) for axis in (2, 3)]
    return b.wider(b.op("Greater", _median(b, b.op("Concat", *sides, axis=1)), b.constant(127.0)), 2, 3)


def _fixed(b: Builder, axis: Axis, room: int, side: _Side) -> str:
    return triangles(b, axis, room, target=side.target, before=side.before, fixed=_FIXED)


def _bytes(b: Builder, sums: str) -> str:
    """Rounded as Pillow rounds."""
    found = b.op("Floor", b.op("Div", b.op("Add", sums, b.constant(_FIXED / 2)), b.constant(_FIXED)))
    return b.op("Min", b.op("Max", found, b.constant(0.0)), b.constant(255.0))


def _sides(b: Builder, decode: Decode, x: Value) -> tuple[_Side, _Side]:
    wanted = (float(decode.height), float(decode.width))
    sizes = [b.cast(b.size(x, axis), "float64") for axis in (1, 2)]
    none, rooms = b.constant([0.0]), [b.constant([size]) for size in wanted]
    if decode.fit == "cover":
        scale = b.op("Min", *(b.op("Div", size, room) for size, room in zip(sizes, rooms, strict=True)))
        taken = [b.op("Mul", room, scale) for room in rooms]
        halves = [b.op("Mul", b.op("Sub", *pair), b.constant(0.5)) for pair in zip(sizes, taken, strict=True)]
        low = [b.op("Max", each, b.constant([0.0])) for each in halves]
        high = [
            b.op("Min", size, b.op("Add", start, part)) for size, start, part in zip(sizes, low, taken, strict=True)
        ]
        found = [_Side(*each, none) for each in zip(low, high, rooms, strict=True)]
    elif decode.fit == "pad":
        scale = b.op("Min", *(b.op("Div", room, size) for room, size in zip(rooms, sizes, strict=True)))
        ends = [
            b.op("Min", room, _at_least_one(b, b.op("Mul", size, scale)))
            for room, size in zip(rooms, sizes, strict=True)
        ]
        before = [
            b.op("Floor", b.op("Mul", b.op("Sub", room, end), b.constant(0.5)))
            for room, end in zip(rooms, ends, strict=True)
        ]
        found = [_Side(none, size, end, start) for size, end, start in zip(sizes, ends, before, strict=True)]
    else:
        found = [_Side(none, size, room, none) for size, room in zip(sizes, rooms, strict=True)]
    return found[0], found[1]


def _reduced(b: Builder, x: Value, pixels: str, sides: tuple[_Side, _Side]) -> tuple[str, tuple[Axis, Axis]]:
    """Means of blocks of pixels, where a photograph is more than twice as large as it has to be (`Image.reduce`)."""
    axes, counts = [], []
    scales = [b.op("Div", b.op("Sub", side.high, side.low), side.target) for side in sides]
    least = b.constant([1.0])
    factors = [b.op("Max", b.op("Floor", b.op("Div", scale, b.constant(_GAP))), least) for scale in scales]
    is_smaller = b.op("Greater", b.op("Mul", *factors), least)  # Else Pillow sees what lies around the part as well.
    for axis, (side, scale, factor) in enumerate(zip(sides, scales, factors, strict=True)):
        half, whole = b.op("Mul", scale, b.constant(0.5)), b.cast(b.size(x, 1 + axis), "float64")
        low = b.op("Max", b.op("Floor", b.op("Sub", side.low, half)), b.constant([0.0]))
        high = b.op("Min", b.op("Ceil", b.op("Add", side.high, half)), whole)
        low = b.op("Where", is_smaller, low, b.constant([0.0]))
        high = b.op("Where", is_smaller, high, whole)
        pixels = b.part(pixels, b.cast(low, "int64"), b.cast(high, "int64"), 2 + axis)
        size = b.op("Ceil", b.op("Div", b.op("Sub", high, low), factor))
        rest = b.op("Sub", b.op("Sub", high, low), b.op("Mul", b.count_up(b.cast(size, "int64")), factor))
        counts.append(b.op("Min", rest, factor))
        ends = [b.op("Div", b.op("Sub", end, low), factor) for end in (side.low, side.high)]
        axes.append(Axis(b.cast(size, "int64"), *ends))
    whole_factors = [b.cast(factor, "int64") for factor in factors]
    lacking = [b.op("Sub", b.op("Mul", axes[at].size, whole_factors[at]), b.length(pixels, 2 + at)) for at in (0, 1)]
    pads = b.op("Concat", b.whole(0, 0, 0, 0, 0, 0), *lacking, axis=0)
    blocks = [each for at in (0, 1) for each in (axes[at].size, whole_factors[at])]
    shape = b.op("Concat", b.whole(0, 0), *blocks, axis=0)
    sums = b.total(b.op("Reshape", b.op("Pad", pixels, pads, b.constant(0.0)), shape), 3, 5, keep=False)
    count = b.op("Mul", b.wider(counts[0], 1), counts[1])
    times = b.op("Floor", b.op("Div", b.constant(float(1 << 24)), count))
    half = b.op("Floor", b.op("Mul", count, b.constant(0.5)))
    means = b.op("Mul", b.op("Mul", b.op("Add", sums, half), times), b.constant(1.0 / (1 << 24)))
    return b.op("Floor", means), (axes[0], axes[1])
