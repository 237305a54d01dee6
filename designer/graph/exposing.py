"""The parameters that a block offers: made from those of its layers, renamed, taken back."""

from collections.abc import Iterator
from dataclasses import replace

from designer.graph.block_uses import network_of, node_of, uses
from designer.graph.edits import Batch, Edit, SetExposed, SetParam
from designer.graph.errors import EditError
from designer.graph.exposed import Exposed
from designer.graph.ids import NetworkId, NodeId
from designer.graph.model import Network, Params, Project
from designer.graph.recipe import Json
from designer.graph.substitution import ARRIVING, expression, meant, names_in, names_of, with_meanings


def expose(
    project: Project, network: NetworkId, node: NodeId, param: str, name: str, *, offered: Exposed | None = None
) -> Batch:
    """The edit that lets the uses of a block say the value of one of its layers' parameters.

    The value that the layer has becomes the default, and the layer takes the block's parameter. A parameter that is
    already there is used if it has that name and default.

    Args:
        project: The project.
        network: The block.
        node: The layer within.
        param: The layer's parameter.
        name: What the block's parameter is called.
        offered: The block's parameter, with its kind, limits and help; by default it is made from the layer's value,
            which must be set then. Its name and default are taken from the arguments and the layer.

    Raises:
        EditError: The layer has no value of its own and `offered` has no default; the value depends on what arrives at
            the layer; or the block has another parameter of that name.
    """
    graph, layer = network_of(project, network), node_of(project, network, node)
    default = layer.params.get(param, None if offered is None else offered.default)
    if default is None:
        raise EditError(f"“{layer.name}” has no value for “{param}”.", "Give it one first; it becomes the default.")
    if names_of(default) & (ARRIVING | {"i", "repeats"}):
        raise EditError(
            f"The value of “{param}” in “{layer.name}” depends on what arrives there: it is no default.",
            "Give it another value first.",
        )
    made = replace(offered or Exposed(name, _kind_of(default)), name=name, default=default)
    known = next((exposed for exposed in graph.params if exposed.name == name), None)
    if known is not None and known.default != default:
        raise EditError(
            f"The block “{graph.name}” has a parameter “{name}” already, with another default.", "Choose another name."
        )
    steps: list[Edit] = [] if known is not None else [SetExposed(network, (*graph.params, made))]
    steps.append(SetParam(network, node, param, expression(name)))
    return Batch(tuple(steps), f"let uses set {name}")


def unexpose(project: Project, network: NetworkId, name: str) -> Batch:
    """The edit that takes a parameter of a block back: its value stands in the layers again.

    Raises `EditError` if there is no such parameter, or if its uses give it several values.
    """
    graph = network_of(project, network)
    exposed = _exposed(graph, name)
    value = _only_value(project, graph, exposed)
    steps: list[Edit] = list(_replaced(graph, name, value))
    others = (each for each in graph.params if each is not exposed)
    steps.append(SetExposed(network, tuple(replace(e, default=meant(e.default, {name: value})) for e in others)))
    steps += (
        SetParam(use.network, use.node, name, unset=True)
        for use in uses(project, network)
        if name in project.networks[use.network].nodes[use.node].params
    )
    return Batch(tuple(steps), f"keep {name} within")


def rename_exposed(project: Project, network: NetworkId, name: str, new: str) -> Batch:
    """The edit that renames a parameter of a block, within it and at all its uses. Raises `EditError`."""
    graph = network_of(project, network)
    exposed = _exposed(graph, name)
    meaning = expression(new)
    params = [replace(each, default=meant(each.default, {name: meaning})) for each in graph.params]
    params[graph.params.index(exposed)] = replace(exposed, name=new)
    steps: list[Edit] = [SetExposed(network, tuple(params)), *_replaced(graph, name, meaning)]
    for use in uses(project, network):
        given = project.networks[use.network].nodes[use.node].params
        if name in given:
            value = meant(given[name], {name: meaning}) if use.network == network else given[name]
            place = list(given).index(name)
            steps.append(SetParam(use.network, use.node, name, unset=True))
            steps.append(SetParam(use.network, use.node, new, value, index=place))
    return Batch(tuple(steps), f"rename {name} to {new}")


def _exposed(graph: Network, name: str) -> Exposed:
    found = next((exposed for exposed in graph.params if exposed.name == name), None)
    if found is None:
        known = ", ".join(exposed.name for exposed in graph.params) or "none"
        raise EditError(f"The block “{graph.name}” has no parameter “{name}”.", f"It has: {known}.")
    return found


def _replaced(graph: Network, name: str, meaning: Json) -> Iterator[SetParam]:
    """The edits that put a meaning in the place of a name, in all layers."""
    for node in graph:
        changed = with_meanings(node.params, {name: meaning})
        for param, value in changed.items():
            if value != node.params[param]:
                yield SetParam(graph.id, node.id, param, value)


def _only_value(project: Project, graph: Network, exposed: Exposed) -> Json:
    """The value that a parameter has at all uses."""
    given: list[Params] = [project.networks[use.network].nodes[use.node].params for use in uses(project, graph.id)]
    values = [params.get(exposed.name, exposed.default) for params in given] or [exposed.default]
    if any(value != values[0] for value in values):
        raise EditError(
            f"The uses of “{graph.name}” give “{exposed.name}” several values.", "Give it the same value everywhere."
        )
    value = values[0]
    foreign = names_of(value) if value != exposed.default else names_of(value) & ARRIVING
    used = any(exposed.name in names_in(node.params) for node in graph)
    if used and (value is None or foreign):
        raise EditError(
            f"“{exposed.name}” has no value of its own: it follows from where “{graph.name}” is used.",
            "Give it a plain value first.",
        )
    return value


def _kind_of(value: Json) -> str:
    match value:
        case bool():
            return "bool"
        case float():
            return "float"
        case str():
            return "text"
        case list():
            return "ints"
    return "int"
