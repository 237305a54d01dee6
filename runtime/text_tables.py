"""Tables in text files: which encoding, which sign between cells, and the rows. Packed ones (.gz) too."""

import codecs
import csv
import gzip
import io
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from runtime.errors import InputError

MAX_BYTES = 2 << 30
MAX_COLUMNS = 10_000
_CHUNK = 1 << 20
_DELIMITERS = ("\t", ";", "|", ",", " ")
"""In the order of preference where several divide a file equally well: a comma may belong to numbers."""

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_OTHER_KINDS = (
    (b"PK\x03\x04", "a ZIP or Excel file"),
    (b"PAR1", "a Parquet file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"%PDF", "a PDF file"),
    (b"\x1f\x8b", "a packed file (.gz)"),
    (b"\xd0\xcf\x11\xe0", "an old Excel file (.xls)"),
    (b"SQLite format 3", "a database"),
)


class Dialect(NamedTuple):
    """How a text file is to be read."""

    encoding: str
    delimiter: str


def dialect(path: Path) -> Dialect:
    """How a text file seems to be written. Reads all of it. Raises `InputError` if it is no text, `OSError`."""
    encoding = _encoding(path)
    with _open(path) as file:
        start = file.read(_CHUNK)
    text = start.decode(encoding, errors="ignore")
    if not text.strip("\ufeff\r\n \t"):
        raise InputError(f"“{path.name}” is empty; a table was expected.", "Choose a file with rows.")
    lines = text.splitlines()[:200]
    return Dialect(encoding, _delimiter(lines if len(lines) < 2 or len(start) < _CHUNK else lines[:-1]))


def text_rows(path: Path, how: Dialect) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not empty, each with its line in the file. Raises `InputError`, `OSError`."""
    try:
        with io.TextIOWrapper(_open(path), encoding=how.encoding, newline="") as file:
            reader = csv.reader(file, delimiter=how.delimiter, skipinitialspace=how.delimiter == " ")
            for row in reader:
                if any(cell and not cell.isspace() for cell in row):
                    yield reader.line_num, row
    except UnicodeError:
        raise _no_text(path, "some of its bytes are no letters") from None
    except csv.Error as error:
        why = "a cell is endless" if "limit" in str(error) else str(error)
        message = f"“{path.name}” cannot be divided into cells: {why}."
        raise InputError(message, "A quotation mark may be without its partner; save the table anew.") from None
    except (zlib.error, EOFError, gzip.BadGzipFile):
        raise _not_whole(path) from None


def _open(path: Path) -> BinaryIO:
    if path.suffix.lower() == ".gz":
        return cast(BinaryIO, gzip.open(path))
    return path.open("rb")


def _encoding(path: Path) -> str:
    """By the mark at the beginning, or the first that fits all of the file: UTF-8, UTF-16, Windows-1252, Latin-1."""
    try:
        with _open(path) as file:
            start = file.read(_CHUNK)
            _refuse_other_kinds(path, start)
            marked = next((name for mark, name in _MARKS if start.startswith(mark)), None)
            if marked is None and b"\0" in start:
                marked = _wide(path, start)
            return marked or _narrow(path, file, start)
    except (zlib.error, EOFError, gzip.BadGzipFile):
        raise _not_whole(path) from None


def _wide(path: Path, start: bytes) -> str:
    """Two bytes for each letter, without a mark."""
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if odd > len(start) // 8 and even < odd // 8:
        return "utf-16-le"
    if even > len(start) // 8 and odd < even // 8:
        return "utf-16-be"
    raise _no_text(path, "it holds zero bytes")


def _narrow(path: Path, file: BinaryIO, start: bytes) -> str:
    decoder = codecs.getincrementaldecoder("utf-8")()
    fits, odd, total, chunk = True, False, 0, start
    while chunk:
        total += len(chunk)
        if total > MAX_BYTES:
            raise InputError(f"“{path.name}” is larger than {MAX_BYTES >> 30} GiB.", "Split it.")
        if b"\0" in chunk:
            raise _no_text(path, "it holds zero bytes")
        if fits and not (chunk.isascii() and not decoder.getstate()[0]):
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                fits = False
        odd = odd or any(byte in chunk for byte in _UNDEFINED)
        chunk = file.read(_CHUNK)
    if fits:
        try:
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            fits = False
    if fits:
        return "utf-8"
    return "latin-1" if odd else "cp1252"


_UNDEFINED = (0x81, 0x8D, 0x8F, 0x90, 0x9D)
"""Bytes that Windows-1252 has no letter for."""


_CONTROLS = (*range(1, 9), *range(14, 26))


def _refuse_other_kinds(path: Path, start: bytes) -> None:
    kind = next((words for mark, words in _OTHER_KINDS if start.startswith(mark)), None)
    if kind is not None:
        raise InputError(f"“{path.name}” is {kind}, not a table of text.", "Rename it to its kind, or save it as CSV.")
    controls = sum(start[:4096].count(code) for code in _CONTROLS)
    if controls > len(start[:4096]) // 50:
        raise _no_text(path, "it holds control characters")


def _not_whole(path: Path) -> InputError:
    return InputError(f"“{path.name}” is not a whole packed file (.gz).", "Pack it again, or fetch it again.")


def _no_text(path: Path, why: str) -> InputError:
    return InputError(f"“{path.name}” is not text: {why}.", "Save the table as CSV in UTF-8.")


def _delimiter(lines: list[str]) -> str:
    """What divides most lines into the same number of cells, of at least two."""
    best, found = 0.0, ","
    for delimiter in _DELIMITERS:
        try:
            rows = csv.reader(lines, delimiter=delimiter, skipinitialspace=delimiter == " ")
            counts = Counter(len(row) for row in rows if any(row))
        except csv.Error:
            continue
        wide = Counter({count: times for count, times in counts.items() if count > 1})
        if not wide:
            continue
        share = wide.most_common(1)[0][1] / sum(counts.values())
        if share > best + 0.05 and (delimiter != " " or best == 0.0):
            best, found = share, delimiter
    return found
