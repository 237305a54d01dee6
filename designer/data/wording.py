"""How near sequences come to those that are true: runs of steps that agree, and how many steps must be changed."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from designer.data.evidence import Said

LONGEST = 4
"""Runs of up to so many steps are compared."""


def said_of(pairs: Iterable[tuple[Sequence[int], Sequence[int]]], labels: Sequence[str]) -> Said:
    """Counts over pairs of sequences of class numbers: what was said, and what is true. `labels` name the classes."""
    matches, grams = np.zeros(LONGEST), np.zeros(LONGEST)
    lengths, edits, letter_edits, letters = np.zeros(2), 0, 0, 0
    between = "" if all(len(label) == 1 for label in labels) else " "
    for said, true in pairs:
        lengths += (len(said), len(true))
        for place in range(LONGEST):
            mine, theirs = _runs(said, place + 1), _runs(true, place + 1)
            matches[place] += (mine & theirs).total()
            grams[place] += mine.total()
        edits += edit_distance(said, true)
        mine_text, text = (between.join(labels[number] for number in each) for each in (said, true))
        letter_edits += edit_distance(mine_text, text)
        letters += len(text)
    return Said(matches, grams, *map(float, (*lengths, edits, letter_edits, letters)))


def edit_distance(one: Sequence[Any], other: Sequence[Any]) -> int:
    """How many items must at least be put in, left out or replaced to make one sequence of the other.

    V. I. Levenshtein: Binary codes capable of correcting deletions, insertions and reversals (1966). Any: items are
    numbers or letters.
    """
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
