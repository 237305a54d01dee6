"""The lines of the list of preparations: what is read, the steps, and how it is normalised at the end.

A line is chosen by mouse or keyboard; what belongs to it then opens below its name.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from designer.catalogue.preparation import WHICH, PrepareDef
from designer.catalogue.prepared import Stage
from designer.drawing.theme import Theme
from designer.gui.pages.data.fields import ColumnEditor, field_for, name_of
from designer.gui.pages.form import Form, Setting
from designer.gui.scaling import least
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton
from designer.gui.widgets.words import ElidedLabel, Picture, words


class Line(QFrame):
    """`chosen()`: the user wants to see this line. `stepped(by)`: the keyboard goes on to the next or the last one."""

    chosen = Signal()
    stepped = Signal(int)

    def __init__(self, title: str, theme: Theme, *, icon: str = "") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.title = ElidedLabel(title)
        self.aside = words("", "small")
        self.aside.setToolTip(tr("What a sample is then"))
        self.sign = Picture(icon, theme.muted, 14) if icon else None
        self.trouble = words("", "error", wrap=True)
        self.trouble.hide()
        self.head = QHBoxLayout()
        self.head.setSpacing(6)
        if self.sign is not None:
            self.head.addWidget(self.sign)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.aside)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 5, 6, 5)
        self.column.setSpacing(6)
        self.column.addLayout(self.head)
        self.column.addWidget(self.trouble)
        self._inside: QWidget | None = None
        least(self, height=36)
        self.set_chosen(chosen=False)

    @property
    def is_chosen(self) -> bool:
        """Whether what belongs to it is shown."""
        return bool(self.property("chosen"))

    def set_chosen(self, *, chosen: bool) -> None:
        """Opens or closes the line."""
        self.setProperty("chosen", chosen)
        set_role(self, "field" if chosen else "row")
        if self._inside is not None:
            self._inside.setVisible(chosen)

    def put_inside(self, widget: QWidget) -> None:
        """What is shown while the line is chosen."""
        self._inside = widget
        self.column.addWidget(widget)
        widget.setVisible(self.is_chosen)

    def say(self, aside: str, trouble: str = "") -> None:
        """Says in few words what samples are afterwards, and what is wrong."""
        self.aside.setText(aside)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.setAccessibleName(", ".join(filter(None, (self.title.text(), aside, trouble))))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        if self.sign is not None:
            self.sign.show_icon(self.sign.name, theme.muted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses it."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit()
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What has the keyboard is chosen."""
        super().focusInEvent(event)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go on; the rest is left to others."""
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class Handle(Picture):
    """What a step is dragged by. `dragged(place)`: the pointer is there, on the screen; `dropped(place)`: let go."""

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__("ellipsis-vertical", theme.muted, 14)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(f"{tr('Drag to another place')}   Alt+↑ Alt+↓")
        self._is_held = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold."""
        self._is_held = event.button() == Qt.MouseButton.LeftButton
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells where it is dragged."""
        if self._is_held:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        if self._is_held:
            self._is_held = False
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit(event.globalPosition().toPoint())


class StepLine(Line):
    """A step of the list. `remove_wanted()`; `move_wanted(by)`: by so many places, up if below 0."""

    remove_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, session: Session, place: int, entry: PrepareDef | None, title: str, theme: Theme) -> None:
        super().__init__(title, theme)
        self.entry = entry
        self.setToolTip(tr(entry.doc) if entry is not None else "")
        self.setObjectName(f"data.prepare.{place}")
        self.handle = Handle(theme)
        self.head.insertWidget(0, self.handle)
        self.remove = IconButton("x", theme, f"{tr('Remove')}   Del", size=14)
        self.remove.setAccessibleName(tr("Remove {name}", name=title))
        self.remove.clicked.connect(self.remove_wanted)
        self.head.addWidget(self.remove)
        self.rows: dict[str, Setting] = {}
        self._session, self._place = session, place
        self._columns: tuple[str, ...] = ()
        self.form = Form()

    def show_step(self, stage: Stage, aside: str) -> None:
        """Shows the parameters, what samples are afterwards, and what is wrong."""
        if self.entry is not None:
            kinds = stage.before
            names = tuple(kind.name for kind in kinds)
            features = tuple(dict.fromkeys(name for kind in kinds for name in kind.features))
            self._build(self.entry, (*features, *stage.choice.params.get("columns", ())), names)  # type: ignore[misc]
            self._show_values(self.entry, stage.choice.params)
        self.say(aside, sentence(str(stage.error)) if stage.error is not None else "")

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        super().set_theme(theme)
        self.remove.set_theme(theme)
        self.handle.show_icon("ellipsis-vertical", theme.muted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Alt with Up and Down moves."""
        key, moves = event.key(), {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in moves:
            self.move_wanted.emit(moves[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _build(self, entry: PrepareDef, columns: Sequence[str], names: Sequence[str]) -> None:
        """A row for each parameter, made once."""
        if self.rows and tuple(columns) == self._columns:
            return
        self._columns = tuple(columns)
        if self.rows and all(name != "columns" for name in self.rows):
            return
        self.form.clear()
        self.rows = {}
        params = entry.params if len(names) > 1 else entry.own_params
        for param in params:
            path = f"data.prepare.{self._place}.params.{param.name}"
            editor = ColumnEditor(names) if param is WHICH else field_for(param, columns)
            row = Setting(self._session, path, param, editor=editor)
            self.form.add_setting(name_of(param), row)
            self.rows[param.name] = row
        if self.rows and self._inside is None:
            self.put_inside(self.form)

    def _show_values(self, entry: PrepareDef, given: Mapping[str, Any]) -> None:
        for name, row in self.rows.items():
            row.show_value(given.get(name, row.param.default))
