"""Remembers where items stood among others that stay, so that they can be put back in exactly the old order.

Items that leave a list do so in runs. A run is known by the item that stood before it and by its length.
"""

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")
Runs = list[tuple[K | None, int]]


def runs_of(items: Iterable[tuple[K, bool]]) -> "Runs[K]":
    """The runs of the items that leave. Each item comes with whether it does."""
    found: list[tuple[K | None, int]] = []
    anchor: K | None = None
    running = False
    for key, leaves in items:
        if leaves and running:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif leaves:
            found.append((anchor, 1))
        else:
            anchor = key
        running = leaves
    return found


def interleaved(
    stay: Sequence[T], keys: Sequence[K], back: Sequence[T], gap: int, runs: "Runs[K]"
) -> tuple[list[T], list[int]]:
    """Both lists as one, each in its own order, and the places of what came back.

    Args:
        stay: What is there.
        keys: What the items that are there are known by.
        back: What comes back.
        gap: Where all of it goes if `runs` says nothing: before the item of that index.
        runs: Where it stood, as far as that is known. An anchor that is gone leaves its run behind the one before.
    """
    places = {key: at + 1 for at, key in enumerate(keys)}
    gaps: list[int] = []
    last = 0
    for anchor, count in runs:
        last = max(last, 0 if anchor is None else places.get(anchor, last if gaps else gap))
        gaps += [last] * count
    gaps = (gaps + [gaps[-1] if gaps else gap] * len(back))[: len(back)]
    merged: list[T] = []
    put: list[int] = []
    waiting = 0
    for at in range(len(stay) + 1):
        while waiting < len(back) and gaps[waiting] <= at:
            put.append(len(merged))
            merged.append(back[waiting])
            waiting += 1
        if at < len(stay):
            merged.append(stay[at])
    return merged, put
