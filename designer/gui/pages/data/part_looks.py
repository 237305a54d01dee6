"""What is said of the parts of data: how large each is, which classes it holds, what lies between them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION
from designer.catalogue.tensor import Kind
from designer.data.parted import NOWHERE, TEST, TRAIN, VALIDATION
from designer.data.split import Split
from designer.drawing.theme import Colour, Theme
from designer.drawing.words import exact
from designer.gui.pages.data.contents import Contents
from designer.gui.tongue import later, tr

NAMES = {TRAIN: later("Training"), VALIDATION: later("Validation"), TEST: later("Test"), NOWHERE: later("In no part")}
_KINDS = {TRAIN: Kind.MAP, VALIDATION: Kind.INDEX, TEST: Kind.SEQUENCE}
_MOST_CLASSES = 24
_UNLIKE = 0.05
"""A class whose share differs by so much between two parts is told."""


@dataclass(frozen=True, slots=True)
class PartLook:
    """A part: its number (TRAIN …), how many items it has, its share of all, and the share of each class in it."""

    part: int
    count: int
    share: float
    classes: tuple[float, ...] = ()

    @property
    def number(self) -> str:
        """Count and share in words."""
        return f"{exact(self.count)} · {percent(self.share)}"


def colour_of(part: int, theme: Theme) -> Colour:
    """The colour of a part in a theme."""
    return theme.kind(_KINDS[part]) if part in _KINDS else theme.muted


def percent(share: float) -> str:
    """A share in whole percents; `< 1 %` for what is less than one."""
    return "< 1 %" if 0 < share < 0.01 else f"{100 * share:.0f} %"


def looks_of(contents: Contents) -> tuple[PartLook, ...]:
    """The parts that there are, and what no part has as it lies between them."""
    parts = contents.parts
    if parts is None:
        return ()
    rows = ((TRAIN, parts.train), (VALIDATION, parts.validation), (TEST, parts.test))
    kept = len(contents.items) - contents.excluded
    between = kept - sum(len(each) for _, each in rows)
    found = [
        PartLook(part, len(each), len(each) / max(kept, 1), _shares(contents, each))
        for part, each in rows
        if part != TEST or len(each)
    ]
    return (*found, *((PartLook(NOWHERE, between, between / max(kept, 1)),) if between > 0 else ()))


def balance_words(looks: Sequence[PartLook], labels: Sequence[str]) -> str:
    """Whether the classes have the same shares in all parts; the one that differs most, if any does."""
    known = [look for look in looks if look.classes]
    if len(known) < 2:
        return ""
    learnt = np.array(known[0].classes)
    others = np.array([look.classes for look in known[1:]])
    place, label = np.unravel_index(int(np.abs(others - learnt).argmax()), others.shape)
    if abs(others[place, label] - learnt[label]) < _UNLIKE:
        return tr("Each class has about the same share in every part.")
    return tr(
        "“{label}” is {learnt} of what is learnt from, but {other} of {part}.",
        label=labels[int(label)],
        learnt=percent(float(learnt[label])),
        other=percent(float(others[place, label])),
        part=tr(_OF[known[1 + int(place)].part]),
    )


_OF = {VALIDATION: later("what validates"), TEST: later("the test part")}


def part_at(parts: Split | None, row: int) -> int:
    """The part that a row is in."""
    if parts is not None:
        for part, rows in ((TRAIN, parts.train), (VALIDATION, parts.validation), (TEST, parts.test)):
            place = int(np.searchsorted(rows, row))
            if place < len(rows) and int(rows[place]) == row:
                return part
    return NOWHERE


def _shares(contents: Contents, rows: NDArray[np.int64]) -> tuple[float, ...]:
    targets = contents.targets_now
    is_one_each = targets.task == CLASSIFICATION and targets.values.ndim == 1 and not contents.entry.is_dense
    if not is_one_each or not 2 <= len(targets.labels) <= _MOST_CLASSES:
        return ()
    counts = np.bincount(targets.values[rows], minlength=len(targets.labels))
    return tuple((counts / max(int(counts.sum()), 1)).tolist())
