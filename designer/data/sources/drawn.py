"""Pairs and triplets that are drawn from a folder of pictures by their classes. The same seed draws the same ones.

The pictures of each class are dealt to circles, in turn and in an order that follows from the seed. All parts of an
item lie in one circle, and a circle is a group: a split tears none apart, so no picture is in two parts of the data.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION
from designer.data.errors import DataError
from designer.data.generated.draws import Draws
from designer.data.joined import Joined, Picked
from designer.data.numbered import Numbered
from designer.data.source import Rows, Source, Targets
from designer.data.sources.images_folder import open_folder
from designer.data.sources.opening import Opener, Recognise, Values
from designer.data.sources.pairs import nothing

PAIRS, TRIPLETS = "image_pairs", "image_triplets"
RELATIONS = ("different", "same")
_MOST_CIRCLES = 20
_EACH = 2
"""Pictures of a class that a circle should have, so that there are two of the same."""


@dataclass(frozen=True, eq=False)
class _Circles:
    """`members[circle][class]` are the rows of pictures; only circles of which pairs can be drawn are kept."""

    members: Sequence[Sequence[Rows]]

    def __len__(self) -> int:
        return len(self.members)


def open_pairs(values: Values) -> Joined:
    """Half of the pairs are of one class, half of two. Raises `DataError`."""
    folder = open_folder(values)
    circles = _dealt(folder.targets.values, len(folder.targets.labels), values["seed"], values["path"])
    count = values["count"]
    drawn = Draws(values["seed"], "pairs").uniform(np.arange(count, dtype=np.int64), 4)
    rows, groups = np.empty((count, 2), dtype=np.int64), np.empty(count, dtype=np.int64)
    for number, numbers in enumerate(drawn.tolist()):
        groups[number] = number // 2 % len(circles)
        members = circles.members[int(groups[number])]
        first, second = _alike(members, numbers) if number % 2 else _unlike(members, numbers)
        rows[number] = first, second
    kinds = np.arange(count, dtype=np.int64) % 2
    targets = Targets(CLASSIFICATION, kinds, RELATIONS, ("relation",), groups=groups)
    doc = f"{count:,} pairs of {len(folder):,} pictures. The task is to tell whether both are of the same class."
    return _joined(PAIRS, "pair", folder, {"left": rows[:, 0], "right": rows[:, 1]}, targets, doc)


def open_triplets(values: Values) -> Joined:
    """Two of one class, and one of another. Raises `DataError`."""
    folder = open_folder(values)
    circles = _dealt(folder.targets.values, len(folder.targets.labels), values["seed"], values["path"])
    count = values["count"]
    drawn = Draws(values["seed"], "triplets").uniform(np.arange(count, dtype=np.int64), 5)
    rows, groups = np.empty((count, 3), dtype=np.int64), np.arange(count, dtype=np.int64) % len(circles)
    for number, numbers in enumerate(drawn.tolist()):
        members = circles.members[int(groups[number])]
        rows[number, :2] = _alike(members, numbers)
        kind = next(place for place, found in enumerate(members) if rows[number, 0] in found)
        others = [found for place, found in enumerate(members) if place != kind and len(found)]
        rows[number, 2] = _one(_one(others, numbers[3]), numbers[4])
    targets = nothing(count)
    targets = Targets(targets.task, targets.values, names=(), groups=groups)
    doc = f"{count:,} triplets of {len(folder):,} pictures: the positive is of the anchor's class, the negative is not."
    chosen = {name: rows[:, place] for place, name in enumerate(("anchor", "positive", "negative"))}
    return _joined(TRIPLETS, "triplet", folder, chosen, targets, doc)


def _joined(name: str, word: str, folder: Source, chosen: dict[str, Rows], targets: Targets, doc: str) -> Joined:
    keys = Numbered(word, len(targets.values))
    inputs: dict[str, Source] = {
        side: Picked(folder, np.ascontiguousarray(rows), keys, targets) for side, rows in chosen.items()
    }
    title = getattr(folder, "title", name)
    return Joined(name, title, doc, inputs, targets, troubles=folder.troubles, settled=dict(folder.settled))


def _dealt(classes: Rows, count: int, seed: int, path: str) -> _Circles:
    """Circles with two pictures of a class and one of another at least. Raises `DataError` if there are no two."""
    order = np.argsort(Draws(seed, "circles").uniform(np.arange(len(classes)), 1)[:, 0], kind="stable")
    sizes = np.bincount(classes, minlength=count)
    several = int(np.sort(sizes)[-2:].min()) // _EACH
    number = max(2, min(_MOST_CIRCLES, several))
    by_class = [order[classes[order] == kind] for kind in range(count)]
    members = [[rows[circle::number] for rows in by_class] for circle in range(number)]
    good = [each for each in members if max(map(len, each)) > 1 and sum(len(rows) > 0 for rows in each) > 1]
    if len(good) < 2:
        message = f"“{path}” has {len(classes)} pictures of {count} classes; four of each of two classes are needed."
        raise DataError(message, "Add pictures: none may be learnt from and validated with.")
    return _Circles(good)


def _alike(members: Sequence[Rows], drawn: Sequence[float]) -> tuple[int, int]:
    """Two pictures of one class of a circle."""
    rows = _one([rows for rows in members if len(rows) > 1], drawn[0])
    first = int(drawn[1] * len(rows))
    second = (first + 1 + int(drawn[2] * (len(rows) - 1))) % len(rows)
    return int(rows[first]), int(rows[second])


def _unlike(members: Sequence[Rows], drawn: Sequence[float]) -> tuple[int, int]:
    """Two pictures of different classes of a circle."""
    filled = [rows for rows in members if len(rows)]
    first = int(drawn[0] * len(filled))
    second = (first + 1 + int(drawn[1] * (len(filled) - 1))) % len(filled)
    return int(_one(filled[first], drawn[2])), int(_one(filled[second], drawn[3]))


def _one(things: Sequence[Rows] | Rows, drawn: float) -> Rows:
    found: Rows = things[int(drawn * len(things))]
    return found


OPENERS: dict[str, Opener] = {PAIRS: open_pairs, TRIPLETS: open_triplets}
RECOGNISE: tuple[Recognise, ...] = ()
