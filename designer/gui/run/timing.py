"""Where the time of an exported file goes, for whoever shows it: the Speed tab chooses it, the canvas draws it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from designer.graph.diff import Diff
from designer.graph.ids import NetworkId, NodeId
from designer.graph.model import Network, Project
from designer.gui.session import Session
from designer.jobs.health import nodes_at
from runtime.bench_report import Entry, Part


@dataclass(frozen=True, slots=True)
class LayerTime:
    """What a layer of the drawing takes: its share of all, and of the run's milliseconds; whose nodes compute it.

    `within` is the layer whose nodes it is fused into, "" if it has its own or is one of these.
    """

    share: float
    milliseconds: float
    operators: tuple[str, ...] = ()
    within: str = ""


class Timing(QObject):
    """The file that was measured last or chosen, and whether its times are on the canvas. `changed()`: either moved.

    They go off the canvas when the drawing comes to compute something else.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.entry: Entry | None = None
        self.is_on = False
        self._drawn: Project = session.document.project
        session.opened.connect(self.forget)
        session.changed.connect(self._on_changed)

    @property
    def is_known(self) -> bool:
        """Whether there is a profile to be shown."""
        return self.entry is not None and self.entry.profile is not None

    def offer(self, entry: Entry | None) -> None:
        """From now on this is what is shown; None: nothing is known."""
        if entry == self.entry:
            return
        self.entry = entry
        self.is_on = self.is_on and self.is_known
        self.changed.emit()

    def forget(self) -> None:
        """Nothing is known any more."""
        self._drawn = self._session.document.project
        self.offer(None)

    def toggle(self) -> None:
        """Shows the times on the canvas, or takes them away."""
        self.is_on = not self.is_on and self.is_known
        self._drawn = self._session.document.project
        self.changed.emit()

    def times(self, network: NetworkId) -> dict[NodeId, LayerTime]:
        """What is known of the layers of a network of the project."""
        if self.entry is None or self.entry.profile is None:
            return {}
        latency = self.entry.latency
        whole = latency.timing.p50 if latency else self.entry.profile.total_ms
        return times_in(self.entry.profile.layers(), whole, self._session.document.project, network)

    def _on_changed(self, diff: Diff) -> None:
        project = self._session.document.project
        if self.is_on and _computes_otherwise(self._drawn, project, diff):
            self.is_on = False
            self.changed.emit()
        self._drawn = project


def times_in(
    parts: tuple[Part, ...], milliseconds: float, project: Project, network: NetworkId
) -> dict[NodeId, LayerTime]:
    """What the layers of a network take of a run; a block takes what is in it. `parts` are those of a profile."""
    found: dict[NodeId, LayerTime] = {}
    for part in parts:
        for place, node in nodes_at(project, part.name):
            if place == network:
                before = found.get(node, LayerTime(0.0, 0.0))
                share = before.share + part.share
                operators = tuple(dict.fromkeys((*before.operators, *part.operators)))
                found[node] = LayerTime(share, share * milliseconds, operators)
    for part in parts:
        for path in part.fused:
            for place, node in nodes_at(project, path):
                if place == network:
                    found.setdefault(node, LayerTime(0.0, 0.0, within=part.name))
    return found


def _computes_otherwise(before: Project, after: Project, diff: Diff) -> bool:
    """Whether a change is more than moving, marking or naming: whether what is drawn may take other times now."""
    if diff.networks_added or diff.networks_removed or diff.code:
        return True
    for id, change in diff.networks.items():
        if change.added or change.removed or change.connected or change.disconnected:
            return True
        old, new = before.networks.get(id), after.networks.get(id)
        if old is None or new is None or any(_differs(old, new, node) for node in change.changed):
            return True
    return False


def _differs(before: Network, after: Network, node: NodeId) -> bool:
    nodes: list[Mapping[NodeId, object]] = [before.nodes, after.nodes]
    if any(node not in each for each in nodes):
        return True
    old, new = before.nodes[node], after.nodes[node]
    return replace(old, x=new.x, y=new.y) != new
