"""Layers that other Python packages bring: entry points of the group `layerloom.layers`.

Each entry point names a module whose `ENTRIES` is a tuple of `LayerDef`, like the modules in `catalogue/layers`. It
should not import torch: the window loads it. A package that fails is left out, and why is kept for the doctor.
"""

from collections.abc import Container
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from types import ModuleType

from designer.catalogue.layer import LayerDef

GROUP = "layerloom.layers"


@dataclass(frozen=True, slots=True)
class Contribution:
    """What an entry point brought; or `error`, the sentence why nothing of it was taken."""

    name: str
    value: str
    entries: tuple[LayerDef, ...] = ()
    error: str = ""


@cache
def contributions() -> tuple[Contribution, ...]:
    """What the packages of this environment bring, by the names of their entry points. Never raises."""
    try:
        found = sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value))
    except Exception as error:  # whatever broken metadata raises
        return (Contribution("environment", GROUP, error=f"The environment cannot be read: {error}."),)
    return tuple(map(_contribution, found))


def contributed(taken: Container[str]) -> tuple[LayerDef, ...]:
    """The layers of packages whose types nobody has `taken`; of two packages with one type, the first one counts."""
    entries: dict[str, LayerDef] = {}
    for each in contributions():
        for entry in each.entries:
            if entry.type not in taken:
                entries.setdefault(entry.type, entry)
    return tuple(entries.values())


def _contribution(point: EntryPoint) -> Contribution:
    try:
        module = point.load()
        entries = module.ENTRIES if isinstance(module, ModuleType) else None
    except Exception as error:  # whatever the package's code raises
        told = str(error).partition("\n")[0][:200] or "no reason given"
        return Contribution(point.name, point.value, error=f"It cannot be loaded: {type(error).__name__}: {told}.")
    if not isinstance(entries, tuple) or not all(isinstance(entry, LayerDef) for entry in entries):
        return Contribution(point.name, point.value, error="Its ENTRIES is no tuple of LayerDef.")
    strange = next((entry.type for entry in entries if not entry.type.isidentifier()), None)
    if strange is not None:
        return Contribution(point.name, point.value, error=f"“{strange}” cannot be a type: it is no name.")
    return Contribution(point.name, point.value, entries)
