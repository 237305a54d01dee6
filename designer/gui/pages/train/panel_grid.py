"""Places plots side by side and below each other, as many in a row as there is room for."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from designer.gui.scaling import px

_NARROW, _LOW = 268, 176
"""A plot needs so much room at least."""
_MOST, _ROOMY = 3, 760
_SPACING = 12


class PanelGrid(QScrollArea):
    """The first plot is wider than the others where there is room for that. It scrolls when plots would get too low."""

    def __init__(self) -> None:
        super().__init__()
        self._panels: tuple[QWidget, ...] = ()
        self._columns, self._first = 0, 2
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_SPACING)
        self._grid.setVerticalSpacing(_SPACING)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setMinimumSize(px(_NARROW), px(_LOW))

    def show_panels(self, panels: Sequence[QWidget]) -> None:
        """Shows these, in this order; those that were shown before are only taken out."""
        if tuple(panels) == self._panels:
            return
        for panel in self._panels:
            self._grid.removeWidget(panel)
            if panel not in panels and panel.parentWidget() is self._inside:
                panel.hide()
        self._panels, self._columns = tuple(panels), 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Finds out anew how many fit into a row."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        count = len(self._panels)
        columns = max(1, min(_MOST, count, self.viewport().width() // px(_NARROW)))
        if count == 4:
            columns = min(columns, 2)
        first = 3 if count == columns == 2 and self.viewport().width() > px(_ROOMY) else 2
        if (columns, first) == (self._columns, self._first):
            return
        self._columns, self._first = columns, first
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
            self._grid.setRowMinimumHeight(row, 0)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._fill(columns)

    def _fill(self, columns: int) -> None:
        """The first plot takes the room of those that lack in the last row."""
        wide = 1 + -len(self._panels) % columns
        place = 0
        for number, panel in enumerate(self._panels):
            span = wide if number == 0 else 1
            self._grid.addWidget(panel, place // columns, place % columns, 1, span)
            panel.show()
            place += span
        for row in range(-(-place // columns)):
            self._grid.setRowStretch(row, 1)
            self._grid.setRowMinimumHeight(row, px(_LOW))
        for column in range(columns):
            self._grid.setColumnStretch(column, self._first if column == 0 else 2)
