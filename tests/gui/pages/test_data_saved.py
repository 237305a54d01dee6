"""Datasets that another library saved, on the Data page: opened as a folder, shown, and read otherwise by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit

from designer.graph.model import empty_project
from tests.data.sources.example_saved import CLASSES, IMAGE, parts, pictures, save, sizes, texts
from tests.gui.pages.data_desk import Show, click, take
from tests.gui.pages.data_desk import show as show


def test_pictures_in_a_saved_dataset_are_shown(show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = save(tmp_path / "pets", pictures(), {"image": IMAGE, "label": CLASSES}, shards=2)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    table, page = show(empty_project())
    click(page.sources.open_folder)
    table.until(lambda: not page.is_loading)
    assert table.session.document.project.data.dataset == "saved_images"
    table.until(lambda: len(page.preview.wall.ready) == 12)
    assert {page.preview.wall.mark(row).label for row in range(12)} == {"cat", "dog"}
    click(page.sources.read_again)
    table.until(lambda: not page.is_loading)


def test_another_part_of_a_saved_dataset_is_typed(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, parts(tmp_path / "reviews", {"train": texts(14), "test": texts(8)}))
    line = page.findChild(QLineEdit, "data.params.part")
    assert line is not None
    assert line.text() == "train"
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "test")
    QTest.keyClick(line, Qt.Key.Key_Return)
    table.until(lambda: table.session.document.project.data.params["part"] == "test")
    table.until(lambda: not page.is_loading)
    assert table.session.document.project.data.facts["samples"] == 8
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "dev")
    QTest.keyClick(line, Qt.Key.Key_Return)
    table.until(lambda: page.sources.complaint.isVisible())
    assert page.sources.complaint.message.text() == "“reviews” has no part “dev”; it has train, test."
    assert table.session.document.project.data.params["part"] == "test"


def test_another_column_of_a_saved_table_is_foretold(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, save(tmp_path / "sizes", sizes(), {"label": CLASSES}))
    box = page.findChild(QComboBox, "data.params.target")
    assert box is not None
    assert box.currentText() == "label"
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    table.until(lambda: not page.is_loading)
    assert table.session.document.project.data.params["target"] == "is_old"
