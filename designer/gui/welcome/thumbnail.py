"""A small picture of a network for a card: its layers as blocks in the colours of their families, with their wires."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from designer.catalogue.registry import find_layer
from designer.drawing.geometry import NODE_HEIGHT, NODE_WIDTH
from designer.drawing.theme import Theme, mix
from designer.graph.model import Network
from designer.gui.icons import icon_pixmap

HEIGHT = 92
_MARGIN, _RADIUS = 16, 11
_STUB = 24.0
_LARGEST = 0.3
"""The scale at which a network of a few layers is drawn."""


class Thumbnail(QWidget):
    """Draws `network`; without one, an icon for the beginning."""

    def __init__(self, network: Network | None, theme: Theme, icon: str = "plus") -> None:
        super().__init__()
        self._network, self._theme, self._icon = network, theme, icon
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draws the network to fit."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = QPainterPath()
            area = QRectF(self.rect())
            ground.addRoundedRect(area.adjusted(0, 0, 0, _RADIUS), _RADIUS, _RADIUS)
            painter.setClipRect(area)
            painter.fillPath(ground, QColor(self._theme.canvas))
            painter.setPen(QPen(QColor(self._theme.hairline), 1))
            painter.drawLine(QLineF(0, HEIGHT - 0.5, self.width(), HEIGHT - 0.5))
            if self._network is None or not self._network.nodes:
                pixmap = icon_pixmap(self._icon, self._theme.muted, 28, self.devicePixelRatio())
                painter.drawPixmap(round(area.center().x()) - 14, round(area.center().y()) - 14, pixmap)
            else:
                self._draw(painter, self._network)

    def _draw(self, painter: QPainter, network: Network) -> None:
        xs = [node.x for node in network]
        ys = [node.y for node in network]
        bounds = QRectF(min(xs), min(ys), max(xs) - min(xs) + NODE_WIDTH, max(ys) - min(ys) + NODE_HEIGHT)
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN - 4, -_MARGIN, -_MARGIN + 4)
        bounds.adjust(-_STUB, 0, _STUB, 0)
        scale = min(room.width() / bounds.width(), room.height() / bounds.height(), _LARGEST)
        painter.translate(room.center())
        painter.scale(scale, scale)
        painter.translate(-bounds.center())
        painter.setPen(QPen(QColor(mix(self._theme.accent, self._theme.canvas, 0.6)), 1.2 / scale))
        for edge in network.edges:
            source, target = network.nodes[edge.source.node], network.nodes[edge.target.node]
            middle = NODE_HEIGHT / 2
            painter.drawPath(_wire(source.x + NODE_WIDTH, source.y + middle, target.x, target.y + middle))
        painter.setPen(Qt.PenStyle.NoPen)
        for node in network:
            entry = find_layer(node.type)
            colour = self._theme.family(entry.family if entry else None)
            painter.setBrush(QColor(mix(colour, self._theme.canvas, 0.82)))
            radius = 3 / scale
            painter.drawRoundedRect(QRectF(node.x, node.y, NODE_WIDTH, NODE_HEIGHT), radius, radius)


def _wire(x1: float, y1: float, x2: float, y2: float) -> QPainterPath:
    """A bend to the right; back to the next row, a way around with round corners."""
    path = QPainterPath(QPointF(x1, y1))
    if x2 > x1:
        bend = max(28.0, (x2 - x1) / 2)
        path.cubicTo(x1 + bend, y1, x2 - bend, y2, x2, y2)
        return path
    middle = (y1 + y2) / 2
    for x, first, last in ((x1 + _STUB, y1, middle), (x2 - _STUB, middle, y2)):
        turn = _STUB if x > x1 else -_STUB
        path.lineTo(x - turn, first)
        path.quadTo(x, first, x, first + _STUB / 2)
        path.lineTo(x, last - _STUB / 2)
        path.quadTo(x, last, x - turn, last)
    path.lineTo(x2, y2)
    return path
