"""Puts a suggested network into the project: one step that can be undone."""

from collections.abc import Mapping

from designer.data.suggesting import Suggestion
from designer.graph.edits import AddNode, Batch, Connect, Edit, RemoveNode, SetSetting
from designer.graph.ids import NodeId
from designer.graph.model import Network, Node, Project
from designer.graph.recipe import Choice
from designer.templates import list_templates, load_template


def is_own_work(project: Project, suggested: Mapping[NodeId, Node]) -> bool:
    """Whether the user drew or changed the network: it is neither empty, nor a template's, nor as it was suggested."""
    nodes = project.main.nodes
    if not nodes or dict(nodes) == dict(suggested):
        return False
    known = (load_template(template.id).main for template in list_templates())
    return not any(_same_layers(project.main, each) for each in known)


def suggestion_edit(project: Project, suggestion: Suggestion) -> Edit:
    """Puts the network in place of what is drawn, and the recipe's numbers in place of those that are set.

    What is drawn stays where no network is suggested.
    """
    old, new = project.main, suggestion.network
    numbers = [
        SetSetting("training.batch_size", suggestion.batch_size),
        SetSetting("training.epochs", suggestion.epochs),
    ]
    if new is None:
        return Batch(tuple(numbers), "suggest a batch size")
    edits: list[Edit] = [RemoveNode(old.id, node) for node in old.nodes]
    edits += [AddNode(old.id, node) for node in new]
    edits += [Connect(old.id, edge) for edge in new.edges]
    edits += [SetSetting("training.loss", Choice(suggestion.loss)), *numbers]
    return Batch(tuple(edits), "suggest a network")


def _same_layers(one: Network, other: Network) -> bool:
    """Whether two networks have the same layers with the same values, wired alike."""
    return dict(one.nodes) == dict(other.nodes) and set(one.edges) == set(other.edges)
