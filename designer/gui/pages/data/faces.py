"""How one item looks on the wall, by what it is: a picture, a row of a table, words, a sound, a window of time.

A face prepares what it paints in a thread (`prepare`), and paints it within its cell. To show another kind of content,
add a face to `FACES`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath

from designer.data.errors import DataError
from designer.data.source import Array
from designer.data.table_source import TableSource
from designer.data.thumbnails import thumbnail
from designer.drawing.theme import Theme, mix
from designer.gui.pages.data.contents import Items, is_tabular
from designer.gui.pages.data.region_face import (
    SIDE,
    Veil,
    has_regions,
    paint_regions,
    prepare_regions,
    regions_in_file,
)
from designer.gui.pages.data.sound_face import paint_playhead, paint_sound, prepare_sound
from designer.gui.pages.data.tokens import Token, tokens_of
from designer.gui.plots.axis import brief
from designer.gui.plots.ink import font, hair_line, pen
from designer.gui.plots.pixels import grey, picture
from designer.gui.scaling import px

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SHARP = 2
"""Pixels that are kept for each pixel of a small picture, for sharp screens."""
_CELLS = 24
"""Cells of a row that are shown at most."""


@dataclass(frozen=True, slots=True)
class Face:
    """`width` 0: as wide as the wall. `prepare(items, row, sample)` works in a thread; `paint` gets what it gave."""

    width: int
    height: int
    prepare: Callable[[Items, int, Array], Any]
    paint: Callable[[QPainter, QRectF, Any, Theme], None]
    instead: Callable[[Items, int], Any] | None = None
    """Prepares an item without its numbers being read, where that is quicker; None if it cannot."""
    played: Callable[[QPainter, QRectF, Any, float, Theme], None] | None = None
    """Paints how far an item was played, in seconds; None: there is nothing to hear."""


def face_of(items: Items) -> Face:
    """The face of these items."""
    entry = items.entry
    if has_regions(items):
        return FACES["regions"]
    if entry.content == "image":
        return FACES["picture"]
    if is_tabular(entry):
        return FACES["row"]
    if entry.dtype == "int64" or entry.content == "text":
        return FACES["words"]
    if entry.content == "sound":
        return FACES["sound"]
    return FACES["picture"] if len(entry.shape) == 3 and entry.content == "array" else FACES["lines"]


# -- pictures


def _prepare_picture(items: Items, row: int, sample: Array) -> Any:
    """A coloured picture ready to paint, or a plane 0 … 1 that takes the theme's colours."""
    if sample.ndim == 3 and sample.shape[0] == 3:
        low, high = items.entry.value_range
        if sample.dtype != np.uint8:
            low, high = (low, high) if high > low else (float(sample.min()), float(sample.max()))
            sample = np.clip((sample - low) * (255 / ((high - low) or 1)), 0, 255).astype(np.uint8)
        image = _image(np.moveaxis(sample, 0, -1))
        most = _SHARP * FACES["picture"].width
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        return image.scaled(most, most, keep, smooth) if max(image.width(), image.height()) > most else image
    plane = grey(sample.astype(np.float32)) if sample.ndim > 1 else grey(sample.astype(np.float32)[None])
    step = max(1, max(plane.shape) // (4 * FACES["picture"].width))
    return plane[::step, ::step]


def _image(pixels: Array) -> QImage:
    """Colours uint8 [height, width, 3] as an image."""
    solid = np.ascontiguousarray(pixels)
    height, width, _ = solid.shape
    image = QImage(solid.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)  # A copy, and what is painted the fastest.


def _thumbnail(items: Items, row: int) -> Any:
    """A picture as its file shows it; None if there is none."""
    path = getattr(items.source, "path", None)
    try:
        return _image(thumbnail(path(row), _SHARP * FACES["picture"].width)) if callable(path) else None
    except DataError:
        return None


def _paint_picture(painter: QPainter, box: QRectF, what: Any, theme: Theme) -> None:
    image = what if isinstance(what, QImage) else picture(what, theme)
    size = image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(box.center())
    shape = QPainterPath()
    shape.addRoundedRect(place, 6, 6)
    painter.save()
    painter.setClipPath(shape)
    large = image.width() > size.width()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, large)
    painter.drawImage(place, image)
    painter.restore()


# -- rows of a table


def _prepare_row(items: Items, row: int, sample: Array) -> Any:
    """Names and values: the cells as they stand in the file, or the numbers."""
    if isinstance(items.source, TableSource):
        source, rows = items.source, np.array([row])
        return [(name, source.cells.texts(name, rows)[0]) for name in source.features[:_CELLS]]
    names = items.entry.features
    values = sample.reshape(-1)[:_CELLS].tolist()
    return [(names[at] if at < len(names) else "", brief(value)) for at, value in enumerate(values)]


def _paint_row(painter: QPainter, box: QRectF, what: Any, theme: Theme) -> None:
    """Name above value, column beside column, as many as there is room for."""
    width = px(92)
    for at, (name, value) in enumerate(what):
        left = box.left() + at * width
        if left + width > box.right():
            break
        place = QRectF(left, box.top(), width - 10, box.height() / 2)
        painter.setFont(font(10))
        painter.setPen(QColor(theme.muted))
        metrics = QFontMetricsF(painter.font())
        painter.drawText(place, _LEFT, metrics.elidedText(name, Qt.TextElideMode.ElideRight, place.width()))
        painter.setFont(font(11, 500, mono=True))
        painter.setPen(QColor(theme.title))
        said = QFontMetricsF(painter.font()).elidedText(value or "–", Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place.translated(0, place.height()), _LEFT, said)


# -- words


def _prepare_words(items: Items, row: int, sample: Array) -> Any:
    """The tokens of the text as it stands there; where there is no text, those behind the numbers."""
    text = getattr(items.source, "text", None)
    said = text(row) if callable(text) else None
    return tokens_of(items.reading, said if isinstance(said, str) else "", sample)


def _paint_words(painter: QPainter, box: QRectF, what: Any, theme: Theme) -> None:
    """Each token on a ground of its own, lines as in a book; unknown ones have a frame."""
    painter.setFont(font(11))
    metrics = QFontMetricsF(painter.font())
    high, x, y = metrics.height() + 4, box.left(), box.top()
    grounds = [mix(colour, theme.panel, 0.16) for colour in (theme.accent, theme.success, theme.warning)]
    tokens: list[Token] = what
    for at, token in enumerate(tokens):
        width = metrics.horizontalAdvance(token.text) + 8
        if x + width > box.right() and x > box.left():
            x, y = box.left(), y + high + 2
        if y + high > box.bottom():
            break
        place = QRectF(x, y, min(width, box.right() - x), high)
        painter.setPen(pen(theme.error) if token.unknown else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if token.cut else QColor(grounds[at % 3]))
        painter.drawRoundedRect(place, 3, 3)
        painter.setPen(QColor(theme.muted if token.cut else theme.title))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, token.text)
        x += width + 2


# -- windows of time and rows of numbers


def _prepare_lines(items: Items, row: int, sample: Array) -> Any:
    """Lines [k, steps]; what is to be predicted stands above them."""
    numbers = np.asarray(sample, dtype=np.float32)
    lines = numbers.reshape(-1, 1) if numbers.ndim < 2 else numbers.reshape(numbers.shape[0], -1)
    if items.entry.content == "array" and numbers.ndim == 2:
        lines = lines.T
    lines = lines.T[:6]
    step = max(1, lines.shape[1] // 1000)
    return lines[:, ::step]


def _paint_lines(painter: QPainter, box: QRectF, what: Any, theme: Theme) -> None:
    place = box.adjusted(0, 2, 0, -2)
    colours = (theme.accent, theme.success, theme.warning, theme.error, theme.muted, theme.text)
    for line, colour in zip(what, colours, strict=False):
        low, high = float(line.min()), float(line.max())
        ys = place.bottom() - (line - low) / ((high - low) or 1.0) * place.height()
        hair_line(painter, colour, np.linspace(place.left(), place.right(), len(line)), ys)


FACES: dict[str, Face] = {
    "picture": Face(76, 76, _prepare_picture, _paint_picture, _thumbnail),
    "row": Face(0, 36, _prepare_row, _paint_row),
    "words": Face(0, 46, _prepare_words, _paint_words),
    "sound": Face(0, 68, prepare_sound, paint_sound, played=paint_playhead),
    "lines": Face(0, 68, _prepare_lines, _paint_lines),
    "regions": Face(SIDE, SIDE, prepare_regions, partial(paint_regions, veil=Veil()), regions_in_file),
}
"""Kind of face → its size for 100 % and its hands."""
