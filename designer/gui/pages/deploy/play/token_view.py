"""The words of a text side by side, as a model reads them; how much each counts is said by its colour and a sign."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.plots.ink import font
from designer.gui.scaling import px
from designer.gui.tongue import tr

_HIGH, _GAP, _PAD = 20, 4, 6
_MOST = 160
_LOUD = 0.15
"""The share of the greatest weight from which on a word is said to count."""


class TokenView(QWidget):
    """Chips in rows. `set_weights`: what counts for the answer is tinted warm, what counts against it cold."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tokens: tuple[tuple[str, bool], ...] = ()
        self._weights: tuple[float, ...] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The words as the model reads them"))

    @property
    def tokens(self) -> tuple[tuple[str, bool], ...]:
        """The words, and whether each is known."""
        return self._tokens

    @property
    def weights(self) -> tuple[float, ...] | None:
        """How much each counts, if that was asked for."""
        return self._weights

    def set_tokens(self, tokens: tuple[tuple[str, bool], ...]) -> None:
        """Shows these."""
        self._tokens = tokens[:_MOST]
        self._tell()
        self._fit()

    def set_weights(self, weights: tuple[float, ...] | None) -> None:
        """How much each word counts for the answer; None: that is not known."""
        self._weights = weights
        self._tell()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As many rows as the words take."""
        return QSize(px(240), self._high())

    def minimumSizeHint(self) -> QSize:
        """As many rows as the words take."""
        return QSize(px(80), self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width takes other rows."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Chips; unknown words have a dashed frame."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font(11))
            most = max((abs(weight) for weight in self._weights or ()), default=0.0)
            for place, ((text, known), box) in enumerate(zip(self._tokens, self._boxes(), strict=True)):
                weight = self._weights[place] / most if self._weights and place < len(self._weights) and most else 0.0
                self._paint_chip(painter, box, _seen(text), known=known, weight=weight)

    def _paint_chip(self, painter: QPainter, box: QRectF, text: str, *, known: bool, weight: float) -> None:
        theme = self._theme
        tint = theme.warning if weight > 0 else theme.accent
        painter.setBrush(QColor(mix(tint, theme.field, 0.45 * abs(weight))))
        line = QPen(QColor(theme.border if known else theme.warning), 1)
        if not known:
            line.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(line)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(QColor(theme.title))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _boxes(self) -> list[QRectF]:
        measure, high = QFontMetricsF(font(11)), px(_HIGH)
        x = y = 0.0
        found = []
        for text, _ in self._tokens:
            wide = measure.horizontalAdvance(_seen(text)) + 2 * px(_PAD)
            if x and x + wide > self.width():
                x, y = 0.0, y + high + px(_GAP)
            found.append(QRectF(x, y, wide, high))
            x += wide + px(_GAP)
        return found

    def _high(self) -> int:
        boxes = self._boxes()
        return round(boxes[-1].bottom()) + 1 if boxes else 0

    def _fit(self) -> None:
        self.setFixedHeight(self._high())
        self.update()

    def _tell(self) -> None:
        """What is told to those who do not see the colours."""
        most = max((abs(weight) for weight in self._weights or ()), default=0.0)
        parts = []
        for place, (text, known) in enumerate(self._tokens):
            weight = self._weights[place] if self._weights and place < len(self._weights) else 0.0
            sign = "" if not most or abs(weight) < _LOUD * most else " +" if weight > 0 else " −"
            parts.append(f"{text}{sign}" if known else tr("{word} (unknown)", word=text))
        self.setAccessibleDescription(" ".join(parts))


def _seen(piece: str) -> str:
    """A token that can be seen: spaces and ends of lines as signs."""
    return piece.replace("\n", "⏎").replace("\t", "⇥").replace(" ", "␣") or "·"
