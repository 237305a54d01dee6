"""Tables as people save them are read to the numbers that stand in them; nothing is guessed that is unreadable."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from designer.data.choosing import choose
from designer.data.errors import DataError
from designer.data.findings import findings
from designer.data.loading import load
from designer.data.sources import open_source, recognised
from designer.data.table_source import TableSource
from designer.graph.recipe import Data
from runtime.columns import Column, Columns
from runtime.decode import decode_file
from runtime.errors import InputError
from runtime.manifest import InputSpec
from runtime.numbers import date, number

Rows = list[list[object]]


def saved(folder: Path, rows: Rows, delimiter: str = ",", encoding: str = "utf-8", name: str = "t.csv") -> Path:
    path = folder / name
    text = "\n".join(delimiter.join(map(str, row)) for row in rows)
    path.write_bytes(text.encode(encoding))
    return path


def opened(path: Path, **params: Any) -> TableSource:
    source = open_source(Data(dataset="table", params={"path": str(path), **params}))
    assert isinstance(source, TableSource)
    return source


def fitted(source: TableSource) -> Columns:
    reading = source.fit(np.arange(len(source)))
    assert isinstance(reading, Columns)
    return reading


def sample(**columns: Callable[[int], object]) -> Rows:
    return [list(columns), *([make(row) for make in columns.values()] for row in range(30))]


PLAIN = sample(a=lambda row: row / 4, ü=lambda row: ("rot", "grün")[row % 2], y=lambda row: row * 1.5)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_delimiter_and_encoding_gives_the_same_numbers(tmp_path: Path, delimiter: str, encoding: str) -> None:
    source = opened(saved(tmp_path, PLAIN, delimiter, encoding))
    array, troubles = source.read(fitted(source), np.arange(30))
    assert not troubles
    assert fitted(source).names == ("a", "ü = grün", "ü = rot")
    assert array[:, 0].tolist() == [row / 4 for row in range(30)]
    assert array[:, 1].tolist() == [row % 2 for row in range(30)]
    assert source.targets.values[:, 0].tolist() == [row * 1.5 for row in range(30)]


def test_quotation_marks_keep_delimiters_and_line_breaks_in_a_cell(tmp_path: Path) -> None:
    rows = sample(
        a=lambda row: f'"{row + 1},{row:03d}.5"', city=lambda row: '"Paris,\nFrance"' if row % 2 else '"a ""b"""'
    )
    source = opened(saved(tmp_path, rows), target="a")
    assert source.targets.values[:3, 0].tolist() == [1000.5, 2001.5, 3002.5]
    assert fitted(source).names == ('city = a "b"', "city = Paris,\nFrance")


@pytest.mark.parametrize(
    ("cell", "decimal", "value"),
    [
        ("1,234.5", ".", 1234.5),
        ("1.234,5", ",", 1234.5),
        ("12,5", ",", 12.5),
        ("1 234", ".", 1234.0),
        ("1'234.50", ".", 1234.5),
        ("0,123", ",", 0.123),
        ("€ 1,000", ".", 1000.0),
        ("-$5", ".", -5.0),
        ("(1,000)", ".", -1000.0),
        ("−3", ".", -3.0),
        ("12 %", ".", 12.0),
        ("1e-3", ".", 0.001),
        (".5", ".", 0.5),
        ("12,5", ".", None),
        ("1,23,4", ".", None),
        ("inf", ".", None),
        ("1e300", ".", None),
        ("--5", ".", None),
        ("12 apples", ".", None),
        ("0x10", ".", None),
    ],
)
def test_numbers_are_read_as_people_write_them(cell: str, decimal: str, value: float | None) -> None:
    assert number(cell, decimal) == value


@pytest.mark.parametrize(
    ("cell", "order", "day"),
    [
        ("1970-01-02", "ymd", 1.0),
        ("1970-01-01T12:00", "dmy", 0.5),
        ("02.01.1970", "dmy", 1.0),
        ("1/2/1970", "mdy", 1.0),
        ("1/2/70", "dmy", 31.0),
        ("31.02.2020", "dmy", None),
        ("2020", "ymd", None),
        ("1.5", "ymd", None),
    ],
)
def test_dates_are_days_since_1970(cell: str, order: str, day: float | None) -> None:
    assert date(cell, order) == day


def test_a_date_becomes_year_month_weekday_and_days() -> None:
    values = Columns((Column("d", "date"),)).encode([["2024-02-29", "1969-12-31"]]).values
    assert values.tolist() == [[2024, 2, 3, 19782], [1969, 12, 2, -1]]  # A Thursday, a Wednesday.


def test_missing_and_unknown_cells_have_their_numbers() -> None:
    reader = Columns(
        (Column("n", fill=7.0), Column("c", "category", labels=("a", "b")), Column("b", "yes-no", fill=1.0))
    )
    values, faults = reader.encode([["", "NaN", "2"], ["b", "new", "?"], ["", "no", "Ja"]])
    assert values.tolist() == [[7, 0, 1, 1], [7, 0, 0, 0], [2, 0, 0, 1]]
    assert not faults
    assert reader.names == ("n", "c = a", "c = b", "b")


def test_what_cannot_be_read_is_told_with_row_and_column(tmp_path: Path) -> None:
    path = saved(tmp_path, sample(a=lambda row: "old" if row == 3 else row, y=lambda row: row / 2))
    source = opened(path)
    array, (trouble,) = source.read(fitted(source), np.array([5, 3, 1]))
    assert array[:, 0].tolist() == [5, 0, 1]
    assert trouble.key == "row 5"
    assert trouble.message == "Row 5 of “t.csv”, column “a” is “old”; a finite number was expected."
    assert "row 5" not in load(Data(dataset="table", params={"path": str(path)})).keys


def test_ragged_rows_and_rows_without_target_are_left_out_and_listed(tmp_path: Path) -> None:
    rows = sample(a=lambda row: row, y=lambda row: "" if row == 4 else row / 2)
    rows[3] = [1, 2, 3]
    source = opened(saved(tmp_path, rows))
    assert len(source) == 28
    assert [trouble.key for trouble in source.troubles] == ["row 4", "row 6"]
    assert source.troubles[0].message == "Row 4 has 3 cells; 2 were expected."
    assert source.keys[0] == "row 2"


@pytest.mark.parametrize(
    ("make", "task", "labels"),
    [
        (lambda row: row % 3, "classification", ("0", "1", "2")),
        (lambda row: row % 3 * 1.0, "classification", ("0", "1", "2")),
        (lambda row: ("no", "yes")[row % 2], "classification", ("no", "yes")),
        (lambda row: ("b", "a", "10", "9")[row % 4], "classification", ("10", "9", "a", "b")),
        (lambda row: row, "regression", ()),
        (lambda row: row % 3 + 0.5, "regression", ()),
    ],
)
def test_the_task_follows_from_the_target(
    tmp_path: Path, make: Callable[[int], object], task: str, labels: tuple[str, ...]
) -> None:
    source = opened(saved(tmp_path, sample(y=make, x=lambda row: row / 7)))
    assert (source.target, source.targets.task, source.targets.labels) == ("y", task, labels)


def test_the_last_column_is_foretold_where_no_name_tells(tmp_path: Path) -> None:
    path = saved(tmp_path, sample(a=lambda row: row / 3, b=lambda row: row / 4))
    data, _ = choose("table", {"path": str(path)}, Data())
    assert data.params["target"] == "b"


def test_columns_that_cannot_be_used_are_told(tmp_path: Path) -> None:
    rows = sample(
        id=lambda row: row,
        note=lambda row: f"a long text that says this and that about the row with the number {row}",
        code=lambda row: f"x{row}",
        same=lambda row: 1,
        empty=lambda row: "",
        a=lambda row: row / 3,
        y=lambda row: row / 4,
    )
    source = opened(saved(tmp_path, rows))
    assert source.features == ("a",)
    assert [trouble.message.split("”")[0] for trouble in source.troubles] == [
        f"The column “{name}" for name in ("id", "note", "code", "same", "empty")
    ]


def test_categories_and_medians_come_from_the_training_rows_alone(tmp_path: Path) -> None:
    rows = sample(
        c=lambda row: "rare" if row > 27 else "ab"[row % 2], n=lambda row: "" if row == 0 else row, y=lambda r: r / 2
    )
    source = opened(saved(tmp_path, rows))
    reading = source.fit(np.arange(10))
    assert isinstance(reading, Columns)
    assert reading.columns[0].labels == ("a", "b")
    assert reading.columns[1].fill == 5.0
    assert source.read(reading, np.array([29]))[0].tolist() == [[0, 0, 29]]


def test_names_that_lack_or_come_twice_are_told_apart(tmp_path: Path) -> None:
    rows = sample(a=lambda row: row, b=lambda row: row / 2, c=lambda row: row / 3, y=lambda row: row / 4)
    rows[0] = ["a", "a", "", "y"]
    assert opened(saved(tmp_path, rows)).features == ("a", "a (2)", "column 3")


@pytest.mark.parametrize("first", [["5.1", "3.5", "setosa"], ["a", "b", "c"]])
def test_a_first_row_of_values_is_no_header(tmp_path: Path, first: list[str]) -> None:
    rows: Rows = [[row / 2, row / 3, ("setosa", "virginica")[row % 2]] for row in range(30)]
    source = opened(saved(tmp_path, [list(first), *rows]))
    assert source.cells.has_header is (first[0] == "a")
    assert len(source) == (30 if first[0] == "a" else 31)


def test_packed_tables_are_recognised_and_texts_are_not(tmp_path: Path) -> None:
    packed = tmp_path / "t.csv.gz"
    packed.write_bytes(gzip.compress(saved(tmp_path, PLAIN).read_bytes()))
    story = tmp_path / "story.txt"
    story.write_text("Once upon a time, there was.\nAnd then?\nNothing, or so, one, says.\n")
    assert ("table", {"path": str(packed)}) in recognised(packed)
    assert "table" not in [name for name, _ in recognised(story)]


def reader() -> Columns:
    return Columns((Column("a"), Column("c", "category", labels=("x", "y"))))


def runtime_reads(path: Path) -> list[list[float]]:
    found = decode_file(InputSpec("input", (3,), content="table", reader=reader()), path)
    assert found.sources[0].startswith(f"{path.name}, row ")
    values: list[list[float]] = found.inputs.tolist()
    return values


def test_the_runtime_finds_columns_by_name_in_any_order(tmp_path: Path) -> None:
    assert runtime_reads(saved(tmp_path, [["C", "more", "a"], ["y", 9, 4], ["", 9, ""]])) == [[4, 0, 1], [0, 0, 0]]
    assert runtime_reads(saved(tmp_path, [[4, "y"], [5, "x"]])) == [[4, 0, 1], [5, 1, 0]]


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([["a", "b"], [1, 2], [1, 2]], "“t.csv” lacks the column “c”; its header has a, b."),
        ([["a", "c"], [1, "x"], ["old", "x"]], "“t.csv”, row 3, column “a” is “old”; a finite number was expected."),
        ([["a", "c"], [1, "x"], [1, "x", 3]], "“t.csv”, row 3 has 3 values; 2 were expected."),
        ([["a", "c"]], "“t.csv” holds a header but no rows."),
        ([[1, 2, 3], [1, 2, 3]], "“t.csv” lacks the columns “a”, “c”; it has 3 columns."),
    ],
)
def test_the_runtime_tells_what_is_wrong_with_a_table(tmp_path: Path, rows: Rows, sentence: str) -> None:
    with pytest.raises(InputError) as caught:
        runtime_reads(saved(tmp_path, rows))
    assert caught.value.message == sentence


def test_a_model_of_a_table_without_header_takes_the_first_row_for_values(tmp_path: Path) -> None:
    bare = Columns((Column("column 1"), Column("column 2")))
    with pytest.raises(InputError, match=r"row 1, column “column 1” is “old”; a finite number was expected\."):
        bare.decode(saved(tmp_path, [["old", 1], [2, 3], [4, 5]]))


def test_what_is_worth_knowing_of_a_table_is_found(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).normal(size=120).round(3).tolist()
    rows: Rows = [["number", "gap", "far", "same_thing", "y"]]
    for row in range(120):
        gap = "" if row % 2 else noise[row]
        rows.append([row, gap, 10_000 if row == 7 else noise[-row], f"is {row % 8 == 0}", "ab"[row % 8 == 0]])
    rows.append(rows[-1])
    found = {finding.title: finding for finding in findings(opened(saved(tmp_path, rows)))}
    assert set(found) == {
        "Missing values in “gap”",
        "Values far off in “far”",
        "“same_thing” gives the target away",
        "Rows that come twice",
    }
    assert found["Values far off in “far”"].keys == ("row 9",)
    assert found["Rows that come twice"].keys == ("row 122",)
    change = found["“same_thing” gives the target away"].change
    assert change is not None
    assert change.params == {"leave_out": ["same_thing"]}


def test_a_column_that_counts_the_rows_is_found(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).normal(size=30).round(3).tolist()
    source = opened(
        saved(tmp_path, sample(n=lambda row: row + 100, a=noise.__getitem__, y=lambda row: -noise[29 - row]))
    )
    assert [(each.title, each.column) for each in findings(source)] == [("“n” counts the rows", "n")]


@pytest.mark.parametrize("end", ["", ","])
def test_a_header_may_lack_a_name(tmp_path: Path, end: str) -> None:
    """R leaves the first one out; a comma at the end of each row makes an empty column."""
    rows: Rows = [["a", "y"], *([row, row / 2, ""] if end else [f"name {row}", row, row / 2] for row in range(30))]
    names = opened(saved(tmp_path, rows)).cells.names
    assert names == (("a", "y", "column 3") if end else ("column 1", "a", "y"))


def test_a_sound_table_has_no_findings(tmp_path: Path) -> None:
    noise = np.random.default_rng(1)
    rows: Rows = [["a", "b", "y"], *([*noise.normal(size=2).round(4), "uv"[row % 2]] for row in range(200))]
    assert findings(opened(saved(tmp_path, rows))) == ()


def test_a_missing_column_is_named_with_those_that_are_there(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"“t.csv” has no column “z”; it has “a”, “ü”, “y”."):
        opened(saved(tmp_path, PLAIN), target="z")


def test_the_reader_comes_back_from_json() -> None:
    plain = json.loads(json.dumps(reader().to_json()))
    from runtime.readers import read_reader
    from runtime.record import Record

    assert read_reader(Record(plain, "reader")) == reader()
