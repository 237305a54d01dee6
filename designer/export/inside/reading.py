"""What a file takes that prepares inside, for each kind of input, and how that becomes what the steps take.

One entry for each reader of the runtime; pictures have `Decode`. What needs texts takes numbers: ONNX's standard
operators know no tokens, so texts come as the numbers of their tokens, and categories as columns of 0 and 1.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

import numpy as np

from designer.export.errors import ExportError
from designer.export.inside.builder import Builder, Size, Value
from designer.export.inside.on_time import length
from designer.export.inside.pictures import fit_pictures
from designer.export.inside.sounds import features
from runtime.columns import Columns
from runtime.manifest import Decode, InputSpec
from runtime.names import Names
from runtime.reader import Reader
from runtime.series import Series
from runtime.sound import Sound
from runtime.steps_time import Length
from runtime.words import Words


@dataclass(frozen=True, slots=True)
class Raw:
    """What a file takes for an input: type and sizes (without the batch), and what is said of it.

    `spec` describes it to the runtime, which does no steps then. `words` tell whoever runs the file bare what to give.
    """

    dtype: str
    shape: tuple[Size, ...]
    spec: InputSpec
    words: str


def raw_of(spec: InputSpec) -> Raw:
    """What a file takes for an input. Raises `ExportError` for a reader that has no operators."""
    if spec.decode is not None:
        return _picture(spec, spec.decode)
    if spec.reader is None:
        return _numbers(spec)
    return _entry(spec.reader).raw(spec, spec.reader)


def read_inside(b: Builder, spec: InputSpec, x: Value) -> Value:
    """The operators from what the file takes to what the steps take."""
    if spec.decode is not None:
        return _unfolded(b, spec, fit_pictures(b, spec.decode, x))
    if spec.reader is None or _is_in_pieces(spec):
        return x
    return _entry(spec.reader).write(b, spec.reader, x)


def _is_in_pieces(spec: InputSpec) -> bool:
    """Whether a reader has nothing to cut or to fill: what it reads comes in pieces of any length."""
    return isinstance(spec.reader, Words | Sound | Series) and None in spec.shape


@dataclass(frozen=True, slots=True)
class _Entry:
    """For a kind of reader. Any: each takes its own kind."""

    raw: Callable[[InputSpec, Any], Raw]
    write: Callable[[Builder, Any, Value], Value]


def _entry(reader: Reader) -> _Entry:
    if type(reader) not in READERS:
        raise ExportError(
            f"What is read as “{reader.kind}” cannot be read inside the file: there are no ONNX operators that do it.",
            "Export without `inside`, and let the runtime read it.",
        )
    return READERS[type(reader)]


def _handed(spec: InputSpec, shape: tuple[Size, ...], dtype: str, **changes: Any) -> InputSpec:  # Any: its fields
    return replace(spec, shape=shape, dtype=dtype, steps=(), inside=spec.steps, **changes)


def _picture(spec: InputSpec, decode: Decode) -> Raw:
    shape = (None, None, decode.channels)
    colour = "grey" if decode.channels == 1 else "red, green, blue"
    words = f"pictures as bytes (0 to 255), {colour}, of any size: uint8 [pictures, height, width, {decode.channels}]"
    return Raw("uint8", shape, _handed(spec, shape, "uint8", decode=replace(decode, pixels="raw")), words)


def _unfolded(b: Builder, spec: InputSpec, x: Value) -> Value:
    """Pictures in the shape of the data's samples, which may have no axis for channels."""
    if None in spec.shape or len(spec.shape) == 3:
        return x
    sizes = [size or 0 for size in spec.shape]
    return Value(b.op("Reshape", x.name, b.whole(-1, *sizes)), x.dtype, (None, *sizes))


def _numbers(spec: InputSpec) -> Raw:
    dtype = "float32" if spec.steps and spec.dtype.startswith("float") else spec.dtype
    words = f"numbers as they are: {dtype} [samples, {_listed(spec.shape)}]"
    if spec.columns:
        words = f"numbers as they are ({_some(spec.columns)}): {dtype} [samples, {_listed(spec.shape)}]"
    return Raw(dtype, spec.shape, _handed(spec, spec.shape, dtype), words)


def _some(names: tuple[str, ...]) -> str:
    return ", ".join(names[:_MOST_NAMES]) + (", …" if len(names) > _MOST_NAMES else "")


_MOST_NAMES = 5


def _listed(shape: tuple[Size, ...]) -> str:
    return ", ".join("any" if size is None else str(size) for size in shape)


def _table(spec: InputSpec, reader: Columns) -> Raw:
    names = _some(reader.names)
    words = f"numbers of a table's columns, NaN where one is missing ({names}): float32 [rows, {len(reader.names)}]"
    return Raw("float32", reader.shape, _handed(spec, reader.shape, "float32"), words)


def _filled(b: Builder, reader: Columns, x: Value) -> Value:
    """What is missing gets what the column says; of categories and dates there are no NaNs."""
    fills = [each.fill for column in reader.columns for each in [column] * len(column.names)]
    fills = [fill if np.isfinite(fill) else 0.0 for fill in fills]
    found = b.op("Where", b.op("IsNaN", x.name), b.constant([fills], "float32"), x.name)
    return Value(found, x.dtype, x.shape)


def _tokens(spec: InputSpec, reader: Words) -> Raw:
    tokens = "numbers of tokens, since no operator makes them of texts: int64 [texts, any]"
    words = tokens if _is_in_pieces(spec) else f"{tokens}; the first {reader.length} are read"
    return Raw("int64", (None,), _handed(spec, (None,), "int64"), words)


def _cut(b: Builder, reader: Words, x: Value) -> Value:
    return length(b, Length(1, reader.length, float(reader.padding)), x)


def _names(spec: InputSpec, reader: Names) -> Raw:
    words = "the number of a name, 1 + its place in the list: int64 [samples, 1]"
    return Raw("int64", (1,), _handed(spec, (1,), "int64"), words)


def _wave(spec: InputSpec, reader: Sound) -> Raw:
    shape = (reader.channels, None)
    handed = replace(reader, features="wave")
    words = f"sound at {reader.rate} samples a second, from -1 to 1: float32 [sounds, {reader.channels}, any]"
    words += "" if _is_in_pieces(spec) else f"; the first {reader.samples} samples are heard"
    return Raw("float32", shape, _handed(spec, shape, "float32", reader=handed), words)


def _rows(spec: InputSpec, reader: Series) -> Raw:
    shape = (None, len(reader.names))
    count, length = len(reader.names), reader.length
    words = f"rows in the order of time ({_some(reader.names)}): float32 [series, at least {length}, {count}]; "
    words += f"the last {length} are seen"
    if _is_in_pieces(spec):
        words = f"rows in the order of time ({_some(reader.names)}): float32 [series, any, {count}]"
    return Raw("float32", shape, _handed(spec, shape, "float32"), words)


def _last(b: Builder, reader: Series, x: Value) -> Value:
    found = b.part(x.name, b.whole(-reader.length), b.whole(np.iinfo(np.int64).max), 1)
    return Value(found, x.dtype, x.along(1, reader.length))


READERS: Mapping[type[Reader], _Entry] = MappingProxyType(
    {
        Columns: _Entry(_table, _filled),
        Words: _Entry(_tokens, _cut),
        Names: _Entry(_names, lambda b, reader, x: x),
        Sound: _Entry(_wave, features),
        Series: _Entry(_rows, _last),
    }
)
