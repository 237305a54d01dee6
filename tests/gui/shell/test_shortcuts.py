"""Shortcuts as one wants them: recorded, conflicts named, given back, live everywhere, remembered."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from designer.gui.action_table import TABLE
from designer.gui.canvas.block_commands import all_have
from designer.gui.canvas.keys import KEYS
from designer.gui.keyed import keyed
from designer.gui.main_window import MainWindow
from designer.gui.settings import SHORTCUTS, Settings
from designer.gui.settings_page.keys import KeysPage
from designer.gui.shortcuts import Shortcuts
from tests.gui.shell.conftest import leave
from tests.helpers.building import lenet5

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CTRL_SHIFT = CTRL | SHIFT
CTRL_ALT = CTRL | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(window: MainWindow) -> KeysPage:
    """The page of shortcuts, opened from the menu."""
    window.table["file.shortcuts"].trigger()
    found = window.windows.settings.pages["keys"]
    assert isinstance(found, KeysPage)
    assert window.windows.settings.page is found
    return found


def record(page: KeysPage, qtbot: QtBot, id: str, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    """Chooses a row, presses keys in the field and takes them."""
    page.choose(id)
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    qtbot.keyClick(page.recorder.field, key, keys)
    qtbot.mouseClick(page.recorder.take, Qt.MouseButton.LeftButton)


def back(window: MainWindow, qtbot: QtBot) -> None:
    """Closes the settings; the window has the keyboard again, as desktops do it."""
    window.windows.settings.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def keys_of(page: KeysPage, id: str) -> str:
    page.choose(id)
    return page.tree.currentItem().text(1)


def test_every_action_and_every_key_of_the_canvas_stands_there_once(page: KeysPage) -> None:
    entries = keyed(TABLE, str)
    ids = [entry.id for entry in entries]
    assert len(set(ids)) == len(ids)
    assert {entry.id for entry in TABLE} <= set(ids)
    told = set(ids) | {entry.canvas for entry in entries}
    assert {key.id for key in KEYS} <= told
    for entry in entries:
        assert keys_of(page, entry.id) == "   ".join(QKeySequence(k).toString(NATIVE) for k in entry.usual), entry.id


NATIVE = QKeySequence.SequenceFormat.NativeText


def test_new_keys_work_at_once_and_the_old_ones_do_not_any_more(
    window: MainWindow, page: KeysPage, qtbot: QtBot
) -> None:
    record(page, qtbot, "view.costs", Qt.Key.Key_J, CTRL_ALT)
    assert keys_of(page, "view.costs") == "Ctrl+Alt+J"
    back(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_T, CTRL_SHIFT)
    assert not window.design.panels.is_open("costs")
    qtbot.keyClick(window, Qt.Key.Key_J, CTRL_ALT)
    assert window.design.panels.is_open("costs")


def test_new_keys_stand_in_tooltips_and_in_the_command_palette(
    window: MainWindow, page: KeysPage, qtbot: QtBot
) -> None:
    record(page, qtbot, "edit.undo", Qt.Key.Key_J, CTRL_ALT)
    assert "Ctrl+Alt+J" in window.table["edit.undo"].toolTip()
    back(window, qtbot)
    record_of = window.table["view.costs"]
    assert "Ctrl+Shift+T" in record_of.toolTip()
    window.session.document.undo()
    window.show_commands()
    asides = {row.title: row.aside for row in window.commands._items}
    assert asides["Costs"] == "Ctrl+Shift+T"


def test_keys_that_something_has_are_named_and_change_hands_if_one_wants_it(
    window: MainWindow, page: KeysPage, qtbot: QtBot
) -> None:
    page.choose("view.costs")
    page.recorder.start()
    qtbot.keyClick(page.recorder.field, Qt.Key.Key_R, CTRL)
    assert "Train" in page.recorder.sentence.text()
    assert "Ctrl+R" in page.recorder.sentence.text()
    assert window.table["run.train"].shortcut().toString() == "Ctrl+R"  # nothing happened yet
    qtbot.mouseClick(page.recorder.take, Qt.MouseButton.LeftButton)
    assert keys_of(page, "view.costs") == "Ctrl+R"
    assert keys_of(page, "run.train") == "F5"
    assert [keys.toString() for keys in window.table["run.train"].shortcuts()] == ["F5"]


def test_usual_keys_come_back_one_by_one_also_from_who_took_them(
    window: MainWindow, page: KeysPage, qtbot: QtBot
) -> None:
    record(page, qtbot, "view.costs", Qt.Key.Key_R, CTRL)
    page.choose("run.train")
    qtbot.mouseClick(page.recorder.usual, Qt.MouseButton.LeftButton)
    assert keys_of(page, "run.train") == "Ctrl+R   F5"
    assert keys_of(page, "view.costs") == ""
    page.choose("view.costs")
    qtbot.mouseClick(page.recorder.usual, Qt.MouseButton.LeftButton)
    assert keys_of(page, "view.costs") == "Ctrl+Shift+T"
    assert not page.recorder.usual.isEnabled()
    assert not page.reset_all.isEnabled()


def test_usual_keys_come_back_for_all(window: MainWindow, page: KeysPage, qtbot: QtBot) -> None:
    record(page, qtbot, "view.costs", Qt.Key.Key_R, CTRL)
    record(page, qtbot, "view.source", Qt.Key.Key_J, CTRL_ALT)
    qtbot.mouseClick(page.reset_all, Qt.MouseButton.LeftButton)
    for entry in TABLE:
        shortcuts = [keys.toString() for keys in window.table[entry.id].shortcuts()]
        assert shortcuts == [QKeySequence(keys).toString() for keys in entry.shortcuts]
    window.settings.flush()
    assert Settings().get(SHORTCUTS) == ""


def test_something_can_have_no_keys(window: MainWindow, page: KeysPage, qtbot: QtBot) -> None:
    page.choose("view.source")
    qtbot.mouseClick(page.recorder.none, Qt.MouseButton.LeftButton)
    back(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_U, CTRL)
    assert not window.design.panels.is_open("source")


def test_a_letter_alone_is_for_typing_and_for_the_canvas_only(window: MainWindow, page: KeysPage, qtbot: QtBot) -> None:
    record(page, qtbot, "view.costs", Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier)
    assert "typing" in page.recorder.sentence.text()
    assert keys_of(page, "view.costs") == "Ctrl+Shift+T"
    record(page, qtbot, "network.bypass", Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier)
    back(window, qtbot)
    window.session.select(frozenset({"conv1"}))
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_B)
    assert not all_have(window.session, "bypassed")
    qtbot.keyClick(window.canvas, Qt.Key.Key_J)
    assert all_have(window.session, "bypassed")
    assert window.table["network.bypass"].shortcuts() == []


def test_keys_of_the_canvas_alone_are_changed_too(window: MainWindow, page: KeysPage, qtbot: QtBot) -> None:
    record(page, qtbot, "canvas.fit", Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier)
    back(window, qtbot)
    window.canvas.zoom_to(3.0)
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_F)
    assert window.canvas.camera.scale == 3.0
    qtbot.keyClick(window.canvas, Qt.Key.Key_J)
    assert window.canvas.camera.is_fitted(window.canvas.arrays.bounds())


def test_changed_keys_are_remembered(
    open_one: Callable[..., MainWindow], window: MainWindow, page: KeysPage, qtbot: QtBot
) -> None:
    record(page, qtbot, "view.costs", Qt.Key.Key_J, CTRL_ALT)
    leave(window)
    again = open_one(project=lenet5().project)
    qtbot.keyClick(again, Qt.Key.Key_J, CTRL_ALT)
    assert again.design.panels.is_open("costs")


def test_the_bar_says_the_new_keys_too(window: MainWindow, page: KeysPage, qtbot: QtBot) -> None:
    record(page, qtbot, "view.commands", Qt.Key.Key_J, CTRL_ALT)
    record(page, qtbot, "view.train", Qt.Key.Key_L, CTRL_ALT)
    assert window.top._search.text().endswith("Ctrl+Alt+J")
    assert window.top.pages.button("train").toolTip() == "Train   Ctrl+Alt+L"


@pytest.mark.parametrize("kept", ["{", "[]", '{"view.costs": 3}', '{"view.costs": [1]}', "null"])
def test_keys_that_cannot_be_read_are_the_usual_ones(kept: str) -> None:
    settings = Settings()
    settings.set(SHORTCUTS, kept)
    assert Shortcuts(settings).keys("view.costs", ("Ctrl+Shift+T",)) == ("Ctrl+Shift+T",)


@pytest.mark.parametrize(
    ("words", "id"), [("costs", "view.costs"), ("ctrl+shift+t", "view.costs"), ("f8", "network.next_problem")]
)
def test_a_search_finds_by_words_and_by_keys(window: MainWindow, page: KeysPage, words: str, id: str) -> None:
    window.windows.settings.search.setText(words)
    assert window.windows.settings.page is page
    assert page.chosen is not None
    shown = [item.data(0, Qt.ItemDataRole.UserRole).id for item in page._items() if not item.isHidden()]
    assert id in shown
    assert len(shown) < 8
