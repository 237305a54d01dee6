"""Repairs that look at the whole network: what an input could be connected to, where an Input or Output is missing.

They depend on other layers than the one that complains, so they are made when problems are read, not when a layer is
looked at.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from designer.analysis.order import followers_in, reached
from designer.analysis.problems import Lack, Problem, RepairEdit
from designer.analysis.repairs import replace_node
from designer.catalogue.layer import Port
from designer.graph.edits import AddNode, Batch, Connect, Edit, RemoveNode
from designer.graph.ids import NodeId, new_id, unique_name
from designer.graph.model import Edge, Node, PortRef

if TYPE_CHECKING:
    from designer.analysis.report import Analysis

_STEP = 240.0
_OFFERED = 2


class Completer:
    """Adds what the rest of a network offers to its problems. Asks the network once, however many problems it has."""

    def __init__(self, analysis: "Analysis") -> None:
        self._analysis, self._network = analysis, analysis.network
        self._free_names: dict[str, str] = {}

    def completed(self, problem: Problem) -> Problem:
        """The problem with the repairs that the rest of the network offers."""
        match problem.lack:
            case Lack.WIRE if problem.node is not None and problem.port is not None:
                found = self._wires(problem.node, problem.port)
            case Lack.USE if problem.node is not None:
                found = self._uses(problem.node)
            case Lack.OUTPUT:
                found = self._outputs()
            case Lack.INPUT:
                found = self._inputs()
            case _:
                return problem
        return replace(problem, repairs=(*problem.repairs, *found))

    def _wires(self, node: NodeId, port: str) -> tuple[RepairEdit, ...]:
        """Wires from outputs that nobody uses yet; without any, a new Input."""
        network = self._network
        fed = reached(self._followers, node)
        offered = (ref for ref in self._unused if ref.node not in fed)
        found = [
            RepairEdit(f"Connect {network.nodes[ref.node].name}", Connect(network.id, Edge(ref, PortRef(node, port))))
            for ref in islice(offered, _OFFERED)
        ]
        if not found and not self._has_input:
            found.append(self._new_input(network.nodes[node], port))
        many = any(each.name == port and each.many for each in self._inputs_of(node))
        if not found and many and len(network.edges_into(node)) == 1:
            found.append(RepairEdit("Replace it by Identity", replace_node(network, network.nodes[node], "Identity")))
        return tuple(found)

    def _uses(self, node: NodeId) -> tuple[RepairEdit, ...]:
        report, network = self._analysis.nodes[node], self._network
        name = network.nodes[node].name
        delete = RepairEdit(f"Delete {name}", RemoveNode(network.id, node))
        if report.entry is None or not report.entry.outputs:
            return (delete,)
        ref = PortRef(node, report.entry.outputs[0].name)
        return (RepairEdit(f"Give out the result of {name}", self._new_output(ref)), delete)

    def _outputs(self) -> tuple[RepairEdit, ...]:
        nodes = self._network.nodes
        found = (ref for ref in self._unused if nodes[ref.node].type != "Input")
        return tuple(
            RepairEdit(f"Add an Output after {nodes[ref.node].name}", self._new_output(ref)) for ref in islice(found, 1)
        )

    def _inputs(self) -> tuple[RepairEdit, ...]:
        """A new Input before the first layer that waits for a wire."""
        for key in self._analysis.order:
            fed = {arrival.port for arrival in self._analysis.nodes[key].arrivals}
            ports = (each for each in self._inputs_of(key) if not each.optional and each.name not in fed)
            port = next(ports, None)
            if port is not None:
                return (self._new_input(self._network.nodes[key], port.name),)
        return ()

    def _inputs_of(self, node: NodeId) -> tuple[Port, ...]:
        """The input ports of a layer."""
        entry = self._analysis.nodes[node].entry
        return entry.inputs if entry is not None else ()

    @cached_property
    def _followers(self) -> Mapping[NodeId, Sequence[NodeId]]:
        plan = self._analysis.plan
        return followers_in(self._network) if plan is None else plan.followers

    @cached_property
    def _has_input(self) -> bool:
        return any(each.type == "Input" for each in self._network)

    @cached_property
    def _unused(self) -> list[PortRef]:
        """The first outputs of layers that feed none, the last of them first."""
        reports = (self._analysis.nodes[key] for key in reversed(self._analysis.order) if key not in self._followers)
        return [
            PortRef(report.node.id, report.entry.outputs[0].name)
            for report in reports
            if report.entry is not None and report.entry.outputs
        ]

    def _free(self, wanted: str) -> str:
        if wanted not in self._free_names:
            self._free_names[wanted] = unique_name(wanted, self._network.names())
        return self._free_names[wanted]

    def _new_output(self, ref: PortRef) -> Edit:
        network, source = self._network, self._network.nodes[ref.node]
        name = self._free("output")
        made = Node(new_id(), "Output", name, x=source.x + _STEP, y=source.y)
        wire = Edge(ref, PortRef(made.id, "input"))
        return Batch((AddNode(network.id, made), Connect(network.id, wire)), f"add {name}")

    def _new_input(self, target: Node, port: str) -> RepairEdit:
        network, name = self._network, self._free("input")
        made = Node(new_id(), "Input", name, x=target.x - _STEP, y=target.y)
        wire = Edge(PortRef(made.id, "output"), PortRef(target.id, port))
        edit = Batch((AddNode(network.id, made), Connect(network.id, wire)), f"add {name}")
        return RepairEdit(f"Add an Input before {target.name}", edit)
