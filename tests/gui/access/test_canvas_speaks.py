"""A screen reader finds the layers on the canvas, and hears where the keys lead."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.graph.edits import Move, RemoveNode, SetMark, SetParam, SetTrait
from designer.graph.marks import Frame, Note
from designer.gui.main_window import MainWindow
from designer.templates import load_template

NAME = QAccessible.Text.Name
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def names(window: MainWindow) -> list[str]:
    canvas = QAccessible.queryAccessibleInterface(window.canvas)
    return [canvas.child(place).text(NAME) for place in range(canvas.childCount())]


def press(window: MainWindow, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.canvas, key, keys)
    QApplication.processEvents()


def test_each_layer_is_an_item_that_says_what_it_is_gives_and_is_wired_to(window: MainWindow) -> None:
    assert names(window)[1] == "conv1, Conv2d, output N × 6 × 28 × 28, from images to relu1"
    assert QAccessible.queryAccessibleInterface(window.canvas).role() is QAccessible.Role.List


def test_traits_problems_frames_and_notes_are_said_too(window: MainWindow) -> None:
    window.session.do(SetTrait("main", "relu1", "bypassed", True))
    window.session.do(SetParam("main", "conv1", "kernel_size", 99))
    window.session.do(Move("main", {"conv1": (5000.0, 0.0)}))
    window.session.do(SetMark("main", "f", Frame(id="f", x=4900.0, y=-90.0, width=400.0, height=300.0, title="Stem")))
    window.session.do(SetMark("main", "n", Note(id="n", x=0.0, y=900.0, width=90.0, height=90.0, text="why")))
    said = names(window)
    assert said[1].startswith("conv1, Conv2d, from images to relu1, problem: ")
    assert "99" in said[1]
    assert said[2].endswith(", bypassed")
    assert said[-2:] == ["Frame Stem, holds conv1", "Note, why"]


def test_items_lie_where_they_are_seen(window: MainWindow) -> None:
    window.session.open(load_template("digits-cnn"))
    canvas = QAccessible.queryAccessibleInterface(window.canvas)
    for place in range(canvas.childCount()):
        box = canvas.child(place).rect()
        assert canvas.childAt(box.center().x(), box.center().y()) is canvas.child(place)
        assert canvas.indexOfChild(canvas.child(place)) == place
        assert canvas.child(place).parent() is canvas


def test_an_item_whose_layer_is_gone_is_invalid_and_silent(window: MainWindow) -> None:
    item = QAccessible.queryAccessibleInterface(window.canvas).child(1)
    assert item.isValid()
    window.session.do(RemoveNode("main", "conv1"))
    assert not item.isValid()
    assert item.text(NAME) == ""
    assert item.rect().isEmpty()


def test_walking_selecting_and_looking_are_heard(window: MainWindow, heard: list[str]) -> None:
    window.show_page("design")
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_Right)
    assert [said.partition(",")[0] for said in heard[-2:]] == ["images", "conv1"]
    item = QAccessible.queryAccessibleInterface(window.canvas).child(1)
    assert item.state().selected
    assert item.state().focused
    press(window, Qt.Key.Key_A, CTRL)
    assert heard[-1] == "14 selected: images, conv1, relu1 and 11 more"
    press(window, Qt.Key.Key_Escape)
    assert heard[-1] == "Nothing is selected"
    press(window, Qt.Key.Key_W)
    assert heard[-1] == "Wire from images to conv1, N × 1 × 32 × 32"
    window.canvas.jump_to("conv1")
    press(window, Qt.Key.Key_Right, CTRL)
    assert heard[-1].startswith("relu1, ReLU")
    assert not QAccessible.queryAccessibleInterface(window.canvas).child(2).state().selected


def test_who_comes_to_the_canvas_hears_where_on_it(window: MainWindow, heard: list[str]) -> None:
    press(window, Qt.Key.Key_Right)
    window.design.inspector.setFocus()
    QApplication.processEvents()
    heard.clear()
    window.canvas.setFocus()
    QApplication.processEvents()
    assert [said.partition(",")[0] for said in heard] == ["images"]
