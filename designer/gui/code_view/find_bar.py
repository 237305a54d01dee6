"""Finds words in the source: a field, how many there are, and the way from one to the next."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.code_view.text import SourceText
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton
from designer.gui.widgets.search_field import SearchField
from designer.gui.widgets.words import words

_MOST = 1000
"""More are not counted."""


class FindBar(QWidget):
    """Searches `text`. Return goes on, Shift+Return goes back, Escape closes: `closed()`."""

    closed = Signal()

    def __init__(self, text: SourceText, theme: Theme) -> None:
        super().__init__()
        set_role(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = text
        self._found: list[QTextCursor] = []
        self._place = 0
        self.field = SearchField(tr("Find in the source"), theme)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)
        self.count = words("", "small")
        self.back = IconButton("chevron-up", theme, tr("Previous (Shift+Return)"))
        self.forth = IconButton("chevron-down", theme, tr("Next (Return)"))
        self.close_button = IconButton("x", theme, tr("Close (Escape)"))
        self.back.clicked.connect(lambda: self.go(-1))
        self.forth.clicked.connect(lambda: self.go(1))
        self.close_button.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        for part in (self.count, self.back, self.forth, self.close_button):
            row.addWidget(part)
        self.hide()

    def start(self) -> None:
        """Shows the bar with the keyboard in its field; what is selected in the source is looked for."""
        chosen = self._text.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:  # Qt's end of a line
            self.field.setText(chosen)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.look()

    def stop(self) -> None:
        """Hides the bar and takes the marks away."""
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self)
        self.hide()
        self._found, self._place = [], 0
        self._text.mark_found((), None)
        if had_keyboard:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def look(self) -> None:
        """Looks again, since the text or the word is another one; stays at the same find as far as it can."""
        if self.isHidden():
            return
        self._found = self._all(self.field.text())
        self._place = min(self._place, max(0, len(self._found) - 1))
        self._tell()

    def go(self, step: int) -> None:
        """Goes to the next find (step 1) or the one before (-1), round and round."""
        if self._found:
            self._place = (self._place + step) % len(self._found)
            self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for part in (self.field, self.back, self.forth, self.close_button):
            part.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return and Escape in the field are ours."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.stop()
                return True
        return super().eventFilter(watched, event)

    def _on_typed(self) -> None:
        """Begins anew with the first find that is in sight or below."""
        if self.isHidden():
            return
        self._found = self._all(self.field.text())
        top = self._text.firstVisibleBlock().blockNumber()
        self._place = next((at for at, each in enumerate(self._found) if each.blockNumber() >= top), 0)
        self._tell()

    def _all(self, word: str) -> list[QTextCursor]:
        found: list[QTextCursor] = []
        document = self._text.document()
        cursor = document.find(word) if word else QTextCursor()
        while not cursor.isNull() and len(found) < _MOST:
            found.append(cursor)
            cursor = document.find(word, cursor)
        return found

    def _tell(self) -> None:
        some = bool(self._found)
        self.count.setText(
            tr("{number} of {n}", number=self._place + 1, n=len(self._found))
            if some
            else tr("nothing")
            if self.field.text()
            else ""
        )
        self.back.setEnabled(some)
        self.forth.setEnabled(some)
        self._text.mark_found(self._found, self._found[self._place] if some else None)
