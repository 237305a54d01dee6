"""Fields over the canvas to write in: the title of a frame on its chip, the text of a note on the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from designer.drawing.annotations import chip_box, chip_ground, growth, note_ground
from designer.drawing.theme import Theme
from designer.graph.marks import Frame, Mark, MarkId, Note
from designer.gui.canvas import mark_commands
from designer.gui.fonts import ui_font
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_SMALLEST = 11
_NARROWEST = 140
_LEAST_NOTE = (200, 90)


class MarkFields:
    """Both fields. A click elsewhere takes what was typed. Escape leaves a title as it was, and takes a note's text."""

    def __init__(self, canvas: CanvasView, theme: Theme) -> None:
        self._canvas, self._theme = canvas, theme
        self._mark: MarkId = ""
        self.title = _Title(canvas, self)
        self.text = _Text(canvas, self)

    def open(self, mark: Mark) -> None:
        """Shows the field of a frame, with its title selected, or of a note, with the cursor at the end."""
        self.take()
        self._mark = mark.id
        field: QWidget = self.title if isinstance(mark, Frame) else self.text
        if isinstance(mark, Frame):
            self._place_title(mark)
        else:
            self._place_text(mark)
        self._canvas.show_state(editing=mark.id)
        field.show()
        field.raise_()
        field.setFocus(Qt.FocusReason.PopupFocusReason)

    def take(self) -> None:
        """Takes what was typed, and closes."""
        mark, self._mark = self._mark, ""
        if not mark:
            return
        shown = self._canvas.session.network.mark(mark)
        text = self.title.text() if isinstance(shown, Frame) else self.text.toPlainText()
        self._hide()
        mark_commands.write(self._canvas, mark, text)

    def close(self) -> None:
        """Goes away; nothing is written."""
        if self._mark:
            self._mark = ""
            self._hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme; what was typed is taken, too."""
        self.take()
        self._theme = theme

    def leave(self, *, keep: bool) -> None:
        """Ends writing from the keyboard: the canvas has it again."""
        if keep:
            self.take()
        else:
            self.close()
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide(self) -> None:
        self.title.hide()
        self.text.hide()
        self._canvas.show_state(editing=None)

    def _place_title(self, frame: Frame) -> None:
        canvas, theme = self._canvas, self._theme
        scale = canvas.camera.scale
        grown = growth(scale)
        left, top, right, bottom = chip_box(frame, grown)
        corner = canvas.camera.position((left, top)).toPoint()
        height = max(24, round((bottom - top) * scale))
        self.title.setFont(ui_font(max(_SMALLEST, round(12 * grown * scale)), QFont.Weight.DemiBold))
        self.title.setFixedSize(max(_NARROWEST, round((right - left) * scale) + 24), height)
        self.title.move(corner)
        self.title.setText(frame.title)
        self.title.selectAll()
        self.title.setStyleSheet(_sheet("QLineEdit", chip_ground(theme, frame.colour), theme, 7))

    def _place_text(self, note: Note) -> None:
        canvas, theme = self._canvas, self._theme
        scale = canvas.camera.scale
        corner = canvas.camera.position((note.x, note.y)).toPoint()
        self.text.setFont(ui_font(max(_SMALLEST, round(12 * scale))))
        width, height = round(note.width * scale), round(note.height * scale)
        self.text.setFixedSize(max(_LEAST_NOTE[0], width), max(_LEAST_NOTE[1], height))
        self.text.move(corner)
        self.text.setPlainText(note.text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setStyleSheet(_sheet("QPlainTextEdit", note_ground(theme), theme, 8))


def _sheet(kind: str, ground: str, theme: Theme, radius: int) -> str:
    return (
        f"{kind} {{ background: {ground}; color: {theme.title}; border: 1px solid {theme.accent};"
        f" border-radius: {radius}px; padding: 0 8px; min-height: 0; selection-background-color: {theme.accent};"
        f" selection-color: {theme.on_accent}; }}"
    )


class _Title(QLineEdit):
    """Return takes the title."""

    def __init__(self, canvas: CanvasView, fields: MarkFields) -> None:
        super().__init__(canvas)
        self._fields = fields
        self.setAccessibleName(tr("Title of the frame"))
        self.setPlaceholderText(tr("Title"))
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keeps Return and Escape, leaves the rest to the field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._fields.leave(keep=event.key() != Qt.Key.Key_Escape)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the title."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._fields.take()


class _Text(QPlainTextEdit):
    """Escape and Ctrl+Return take the text: undo gives back what was there. Return begins a new line."""

    def __init__(self, canvas: CanvasView, fields: MarkFields) -> None:
        super().__init__(canvas)
        self._fields = fields
        self.setAccessibleName(tr("Text of the note"))
        self.setPlaceholderText(tr("Markdown: # heading, **bold**, `code`, - list"))
        self.setToolTip(tr("Esc or Ctrl+Return takes the text"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTabChangesFocus(True)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keeps Ctrl+Return and Escape, leaves the rest to the field."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self._fields.leave(keep=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the text, unless its own menu has the keyboard."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._fields.take()
