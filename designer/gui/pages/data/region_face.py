"""Pictures with what is to be predicted drawn onto them: masks in the colours of their classes, boxes with names."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from designer.data.errors import DataError
from designer.data.source import Array
from designer.data.sources.regions_source import Boxes, Masks
from designer.data.thumbnails import thumbnail
from designer.drawing.theme import Theme
from designer.gui.pages.data.contents import Items
from designer.gui.plots.class_colours import class_colours, ink_on
from designer.gui.plots.ink import font
from designer.gui.plots.masks import mask_image as mask_image
from designer.gui.scaling import px
from runtime.errors import InputError

SIDE = 132
_SHARP = 2
_NAMED_FROM = 26
"""Boxes that are narrower than this carry no name."""


@dataclass(slots=True)
class Veil:
    """How strongly regions cover their pictures: 0 … 1; `is_on`: whether they are shown at all."""

    share: float = 0.55
    is_on: bool = True

    @property
    def strength(self) -> float:
        """How strongly they are painted now."""
        return self.share if self.is_on else 0.0


@dataclass(slots=True)
class Regions:
    """A picture, and classes of its pixels or boxes on it (edges as shares of it). `plane` is the mask in colours."""

    image: QImage
    labels: tuple[str, ...]
    mask: Array | None = None
    edges: Array = field(default_factory=lambda: np.zeros((0, 4)))
    classes: Array = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    plane: QImage | None = None


def has_regions(items: Items) -> bool:
    """Whether masks or boxes are to be predicted."""
    return items.source is not None and isinstance(items.source.dense, Masks | Boxes)


def prepare_regions(items: Items, row: int, sample: Array) -> Any:
    """A sample that was made, with its regions."""
    colours = sample if len(sample) == 3 else np.repeat(sample[:1], 3, axis=0)
    return _with_regions(items, row, np.moveaxis(colours.astype(np.uint8), 0, -1))


def regions_in_file(items: Items, row: int) -> Any:
    """The picture of a file, small, with its regions; None if it cannot be read."""
    path = getattr(items.source, "path", None)
    if not callable(path):
        return None
    try:
        return _with_regions(items, row, thumbnail(path(row), _SHARP * SIDE))
    except DataError:
        return None


def _with_regions(items: Items, row: int, pixels: Array) -> Regions:
    """Pixels uint8 [height, width, 3] with what there is of regions; a mask that cannot be read is left out."""
    dense = items.source.dense if items.source is not None else None
    found = Regions(_image(pixels), items.entry.labels)
    try:
        if isinstance(dense, Masks):
            found.mask = dense.seen(row, *pixels.shape[:2])
            found.plane = mask_image(found.mask, items.entry.labels)
        elif isinstance(dense, Boxes):
            found.edges, found.classes = dense.seen(row)
    except (InputError, OSError):
        pass  # The findings and the troubles name it.
    return found


def _image(pixels: Array) -> QImage:
    solid = np.ascontiguousarray(pixels)
    height, width, _ = solid.shape
    image = QImage(solid.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)  # A copy, and what is painted the fastest.


def paint_regions(painter: QPainter, box: QRectF, what: Any, theme: Theme, veil: Veil) -> None:
    """The picture in the middle of a cell, with its regions."""
    found: Regions = what
    size = found.image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(box.center())
    shape = QPainterPath()
    shape.addRoundedRect(place, 6, 6)
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, found.image.width() > size.width())
    painter.drawImage(place, found.image)
    if veil.strength:
        opacity = painter.opacity()
        if found.plane is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
            painter.setOpacity(opacity * veil.strength)
            painter.drawImage(place, found.plane)
        painter.setOpacity(opacity * min(1.0, 0.4 + veil.strength))
        _paint_boxes(painter, place, found)
    painter.restore()


def _paint_boxes(painter: QPainter, place: QRectF, found: Regions) -> None:
    colours = class_colours(found.labels)
    painter.setFont(font(9, 600))
    metrics = QFontMetricsF(painter.font())
    size = np.array([place.width(), place.height()] * 2)
    order = np.argsort(-np.prod(found.edges[:, 2:] - found.edges[:, :2], axis=1), kind="stable")
    for at in order.tolist():
        left, top, right, bottom = (found.edges[at] * size).tolist()
        frame = QRectF(QPointF(left, top), QPointF(right, bottom)).translated(place.topLeft())
        number = int(found.classes[at])
        line = QPen(QColor(colours[number]), px(2))
        line.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.adjusted(1, 1, -1, -1))
        if frame.width() >= px(_NAMED_FROM):
            _paint_name(painter, metrics, frame, place, found.labels[number], colours[number])


def _paint_name(
    painter: QPainter, metrics: QFontMetricsF, frame: QRectF, place: QRectF, name: str, colour: str
) -> None:
    """The name of a class on its colour, above the box where there is room, else in it."""
    said = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(frame.width(), px(30)) - 4)
    high = metrics.height()
    top = frame.top() - high if frame.top() - high >= place.top() else frame.top()
    chip = QRectF(frame.left(), top, metrics.horizontalAdvance(said) + 6, high)
    painter.fillRect(chip, QColor(colour))
    painter.setPen(QColor(ink_on(colour)))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, said)
