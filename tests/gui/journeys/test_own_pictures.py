"""A folder of pictures, all the way: corrected, trained, saved and opened again; the user's files stay as they are."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from designer.data.loading import load
from designer.graph import files
from designer.gui.main_window import MainWindow
from designer.gui.pages.data.page import DataPage
from designer.gui.welcome.page import EMPTY
from tests.gui.desk import WAIT_MS
from tests.gui.pages.data_desk import marks_of, pets

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def test_what_was_corrected_is_learnt_from_and_still_there_after_opening_again(
    open_one: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def until(condition: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    root, file = pets(tmp_path, each=8), tmp_path / "pets.loom"
    before = marks_of(root)
    window = open_one()
    assert window.welcome is not None
    QTest.mouseClick(window.welcome.cards[EMPTY], LEFT)
    QApplication.processEvents()
    QTest.mouseClick(window.top.pages.button("data"), LEFT)
    page = window.findChild(DataPage)
    assert page is not None
    page.open_path(root)
    until(lambda: not page.is_loading and page.preview.wall.isVisible())

    wall = page.preview.wall
    wall.setFocus()
    QTest.keyClick(wall, Qt.Key.Key_Home)
    out = wall.mark(wall.chosen[0]).key
    QTest.keyClick(wall, Qt.Key.Key_Delete)
    QTest.keyClick(wall, Qt.Key.Key_End)
    called = wall.mark(wall.chosen[0])
    other = "cat" if called.label == "dog" else "dog"
    QTest.keyClick(wall, Qt.Key.Key_Return)
    menu = next(menu for menu in page.preview.menus if menu.isVisible())
    menu.setActiveAction(next(action for action in menu.actions() if action.text() == other))
    QTest.keyClick(menu, Qt.Key.Key_Return)
    items = {out: {"excluded": True}, called.key: {"label": other}}
    assert window.session.document.project.data.items == items

    QTest.mouseClick(page.suggest, LEFT)
    until(lambda: window.can_train)
    QTest.mouseClick(window.top.primary, LEFT)
    until(lambda: window.runs.view.epoch >= 1)
    window.runs.stop()
    until(lambda: not window.runs.is_training)
    run = window.runs.shown
    assert run is not None
    learnt = load(run.spec().project.data)
    assert len(learnt) == 15
    assert out not in learnt.keys
    assert learnt.entry.labels[int(learnt.targets[learnt.keys.index(called.key)])] == other

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_S, CTRL)
    until(file.exists)
    until(lambda: window.session.document.is_clean)
    window.close()

    again = open_one(file)
    QTest.mouseClick(again.top.pages.button("data"), LEFT)
    page = again.findChild(DataPage)
    assert page is not None
    until(lambda: not page.is_loading and page.preview.wall.isVisible())
    marks = {mark.key: mark for mark in map(page.preview.wall.mark, map(int, page.preview.wall.rows))}
    assert marks[out].excluded
    assert (marks[called.key].was, marks[called.key].label) == (called.label, other)
    assert files.load(file).data.items == items
    assert marks_of(root) == before
