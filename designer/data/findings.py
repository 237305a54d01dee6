"""What is found in data that is worth knowing before anything learns from it. One table of checks for each content."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION, MULTILABEL, Content
from designer.data.finding import MOST_KEYS, Change, Finding
from designer.data.outliers import far_values
from designer.data.picture_findings import printed_findings
from designer.data.picture_prints import prints_of
from designer.data.region_findings import region_findings
from designer.data.source import Source
from designer.data.sources.generated import GeneratedSource
from designer.data.sources.images_source import ImageSource
from designer.data.table_findings import TABLE_CHECKS
from designer.data.twins import remembered, twins_of

Progress = Callable[[int, int], None]
"""Told how many items of how many are looked at. Raising ends the search."""

Check = Callable[[Any, Progress], Iterable[Finding]]
"""Looks through a source of its content. Any: each check knows the class of its source."""

_UNEVEN = 10
"""A class with this many times the items of another is told."""


def findings(source: Source, progress: Progress | None = None) -> tuple[Finding, ...]:
    """All that the checks of its content found. Not for the window's thread."""
    tell = progress or (lambda done, total: None)
    return tuple(finding for check in _CHECKS.get(source.content, _FOR_ANY) for finding in check(source, tell))


def _classes(source: Source, tell: Progress) -> Iterable[Finding]:
    """One class only, and classes of very different sizes."""
    if source.targets.task != CLASSIFICATION or source.targets.values.ndim != 1 or not len(source):
        return
    labels = source.targets.labels
    counts = np.bincount(source.targets.values, minlength=len(labels))
    there = np.flatnonzero(counts)
    if len(there) == 1:
        yield Finding(
            "One class only",
            f"All {len(source)} items are of the class “{labels[there[0]]}”: there is nothing to tell apart.",
            "Add items of another class.",
        )
        return
    lonely = [int(place) for place in there if counts[place] == 1]
    if lonely:
        keys = tuple(source.keys[int(np.flatnonzero(source.targets.values == place)[0])] for place in lonely)
        listed = ", ".join(f"“{labels[place]}”" for place in lonely[:5]) + (", …" if len(lonely) > 5 else "")
        yield Finding(
            "Classes of one item",
            f"{len(lonely)} of {len(labels)} classes have one item only: {listed}. Two are needed, one to learn from"
            " and one to validate with.",
            "Add items of these classes, or leave them out.",
            keys[:MOST_KEYS],
            _left_out("Leave them out", keys),
        )
    rare, common = int(there[counts[there].argmin()]), int(counts.argmax())
    if counts[common] >= _UNEVEN * counts[rare]:
        yield Finding(
            "Uneven classes",
            f"“{labels[common]}” has {counts[common]} items, but “{labels[rare]}” has {counts[rare]}. A network that"
            f" always says “{labels[common]}” would be right for {100 * counts[common] / len(source):.0f} %.",
            "Look at the scores of each class rather than at the share of right answers, or give rare classes more"
            " weight in the loss.",
        )


def _far_targets(source: Source, tell: Progress) -> Iterable[Finding]:
    """Values to predict that lie far from all others."""
    values = source.targets.values
    if source.targets.task in (CLASSIFICATION, MULTILABEL) or values.ndim != 2 or not values.shape[1]:
        return
    for place, name in enumerate(source.targets.names):
        far = far_values(values[:, place].astype(np.float64))
        if len(far):
            keys = tuple(source.keys[int(row)] for row in far[:MOST_KEYS])
            yield Finding(
                f"Values far off in “{name}”",
                f"{len(far)} of {len(values)} values of “{name}” lie far from the others. The loss will care for them"
                " most.",
                "Look whether they are right; leave out what is not.",
                keys,
                _left_out("Leave them out", keys),
                column=name,
            )


def _twins(source: Source, tell: Progress) -> Iterable[Finding]:
    """Items that come again: the same text, the same file, the same numbers. What is generated may well repeat."""
    if isinstance(source, GeneratedSource):
        return
    again = [int(row) for group in twins_of(source, tell).equal for row in np.sort(group)[1:]]
    if again:
        keys = tuple(source.keys[row] for row in sorted(again))
        yield Finding(
            "Items that come twice",
            f"{len(keys)} of {len(source)} items are the same as one before. If one of the two is learnt and the other"
            " is asked for, the score is too good.",
            "Leave the second ones out, unless they were really observed again.",
            keys[:MOST_KEYS],
            _left_out("Leave the second ones out", keys),
        )


def _pictures(source: Source, tell: Progress) -> Iterable[Finding]:
    """Pictures in files are opened one by one; those that are generated are as they should be."""
    if not isinstance(source, ImageSource):
        return (*_classes(source, tell), *region_findings(source, tell))
    paths = [source.path(row) for row in range(len(source))]
    prints = prints_of(paths, source.keys, tell)
    remembered(source, prints)
    return (*printed_findings(prints, source.keys, source.targets), *region_findings(source, tell))


def _left_out(words: str, keys: Iterable[str]) -> Change:
    return Change(words, items={key: {"excluded": True} for key in keys})


_FOR_ANY: tuple[Check, ...] = (_classes, _far_targets)
_CHECKS: Mapping[Content, tuple[Check, ...]] = {
    "table": (*_FOR_ANY, *TABLE_CHECKS),
    "image": (_pictures, _far_targets),
    "text": (*_FOR_ANY, _twins),
    "sound": (*_FOR_ANY, _twins),
    "array": (*_FOR_ANY, _twins),
}
