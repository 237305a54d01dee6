"""Edits: every change to a project, as data. What they do is in `designer.graph.applying`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from designer.graph.bends import Points
from designer.graph.exposed import Exposed
from designer.graph.ids import NetworkId, NodeId
from designer.graph.marks import Mark, MarkId
from designer.graph.model import Edge, Network, Node
from designer.graph.recipe import Choice, Data, Json, Objective


@dataclass(frozen=True, slots=True)
class AddNode:
    """Adds a node, at the end or at a place in document order."""

    network: NetworkId
    node: Node
    index: int | None = None


@dataclass(frozen=True, slots=True)
class RemoveNode:
    """Removes a node and the wires that touch it."""

    network: NetworkId
    node: NodeId


@dataclass(frozen=True, slots=True)
class Connect:
    """Adds a wire, at the end or at a place in document order (which orders the wires of a port that takes many)."""

    network: NetworkId
    edge: Edge
    index: int | None = None


@dataclass(frozen=True, slots=True)
class Disconnect:
    """Removes a wire."""

    network: NetworkId
    edge: Edge


@dataclass(frozen=True, slots=True)
class SetParam:
    """Sets a parameter, or forgets it (`unset=True`), so that the catalogue's default holds again.

    A new one goes to the end, or to a place in the order in which they are written.
    """

    network: NetworkId
    node: NodeId
    name: str
    value: Json = None
    unset: bool = field(default=False, kw_only=True)
    index: int | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True)
class SetTrait:
    """Sets one of a node's traits (`designer.graph.traits`): `frozen`, `lr_scale`, `shares`, …"""

    network: NetworkId
    node: NodeId
    name: str
    value: Json | Choice | tuple[Choice, ...] = None


@dataclass(frozen=True, slots=True)
class Rename:
    """Renames a node."""

    network: NetworkId
    node: NodeId
    name: str


@dataclass(frozen=True, slots=True)
class Move:
    """Moves nodes, frames and notes to new positions in canvas units, and the points of wires along with them.

    A frame takes nothing along by itself: `designer.graph.carrying` makes the edit that does.
    """

    network: NetworkId
    positions: Mapping[NodeId | MarkId, tuple[float, float]]
    bends: tuple[tuple[Edge, Points], ...] = ()


@dataclass(frozen=True, slots=True)
class SetMark:
    """Adds a frame or note, at the end or at a place in order; puts another one in its place; None takes it away."""

    network: NetworkId
    id: MarkId
    mark: Mark | None
    index: int | None = None


@dataclass(frozen=True, slots=True)
class SetBends:
    """Sets the points that a wire passes through; none lets it find its own way again."""

    network: NetworkId
    edge: Edge
    points: Points = ()


@dataclass(frozen=True, slots=True)
class AddNetwork:
    """Adds a network, at the end or at a place in document order."""

    network: Network
    index: int | None = None


@dataclass(frozen=True, slots=True)
class RemoveNetwork:
    """Removes a network with everything in it."""

    network: NetworkId


@dataclass(frozen=True, slots=True)
class RenameNetwork:
    """Renames a network."""

    network: NetworkId
    name: str


@dataclass(frozen=True, slots=True)
class SetExposed:
    """Sets the parameters that a network offers as a block, all of them."""

    network: NetworkId
    params: tuple[Exposed, ...]


@dataclass(frozen=True, slots=True)
class SetDoc:
    """Sets the sentence that says what a network is for."""

    network: NetworkId
    doc: str


@dataclass(frozen=True, slots=True)
class SetCode:
    """Sets the Python text of a layer of the user's own, at the end or at a place in order; None takes it out."""

    name: str
    code: str | None
    index: int | None = None


@dataclass(frozen=True, slots=True)
class RenameProject:
    """Renames the project."""

    name: str


@dataclass(frozen=True, slots=True)
class SetSetting:
    """Sets one of the choices a run is made from, by path: `training.epochs`, `data.dataset`,
    `training.optimizer` (a `Choice`), `training.optimizer.params.lr`, `data.augment` (a tuple of `Choice`),
    `data.augment.0.params.p`, `training.objectives.1.every`.

    A last segment under `params` may be new, at the end or at a place in their order; `unset=True` forgets it.
    """

    path: str
    value: Json | Choice | tuple[Choice, ...] | tuple[Objective, ...] | tuple[str, ...] = None
    unset: bool = field(default=False, kw_only=True)
    index: int | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True)
class SetData:
    """Chooses other data, with all that belongs to it."""

    data: Data


@dataclass(frozen=True, slots=True)
class Batch:
    """Several edits as one step; all or none apply. `label` names the step in the Edit menu."""

    edits: tuple["Edit", ...]
    label: str = ""


Edit: TypeAlias = (
    AddNode
    | RemoveNode
    | Connect
    | Disconnect
    | SetParam
    | SetTrait
    | Rename
    | Move
    | SetMark
    | SetBends
    | AddNetwork
    | RemoveNetwork
    | RenameNetwork
    | SetExposed
    | SetDoc
    | SetCode
    | RenameProject
    | SetSetting
    | SetData
    | Batch
)
