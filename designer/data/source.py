"""What a source of data is: items by number, each with a key that stays, and what is to be predicted of it.

A source keeps an index and reads items when they are asked for. What a kind of source asks for and how it is called
stands in `designer.catalogue.sources`; `designer.data.sources` knows how each is opened.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import Content, DatasetDef, InputDef, Task
from designer.graph.recipe import Json
from runtime.manifest import Decode
from runtime.reader import Reader

Array = NDArray[Any]
Rows = NDArray[np.int64]
Reading = Reader | Decode | None
"""How items become raw samples, in the runtime's own words; None where items are numbers already."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that is wrong with an item, or with the whole (`key` is "" then), and what to do about it."""

    key: str
    message: str
    hint: str = ""


@dataclass(frozen=True, eq=False)
class Targets:
    """What is to be predicted.

    `values` is int64 [n], numbers of `labels`, for a classification, or int64 [n, …] with one for each place
    (`IGNORED` where none is judged); else float32 [n, k], values called `names` in `unit`: for a multilabel task, 1 or
    0 for each of the `labels`; for a reconstruction, [n, 0]. `groups`, int64 [n], are numbers of what must not be torn
    apart by a split: the patient, the recording. `ordered` items are in the order of time, and each sees something of
    the `gap` items that follow: what validates comes after what is learnt from, so many items later.
    """

    task: Task
    values: Array
    labels: tuple[str, ...] = ()
    names: tuple[str, ...] = ("class",)
    unit: str = ""
    ordered: bool = False
    gap: int = 0
    groups: Array | None = None


class Source(ABC):
    """Items in an order that follows from the files alone.

    `keys` name the items, each once, and stay the same while the files do: paths within the folder, numbers of rows.
    `troubles` tell what was left out while looking through, and why.
    """

    content: Content
    keys: Sequence[str]
    targets: Targets
    troubles: tuple[Trouble, ...] = ()
    settled: Mapping[str, Json] = MappingProxyType({})
    """Parameters that were left to the source (an empty column, a size of 0), as it settled them."""
    is_fitted: bool = False
    """Whether the way to numbers follows from the training items: their words, their categories, their medians."""
    input_name: str = "input"
    said: Mapping[str, Sequence[str]] = MappingProxyType({})
    """What the columns of the file that lists the items say of each, by column; none where no file lists them."""
    others: Mapping[str, "Source"] = MappingProxyType({})
    """Further inputs of the same items, by name: sources with the same keys."""
    dense: "Source | None" = None
    """What is to be predicted where it is as large as an input (masks, boxes): a source with the same keys, read as an
    input is. `targets.values` are then zeros, int64 [n] or float32 [n, 0], and mean nothing."""

    def __len__(self) -> int:
        return len(self.keys)

    words: Mapping[str, Any] = MappingProxyType({})
    """Fields of the facts that are others than the source would say: a dataset's own name, title and licence."""

    @property
    def parts(self) -> tuple["Source", ...]:
        """All that is read for an item: itself, the other inputs, and what is to be predicted if that is read, too."""
        return (self, *self.others.values(), *((self.dense,) if self.dense is not None else ()))

    def described(self, readings: Sequence[Reading]) -> DatasetDef:
        """What the project says of this data, with its other inputs: `readings` are those of `parts`."""
        if not self.others:
            return replace(self.facts(readings[0]), **self.words)
        shared = tuple(field.name for field in fields(InputDef) if field.name != "name")
        others = []
        for (name, other), reading in zip(self.others.items(), readings[1:], strict=False):
            facts = other.facts(reading)
            others.append(InputDef(name=name, **{each: getattr(facts, each) for each in shared}))
        own = replace(self.facts(readings[0]), **self.words)
        return replace(own, input_name=self.input_name, others=tuple(others))

    @property
    @abstractmethod
    def fingerprint(self) -> str:
        """Text that differs as soon as a file of the source does: sizes and times, not contents."""

    @abstractmethod
    def fit(self, rows: Rows) -> Reading:
        """The way from items to raw samples. Where the source `is_fitted`, it follows from these rows alone."""

    @abstractmethod
    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """Raw samples [len(rows), *shape]. What cannot be read is told by its key, and is zeros in the array."""

    @abstractmethod
    def facts(self, reading: Reading) -> DatasetDef:
        """What the project says of this data."""
