"""The samples that the network is furthest off on: images where there are images, a table otherwise."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from designer.catalogue.datasets import MULTILABEL, RECONSTRUCTION
from designer.data.loading import load
from designer.drawing.theme import Theme
from designer.drawing.words import exact
from designer.evaluate.evaluation import Evaluation, WorstSample
from designer.graph.recipe import Data
from designer.gui.pages.evaluate.masked import masked_tiles
from designer.gui.plots.axis import brief
from designer.gui.plots.gallery import Gallery, Tile
from designer.gui.plots.pixels import grey
from designer.gui.tongue import tr
from designer.gui.widgets.words import caption, words

_ROWS = 10
_TILE, _PAIR = 52, 84


@dataclass(frozen=True, slots=True)
class Pictured:
    """The worst samples with their images; no images for a table."""

    evaluation: Evaluation
    tiles: tuple[Tile, ...]


def picture(evaluation: Evaluation, data: Data) -> Pictured:
    """The worst samples with their images, from the data trained on. Raises `DataError`; takes time."""
    dataset = load(data)
    if dataset.entry.content != "image":
        return Pictured(evaluation, ())
    if dataset.entry.is_dense:
        return Pictured(evaluation, masked_tiles(evaluation, dataset))
    tiles = tuple(
        Tile(grey(dataset.inputs[worst.index]), verdict(evaluation, worst), wrong=worst.predicted != worst.true)
        for worst in evaluation.worst
    )
    return Pictured(evaluation, tiles)


def verdict(evaluation: Evaluation, worst: WorstSample) -> str:
    """What was made of a sample: `9 → 7` if it was wrong, `9 · 52 %` if it was right but unsure.

    Of many labels, the share that is right; of a reconstruction, its loss.
    """
    if evaluation.task == MULTILABEL:
        return tr("{share} of labels", share=f"{worst.confidence:.0%}".replace("%", " %"))
    if evaluation.task == RECONSTRUCTION:
        return brief(worst.loss)
    true, predicted = evaluation.labels[int(worst.true)], evaluation.labels[int(worst.predicted)]
    return f"{true} → {predicted}" if worst.true != worst.predicted else f"{true} · {worst.confidence:.0%}"


class Worst(QWidget):
    """A caption and the samples; `show_cell` narrows them down to one cell of the confusion matrix."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.gallery = Gallery(theme, tile=_TILE)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(8)
        self._grid.setHorizontalSpacing(24)
        self._caption = caption(tr("Furthest off"))
        self._shown: Pictured | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.gallery)
        self._stack.addWidget(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._caption)
        column.addWidget(self._stack, 1)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.gallery.set_theme(theme)

    def show_samples(self, pictured: Pictured) -> None:
        """Shows the worst samples of an evaluation."""
        self._shown = pictured
        pairs = any(tile.pair for tile in pictured.tiles)
        said = tr("Furthest off: what is there, and what was said") if pairs else tr("Furthest off")
        self._caption.setText(said.upper())
        self._stack.setCurrentIndex(0 if pictured.tiles else 1)
        self.gallery.set_tiles(pictured.tiles, tile=_PAIR if pairs else _TILE)
        if not pictured.tiles:
            self._fill(pictured.evaluation)

    def show_cell(self, true: int, predicted: int) -> None:
        """Shows only samples of one class that were taken for another."""
        if self._shown is None or not self._shown.tiles:
            return
        evaluation = self._shown.evaluation
        pairs = zip(evaluation.worst, self._shown.tiles, strict=True)
        found = tuple(tile for worst, tile in pairs if (worst.true, worst.predicted) == (true, predicted))
        labels = evaluation.labels
        self._caption.setText(
            tr("Furthest off: “{true}” taken for “{predicted}”", true=labels[true], predicted=labels[predicted]).upper()
        )
        self.gallery.set_tiles(found)

    def _fill(self, evaluation: Evaluation) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        heads = _heads(evaluation)
        for column, head in enumerate(heads):
            self._grid.addWidget(words(head, "small"), 0, column)
        for row, worst in enumerate(evaluation.worst[:_ROWS], start=1):
            for column, text in enumerate(_cells(evaluation, worst)):
                self._grid.addWidget(words(text, "mono" if column else "mono-muted"), row, column)
        self._grid.setColumnStretch(len(heads), 1)
        self._grid.setRowStretch(_ROWS + 1, 1)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)


def _heads(evaluation: Evaluation) -> tuple[str, ...]:
    if evaluation.task == MULTILABEL:
        return tr("Sample"), tr("Labels right"), tr("Loss")
    if evaluation.task == RECONSTRUCTION:
        return tr("Sample"), tr("Loss")
    return tr("Sample"), tr("True"), tr("Predicted"), tr("Sure") if evaluation.labels else tr("Off by")


def _cells(evaluation: Evaluation, worst: WorstSample) -> tuple[str, ...]:
    row = tr("row {number}", number=exact(worst.index + 1))
    if evaluation.task == MULTILABEL:
        return row, f"{worst.confidence:.0%}", brief(worst.loss)
    if evaluation.task == RECONSTRUCTION:
        return row, brief(worst.loss)
    if evaluation.labels:
        true, predicted = evaluation.labels[int(worst.true)], evaluation.labels[int(worst.predicted)]
        return row, true, predicted, f"{worst.confidence:.0%}"
    return row, brief(worst.true), brief(worst.predicted), brief(worst.predicted - worst.true)
