"""The column at the left: sections that open and close and stay so; of all datasets only the chosen one is shown."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from designer.graph.model import empty_project
from designer.gui.pages.data.page import DataPage
from designer.gui.pages.data.section_table import SECTIONS
from tests.gui.pages.data_desk import Show, click, houses, pets, pick, take
from tests.gui.pages.data_desk import show as show


def test_every_section_has_a_head_and_the_settings_are_seen_without_scrolling(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, pets(tmp_path))
    assert list(page.column.parts) == [entry.name for entry in SECTIONS]
    for part in page.column.parts.values():
        assert part.head.isVisible()
        assert part.head.accessibleName()
    for seen in (page.findChild(QWidget, "data.validation"), page.column.parts["preparation"].head):
        assert seen is not None
        assert seen.mapTo(page, seen.rect().bottomLeft()).y() < page.height()


def test_a_section_closes_says_what_it_holds_and_is_closed_on_the_next_page(show: Show) -> None:
    table, page = show(empty_project())
    part = page.column.parts["split"]
    click(part.head)
    assert not part.body.isVisible()
    assert part.said == "20 %"
    other = DataPage(table.session, table.runs, page._theme)
    try:
        assert not other.column.parts["split"].head.isChecked()
        assert other.column.parts["preparation"].head.isChecked()
    finally:
        other.shut_down()
        other.deleteLater()
    part.head.setFocus()
    QTest.keyClick(part.head, Qt.Key.Key_Right)
    assert part.body.isVisible()
    assert part.said == ""
    QTest.keyClick(part.head, Qt.Key.Key_Left)
    assert not part.body.isVisible()
    QTest.keyClick(part.head, Qt.Key.Key_Return)
    assert part.body.isVisible()


def test_only_the_chosen_dataset_is_shown_until_another_is_asked_for(show: Show) -> None:
    table, page = show(empty_project())
    assert [name for name, card in page.cards.items() if card.isVisible()] == ["digits"]
    click(page.sources.change)
    assert all(card.isVisible() for card in page.cards.values())
    assert all(card.isVisible() for card in page.sources.generated.values())
    pick(page, "wine")
    table.until(lambda: not page.is_loading)
    assert [name for name, card in page.cards.items() if card.isVisible()] == ["wine"]
    assert not any(card.isVisible() for card in page.sources.generated.values())


def test_the_list_of_datasets_is_walked_by_keys_and_closed_by_escape(show: Show) -> None:
    table, page = show(empty_project())
    page.sources.change.setFocus()
    QTest.keyClick(page.sources.change, Qt.Key.Key_Return)
    assert page.sources.open_file.hasFocus()
    page.cards["digits"].setFocus()
    QTest.keyClick(page.cards["digits"], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.cards["iris"]
    assert table.session.document.project.data.dataset == "digits"
    QTest.keyClick(page.cards["iris"], Qt.Key.Key_Space)
    table.until(lambda: not page.is_loading)
    assert table.session.document.project.data.dataset == "iris"
    click(page.sources.change)
    QTest.keyClick(page.sources.open_file, Qt.Key.Key_Escape)
    assert not page.cards["digits"].isVisible()
    assert page.sources.change.hasFocus()


def test_what_asks_the_user_opens_the_section_it_stands_in(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    click(page.column.parts["dataset"].head)
    path = tmp_path / "notes.odd"
    path.write_text("a,b\n1,2\n3,4\n5,6\n")
    take(table, page, path)
    assert page.sources.kinds.isVisible()


def test_own_data_that_is_chosen_shows_its_form_and_no_list(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, houses(tmp_path))
    assert page.sources.form.isVisible()
    assert not any(card.isVisible() for card in page.cards.values())
    click(page.sources.change)
    assert not page.sources.form.isVisible()
    click(page.sources.own)
    assert page.sources.form.isVisible()
