"""Copy and paste as text: a part of a network that can also travel through a chat or a commit message."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from designer.graph.bends import Bends, bends_to_json, ordered, shifted, within
from designer.graph.block_uses import block_of, blocks_within, code_of
from designer.graph.bringing import bring, bring_code, renamed
from designer.graph.codec import (
    bends_from_json,
    edge_from_json,
    edge_to_json,
    network_from_json,
    network_to_json,
    node_from_json,
    node_to_json,
)
from designer.graph.edits import AddNode, Batch, Connect, Edit, SetBends, SetCode, SetMark
from designer.graph.errors import EditError, FileError
from designer.graph.fragment_text import from_text, is_text, to_text
from designer.graph.ids import Namer, NetworkId, new_id
from designer.graph.marks import Frame, Mark, mark_to_json, marks_from_json
from designer.graph.marks import replaced as marked
from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.graph.pictorial import marks_going
from designer.graph.reading import Field, strict_json

_KEY = "layerloom-fragment"


def fragment_to_text(network: Network, nodes: frozenset[str], project: Project | None = None) -> str:
    """The chosen nodes and the wires between them, as text; from `project`, the blocks and layers that they need.

    Frames and notes come along that are chosen by their ids, and frames all of whose nodes are.
    """
    known = _are_names([node.name for node in network])
    network, nodes = _by_names(network, nodes) if known else (network, nodes)
    chosen = [node for node in network if node.id in nodes]
    marks = [mark_to_json(mark) for mark in marks_going(network, nodes)]
    bent = bends_to_json((edge_to_json(e), p) for e, p in ordered(within(network.bends, nodes), network.edges))
    fragment = {
        _KEY: 1,
        "nodes": [node_to_json(node) for node in chosen],
        "edges": [edge_to_json(edge) for edge in network.edges if {edge.source.node, edge.target.node} <= nodes],
        **({"marks": marks} if marks else {}),
        **({"bends": bent} if bent else {}),
    }
    if project is not None:
        blocks = list(_blocks_of(project, chosen))
        code = code_of(project, (*chosen, *(node for block in blocks for node in block)))
        fragment |= {"networks": [network_to_json(block) for block in blocks]} if blocks else {}
        fragment |= {"code": code} if code else {}
    return to_text(fragment) if known else json.dumps(fragment, ensure_ascii=False)


def paste_edit(
    network: Network, text: str, at: tuple[float, float] | None = None, project: Project | None = None
) -> tuple[Batch, frozenset[str]]:
    """The edit that adds a copied fragment under new ids and free names, and the new ids: of nodes, frames and notes.

    `at` is where the top left corner of the fragment goes, in canvas units; None keeps the old positions. What
    `project` lacks of blocks and own layers comes along; a block with the same content as one there is used as it is.
    Raises `FileError` if the text is no fragment, or the project has another layer of its own of the same name.
    """
    fragment = _parse(text)
    blocks, known = ((), {}) if project is None else bring(project, fragment.networks)
    code = () if project is None else _brought_code(project, fragment.code)
    nodes = [renamed(node, known) for node in fragment.nodes]
    names = Namer(network.names())
    things = (*nodes, *fragment.marks)
    left, top = min(thing.x for thing in things), min(thing.y for thing in things)
    dx, dy = (at[0] - left, at[1] - top) if at else (0.0, 0.0)
    ids = {node.id: new_id() for node in nodes} | {mark.id: new_id("m") for mark in fragment.marks}
    steps: list[Edit] = [*code, *blocks]
    for node in nodes:
        name, shared = names.fresh(node.name), node.traits.shares
        traits = replace(node.traits, shares=ids[shared]) if shared in ids else node.traits
        moved = replace(node, id=ids[node.id], name=name, traits=traits, x=node.x + dx, y=node.y + dy)
        steps.append(AddNode(network.id, moved))
    for edge in fragment.edges:
        source, target = edge.source, edge.target
        here = Edge(PortRef(ids[source.node], source.port), PortRef(ids[target.node], target.port))
        steps.append(Connect(network.id, here))
        if edge in fragment.bends:
            steps.append(SetBends(network.id, here, shifted(fragment.bends[edge], dx, dy)))
    for mark in fragment.marks:
        there = replace(mark, id=ids[mark.id], x=mark.x + dx, y=mark.y + dy)
        steps.append(SetMark(network.id, there.id, there))
    return Batch(tuple(steps), f"paste {_words(nodes, fragment.marks)}"), frozenset(ids.values())


def is_fragment(text: str) -> bool:
    """Whether a text looks like something that was copied from a canvas."""
    return is_text(text) or (text.lstrip().startswith("{") and f'"{_KEY}"' in text[:200])


@dataclass(frozen=True, slots=True)
class _Fragment:
    """What was copied. Each of the networks comes after those within it."""

    nodes: Sequence[Node]
    edges: Sequence[Edge]
    marks: Sequence[Mark]
    bends: Bends
    networks: Sequence[Network]
    code: Mapping[str, str]


def _words(nodes: Sequence[Node], marks: Sequence[Mark]) -> str:
    if not nodes:
        return "frame" if isinstance(marks[0], Frame) else "note"
    return nodes[0].name if len(nodes) == 1 else f"{len(nodes)} layers"


_OUTSIDE = "#"
"""Before the id of a layer outside, whose weights a copied one shares: no name begins so."""


def _are_names(names: Sequence[str]) -> bool:
    """Whether layers can be known by their names."""
    return len(set(names)) == len(names) and all(name.isidentifier() and name.isascii() for name in names)


def _by_names(network: Network, ids: frozenset[str]) -> tuple[Network, frozenset[str]]:
    """The network with its nodes known by their names, and the frames and notes by what no name can be."""
    names = {node.id: node.name for node in network}
    signs = {mark.id: f"{_OUTSIDE}{at}" for at, mark in enumerate(network.marks, start=1)}

    def lender(node: Node) -> str | None:
        shared = node.traits.shares
        return names[shared] if shared in names and shared in ids else shared and _OUTSIDE + shared

    nodes = {
        node.name: replace(node, id=node.name, traits=replace(node.traits, shares=lender(node))) for node in network
    }
    edges = {
        edge: Edge(*(PortRef(names[end.node], end.port) for end in (edge.source, edge.target)))
        for edge in network.edges
    }
    return replace(
        network,
        nodes=nodes,
        edges=tuple(edges.values()),
        marks=tuple(marked(mark, id=signs[mark.id]) for mark in network.marks),
        bends={edges[edge]: points for edge, points in network.bends.items()},
    ), frozenset({**names, **signs}[key] for key in ids if key in names or key in signs)


def _with_lender(node: Node) -> Node:
    shared = node.traits.shares
    if shared is None or not shared.startswith(_OUTSIDE):
        return node
    return replace(node, traits=replace(node.traits, shares=shared.removeprefix(_OUTSIDE)))


def _blocks_of(project: Project, nodes: Sequence[Node]) -> Iterator[Network]:
    """The networks that some nodes need, each after those within it."""
    found: dict[NetworkId, Network] = {}
    for node in nodes:
        key = block_of(node)
        if key is not None and key in project.networks:
            found |= {block.id: block for block in (*blocks_within(project, [key]), project.networks[key])}
    return iter(found.values())


def _brought_code(project: Project, code: Mapping[str, str]) -> tuple[SetCode, ...]:
    try:
        return bring_code(project, code)
    except EditError as error:
        raise FileError(error.message, error.hint) from None


def _parse(text: str) -> _Fragment:
    hint = "Copy layers from a canvas first."
    is_lines = is_text(text)
    try:
        raw = strict_json(json.dumps({_KEY: 2, **from_text(text)}) if is_lines else text)
    except ValueError:
        raise FileError("The clipboard holds no layers.", hint) from None
    if not isinstance(raw, dict) or _KEY not in raw:
        raise FileError("The clipboard holds no layers.", hint)
    field = Field("", raw)
    nodes = [node_from_json(item) for item in field.at("nodes").items()]
    nodes = [_with_lender(node) for node in nodes] if is_lines else nodes
    edges = [edge_from_json(item) for item in field.at("edges", []).items()]
    networks = [network_from_json(item) for item in field.at("networks", []).items()]
    known = {node.id for node in nodes}
    marks, bends = marks_from_json(field.at("marks", []), known), bends_from_json(field.at("bends", []))
    if not (nodes or marks) or len(known) < len(nodes) or any({e.source.node, e.target.node} - known for e in edges):
        raise FileError("The copied layers are incomplete.", hint)
    code = {name: field.at("code").at(name).whole_text() for name in field.at("code", {}).object()}
    return _Fragment(nodes, edges, marks, bends, networks, code)
