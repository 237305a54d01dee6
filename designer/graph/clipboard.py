"""Copy and paste as text: a part of a network that can also travel through a chat or a commit message."""

import json
from dataclasses import replace

from designer.graph.codec import edge_from_json, edge_to_json, node_from_json, node_to_json
from designer.graph.edits import AddNode, Batch, Connect, Edit
from designer.graph.errors import FileError
from designer.graph.ids import Namer, NodeId, new_id
from designer.graph.model import Edge, Network, Node, PortRef
from designer.graph.reading import Field, strict_json

_KEY = "layerloom-fragment"


def fragment_to_text(network: Network, nodes: frozenset[NodeId]) -> str:
    """The chosen nodes and the wires between them, as text."""
    fragment = {
        _KEY: 1,
        "nodes": [node_to_json(node) for node in network if node.id in nodes],
        "edges": [edge_to_json(edge) for edge in network.edges if {edge.source.node, edge.target.node} <= nodes],
    }
    return json.dumps(fragment, ensure_ascii=False)


def paste_edit(network: Network, text: str, at: tuple[float, float] | None = None) -> tuple[Batch, frozenset[NodeId]]:
    """The edit that adds a copied fragment under new ids and free names, and the new ids.

    `at` is where the top left corner of the fragment goes, in canvas units; None keeps the old positions.
    Raises `FileError` if the text is no fragment.
    """
    nodes, edges = _parse(text)
    names = Namer(network.names())
    left, top = min(node.x for node in nodes), min(node.y for node in nodes)
    dx, dy = (at[0] - left, at[1] - top) if at else (0.0, 0.0)
    ids: dict[NodeId, NodeId] = {}
    steps: list[Edit] = []
    ids.update((node.id, new_id()) for node in nodes)
    for node in nodes:
        name, shared = names.fresh(node.name), node.traits.shares
        traits = replace(node.traits, shares=ids[shared]) if shared in ids else node.traits
        moved = replace(node, id=ids[node.id], name=name, traits=traits, x=node.x + dx, y=node.y + dy)
        steps.append(AddNode(network.id, moved))
    for edge in edges:
        source, target = edge.source, edge.target
        steps.append(
            Connect(network.id, Edge(PortRef(ids[source.node], source.port), PortRef(ids[target.node], target.port)))
        )
    label = f"paste {nodes[0].name}" if len(nodes) == 1 else f"paste {len(nodes)} layers"
    return Batch(tuple(steps), label), frozenset(ids.values())


def is_fragment(text: str) -> bool:
    """Whether a text looks like something that was copied from a canvas."""
    return text.lstrip().startswith("{") and f'"{_KEY}"' in text[:200]


def _parse(text: str) -> tuple[list[Node], list[Edge]]:
    hint = "Copy layers from a canvas first."
    try:
        raw = strict_json(text)
    except ValueError:
        raise FileError("The clipboard holds no layers.", hint) from None
    if not isinstance(raw, dict) or _KEY not in raw:
        raise FileError("The clipboard holds no layers.", hint)
    field = Field("", raw)
    nodes = [node_from_json(item) for item in field.at("nodes").items()]
    edges = [edge_from_json(item) for item in field.at("edges", []).items()]
    known = {node.id for node in nodes}
    if not nodes or len(known) < len(nodes) or any({e.source.node, e.target.node} - known for e in edges):
        raise FileError("The copied layers are incomplete.", hint)
    return nodes, edges
