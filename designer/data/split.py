"""Divides a dataset into samples to learn from, samples to validate with, and samples that nothing sees till the end.

The division follows from the seed alone, on every machine and with every version of numpy: samples are ordered by a
hash of (seed, row), groups by one of (seed, group). Classes keep their shares in all parts, unless groups do not let
them. What validates is taken from the front of that order and the test part from its end, so that neither changes with
the size of the other.

Samples in the order of time are divided by time instead: the last ones are the test part, those before validate, and
between the parts some are left out, so that no window of one part sees what a window of the other does. The seed
changes nothing then. Folds in time grow: what validates always follows what is learnt from (Bergmeir, Benítez 2012).
"""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION, Task
from designer.data.datasets import Dataset
from designer.data.errors import DataError
from designer.data.source import Targets
from designer.graph.recipe import SPLITS, Data

Rows = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Split:
    """Row numbers of the parts, each in rising order, none in two of them.

    Together they are all rows; in the order of time, all but those of the gaps between the parts.
    """

    train: Rows
    validation: Rows
    test: Rows = field(default_factory=lambda: np.empty(0, dtype=np.int64))


@dataclass(frozen=True, eq=False)
class _Samples:
    """What a division looks at. `classes` are numbers of `labels`, int64 [n], or None where there is not one each."""

    title: str
    count: int
    classes: NDArray[Any] | None
    labels: tuple[str, ...]
    groups: NDArray[Any] | None
    ordered: bool
    gap: int


def split(dataset: Dataset, data: Data) -> Split:
    """The parts of a dataset as the project wants them. Raises `DataError` if too little is there."""
    entry = dataset.entry
    classes = _classes(entry.task, dataset.targets)
    return _divided(
        _Samples(entry.title, len(dataset), classes, entry.labels, dataset.groups, entry.ordered, entry.gap), data
    )


def split_targets(targets: Targets, data: Data, *, rows: Rows | None = None) -> Split:
    """The same division before anything is read, of the items with these row numbers (in rising order; None: all)."""
    chosen = np.arange(len(targets.values), dtype=np.int64) if rows is None else rows
    classes = _classes(targets.task, targets.values[chosen])
    groups = None if targets.groups is None else targets.groups[chosen]
    parts = _divided(
        _Samples("The data", len(chosen), classes, targets.labels, groups, targets.ordered, targets.gap), data
    )
    return Split(chosen[parts.train], chosen[parts.validation], chosen[parts.test])


def way_of(data: Data, *, has_classes: bool, has_groups: bool, ordered: bool) -> str:
    """How parts are drawn, with `auto` settled."""
    if data.split != "auto":
        return data.split
    return "time" if ordered else "group" if has_groups else "stratified" if has_classes else "random"


def _classes(task: Task, targets: NDArray[Any]) -> NDArray[Any] | None:
    return targets if task == CLASSIFICATION and targets.ndim == 1 else None


def _divided(samples: _Samples, data: Data) -> Split:
    _check_shares(data)
    way = way_of(
        data,
        has_classes=samples.classes is not None,
        has_groups=samples.groups is not None,
        ordered=samples.ordered,
    )
    match way:
        case "time":
            return _by_time(samples, data)
        case "group":
            ranks = _ranked_groups(samples, data)
        case "stratified" if samples.classes is not None:
            ranks = _stratified(samples, data)
        case "stratified" | "random":
            order = np.argsort(_hashes(data.seed, np.arange(samples.count)), kind="stable")
            ranks = [_Ranked(order, samples.count)]
        case _:
            raise DataError(
                f"There is no way to divide data called “{data.split}”.", f"Choose one of {', '.join(SPLITS)}."
            )
    return _assembled(samples, data, ranks)


@dataclass(frozen=True, eq=False)
class _Ranked:
    """Rows in the order in which parts take them; `label` is their class, if they share one.

    `ends` are the places after which one may cut: None is everywhere.
    """

    order: Rows
    count: int
    label: str = ""
    ends: Rows | None = None

    @property
    def units(self) -> int:
        """How many samples or groups can be given out."""
        return self.count if self.ends is None else len(self.ends)


def _assembled(samples: _Samples, data: Data, ranks: list[_Ranked]) -> Split:
    validation: list[Rows] = []
    test: list[Rows] = []
    parts = 2 + (data.test > 0 or data.test_folds > 0)
    for ranked in ranks:
        least = parts if ranked.label else max(parts, parts - 2 + data.folds, data.test_folds)
        if ranked.units < least:
            raise _too_few(samples.title, ranked, least)
        held, rest = _cut_test(ranked, data)
        test.append(held)
        validation.append(_cut_validation(rest, ranked.count, data))
    mask = np.zeros(samples.count, dtype=np.int8)
    mask[np.concatenate(validation)] = 1
    mask[np.concatenate(test)] = 2
    found = Split(np.flatnonzero(mask == 0), np.flatnonzero(mask == 1), np.flatnonzero(mask == 2))
    if not len(found.train) or not len(found.validation) or (parts > 2 and not len(found.test)):
        raise DataError(f"{samples.title}: a fold is empty.", "Take fewer folds, or add samples.")
    return found


def _too_few(title: str, ranked: _Ranked, least: int) -> DataError:
    counted = f"{ranked.units} {'sample' if ranked.ends is None else 'group'}{'s' if ranked.units != 1 else ''}"
    why = "one to learn from and one to validate with" if least == 2 else "one for each part or fold"
    if ranked.label:
        return DataError(
            f"{title}: the class “{ranked.label}” has {counted}; at least {least} are needed, {why}.",
            "Add samples of this class or leave it out.",
        )
    message = f"{title}: there are {counted}; at least {least} are needed, {why}."
    if ranked.units == 1:
        message = f"{title}: there is {counted}; at least {least} are needed, {why}."
    return DataError(message, "Add samples, or take fewer parts or folds.")


def _cut_test(ranked: _Ranked, data: Data) -> tuple[Rows, _Ranked]:
    """The test part from the end of the order, or its fold, and what is left."""
    if data.test_folds:
        return _fold(ranked, data.test_folds, data.test_fold)
    if data.test <= 0:
        return ranked.order[:0], ranked
    if ranked.ends is None:
        first = ranked.count - min(max(round(ranked.count * data.test), 1), ranked.count - 2)
        return ranked.order[first:], _Ranked(ranked.order[:first], first, ranked.label)
    places = ranked.ends[1:-1]  # One group at least for each of the other parts.
    first = _nearest(places, ranked.count * (1 - data.test))
    return ranked.order[first:], _Ranked(ranked.order[:first], first, ranked.label, ranked.ends[ranked.ends <= first])


def _cut_validation(ranked: _Ranked, whole: int, data: Data) -> Rows:
    """What validates, from the front of the order, or its fold. `whole` counts the test part, too."""
    if data.folds:
        return _fold(ranked, data.folds, data.fold)[0]
    if ranked.ends is None:
        return ranked.order[: min(max(round(whole * data.validation), 1), ranked.count - 1)]
    places = ranked.ends[:-1]
    return ranked.order[: _nearest(places, whole * data.validation)]


def _nearest(places: Rows, wanted: float) -> int:
    return int(places[int(np.abs(places - wanted).argmin())])


def _fold(ranked: _Ranked, folds: int, number: int) -> tuple[Rows, _Ranked]:
    """One of so many parts of about the same size, and what is left."""
    if ranked.ends is None:
        first, last = ranked.count * number // folds, ranked.count * (number + 1) // folds
    else:
        places = np.array([0, *ranked.ends])
        cuts = [int(places[len(ranked.ends) * fold // folds]) for fold in range(folds + 1)]
        first, last = cuts[number], cuts[number + 1]
    rest = np.concatenate([ranked.order[:first], ranked.order[last:]])
    size = last - first
    ends = None
    if ranked.ends is not None:
        ends = np.concatenate([ranked.ends[ranked.ends <= first], ranked.ends[ranked.ends > last] - size])
    return ranked.order[first:last], _Ranked(rest, len(rest), ranked.label, ends)


def _stratified(samples: _Samples, data: Data) -> list[_Ranked]:
    """The rows of each class, in the order of their hashes."""
    assert samples.classes is not None, "there are classes"
    order = np.argsort(_hashes(data.seed, np.arange(samples.count)), kind="stable")
    ranks = []
    for number in np.unique(samples.classes):
        rows = order[samples.classes[order] == number]
        ranks.append(_Ranked(rows, len(rows), samples.labels[int(number)]))
    return ranks


def _ranked_groups(samples: _Samples, data: Data) -> list[_Ranked]:
    """All rows, group by group in the order of the groups' hashes."""
    if samples.groups is None:
        raise DataError(
            f"{samples.title}: nothing says which samples belong together, so they cannot be divided by groups.",
            "Choose what tells the group in the settings of the data, or another way to divide it.",
        )
    numbers, place, sizes = np.unique(samples.groups, return_inverse=True, return_counts=True)
    turn = np.argsort(_hashes(data.seed, numbers), kind="stable")
    rank = np.empty(len(numbers), dtype=np.int64)
    rank[turn] = np.arange(len(numbers))
    order = np.argsort(rank[place.reshape(-1)], kind="stable")
    return [_Ranked(order, samples.count, ends=np.cumsum(sizes[turn]))]


def _by_time(samples: _Samples, data: Data) -> Split:
    """Learnt from, a gap, validating, a gap, the test part: in the order of the rows."""
    count, gap = samples.count, samples.gap
    end, test = count, np.empty(0, dtype=np.int64)
    if data.test_folds:
        first, last = _growing(count, data.test_folds, data.test_fold)
        test, end = np.arange(first, last, dtype=np.int64), first - gap
    elif data.test > 0:
        first = count - max(round(count * data.test), 1)
        test, end = np.arange(first, count, dtype=np.int64), first - gap
    if data.folds:
        first, last = _growing(end, data.folds, data.fold)
    else:
        first, last = end - max(round(count * data.validation), 1), end
    learnt = first - gap
    if learnt < 1 or last <= first:
        between = f"{gap} lie between, as they see parts of both; " if gap else ""
        raise DataError(
            f"{samples.title}: of {count} samples in the order of time, {max(last - first, 0) + len(test)} are held"
            f" back, {between}none is left to learn from.",
            "Take shorter windows, a smaller share to hold back, fewer folds, or more rows.",
        )
    return Split(np.arange(learnt, dtype=np.int64), np.arange(first, last, dtype=np.int64), test)


def _growing(count: int, folds: int, number: int) -> tuple[int, int]:
    """First and last + 1 of a fold in time: one block more than folds, and the first is only learnt from."""
    return count * (number + 1) // (folds + 1), count * (number + 2) // (folds + 1)


def _check_shares(data: Data) -> None:
    if not 0 < data.validation < 1:
        raise DataError(
            f"The share of validation data must lie between 0 and 1, not {data.validation:g}.", "Set it to 0.2, say."
        )
    if not 0 <= data.test < 1 or data.test + data.validation >= 1:
        raise DataError(
            f"The shares of validation data ({data.validation:g}) and test data ({data.test:g}) leave nothing to learn"
            " from.",
            "Set each to 0.2, say.",
        )
    for folds, number, what in ((data.folds, data.fold, "folds"), (data.test_folds, data.test_fold, "test folds")):
        if folds and (folds < 2 or not 0 <= number < folds):
            raise DataError(
                f"Of {folds} {what}, the number {number} was chosen; there must be 2 at least, counted from 0.",
                f"Choose one from 0 to {max(folds, 2) - 1}.",
            )


def _hashes(seed: int, numbers: NDArray[Any]) -> NDArray[np.uint64]:
    """A well-mixed number for each: the finaliser of SplitMix64 (Steele, Lea, Flood 2014), applied twice."""
    start = mix(np.array([seed % 2**64], dtype=np.uint64) + np.uint64(0x9E3779B97F4A7C15))
    return mix(start + (numbers.astype(np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15))


def mix(x: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The finaliser of SplitMix64: near numbers become far ones, each a different one. Same shape."""
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))
