"""The project that the window shows: its document, what analysis says of it, and what is selected.

The one place where the document's change becomes a Qt signal. It does not know any view.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from designer.analysis.blocks import analyse_in
from designer.analysis.network import Analysis
from designer.graph.diff import Diff
from designer.graph.document import Document
from designer.graph.edits import Edit
from designer.graph.errors import EditError
from designer.graph.ids import NetworkId, NodeId, new_id
from designer.graph.model import Network, Project, empty_project
from designer.places import runs_folder


class Session(QObject):
    """The open project. Views read `document`, `analysis` and `selection`, listen here, and ask through `do`.

    When `changed` is emitted, `analysis` already belongs to the new state. `path` is the project's file; `draft` tells
    a project that was opened without one apart from all others, also after it was saved.
    """

    opened = Signal()
    changed = Signal(object)
    state_changed = Signal()
    selection_changed = Signal()
    message = Signal(str, str)

    def __init__(self, project: Project | None = None, path: Path | None = None, draft: str = "") -> None:
        super().__init__()
        self._selection: frozenset[NodeId] = frozenset()
        self._open(project or empty_project(), path, draft)

    @property
    def network_id(self) -> NetworkId:
        """The network that the Design page shows."""
        return self._network

    @property
    def network(self) -> Network:
        """That network as it is now."""
        return self.document.project.networks[self._network]

    @property
    def selection(self) -> frozenset[NodeId]:
        """The selected nodes."""
        return self._selection

    @property
    def runs_folder(self) -> Path:
        """Where the runs of the project are: beside its file or, while it has none, in a folder of its own."""
        return runs_folder(self.path, self.draft)

    def open(self, project: Project, path: Path | None = None, draft: str = "") -> None:
        """Shows another project; nothing of the one before remains. `draft` as in a journal, for a recovered one."""
        self._open(project, path, draft)
        self.opened.emit()
        self.selection_changed.emit()
        self.state_changed.emit()

    def select(self, nodes: frozenset[NodeId]) -> None:
        """Selects exactly these nodes."""
        known = nodes & self.network.nodes.keys()
        if known != self._selection:
            self._selection = known
            self.selection_changed.emit()

    def do(self, edit: Edit, *, label: str = "", gesture: str | None = None) -> bool:
        """Applies an edit. What does not fit becomes a message, and the answer is False."""
        try:
            self.document.do(edit, label=label, gesture=gesture)
        except EditError as error:
            self.message.emit("error", f"{error.message} {error.hint}".strip())
            return False
        return True

    def _open(self, project: Project, path: Path | None, draft: str) -> None:
        self.document = Document(project)
        self.path = path
        self.draft = "" if path else draft or f"{project.name}-{new_id('')}"
        self._network: NetworkId = project.main.id
        self._selection = frozenset()
        self.analysis: Analysis = analyse_in(self.document.project, self.network_id)
        self.document.changed.connect(self._on_changed)
        self.document.history_changed.connect(lambda _: self.state_changed.emit())

    def _on_changed(self, diff: Diff) -> None:
        if self._network in diff.networks_removed:
            self._network = self.document.project.main.id
        self.analysis = analyse_in(self.document.project, self.network_id, self.analysis)
        self.select(self._selection)
        self.changed.emit(diff)
