"""Items of several parts on the wall: pictures side by side, a picture beside its row, texts over each other.

Each part looks as it would alone. What is to be foretold place by place stands below, as tokens.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from designer.catalogue.datasets import IGNORED, InputDef
from designer.data.joined import Joined
from designer.data.source import Array, Source, Trouble
from designer.drawing.theme import Theme
from designer.gui.pages.data.contents import Items
from designer.gui.pages.data.faces import FACES, Face
from designer.gui.pages.data.faces import face_of as face_of_one
from designer.gui.pages.data.tokens import Token, tokens_of
from designer.gui.plots.ink import font, pen
from designer.gui.scaling import px
from runtime.names import Names

_GAP = 6
_NAME = 64
_LINE = 24
_LABELLED = 160
"""Tokens to be foretold that are shown at most."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Seen:
    """A part that is ready: `kind` is picture, words, row or whatever its own face is called."""

    name: str
    kind: str
    face: Any


def face_of(items: Items) -> Face:
    """The face of these items, of one part or several."""
    if not has_parts(items):
        return face_of_one(items)
    return _face(tuple(_kind(part) for part in parts_of(items)))


def has_parts(items: Items) -> bool:
    """Whether an item has several inputs, or words to be foretold at each place."""
    source = items.source
    return isinstance(source, Joined) or bool(items.entry.others)


def parts_of(items: Items) -> tuple[Items, ...]:
    """Each part of these items as if it were all; what is to be foretold word by word comes last."""
    source = items.source
    if source is None:
        return (items,)
    first: Source = source.first if isinstance(source, Joined) else source
    sources = (first, *source.others.values())
    found = [
        Items(_alone(items, kind), items.keys, items.targets, source=each, reading=reading)
        for kind, each, reading in zip(items.entry.inputs, sources, items.readings, strict=False)
    ]
    if source.dense is not None and items.entry.is_dense:
        entry = replace(items.entry, others=(), input_name="", shape=items.entry.target_shape)
        found.append(Items(entry, items.keys, items.targets, source=source.dense, reading=items.readings[-1]))
    return tuple(found)


def _alone(items: Items, kind: InputDef) -> Any:
    own = {each.name: getattr(kind, each.name) for each in fields(kind) if each.name != "name"}
    return replace(items.entry, others=(), target_shape=(), input_name=kind.name, **own)


def _kind(part: Items) -> str:
    """What a part looks like: a name of `FACES`; `name` of what has one; `to come` for words to be foretold."""
    if not part.entry.input_name:
        return "to come"
    if isinstance(part.reading, Names) or (part.entry.dtype == "int64" and part.entry.shape == (1,)):
        return "name"
    face = face_of_one(part)
    return next(name for name, each in FACES.items() if each is face)


@lru_cache(maxsize=64)
def _face(kinds: tuple[str, ...]) -> Face:
    """One object for items with such parts: the wall tells by it whether it shows the same."""
    side = FACES["picture"].width
    if set(kinds) == {"picture"}:
        return Face(side * len(kinds) + _GAP * (len(kinds) - 1), side, _prepare, _paint, _without_numbers)
    named = FACES["row"].height if "name" in kinds else 0
    lines = named + sum(_height(kind) for kind in kinds if kind not in ("picture", "name"))
    return Face(0, max(lines, side if "picture" in kinds else 0), _prepare, _paint)


def _height(kind: str) -> int:
    return _LINE if kind in ("words", "to come") else FACES[kind].height + 2


# -- getting ready, in a thread


def _prepare(items: Items, row: int, sample: Array) -> Any:
    """Every part by its own face; the first one's numbers are there already."""
    return [_ready(part, row, sample if place == 0 else None) for place, part in enumerate(parts_of(items))]


def _without_numbers(items: Items, row: int) -> Any:
    """Pictures as their files show them; None if there is no such file."""
    found = [_ready(part, row, None) for part in parts_of(items)]
    return found if any(each.face is not None for each in found) else None


def _ready(part: Items, row: int, sample: Array | None) -> _Seen:
    kind, name = _kind(part), part.entry.input_name
    if kind == "picture" and part.has_files:
        shown = FACES[kind].instead
        return _Seen(name, kind, shown(part, row) if shown is not None else None)
    numbers = part.read(np.array([row]))[0] if sample is None else sample
    if kind == "to come":
        return _Seen("", kind, _foretold(part, numbers))
    text = getattr(part.source, "text", None)
    said = text(row) if callable(text) else None
    if kind == "name":
        return _Seen(name, kind, said if isinstance(said, str) else str(int(numbers.reshape(-1)[0])))
    if kind == "words":
        known = "" if said is None or isinstance(said, Trouble) else said
        return _Seen(name, kind, tokens_of(part.reading, known, numbers))
    return _Seen(name, kind, FACES[kind].prepare(part, row, numbers))


def _foretold(part: Items, numbers: Array) -> list[Token]:
    labels = part.entry.labels
    found = [number for number in numbers.reshape(-1).tolist() if number != IGNORED][:_LABELLED]
    return [Token(labels[number] if 0 <= number < len(labels) else str(number)) for number in found] or [Token("–")]


# -- painting


def _paint(painter: QPainter, box: QRectF, what: Any, theme: Theme) -> None:
    """Pictures from the left, side by side; what else there is stands beside them, part below part."""
    seen: Sequence[_Seen] = what
    side, left = min(box.height(), px(FACES["picture"].height)), box.left()
    if all(each.kind == "picture" for each in seen):  # What belongs together has one ground.
        painter.setPen(pen(theme.border))
        painter.setBrush(QColor(theme.field))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    for each in seen:
        if each.kind == "picture":
            place = QRectF(left, box.top(), side, side)
            if each.face is not None:
                FACES["picture"].paint(painter, place, each.face, theme)
            left += side + px(_GAP)
    top = box.top()
    names = [(each.name, str(each.face)) for each in seen if each.kind == "name"]
    if names:
        place = QRectF(left, top, box.right() - left, px(FACES["row"].height))
        FACES["row"].paint(painter, place, names, theme)
        top = place.bottom()
    for each in (each for each in seen if each.kind not in ("picture", "name")):
        high = px(_height(each.kind))
        _paint_line(painter, QRectF(left, top, box.right() - left, high), each, theme)
        top += high


def _paint_line(painter: QPainter, box: QRectF, seen: _Seen, theme: Theme) -> None:
    """The part's name in small letters, and the part."""
    inner = box.adjusted(px(_NAME), 0, 0, -2) if seen.kind != "row" else box.adjusted(px(4), 0, 0, -2)
    if seen.kind != "row":
        painter.setFont(font(10))
        painter.setPen(QColor(theme.muted))
        name = "→" if seen.kind == "to come" else seen.name
        high = QFontMetricsF(font(11)).height() + 4  # As high as a token is.
        place = QRectF(box.left(), box.top(), px(_NAME) - 6, high)
        said = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _LEFT, said)
    face = FACES["words" if seen.kind == "to come" else seen.kind]
    if seen.face is not None:
        face.paint(painter, inner, seen.face, theme)
