"""Whether a wire would fit, while it is being drawn: the answer, with the shape that results or the reason why not."""

from dataclasses import dataclass, replace

from designer.analysis.network import Analysis, analyse
from designer.analysis.order import reaches
from designer.analysis.problems import Lack
from designer.graph.model import Edge, PortRef


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
    after = analyse(replace(network, edges=(*kept, Edge(source, target))), analysis)
    report = after.nodes[target.node]
    wrong = [problem for problem in report.problems if problem.lack is not Lack.WIRE]  # More wires may come.
    at_port = [problem for problem in wrong if problem.port in (target.port, None)]
    if report.resolved or not at_port:
        label = report.outputs[0].label if report.outputs else ""
        return Fit(True, f"→ {label}" if label else "fits")
    return Fit(False, at_port[0].message.removeprefix(f"{name}: "))
