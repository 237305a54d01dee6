"""Weights that two layers have in common: which node's parameters count, and whether the two can agree."""

from designer.analysis.problems import Problem, RepairEdit
from designer.analysis.report import NodeReport
from designer.analysis.wiring import problem_at
from designer.graph.edits import SetTrait
from designer.graph.ids import NodeId
from designer.graph.model import Network, Node


def given_node(network: Network, node: Node) -> Node:
    """The node whose parameters count: the one whose module is used, or the node itself."""
    key = node.traits.shares
    owner = network.nodes.get(key) if key is not None else None
    return node if owner is None or owner.type != node.type else owner


def sharing_problem(network: Network, node: Node) -> Problem | None:
    """What is wrong with the layer that a layer shares the weights of, apart from its shapes."""
    key = node.traits.shares
    if key is None:
        return None
    owner = network.nodes.get(key)
    if owner is None:
        reason = "shares the weights of a layer that is no longer there"
    elif owner.type != node.type:
        reason = f"is a {node.type}, so it cannot share the weights of {owner.name}, a {owner.type}"
    elif owner.traits.shares is not None:
        first = network.nodes.get(owner.traits.shares)
        reason = (
            f"shares the weights of {owner.name}, which itself shares those of {first.name if first else 'another'}"
        )
        if first is not None and first.id != node.id:
            edit = SetTrait(network.id, node.id, "shares", first.id)
            return _problem(network, node, reason, RepairEdit(f"Share with {first.name}", edit))
    elif owner.traits.bypassed and not node.traits.bypassed:
        edit = SetTrait(network.id, owner.id, "bypassed", False)
        reason = f"shares the weights of {owner.name}, which is bypassed and so has none"
        return _problem(network, node, reason, RepairEdit(f"Let {owner.name} take part again", edit))
    else:
        return None
    return _problem(network, node, reason)


def disagreements(network: Network, nodes: dict[NodeId, NodeReport]) -> tuple[Problem, ...]:
    """Layers whose weights would have to have other shapes than those of the layer that they share."""
    problems = []
    for report in nodes.values():
        if report.given is report.node or report.node.traits.bypassed:
            continue
        owner = nodes.get(report.given.id)
        if owner is None or not (report.resolved and owner.resolved):
            continue
        if report.entry is None:
            continue
        mine = report.entry.weights(report.values, report.inputs)
        theirs = report.entry.weights(owner.values, owner.inputs)
        name = next((name for name in theirs if mine.get(name) != theirs[name]), None)
        if name is not None or mine.keys() != theirs.keys():
            shown = f" ({name}: {theirs[name]} there, {mine.get(name)} here)" if name else ""
            reason = f"cannot share the weights of {owner.node.name}: what arrives asks for other shapes{shown}"
            problems.append(_problem(network, report.node, reason))
    return tuple(problems)


def _problem(network: Network, node: Node, reason: str, *repairs: RepairEdit) -> Problem:
    alone = RepairEdit("Give it weights of its own", SetTrait(network.id, node.id, "shares", None))
    return problem_at(network, node, f"{node.name}: it {reason}.", repairs=(*repairs, alone))
