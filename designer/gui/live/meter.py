"""How loud it is: a bar that follows what a microphone hears."""

from math import log10

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme
from designer.gui.plots.ink import pen
from designer.gui.scaling import px
from designer.gui.tongue import tr

_RANGE_DB, _LOUD_DB = 60.0, -3.0
_FALL = 0.06
"""How far the bar falls in a step at most, as a share: speech is not to make it flicker."""
_HIGH = 10


class Meter(QWidget):
    """Shows levels from −60 dB to 0 dB; what comes close to 0 dB, and is cut off there, stands out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.share = 0.0
        """How much of the bar is filled, 0 … 1."""
        self._decibels = -_RANGE_DB
        self.setAccessibleName(tr("How loud it is"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_level(self, level: float) -> None:
        """Shows another level, 0 … 1."""
        self._decibels = max(-_RANGE_DB, 20 * log10(max(level, 1e-6)))
        self.share = max(1 + self._decibels / _RANGE_DB, self.share - _FALL)
        self.setAccessibleDescription(f"{self._decibels:.0f} dB")
        self.update()

    def clear(self) -> None:
        """Silence."""
        self.share, self._decibels = 0.0, -_RANGE_DB
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(px(160), px(_HIGH))

    def paintEvent(self, _: QPaintEvent) -> None:
        """A trough, and what fills it."""
        theme, box = self._theme, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        round_ = box.height() / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen(theme.border))
            painter.setBrush(QColor(theme.field))
            painter.drawRoundedRect(box, round_, round_)
            if self.share <= 0:
                return
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.warning if self._decibels > _LOUD_DB else theme.accent))
            inside = box.adjusted(2, 2, -2, -2)
            inside.setWidth(max(inside.height(), inside.width() * self.share))
            painter.drawRoundedRect(inside, inside.height() / 2, inside.height() / 2)
