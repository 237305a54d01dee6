"""The text of a source: to be read, selected, copied and searched, with numbered lines and marks under some of them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from designer.drawing.theme import Theme, mix
from designer.gui.code_view.numbers import LineNumbers
from designer.gui.fonts import mono_font
from designer.gui.tongue import tr
from designer.gui.widgets.ring import Ring

_ABOVE = 2
"""So many lines stay in sight above what is brought to the top."""
_MOST_LINES_REPLACED = 400
"""A larger change replaces the whole text."""


class SourceText(QPlainTextEdit):
    """`line_clicked(number)` counts from 1; `find_wanted()`: Ctrl+F was pressed here."""

    line_clicked = Signal(int)
    find_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFont(mono_font(12))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("Source of the network"))
        Ring(self)
        self.document().setDocumentMargin(10)
        self._numbers = LineNumbers(self, theme)
        self._shown: list[str] = [""]
        self._lines: list[int] = []
        self._found: list[QTextCursor] = []
        self._current: QTextCursor | None = None
        self._theme = theme

    def show_text(self, text: str) -> None:
        """Shows other text and stays at the place that is seen. Only lines that differ are set anew."""
        lines = text.split("\n")
        if lines == self._shown:
            return
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        begin, end, old_end = _difference(self._shown, lines)
        if max(end - begin, old_end - begin) > _MOST_LINES_REPLACED:
            self.setPlainText(text)
        else:
            self._replace(begin, old_end, lines[begin:end])
        self._shown = lines
        self.horizontalScrollBar().setValue(across)
        self.verticalScrollBar().setValue(down)

    def mark(self, lines: Sequence[int]) -> None:
        """Lays a colour under lines, and brings the first of them into view unless someone reads here."""
        self._lines = list(lines)
        self._paint()
        if lines and not self.hasFocus():
            self._reveal(lines[0])

    def mark_found(self, found: Iterable[QTextCursor], current: QTextCursor | None) -> None:
        """Lays a colour behind what was found, and another one behind the current find, which comes into view."""
        self._found, self._current = list(found), current
        self._paint()
        if current is not None:
            self._reveal(current.blockNumber() + 1)

    def show_line(self, line: int) -> None:
        """Brings a line to the top."""
        self.verticalScrollBar().setValue(max(0, line - 1 - _ABOVE))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme, and the size that text has now."""
        self.setFont(mono_font(12))
        self._theme = theme
        self._numbers.set_theme(theme)
        self._paint()

    def event(self, event: QEvent) -> bool:
        """Ctrl+F is ours while the keyboard is here, whatever the window would do with it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_find(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F finds; the rest is the text's."""
        if _is_find(event):
            self.find_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, not a selection, tells its line."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.line_clicked.emit(self.cursorForPosition(event.position().toPoint()).blockNumber() + 1)

    def _replace(self, begin: int, end: int, lines: Sequence[str]) -> None:
        """Puts other lines in the place of those from `begin` up to `end`, which are not all there are."""
        document = self.document()
        cursor = QTextCursor(document)
        if end < document.blockCount():
            cursor.setPosition(document.findBlockByNumber(begin).position())
            cursor.setPosition(document.findBlockByNumber(end).position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText("".join(f"{line}\n" for line in lines))
        else:
            last = document.findBlockByNumber(begin - 1)
            cursor.setPosition(last.position() + last.length() - 1)
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText("".join(f"\n{line}" for line in lines))

    def _paint(self) -> None:
        marks = []
        for line in self._lines:
            cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
            format = _ground(mix(self._theme.accent, self._theme.canvas, 0.16))
            format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marks.append(_selection(cursor, format))
        faint = _ground(mix(self._theme.title, self._theme.canvas, 0.2))
        marks += [_selection(cursor, faint) for cursor in self._found]
        if self._current is not None:
            strong = _ground(self._theme.accent)
            strong.setForeground(QColor(self._theme.on_accent))
            marks.append(_selection(self._current, strong))
        self.setExtraSelections(marks)

    def _reveal(self, line: int) -> None:
        top = self.firstVisibleBlock().blockNumber()
        rows = max(1, self.viewport().height() // max(1, self.fontMetrics().lineSpacing()))
        if not top + 1 <= line < top + rows:
            self.verticalScrollBar().setValue(max(0, line - rows // 2))


def _difference(before: Sequence[str], after: Sequence[str]) -> tuple[int, int, int]:
    """From which line on two texts differ, and up to which: in the second one and in the first one."""
    shortest = min(len(before), len(after))
    begin = 0
    while begin < shortest and before[begin] == after[begin]:
        begin += 1
    same = 0
    while same < shortest - begin and before[-1 - same] == after[-1 - same]:
        same += 1
    return begin, len(after) - same, len(before) - same


def _is_find(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Find)


def _ground(colour: str) -> QTextCharFormat:
    format = QTextCharFormat()
    format.setBackground(QColor(colour))
    return format


def _selection(cursor: QTextCursor, format: QTextCharFormat) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor, mark.format = cursor, format
    return mark
