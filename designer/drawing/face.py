"""What is written on a node and which ports it shows: one value from a node and what analysis says of it.

The canvas, the picture writer and the minimap read faces, so that a node says the same everywhere. No positions, no
colours, no fonts here.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from designer.analysis.network import NodeReport
from designer.analysis.problems import Severity
from designer.catalogue.layer import Family
from designer.catalogue.tensor import Kind, TensorSpec
from designer.drawing import words
from designer.drawing.geometry import NODE_WIDTH, Slot, height_for, input_slots, output_slots, row_offset
from designer.graph.model import Node


@dataclass(frozen=True, slots=True)
class PortMark:
    """One port as shown: which one, its kind (form and colour), and how far below the node's top it stands.

    `missing`: the layer waits for a wire here. `shape` is that of one sample, empty while unknown.
    """

    port: str
    index: int
    kind: Kind
    offset: float
    wired: bool
    missing: bool = False
    shape: str = ""


@dataclass(frozen=True, slots=True)
class Face:
    """A node as shown. `title` is its name, `op` its type.

    `state` is `error`, `open` (nothing wrong but a wire is missing: a layer that was just added should not shout) or
    empty; `message` is the sentence that goes with it.
    """

    title: str
    op: str
    summary: str
    foot: str
    family: Family | None
    icon: str
    height: int
    inputs: tuple[PortMark, ...]
    outputs: tuple[PortMark, ...]
    state: str = ""
    message: str = ""

    @property
    def width(self) -> int:
        """The same for every node, so that columns line up."""
        return NODE_WIDTH

    def input_mark(self, port: str, index: int) -> PortMark | None:
        """The mark of one row of an input port."""
        return next((mark for mark in self.inputs if (mark.port, mark.index) == (port, index)), None)

    def output_mark(self, port: str) -> PortMark | None:
        """The mark of an output port."""
        return next((mark for mark in self.outputs if mark.port == port), None)


def face(node: Node, report: NodeReport, wires_in: Sequence[str] = (), wires_out: Sequence[str] = ()) -> Face:
    """The face of a node. `wires_in`, `wires_out` name the port of each wire that arrives or leaves, in order."""
    entry = report.entry
    slots_in, slots_out = input_slots(entry, wires_in), output_slots(entry, wires_out, len(report.outputs))
    height = height_for(max(len(slots_in), len(slots_out)))
    arriving = _specs_by_slot(report)
    specs_out = dict(zip((port.name for port in entry.outputs), report.outputs, strict=False)) if entry else {}
    state, message = _state(report)
    summary, shape = _summary(report), _shape(report)
    return Face(
        title=node.name,
        op=node.type,
        summary=summary or shape,
        foot=_foot(report, state) or (shape if summary else ""),
        family=entry.family if entry else None,
        icon=entry.icon if entry else "circle-question-mark",
        height=height,
        inputs=tuple(
            _mark(slot, arriving.get((slot.port, slot.index)), row_offset(row, len(slots_in), height))
            for row, slot in enumerate(slots_in)
        ),
        outputs=tuple(
            _mark(slot, specs_out.get(slot.port), row_offset(row, len(slots_out), height))
            for row, slot in enumerate(slots_out)
        ),
        state=state,
        message=message,
    )


def _specs_by_slot(report: NodeReport) -> dict[tuple[str, int], TensorSpec | None]:
    counts: Counter[str] = Counter()
    found: dict[tuple[str, int], TensorSpec | None] = {}
    for arrival in report.arrivals:
        found[arrival.port, counts[arrival.port]] = arrival.spec
        counts[arrival.port] += 1
    return found


def _mark(slot: Slot, spec: TensorSpec | None, offset: float) -> PortMark:
    kind, label = (spec.kind, spec.label) if spec else (Kind.ANY, "")
    return PortMark(slot.port, slot.index, kind, offset, slot.wired, slot.missing, label)


def _state(report: NodeReport) -> tuple[str, str]:
    """The state and its sentence: an error at a port that a wire reaches, or at no port, comes first."""
    reached = Counter(arrival.port for arrival in report.arrivals)
    errors = [problem for problem in report.problems if problem.severity is Severity.ERROR]
    wrong = [problem for problem in errors if problem.port is None or not _is_open(report, problem.port, reached)]
    if wrong:
        return "error", wrong[0].message
    return ("open", errors[0].message) if errors else ("", "")


def _is_open(report: NodeReport, port: str, reached: Mapping[str, int]) -> bool:
    known = report.entry.input(port) if report.entry else None
    return known is not None and reached[port] < (known.min_wires if known.many else 1)


def _summary(report: NodeReport) -> str:
    """The entry's words; for convolutions and dense layers with the sizes that follow from the wire: `5×5 · 6 → 16`."""
    if report.entry is None:
        return "unknown layer"
    if report.entry.params and not report.values:
        return ""
    line = report.entry.summary(report.values)
    if not report.resolved or not report.inputs or not report.outputs:
        return line
    before, after = report.inputs[0].shape, report.outputs[0].shape
    if report.entry.family is Family.CONVOLUTION and len(before) > 1:
        kernel, *rest = line.split(_BETWEEN)
        full = _BETWEEN.join((kernel, f"{before[1]} → {after[1]}", *rest))
        return full if len(full) <= _FITTING else full.replace(" → ", "→")
    return f"{before[-1]} {line}" if line.startswith("→") and report.entry.family is Family.LINEAR else line


_BETWEEN = " · "
_FITTING = 23
"""So many characters of the mono face fit on a node."""


def _foot(report: NodeReport, state: str) -> str:
    """What the layer learns, or what it waits for; for an Input, the kind of numbers."""
    if report.parameters:
        return words.parameters(report.parameters)
    if state == "open":
        return "not connected"
    is_input = report.entry is not None and not report.entry.inputs
    return report.outputs[0].dtype if is_input and report.outputs else ""


def _shape(report: NodeReport) -> str:
    """What the layer gives; for an Output, what it gets."""
    specs = report.outputs or (report.inputs if report.resolved else ())
    return words.shape(specs[0].shape[1:]) if specs else ""
