"""Long work on data tells how far it is and may be ended; what was there before stays, and what was ended goes on."""

import time
from pathlib import Path
from typing import Any

import pytest

from designer.data import picture_prints, table_cells
from designer.data.sources import images_walk
from designer.data.telling import tell
from designer.graph.model import empty_project
from designer.gui.pages.data import task as task_module
from designer.gui.pages.data import watch as watch_module
from tests.gui.pages.data_desk import Show, click, houses, pets, take
from tests.gui.pages.data_desk import show as show
from tests.helpers.training import digits_mlp

FOREVER = 5_000


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is told at once: tests are small, the patience of people is not what they are about."""
    monkeypatch.setattr(watch_module, "_PAUSE_SECONDS", 0.0)
    monkeypatch.setattr(task_module, "_PATIENCE_MS", 0)


def endless(done: int, of: int = 0) -> None:
    """A folder or table so large that nobody waits for its end."""
    for more in range(FOREVER):
        tell(12_300 + more, of and 100_000)
        time.sleep(0.002)


def test_looking_through_a_folder_says_how_far_it_is_and_ends_when_it_is_to(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, page = show(digits_mlp())
    before = table.session.document.project
    monkeypatch.setattr(images_walk, "tell", endless)
    page.open_path(pets(tmp_path))
    table.until(lambda: "12\u202f3" in page.sources.busy.said)
    assert page.sources.busy.cancel.isVisible()
    click(page.sources.busy.cancel)
    assert not page.is_loading
    assert not page.sources.busy.isVisible()
    assert table.session.document.project is before
    assert page.preview.isVisible()
    monkeypatch.setattr(images_walk, "tell", tell)
    take(table, page, tmp_path / "pets")
    assert table.session.document.project.data.dataset == "image_folder"


def test_a_large_table_says_how_many_rows_it_has_by_now(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, page = show(digits_mlp())
    monkeypatch.setattr(table_cells, "tell", endless)
    page.open_path(houses(tmp_path))
    table.until(lambda: "12\u202f3" in page.sources.busy.said)
    click(page.sources.busy.cancel)
    assert table.session.document.project.data.dataset == "digits"


def test_reading_the_data_of_a_project_is_cancelled_and_gone_on_with(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, page = show(empty_project())
    take(table, page, pets(tmp_path))
    project = table.session.document.project
    monkeypatch.setattr(images_walk, "tell", endless)
    table.session.open(project)
    table.until(lambda: "12\u202f3" in page.reading.words.text())
    click(page.reading.cancel)
    assert not page.is_loading
    assert not page.preview.isVisible()
    assert "cancelled" in page.reading.words.text()
    assert table.session.document.project is project
    monkeypatch.setattr(images_walk, "tell", tell)
    click(page.reading.go_on)
    table.until(lambda: page.preview.isVisible())
    assert not page.reading.isVisible()
    assert len(page.preview.wall.rows) == 12


def test_the_search_for_findings_counts_items_is_ended_and_goes_on(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look: Any = picture_prints._look

    def slowly(*given: Any) -> None:
        time.sleep(0.05)
        look(*given)

    monkeypatch.setattr(picture_prints, "_AT_ONCE", 1)
    monkeypatch.setattr(picture_prints, "_look", slowly)
    table, page = show(empty_project())
    take(table, page, pets(tmp_path, each=20))
    row = page.preview.tasks[1]
    table.until(lambda: "of 40" in row.words.text())
    click(row.cancel)
    assert not page.study.searching.is_busy
    assert not page.preview.findings.findings
    assert row.go_on.isVisible()
    monkeypatch.setattr(picture_prints, "_look", look)
    click(row.go_on)
    table.until(lambda: bool(page.preview.findings.findings))
    assert not row.isVisible()
