"""The list of the project's networks: to go to one, to add, rename and delete them."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from designer.analysis.objectives import drawings
from designer.drawing.theme import Theme
from designer.graph.ids import NetworkId
from designer.graph.model import Network
from designer.gui.editing.boxes import TextBox
from designer.gui.icons import icon
from designer.gui.networks import deeds
from designer.gui.scaling import hold, hold_icon, px
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton, push
from designer.gui.widgets.words import ElidedLabel, Picture, hairline, words

_WIDTH, _MOST_ROWS, _ROW = 320, 10, 36


class NetworkList(QFrame):
    """A popup with a row for each network. It closes when one is chosen, on Escape, and on a click elsewhere."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._theme = session, theme
        set_role(self, "overlay")
        hold(self, width=_WIDTH)
        self.rows: list[NetworkRow] = []
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inner)
        self.add = push(tr("New network"), "quiet", self._add)
        self.add.setIcon(icon("plus", theme.text))
        hold_icon(self.add, 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self._scroll)
        column.addWidget(hairline())
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        session.changed.connect(self._on_changed)
        self._build()

    def open_below(self, button: QWidget) -> None:
        """Shows itself with its right edge at that of a button."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width() - _WIDTH, button.height() + 4))
        self.move(corner)
        self.show()
        here = next((row for row in self.rows if row.network == self._session.network_id), self.rows[0])
        here.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        project = self._session.document.project
        self.rows = [
            NetworkRow(network, self._session, self._theme, is_here=network.id == self._session.network_id)
            for network in project.networks.values()
        ]
        for row in self.rows:
            row.chosen.connect(self._choose)
            row.step_wanted.connect(self._step)
            self._column.addWidget(row)
        self._scroll.setFixedHeight(px(min(len(self.rows), _MOST_ROWS) * _ROW))
        self.adjustSize()

    def _choose(self, network: NetworkId) -> None:
        self.close()
        self._session.show_network(network)

    def _step(self, row: "NetworkRow", by: int) -> None:
        self.rows[(self.rows.index(row) + by) % len(self.rows)].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self) -> None:
        self.close()
        deeds.new_network(self._session)

    def _on_changed(self, _: object) -> None:
        self._build()


class NetworkRow(QFrame):
    """One network: its name, how often it is used, and buttons to rename and delete it.

    `chosen(network)`: to go there; `step_wanted(row, by)`: the keyboard goes to another row.
    """

    chosen = Signal(str)
    step_wanted = Signal(object, int)

    def __init__(self, network: Network, session: Session, theme: Theme, *, is_here: bool) -> None:
        super().__init__()
        self.network = network.id
        self._session = session
        project = session.document.project
        is_main = network.id == project.main.id
        set_role(self, "row")
        hold(self, height=_ROW)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(network.name)
        self.name = ElidedLabel(network.name, "heading" if is_here else "")
        self.field = _NameBox()
        set_role(self.field, "bare")
        self.field.hide()
        self.field.setAccessibleName(tr("Name of the network"))
        self.field.editingFinished.connect(self._on_named)
        self.field.left.connect(self._on_left)
        self.rename = IconButton("pencil", theme, tr("Rename {name}", name=network.name), size=13)
        self.delete = IconButton("trash-2", theme, tr("Delete {name}", name=network.name), size=13)
        reason = deeds.why_kept(project, network.id)
        self.delete.setEnabled(not reason)
        self.delete.setToolTip(reason or tr("Delete {name}", name=network.name))
        self.rename.clicked.connect(self.start_renaming)
        self.delete.clicked.connect(self._on_delete)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4, 0)
        row.setSpacing(6)
        colour = theme.accent if is_here else theme.muted
        is_drawn = network.id in drawings(project)
        row.addWidget(Picture("target" if is_drawn else "workflow" if is_main else "boxes", colour))
        row.addWidget(self.name, 1)
        row.addWidget(self.field, 1)
        row.addWidget(words(deeds.uses_in_words(project, network.id), "small"))
        row.addWidget(self.rename)
        row.addWidget(self.delete)

    def start_renaming(self) -> None:
        """Puts a field in the place of the name."""
        self.field.setText(self.name.text())
        self.name.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes there."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.network)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes there, F2 renames, Delete deletes; arrows go to the next row."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.chosen.emit(self.network)
            case Qt.Key.Key_F2:
                self.start_renaming()
            case Qt.Key.Key_Delete if self.delete.isEnabled():
                self._on_delete()
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.step_wanted.emit(self, 1 if event.key() == Qt.Key.Key_Down else -1)
            case _:
                super().keyPressEvent(event)

    def _on_named(self) -> None:
        if self.field.isVisible():
            text = self.field.text()
            self._on_left()
            deeds.rename_network(self._session, self.network, text)

    def _on_left(self) -> None:
        self.field.hide()
        self.name.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_delete(self) -> None:
        deeds.delete_network(self._session, self.network)


class _NameBox(TextBox):
    """Keeps Return, which would choose the row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The field's, and nobody else's."""
        super().keyPressEvent(event)
        event.accept()
