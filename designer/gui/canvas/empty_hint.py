"""What an empty canvas says: how to begin."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from designer.drawing.theme import Theme
from designer.gui.canvas.texts import font
from designer.gui.fonts import mono_font, ui_font
from designer.gui.icons import icon_pixmap
from designer.gui.scaling import hold
from designer.gui.tongue import tr

_SIZE = 460, 190
_TILE = 56
_KEY = "Tab"


class EmptyHint(QWidget):
    """A sign in the middle of the canvas; the mouse goes through it."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        hold(self, *_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("The canvas is empty. Drag a layer from the left, or press Tab to search."))

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours from now on."""
        self.theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed tile with a plus, a title, and the two ways to begin."""
        theme, middle = self.theme, _SIZE[0] / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self.width() / _SIZE[0], self.height() / _SIZE[1])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.canvas))  # no dots between the letters
            painter.drawRoundedRect(QRectF(0, 0, *_SIZE).adjusted(40, 68, -40, -10), 12, 12)
            tile = QRectF(middle - _TILE / 2, 4, _TILE, _TILE)
            painter.setPen(QPen(QColor(theme.muted), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(theme.node))
            painter.drawRoundedRect(tile, 14, 14)
            icon = icon_pixmap("plus", theme.accent, 24, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(middle - 12, 4 + _TILE / 2 - 12), icon)
            painter.setFont(font((ui_font, 17, QFont.Weight.DemiBold)))
            painter.setPen(QColor(theme.title))
            painter.drawText(QRect(0, 78, _SIZE[0], 26), Qt.AlignmentFlag.AlignCenter, tr("Draw your network here"))
            before, _, after = tr("Drag a layer from the left, or press {key} to search").partition("{key}")
            self._way(painter, 116, before.strip(), _KEY, after.strip())
            painter.setFont(font((ui_font, 12, QFont.Weight.Normal)))
            painter.setPen(QColor(theme.muted))
            words = tr("Connect layers by dragging from port to port")
            painter.drawText(QRect(0, 148, _SIZE[0], 22), Qt.AlignmentFlag.AlignCenter, words)

    def _way(self, painter: QPainter, top: int, before: str, key: str, after: str) -> None:
        """A centred line with a key cap in it."""
        words, cap = font((ui_font, 13, QFont.Weight.Normal)), font((mono_font, 11, QFont.Weight.Medium))
        painter.setFont(cap)
        cap_width = painter.fontMetrics().horizontalAdvance(key) + 14
        painter.setFont(words)
        measure = painter.fontMetrics()
        widths = measure.horizontalAdvance(before) + 7, cap_width + 7, measure.horizontalAdvance(after)
        x = round((_SIZE[0] - sum(widths)) / 2)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(x, top + 15, before)
        x += widths[0]
        painter.drawText(x + widths[1], top + 15, after)
        painter.setPen(QPen(QColor(self.theme.border), 1.0))
        painter.setBrush(QColor(self.theme.field))
        box = QRectF(x + 0.5, top + 0.5, cap_width - 1, 20)
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(cap)
        painter.setPen(QColor(self.theme.title))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
