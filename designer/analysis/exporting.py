"""What keeps a network from ONNX, said before it is trained: reasons that are known, with what could stand there."""

from collections.abc import Iterator

from designer.analysis.problems import Problem, Severity
from designer.analysis.repairs import repair_edits
from designer.analysis.report import Analysis, NodeReport
from designer.analysis.wiring import problem_at
from designer.catalogue.errors import SetValue
from designer.catalogue.fields import Bool


def export_warnings(analysis: Analysis) -> tuple[Problem, ...]:
    """A warning for each layer that the exporter cannot carry, and for each whose export nothing can prove.

    The network can be trained all the same.
    """
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
        elif report.draws:
            found.append(_draws(analysis, report))
    return tuple(found)


def drawing_layers(analysis: Analysis) -> tuple[str, ...]:
    """The names of the layers that give other numbers each time, also after training."""
    return tuple(report.node.name for report in analysis.nodes.values() if report.draws)


def _draws(analysis: Analysis, report: NodeReport) -> Problem:
    """The warning for a layer that draws numbers; what can be told not to is offered so."""
    network, node = analysis.network, analysis.network.nodes[report.node.id]
    message = (
        f"{node.name}: it draws other numbers each time, also after training, so no export of it can be proved: that "
        "would compare draws. Take it out before you export."
    )
    repairs = repair_edits(network, node, tuple(_steady(report)))
    return problem_at(network, node, message, severity=Severity.WARNING, repairs=repairs)


def _steady(report: NodeReport) -> Iterator[SetValue]:
    """Switches of the layer with which it draws no more."""
    if report.entry is None:
        return
    for param in report.entry.params:
        other = not report.values[param.name]
        if isinstance(param, Bool) and not report.entry.random({**report.values, param.name: other}, report.inputs):
            yield SetValue(param.name, other)
