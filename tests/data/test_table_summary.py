"""What stands in a table's columns is gathered in one pass, by either way of reading to the same."""

from pathlib import Path

import numpy as np
import pytest

from designer.data import table_summary
from designer.data.errors import DataError
from designer.data.table_summary import TableSummary, summarise


class Enough(Exception):
    """What ends a reading."""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """20,000 rows of every kind; the numbers wander away from where they began."""
    random = np.random.default_rng(0)
    rows = ["number,word,day,gap,name,same,price"]
    for row in range(20_000):
        number = random.normal(row / 1000, 1)
        gap = "" if row % 10 == 0 else "n/a" if row % 10 == 1 else row % 7
        day = f"2020-{row % 12 + 1:02d}-{row % 28 + 1:02d}"
        word = '"a,\nb"' if row % 5 == 0 else "cd"[row % 2]
        rows.append(f'{number!r},{word},{day},{gap},name {row},x,"1,00{row % 3},500.5"')
    rows += ["1,2", "1,2,3,4,5,6,7,8"]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


@pytest.fixture(params=["by pyarrow", "as all tables"])
def summary(request: pytest.FixtureRequest, table: Path, monkeypatch: pytest.MonkeyPatch) -> TableSummary:
    monkeypatch.setattr(table_summary, "_LARGE", 0 if request.param == "by pyarrow" else 1 << 60)
    monkeypatch.setattr(table_summary, "_BLOCK", 100_000)
    if request.param == "by pyarrow":
        monkeypatch.setattr(table_summary, "_patient", None)
    return summarise(table)


def test_rows_and_cells_are_counted(summary: TableSummary) -> None:
    assert (summary.rows, summary.ragged) == (20_000, 2)
    kinds = {column.name: column.kind for column in summary.columns}
    assert kinds == {
        "number": "number",
        "word": "category",
        "day": "date",
        "gap": "number",
        "name": "id",
        "same": "constant",
        "price": "number",
    }
    assert [column.missing for column in summary.columns] == [0, 0, 0, 4000, 0, 0, 0]
    assert [column.different for column in summary.columns] == [None, 3, 84, 7, None, 1, 3]
    assert summary.columns[1].frequent == (("c", 8000), ("d", 8000), ("a,\nb", 4000))


def test_numbers_have_their_moments_and_histogram(summary: TableSummary, table: Path) -> None:
    column = summary.columns[0]
    random = np.random.default_rng(0)
    values = np.array([random.normal(row / 1000, 1) for row in range(20_000)])
    assert (column.minimum, column.maximum) == (values.min(), values.max())
    assert column.mean == pytest.approx(values.mean())
    assert column.deviation == pytest.approx(values.std())
    assert sum(column.histogram) == 20_000
    wanted, _ = np.histogram(values, len(column.histogram), (column.low, column.high))
    assert np.abs(np.cumsum(column.histogram) - np.cumsum(wanted)).max() < 400, "no value is further than a fine bin"
    assert summary.columns[6].mean == pytest.approx(1_000_500.5 + 1000 * np.mean(np.arange(20_000) % 3))


def test_dates_are_days(summary: TableSummary) -> None:
    day = summary.columns[2]
    assert (day.minimum, day.maximum) == (18262.0, 18624.0)  # 1 January and 28 December 2020.


def test_progress_is_told_to_the_end_and_ends_the_reading(table: Path) -> None:
    told: list[tuple[int, int]] = []
    summarise(table, progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1] == (table.stat().st_size,) * 2

    def enough(done: int, total: int) -> None:
        raise Enough

    with pytest.raises(Enough):
        summarise(table, progress=enough)


def test_what_is_no_table_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="There is no file"):
        summarise(tmp_path / "gone.csv")
    (tmp_path / "cut.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(DataError, match="is not a whole Parquet file"):
        summarise(tmp_path / "cut.parquet")
