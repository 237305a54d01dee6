"""Sources made of others: several inputs of the same items, and items of another source under keys of their own."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from designer.catalogue.datasets import DatasetDef
from designer.data.source import Array, Reading, Rows, Source, Targets, Trouble
from designer.graph.recipe import Json


class Joined(Source):
    """Several sources with the same keys as one: the first of `inputs` is the first input.

    `settled` may be changed while sources are fitted: it is asked for afterwards.
    """

    def __init__(
        self,
        name: str,
        title: str,
        doc: str,
        inputs: Mapping[str, Source],
        targets: Targets,
        *,
        dense: Source | None = None,
        troubles: Sequence[Trouble] = (),
        settled: Mapping[str, Json] = MappingProxyType({}),
    ) -> None:
        (self.input_name, self._first), *others = inputs.items()
        self.others = dict(others)
        self.content, self.is_fitted, self.keys = self._first.content, self._first.is_fitted, self._first.keys
        self.targets, self.dense, self.troubles, self.settled = targets, dense, tuple(troubles), settled
        self._name, self._title, self._doc = name, title, doc

    @property
    def first(self) -> Source:
        """What the first input is read by."""
        return self._first

    @property
    def fingerprint(self) -> str:
        """Differs as soon as a file of any part does."""
        marks = [part.fingerprint for part in (self._first, *self.parts[1:])]
        return hashlib.sha256("\n".join(marks).encode(errors="surrogateescape")).hexdigest()

    def fit(self, rows: Rows) -> Reading:
        """The way of the first input."""
        return self._first.fit(rows)

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """Raw samples of the first input."""
        return self._first.read(reading, rows)

    def facts(self, reading: Reading) -> DatasetDef:
        """What the first input is, in words of the whole."""
        targets = self.targets
        return replace(
            self._first.facts(reading),
            name=self._name,
            title=self._title,
            doc=self._doc,
            task=targets.task,
            labels=targets.labels,
            targets=targets.names,
            unit=targets.unit,
            ordered=targets.ordered,
            gap=targets.gap,
            input_name=self.input_name,
        )

    def described(self, readings: Sequence[Reading]) -> DatasetDef:
        """With the other inputs, and the words that each place of the target is one of."""
        entry = super().described(readings)
        if self.dense is None:
            return entry
        wanted = self.dense.facts(readings[-1])
        return replace(entry, labels=wanted.labels, target_shape=wanted.shape)


class Picked(Source):
    """Items of another source, by number, each as often as wanted, under other keys."""

    def __init__(self, source: Source, rows: Rows, keys: Sequence[str], targets: Targets) -> None:
        self.source, self.rows, self.keys, self.targets = source, rows, keys, targets
        self.content, self.is_fitted = source.content, source.is_fitted
        path = getattr(source, "path", None)
        if callable(path):
            self.path = lambda row: path(int(rows[row]))

    @property
    def fingerprint(self) -> str:
        """Of the other source, and of what is taken of it."""
        taken = hashlib.sha256(np.ascontiguousarray(self.rows).tobytes()).hexdigest()
        return f"{self.source.fingerprint} {taken}"

    def fit(self, rows: Rows) -> Reading:
        """By those of the other source's items that these rows are."""
        return self.source.fit(np.unique(self.rows[rows]))

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """Each item of the other source is read once, however often it occurs among the rows."""
        numbers, places = np.unique(self.rows[rows], return_inverse=True)
        array, troubles = self.source.read(reading, numbers)
        bad = {trouble.key: trouble for trouble in troubles}
        told = [
            Trouble(self.keys[row], bad[key].message, bad[key].hint)
            for row in rows.tolist()
            if bad and (key := self.source.keys[int(self.rows[row])]) in bad
        ]
        return array[places.reshape(-1)], tuple(told)

    def facts(self, reading: Reading) -> DatasetDef:
        """What the other source is, with as many samples as there are here."""
        return replace(self.source.facts(reading), samples=len(self))
