"""Series are cut into windows in the order of time, nothing is invented, and what is out of order is told."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from designer.data.choosing import choose
from designer.data.errors import DataError
from designer.data.loading import load
from designer.data.sources import open_source, recognised
from designer.data.split import split
from designer.graph.recipe import Data
from runtime.decode import decode_file
from runtime.errors import InputError, ManifestError
from runtime.manifest import InputSpec
from runtime.readers import read_reader
from runtime.record import Record
from runtime.series import Series, circle, filled_forward
from tests.data.sources.example_series import recordings

DAYS = [date(2024, 1, 1) + timedelta(days=step) for step in range(60)]


def table(folder: Path, rows: Sequence[str], header: str = "date,a,b") -> Path:
    (folder / "s.csv").write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return folder / "s.csv"


def plain_rows(count: int = 60) -> list[str]:
    return [f"{DAYS[step]},{step},{step * 10 + 0.5}" for step in range(count)]


def series(path: Path, **params: Any) -> Data:
    return Data(dataset="series", params={"path": str(path), "length": 10, **params})


def test_a_window_is_followed_by_the_values_that_follow_it(tmp_path: Path) -> None:
    dataset = load(series(table(tmp_path, plain_rows()), horizon=3, target="a"))

    assert dataset.entry.shape == (10, 2)
    assert dataset.entry.features == ("a", "b")
    assert dataset.entry.targets == ("a +1", "a +2", "a +3")
    assert dataset.inputs[4, :, 0].tolist() == list(range(4, 14))
    assert dataset.targets[4].tolist() == [14, 15, 16]
    assert dataset.keys[4] == "rows 6–15"
    assert len(dataset) == 48


def test_windows_begin_a_stride_apart(tmp_path: Path) -> None:
    dataset = load(series(table(tmp_path, plain_rows()), stride=7))

    assert dataset.inputs[:, 0, 0].tolist() == [0, 7, 14, 21, 28, 35, 42, 49]
    assert dataset.entry.gap == 1


@pytest.mark.parametrize(("stride", "horizon"), [(1, 1), (1, 5), (3, 2), (11, 1), (20, 1)])
def test_what_validates_begins_after_all_that_was_learnt_from(tmp_path: Path, stride: int, horizon: int) -> None:
    rows = [f"{step}.5,{step}" for step in range(200)]
    data = series(table(tmp_path, rows, "a,b"), stride=stride, horizon=horizon)
    dataset = load(data)
    parts = split(dataset, data)
    spans = [tuple(map(int, key.removeprefix("rows ").split("–"))) for key in dataset.keys]
    last_seen = max(spans[row][1] + horizon for row in parts.train.tolist())
    first_checked = min(spans[row][0] for row in parts.validation.tolist())

    assert last_seen < first_checked <= last_seen + stride


def test_a_missing_value_is_the_one_before_and_is_told(tmp_path: Path) -> None:
    rows = plain_rows()
    rows[20] = f"{DAYS[20]},,7"
    rows[21] = f"{DAYS[21]},n/a,7"
    dataset = load(series(table(tmp_path, rows), target="b"))

    assert dataset.inputs[15, 4:8, 0].tolist() == [19, 19, 19, 22]
    (trouble,) = dataset.troubles
    assert "Column “a”: 2 values are missing, the first in row 22" in trouble.message
    assert trouble.key == ""


def test_a_missing_value_to_foretell_is_not_invented(tmp_path: Path) -> None:
    rows = plain_rows()
    rows[30] = f"{DAYS[30]},30,"
    dataset = load(series(table(tmp_path, rows), target="b"))

    assert len(dataset) == 49
    assert 295.5 not in dataset.targets
    assert 300.5 not in dataset.targets
    assert any("1 of 50 windows are left out: what is to be foretold" in each.message for each in dataset.troubles)


def test_rows_before_the_first_value_are_left_out(tmp_path: Path) -> None:
    rows = [f"{DAYS[step]},,{step}.5" if step < 3 else each for step, each in enumerate(plain_rows())]
    dataset = load(series(table(tmp_path, rows), target="b"))

    assert dataset.keys[0] == "rows 5–14"
    assert any("The first 3 rows are left out" in each.message for each in dataset.troubles)


def test_what_is_no_number_is_told_with_its_row(tmp_path: Path) -> None:
    rows = plain_rows()
    rows[20] = f"{DAYS[20]},broken,7"
    dataset = load(series(table(tmp_path, rows), target="b"))

    assert any("1 value is no number, the first in row 22 (“broken”)" in each.message for each in dataset.troubles)


def test_the_calendar_goes_around(tmp_path: Path) -> None:
    hours = [datetime(2024, 1, 1) + timedelta(hours=step) for step in range(24 * 8)]
    rows = [f"{when},{step % 5}" for step, when in enumerate(hours)]
    dataset = load(series(table(tmp_path, rows, "when,load"), length=168, calendar=True))
    names = dataset.entry.features

    assert names[1:] == ("hour sine", "hour cosine", "weekday sine", "weekday cosine", "month sine", "month cosine")
    hour, week = dataset.inputs[0, :, 1:3], dataset.inputs[0, :, 3:5]
    np.testing.assert_allclose(hour[0], [0, 1], atol=1e-6)
    np.testing.assert_allclose(hour[6], [1, 0], atol=1e-6)
    np.testing.assert_allclose(hour[24], hour[0], atol=1e-6)
    np.testing.assert_allclose(week[0], [0, 1], atol=1e-6)
    np.testing.assert_allclose((dataset.inputs[0, :, 1:] ** 2).sum(axis=1), 3, atol=1e-5)


def test_days_have_no_hour(tmp_path: Path) -> None:
    dataset = load(series(table(tmp_path, plain_rows()), calendar=True))

    assert dataset.entry.shape == (10, 6)
    assert "hour sine" not in dataset.entry.features


def test_the_year_is_a_circle() -> None:
    ends = np.array([(date(2023, 12, 31) - date(1970, 1, 1)).days, (date(2024, 1, 1) - date(1970, 1, 1)).days], float)
    last, first = circle(ends, "month")

    np.testing.assert_allclose(first, [0, 1], atol=1e-9)
    assert np.hypot(*(last - first)) < 0.1


def test_filling_never_looks_ahead() -> None:
    values = np.array([[np.nan, 1], [2, np.nan], [np.nan, np.nan], [3, 4]])

    np.testing.assert_array_equal(filled_forward(values), [[np.nan, 1], [2, 1], [2, 1], [3, 4]])


@pytest.mark.parametrize(
    "dates",
    [
        [f"{day.day}.{day.month}.{day.year}" for day in DAYS],
        [f"{day.month}/{day.day}/{day.year}" for day in DAYS],
        [f"{day}T00:00:00" for day in DAYS],
    ],
)
def test_dates_are_recognised_as_they_are_written(tmp_path: Path, dates: list[str]) -> None:
    data, source = choose("series", series(table(tmp_path, [f"{each},{i}.5" for i, each in enumerate(dates)],
                                                 "day,value")).params, Data())  # fmt: skip

    assert data.params["time"] == "day"
    assert data.params["target"] == "value"
    assert data.params["columns"] == ["value"]
    assert not source.troubles


def test_steps_of_another_length_are_told(tmp_path: Path) -> None:
    rows = plain_rows()
    del rows[20:23]
    (trouble,) = open_source(series(table(tmp_path, rows))).troubles

    assert "1 step is not as long as most (1 day); the first, from row 21 to row 22, is 4 days" in trouble.message


def test_months_may_differ_in_length(tmp_path: Path) -> None:
    rows = [f"{2000 + step // 12}-{step % 12 + 1:02}-01,{step}.5" for step in range(60)]

    assert not open_source(series(table(tmp_path, rows, "month,value"))).troubles


def test_dates_that_come_twice_are_told(tmp_path: Path) -> None:
    rows = plain_rows()
    rows[8] = rows[7]
    troubles = open_source(series(table(tmp_path, rows))).troubles

    assert any("Rows 9 and 10 have the same time, 2024-01-08." in each.message for each in troubles)


def test_a_table_with_rising_dates_is_recognised(tmp_path: Path) -> None:
    names = [name for name, _ in recognised(table(tmp_path, plain_rows()))]
    falling = [name for name, _ in recognised(table(tmp_path, plain_rows()[::-1]))]

    assert names == ["table", "series"]
    assert falling == ["table"]


UNSORTED = [*plain_rows(20), plain_rows()[5], *plain_rows()[20:]]
EMPTY_DATE = [*plain_rows(20), ",5,5", *plain_rows()[20:]]
NO_DATE = [*plain_rows(20), "soon,5,5", *plain_rows()[20:]]
BAD: dict[str, tuple[list[str], str, dict[str, Any], str]] = {
    "shorter than a window": (plain_rows(9), "date,a,b", {}, "has 9 rows that can be used, which give 0 windows of 10"),
    "one window alone": (plain_rows(11), "date,a,b", {}, "give 1 windows of 10 rows with 1 after them; at least 2"),
    "out of order": (UNSORTED, "date,a,b", {}, "row 22: 2024-01-06 comes after 2024-01-20, but rows must be in"),
    "backwards": (plain_rows()[::-1], "date,a,b", {}, "order of time: they run backwards"),
    "no time in a row": (EMPTY_DATE, "date,a,b", {}, "row 22: the column “date” is empty"),
    "no date in a row": (NO_DATE, "date,a,b", {}, "row 22: the column “date” is “soon”, which is no date"),
    "no such target": (plain_rows(), "date,a,b", {"target": "c"}, "has no column “c”. It has “date”, “a”, “b”"),
    "no such column": (plain_rows(), "date,a,b", {"columns": ["a", "x"]}, "has no column “x”"),
    "no such time": (plain_rows(), "date,a,b", {"time": "when"}, "has no column “when”"),
    "a time without dates": (plain_rows(), "date,a,b", {"time": "a"}, "the column “a” holds no dates"),
    "dates as a target": (
        plain_rows(),
        "date,a,b",
        {"target": "date"},
        "“date” holds dates, but a series is of numbers",
    ),
    "words alone": ([f"{DAYS[i]},x{i % 3}" for i in range(60)], "date,a", {}, "has no column of numbers"),
    "a calendar without dates": ([f"{i}.5" for i in range(60)], "a", {"calendar": True}, "has no column of dates"),
    "no rows": ([], "date,a,b", {}, "s.csv"),
    "a length of nothing": (plain_rows(), "date,a,b", {"length": 0}, "length must be a whole number from 1"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_series_is_told(tmp_path: Path, name: str) -> None:
    rows, header, params, words = BAD[name]

    with pytest.raises(DataError, match=words) as caught:
        open_source(series(table(tmp_path, rows, header), **params))

    assert caught.value.hint
    assert str(caught.value).endswith(".")


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="There is no file"):
        open_source(series(tmp_path / "gone.csv"))


READER = Series(("a", "b"), 10, time="date", calendar=("weekday",))


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (plain_rows(9), "has 9 rows; the model sees the last 10"),
        ([f"{DAYS[step]},,{step}" for step in range(12)], "row 4, column “a” is empty, and so is every row before it"),
        ([*plain_rows(11), f"{DAYS[11]},x,1"], "row 13, column “a” is no value; a number was expected"),
        ([*plain_rows(11), "soon,1,1"], "row 13, column “date” is no value; a date was expected"),
        ([*plain_rows(11), "1,1"], "row 13 has 2 values; 3 were expected"),
    ],
)
def test_the_runtime_tells_which_row_is_no_step(tmp_path: Path, rows: list[str], words: str) -> None:
    spec = InputSpec("input", READER.shape, content="series", reader=READER)

    with pytest.raises(InputError, match=words):
        decode_file(spec, table(tmp_path, rows))


def test_the_runtime_sees_the_last_rows_of_a_longer_file(tmp_path: Path) -> None:
    decoded = decode_file(InputSpec("input", READER.shape, reader=READER), table(tmp_path, plain_rows()))

    assert decoded.inputs.shape == (1, 10, 4)
    assert decoded.inputs[0, :, 0].tolist() == list(range(50, 60))
    assert decoded.sources == ("s.csv, rows 52–61",)


@pytest.mark.parametrize(
    "change", [{"calendar": ["moon"]}, {"length": 1 << 30}, {"time": ""}, {"decimals": [";"]}, {"order": "ydm"}]
)
def test_a_damaged_description_of_a_series_is_told(change: dict[str, Any]) -> None:
    with pytest.raises(ManifestError):
        read_reader(Record({**READER.to_json(), **change}, "reader"))


def test_recordings_have_the_class_of_their_folder(tmp_path: Path) -> None:
    data, source = choose("series_folder", {"path": str(recordings(tmp_path))}, Data())
    dataset = load(data)

    assert source.targets.labels == ("run", "walk")
    assert data.params["length"] == 8
    assert data.params["columns"] == ["x", "y"]
    assert dataset.inputs.shape == (8, 8, 2)
    assert dataset.keys[0] == "run/0.csv"
    assert not dataset.entry.ordered
    assert recognised(tmp_path)[0][0] == "series_folder"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("x,y\n1,2\n", "has 1 rows; the model sees the last 8"),
        ("", "holds no rows|is empty"),
        ("a,b\n" + "1,2\n" * 9, "lacks the column “x”"),
        ("x,y\n" + "1,2\n" * 8 + "bad,2\n", "row 10, column “x” is no value"),
        ("x,y\n" + "1,2\n" * 8 + "3\n", "row 10 has 1 values"),
    ],
)
def test_a_recording_that_does_not_fit_is_left_out_and_told(tmp_path: Path, content: str, words: str) -> None:
    recordings(tmp_path)
    (tmp_path / "run" / "2.csv").write_text(content)
    dataset = load(Data(dataset="series_folder", params={"path": str(tmp_path), "length": 8}))
    (trouble,) = dataset.troubles

    assert trouble.key == "run/2.csv"
    assert re.search(words, trouble.message)
    assert trouble.hint
    assert len(dataset) == 7


def test_a_folder_without_classes_is_told(tmp_path: Path) -> None:
    table(tmp_path, plain_rows())

    with pytest.raises(DataError, match="the folder of a recording is its class"):
        open_source(Data(dataset="series_folder", params={"path": str(tmp_path)}))


def test_a_column_that_recordings_lack_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"has no column “z”\. It has “x”, “y”"):
        open_source(Data(dataset="series_folder", params={"path": str(recordings(tmp_path)), "columns": ["z"]}))
