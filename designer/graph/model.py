"""The values of a document: Project, Network, Node, Edge, PortRef. Frozen; every change makes a new value.

A `Project` holds several networks and the choices that a run is made from (`designer.graph.recipe`). Nothing here
knows what a layer type means: types and parameters are plain JSON values.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from designer.graph.bends import Bends
from designer.graph.exposed import Exposed
from designer.graph.ids import NetworkId, NodeId
from designer.graph.marks import Mark, MarkId
from designer.graph.recipe import Data, Json, Training
from designer.graph.traits import PLAIN, Traits

Params = Mapping[str, Json]


class PortRef(NamedTuple):
    """One port of one node."""

    node: NodeId
    port: str


@dataclass(frozen=True, slots=True)
class Edge:
    """A wire from an output port to an input port. A port that takes many wires reads them in document order."""

    source: PortRef
    target: PortRef


@dataclass(frozen=True, slots=True)
class Node:
    """One layer on the canvas; `params` holds only what the user set, the catalogue knows the defaults.

    A type `block:<network id>` is another network of the project, used as a layer.
    `x`, `y` are canvas units of the top left corner.
    `extras` keeps fields of the file that this version does not know.
    """

    id: NodeId
    type: str
    name: str
    params: Params = field(default_factory=dict)
    x: float = 0.0
    y: float = 0.0
    extras: Params = field(default_factory=dict)
    traits: Traits = PLAIN


BLOCK = "block:"
"""How the type of a node begins that uses another network of the project; the network's id follows."""

CUSTOM = "custom:"
"""How the type of a node begins that is a layer of the user's own; the name of its class or function follows."""


@dataclass(frozen=True, slots=True)
class Network:
    """A graph of layers: nodes by id, in document order, and the wires between them.

    Any network can be used as a layer of another, as a block: its Inputs and Outputs are the ports, by their names,
    and `params` are the parameters that it offers there. `doc` says in a sentence what it is for.
    `marks` are frames and notes, and `bends` the points that wires pass through: both are only looked at.
    """

    id: NetworkId
    name: str
    nodes: Mapping[NodeId, Node] = field(default_factory=dict)
    edges: tuple[Edge, ...] = ()
    extras: Params = field(default_factory=dict)
    params: tuple[Exposed, ...] = ()
    doc: str = ""
    marks: tuple[Mark, ...] = ()
    bends: Bends = field(default_factory=dict)

    def __iter__(self) -> Iterator[Node]:
        return iter(self.nodes.values())

    def named(self, name: str) -> Node | None:
        """The node called `name`, if there is one."""
        return next((node for node in self if node.name == name), None)

    def names(self) -> set[str]:
        """The names in use."""
        return {node.name for node in self}

    def mark(self, mark: MarkId) -> Mark | None:
        """The frame or note with an id, if there is one."""
        return next((each for each in self.marks if each.id == mark), None)

    def edges_into(self, node: NodeId) -> tuple[Edge, ...]:
        """The wires that end at a node, in document order."""
        return tuple(edge for edge in self.edges if edge.target.node == node)


@dataclass(frozen=True, slots=True)
class Project:
    """What a `.loom` file holds. `networks` is in document order; the first one is trained.

    `code` holds the layers of the user's own: Python text by the name of its class or function. It is read here,
    never executed.
    """

    name: str
    networks: Mapping[NetworkId, Network]
    data: Data = field(default_factory=Data)
    training: Training = field(default_factory=Training)
    extras: Params = field(default_factory=dict)
    code: Mapping[str, str] = field(default_factory=dict)

    @property
    def main(self) -> Network:
        """The network that pages show and runs train as long as no objective says otherwise."""
        return next(iter(self.networks.values()))

    def with_network(self, network: Network) -> "Project":
        """This project with one network put in place of the one with the same id."""
        return replace(self, networks={**self.networks, network.id: network})


def empty_project(name: str = "Untitled", network: str = "Network") -> Project:
    """A project with one empty network, whose id is always `main` so that files of new projects compare well."""
    return Project(name=name, networks={"main": Network(id="main", name=network)})
