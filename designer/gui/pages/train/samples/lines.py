"""What is drawn as lines and points: series, long rows of numbers, the space of two numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from designer.catalogue.datasets import REGRESSION
from designer.drawing.theme import Colour, Theme, mix
from designer.gui.pages.train.samples.board import Cell, Item, Strip, names_of
from designer.gui.plots.axis import brief
from designer.gui.plots.ink import font, stroke
from designer.gui.plots.tints import tint
from designer.gui.scaling import px
from designer.gui.tongue import later, tr

Array = NDArray[Any]

_MOST_LINES, _MOST_POINTS, _MOST_STEPS = 3, 512, 600
_PAST, _LEAST_PAST = 3, 24
"""Of what a forecast goes on with, so many times its length is shown, and no fewer steps than this."""
_GREY = 0.8
_KEY = (("out", later("came out")), ("right", later("right")), ("in", later("went in")))
_WIDTHS = {"in": 1.2, "right": 1.4, "out": 1.6}


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its tone (`in`, `right`, `out`), where it begins, and its values."""

    tone: str
    first: int
    values: Array


@dataclass(frozen=True, slots=True)
class Point:
    """A sample in the plane, and what it is called."""

    x: float
    y: float
    name: str


def is_forecast(item: Item) -> bool:
    """Whether numbers that came out go on with a series that went in."""
    entry, first = item.facts.entry, item.first
    if item.role != "out" or entry is None or first is None or first.ndim != 3:
        return False
    is_of_time = entry.ordered and entry.task == REGRESSION and entry.content == "series"
    return is_of_time and item.target is not None and item.array.shape == item.target.shape


def forecasts(item: Item) -> tuple[Cell, ...]:
    """A series, and behind it what comes and what was expected to."""
    assert item.first is not None
    assert item.target is not None
    cells = []
    for went, due, said in zip(item.first, item.target, item.array, strict=False):
        past = _lines(went)[0][-max(_PAST * due.size, _LEAST_PAST) :]
        joined = [np.concatenate([past[-1:], values.reshape(-1)]) for values in (due, said)]
        coming = [Line(tone, len(past) - 1, each) for tone, each in zip(("right", "out"), joined, strict=True)]
        cells.append(Cell((Line("in", 0, past), *coming)))
    return tuple(cells)


def is_series(item: Item) -> bool:
    """Whether an array is one of series, or of rows of many numbers."""
    if item.array.dtype.kind not in "fiu" or item.role == "target":
        return False
    return item.array.ndim == 3 or (item.array.ndim == 2 and item.array.shape[1] > 2)


def series(item: Item) -> tuple[Cell, ...]:
    """Each sample as lines; what came out over what it should be, where that is as long."""
    shape = item.array.shape
    due = next((each for each in (item.target, item.first) if each is not None and each.shape == shape), None)
    cells = []
    for place, sample in enumerate(item.array):
        own = [Line("in" if item.role == "in" else "out", 0, row) for row in _lines(sample)]
        beside = [] if item.role == "in" or due is None else [Line("right", 0, row) for row in _lines(due[place])]
        cells.append(Cell((*beside, *own)))
    return tuple(cells)


def _lines(sample: Array) -> list[Array]:
    """The first few lines of a sample [steps], [channels, steps] or [steps, channels]: the longer side is time."""
    if sample.ndim == 1:
        return [_thinned(sample)]
    rows = sample if sample.shape[0] < sample.shape[1] else sample.T
    return [_thinned(row) for row in rows[:_MOST_LINES]]


def _thinned(values: Array) -> Array:
    """A line of no more points than can be seen: of each stretch, its lowest and its highest value."""
    wide = values.astype(np.float64)
    if len(wide) <= _MOST_STEPS:
        return wide
    stretch = -(-2 * len(wide) // _MOST_STEPS)
    rows = np.pad(wide, (0, -len(wide) % stretch), mode="edge").reshape(-1, stretch)
    found: Array = np.stack([rows.min(axis=1), rows.max(axis=1)], axis=1).reshape(-1)
    return found


def line_colour(tone: str, theme: Theme) -> Colour:
    """The colour of a line: the accent for what came out, greys for the rest."""
    if tone == "out":
        return theme.accent
    return mix(theme.title if tone == "right" else theme.muted, theme.canvas, _GREY)


def line_key(strip: Strip, theme: Theme) -> list[tuple[str, str]]:
    """Which line is which, where there are several."""
    tones = {line.tone for cell in strip.cells for line in cell.what}
    return [(line_colour(tone, theme), tr(said)) for tone, said in _KEY if tone in tones] if len(tones) > 1 else []


def paint_lines(painter: QPainter, box: QRectF, what: Any, theme: Theme) -> None:
    """All lines on one scale; what is right is drawn before what was said of it."""
    lines: Sequence[Line] = what
    values = np.concatenate([line.values for line in lines])
    known = values[np.isfinite(values)]
    low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)
    last = max(max(line.first + len(line.values) - 1 for line in lines), 1)
    area = box.adjusted(2, 4, -4, -4)
    painter.fillRect(box, QColor(mix(theme.field, theme.canvas, 0.5)))
    for line in lines:
        x = area.left() + area.width() * (line.first + np.arange(len(line.values))) / last
        y = area.bottom() - area.height() * (line.values - low) / ((high - low) or 1.0)
        stroke(painter, line_colour(line.tone, theme), x, y, _WIDTHS[line.tone])
    if len(lines[-1].values) <= 2:  # a single number is no line
        painter.setPen(Qt.PenStyle.NoPen)
        for line in lines[1:]:
            at = area.bottom() - area.height() * (float(line.values[-1]) - low) / ((high - low) or 1.0)
            painter.setBrush(QColor(line_colour(line.tone, theme)))
            painter.drawEllipse(QPointF(area.right(), at), 3, 3)


def is_plane(item: Item) -> bool:
    """Whether an array places samples in a plane: two numbers each that are neither scores nor values to predict."""
    entry = item.facts.entry
    is_value = entry is not None and entry.task == REGRESSION and item.target is not None
    is_value = is_value and item.target is not None and item.target.shape == item.array.shape
    return item.role == "out" and item.array.ndim == 2 and item.array.shape[1] == 2 and not is_value


def plane(item: Item) -> tuple[Cell, ...]:
    """All samples as points."""
    names = names_of(item.look, item.facts)
    rows = item.array[:_MOST_POINTS].astype(np.float64).tolist()
    points = [Point(x, y, names[place] if place < len(names) else "") for place, (x, y) in enumerate(rows)]
    return (Cell(tuple(points), tr("{count} points", count=len(points))),)


def paint_plane(painter: QPainter, box: QRectF, what: Any, theme: Theme) -> None:
    """The points with their names, in a colour for each class, and the limits of the plane at its edges."""
    points: Sequence[Point] = [each for each in what if np.isfinite([each.x, each.y]).all()]
    painter.setPen(QColor(theme.border))
    painter.setBrush(QColor(mix(theme.field, theme.canvas, 0.5)))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    if not points:
        return
    xs, ys = np.array([each.x for each in points]), np.array([each.y for each in points])
    area = box.adjusted(px(18), px(18), -px(26), -px(26))
    across, up = (xs.max() - xs.min()) or 1.0, (ys.max() - ys.min()) or 1.0
    order = sorted({each.name for each in points})
    painter.setFont(font(9, 600))
    for point, x, y in zip(points, xs.tolist(), ys.tolist(), strict=True):
        at = QPointF(
            area.left() + area.width() * (x - xs.min()) / across, area.bottom() - area.height() * (y - ys.min()) / up
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint(theme, order.index(point.name))))
        painter.drawEllipse(at, 3.5, 3.5)
        painter.setPen(QColor(theme.text))
        painter.drawText(at + QPointF(6, 4), point.name)
    painter.setFont(font(9, 400, mono=True))
    painter.setPen(QColor(theme.muted))
    foot = box.adjusted(8, 0, -8, -4)
    painter.drawText(foot, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, brief(float(xs.min())))
    painter.drawText(foot, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, brief(float(xs.max())))
