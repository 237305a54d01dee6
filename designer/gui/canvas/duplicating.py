"""Copies of nodes beside them, with the wires that reach them from outside. Pure: a project in, an edit out."""

from dataclasses import replace

from designer.graph.clipboard import fragment_to_text, paste_edit
from designer.graph.edits import AddNode, Batch, Connect
from designer.graph.model import Edge, Network, PortRef, Project


def duplicated(
    network: Network, nodes: frozenset[str], project: Project, at: tuple[float, float], *, wired: bool
) -> tuple[Batch, frozenset[str]]:
    """The edit that copies nodes, their top left corner at a place, and the ids of the copies.

    Wires between them are copied. If `wired`, each copy also gets what the original gets from nodes outside.
    """
    edit, new = paste_edit(network, fragment_to_text(network, nodes, project), at, project)
    chosen = [key for key in network.nodes if key in nodes]
    copies = dict(zip(chosen, (step.node.id for step in edit.edits if isinstance(step, AddNode)), strict=True))
    arriving = [
        Connect(network.id, Edge(edge.source, PortRef(copies[edge.target.node], edge.target.port)))
        for edge in network.edges
        if wired and edge.target.node in copies and edge.source.node not in copies
    ]
    words = edit.label.replace("paste", "duplicate", 1)
    return replace(edit, edits=(*edit.edits, *arriving), label=words), new
