"""A field for Python code: spaces for tabs, lines that keep their indentation, and an eye on what was pasted."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.code_view.highlighter import PythonHighlighter
from designer.gui.code_view.numbers import LineNumbers
from designer.gui.fonts import mono_font
from designer.gui.tongue import tr

_INDENT = 4
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CodeText(QPlainTextEdit):
    """`done()`: the text is as it shall be: the keyboard left, or Ctrl+Return was pressed.

    `is_own` says whether everything that changed since `show_text` was typed here: a paste from elsewhere ends that.
    """

    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(mono_font(12))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setAccessibleName(tr("Code of the layer"))
        self.document().setDocumentMargin(10)
        self.is_own = True
        self._copied = ""
        self._numbers = LineNumbers(self, theme)
        self._highlighter = PythonHighlighter(self.document(), theme)
        self._wrong: tuple[int | None, str] = (None, "")

    def show_text(self, text: str) -> None:
        """Shows other text; the cursor stays where it is as far as it can."""
        self.is_own = True
        if text == self.toPlainText():
            return
        place = min(self.textCursor().position(), len(text))
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(place)
        self.setTextCursor(cursor)

    def mark_wrong(self, line: int | None, theme: Theme) -> None:
        """Lays the colour of errors under a line; None for no line."""
        wanted = (line, theme.name)
        if wanted == self._wrong:
            return
        self._wrong = wanted
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self.document().findBlockByNumber((line or 1) - 1))
        mark.format.setBackground(QColor(mix(theme.error, theme.canvas, 0.18)))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setExtraSelections([mark] if line is not None else [])

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme, and the size that text has now."""
        self.setFont(mono_font(12))
        self._numbers.set_theme(theme)
        self._highlighter.set_theme(theme)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Return is ours, whatever the window would do with it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_commit(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab indents, Return keeps the indentation, Backspace takes an indentation back."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if _is_commit(event):
            self.done.emit()
        elif event.key() == Qt.Key.Key_Tab and plain:
            column = self.textCursor().positionInBlock()
            self.insertPlainText(" " * (_INDENT - column % _INDENT))
        elif event.key() in _ENTERS and plain:
            self._break_line()
        elif event.key() == Qt.Key.Key_Backspace and plain and self._is_behind_indentation():
            for _ in range((self.textCursor().positionInBlock() - 1) % _INDENT + 1):
                self.textCursor().deletePreviousChar()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever leaves is done; a context menu is no leaving."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.done.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Remembers what is copied here: it may come back."""
        data = super().createMimeDataFromSelection()
        self._copied = data.text()
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Notices text that comes from elsewhere, pasted or dropped."""
        if source.text().strip() and source.text() != self._copied:
            self.is_own = False
        super().insertFromMimeData(source)

    def _break_line(self) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        indent = len(before) - len(before.lstrip(" "))
        deeper = _INDENT if before.rstrip().endswith(":") else 0
        self.insertPlainText("\n" + " " * (indent + deeper))
        self.ensureCursorVisible()

    def _is_behind_indentation(self) -> bool:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        return bool(before) and not before.strip(" ") and not cursor.hasSelection()


def _is_commit(event: QKeyEvent) -> bool:
    return event.key() in _ENTERS and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
