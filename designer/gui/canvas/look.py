"""How a node is painted by hand, in canvas units: chrome, marks and ports. The atlas keeps the results as pixmaps."""

from functools import lru_cache
from math import erf, sqrt

import numpy as np
from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtSvg import QSvgRenderer

from designer.catalogue.tensor import Kind
from designer.drawing import geometry as g
from designer.drawing.corner import CARD_SHARE, TIMES_SHARE, times_width
from designer.drawing.face import Face
from designer.drawing.ports import port_shape
from designer.drawing.theme import Colour, Theme, channels, mix
from designer.gui.canvas.texts import font, width_of
from designer.gui.fonts import mono_font, ui_font
from designer.gui.icons import svg

TITLE_FONT = (ui_font, 13, QFont.Weight.DemiBold)
FAR_FONT = (ui_font, 26, QFont.Weight.DemiBold)
LABEL_FONT = (ui_font, 8, QFont.Weight.Normal)
VALUE_FONT = (mono_font, 8, QFont.Weight.Medium)
LINE_FONT = (ui_font, 8, QFont.Weight.Medium)
OP_FONT = (ui_font, 10, QFont.Weight.Medium)
SUMMARY_FONT = (mono_font, 10, QFont.Weight.Normal)
FOOT_FONT = (ui_font, 10, QFont.Weight.Normal)
TIMES_FONT = (mono_font, 10, QFont.Weight.Medium)
SHAPE_FONT = (mono_font, 9, QFont.Weight.Medium)

TILE_SHARE = 0.26
_FAR_SHARE = 0.34
_FAR_ICON = 52.0
_FAR_STRIP = 12.0
FAR_TILE = 26.0
HALOS = ((9.0, 0.05), (6.0, 0.09), (3.0, 0.16))
SELECTED_WIDTH = 1.8
ERROR_WIDTH = 1.6
BADGE = 16.0

_SHADOW_SIGMA = g.SHADOW_BLUR / 2


def colour(value: Colour, share: float = 1.0) -> QColor:
    """A theme's colour, translucent if `share` is below 1."""
    result = QColor(value)
    result.setAlphaF(share)
    return result


def paint_shadow(painter: QPainter, theme: Theme, height: float) -> None:
    """The soft shadow of a node of this height at the origin."""
    image = _shadow(theme.shadow, theme.shadow_share, round(height))
    pad = _shadow_pad()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(-pad, -pad + g.SHADOW_DROP, g.NODE_WIDTH + 2 * pad, height + 2 * pad), image)


def paint_chrome(painter: QPainter, theme: Theme, family: Colour, height: float) -> None:
    """Body, header, strip and border of a node at the origin."""
    body = QRectF(0, 0, g.NODE_WIDTH, height)
    outline = QPainterPath()
    outline.addRoundedRect(body, g.NODE_RADIUS, g.NODE_RADIUS)
    painter.fillPath(outline, QColor(theme.node))
    strong, faint = theme.header_shares
    tint = QLinearGradient(0, 0, g.NODE_WIDTH, 0)
    tint.setColorAt(0, QColor(mix(family, theme.node, strong)))
    tint.setColorAt(1, QColor(mix(family, theme.node, faint)))
    header = QPainterPath()
    header.addRect(0, 0, g.NODE_WIDTH, g.HEADER_HEIGHT)
    painter.fillPath(outline.intersected(header), QBrush(tint))
    line = QPainterPath()
    line.addRect(0, g.HEADER_HEIGHT - 1, g.NODE_WIDTH, 1)
    painter.fillPath(line, colour(theme.border, 0.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.border), 1.0))
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), g.NODE_RADIUS - 0.5, g.NODE_RADIUS - 0.5)
    strip = QPainterPath()
    strip.addRect(0, 0, g.STRIP_WIDTH, height)
    painter.fillPath(outline.intersected(strip), QColor(family))


def paint_pile(painter: QPainter, theme: Theme, family: Colour, height: float) -> None:
    """The cards that peek out below a block at the origin, the furthest first."""
    painter.setBrush(QColor(mix(family, theme.node, CARD_SHARE)))
    painter.setPen(QPen(QColor(mix(family, theme.border, 0.3)), 1.0))
    for card in range(g.PILE, 0, -1):
        inset, drop = card * g.PILE_INSET + 0.5, card * g.PILE_STEP
        area = QRectF(inset, height - 2 * g.NODE_RADIUS + drop, g.NODE_WIDTH - 2 * inset, 2 * g.NODE_RADIUS - 0.5)
        painter.drawRoundedRect(area, g.NODE_RADIUS, g.NODE_RADIUS)


def paint_far_pile(painter: QPainter, theme: Theme, family: Colour, height: float) -> None:
    """The same from far away: one edge below."""
    inset, drop = g.PILE_INSET * 1.5, g.PILE * g.PILE_STEP
    path = QPainterPath()
    path.addRoundedRect(QRectF(inset, height / 2, g.NODE_WIDTH - 2 * inset, height / 2 + drop), 6, 6)
    painter.fillPath(path, QColor(mix(family, theme.canvas, 0.45)))


def paint_times(painter: QPainter, theme: Theme, family: Colour, words: str) -> None:
    """The chip that says how often a block stands there; its right end, at half its height, is at the origin."""
    width = times_width(width_of(TIMES_FONT, words))
    area = QRectF(-width, -g.TIMES_HEIGHT / 2, width, g.TIMES_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mix(family, theme.node, TIMES_SHARE)))
    painter.drawRoundedRect(area, g.TIMES_HEIGHT / 2, g.TIMES_HEIGHT / 2)
    painter.setPen(QColor(theme.title))
    painter.setFont(font(TIMES_FONT))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)


def paint_mark(painter: QPainter, theme: Theme, name: str) -> None:
    """A small sign; its right end, at half its height, is at the origin."""
    area = QRectF(-g.MARK_SIZE, -g.MARK_SIZE / 2, g.MARK_SIZE, g.MARK_SIZE)
    _outline(name, theme.muted).render(painter, area)


def corner_width(face: Face) -> float:
    """The room that the signs in the corner take from the line beside them."""
    width = len(face.marks) * (g.MARK_SIZE + g.MARK_GAP)
    return width + (times_width(width_of(TIMES_FONT, face.times)) + g.MARK_GAP if face.times else 0.0)


def paint_partner(painter: QPainter, theme: Theme, height: float) -> None:
    """The frame of a layer that uses the same weights as the one below the pointer or selected."""
    pen = QPen(QColor(theme.accent), 1.4)
    pen.setDashPattern((3.0, 2.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    body = QRectF(0, 0, g.NODE_WIDTH, height).adjusted(-2.5, -2.5, 2.5, 2.5)
    painter.drawRoundedRect(body, g.NODE_RADIUS + 2.5, g.NODE_RADIUS + 2.5)


def paint_block(painter: QPainter, theme: Theme, family: Colour, height: float, icon: str = "") -> None:
    """A node from far away: a box in its family's colour, or a tinted one with a large icon."""
    body = QRectF(0, 0, g.NODE_WIDTH, height)
    path = QPainterPath()
    path.addRoundedRect(body, g.NODE_RADIUS, g.NODE_RADIUS)
    painter.fillPath(path, QColor(mix(family, theme.canvas, _FAR_SHARE if icon else 0.8)))
    if not icon:
        return
    strip = QPainterPath()
    strip.addRect(0, 0, _FAR_STRIP, height)
    painter.fillPath(path.intersected(strip), QColor(family))
    side = min(_FAR_ICON, height - 12)
    area = QRectF((g.NODE_WIDTH + _FAR_STRIP - side) / 2, (height - side) / 2, side, side)
    _outline(icon, mix(family, theme.title, 0.6)).render(painter, area)


def paint_icon(painter: QPainter, name: str, family: Colour, tile: float = g.ICON_TILE) -> None:
    """The icon tile at the origin."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(family, TILE_SHARE))
    painter.drawRoundedRect(QRectF(0, 0, tile, tile), g.ICON_TILE_RADIUS, g.ICON_TILE_RADIUS)
    size = tile * g.ICON_SIZE / g.ICON_TILE
    inset = (tile - size) / 2
    _outline(name, family).render(painter, QRectF(inset, inset, size, size))


def paint_selected(painter: QPainter, theme: Theme, height: float) -> None:
    """The frame and the glow of a selected node at the origin."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for reach, share in HALOS:
        _frame(painter, colour(theme.accent, share), reach, height, -reach / 2)
    _frame(painter, QColor(theme.accent), SELECTED_WIDTH, height, SELECTED_WIDTH / 2)


def paint_hovered(painter: QPainter, theme: Theme, height: float) -> None:
    """The frame of the node below the pointer."""
    _frame(painter, QColor(mix(theme.title, theme.border, 0.34)), 1.0, height, 0.5)


def paint_error(painter: QPainter, theme: Theme, height: float) -> None:
    """The frame of a node that is wrong."""
    _frame(painter, QColor(theme.error), ERROR_WIDTH, height, ERROR_WIDTH / 2)


def paint_badge(painter: QPainter, theme: Theme, ground: Colour) -> None:
    """The round mark with an exclamation point, centred at the origin."""
    painter.setPen(QPen(QColor(theme.canvas), 2.0))
    painter.setBrush(QColor(ground))
    painter.drawEllipse(QPointF(0, 0), BADGE / 2, BADGE / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.on_accent if theme.is_dark else "#FFFFFF"))
    painter.drawRoundedRect(QRectF(-0.9, -4.2, 1.8, 5.2), 0.9, 0.9)
    painter.drawEllipse(QPointF(0, 3.2), 1.1, 1.1)


def paint_port_glow(painter: QPainter, theme: Theme) -> None:
    """The invitation around a port that a wire being drawn would fit."""
    painter.setPen(Qt.PenStyle.NoPen)
    for radius, share in ((g.PORT_SIZE, 0.22), (g.PORT_SIZE * 0.78, 0.5)):
        painter.setBrush(colour(theme.accent, share))
        painter.drawEllipse(QPointF(0, 0), radius, radius)


def paint_port(painter: QPainter, theme: Theme, kind: Kind, ink: Colour | None = None) -> None:
    """A port centred at the origin, in the form and the colour of its kind, with a ring in the canvas' colour."""
    form = port_form(kind)
    painter.setPen(Qt.PenStyle.NoPen)
    outer = QPen(QColor(theme.canvas), 2 * g.PORT_RING)
    outer.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(form, outer)
    if kind is Kind.ANY:
        painter.fillPath(form, QColor(theme.canvas))
        hollow = QPainterPath()
        hollow.addEllipse(QPointF(0, 0), g.PORT_SIZE / 2 - 1.1, g.PORT_SIZE / 2 - 1.1)
        painter.strokePath(hollow, QPen(QColor(ink or theme.kind(kind)), 1.8))
    else:
        painter.fillPath(form, QColor(ink or theme.kind(kind)))


def paint_sign(painter: QPainter, theme: Theme, kind: Kind) -> None:
    """The form of a kind of tensor as large as a port, without its ring."""
    if kind is Kind.ANY:
        ring = QPainterPath()
        ring.addEllipse(QPointF(0, 0), g.PORT_SIZE / 2 - 1.1, g.PORT_SIZE / 2 - 1.1)
        painter.strokePath(ring, QPen(QColor(theme.kind(kind)), 1.8))
    else:
        painter.fillPath(port_form(kind), QColor(theme.kind(kind)))


def name_width(name: str) -> float:
    """How wide the chip with a port's name is."""
    return width_of(FOOT_FONT, name) + 10


def paint_name(painter: QPainter, theme: Theme, name: str, side: int) -> None:
    """A port's name on a chip beside it: to the right of the origin for `side` 1, to the left for -1."""
    width = name_width(name)
    box = QRectF(0 if side > 0 else -width, -7, width, 14)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.canvas, 0.9))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(theme.text))
    painter.setFont(font(FOOT_FONT))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


def port_form(kind: Kind) -> QPainterPath:
    """The outline of a port around the origin."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in port_shape(kind)]))
    path.closeSubpath()
    return path


def _frame(painter: QPainter, ink: QColor, width: float, height: float, inset: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, width))
    radius = g.NODE_RADIUS - inset
    painter.drawRoundedRect(QRectF(0, 0, g.NODE_WIDTH, height).adjusted(inset, inset, -inset, -inset), radius, radius)


def _shadow_pad() -> int:
    return 2 * g.SHADOW_BLUR


@lru_cache(maxsize=64)
def _shadow(ink: Colour, share: float, height: int) -> QImage:
    """A blurred rectangle: a Gaussian of a box is the product of two one-dimensional ones."""
    pad = _shadow_pad()

    def profile(length: int) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
        step = sqrt(2) * _SHADOW_SIGMA
        places = np.arange(length + 2 * pad) - pad + 0.5
        return np.array([(erf(x / step) - erf((x - length) / step)) / 2 for x in places])

    alpha = np.outer(profile(height), profile(g.NODE_WIDTH)) * share
    rgba = np.empty((*alpha.shape, 4), np.uint8)
    for channel, value in enumerate((*reversed(channels(ink)), 255)):
        rgba[..., channel] = np.round(alpha * value)
    image = QImage(
        rgba.data, alpha.shape[1], alpha.shape[0], alpha.shape[1] * 4, QImage.Format.Format_ARGB32_Premultiplied
    )
    return image.copy()  # the copy owns its pixels


@lru_cache(maxsize=256)
def _outline(name: str, ink: Colour) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg(name, ink)))
