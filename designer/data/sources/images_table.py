"""Pictures that a table lists: one column names the file, another is what is to be foretold."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path, PurePosixPath

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION, MULTILABEL, REGRESSION
from designer.data.errors import DataError
from designer.data.multilabel import from_columns, from_lists, sign_of_lists, telling_columns
from designer.data.said import Said
from designer.data.source import Targets, Trouble
from designer.data.sources.images_index import Index, is_picture, read_index
from designer.data.sources.images_look import decode_for, settled
from designer.data.sources.images_source import ImageSource
from designer.data.sources.images_walk import in_order, walk
from designer.data.sources.opening import Values
from designer.graph.recipe import Json
from runtime.numbers import truths

NAME = "image_table"

_FILES = ("file", "filename", "file_name", "image", "picture", "path", "filepath", "image_id", "id", "name")
_TARGETS = ("label", "class", "target", "category", "y", "species", "breed")
_FEW = 20
"""Whole numbers are classes if there are no more different ones than this."""
_MISSING = frozenset(("", "nan", "na", "n/a", "null", "none", "?"))


def open_table(values: Values) -> ImageSource:
    """The pictures that a file lists, with what it says of each. Raises `DataError`."""
    path = Path(values["path"])
    index = read_index(path)
    file = _chosen(path, index, values["file"]) or _file_column(path, index)
    target = _chosen(path, index, values["target"]) or _target_column(path, index, file)
    labels = _label_columns(path, index, values)
    listed = _Listed(path, index.column(file), _said(index, target, labels, values["task"]), index.numbers)
    listed.resolve()
    if not listed.keys:
        message = f"None of the {len(index.rows)} pictures that “{path.name}” lists in “{file}” is there."
        raise DataError(message, "Put the file beside the pictures, or choose the column that names them.")
    if labels:
        columns = [[index.rows[row].get(name, "") for row in listed.rows] for name in labels]
        targets, _ = from_columns(columns, labels, f"“{path.name}”")
    else:
        targets = _targets(path, target, listed.said, values["task"])
    decode = decode_for(values, path.parent, listed.keys)
    return ImageSource(
        name=NAME,
        title=path.stem,
        root=path.parent,
        keys=tuple(listed.keys),
        targets=targets,
        decode=decode,
        settled={"file": file, **_settled(target, labels, targets.task), **settled(decode)},
        troubles=(*index.troubles, *listed.told()),
        index=path,
        said=Said(index.columns, lambda name: [index.rows[row].get(name, "") for row in listed.rows]),
    )


@dataclass(slots=True)
class _Listed:
    """Rows of the file, brought to the pictures that are there; `keys` and `said` are what is left of them.

    `rows` are the places of these in the file.
    """

    path: Path
    names: Sequence[str]
    targets: Sequence[str]
    numbers: Sequence[int]
    keys: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    left_out: dict[str, list[str]] = field(default_factory=dict)

    def resolve(self) -> None:
        """Finds each row's picture. Rows come in the order of their pictures' names."""
        here = Here(self.path)
        found: dict[str, int] = {}
        for row, (name, said, number) in enumerate(zip(self.names, self.targets, self.numbers, strict=True)):
            key = here.find(name)
            shown = f"row {number} (“{name}”)"
            if key is None:
                self._leave_out("name no picture that is there, or several", shown)
            elif said.casefold() in _MISSING:
                self._leave_out("do not say what is to be foretold", shown)
            elif key in found:
                self._leave_out("name a picture that an earlier row names", shown)
            else:
                found[key] = row
        self.keys = sorted(found, key=in_order)
        self.rows = [found[key] for key in self.keys]
        self.said = [self.targets[row] for row in self.rows]

    def told(self) -> tuple[Trouble, ...]:
        """One trouble for each reason why rows were left out."""
        return tuple(
            Trouble("", f"“{self.path.name}”: {len(rows)} of {len(self.names)} rows {why}, first {rows[0]}.", _CORRECT)
            for why, rows in self.left_out.items()
        )

    def _leave_out(self, why: str, row: str) -> None:
        self.left_out.setdefault(why, []).append(row)


_CORRECT = "They were left out; correct the file if they matter."


class Here:
    """The pictures below the folder of the file, by whatever a row may call them."""

    def __init__(self, path: Path) -> None:
        pictures = walk(path.parent).pictures
        self._preferred = f"{path.stem}/"
        self._all = set(pictures)
        self._by_name: dict[str, list[str]] = {}
        for picture in pictures:
            name = picture.rpartition("/")[2]
            self._by_name.setdefault(name, []).append(picture)
            self._by_name.setdefault(name.rpartition(".")[0], []).append(picture)

    def find(self, said: str) -> str | None:
        """A path within the folder, a file's name, or that without its ending; None if it is none or several."""
        name = str(PurePosixPath(said.replace("\\", "/")))
        if name in self._all:
            return name
        several = self._by_name.get(name.rpartition("/")[2], [])
        if len(several) > 1:
            several = [each for each in several if f"/{each}".endswith(f"/{name}")] or [
                each for each in several if each.startswith(self._preferred)
            ]
        return several[0] if len(several) == 1 else None


def _settled(target: str, labels: tuple[str, ...], task: str) -> dict[str, Json]:
    return {"label_columns": list(labels), "task": task} if labels else {"target": target, "task": task}


def _label_columns(path: Path, index: Index, values: Values) -> tuple[str, ...]:
    """Columns that each say whether a label applies: those that were chosen, or that are plainly called so."""
    chosen = tuple(_chosen(path, index, name) for name in values.get("label_columns", ()))
    if len(chosen) == 1:
        message = f"One column of labels was chosen, “{chosen[0]}”; two at least were expected."
        raise DataError(message, "Choose more of them, or take it as the target.")
    if chosen or values["target"] or values["task"] not in ("auto", MULTILABEL):
        return chosen
    named = telling_columns(index.columns)
    return named if all(np.isfinite(truths(index.column(name))[0]).all() for name in named) else ()


def _said(index: Index, target: str, labels: tuple[str, ...], task: str) -> list[str]:
    """What is foretold in each row as a text; empty where nothing is said. A list of no labels says something, too."""
    if labels:
        good = [np.isfinite(truths(index.column(name))[0]) for name in labels]
        return ["said" if whole else "" for whole in np.all(good, axis=0).tolist()]
    said = index.column(target)
    are_lists = task == MULTILABEL or (task == "auto" and bool(sign_of_lists(said)))
    return [each or ";" for each in said] if are_lists else said


def _chosen(path: Path, index: Index, name: str) -> str:
    if name and name not in index.columns:
        there = ", ".join(f"“{column}”" for column in index.columns)
        raise DataError(f"“{path.name}” has no column called “{name}”.", f"There is: {there}.")
    return name


def _file_column(path: Path, index: Index) -> str:
    """The column that most often names pictures; without endings, the one that is called as if it did."""
    counts = {column: sum(map(is_picture, index.column(column))) for column in index.columns}
    best = max(counts, key=lambda column: counts[column])
    if counts[best]:
        return best
    called = next((each for word in _FILES for each in index.columns if each.casefold() == word), None)
    if called is None:
        raise DataError(f"No column of “{path.name}” names pictures.", "Choose the column with the files' names.")
    return called


def _target_column(path: Path, index: Index, file: str) -> str:
    others = [column for column in index.columns if column != file]
    if not others:
        raise DataError(f"“{path.name}” has no column besides “{file}”.", "Add one with the class of each picture.")
    return next((each for word in _TARGETS for each in others if each.casefold() == word), others[-1])


def _targets(path: Path, name: str, said: Sequence[str], task: str) -> Targets:
    numbers = [_number(each) for each in said]
    bad = next((each for each, number in zip(said, numbers, strict=True) if number is None), None)
    if task == MULTILABEL or (task == "auto" and sign_of_lists(said)):
        return from_lists(said, name, f"“{path.name}”")
    if task == "auto":
        known = [number for number in numbers if number is not None]
        is_few = all(number.is_integer() for number in known) and len(set(known)) <= _FEW
        task = CLASSIFICATION if bad is not None or is_few else REGRESSION
    if task == REGRESSION:
        if bad is not None:
            message = f"“{path.name}”, column “{name}”: “{bad}” is no number; numbers were expected."
            raise DataError(message, "Correct it, or take the column as classes.")
        return Targets(REGRESSION, np.array(numbers, dtype=np.float32).reshape(-1, 1), names=(name,))
    labels = _labels(said, in_numbers=bad is None)
    if len(labels) < 2:
        message = f"All pictures in “{path.name}” are of one class, “{labels[0]}”; two at least were expected."
        raise DataError(message, "Choose another column to foretell.")
    order = {label: number for number, label in enumerate(labels)}
    return Targets(CLASSIFICATION, np.array([order[each] for each in said], dtype=np.int64), labels, (name,))


def _labels(said: Sequence[str], *, in_numbers: bool) -> tuple[str, ...]:
    if in_numbers:
        return tuple(sorted(set(said), key=lambda each: (float(each), each)))
    return tuple(sorted(set(said), key=in_order))


def _number(said: str) -> float | None:
    try:
        number = float(said)
    except ValueError:
        return None
    return number if isfinite(number) else None
