"""The Data page's augmentation: a list by mouse and keyboard, and variants that show what training does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from designer.graph.edits import SetSetting
from designer.graph.model import empty_project
from designer.graph.recipe import Choice, Data
from designer.gui.pages.data.augmentation import AugmentationBody
from designer.gui.pages.data.page import DataPage
from designer.jobs.errors import RunError
from designer.jobs.variants import VariantMaker
from designer.protocol.variants import Variants, VariantsRequest
from designer.worker.variants import variants
from tests.gui.desk import Desk
from tests.gui.pages.data_desk import Show, click
from tests.gui.pages.data_desk import show as show

FLIP, TURN, NOISE = Choice("RandomHorizontalFlip", {"p": 0.3}), Choice("RandomRotation"), Choice("GaussianNoise")


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> list[VariantsRequest]:
    """Variants are made in this process; what was asked for. The process itself is tested in tests/jobs."""
    asked: list[VariantsRequest] = []

    def ask(self: VariantMaker, request: VariantsRequest) -> Variants:
        asked.append(request)
        return variants(request)

    monkeypatch.setattr(VariantMaker, "ask", ask)
    return asked


def laid(show: Show, *choices: Choice) -> tuple[Desk, DataPage, AugmentationBody]:
    project = empty_project()
    table, page = show(replace(project, data=Data("digits", augment=choices)))
    body = page.augmentation
    if choices:
        table.until(lambda: body.study.shown is not None)
    return table, page, body


def types(table: Desk) -> list[str]:
    return [choice.type for choice in table.session.document.project.data.augment]


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)


def test_one_click_lists_what_is_recommended_and_variants_appear(show: Show) -> None:
    table, _, body = laid(show)
    assert body.nothing.isVisible()
    assert not body.view.isVisible()
    click(body.recommend)
    assert types(table) == ["RandomAffine"]
    table.until(lambda: body.study.shown is not None)
    assert body.view.isVisible()
    assert len(body.study.shown.looks) == 9
    assert not body.nothing.isVisible()
    assert not body.recommend.isVisible()
    table.session.document.undo()
    assert types(table) == []
    assert not body.view.isVisible()


def test_one_is_added_by_search_with_the_keyboard_alone(show: Show) -> None:
    table, page, body = laid(show)
    press(body.add, Qt.Key.Key_Return)
    line = page.window().focusWidget()
    QTest.keyClicks(line, "mirror")
    press(line, Qt.Key.Key_Return)
    assert types(table)[0] in ("RandomHorizontalFlip", "RandomVerticalFlip")
    assert body.lines[0].is_chosen
    assert body.lines[0].rows["p"].editor.isVisible()


def test_lines_are_moved_turned_off_and_removed_by_keys_and_all_of_it_is_undone(show: Show) -> None:
    table, _, body = laid(show, FLIP, TURN, NOISE)
    before = table.session.document.project
    body.choose(2, focus=True)
    press(body.lines[2], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert types(table) == ["RandomHorizontalFlip", "GaussianNoise", "RandomRotation"]
    assert body.lines[1].is_chosen
    press(body.lines[1], Qt.Key.Key_Space)
    assert table.session.document.project.data.augment[1].params["on"] is False
    assert not body.lines[1].switch.isChecked()
    assert "off" in body.lines[1].accessibleName()
    press(body.lines[1], Qt.Key.Key_Space)
    assert "on" not in table.session.document.project.data.augment[1].params
    press(body.lines[1], Qt.Key.Key_Delete)
    assert types(table) == ["RandomHorizontalFlip", "RandomRotation"]
    for _ in range(4):
        table.session.document.undo()
    assert table.session.document.project == before


def test_a_line_is_dragged_by_its_handle(show: Show) -> None:
    table, _, body = laid(show, FLIP, TURN, NOISE)
    handle, last = body.lines[0].handle, body.lines[2]
    start = handle.rect().center()
    end = handle.mapFrom(body, last.geometry().bottomLeft() + QPoint(10, 2))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(handle, end)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=end)
    assert types(table) == ["RandomRotation", "GaussianNoise", "RandomHorizontalFlip"]


def test_parameters_are_edited_inline_and_the_variants_follow(show: Show, at_once: list[VariantsRequest]) -> None:
    table, _, body = laid(show, FLIP)
    body.choose(0)
    field = body.lines[0].rows["p"].editor.line
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "0.9")
    assert table.session.document.project.data.augment[0].params["p"] == 0.9
    table.until(lambda: at_once[-1].choices[0].params["p"] == 0.9)
    field.selectAll()
    QTest.keyClicks(field, "7")
    assert table.session.document.project.data.augment[0].params["p"] == 0.9


def test_others_are_drawn_by_a_button_and_an_item_is_chosen_on_the_wall(
    show: Show, at_once: list[VariantsRequest]
) -> None:
    table, page, body = laid(show, TURN)
    first = body.study.shown
    click(body.others)
    table.until(lambda: body.study.shown is not first)
    assert at_once[-1].seed == at_once[0].seed + 1
    page.preview.wall.choose((5,), 5)
    page.preview.wall.chosen_changed.emit()
    row = page.preview.wall.chosen[0]
    table.until(lambda: body.study.shown is not None and body.study.shown.row == row)
    assert "as training may see it" in body.view.accessibleDescription()


def test_what_does_not_fit_is_told_in_its_line_and_nothing_is_made(show: Show) -> None:
    _, _, body = laid(show)
    body._session.do(listing(Choice("TokenSwap")))
    assert "TokenSwap is for texts" in body.lines[0].trouble.text()
    assert not body.view.isVisible()


def test_a_process_that_fails_gives_a_sentence_and_can_be_asked_again(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, _, body = laid(show, TURN)
    right = VariantMaker.ask

    def fail(self: VariantMaker, request: VariantsRequest) -> Variants:
        raise RunError("The process that makes variants ended without an answer.", "Try it again.")

    monkeypatch.setattr(VariantMaker, "ask", fail)
    click(body.others)
    table.until(lambda: body.study.error is not None)
    assert "ended without an answer" in body.said.text()
    monkeypatch.setattr(VariantMaker, "ask", right)
    click(body.others)
    table.until(lambda: body.study.shown is not None)
    assert not body.said.isVisible()


def test_of_a_table_the_names_are_told_once_and_values_vary(show: Show) -> None:
    table, page = show(replace(empty_project(), data=Data("iris", augment=(Choice("GaussianNoise", {"p": 1}),))))
    table.until(lambda: page.augmentation.study.shown is not None)
    original, *found = page.augmentation.study.shown.looks
    assert original[0] == ("sepal length (cm)", "5.1")
    assert len({look[0][1] for look in found}) > 4
    assert all(name == "" for look in found for name, _ in look)


def test_the_closed_section_says_how_many_and_makes_nothing(show: Show, at_once: list[VariantsRequest]) -> None:
    table, page, _ = laid(show, FLIP, TURN)
    part = page.column.parts["augmentation"]
    click(part.head)
    assert part.said == "2 augmentations"
    asked = len(at_once)
    table.session.do(listing(FLIP))
    assert part.said == "1 augmentation"
    assert not page.augmentation.study.is_busy
    assert len(at_once) == asked


def listing(*choices: Choice) -> SetSetting:
    return SetSetting("data.augment", choices)
