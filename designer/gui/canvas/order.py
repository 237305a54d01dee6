"""In which order nodes were selected: a row that is connected, and where a walk goes on from."""

from collections.abc import Iterable

from designer.graph.ids import NodeId
from designer.graph.model import Network


class SelectionOrder:
    """The selected nodes, the first selected first. Those that were selected together stand from left to right."""

    def __init__(self) -> None:
        self.row: tuple[NodeId, ...] = ()

    @property
    def last(self) -> NodeId | None:
        """The node that was selected last."""
        return self.row[-1] if self.row else None

    def follow(self, selection: Iterable[NodeId], network: Network) -> None:
        """Takes over another selection."""
        chosen = set(selection) & network.nodes.keys()
        kept = [key for key in self.row if key in chosen]
        new = sorted(chosen - set(kept), key=lambda key: (network.nodes[key].x, network.nodes[key].y))
        self.row = (*kept, *new)
