"""What the page shows of data: its items one by one, and what can be said of all of them together. Knows no widget."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION, DatasetDef
from designer.catalogue.facts import facts_from_json, is_own
from designer.data.changes import fitted, is_excluded, relabelled
from designer.data.datasets import Array, load_dataset
from designer.data.errors import DataError
from designer.data.region_counts import Spread, spread_of
from designer.data.source import Reading, Rows, Source, Targets, Trouble
from designer.data.sources import open_source
from designer.data.split import Split, split_targets
from designer.data.table_source import TableSource
from designer.graph.recipe import Data
from designer.gui.pages.data.balance import balance
from designer.gui.pages.data.columns import glimpse
from designer.gui.plots.bars import Bar
from designer.gui.plots.columns import Column, describe

_DESCRIBED = 50_000
"""Rows whose statistics are shown; of a longer table, so many from all over it."""
_WIDE = 400
"""More columns than this tell nothing at a glance."""


@dataclass(frozen=True, eq=False)
class Items:
    """The items of a dataset or source: a name each, what is to be predicted, and their numbers when asked for."""

    entry: DatasetDef
    keys: Sequence[str]
    targets: Targets
    inputs: Array | None = None
    source: Source | None = None
    reading: Reading = None
    places: Mapping[str, int] = field(default_factory=dict)
    """Key → row."""
    spread: Spread | None = None
    """How often each class is there, where masks or boxes are to be predicted."""
    readings: tuple[Reading, ...] = ()
    """How each part of the source is read, in the order of its parts."""

    def __len__(self) -> int:
        return len(self.keys)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of its table, as its file names them; none where there is no table."""
        return columns_of(self.source)

    @property
    def has_files(self) -> bool:
        """Whether each item is a file of its own, which `source.path(row)` gives."""
        return callable(getattr(self.source, "path", None))

    def read(self, rows: Rows) -> Array:
        """Raw samples [len(rows), *shape]; zeros for what cannot be read. Not for the window's thread."""
        if self.inputs is not None:
            return self.inputs[rows]
        assert self.source is not None
        return self.source.read(self.reading, rows)[0]


@dataclass(frozen=True, eq=False)
class Contents:
    """Data looked through: everything that the page shows of it.

    `parts` is None if the data cannot be divided; `complaint` then says why. `order` is that in which items are shown.
    `is_stale`: the data reads differently from what the project notes of it.
    """

    items: Items
    order: Rows
    parts: Split | None
    complaint: DataError | None
    columns: tuple[Column, ...]
    targets: tuple[Column, ...]
    bars: tuple[Bar, ...]
    excluded: int
    troubles: tuple[Trouble, ...]
    is_stale: bool = False
    relabelled: Targets | None = None

    @property
    def targets_now(self) -> Targets:
        """What is to be predicted, with what the user called items instead."""
        return self.relabelled or self.items.targets

    @property
    def entry(self) -> DatasetDef:
        """What is known of the data."""
        return self.items.entry


def read(data: Data, source: Source | None = None) -> Contents:
    """Opens (unless `source` is what was opened), divides and describes. Raises `DataError`. Takes its time."""
    items, differs = _items(data, source)
    nothing = Contents(items, _order(items), None, None, _columns(items), (), (), 0, (), differs)
    troubles = items.source.troubles if items.source is not None else ()
    return replace(again(nothing, data), troubles=troubles)


def again(contents: Contents, data: Data) -> Contents:
    """The same items after changes of single ones: quick enough for the window's thread below `MANY` items."""
    items = contents.items
    values = relabelled(items.targets.values, items.targets.task, items.targets.labels, items.keys, data)
    targets, kept = replace(items.targets, values=values), kept_in(items, data)
    parts, complaint = _parts(targets, kept, data)
    has_classes = targets.task == CLASSIFICATION or items.spread is not None
    return replace(
        contents,
        parts=parts,
        complaint=complaint,
        targets=() if has_classes else _spread(targets, kept),
        bars=balance(targets, kept, items.spread),
        excluded=len(items) - len(kept),
        relabelled=targets,
    )


MANY = 50_000


def columns_of(source: Source | None) -> tuple[str, ...]:
    """The columns of a source's table, as its file names them."""
    if isinstance(source, TableSource):
        return tuple(source.cells.names)
    if source is not None and source.said:
        return tuple(source.said)
    found = getattr(source, "columns", ())
    return tuple(str(getattr(each, "name", each)) for each in found) if isinstance(found, list | tuple) else ()


def counts_of(bars: Sequence[Bar]) -> NDArray[np.int64]:
    """The numbers behind bars."""
    return np.array([int("".join(filter(str.isdigit, bar.number))) for bar in bars], dtype=np.int64)


def _items(data: Data, source: Source | None) -> tuple[Items, bool]:
    if not is_own(data):
        dataset = load_dataset(data.dataset)
        entry = dataset.entry
        targets = Targets(entry.task, dataset.targets, entry.labels, entry.targets, entry.unit)
        return Items(entry, dataset.keys, targets, inputs=dataset.inputs, places=_places(dataset.keys)), False
    source = source or open_source(data)
    readings, entry = _fitted(source, data)
    items = Items(entry, source.keys, source.targets, source=source, reading=readings[0], places=_places(source.keys))
    items = replace(items, spread=spread_of(source), readings=readings)
    return items, _differs(entry, data)


def _places(keys: Sequence[str]) -> dict[str, int]:
    return {key: row for row, key in enumerate(keys)}


def kept_in(items: Items, data: Data) -> Rows:
    """Rows of the items that are not left out."""
    mask = np.ones(len(items), dtype=bool)
    mask[[items.places[key] for key in data.items if key in items.places and is_excluded(data, key)]] = False
    return np.flatnonzero(mask)


def _fitted(source: Source, data: Data) -> tuple[tuple[Reading, ...], DatasetDef]:
    readings = fitted(source, data)
    return readings, source.described(readings)


def is_stale(items: Items, data: Data) -> bool:
    """Whether the items that are left read differently from what the project notes. Not for the window's thread."""
    return items.source is not None and _differs(_fitted(items.source, data)[1], data)


def _differs(entry: DatasetDef, data: Data) -> bool:
    """Whether the project notes something else of the data that a network would be built for."""
    noted = facts_from_json(data.facts) if data.facts else None
    if noted is None:
        return True
    return any(
        getattr(noted, name) != getattr(entry, name)
        for name in ("shape", "dtype", "tokens", "task", "labels", "targets", "content", "others", "target_shape")
    )


def _parts(targets: Targets, kept: Rows, data: Data) -> tuple[Split | None, DataError | None]:
    try:
        return split_targets(targets, data, rows=kept), None
    except DataError as error:
        return None, error


def _order(items: Items) -> Rows:
    """Classes mixed, so that the first glance sees all of them; what has an order of its own keeps it."""
    if items.targets.task != CLASSIFICATION or items.entry.content in ("table", "series"):
        return np.arange(len(items), dtype=np.int64)
    return np.random.default_rng(0).permutation(len(items)).astype(np.int64)


def _columns(items: Items) -> tuple[Column, ...]:
    entry = items.entry
    if isinstance(items.source, TableSource):
        return glimpse(items.source)
    if not is_tabular(entry) or entry.shape[0] > _WIDE:
        return ()
    rows = np.arange(len(items), dtype=np.int64)
    if len(rows) > _DESCRIBED:
        rows = np.sort(np.random.default_rng(0).choice(rows, _DESCRIBED, replace=False))
    return describe(items.read(rows).reshape(len(rows), -1), entry.features)


def is_tabular(entry: DatasetDef) -> bool:
    """Whether a sample is a row of a table: numbers, each with a meaning of its own."""
    return len(entry.shape) == 1 and entry.dtype != "int64" and (entry.content == "table" or bool(entry.features))


def _spread(targets: Targets, kept: Rows) -> tuple[Column, ...]:
    return describe(targets.values[kept].reshape(len(kept), -1), targets.names)
