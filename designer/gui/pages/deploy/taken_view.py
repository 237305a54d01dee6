"""What was taken away: the files, the way to their folder, and the lines of a program to read and copy."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTabBar, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.code_view.highlighter import PythonHighlighter
from designer.gui.pages.deploy.take_words import TAKE_WORDS
from designer.gui.plots.ink import font
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import ElidedLabel, Picture, caption, words

_LONGEST = 200_000
"""Characters of a file that are shown."""
_AROUND = 40
"""Pixels around the lines: margins, frame, and a bar below them."""
_FEW, _MANY = 6, 26
"""Lines of a program that are seen at least and at most; it scrolls from there on."""


class TakenView(QWidget):
    """`folder_wanted(path)`: the user wants to see the folder. A tab for each kind with something to read."""

    folder_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._folder, self._files = Path(), dict[str, tuple[str, ...]]()
        self._read: list[Path] = []
        self._picture = Picture("circle-check", theme.success, 18)
        self.said = ElidedLabel("", "heading", Qt.TextElideMode.ElideMiddle)
        self.names = words("", "small", wrap=True)
        self.open = push(tr("Open folder"), "", lambda: self.folder_wanted.emit(str(self._folder)))
        self.copy = push(tr("Copy"), "", self._on_copy)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("File to read"))
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(lambda _: self._show_file())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Lines of the file"))
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._ink = PythonHighlighter(self.text.document(), theme)
        self._program = QWidget()
        self._arrange()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._picture.show_icon("circle-check", theme.success)
        self._ink.set_theme(theme)

    def show_files(self, folder: Path, files: Mapping[str, tuple[str, ...]]) -> None:
        """Shows what lies in a folder, by kind."""
        self._folder, self._files = folder, dict(files)
        count = sum(map(len, files.values()))
        self.said.setText(tr("{n} files in {folder}", n=count, folder=str(folder)))
        self.names.setText("\n".join(f"{_title(kind)}: {', '.join(names)}" for kind, names in files.items()))
        self._read = [folder / name for kind, names in files.items() if (name := _to_read(kind, names))]
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for path in self._read:
            self.tabs.addTab(path.name)
        self.tabs.blockSignals(False)
        self._program.setVisible(bool(self._read))
        self._show_file()
        self.show()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._picture)
        head.addWidget(self.said, 1)
        head.addWidget(self.open)
        bar = QHBoxLayout()
        bar.addWidget(self.tabs)
        bar.addStretch(1)
        bar.addWidget(self.copy)
        set_role(self.text, "card-text")
        program = QVBoxLayout(self._program)
        program.setContentsMargins(0, 8, 0, 0)
        program.setSpacing(6)
        program.addLayout(bar)
        program.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(caption(tr("Taken away")))
        column.addLayout(head)
        column.addWidget(self.names)
        column.addWidget(self._program, 1)

    def _show_file(self) -> None:
        place = self.tabs.currentIndex()
        self.copy.setText(tr("Copy"))
        if not 0 <= place < len(self._read):
            self.text.setPlainText("")
            return
        try:
            text = self._read[place].read_text(encoding="utf-8", errors="replace")[:_LONGEST]
        except OSError as error:
            text = tr("It cannot be read: {reason}.", reason=error.strerror or error)
        is_python = self._read[place].suffix == ".py"
        self._ink.setDocument(self.text.document() if is_python else None)
        face = font(11, mono=True)
        self.text.setFont(face)
        self.text.setPlainText(text)
        lines = max(_FEW, min(_MANY, text.count("\n") + 1))
        self.text.setFixedHeight(QFontMetrics(face).lineSpacing() * lines + _AROUND)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(tr("Copied"))


def _title(kind: str) -> str:
    return tr(TAKE_WORDS[kind].title) if kind in TAKE_WORDS else kind


def _to_read(kind: str, names: tuple[str, ...]) -> str:
    """The file of a kind that is worth reading; "" if none is."""
    wanted = TAKE_WORDS[kind].read if kind in TAKE_WORDS else ()
    return next((name for name in wanted if name in names), "")
