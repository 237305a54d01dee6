"""What is wrong with the selected layer: sentences with buttons that repair."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from designer.analysis.problems import Problem, RepairEdit, Severity
from designer.drawing.theme import Theme
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, words


class Troubles(QWidget):
    """A card for each problem; nothing at all while there is none."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._shown: tuple[Problem, ...] = ()
        self._cards: list[QFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Shows these problems; cards that stay the same stay where they are."""
        if problems == self._shown:
            return
        self._shown = problems
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(problem) for problem in problems]
        for card in self._cards:
            self._column.addWidget(card)
        self.setVisible(bool(problems))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        shown, self._shown = self._shown, ()
        self.show_problems(shown)

    def _card(self, problem: Problem) -> QFrame:
        card = QFrame()
        is_error = problem.severity is Severity.ERROR
        set_role(card, "trouble" if is_error else "field")
        colour = self._theme.error if is_error else self._theme.warning
        said = problem.message.removeprefix(f"{problem.name}: ")
        grid = QGridLayout(card)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        picture = Picture("circle-alert" if is_error else "triangle-alert", colour, 14)
        grid.addWidget(picture, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words(sentence(said[:1].upper() + said[1:]), wrap=True), 0, 1)
        for place, repair in enumerate(problem.repairs, start=1):
            button = push(sentence(repair.label), "small", partial(self._repair, repair))
            grid.addWidget(button, place, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        return card

    def _repair(self, repair: RepairEdit) -> None:
        self._session.do(repair.edit, label=repair.label[:1].lower() + repair.label[1:])
