"""A network on the workbench: changed in place by a series of edits, then frozen again.

A batch of a thousand edits copies the network once, not a thousand times. What an edit does not need (the set of
names, the order of wires) is not made.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any, NamedTuple

from designer.graph.bends import MOST, Points
from designer.graph.edits import (
    AddNode,
    Batch,
    Connect,
    Disconnect,
    Edit,
    Move,
    RemoveNode,
    Rename,
    SetBends,
    SetMark,
    SetParam,
    SetTrait,
)
from designer.graph.errors import EditError, FileError
from designer.graph.ids import NodeId, as_name
from designer.graph.marks import SMALLEST, Mark, MarkId
from designer.graph.model import Edge, Network, Node
from designer.graph.reading import Field
from designer.graph.recipe import Choice, Json, choice_as_json
from designer.graph.traits import PLAIN, TRAITS, trait_value


class Draft:
    """A network being changed. Each method does one edit and returns the edit that undoes it.

    A method that raises `EditError` has changed nothing; but a draft whose series failed is to be thrown away whole.
    """

    def __init__(self, network: Network) -> None:
        self._network = network
        self._nodes = dict(network.nodes)
        self._bends = dict(network.bends)

    def freeze(self) -> Network:
        """The network with the changes so far. What was not changed is shared with the one before."""
        edges = tuple(self._edges) if "_edges" in self.__dict__ else self._network.edges
        same_edges = edges == self._network.edges
        return replace(
            self._network,
            nodes=self._nodes,
            edges=self._network.edges if same_edges else edges,
            marks=tuple(self._marks.values()) if "_marks" in self.__dict__ else self._network.marks,
            bends=self._network.bends if self._bends == self._network.bends else self._bends,
        )

    def add_node(self, edit: AddNode) -> Edit:
        """Adds a node at its place in document order."""
        node = edit.node
        if node.id in self._nodes or node.id in self._marks:
            raise EditError(f"The network “{self._network.name}” already has a node with id “{node.id}”.")
        self._check_name(node.name, node.id)
        self._nodes = inserted(self._nodes, node.id, node, edit.index)
        self._names[node.name] = node.id
        return RemoveNode(edit.network, node.id)

    def remove_node(self, edit: RemoveNode) -> Edit:
        """Removes a node with its wires."""
        node = self._node(edit.node)
        removed = [(at, edge) for at, edge in enumerate(self._edges) if node.id in (edge.source.node, edge.target.node)]
        for at, edge in reversed(removed):
            del self._edges[at]
            self._wires.discard(edge)
        add: Edit = AddNode(edit.network, node, list(self._nodes).index(node.id))
        del self._nodes[node.id]
        self._names.pop(node.name, None)
        wires = [Connect(edit.network, edge, at) for at, edge in removed]
        bent = [SetBends(edit.network, edge, self._bends.pop(edge)) for _, edge in removed if edge in self._bends]
        return Batch((add, *wires, *bent)) if removed else add

    def connect(self, edit: Connect) -> Edit:
        """Adds a wire at its place in document order."""
        for end in (edit.edge.source, edit.edge.target):
            self._node(end.node)
        if edit.edge in self._wires:
            raise EditError("These two ports are already connected.")
        self._edges.insert(len(self._edges) if edit.index is None else edit.index, edit.edge)
        self._wires.add(edit.edge)
        return Disconnect(edit.network, edit.edge)

    def disconnect(self, edit: Disconnect) -> Edit:
        """Removes a wire."""
        if edit.edge not in self._wires:
            raise EditError("The wire to remove is not there.")
        at = _place_of(self._edges, edit.edge)
        del self._edges[at]
        self._wires.discard(edit.edge)
        back, points = Connect(edit.network, edit.edge, at), self._bends.pop(edit.edge, ())
        return Batch((back, SetBends(edit.network, edit.edge, points))) if points else back

    def set_param(self, edit: SetParam) -> Edit:
        """Sets a parameter, or forgets it."""
        node = self._node(edit.node)
        params, was = with_key(node.params, edit.name, edit.value, unset=edit.unset, index=edit.index)
        self._nodes[node.id] = replace(node, params=params)
        return SetParam(edit.network, edit.node, edit.name, was.value, unset=was.unset, index=was.place)

    def set_trait(self, edit: SetTrait) -> Edit:
        """Sets one of a node's traits."""
        node = self._node(edit.node)
        if edit.name not in TRAITS:
            raise EditError(f"A layer has no trait “{edit.name}”.", f"There is: {', '.join(TRAITS)}.")
        if edit.name == "shares" and edit.value == node.id:
            raise EditError(f"“{node.name}” cannot share its weights with itself.", "Choose another layer.")
        given = choice_as_json(edit.value) if isinstance(edit.value, Choice) else edit.value
        try:
            value = trait_value(edit.name, Field(edit.name, given))
        except FileError as error:
            raise EditError(f"{node.name}: {error.message}") from None
        old = getattr(node.traits, edit.name)
        changed = replace(node.traits, **{edit.name: value})
        self._nodes[node.id] = replace(node, traits=PLAIN if changed == PLAIN else changed)
        return SetTrait(edit.network, edit.node, edit.name, old)

    def rename(self, edit: Rename) -> Edit:
        """Renames a node."""
        node = self._node(edit.node)
        self._check_name(edit.name, node.id)
        self._nodes[node.id] = replace(node, name=edit.name)
        self._names.pop(node.name, None)
        self._names[edit.name] = node.id
        return Rename(edit.network, edit.node, node.name)

    def move(self, edit: Move) -> Edit:
        """Moves nodes, frames and notes, and points of wires."""
        before = {key: self._place(key) for key in edit.positions}
        bent = tuple((edge, self._points(edge)) for edge, _ in edit.bends)
        for key, (x, y) in edit.positions.items():
            if key in self._nodes:
                self._nodes[key] = _placed(self._nodes[key], float(x), float(y))
            else:
                self._marks[key] = replace(self._marks[key], x=float(x), y=float(y))
        for edge, points in edit.bends:
            self._bend(edge, points)
        return Move(edit.network, before, bent)

    def set_mark(self, edit: SetMark) -> Edit:
        """Adds, replaces or removes a frame or note."""
        before, mark = self._marks.get(edit.id), edit.mark
        place = list(self._marks).index(edit.id) if before is not None else None
        if mark is None:
            if before is None:
                raise EditError(f"The network “{self._network.name}” has no frame or note with id “{edit.id}”.")
            del self._marks[edit.id]
            return SetMark(edit.network, edit.id, before, place)
        if mark.id != edit.id or (before is None and edit.id in self._nodes):
            raise EditError(f"A frame or note cannot have the id “{edit.id}” here.")
        if min(mark.width, mark.height) < SMALLEST:
            raise EditError(f"A frame or note is at least {SMALLEST:g} units wide and high.")
        if before is None:
            self._marks = inserted(self._marks, edit.id, mark, edit.index)
        else:
            self._marks[edit.id] = mark
        return SetMark(edit.network, edit.id, before, None)

    def set_bends(self, edit: SetBends) -> Edit:
        """Sets the points of a wire."""
        before = self._points(edit.edge)
        self._bend(edit.edge, edit.points)
        return SetBends(edit.network, edit.edge, before)

    def _place(self, key: str) -> tuple[float, float]:
        thing = self._marks[key] if key in self._marks else self._node(key)
        return thing.x, thing.y

    def _points(self, edge: Edge) -> Points:
        if edge not in self._wires:
            raise EditError("The wire that points are set for is not there.")
        return self._bends.get(edge, ())

    def _bend(self, edge: Edge, points: Points) -> None:
        if len(points) > MOST:
            raise EditError(f"A wire passes through at most {MOST} points, not {len(points)}.", "Remove some of them.")
        if points:
            self._bends[edge] = tuple((float(x), float(y)) for x, y in points)
        else:
            self._bends.pop(edge, None)

    @cached_property
    def _marks(self) -> dict[MarkId, Mark]:
        return {mark.id: mark for mark in self._network.marks}

    @cached_property
    def _edges(self) -> list[Edge]:
        return list(self._network.edges)

    @cached_property
    def _wires(self) -> set[Edge]:
        return set(self._edges)

    @cached_property
    def _names(self) -> dict[str, NodeId]:
        return {node.name: node.id for node in self._nodes.values()}

    def _node(self, node: NodeId) -> Node:
        try:
            return self._nodes[node]
        except KeyError:
            raise EditError(f"The network “{self._network.name}” has no node with id “{node}”.") from None

    def _check_name(self, name: str, node: NodeId) -> None:
        if as_name(name) != name:
            raise EditError(
                f"“{name}” cannot be a layer's name: take letters, digits and underscores, and no word that Python or "
                "a torch.nn.Module uses itself.",
                f"Use “{as_name(name)}”.",
            )
        if self._names.get(name, node) != node:
            raise EditError(
                f"The network “{self._network.name}” already has a layer named “{name}”.", "Choose another name."
            )


def inserted(items: Mapping[str, Any], key: str, value: Any, index: int | None) -> dict[str, Any]:
    """A mapping with an item put at a place in its order. Any: nodes, networks or values."""
    if index is None or index >= len(items):
        return {**items, key: value}
    pairs = list(items.items())
    pairs.insert(index, (key, value))
    return dict(pairs)


class Was(NamedTuple):
    """What was under a key, if anything, and where: what undoes a change there. Any: a value of any kind."""

    value: Any
    unset: bool
    place: int | None = None


def with_key(
    items: Mapping[str, Json], key: str, value: Any, *, unset: bool, index: int | None = None
) -> tuple[dict[str, Json], Was]:
    """`items` with one key set or removed (order of the others kept), and what was there.

    Any: tuples are taken for lists, as in a file.
    """
    plain = list(value) if isinstance(value, tuple) else value
    if key not in items:
        return (dict(items) if unset else inserted(items, key, plain, index)), Was(None, True)
    if unset:
        return {k: v for k, v in items.items() if k != key}, Was(items[key], False, list(items).index(key))
    return {**items, key: plain}, Was(items[key], False)


def _placed(node: Node, x: float, y: float) -> Node:
    """A node somewhere else; written out, since thousands may move at once."""
    return Node(node.id, node.type, node.name, node.params, x, y, node.extras, node.traits)


def _place_of(edges: list[Edge], edge: Edge) -> int:
    """Where a wire stands; most are the very object that is looked for, which is quick to see."""
    found = next((at for at, each in enumerate(edges) if each is edge), None)
    return edges.index(edge) if found is None else found
