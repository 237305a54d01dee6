"""The command palette: a few letters and Return."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from designer.gui.canvas.keys import KEYS
from designer.gui.command_palette import CommandPalette
from designer.gui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    assert window.commands is not None
    assert window.commands.field.hasFocus()
    return window.commands


def titles(palette: CommandPalette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_letters_and_return_run_an_action(window: MainWindow, palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "deploy")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.page == "deploy"
    assert window.commands is None


def test_it_adds_layers(window: MainWindow, palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "add drop")
    assert titles(palette)[0] == "Add Dropout"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert any(node.type == "Dropout" for node in window.session.network)


def test_it_leads_to_layers(window: MainWindow, palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "conv2")
    assert titles(palette)[0] == "Go to conv2"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.session.selection == {"conv2"}


def test_arrows_move_and_a_click_chooses(window: MainWindow, palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "look")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    row = titles(palette).index("Light look")
    place = palette.list.visualItemRect(palette.list.item(row)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not window.appearance.theme.is_dark


def test_escape_closes_without_doing_anything(window: MainWindow, palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "delete")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert window.commands is None
    assert "conv1" in window.session.network.nodes


def test_it_closes_when_the_keyboard_goes_elsewhere(window: MainWindow, palette: CommandPalette) -> None:
    window.canvas.setFocus()
    assert window.commands is None


def test_it_offers_only_what_can_be_done(window: MainWindow, palette: CommandPalette) -> None:
    assert "Undo" not in titles(palette)
    assert "Stop" not in titles(palette)


def test_nothing_found_is_said_and_return_does_nothing(
    window: MainWindow, palette: CommandPalette, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.field, "xyzzy")
    assert "Nothing fits" in titles(palette)[0]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.commands is palette


def test_at_the_welcome_there_are_no_layers_to_add(window: MainWindow, qtbot: QtBot) -> None:
    window.show_welcome()
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(window.commands.field, "add conv")
    assert not any(title.startswith("Add") for title in titles(window.commands))


def test_every_action_that_can_be_done_stands_there_with_its_keys(window: MainWindow, palette: CommandPalette) -> None:
    asides = {item.title: item.aside for item in palette._items}
    for entry, action in window.table:
        if action.isEnabled() and entry.id not in ("view.commands", "help.shortcuts"):
            assert action.text().rstrip("…") in asides
            if entry.shortcuts:
                assert asides[action.text().rstrip("…")], entry.id


def test_what_only_the_canvas_has_keys_for_stands_there_too_and_is_done_there(
    window: MainWindow, palette: CommandPalette, qtbot: QtBot
) -> None:
    asides = {item.title: item.aside for item in palette._items}
    actions = {entry.id for entry, _ in window.table}
    for key in KEYS:
        if key.action not in actions:
            assert asides[key.words] == QKeySequence(key.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    window.canvas.zoom_to(3.0)
    qtbot.keyClicks(palette.field, "fit the network into")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.canvas.camera.is_fitted(window.canvas.arrays.bounds())
    assert window.canvas.hasFocus()
