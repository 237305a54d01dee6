"""A network drawn small: its layers as blocks in the colours of their families, with their wires. For any thread."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from designer.catalogue.registry import find_layer
from designer.drawing.geometry import NODE_HEIGHT, NODE_WIDTH
from designer.drawing.theme import Theme, mix
from designer.graph.model import Network

_MARGIN = 14
_STUB = 24.0
_LARGEST = 0.3
"""The scale at which a network of a few layers is drawn."""


def sketch(painter: QPainter, network: Network, theme: Theme, area: QRectF) -> None:
    """Draws a network to fit into an area; nothing if it has no layers."""
    if not network.nodes:
        return
    xs = [node.x for node in network]
    ys = [node.y for node in network]
    bounds = QRectF(min(xs), min(ys), max(xs) - min(xs) + NODE_WIDTH, max(ys) - min(ys) + NODE_HEIGHT)
    bounds.adjust(-_STUB, 0, _STUB, 0)
    room = area.adjusted(_MARGIN, _MARGIN - 4, -_MARGIN, -_MARGIN + 4)
    scale = min(room.width() / bounds.width(), room.height() / bounds.height(), _LARGEST)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(room.center())
    painter.scale(scale, scale)
    painter.translate(-bounds.center())
    painter.setPen(QPen(QColor(mix(theme.accent, theme.canvas, 0.6)), 1.2 / scale))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for edge in network.edges:
        source, target = network.nodes[edge.source.node], network.nodes[edge.target.node]
        middle = NODE_HEIGHT / 2
        painter.drawPath(_wire(source.x + NODE_WIDTH, source.y + middle, target.x, target.y + middle))
    painter.setPen(Qt.PenStyle.NoPen)
    for node in network:
        entry = find_layer(node.type)
        colour = theme.family(entry.family if entry else None)
        painter.setBrush(QColor(mix(colour, theme.canvas, 0.82)))
        radius = 3 / scale
        painter.drawRoundedRect(QRectF(node.x, node.y, NODE_WIDTH, NODE_HEIGHT), radius, radius)
    painter.restore()


def sketched(network: Network, theme: Theme, size: QSize, ratio: float) -> QImage:
    """A network as an image of a size in pixels of the window, sharp on a screen of this ratio."""
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(theme.canvas))
    with QPainter(image) as painter:
        sketch(painter, network, theme, QRectF(0, 0, size.width(), size.height()))
    return image


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
