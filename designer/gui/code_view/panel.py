"""The panel below the canvas that shows the source of the project. It prints only while it is seen.

It shows the file of the network at which the way to the shown one began, and in it the class of the shown one.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from designer.analysis.problems import Severity
from designer.analysis.report import Analysis
from designer.compiler.errors import CompileError
from designer.compiler.source import Source, print_network
from designer.drawing.theme import Theme
from designer.gui.code_view.find_bar import FindBar
from designer.gui.code_view.highlighter import PythonHighlighter
from designer.gui.code_view.text import SourceText
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.settings import Option, Settings
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton
from designer.gui.widgets.empty_state import EmptyState

_SHAPES = Option("design/source_shapes", default=True)
_LONG = 500
"""Texts of more lines are printed when the user pauses, not at each step of a gesture."""
_PAUSE_MS = 150


class CodePanel(QWidget):
    """`jump_wanted(network, node)`: a line was clicked. The lines of selected layers are marked.

    `tools` has the buttons.
    """

    jump_wanted = Signal(str, str)

    def __init__(self, session: Session, theme: Theme, settings: Settings | None = None) -> None:
        super().__init__()
        self._session, self._theme, self._active = session, theme, False
        self._settings = settings or Settings()
        self._source: Source | None = None
        self.text = SourceText(theme)
        self.find_bar = FindBar(self.text, theme)
        self._highlighter = PythonHighlighter(self.text.document(), theme)
        self._empty = EmptyState("code-xml", tr("No source yet"), "", theme, compact=True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._print)
        self._make_tools(theme)
        self._place()
        self.text.line_clicked.connect(self._on_line)
        self.text.find_wanted.connect(self.find_bar.start)
        session.opened.connect(self._print)
        session.shown.connect(self._on_shown)
        session.changed.connect(self._on_changed)
        session.selection_changed.connect(self._mark)

    def set_active(self, active: bool) -> None:
        """Whether the panel is seen; only then it prints."""
        self._active = active
        for tool in self._tools:
            tool.setVisible(active)
        if active:
            self._print()
            self._show_class()
        else:
            self._pause.stop()
            self.find_bar.stop()

    def copy_source(self) -> None:
        """Puts the source on the clipboard, if there is one."""
        if self._pause.isActive():
            self._print()
        if self._source is not None:
            QGuiApplication.clipboard().setText(self._source.text)
            self._session.message.emit("success", tr("The source is on the clipboard."))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for part in (
            self._highlighter,
            self.text,
            self.find_bar,
            self._empty,
            self.shapes_button,
            self.find_button,
            self.copy,
        ):
            part.set_theme(theme)

    def _make_tools(self, theme: Theme) -> None:
        self.shapes_button = IconButton("proportions", theme, tr("Comments that say the shapes"))
        self.shapes_button.setCheckable(True)
        self.shapes_button.setChecked(self._settings.get(_SHAPES))
        self.shapes_button.clicked.connect(self._on_shapes)
        self.find_button = IconButton("search", theme, tr("Find in the source (Ctrl+F in the text)"))
        self.find_button.clicked.connect(self.find_bar.start)
        self.copy = IconButton("copy", theme, tr("Copy the source"))
        self.copy.clicked.connect(self.copy_source)
        self._tools = (self.shapes_button, self.find_button, self.copy)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(2)
        for tool in self._tools:
            self.tools.addWidget(tool)

    def _place(self) -> None:
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.text, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(reading)
        self._stack.addWidget(self._empty)

    def _on_shapes(self, shown: bool) -> None:
        self._settings.set(_SHAPES, shown)
        self._print()

    def _on_changed(self, _: object) -> None:
        if not self._active:
            return
        if self._source is not None and self.text.blockCount() > _LONG:
            self._pause.start()
        else:
            self._print()

    def _on_shown(self) -> None:
        if self._active:
            self._print()
            self._show_class()

    def _print(self) -> None:
        self._pause.stop()
        if not self._active:
            return
        trouble = ""
        try:
            self._source = print_network(self._printed(), shapes=self.shapes_button.isChecked())
        except CompileError as error:
            self._source, trouble = None, error.message
        for tool in self._tools:
            tool.setEnabled(self._source is not None)
        if self._source is None:
            self._explain(trouble)
            return
        self.text.show_text(self._source.text)
        self._stack.setCurrentIndex(0)
        self.find_bar.look()
        self._mark()

    def _printed(self) -> Analysis:
        """What is printed: the first network on the way; the shown one alone while something is wrong in the others."""
        first, shown = self._session.analyses[0], self._session.analysis
        return shown if shown.ok and not first.ok else first

    def _explain(self, trouble: str) -> None:
        problems = [p for p in self._session.analysis.problems if p.severity is Severity.ERROR]
        if self._session.network.nodes:
            title, sign = tr("The source waits for a repair"), "circle-alert"
            text = sentence(problems[0].message if problems else trouble)
        else:
            title, sign = tr("No source yet"), "code-xml"
            text = tr("The Python of the network appears here as soon as there are layers.")
        self._empty.say(sign, title, text, self._theme)
        self._stack.setCurrentIndex(1)

    def _mark(self) -> None:
        if self._source is None or not self._active:
            return
        places = self._source.places.items()
        network, selection = self._session.network_id, self._session.selection
        self.text.mark([line for line, (key, node) in places if key == network and node in selection])

    def _show_class(self) -> None:
        """Brings the class of the shown network into view."""
        if self._source is not None and not self._session.selection:
            begins = (line for line, key in self._source.classes.items() if key == self._session.network_id)
            line = next(begins, None)
            if line is not None:
                self.text.show_line(line if len(self._source.classes) > 1 else 1)

    def _on_line(self, line: int) -> None:
        place = self._source.places.get(line) if self._source else None
        if place is not None:
            self.jump_wanted.emit(*place)
