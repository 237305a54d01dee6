"""Files that hold texts and what these become: two of them line by line, or columns side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from designer.catalogue.sources.several import LANGUAGES
from designer.catalogue.sources.text import TEXT_TABLE_ENDINGS
from designer.data.errors import DataError
from designer.data.labelled_rows import need_columns
from designer.data.source import Trouble
from runtime.errors import RuntimeModelError
from runtime.plain_text import read_text

SOURCE, PREVIOUS = "source", "previous"
"""The inputs; columns are called so, too, where the file names none."""
_PAIRS = (("source", "target"), ("src", "tgt"), ("src", "trg"), ("input", "output"), ("question", "answer"))
_SPOKEN = frozenset(LANGUAGES) - {"id", "no", "is", "la"}
"""Codes of languages that columns are not called by for other reasons."""
_LINES_ENDINGS = (".tsv", ".tab", ".txt")
_WORDY = 1.5
_LOOKED_AT = 200


@dataclass(frozen=True)
class Sides:
    """Texts and what they become, row by row; `numbers` are those of the rows in the file or files.

    `columns` are their names, "" where the files have none. `troubles` tell of rows that are left out.
    """

    first: Sequence[str]
    second: Sequence[str]
    numbers: Sequence[int]
    columns: tuple[str, str] = ("", "")
    troubles: tuple[Trouble, ...] = ()


def sides_of(path: Path, other: Path | None, source: str, target: str) -> Sides:
    """What the files hold; empty names of columns are guessed. Raises `DataError`."""
    if other is not None:
        found = _two_files(path, other)
    elif path.suffix.lower() in _LINES_ENDINGS and not source and not target and not is_named(path):
        found = _columns_of_lines(path)
    else:
        found = _named_columns(path, source, target)
    return _without_gaps(path, found)


def beside(path: Path) -> Path | None:
    """The only file beside this one that is called like it in another language: `train.de` for `train.en`."""
    if language_of(path.name) is None:
        return None
    try:
        names = sorted(each.name for each in path.parent.iterdir() if each.is_file())
    except OSError:
        return None
    stem = stem_of(path.name)
    found = [each for each in names if each != path.name and language_of(each) is not None and stem_of(each) == stem]
    return path.parent / found[0] if len(found) == 1 else None


def language_of(name: str) -> str | None:
    """The code of the language by which a file is called: `train.en`, `train.en.txt`; None: none."""
    parts = name.casefold().removesuffix(".txt").rsplit(".", 1)
    return parts[1] if len(parts) == 2 and parts[1] in (*LANGUAGES, "src", "tgt", "trg") else None


def stem_of(name: str) -> str:
    """What is left of a file's name without its language."""
    return name.casefold().removesuffix(".txt").rsplit(".", 1)[0]


def named_pair(columns: Sequence[str]) -> tuple[str, str] | None:
    """Two columns that are called as texts and what they become: languages, source and target."""
    plain = {column.casefold().strip(): column for column in reversed(columns)}
    known = next(((plain[a], plain[b]) for a, b in _PAIRS if a in plain and b in plain), None)
    spoken = [column for column in columns if column.casefold().strip() in _SPOKEN]
    return known or ((spoken[0], spoken[1]) if len(spoken) == 2 else None)


def wordy_pair(rows: Sequence[Sequence[str]]) -> tuple[int, int] | None:
    """The places of the first two columns that hold texts, in their order; what follows is where they come from."""
    width = max(map(len, rows), default=0)
    seen = rows[:_LOOKED_AT]
    sizes = [sum(len(row[place]) for row in seen if place < len(row)) for place in range(width)]
    words = [sum(len(row[place].split()) for row in seen if place < len(row)) for place in range(width)]
    wordy = [
        place
        for place in range(width)
        if words[place] >= _WORDY * len(seen) or (sizes[place] >= 4 * len(seen) and not _are_numbers(seen, place))
    ]
    # What comes with each sentence, such as its licence, is mostly the same.
    wordy = [place for place in wordy if len({row[place] for row in seen if place < len(row)}) > len(seen) / 4]
    return (wordy[0], wordy[1]) if len(wordy) > 1 else None


def tab_rows(path: Path, most: int | None = None) -> list[tuple[int, list[str]]]:
    """Lines of a file divided by tabs, with their numbers; quotation marks mean nothing. Raises `DataError`."""
    lines = _lines(path)
    cells = ((number, [cell.strip() for cell in line.split("\t")]) for number, line in enumerate(lines, 1))
    found = [(number, row) for number, row in cells if any(row)]
    return found[:most]


def is_named(path: Path) -> bool:
    """Whether the first line of a file divided by tabs names columns: single words without signs, all different."""
    rows = tab_rows(path, 1)
    names = rows[0][1] if rows else []
    return (
        bool(names) and len(set(names)) == len(names) and all(name.replace(" ", "_").isidentifier() for name in names)
    )


def _two_files(path: Path, other: Path) -> Sides:
    first, second = _lines(path), _lines(other)
    if len(first) != len(second):
        message = (
            f"“{path.name}” has {len(first):,} lines, but “{other.name}” has {len(second):,}; the same number was "
            "expected, as each line says the same as that of the other."
        )
        raise DataError(message, "Give the two files of the same part, unchanged.")
    return Sides(first, second, range(1, len(first) + 1))


def _columns_of_lines(path: Path) -> Sides:
    rows = tab_rows(path)
    pair = wordy_pair([row for _, row in rows])
    if pair is None:
        message = (
            f"“{path.name}” holds no two columns of texts, divided by tabs; a text and what it becomes was expected."
        )
        raise DataError(message, "Choose a file with both, or the second file as well.")
    need = max(pair) + 1
    troubles = [
        Trouble(
            f"row {number}", f"“{path.name}”, row {number} has {len(row)} cells; {need} at least were expected.", _FIX
        )
        for number, row in rows
        if len(row) < need
    ]
    good = [(number, row) for number, row in rows if len(row) >= need]
    first, second = ([row[place] for _, row in good] for place in pair)
    return Sides(first, second, [number for number, _ in good], troubles=tuple(troubles))


def _named_columns(path: Path, source: str, target: str) -> Sides:
    if path.suffix.lower() not in (*TEXT_TABLE_ENDINGS, *_LINES_ENDINGS):
        message = f"“{path.name}” holds one text a line; a second file with what each becomes was expected."
        raise DataError(message, "Choose the other file, too: train.de for train.en, say.")
    records = need_columns(path, (source, target))
    good = [row for row in records.rows if not row.problem]
    pair = named_pair(records.columns)
    if pair is None and len(records.columns) > 1:
        wordy = wordy_pair([[row.cells.get(column, "") for column in records.columns] for row in good])
        pair = None if wordy is None else (records.columns[wordy[0]], records.columns[wordy[1]])
    first, second = source or (pair or ("", ""))[0], target or (pair or ("", ""))[1]
    if not first or not second or first == second:
        there = ", ".join(f"“{column}”" for column in records.columns[:8])
        message = f"“{path.name}” needs two columns of texts, one with what the other becomes; it has {there}."
        raise DataError(message, "Choose the two columns.")
    told = [
        Trouble(f"row {row.number}", f"“{path.name}”, row {row.number}: {row.problem}.", _FIX)
        for row in records.rows
        if row.problem
    ]
    said, becomes = ([row.cells.get(column, "") for row in good] for column in (first, second))
    return Sides(said, becomes, [row.number for row in good], (first, second), tuple(told))


def _without_gaps(path: Path, sides: Sides) -> Sides:
    """Rows where both sides say something; the others are told, without a sentence for each where both are empty."""
    pairs = list(zip(sides.first, sides.second, sides.numbers, strict=True))
    good = [pair for pair in pairs if pair[0].strip() and pair[1].strip()]
    if len(good) < 2:
        count = "no row" if not good else "one row"
        message = f"“{path.name}” holds {count} with a text and what it becomes; two at least were expected."
        raise DataError(message, "Give a file with more of them.")
    told = tuple(
        Trouble(f"row {number}", f"“{path.name}”, row {number}: one side is empty; a text was expected on both.", _FIX)
        for first, second, number in pairs
        if bool(first.strip()) != bool(second.strip())
    )
    first, second = [pair[0] for pair in good], [pair[1] for pair in good]
    return Sides(first, second, [pair[2] for pair in good], sides.columns, (*sides.troubles, *told))


def _lines(path: Path) -> list[str]:
    """The lines of a text file, what ends each taken away. Raises `DataError`."""
    try:
        if path.is_dir():
            raise DataError(f"“{path}” is a folder; a file was expected.", "Choose a file inside it.")
        lines = read_text(path).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    except RuntimeModelError as error:
        raise DataError(error.message, error.hint) from error
    except FileNotFoundError:
        raise DataError(f"There is no file “{path}”.", "Choose the file anew; it may have been moved.") from None
    except OSError as error:
        raise DataError(f"“{path}” could not be read: {error.strerror or error}.", "Check the file.") from error
    return lines[:-1] if lines and not lines[-1] else lines


def _are_numbers(rows: Sequence[Sequence[str]], place: int) -> bool:
    cells = [row[place] for row in rows if place < len(row)]
    return sum(cell.strip().replace(".", "", 1).isdigit() for cell in cells) * 2 > len(cells)


_FIX = "Correct the row if it matters; it was left out."
