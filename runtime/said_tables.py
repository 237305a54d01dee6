"""A table with what a model says of each row, as further columns: all its own columns stay as they are.

A row that cannot be read gets no prediction but a reason, and does not keep others from being predicted.
"""

import csv
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, TextIO

import numpy as np

from runtime.cells import Block, Table, open_table
from runtime.columns import Column, Columns
from runtime.errors import InputError
from runtime.manifest import InputSpec
from runtime.names import Names
from runtime.numbers import is_missing
from runtime.postprocess import Prediction
from runtime.records import RECORD_ENDINGS, read_records
from runtime.session import Model
from runtime.steps import Array
from runtime.words import Words

SHOWN = 100
"""Rows that are given back, to be looked at."""
_MOST_NUMBERS = 64
_AT_ONCE = 512
_PREDICTION, _SHARE, _PROBLEM = "prediction", "share", "problem"


class Said(NamedTuple):
    """What was written: how many rows, how many of them without a prediction, and the first ones.

    `added` are the names of the new columns, the last of `header`.
    """

    rows: int
    faults: int
    header: tuple[str, ...]
    added: tuple[str, ...]
    first: tuple[tuple[str, ...], ...]

    def to_json(self) -> dict[str, Any]:
        """As JSON."""
        return self._asdict()


class _Source(NamedTuple):
    """One input: the columns that it is made of, and how their cells become raw inputs and faults by row."""

    spec: InputSpec
    columns: tuple[str, ...]
    encode: Callable[[Sequence[Sequence[str]]], tuple[Array, dict[int, str]]]


def say_table(model: Model, path: Path, out: Path, told: Callable[[int, int], object] = lambda done, all: None) -> Said:
    """Writes the table of `path` with predictions to `out`, as CSV in UTF-8. `told(done, all)`: so many rows are done.

    Raises `InputError` if it is no table, or lacks what the model needs; what was written of `out` is removed then.
    """
    try:
        with out.open("w", encoding="utf-8", newline="") as file:
            return _say(model, path, file, told)
    except FileNotFoundError:
        raise InputError(f"There is no file “{path}”.", "Check the path.") from None
    except OSError as error:
        _forget(out)
        raise InputError(f"“{path.name}” could not be predicted: {error.strerror or error}.", "Make room.") from error
    except InputError:
        _forget(out)
        raise


def _forget(out: Path) -> None:
    with suppress(OSError):
        out.unlink(missing_ok=True)


def _say(model: Model, path: Path, file: TextIO, told: Callable[[int, int], object]) -> Said:
    sources = [_source(spec) for spec in model.manifest.inputs]
    wanted = [name for source in sources for name in source.columns]
    rows = sum(len(block.numbers) + len(block.ragged) for block in _opened(path, sources, wanted).blocks)
    table = _opened(path, sources, wanted)
    places = [_places(source.columns, table.names, table.has_header, path.name) for source in sources]
    added = tuple(_untaken(name, table.names) for name in (*_names(_example(model)), _PROBLEM))
    writer, first = csv.writer(file), list[tuple[str, ...]]()
    writer.writerow((*table.names, *added))
    done = faults = 0
    for part in _parts(table.blocks):
        found, problems = _predicted(model, sources, places, part)
        for row, prediction in enumerate(found):
            said = ("",) * (len(added) - 1) if prediction is None else _cells(prediction)
            line = (*(column[row] for column in part.columns), *said, problems.get(row, ""))
            writer.writerow(line)
            if len(first) < SHOWN:
                first.append(line)
        done, faults = done + len(found) + len(part.ragged), faults + len(problems) + len(part.ragged)
        told(done, rows)
    if not done:
        raise InputError(f"“{path.name}” holds a header but no rows.", "Give a table with at least one row.")
    return Said(done, faults, (*table.names, *added), added, tuple(first))


def _opened(path: Path, sources: Sequence[_Source], wanted: Sequence[str]) -> Table:
    """The table; where there are texts in it, read as texts are, so that a space is no end of a cell."""
    has_texts = any(isinstance(source.spec.reader, Words | Names) for source in sources)
    if not has_texts or path.suffix.lower() not in RECORD_ENDINGS:
        return open_table(path, wanted=wanted)
    records = read_records(path)
    good = [row for row in records.rows if not row.problem]
    columns: list[Sequence[str]] = [[row.cells.get(name, "") for row in good] for name in records.columns]
    ragged = [(row.number, 0) for row in records.rows if row.problem]
    return Table(records.columns, True, iter([Block([row.number for row in good], columns, ragged)]))


def _parts(blocks: Iterator[Block]) -> Iterator[Block]:
    """Fewer rows at once, so that somebody who waits is told."""
    for block in blocks:
        for start in range(0, len(block.numbers), _AT_ONCE):
            end = start + _AT_ONCE
            ragged = block.ragged if start == 0 else []
            yield Block(block.numbers[start:end], [column[start:end] for column in block.columns], ragged)


def _predicted(
    model: Model, sources: Sequence[_Source], places: Sequence[Sequence[int]], part: Block
) -> tuple[list[Prediction | None], dict[int, str]]:
    """A prediction for each row that can be read, and what is wrong with the others."""
    raw: dict[str, Array] = {}
    problems: dict[int, str] = {}
    for source, picked in zip(sources, places, strict=True):
        raw[source.spec.name], faults = source.encode([part.columns[place] for place in picked])
        problems = faults | problems
    good = [row for row in range(len(part.numbers)) if row not in problems]
    found: list[Prediction | None] = [None] * len(part.numbers)
    if good:
        said = model.predict({name: array[good] for name, array in raw.items()})
        for row, prediction in zip(good, said, strict=True):
            found[row] = prediction
    return found, problems


def _example(model: Model) -> Prediction:
    """A prediction, whatever of: it tells which columns there will be."""
    empty = {spec.name: np.zeros((1, *(size or 1 for size in spec.shape))) for spec in model.manifest.inputs}
    return model.predict(empty)[0]


def _source(spec: InputSpec) -> _Source:
    reader = spec.reader
    if isinstance(reader, Columns):
        return _Source(spec, tuple(each.name for each in reader.columns), lambda cells: _of_columns(reader, cells))
    if isinstance(reader, Words):
        return _Source(spec, (reader.column or "text",), lambda cells: _of_words(reader, cells[0]))
    if isinstance(reader, Names):
        return _Source(spec, (reader.column or spec.name,), lambda cells: (reader.encode(cells[0]), {}))
    if spec.content in ("table", "array") and len(spec.shape) == 1 and spec.shape[0]:
        names = spec.columns or tuple(f"column {place + 1}" for place in range(spec.shape[0]))
        plain = Columns(tuple(Column(name) for name in names))
        return _Source(spec, names, lambda cells: _of_numbers(plain, cells))
    raise InputError(
        f"The input “{spec.name}” is not made of a table's cells.", "Tables are for models of numbers, words and texts."
    )


def _of_columns(reader: Columns, cells: Sequence[Sequence[str]]) -> tuple[Array, dict[int, str]]:
    values, faults = reader.encode(cells)
    return values, {fault.row: fault.sentence for fault in faults}


def _of_numbers(reader: Columns, cells: Sequence[Sequence[str]]) -> tuple[Array, dict[int, str]]:
    """Here nobody said what stands for what is missing."""
    values, found = _of_columns(reader, cells)
    for column, texts in zip(reader.columns, cells, strict=True):
        for row, text in enumerate(texts):
            if is_missing(text):
                found.setdefault(row, f"column “{column.name}” is empty; a number was expected.")
    return values, found


def _of_words(reader: Words, texts: Sequence[str]) -> tuple[Array, dict[int, str]]:
    faults: dict[int, str] = {}
    for row, text in enumerate(texts):
        try:
            reader.checked(text, "The text")
        except InputError as error:
            faults[row] = error.message
    kept = ["" if row in faults else text for row, text in enumerate(texts)]
    numbers = np.full((len(texts), reader.length), reader.padding, dtype=np.int64)
    good = [row for row in range(len(texts)) if row not in faults]
    if good:
        numbers[good] = reader.encode([kept[row] for row in good])
    return numbers, faults


def _places(wanted: Sequence[str], names: Sequence[str], has_header: bool, file: str) -> list[int]:
    """Where the wanted columns are: by their names, else all that there are."""
    loose = {name.strip().casefold(): place for place, name in reversed(list(enumerate(names)))}
    places = [loose.get(name.strip().casefold(), -1) for name in wanted]
    if -1 not in places:
        return places
    if len(names) == len(wanted) and (not has_header or len(names) == 1):
        return list(range(len(wanted)))
    missing = [name for name, place in zip(wanted, places, strict=True) if place < 0]
    listed = ", ".join(f"“{name}”" for name in missing[:5]) + (", …" if len(missing) > 5 else "")
    noun = "column" if len(missing) == 1 else "columns"
    raise InputError(
        f"“{file}” lacks the {noun} {listed}; it has {', '.join(names[:8])}.",
        "Name the columns as the model's dataset does.",
    )


def _names(example: Prediction) -> tuple[str, ...]:
    """The new columns for predictions of a kind."""
    if example.task == "multilabel":
        return (_PREDICTION,)
    if example.task == "classification":
        return (_PREDICTION,) if example.places is not None else (_PREDICTION, _SHARE)
    unit = f" ({example.unit})" if example.unit else ""
    if example.task == "regression" and len(example.values) == 1:
        return (f"{_PREDICTION}{unit}",)
    if example.task == "regression":
        return tuple(f"{name or f'{_PREDICTION} {at}'}{unit}" for at, name in enumerate(example.names, start=1))
    if example.raw.size > _MOST_NUMBERS:
        raise InputError(
            f"The model says {example.raw.size:,} numbers of each row; at most {_MOST_NUMBERS} become columns.",
            "Ask `layerloom run` for them.",
        )
    return tuple(f"{_PREDICTION} {at}" for at in range(1, example.raw.size + 1))


def _cells(prediction: Prediction) -> tuple[str, ...]:
    if prediction.task == "multilabel":
        return ("; ".join(prediction.given),)
    if prediction.places is not None:
        return (" ".join(prediction.labels[place] for place in np.ravel(prediction.places).tolist()),)
    if prediction.task == "classification":
        return prediction.label, f"{prediction.score:.4f}"
    numbers = prediction.values or np.ravel(prediction.raw).tolist()
    return tuple(f"{number:.6g}" for number in numbers)


def _untaken(name: str, taken: Sequence[str]) -> str:
    """The name, or one with a number if the table has such a column already."""
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name} {number}"
    return found
