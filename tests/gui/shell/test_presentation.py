"""The canvas alone, for others to look at."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.gui.main_window import MainWindow
from tests.gui.shell.conftest import leave

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window, presenting."""
    qtbot.keyClick(window, Qt.Key.Key_F11, SHIFT)
    assert window.presentation.is_on
    return window


def test_only_the_canvas_is_left_and_shows_the_whole_network(shown: MainWindow) -> None:
    assert not any(part.isVisible() for part in shown.chrome)
    assert not any(dock.isVisible() for dock in shown.design.panels.docks.values())
    assert not shown.canvas.overlays.zoom_bar.isVisible()
    assert not shown.canvas.overlays.minimap.isVisible()
    assert shown.canvas.width() == shown.width()
    assert shown.canvas.camera.is_fitted(shown.canvas.arrays.bounds())
    assert shown.isFullScreen()


def test_arrows_walk_from_the_first_layer_on_so_that_it_can_be_read(shown: MainWindow, qtbot: QtBot) -> None:
    order = shown.session.analysis.order
    for step in range(3):
        qtbot.keyClick(shown.canvas, Qt.Key.Key_Right)
        assert shown.session.selection == {order[step]}
    assert shown.canvas.camera.scale >= 1.0


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_B, Qt.Key.Key_Backspace, Qt.Key.Key_Tab])
def test_a_slip_of_the_hand_changes_nothing(shown: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Right)
    before = shown.session.document.project
    qtbot.keyClick(shown.canvas, key)
    assert shown.session.document.project is before
    assert not shown.canvas.popup.isVisible()


def test_escape_brings_everything_back_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    window.design.panels.open("costs")
    window.design.panels.shut("palette")
    qtbot.keyClick(window, Qt.Key.Key_F11, SHIFT)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not window.presentation.is_on
    assert not window.isFullScreen()
    assert all(part.isVisible() for part in window.chrome)
    assert window.design.panels.latest[0] in ("costs", "inspector")
    assert [id for id in window.design.panels.docks if window.design.panels.is_open(id)] == ["inspector", "costs"]
    assert window.canvas.overlays.zoom_bar.isVisible()


def test_closing_amid_a_presentation_remembers_the_layout_from_before(open_one, shown: MainWindow) -> None:
    leave(shown)
    again = open_one()
    assert again.design.panels.is_open("palette")
    assert not again.isFullScreen()


def test_an_empty_network_is_not_presented(window: MainWindow, qtbot: QtBot) -> None:
    window.files.new()
    assert not window.table["view.present"].isEnabled()
