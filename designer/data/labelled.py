"""What texts and sounds are called: files in a folder for each class, and columns of targets."""

import hashlib
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import isfinite
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION, REGRESSION
from designer.data.errors import DataError
from designer.data.source import Targets, Trouble
from designer.data.telling import tell

FEW_NUMBERS = 20
"""Whole numbers are classes if there are no more different ones than this."""
_PARTS = frozenset(("train", "training", "val", "valid", "validation", "test", "testing", "dev"))
"""Folders that are no classes: parts that somebody divided the data into."""
_IGNORED = frozenset(("thumbs.db", "desktop.ini", "__macosx", "_background_noise_"))
"""What systems leave in folders; and what datasets of spoken words add for mixing, which is no class."""
_TARGETS = ("target", "label", "class", "category", "sentiment", "topic", "score", "rating", "y")
_NAMED = 3
_LOOKED_AT = 100


class Kind(NamedTuple):
    """What is looked for: files with these endings, in words for one and for several."""

    one: str
    many: str
    endings: tuple[str, ...]

    def counted(self, count: int) -> str:
        """`1 text`, `3 texts`."""
        return f"{count:,} {self.one if count == 1 else self.many}"


class Labelled(NamedTuple):
    """Items by their keys, what is to be predicted, and what was left out."""

    keys: tuple[str, ...]
    targets: Targets
    troubles: tuple[Trouble, ...]


def in_order(name: str) -> tuple[str, str]:
    """What names are sorted by: capitals do not matter, unless nothing else differs."""
    return name.casefold(), name


def class_folders(root: Path, kind: Kind) -> Labelled:
    """The files below a folder, each of the class of its folder. Raises `DataError`. No file is opened.

    A single folder around all, and parts such as `train` and `test`, are no classes.
    """
    if root.is_file():
        raise DataError(f"“{root}” is a file; a folder with a folder for each class was expected.", "Choose a folder.")
    files, troubles = files_below(root, kind)
    if not files:
        endings = ", ".join(kind.endings)
        message = f"There are no {kind.many} in “{root}”: no file ends in {endings}."
        raise DataError(message, f"Choose a folder that holds folders of {kind.many}.")
    depth = _depth_of_classes(files)
    keys = [key for key in files if key.count("/") > depth]
    if not keys:
        message = f"“{root}” holds {kind.counted(len(files))}, but no folders: the folder of a {kind.one} is its class."
        raise DataError(message, f"Put the {kind.many} of each class into a folder of their own.")
    beside = [key for key in files if key.count("/") <= depth]
    if beside:
        message = f"{kind.counted(len(beside))} lie in no folder of a class and were left out: {_some(beside)}."
        if len(beside) == 1:
            message = f"1 {kind.one} lies in no folder of a class and was left out: {_some(beside)}."
        troubles.append(Trouble("", message, "Move what is to be used into the folder of its class."))
    named = [normalize("NFC", key.split("/", depth + 1)[depth]) for key in keys]
    return Labelled(tuple(keys), classes_of(named, f"“{root}”", kind), tuple(troubles))


def holds(root: Path, endings: tuple[str, ...]) -> bool:
    """Whether most of the first files in the folders of a folder end so. Looks at a few only."""
    seen = hits = 0
    try:
        for folder, names in _walked(root, []):
            if folder:
                seen += len(names)
                hits += sum(name.lower().endswith(endings) for name in names)
            if seen > _LOOKED_AT:
                break
    except DataError:
        return False
    return hits > seen // 2


def classes_of(said: Sequence[str], where: str, kind: Kind, name: str = "class") -> Targets:
    """Classes from their names, one for each item; numbers are sorted as such. Raises `DataError` for a single one."""
    numeric = all(_number(each) is not None for each in set(said))
    labels = sorted(set(said), key=(lambda each: (float(each), each)) if numeric else in_order)
    if len(labels) < 2:
        message = f"All {kind.counted(len(said))} in {where} are of one class, “{labels[0]}”; two at least are needed."
        raise DataError(message, f"Add {kind.many} of another class.")
    numbers = {label: number for number, label in enumerate(labels)}
    values = np.array([numbers[each] for each in said], dtype=np.int64)
    return Targets(CLASSIFICATION, values, tuple(labels), (name,))


def is_task_of_values(said: Sequence[str]) -> bool:
    """Whether a column is rather values than classes: numbers, too many or with fractions."""
    kinds = set(said)
    numbers = [_number(each) for each in kinds]
    known = [number for number in numbers if number is not None]
    if len(known) < len(numbers):
        return False
    return len(kinds) > FEW_NUMBERS or not all(number.is_integer() for number in known)


def values_of(said: Sequence[str], name: str) -> tuple[Targets, list[int]]:
    """Values from texts, and the places of what is no number (0 stands there)."""
    found = [_number(each) for each in said]
    bad = [place for place, number in enumerate(found) if number is None]
    values = np.array([[number or 0.0] for number in found], dtype=np.float32).reshape(-1, 1)
    return Targets(REGRESSION, values, names=(name,)), bad


def target_column(columns: Sequence[str], taken: str, said: Mapping[str, Sequence[str]]) -> str:
    """The column that is probably to be predicted: by its name, else the one with the fewest different texts."""
    others = [column for column in columns if column != taken]
    named = next((column for word in _TARGETS for column in others if column.casefold() == word), None)
    return named or min(others, key=lambda column: len(set(said[column])), default="")


def stamp(paths: Sequence[Path]) -> str:
    """Text that differs as soon as one of these files does: its size, or when it was written."""
    digest = hashlib.sha256()
    for path in paths:
        try:
            state = path.stat()
            digest.update(f"{path}\0{state.st_size}\0{state.st_mtime_ns}\n".encode(errors="surrogateescape"))
        except OSError:
            digest.update(f"{path}\0gone\n".encode(errors="surrogateescape"))
    return digest.hexdigest()


def files_below(root: Path, kind: Kind) -> tuple[list[str], list[Trouble]]:
    """Files of a kind below a folder, by path; a folder is looked through once, so that links in a circle end."""
    files: list[str] = []
    others: Counter[str] = Counter()
    troubles: list[Trouble] = []
    unnamed = 0
    for folder, names in _walked(root, troubles):
        tell(len(files))
        for name in names:
            path = f"{folder}{name}"
            if not name.lower().endswith(kind.endings):
                others[os.path.splitext(name)[1].lower() or "no ending"] += 1
            elif "\\" in name or not _is_text(path):
                unnamed += 1
            else:
                files.append(path)
    if others:
        shown = ", ".join(ending for ending, _ in others.most_common(_NAMED))
        message = f"{others.total():,} files that are no {kind.many} by their ending were left out ({shown})."
        troubles.append(Trouble("", message, f"What is to be used must end in {', '.join(kind.endings)}."))
    if unnamed:
        message = f"{kind.counted(unnamed)} with a backslash or letters that are no text in the name were left out."
        troubles.append(Trouble("", message, "Rename what is to be used."))
    return sorted(files, key=in_order), troubles


def _walked(root: Path, troubles: list[Trouble]) -> Iterator[tuple[str, list[str]]]:
    seen: set[tuple[int, int]] = set()
    waiting = [""]
    while waiting:
        folder = waiting.pop()
        try:
            state = os.stat(root / folder)
            if (state.st_dev, state.st_ino) in seen:
                continue
            seen.add((state.st_dev, state.st_ino))
            with os.scandir(root / folder) as entries:
                found = [each for each in entries if not each.name.startswith(".")]
            found = [each for each in found if each.name.lower() not in _IGNORED]
        except OSError as error:
            reason = error.strerror or error
            if not folder:
                raise DataError(f"The folder “{root}” could not be read: {reason}.", "Check the path.") from error
            message = f"The folder “{folder[:-1]}” could not be read: {reason}."
            troubles.append(Trouble(folder[:-1], message, "Allow reading it, or remove it."))
            continue
        # Links are looked into last, so that what is really there keeps its own name.
        inner = sorted((each for each in found if each.is_dir()), key=lambda each: (not each.is_symlink(), each.name))
        waiting = [f"{folder}{each.name}/" for each in inner if each.is_symlink()] + waiting
        waiting += [f"{folder}{each.name}/" for each in inner if not each.is_symlink()]
        yield folder, [each.name for each in found if not each.is_dir()]


def _depth_of_classes(files: Sequence[str]) -> int:
    """How many folders lie above those that are classes."""
    depth = 0
    while True:
        inner = [key.split("/", depth + 1) for key in files if key.count("/") > depth]
        names = {parts[depth] for parts in inner}
        is_deeper = any("/" in parts[depth + 1] for parts in inner)
        is_around = len(names) == 1 and len(inner) == len(files)
        are_parts = bool(names) and all(name.casefold() in _PARTS for name in names)
        if not is_deeper or not (is_around or are_parts):
            return depth
        depth += 1


def _some(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in names[:_NAMED]) + (", …" if len(names) > _NAMED else "")


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _number(said: str) -> float | None:
    try:
        number = float(said)
    except ValueError:
        return None
    return number if isfinite(number) and abs(number) < 3e38 else None
