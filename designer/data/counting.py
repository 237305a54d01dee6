"""Counts what metrics are made of, from the outputs of a network and what is true. Pure numpy."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Any

import numpy as np

from designer.data.errors import DataError
from designer.data.evidence import (
    Array,
    Boxes,
    Certainty,
    Confusion,
    CopySums,
    Edits,
    Evidence,
    Hits,
    Letters,
    Order,
    Quantiles,
    Ranks,
    Relative,
    Runs,
    Sizes,
    Told,
    Trust,
    ValueSums,
    Written,
    WrittenLetters,
    grouped,
)
from designer.data.outcome import places, shares, values
from designer.data.wording import Pairs, edits_of, letters_of, runs_of
from runtime.boxes import found_boxes
from runtime.manifest import OutputSpec
from runtime.steps import Unstandardise
from runtime.transcripts import transcripts

SMALLEST_SHARE = 1e-12
"""Shares are not taken to be smaller than this, so that their logarithm is always a number."""
NO_TARGET = 1e-6
"""Targets that are nearer to 0 than this share of their unit are 0: nothing is so many per cent of them."""
RANKS, RANGES = 5, 15
_BOXES_NDIM, _BOX_NUMBERS, _GRID_NDIM = 3, 6, 4
LOW, HIGH = 0.1, 0.9
"""The quantiles that are measured."""


@dataclass(frozen=True)
class Judged:
    """Samples: what is true, as the dataset has it, and a network's raw outputs, which `spec` reads."""

    spec: OutputSpec
    targets: Array
    outputs: Array

    @cached_property
    def shares(self) -> Array:
        """Shares of the classes or labels, [n, classes, …]."""
        return (places if self.targets.ndim > 1 and self.spec.task == "classification" else shares)(
            self.spec, self.outputs
        )

    @cached_property
    def said(self) -> Array:
        """The likeliest class, [n, …]."""
        found: Array = self.shares.argmax(axis=1)
        return found

    @cached_property
    def judged(self) -> Array:
        """Which samples or places are judged."""
        return judged_places(self.targets)

    @cached_property
    def wanted(self) -> Array:
        """Targets as numbers [n, k]; those with a place for each pixel or step are one target."""
        return self._columns(self.targets.astype(np.float64))

    @cached_property
    def came(self) -> Array:
        """The outputs in the targets' unit, [n, k]."""
        return self._columns(values(self.spec, self.outputs))

    @cached_property
    def unit(self) -> Array:
        """How much the targets varied in training, [k]."""
        stds = [step.std for step in self.spec.steps if isinstance(step, Unstandardise)]
        return np.array(stds[0] if stds else (1.0,))

    def _columns(self, table: Array) -> Array:
        return table.reshape(len(table), -1) if self.targets.ndim <= 2 else table.reshape(-1, 1)


def judged_places(targets: Array) -> Array:
    """Which places of targets are judged, bool of the same shape."""
    judged: Array = targets != 255 if targets.dtype == np.uint8 else targets >= 0
    return judged


def confusion(targets: Array, predicted: Array, classes: int) -> Array:
    """Counts int64 [classes, classes]: row is the true class, column the predicted one."""
    cells = np.bincount(targets * classes + predicted, minlength=classes * classes)
    return cells.reshape(classes, classes)


def _confusion(found: Judged) -> Confusion:
    wanted = found.targets[found.judged].astype(np.int64)
    return Confusion(confusion(wanted, found.said[found.judged], len(found.spec.labels)))


def _hits(found: Judged) -> Hits:
    return Hits(float((found.said == found.targets).sum()), float(len(found.targets)))


def _ranks(found: Judged) -> Ranks:
    """Of equal scores the one of the lower class comes first."""
    own = np.take_along_axis(found.shares, found.targets[:, np.newaxis], axis=1)
    before = np.arange(found.shares.shape[1]) < found.targets[:, np.newaxis]
    rank = ((found.shares > own) | ((found.shares == own) & before)).sum(axis=1)
    return Ranks((rank[:, np.newaxis] <= np.arange(RANKS)).sum(axis=0), float(len(rank)))


def _told(found: Judged) -> Told:
    given, due = found.shares > 0.5, found.targets > 0.5
    agree = given == due
    right, whole = (given & due).sum(axis=0), float(agree.all(axis=1).sum())
    sums = (right, given.sum(axis=0), due.sum(axis=0))
    return Told(*sums, float(agree.sum()), float(agree.size), whole, float(len(agree)))


def _certainty(found: Judged) -> Certainty:
    wanted = np.where(found.judged, found.targets, 0).astype(np.int64)
    got = np.take_along_axis(found.shares, np.expand_dims(wanted, 1), axis=1)[:, 0][found.judged]
    return Certainty(float(-np.log(np.clip(got.astype(np.float64), SMALLEST_SHARE, 1.0)).sum()), float(got.size))


def _trust(found: Judged) -> Trust:
    likeliest = np.clip(found.shares.max(axis=1), 0.0, 1.0)
    place = np.minimum((likeliest * RANGES).astype(np.int64), RANGES - 1)
    weights = (np.ones(len(place)), likeliest, (found.said == found.targets).astype(float))
    return Trust(*(np.bincount(place, weight, minlength=RANGES) for weight in weights))


def _order(found: Judged) -> Order:
    if found.spec.task == "multilabel":
        of_it = found.targets > 0.5
    else:
        of_it = found.targets[:, np.newaxis] == np.arange(found.shares.shape[1])
    return Order(tuple(grouped(*column) for column in zip(found.shares.T, of_it.T, strict=True)))


def _values(found: Judged) -> ValueSums:
    error, wanted = found.came - found.wanted, found.wanted
    still = (wanted == wanted[:1]).all(axis=0)
    around = wanted - np.where(still, wanted[:1], wanted.mean(axis=0))
    absolute, squared = np.abs(error).sum(axis=0), np.square(error).sum(axis=0)
    return ValueSums(absolute, squared, around.sum(axis=0), np.square(around).sum(axis=0), float(len(wanted)))


def _relative(found: Judged) -> Relative:
    there = np.abs(found.wanted) > NO_TARGET * found.unit
    sizes = np.abs(found.came - found.wanted) / np.where(there, np.abs(found.wanted), 1.0)
    return Relative((sizes * there).sum(axis=0), there.sum(axis=0).astype(float))


def _quantiles(found: Judged) -> Quantiles:
    short = found.wanted - found.came
    low, high = (np.maximum(level * short, (level - 1) * short).sum(axis=0) for level in (LOW, HIGH))
    return Quantiles(low, high, float(len(short)))


def _sizes(found: Judged) -> Sizes:
    errors = np.abs(found.came - found.wanted)
    return Sizes(tuple(np.unique(column, return_counts=True) for column in errors.T))


def _copies(found: Judged) -> CopySums:
    error = (found.outputs.astype(np.float64) - found.targets).reshape(len(found.targets), -1)
    absolute, squared = np.abs(error).mean(axis=1).sum(), np.square(error).mean(axis=1).sum()
    return CopySums(float(absolute), float(squared), float(len(error)))


def _steps(found: Judged) -> Pairs:
    """What was said and what is true at the places that are judged."""
    for said, true, there in zip(found.said, found.targets, found.judged, strict=True):
        yield said[there].tolist(), true[there].tolist()


def _transcribed(found: Judged) -> Pairs:
    for said, true, there in zip(transcripts(found.said), found.targets, found.judged, strict=True):
        yield said[said >= 0].tolist(), true[there].tolist()


def _changed(kind: type[Edits], found: Edits) -> Edits:
    return kind(found.edits, found.among)


def _boxes(found: Judged) -> Boxes:
    if found.outputs.ndim == _GRID_NDIM:
        return Boxes(tuple(found_boxes(found.outputs)), tuple(found.targets))
    if found.outputs.ndim != _BOXES_NDIM or found.outputs.shape[2] != _BOX_NUMBERS:
        came = "×".join(map(str, found.outputs.shape[1:])) or "a single number"
        raise DataError(
            f"Found boxes are six numbers each (x, y, width, height, class, score), but a prediction is {came}.",
            "Give the grid that DetectionLoss takes, or decode the boxes before the Output called prediction.",
        )
    return Boxes(tuple(found.outputs), tuple(found.targets))


COUNTED: Mapping[type[Evidence], Callable[[Judged], Any]] = MappingProxyType(
    {
        Hits: _hits,
        Confusion: _confusion,
        Ranks: _ranks,
        Told: _told,
        Certainty: _certainty,
        Trust: _trust,
        ValueSums: _values,
        Relative: _relative,
        Quantiles: _quantiles,
        CopySums: _copies,
        Runs: lambda found: runs_of(_steps(found)),
        Edits: lambda found: edits_of(_steps(found)),
        Letters: lambda found: _changed(Letters, letters_of(_steps(found), found.spec.labels)),
        Written: lambda found: _changed(Written, edits_of(_transcribed(found))),
        WrittenLetters: lambda found: _changed(WrittenLetters, letters_of(_transcribed(found), found.spec.labels)),
        Boxes: _boxes,
        Sizes: _sizes,
        Order: _order,
    }
)
"""How each kind of evidence is counted. Any: each gives its own kind."""
