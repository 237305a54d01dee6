"""Metrics of a whole set of predictions, by the ids of `designer.catalogue.metrics`. Pure numpy.

What is counted for them stands in `counting`, what is computed from that in `formulas`.
"""

from collections.abc import Iterable, Mapping
from math import isfinite
from sys import float_info
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from designer.catalogue import registry
from designer.catalogue.metrics import Answer
from designer.data.counting import COUNTED, Judged, confusion, judged_places
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
    merged,
)
from designer.data.formulas import FORMULAS
from runtime.manifest import OutputSpec

__all__ = ["COUNTABLE", "ClassScore", "class_scores", "confusion", "counts_for", "judged_places", "metrics", "r2"]

COUNTABLE: Mapping[Answer, tuple[type[Evidence], ...]] = MappingProxyType(
    {
        "class": (Hits, Confusion, Ranks, Certainty, Trust, Order),
        "pixels": (Confusion, Certainty),
        "steps": (Confusion, Certainty, Runs, Edits, Letters),
        "labels": (Told, Order),
        "values": (ValueSums, Relative, Quantiles, Sizes),
        "copy": (CopySums,),
        "boxes": (Boxes,),
        "transcript": (Written, WrittenLetters),
    }
)
"""What can be counted of each kind of answers, the cheapest first."""


class ClassScore(NamedTuple):
    """How well one class is found. Where there is nothing to divide by, the share is 0."""

    precision: float
    recall: float
    f1: float
    support: int


class Measuring:
    """Metrics of samples that come in batches: `names` are ids, in the order in which they are read."""

    def __init__(self, spec: OutputSpec, answer: Answer, names: Iterable[str]) -> None:
        """`spec` reads the network's outputs."""
        self._spec = spec
        self._plan = counts_for(answer, names)
        self._counted: dict[type[Evidence], Evidence] = {}

    def add(self, targets: Array, outputs: Array) -> Judged:
        """Takes a batch in: what is true, as the dataset has it, and raw outputs. Gives how they were read."""
        judged = Judged(self._spec, targets, outputs)
        for kind in dict.fromkeys(self._plan.values()):
            fresh = COUNTED[kind](judged)
            self._counted[kind] = merged(self._counted[kind], fresh) if kind in self._counted else fresh
        return judged

    def read(self) -> dict[str, float]:
        """The metrics of what was taken in, by id."""
        return measures(self._plan, self._counted)


def metrics(spec: OutputSpec, answer: Answer, names: Iterable[str], targets: Array, outputs: Array) -> dict[str, float]:
    """Metrics by their ids, in the order of `names`.

    `targets` are the dataset's (class numbers [n], or values [n, k] in their unit), `outputs` the network's raw ones.
    """
    measuring = Measuring(spec, answer, names)
    measuring.add(targets, outputs)
    return measuring.read()


def counts_for(answer: Answer, names: Iterable[str]) -> dict[str, type[Evidence]]:
    """What each of the metrics is made of, so that as little as possible is counted."""
    options = {name: [kind for kind in COUNTABLE[answer] if name in FORMULAS[kind]] for name in names}
    needed = {kinds[0] for kinds in options.values() if len(kinds) == 1}
    return {name: next((kind for kind in kinds if kind in needed), kinds[0]) for name, kinds in options.items()}


def measures(plan: Mapping[str, type[Evidence]], counted: Mapping[type[Evidence], Evidence]) -> dict[str, float]:
    """The metrics of a plan, from what was counted. Always numbers: what is none is the worst that there is."""
    return {name: _number(name, FORMULAS[kind][name](counted[kind])) for name, kind in plan.items()}


def _number(name: str, value: float) -> float:
    if isfinite(value):
        return float(value)
    largest = float_info.max
    worst = -largest if registry.metric(name).higher_is_better else largest
    return float(np.nan_to_num(value, nan=worst, posinf=largest, neginf=-largest))


def r2(targets: Array, predicted: Array) -> float:
    """Share of the variance of values [n, k] that is explained, averaged over the k targets."""
    return metrics(OutputSpec("values", "regression"), "values", ("r2",), targets, predicted)["r2"]


def class_scores(matrix: Array) -> tuple[ClassScore, ...]:
    """Precision, recall, F1 and support of each class, from a confusion matrix."""
    right, said, there = np.diag(matrix), matrix.sum(axis=0), matrix.sum(axis=1)
    return tuple(
        ClassScore(_ratio(hit, told), _ratio(hit, real), _ratio(2 * hit, told + real), real)
        for hit, told, real in zip(right.tolist(), said.tolist(), there.tolist(), strict=True)
    )


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
