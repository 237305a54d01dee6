"""Who works by keys sees where the keyboard is: every kind of control looks different while it has it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from designer.gui.main_window import MainWindow
from tests.gui.access.places import PLACES, controls, described, prepared

ROOMS = (
    "welcome",
    *(f"page {name}" for name in ("data", "train", "evaluate", "tune", "deploy")),
    *(f"panel {name}" for name in ("costs", "source", "history", "palette")),
    *(f"inspector {name}" for name in ("Conv2d", "mark")),
    *(f"settings {name}" for name in ("look", "keys")),
)


def kind(control: QWidget) -> tuple[str, object, str]:
    """What is styled as one: a class in a role."""
    return type(control).__name__, control.property("role"), type(control.parentWidget()).__name__


def looks(control: QWidget) -> QImage:
    QApplication.processEvents()
    return control.grab().toImage()


@pytest.mark.parametrize("look", ["dark", "light"])
def test_the_keyboard_is_seen_on_every_kind_of_control(open_one: Callable[..., MainWindow], look: str) -> None:
    window = open_one()
    window.appearance.choose(look)
    prepared(window)
    known: set[tuple[str, object, str]] = set()
    unseen: list[str] = []
    for place in ROOMS:
        room = PLACES[place](window)
        room.window().activateWindow()
        QApplication.processEvents()
        for control in list(controls(room)):
            is_field = control.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(control, QScrollArea)
            if not is_field or kind(control) in known or control.visibleRegion().isEmpty():
                continue
            known.add(kind(control))
            _leave(room.window())
            without = looks(control)
            control.setFocus(Qt.FocusReason.TabFocusReason)
            if control.hasFocus() and looks(control) == without:
                unseen.append(described(control))
        if room.isWindow() and room is not window:
            room.close()
    assert len(known) > 30
    assert not unseen


def _leave(window: QWidget) -> None:
    here = QApplication.focusWidget()
    if here is not None and here.window() is window:
        here.clearFocus()
