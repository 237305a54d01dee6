"""Datasets to download, and archives, on the Data page: one click or key, with progress, a way out, and sentences."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QScrollArea

from designer.catalogue.facts import dataset_of
from designer.catalogue.remotes import REMOTES
from designer.data.getting import folder_of, is_here
from designer.graph.model import empty_project
from tests.data.publishing import publish
from tests.data.serving import Shelf, serving
from tests.data.sources.example_archives import pictures, tarred, zipped
from tests.gui.pages.data_desk import Show, click, pick, take
from tests.gui.pages.data_desk import show as show
from tests.helpers.training import digits_mlp


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with serving() as found:
        yield found


def test_one_click_downloads_a_dataset_and_chooses_it(
    show: Show, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("mnist", shelf, tmp_path, monkeypatch)
    table, page = show(digits_mlp())
    click(page.sources.change)
    card = page.sources.downloads["mnist"]
    assert card.line.replace("\u202f", " ").startswith("70 000 samples · ")
    assert card.line.endswith("B")
    pick(page, "mnist")
    assert page.sources.busy.isVisible()
    assert page.chooser.busy == "Downloading “MNIST” …"
    table.until(lambda: not page.is_loading)
    data = table.session.document.project.data
    assert (data.dataset, dataset_of(data).samples) == ("mnist", 10)
    assert card.isChecked()
    assert table.session.document.undo_labels[0] == "choose data “MNIST”"
    click(page.sources.change)
    assert card.line.endswith("samples · here")
    table.session.document.undo()
    table.until(lambda: not page.is_loading)
    assert page.cards["digits"].isChecked()


def test_the_part_of_a_dataset_is_chosen_in_its_form(
    show: Show, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("mnist", shelf, tmp_path, monkeypatch)
    table, page = show(empty_project())
    card = page.sources.downloads["mnist"]
    card.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(card, Qt.Key.Key_Space)
    table.until(lambda: not page.is_loading)
    box = page.findChild(QComboBox, "data.params.part")
    assert box is not None
    assert box.isVisible()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    table.until(lambda: not page.is_loading)
    assert table.session.document.project.data.params["part"] == "test"
    assert len(shelf.asked) == 4, "what is here is not asked for again"


def test_cancel_keeps_what_was_chosen_and_what_came(
    show: Show, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("designer.data.downloading._CHUNK", 50)
    monkeypatch.setattr("designer.gui.pages.data.watch._PAUSE_SECONDS", 0.0)
    publish("mnist", shelf, tmp_path, monkeypatch)
    shelf.held = threading.Event()
    table, page = show(digits_mlp())
    click(page.sources.change)
    for area in page.findChildren(QScrollArea):
        area.ensureWidgetVisible(page.sources.downloads["network_attacks"])
    table.until(lambda: page.sources.open_file.visibleRegion().isEmpty())
    pick(page, "mnist")
    table.until(lambda: page.chooser.share > 0 and not page.sources.busy.visibleRegion().isEmpty())
    assert 0 < page.sources.busy.bar.value() < 100
    click(page.sources.busy.cancel)
    assert not page.sources.busy.isVisible()
    shelf.held.set()
    page.chooser.close()
    assert table.session.document.project.data.dataset == "digits"
    assert not is_here(REMOTES["mnist"])
    assert sum(each.stat().st_size for each in folder_of(REMOTES["mnist"]).iterdir()) > 0


def test_being_offline_is_told_and_changes_nothing(
    show: Show, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("mnist", shelf, tmp_path, monkeypatch)
    shelf.status = 503
    table, page = show(digits_mlp())
    pick(page, "mnist")
    table.until(lambda: not page.is_loading)
    assert page.sources.complaint.isVisible()
    assert page.sources.complaint.message.text() == (
        "“t10k-images-idx3-ubyte.gz” could not be downloaded: 127.0.0.1 answered 503 (Service Unavailable)."
    )
    assert table.session.document.project.data.dataset == "digits"
    click(page.sources.complaint.close_it)
    assert not page.sources.complaint.isVisible()


def test_an_archive_is_opened_by_the_button_and_read_as_it_is_asked(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = zipped(tmp_path / "flowers.zip", pictures("flowers/"))
    before = path.read_bytes()
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (asked.append(given[-1]), (str(path), ""))[1])
    table, page = show(digits_mlp())
    click(page.sources.open_file)
    table.until(lambda: not page.is_loading)
    assert "*.zip" in asked[0]
    assert "*.tar.gz" in asked[0]
    data = table.session.document.project.data
    assert (data.dataset, data.params["path"]) == ("image_folder", str(path))
    assert page.sources.own.text() == "flowers.zip"
    table.until(lambda: len(page.preview.wall.ready) == 12)
    box = page.findChild(QComboBox, "data.params.colour")
    assert box is not None
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    table.until(lambda: not page.is_loading)
    assert table.session.document.project.data.params["colour"] == "grey"
    assert path.read_bytes() == before


def test_of_several_files_in_an_archive_the_user_says_which(show: Show, tmp_path: Path) -> None:
    rows = b"size,colour\n" + b"".join(b"%d,%s\n" % (at, (b"red", b"green")[at % 2]) for at in range(20))
    table, page = show(empty_project())
    take(table, page, tarred(tmp_path / "two.tgz", {"a.csv": rows, "b.csv": rows}))
    assert page.sources.kinds.isVisible()
    button = next(each for each in page.sources.kinds.buttons if each.text() == "Table: b.csv")  # type: ignore[attr-defined]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    table.until(lambda: not page.is_loading)
    assert table.session.document.project.data.params["path"] == str(tmp_path / "two.tgz" / "b.csv")


def test_a_bad_archive_is_told_and_changes_nothing(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    path = zipped(tmp_path / "cut.zip", {"a.bin": os.urandom(2000)})
    path.write_bytes(path.read_bytes()[:900])
    take(table, page, path)
    assert page.sources.complaint.isVisible()
    assert page.sources.complaint.message.text().startswith("“cut.zip” is damaged, cut short, or no archive")
    assert table.session.document.project.data.dataset == "digits"
