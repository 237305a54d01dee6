"""The list of problems: what, where, and buttons that repair."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from designer.analysis.problems import Problem, Severity
from designer.drawing.theme import Theme
from designer.gui.own_layers.trusting import TRUST, ask_to_trust, code_to_trust
from designer.gui.problems.finder import Problems
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.words import Picture, words

SHOWN_AT_MOST = 100
"""More rows than this help nobody; the rest is counted."""


class ProblemsPanel(QWidget):
    """`jump_wanted(network id, node id)` tells that a problem was clicked. Repairs go to the session."""

    jump_wanted = Signal(str, str)

    def __init__(self, session: Session, problems: Problems, theme: Theme) -> None:
        super().__init__()
        self._session, self._problems, self._theme = session, problems, theme
        self._list = QWidget()
        set_role(self._list, "panel")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._list)
        self._empty = EmptyState(
            "circle-check", tr("No problems"), tr("The network is complete and fits its data."), theme, compact=True
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._empty)
        self.rows: list[ProblemRow] = []
        problems.changed.connect(self._show)
        session.opened.connect(self._show)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._empty.set_theme(theme)
        for row in self.rows:
            row.set_theme(theme)

    def _show(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ProblemRow(problem, self._theme) for problem in self._problems.items[:SHOWN_AT_MOST]]
        for place, row in enumerate(self.rows):
            row.clicked.connect(self._on_clicked)
            row.repaired.connect(self._on_repaired)
            if name := code_to_trust(self._session, row.problem.network, row.problem.node):
                row.add_button(TRUST, partial(self._on_trust, name))
            self._column.insertWidget(place, row)
        nothing_drawn = not self._session.document.project.main.nodes
        self._empty.say(
            "workflow" if nothing_drawn else "circle-check",
            tr("Nothing drawn yet") if nothing_drawn else tr("No problems"),
            tr("Problems of the network and of its fit to the data appear here, with ways to repair them.")
            if nothing_drawn
            else tr("The network is complete and fits its data."),
            self._theme,
        )
        self._stack.setCurrentIndex(0 if self.rows else 1)

    def _on_clicked(self, problem: Problem) -> None:
        if problem.node is not None:
            self.jump_wanted.emit(problem.network, problem.node)

    def _on_trust(self, name: str) -> None:
        ask_to_trust(self, self._session, self._theme, name)

    def _on_repaired(self, problem: Problem, number: int) -> None:
        repair = problem.repairs[number]
        self._session.do(repair.edit, label=repair.label[:1].lower() + repair.label[1:])


class ProblemRow(QFrame):
    """One problem. `clicked(problem)`: to its place; `repaired(problem, n)`: its n-th repair is wanted."""

    clicked = Signal(object)
    repaired = Signal(object, int)

    def __init__(self, problem: Problem, theme: Theme) -> None:
        super().__init__()
        self.problem = problem
        set_role(self, "row")
        self._picture = Picture(*_sign(problem, theme))
        text = words(sentence(problem.message), wrap=True)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        self.buttons: list[QPushButton] = []
        for number, repair in enumerate(problem.repairs):
            self.add_button(sentence(repair.label), partial(self._repair, number))
        if problem.node is not None:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(tr("Go to {name}", name=problem.name))
        self.setAccessibleName(sentence(problem.message))

    def add_button(self, title: str, on_click: Callable[[], object]) -> None:
        """Adds something that helps."""
        button = push(title, "small", on_click)
        self.buttons.append(button)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _repair(self, number: int) -> None:
        self.repaired.emit(self.problem, number)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._picture.show_icon(*_sign(self.problem, theme))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads to the place."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit(self.problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return leads to the place too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit(self.problem)
        else:
            super().keyPressEvent(event)


def _sign(problem: Problem, theme: Theme) -> tuple[str, str]:
    if problem.severity is Severity.ERROR:
        return "circle-alert", theme.error
    return "triangle-alert", theme.warning
