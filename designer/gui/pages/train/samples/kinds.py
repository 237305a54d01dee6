"""The kinds of what is shown of samples, an entry each: how an array is recognised, made into cells, and painted."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from designer.drawing.theme import Theme
from designer.gui.pages.train.samples import lines, pictures, words
from designer.gui.pages.train.samples.board import Board, Cell, Item, Strip, items_of, names_of
from designer.gui.pages.train.samples.facts import Facts
from designer.protocol.samples import Look


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind. `fits` tells whether an array is one, `make` gives a cell for each sample (one for all: `is_whole`).

    Cells are `width` by `height` at 100 %; with `rows`, so many times `height` as the cell of most rows has. `fits` and
    `make` run in a thread.
    """

    id: str
    fits: Callable[[Item], bool]
    make: Callable[[Item], tuple[Cell, ...]]
    paint: Callable[[QPainter, QRectF, Any, Theme], None]
    width: int
    height: int
    is_whole: bool = False
    rows: Callable[[Cell], int] | None = None

    def height_of(self, strip: Strip) -> int:
        """How high the cells of a strip are, at 100 %."""
        most = max(map(self.rows, strip.cells), default=1) if self.rows is not None else 1
        return self.height * max(1, most)


def _listed(cell: Cell) -> int:
    return len(cell.what)


KINDS = (
    Kind("boxes", pictures.is_boxes, pictures.boxes, pictures.paint, 132, 132),
    Kind("masks", pictures.is_mask, pictures.masks, pictures.paint, 112, 112),
    Kind("text", words.is_text, words.texts, words.paint_text, words.TEXT, words.ROW, rows=words.text_rows),
    Kind("shares", words.is_shares, words.shares, words.paint_shares, 116, words.ROW, rows=_listed),
    Kind("plane", lines.is_plane, lines.plane, lines.paint_plane, 280, 280, is_whole=True),
    Kind("pictures", pictures.is_picture, pictures.pictures, pictures.paint, pictures.SIDE, pictures.SIDE),
    Kind("forecast", lines.is_forecast, lines.forecasts, lines.paint_lines, 200, 84),
    Kind("numbers", words.is_numbers, words.numbers, words.paint_numbers, 148, words.ROW, rows=_listed),
    Kind("series", lines.is_series, lines.series, lines.paint_lines, 168, 72),
)
"""The first kind that fits an array is the one it is shown as; what fits none is not shown."""


def kind(id: str) -> Kind:
    """The kind of this id."""
    return next(each for each in KINDS if each.id == id)


def board_of(look: Look, facts: Facts, theme: Theme) -> Board:
    """What is shown of a look. Takes time: not for the window's thread."""
    strips = []
    for item in items_of(look, facts, theme):
        if item.role == "out" and item.name == "truth" and _is_input(item):
            continue  # of a copy, what is right is what went in
        found = next((each for each in KINDS if each.fits(item)), None)
        if found is not None:
            strips.append(Strip(found.id, item.role, item.name, found.make(item), found.is_whole))
    if any(strip.kind == "forecast" for strip in strips):  # It shows what went in and what is right, too.
        strips = [strip for strip in strips if strip.kind == "forecast" or strip.role == "out"]
    return Board(tuple(strips), names_of(look, facts), facts.drawn)


def _is_input(item: Item) -> bool:
    first = item.first
    return first is not None and first.shape == item.array.shape and bool((first == item.array).all())
