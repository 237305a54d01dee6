"""The panel below the canvas that shows the network's source. It prints only while it is seen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedLayout, QTextEdit, QWidget

from designer.analysis.problems import Severity
from designer.compiler.errors import CompileError
from designer.compiler.source import Source, print_network
from designer.drawing.theme import Theme, mix
from designer.graph.ids import NodeId
from designer.gui.code_view.highlighter import PythonHighlighter
from designer.gui.code_view.numbers import LineNumbers
from designer.gui.fonts import mono_font
from designer.gui.session import Session
from designer.gui.widgets.buttons import IconButton
from designer.gui.widgets.empty_state import EmptyState


class CodePanel(QWidget):
    """`jump_wanted(node id)`: a line was clicked. The lines of selected layers are marked. `tools` has the buttons."""

    jump_wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme, self._active = session, theme, False
        self._source: Source | None = None
        self.text = SourceText(theme)
        self.text.line_clicked.connect(self._on_line)
        self._highlighter = PythonHighlighter(self.text.document(), theme)
        self._empty = EmptyState("code-xml", "No source yet", "", theme, compact=True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.text)
        self._stack.addWidget(self._empty)
        self.copy = IconButton("copy", theme, "Copy the source")
        self.copy.clicked.connect(self.copy_source)
        self.tools = QHBoxLayout()
        self.tools.addWidget(self.copy)
        session.opened.connect(self._print)
        session.shown.connect(self._print)
        session.changed.connect(self._on_changed)
        session.selection_changed.connect(self._mark)

    def set_active(self, active: bool) -> None:
        """Whether the panel is seen; only then it prints."""
        self._active = active
        self.copy.setVisible(active)
        self._print()

    def copy_source(self) -> None:
        """Puts the source on the clipboard, if there is one."""
        if self._session.analysis.ok:
            QGuiApplication.clipboard().setText(print_network(self._session.analysis).text)
            self._session.message.emit("success", "The source is on the clipboard.")

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._highlighter.set_theme(theme)
        self.text.set_theme(theme)
        self._empty.set_theme(theme)
        self.copy.set_theme(theme)
        self._mark()

    def _on_changed(self, _: object) -> None:
        self._print()

    def _print(self) -> None:
        if not self._active:
            return
        analysis = self._session.analysis
        try:
            self._source = print_network(analysis)
        except CompileError:
            self._source = None
        self.copy.setEnabled(self._source is not None)
        if self._source is None:
            self._explain()
            return
        self.text.show_text(self._source.text)
        self._stack.setCurrentIndex(0)
        self._mark()

    def _explain(self) -> None:
        problems = [p for p in self._session.analysis.problems if p.severity is Severity.ERROR]
        if self._session.network.nodes:
            title, text, sign = "The source waits for a repair", problems[0].message, "circle-alert"
        else:
            title, sign = "No source yet", "code-xml"
            text = "The Python of the network appears here as soon as there are layers."
        self._empty.say(sign, title, text, self._theme)
        self._stack.setCurrentIndex(1)

    def _mark(self) -> None:
        if self._source is None or not self._active:
            return
        lines = [line for line, node in self._source.lines.items() if node in self._session.selection]
        self.text.mark(lines, mix(self._theme.accent, self._theme.canvas, 0.16))

    def _on_line(self, line: int) -> None:
        node: NodeId | None = self._source.lines.get(line) if self._source else None
        if node is not None:
            self.jump_wanted.emit(node)


class SourceText(QPlainTextEdit):
    """Text to read, select and copy, with numbered lines. `line_clicked(number)` counts from 1."""

    line_clicked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFont(mono_font(12))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName("Source of the network")
        self.document().setDocumentMargin(10)
        self._numbers = LineNumbers(self, theme)

    def show_text(self, text: str) -> None:
        """Shows other text and stays at the place that is seen."""
        if text != self.toPlainText():
            across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
            self.setPlainText(text)
            self.horizontalScrollBar().setValue(across)
            self.verticalScrollBar().setValue(down)

    def mark(self, lines: list[int], colour: str) -> None:
        """Lays a colour under lines, and brings the first of them into view."""
        marks: list[QTextEdit.ExtraSelection] = []
        for line in lines:
            mark = QTextEdit.ExtraSelection()
            block = self.document().findBlockByNumber(line - 1)
            mark.cursor = QTextCursor(block)
            mark.format.setBackground(QColor(colour))
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marks.append(mark)
        self.setExtraSelections(marks)
        if lines and not self.hasFocus():
            self._reveal(lines[0])

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._numbers.set_theme(theme)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, not a selection, tells its line."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.line_clicked.emit(self.cursorForPosition(event.position().toPoint()).blockNumber() + 1)

    def _reveal(self, line: int) -> None:
        top = self.firstVisibleBlock().blockNumber()
        rows = max(1, self.viewport().height() // max(1, self.fontMetrics().lineSpacing()))
        if not top + 1 <= line < top + rows:
            self.verticalScrollBar().setValue(max(0, line - rows // 2))
