"""Paints a plot: on a widget, into a picture, as vectors. A million steps cost about as much as a thousand."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from designer.drawing.theme import Colour, Theme, mix
from designer.gui.plots.curves import Curve, Points
from designer.gui.plots.frame import Frame, paint_axes
from designer.gui.plots.ink import font, hair_line, pen, stroke
from designer.gui.plots.legend import Head, lay_out, paint_head
from designer.gui.plots.plot import BOTTOM, LEFT, RIGHT, Event, Plot
from designer.gui.plots.tints import tint
from designer.gui.scaling import px
from designer.gui.tongue import retold

_DOTS, _BETWEEN_DOTS = 80, 10
"""Up to this many points in view are drawn as dots, if they are so many pixels from each other."""
_CROWD = 4
"""With more noisy curves than these, each is drawn with less care, so that all of them fit into a frame."""
_FAINT, _FAINTER = 0.38, 0.2
_BESIDE = 0.4


@dataclass(frozen=True, slots=True)
class Scene:
    """How a plot is to be painted: where, in which colours, which steps; `ratio` is pixels of the screen per pixel.

    `spare` pixels at the right of the head are taken. `chosen` are two steps between which the mouse is being dragged.
    """

    width: float
    height: float
    theme: Theme
    span: tuple[float, float]
    cursor: float | None = None
    chosen: tuple[float, float] | None = None
    ratio: float = 1.0
    spare: float = 0.0


def head_of(plot: Plot, scene: Scene) -> Head:
    """The head of a plot as it stands in a scene."""
    return lay_out(plot, plot.readings(scene.cursor, scene.span), scene.width, scene.spare)


def frame_of(plot: Plot, scene: Scene, top: float) -> Frame:
    """The frame of a plot below a head that ends at `top`."""
    left = px(LEFT)
    wide = max(10.0, scene.width - left - px(RIGHT))
    return plot.frame(QRectF(left, top, wide, max(10.0, scene.height - top - px(BOTTOM))), scene.span)


def paint_plot(painter: QPainter, plot: Plot, scene: Scene) -> None:
    """Axes, events, curves, what is being chosen, the cursor, the head."""
    head = head_of(plot, scene)
    frame = frame_of(plot, scene, head.top)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not plot.seen:
        _paint_empty(painter, plot, frame, scene.theme)
        paint_head(painter, plot, head, scene.theme, scene.width)
        return
    paint_axes(painter, frame, scene.theme)
    painter.save()
    painter.setClipRect(frame.area.adjusted(-4, -4, 5, 1))
    events = _seen_events(plot, scene)
    _paint_lines(painter, events, frame, scene.theme)
    _paint_curves(painter, plot, frame, scene)
    _paint_words(painter, events, frame, scene.theme)
    if scene.chosen is not None:
        _paint_chosen(painter, frame, scene)
    painter.restore()
    if scene.cursor is not None:
        _paint_cursor(painter, plot, frame, scene)
    paint_head(painter, plot, head, scene.theme, scene.width)


def _paint_curves(painter: QPainter, plot: Plot, frame: Frame, scene: Scene) -> None:
    """First all that is faint, then all that is to be followed."""
    seen = plot.seen
    noisy = [curve for curve in seen.values() if _is_noisy(curve)]
    is_crowd = len(noisy) > _CROWD
    for curve in noisy:
        _paint_raw(painter, plot, curve, frame, scene, is_crowd=is_crowd)
    for curve in seen.values():
        colour = tint(scene.theme, curve.tint)
        if isinstance(curve.data, Points):
            _paint_points(painter, plot, curve.data, frame, scene, colour)
        elif _is_noisy(curve) and plot.smoothing > 0:
            mean = curve.data.mean(*scene.span, plot.smoothing)
            _line(painter, colour, frame.x(mean.x), frame.y(mean.y * plot.factor), is_crowd=is_crowd)
        elif not _is_noisy(curve):
            x, y = curve.data.outline(*scene.span, int(frame.area.width() / 2))
            _line(painter, colour, frame.x(x), frame.y(y * plot.factor), is_crowd=len(x) > 2 * _DOTS)


def _is_noisy(curve: Curve) -> bool:
    return curve.noisy and not isinstance(curve.data, Points)


def _paint_raw(painter: QPainter, plot: Plot, curve: Curve, frame: Frame, scene: Scene, *, is_crowd: bool) -> None:
    """The values themselves: faint, unless there is no smooth line above them."""
    assert not isinstance(curve.data, Points)
    colour = tint(scene.theme, curve.tint)
    if plot.smoothing > 0:
        colour = mix(colour, scene.theme.panel, _FAINTER if is_crowd else _FAINT)
    columns = frame.area.width() * (0.5 if is_crowd else scene.ratio)
    x, y = curve.data.outline(*scene.span, max(1, int(columns)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_crowd)
    hair_line(painter, colour, frame.x(x), frame.y(y * plot.factor))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _line(
    painter: QPainter,
    colour: Colour,
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    *,
    is_crowd: bool,
) -> None:
    """The line that is to be followed; in a crowd two hair lines side by side, which cost a tenth."""
    if not is_crowd:
        stroke(painter, colour, x, y)
        return
    hair_line(painter, colour, x, y - _BESIDE)
    hair_line(painter, colour, x, y + _BESIDE)


def _paint_points(painter: QPainter, plot: Plot, points: Points, frame: Frame, scene: Scene, colour: Colour) -> None:
    seen = points.within(*scene.span)
    xs, ys = frame.x(seen.x), frame.y(seen.y * plot.factor)
    stride = max(1, -(-len(xs) // 600))
    stroke(painter, colour, xs[::stride], ys[::stride])
    if len(xs) > _DOTS or (len(xs) > 2 and (xs[-1] - xs[0]) / (len(xs) - 1) < _BETWEEN_DOTS):
        return
    painter.setPen(pen(scene.theme.panel, 1.5))
    painter.setBrush(QColor(colour))
    for x, y in zip(xs.tolist(), ys.tolist(), strict=True):
        if y == y:
            painter.drawEllipse(QPointF(x, y), 3.6, 3.6)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _seen_events(plot: Plot, scene: Scene) -> list[Event]:
    return [event for event in plot.events if scene.span[0] <= event.step <= scene.span[1]]


def _paint_lines(painter: QPainter, events: list[Event], frame: Frame, theme: Theme) -> None:
    """What happened: a dashed line each."""
    line = pen(theme.muted)
    line.setDashPattern([3.0, 3.0])
    painter.setPen(line)
    for event in events:
        x = round(float(frame.x(event.step))) + 0.5
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()))


def _paint_words(painter: QPainter, events: list[Event], frame: Frame, theme: Theme) -> None:
    """The words of what happened, on a ground of their own, where they do not run into those before."""
    face = font(10)
    measure, free, high = QFontMetricsF(face), frame.area.left(), float(px(16))
    ground = QColor(theme.panel)
    ground.setAlphaF(0.85)
    painter.setFont(face)
    for event in events:
        x, words = float(frame.x(event.step)), retold(event.words)
        wide = measure.horizontalAdvance(words) + 8
        left = x + 2 if x + 2 + wide < frame.area.right() else x - 2 - wide
        if left >= free:
            box = QRectF(left, frame.area.top() + 1, wide, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(theme.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            free = left + wide + 4


def _paint_chosen(painter: QPainter, frame: Frame, scene: Scene) -> None:
    """The steps that the plot will show when the mouse is let go."""
    assert scene.chosen is not None
    left, right = sorted(float(frame.x(step)) for step in scene.chosen)
    ground = QColor(scene.theme.accent)
    ground.setAlphaF(0.16)
    painter.fillRect(QRectF(left, frame.area.top(), right - left, frame.area.height()), ground)
    painter.setPen(pen(scene.theme.accent))
    for x in (left, right):
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()))


def _paint_cursor(painter: QPainter, plot: Plot, frame: Frame, scene: Scene) -> None:
    """A line with a dot on each curve, and below the axis which step it is."""
    assert scene.cursor is not None
    theme, area = scene.theme, frame.area
    x = round(float(frame.x(scene.cursor))) + 0.5
    if not area.left() - 1 <= x <= area.right() + 1:
        return
    painter.setPen(pen(theme.muted))
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    painter.setPen(pen(theme.panel, 1.5))
    for curve in plot.seen.values():
        at = min(scene.cursor, curve.data.end)
        if isinstance(curve.data, Points):
            at = curve.data.place_at(at)  # where the value that is read stands, which may be a while ago
        value = curve.value_at(at, scene.span[1] - scene.span[0], plot.smoothing)
        spot = QPointF(float(frame.x(at)), float(frame.y(value * plot.factor)))
        if area.adjusted(-4, -4, 4, 4).contains(spot):
            painter.setBrush(QColor(tint(theme, curve.tint)))
            painter.drawEllipse(spot, 4.2, 4.2)
    painter.setBrush(QColor(mix(theme.title, theme.panel, 0.14)))
    painter.setPen(Qt.PenStyle.NoPen)
    words, face = plot.scale.words(scene.cursor), font(10, 500)
    wide, high = QFontMetricsF(face).horizontalAdvance(words) + px(14), float(px(18))
    left = min(max(x - wide / 2, area.left() - px(8)), area.right() + px(8) - wide)
    box = QRectF(left, area.bottom() + px(4), wide, high)
    painter.drawRoundedRect(box, high / 2, high / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(face)
    painter.setPen(QColor(theme.title))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _paint_empty(painter: QPainter, plot: Plot, frame: Frame, theme: Theme) -> None:
    painter.setFont(font(12))
    painter.setPen(QColor(theme.muted))
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    painter.drawText(frame.area.adjusted(24, 0, -24, 0), flags, retold(plot.empty))
