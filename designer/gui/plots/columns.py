"""A table's columns at a glance: for each its name, a small histogram, its mean, spread and range."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.plots.axis import brief, figure
from designer.gui.plots.ink import font, pen
from designer.gui.scaling import hold
from designer.gui.tongue import retold, tr

ROW = 32
_HEAD = 28
_BINS = 28


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, its statistics, and counts of values in equal bins between `low` and `high`."""

    name: str
    mean: float
    deviation: float
    low: float
    high: float
    counts: tuple[int, ...]


def describe(table: NDArray[np.float32], names: tuple[str, ...]) -> tuple[Column, ...]:
    """The statistics of a table [rows, columns]; columns without a name are numbered."""
    found = []
    for index in range(table.shape[1]):
        values = table[:, index].astype(np.float64)
        values = values[np.isfinite(values)]
        if not len(values):
            values = np.zeros(1)
        counts, _ = np.histogram(values, _BINS)
        found.append(
            Column(
                name=names[index] if index < len(names) else tr("column {number}", number=index + 1),
                mean=float(values.mean()),
                deviation=float(values.std()),
                low=float(values.min()),
                high=float(values.max()),
                counts=tuple(int(count) for count in counts),
            )
        )
    return tuple(found)


class ColumnTable(QWidget):
    """One row per column of a table; as high as it needs to be."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: tuple[Column, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def columns(self) -> tuple[Column, ...]:
        """What is shown."""
        return self._columns

    def set_columns(self, columns: tuple[Column, ...]) -> None:
        """Shows these."""
        self._columns = columns
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A row per column below the head."""
        return QSize(480, _HEAD + ROW * len(self._columns))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Head, then a row per column with a hairline above it."""
        stops = self._stops()
        with QPainter(self) as painter:
            painter.setFont(font(10, 500))
            painter.setPen(QColor(self._theme.muted))
            for text, (left, width), side in zip(
                (tr("Column"), tr("Distribution"), tr("Mean"), tr("Deviation"), tr("Range")),
                stops,
                "llrrr",
                strict=True,
            ):
                align = Qt.AlignmentFlag.AlignLeft if side == "l" else Qt.AlignmentFlag.AlignRight
                painter.drawText(QRectF(left, 0, width, _HEAD), align | Qt.AlignmentFlag.AlignVCenter, text)
            for row, column in enumerate(self._columns):
                self._paint_row(painter, _HEAD + row * ROW, column, stops)

    def _paint_row(self, painter: QPainter, top: int, column: Column, stops: list[tuple[float, float]]) -> None:
        theme, middle = self._theme, Qt.AlignmentFlag.AlignVCenter
        painter.setPen(pen(theme.hairline))
        painter.drawLine(0, top, self.width(), top)
        name, bars, mean, deviation, range_ = (QRectF(left, top, width, ROW) for left, width in stops)
        painter.setFont(font(12))
        painter.setPen(QColor(theme.title))
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(retold(column.name), Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, middle, text)
        _paint_bars(painter, bars.adjusted(0, 7, 0, -6), column, theme)
        painter.setFont(font(11, 500, mono=True))
        right = middle | Qt.AlignmentFlag.AlignRight
        painter.setPen(QColor(theme.title))
        painter.drawText(mean, right, figure(column.mean))
        painter.setPen(QColor(theme.muted))
        painter.drawText(deviation, right, f"± {figure(column.deviation)}")
        painter.drawText(range_, right, f"{brief(column.low)} … {brief(column.high)}")

    def _stops(self) -> list[tuple[float, float]]:
        """Left edge and width of the five parts of a row."""
        numbers = [90.0, 90.0, 150.0]
        free = max(160.0, self.width() - sum(numbers) - 5 * 12)
        widths = [free * 0.55, free * 0.45, *numbers]
        lefts = [sum(widths[:index]) + 12 * index for index in range(5)]
        return list(zip(lefts, widths, strict=True))


class Histogram(QWidget):
    """One column larger: its bars over a line with the ends of its range, and its mean in words."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column: Column | None = None
        hold(self, height=148)

    def show_column(self, column: Column | None) -> None:
        """Shows a column, or nothing."""
        self._column = column
        self.setVisible(column is not None)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name and mean above, bars, ends of the range below."""
        column, theme = self._column, self._theme
        if column is None:
            return
        box = QRectF(0, 28, self.width(), self.height() - 48)
        ends = QRectF(0, box.bottom() + 4, self.width(), 14)
        with QPainter(self) as painter:
            painter.setFont(font(12, 600))
            painter.setPen(QColor(theme.title))
            painter.drawText(QRectF(0, 0, self.width(), 18), Qt.AlignmentFlag.AlignLeft, column.name)
            painter.setFont(font(11, 500, mono=True))
            mean = f"{figure(column.mean)} ± {figure(column.deviation)}"
            painter.drawText(QRectF(0, 0, self.width(), 18), Qt.AlignmentFlag.AlignRight, mean)
            _paint_bars(painter, box, column, theme)
            painter.setPen(pen(theme.border))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
            painter.setFont(font(10))
            painter.setPen(QColor(theme.muted))
            painter.drawText(ends, Qt.AlignmentFlag.AlignLeft, brief(column.low))
            painter.drawText(ends, Qt.AlignmentFlag.AlignRight, brief(column.high))


def _paint_bars(painter: QPainter, box: QRectF, column: Column, theme: Theme) -> None:
    most, width = max(column.counts) or 1, box.width() / len(column.counts)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mix(theme.accent, theme.panel, 0.7)))
    for index, count in enumerate(column.counts):
        height = box.height() * count / most
        painter.drawRect(QRectF(box.left() + index * width, box.bottom() - height, max(1.0, width - 1), height))
