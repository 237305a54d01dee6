"""The section about the split: real settings change the parts, the parts are seen, and what leaks is told and ended."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from designer.data.parted import NOWHERE, TEST, TRAIN, VALIDATION
from designer.drawing.theme import DARK, LIGHT, contrast
from designer.graph.edits import SetSetting
from designer.graph.model import empty_project
from designer.graph.recipe import Data
from designer.gui.editing.editors import Editor
from designer.gui.pages.data.page import DataPage
from designer.gui.pages.data.part_looks import NAMES, PartLook, balance_words, colour_of, percent
from designer.gui.pages.data.splitting import SplitBody
from tests.gui.desk import Desk
from tests.gui.pages.data_desk import Show, click, pick, take
from tests.gui.pages.data_desk import show as show


def box(page: DataPage, path: str) -> QComboBox:
    editor = page.findChild(Editor, path)
    assert isinstance(editor, Editor)
    assert isinstance(editor.field, QComboBox)
    return editor.field


def choose(page: DataPage, path: str, value: str) -> None:
    """Walks to a value by keys."""
    field = box(page, path)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Home)
    while field.currentData() != value:
        before = field.currentIndex()
        QTest.keyClick(field, Qt.Key.Key_Down)
        assert field.currentIndex() != before, f"{value} is not offered"


def enter(page: DataPage, path: str, text: str) -> None:
    editor = page.findChild(Editor, path)
    assert isinstance(editor, Editor)
    field: QWidget = getattr(editor, "line", editor.field)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def settled(table: Desk, page: DataPage) -> None:
    """Waits until everything that was looked for is found."""
    study = page.study
    tasks = (study.reading, study.searching, study.between.comparing)
    table.until(lambda: not page.is_loading and not any(task.is_busy for task in tasks))


def section(page: DataPage) -> SplitBody:
    return page.column.body(SplitBody)


def shown(page: DataPage) -> dict[int, int]:
    """How many items each part has, as the bar says."""
    return {look.part: look.count for look in section(page).bar.looks}


def cases(path: Path, *, twice: int = 0) -> Path:
    """Rows of 12 patients; some rows come again."""
    rows = [f"p{row % 12},{row},{row % 7},{'sick' if row % 2 else 'well'}" for row in range(72)]
    path.write_text("\n".join(["patient_id,age,dose,outcome", *rows, *rows[:twice]]), encoding="utf-8")
    return path


def test_shares_that_are_entered_change_the_parts_at_once_and_can_be_undone(show: Show) -> None:
    table, page = show(empty_project())
    assert shown(page) == {TRAIN: 1438, VALIDATION: 359}
    enter(page, "data.test", "0.1")
    enter(page, "data.validation", "0.3")
    data = table.session.document.project.data
    assert (data.test, data.validation) == (0.1, 0.3)
    assert shown(page) == {TRAIN: 1079, VALIDATION: 539, TEST: 179}
    assert "Test: 179 · 10 %" in section(page).bar.accessibleDescription()
    table.session.document.undo()
    table.session.document.undo()
    assert table.session.document.project.data == Data()
    assert shown(page) == {TRAIN: 1438, VALIDATION: 359}


def test_the_way_says_what_it_comes_to(show: Show) -> None:
    table, page = show(empty_project())
    body = section(page)
    assert "class by class" in body.settled.text()
    choose(page, "data.split", "random")
    assert table.session.document.project.data.split == "random"
    assert not body.settled.isVisible()
    pick(page, "diabetes")
    settled(table, page)
    choose(page, "data.split", "auto")
    assert body.settled.text() == "Here at random."


def test_a_way_that_the_data_has_not_is_complained_of_where_it_was_chosen(show: Show) -> None:
    _, page = show(empty_project())
    choose(page, "data.split", "group")
    body = section(page)
    assert "nothing says which samples belong together" in body.complaint.text()
    assert body.complaint.isVisible()
    assert not body.bar.isVisible()
    choose(page, "data.split", "stratified")
    assert not body.complaint.isVisible()
    assert body.bar.isVisible()


def test_folds_take_the_place_of_the_share_and_each_fold_validates_others(show: Show) -> None:
    table, page = show(empty_project())
    body = section(page)
    choose(page, "data.folds", "5")
    assert not body.validation.editor.isVisible()
    assert body.fold.editor.isVisible()
    first = page.contents
    enter(page, "data.fold", "5")
    assert table.session.document.project.data.fold == 4
    assert first is not None
    assert first.parts is not None
    assert page.contents is not None
    assert page.contents.parts is not None
    assert not set(first.parts.validation) & set(page.contents.parts.validation)
    choose(page, "data.folds", "3")
    data = table.session.document.project.data
    assert (data.folds, data.fold) == (3, 0)
    choose(page, "data.folds", "0")
    assert body.validation.editor.isVisible()
    assert not body.fold.editor.isVisible()


def test_nested_folds_wait_behind_more(show: Show) -> None:
    _, page = show(empty_project())
    body = section(page)
    assert not body.test_folds.editor.isVisible()
    QTest.keyClick(body.more, Qt.Key.Key_Return)
    choose(page, "data.test_folds", "3")
    assert body.test_fold.editor.isVisible()
    assert not body.test.editor.isVisible()
    assert shown(page)[TEST] == 596
    choose(page, "data.test_folds", "0")
    body.more.setFocus()
    QTest.keyClick(body.more, Qt.Key.Key_Return)
    assert not body.test_folds.editor.isVisible()


def test_whatever_is_shown_and_hidden_each_row_has_its_room(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    for path, value in (("data.test", 0.1), ("data.folds", 5), ("data.test_folds", 3)):
        table.session.do(SetSetting(path, value))
    take(table, page, cases(tmp_path / "cases.csv"))
    for path in ("data.folds", "data.test_folds"):
        table.session.do(SetSetting(path, 0))
    settled(table, page)
    QTest.qWait(50)
    body = section(page)
    shown_rows = [each for each in body.findChildren(Editor) if each.isVisible()]
    assert len(shown_rows) == 5
    for each in shown_rows:
        assert each.height() >= each.sizeHint().height(), each.objectName()
    tops = sorted(each.mapTo(body, each.rect().topLeft()).y() for each in shown_rows)
    assert all(below - above >= shown_rows[0].height() for above, below in pairwise(tops))


def test_a_closed_section_says_the_shares_or_the_fold(show: Show) -> None:
    table, page = show(empty_project())
    part = page.column.parts["split"]
    click(part.head)
    table.session.do(SetSetting("data.test", 0.1))
    assert part.said == "20 % · test 10 %"
    table.session.do(SetSetting("data.folds", 3))
    assert part.said.startswith("fold 1 of 3")


def test_what_lies_between_parts_in_time_is_told(show: Show, tmp_path: Path) -> None:
    rows = [f"2023-01-{1 + hour // 24:02} {hour % 24:02}:00,{np.sin(hour):.4f}" for hour in range(240)]
    path = tmp_path / "waves.csv"
    path.write_text("\n".join(["time,value", *rows]), encoding="utf-8")
    table, page = show(empty_project())
    page.chooser.take("series", {"path": str(path), "length": 12})
    settled(table, page)
    enter(page, "data.test", "0.2")
    settled(table, page)
    said = section(page).settled.text()
    assert said.startswith("Here by time")
    gap = page.contents.items.targets.gap if page.contents is not None else 0
    assert f"{gap} samples are left out between two parts" in said
    assert shown(page)[NOWHERE] == 2 * gap


def test_the_wall_shows_one_part_and_marks_what_is_held_back(show: Show) -> None:
    _, page = show(empty_project())
    enter(page, "data.test", "0.1")
    parts = page.contents.parts if page.contents is not None else None
    assert parts is not None
    choices = page.preview.part_box
    assert [choices.itemText(at) for at in range(choices.count())] == ["All parts", "Training", "Validation", "Test"]
    choices.setFocus()
    for part, rows in ((TRAIN, parts.train), (VALIDATION, parts.validation), (TEST, parts.test)):
        QTest.keyClick(choices, Qt.Key.Key_Down)
        assert sorted(page.preview.wall.rows.tolist()) == rows.tolist()
        assert page.preview.wall.mark(int(rows[0])).part == part
    page.preview.wall.choose((0,), 0)
    assert "Test" in page.preview.wall.accessibleDescription()
    enter(page, "data.test", "0")
    assert choices.part is None
    assert len(page.preview.wall.rows) == 1797


def test_patients_on_both_sides_are_found_and_a_click_keeps_them_together(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    table.session.do(SetSetting("data.split", "random"))
    take(table, page, cases(tmp_path / "cases.csv"))
    settled(table, page)
    titles = [finding.title for finding in page.preview.findings.findings]
    assert "Groups torn apart" in titles
    button = next(
        each for each in page.preview.findings.findChildren(QPushButton) if each.text() == "Divide by “patient_id”"
    )
    before = table.session.document.project.data
    click(button)
    settled(table, page)
    data = table.session.document.project.data
    assert (data.params["group"], data.split) == ("patient_id", "auto")
    assert "Groups torn apart" not in [finding.title for finding in page.preview.findings.findings]
    assert section(page).settled.text().startswith("Here by groups")
    table.session.document.undo()
    assert table.session.document.project.data == before


def test_copies_on_both_sides_are_shown_and_left_out_in_one_step(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, cases(tmp_path / "cases.csv", twice=10))
    settled(table, page)
    finding = page.preview.findings.findings[0]
    assert finding.title == "Copies on both sides of the split"
    button = next(each for each in page.preview.findings.findChildren(QPushButton) if each.text() == "Leave 10 out")
    click(button)
    settled(table, page)
    assert len(table.session.document.project.data.items) == 10
    assert "Copies" not in " ".join(each.title for each in page.preview.findings.findings[:1])
    table.session.document.undo()
    assert table.session.document.project.data.items == {}


def test_where_other_parts_read_differently_one_click_notes_that(show: Show, tmp_path: Path) -> None:
    rows = [f"{row},{'rare' if row == 5 else 'often' if row % 2 else 'usual'},{row * 1.5}" for row in range(60)]
    path = tmp_path / "kinds.csv"
    path.write_text("\n".join(["a,kind,price", *rows]), encoding="utf-8")
    table, page = show(empty_project())
    take(table, page, path)
    settled(table, page)
    for seed in range(1, 40):
        table.session.do(SetSetting("data.seed", seed))
        settled(table, page)
        if page.contents is not None and page.contents.is_stale:
            break
    titles = [finding.title for finding in page.preview.findings.findings]
    assert titles[0] == "The data has changed"
    click(next(each for each in page.preview.findings.findChildren(QPushButton) if each.text() == "Read again"))
    settled(table, page)
    assert page.contents is not None
    assert not page.contents.is_stale
    assert table.session.document.project.data.facts["shape"] == list(page.contents.entry.shape)


def test_what_an_embedded_dataset_holds_twice_is_told(show: Show) -> None:
    table, page = show(empty_project())
    pick(page, "iris")
    settled(table, page)
    for seed in range(1, 12):
        table.session.do(SetSetting("data.seed", seed))
        settled(table, page)
        found = [each for each in page.preview.findings.findings if each.title.startswith("Copies")]
        if found:
            break
    assert found[0].keys in (("102", "143"), ("143", "102"))


@pytest.mark.parametrize(
    ("validation", "said"),
    [((0.5, 0.5), "Each class has about the same share"), ((0.1, 0.9), "“a” is 52 % of what is learnt from, but 10 %")],
)
def test_classes_that_a_part_has_more_of_are_named(validation: tuple[float, ...], said: str) -> None:
    looks = (PartLook(TRAIN, 100, 0.8, (0.52, 0.48)), PartLook(VALIDATION, 20, 0.2, validation))
    assert said in balance_words(looks, ("a", "b"))


def test_signs_of_parts_stand_out_and_shares_are_written_plainly() -> None:
    for theme in (DARK, LIGHT):
        colours = [colour_of(part, theme) for part in (TRAIN, VALIDATION, TEST)]
        assert len(set(colours)) == 3
        assert all(contrast(colour, theme.panel) >= 3 for colour in colours)
    assert set(NAMES) == {TRAIN, VALIDATION, TEST, NOWHERE}
    assert [percent(share) for share in (0.0, 0.004, 0.2, 1.0)] == ["0 %", "< 1 %", "20 %", "100 %"]
