"""What is said in words and numbers: shares of classes, texts, values."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from designer.catalogue.datasets import CLASSIFICATION, MULTILABEL
from designer.drawing.theme import Theme, mix
from designer.drawing.words import THIN
from designer.gui.pages.train.samples.board import Cell, Item
from designer.gui.pages.train.samples.facts import spelt
from designer.gui.plots.axis import brief
from designer.gui.plots.ink import font
from designer.gui.scaling import px
from designer.gui.tongue import tr
from runtime.words import Words

Array = NDArray[Any]

ROW = 17
SHARES, NUMBERS = 3, 6
"""So many classes, or values, are shown of a sample."""
TEXT = 232
"""So wide is a text."""
_MOST_TOKENS, _MOST_LINES, _LETTERS = 160, 4, 32
"""A text has so many lines at most, with so many letters in each."""
_VERTICAL = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Share:
    """A class with its share, 0 … 1, and whether it is right."""

    name: str
    share: float
    is_right: bool


def is_shares(item: Item) -> bool:
    """Whether an array is one of scores of classes."""
    entry, shape = item.facts.entry, item.array.shape
    if item.role != "out" or entry is None or not entry.labels or entry.target_shape:
        return False
    is_one = len(entry.labels) == 2 and (len(shape) == 1 or shape[1:] == (1,))
    many = entry.task in (CLASSIFICATION, MULTILABEL) and shape[1:] == (len(entry.labels),)
    return many or (entry.task == CLASSIFICATION and is_one and item.name in ("output", "scores", "logits"))


def shares(item: Item) -> tuple[Cell, ...]:
    """The likeliest classes of each sample, and the right one."""
    labels, target = item.facts.labels, item.target
    entry = item.facts.entry
    assert entry is not None
    scores = item.array.reshape(len(item.array), -1).astype(np.float64)
    is_many = entry.task == MULTILABEL
    found = _shares_of(scores, is_many=is_many)
    cells = []
    for place, row in enumerate(found):
        right = _right_of(target, place, len(labels))
        order = np.argsort(-row, kind="stable")[:SHARES].tolist()
        if len(right) == 1 and right[0] not in order:
            order[-1] = right[0]
        said = tuple(Share(labels[each], float(row[each]), each in right) for each in order)
        cells.append(Cell(said, ", ".join(f"{each.name} {100 * each.share:.0f} %" for each in said)))
    return tuple(cells)


def _shares_of(scores: Array, *, is_many: bool) -> Array:
    """Scores before a softmax as shares; those that are shares already stay. One score is that of the second class."""
    alone: Array = 1 / (1 + np.exp(-np.clip(scores, -60, 60)))
    if scores.shape[1] == 1:
        return np.concatenate([1 - alone, alone], axis=1)
    if is_many:
        return alone
    if (scores >= 0).all() and np.allclose(scores.sum(axis=1), 1, atol=1e-3):
        return scores
    likely = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Array = likely / likely.sum(axis=1, keepdims=True)
    return shares


def _right_of(target: Array | None, place: int, classes: int) -> list[int]:
    if target is None or place >= len(target):
        return []
    right = target[place]
    if right.size == 1 and target.ndim <= 2 and classes != right.size:
        return [int(right.reshape(-1)[0])]
    found: list[int] = np.flatnonzero(right.reshape(-1) > 0.5).tolist()
    return found


def paint_shares(painter: QPainter, box: QRectF, what: Any, theme: Theme) -> None:
    """A line for each class: its name, its share as a bar and in words; the right one is ticked."""
    said: Sequence[Share] = what
    prose, mono = font(10, 500), font(10, 500, mono=True)
    names, numbers = QFontMetricsF(prose), QFontMetricsF(mono)
    behind = numbers.horizontalAdvance(f"100{THIN}%") + 4
    left = min(max(names.horizontalAdvance(f"✓{THIN}{each.name}") for each in said) + 6, box.width() * 0.5)
    for row, each in enumerate(said):
        line = QRectF(box.left(), box.top() + row * px(ROW), box.width(), px(ROW))
        first = row == 0
        colour = theme.success if each.is_right else theme.error if first else theme.muted
        painter.setFont(prose)
        painter.setPen(QColor(theme.title if each.is_right or first else theme.muted))
        name = f"✓{THIN}{each.name}" if each.is_right else each.name
        painter.drawText(line, _VERTICAL, names.elidedText(name, Qt.TextElideMode.ElideRight, left - 4))
        track = QRectF(line.left() + left, line.center().y() - 2.5, max(8.0, line.width() - left - behind), 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(theme.border, theme.canvas, 0.7)))
        painter.drawRoundedRect(track, 2.5, 2.5)
        if each.share >= 0.01:
            track.setWidth(max(5.0, track.width() * each.share))
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(track, 2.5, 2.5)
        painter.setFont(mono)
        painter.setPen(QColor(theme.title if first else theme.muted))
        painter.drawText(line, _VERTICAL | Qt.AlignmentFlag.AlignRight, f"{100 * each.share:.0f}{THIN}%")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, and whether another one belongs there."""

    text: str
    is_wrong: bool = False


def is_text(item: Item) -> bool:
    """Whether an array is one of tokens, or of scores of tokens or of classes of steps."""
    entry, array = item.facts.entry, item.array
    if entry is None:
        return False
    if item.role == "in":
        return item.input is not None and item.input.content == "text" and array.ndim == 2
    if len(entry.target_shape) != 1 or entry.task != CLASSIFICATION:
        return False
    if item.role == "target":
        return array.ndim == 2
    return (array.ndim == 3 and len(entry.labels) in array.shape[1:]) or (array.ndim == 2 and array.dtype.kind == "i")


def texts(item: Item) -> tuple[Cell, ...]:
    """What is written, or said for each step."""
    numbers = _numbers(item)
    judged = item.role == "out" and item.target is not None and item.target.shape == numbers.shape
    cells = []
    for place, row in enumerate(numbers.tolist()):
        right = item.target[place].tolist() if judged and item.target is not None else row
        pairs = list(zip(row, right, strict=True))[:_MOST_TOKENS]
        tokens = [Token(_spelt(item, mine), mine != due and due >= 0) for mine, due in pairs if not _is_mute(item, due)]
        tokens = [token for token in tokens if token.text]
        cells.append(Cell(_joined(item, tokens), " ".join(token.text for token in tokens)))
    return tuple(cells)


def _numbers(item: Item) -> Array:
    """Token numbers [samples, steps]; of a transcript, without what is said twice or not at all."""
    entry, array = item.facts.entry, item.array
    assert entry is not None
    if array.ndim == 3:
        array = array.argmax(axis=1 if array.shape[1] == len(entry.labels) else 2)
        if entry.is_transcript:
            again = np.concatenate([np.zeros((len(array), 1), dtype=bool), array[:, 1:] == array[:, :-1]], axis=1)
            array = np.where(again | (array == 0), -1, array)
    return array.astype(np.int64)


def _words(item: Item) -> Words | None:
    return item.facts.reader(item.name) if item.role == "in" else item.facts.said


def _is_mute(item: Item, number: int) -> bool:
    """Whether nothing stands there: what fills up, or what is not judged."""
    words = _words(item)
    return number < 0 or (words is not None and number == words.padding)


def _spelt(item: Item, number: int) -> str:
    words, labels = _words(item), item.facts.labels
    if words is None and item.role != "in" and labels:
        return labels[number] if 0 <= number < len(labels) else ""
    return next(iter(spelt(words, [number])), "")


def _joined(item: Item, tokens: list[Token]) -> tuple[Token, ...]:
    """Letters stand close together, so that they are words; where nothing is said, a dash says so."""
    words = _words(item)
    letters = words.tokenizer == "characters" if words is not None else all(len(each.text) == 1 for each in tokens)
    if not tokens:
        return (Token("–"),)
    if not letters or any(each.is_wrong for each in tokens):
        return tuple(tokens)
    return tuple(Token(each) for each in "".join(each.text for each in tokens).split(" "))


def text_rows(cell: Cell) -> int:
    """Lines that a text takes."""
    return min(_MOST_LINES, -(-len(cell.said) // _LETTERS))


def paint_text(painter: QPainter, box: QRectF, what: Any, theme: Theme) -> None:
    """Words one after the other, in as many lines as there is room for; wrong ones are underlined in red."""
    tokens: Sequence[Token] = what
    painter.setFont(font(11))
    metrics = QFontMetricsF(painter.font())
    high, space = px(ROW), metrics.horizontalAdvance(" ")
    x, y = box.left(), box.top()
    for token in tokens:
        text = metrics.elidedText(token.text, Qt.TextElideMode.ElideRight, box.width())
        wide = metrics.horizontalAdvance(text)
        if x > box.left() and x + wide > box.right():
            x, y = box.left(), y + high
        if y + 2 * high > box.bottom() + 1 and x + wide + 4 * space > box.right():
            text, wide = "…", box.width()
        painter.setPen(QColor(theme.error if token.is_wrong else theme.title))
        painter.drawText(QRectF(x, y, wide + 2, high), _VERTICAL, text)
        if token.is_wrong:
            base = y + high - 3
            painter.drawLine(QPointF(x, base), QPointF(x + wide, base))
        if text == "…":
            return
        x += wide + space


@dataclass(frozen=True, slots=True)
class Value:
    """A number with its name."""

    name: str
    number: str


def is_numbers(item: Item) -> bool:
    """Whether an array has but a few numbers for each sample. Classes are said elsewhere."""
    entry = item.facts.entry
    is_class = item.role == "target" and entry is not None and entry.task in (CLASSIFICATION, MULTILABEL)
    if is_class or item.array.dtype.kind not in "fiub":
        return False
    few = item.array.ndim == 1 or (item.array.ndim == 2 and item.array.shape[1] <= NUMBERS)
    table = item.input is not None and item.input.content == "table" and item.array.ndim == 2
    return few or table


def numbers(item: Item) -> tuple[Cell, ...]:
    """The first few values of each sample, by their names where they have some; a single one is what its strip is."""
    rows = item.array.reshape(len(item.array), -1)
    names = _value_names(item, rows.shape[1])
    cells = []
    for row in rows:
        values = [Value(name, brief(float(value))) for name, value in zip(names, row[:NUMBERS], strict=False)]
        more = rows.shape[1] - len(values)
        values += [Value(tr("{count} more", count=more), "")] if more > 0 else []
        cells.append(Cell(tuple(values), ", ".join(f"{each.name} {each.number}".strip() for each in values)))
    return tuple(cells)


def _value_names(item: Item, count: int) -> list[str]:
    entry = item.facts.entry
    if count == 1:
        return [""]
    if item.input is not None and len(item.input.features) == count:
        return list(item.input.features)[:NUMBERS]
    if entry is not None and item.role != "in" and len(entry.targets) == count and not entry.labels:
        return list(entry.targets)[:NUMBERS]
    return [""] * min(count, NUMBERS)


def paint_numbers(painter: QPainter, box: QRectF, what: Any, theme: Theme) -> None:
    """A line for each value: its name at the left, the number at the right."""
    values: Sequence[Value] = what
    prose, mono = font(10), font(10, 500, mono=True)
    metrics, digits = QFontMetricsF(prose), QFontMetricsF(mono)
    for row, value in enumerate(values):
        line = QRectF(box.left(), box.top() + row * px(ROW), box.width(), px(ROW))
        room = line.width() - digits.horizontalAdvance(value.number) - 8
        painter.setFont(prose)
        painter.setPen(QColor(theme.muted))
        painter.drawText(line, _VERTICAL, metrics.elidedText(value.name, Qt.TextElideMode.ElideRight, room))
        painter.setFont(mono)
        painter.setPen(QColor(theme.title))
        side = Qt.AlignmentFlag.AlignRight if value.name else Qt.AlignmentFlag.AlignLeft
        painter.drawText(line, _VERTICAL | side, value.number)
