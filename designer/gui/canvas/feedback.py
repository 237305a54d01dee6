"""What a gesture shows while it lasts: a wire at the cursor, a rubber band, guides, the ghost of a layer, a few words.

Ordinary graphics items above the one that draws the network; each gesture clears what it showed.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from designer.catalogue.tensor import Kind
from designer.drawing import geometry as g
from designer.drawing import wires
from designer.drawing.theme import Colour, Theme
from designer.gui.canvas import look
from designer.gui.canvas.arrays import Floats
from designer.gui.canvas.texts import font, metrics
from designer.gui.stock import Offer

Line = tuple[float, float, float, float]


class Feedback(QGraphicsItem):
    """All of it in one item, which is invisible while there is nothing to show."""

    def __init__(self, scene: QGraphicsScene, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._wires: list[tuple[QPainterPath, Colour, Kind]] = []
        self._boxes: Sequence[QRectF] = ()
        self._band: QRectF | None = None
        self._guides: Sequence[Line] = ()
        self._ghost: tuple[Offer, QPointF] | None = None
        self._words = ""
        self.setZValue(1)
        self.setVisible(False)
        scene.addItem(self)

    def wire(self, line: Floats, ink: Colour, kind: Kind) -> None:
        """A wire along a line [P, 2], with a port of its kind at both ends."""
        self.wires([(line, ink, kind)])

    def wires(self, lines: Sequence[tuple[Floats, Colour, Kind]]) -> None:
        """Several wires, each along its line."""
        self._wires = [(_path(line), ink, kind) for line, ink, kind in lines]
        self._changed()

    def boxes(self, areas: Sequence[QRectF]) -> None:
        """Where copies of nodes would come to stand."""
        self._boxes = areas
        self._changed()

    def band(self, area: QRectF) -> None:
        """A rubber band."""
        self._band = area
        self._changed()

    def guides(self, lines: Sequence[Line]) -> None:
        """Lines along which something is aligned."""
        if lines or self._guides:
            self._guides = lines
            self._changed()

    def ghost(self, offer: Offer, corner: tuple[float, float], words: str) -> None:
        """Where a layer would come to stand, and what will be done with it."""
        self._words = words
        self._ghost = offer, QPointF(*corner)
        self._changed()

    def clear(self) -> None:
        """Nothing more to show."""
        self._wires, self._boxes, self._guides = [], (), ()
        self._band = self._ghost = None
        self._changed()

    def boundingRect(self) -> QRectF:
        """Around everything shown."""
        area = QRectF()
        for path, _, _ in self._wires:
            area |= path.boundingRect()
        for box in self._boxes:
            area |= box
        if self._band:
            area |= self._band
        if self._ghost:
            area |= QRectF(self._ghost[1].x(), self._ghost[1].y(), g.NODE_WIDTH, g.NODE_HEIGHT)
        for x1, y1, x2, y2 in self._guides:
            area |= QRectF(QPointF(min(x1, x2), min(y1, y2)), QPointF(max(x1, x2), max(y1, y2))).adjusted(-1, -1, 1, 1)
        return area.adjusted(-40, -40, 40, 40)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draws it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pixel = 1 / painter.worldTransform().m11()
        if self._ghost:
            self._paint_ghost(painter, *self._ghost)
        painter.setPen(QPen(look.colour(self.theme.accent, 0.75), pixel))
        for x1, y1, x2, y2 in self._guides:
            painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
        for wire in self._wires:
            self._paint_wire(painter, *wire)
        if self._boxes:
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.setBrush(look.colour(self.theme.accent, 0.14))
            for box in self._boxes:
                painter.drawRoundedRect(box, g.NODE_RADIUS, g.NODE_RADIUS)
        if self._band:
            painter.setPen(QPen(QColor(self.theme.accent), pixel))
            painter.setBrush(look.colour(self.theme.accent, 0.10))
            painter.drawRoundedRect(self._band, 3 * pixel, 3 * pixel)

    def _paint_wire(self, painter: QPainter, path: QPainterPath, ink: Colour, kind: Kind) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((wires.HALO_WIDTH, self.theme.canvas), (wires.HOT_WIDTH, ink)):
            painter.strokePath(path, QPen(QColor(colour), width))
        for end in (path.pointAtPercent(0), path.pointAtPercent(1)):
            painter.save()
            painter.translate(end)
            look.paint_port(painter, self.theme, kind, ink)
            painter.restore()

    def _paint_ghost(self, painter: QPainter, offer: Offer, corner: QPointF) -> None:
        painter.save()
        painter.translate(corner)
        painter.setOpacity(0.86)
        ink = self.theme.family(offer.family)
        look.paint_shadow(painter, self.theme, g.NODE_HEIGHT)
        look.paint_chrome(painter, self.theme, ink, g.NODE_HEIGHT)
        look.paint_selected(painter, self.theme, g.NODE_HEIGHT)
        painter.setPen(QColor(self.theme.muted))
        painter.setFont(font(look.FOOT_FONT))
        painter.drawText(QPointF(g.TEXT_X, g.SUMMARY_BASELINE), self._words)
        painter.translate(g.ICON_X, (g.HEADER_HEIGHT - g.ICON_TILE) / 2)
        look.paint_icon(painter, offer.icon, ink)
        painter.setPen(QColor(self.theme.title))
        painter.setFont(font(look.TITLE_FONT))
        baseline = g.TITLE_BASELINE - (g.HEADER_HEIGHT - g.ICON_TILE) / 2
        width = g.NODE_WIDTH - g.TITLE_X - float(g.OP_RIGHT)
        shown = metrics(look.TITLE_FONT).elidedText(offer.title, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QPointF(g.TITLE_X - g.ICON_X, baseline), shown)
        painter.restore()

    def _changed(self) -> None:
        self.prepareGeometryChange()
        shown = self._wires or self._boxes or self._guides or self._band is not None or self._ghost is not None
        self.setVisible(bool(shown))
        self.update()


def _path(line: Floats) -> QPainterPath:
    points = line.tolist()
    path = QPainterPath(QPointF(*points[0]))
    for x, y in points[1:]:
        path.lineTo(x, y)
    return path
