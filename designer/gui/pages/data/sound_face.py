"""How a sound looks on the wall: its wave and its spectrogram, and while it is played a line where it is heard."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from designer.data.source import Array
from designer.drawing.theme import Theme
from designer.gui.pages.data.contents import Items
from designer.gui.pages.data.hearing import SHOWN, path_of, rate_of
from designer.gui.plots.ink import hair_line, pen
from designer.gui.plots.pixels import grey, picture
from runtime.errors import RuntimeModelError
from runtime.sound import heard, read_wave

_WAVE = 480
"""Columns of a waveform that are kept: the lowest and highest value in each."""
_BETWEEN = 12


@dataclass(frozen=True, eq=False, slots=True)
class SoundLook:
    """The lowest and highest values of the wave, if there is one; the spectrogram 0 … 1; the seconds it shows."""

    outline: tuple[NDArray[np.float32], NDArray[np.float32]] | None
    plane: Array | None
    seconds: float


def prepare_sound(items: Items, row: int, sample: Array) -> SoundLook:
    """The outline of the wave, if there is one, and the spectrogram as a plane, if any."""
    numbers = np.asarray(sample, dtype=np.float32)
    if numbers.ndim >= 2 and min(numbers.shape[-2:]) > 4:
        plane = grey(numbers if numbers.ndim == 2 else numbers[0])[::-1]
        outline, seconds = _of_file(items, row)
        return SoundLook(outline, plane[:, :: max(1, plane.shape[1] // _WAVE)], seconds)
    wave = numbers[0] if numbers.ndim == 2 else numbers.reshape(-1)
    rate = rate_of(items)
    return SoundLook(_outline(wave), _spectrum(wave), len(wave) / rate if rate else 0.0)


def _of_file(items: Items, row: int) -> tuple[Any, float]:
    """The wave itself, where each sound is a file of its own, and its seconds."""
    path = path_of(items, row)
    if path is None:
        return None, 0.0
    try:
        wave = read_wave(path, SHOWN).mean(axis=0)
        return _outline(wave), len(wave) / heard(path).rate
    except (RuntimeModelError, OSError):
        return None, 0.0


def _outline(wave: Array) -> Any:
    if not len(wave):
        return None
    edges = np.linspace(0, len(wave), min(_WAVE, len(wave)) + 1).astype(int)[:-1]
    return np.minimum.reduceat(wave, edges), np.maximum.reduceat(wave, edges)


def _spectrum(wave: Array) -> Any:
    """A rough spectrogram to look at: magnitudes of overlapping windows in decibels, 80 of them at most."""
    size = 256
    if len(wave) < 2 * size:
        return None
    step = max(size // 2, (len(wave) - size) // 240)
    starts = np.arange(0, len(wave) - size, step)
    frames = np.stack([wave[at : at + size] for at in starts]) * np.hanning(size)
    level = 20 * np.log10(np.abs(np.fft.rfft(frames, axis=1)) + 1e-6)
    plane = np.maximum(level, level.max() - 80).T[::-1].astype(np.float32)
    return grey(plane)


def paint_sound(painter: QPainter, box: QRectF, what: Any, theme: Theme) -> None:
    """The wave at the left, the spectrogram at the right; what there is of both."""
    look: SoundLook = what
    wave, plane = _places(box, look)
    if look.outline is not None:
        _paint_wave(painter, wave, look.outline, theme)
    if look.plane is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(plane, picture(look.plane, theme))


def paint_playhead(painter: QPainter, box: QRectF, what: Any, seconds: float, theme: Theme) -> None:
    """A line through the wave where it is heard now, and through the spectrogram where there is no wave."""
    look: SoundLook = what
    if not look.seconds:
        return
    wave, plane = _places(box, look)
    place = wave if look.outline is not None else plane
    x = place.left() + place.width() * min(seconds / look.seconds, 1.0)
    painter.setPen(pen(theme.title, 2.0))
    painter.drawLine(QLineF(x, place.top(), x, place.bottom()))


def _places(box: QRectF, look: SoundLook) -> tuple[QRectF, QRectF]:
    if look.plane is None:
        return box, QRectF()
    if look.outline is None:
        return QRectF(), box
    half = QRectF(box.left(), box.top(), (box.width() - _BETWEEN) / 2, box.height())
    return half, half.translated(half.width() + _BETWEEN, 0)


def _paint_wave(painter: QPainter, box: QRectF, outline: Any, theme: Theme) -> None:
    low, high = outline
    most = float(max(np.abs(low).max(), np.abs(high).max())) or 1.0
    xs = np.linspace(box.left(), box.right(), len(low))
    middle, tall = box.center().y(), box.height() / 2 - 1
    painter.setPen(pen(theme.border))
    painter.drawLine(QLineF(box.left(), middle, box.right(), middle))
    y = np.stack([middle - high / most * tall, middle - low / most * tall], axis=1).reshape(-1)
    hair_line(painter, theme.accent, np.repeat(xs, 2), y)
