"""Parallel text: sentences and what they become, a translation say. Two inputs, and a word to foretell at each place.

The inputs are the text and what is said so far: the target one place later, behind a token for the start.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from designer.catalogue.registry import source as source_entry
from designer.data.errors import DataError
from designer.data.generated import ALONE, PAIRED
from designer.data.joined import Joined
from designer.data.labelled import Labelled, in_order, stamp
from designer.data.source import Trouble
from designer.data.sources.opening import Opener, Recognise, Values
from designer.data.sources.parallel_files import (
    PREVIOUS,
    SOURCE,
    beside,
    is_named,
    language_of,
    named_pair,
    sides_of,
    stem_of,
    tab_rows,
    wordy_pair,
)
from designer.data.sources.text_sides import Foretold, Learnt, Side, words_to_come
from designer.graph.recipe import Json
from runtime.errors import RuntimeModelError
from runtime.records import RECORD_ENDINGS, first_records
from runtime.words import checked

NAME = "parallel_text"


def open_parallel(values: Values) -> Joined:
    """Texts with what they become. Raises `DataError`."""
    path = Path(values["path"])
    other = Path(values["other"]) if values["other"] else beside(path)
    sides = sides_of(path, other, values["source"], values["target"])
    keys = tuple(f"row {number}" for number in sides.numbers)
    targets = words_to_come(len(keys), "next word")
    settled: dict[str, Json] = {"other": str(other)} if other is not None else {}
    if sides.columns[0]:
        settled |= {"source": sides.columns[0], "target": sides.columns[1]}
    files = [path, *([other] if other is not None else [])]
    texts = (sides.first, sides.second)

    def text_of(side: int, row: int) -> str:
        return checked(texts[side][row], f"“{files[min(side, len(files) - 1)].name}”, {keys[row]}")

    return _joined(
        (NAME, path.stem if other is None else stem_of(path.name)),
        texts,
        Labelled(keys, targets, ()),
        values,
        text_of=text_of,
        mark=lambda: stamp(files),
        columns=(sides.columns[0] or SOURCE, sides.columns[1] or PREVIOUS),
        troubles=sides.troubles,
        settled=settled,
        noted=settled,
    )


def open_made(name: str, values: Values) -> Joined:
    """Generated texts with what they become."""
    texts = PAIRED[name](values)
    keys = tuple(f"sample {number}" for number in range(1, len(texts[0]) + 1))
    plain = {"tokenizer": "words", "vocabulary": 1000, "lower": True, "tokenizer_file": "", "length": 0}
    return _joined(
        (name, source_entry(name).title),
        texts,
        Labelled(keys, words_to_come(len(keys), "next word"), ()),
        plain | {"target_length": 0},
        text_of=lambda side, row: texts[side][row],
        mark=lambda: f"{name} {json.dumps(dict(values), sort_keys=True)}",
        columns=(SOURCE, PREVIOUS),
        troubles=(),
        settled={},
        noted={},
    )


def open_alone(name: str, values: Values) -> Joined:
    """Generated texts, the words of which are to be foretold from those before them."""
    texts = ALONE[name](values)
    keys = tuple(f"sample {number}" for number in range(1, len(texts) + 1))
    items = Labelled(keys, words_to_come(len(keys), "next word"), ())
    plain = {"tokenizer": "words", "vocabulary": 1000, "lower": True, "tokenizer_file": "", "length": 0}
    words = Learnt(lambda rows: [texts[row] for row in rows], plain, "length", {}, signs=1)

    def mark() -> str:
        return f"{name} {json.dumps(dict(values), sort_keys=True)}"

    return Joined(
        name,
        source_entry(name).title,
        source_entry(name).doc,
        {PREVIOUS: Side(items, lambda row: texts[row], words, stamp=mark, column=PREVIOUS, has_start=True)},
        items.targets,
        dense=Foretold(items, lambda row: texts[row], words, stamp=mark, column=PREVIOUS),
    )


def _joined(
    names: tuple[str, str],
    texts: tuple[Sequence[str], Sequence[str]],
    items: Labelled,
    values: Values,
    *,
    text_of: Callable[[int, int], str],
    mark: Callable[[], str],
    columns: tuple[str, str],
    troubles: tuple[Trouble, ...],
    settled: dict[str, Json],
    noted: dict[str, Json],
) -> Joined:
    """Both inputs, and the words to come. `names` are those of the source and of the data.

    Lengths that follow from the texts are written into `noted`.
    """
    source_words = Learnt(lambda rows: [texts[0][row] for row in rows], values, "length", noted)
    target_words = Learnt(lambda rows: [texts[1][row] for row in rows], values, "target_length", noted, signs=1)
    inputs = {
        SOURCE: Side(items, lambda row: text_of(0, row), source_words, stamp=mark, column=columns[0]),
        PREVIOUS: Side(items, lambda row: text_of(1, row), target_words, stamp=mark, column=columns[1], has_start=True),
    }
    return Joined(
        names[0],
        names[1],
        f"{len(items.keys):,} texts with what each becomes. The task is to say the next word of that, place by place.",
        inputs,
        items.targets,
        dense=Foretold(items, lambda row: text_of(1, row), target_words, stamp=mark, column=columns[1]),
        troubles=troubles,
        settled=settled,
    )


def _files(path: Path) -> tuple[str, Values] | None:
    """A file that is called by its language, beside one of another."""
    if not path.is_file() or language_of(path.name) is None:
        return None
    other = beside(path)
    return None if other is None else (NAME, {"path": str(path), "other": str(other)})


def _folder(path: Path) -> tuple[str, Values] | None:
    """A folder with such files, those for training before others."""
    if not path.is_dir():
        return None
    try:
        names = sorted((each.name for each in path.iterdir() if each.is_file()), key=in_order)
    except OSError:
        return None
    pairs = [path / name for name in names if language_of(name) is not None and beside(path / name) is not None]
    first = min(pairs, key=lambda each: (not stem_of(each.name).startswith("train"), in_order(each.name)), default=None)
    return None if first is None else _files(first)


def _columns(path: Path) -> tuple[str, Values] | None:
    """Tables with columns that are called so, and lines with two texts divided by a tab."""
    ending = path.suffix.lower()
    if not path.is_file() or ending not in (*RECORD_ENDINGS, ".txt", ".tab"):
        return None
    try:
        if ending in RECORD_ENDINGS:
            records = first_records(path)
            named = named_pair(records.columns)
            if named is not None and hold_texts([row.cells for row in records.rows], named):
                return NAME, {"path": str(path)}
        if ending not in (".tsv", ".txt", ".tab") or path.stat().st_size > _LARGEST:
            return None
        rows = [] if is_named(path) else [row for _, row in tab_rows(path, 200)]
    except (RuntimeModelError, DataError, OSError):
        return None
    is_even = bool(rows) and len({len(row) for row in rows}) == 1 and len(rows[0]) in (2, 3, 4)
    pair = wordy_pair(rows) if is_even else None
    if pair is None:
        return None
    spaced = sum(" " in row[place] for row in rows for place in pair)
    return (NAME, {"path": str(path)}) if spaced > len(rows) else None


def hold_texts(rows: Sequence[Mapping[str, str]], columns: Sequence[str]) -> bool:
    """Whether these columns hold words in most rows."""
    cells = [row.get(column, "") for row in rows for column in columns]
    return 2 * sum(any(map(str.isalpha, cell)) for cell in cells) > len(cells)


_LARGEST = 1 << 28
OPENERS: dict[str, Opener] = {
    NAME: open_parallel,
    **{name: partial(open_made, name) for name in PAIRED},
    **{name: partial(open_alone, name) for name in ALONE},
}
RECOGNISE: tuple[Recognise, ...] = (_files, _folder, _columns)
