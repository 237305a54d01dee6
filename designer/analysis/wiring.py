"""Problems of wires: ports without a wire, with too many, or that do not exist; circles; results nobody uses."""

from collections import Counter
from collections.abc import Sequence

from designer.analysis.order import cycles
from designer.analysis.problems import Lack, Problem, RepairEdit, Severity
from designer.analysis.report import Arrival, NodeReport
from designer.catalogue.layer import LayerDef, Port
from designer.catalogue.library import Library
from designer.graph.edits import Batch, Connect, Disconnect
from designer.graph.ids import NodeId
from designer.graph.model import BLOCK, Edge, Network, Node, PortRef


def problem_at(
    network: Network,
    node: Node,
    message: str,
    *,
    port: str | None = None,
    repairs: tuple[RepairEdit, ...] = (),
    severity: Severity = Severity.ERROR,
    lack: Lack = Lack.NOTHING,
) -> Problem:
    """A problem at a layer."""
    return Problem(severity, message, network.id, node.id, node.name, port, repairs, lack)


def wiring_problems(
    network: Network, node: Node, entry: LayerDef, arrivals: tuple[Arrival, ...], library: Library
) -> tuple[Problem, ...]:
    """Ports that lack a wire, have one too many, or do not exist."""
    problems: list[Problem] = []
    by_port: dict[str, list[Arrival]] = {}
    taken = {arrival.port for arrival in arrivals}
    for arrival in arrivals:
        by_port.setdefault(arrival.port, []).append(arrival)
        if arrival.spec is None:
            source = network.nodes[arrival.source.node]
            known = library.find(source.type)
            if known is not None and known.output(arrival.source.port) is None:
                reason = f"{source.name} has no output “{arrival.source.port}”"
                others = [PortRef(source.id, port.name) for port in known.outputs[:1]]
                problems.append(_stray(network, node, arrival, reason, sources=others))
            elif arrival.missing:
                reason = f"{source.name} gives no “{arrival.source.port}” with what it is told and what it gets"
                problems.append(_stray(network, node, arrival, reason))
        if entry.input(arrival.port) is None:
            free = [each.name for each in entry.inputs if each.many or each.name not in taken]
            reason = f"{node.name} has no input “{arrival.port}”"
            problems.append(_stray(network, node, arrival, reason, ports=free[:1]))
    for port in entry.inputs:
        problems += _port_problems(network, node, port, by_port.get(port.name, []))
    return tuple(problems)


def _port_problems(network: Network, node: Node, port: Port, arrivals: list[Arrival]) -> list[Problem]:
    least = 0 if port.optional else port.min_wires
    if len(arrivals) < least:
        what = "is not connected" if not arrivals else f"has {len(arrivals)} wire and needs at least {least}"
        message = f"{node.name}: its input “{port.name}” {what}. Connect another layer's output to it."
        return [problem_at(network, node, message, port=port.name, lack=Lack.WIRE)]
    if len(arrivals) > 1 and not port.many:
        names = " and ".join(network.nodes[arrival.source.node].name for arrival in arrivals)
        message = f"{node.name}: its input “{port.name}” takes one wire, but gets one from {names}. Remove one."
        repairs = tuple(
            RepairEdit(f"Remove the wire from {network.nodes[arrival.source.node].name}", _cut(network, node, arrival))
            for arrival in arrivals
        )
        return [problem_at(network, node, message, port=port.name, repairs=repairs)]
    return []


def _stray(
    network: Network,
    node: Node,
    arrival: Arrival,
    reason: str,
    *,
    sources: Sequence[PortRef] = (),
    ports: Sequence[str] = (),
) -> Problem:
    """A wire between ports of which one is not there. `sources` and `ports` are what it could end at instead."""
    cut = _cut(network, node, arrival)
    others = [(f"Take it from “{source.port}”", Edge(source, cut.edge.target)) for source in sources]
    others += [(f"Connect it to “{port}”", Edge(arrival.source, PortRef(node.id, port))) for port in ports]
    repairs = [RepairEdit(words, _moved(network, cut, wire)) for words, wire in others if wire not in network.edges]
    repairs.append(RepairEdit("Remove the wire", cut))
    message = f"{node.name}: a wire cannot be used, {reason}."
    return problem_at(network, node, message, port=arrival.port, repairs=tuple(repairs))


def _moved(network: Network, cut: Disconnect, wire: Edge) -> Batch:
    label = f"connect {network.nodes[wire.source.node].name} → {network.nodes[wire.target.node].name}"
    return Batch((cut, Connect(network.id, wire, network.edges.index(cut.edge))), label)


def _cut(network: Network, node: Node, arrival: Arrival) -> Disconnect:
    return Disconnect(network.id, Edge(arrival.source, PortRef(node.id, arrival.port)))


def knots(network: Network, left_over: frozenset[NodeId]) -> dict[NodeId, tuple[Problem, ...]]:
    """The problem of each cycle, at its first node."""
    found: dict[NodeId, tuple[Problem, ...]] = {}
    for cycle in cycles(network, left_over):
        names = " → ".join(network.nodes[key].name for key in (*cycle, cycle[0]))
        node = network.nodes[cycle[0]]
        repair = _opening(network, cycle)
        message = f"The wires run in a circle: {names}. A network computes in one direction; remove one of these wires."
        found[node.id] = (problem_at(network, node, message, repairs=(repair,)),)
    return found


def _opening(network: Network, cycle: tuple[NodeId, ...]) -> RepairEdit:
    """Removes a wire of a circle: one whose target has others too, so that nothing is left without."""
    along = zip(cycle, (*cycle[1:], cycle[0]), strict=True)
    wires = [next(e for e in network.edges if (e.source.node, e.target.node) == pair) for pair in along]
    fed = Counter(edge.target for edge in network.edges)
    wire = next((wire for wire in reversed(wires) if fed[wire.target] > 1), wires[-1])
    names = f"{network.nodes[wire.source.node].name} → {network.nodes[wire.target.node].name}"
    return RepairEdit(f"Remove the wire {names}", Disconnect(network.id, wire))


def whole_problems(
    network: Network, nodes: dict[NodeId, NodeReport], unused: tuple[NodeId, ...]
) -> tuple[Problem, ...]:
    """What is wrong with the network as a whole. `unused` are the nodes that feed none."""
    problems = []
    for type, verb in (("Input", "enters"), ("Output", "leaves")):
        if not any(node.type == type for node in network):
            message = f"The network “{network.name}” has no {type}, so no data {verb} it. Add an {type} layer."
            lack = Lack.INPUT if type == "Input" else Lack.OUTPUT
            problems.append(Problem(Severity.ERROR, message, network.id, lack=lack))
    for key in unused:
        report = nodes[key]
        if report.node.type != "Output" and report.resolved and _gives_something(report):
            node = network.nodes[key]
            message = f"{node.name}: its result is not used. Connect it to another layer or to an Output, or delete it."
            problems.append(problem_at(network, node, message, severity=Severity.WARNING, lack=Lack.USE))
    return tuple(problems)


def _gives_something(report: NodeReport) -> bool:
    return bool(report.outputs) or report.node.type.startswith(BLOCK)
