"""The project that the window shows: its document, what analysis says of it, which network is seen, what is selected.

The one place where the document's change becomes a Qt signal. It does not know any view.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from designer.analysis.blocks import ProjectLibrary, analyse_in, library_of
from designer.analysis.custom import ShapeBook
from designer.analysis.network import Analysis
from designer.graph.block_uses import block_of
from designer.graph.diff import Diff
from designer.graph.document import Document
from designer.graph.edits import Edit
from designer.graph.errors import EditError
from designer.graph.history import History
from designer.graph.ids import NetworkId, NodeId, new_id
from designer.graph.marks import MarkId
from designer.graph.model import Network, Project, empty_project
from designer.gui.tongue import tr
from designer.gui.way import Visit, Way, looked_at, repeats_at, way_to, what_is_left
from designer.jobs.probing import known_answers
from designer.places import runs_folder
from designer.trust import is_trusted


class Session(QObject):
    """The open project. Views read `document`, `analysis` and `selection`, listen here, and ask through `do`.

    When `changed` is emitted, `analysis` already belongs to the new state. `shown()` tells that another network of the
    project, or another use of the same one, is shown. `layer_wanted(node)`: someone asks to see a layer of that
    network; `code_wanted(name)`: the code of a layer of the project's own; `edit_wanted()`: the
    parameters of what is selected; `drawing_wanted()`: the canvas; `typing_ends()`: what is being typed
    somewhere must become part of the document now. `offered(severity, text, Offer)`: a message with a button.
    `watch_wanted(network, port)`: someone wants to see what comes out of a port (`PortRef`) while a training runs.
    `page_wanted(id)`: another page of the window; `project_wanted(Path)`: another project in the place of this one,
    once the user was asked about unsaved changes. `path` is the project's file; `draft` tells a project that was opened
    without one apart from all others, also after it was saved.
    """

    opened = Signal()
    shown = Signal()
    changed = Signal(object)
    state_changed = Signal()
    selection_changed = Signal()
    message = Signal(str, str)
    offered = Signal(str, str, object)
    page_wanted = Signal(str)
    project_wanted = Signal(object)
    layer_wanted = Signal(str)
    code_wanted = Signal(str)
    watch_wanted = Signal(str, object)
    edit_wanted = Signal()
    drawing_wanted = Signal()
    typing_ends = Signal()

    def __init__(self, project: Project | None = None, path: Path | None = None, draft: str = "") -> None:
        super().__init__()
        self._selection: frozenset[NodeId] = frozenset()
        self._marks: frozenset[MarkId] = frozenset()
        self._analyses: tuple[Analysis, ...] = ()
        self._main: Analysis | None = None
        self._open(project or empty_project(), path, draft)

    @property
    def way(self) -> Way:
        """How the shown network was reached: the first network, and the blocks that were opened."""
        return self._way

    @property
    def network_id(self) -> NetworkId:
        """The network that the Design page shows."""
        return self._way[-1].network

    @property
    def network(self) -> Network:
        """That network as it is now."""
        return self.document.project.networks[self.network_id]

    @property
    def analyses(self) -> tuple[Analysis, ...]:
        """What follows from each network on the way, where it was entered."""
        return self._analyses

    @property
    def analysis(self) -> Analysis:
        """What follows from the shown network, where it was entered."""
        return self._analyses[-1]

    @property
    def main_analysis(self) -> Analysis:
        """What follows from the network that is trained."""
        project = self.document.project
        if self._way[0].network == project.main.id:
            return self._analyses[0]
        if self._main is None or self._main.network is not project.main or self._main.library is not self._library:
            before = self._main if self._main is not None and self._main.network.id == project.main.id else None
            self._main = analyse_in(project, project.main.id, before, library=self._library)
        return self._main

    @property
    def library(self) -> ProjectLibrary:
        """The catalogue with what the project adds to it: its blocks and layers of its own."""
        return self._library

    @property
    def selection(self) -> frozenset[NodeId]:
        """The selected nodes."""
        return self._selection

    @property
    def selected_marks(self) -> frozenset[MarkId]:
        """The selected frames and notes."""
        return self._marks

    @property
    def chosen(self) -> frozenset[str]:
        """All that is selected: nodes, frames and notes."""
        return self._selection | self._marks

    @property
    def runs_folder(self) -> Path:
        """Where the runs of the project are: beside its file or, while it has none, in a folder of its own."""
        return runs_folder(self.path, self.draft)

    def open(self, project: Project, path: Path | None = None, draft: str = "", history: History | None = None) -> None:
        """Shows another project; nothing of the one before remains. `draft` and `history` are for a recovered one."""
        self._open(project, path, draft, history)
        self.opened.emit()
        self.selection_changed.emit()
        self.state_changed.emit()

    def select(self, things: frozenset[str]) -> None:
        """Selects exactly these nodes, frames and notes."""
        known = things & self.network.nodes.keys()
        marks = things & {mark.id for mark in self.network.marks}
        if (known, marks) != (self._selection, self._marks):
            self._selection, self._marks = known, marks
            self.selection_changed.emit()

    def show_network(self, network: NetworkId, way: Way | None = None) -> None:
        """Shows a network by itself, or at the end of a way through blocks."""
        wanted = what_is_left(way or (Visit(network),), self.document.project)
        if wanted != self._way:
            self._go(wanted)

    def show_layer(self, network: NetworkId, node: NodeId) -> None:
        """Shows the network that a layer is in, as one came there last, and selects the layer."""
        if network not in self.document.project.networks:
            return
        if network != self.network_id:
            self.show_network(network, self._known_way(network))
        self.select(frozenset((node,)))

    def open_block(self, node: NodeId) -> bool:
        """Shows what is in a block of the shown network. False if the node is no block of the project."""
        found = self.network.nodes.get(node)
        inner = block_of(found) if found is not None else None
        if inner is None or inner not in self.document.project.networks:
            return False
        if any(visit.network == inner for visit in self._way):
            name = self.document.project.networks[inner].name
            self.message.emit("info", tr("“{name}” is open already: it is further up.", name=name))
            return False
        self._go((*self._way, Visit(inner, node)))
        return True

    def leave_block(self, depth: int | None = None) -> bool:
        """Goes back to the network around, or so many networks deep, and selects the block. False if there is none."""
        depth = len(self._way) - 1 if depth is None else depth
        if not 0 < depth < len(self._way):
            return False
        left = self._way[depth]
        self._go(self._way[:depth])
        if left.through is not None:
            self.select(frozenset((left.through,)))
        return True

    @property
    def repeats(self) -> int:
        """How many times the shown network stands where it was entered."""
        through = self._way[-1].through
        return 1 if through is None else repeats_at(self._analyses[-2], through)

    def show_repeat(self, repeat: int) -> None:
        """Looks at the shown network as it is at another of its repeats."""
        last = self._way[-1]
        if last.through is not None and repeat != last.repeat:
            chosen = self.chosen
            self._go((*self._way[:-1], Visit(last.network, last.through, repeat)))
            self.select(chosen)

    def may_run(self, name: str) -> bool:
        """Whether the code of one of the project's own layers is trusted."""
        return is_trusted(self.document.project.code.get(name, ""))

    def look_again(self) -> None:
        """More is known of the project's own layers, or more of them may run: what follows is made anew."""
        self._on_changed(Diff())

    def do(self, edit: Edit, *, label: str = "", gesture: str | None = None) -> bool:
        """Applies an edit. What does not fit becomes a message, and the answer is False."""
        try:
            self.document.do(edit, label=label, gesture=gesture)
        except EditError as error:
            self.complain(error)
            return False
        return True

    def complain(self, error: EditError) -> None:
        """Says why an edit could not be made."""
        self.message.emit("error", f"{error.message} {error.hint}".strip())

    def _open(self, project: Project, path: Path | None, draft: str, history: History | None = None) -> None:
        self.document = Document(project, history)
        self.path = path
        self.draft = "" if path else draft or f"{project.name}-{new_id('')}"
        self._way: Way = (Visit(project.main.id),)
        self._ways: dict[NetworkId, Way] = {}
        self._selection = self._marks = frozenset()
        self._main = None
        book = ShapeBook(known_answers() if project.code else None)
        self._library = ProjectLibrary(project.networks, project.code, book)
        book.trusted = all(map(is_trusted, project.code.values()))
        self._analyses = looked_at(self._way, project, self._library, ())
        self.document.changed.connect(self._on_changed)
        self.document.history_changed.connect(lambda _: self.state_changed.emit())

    def _go(self, way: Way) -> None:
        """Shows what is at the end of a way."""
        self._way = way
        self._ways[way[-1].network] = way
        self._analyses = looked_at(way, self.document.project, self._library, self._analyses)
        self._selection = self._marks = frozenset()
        self.shown.emit()
        self.selection_changed.emit()

    def _on_changed(self, diff: Diff) -> None:
        project = self.document.project
        before = self._way
        self._way = what_is_left(self._place_of(diff), project)
        self._library.book.allow(all(map(is_trusted, project.code.values())))
        self._library = library_of(project, self._library)
        self._analyses = looked_at(self._way, project, self._library, self._analyses)
        self._ways[self.network_id] = self._way
        if self._way == before:
            self.select(self.chosen)
            self.changed.emit(diff)
            return
        self._selection = self._marks = frozenset()
        self.shown.emit()
        self.changed.emit(diff)
        self.selection_changed.emit()

    def _place_of(self, diff: Diff) -> Way:
        """Where one sees what was changed: here, unless only other networks were."""
        if self.network_id in diff.networks or self.network_id in diff.networks_removed:
            return self._way
        elsewhere = next((key for key, found in diff.networks.items() if replace(found, renamed=False)), None)
        if elsewhere is None:
            return self._way
        depth = next((place for place, visit in enumerate(self._way, start=1) if visit.network == elsewhere), None)
        return self._way[:depth] if depth is not None else self._known_way(elsewhere)

    def _known_way(self, network: NetworkId) -> Way:
        """How one came to a network last, if that way still leads there."""
        project = self.document.project
        known = self._ways.get(network)
        if known is not None and what_is_left(known, project) == known:
            return known
        return way_to(network, project)
