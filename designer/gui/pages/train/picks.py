"""A button that says what was picked, and a menu in which more or less is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStyle, QStyleOptionButton

from designer.gui.scaling import px

_EDGE, _SIGN = 10, 24


@dataclass(frozen=True, slots=True)
class Pick:
    """One line of the menu; `ids` is what is picked once it is clicked."""

    title: str
    is_picked: bool
    ids: tuple[str, ...]


Offered = Callable[[], Iterable[Pick]]


class Picks(QPushButton):
    """`offered()` gives the lines of the menu when it is opened, `take(ids)` is told what is picked then.

    What the button says is cut at its right edge, for it may be the names of many things.
    """

    def __init__(self, name: str, tip: str, offered: Offered, take: Callable[[tuple[str, ...]], object]) -> None:
        super().__init__()
        self._offered, self._take = offered, take
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.picking = QMenu(self)
        self.picking.aboutToShow.connect(self._fill)
        self.setMenu(self.picking)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button as usual, with its words at the left: a style sheet cannot pad those of a button with a menu."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        place = self.rect().adjusted(px(_EDGE), 0, -px(_SIGN), 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _fill(self) -> None:
        self.picking.clear()
        for pick in self._offered():
            action = QAction(pick.title, self.picking, checkable=True, checked=pick.is_picked)
            action.triggered.connect(lambda _=False, ids=pick.ids: self._take(ids))
            self.picking.addAction(action)


def toggles(titles: Iterable[tuple[str, str]], picked: tuple[str, ...]) -> list[Pick]:
    """A line for each of some things (id, title), which puts it to those that are picked or takes it away."""
    return [
        Pick(title, id in picked, tuple(each for each in picked if each != id) if id in picked else (*picked, id))
        for id, title in titles
    ]
