"""Reads just enough of an ONNX file to judge it, from its bytes: versions, operators used, files it points to.

ONNX is a Protocol Buffers message. The fields that matter are in the tables below, by their numbers in onnx.proto3;
all others are skipped without being read. No onnx package, nothing executed, no memory beyond the bytes themselves.
Where readers of Protocol Buffers could understand the same bytes in two ways, they are refused.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import prod
from typing import NamedTuple

_MAX_DEPTH = 48
MAX_FIELDS = 4_000_000
"""More fields than any network has that people run; enough of them in a small file would fill the memory."""

_MAX_NUMBER = (1 << 29) - 1
_VARINT, _FIXED64, _LENGTH, _FIXED32 = 0, 1, 2, 5
_MOST_PER_BYTE = 4  # Numbers of two bits are the smallest.


class NotOnnxError(ValueError):
    """The bytes are no complete ONNX model; the text says where reading ended."""


class Operator(NamedTuple):
    """What a node calls: a standard operator, or a function of the file."""

    domain: str
    name: str
    overload: str = ""


class ExternalData(NamedTuple):
    """A tensor whose numbers lie in another file. `entries` are the file's own keys: location, offset, length."""

    tensor: str
    dims: tuple[int, ...]
    data_type: int
    entries: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class OnnxFacts:
    """What a model says about itself.

    `nodes` counts the operators that the graph uses, also within branches and loops; `functions` those within each
    function of the file. `unfit` names a tensor that claims more numbers than the file has bytes for; "" if none does.
    `made` is the most numbers of a tensor that is written down by its few that are not zero.
    """

    ir_version: int = 0
    has_graph: bool = False
    opsets: dict[str, int] = field(default_factory=dict)
    nodes: Counter[Operator] = field(default_factory=Counter)
    functions: dict[Operator, Counter[Operator]] = field(default_factory=dict)
    external: list[ExternalData] = field(default_factory=list)
    unfit: str = ""
    made: int = 0

    @property
    def operators(self) -> set[tuple[str, str]]:
        """Domain and name of every operator that is used anywhere."""
        return {(each.domain, each.name) for used in (self.nodes, *self.functions.values()) for each in used}


# message → field number → the message inside it
_NESTED: dict[str, dict[int, str]] = {
    "Model": {7: "Graph", 8: "Opset", 20: "Training", 25: "Function"},
    "Training": {1: "Graph", 2: "Graph"},
    "Graph": {1: "Node", 5: "Tensor", 15: "Sparse"},
    "Function": {7: "Node", 9: "Opset", 11: "Attribute"},
    "Node": {5: "Attribute"},
    "Attribute": {5: "Tensor", 6: "Graph", 10: "Tensor", 11: "Graph", 22: "Sparse", 23: "Sparse"},
    "Sparse": {1: "Tensor", 2: "Tensor"},
    "Tensor": {},
    "Opset": {},
}
_KEPT = ("Node", "Tensor", "Opset", "Function", "Sparse")


def read_facts(content: bytes) -> OnnxFacts:
    """What the model in `content` says about itself. Raises `NotOnnxError`."""
    reader = _Reader()
    reader.walk("Model", memoryview(content), 0, reader.facts.nodes)
    if not reader.facts.has_graph or not reader.facts.opsets:
        raise NotOnnxError("it holds no graph")
    return reader.facts


class WireNode(NamedTuple):
    """One node of the main graph: its name, its operator, and the tensors that it takes and gives, by name.

    `labels` are the classes that a classifier of `ai.onnx.ml`, or what names its classes, knows.
    """

    name: str
    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    labels: tuple[str, ...] = ()


class WireGraph(NamedTuple):
    """The main graph of a model: nodes in their order, and the names of the tensors that the file holds."""

    nodes: tuple[WireNode, ...]
    initializers: frozenset[str]


def read_graph(content: bytes) -> WireGraph:
    """The nodes of the main graph of the model in `content`. Raises `NotOnnxError`."""
    fields_of = _Reader().fields
    graphs = [each.content for each in fields_of(memoryview(content)) if each.number == 7]
    nodes, initializers = list[WireNode](), set[str]()
    for each in (part for graph in graphs for part in fields_of(graph)):
        if each.number == 1:
            fields = list(fields_of(each.content))
            inputs, outputs = (_strings(fields, number) for number in (1, 2))
            attributes = [list(fields_of(each.content)) for each in fields if each.number == 5]
            labels = tuple(label for attribute in attributes for label in _labels(attribute))
            nodes.append(WireNode(_text(fields, 3), _text(fields, 4), inputs, outputs, labels))
        elif each.number == 5:
            initializers.add(_text(list(fields_of(each.content)), 8))
    return WireGraph(tuple(nodes), frozenset(initializers))


def _labels(attribute: "list[_Field]") -> tuple[str, ...]:
    """The classes in an attribute of a node, if that names classes: texts, or whole numbers."""
    if not _text(attribute, 1).startswith("classlabels"):
        return ()
    return _strings(attribute, 9) or tuple(str(number) for number in _dims(attribute, 8))


def _strings(fields: "list[_Field]", number: int) -> tuple[str, ...]:
    return tuple(_string(each.content) for each in fields if each.number == number)


def _string(view: memoryview) -> str:
    return bytes(view).decode("utf-8", "replace")


class _Field(NamedTuple):
    number: int
    value: int
    content: memoryview


class _Reader:
    """Goes through one file, and counts what it reads."""

    def __init__(self) -> None:
        self.facts = OnnxFacts()
        self._fields_left = MAX_FIELDS

    def walk(self, message: str, view: memoryview, depth: int, nodes: Counter[Operator]) -> None:
        """Reads a message and those inside it; nodes are counted in `nodes`."""
        if depth > _MAX_DEPTH:
            raise NotOnnxError("it is nested too deeply")
        nested = _NESTED[message]
        fields: Iterator[_Field] | list[_Field] = self.fields(view)
        if message in _KEPT:
            fields = list(fields)
            nodes = self._note(message, fields, len(view), nodes)
        for each in fields:
            if message == "Model" and each.number == 1:
                self.facts.ir_version = each.value
            if each.number in nested:
                self.facts.has_graph |= message == "Model" and each.number == 7
                self.walk(nested[each.number], each.content, depth + 1, nodes)

    def _note(self, message: str, fields: list[_Field], size: int, nodes: Counter[Operator]) -> Counter[Operator]:
        """Remembers what a message says; gives where the nodes inside it are counted."""
        facts = self.facts
        match message:
            case "Node":
                nodes[Operator(_text(fields, 7), _text(fields, 4), _text(fields, 8))] += 1
            case "Opset":
                version = next((each.value for each in reversed(fields) if each.number == 2), 0)
                domain = _text(fields, 1)
                facts.opsets[domain] = max(version, facts.opsets.get(domain, 0))
            case "Function":
                key = Operator(_text(fields, 10), _text(fields, 1), _text(fields, 13))
                if key in facts.functions:
                    raise NotOnnxError(f"it has two functions called {key.name}")
                return facts.functions.setdefault(key, Counter())
            case "Sparse":
                facts.made = max(facts.made, _count(_dims(fields, 3)))
            case "Tensor":
                self._tensor(fields, size)
        return nodes

    def _tensor(self, fields: list[_Field], size: int) -> None:
        dims = tuple(_dims(fields, 1))
        entries = tuple(self._entry(each.content) for each in fields if each.number == 13)
        if entries or any(each.number == 14 and each.value == 1 for each in fields):
            data_type = next((each.value for each in reversed(fields) if each.number == 2), 0)
            self.facts.external.append(ExternalData(_text(fields, 8), dims, data_type, entries))
        elif min(dims, default=0) < 0 or _count(dims) > size * _MOST_PER_BYTE:
            self.facts.unfit = self.facts.unfit or _text(fields, 8) or "without a name"

    def _entry(self, view: memoryview) -> tuple[str, str]:
        fields = list(self.fields(view))
        return _text(fields, 1), _text(fields, 2)

    def fields(self, view: memoryview) -> Iterator[_Field]:
        """The fields of a message, in the order of the file. Raises `NotOnnxError`."""
        position, end = 0, len(view)
        empty = view[:0]
        while position < end:
            self._fields_left -= 1
            if self._fields_left < 0:
                raise NotOnnxError(f"it has more than {MAX_FIELDS:,} parts")
            key, position = _varint(view, position)
            number, wire = key >> 3, key & 7
            if not 0 < number <= _MAX_NUMBER:
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


def _text(fields: list[_Field], number: int) -> str:
    content = next((each.content for each in reversed(fields) if each.number == number), memoryview(b""))
    return _string(content)


def _dims(fields: list[_Field], number: int) -> Iterator[int]:
    """Sizes of a tensor, written one by one or packed; a negative one comes as its two's complement."""
    for each in fields:
        if each.number != number:
            continue
        position = 0
        while position < len(each.content):
            value, position = _varint(each.content, position)
            yield _signed(value)
        if not len(each.content):
            yield _signed(each.value)


def _count(dims: Iterator[int] | tuple[int, ...]) -> int:
    """How many numbers a tensor of these sizes has. A list of thousands of sizes would make a number without end."""
    sizes = tuple(dims)
    if len(sizes) > _MAX_DEPTH:
        raise NotOnnxError(f"it has a tensor of {len(sizes):,} dimensions")
    return prod(sizes)


def _signed(value: int) -> int:
    value &= (1 << 64) - 1
    return value - (1 << 64) if value >= 1 << 63 else value


def _varint(view: memoryview, position: int) -> tuple[int, int]:
    value = 0
    for count, byte in enumerate(view[position : position + 10]):
        value |= (byte & 0x7F) << (7 * count)
        if byte < 0x80:
            return value, position + count + 1
    raise NotOnnxError("it is cut short, or no Protocol Buffers message")
