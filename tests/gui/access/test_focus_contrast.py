"""In high contrast the ring around what has the keyboard stands out from what was there before: measured in pixels."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton, QToolButton, QWidget

from designer.drawing.theme import contrast
from designer.gui.editing.boxes import StepBox
from designer.gui.main_window import MainWindow
from tests.gui.access.places import prepared

LEAST = 3.0
"""What the rules of accessible design ask of a ring."""
SHARE = 0.25
"""So much of the edge of a control has to say it at least: a dot in a corner is no ring."""


def picture_of(window: MainWindow, control: QWidget) -> QImage:
    """A control and a little of what is around it."""
    QApplication.processEvents()
    area = QRect(control.mapTo(window, control.rect().topLeft()), control.size()).adjusted(-3, -3, 3, 3)
    return window.grab(area).toImage()


def stands_out(before: QImage, after: QImage) -> float:
    """How many pixels changed so much that one sees it, as a share of those around the picture."""
    assert before.size() == after.size()
    places = ((x, y) for x in range(before.width()) for y in range(before.height()))
    changed = Counter((before.pixel(x, y), after.pixel(x, y)) for x, y in places)
    seen = sum(count for pair, count in changed.items() if contrast(*map(_written, pair)) >= LEAST)
    return seen / (2 * (before.width() + before.height()))


def _written(pixel: int) -> str:
    return QColor.fromRgb(pixel).name()


@pytest.mark.parametrize("look", ["contrast-dark", "contrast-light"])
def test_in_high_contrast_the_focus_is_seen_on_every_usual_control(
    open_one: Callable[..., MainWindow], look: str
) -> None:
    window = open_one()
    window.appearance.choose(look)
    prepared(window)
    window.show_page("design")
    window.canvas.select(frozenset(node.id for node in window.session.network if node.type == "Conv2d"))
    QApplication.processEvents()
    faint: list[str] = []
    for kind in (StepBox, QCheckBox, QComboBox, QPushButton, QToolButton):
        control = next(
            one
            for one in window.findChildren(kind)
            if one.isEnabled() and not one.visibleRegion().isEmpty() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        window.canvas.setFocus()
        before = picture_of(window, control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if stands_out(before, picture_of(window, control)) < SHARE:
            faint.append(f"{kind.__name__} {control.accessibleName() or control.toolTip()}")
    window.appearance.choose("dark")
    assert not faint
