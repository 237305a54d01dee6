"""Draws wires as many short lines, the fastest way Qt has, and the shapes written on them."""

from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from designer.catalogue.tensor import Kind
from designer.drawing import geometry as g
from designer.drawing import wires
from designer.drawing.theme import Colour, Theme, mix
from designer.gui.canvas import look
from designer.gui.canvas.arrays import ANY, KINDS, SceneArrays
from designer.gui.canvas.atlas import Atlas
from designer.gui.canvas.frame import Detail, Frame, Shown
from designer.gui.canvas.primitives import draw_fragments, draw_lines
from designer.gui.canvas.texts import font, metrics, width_of

Ints = npt.NDArray[np.intp]
Floats = npt.NDArray[np.float64]

_THINNEST = 1.15
"""Antialiased lines of width 1.0 and less take another, six times slower way through Qt."""
_STEP = {Detail.BLOCKS: wires.SEGMENTS, Detail.BOXES: 3, Detail.TITLES: 1, Detail.FULL: 1, Detail.NEAR: 1}
_OVERLAP = 0.5
"""Pixels by which segments reach into each other: antialiased ends that only touch would show as a seam."""
_FLAT = 1e-6
_DASH = (4.0, 3.0)
_MOST_DASHED = 120


def paint_wires(painter: QPainter, frame: Frame, arrays: SceneArrays, rows: Ints, shown: Shown, theme: Theme) -> None:
    """Draws the wires `rows`: a halo that lifts them off the dots, then each kind in its colour, then the hot ones."""
    if not len(rows):
        return
    hot = arrays.hot(shown.selected)[rows]
    for edge in (*shown.wires, shown.hovered_wire):
        if edge in arrays.edge_index:
            hot |= rows == arrays.edge_index[edge]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, frame.detail > Detail.BLOCKS)
    width = max(_THINNEST, wires.WIRE_WIDTH * frame.scale)
    if frame.detail >= Detail.TITLES:
        _stroke(painter, _lines(frame, arrays.points[rows]), theme.canvas, wires.HALO_WIDTH * frame.scale)
    calm = rows[~hot]
    for code, kind in enumerate(KINDS):
        chosen = calm[arrays.kind[calm] == code]
        if code == ANY and frame.detail >= Detail.TITLES and len(chosen) <= _MOST_DASHED:
            _dashed(painter, frame, arrays.points[chosen], theme.wire(kind), width)
        else:
            _stroke(painter, _lines(frame, arrays.points[chosen]), theme.wire(kind), width)
    _paint_hot(painter, frame, arrays, rows[hot], shown, theme)


def paint_pills(painter: QPainter, frame: Frame, arrays: SceneArrays, rows: Ints, theme: Theme, atlas: Atlas) -> None:
    """Writes shapes on the wires `rows`."""
    chosen = rows.tolist()
    if not chosen:
        return
    cells = []
    for row in chosen:
        label, kind = arrays.label(row), KINDS[arrays.kind[row]]
        half = pill_width(label) / 2 + 1
        bounds = QRectF(-half, -g.PILL_HEIGHT / 2 - 1, 2 * half, g.PILL_HEIGHT + 2)
        paint = partial(paint_pill, theme=theme, label=label, kind=kind)
        cells.append(atlas.cell(("pill", label, kind), bounds, paint))
    sources, origins = atlas.sources(np.array(cells, np.intp))
    at = (frame.whole(arrays.label_at[chosen]) - origins) / frame.ratio
    draw_fragments(painter, atlas.pixmap, at, sources, 1 / frame.ratio)


def pills_of(arrays: SceneArrays, rows: Ints, nodes: Ints) -> tuple[Ints, Ints]:
    """Which of the wires `rows` carry a shape: first those below one of the `nodes`, then those in the open."""
    written = np.array([row for row in rows[arrays.labelled[rows]].tolist() if arrays.label(row)], np.intp)
    at, boxes = arrays.label_at[written][:, None, :], arrays.node_boxes(nodes)
    inside = (boxes[:, :2] < at) & (at < boxes[:, 2:])
    below = (inside[..., 0] & inside[..., 1]).any(axis=1)
    return written[below], written[~below]


def pill_width(label: str) -> float:
    """How wide the pill of a shape is."""
    return width_of(look.SHAPE_FONT, label) + 2 * g.PILL_PAD + g.PILL_SIGN + g.PILL_GAP


def paint_pill(painter: QPainter, theme: Theme, label: str, kind: Kind) -> None:
    """A shape in its pill, after the form of its kind, centred at the origin."""
    width = pill_width(label)
    body = QRectF(-width / 2, -g.PILL_HEIGHT / 2, width, g.PILL_HEIGHT)
    painter.setPen(QPen(QColor(mix(theme.kind(kind), theme.border, 0.25)), 1.0))
    painter.setBrush(QColor(theme.panel))
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), g.PILL_RADIUS - 0.5, g.PILL_RADIUS - 0.5)
    painter.save()
    painter.translate(-width / 2 + g.PILL_PAD + g.PILL_SIGN / 2, 0)
    painter.scale(g.PILL_SIGN / g.PORT_SIZE, g.PILL_SIGN / g.PORT_SIZE)
    look.paint_sign(painter, theme, kind)
    painter.restore()
    painter.setPen(QColor(mix(theme.kind(kind), theme.title, 0.35)))
    painter.setFont(font(look.SHAPE_FONT))
    measure = metrics(look.SHAPE_FONT)
    painter.drawText(QPointF(-width / 2 + g.PILL_PAD + g.PILL_SIGN + g.PILL_GAP, measure.capHeight() / 2), label)


def _paint_hot(painter: QPainter, frame: Frame, arrays: SceneArrays, rows: Ints, shown: Shown, theme: Theme) -> None:
    """The wires at selected nodes in their kind's full colour, selected wires in the accent; both glow."""
    width = max(_THINNEST, wires.HOT_WIDTH * frame.scale)
    chosen = {arrays.edge_index[edge] for edge in shown.wires if edge in arrays.edge_index}
    inks = [theme.accent if row in chosen else theme.kind(KINDS[arrays.kind[row]]) for row in rows.tolist()]
    for ink in dict.fromkeys(inks):
        points = arrays.points[rows[[other == ink for other in inks]]]
        if frame.detail >= Detail.TITLES:
            glow = mix(ink, theme.canvas, wires.GLOW_SHARE)
            _stroke(painter, _lines(frame, points), glow, wires.GLOW_WIDTH * frame.scale)
        if ink == theme.kind(Kind.ANY) and len(points) <= _MOST_DASHED:
            _dashed(painter, frame, points, ink, width)
        else:
            _stroke(painter, _lines(frame, points), ink, width)


def _lines(frame: Frame, points: Floats) -> Floats:
    """The segments [N, 4] of polylines [E, P, 2], in pixels; fewer of them from afar."""
    places = frame.pixels(points[:, :: _STEP[frame.detail]])
    keep = np.ones(places.shape[:2], np.bool_)
    keep[:, 1:-1] = ~_straight(places)
    kept, wire = places[keep], np.nonzero(keep)[0]
    within = wire[1:] == wire[:-1]
    starts, ends = kept[:-1][within], kept[1:][within]
    along = ends - starts
    reach = along * (_OVERLAP / np.maximum(np.sqrt((along**2).sum(axis=1, keepdims=True)), 1e-6))
    return np.concatenate([starts - reach, ends + reach], axis=1)


def _straight(places: Floats) -> npt.NDArray[np.bool_]:
    """Which inner points [E, P - 2] lie on the line between their neighbours: a level wire is one long segment."""
    before, after = places[:, 1:-1] - places[:, :-2], places[:, 2:] - places[:, 1:-1]
    cross: Floats = np.abs(before[..., 0] * after[..., 1] - before[..., 1] * after[..., 0])
    straight: npt.NDArray[np.bool_] = cross < _FLAT
    return straight


def _stroke(painter: QPainter, lines: Floats, ink: Colour, width: float) -> None:
    pen = QPen(QColor(ink), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    draw_lines(painter, lines)


def _dashed(painter: QPainter, frame: Frame, points: Floats, ink: Colour, width: float) -> None:
    pen = QPen(QColor(ink), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(_DASH)
    painter.setPen(pen)
    for line in frame.pixels(points).tolist():
        painter.drawPolyline([QPointF(x, y) for x, y in line])
