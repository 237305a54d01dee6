"""What is in a dataset: sample images or columns, and how the classes or values are spread."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from designer.catalogue.datasets import CLASSIFICATION
from designer.data.datasets import Dataset
from designer.data.loading import load
from designer.data.split import Split, split
from designer.drawing.theme import Theme
from designer.drawing.words import exact
from designer.graph.recipe import Data
from designer.gui.plots.bars import Bar, Bars
from designer.gui.plots.columns import Column, ColumnTable, Histogram, describe
from designer.gui.plots.gallery import Gallery, Tile
from designer.gui.plots.pixels import grey
from designer.gui.scaling import hold
from designer.gui.tongue import tr
from designer.gui.widgets.words import caption, words

_TILES = 240
"""Sample images that are prepared; as many are shown as fit."""


@dataclass(frozen=True, slots=True)
class Contents:
    """A dataset read and described: everything that the page shows of it."""

    dataset: Dataset
    parts: Split
    tiles: tuple[Tile, ...]
    columns: tuple[Column, ...]
    targets: tuple[Column, ...]
    bars: tuple[Bar, ...]


def read(data: Data) -> Contents:
    """Loads, splits and describes. Raises `DataError`. Takes tens of milliseconds: not for the window's thread."""
    dataset = load(data)
    parts = split(dataset, data)
    entry = dataset.entry
    is_image = entry.content == "image"
    rows = np.random.default_rng(0).permutation(len(dataset))[: _TILES if is_image else 0]
    classes = entry.task == CLASSIFICATION
    tiles = tuple(
        Tile(grey(dataset.inputs[row]), entry.labels[int(dataset.targets[row])] if classes else "") for row in rows
    )
    columns = () if is_image else describe(dataset.inputs.reshape(len(dataset), -1), entry.features)
    targets = () if classes else describe(dataset.targets.reshape(len(dataset), -1), entry.targets)
    return Contents(dataset, parts, tiles, columns, targets, _balance(dataset) if classes else ())


def _balance(dataset: Dataset) -> tuple[Bar, ...]:
    counts = np.bincount(dataset.targets, minlength=len(dataset.entry.labels))
    most = max(1, int(counts.max()))
    pairs = zip(dataset.entry.labels, counts.tolist(), strict=True)
    return tuple(Bar(label, count / most, exact(count)) for label, count in pairs)


class Preview(QWidget):
    """Images or columns at the left, the spread of what is to be predicted at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.gallery = Gallery(theme, tile=52)
        self.table = ColumnTable(theme)
        self.bars = Bars(theme)
        self.target = Histogram(theme)
        self._caption = caption(tr("Samples"))
        self._right_caption = caption(tr("Classes"))
        self._note = words("", "muted", wrap=True)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(_top(self.table))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.gallery)
        self._stack.addWidget(scroll)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._caption)
        left.addWidget(self._stack, 1)
        self._right = QWidget()
        hold(self._right, width=280)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        right.addWidget(self._right_caption)
        right.addWidget(self.bars)
        right.addWidget(self.target)
        right.addWidget(self._note)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(32)
        row.addLayout(left, 1)
        row.addWidget(self._right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(row, 1)

    def show_contents(self, contents: Contents) -> None:
        """Shows a dataset."""
        entry = contents.dataset.entry
        is_image = entry.content == "image"
        self._stack.setCurrentIndex(0 if is_image else 1)
        self._caption.setText((tr("Samples") if is_image else tr("Columns")).upper())
        if is_image:
            self.gallery.set_tiles(contents.tiles)
        else:
            self.table.set_columns(contents.columns)
        self.bars.set_bars(contents.bars)
        self.bars.setVisible(bool(contents.bars))
        self.target.show_column(contents.targets[0] if contents.targets else None)
        self._right_caption.setText(tr("Classes").upper() if contents.bars else tr("To be predicted").upper())
        self._note.setText(_spread_in_words(contents))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for part in (self.gallery, self.table, self.bars, self.target):
            part.set_theme(theme)


def _spread_in_words(contents: Contents) -> str:
    entry = contents.dataset.entry
    if not contents.bars:
        if entry.unit:
            return tr(
                "The network is to predict this number, in {unit}, from the columns at the left.", unit=entry.unit
            )
        return tr("The network is to predict this number from the columns at the left.")
    counts = np.bincount(contents.dataset.targets, minlength=len(entry.labels))
    low, high = int(counts.min()), int(counts.max())
    if high <= 1.5 * max(1, low):
        return tr("The classes are about equally frequent.")
    rare, common = entry.labels[int(counts.argmin())], entry.labels[int(counts.argmax())]
    return tr(
        "“{common}” is {times} times as frequent as “{rare}”.",
        common=common,
        times=f"{high / max(1, low):.1f}",
        rare=rare,
    )


def _top(widget: QWidget) -> QWidget:
    """A page for a scroll area with `widget` at its top."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 8, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return page
