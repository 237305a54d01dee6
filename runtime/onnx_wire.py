"""Reads just enough of an ONNX file to judge it, from its bytes: versions, operators used, files it points to.

ONNX is a Protocol Buffers message. The fields that matter are in the tables below, by their numbers in onnx.proto3;
all others are skipped without being read. No onnx package, nothing executed, no memory beyond the bytes themselves.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

_MAX_DEPTH = 48
_VARINT, _FIXED64, _LENGTH, _FIXED32 = 0, 1, 2, 5


class NotOnnxError(ValueError):
    """The bytes are no complete ONNX model; the text says where reading ended."""


class ExternalData(NamedTuple):
    """A tensor whose numbers lie in another file. `entries` are the file's own keys: location, offset, length."""

    tensor: str
    dims: tuple[int, ...]
    data_type: int
    entries: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class OnnxFacts:
    """What a model says about itself."""

    ir_version: int = 0
    has_graph: bool = False
    opsets: dict[str, int] = field(default_factory=dict)
    operators: set[tuple[str, str]] = field(default_factory=set)
    functions: set[str] = field(default_factory=set)
    external: list[ExternalData] = field(default_factory=list)


# message → field number → the message inside it
_NESTED: dict[str, dict[int, str]] = {
    "Model": {7: "Graph", 8: "Opset", 20: "Training", 25: "Function"},
    "Training": {1: "Graph", 2: "Graph"},
    "Graph": {1: "Node", 5: "Tensor", 15: "Sparse"},
    "Function": {7: "Node", 11: "Attribute"},
    "Node": {5: "Attribute"},
    "Attribute": {5: "Tensor", 6: "Graph", 10: "Tensor", 11: "Graph", 22: "Sparse", 23: "Sparse"},
    "Sparse": {1: "Tensor", 2: "Tensor"},
    "Tensor": {},
    "Opset": {},
}


def read_facts(content: bytes) -> OnnxFacts:
    """What the model in `content` says about itself. Raises `NotOnnxError`."""
    facts = OnnxFacts()
    _walk("Model", memoryview(content), facts, 0)
    if not facts.has_graph or not facts.opsets:
        raise NotOnnxError("it holds no graph")
    return facts


class WireNode(NamedTuple):
    """One node of the main graph: its name, its operator, and the tensors that it takes and gives, by name."""

    name: str
    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]


class WireGraph(NamedTuple):
    """The main graph of a model: nodes in their order, and the names of the tensors that the file holds."""

    nodes: tuple[WireNode, ...]
    initializers: frozenset[str]


def read_graph(content: bytes) -> WireGraph:
    """The nodes of the main graph of the model in `content`. Raises `NotOnnxError`."""
    graphs = [each.content for each in _fields(memoryview(content)) if each.number == 7]
    nodes, initializers = list[WireNode](), set[str]()
    for each in (part for graph in graphs for part in _fields(graph)):
        if each.number == 1:
            fields = list(_fields(each.content))
            inputs, outputs = (_strings(fields, number) for number in (1, 2))
            nodes.append(WireNode(_text(fields, 3), _text(fields, 4), inputs, outputs))
        elif each.number == 5:
            initializers.add(_text(list(_fields(each.content)), 8))
    return WireGraph(tuple(nodes), frozenset(initializers))


def _strings(fields: "list[_Field]", number: int) -> tuple[str, ...]:
    return tuple(_string(each.content) for each in fields if each.number == number)


def _string(view: memoryview) -> str:
    return bytes(view).decode("utf-8", "replace")


class _Field(NamedTuple):
    number: int
    value: int
    content: memoryview


def _walk(message: str, view: memoryview, facts: OnnxFacts, depth: int) -> None:
    if depth > _MAX_DEPTH:
        raise NotOnnxError("it is nested too deeply")
    nested = _NESTED[message]
    fields = list(_fields(view)) if message in ("Node", "Tensor", "Opset", "Function") else _fields(view)
    if isinstance(fields, list):
        _note(message, fields, facts)
    for each in fields:
        if message == "Model" and each.number == 1:
            facts.ir_version = each.value
        if each.number in nested:
            facts.has_graph |= message == "Model" and each.number == 7
            _walk(nested[each.number], each.content, facts, depth + 1)


def _note(message: str, fields: list[_Field], facts: OnnxFacts) -> None:
    match message:
        case "Node":
            facts.operators.add((_text(fields, 7), _text(fields, 4)))
        case "Opset":
            facts.opsets[_text(fields, 1)] = next((each.value for each in fields if each.number == 2), 0)
        case "Function":
            facts.functions.add(_text(fields, 10))
        case "Tensor":
            entries = tuple(_entry(each.content) for each in fields if each.number == 13)
            if entries or any(each.number == 14 and each.value == 1 for each in fields):
                data_type = next((each.value for each in fields if each.number == 2), 0)
                facts.external.append(ExternalData(_text(fields, 8), tuple(_dims(fields)), data_type, entries))


def _entry(view: memoryview) -> tuple[str, str]:
    fields = list(_fields(view))
    return _text(fields, 1), _text(fields, 2)


def _text(fields: list[_Field], number: int) -> str:
    content = next((each.content for each in reversed(fields) if each.number == number), memoryview(b""))
    return _string(content)


def _dims(fields: list[_Field]) -> Iterator[int]:
    """Sizes of a tensor, written one by one or packed; a negative one comes as its two's complement."""
    for each in fields:
        if each.number != 1:
            continue
        position = 0
        while position < len(each.content):
            value, position = _varint(each.content, position)
            yield _signed(value)
        if not len(each.content):
            yield _signed(each.value)


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value


def _fields(view: memoryview) -> Iterator[_Field]:
    position, end = 0, len(view)
    empty = view[:0]
    while position < end:
        key, position = _varint(view, position)
        number, wire = key >> 3, key & 7
        if number == 0:
            raise NotOnnxError("it is no Protocol Buffers message")
        if wire == _VARINT:
            value, position = _varint(view, position)
            yield _Field(number, value, empty)
            continue
        if wire == _LENGTH:
            size, position = _varint(view, position)
        elif wire in (_FIXED32, _FIXED64):
            size = 4 if wire == _FIXED32 else 8
        else:
            raise NotOnnxError("it is no Protocol Buffers message")
        if position + size > end:
            raise NotOnnxError("it is cut short, or no Protocol Buffers message")
        yield _Field(number, 0, view[position : position + size])
        position += size


def _varint(view: memoryview, position: int) -> tuple[int, int]:
    value = 0
    for count, byte in enumerate(view[position : position + 10]):
        value |= (byte & 0x7F) << (7 * count)
        if byte < 0x80:
            return value, position + count + 1
    raise NotOnnxError("it is cut short, or no Protocol Buffers message")
