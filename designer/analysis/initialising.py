"""Initialisers that suit no weight of their layer: said before anything is trained, with what would do instead."""

from collections.abc import Mapping

from designer.analysis.problems import Problem, RepairEdit
from designer.analysis.report import NodeReport
from designer.analysis.wiring import problem_at
from designer.catalogue.errors import CatalogueError, ParamError
from designer.catalogue.layer import values_of
from designer.catalogue.registry import initializer
from designer.catalogue.tensor import Shape
from designer.graph.edits import SetTrait
from designer.graph.ids import NodeId
from designer.graph.model import Network
from designer.graph.recipe import Choice

_INSTEAD = ("kaiming_normal_", "normal_")
"""What is offered in the place of an initialiser that does not suit: the first that does."""


def unsuitable(network: Network, nodes: dict[NodeId, NodeReport]) -> tuple[Problem, ...]:
    """A problem for each layer whose initialiser cannot fill its weights."""
    found = (_problem(network, report) for report in nodes.values() if report.node.traits.init is not None)
    return tuple(problem for problem in found if problem is not None)


def _problem(network: Network, report: NodeReport) -> Problem | None:
    node, choice = network.nodes[report.node.id], report.node.traits.init
    if choice is None or report.entry is None or node.traits.bypassed or report.given is not report.node:
        return None
    repairs = [RepairEdit("Begin with PyTorch's own numbers", SetTrait(network.id, node.id, "init", None))]
    try:
        entry = initializer(choice.type)
        values = values_of(entry.params, choice.params)
        entry.lower(values)
    except CatalogueError as error:
        if isinstance(error, ParamError):
            plain = Choice(choice.type, {key: value for key, value in choice.params.items() if key != error.param})
            repairs.insert(0, RepairEdit(f"Reset {error.param}", SetTrait(network.id, node.id, "init", plain)))
        return problem_at(network, node, f"{node.name}: {error}", repairs=tuple(repairs))
    if not report.resolved:
        return None
    weights = report.entry.weights(report.values, report.inputs)
    names, reason = entry.filled(values, weights)
    if names:
        return None
    message = f"{node.name}: {reason} {'Choose another initialiser.' if weights else 'Take the initialiser off.'}"
    return problem_at(network, node, message, repairs=(*_others(network, node.id, weights), *repairs))


def _others(network: Network, node: NodeId, weights: Mapping[str, Shape]) -> list[RepairEdit]:
    """Initialisers that would do."""
    for type in _INSTEAD:
        other = initializer(type)
        if other.filled(values_of(other.params, {}), weights)[0]:
            return [RepairEdit(f"Begin with {other.title}", SetTrait(network.id, node, "init", Choice(type)))]
    return []
