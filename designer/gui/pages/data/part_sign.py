"""The sign of a part of the data: a colour and a shape, so that no one has to tell colours apart."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from designer.data.parted import TEST, VALIDATION
from designer.drawing.theme import Theme
from designer.gui.pages.data.part_looks import colour_of


def paint_sign(painter: QPainter, box: QRectF, part: int, theme: Theme) -> None:
    """What is learnt from is a square, what validates a circle, the test part a diamond."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour_of(part, theme)))
    if part == VALIDATION:
        painter.drawEllipse(box)
    elif part == TEST:
        middle, wide = box.center(), box.width() * 0.6
        corners = ((0.0, -wide), (wide, 0.0), (0.0, wide), (-wide, 0.0))
        painter.drawPolygon(QPolygonF([QPointF(middle.x() + x, middle.y() + y) for x, y in corners]))
    else:
        painter.drawRoundedRect(box, 2, 2)
