"""What keeps a network from ONNX, said before it is trained: reasons that are known, with what could stand there."""

from designer.analysis.problems import Problem, Severity
from designer.analysis.repairs import repair_edits
from designer.analysis.report import Analysis
from designer.analysis.wiring import problem_at


def export_warnings(analysis: Analysis) -> tuple[Problem, ...]:
    """A warning for each layer that the exporter cannot carry. The network can be trained all the same."""
    found = []
    for key in analysis.order:
        report = analysis.nodes[key]
        if not report.resolved or report.entry is None or report.node.traits.bypassed or report.node.type == "Input":
            continue
        obstacle = report.entry.obstacle(report.values, report.inputs)
        if obstacle is not None:
            network, node = analysis.network, analysis.network.nodes[key]
            message = f"{node.name}: ONNX cannot carry it. {obstacle.reason}"
            repairs = repair_edits(network, node, obstacle.repairs)
            found.append(problem_at(network, node, message, severity=Severity.WARNING, repairs=repairs))
    return tuple(found)
