"""What a part of data lacks: classes that are not learnt or not asked for, and words that nobody has seen."""

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION
from designer.data.finding import MOST_KEYS, Change, Finding
from designer.data.parted import Parted
from designer.data.source import Rows
from designer.data.table_source import TableSource
from runtime.columns import category

_NAMED = 5
_LOOKED_AT = 200_000
"""Rows of a table whose words are compared."""


def _classes(parted: Parted) -> Iterable[Finding]:
    """Classes that no item has that is learnt from, or none that validates."""
    targets = parted.targets
    if parted.source is not None and parted.source.dense is not None:
        return
    if targets.task != CLASSIFICATION or targets.values.ndim != 1:
        return
    parts = parted.parts
    counts = [np.bincount(targets.values[rows], minlength=len(targets.labels)) for rows in (parts.train, _held(parted))]
    learnt, held = counts
    unknown = np.flatnonzero((learnt == 0) & (held > 0))
    if len(unknown):
        rows = _held(parted)
        rows = rows[np.isin(targets.values[rows], unknown)]
        keys = parted.names(rows[:MOST_KEYS])
        yield Finding(
            "Classes that nothing is learnt of",
            f"Nothing is learnt of {_some([targets.labels[number] for number in unknown])}, but items of this kind"
            f" validate or test ({len(rows)}). The network cannot know them.",
            "Divide so that each class is in each part, or leave these items out.",
            keys,
            _remedy(parted) or Change("Leave them out", items={key: {"excluded": True} for key in keys}),
        )
    validating = np.bincount(targets.values[parts.validation], minlength=len(targets.labels))
    unasked = [targets.labels[number] for number in np.flatnonzero((learnt > 0) & (validating == 0))]
    if unasked:
        yield Finding(
            "Classes that are not validated",
            f"No item of {_some(unasked)} validates, so nobody learns how well these are told.",
            "Hold more back, or divide so that each class is in each part.",
            change=_remedy(parted),
        )


def _held(parted: Parted) -> Rows:
    return np.concatenate([parted.parts.validation, parted.parts.test])


def _remedy(parted: Parted) -> Change | None:
    """Dividing class by class, where that goes against nothing."""
    if parted.way != "random":
        return None
    return Change("Divide class by class", settings={"split": "stratified"})


def _words(parted: Parted) -> Iterable[Finding]:
    """Words of a table's columns that only rows have that are held back."""
    source, held = parted.source, _held(parted)[:_LOOKED_AT]
    if not isinstance(source, TableSource):
        return
    for name in source.features:
        if source.kinds[name].kind != "category":
            continue
        known = set(map(category, set(source.cells.texts(name, parted.parts.train))))
        said = [category(text) for text in source.cells.texts(name, held)]
        new = [place for place, word in enumerate(said) if word is not None and word not in known]
        if new:
            words = sorted({word for place in new if (word := said[place]) is not None})
            yield Finding(
                f"Unknown words in “{name}”",
                f"Rows that validate or test ({len(new)}) have words in “{name}” that no row has which is learnt from:"
                f" {_some(words)}. Such a word counts as none at all.",
                "Put rare words together in the file, or hold less back.",
                parted.names(held[new][:MOST_KEYS]),
                column=name,
            )


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:_NAMED])
    return shown if len(names) <= _NAMED else f"{shown} and {len(names) - _NAMED} more"


LACKING_CHECKS: tuple[Callable[[Parted], Iterable[Finding]], ...] = (_classes, _words)
