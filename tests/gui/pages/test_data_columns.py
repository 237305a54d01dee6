"""The columns of a table at a glance: kinds, what is missing, how they are spread; of a large table bit by bit."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from designer.drawing.theme import DARK, LIGHT
from designer.graph.model import empty_project
from designer.gui.pages.data import columns as columns_module
from designer.gui.plots.columns import Column, ColumnTable
from tests.gui.pages.data_desk import Show, houses, pick, take
from tests.gui.pages.data_desk import show as show

ROWS = 3000


def sales(folder: Path) -> Path:
    """A table with a column of every kind; the last third of the prices is higher, and lacks the region."""
    path = folder / "sales.csv"
    lines = ["id,day,region,sold,note,price"]
    for row in range(ROWS):
        late = row >= 2000
        day = f"2020-{1 + row % 12:02}-{1 + row % 28:02}"
        region = "" if late else ("north", "south", "west")[row % 3]
        lines.append(f"{row},{day},{region},{('yes', 'no')[row % 2]},house number {row},{100 * (1 + late) + row % 7}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def by_name(columns: tuple[Column, ...]) -> dict[str, Column]:
    return {column.name: column for column in columns}


def test_every_column_is_told_with_its_kind_what_is_missing_and_how_it_is_spread(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, sales(tmp_path))
    found = by_name(page.preview.table.columns)
    kinds = {name: column.kind for name, column in found.items()}
    assert kinds == {
        "id": "Name of the row",
        "day": "Date",
        "region": "Category",
        "sold": "Yes or no",
        "note": "Name of the row",
        "price": "Number · target",
    }
    region = found["region"]
    assert (region.count, region.missing, region.different) == (ROWS, 1000, 3)
    assert region.words == "north 33.4 %, south 33.4 %, west 33.3 %"
    assert found["day"].said is not None
    assert found["day"].said[0] == "2020-01-01"
    assert found["note"].words == "hardly any comes twice"
    price = found["price"]
    assert (price.low, price.high, price.missing) == (100, 206, 0)
    assert price.low < price.mean < price.high
    assert sum(price.counts) == ROWS


def test_of_a_large_table_a_part_is_shown_at_once_and_all_of_it_soon(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns_module, "_AT_ONCE", 60)
    monkeypatch.setattr(columns_module, "_LEAST_ROWS", 10)
    table, page = show(empty_project())
    page.open_path(sales(tmp_path))
    seen: list[int] = []
    page.study.shown.connect(lambda _: seen.append(page.preview.table.columns[0].count))
    table.until(lambda: page.preview.table.columns and page.preview.table.columns[0].count == ROWS)
    assert seen == [10]
    table.until(lambda: not page.preview.summing.isVisible())


def test_datasets_that_are_there_show_their_columns_alike(show: Show) -> None:
    table, page = show(empty_project())
    pick(page, "wine")
    table.until(lambda: not page.is_loading)
    column = page.preview.table.columns[0]
    assert (column.name, column.kind, column.count, column.missing) == ("alcohol", "Number", 178, 0)
    assert column.different == 126


def test_columns_are_told_to_those_who_do_not_see_them_and_look_well_in_every_width(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, houses(tmp_path))
    view = page.preview.table
    assert "city: Category, Berlin 50 %, Bonn 50 %" in view.accessibleDescription()
    assert "1 missing" in view.accessibleDescription()
    pictures = []
    for theme in (DARK, LIGHT):
        page.set_theme(theme)
        for width in (900, 1600):
            page.resize(width, 800)
            QApplication.processEvents()
            pictures.append(view.grab().toImage())
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


def test_a_table_without_columns_is_no_trouble() -> None:
    view = ColumnTable(DARK)
    view.resize(400, 100)
    view.set_columns(())
    assert view.accessibleDescription() == ""
    view.grab()
