"""Horizontal bars with a name before and a number behind: class balance, probabilities."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.plots.ink import font
from designer.gui.scaling import px

_ROW = 20


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. `share` (0 … 1) is its length, `number` its value in words.

    `strong` bars stand out by colour; `note` is a word behind the number, e.g. that this is the true class. `colour`
    is that of the bar where it has one of its own.
    """

    name: str
    share: float
    number: str
    strong: bool = True
    note: str = ""
    colour: str = ""


class Bars(QWidget):
    """A column of bars as high as there are."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def set_bars(self, bars: tuple[Bar, ...]) -> None:
        """Shows these."""
        if len(bars) != len(self._bars):
            self._bars = bars
            self.updateGeometry()
        self._bars = bars
        self.setAccessibleDescription(", ".join(f"{bar.name} {bar.number}" for bar in bars))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """One row per bar."""
        return QSize(px(240), px(_ROW) * max(1, len(self._bars)))

    def minimumSizeHint(self) -> QSize:
        """One row per bar."""
        return QSize(px(120), px(_ROW) * max(1, len(self._bars)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names right-aligned in a column of their own, bars on a faint track, numbers behind."""
        theme, prose, mono = self._theme, font(11), font(10, 500, mono=True)
        names = QFontMetricsF(prose)
        widest = max((names.horizontalAdvance(bar.name) for bar in self._bars), default=0.0)
        left = min(widest, self.width() * 0.45) + 10
        numbers = QFontMetricsF(mono)
        behind = max((numbers.horizontalAdvance(f"{bar.number} {bar.note}") for bar in self._bars), default=0.0) + 12
        length = max(20.0, self.width() - left - behind)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for row, bar in enumerate(self._bars):
                high = px(_ROW)
                top = row * high
                painter.setFont(prose)
                painter.setPen(QColor(theme.title if bar.strong else theme.text))
                name = names.elidedText(bar.name, Qt.TextElideMode.ElideRight, left - 10)
                vertical = Qt.AlignmentFlag.AlignVCenter
                painter.drawText(QRectF(0, top, left - 10, high), vertical | Qt.AlignmentFlag.AlignRight, name)
                self._paint_bar(painter, QRectF(left, top + high / 2 - 4, length, 8), bar)
                painter.setFont(mono)
                painter.setPen(QColor(theme.title if bar.strong else theme.muted))
                text = f"{bar.number} {bar.note}".rstrip()
                painter.drawText(QRectF(left + length + 8, top, behind, high), vertical, text)

    def _paint_bar(self, painter: QPainter, track: QRectF, bar: Bar) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.field))
        painter.drawRoundedRect(track, 4, 4)
        if bar.share > 0:
            width = max(3.0, track.width() * min(1.0, bar.share))
            painter.setBrush(QColor(bar.colour or theme.accent if bar.strong else mix(theme.accent, theme.panel, 0.45)))
            painter.drawRoundedRect(QRectF(track.left(), track.top(), width, track.height()), 4, 4)
