"""What is written on a node and which ports it shows: one value from a node and what analysis says of it.

The canvas, the picture writer and the minimap read faces, so that a node says the same everywhere. No positions, no
colours, no fonts here.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from designer.analysis.blocks import BlockDef
from designer.analysis.custom import FINDING_OUT, CustomDef
from designer.analysis.network import NodeReport
from designer.analysis.problems import Severity
from designer.catalogue.layer import Family, LayerDef
from designer.catalogue.tensor import Kind, TensorSpec
from designer.drawing import words
from designer.drawing.face_form import Form, form_of
from designer.drawing.geometry import NODE_WIDTH, Slot
from designer.drawing.marks import marks_of
from designer.drawing.sizes import wire_text
from designer.graph.model import CUSTOM, Node

ENDS = ("Input", "Output")
"""Types of the layers that are a network's ports."""


@dataclass(frozen=True, slots=True)
class PortMark:
    """One port as shown: which one, its kind (form and colour), and how far below the node's top it stands.

    `missing`: the layer waits for a wire here. `shape` is that of one sample, empty while unknown; `pill` the same, as
    short as a wire needs it.
    """

    port: str
    index: int
    kind: Kind
    offset: float
    wired: bool
    missing: bool = False
    shape: str = ""
    pill: str = ""


@dataclass(frozen=True, slots=True)
class Face:
    """A node as shown. `title` is its name, `op` its type.

    A block lies on a pile of cards (`piled`), and `times` says how often it stands there. `marks` are icons of what is
    special about the layer (`designer.drawing.marks`), in the lower right corner; one that is bypassed is `faint`.
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
    piled: bool = False
    times: str = ""
    marks: tuple[str, ...] = ()
    faint: bool = False

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


def face(
    node: Node,
    report: NodeReport,
    wires_in: Sequence[str] = (),
    wires_out: Sequence[str] = (),
    *,
    lends: bool = False,
) -> Face:
    """The face of a node. `wires_in`, `wires_out` name the port of each wire that arrives or leaves, in order.

    `lends`: other layers use its weights.
    """
    return face_in(form_of(report.entry, wires_in, wires_out, len(report.outputs)), node, report, lends=lends)


def face_in(form: Form, node: Node, report: NodeReport, *, lends: bool = False) -> Face:
    """The face of a node whose form is known. `lends` as for `face`."""
    entry = report.entry
    arriving = _specs_by_slot(report)
    specs_out = dict(zip((port.name for port in entry.outputs), report.outputs, strict=False)) if entry else {}
    state, message = _state(report)
    summary, shape = _summary(report), _shape(report)
    return Face(
        title=node.name,
        op=title_of(node.type, entry),
        summary=summary or shape,
        foot=_foot(report, state) or (shape if summary else ""),
        family=form.family,
        icon=form.icon,
        height=form.height,
        inputs=tuple(_mark(slot, arriving.get((slot.port, slot.index)), offset) for slot, offset in form.inputs),
        outputs=tuple(_mark(slot, specs_out.get(slot.port), offset) for slot, offset in form.outputs),
        state=state,
        message=message,
        piled=form.piled,
        times=_times(report),
        marks=marks_of(node, lends=lends),
        faint=node.traits.bypassed,
    )


def title_of(type: str, entry: LayerDef | None) -> str:
    """What a type of layer is called: a block by its network's name, a layer of the user's own by its class."""
    if isinstance(entry, BlockDef):
        return entry.network.name
    return type.removeprefix(CUSTOM)


def _times(report: NodeReport) -> str:
    count = report.values.get("repeats", 1) if isinstance(report.entry, BlockDef) else 1
    return f"×{count}" if count != 1 else ""


def _specs_by_slot(report: NodeReport) -> dict[tuple[str, int], TensorSpec | None]:
    counts: Counter[str] = Counter()
    found: dict[tuple[str, int], TensorSpec | None] = {}
    for arrival in report.arrivals:
        found[arrival.port, counts[arrival.port]] = arrival.spec
        counts[arrival.port] += 1
    return found


def _mark(slot: Slot, spec: TensorSpec | None, offset: float) -> PortMark:
    kind, label, pill = (spec.kind, spec.label, wire_text(spec.shape)) if spec else (Kind.ANY, "", "")
    return PortMark(slot.port, slot.index, kind, offset, slot.wired, slot.missing, label, pill)


def is_wrong(report: NodeReport) -> bool:
    """Whether a layer's state is `error`."""
    return bool(report.problems) and _state(report)[0] == "error"


def _state(report: NodeReport) -> tuple[str, str]:
    """The state and its sentence: an error at a port that a wire reaches, or at no port, comes first."""
    if is_awaited(report):
        return "", ""
    reached = Counter(arrival.port for arrival in report.arrivals)
    errors = [problem for problem in report.problems if problem.severity is Severity.ERROR]
    wrong = [problem for problem in errors if problem.port is None or not _is_open(report, problem.port, reached)]
    if wrong:
        return "error", wrong[0].message
    return ("open", errors[0].message) if errors else ("", "")


def is_awaited(report: NodeReport) -> bool:
    """Whether all that keeps a layer of the user's own from being known is an answer that is on its way."""
    said = [problem.message for problem in report.problems if problem.severity is Severity.ERROR]
    return isinstance(report.entry, CustomDef) and bool(said) and all(FINDING_OUT in each for each in said)


def _is_open(report: NodeReport, port: str, reached: Mapping[str, int]) -> bool:
    known = report.entry.input(port) if report.entry else None
    return known is not None and reached[port] < (known.min_wires if known.many else 1)


def _summary(report: NodeReport) -> str:
    """The entry's words; for convolutions and dense layers with the sizes that follow from the wire: `5×5 · 6 → 16`."""
    if report.entry is None:
        return "unknown layer"
    if isinstance(report.entry, BlockDef):
        return _values(report.entry, report)
    if report.node.type == "Input" and report.outputs:
        return words.shape(report.outputs[0].shape[1:])  # In a block, what arrives and not what it says itself.
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


def _values(entry: BlockDef, report: NodeReport) -> str:
    """What the parameters of a block are here: `channels 64 · stride 2`."""
    known = (exposed.name for exposed in entry.network.params if exposed.name in report.values)
    return _BETWEEN.join(f"{name} {words.value(report.values[name])}" for name in known)


_BETWEEN = " · "
_FITTING = 23
"""So many characters of the mono face fit on a node."""


def _foot(report: NodeReport, state: str) -> str:
    """What the layer learns, or what it waits for; for an Input, the kind of numbers; for a block, also its size."""
    if report.node.traits.bypassed:
        return "bypassed"
    if state == "open":
        return "not connected"
    if is_awaited(report):
        return "finding out its shape"
    learns = words.parameters(report.parameters) if report.parameters else ""
    if isinstance(report.entry, BlockDef):
        size = words.layers(sum(node.type not in ENDS for node in report.entry.network))
        return f"{size} · {learns}" if learns else size
    if learns:
        return learns
    is_input = report.entry is not None and not report.entry.inputs
    return report.outputs[0].dtype if is_input and report.outputs else ""


def _shape(report: NodeReport) -> str:
    """What the layer gives; for an Output, what it gets."""
    specs = report.outputs or (report.inputs if report.resolved else ())
    return words.shape(specs[0].shape[1:], rounding=False) if specs else ""
