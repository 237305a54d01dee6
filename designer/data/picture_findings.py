"""What is worth knowing of pictures: there twice, or nearly so, damaged, empty, of odd sizes, unevenly divided."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION
from designer.data.finding import MOST_KEYS, Change, Finding
from designer.data.picture_prints import Prints, Progress, hashes_of, prints_of
from designer.data.picture_twins import alike, same
from designer.data.source import Targets
from designer.graph.recipe import Json

_PLAIN = 2
"""Values of a picture of one colour differ by no more than this: JPEG files round."""

_ODD = 4.0
"""A picture is of an odd size if its sides are so many times longer or shorter, or its shape so many times wider."""

_UNEVEN = 10
"""A class with so many times more pictures than another is worth a word."""

_FEW = 10
"""With fewer pictures than these, nothing is learnt of a class."""

_NAMED = 3


def picture_findings(
    paths: Sequence[Path], keys: Sequence[str], targets: Targets, progress: Progress | None = None
) -> tuple[Finding, ...]:
    """What is wrong, or may be, with pictures `keys` that lie at `paths`; the worst comes first.

    `progress` is told how many are looked at; it may raise to end it. Not for the window's thread.
    """
    return printed_findings(prints_of(paths, keys, progress), keys, targets)


def printed_findings(prints: Prints, keys: Sequence[str], targets: Targets) -> tuple[Finding, ...]:
    """The same of pictures that were looked at."""
    found = [_damaged(prints, keys), *_twins(prints, keys, targets), _plain(prints, keys), _odd(prints, keys)]
    return tuple(each for each in (*found, *_classes(targets)) if each is not None)


def _damaged(prints: Prints, keys: Sequence[str]) -> Finding | None:
    bad = [key for key, (message, _) in zip(keys, prints.faults, strict=True) if message]
    if not bad:
        return None
    message, hint = next(fault for fault in prints.faults if fault[0])
    more = f" {len(bad) - 1} more cannot be read either." if len(bad) > 1 else ""
    return _finding("Damaged pictures", f"{message}{more}", f"{hint} Or leave them out.", bad, bad)


def _twins(prints: Prints, keys: Sequence[str], targets: Targets) -> Iterator[Finding]:
    """Pictures that are there more than once, first those that are said to be different things."""
    is_read = np.array([bool(digest) for digest in prints.digests], dtype=bool)
    equal = same(prints.digests)
    rough = np.flatnonzero(is_read & (prints.spread > _PLAIN))
    near = [rough[group] for group in alike(hashes_of(prints.greys(rough)), prints.colours[rough])]
    if targets.task == CLASSIFICATION and targets.values.ndim == 1:
        torn = [row for group in (*equal, *near) if len(set(targets.values[group].tolist())) > 1 for row in group]
        yield from _torn(sorted(set(map(int, torn))), keys, targets)
    yield from _repeated(
        "the same picture", "Exact copies", "tell the network nothing new, and may leak into validation", equal, keys
    )
    unlike = [group for group in near if len({prints.digests[row] for row in group}) > 1]
    yield from _repeated(
        "nearly the same picture", "Near copies", "may leak from training into validation", unlike, keys
    )


def _torn(rows: Sequence[int], keys: Sequence[str], targets: Targets) -> Iterator[Finding]:
    if not rows:
        return
    shown = ", ".join(f"“{keys[row]}” ({targets.labels[int(targets.values[row])]})" for row in rows[:_NAMED])
    message = f"{_pictures(len(rows))} look the same as a picture of another class: {shown}."
    chosen = [keys[row] for row in rows]
    yield _finding("The same picture in two classes", message, "Relabel the wrong ones, or leave them out.", chosen)


def _repeated(
    what: str, title: str, harm: str, groups: Sequence[NDArray[np.int64]], keys: Sequence[str]
) -> Iterator[Finding]:
    over = [keys[row] for group in groups for row in sorted(map(int, group))[1:]]
    if not over:
        return
    all_keys = [keys[row] for group in groups for row in sorted(map(int, group))]
    first, second = all_keys[:2]
    message = f"{len(groups)} times {what} is there more than once: “{first}” and “{second}” first. Copies {harm}."
    yield _finding(title, message, "Leave all but one of each out.", all_keys, over)


def _plain(prints: Prints, keys: Sequence[str]) -> Finding | None:
    rows = [row for row, digest in enumerate(prints.digests) if digest and prints.spread[row] <= _PLAIN]
    if not rows:
        return None
    bad = [keys[row] for row in rows]
    message = f"{_pictures(len(bad))} of one colour only, {_some(bad)}: there is nothing in them to learn from."
    return _finding("Empty pictures", message, "Leave them out.", bad, bad)


def _odd(prints: Prints, keys: Sequence[str]) -> Finding | None:
    """Pictures much larger, smaller, wider or higher than the middle one."""
    rows = np.array([row for row, digest in enumerate(prints.digests) if digest], dtype=np.int64)
    if not len(rows):
        return None
    sizes = np.log(prints.sizes[rows].astype(np.float64))
    area, aspect = sizes.sum(axis=1), sizes[:, 0] - sizes[:, 1]
    far = np.maximum(np.abs(area - np.median(area)) / 2, np.abs(aspect - np.median(aspect)))
    odd = rows[far > np.log(_ODD)]
    if not len(odd):
        return None
    height, width = (int(size) for size in np.median(prints.sizes[rows], axis=0))
    first = odd[0]
    shown = f"“{keys[first]}” has {prints.sizes[first][1]} × {prints.sizes[first][0]} pixels"
    message = f"{_pictures(len(odd))} of an odd size: {shown}, while {width} × {height} are usual."
    hint = "Look at them; leave out what does not belong here."
    return _finding("Odd sizes", message, hint, [keys[row] for row in odd])


def _classes(targets: Targets) -> Iterator[Finding]:
    if targets.task != CLASSIFICATION or targets.values.ndim != 1:
        return
    counts = np.bincount(targets.values, minlength=len(targets.labels))
    most, least = int(counts.argmax()), int(counts.argmin())
    if counts[most] >= _UNEVEN * max(int(counts[least]), 1):
        message = (
            f"“{targets.labels[most]}” has {_pictures(int(counts[most]))}, “{targets.labels[least]}” only"
            f" {counts[least]}: a network that always says “{targets.labels[most]}” would be right in"
            f" {counts[most] / counts.sum():.0%} of all cases."
        )
        hint = "Add pictures of the rare classes, and watch each class in Evaluate, not the accuracy alone."
        yield Finding("Uneven classes", message, hint)
    few = [label for label, count in zip(targets.labels, counts, strict=True) if count < _FEW]
    if few:
        message = f"{_some(few)} have fewer than {_FEW} pictures."
        if len(few) == 1:
            message = f"“{few[0]}” has fewer than {_FEW} pictures."
        yield Finding("Small classes", message, "Add pictures, or leave the class out.")


def _finding(title: str, message: str, hint: str, keys: Sequence[str], excluded: Iterable[str] = ()) -> Finding:
    items: dict[str, Json] = {key: {"excluded": True} for key in excluded}
    change = Change(f"Leave {len(items)} out", items=items) if items else None
    return Finding(title, message, hint, tuple(keys[:MOST_KEYS]), change)


def _pictures(count: int) -> str:
    return f"{count} picture{'s' * (count != 1)}"


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:_NAMED])
    return shown if len(names) <= _NAMED else f"{shown} and {len(names) - _NAMED} more"
