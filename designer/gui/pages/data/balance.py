"""How often each class is there: items, pixels of masks, or boxes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION
from designer.data.source import Array, Rows, Source, Targets
from designer.data.sources.boxes_source import BoxSource
from designer.data.sources.regions_source import Boxes, Masks
from designer.drawing.words import exact
from designer.gui.plots.bars import Bar
from designer.gui.plots.class_colours import class_colours
from designer.gui.tongue import tr

_COUNTED = 256
"""Masks whose pixels are counted; of more, so many from all over."""


@dataclass(frozen=True, eq=False)
class Spread:
    """How many pixels or boxes of each class the items `rows` have: int64 [len(rows), classes]."""

    rows: Rows
    counts: Array
    is_boxes: bool

    def of(self, kept: Rows) -> Array:
        """What the items that are kept have together, int64 [classes]."""
        found: Array = self.counts[np.isin(self.rows, kept)].sum(axis=0)
        return found


def spread_of(source: Source | None) -> Spread | None:
    """Counts classes of regions; None where none are to be predicted. Takes its time."""
    regions = source.dense if source is not None else None
    if source is None or not isinstance(regions, Masks | Boxes):
        return None
    classes = len(regions.labels)
    if isinstance(regions, BoxSource):
        rows = np.arange(len(source), dtype=np.int64)
        found = [np.bincount(regions.seen(row)[1], minlength=classes) for row in rows.tolist()]
        return Spread(rows, np.array(found, dtype=np.int64).reshape(len(rows), classes), is_boxes=True)
    count = min(len(source), _COUNTED)
    rows = np.unique(np.linspace(0, len(source) - 1, count).astype(np.int64))
    if isinstance(regions, Boxes):
        kinds = regions.read(None, rows)[0][..., 4].astype(np.int64)
        found = [np.bincount(each[each >= 0], minlength=classes) for each in kinds]
        return Spread(rows, np.array(found, dtype=np.int64).reshape(len(rows), classes), is_boxes=True)
    masks, _ = regions.read(regions.fit(rows), rows)
    found = [np.bincount(mask.reshape(-1), minlength=256)[:classes] for mask in masks]
    return Spread(rows, np.array(found, dtype=np.int64), is_boxes=False)


def balance(targets: Targets, kept: Rows, spread: Spread | None = None) -> tuple[Bar, ...]:
    """How many items, boxes or pixels each class has."""
    if spread is not None:
        return _of_regions(targets.labels, spread, kept)
    if targets.task != CLASSIFICATION or targets.values.ndim != 1:
        return ()
    counts = np.bincount(targets.values[kept], minlength=len(targets.labels))
    most = max(1, int(counts.max(initial=0)))
    pairs = zip(targets.labels, counts.tolist(), strict=True)
    return tuple(Bar(label, count / most, exact(count)) for label, count in pairs)


def _of_regions(labels: Sequence[str], spread: Spread, kept: Rows) -> tuple[Bar, ...]:
    counts = spread.of(kept)
    most, total = max(1, int(counts.max(initial=0))), max(1, int(counts.sum()))
    return tuple(
        Bar(label, count / most, exact(count) if spread.is_boxes else _share(count / total), colour=colour)
        for label, count, colour in zip(labels, counts.tolist(), class_colours(labels), strict=True)
    )


def spread_in_words(spread: Spread, kept: Rows) -> str:
    """What the numbers behind the bars are."""
    there = int(np.isin(spread.rows, kept).sum())
    if spread.is_boxes:
        boxes = int(spread.of(kept).sum())
        return tr("{boxes} boxes in {n} pictures.", boxes=exact(boxes), n=exact(there))
    return tr("Shares of the pixels of {n} pictures.", n=exact(there))


def _share(share: float) -> str:
    return f"{share:.1%}".replace("%", " %") if share < 0.1 else f"{share:.0%}".replace("%", " %")
