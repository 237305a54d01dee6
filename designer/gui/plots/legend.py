"""The head of a plot: its title, and a legend that reads values, on one line or on as many as it needs."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from designer.drawing.theme import Theme
from designer.gui.plots.curves import Points
from designer.gui.plots.ink import font, stroke
from designer.gui.plots.plot import LEFT, RIGHT, TOP, Plot, Reading
from designer.gui.plots.tints import tint
from designer.gui.scaling import px
from designer.gui.tongue import retold, tr

_BETWEEN, _GAP, _SAMPLE = 16, 6, 12
"""In pixels: between entries, within one, and the length of a curve's sample."""
_ROW = 18
_MOST_ROWS = 3
_DOT = 3.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One curve of the legend, placed."""

    reading: Reading
    box: QRectF
    value: str
    name: str


@dataclass(frozen=True, slots=True)
class Head:
    """A plot's head, laid out: `top` is where the plot itself begins; `more` curves have no room.

    `spare` pixels at the right of the first line are somebody else's.
    """

    title: str
    entries: tuple[Entry, ...]
    top: float
    more: int = 0
    spare: float = 0.0

    def entry_at(self, place: QPointF) -> str:
        """The id of the curve whose entry is at a place; "" if there is none."""
        return next((entry.reading.id for entry in self.entries if entry.box.contains(place)), "")


def lay_out(plot: Plot, readings: tuple[Reading, ...], width: float, spare: float) -> Head:
    """Places title and legend in a width, of which `spare` pixels at the right of the first line are taken."""
    title = retold(plot.title)
    left = px(LEFT - 32)
    sizes = [(reading, *_measured(plot, reading)) for reading in readings]
    room = width - px(RIGHT) - spare
    after_title = left + QFontMetricsF(font(13, 600)).horizontalAdvance(title) + _BETWEEN
    total = sum(size + _BETWEEN for _, _, _, size in sizes) - _BETWEEN
    if total <= room - after_title:
        return Head(title, _row(sizes, room - total, px(8)), float(px(TOP)))
    entries: list[Entry] = []
    x, row = float(left), 0
    for count, size in enumerate(sizes):
        if x + size[3] > width - px(RIGHT) and x > left:
            x, row = float(left), row + 1
        if row >= _MOST_ROWS:
            return Head(title, tuple(entries), float(px(TOP) + _MOST_ROWS * px(_ROW)), len(sizes) - count, spare)
        entries += _row([size], x, px(28) + row * px(_ROW))
        x += size[3] + _BETWEEN
    return Head(title, tuple(entries), float(px(TOP) + (row + 1) * px(_ROW)))


def paint_head(painter: QPainter, plot: Plot, head: Head, theme: Theme, width: float) -> None:
    """The title at the left, the legend at the right of it or below; hidden curves are struck through."""
    painter.setFont(font(13, 600))
    painter.setPen(QColor(theme.title))
    painter.drawText(QRectF(px(LEFT - 32), px(8), width, px(20)), Qt.AlignmentFlag.AlignVCenter, head.title)
    for entry in head.entries:
        _paint_entry(painter, plot, entry, theme)
    if head.more:
        painter.setFont(_face(mono=False))
        painter.setPen(QColor(theme.muted))
        words = tr("{count} more", count=head.more)
        painter.drawText(more_box(head, width), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)


def more_box(head: Head, width: float) -> QRectF:
    """Where a head says how many curves have no room: on the first line, left of what is somebody else's."""
    return QRectF(0, px(8), width - px(RIGHT) - head.spare, px(20))


def _paint_entry(painter: QPainter, plot: Plot, entry: Entry, theme: Theme) -> None:
    box, reading = entry.box, entry.reading
    is_hidden = reading.id in plot.hidden
    colour = QColor(theme.muted if is_hidden else tint(theme, reading.tint))
    middle = box.center().y()
    stroke(painter, colour, [box.left(), box.left() + _SAMPLE], [middle, middle], 2.0)
    if isinstance(plot.curves[reading.id].data, Points):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(box.left() + _SAMPLE / 2, middle), _DOT, _DOT)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    face = _face(mono=False)
    face.setStrikeOut(is_hidden)
    left = box.left() + _SAMPLE + _GAP
    painter.setFont(face)
    painter.setPen(QColor(theme.muted if is_hidden else theme.text))
    painter.drawText(QRectF(left, box.top(), box.width(), box.height()), Qt.AlignmentFlag.AlignVCenter, entry.name)
    painter.setFont(_face(mono=True))
    painter.setPen(QColor(theme.muted if is_hidden else theme.title))
    right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.drawText(box.adjusted(0, 0, 1, 0), right, entry.value)


def _measured(plot: Plot, reading: Reading) -> tuple[str, str, float]:
    """Name, value, and what they take with the sample."""
    name, value = retold(reading.name), plot.written(reading.value)
    return name, value, _SAMPLE + 2 * _GAP + _width(name) + _width(value, mono=True)


def _row(sizes: list[tuple[Reading, str, str, float]], x: float, y: float) -> tuple[Entry, ...]:
    entries = []
    for reading, name, value, size in sizes:
        entries.append(Entry(reading, QRectF(x, y, size, px(_ROW)), value, name))
        x += size + _BETWEEN
    return tuple(entries)


def _face(*, mono: bool) -> QFont:
    return font(11, 500 if mono else 400, mono=mono)


def _width(text: str, *, mono: bool = False) -> float:
    return QFontMetricsF(_face(mono=mono)).horizontalAdvance(text)
