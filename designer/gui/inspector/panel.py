"""The inspector's panel: shows the view that fits the selection and keeps it true.

Views are made once for each type of layer and then only filled, which keeps a change of selection within a frame, and
the keyboard where it is while the document changes below it.
"""

from collections.abc import Iterator
from operator import is_

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from designer.analysis.blocks import BlockDef
from designer.analysis.custom import CustomDef
from designer.analysis.report import NodeReport
from designer.catalogue.fields import Param
from designer.catalogue.layer import LayerDef
from designer.drawing.theme import Theme
from designer.graph.marks import Mark
from designer.graph.model import Node
from designer.gui.editing.boxes import TextBox
from designer.gui.inspector.form import shared_params
from designer.gui.inspector.layer_view import LayerView
from designer.gui.inspector.many_view import ManyView
from designer.gui.inspector.mark_view import MarkView
from designer.gui.inspector.network_view import NetworkView
from designer.gui.scaling import least
from designer.gui.session import Session
from designer.gui.style import set_role


class Inspector(QFrame):
    """What is selected, to be read and changed."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        set_role(self, "panel")
        least(self, width=180)
        self._session, self._theme = session, theme
        self._network = NetworkView(session, theme)
        self._marks: MarkView | None = None
        self._layers: dict[str, LayerView] = {}
        self._many: ManyView | None = None
        self._many_params: tuple[Param, ...] = ()
        self._many_seen: tuple[object, ...] = ()
        self._stack = QStackedWidget()
        self._frames: dict[QWidget, QScrollArea] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        session.opened.connect(self._show)
        session.selection_changed.connect(self._show)
        session.changed.connect(self._on_changed)
        session.edit_wanted.connect(self.take_focus)
        escape = QShortcut(Qt.Key.Key_Escape, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_escape)
        self._show()

    @property
    def view(self) -> QWidget:
        """The view that is shown: a `LayerView`, `ManyView`, `NetworkView` or `MarkView`."""
        frame = self._stack.currentWidget()
        return next(view for view, known in self._frames.items() if known is frame)

    def edit_name(self) -> None:
        """Puts the cursor into the name of what is shown."""
        view = self.view
        if isinstance(view, LayerView | NetworkView | MarkView):
            view.head.edit()

    def take_focus(self) -> None:
        """Puts the keyboard into the first parameter, or into the name where there is none."""
        view = self.view
        rows = list(view.form.rows.values()) if isinstance(view, LayerView | ManyView) else []
        rows = [row for row in rows if row.isVisibleTo(self) and row.isEnabled()]
        if rows:
            rows[0].editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.edit_name()

    def _on_escape(self) -> None:
        """Takes back what is being typed; with nothing to take back, the keyboard returns to the canvas."""
        field = self.focusWidget()
        if isinstance(field, TextBox):
            typed = field.text()
            field.left.emit()
            if field.text() != typed:
                return
        self._session.drawing_wanted.emit()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._network.set_theme(theme)
        if self._marks is not None:
            self._marks.set_theme(theme)
        for view in self._layers.values():
            view.set_theme(theme)
        if self._many is not None:
            self._many.set_theme(theme)
        self._show()

    def _on_changed(self, _: object) -> None:
        self._show()

    def _show(self) -> None:
        network = self._session.network
        chosen = self._session.selection
        nodes = tuple(node for node in network if node.id in chosen) if chosen else ()
        mark = next((mark for mark in network.marks if mark.id in self._session.selected_marks), None)
        if not nodes and mark is not None:
            self._show_mark(mark)
        elif not nodes:
            self._network.show_network(self._session.analysis)
            self._bring(self._network)
        elif len(nodes) == 1:
            self._show_layer(nodes[0])
        else:
            self._show_many(nodes)

    def _show_mark(self, mark: Mark) -> None:
        if self._marks is None:
            self._marks = MarkView(self._session, self._theme)
        self._marks.show_mark(mark)
        self._bring(self._marks)

    def _show_layer(self, node: Node) -> None:
        entry = self._session.analysis.library.find(node.type)
        key = node.type if entry else ""
        shown = self._layers.get(key)
        if shown is None or not _is_alike(shown.entry_shown, entry):
            self._drop(shown)
            self._layers[key] = LayerView(entry, self._session, self._theme)
        view, analysis = self._layers[key], self._session.analysis
        problems = tuple(problem for problem in analysis.problems if problem.node == node.id)
        view.show_layer(node, analysis.nodes.get(node.id), problems)
        self._bring(view)

    def _show_many(self, nodes: tuple[Node, ...]) -> None:
        entries = [self._session.analysis.library.find(node.type) for node in nodes]
        params = shared_params([entry.params if entry else () for entry in entries])
        if self._many is None or params != self._many_params:
            self._drop(self._many)
            self._many, self._many_params = ManyView(params, self._session, self._theme), params
        known = self._session.analysis.nodes
        reports = tuple(known[node.id] for node in nodes if node.id in known)
        seen = (self._many, self._session.library, *_seen(nodes, reports))
        if len(seen) != len(self._many_seen) or not all(map(is_, seen, self._many_seen)):
            self._many_seen = seen
            self._many.show_layers(nodes, reports)
        self._bring(self._many)

    def _drop(self, view: QWidget | None) -> None:
        """Gives a view away that another one takes the place of."""
        frame = self._frames.pop(view, None) if view is not None else None
        if frame is not None:
            self._stack.removeWidget(frame)
            frame.deleteLater()

    def _bring(self, view: QWidget) -> None:
        if view not in self._frames:
            frame = QScrollArea()
            frame.setWidgetResizable(True)
            frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            frame.setWidget(view)
            self._frames[view] = frame
            self._stack.addWidget(frame)
        self._stack.setCurrentWidget(self._frames[view])


def _seen(nodes: tuple[Node, ...], reports: tuple[NodeReport, ...]) -> Iterator[object]:
    """All that the view of many layers may depend on; the same objects as long as they are only moved."""
    for node in nodes:
        yield from (node.id, node.type, node.params, node.traits)
    for report in reports:
        yield from (report.values, report.inputs, report.outputs)


def _is_alike(shown: LayerDef | None, entry: LayerDef | None) -> bool:
    """Whether a view for one entry serves for another: those of what a project adds are made anew again and again."""
    if isinstance(shown, BlockDef) and isinstance(entry, BlockDef):
        seen = [(each.params, each.doc, each.network.name, len(each.network.nodes)) for each in (shown, entry)]
        return seen[0] == seen[1]
    if isinstance(shown, CustomDef) and isinstance(entry, CustomDef):
        return shown.code == entry.code and shown.type == entry.type
    return shown is entry
