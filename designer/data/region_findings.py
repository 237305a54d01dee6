"""What is worth knowing of masks and boxes: of another size than their picture, empty, unknown, tiny, uneven."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from os import cpu_count

import numpy as np

from designer.data.finding import MOST_KEYS, Change, Finding
from designer.data.placing import lying, stored
from designer.data.source import Source
from designer.data.sources.boxes_source import BoxSource
from designer.data.sources.masks_codes import IGNORED
from designer.data.sources.masks_source import MaskSource
from designer.data.sources.regions_source import Masks
from designer.graph.recipe import Json
from runtime.errors import InputError

Progress = Callable[[int, int], None]
_AT_ONCE = 64
_TINY = 2.0
"""A box that is fewer pixels than this wide or high, where the network sees it, can hardly be found."""
_RARE = 0.001
_NAMED = 3


@dataclass(slots=True)
class _Told:
    """What looking at one mask tells: values without a class, and how many pixels each class has."""

    damage: str = ""
    hint: str = ""
    size: str = ""
    unknown: str = ""
    counts: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=np.int64))


def region_findings(source: Source, progress: Progress) -> Iterator[Finding]:
    """All that is found in the masks or boxes of a source. Nothing where there are none. Not for the window's thread.

    `progress` is told how many are looked at; it may raise to end it.
    """
    if isinstance(source.dense, MaskSource):
        yield from _of_masks(source.dense, progress)
    elif isinstance(source.dense, BoxSource):
        yield from _of_boxes(source.dense)


def _of_masks(masks: MaskSource, progress: Progress) -> Iterator[Finding]:
    told: list[_Told] = []
    with ThreadPoolExecutor(cpu_count()) as pool:
        for start in range(0, len(masks.keys), _AT_ONCE):
            progress(start, len(masks.keys))
            told += pool.map(lambda row: _look(masks, row), range(start, min(start + _AT_ONCE, len(masks.keys))))
    yield from _damaged(masks, told)
    yield from _other_sizes(masks, told)
    yield from _unknown(masks, told)
    yield from _empty(masks, told)
    yield from _rare(masks, told)


def _look(masks: MaskSource, row: int) -> _Told:
    try:
        codes = masks.codes(row)
        picture = lying(masks.path(row), masks.keys[row])
        is_stored = stored((codes.shape[1], codes.shape[0]), picture, f"The mask “{masks.names[row]}”")
    except InputError as error:
        return _Told(error.message, error.hint)
    except OSError as error:
        return _Told(f"“{masks.names[row]}” could not be read: {error.strerror or error}.", "Check the file.")
    found, unknown = masks.classes.numbers(codes)
    told = _Told(counts=np.bincount(found.reshape(-1), minlength=IGNORED + 1))
    wide, high = picture.size if is_stored else picture.upright
    if (codes.shape[1], codes.shape[0]) != (wide, high):
        told.size = f"{codes.shape[1]} × {codes.shape[0]} pixels, and its picture {wide} × {high}"
    if unknown.any():
        told.unknown = masks.classes.said(int(codes[unknown][0]))
    return told


def _damaged(masks: MaskSource, told: Sequence[_Told]) -> Iterator[Finding]:
    rows = [row for row, each in enumerate(told) if each.damage]
    if rows:
        more = f" {len(rows) - 1} more masks cannot be used either." if len(rows) > 1 else ""
        hint = f"{told[rows[0]].hint} Or leave them out."
        yield _finding(masks, "Masks that cannot be used", told[rows[0]].damage + more, hint, rows, out=True)


def _other_sizes(masks: MaskSource, told: Sequence[_Told]) -> Iterator[Finding]:
    rows = [row for row, each in enumerate(told) if each.size]
    if rows:
        first, size = masks.names[rows[0]], told[rows[0]].size
        message = f"{len(rows)} masks are of another size than their pictures, and were scaled: “{first}” has {size}."
        if len(rows) == 1:
            message = f"A mask is of another size than its picture, and was scaled: “{first}” has {size}."
        hint = "Save masks in the size of their pictures, so that edges stay where they were drawn."
        yield _finding(masks, "Masks of another size", message, hint, rows)


def _unknown(masks: MaskSource, told: Sequence[_Told]) -> Iterator[Finding]:
    rows = [row for row, each in enumerate(told) if each.unknown]
    if rows:
        first, value = masks.names[rows[0]], told[rows[0]].unknown
        message = f"{len(rows)} masks hold values of no class, which are not judged: “{first}” holds {value}."
        if len(rows) == 1:
            message = f"A mask holds a value of no class, which is not judged: “{first}” holds {value}."
        hint = "Add the value to the classes, or correct the masks."
        yield _finding(masks, "Unknown values in masks", message, hint, rows)


def _empty(masks: Masks, told: Sequence[_Told]) -> Iterator[Finding]:
    """Masks of nothing but the first class, or with nothing that is judged."""
    rows = [row for row, each in enumerate(told) if len(each.counts) and not each.counts[1:IGNORED].any()]
    if rows and len(rows) < len(told):
        shown, label = _some(masks.keys, rows), masks.labels[0]
        message = f"{len(rows)} masks have nothing in them but “{label}”: {shown}."
        if len(rows) == 1:
            message = f"A mask has nothing in it but “{label}”: {shown}."
        hint = "Look whether something was forgotten; leave them out if so."
        yield _finding(masks, "Empty masks", message, hint, rows)


def _rare(masks: Masks, told: Sequence[_Told]) -> Iterator[Finding]:
    counts = np.sum([each.counts for each in told if len(each.counts)] or [np.zeros(256)], axis=0)[: len(masks.labels)]
    yield from _missing(masks.labels, counts.tolist(), "pixel")
    share = counts / max(1, counts.sum())
    rows = np.flatnonzero((share > 0) & (share < _RARE)).tolist()
    rare = [f"“{masks.labels[at]}” ({share[at]:.2%})".replace("%", " %") for at in rows]
    if rare:
        listed = ", ".join(rare[:_NAMED]) + (", …" if len(rare) > _NAMED else "")
        yield Finding(
            "Rare classes",
            f"Few of all pixels are {listed}.",
            "Watch the overlap of each class in Evaluate, not the accuracy alone, or give them weight in the loss.",
        )


def _of_boxes(boxes: BoxSource) -> Iterator[Finding]:
    seen = [boxes.seen(row) for row in range(len(boxes.keys))]
    bare = [row for row, (edges, _) in enumerate(seen) if not len(edges)]
    if bare:
        shown = _some(boxes.keys, bare)
        message = f"{len(bare)} pictures have no boxes: {shown}." if len(bare) > 1 else f"{shown} has no boxes."
        hint = "That is right where there is nothing to find; leave them out if they were not looked at."
        yield _finding(boxes, "Pictures without boxes", message, hint, bare, out=True)
    yield from _tiny(boxes)
    counts = np.zeros(len(boxes.labels), dtype=np.int64)
    for _, classes in seen:
        counts += np.bincount(classes, minlength=len(counts))
    yield from _missing(boxes.labels, counts.tolist(), "box")
    there = counts[counts > 0]
    if len(there) > 1 and there.max() >= 10 * there.min():
        rare, common = int(np.flatnonzero(counts == there.min())[0]), int(counts.argmax())
        message = f"“{boxes.labels[common]}” has {counts[common]} boxes, but “{boxes.labels[rare]}” has {counts[rare]}."
        yield Finding("Uneven classes", message, "Add pictures of the rare classes, or leave these out.")


def _tiny(boxes: BoxSource) -> Iterator[Finding]:
    size = np.array([boxes.decode.width, boxes.decode.height])
    found, _ = boxes.read(None, np.arange(len(boxes.keys), dtype=np.int64))
    small = (found[..., 4] >= 0) & (found[..., 2:4] * size < _TINY).any(axis=-1)
    rows = np.flatnonzero(small.any(axis=1)).tolist()
    if rows:
        count = int(small.sum())
        shown = _some(boxes.keys, rows)
        message = f"{count} boxes are less than {_TINY:.0f} pixels wide or high for the network, as in {shown}."
        if count == 1:
            message = f"A box in {shown} is less than {_TINY:.0f} pixels wide or high for the network."
        yield _finding(boxes, "Tiny boxes", message, "Make the pictures larger (height and width).", rows)


def _missing(labels: Sequence[str], counts: Sequence[int], what: str) -> Iterator[Finding]:
    absent = [f"“{label}”" for label, count in zip(labels, counts, strict=True) if not count]
    if absent:
        shown = ", ".join(absent[:_NAMED]) + (f" and {len(absent) - _NAMED} more" if len(absent) > _NAMED else "")
        message = f"There are no boxes of {shown}." if what == "box" else f"There are no pixels of {shown}."
        yield Finding("Missing classes", message, "Remove the class, or add some.")


def _finding(source: Source, title: str, message: str, hint: str, rows: Sequence[int], *, out: bool = False) -> Finding:
    keys = tuple(source.keys[row] for row in rows)
    items: dict[str, Json] = {key: {"excluded": True} for key in keys} if out else {}
    change = Change(f"Leave {len(items)} out", items=items) if items else None
    return Finding(title, message, hint, keys[:MOST_KEYS], change)


def _some(keys: Sequence[str], rows: Sequence[int]) -> str:
    shown = ", ".join(f"“{keys[row]}”" for row in rows[:_NAMED])
    return shown if len(rows) <= _NAMED else f"{shown} and {len(rows) - _NAMED} more"
