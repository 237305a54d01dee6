"""The wall of items: of a hundred thousand only those that are seen are asked for, and keys lead everywhere."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK, LIGHT
from designer.gui.pages.data.cells import Mark
from designer.gui.pages.data.faces import FACES
from designer.gui.pages.data.wall import Wall

MANY = 100_000
LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def wall(qtbot: QtBot) -> Wall:
    made = Wall(DARK)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show_items(FACES["picture"], np.arange(MANY), lambda row: Mark(f"{row}.png", "cat", excluded=row == 2))
    made.show()
    qtbot.waitExposed(made)
    return made


def at(wall: Wall, place: int) -> QPoint:
    return wall.cell(place).center().toPoint()


def test_only_what_is_seen_is_asked_for(wall: Wall) -> None:
    asked: list[int] = []
    wall.wanted.connect(lambda rows: asked.extend(rows.tolist()))
    wall.grab()
    assert set(asked) <= set(range(100))
    asked.clear()
    wall.verticalScrollBar().setValue(wall.verticalScrollBar().maximum())
    wall.grab()
    assert set(asked) <= set(range(MANY - 100, MANY))
    assert asked


def test_what_was_prepared_is_not_asked_for_again_and_old_faces_go(wall: Wall) -> None:
    plane = np.ones((4, 4), dtype=np.float32)
    asked: list[int] = []
    wall.wanted.connect(lambda rows: asked.extend(rows.tolist()))
    wall.take(dict.fromkeys(range(100), plane))
    wall.grab()
    assert not asked
    wall.take(dict.fromkeys(range(1000, 1000 + 4000), plane))
    assert len(wall.ready) <= 3000
    assert 4999 in wall.ready


def test_arrows_shift_and_ends_choose_items(wall: Wall) -> None:
    wall.setFocus()
    QTest.keyClick(wall, Qt.Key.Key_Right)
    assert wall.chosen == (0,)
    QTest.keyClick(wall, Qt.Key.Key_Down)
    assert wall.chosen == (wall.columns,)
    QTest.keyClick(wall, Qt.Key.Key_Right, SHIFT)
    assert wall.chosen == (wall.columns, wall.columns + 1)
    QTest.keyClick(wall, Qt.Key.Key_End)
    assert wall.chosen == (MANY - 1,)
    assert wall.viewport().rect().contains(at(wall, MANY - 1))
    QTest.keyClick(wall, Qt.Key.Key_Home)
    assert wall.chosen == (0,)
    assert wall.verticalScrollBar().value() == 0


def test_the_mouse_chooses_adds_and_widens(wall: Wall) -> None:
    QTest.mouseClick(wall.viewport(), LEFT, NONE, at(wall, 1))
    QTest.mouseClick(wall.viewport(), LEFT, CTRL, at(wall, 3))
    assert wall.chosen == (1, 3)
    QTest.mouseClick(wall.viewport(), LEFT, CTRL, at(wall, 1))
    assert wall.chosen == (3,)
    QTest.mouseClick(wall.viewport(), LEFT, NONE, at(wall, 1))
    QTest.mouseClick(wall.viewport(), LEFT, SHIFT, at(wall, 4))
    assert wall.chosen == (1, 2, 3, 4)


def test_keys_ask_to_leave_out_and_for_the_menu(wall: Wall, qtbot: QtBot) -> None:
    wall.setFocus()
    QTest.keyClick(wall, Qt.Key.Key_Right)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
        with qtbot.waitSignal(wall.exclude_wanted, timeout=1000):
            QTest.keyClick(wall, key)
    with qtbot.waitSignal(wall.menu_wanted, timeout=1000):
        QTest.keyClick(wall, Qt.Key.Key_Return)


def test_what_is_chosen_is_told_to_those_who_do_not_see_it(wall: Wall) -> None:
    wall.choose((1, 2), 2)
    assert "1.png cat" in wall.accessibleDescription()
    assert "left out" in wall.accessibleDescription()


def test_an_item_that_is_left_out_looks_different_in_both_looks(wall: Wall) -> None:
    wall.take({row: np.full((4, 4), 0.5, dtype=np.float32) for row in range(100)})
    for theme in (DARK, LIGHT):
        wall.set_theme(theme)
        QApplication.processEvents()
        picture = wall.viewport().grab().toImage()
        inside = [picture.copy(wall.cell(place).toRect().adjusted(2, 2, -2, -24)) for place in (1, 2)]
        assert inside[0] != inside[1]
