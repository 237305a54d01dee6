"""How a sound looks: its wave, and below it what is heard when, as a spectrogram."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.pages.deploy.play.planes import bytes_of, image_of
from designer.gui.plots.ink import font, hair_line, pen
from designer.gui.scaling import px
from designer.gui.tongue import tr

_HIGH, _BETWEEN = 180, 10


class SoundView(QWidget):
    """Shows a look of `runtime.looking`. What the model does not hear any more lies in the shade."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._low = self._high_edge = np.empty(0)
        self._plane: NDArray[np.uint8] | None = None
        self._image: QImage | None = None
        self._heard = 1.0
        self._heat: NDArray[Any] | None = None
        self.setAccessibleName(tr("The sound: its wave and its spectrogram"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(_HIGH))

    @property
    def has_sound(self) -> bool:
        """Whether there is something to see."""
        return self._plane is not None

    def show_look(self, look: Mapping[str, Any]) -> None:
        """Shows another sound. Any: it is JSON."""
        self._low, self._high_edge = np.array(look.get("low", ())), np.array(look.get("high", ()))
        self._plane = bytes_of(look["plane"]) if "plane" in look else None
        seconds, heard = float(look.get("seconds", 0.0)), float(look.get("heard", 0.0))
        self._heard = min(1.0, heard / seconds) if seconds > 0 else 1.0
        self._heat = None
        self._render()

    def show_heat(self, heat: NDArray[Any] | None) -> None:
        """How much each moment counts; None: that is not known."""
        self._heat = heat
        self.update()

    def clear(self) -> None:
        """Shows no sound."""
        self._low = self._high_edge = np.empty(0)
        self._plane, self._heat = None, None
        self._render()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self._render()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(px(320), px(_HIGH))

    def paintEvent(self, _: QPaintEvent) -> None:
        """The wave above, the spectrogram below."""
        theme, box = self._theme, QRectF(self.rect())
        has_wave = len(self._low) > 0
        tall = (box.height() - _BETWEEN) / 2 if has_wave else 0.0
        below = box.adjusted(0, tall + _BETWEEN if has_wave or self._heat is not None else 0, 0, 0)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._image is None:
                self._paint_ground(painter, box)
                painter.setFont(font(12))
                painter.setPen(QColor(theme.muted))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr("Drop a sound here"))
                return
            if has_wave:
                self._paint_wave(painter, QRectF(box.left(), box.top(), box.width(), tall))
            if self._heat is not None:
                self._paint_heat(painter, QRectF(box.left(), below.top() - _BETWEEN + 1, box.width(), _BETWEEN - 2))
            shape = QPainterPath()
            shape.addRoundedRect(below, 6, 6)
            painter.setClipPath(shape)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(below, self._image)
            self._shade(painter, below)

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(pen(self._theme.border))
        painter.setBrush(QColor(mix(self._theme.field, self._theme.canvas, 0.6)))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_wave(self, painter: QPainter, box: QRectF) -> None:
        self._paint_ground(painter, box)
        inside = box.adjusted(4, 4, -4, -4)
        most = float(max(np.abs(self._low).max(), np.abs(self._high_edge).max())) or 1.0
        xs = np.linspace(inside.left(), inside.right(), len(self._low))
        middle, tall = inside.center().y(), inside.height() / 2
        painter.setPen(pen(self._theme.border))
        painter.drawLine(QLineF(inside.left(), middle, inside.right(), middle))
        y = np.stack([middle - self._high_edge / most * tall, middle - self._low / most * tall], axis=1).reshape(-1)
        hair_line(painter, self._theme.accent, np.repeat(xs, 2), y)
        self._shade(painter, inside)

    def _paint_heat(self, painter: QPainter, box: QRectF) -> None:
        """What counts for the answer, as a band between wave and spectrogram, over the part that the model hears."""
        assert self._heat is not None
        heat = self._heat / (float(np.abs(self._heat).max()) or 1.0)
        wide = box.width() * self._heard
        columns = max(1, min(int(wide), len(heat)))
        edges = np.linspace(0, len(heat), columns + 1).astype(int)[:-1]
        means = np.add.reduceat(heat, edges) / np.diff(np.append(edges, len(heat)))
        painter.setPen(Qt.PenStyle.NoPen)
        for at, share in enumerate(means.tolist()):
            colour = QColor(self._theme.warning if share > 0 else self._theme.accent)
            colour.setAlphaF(abs(share))
            painter.fillRect(QRectF(box.left() + at * wide / columns, box.top(), wide / columns, box.height()), colour)

    def _shade(self, painter: QPainter, box: QRectF) -> None:
        if self._heard < 1.0:
            ground = QColor(self._theme.panel)
            ground.setAlphaF(0.7)
            left = box.left() + box.width() * self._heard
            painter.fillRect(QRectF(left, box.top(), box.right() - left, box.height()), ground)

    def _render(self) -> None:
        self._image = None if self._plane is None else image_of(self._plane, self._theme)
        self.update()
