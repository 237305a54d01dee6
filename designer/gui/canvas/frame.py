"""What one act of painting needs to know: the zoom, the place, the detail, and what is shown beside the document."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from designer.graph.ids import NodeId
from designer.graph.marks import MarkId
from designer.graph.model import Edge


class Detail(IntEnum):
    """How much is drawn: families; icons; names; what a node is in short; its parameters one by one."""

    BLOCKS = 0
    BOXES = 1
    TITLES = 2
    FULL = 3
    NEAR = 4


def detail_at(scale: float) -> Detail:
    """The detail for a zoom."""
    return Detail(sum(scale >= limit for limit in (0.12, 0.34, 0.65, 1.3)))


@dataclass(frozen=True, slots=True)
class Reading:
    """What is measured of a layer: its cost, how healthy its weights and gradients are.

    `share` (0 … 1) is the length of a bar, `words` stand in the node's corner. `tone` is "good", "warning" or "error";
    without one the colour follows the share. `told` is what the tooltip adds.
    """

    share: float
    words: str = ""
    tone: str = ""
    told: str = ""


def readings_of(shares: Mapping[NodeId, float] | None) -> Mapping[NodeId, Reading] | None:
    """Bars without words."""
    return None if shares is None else {key: Reading(share) for key, share in shares.items()}


@dataclass(slots=True)
class Shown:
    """What the view shows beside the document: selection, hover, and which ports a wire being drawn may reach.

    `selected` are nodes, frames and notes. `partners` use the same weights as what is selected or below the pointer.
    `ports` maps rows of ports to whether they fit; None while no wire is being drawn. `bend` is the selected point of
    a wire, by its number; `editing` the frame or note that is being written in. `heat` are the lengths of bars on the
    nodes, 0 … 1; None for no bars. `found` is what is looked for; None while nothing is.
    """

    selected: frozenset[NodeId | MarkId] = frozenset()
    wires: frozenset[Edge] = frozenset()
    hidden: frozenset[Edge] = frozenset()
    partners: frozenset[NodeId] = frozenset()
    hovered: NodeId | None = None
    hovered_wire: Edge | None = None
    ports: Mapping[int, bool] | None = None
    hovered_port: int | None = None
    zooming: bool = False
    readings: Mapping[NodeId, Reading] | None = None
    bend: tuple[Edge, int] | None = None
    editing: MarkId | None = None
    found: frozenset[NodeId] | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """One act of painting: from canvas units to pixels and back. `dx`, `dy` in logical pixels."""

    scale: float
    dx: float
    dy: float
    ratio: float
    detail: Detail

    def pixels(self, places: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Canvas places as logical pixels."""
        return places * self.scale + (self.dx, self.dy)

    def whole(self, places: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Canvas places as the nearest whole device pixels."""
        return np.floor(self.pixels(places) * self.ratio + 0.5)
