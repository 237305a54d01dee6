"""Boxes around things in pictures: collected from what files say, checked, and brought to where pictures are fitted."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import isfinite
from pathlib import Path

import numpy as np

from designer.data.labelled import stamp
from designer.data.placing import fitted_boxes, lying, stored
from designer.data.source import Array, Trouble
from designer.data.sources.images_look import decode_for
from designer.data.sources.opening import Values
from designer.data.sources.regions_source import Boxes, FittedRegions, RegionSource
from runtime.errors import InputError
from runtime.manifest import Decode

MOST = 100
"""Boxes of one picture that are kept, unless more are asked for."""
_VISIBLE = 0.1
"""Of a box that is cut off with its picture, this share must be left."""
_NOTHING = 1e-9


@dataclass(slots=True)
class Drawn:
    """What is drawn on one picture: edges as shares of it, and class numbers.

    `size` is (width, height) of the picture on which they were drawn; None: of the picture as people see it.
    """

    size: tuple[int, int] | None = None
    edges: list[tuple[float, float, float, float]] = field(default_factory=list)
    classes: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Collected:
    """The boxes of all pictures by key, and what was wrong with some."""

    drawn: dict[str, Drawn] = field(default_factory=dict)
    left_out: dict[str, list[str]] = field(default_factory=dict)
    cut: int = 0

    def add(self, key: str, said: str, edges: Sequence[float], klass: int) -> None:
        """One box: left, top, right, bottom as shares of its picture. What cannot be a box is noted and left out.

        `said` is how the box is called in sentences: `“a.xml”, box 2`.
        """
        left, top, right, bottom = edges
        if not all(map(isfinite, edges)):
            self.leave_out("have an edge that is no number", said)
        elif right - left <= _NOTHING or bottom - top <= _NOTHING:
            self.leave_out("have no area", said)
        elif left >= 1 or top >= 1 or right <= 0 or bottom <= 0:
            self.leave_out("lie outside of their picture", said)
        else:
            cut = (max(left, 0.0), max(top, 0.0), min(right, 1.0), min(bottom, 1.0))
            self.cut += max(abs(one - other) for one, other in zip(cut, edges, strict=True)) > 0.01
            self.drawn[key].edges.append(cut)
            self.drawn[key].classes.append(klass)

    def leave_out(self, why: str, said: str) -> None:
        """Notes a box that is no box."""
        self.left_out.setdefault(why, []).append(said)

    def told(self) -> tuple[Trouble, ...]:
        """One trouble for each reason why boxes were left out or cut; their pictures stay."""
        troubles = [
            Trouble(
                "",
                f"{_counted(said, why)}, the first of them {said[0]}. They were left out; their pictures stay."
                if len(said) > 1
                else f"{said[0]}: {_single(why)}. It was left out; its picture stays.",
                "Correct them where they were drawn, if they matter.",
            )
            for why, said in self.left_out.items()
        ]
        if self.cut:
            message = "1 box reaches beyond the edge of its picture and ends there now."
            if self.cut > 1:
                message = f"{self.cut} boxes reach beyond the edge of their picture and end there now."
            troubles.append(Trouble("", message))
        return tuple(troubles)


_SINGLE = {
    "have an edge that is no number": "the box has an edge that is no number",
    "have no area": "the box has no area",
    "lie outside of their picture": "the box lies outside of its picture",
    "are of a class that is not listed": "the box is of a class that is not listed",
    "have less or more than four edges": "the box has less or more than four edges",
    "stand in lines that are no boxes": "the line is no box",
    "name no class": "the box names no class",
}


def _single(why: str) -> str:
    return _SINGLE[why]


def _counted(said: Sequence[str], why: str) -> str:
    return f"{len(said)} boxes {why}"


def source_of_boxes(
    values: Values,
    *,
    name: str,
    title: str,
    root: Path,
    keys: Sequence[str],
    labels: Sequence[str],
    found: Collected,
    troubles: Sequence[Trouble] = (),
    files: Sequence[Path] = (),
) -> RegionSource:
    """Pictures below `root` with the boxes that were collected. `files` are those that said so."""
    decode = decode_for(values, root, keys)
    drawn = [found.drawn[key] for key in keys]
    fullest = max((len(each.edges) for each in drawn), default=0)
    most = values["most"] or max(1, min(fullest, MOST))
    told = [*troubles, *found.told()]
    over = [key for key, each in zip(keys, drawn, strict=True) if len(each.edges) > most]
    if over:
        count = len(found.drawn[over[0]].edges)
        message = f"“{over[0]}” has {count} boxes: the largest {most} of them are kept."
        if len(over) > 1:
            message = (
                f"{len(over)} pictures have more than {most} boxes; the largest are kept. “{over[0]}” has {count}."
            )
        told.append(Trouble("", message, "Set “most” to have more of them."))
    boxes = BoxSource(title, root, keys, drawn, tuple(labels), most, decode, files)
    return RegionSource(
        name=name,
        title=title,
        root=root,
        keys=keys,
        regions=boxes,
        decode=decode,
        settled={"most": most},
        troubles=told,
    )


class BoxSource(FittedRegions, Boxes):
    """Boxes that files tell of."""

    def __init__(
        self,
        title: str,
        root: Path,
        keys: Sequence[str],
        drawn: Sequence[Drawn],
        labels: tuple[str, ...],
        most: int,
        decode: Decode,
        files: Sequence[Path],
    ) -> None:
        super().__init__(title=title, keys=keys, paths=lambda row: root / keys[row], decode=decode)
        self.drawn, self.labels, self.most = drawn, labels, most
        self._files = files

    @cached_property
    def fingerprint(self) -> str:
        """The files that tell of boxes, and how they are read."""
        return f"{stamp(self._files)} {self.labels} {self.most} {self.decode}"

    @property
    def target_shape(self) -> tuple[int, ...]:
        """(boxes, 5)."""
        return self.most, 5

    def blank(self, count: int) -> Array:
        """No boxes."""
        return np.repeat(no_boxes(self.most)[np.newaxis], count, axis=0)

    def seen(self, row: int) -> tuple[Array, Array]:
        """The boxes of a picture: edges [n, 4] as shares of it as people see it, and class numbers [n]."""
        drawn = self.drawn[row]
        return np.array(drawn.edges, dtype=np.float64).reshape(-1, 4), np.array(drawn.classes, dtype=np.int64)

    def one(self, row: int) -> Array:
        """The boxes of one picture where the network sees it."""
        edges, classes = self.seen(row)
        if not len(edges):
            return no_boxes(self.most)
        drawn, picture = self.drawn[row], lying(self.path(row), self.keys[row])
        is_stored = drawn.size is not None and stored(drawn.size, picture, f"“{self.keys[row]}” as it is described")
        return boxes_of(fitted_boxes(edges, picture, self.decode, is_stored=is_stored), classes, self.most)


def boxes_of(edges: Array, classes: Array, most: int) -> Array:
    """Edges [n, 4] in shares of the sample → [most, 5]: cut at its border, the largest ones first."""
    whole = np.prod(edges[:, 2:] - edges[:, :2], axis=1)
    cut = np.clip(edges, 0.0, 1.0)
    area = np.prod(cut[:, 2:] - cut[:, :2], axis=1)
    kept = np.flatnonzero(area >= _VISIBLE * np.maximum(whole, _NOTHING))
    kept = kept[np.argsort(-area[kept], kind="stable")][:most]
    made = no_boxes(most)
    made[: len(kept), :2] = (cut[kept, :2] + cut[kept, 2:]) / 2
    made[: len(kept), 2:4] = cut[kept, 2:] - cut[kept, :2]
    made[: len(kept), 4] = classes[kept]
    return made


def size_of(path: Path, key: str, said: tuple[int, int]) -> tuple[int, int]:
    """(width, height) as it is said, or if it is not (0), as the picture's header has it; (1, 1) if that is damaged."""
    if min(said) > 0:
        return said
    try:
        return lying(path, key).upright
    except (InputError, OSError):  # Reading the picture will tell.
        return 1, 1


def no_boxes(most: int) -> Array:
    """[most, 5] of no box."""
    made = np.zeros((most, 5), dtype=np.float32)
    made[:, 4] = -1
    return made
