"""The list of preparations on the Data page: added, set, ordered and removed by mouse and keyboard, seen at once."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from designer.catalogue.facts import dataset_of
from designer.data.choosing import choose
from designer.graph.edits import SetData
from designer.graph.model import empty_project
from designer.graph.recipe import Choice, Data
from designer.gui.pages.data.page import DataPage
from designer.gui.pages.data.preparation import PreparationBody
from tests.data.sources.example_several import _mixed as mixed_example
from tests.gui.desk import Desk
from tests.gui.pages.data_desk import Show, click, houses, pets, pick, take
from tests.gui.pages.data_desk import show as show


def steps(table: Desk) -> list[str]:
    return [choice.type for choice in table.session.document.project.data.prepare]


def seen(table: Desk, page: DataPage) -> PreparationBody:
    """The section, when what it shows is up to date."""
    body = page.preparation
    table.until(lambda: body.study.sight is not None and not body.study.is_busy)
    return body


def add(table: Desk, page: DataPage, words: str) -> None:
    """Searches for a step and takes the best one, by keyboard alone."""
    body = page.preparation
    body.add.setFocus()
    QTest.keyClick(body.add, Qt.Key.Key_Return)
    assert body._search is not None
    assert body._search.isVisible()
    assert body._search.field.hasFocus()
    QTest.keyClicks(body._search.field, words)
    QTest.keyClick(body._search.field, Qt.Key.Key_Return)
    table.until(lambda: not body.study.is_busy)


def test_steps_are_searched_added_and_set_by_keyboard_and_undone(show: Show) -> None:
    table, page = show(empty_project())
    add(table, page, "resi")
    assert table.session.document.project.data.prepare == (Choice("Resize", {"height": 4, "width": 4}),)
    body = seen(table, page)
    assert body.steps[0].hasFocus(), "the new step has the keyboard"
    assert body.steps[0].is_chosen
    assert [look.kind.shape for look in body.sight.looks] == [(1, 8, 8), (1, 4, 4)]
    field = body.steps[0].rows["height"].editor.findChild(QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "6")
    assert table.session.document.project.data.prepare[0].params["height"] == 6
    table.until(lambda: body.sight.looks[-1].kind.shape == (1, 6, 4))
    assert body.steps[0].aside.text() == "1 × 6 × 4"
    assert body.steps[0].rows["height"].editor.findChild(QLineEdit) is field, "typing goes on in the same field"
    table.session.document.undo()
    table.session.document.undo()
    assert steps(table) == []
    assert body.steps == []
    table.session.document.redo()
    assert steps(table) == ["Resize"]


def test_only_what_fits_the_data_is_offered(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    body = page.preparation
    click(body.add)
    assert body._search is not None
    offered = {pick.title for pick in body._search.picks}
    assert {"Resize", "Invert", "Clip"} <= offered
    assert not offered & {"Grey", "Differences", "Truncate", "Drop columns"}
    QTest.keyClick(body._search.field, Qt.Key.Key_Escape)
    assert not body._search.isVisible()
    take(table, page, houses(tmp_path))
    click(body.add)
    offered = {pick.title for pick in body._search.picks}
    assert "Drop columns" in offered
    assert "Resize" not in offered


def test_steps_change_their_order_by_keys_and_by_dragging(show: Show) -> None:
    table, page = show(empty_project())
    for words in ("invert", "equalise", "clip the"):
        add(table, page, words)
    assert steps(table) == ["Invert", "HistogramEqualise", "ClipQuantiles"]
    body = seen(table, page)
    QTest.keyClick(body.steps[2], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert steps(table) == ["Invert", "ClipQuantiles", "HistogramEqualise"]
    assert body.steps[1].hasFocus()
    QTest.keyClick(body.steps[1], Qt.Key.Key_Up)
    assert body.steps[0].hasFocus()
    handle, last = body.steps[0].handle, body.steps[2]
    below = handle.mapFromGlobal(last.mapToGlobal(QPoint(10, last.height() - 2)))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    QTest.mouseMove(handle, below)
    assert body._mark.isVisible(), "a line shows where it would go"
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=below)
    assert steps(table) == ["ClipQuantiles", "HistogramEqualise", "Invert"]
    assert body.at == 3
    table.session.document.undo()
    assert steps(table) == ["Invert", "ClipQuantiles", "HistogramEqualise"]


def test_a_step_is_removed_by_its_button_and_by_delete(show: Show) -> None:
    table, page = show(empty_project())
    for words in ("invert", "equalise"):
        add(table, page, words)
    body = seen(table, page)
    click(body.steps[0].remove)
    assert steps(table) == ["HistogramEqualise"]
    assert body.steps[0].hasFocus()
    QTest.keyClick(body.steps[0], Qt.Key.Key_Delete)
    assert steps(table) == []
    assert body.normalise.hasFocus(), "the keyboard stays in the list"
    table.session.document.undo()
    assert steps(table) == ["HistogramEqualise"]


def test_before_and_after_are_those_of_the_line_and_of_the_item_that_is_chosen(show: Show) -> None:
    table, page = show(empty_project())
    add(table, page, "invert")
    body = seen(table, page)
    before, after = body.sight.looks
    assert np.array_equal(after.sample, 16 - before.sample)
    assert before.spread is not None
    assert after.spread is not None
    assert (after.spread.low, after.spread.high) == (0.0, 16.0)
    assert np.isclose(after.spread.mean, 16 - before.spread.mean)
    page.preview.wall.choose((5,), 5)
    row = page.preview.wall.chosen[0]
    table.until(lambda: body.study.sight is not None and body.study.sight.row == row)
    assert page.contents is not None
    assert np.array_equal(body.sight.looks[0].sample, page.contents.items.read(np.array([row]))[0])
    assert page.contents.items.keys[row] in body.said.text()
    body.choose(0)
    assert len(body.sight.looks) == 1
    body.choose(2)
    spread = body.sight.looks[1].spread
    assert spread is not None
    assert (spread.low, spread.high) == (0.0, 1.0), "the last line is normalising"


def test_an_item_that_other_data_does_not_have_is_forgotten(show: Show) -> None:
    table, page = show(empty_project())
    body = seen(table, page)
    last = len(page.preview.wall.rows) - 1
    page.preview.wall.choose((int(np.argmax(page.preview.wall.rows)),), 0)
    table.until(lambda: body.study.sight is not None and body.study.sight.row == last)
    pick(page, "wine")
    table.until(lambda: not page.is_loading and body.study.sight is not None and not body.study.is_busy)
    assert page.contents is not None
    assert body.study.sight is not None
    assert body.study.sight.row < len(page.contents.items) == 178
    assert body.sight.looks[0].kind.shape == (13,)


def test_what_does_not_fit_is_told_at_its_line(show: Show) -> None:
    table, page = show(empty_project())
    add(table, page, "equalise")
    body = seen(table, page)
    pick(page, "wine")
    table.until(lambda: not page.is_loading)
    assert body.steps[0].trouble.text().startswith("Equalise: this is for pictures, but the data is tables.")
    add(table, page, "logarithm")
    field = body.steps[1].rows["offset"].editor.findChild(QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "100")
    table.until(lambda: bool(body.steps[1].trouble.text()))
    assert "takes no value below 100" in body.steps[1].trouble.text()
    assert len(body.sight.looks) == 2


def test_a_column_is_looked_at_on_its_own(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, houses(tmp_path))
    add(table, page, "drop")
    body = seen(table, page)
    assert body.feature.isVisible()
    name = body.feature.itemText(1)
    button = body.steps[0].rows["columns"].editor
    button.entered.emit([name])
    table.until(lambda: body.sight.looks[-1].spread is None)
    assert body.sight.looks[0].spread is not None
    assert table.session.document.project.data.prepare[0].params["columns"] == [name]
    assert body.steps[0].aside.text() == "3"
    assert "→" not in body.said.text(), "it is gone"
    body.feature.setCurrentIndex(2)
    body.feature.activated.emit(2)
    table.until(lambda: "→" in body.said.text())


def test_the_first_line_says_how_samples_are_read_and_leads_there(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, pets(tmp_path))
    body = seen(table, page)
    body.choose(0, focus=True)
    assert " × " in body._reading.text()
    click(page.column.parts["dataset"].head)
    assert not page.sources.isVisible()
    body.reading_wanted.emit()
    assert page.sources.isVisible()
    assert page.sources.form.isAncestorOf(QApplication.focusWidget())


def test_a_closed_section_says_how_many_steps_there_are(show: Show) -> None:
    table, page = show(empty_project())
    part = page.column.parts["preparation"]
    add(table, page, "invert")
    click(part.head)
    assert part.said == "1 step · Recommended"


def test_with_several_inputs_a_step_says_which_one_it_is_for(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    name, params = mixed_example(tmp_path / "mixed")
    data, _ = choose(name, params, Data())
    table.session.do(SetData(data))
    table.until(lambda: not page.is_loading)
    add(table, page, "scale to 0")
    body = seen(table, page)
    editor = body.steps[0].rows["input"].editor
    box = editor.findChild(QComboBox)
    names = [kind.name for kind in dataset_of(data).inputs]
    assert [box.itemData(at) for at in range(box.count())] == ["", *names]
    before = body.sight.looks[1].spread
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert table.session.document.project.data.prepare[0].params["input"] == names[1]
    table.until(lambda: not body.study.is_busy)
    after = body.sight.looks[1].spread
    assert before is not None
    assert after is not None
    assert before.high == 1.0
    assert after.high > 1.0, "what is seen is the first input, which the step leaves alone now"
