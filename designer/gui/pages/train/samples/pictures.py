"""Pictures: as they are, with classes of their pixels drawn over them, with boxes."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from designer.catalogue.datasets import DETECTION
from designer.drawing.theme import Theme
from designer.gui.pages.train.samples.board import Cell, Item, Strip
from designer.gui.plots.class_colours import class_colours, ink_on, is_ground
from designer.gui.plots.ink import font
from designer.gui.plots.masks import mask_image
from designer.gui.plots.pixels import coloured, picture
from designer.gui.scaling import px
from runtime.boxes import found_boxes

Array = NDArray[Any]

SIDE = 96
_LEAST = 4
"""What is smaller than this in height or width is no picture."""
_COLOURS = (1, 3)
_COVER, _SURE, _MOST_BOXES, _MOST_KEYS = 0.6, 0.3, 12, 6
_LARGEST = 512
"""Pixels: larger pictures are thinned out, since nobody sees them here."""


@dataclass(frozen=True, slots=True)
class Pictured:
    """A picture, with a plane of classes over it or boxes [any, 6] on it."""

    image: QImage
    plane: QImage | None = None
    boxes: Array | None = None
    labels: tuple[str, ...] = ()


def is_picture(item: Item) -> bool:
    """Whether an array is one of pictures: channels, height, width; or what went in as a picture, laid flat."""
    return _planes(item) is not None


def pictures(item: Item) -> tuple[Cell, ...]:
    """Every sample as a picture."""
    planes = _planes(item)
    assert planes is not None
    limits = _limits(item, planes)
    return tuple(Cell(Pictured(_drawn(each, limits, item.theme))) for each in planes)


def is_mask(item: Item) -> bool:
    """Whether an array says the class of every pixel: by a score for each class, or as it is."""
    entry = item.facts.entry
    if entry is None or not entry.has_areas or item.first is None or not _is_stack(item.first):
        return False
    if item.role == "target":
        return item.array.ndim == 3
    return item.role == "out" and item.array.ndim == 4 and item.array.shape[1] == len(entry.labels)


def masks(item: Item) -> tuple[Cell, ...]:
    """Classes drawn over what went in."""
    classes = item.array if item.role == "target" else item.array.argmax(axis=1)
    labels = item.facts.labels
    known = np.where((classes < 0) | (classes >= len(labels)), 255, classes).astype(np.uint8)
    said = [", ".join(labels[number] for number in np.unique(each) if number < len(labels)) for each in known]
    planes = [mask_image(np.ascontiguousarray(each), labels) for each in known]
    grounds = _grounds(item, grey=True)
    found = zip(grounds, planes, said, strict=False)
    return tuple(Cell(Pictured(ground, each, labels=labels), words) for ground, each, words in found)


def is_boxes(item: Item) -> bool:
    """Whether an array says boxes: as a grid, as a list of what was found, or as they should be."""
    entry = item.facts.entry
    if entry is None or entry.task != DETECTION or item.first is None or not _is_stack(item.first):
        return False
    shape = item.array.shape
    if item.role == "target":
        return len(shape) == 3 and shape[-1] == 5
    is_grid = len(shape) == 4 and shape[1] == 5 + len(entry.labels)
    return item.role == "out" and (is_grid or (len(shape) == 3 and shape[-1] == 6))


def boxes(item: Item) -> tuple[Cell, ...]:
    """Boxes on what went in: of what was found, what is rather sure."""
    labels = item.facts.labels
    if item.role == "target":
        sure = np.concatenate([item.array, np.ones((*item.array.shape[:2], 1))], axis=2)
    else:
        sure = item.array if item.array.ndim == 3 else found_boxes(item.array, _MOST_BOXES, threshold=_SURE)
    cells = []
    for ground, each in zip(_grounds(item), sure, strict=False):
        kept = each[(each[:, 4] >= 0) & (each[:, 4] < len(labels)) & (each[:, 5] >= _SURE)]
        said = ", ".join(labels[int(box[4])] for box in kept)
        cells.append(Cell(Pictured(ground, boxes=kept, labels=labels), said))
    return tuple(cells)


def paint(painter: QPainter, box: QRectF, what: Any, theme: Theme) -> None:
    """The picture as large as the box lets it be, with what lies over it."""
    found: Pictured = what
    size = found.image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(box.topLeft(), size.toSizeF())
    shape = QPainterPath()
    shape.addRoundedRect(place, 6, 6)
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, found.image.width() > size.width())
    painter.drawImage(place, found.image)
    if found.plane is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.setOpacity(_COVER)
        painter.drawImage(place, found.plane)
        painter.setOpacity(1.0)
    if found.boxes is not None:
        _paint_boxes(painter, place, found.boxes, found.labels)
    painter.restore()
    painter.setPen(QColor(theme.border))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def _paint_boxes(painter: QPainter, place: QRectF, found: Array, labels: tuple[str, ...]) -> None:
    colours = class_colours(labels)
    painter.setFont(font(9, 600))
    metrics = QFontMetricsF(painter.font())
    for x, y, width, height, number, _ in found.tolist():
        left, top = place.left() + (x - width / 2) * place.width(), place.top() + (y - height / 2) * place.height()
        frame = QRectF(QPointF(left, top), QPointF(left + width * place.width(), top + height * place.height()))
        name, colour = labels[int(number)], QColor(colours[int(number)])
        line = QPen(colour, px(1.5))
        line.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(line)
        painter.drawRect(frame)
        chip = QRectF(frame.topLeft(), metrics.boundingRect(name).size()).adjusted(0, -1, 5, 1)
        if chip.top() - chip.height() >= place.top():
            chip.translate(0, -chip.height())
        painter.fillRect(chip, colour)
        painter.setPen(QColor(ink_on(colours[int(number)])))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, name)


def _planes(item: Item) -> Array | None:
    """Pictures [samples, channels, height, width]; None if an array is none."""
    array = item.array
    if array.dtype.kind not in "fiu":
        return None
    if _is_stack(array):
        return array if array.shape[1] in _COLOURS else array.mean(axis=1, keepdims=True)
    if item.input is not None and item.input.content == "image" and array.ndim == 3 and min(array.shape[1:]) >= _LEAST:
        return array[:, None]  # a picture that is read row by row
    first = item.first
    if item.role != "out" or first is None or not _is_stack(first):
        return None
    if array.ndim == 3 and array.shape[1:] == first.shape[2:]:
        return array[:, None]
    flat = array.ndim == 2 and array.shape[1] == first[0].size and first.shape[1] in _COLOURS
    return array.reshape(len(array), *first.shape[1:]) if flat else None


def _is_stack(array: Array) -> bool:
    return array.ndim == 4 and min(array.shape[2:]) >= _LEAST


def _limits(item: Item, planes: Array) -> tuple[float, float]:
    """What is black and what is bright: as in what went in, where these pictures are of its kind."""
    own = _range(planes)
    if item.role == "in" or item.first is None or not _is_stack(item.first):
        return own
    low, high = _range(item.first)
    room = (high - low) / 2
    return (low, high) if low - room <= own[0] and own[1] <= high + room else own


def _range(planes: Array) -> tuple[float, float]:
    known = planes[np.isfinite(planes)]
    return (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)


def _drawn(planes: Array, limits: tuple[float, float], theme: Theme) -> QImage:
    """A picture [channels, height, width] in its colours, or in the window's ink if it has but one."""
    step = -(-max(planes.shape[1:]) // _LARGEST)
    low, high = limits
    values = np.nan_to_num(planes[:, ::step, ::step].astype(np.float32), nan=low, posinf=high, neginf=low)
    values = np.clip(values, low, high)
    if len(values) == 3:
        return coloured(values, limits)
    return picture((values[0] - low) / ((high - low) or 1.0), theme)


def _grounds(item: Item, *, grey: bool = False) -> tuple[QImage, ...]:
    """What went in, to be drawn over; with `grey`, colours are left to what is drawn."""
    first = item.first
    assert first is not None
    planes = first if first.shape[1] in _COLOURS and not grey else first.mean(axis=1, keepdims=True)
    limits = _range(planes)
    return tuple(_drawn(each, limits, item.theme) for each in planes)


def class_key(strip: Strip) -> list[tuple[str, str]]:
    """The colours of the classes that a strip shows, with their names; none for the ground."""
    labels = next((cell.what.labels for cell in strip.cells if cell.what.plane is not None), ())
    shown = {name for cell in strip.cells for name in cell.said.split(", ")}
    pairs = zip(class_colours(labels), labels, strict=True)
    kept = [(colour, name) for place, (colour, name) in enumerate(pairs) if not is_ground(labels, place)]
    return [(colour, name) for colour, name in kept if name in shown][:_MOST_KEYS]
