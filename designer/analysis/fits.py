"""Whether a wire would fit, while it is being drawn: the answer, with the shape that results or the reason why not."""

from dataclasses import dataclass, replace

from designer.analysis.network import Analysis, analyse
from designer.analysis.order import reaches
from designer.analysis.problems import Lack
from designer.analysis.report import NodeReport, spec_of
from designer.catalogue.tensor import TensorSpec
from designer.graph.ids import NodeId
from designer.graph.model import Edge, Network, Node, PortRef


@dataclass(frozen=True, slots=True)
class Fit:
    """`ok`, and a few words: the shape of the target's output, or why it does not fit."""

    ok: bool
    message: str


def fits(analysis: Analysis, source: PortRef, target: PortRef) -> Fit:
    """Whether a wire from an output to an input would be legal and its shapes fit.

    A wire that a single-wire input already has counts as replaced.
    """
    network = analysis.network
    entry = analysis.library.find(network.nodes[target.node].type)
    port = entry.input(target.port) if entry else None
    name = network.nodes[target.node].name
    if reaches(network, target.node, source.node):
        return Fit(False, f"the wires would run in a circle: “{name}” already leads here")
    if Edge(source, target) in network.edges:
        return Fit(False, "already connected")
    kept = tuple(edge for edge in network.edges if port is None or port.many or edge.target != target)
    after = replace(network, edges=(*kept, Edge(source, target)))
    report = _alone(analysis, after, target.node) or analyse(after, analysis).nodes[target.node]
    wrong = [problem for problem in report.problems if problem.lack is not Lack.WIRE]  # More wires may come.
    at_port = [problem for problem in wrong if problem.port in (target.port, None)]
    if report.resolved or not at_port:
        label = report.outputs[0].label if report.outputs else ""
        return Fit(True, f"→ {label}" if label else "fits")
    return Fit(False, at_port[0].message.removeprefix(f"{name}: "))


_UNKNOWN = "?"
"""The type of a layer that gives nothing that is known."""


def _alone(analysis: Analysis, after: Network, key: NodeId) -> NodeReport | None:
    """The report of a layer in a network of its own, where Inputs give what arrives; None where that is not all.

    It takes as long in a large network as in a small one: many ports are asked while a wire is in the hand.
    """
    node, told = after.nodes[key], dict[str, TensorSpec]()
    nodes, edges = {key: node}, []
    for edge in after.edges_into(key):
        source = edge.source
        report, name = analysis.nodes[source.node], after.nodes[source.node].name
        spec = spec_of(report, source.port)
        if source.node in nodes or (spec is None and report.resolved):
            return None
        nodes[source.node] = Node(source.node, _UNKNOWN if spec is None else "Input", name)
        told |= {name: spec} if spec is not None else {}
        edges.append(Edge(PortRef(source.node, "output"), edge.target))
    if node.traits.shares is not None or node.type == "Input":
        return None
    context = replace(analysis.context, inputs=told)
    alone = Network(after.id, after.name, nodes, tuple(edges))
    return analyse(alone, None, analysis.library, context).nodes[key]
