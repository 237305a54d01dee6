"""The templates of the welcome page, in groups with a caption each."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.tongue import tr
from designer.gui.welcome.card import Card
from designer.gui.welcome.choice import Choice
from designer.gui.welcome.grid import Grid
from designer.gui.widgets.words import words
from designer.templates import Template, groups

_LEAST_WIDTH = 300
"""So wide are cards at least: most then say all their facts in a line."""


class Group(QWidget):
    """The templates of one group: its name, and their cards."""

    def __init__(self, title: str, cards: tuple[Card, ...]) -> None:
        super().__init__()
        self.cards = cards
        self.title = words(tr(title), "heading")
        self.grid = Grid(cards, _LEAST_WIDTH, aligned=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.grid)


class Gallery(QWidget):
    """All groups, one below the other, in the order of their first templates."""

    def __init__(self, templates: tuple[Template, ...], theme: Theme) -> None:
        super().__init__()
        self.cards = {template.id: Card(template, theme) for template in templates}
        found = groups(templates)
        self.groups = tuple(Group(title, tuple(self.cards[each.id] for each in own)) for title, own in found.items())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for group in self.groups:
            column.addWidget(group)

    @property
    def shown(self) -> list[Choice]:
        """The cards that are shown, in order."""
        return [card for group in self.groups for card in group.grid.shown]

    def lay_out(self) -> None:
        """Puts all cards into their places for the width there is."""
        for group in self.groups:
            group.grid.lay_out()

    def filter(self, fits: Callable[[Template], bool]) -> int:
        """Shows the cards that fit, and the groups that have some; answers how many there are."""
        for group in self.groups:
            for card in group.cards:
                card.setVisible(fits(card.template))
            group.grid.lay_out()
            group.setVisible(bool(group.grid.shown))
        return len(self.shown)
