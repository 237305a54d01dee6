"""Small pictures in the table of runs: stars, and the colours of compared runs."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from designer.drawing.theme import Colour, Theme, mix
from designer.gui.icons import SIZE, icon_pixmap, svg
from designer.gui.scaling import px

_RATIOS = (1, 2)
_SIZE = 14
_FAINT = 0.34


def star_icon(theme: Theme, *, starred: bool) -> QIcon:
    """A full star in the accent, or the faint outline of one."""
    colour = theme.accent if starred else mix(theme.muted, theme.panel, _FAINT)
    return _star(colour, starred, px(_SIZE))


def swatch_icon(colour: Colour) -> QIcon:
    """A dot in the colour of a curve."""
    return _swatch(colour, px(_SIZE))


@cache
def _star(colour: Colour, starred: bool, size: int) -> QIcon:
    text = svg("star", colour)
    if starred:
        text = text.replace(b'fill="none"', f'fill="{colour}"'.encode())
    made = QIcon()
    for ratio in _RATIOS:
        pixmap = _blank(size, ratio)
        with QPainter(pixmap) as painter:
            QSvgRenderer(QByteArray(text)).render(painter, QRectF(0, 0, size * ratio, size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        _add(made, pixmap)
    return made


@cache
def _swatch(colour: Colour, size: int) -> QIcon:
    made = QIcon()
    for ratio in _RATIOS:
        pixmap = _blank(size, ratio)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            edge = size * ratio * 0.16
            painter.drawEllipse(QRectF(edge, edge, size * ratio - 2 * edge, size * ratio - 2 * edge))
        pixmap.setDevicePixelRatio(ratio)
        _add(made, pixmap)
    return made


def state_icon(name: str, colour: Colour) -> QIcon:
    """An icon that keeps its colour where its row is selected."""
    return _state(name, colour, px(SIZE))


@cache
def _state(name: str, colour: Colour, size: int) -> QIcon:
    made = QIcon()
    for ratio in _RATIOS:
        _add(made, icon_pixmap(name, colour, size, ratio))
    return made


def _add(made: QIcon, pixmap: QPixmap) -> None:
    """Also for selected rows, where Qt would tint it."""
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        made.addPixmap(pixmap, mode)


def _blank(size: int, ratio: int) -> QPixmap:
    pixmap = QPixmap(size * ratio, size * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
