"""Data of one's own on the Data page: opened from a path, read as asked, complained of in sentences, never touched."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton, QWidget

from designer.catalogue.facts import dataset_of
from designer.graph.model import empty_project
from designer.gui.pages.data import offer as offer_module
from designer.gui.pages.data.page import DataPage
from tests.gui.pages.data_desk import Show, click, houses, marks_of, pets, pick, take
from tests.gui.pages.data_desk import show as show
from tests.helpers.training import digits_mlp


def column_box(page: DataPage, name: str) -> QComboBox:
    box = page.findChild(QComboBox, f"data.params.{name}")
    assert box is not None
    return box


def test_a_file_is_opened_by_the_button_and_is_one_undoable_edit(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, page = show(digits_mlp())
    path = houses(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    click(page.sources.open_file)
    assert page.sources.busy.isVisible()
    table.until(lambda: not page.is_loading)
    data = table.session.document.project.data
    assert (data.dataset, data.params["path"], data.params["target"]) == ("table", str(path), "price")
    assert dataset_of(data).samples == 40
    assert page.sources.own.isChecked()
    assert page.sources.own.text() == "houses.csv"
    assert [column.name for column in page.preview.table.columns][:2] == ["rooms", "area"]
    assert page.preview.target.isVisible()
    assert table.session.document.undo_labels[0] == "choose data “houses.csv”"
    table.session.document.undo()
    table.until(lambda: not page.is_loading)
    assert page.cards["digits"].isChecked()


def test_a_folder_of_pictures_is_shown_as_pictures_with_their_classes(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, page = show(empty_project())
    root = pets(tmp_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(root))
    click(page.sources.open_folder)
    table.until(lambda: not page.is_loading)
    wall = page.preview.wall
    table.until(lambda: len(wall.ready) == 12)
    assert {wall.mark(row).label for row in range(12)} == {"cat", "dog"}
    assert [(bar.name, bar.number) for bar in page.preview.bars.bars] == [("cat", "6"), ("dog", "6")]


def test_another_column_to_foretell_is_chosen_in_the_form(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, houses(tmp_path))
    box = column_box(page, "target")
    assert [box.itemData(at) for at in range(box.count())] == ["", "rooms", "area", "city", "price"]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    table.until(lambda: not page.is_loading)
    data = table.session.document.project.data
    assert data.params["target"] == "city"
    assert dataset_of(data).labels == ("Berlin", "Bonn")
    assert {bar.name for bar in page.preview.bars.bars} == {"Berlin", "Bonn"}
    assert len(table.session.document.undo_labels) == 2


def test_what_is_typed_into_the_form_is_taken_when_the_field_is_left(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, pets(tmp_path))
    line = page.findChild(QWidget, "data.params.height").findChild(QWidget, "qt_spinbox_lineedit")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "24")
    QTest.keyClick(line, Qt.Key.Key_Return)
    table.until(lambda: not page.is_loading)
    assert dataset_of(table.session.document.project.data).shape[1] == 24


def test_what_cannot_be_read_is_said_and_the_data_before_stays(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    path = tmp_path / "empty.csv"
    path.write_text("a,b\n")
    before = table.session.document.project
    take(table, page, path)
    assert page.sources.complaint.isVisible()
    assert "empty.csv" in page.sources.complaint.message.text()
    assert page.sources.complaint.hint.text()
    assert table.session.document.project is before
    assert page.preview.isVisible()
    click(page.sources.complaint.close_it)
    assert not page.sources.complaint.isVisible()


def test_of_what_is_of_no_known_kind_the_user_may_say_what_it_is(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    path = tmp_path / "notes.odd"
    path.write_text("a,b\n1,2\n3,4\n5,6\n")
    take(table, page, path)
    assert page.sources.kinds.isVisible()
    kinds = [button for button in page.sources.kinds.buttons if isinstance(button, QPushButton)]
    assert "Table" in [button.text() for button in kinds]
    QApplication.processEvents()
    click(kinds[-1])
    assert not page.sources.kinds.isVisible()
    assert table.session.document.project.data.dataset == "digits"


def test_reading_is_cancelled_and_nothing_is_chosen(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    page.open_path(houses(tmp_path))
    assert page.sources.busy.isVisible()
    click(page.sources.busy.cancel)
    assert not page.is_loading
    table.until(lambda: not page.sources.busy.isVisible())
    assert table.session.document.project.data.dataset == "digits"


def test_own_data_stays_at_hand_after_a_dataset_was_looked_at(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, houses(tmp_path))
    pick(page, "iris")
    table.until(lambda: not page.is_loading)
    data = table.session.document.project.data
    assert (data.dataset, dict(data.params), dict(data.facts)) == ("iris", {}, {})
    click(page.sources.change)
    click(page.sources.own)
    table.until(lambda: not page.is_loading)
    assert table.session.document.project.data.dataset == "table"
    assert page.sources.own.isChecked()


def test_items_are_left_out_by_keys_and_come_again_by_undo(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    root = pets(tmp_path)
    before = marks_of(tmp_path)
    take(table, page, root)
    wall = page.preview.wall
    wall.setFocus()
    QTest.keyClick(wall, Qt.Key.Key_Home)
    QTest.keyClick(wall, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert len(wall.chosen) == 2
    QTest.keyClick(wall, Qt.Key.Key_Space)
    keys = [wall.mark(row).key for row in wall.chosen]
    items = table.session.document.project.data.items
    assert {key: items[key] for key in keys} == {key: {"excluded": True} for key in keys}
    assert all(wall.mark(row).excluded for row in wall.chosen)
    training, validation = (int(page.figures.said(name)) for name in ("Training", "Validation"))
    assert training + validation == 10
    QTest.keyClick(wall, Qt.Key.Key_Delete)
    assert not table.session.document.project.data.items
    table.session.document.undo()
    assert len(table.session.document.project.data.items) == 2
    table.session.document.undo()
    assert not table.session.document.project.data.items
    assert not any(wall.mark(row).excluded for row in range(12))
    assert marks_of(tmp_path) == before


def test_an_item_is_called_something_else_from_the_menu_and_back(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    before_files = marks_of(tmp_path)
    take(table, page, pets(tmp_path))
    wall = page.preview.wall
    row = int(wall.rows[0])
    was = wall.mark(row).label
    other = "dog" if was == "cat" else "cat"
    QTest.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=wall.cell(0).center().toPoint())
    _choose_in_menu(page, other)
    assert (wall.mark(row).was, wall.mark(row).label) == (was, other)
    assert table.session.document.project.data.items == {wall.mark(row).key: {"label": other}}
    assert sorted(bar.number for bar in page.preview.bars.bars) == ["5", "7"]
    _choose_in_menu(page, "As the files say")
    assert wall.mark(row).was == ""
    assert not table.session.document.project.data.items
    assert {name: mark for name, mark in marks_of(tmp_path).items() if name in before_files} == before_files


def _choose_in_menu(page: DataPage, title: str) -> None:
    wall = page.preview.wall
    wall.setFocus()
    QTest.keyClick(wall, Qt.Key.Key_Return)
    menu = next(menu for menu in page.preview.menus if menu.isVisible())
    action = next(action for action in menu.actions() if action.text() == title)
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_a_finding_shows_its_items_and_all_come_back(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, houses(tmp_path))
    table.until(lambda: any("area" in finding.title for finding in page.preview.findings.findings))
    links = [button for button in page.preview.findings.findChildren(QPushButton) if button.text() == "Show the item"]
    click(links[0])
    wall = page.preview.wall
    assert wall.isVisible()
    assert [wall.mark(int(row)).key for row in wall.rows] == ["row 5"]
    click(page.preview.show_all)
    assert len(wall.rows) == 40


def test_a_suggested_network_fits_and_is_one_step_to_undo(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, houses(tmp_path))
    click(page.suggest)
    assert page.suggestion.isVisible()
    assert not page.bar.isVisible()
    project = table.session.document.project
    assert project.training.loss.type == "MSELoss"
    assert table.session.analysis.ok
    table.session.document.undo()
    assert not table.session.document.project.main.nodes


@pytest.mark.parametrize(("answer", "replaced"), [("replace", True), ("keep", False)])
def test_a_network_of_the_users_is_asked_about_before_it_goes(
    show: Show, monkeypatch: pytest.MonkeyPatch, answer: str, replaced: bool
) -> None:
    table, page = show(digits_mlp())
    asked: list[str] = []
    monkeypatch.setattr(offer_module, "ask", lambda *words: asked.append(words[2]) or answer)
    before = dict(table.session.document.project.main.nodes)
    click(page.suggest)
    assert len(asked) == 1
    assert (dict(table.session.document.project.main.nodes) != before) is replaced


def test_what_was_suggested_is_replaced_by_another_suggestion_without_a_question(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, page = show(empty_project())
    monkeypatch.setattr(offer_module, "ask", lambda *_: pytest.fail("nothing of the user's would be lost"))
    click(page.suggest)
    pick(page, "wine")
    table.until(lambda: not page.is_loading)
    click(page.suggest)
    assert table.session.document.project.main.nodes["input"].params["shape"] == [13]


def test_files_that_are_gone_leave_what_is_known_and_say_so(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    path = houses(tmp_path)
    take(table, page, path)
    project = table.session.document.project
    path.unlink()
    table.session.open(project)
    table.until(lambda: not page.is_loading)
    assert not page.preview.isVisible()
    assert page.figures.said("Samples") == "40"
    assert page.sources.own.isChecked()


def test_when_what_is_left_reads_differently_the_page_says_so(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    path = tmp_path / "colours.csv"
    rows = [f"{row},{('red', 'blue')[row % 2]},{3 * row}" for row in range(30)]
    path.write_text("size,colour,price\n" + "\n".join([*rows, "40,green,99", "41,green,98", "42,green,97"]) + "\n")
    take(table, page, path)
    width = dataset_of(table.session.document.project.data).shape
    wall = page.preview.wall
    page.preview.switch.button("items").click()
    wall.setFocus()
    QTest.keyClick(wall, Qt.Key.Key_End)
    for _ in range(2):
        QTest.keyClick(wall, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(wall, Qt.Key.Key_Space)
    table.until(lambda: any(finding.title == "The data has changed" for finding in page.preview.findings.findings))
    click(page.sources.read_again)
    table.until(lambda: not page.is_loading)
    assert dataset_of(table.session.document.project.data).shape != width
    assert not any(finding.title == "The data has changed" for finding in page.preview.findings.findings)
    assert len(table.session.document.project.data.items) == 3


def test_leaving_an_item_out_does_not_take_the_suggestion_away(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, houses(tmp_path))
    click(page.suggest)
    assert page.suggestion.isVisible()
    page.preview.switch.button("items").click()
    wall = page.preview.wall
    wall.setFocus()
    QTest.keyClick(wall, Qt.Key.Key_Home)
    QTest.keyClick(wall, Qt.Key.Key_Delete)
    assert table.session.document.project.data.items
    assert page.suggestion.isVisible()
    pick(page, "wine")
    table.until(lambda: not page.is_loading)
    assert not page.suggestion.isVisible()
