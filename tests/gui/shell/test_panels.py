"""Panels around the canvas: moved, floated, tabbed, closed, and remembered without ever getting lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from designer.gui.main_window import MainWindow
from designer.gui.pages.design.docks import PANELS
from designer.gui.settings import DESIGN_PANELS, Settings
from tests.gui.shell.conftest import leave
from tests.helpers.building import lenet5

Area = Qt.DockWidgetArea


def place(window: MainWindow, id: str) -> QRect:
    """Where a panel is in the window."""
    dock = window.design.panels.docks[id]
    return QRect(dock.mapTo(window, QPoint(0, 0)), dock.size())


def choose(menu: QMenu, title: str) -> None:
    next(action for action in menu.actions() if action.text() == title).trigger()
    menu.deleteLater()


def test_at_first_the_palette_is_left_the_inspector_right_and_nothing_below(window: MainWindow) -> None:
    panels = window.design.panels
    assert [entry.id for entry in PANELS if panels.is_open(entry.id)] == ["palette", "inspector"]
    canvas = QRect(window.canvas.mapTo(window, QPoint(0, 0)), window.canvas.size())
    assert place(window, "palette").right() <= canvas.left()
    assert place(window, "inspector").left() >= canvas.right()
    assert 190 <= place(window, "palette").width() <= 230
    assert 255 <= place(window, "inspector").width() <= 290


@pytest.mark.parametrize("id", [entry.id for entry in PANELS])
def test_every_panel_is_closed_by_its_button_and_opened_by_the_menu(window: MainWindow, qtbot: QtBot, id: str) -> None:
    panels, action = window.design.panels, window.table[f"view.{id}"]
    panels.open(id)
    assert action.isChecked()
    assert not panels.docks[id].visibleRegion().isEmpty()
    qtbot.mouseClick(panels.docks[id].head.shut, Qt.MouseButton.LeftButton)
    assert not panels.is_open(id)
    assert not action.isChecked()
    action.trigger()
    assert not panels.docks[id].visibleRegion().isEmpty()


@pytest.mark.parametrize(
    ("title", "side"),
    [
        ("Move to the left", Area.LeftDockWidgetArea),
        ("Move to the bottom", Area.BottomDockWidgetArea),
        ("Move to the top", Area.TopDockWidgetArea),
    ],
)
def test_a_panel_moves_to_another_side_from_its_menu(window: MainWindow, title: str, side: Area) -> None:
    dock = window.design.panels.docks["inspector"]
    choose(dock.menu(), title)
    assert window.design.panels.dockWidgetArea(dock) is side
    assert not dock.visibleRegion().isEmpty()


def test_a_panel_floats_and_comes_back(window: MainWindow) -> None:
    dock = window.design.panels.docks["inspector"]
    choose(dock.menu(), "Float")
    assert dock.isFloating()
    assert dock.isVisible()
    choose(dock.menu(), "Put back into the window")
    assert not dock.isFloating()
    assert window.design.panels.dockWidgetArea(dock) is Area.RightDockWidgetArea


def test_the_menu_of_a_panel_is_reached_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    more = window.design.panels.docks["palette"].head.more
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Float" in [action.text() for action in menu.actions()]
    menu.close()


def test_panels_below_share_a_place_and_the_tab_says_what_is_before_the_eyes(window: MainWindow) -> None:
    panels = window.design.panels
    window.table["view.source"].trigger()
    window.table["view.costs"].trigger()
    assert panels.is_front("costs")
    assert panels.is_open("source")
    assert not panels.is_front("source")
    window.table["view.source"].trigger()  # it was behind: it comes to the front
    assert panels.is_front("source")
    window.table["view.source"].trigger()
    assert not panels.is_open("source")
    assert window.design.lower_panel == "costs"


def test_the_source_is_printed_only_while_it_is_before_the_eyes(window: MainWindow, qtbot: QtBot) -> None:
    panels = window.design.panels
    panels.open("source")
    panels.open("costs")
    window.session.select(frozenset({"conv1"}))
    from designer.graph.edits import Rename

    window.session.do(Rename("main", "conv1", "stem"))
    assert "self.stem" not in window.design.source.text.toPlainText()
    panels.open("source")
    qtbot.waitUntil(lambda: "self.stem" in window.design.source.text.toPlainText())


def test_the_layout_is_remembered(open_one: Callable[..., MainWindow], window: MainWindow) -> None:
    panels = window.design.panels
    choose(panels.docks["palette"].menu(), "Move to the right")
    panels.shut("inspector")
    panels.open("problems")
    leave(window)
    again = open_one(project=lenet5().project).design.panels
    assert again.dockWidgetArea(again.docks["palette"]) is Area.RightDockWidgetArea
    assert not again.is_open("inspector")
    assert again.is_front("problems")


def test_reset_brings_back_the_first_layout(window: MainWindow) -> None:
    panels = window.design.panels
    choose(panels.docks["palette"].menu(), "Move to the bottom")
    choose(panels.docks["inspector"].menu(), "Float")
    panels.shut("inspector")
    panels.open("history")
    window.table["view.reset_layout"].trigger()
    assert [entry.id for entry in PANELS if panels.is_open(entry.id)] == ["palette", "inspector"]
    assert all(not dock.isFloating() for dock in panels.docks.values())
    assert panels.dockWidgetArea(panels.docks["palette"]) is Area.LeftDockWidgetArea


@pytest.mark.parametrize("layout", [b"nonsense", b"\x00\x00\x00\xff\x00\x00\x00\x07", b"\xff" * 400])
def test_a_layout_that_is_damaged_or_of_another_version_means_the_first_one(
    open_one: Callable[..., MainWindow], layout: bytes
) -> None:
    settings = Settings()
    settings.set(DESIGN_PANELS, QByteArray(layout))
    settings.flush()
    panels = open_one(project=lenet5().project).design.panels
    assert [entry.id for entry in PANELS if panels.is_open(entry.id)] == ["palette", "inspector"]
    assert not panels.docks["palette"].visibleRegion().isEmpty()


def test_a_panel_that_floated_where_no_screen_is_any_more_comes_back_into_view(
    open_one: Callable[..., MainWindow], window: MainWindow
) -> None:
    dock = window.design.panels.docks["inspector"]
    dock.setFloating(True)
    dock.move(-4000, -4000)
    leave(window)
    again = open_one(project=lenet5().project)
    dock = again.design.panels.docks["inspector"]
    assert dock.isVisible()
    assert not dock.isFloating() or again.screen().availableGeometry().contains(dock.geometry().topLeft())


def test_a_panel_that_floats_goes_and_comes_with_its_page_and_is_remembered(
    open_one: Callable[..., MainWindow], window: MainWindow
) -> None:
    dock = window.design.panels.docks["inspector"]
    choose(dock.menu(), "Float")
    window.show_page("train")
    assert not dock.isVisible()
    window.show_page("design")
    assert dock.isVisible()
    window.show_page("train")
    leave(window)
    again = open_one(project=lenet5().project)
    again.show_page("design")
    assert again.design.panels.docks["inspector"].isVisible()
    assert again.design.panels.docks["inspector"].isFloating()


def test_in_the_smallest_window_nothing_reaches_beyond_it(window: MainWindow, qtbot: QtBot) -> None:
    for id in ("source", "history"):
        window.design.panels.open(id)
    window.resize(QSize(960, 600))
    qtbot.waitUntil(lambda: window.width() == 960)
    for id in ("palette", "history", "source"):
        assert window.rect().contains(place(window, id)), id
    assert window.canvas.width() >= 240


def test_f11_fills_the_screen_and_gives_it_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert window.table["view.full_screen"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
