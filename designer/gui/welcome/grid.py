"""Choices in columns of one width and rows of one height, as many columns as leave the last row fullest."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from designer.gui.scaling import px
from designer.gui.welcome.choice import Choice

GAP = 16
_FEWER = 2
"""So many columns fewer than have room are considered."""


def best_columns(count: int, most: int) -> int:
    """How many columns `count` things take if there is room for `most`: those that leave the fewest places empty."""
    most = max(1, min(most, count))
    choices = range(most, max(0, most - _FEWER - 1), -1)
    return min(choices, key=lambda columns: (-count % columns, -columns))


class Grid(QWidget):
    """`items` side by side, none narrower than `least`. `wide_first`: the first one has a row of its own.

    `aligned`: as many columns as there is room for, so that grids below each other stand in line.
    """

    def __init__(
        self, items: Sequence[Choice], least: int, *, wide_first: bool = False, aligned: bool = False, gap: int = GAP
    ) -> None:
        super().__init__()
        self.items = tuple(items)
        self._least, self._gap, self._wide_first, self._aligned = least, gap, wide_first, aligned
        for item in self.items:
            item.setParent(self)

    @property
    def shown(self) -> list[Choice]:
        """Those items that are not hidden, in order."""
        return [item for item in self.items if not item.isHidden()]

    def replace(self, items: Sequence[Choice]) -> None:
        """Shows other items; the old ones are deleted."""
        for item in self.items:
            if item not in items:
                item.hide()
                item.deleteLater()
        self.items = tuple(items)
        for item in self.items:
            item.setParent(self)
            item.show()
        self.lay_out()

    def sizeHint(self) -> QSize:
        """As high as it was laid out."""
        return QSize(px(self._least), self.height())

    def lay_out(self) -> None:
        """Puts the items into their places for the width there is."""
        shown, gap, y = self.shown, self._gap, 0
        places = max(2, len(self.items) - self._wide_first)  # what a search hides keeps its column
        most = (self.width() + gap) // (px(self._least) + gap)
        columns = max(1, most) if self._aligned else best_columns(places, most)
        width = (self.width() - (columns - 1) * gap) / columns
        row: list[tuple[Choice, int, int]] = []
        at = 0
        for item in shown:
            span = columns if self._wide_first and item is shown[0] else 1
            if at + span > columns:
                y, row, at = self._place(row, y), [], 0
            left, right = round(at * (width + gap)), round((at + span) * (width + gap) - gap)
            row.append((item, left, right - left))
            at += span
        y = self._place(row, y)
        self.setFixedHeight(max(0, y - gap))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: perhaps other columns, and other heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Other words, other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.lay_out()

    def _place(self, row: Sequence[tuple[Choice, int, int]], top: int) -> int:
        """Places one row; answers where the next begins."""
        if not row:
            return top
        height = max(item.height_for(width) for item, _, width in row)
        for item, left, width in row:
            item.setGeometry(left, top, width, height)
        return top + height + self._gap
