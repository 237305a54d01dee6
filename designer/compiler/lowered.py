"""What layers become: their constructors and calls, with the classes of blocks that were printed so far."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from designer.analysis.blocks import BlockDef
from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.call import Call, In, Lowering
from designer.compiler.merging import EACH, REPEAT, Argument, form_of
from designer.compiler.ordering import printing_order
from designer.compiler.uses import Key, uses_at
from designer.graph.ids import NodeId

CLASS = "class."
"""How the target of a call begins that constructs a block."""


@dataclass(frozen=True, slots=True)
class Made:
    """How a use of a block is constructed: its class, and the values of the arguments."""

    name: str
    values: Mapping[str, Any]


@dataclass
class Classes:
    """The classes of blocks that were printed so far, and what the catalogue's layers lower to.

    `names` are those that parts give a meaning in the file.
    """

    names: frozenset[str] = frozenset()
    made: dict[Key, Made] = field(default_factory=dict)
    arguments: dict[str, tuple[Argument, ...]] = field(default_factory=dict)
    _lowerings: dict[int, tuple[NodeReport, Lowering]] = field(default_factory=dict)
    _orders: dict[int, tuple[Analysis, tuple[NodeId, ...]]] = field(default_factory=dict)

    def order(self, analysis: Analysis) -> tuple[NodeId, ...]:
        """The order in which the layers of a network are printed."""
        if id(analysis) not in self._orders:  # It is kept beside the order, so that its id stays its own.
            self._orders[id(analysis)] = (analysis, printing_order(analysis))
        return self._orders[id(analysis)][1]

    def lowering(self, report: NodeReport) -> Lowering | None:
        """What a layer of the catalogue lowers to; None for Inputs, Outputs, blocks and bypassed layers."""
        entry = report.entry
        if entry is None or entry.lower is None or isinstance(entry, BlockDef):
            return None
        if id(report) not in self._lowerings:
            self._lowerings[id(report)] = (report, entry.lower(report.values, report.inputs))
        return self._lowerings[id(report)][1]

    def call(self, key: Key) -> Call:
        """What constructs a use."""
        made = self.made[key]
        return Call(f"{CLASS}{made.name}", (), made.values)

    def spoken(self, call: Call) -> Call:
        """A constructor's call without the arguments that have their defaults."""
        name = call.target.removeprefix(CLASS)
        defaults = {each.name: each.default for each in self.arguments[name]}
        kwargs = {key: value for key, value in call.kwargs.items() if defaults[key] is None or value != defaults[key]}
        return Call(call.target, call.args, kwargs)


class Lowered(NamedTuple):
    """What constructs a layer (None if nothing does), and its call."""

    construct: Any
    lowering: Lowering


class Layer(NamedTuple):
    """A layer as all uses of a class have it: reports, and what they lower to, merged.

    `repeats` is how often a block runs whose repeats share their weights.
    """

    reports: tuple[NodeReport, ...]
    construct: Any
    lowering: Lowering
    repeats: Any = None

    @property
    def report(self) -> NodeReport:
        """The report in the first use."""
        return self.reports[0]


def lowered(report: NodeReport, classes: Classes) -> Lowered | None:
    """What becomes of a layer; None for Inputs, Outputs and bypassed layers."""
    if report.node.traits.bypassed:
        return None
    if isinstance(report.entry, BlockDef):
        return _block(report, report.entry, classes)
    lowering = classes.lowering(report)
    if lowering is None:
        return None
    return Lowered(lowering.module if report.given is report.node else None, lowering)


def _block(report: NodeReport, entry: BlockDef, classes: Classes) -> Lowered:
    calls = [classes.call(use.key) for use in uses_at(report)]
    names = [port.name for port in entry.outputs]
    inputs = tuple(In(index) if spec.given else None for index, spec in enumerate(report.inputs))
    lowering = Lowering(Call("self", inputs), None, names[0] if len(names) == 1 else tuple(names))
    if report.given is not report.node:
        return Lowered(None, lowering)
    if len(calls) == 1:
        return Lowered(calls[0], lowering)
    if report.values["share_weights"] or all(call == calls[0] for call in calls):
        return Lowered(Call(REPEAT, (calls[0], len(calls))), lowering)
    return Lowered(Call(EACH, tuple(calls)), lowering)


def class_form(analysis: Analysis, classes: Classes) -> Hashable:
    """What uses must have in common to share a class."""
    found = (lowered(analysis.nodes[key], classes) for key in classes.order(analysis))
    return tuple(
        None if each is None else (form_of(each.construct), form_of(each.lowering.forward), each.lowering.returns)
        for each in found
    )


def is_chain(report: NodeReport) -> bool:
    """Whether repeats of a block stand one behind the other: each takes and gives one tensor."""
    return report.entry is not None and len(report.entry.inputs) == 1 and len(report.entry.outputs) == 1
