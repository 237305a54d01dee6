"""How near sequences come to those that are true: runs of steps that agree, and how many steps must be changed."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from designer.data.evidence import Edits, Runs

LONGEST = 4
"""Runs of up to so many steps are compared."""


Pairs = Iterable[tuple[Sequence[int], Sequence[int]]]
"""Sequences of class numbers: what was said, and what is true."""


def runs_of(pairs: Pairs) -> Runs:
    """Counts runs of steps that agree, each as often as it is true."""
    matches, told, lengths = np.zeros(LONGEST), np.zeros(LONGEST), np.zeros(2)
    for said, true in pairs:
        lengths += (len(said), len(true))
        for place in range(LONGEST):
            mine, theirs = _runs(said, place + 1), _runs(true, place + 1)
            matches[place] += (mine & theirs).total()
            told[place] += mine.total()
    return Runs(matches, told, float(lengths[0]), float(lengths[1]))


def edits_of(pairs: Pairs) -> Edits:
    """Counts steps that must be changed."""
    return _edits(pairs)


def letters_of(pairs: Pairs, labels: Sequence[str]) -> Edits:
    """Counts letters that must be changed; `labels` name the classes, with spaces between words."""
    between = "" if all(len(label) == 1 for label in labels) else " "
    return _edits(
        tuple(between.join(labels[number] for number in each) for each in pair)  # type: ignore[misc]
        for pair in pairs
    )


def _edits(pairs: Iterable[tuple[Sequence[Any], Sequence[Any]]]) -> Edits:
    edits = among = 0
    for said, true in pairs:
        edits += edit_distance(said, true)
        among += len(true)
    return Edits(float(edits), float(among))


def edit_distance(one: Sequence[Any], other: Sequence[Any]) -> int:
    """How many items must at least be put in, left out or replaced to make one sequence of the other.

    V. I. Levenshtein: Binary codes capable of correcting deletions, insertions and reversals (1966). Any: items are
    numbers or letters.
    """
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    one, other = one[same:], other[same:]
    numbers: dict[Any, int] = {}
    first, second = (np.array([numbers.setdefault(item, len(numbers)) for item in each], int) for each in (one, other))
    places = np.arange(len(second) + 1)
    row = places
    for count, item in enumerate(first, start=1):
        step = np.minimum(row[1:] + 1, row[:-1] + (second != item))
        row = np.minimum.accumulate(np.concatenate(([count], step)) - places) + places  # a run of items put in
    return int(row[-1])


def _runs(sequence: Sequence[int], length: int) -> Counter[tuple[int, ...]]:
    return Counter(zip(*(sequence[start:] for start in range(length)), strict=False))
