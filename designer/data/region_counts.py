"""How often each class is there in masks and boxes: pixels of some masks, or all boxes."""

from dataclasses import dataclass

import numpy as np

from designer.data.source import Array, Rows, Source
from designer.data.sources.boxes_source import BoxSource
from designer.data.sources.regions_source import Boxes, Masks

_COUNTED = 96
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
