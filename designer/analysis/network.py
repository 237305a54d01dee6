"""What follows from a network: for each layer its tensors, cost and problems.

A fold in topological order. A layer whose node and incoming tensors are as before keeps its report, so an edit infers
again only what it changes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from designer.analysis.order import cycles, topological_order
from designer.analysis.problems import Problem, RepairEdit, Severity
from designer.analysis.repairs import repair_edits
from designer.catalogue.dims import Dim, assumptions
from designer.catalogue.errors import CatalogueError, ParamError, ShapeError, UnknownEntry
from designer.catalogue.layer import LayerDef, Port, Specs, Values, parameter_count, values_of
from designer.catalogue.registry import find_layer, layer
from designer.catalogue.tensor import ABSENT, TensorSpec
from designer.graph.edits import Disconnect, SetParam
from designer.graph.ids import NodeId
from designer.graph.model import Edge, Network, Node, PortRef


class Arrival(NamedTuple):
    """A wire as it arrives: the input port, where it comes from, and the tensor (None while that is unknown)."""

    port: str
    source: PortRef
    spec: TensorSpec | None


@dataclass(frozen=True, slots=True)
class NodeReport:
    """What is known of one layer.

    `inputs` are in port order, a port that takes many wires spread in document order, `ABSENT` for an optional port
    without a wire; they are complete only if `outputs` is known. `assumed` are statements that could not be proved.
    `outputs` is empty while something is wrong (or for an Output). `parameters` and `macs`
    (multiply-adds for one sample) are 0 then.
    """

    node: Node
    entry: LayerDef | None
    arrivals: tuple[Arrival, ...]
    values: Values = field(default_factory=dict)
    inputs: Specs = ()
    outputs: Specs = ()
    parameters: int = 0
    macs: Dim = 0
    problems: tuple[Problem, ...] = ()
    assumed: tuple[str, ...] = ()
    resolved: bool = False
    waiting: bool = False
    """Whether it was not looked at, because it is on or behind a circle of wires."""

    @property
    def sources(self) -> tuple[PortRef | None, ...]:
        """Where the inputs come from, in the order of `inputs`; None where an optional port has no wire."""
        if self.entry is None or len(self.inputs) == len(self.arrivals):
            return tuple(arrival.source for arrival in self.arrivals)
        left = iter(self.arrivals)
        return tuple(next(left).source if spec.given else None for spec in self.inputs)


@dataclass(frozen=True)
class Analysis:
    """What follows from `network`. `order` runs along the wires; nodes in a cycle come last."""

    network: Network
    order: tuple[NodeId, ...]
    nodes: Mapping[NodeId, NodeReport]
    inferred: int
    """How many layers had to be inferred anew."""

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """All problems of the layers in order, then those of the whole."""
        own = tuple(problem for node in self.order for problem in self.nodes[node].problems)
        return own + _whole(self)

    @cached_property
    def ok(self) -> bool:
        """Whether the network can run: no errors (warnings may be)."""
        return not any(problem.severity is Severity.ERROR for problem in self.problems)

    @cached_property
    def parameters(self) -> int:
        """Numbers that the network learns."""
        return sum(report.parameters for report in self.nodes.values())

    @cached_property
    def macs(self) -> Dim:
        """Multiply-adds for one sample; an expression over the sizes that are open."""
        return sum((report.macs for report in self.nodes.values()), start=0)

    def spec(self, ref: PortRef) -> TensorSpec | None:
        """The tensor at an output port, if it is known."""
        report = self.nodes.get(ref.node)
        return _spec_of(report, ref.port) if report else None

    def ends(self, type: str) -> tuple[NodeReport, ...]:
        """The reports of all `Input`s or `Output`s, in document order."""
        return tuple(self.nodes[node.id] for node in self.network if node.type == type)


def analyse(network: Network, previous: Analysis | None = None) -> Analysis:
    """The analysis of a network, taking over from `previous` what still holds."""
    order, left_over = topological_order(network)
    incoming = _incoming(network)
    old = previous.nodes if previous is not None and previous.network.id == network.id else {}
    reports: dict[NodeId, NodeReport] = {}
    inferred = 0
    for key in order:
        node = network.nodes[key]
        arrivals = _arrivals(node, incoming.get(key, ()), reports)
        before = old.get(key)
        if before is not None and not before.waiting and before.arrivals == arrivals and _same_layer(before.node, node):
            reports[key] = before
        else:
            reports[key] = _report(network, node, arrivals)
            inferred += 1
    knots = _knots(network, left_over)
    for key in (key for key in network.nodes if key in left_over):
        node = network.nodes[key]
        reports[key] = NodeReport(node, find_layer(node.type), (), problems=knots.get(key, ()), waiting=True)
    last = tuple(key for key in network.nodes if key in left_over)
    return Analysis(network, order + last, reports, inferred)


def _same_layer(before: Node, after: Node) -> bool:
    return before is after or (
        before.type == after.type and before.name == after.name and before.params == after.params
    )


def _incoming(network: Network) -> dict[NodeId, list[Edge]]:
    incoming: dict[NodeId, list[Edge]] = {}
    for edge in network.edges:
        incoming.setdefault(edge.target.node, []).append(edge)
    return incoming


def _arrivals(node: Node, edges: "list[Edge] | tuple[()]", reports: Mapping[NodeId, NodeReport]) -> tuple[Arrival, ...]:
    arrivals = [
        Arrival(edge.target.port, edge.source, _spec_of(reports[edge.source.node], edge.source.port)) for edge in edges
    ]
    entry = find_layer(node.type)
    if entry is not None and len(entry.inputs) > 1:
        place = {port.name: index for index, port in enumerate(entry.inputs)}
        arrivals.sort(key=lambda arrival: place.get(arrival.port, len(place)))
    return tuple(arrivals)


def _spec_of(report: NodeReport, port: str) -> TensorSpec | None:
    if report.entry is None:
        return None
    for known, spec in zip(report.entry.outputs, report.outputs, strict=False):
        if known.name == port:
            return spec
    return None


def _report(network: Network, node: Node, arrivals: tuple[Arrival, ...]) -> NodeReport:
    """The report of one layer, from its parameters and what arrives."""
    try:
        entry = layer(node.type)
    except UnknownEntry as error:
        hint = "It is kept as it is; the network cannot run with it."
        return NodeReport(node, None, arrivals, problems=(_problem(network, node, f"{node.name}: {error} {hint}"),))
    wiring = _wiring_problems(network, node, entry, arrivals)
    try:
        values = values_of(entry.params, node.params)
    except ParamError as error:
        reset = RepairEdit(f"Reset {error.param}", SetParam(network.id, node.id, error.param, unset=True))
        repairs = (reset,) if error.param in node.params else ()
        problem = _problem(network, node, f"{node.name}: {error}", repairs=repairs)
        return NodeReport(node, entry, arrivals, problems=(*wiring, problem))
    specs = tuple(arrival.spec for arrival in arrivals if arrival.spec is not None)
    if wiring or len(specs) < len(arrivals):  # What comes before is unknown: its own problem says why.
        return NodeReport(node, entry, arrivals, values, specs, problems=wiring)
    return _inferred(network, node, entry, arrivals, values, _with_absent(entry, arrivals))


def _with_absent(entry: LayerDef, arrivals: tuple[Arrival, ...]) -> Specs:
    """The tensors that arrive, with `ABSENT` in the places of optional ports that have no wire."""
    if not any(port.optional for port in entry.inputs):
        return tuple(arrival.spec for arrival in arrivals if arrival.spec is not None)
    by_port: dict[str, list[TensorSpec]] = {port.name: [] for port in entry.inputs}
    for arrival in arrivals:
        if arrival.spec is not None:
            by_port[arrival.port].append(arrival.spec)
    absent = {port.name: (ABSENT,) if port.optional and not port.many else () for port in entry.inputs}
    return tuple(spec for name, specs in by_port.items() for spec in (specs or absent[name]))


def _inferred(
    network: Network, node: Node, entry: LayerDef, arrivals: tuple[Arrival, ...], values: Values, specs: Specs
) -> NodeReport:
    try:
        with assumptions() as assumed:
            outputs = entry.infer(values, specs)
        parameters, macs = parameter_count(entry, values, specs), entry.macs(values, specs, outputs)
    except CatalogueError as error:
        port = error.port if isinstance(error, ShapeError) else None
        repairs = repair_edits(network, node, error.repairs) if isinstance(error, ShapeError) else ()
        problem = _problem(network, node, f"{node.name}: {error}", port=port, repairs=repairs)
        return NodeReport(node, entry, arrivals, values, specs, problems=(problem,))
    return NodeReport(node, entry, arrivals, values, specs, outputs, parameters, macs, assumed=assumed(), resolved=True)


def _wiring_problems(
    network: Network, node: Node, entry: LayerDef, arrivals: tuple[Arrival, ...]
) -> tuple[Problem, ...]:
    """Ports that lack a wire, have one too many, or do not exist."""
    problems: list[Problem] = []
    by_port: dict[str, list[Arrival]] = {}
    for arrival in arrivals:
        by_port.setdefault(arrival.port, []).append(arrival)
        source = network.nodes[arrival.source.node]
        known = find_layer(source.type)
        if known is not None and known.output(arrival.source.port) is None:
            problems.append(_stray(network, node, arrival, f"{source.name} has no output “{arrival.source.port}”"))
        if entry.input(arrival.port) is None:
            problems.append(_stray(network, node, arrival, f"{node.name} has no input “{arrival.port}”"))
    for port in entry.inputs:
        problems += _port_problems(network, node, port, by_port.get(port.name, []))
    return tuple(problems)


def _port_problems(network: Network, node: Node, port: Port, arrivals: list[Arrival]) -> list[Problem]:
    least = 0 if port.optional else port.min_wires
    if len(arrivals) < least:
        what = "is not connected" if not arrivals else f"has {len(arrivals)} wire and needs at least {least}"
        message = f"{node.name}: its input “{port.name}” {what}. Connect another layer's output to it."
        return [_problem(network, node, message, port=port.name)]
    if len(arrivals) > 1 and not port.many:
        names = " and ".join(network.nodes[arrival.source.node].name for arrival in arrivals)
        message = f"{node.name}: its input “{port.name}” takes one wire, but gets one from {names}. Remove one."
        repairs = tuple(
            RepairEdit(f"Remove the wire from {network.nodes[arrival.source.node].name}", _cut(network, node, arrival))
            for arrival in arrivals
        )
        return [_problem(network, node, message, port=port.name, repairs=repairs)]
    return []


def _stray(network: Network, node: Node, arrival: Arrival, reason: str) -> Problem:
    repair = RepairEdit("Remove the wire", _cut(network, node, arrival))
    return _problem(
        network, node, f"{node.name}: a wire cannot be used, {reason}.", port=arrival.port, repairs=(repair,)
    )


def _cut(network: Network, node: Node, arrival: Arrival) -> Disconnect:
    return Disconnect(network.id, Edge(arrival.source, PortRef(node.id, arrival.port)))


def _knots(network: Network, left_over: frozenset[NodeId]) -> dict[NodeId, tuple[Problem, ...]]:
    """The problem of each cycle, at its first node."""
    knots: dict[NodeId, tuple[Problem, ...]] = {}
    for cycle in cycles(network, left_over):
        names = " → ".join(network.nodes[key].name for key in (*cycle, cycle[0]))
        node = network.nodes[cycle[0]]
        back = next(e for e in network.edges if e.source.node == cycle[-1] and e.target.node == cycle[0])
        repair = RepairEdit(
            f"Remove the wire {network.nodes[cycle[-1]].name} → {node.name}", Disconnect(network.id, back)
        )
        message = f"The wires run in a circle: {names}. A network computes in one direction; remove one of these wires."
        knots[node.id] = (_problem(network, node, message, repairs=(repair,)),)
    return knots


def _whole(analysis: Analysis) -> tuple[Problem, ...]:
    """What is wrong with the network as a whole."""
    network, problems = analysis.network, []
    for type, verb in (("Input", "enters"), ("Output", "leaves")):
        if not analysis.ends(type):
            message = f"The network “{network.name}” has no {type}, so no data {verb} it. Add an {type} layer."
            problems.append(Problem(Severity.ERROR, message, network.id))
    used = {edge.source.node for edge in network.edges}
    for node in network:
        if node.id not in used and node.type != "Output" and analysis.nodes[node.id].resolved:
            message = f"{node.name}: its result is not used. Connect it to another layer or to an Output, or delete it."
            problems.append(_problem(network, node, message, severity=Severity.WARNING))
    return tuple(problems)


def _problem(
    network: Network,
    node: Node,
    message: str,
    *,
    port: str | None = None,
    repairs: tuple[RepairEdit, ...] = (),
    severity: Severity = Severity.ERROR,
) -> Problem:
    return Problem(severity, message, network.id, node.id, node.name, port, repairs)
