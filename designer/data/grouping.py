"""Items that belong together, of one patient, camera or recording: no split may tear them apart.

What they are follows from a column of the file that lists the items, or from the names of files. `likely` finds what
looks like such a group where nobody said so.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION
from designer.catalogue.fields import Choice
from designer.catalogue.source import SourceDef
from designer.data.errors import DataError
from designer.data.source import Rows, Source, Targets, Trouble
from runtime.numbers import is_missing

_PREFIX = re.compile(r"[_\-–]")
_WHO = (
    *("patient", "subject", "person", "speaker", "user", "customer", "client", "household", "family", "animal"),
    *("player", "author", "participant", "proband", "session", "recording", "record", "camera", "device", "sensor"),
    *("machine", "scanner", "site", "station", "hospital", "group"),
)
_TELLING = re.compile(rf"({'|'.join(_WHO)})([ _-]?(id|no|nr|number|name|key))?", re.IGNORECASE)
"""Columns that are called so probably tell what belongs together."""
_LEAST = 1.5
"""So many items a group must have on average for a column to be worth a question."""
_MOST_ALONE = 0.2
"""The share of files that may be alone in their group, for names to be worth a question."""


def with_groups(source: Source, entry: SourceDef, values: Mapping[str, Any]) -> Source:
    """The source with the groups that its parameter `group` asks for. Raises `DataError` if there are none."""
    param, way = entry.param("group"), values.get("group", "")
    if param is None or way in ("", "none"):
        return source
    if isinstance(param, Choice):
        source.targets = replace(source.targets, groups=_numbers(_of_files(source, way)))
        return source
    column = _column(source, way)
    said = [text.strip() for text in source.said[column]]
    names = [text if not is_missing(text) else f"\0{row}" for row, text in enumerate(said)]
    source.targets = replace(source.targets, groups=_numbers(names))
    source.settled = {**source.settled, "group": column}
    alone = sum(name.startswith("\0") for name in names)
    if alone:
        message = f"The column “{column}” is empty in {alone} of {len(names)} rows; each of these counts as a group."
        source.troubles = (*source.troubles, Trouble("", message, "Fill it in where it is known."))
    return source


@dataclass(frozen=True, slots=True, eq=False)
class Likely:
    """Groups that nobody asked for: `name` is the column or what of the files' names tells them.

    `value` is what the parameter `group` would be, `groups` [n] the numbers of the groups.
    """

    name: str
    value: str
    groups: Rows


def likely(source: Source) -> Likely | None:
    """What looks like groups: a column with a telling name whose values repeat, or names of files that begin alike."""
    if source.targets.groups is not None or source.targets.ordered or len(source) < 8:
        return None
    if source not in _FOUND:
        is_files = not len(source.said) and any("/" in key for key in source.keys[:8])
        _FOUND[source] = _likely_names(source) if is_files else _likely_column(source)
    return _FOUND[source]


_FOUND: "WeakKeyDictionary[Source, Likely | None]" = WeakKeyDictionary()
"""What was found in sources that are still open: a large one is not gone through for each division."""


def prefix_of(key: str) -> str:
    """The name of a file up to the first _ or -, in small letters; all of it, without its ending, if there is none."""
    stem = key.rpartition("/")[2].rpartition(".")[0] or key.rpartition("/")[2]
    return _PREFIX.split(stem, maxsplit=1)[0].casefold()


def _of_files(source: Source, way: str) -> list[str]:
    if way == "name":
        return [prefix_of(key) for key in source.keys]
    names = _folders(source.keys, source.targets)
    if all(name.startswith("\0") for name in names):
        raise DataError(
            "The files lie in the folders of their classes at once; a folder for each group was expected below these.",
            "Take the beginning of the files' names instead, or no groups.",
        )
    return names


def _folders(keys: Sequence[str], targets: Targets) -> list[str]:
    """The name of the folder right above each file; a file whose folder is its class is in a group of its own."""
    labels = {label.casefold() for label in targets.labels}
    above = [key.split("/")[-2] if "/" in key else "" for key in keys]
    return [f"\0{row}" if not name or name.casefold() in labels else name.casefold() for row, name in enumerate(above)]


def _column(source: Source, wanted: str) -> str:
    loose = {name.casefold().strip(): name for name in reversed(tuple(source.said))}
    found = wanted if wanted in source.said else loose.get(wanted.casefold().strip())
    if found is None:
        there = ", ".join(f"“{name}”" for name in tuple(source.said)[:8])
        raise DataError(f"There is no column “{wanted}” to tell groups by; there is {there}.", "Choose one of these.")
    return found


def _likely_column(source: Source) -> Likely | None:
    for column in source.said:
        if column in source.targets.names or not _TELLING.fullmatch(column.strip()):
            continue
        said = [text.strip() for text in source.said[column]]
        groups = _numbers([text if not is_missing(text) else f"\0{row}" for row, text in enumerate(said)])
        if _is_grouped(groups):
            return Likely(f"“{column}”", column, groups)
    return None


def _likely_names(source: Source) -> Likely | None:
    """By folders below those of the classes, else by beginnings of names, if these say more than the class does."""
    folders = _folders(source.keys, source.targets)
    groups = _numbers(folders)
    if _is_grouped(groups) and _share_alone(groups) <= _MOST_ALONE:
        return Likely("the folder of a file", "folder", groups)
    names = [prefix_of(key) for key in source.keys]
    with_digits = sum(any(map(str.isdigit, name)) for name in names)
    groups = _numbers(names)
    different = int(groups.max()) + 1
    if with_digits < 0.8 * len(names) or different < 2 * max(len(source.targets.labels), 2):
        return None
    is_more = any(prefix_of(key) != (key.rpartition("/")[2].rpartition(".")[0]).casefold() for key in source.keys)
    if is_more and _is_grouped(groups) and _share_alone(groups) <= _MOST_ALONE and not _is_class(groups, source):
        return Likely("the beginning of a file's name", "name", groups)
    return None


def _is_class(groups: Rows, source: Source) -> bool:
    """Whether the groups are the classes by another name."""
    targets = source.targets
    if targets.task != CLASSIFICATION or targets.values.ndim != 1:
        return False
    pairs = np.unique(groups * (int(targets.values.max()) + 1) + targets.values)
    return bool(len(pairs) == len(np.unique(targets.values)) == int(groups.max()) + 1)


def _is_grouped(groups: Rows) -> bool:
    different = int(groups.max()) + 1
    return different >= 3 and different * _LEAST <= len(groups)


def _share_alone(groups: Rows) -> float:
    counts = np.bincount(groups)
    return float((counts == 1).sum() / len(groups))


def _numbers(names: Sequence[str]) -> Rows:
    return np.unique(np.array(names, dtype=object).astype(str), return_inverse=True)[1].reshape(-1).astype(np.int64)
