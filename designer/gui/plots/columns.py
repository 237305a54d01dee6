"""A table's columns at a glance: for each its name and kind, a small histogram, what is missing, its range and mean."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme, mix
from designer.drawing.words import exact
from designer.gui.plots.axis import brief, figure
from designer.gui.plots.ink import font, pen
from designer.gui.scaling import hold, px
from designer.gui.tongue import retold, tr

ROW = 44
_HEAD = 28
_BINS = 28
_GAP = 12
_NUMBERS = (56, 64, 74, 82, 74)
"""Widths of what is missing, what is different, the least, the mean, the greatest, for text of 100 %."""
_MISSING_MUCH = 0.3
_SPOKEN = 40


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, its statistics, and counts of values in equal bins between `low` and `high`.

    `kind` says in words what it holds. Of words there are no numbers (`words` instead of low, mean and high), and
    `counts` are those of the most frequent ones. `different` None: too many to be counted. `count` 0: nobody counted
    what is missing.
    """

    name: str
    mean: float
    deviation: float
    low: float
    high: float
    counts: tuple[int, ...]
    kind: str = ""
    count: int = 0
    missing: int = 0
    different: int | None = 0
    words: str = ""
    said: tuple[str, str, str, str] | None = None
    """Low, mean, deviation and high where they are no plain numbers, such as dates."""


def describe(table: NDArray[np.float32], names: tuple[str, ...]) -> tuple[Column, ...]:
    """The statistics of a table [rows, columns]; columns without a name are numbered."""
    found = []
    for index in range(table.shape[1]):
        every = table[:, index].astype(np.float64)
        values = every[np.isfinite(every)]
        missing = len(every) - len(values)
        different = len(np.unique(values))
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
                kind=tr("Number"),
                count=len(every),
                missing=missing,
                different=different,
            )
        )
    return tuple(found)


class ColumnTable(QWidget):
    """One row per column of a table; as high as it needs to be."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: tuple[Column, ...] = ()
        self.setAccessibleName(tr("Columns"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def columns(self) -> tuple[Column, ...]:
        """What is shown."""
        return self._columns

    def set_columns(self, columns: tuple[Column, ...]) -> None:
        """Shows these."""
        self._columns = columns
        self.setAccessibleDescription("; ".join(_spoken(column) for column in columns[:_SPOKEN]))
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A row per column below the head."""
        return QSize(px(480), px(_HEAD) + px(ROW) * len(self._columns))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Head, then a row per column with a hairline above it; only what is to be seen."""
        stops, head, high = self._stops(), px(_HEAD), px(ROW)
        titles = tr("Column"), tr("Distribution"), tr("Missing"), tr("Different"), tr("Least"), tr("Mean"), tr("Most")
        with QPainter(self) as painter:
            painter.setFont(font(10, 500))
            painter.setPen(QColor(self._theme.muted))
            for text, (left, width), side in zip(titles, stops, "llrrrrr", strict=True):
                align = Qt.AlignmentFlag.AlignLeft if side == "l" else Qt.AlignmentFlag.AlignRight
                painter.drawText(QRectF(left, 0, width, head), align | Qt.AlignmentFlag.AlignVCenter, text)
            first = max(0, (event.rect().top() - head) // high)
            last = (event.rect().bottom() - head) // high + 1
            for row, column in enumerate(self._columns[first:last], start=first):
                self._paint_row(painter, head + row * high, column, stops)

    def _paint_row(self, painter: QPainter, top: int, column: Column, stops: list[tuple[float, float]]) -> None:
        theme, high = self._theme, px(ROW)
        painter.setPen(pen(theme.hairline))
        painter.drawLine(0, top, self.width(), top)
        name, bars, missing, different, low, mean, most = (QRectF(left, top, width, high) for left, width in stops)
        _paint_pair(painter, name, retold(column.name), column.kind, theme, left=True)
        if column.counts:
            _paint_bars(painter, bars.adjusted(0, px(11), 0, -px(10)), column, theme)
        if column.count:
            self._paint_missing(painter, missing, column)
            told = exact(column.different) if column.different is not None else tr("many")
            _paint_pair(painter, different, told, "", theme, mono=True)
        if column.words:
            _paint_pair(painter, QRectF(low.left(), top, most.right() - low.left(), high), column.words, "", theme)
        elif column.counts:
            least, middle, deviation, greatest = column.said or (
                brief(column.low),
                figure(column.mean),
                f"± {figure(column.deviation)}",
                brief(column.high),
            )
            _paint_pair(painter, low, least, "", theme, mono=True, is_quiet=True)
            _paint_pair(painter, mean, middle, deviation, theme, mono=True)
            _paint_pair(painter, most, greatest, "", theme, mono=True, is_quiet=True)

    def _paint_missing(self, painter: QPainter, place: QRectF, column: Column) -> None:
        share = column.missing / column.count
        text = f"{100 * share:.2g} %" if column.missing else "–"
        colour = self._theme.warning if share >= _MISSING_MUCH else ""
        _paint_pair(painter, place, text, "", self._theme, mono=True, is_quiet=not column.missing, colour=colour)

    def _stops(self) -> list[tuple[float, float]]:
        """Left edge and width of the seven parts of a row."""
        numbers = [float(px(width)) for width in _NUMBERS]
        free = max(160.0, self.width() - sum(numbers) - 6 * _GAP)
        widths = [free * 0.55, free * 0.45, *numbers]
        lefts = [sum(widths[:index]) + _GAP * index for index in range(7)]
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


def _paint_pair(
    painter: QPainter,
    place: QRectF,
    text: str,
    below: str,
    theme: Theme,
    *,
    left: bool = False,
    mono: bool = False,
    is_quiet: bool = False,
    colour: str = "",
) -> None:
    """A text, and if there is one, a smaller one below it."""
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    half = place.height() / 2
    upper = place.adjusted(0, px(5), 0, -half + px(2)) if below else place
    painter.setFont(font(12) if left else font(11, 500, mono=mono))
    painter.setPen(QColor(colour or (theme.muted if is_quiet else theme.title)))
    said = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(upper, side | Qt.AlignmentFlag.AlignVCenter, said)
    if below:
        painter.setFont(font(10, mono=mono))
        painter.setPen(QColor(theme.muted))
        said = QFontMetricsF(painter.font()).elidedText(below, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place.adjusted(0, half, 0, -px(5)), side | Qt.AlignmentFlag.AlignVCenter, said)


def _paint_bars(painter: QPainter, box: QRectF, column: Column, theme: Theme) -> None:
    most, width = max(column.counts) or 1, box.width() / len(column.counts)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mix(theme.accent, theme.panel, 0.7)))
    for index, count in enumerate(column.counts):
        height = box.height() * count / most
        painter.drawRect(QRectF(box.left() + index * width, box.bottom() - height, max(1.0, width - 1), height))


def _spoken(column: Column) -> str:
    """A column in words, for those who do not see it."""
    said = [column.kind, column.words] if column.words else [column.kind, f"{brief(column.low)} … {brief(column.high)}"]
    if column.missing:
        said.append(tr("{n} missing", n=exact(column.missing)))
    return f"{retold(column.name)}: {', '.join(filter(None, said))}"
