"""Puts the content of a block back into the network that uses it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from typing import Any

from designer.graph.block_uses import block_network, ends, network_of, node_of, uses
from designer.graph.codec import edge_from_json
from designer.graph.collapsing import PLACES
from designer.graph.edits import AddNode, Batch, Connect, Edit, RemoveNetwork, RemoveNode
from designer.graph.errors import EditError, FileError
from designer.graph.ids import Namer, NetworkId, NodeId, new_id
from designer.graph.interleaving import Runs, interleaved
from designer.graph.model import Edge, Network, Node, Params, PortRef, Project
from designer.graph.pictorial import bends_back, bent_again, marks_back, remembered_bends
from designer.graph.reading import Field
from designer.graph.recipe import Json
from designer.graph.substitution import ARRIVING, Fold, meant, names_of, text_of, used_in, with_meanings
from designer.graph.traits import PLAIN, Traits

_GAP = 240.0
"""Canvas units between the copies of a block that stands several times."""


def expand(
    project: Project,
    network: NetworkId,
    node: NodeId,
    *,
    values: Params | None = None,
    fold: Fold | None = None,
    shared: Collection[NodeId] | None = None,
    keep: bool = False,
) -> tuple[Batch, frozenset[NodeId]]:
    """The edit that puts a block's content in its place, and the nodes that it adds.

    Ids and names stay as they are inside where they are free. Parameters become what they are here: values, or the
    expressions of the network around. A block that stands several times becomes as many copies. The network of the
    block is removed if this was its only use, unless it is to be kept.

    Args:
        project: The project.
        network: Where the block is used.
        node: The block's node.
        values: What its parameters are here, defaults filled in, where they depend on what arrives.
        fold: Gives the value of an expression without names.
        shared: Which layers of the block have weights to share between repeats; all if it is None.
        keep: Whether the network of the block stays though nothing uses it.

    Raises:
        EditError: It is no block; it is bypassed or shares weights; or a parameter has no value that would hold here.
    """
    graph, block = network_of(project, network), node_of(project, network, node)
    inner = block_network(project, block)
    _check(graph, block)
    values = values if not graph.params and not uses(project, network) else None
    copies = _Copies(graph, block, inner, _Meanings(block, inner, values, fold), shared)
    steps: list[Edit] = [RemoveNode(network, node)]
    steps += (AddNode(network, each, at) for at, each in copies.nodes())
    steps += (Connect(network, edge, at) for at, edge in copies.edges())
    steps += copies.pictorial()
    last_use = len(uses(project, inner.id)) == 1 and inner.id != project.main.id
    if last_use and not keep:
        steps.append(RemoveNetwork(inner.id))
    return Batch(tuple(steps), f"expand {block.name}"), copies.added


def _check(graph: Network, block: Node) -> None:
    if block.traits.bypassed:
        raise EditError(f"The block “{block.name}” is bypassed.", "Let it take part again before you expand it.")
    other = next((node for node in graph if node.traits.shares == block.id), None)
    if block.traits.shares in graph.nodes or other is not None:
        raise EditError(
            f"The block “{block.name}” shares its weights with another one.",
            "Give it weights of its own before you expand it.",
        )


class _Meanings:
    """What the names in the expressions of a block mean where it is used."""

    def __init__(self, block: Node, inner: Network, values: Params | None, fold: Fold | None) -> None:
        self._block = block
        self._values = values
        self._fold = fold
        self._offered = {exposed.name: exposed for exposed in inner.params}
        self._known: dict[str, Json] = {}
        used = used_in(tuple(inner))
        for name in self._offered:
            if name in used:
                self.of(name)

    def of(self, name: str) -> Json:
        """The value or expression of a parameter here."""
        if name not in self._known:
            self._known[name] = self._found(name)
        return self._known[name]

    def of_repeat(self, i: int) -> dict[str, Json]:
        """What all names mean in one of the repeats."""
        return {**self._known, "i": i, "repeats": self.repeats}

    def here(self, params: Params, i: int) -> Params:
        """The parameters of a layer within, as they are in one of the repeats."""
        return with_meanings(params, self.of_repeat(i), self._fold)

    @cached_property
    def repeats(self) -> int:
        """How many times the block stands here."""
        count = self._plain("repeats", 1)
        if isinstance(count, bool) or not isinstance(count, int) or count < 1:
            raise EditError(f"{self._block.name}: repeats is {count!r}.", "Set it to a whole number of at least 1.")
        return count

    @cached_property
    def share_weights(self) -> bool:
        """Whether the repeats use the same weights."""
        return bool(self._plain("share_weights", False))

    def _plain(self, name: str, default: Json) -> Json:
        value = self._block.params.get(name, default)
        return value if text_of(value) is None else self._from_analysis(name)

    def _found(self, name: str) -> Json:
        if name in self._block.params:
            given = self._block.params[name]
            return self._from_analysis(name) if names_of(given) & ARRIVING else given
        default = self._offered[name].default
        inner = names_of(default)
        if default is None or inner & ARRIVING:
            return self._from_analysis(name)
        return meant(default, {each: self.of(each) for each in inner if each in self._offered}, self._fold)

    def _from_analysis(self, name: str) -> Json:
        if self._values is None or name not in self._values:
            raise EditError(
                f"{self._block.name}: what “{name}” is depends on where the network is used.",
                f"Give “{name}” a value first.",
            )
        value = self._values[name]
        return list(value) if isinstance(value, tuple) else value


@dataclass(frozen=True, slots=True)
class _Copy:
    """One repeat: the ids of its nodes by those in the block, and the nodes."""

    ids: Mapping[NodeId, NodeId]
    nodes: Sequence[Node]


class _Copies:
    """The content of a block, as many times as it stands, in the network around."""

    def __init__(
        self, graph: Network, block: Node, inner: Network, meanings: _Meanings, shared: Collection[NodeId] | None
    ) -> None:
        self._graph = graph
        self._block = block
        self._inner = inner
        self._content = [node for node in inner if node.type not in ("Input", "Output")]
        taken = (graph.nodes.keys() | {mark.id for mark in graph.marks}) - {block.id}
        self._names = Namer(graph.names() - {block.name})
        self._copies: list[_Copy] = []
        for i in range(meanings.repeats):
            self._copies.append(self._copy(i, meanings, taken, shared))
            taken = taken | {node.id for node in self._copies[-1].nodes}
        self.added = frozenset(node.id for copy in self._copies for node in copy.nodes)

    def nodes(self) -> Iterator[tuple[int, Node]]:
        """The new nodes with their places in document order."""
        stay = [key for key in self._graph.nodes if key != self._block.id]
        gap = list(self._graph.nodes).index(self._block.id)
        new = {node.id: node for copy in self._copies for node in copy.nodes}
        merged, places = interleaved(stay, stay, list(new), gap, self._runs("nodes"))
        return ((at, new[merged[at]]) for at in places)

    def edges(self) -> Iterator[tuple[int, Edge]]:
        """The new wires with their places in document order. Raises `EditError` if two would be the same."""
        within, leaving = self._wires()
        stay, keys, gap = self._outer(leaving)
        merged, places = interleaved(stay, keys, within, gap, self._runs("edges"))
        if len(set(merged)) < len(merged):
            raise EditError(
                f"Without “{self._block.name}”, two layers would be connected twice.",
                "Put a layer, such as Identity, on one of the wires first.",
            )
        kept = set(self._graph.edges)
        new = set(places)
        return ((at, edge) for at, edge in enumerate(merged) if at in new or edge not in kept)

    def pictorial(self) -> list[Edit]:
        """What brings back frames, notes, and the points of wires."""
        places = self._block.extras.get(PLACES)
        shifts = [self._shift(i) for i in range(len(self._copies))]
        within = (
            bent
            for copy, shift in zip(self._copies, shifts, strict=True)
            for bent in bent_again(self._inner, copy.ids, shift)
        )
        wires = {edge for _, edge in self.edges()}
        cut = remembered_bends(places) if len(self._copies) == 1 else iter(())
        marks = marks_back(self._graph, self._inner, shifts, places)
        return [*marks, *bends_back(self._graph, wires, chain(within, cut))]

    def _copy(self, i: int, meanings: _Meanings, taken: Collection[NodeId], shared: Collection[NodeId] | None) -> _Copy:
        ids = {node.id: new_id() if node.id in taken else node.id for node in self._content}
        first = self._copies[0] if self._copies and meanings.share_weights else None
        dx, dy = self._shift(i)
        nodes = []
        for node in self._content:
            traits = _inherited(node.traits, self._block.traits)
            if traits.shares in ids:
                traits = replace(traits, shares=(first.ids if first else ids)[traits.shares])
            elif first is not None and (shared is None or node.id in shared):
                traits = replace(traits, shares=first.ids[node.id])
            nodes.append(
                replace(
                    node,
                    id=ids[node.id],
                    name=self._names.fresh(node.name),
                    params=meanings.here(node.params, i),
                    x=node.x + dx if dx else node.x,
                    y=node.y + dy if dy else node.y,
                    traits=traits,
                )
            )
        return _Copy(ids, nodes)

    def _shift(self, i: int) -> tuple[float, float]:
        if not self._content:
            return 0.0, 0.0
        left, right = min(node.x for node in self._content), max(node.x for node in self._content)
        return self._block.x - left + i * (right - left + _GAP), self._block.y - min(n.y for n in self._content)

    def _wires(self) -> tuple[list[Edge], dict[str, list[PortRef]]]:
        """The wires within and between the copies, and what leaves at each Output."""
        block, within = self._block.id, []
        entering: dict[str, list[PortRef]] = {node.name: [] for node in ends(self._inner, "Input")}
        for edge in self._graph.edges:
            if edge.target.node == block == edge.source.node:
                raise EditError(f"The block “{self._block.name}” feeds itself.", "Remove the wire first.")
            if edge.target.node == block:
                entering.setdefault(edge.target.port, []).append(edge.source)
        leaving: dict[str, list[PortRef]] = {}
        for copy in self._copies:
            within += [
                Edge(source, PortRef(copy.ids[edge.target.node], edge.target.port))
                for edge in self._inner.edges
                if edge.target.node in copy.ids
                for source in self._sources(edge.source, copy, entering)
            ]
            leaving = {
                node.name: [
                    source
                    for edge in self._inner.edges_into(node.id)
                    for source in self._sources(edge.source, copy, entering)
                ]
                for node in ends(self._inner, "Output")
            }
            entering |= dict(zip(entering, leaving.values(), strict=False))
        return within, leaving

    def _sources(self, ref: PortRef, copy: _Copy, entering: Mapping[str, list[PortRef]]) -> list[PortRef]:
        """Where a wire within the block comes from in one of the copies."""
        if ref.node in copy.ids:
            return [PortRef(copy.ids[ref.node], ref.port)]
        return entering.get(self._inner.nodes[ref.node].name, [])

    def _outer(self, leaving: Mapping[str, list[PortRef]]) -> tuple[list[Edge], list[Edge], int]:
        """The wires that stay, those from the block led to what feeds them; what they were; where the content goes."""
        block = self._block.id
        stay: list[Edge] = []
        keys: list[Edge] = []
        first_in: int | None = None
        first_out: int | None = None
        for edge in self._graph.edges:
            if edge.target.node == block:
                first_in = len(stay) if first_in is None else first_in
                continue
            from_block = edge.source.node == block
            if from_block and first_out is None:
                first_out = len(stay)
            sources = leaving.get(edge.source.port, []) if from_block else [edge.source]
            stay += (Edge(source, edge.target) for source in sources)
            keys += [edge] * len(sources)
        gaps = (place for place in (first_in, first_out, len(stay)) if place is not None)
        return stay, keys, next(gaps)

    def _runs(self, key: str) -> "Runs[Any]":
        """Where the content stood before it became a block, if that is known and it stands once."""
        places = self._block.extras.get(PLACES)
        if not isinstance(places, dict) or len(self._copies) > 1:
            return []
        try:
            items = [list(item.items()) for item in Field("", places).at(key, []).items()]
            read = edge_from_json if key == "edges" else Field.text
            return [(None if anchor.value is None else read(anchor), count.whole()) for anchor, count in items]
        except (FileError, ValueError):
            return []


def _inherited(inner: Traits, outer: Traits) -> Traits:
    """The traits of a layer that was in a block with traits of its own."""
    if outer == PLAIN:
        return inner
    frozen = inner.frozen or outer.frozen
    return replace(
        inner,
        frozen=frozen,
        unfreeze_epoch=inner.unfreeze_epoch if inner.frozen else outer.unfreeze_epoch,
        lr_scale=inner.lr_scale * outer.lr_scale,
        init=outer.init if inner.init is None else inner.init,
    )
