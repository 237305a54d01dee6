"""The margin with line numbers beside a text."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.fonts import mono_font

_LEFT, _RIGHT = 12, 10


class LineNumbers(QWidget):
    """Numbers the lines of `text`, in its left margin."""

    def __init__(self, text: QPlainTextEdit, theme: Theme) -> None:
        super().__init__(text)
        self._text = text
        self.set_theme(theme)
        text.updateRequest.connect(self._on_update)
        text.blockCountChanged.connect(self._fit)
        text.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme, and the size that text has now."""
        self.setFont(mono_font(11))
        self._ground, self._ink = QColor(theme.canvas), QColor(mix(theme.muted, theme.canvas, 0.7))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the largest number."""
        digits = max(2, len(str(self._text.blockCount())))
        return QSize(_LEFT + _RIGHT + digits * self.fontMetrics().horizontalAdvance("0"), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its height with the text."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the numbers of the lines in view."""
        text = self._text
        block = text.firstVisibleBlock()
        top = text.blockBoundingGeometry(block).translated(text.contentOffset()).top()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._ground)
            painter.setPen(self._ink)
            while block.isValid() and top <= event.rect().bottom():
                height = text.blockBoundingRect(block).height()
                place = QRect(0, round(top), self.width() - _RIGHT, round(height))
                number = str(block.blockNumber() + 1)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
                top += height
                block = block.next()

    def _on_update(self, rect: QRect, scrolled: int) -> None:
        if scrolled:
            self.scroll(0, scrolled)
        else:
            self.update(0, rect.y(), self.width(), rect.height())

    def _fit(self) -> None:
        width = self.sizeHint().width()
        self._text.setViewportMargins(width, 0, 0, 0)
        inside = self._text.contentsRect()
        self.setGeometry(QRect(inside.left(), inside.top(), width, inside.height()))
