"""Drawings as `runtime.picture` fits them: the drawn part, centred, with strokes as heavy as the data's.

Each sample of a batch has a part, a place and a weight of its own, so matrices are made for each, and the strokes
change in a loop that ends when all samples are done.
"""

from dataclasses import dataclass

from onnx import TensorProto, helper

from designer.export.inside.builder import Builder
from designer.export.inside.weights import areas, between
from runtime.manifest import Decode
from runtime.picture import INK, MOST_STEPS, WORK

_ROOM = WORK + 2 * MOST_STEPS
"""Strokes grow by one pixel on each side a step."""


@dataclass(frozen=True, slots=True)
class _Part:
    """The drawn part of each picture: where it begins and how long it is, float64 [n, 1]; `is_empty` bool [n, 1]."""

    top: str
    height: str
    left: str
    width: str
    is_empty: str


def fit_ink(b: Builder, decode: Decode, pixels: str) -> str:
    """float64 [n, channels, y, x] from 0 to 1 → [n, channels, height, width]."""
    part = _drawn(b, pixels)
    fitted = _centred(b, decode, pixels, part)
    if not decode.ink:
        return fitted
    work = _at_work(b, pixels, part)
    mean = b.op("ReduceMean", fitted, b.whole(1, 2, 3), keepdims=1)
    grows = b.op("Less", mean, b.constant(decode.ink))
    body = _body(b, decode, grows)
    done = part_of(b, part.is_empty)
    go_on = b.op("Not", _all(b, done))
    results = b.ops("Loop", b.constant(MOST_STEPS, "int64"), go_on, work, fitted, done, results=3, body=body)
    return results[1]


def part_of(b: Builder, name: str) -> str:
    """[n, 1] → [n, 1, 1, 1]."""
    return b.wider(name, 2, 3)


def _drawn(b: Builder, pixels: str) -> _Part:
    ink = b.largest(pixels, 1, keep=False)
    limit = b.op("Mul", b.largest(ink, 1, 2), b.constant(INK))
    drawn = b.cast(b.op("Greater", ink, limit), "int64")
    spans = [_span(b, b.largest(drawn, axis, keep=False)) for axis in (2, 1)]
    nothing = b.op("Equal", b.largest(drawn, 1, 2, keep=False), b.constant(0, "int64"))
    return _Part(*spans[0], *spans[1], b.wider(nothing, 1))


def _span(b: Builder, there: str) -> tuple[str, str]:
    """Where the ones in rows of zeros begin, and how far they reach; all of a row without any."""
    first = b.op("ArgMax", there, axis=1, keepdims=1)
    last = b.op("ArgMax", there, axis=1, keepdims=1, select_last_index=1)
    count = b.op("Add", b.op("Sub", last, first), b.constant(1, "int64"))
    return b.cast(first, "float64"), b.cast(count, "float64")


def _centred(b: Builder, decode: Decode, pixels: str, part: _Part) -> str:
    """As large as fits, squeezed if it is wider than drawn parts of the data are; a picture without ink fills all."""
    tall, wide = b.constant(float(decode.height)), b.constant(float(decode.width))
    scale = b.op("Min", b.op("Div", tall, part.height), b.op("Div", wide, part.width))
    one = b.constant(1.0)
    height = b.op("Max", b.op("Mul", part.height, scale), one)
    width = b.op("Min", b.op("Mul", part.width, scale), b.constant(decode.width * decode.ink_width))
    height = b.op("Where", part.is_empty, tall, height)
    width = b.op("Where", part.is_empty, wide, b.op("Max", width, one))
    rows = areas(b, b.length(pixels, 2), decode.height, first=part.top, count=part.height, covered=height)
    columns = areas(b, b.length(pixels, 3), decode.width, first=part.left, count=part.width, covered=width)
    return between(b, rows, pixels, columns)


def _at_work(b: Builder, pixels: str, part: _Part) -> str:
    """The drawn part in a size in which strokes can be weighed, with room around it to grow."""
    scale = b.op("Div", b.constant(float(WORK)), b.op("Max", part.height, part.width))
    sizes = [
        b.op("Max", b.constant(1.0), b.op("Round", b.op("Mul", each, scale))) for each in (part.height, part.width)
    ]
    start = b.constant([[float(MOST_STEPS)]])
    rows = areas(b, b.length(pixels, 2), _ROOM, first=part.top, count=part.height, covered=sizes[0], start=start)
    columns = areas(b, b.length(pixels, 3), _ROOM, first=part.left, count=part.width, covered=sizes[1], start=start)
    return between(b, rows, pixels, columns)


def _body(root: Builder, decode: Decode, grows: str) -> object:
    """One step: strokes one pixel wider or thinner, and whether their weight has passed the data's."""
    b = root.inner()
    names = [b.name(word) for word in ("step", "go_on", "work", "fitted", "done")]
    _, _, work, fitted, done = names
    thicker = b.op("Where", grows, _widest(b, work), b.op("Neg", _widest(b, b.op("Neg", work))))
    part = _drawn(b, thicker)
    is_empty = part_of(b, part.is_empty)
    changed = b.op("Where", is_empty, fitted, _centred(b, decode, thicker, part))
    before, after = (b.op("ReduceMean", each, b.whole(1, 2, 3), keepdims=1) for each in (fitted, changed))
    reached = b.op("Equal", b.op("GreaterOrEqual", after, b.constant(decode.ink)), grows)
    ends = b.op("Or", is_empty, reached)
    gain = b.op("Sub", after, before)
    is_still = b.op("Equal", gain, b.constant(0.0))
    share = b.op("Div", b.op("Sub", b.constant(decode.ink), before), b.op("Where", is_still, b.constant(1.0), gain))
    share = b.op("Where", is_still, b.constant(0.0), share)
    between = b.op("Add", fitted, b.op("Mul", b.op("Sub", changed, fitted), share))
    next_one = b.op("Where", done, fitted, b.op("Where", ends, between, changed))
    is_done = b.op("Or", done, ends)
    go_on = b.op("Not", _all(b, is_done))
    double, truth = TensorProto.DOUBLE, TensorProto.BOOL
    kinds = (TensorProto.INT64, truth, double, double, truth)
    ranks = (0, 0, 4, 4, 4)
    given = [
        helper.make_tensor_value_info(name, kind, [None] * rank)
        for name, kind, rank in zip(names, kinds, ranks, strict=True)
    ]
    made = [
        helper.make_tensor_value_info(name, kind, [None] * rank)
        for name, kind, rank in zip((go_on, thicker, next_one, is_done), kinds[1:], ranks[1:], strict=True)
    ]
    return helper.make_graph(b.nodes, b.name("strokes"), given, made)


def _widest(b: Builder, pixels: str) -> str:
    """The largest of each pixel and its four neighbours."""
    upright = b.op("MaxPool", pixels, kernel_shape=[3, 1], pads=[1, 0, 1, 0])
    sideways = b.op("MaxPool", pixels, kernel_shape=[1, 3], pads=[0, 1, 0, 1])
    return b.op("Max", upright, sideways)


def _all(b: Builder, flags: str) -> str:
    """Whether all of bool [n, 1, 1, 1] are true, as a single one."""
    least = b.op("ReduceMin", b.cast(flags, "int64"), keepdims=0)
    return b.cast(least, "bool")
