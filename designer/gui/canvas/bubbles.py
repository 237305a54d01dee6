"""Small labels over the canvas that keep their size at any zoom: the sentence of an error, words beside the cursor."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.fonts import ui_font
from designer.gui.sentences import sentence

_PAD_X, _PAD_Y = 12, 9
_WIDEST = 340
_RADIUS = 7.0
_GAP = 6


class Bubble(QWidget):
    """Words in a box with the colour of what they mean: `error`, `warning`, `good` or `plain`."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._ground = parent
        self.theme = theme
        self.text = ""
        self.tone = "plain"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(ui_font(12))
        self.hide()

    def say(self, text: str, tone: str, near: QPoint, *, below: int = 0) -> None:
        """Shows words `below` pixels under a position of the parent, kept inside the parent."""
        if not text:
            self.hide()
            return
        text = sentence(text)
        if (text, tone) != (self.text, self.tone):
            self.text, self.tone = text, tone
            self.resize(self._fitting())
            self.update()
        parent = self._ground.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        place = QRect(near + QPoint(0, below), self.size())
        if place.bottom() > parent.bottom():
            place.moveBottom(near.y() - _GAP)
        place.moveLeft(max(parent.left(), min(place.left(), parent.right() - place.width())))
        self.move(place.topLeft())
        self.show()
        self.raise_()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours, and with text of another size, from now on."""
        self.theme = theme
        self.setFont(ui_font(12))
        self.resize(self._fitting())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box and its words."""
        theme = self.theme
        ink = {"error": theme.error, "warning": theme.warning, "good": theme.success}.get(self.tone)
        ground = mix(ink, theme.panel, 0.14 if theme.is_dark else 0.07) if ink else theme.panel
        border = mix(ink, theme.panel, 0.55) if ink else theme.border
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(border), 1.0))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
            painter.setPen(QColor(theme.title))
            area = self.rect().adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
            painter.drawText(area, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft), self.text)

    def _fitting(self) -> QSize:
        measure = QFontMetrics(self.font())
        widest = min(_WIDEST, max(120, self._ground.width() - 4 * _PAD_X))
        area = measure.boundingRect(QRect(0, 0, widest, 2000), int(Qt.TextFlag.TextWordWrap), self.text)
        return area.size() + QSize(2 * _PAD_X + 2, 2 * _PAD_Y)
