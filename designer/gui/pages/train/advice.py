"""Advice on the run that is shown, as cards: what is wrong, by which numbers one sees it, and a remedy at a click."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from designer.analysis.problems import RepairEdit
from designer.drawing.theme import Theme
from designer.gui.run.controller import RunController
from designer.gui.scaling import px
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import ElidedLabel, Picture, words
from designer.jobs.advice.entry import Advice
from designer.jobs.advice.table import advice_for

_WIDE = 760
"""From this width on a card has room for words and buttons side by side."""
_MOST = 3
"""Remedies that a card offers."""


class Counsel:
    """The advice on the shown run. It is thought over anew only where something has come that it follows from."""

    def __init__(self, runs: RunController) -> None:
        self._runs = runs
        self._known: tuple[object, ...] = ()
        self._advice: tuple[Advice, ...] = ()

    def advice(self) -> tuple[Advice, ...]:
        """What is to be said now."""
        view, project = self._runs.view, self._runs.session.document.project
        looks = view.looks[-1].step if view.looks else 0
        state = (id(view), id(project), len(view.epochs), looks, view.state, view.rewound)
        if state != self._known:
            self._known, self._advice = state, advice_for(view, project)
        return self._advice


class AdviceCard(QFrame):
    """One piece of advice. `remedies` are its buttons."""

    def __init__(self, advice: Advice, theme: Theme, do: Callable[[RepairEdit], object]) -> None:
        super().__init__()
        self.advice = advice
        set_role(self, "field")
        title = tr(advice.illness.title)
        self.setAccessibleName(title)
        self.said = words(sentence(advice.finding.evidence), wrap=True, selectable=True)
        self.remedies = [remedy_button(repair, do) for repair in advice.remedies[:_MOST]]
        column = QVBoxLayout()
        column.setSpacing(3)
        for part in (words(title, "heading"), self.said, words(sentence(advice.illness.sentence), "small", wrap=True)):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self.remedies:
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch(1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(8)
        self._body.addLayout(column, 1)
        self._body.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(Picture("triangle-alert", theme.warning), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand beside the words where there is room, else below them."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.LeftToRight if self.width() >= px(_WIDE) else ways.TopToBottom)


def remedy_button(repair: RepairEdit, do: Callable[[RepairEdit], object]) -> QPushButton:
    """A button that does what a remedy says."""
    button = push(sentence(repair.label), "small", partial(do, repair))
    button.setToolTip(tr("Changes the project for the next run; Undo takes it back."))
    return button


class AdviceLine(QFrame):
    """The most urgent advice in a line, for who looks at something else. `more` leads to the rest.

    `wanted()`: all advice is to be shown.
    """

    wanted = Signal()

    def __init__(self, runs: RunController, theme: Theme, counsel: Counsel) -> None:
        super().__init__()
        self._runs, self._counsel = runs, counsel
        self._shown: tuple[Advice, ...] = ()
        self._picture = Picture("triangle-alert", theme.warning)
        self.title = words("", "heading")
        self.said = ElidedLabel("")
        self.more = push("", "link", self.wanted.emit)
        set_role(self, "field")
        self.setAccessibleName(tr("Advice"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self.title)
        row.addWidget(self.said, 1)
        row.addWidget(self.more)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._picture.show_icon("triangle-alert", theme.warning)

    def refresh(self, *, is_wanted: bool) -> None:
        """Shows what is to be said of the run now; nothing where all of it is seen already."""
        advice = self._counsel.advice()
        if advice and advice != self._shown:
            self.title.setText(tr(advice[0].illness.title))
            self.said.setText(sentence(advice[0].finding.evidence))
            self.more.setText(
                tr("What to do") if len(advice) == 1 else tr("What to do, and {n} more", n=len(advice) - 1)
            )
        self._shown = advice
        self.setVisible(bool(advice) and is_wanted)


class AdviceCards(QWidget):
    """The cards below each other; nothing at all where there is nothing to say."""

    def __init__(self, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._runs, self._theme = runs, theme
        self._counsel = Counsel(runs)
        self._shown: tuple[Advice, ...] = ()
        self.cards: list[AdviceCard] = []
        self.setAccessibleName(tr("Advice"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._fill()

    def refresh(self) -> None:
        """Shows what is to be said of the run now."""
        advice = self._counsel.advice()
        if advice != self._shown:
            self._shown = advice
            self._fill()

    def _fill(self) -> None:
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [AdviceCard(advice, self._theme, self._do) for advice in self._shown]
        for card in self.cards:
            self._column.addWidget(card)
        self.setVisible(bool(self.cards))

    def _do(self, repair: RepairEdit) -> None:
        self._runs.session.do(repair.edit)
        self.refresh()
