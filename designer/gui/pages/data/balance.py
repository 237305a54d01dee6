"""How often each class is there: items, pixels of masks, or boxes."""

from collections.abc import Sequence

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION, MULTILABEL
from designer.data.metrics import judged_places
from designer.data.region_counts import Spread
from designer.data.source import Rows, Targets
from designer.drawing.words import exact
from designer.gui.plots.bars import Bar
from designer.gui.plots.class_colours import class_colours
from designer.gui.tongue import tr


def balance(targets: Targets, kept: Rows, spread: Spread | None = None) -> tuple[Bar, ...]:
    """How many items, boxes or pixels each class has."""
    if spread is not None:
        return _of_regions(targets.labels, spread, kept)
    values = targets.values[kept]
    if targets.task == MULTILABEL:
        counts = values.sum(axis=0).astype(np.int64)
    elif targets.task == CLASSIFICATION:
        places = values if values.ndim == 1 else values[judged_places(values)]
        counts = np.bincount(places.reshape(-1), minlength=len(targets.labels))[: len(targets.labels)]
    else:
        return ()
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
