"""Points of wires under the hand: added, dragged, made level, removed; kept when nodes move."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.drawing.crossings import crossings
from designer.drawing.wires import Way, distances
from designer.graph.applying import apply
from designer.graph.edits import AddNode, Batch, Move, SetBends
from designer.graph.model import Node, Project
from designer.gui.canvas.menu import menu_for
from designer.gui.canvas.replacing import replaced
from designer.gui.canvas.tips import words_for
from designer.gui.canvas.view import CanvasView
from tests.gui.hand import LEFT, NONE, Hand, chain, wire

Open = Callable[..., tuple[CanvasView, Hand]]
KEY = Qt.Key
AB = wire("a", "b")
STRAYS = (
    AddNode("main", Node("y", "ReLU", "y", x=330, y=40)),
    AddNode("main", Node("z", "ReLU", "z", x=330, y=300)),
)


def bent(*points: tuple[float, float]) -> Project:
    return apply(chain("Input", "Conv2d", "ReLU"), SetBends("main", AB, points))[0]


def double_press(hand: Hand, x: float, y: float) -> None:
    QTest.mouseMove(hand.port, hand.at(x, y))
    QTest.mouseDClick(hand.port, LEFT, NONE, hand.at(x, y))
    hand.release(x, y)


def test_a_double_click_on_a_wire_adds_a_point(open_canvas: Open) -> None:
    view, hand = open_canvas(bent())
    double_press(hand, 205, 53)
    assert view.session.network.bends == {AB: ((204.0, 52.0),)}
    assert view.session.document.undo_labels[0] == "lead a → b"
    assert view.shown.bend == (AB, 0)
    hand.key(KEY.Key_Delete)
    assert not view.session.network.bends
    assert AB in view.session.network.edges


def test_the_point_can_be_dragged_on_in_the_same_press(open_canvas: Open) -> None:
    view, hand = open_canvas(bent())
    QTest.mouseMove(hand.port, hand.at(205, 53))
    QTest.mousePress(hand.port, LEFT, NONE, hand.at(205, 53))
    QTest.mouseRelease(hand.port, LEFT, NONE, hand.at(205, 53))
    at = QPointF(hand.at(205, 53))
    press = QMouseEvent(QEvent.Type.MouseButtonDblClick, at, hand.port.mapToGlobal(at), LEFT, LEFT, NONE)
    QApplication.sendEvent(hand.port, press)
    for y in (80, 140, 201):
        hand.move(205, y)
    shown = view.arrays.points[view.arrays.edge_index[AB]]
    assert distances(shown[None], 205, 200)[0] < 12
    hand.release(205, 201)
    assert view.session.network.bends == {AB: ((204.0, 200.0),)}
    view.session.document.undo()
    assert not view.session.network.bends, "added and dragged is one step"


def test_a_point_is_dragged_and_comes_level_with_its_neighbours(open_canvas: Open) -> None:
    view, hand = open_canvas(bent((200.0, 200.0), (220.0, -100.0)))
    hand.drag(200, 200, (152, -96))
    assert view.session.network.bends[AB] == ((152.0, -100.0), (220.0, -100.0))


def test_escape_puts_a_dragged_point_back(open_canvas: Open) -> None:
    view, hand = open_canvas(bent((200.0, 200.0)))
    before = view.arrays.points.copy()
    hand.pull(200, 200, (300, 300))
    assert not np.array_equal(before, view.arrays.points)
    hand.key(KEY.Key_Escape)
    assert np.array_equal(before, view.arrays.points)
    hand.release(300, 300)
    assert view.session.network.bends == {AB: ((200.0, 200.0),)}


def test_a_double_click_on_a_point_removes_it(open_canvas: Open) -> None:
    view, hand = open_canvas(bent((200.0, 200.0), (220.0, -100.0)))
    double_press(hand, 200, 200)
    assert view.session.network.bends == {AB: ((220.0, -100.0),)}


def test_a_wire_takes_no_more_points_than_it_may(open_canvas: Open, qtbot: QtBot) -> None:
    view, hand = open_canvas(bent(*((20.0 * n, 200.0) for n in range(12))))
    with qtbot.waitSignal(view.session.message):
        double_press(hand, 110, 200)
    assert len(view.session.network.bends[AB]) <= 12


def test_points_go_along_when_both_ends_are_dragged(open_canvas: Open) -> None:
    view, hand = open_canvas(bent((204.0, 200.0)))
    view.select(frozenset({"a", "b"}))
    hand.pull(86, 15, (86, 115))
    assert view.arrays.bends_shown(AB) == ((204.0, 300.0),)
    hand.release(86, 115)
    assert view.session.network.bends == {AB: ((204.0, 300.0),)}
    view.session.document.undo()
    assert view.session.network.bends == {AB: ((204.0, 200.0),)}


def test_the_menu_of_a_wire_adds_points_and_straightens(open_canvas: Open) -> None:
    view, _ = open_canvas(bent((204.0, 200.0)))
    place = view.arrays.points[view.arrays.edge_index[AB]][4].tolist()
    position = view.camera.position((place[0], place[1]))
    menu = menu_for(view, view.hit_at(position), view.hands.pointer_at(position))
    words = {action.text().partition("\t")[0]: action for action in menu.actions()}
    words["Straighten"].trigger()
    assert not view.session.network.bends
    menu.close()


def test_a_wire_whose_end_is_put_elsewhere_keeps_its_points(open_canvas: Open) -> None:
    view, hand = open_canvas(bent((204.0, 200.0)))
    hand.drag(*hand.input("b"), hand.input("c"))
    assert view.session.network.bends == {wire("a", "c"): ((204.0, 200.0),)}
    view.session.document.undo()
    assert view.session.network.bends == {AB: ((204.0, 200.0),)}


def test_a_layer_that_is_replaced_keeps_the_points_of_its_wires(open_canvas: Open) -> None:
    view, _ = open_canvas(bent((204.0, 200.0)))
    edit = replaced(view.session.network, ["b"], "ReLU")
    assert edit is not None
    view.session.do(edit)
    assert view.session.network.nodes["b"].type == "ReLU"
    assert view.session.network.bends == {AB: ((204.0, 200.0),)}


def test_wires_make_way_while_a_node_is_dragged(open_canvas: Open) -> None:
    project = apply(chain("Input", "Conv2d"), Batch((Move("main", {"b": (700.0, 60.0)}), *STRAYS)))[0]
    view, hand = open_canvas(project)
    row = view.arrays.edge_index[AB]
    assert view.arrays.way[row] == Way.LIFTED
    hand.pull(330 + 86, 315, (330 + 86, -65))
    assert view.arrays.way[row] == Way.DETOUR
    assert not crossings(view.arrays.points, view.arrays.node_boxes(), np.array([(0, 1)], np.intp))
    hand.key(KEY.Key_Escape)
    assert view.arrays.way[row] == Way.LIFTED
    hand.release(0, 400)


def test_resting_on_a_wire_says_shape_dtype_and_bytes(open_canvas: Open) -> None:
    view, hand = open_canvas(bent())
    hand.move(205, 53)
    words = words_for(view.session, view.arrays, view.hit_at(view.camera.position((205, 53))))
    for part in ("a → b", "1 × 8 × 8", "float32", "256 B per sample"):
        assert part in words
