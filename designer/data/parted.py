"""What is looked at to tell whether the parts of data know of each other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION
from designer.data.changes import kept_rows, relabelled
from designer.data.source import Rows, Source, Targets
from designer.data.split import Split, split_targets, way_of
from designer.data.twins import Twins
from designer.graph.recipe import Data

TRAIN, VALIDATION, TEST, NOWHERE = 0, 1, 2, -1


@dataclass(frozen=True, eq=False)
class Parted:
    """Items by their keys, what is foretold of them (with the user's labels), and the parts that they are in.

    `source` is None for data that is embedded.
    """

    keys: Sequence[str]
    targets: Targets
    parts: Split
    data: Data
    twins: Twins
    source: Source | None = None

    @property
    def way(self) -> str:
        """How the parts are drawn."""
        targets = self.targets
        return way_of(
            self.data,
            has_classes=targets.task == CLASSIFICATION and targets.values.ndim == 1,
            has_groups=targets.groups is not None,
            ordered=targets.ordered,
        )

    def place(self) -> NDArray[np.int8]:
        """The part of each item [n]: TRAIN, VALIDATION, TEST, or NOWHERE (left out, or in a gap)."""
        return place_of(self.parts, len(self.keys))

    def names(self, rows: Rows) -> tuple[str, ...]:
        """Keys of items."""
        return tuple(self.keys[int(row)] for row in rows)


def place_of(parts: Split, count: int) -> NDArray[np.int8]:
    """The part of each of `count` items: TRAIN, VALIDATION, TEST, or NOWHERE."""
    place = np.full(count, NOWHERE, dtype=np.int8)
    for number, rows in ((TRAIN, parts.train), (VALIDATION, parts.validation), (TEST, parts.test)):
        place[rows] = number
    return place


def parted(source: Source, data: Data, twins: Twins) -> Parted:
    """A source divided as the project wants it. Raises `DataError` if it cannot be."""
    targets = source.targets
    values = relabelled(targets.values, targets.task, targets.labels, source.keys, data)
    targets = replace(targets, values=values)
    parts = split_targets(targets, data, rows=kept_rows(source.keys, data))
    return Parted(source.keys, targets, parts, data, twins, source)
