"""What is no table, or a bad one: each gives its sentence, and whatever bytes come, nothing but a sentence."""

import gzip
import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from PIL import Image

from designer.data.errors import DataError
from designer.data.source import Source
from designer.data.sources import open_source
from designer.data.table_summary import summarise
from designer.graph.recipe import Data
from runtime.columns import Column, Columns
from runtime.errors import InputError


def lines(*rows: str) -> bytes:
    return "\n".join(rows).encode()


def many(row: str = "{0},{1}", head: str = "a,y", count: int = 20) -> list[str]:
    return [head, *(row.format(number, number / 2) for number in range(count))]


def parquet(**columns: Any) -> bytes:
    file = io.BytesIO()
    pq.write_table(pa.table(columns), file)
    return file.getvalue()


def excel(rows: list[list[Any]], sheets: int = 1) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    if not sheets:
        book.create_chartsheet()
        book.remove(book.worksheets[0])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def picture() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (4, 4)).save(file, "PNG")
    return file.getvalue()


def archive(**members: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as opened:
        for name, content in members.items():
            opened.writestr(name, content)
    return file.getvalue()


REFUSED: dict[str, tuple[str, bytes, dict[str, Any], str]] = {
    "no bytes": ("t.csv", b"", {}, "“t.csv” is empty; a table was expected."),
    "white space": ("t.csv", b" \n\n\t\n", {}, "“t.csv” is empty; a table was expected."),
    "a mark alone": ("t.csv", b"\xef\xbb\xbf", {}, "“t.csv” is empty; a table was expected."),
    "delimiters alone": ("t.csv", b",,\n,,\n", {}, "“t.csv” holds no rows."),
    "header alone": ("t.csv", b"a,b,y\n", {}, "“t.csv” holds a header but no rows."),
    "one row": ("t.csv", b"a,y\n1,2\n", {}, "“t.csv” holds one row; at least 2 are needed."),
    "one column": ("t.csv", b"a\n1\n2\n3\n", {}, "“t.csv” has one column, “a”; at least two are needed"),
    "zero bytes": ("t.csv", lines(*many()) + b"\n\0\0,\0\n", {}, "“t.csv” is not text: it holds zero bytes."),
    "control signs": ("t.csv", bytes(range(1, 32)) * 9, {}, "“t.csv” is not text: it holds control characters."),
    "a picture": ("t.csv", picture(), {}, "“t.csv” is a picture, not a table of text."),
    "a PDF": ("t.csv", b"%PDF-1.7 and so on", {}, "“t.csv” is a PDF file, not a table of text."),
    "Excel called CSV": ("t.csv", excel([["a"], [1]]), {}, "“t.csv” is a ZIP or Excel file, not a table of text."),
    "Parquet called CSV": ("t.csv", parquet(a=[1]), {}, "“t.csv” is a Parquet file, not a table of text."),
    "old Excel": ("t.csv", b"\xd0\xcf\x11\xe0 and so on", {}, "“t.csv” is an old Excel file (.xls)"),
    "packed, but not called so": ("t.csv", gzip.compress(b"a,y\n1,2"), {}, "“t.csv” is a packed file (.gz)"),
    "called packed": ("t.csv.gz", lines(*many()), {}, "“t.csv.gz” is not a whole packed file (.gz)."),
    "cut while packed": (
        "t.csv.gz",
        gzip.compress(os.urandom(999))[:-50],
        {},
        "“t.csv.gz” is not a whole packed file (.gz).",
    ),
    "half a letter": (
        "t.csv",
        "a,y\n1,2\n3,4".encode("utf-16") + b"\x31",
        {},
        "“t.csv” is not text: some of its bytes are no letters.",
    ),
    "no end of a quotation": (
        "t.csv",
        b'a,y\n"1,2\n' + b"3,4\n" * 50_000,
        {},
        "cannot be divided into cells: a cell is endless.",
    ),
    "target without values": ("t.csv", lines(*many("{0},")), {"target": "y"}, "The column “y” of “t.csv” is empty"),
    "target of NaN": ("t.csv", lines(*many("{0},NaN")), {"target": "y"}, "The column “y” of “t.csv” is empty"),
    "one class": ("t.csv", lines(*many("{0},yes")), {}, "holds one class only, “yes”; two are needed at least."),
    "each word once": ("t.csv", lines(*many("{0},w{0}", count=50)), {}, "holds 50 different words in 50 rows"),
    "words as values": ("t.csv", lines(*many("{0},w{0}")), {"task": "regression"}, "“y” of “t.csv” holds 0 numbers"),
    "no such target": ("t.csv", lines(*many()), {"target": "z"}, "“t.csv” has no column “z”; it has “a”, “y”."),
    "no such column": ("t.csv", lines(*many()), {"leave_out": ["z"]}, "“t.csv” has no column “z”"),
    "nothing left": ("t.csv", lines(*many()), {"leave_out": ["a"]}, "No column of “t.csv” is left to foretell “y”"),
    "names of rows alone": (
        "t.csv",
        lines(*many("w{0},{1}")),
        {},
        "is left to foretell “y” from. The column “a” is not used: it names the rows",
    ),
    "nothing but infinity": ("t.csv", lines(*many("{0},inf")), {"task": "regression"}, "holds 0 numbers"),
    "all rows ragged": (
        "t.csv",
        lines("a,y", "1,2,3", "1,2,3"),
        {},
        "No row of “t.csv” has 2 cells, as its header has; row 2 has 3.",
    ),
    "too many columns": ("t.csv", b",".join([b"1"] * 10_001), {}, "“t.csv” has 10001 columns; 10000 can be read."),
    "no Parquet": ("t.parquet", lines(*many()), {}, "“t.parquet” is not a whole Parquet file"),
    "cut Parquet": ("t.parquet", parquet(a=[1.0] * 99)[:-9], {}, "“t.parquet” is not a whole Parquet file"),
    "empty Parquet": ("t.parquet", b"", {}, "“t.parquet” is not a whole Parquet file"),
    "Parquet without rows": ("t.parquet", parquet(a=[], y=[]), {}, "“t.parquet” holds a header but no rows."),
    "Parquet of lists": ("t.parquet", parquet(a=[[1]] * 9, y=range(9)), {}, "No column of “t.parquet” is left"),
    "no Excel": ("t.xlsx", lines(*many()), {}, "“t.xlsx” is not a whole Excel file (.xlsx)"),
    "cut Excel": ("t.xlsx", excel([["a"], [1]])[:-99], {}, "“t.xlsx” is not a whole Excel file (.xlsx)"),
    "empty Excel": ("t.xlsx", b"", {}, "“t.xlsx” is not a whole Excel file (.xlsx)"),
    "another archive": ("t.xlsx", archive(a=b"b"), {}, "“t.xlsx” is not a whole Excel file (.xlsx)"),
    "Excel without cells": ("t.xlsx", excel([]), {}, "“t.xlsx” holds no rows."),
    "Excel without sheets": ("t.xlsx", excel([], sheets=0), {}, "“t.xlsx” holds no sheet with cells."),
    "no such sheet": (
        "t.xlsx",
        excel([["a", "y"], [1, 2]]),
        {"sheet": "B"},
        "“t.xlsx” has no sheet “B”; it has “Sheet”.",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_table_gives_its_sentence(tmp_path: Path, case: str) -> None:
    name, content, params, sentence = REFUSED[case]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DataError) as caught:
        opened(tmp_path / name, **params)
    assert sentence in str(caught.value)
    assert str(caught.value).endswith(".")
    assert caught.value.hint.endswith(".")
    assert (tmp_path / name).read_bytes() == content


READ: dict[str, tuple[bytes, Callable[[Source], object], object]] = {
    "ragged rows": (
        lines(*many(), "1", "2,3,4"),
        lambda source: [trouble.message for trouble in source.troubles],
        ["Row 22 has 1 cells; 2 were expected.", "Row 23 has 3 cells; 2 were expected."],
    ),
    "a header that comes twice": (
        lines(*many("{0},{1},{1}", "a,a,y")),
        lambda source: features(source),
        ("a", "a (2)"),
    ),
    "empty names": (lines(*many("{0},{1},{1}", ",,y")), lambda source: features(source), ("column 1", "column 2")),
    "infinite cells": (
        lines(*many(), "inf,3"),
        lambda source: [trouble.message for trouble in read(source)],
        ["Row 22 of “t.csv”, column “a” is “inf”; a finite number was expected."],
    ),
    "numbers beyond all": (
        lines(*many(), "1e999,3"),
        lambda source: [trouble.key for trouble in read(source)],
        ["row 22"],
    ),
    "missing targets": (
        lines(*many(), "5,", "6,nan"),
        lambda source: [trouble.message for trouble in source.troubles],
        [f"The target “y” is missing in row {row}." for row in (22, 23)],
    ),
    "words among the targets": (
        lines(*many(), "5,none given"),
        lambda source: [trouble.message for trouble in source.troubles],
        ["The target “y” in row 22 is “none given”; a finite number was expected."],
    ),
    "a column without values": (
        lines(*many("{0},,{1}", "a,b,y")),
        lambda source: [trouble.message for trouble in source.troubles],
        ["The column “b” is not used: it holds no values."],
    ),
    "a byte that is no letter": (
        lines(*many("{0},k,{1}", "a,b\x81,y")).replace("\x81".encode(), b"\x81"),
        lambda source: len(source),
        20,
    ),
    "old Macintosh lines": ("\r".join(many()).encode(), lambda source: len(source), 20),
    "empty lines between": ("\n\n\n".join(many()).encode(), lambda source: source.keys[1], "row 7"),
    "many columns": (
        lines(",".join([*(f"c{place}" for place in range(2000)), "y"]), *([",".join("1" * 2001)] * 2),
              ",".join("2" * 2001), ",".join("2" * 2001)),
        lambda source: len(features(source)),
        2000,
    ),
    "a long cell": (lines(*many("{0},{1},x", f"a,y,{'b' * 50_000}")), lambda source: len(source), 20),
}  # fmt: skip


@pytest.mark.parametrize("case", READ)
def test_what_is_odd_is_read_and_told(tmp_path: Path, case: str) -> None:
    content, look, wanted = READ[case]
    (tmp_path / "t.csv").write_bytes(content)
    assert look(opened(tmp_path / "t.csv", target="y")) == wanted


def test_places_that_hold_no_file_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DataError, match="There is no file"):
        opened(tmp_path / "gone.csv")
    with pytest.raises(DataError, match="There is no file"):
        opened(tmp_path / "gone.parquet")
    with pytest.raises(DataError, match="is a folder; a file with a table was expected"):
        opened(tmp_path)
    with pytest.raises(DataError, match="path must be a file, not “”"):
        opened("")
    secret = tmp_path / "secret.csv"
    secret.write_bytes(lines(*many()))

    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)
    with pytest.raises(DataError, match="may not be read"):
        opened(secret)


def test_a_loop_of_links_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.csv").symlink_to(tmp_path / "b.csv")
    (tmp_path / "b.csv").symlink_to(tmp_path / "a.csv")
    with pytest.raises(DataError, match="could not be read"):
        opened(tmp_path / "a.csv")


@pytest.mark.parametrize("part", range(4))
def test_whatever_bytes_come_there_is_a_source_or_a_sentence(tmp_path: Path, part: int) -> None:
    """500 files in each part: sound ones with bytes changed, cut or put in, and heaps of signs."""
    random = np.random.default_rng(part)
    sound = [
        lines(*many("{0},k{0},{1}", "a,b,y")),
        "\n".join(many("{0};{1}")).encode("utf-16"),
        lines(*many("1/2/3,{0}")),
    ]
    path = tmp_path / "t.csv"
    told: list[DataError | InputError] = []
    for number in range(500):
        path.write_bytes(spoiled(random, sound[number % 3]) if number % 4 else heap(random))
        for look in (lambda: read(opened(path)), lambda: READER.decode(path), lambda: summarise(path)):
            try:
                look()
            except (DataError, InputError) as error:
                told.append(error)
    assert all(str(error).endswith(".") and error.hint for error in told)
    assert 100 < len(told) < 1400


READER = Columns((Column("a"), Column("b", "category", labels=("k1",))))
"""What a model would read the same files by."""

SIGNS = [*b',;\t|"\n\r\0 .-+%()eE0123456789ayNn\xef\xbb\xbf\xff\xfe\x81\xc3\xa9']


def heap(random: np.random.Generator) -> bytes:
    return bytes(random.choice(SIGNS, random.integers(1, 200)).astype(np.uint8))


def spoiled(random: np.random.Generator, sound: bytes) -> bytes:
    content = bytearray(sound)
    for _ in range(random.integers(1, 6)):
        place = int(random.integers(0, max(len(content), 2) - 1))
        match random.integers(0, 4):
            case 0:
                content[place : place + 1] = [int(random.choice(SIGNS))]
            case 1:
                content[place:place] = heap(random)[:9]
            case 2:
                del content[place : place + int(random.integers(1, 30))]
            case _:
                del content[max(place, 8) :]
    return bytes(content)


def opened(path: Path | str, **params: Any) -> Source:
    return open_source(Data(dataset="table", params={"path": str(path), **params}))


def read(source: Source) -> tuple[Any, ...]:
    """All rows; the troubles of those that cannot be read."""
    rows = np.arange(len(source), dtype=np.int64)
    reading = source.fit(rows)
    array, troubles = source.read(reading, rows)
    assert np.isfinite(array).all()
    assert array.shape == (len(source), *source.facts(reading).shape)
    return troubles


def features(source: Source) -> tuple[str, ...]:
    return source.facts(source.fit(np.arange(len(source)))).features
