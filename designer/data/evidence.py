"""What metrics are computed from: things that were counted over samples. All but the last two add up over batches.

Training counts them on its device (`designer.training.tallies`), everybody else with `designer.data.counting`.
"""

from dataclasses import dataclass, fields
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Hits:
    """How many of so many samples are right."""

    right: float
    among: float


@dataclass(frozen=True, slots=True)
class Confusion:
    """Counts [classes, classes]: row is the true class, column the one that was said."""

    matrix: Array


@dataclass(frozen=True, slots=True)
class Ranks:
    """`within[k]` samples have their class among the k + 1 likeliest."""

    within: Array
    among: float


@dataclass(frozen=True, slots=True)
class Told:
    """Of each label [labels]: how often it was rightly given, given, due. `agree` of `places` are right, and `whole` of
    the samples in all of their labels.
    """

    right: Array
    given: Array
    due: Array
    agree: float
    places: float
    whole: float
    among: float


@dataclass(frozen=True, slots=True)
class Certainty:
    """−log of the share that the right class got, summed over so many samples or places."""

    surprise: float
    among: float


@dataclass(frozen=True, slots=True)
class Trust:
    """Of ranges of the likeliest class's share [ranges]: how many samples, the sum of that share, how many right."""

    samples: Array
    shares: Array
    right: Array


@dataclass(frozen=True, slots=True)
class ValueSums:
    """Of each target [k], in its unit, over `among` samples: sums of |error|, error², and of the target and its square,
    both around any middle.
    """

    absolute: Array
    squared: Array
    total: Array
    total_squared: Array
    among: float


@dataclass(frozen=True, slots=True)
class Relative:
    """Of each target [k]: the sum of |error| / |target|, and over how many samples: those whose target is not 0."""

    shares: Array
    among: Array


@dataclass(frozen=True, slots=True)
class Quantiles:
    """Of each target [k], over `among` samples: sums of the quantile losses at 10 and at 90 %."""

    low: Array
    high: Array
    among: float


@dataclass(frozen=True, slots=True)
class CopySums:
    """Over `among` samples: sums of a sample's mean |error| and mean error²."""

    absolute: float
    squared: float
    among: float


@dataclass(frozen=True, slots=True)
class Runs:
    """Of sequences: runs of 1 to 4 steps that are in what is true, and all that were said [4]; how long both are."""

    matches: Array
    told: Array
    said: float
    true: float


@dataclass(frozen=True, slots=True)
class Edits:
    """Of sequences: how many steps must be changed, and how many are true."""

    edits: float
    among: float


@dataclass(frozen=True, slots=True)
class Letters(Edits):
    """The same of the letters that the steps are called by."""


@dataclass(frozen=True, slots=True)
class Written(Edits):
    """The same of transcripts: what was said is what is left of the steps, each run once and without blanks."""


@dataclass(frozen=True, slots=True)
class WrittenLetters(Edits):
    """The same of transcripts, in letters."""


@dataclass(frozen=True, slots=True)
class Boxes:
    """`found` [n] of shape [most, 6] (x, y of the middle, width, height, class, score) and `true` [n] of shape
    [most, 5], without score; the class −1 stands for no box.
    """

    found: tuple[Array, ...]
    true: tuple[Array, ...]


@dataclass(frozen=True, slots=True)
class Sizes:
    """Of each target [k], sizes of errors in rising order and how many there are of each."""

    columns: tuple[tuple[Array, Array], ...]


@dataclass(frozen=True, slots=True)
class Order:
    """Of each class or label, by rising score: how many samples with that score are of it, and how many are not."""

    columns: tuple[tuple[Array, Array], ...]


Evidence: TypeAlias = (
    Hits
    | Confusion
    | Ranks
    | Told
    | Certainty
    | Trust
    | ValueSums
    | Relative
    | Quantiles
    | CopySums
    | Runs
    | Edits
    | Boxes
    | Sizes
    | Order
)


def merged(one: Evidence, other: Evidence) -> Evidence:
    """What was counted over the samples of both; not for `Sizes` and `Order`, which are of all samples at once."""
    pairs = ((getattr(one, each.name), getattr(other, each.name)) for each in fields(one))
    made: Evidence = type(one)(*(mine + yours for mine, yours in pairs))
    return made


def grouped(scores: Array, of_it: Array) -> tuple[Array, Array]:
    """A column of `Order`: scores [n], and whether each sample is of the class. Equal scores are one."""
    _, place = np.unique(scores, return_inverse=True)
    count = int(place.max()) + 1 if len(place) else 0
    return np.bincount(place[of_it], minlength=count), np.bincount(place[~of_it], minlength=count)
