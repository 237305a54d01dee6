"""A walk through every place of the window: each control has a name, and the keyboard reaches it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from designer.gui.canvas.zoom_bar import ZoomBar
from designer.gui.main_window import MainWindow
from designer.gui.networks.bar import NetworkBar
from tests.gui.access.places import PLACES, controls, described, name_of, prepared

MOST_STEPS = 120


def by_other_keys(control: QWidget) -> bool:
    """What Tab leaves out because keys of its own lead there."""
    group = control.group() if isinstance(control, QAbstractButton) else None
    if (group is not None and group.exclusive()) or (isinstance(control, QAbstractButton) and control.autoExclusive()):
        return True  # arrows go through the choices of a group; pages have Ctrl+1 … Ctrl+6 as well
    if isinstance(control.parentWidget(), QLineEdit):
        return True  # Escape clears a search
    if isinstance(control.parentWidget(), ZoomBar):
        return True  # Ctrl++, Ctrl+-, Ctrl+0, F
    return isinstance(control.parentWidget(), NetworkBar) and control.property("role") == "crumb-here"  # where one is


def places_of(open_one: Callable[..., MainWindow]) -> MainWindow:
    window = open_one()
    prepared(window)
    return window


@pytest.mark.parametrize("place", PLACES)
def test_every_control_has_a_name_and_is_reached_by_keys(open_one: Callable[..., MainWindow], place: str) -> None:
    window = places_of(open_one)
    room = PLACES[place](window)
    QApplication.processEvents()
    there = list(controls(room))
    assert there
    nameless = [described(one) for one in there if not name_of(one)]
    assert not nameless
    reached = _reached(room)
    left_out = [described(one) for one in there if one not in reached and not by_other_keys(one)]
    assert not left_out
    if room is not window and room.isWindow():
        room.close()


def _reached(room: QWidget) -> set[QWidget]:
    """What Shift+Tab comes to, until it comes round (on the canvas Tab adds a layer, Shift+Tab leads on)."""
    room.window().activateWindow()
    QApplication.processEvents()
    if QApplication.focusWidget() is None or QApplication.focusWidget().window() is not room.window():
        next(iter(controls(room))).setFocus()
    reached: set[QWidget] = set()
    for _ in range(MOST_STEPS):
        here = QApplication.focusWidget()
        assert here is not None, "the keyboard is lost"
        reached.add(here)
        QTest.keyClick(here, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert QApplication.focusWidget() is not here or len(reached) == 1, f"no way out of {described(here)}"
    return reached


def test_every_entry_of_every_menu_has_words(window: MainWindow) -> None:
    menus = window.menuBar().findChildren(QMenu)
    assert len(menus) > 6
    for menu in menus:
        entries = [action for action in menu.actions() if not action.isSeparator()]
        assert all(action.text().strip() for action in entries), menu.title()
    assert all(action.text().strip() for _, action in window.table)
