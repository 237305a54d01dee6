"""Repairs that look at the whole network: what an input could be connected to, where an Input or Output is missing.

They depend on other layers than the one that complains, so they are made when problems are read, not when a layer is
looked at.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from designer.analysis.order import reaches
from designer.analysis.problems import Lack, Problem, RepairEdit
from designer.analysis.repairs import replace_node
from designer.catalogue.layer import Port
from designer.graph.edits import AddNode, Batch, Connect, Edit, RemoveNode
from designer.graph.ids import NodeId, new_id, unique_name
from designer.graph.model import Edge, Network, Node, PortRef

if TYPE_CHECKING:
    from designer.analysis.report import Analysis

_STEP = 240.0
_OFFERED = 2


def completed(analysis: "Analysis", problem: Problem) -> Problem:
    """The problem with the repairs that the rest of the network offers."""
    match problem.lack:
        case Lack.WIRE if problem.node is not None and problem.port is not None:
            found = _wires(analysis, problem.node, problem.port)
        case Lack.USE if problem.node is not None:
            found = _uses(analysis, problem.node)
        case Lack.OUTPUT:
            found = _outputs(analysis)
        case Lack.INPUT:
            found = _inputs(analysis)
        case _:
            return problem
    return replace(problem, repairs=(*problem.repairs, *found))


def _wires(analysis: "Analysis", node: NodeId, port: str) -> tuple[RepairEdit, ...]:
    """Wires from outputs that nobody uses yet; without any, a new Input."""
    network = analysis.network
    offered = [ref for ref in _unused(analysis) if ref.node != node and not reaches(network, node, ref.node)]
    found = [
        RepairEdit(f"Connect {network.nodes[ref.node].name}", Connect(network.id, Edge(ref, PortRef(node, port))))
        for ref in offered[:_OFFERED]
    ]
    if not found and not any(each.type == "Input" for each in network):
        found.append(_new_input(network, network.nodes[node], port))
    many = any(each.name == port and each.many for each in _inputs_of(analysis, node))
    if not found and many and len(network.edges_into(node)) == 1:
        found.append(RepairEdit("Replace it by Identity", replace_node(network, network.nodes[node], "Identity")))
    return tuple(found)


def _inputs_of(analysis: "Analysis", node: NodeId) -> tuple[Port, ...]:
    """The input ports of a layer."""
    entry = analysis.nodes[node].entry
    return entry.inputs if entry is not None else ()


def _unused(analysis: "Analysis") -> list[PortRef]:
    """The first outputs of layers that feed none, the last of them first."""
    used = {edge.source.node for edge in analysis.network.edges}
    reports = (analysis.nodes[key] for key in reversed(analysis.order) if key not in used)
    return [
        PortRef(report.node.id, report.entry.outputs[0].name)
        for report in reports
        if report.entry is not None and report.entry.outputs
    ]


def _uses(analysis: "Analysis", node: NodeId) -> tuple[RepairEdit, ...]:
    report, network = analysis.nodes[node], analysis.network
    name = network.nodes[node].name
    delete = RepairEdit(f"Delete {name}", RemoveNode(network.id, node))
    if report.entry is None or not report.entry.outputs:
        return (delete,)
    ref = PortRef(node, report.entry.outputs[0].name)
    return (RepairEdit(f"Give out the result of {name}", _new_output(network, ref)), delete)


def _outputs(analysis: "Analysis") -> tuple[RepairEdit, ...]:
    found = [ref for ref in _unused(analysis) if analysis.network.nodes[ref.node].type != "Input"]
    return tuple(
        RepairEdit(f"Add an Output after {analysis.network.nodes[ref.node].name}", _new_output(analysis.network, ref))
        for ref in found[:1]
    )


def _inputs(analysis: "Analysis") -> tuple[RepairEdit, ...]:
    """A new Input before the first layer that waits for a wire."""
    for key in analysis.order:
        fed = {arrival.port for arrival in analysis.nodes[key].arrivals}
        ports = (each for each in _inputs_of(analysis, key) if not each.optional and each.name not in fed)
        port = next(ports, None)
        if port is not None:
            return (_new_input(analysis.network, analysis.network.nodes[key], port.name),)
    return ()


def _new_output(network: Network, ref: PortRef) -> Edit:
    source = network.nodes[ref.node]
    name = unique_name("output", network.names())
    made = Node(new_id(), "Output", name, x=source.x + _STEP, y=source.y)
    wire = Edge(ref, PortRef(made.id, "input"))
    return Batch((AddNode(network.id, made), Connect(network.id, wire)), f"add {name}")


def _new_input(network: Network, target: Node, port: str) -> RepairEdit:
    name = unique_name("input", network.names())
    made = Node(new_id(), "Input", name, x=target.x - _STEP, y=target.y)
    wire = Edge(PortRef(made.id, "output"), PortRef(target.id, port))
    edit = Batch((AddNode(network.id, made), Connect(network.id, wire)), f"add {name}")
    return RepairEdit(f"Add an Input before {target.name}", edit)
