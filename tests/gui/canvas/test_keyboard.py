"""The canvas without a mouse: walking along wires, naming, editing, and a whole network drawn by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from designer.graph.model import Network, Node, Project
from designer.gui.canvas.hits import NodeHit
from designer.gui.canvas.keys import KEYS, KeyMap
from designer.gui.canvas.menu import menu_for
from designer.gui.canvas.view import CanvasView
from tests.gui.hand import ALT, CTRL, PITCH, SHIFT, Hand, chain, wire

Open = Callable[..., tuple[CanvasView, Hand]]
KEY = Qt.Key


def fork() -> Project:
    """a leads to b and to c below it, both lead to d; e stands alone below."""
    places = {"a": (0, 0), "b": (PITCH, 0), "c": (PITCH, 160), "d": (2 * PITCH, 0), "e": (0, 400)}
    types = {"a": "Input", "d": "Add"}
    nodes = {
        key: Node(key, types.get(key, "ReLU"), key, {"shape": [4]} if key == "a" else {}, x=x, y=y)
        for key, (x, y) in places.items()
    }
    edges = (wire("a", "b"), wire("a", "c"), wire("b", "d", "inputs"), wire("c", "d", "inputs"))
    return Project("p", {"main": Network("main", "Net", nodes, edges)})


def walk(view: CanvasView, hand: Hand, *keys: Qt.Key) -> str:
    for key in keys:
        hand.key(key)
    return "".join(sorted(view.session.selection))


def test_arrows_walk_along_wires(open_canvas: Open) -> None:
    view, hand = open_canvas(fork())
    assert walk(view, hand, KEY.Key_Right) == "a", "the first key takes the first layer"
    assert walk(view, hand, KEY.Key_Right) == "b", "of two ways the straight one"
    assert walk(view, hand, KEY.Key_Right) == "d"
    assert walk(view, hand, KEY.Key_Left) == "b"
    assert walk(view, hand, KEY.Key_Down) == "c", "the sibling below"
    assert walk(view, hand, KEY.Key_Right) == "d"
    assert walk(view, hand, KEY.Key_Left) == "c", "back the way one came"
    assert walk(view, hand, KEY.Key_Up) == "b"
    assert walk(view, hand, KEY.Key_Left, KEY.Key_Left) == "a", "where no wire leads, one stays"


def test_where_no_wire_leads_arrows_go_to_what_is_nearest(open_canvas: Open) -> None:
    view, hand = open_canvas(fork())
    view.session.select(frozenset(("a",)))
    assert walk(view, hand, KEY.Key_Down) == "e"
    assert walk(view, hand, KEY.Key_Up) == "a"
    view.session.select(frozenset(("e",)))
    assert walk(view, hand, KEY.Key_Right) == "c"


def test_shift_and_arrows_take_along_what_was_selected(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "ReLU", "Output"))
    view.session.select(frozenset(("a",)))
    hand.key(KEY.Key_Right, SHIFT)
    hand.key(KEY.Key_Right, SHIFT)
    assert view.session.selection == {"a", "b", "c"}
    assert view.order.row == ("a", "b", "c")
    hand.key(KEY.Key_Right)
    assert view.session.selection == {"d"}


def test_ctrl_and_arrows_look_around_and_ctrl_space_selects(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "ReLU", "Output"))
    view.session.select(frozenset(("a",)))
    hand.key(KEY.Key_Right, CTRL)
    hand.key(KEY.Key_Right, CTRL)
    assert view.session.selection == {"a"}
    assert view.shown.hovered == "c"
    hand.key(KEY.Key_Space, CTRL)
    assert view.session.selection == {"a", "c"}
    assert view.order.row == ("a", "c")
    assert not view.hands.space_held
    hand.key(KEY.Key_Space, CTRL)
    assert view.session.selection == {"a"}


def test_a_walk_keeps_what_it_reaches_in_view(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", *["ReLU"] * 6, "Output"))
    view.zoom_to(2.0)
    for _ in range(8):
        hand.key(KEY.Key_Right)
    left, _, right, _ = view.camera.visible()
    box = view.arrays.node_boxes()[view.arrays.index["h"]]
    assert view.session.selection == {"h"}
    assert left <= box[0]
    assert box[2] <= right


def test_f2_names_a_layer_where_it_stands(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    view.session.select(frozenset(("b",)))
    hand.key(KEY.Key_F2)
    field = view.name_field
    assert field.isVisible()
    assert field.text() == "b"
    assert view.arrays.node_boxes()[1][0] < view.camera.place(field.geometry().center().toPointF())[0]
    QTest.keyClicks(field, "my stem")
    QTest.keyClick(field, KEY.Key_Return)
    assert view.session.network.nodes["b"].name == "my_stem"
    assert view.session.document.undo_labels == ("rename b to my_stem",)
    assert view.hasFocus()


def test_escape_leaves_the_name_as_it_was(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    view.session.select(frozenset(("a",)))
    hand.key(KEY.Key_F2)
    QTest.keyClicks(view.name_field, "other")
    QTest.keyClick(view.name_field, KEY.Key_Escape)
    assert view.session.network.nodes["a"].name == "a"
    assert not view.name_field.isVisible()


def test_a_name_that_is_taken_says_so_and_changes_nothing(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    said: list[str] = []
    view.session.message.connect(lambda _, text: said.append(text))
    view.session.select(frozenset(("b",)))
    hand.key(KEY.Key_F2)
    QTest.keyClicks(view.name_field, "a")
    QTest.keyClick(view.name_field, KEY.Key_Return)
    assert view.session.network.nodes["b"].name == "b"
    assert "already has a layer named" in said[0]


def test_return_asks_for_the_parameters(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    asked: list[bool] = []
    view.session.edit_wanted.connect(lambda: asked.append(True))
    hand.key(KEY.Key_Return)
    assert not asked, "nothing is selected"
    view.session.select(frozenset(("b",)))
    hand.key(KEY.Key_Return)
    assert asked == [True]


def test_b_bypasses_and_takes_that_back(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "Output"))
    view.session.select(frozenset(("b",)))
    hand.key(KEY.Key_B)
    assert view.session.network.nodes["b"].traits.bypassed
    assert view.arrays.faces[1].faint
    hand.key(KEY.Key_B)
    assert not view.session.network.nodes["b"].traits.bypassed
    assert view.session.document.undo_labels == ("let b take part again", "bypass b")


def test_escape_steps_back_one_thing_at_a_time(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    view.session.select(frozenset(("a",)))
    hand.key(KEY.Key_C, SHIFT)
    QTest.keyClick(view.targets.field, KEY.Key_Escape)
    assert not view.targets.isVisible()
    assert view.session.selection == {"a"}
    hand.key(KEY.Key_Escape)
    assert view.session.selection == frozenset()


def test_a_residual_network_is_drawn_by_keys_alone(open_canvas: Open) -> None:
    view, hand = open_canvas()

    def add(words: str, key: Qt.Key = KEY.Key_A) -> None:
        hand.key(key)
        QTest.keyClicks(view.popup.field, words)
        QTest.keyClick(view.popup.field, KEY.Key_Return)

    for words in ("input", "bn", "relu", "skip", "gap", "fc", "output"):
        add(words)
    hand.key(KEY.Key_Escape)
    hand.key(KEY.Key_Left)
    assert [node.name for node in view.session.network if node.id in view.session.selection] == ["input"]
    hand.key(KEY.Key_C, SHIFT)
    QTest.keyClicks(view.targets.field, "add")
    QTest.keyClick(view.targets.field, KEY.Key_Return)
    network = view.session.network
    named = {node.name: node for node in network}
    into = [network.nodes[edge.source.node].name for edge in network.edges_into(named["add"].id)]
    assert into == ["relu", "input"]
    hand.key(KEY.Key_Right)
    hand.key(KEY.Key_A, SHIFT)
    QTest.keyClicks(view.popup.field, "drop")
    QTest.keyClick(view.popup.field, KEY.Key_Return)
    types = [node.type for node in view.session.network]
    assert types.count("Dropout") == 1
    order = ["Input", "BatchNorm2d", "Dropout", "ReLU", "Add", "GlobalAvgPool", "Linear", "Output"]
    assert [view.session.network.nodes[key].type for key in view.session.analysis.order] == order
    hand.key(KEY.Key_Delete)
    assert "Dropout" not in [node.type for node in view.session.network]
    assert len(view.session.network.edges) == 7, "the chain is closed again"
    while view.session.document.undo_labels:
        view.session.document.undo()
    assert not view.session.network.nodes


def test_every_key_has_an_id_of_its_own_and_is_told_apart() -> None:
    ids = [entry.id for entry in KEYS]
    assert len(set(ids)) == len(ids)
    assert all(entry.id.startswith("canvas.") and entry.group for entry in KEYS)
    assert KeyMap().keys("network.bypass") == ("B",)


def test_menus_show_the_keys_of_the_table(open_canvas: Open) -> None:
    view, _ = open_canvas(chain("Input", "ReLU"))
    view.keys.choose(lambda id, usual: ("Q",) if id == "canvas.bypass" else usual)
    shown = dict(action.text().partition("\t")[::2] for action in menu_for(view, NodeHit("b"), view.pointer).actions())
    assert shown["Bypass"] == "Q"
    assert shown["Connect to…"] == "Shift+C"
    assert shown["Rename"] == "F2"


def test_other_keys_can_be_chosen(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    view.keys.choose(lambda id, usual: ("Q",) if id == "canvas.bypass" else usual)
    view.session.select(frozenset(("b",)))
    hand.key(KEY.Key_B)
    assert not view.session.network.nodes["b"].traits.bypassed
    hand.key(KEY.Key_Q)
    assert view.session.network.nodes["b"].traits.bypassed
    assert view.keys.keys("canvas.bypass") == ("Q",)


@pytest.mark.parametrize("keys", [CTRL, ALT])
def test_what_no_command_has_goes_on_to_the_window(open_canvas: Open, keys: Qt.KeyboardModifier) -> None:
    view, hand = open_canvas(chain("Input"))
    hand.key(KEY.Key_J, keys)
    assert view.session.document.undo_labels == ()
    assert isinstance(view, QWidget)


def test_a_question_mark_shows_what_mouse_and_keys_do(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input"))
    view.keys.choose(lambda id, usual: ("Q",) if id == "canvas.bypass" else usual)
    hand.key(KEY.Key_Question, SHIFT)
    sheet = view.overlays.sheet
    assert sheet.isVisible()
    shown = [label.text() for label in sheet.findChildren(QLabel)]
    assert {"Drag a port", "Connect the selected layers in their order", "Q"} <= set(shown)
    QTest.keyClick(sheet, KEY.Key_Down)
    assert sheet.isVisible(), "arrows scroll"
    QTest.keyClick(sheet, KEY.Key_Escape)
    assert not sheet.isVisible()
    assert view.hasFocus()


def test_the_menu_key_opens_the_menu_of_what_is_selected(open_canvas: Open) -> None:
    view, _ = open_canvas(chain("Input", "ReLU"))
    view.session.select(frozenset(("b",)))
    reason = QContextMenuEvent.Reason.Keyboard
    middle = view.viewport().rect().center()
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, middle, view.viewport().mapToGlobal(middle)))
    (menu,) = (each for each in view.findChildren(QMenu) if each.isVisible())
    words = [action.text().partition("\t")[0] for action in menu.actions()]
    assert {"Bypass", "Replace with…", "Delete"} <= set(words)
    assert (menu.pos() - view.mapToGlobal(Hand(view).at(PITCH, 38))).manhattanLength() < 8
    menu.close()
    view.session.select(frozenset())
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, middle, view.viewport().mapToGlobal(middle)))
    (menu,) = (each for each in view.findChildren(QMenu) if each.isVisible())
    assert "Select all" in [action.text().partition("\t")[0] for action in menu.actions()]
    menu.close()


def test_several_wires_are_moved_by_one_key_to_the_layer_that_one_looks_at(open_canvas: Open) -> None:
    view, hand = open_canvas(fork())
    view.select(frozenset({"a"}))
    hand.key(KEY.Key_W)
    hand.key(KEY.Key_W, ALT)
    assert view.shown.wires == {wire("a", "b"), wire("a", "c")}
    view.looked_at = "e"
    hand.key(KEY.Key_E, SHIFT)
    assert {(edge.source.node, edge.target.node) for edge in view.shown.wires} == {("e", "b"), ("e", "c")}
    assert view.session.document.undo_labels[0] == "move 2 wires to e"
    view.session.document.undo()
    assert set(view.session.network.edges) == set(fork().main.edges)


def test_wires_reach_the_layer_by_keys_alone_and_never_run_in_a_circle(open_canvas: Open, qtbot: QtBot) -> None:
    view, hand = open_canvas(fork())
    view.select(frozenset({"b"}))
    hand.key(KEY.Key_W)
    hand.key(KEY.Key_W, ALT)
    with qtbot.waitSignal(view.session.message) as said:
        view.looked_at = "a"
        hand.key(KEY.Key_E)
    assert said.args[1]
    assert set(view.session.network.edges) == set(fork().main.edges)
    hand.key(KEY.Key_W)
    hand.key(KEY.Key_Down, CTRL)
    assert view.looked_at is not None


def test_the_key_says_how_it_is_used_when_no_wire_is_selected(open_canvas: Open, qtbot: QtBot) -> None:
    view, hand = open_canvas(fork())
    with qtbot.waitSignal(view.session.message) as said:
        hand.key(KEY.Key_E)
    assert "Alt+W" in said.args[1]
    assert set(view.session.network.edges) == set(fork().main.edges)
