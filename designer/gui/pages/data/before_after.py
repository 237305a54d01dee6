"""Before and after a step, side by side: an item, how values lie, and their shape."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.data.before_after import Look, Spread
from designer.data.source import Array
from designer.drawing.theme import Theme, mix
from designer.drawing.words import shape as shape_in_words
from designer.gui.plots.axis import brief, figure
from designer.gui.plots.ink import font, hair_line, pen
from designer.gui.plots.pixels import coloured, picture
from designer.gui.scaling import px
from designer.gui.tongue import later, tr

_FACE, _BARS, _LINE, _GAP, _BETWEEN = 96, 44, 15, 6, 12
_NAMES = (later("Before"), later("After"))
_PIXELS = 224
"""Points of a line, and pixels of a side, that are painted at most."""


class BeforeAfter(QWidget):
    """Two columns; where there is no before, one. `None` shows nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.looks: tuple[Look, ...] = ()
        self._faces: tuple[Array | None, ...] = ()
        self.setAccessibleName(tr("Before and after"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_looks(self, *shown: Look) -> None:
        """Shows the look before and the one after, or one alone, or nothing."""
        self.looks = shown
        self._faces = tuple(map(_face, shown))
        said = "; ".join(f"{name}: {spoken(look)}" for name, look in zip(self._titles(), shown, strict=True))
        self.setAccessibleDescription(said)
        self.setToolTip(said.replace("; ", "\n"))
        self.setVisible(bool(shown))
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As high as what is there."""
        high = _LINE + _GAP
        high += _FACE + _GAP if any(face is not None for face in self._faces) else 0
        high += _BARS + 2 * _LINE + _GAP if any(look.spread is not None for look in self.looks) else 0
        return QSize(px(200), px(high))

    def minimumSizeHint(self) -> QSize:
        """As high as it is."""
        return QSize(px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Column by column."""
        if not self.looks:
            return
        width = (self.width() - px(_BETWEEN) * (len(self.looks) - 1)) / len(self.looks)
        has_face = any(face is not None for face in self._faces)
        with QPainter(self) as painter:
            for at, (title, look, face) in enumerate(zip(self._titles(), self.looks, self._faces, strict=True)):
                box = QRectF(at * (width + px(_BETWEEN)), 0, width, self.height())
                self._paint(painter, box, title, look, face, has_face)

    def _titles(self) -> tuple[str, ...]:
        return tuple(map(tr, _NAMES)) if len(self.looks) == 2 else tuple("" for _ in self.looks)

    def _paint(
        self, painter: QPainter, box: QRectF, title: str, look: Look, face: Array | None, has_face: bool
    ) -> None:
        theme, top = self._theme, 0.0
        _write(painter, QRectF(box.left(), top, box.width(), px(_LINE)), title, theme.muted, left=True)
        shown = shape_in_words(look.kind.shape)
        _write(painter, QRectF(box.left(), top, box.width(), px(_LINE)), shown, theme.title, mono=True, left=not title)
        top += px(_LINE + _GAP)
        if has_face:
            if face is not None:
                _paint_face(painter, QRectF(box.left(), top, box.width(), px(_FACE)), face, look, theme)
            top += px(_FACE + _GAP)
        if look.spread is not None:
            _paint_spread(painter, QRectF(box.left(), top, box.width(), px(_BARS + 2 * _LINE)), look.spread, theme)


def spoken(look: Look) -> str:
    """A look in words: shape, range, mean."""
    shown, spread = shape_in_words(look.kind.shape), look.spread
    if spread is None:
        return shown
    mean = f"{figure(spread.mean)} ± {figure(spread.deviation)}"
    return tr(
        "{shape}, from {low} to {high}, mean {mean}",
        shape=shown,
        low=brief(spread.low),
        high=brief(spread.high),
        mean=mean,
    )


def _face(look: Look) -> Array | None:
    """What is painted of the item: a picture [channels, y, x], lines [lines, places], or nothing."""
    sample, content = look.sample, look.kind.content
    if sample is None or look.kind.dtype == "int64" or content == "table" or not sample.size:
        return None
    if content == "image" and sample.ndim == 3:
        step = max(1, max(sample.shape[1:]) // _PIXELS)
        return np.asarray(sample[:, ::step, ::step])
    if content == "sound" and sample.ndim == 3:
        return np.asarray(sample[:1, ::-1])
    if sample.ndim > 2:
        return None
    lines = sample.reshape(-1, sample.shape[-1]) if content == "sound" else sample.reshape(len(sample), -1).T
    step = max(1, lines.shape[1] // _PIXELS)
    return np.asarray(lines[:6, ::step], dtype=np.float64)


def _paint_face(painter: QPainter, box: QRectF, face: Array, look: Look, theme: Theme) -> None:
    if face.ndim == 3:
        if look.is_photo and face.shape[0] == 1:
            face = np.repeat(face, 3, axis=0)
        image = coloured(face, look.kind.value_range) if face.shape[0] == 3 else picture(_plane(face, look), theme)
        size = image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(box.left(), box.top(), size.width(), size.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, image.width() > size.width())
        painter.drawImage(place, image)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    low, high = float(np.nanmin(face)), float(np.nanmax(face))
    xs = np.linspace(box.left(), box.right() - 1, face.shape[1])
    for number, line in enumerate(face):
        ys = box.bottom() - 2 - (line - low) / ((high - low) or 1.0) * (box.height() - 4)
        hair_line(painter, theme.accent if not number else mix(theme.accent, theme.panel, 0.5), xs, ys)


def _plane(face: Array, look: Look) -> Array:
    """0 … 1 by the range that pictures have there, where it is known: a pale picture is seen to be one."""
    plane = face.astype(np.float32).mean(axis=0)
    low, high = look.kind.value_range if look.kind.normalise == "scale" else (float(plane.min()), float(plane.max()))
    if look.spread is not None and not (low <= look.spread.low and look.spread.high <= high):
        low, high = look.spread.low, look.spread.high
    scaled: Array = np.clip((plane - low) / ((high - low) or 1.0), 0.0, 1.0)
    return scaled


def _paint_spread(painter: QPainter, box: QRectF, spread: Spread, theme: Theme) -> None:
    bars = QRectF(box.left(), box.top(), box.width(), px(_BARS))
    most, width = max(spread.counts) or 1, bars.width() / len(spread.counts)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mix(theme.accent, theme.panel, 0.7)))
    for at, count in enumerate(spread.counts):
        high = bars.height() * count / most
        painter.drawRect(QRectF(bars.left() + at * width, bars.bottom() - high, max(1.0, width - 1), high))
    painter.setPen(pen(theme.border))
    painter.drawLine(bars.bottomLeft(), bars.bottomRight())
    ends = QRectF(box.left(), bars.bottom() + 2, box.width(), px(_LINE))
    _write(painter, ends, brief(spread.low), theme.muted, left=True)
    _write(painter, ends, brief(spread.high), theme.muted)
    said = f"{brief(spread.mean)} ± {brief(spread.deviation)}"
    _write(painter, ends.translated(0, px(_LINE)), said, theme.title, mono=True, left=True)


def _write(painter: QPainter, box: QRectF, text: str, colour: str, *, mono: bool = False, left: bool = False) -> None:
    painter.setFont(font(10, 500 if mono else 400, mono=mono))
    painter.setPen(QColor(colour))
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    said = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, said)
