"""How a variant of an item looks: as the item looks on the wall, but from numbers alone, for no file shows it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from designer.catalogue.datasets import InputDef
from designer.data.source import Array
from designer.data.vocabulary import token_names
from designer.drawing.theme import Theme
from designer.gui.pages.data.contents import Items
from designer.gui.pages.data.faces import FACES
from designer.gui.pages.data.region_face import Regions, Veil, mask_image, paint_regions
from designer.gui.pages.data.tokens import Token
from designer.gui.plots.axis import brief
from designer.gui.plots.ink import font
from designer.gui.plots.pixels import coloured
from designer.protocol.variants import Variants
from runtime.words import UNKNOWN, Words

_CELLS, _TOKENS = 4, 80
_NAME, _VALUE = 14, 16
_VEIL = Veil()

Paint = Callable[[QPainter, QRectF, Any, Theme], None]


@dataclass(frozen=True, slots=True)
class VariantFace:
    """`is_square`: nine of them are a square; else they stand below each other, each so high at 100 %.

    The first one is higher by `head`.
    """

    paint: Paint
    is_square: bool = False
    height: int = 40
    head: int = 0


def face_for(kind: InputDef, *, has_regions: bool) -> VariantFace:
    """The face of variants of an input of this kind."""
    if kind.content == "image" and len(kind.shape) == 3:
        return VariantFace(_paint_with_regions if has_regions else FACES["picture"].paint, is_square=True)
    if kind.dtype == "int64":
        return VariantFace(FACES["words"].paint, height=44)
    if kind.content == "sound":
        return VariantFace(FACES["sound"].paint, height=36)
    if len(kind.shape) == 1:
        return VariantFace(_paint_values, height=_VALUE, head=_NAME)
    return VariantFace(FACES["lines"].paint, height=36)


def prepared_face(items: Items, kind: InputDef, variants: Variants, at: int, *, named: bool = False) -> Any:
    """What is painted of one of the variants; `named`: with the names of its columns. Works in a thread."""
    assert variants.samples is not None
    sample = variants.samples[at]
    if kind.content == "image" and (variants.masks is not None or variants.boxes is not None):
        return _regions(items, kind, sample, variants, at)
    if kind.dtype == "int64":
        return _tokens(items, sample)
    entry = replace(items.entry, content=kind.content, shape=kind.shape, value_range=kind.value_range)
    alone = replace(items, entry=replace(entry, features=kind.features), source=None)
    if kind.content == "image" and len(kind.shape) == 3:
        return FACES["picture"].prepare(alone, 0, sample)
    if kind.content == "sound":
        return FACES["sound"].prepare(alone, 0, sample)
    if len(kind.shape) == 1:
        names = (*(kind.features if named else ()), *("" for _ in sample))
        return [(names[number], brief(float(value))) for number, value in enumerate(sample[:_CELLS])]
    return FACES["lines"].prepare(alone, 0, sample)


def _regions(items: Items, kind: InputDef, sample: Array, variants: Variants, at: int) -> Regions:
    colours = sample if len(sample) == 3 else np.repeat(sample[:1], 3, axis=0)
    found = Regions(coloured(colours, kind.value_range), items.entry.labels)
    if variants.masks is not None:
        found.mask = variants.masks[at]
        found.plane = mask_image(variants.masks[at], items.entry.labels)
    if variants.boxes is not None:
        boxes = variants.boxes[at]
        boxes = boxes[boxes[:, 4] >= 0]
        half = boxes[:, 2:4] / 2
        found.edges = np.concatenate((boxes[:, :2] - half, boxes[:, :2] + half), axis=1).astype(np.float64)
        found.classes = boxes[:, 4].astype(np.int64)
    return found


def _paint_with_regions(painter: QPainter, box: QRectF, what: Any, theme: Theme) -> None:
    paint_regions(painter, box, what, theme, _VEIL)


def _paint_values(painter: QPainter, box: QRectF, what: Any, theme: Theme) -> None:
    """A few values side by side; the name of each above it, where it is told."""
    width = box.width() / _CELLS
    for at, (name, value) in enumerate(what):
        place = QRectF(box.left() + at * width, box.top(), width - 6, box.height())
        if name:
            painter.setFont(font(10))
            painter.setPen(QColor(theme.muted))
            said = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, said)
        painter.setFont(font(11, 500, mono=True))
        painter.setPen(QColor(theme.title))
        said = QFontMetricsF(painter.font()).elidedText(value, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, said)


def _tokens(items: Items, sample: Array) -> list[Token]:
    """The words behind the numbers, where they are known."""
    reading, numbers = items.reading, sample.reshape(-1)[:_TOKENS].tolist()
    if not isinstance(reading, Words):
        return [Token(str(number)) for number in numbers if number]
    names = token_names(reading)
    known = [Token(names[number], unknown=number == UNKNOWN) for number in numbers if number != reading.padding]
    return known or [Token("–")]
