"""Questions and errors that must be answered before going on, in the window's own dress."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.scaling import least
from designer.gui.sentences import sentence
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, words


@dataclass(frozen=True, slots=True)
class Answer:
    """One button: what it is called in code, what it says, and its role."""

    id: str
    title: str
    role: str = ""


class Question(QDialog):
    """A title, a sentence or two, and answers. Escape means the last answer; Return means the primary one.

    `tick` is what a box to tick says, if there is to be one.
    """

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        title: str,
        text: str,
        answers: tuple[Answer, ...],
        icon: str = "info",
        tick: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setObjectName("question")
        self.text = f"{title} {text}"
        self.answer = answers[-1].id
        self._first: QPushButton | None = None
        colour = theme.error if icon == "circle-alert" else theme.accent
        head = QVBoxLayout()
        head.setSpacing(6)
        head.addWidget(words(title, "title", wrap=True))
        body = words(text, wrap=True, selectable=True)
        least(body, width=360)
        head.addWidget(body)
        self.tick = QCheckBox(tick, self)
        self.tick.setVisible(bool(tick))
        if tick:
            head.addSpacing(8)
            head.addWidget(self.tick)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(Picture(icon, colour, 24), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(head, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for answer in reversed(answers):
            button = push(answer.title, answer.role, partial(self._take, answer.id))
            button.setObjectName(answer.id)
            button.setDefault(answer.role == "primary")
            row.addWidget(button)
            if answer.role == "primary":
                self._first = button
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(24)
        column.addLayout(top)
        column.addLayout(row)
        if self._first is not None:
            self._first.setFocus()
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _take(self, id: str) -> None:
        self.answer = id
        self.accept()


def ask(parent: QWidget, theme: Theme, title: str, text: str, answers: tuple[Answer, ...], icon: str = "info") -> str:
    """Asks and waits; gives the id of the answer."""
    dialog = Question(parent, theme, title, text, answers, icon)
    dialog.exec()
    return dialog.answer


def complain(parent: QWidget, theme: Theme, title: str, text: str) -> None:
    """Says what went wrong and waits until it was read."""
    ask(parent, theme, title, sentence(text), (Answer("ok", "OK", "primary"),), "circle-alert")
