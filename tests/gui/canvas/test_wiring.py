"""Several wires at once, wires that are cut, and wires that are found by keys: real events, and what they make."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.graph.edits import Connect
from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.gui.canvas.view import CanvasView
from tests.gui.hand import ALT, CTRL, PITCH, SHIFT, Hand, chain, wire

Open = Callable[..., tuple[CanvasView, Hand]]
HEAD = (86.0, 15.0)
MIDDLE = (172 + 33, 53)
"""The middle of the wire between the first two layers of a chain."""


def fan() -> Project:
    """One Input that feeds three layers below each other, and a fourth layer that feeds nothing."""
    nodes = {"a": Node("a", "Input", "a", {"shape": [4, 8, 8]})}
    nodes |= {key: Node(key, "ReLU", key, x=2 * PITCH, y=140.0 * row) for row, key in enumerate("bcd")}
    nodes["e"] = Node("e", "Conv2d", "e", {"out_channels": 7}, x=PITCH, y=420)
    return Project("p", {"main": Network("main", "Net", nodes, tuple(wire("a", key) for key in "bcd"))})


def test_shift_takes_all_wires_of_a_port_to_another_one_as_one_step(open_canvas: Open) -> None:
    view, hand = open_canvas(fan())
    view.session.do(Connect("main", wire("a", "e")))
    hand.pull(*hand.output("a"), hand.output("e"), SHIFT)
    assert view.overlays.hint.isVisible()
    assert "circle" in view.overlays.hint.text, "the wire that leads to the layer itself cannot be carried there"
    hand.key(Qt.Key.Key_Escape)
    hand.release(*hand.output("e"), SHIFT)
    view.session.document.undo()
    hand.pull(*hand.output("a"), hand.output("e"), SHIFT)
    assert (view.overlays.hint.text, view.overlays.hint.tone) == ("3 wires fit", "good")
    hand.release(*hand.output("e"), SHIFT)
    assert set(view.session.network.edges) == {wire("e", key) for key in "bcd"}
    assert view.session.document.undo_labels[0] == "move 3 wires to e"
    view.session.document.undo()
    assert view.session.network.edges == tuple(wire("a", key) for key in "bcd")


def test_one_end_of_several_selected_wires_is_carried_together(open_canvas: Open) -> None:
    view, hand = open_canvas(fan())
    view.show_state(wires=frozenset((wire("a", "b"), wire("a", "c"))))
    row = view.arrays.edge_index[wire("a", "c")]
    x, y = view.arrays.points[row][6].tolist()
    hand.drag(x, y, hand.output("e"))
    assert set(view.session.network.edges) == {wire("e", "b"), wire("e", "c"), wire("a", "d")}


def test_wires_carried_into_the_void_are_taken_away_together(open_canvas: Open) -> None:
    view, hand = open_canvas(fan())
    hand.drag(*hand.output("a"), (120.0, 300.0), SHIFT)
    assert view.session.network.edges == ()
    assert view.session.document.undo_labels == ("disconnect 3 wires",)


def test_an_escape_puts_carried_wires_back(open_canvas: Open) -> None:
    view, hand = open_canvas(fan())
    hand.pull(*hand.output("a"), (120.0, 300.0), SHIFT)
    assert len(view.shown.hidden) == 3
    hand.key(Qt.Key.Key_Escape)
    assert view.shown.hidden == frozenset()
    assert not view.feedback.isVisible()
    assert view.session.document.undo_labels == ()


def test_alt_and_a_click_cut_a_wire(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "Output"))
    hand.click(*MIDDLE, ALT)
    assert view.session.network.edges == (wire("b", "c"),)


def test_alt_and_a_click_on_a_port_cut_all_its_wires(open_canvas: Open) -> None:
    view, hand = open_canvas(fan())
    hand.click(*hand.output("a"), ALT)
    assert view.session.network.edges == ()
    view.session.document.undo()
    assert len(view.session.network.edges) == 3


def test_selected_layers_are_connected_in_the_order_of_the_selection(open_canvas: Open) -> None:
    nodes = {key: Node(key, "ReLU", key, x=index * PITCH) for index, key in enumerate("abc")}
    view, hand = open_canvas(Project("p", {"main": Network("main", "Net", nodes)}))
    hand.click(2 * PITCH + HEAD[0], HEAD[1])
    hand.click(*HEAD, SHIFT)
    hand.click(PITCH + HEAD[0], HEAD[1], SHIFT)
    hand.key(Qt.Key.Key_C)
    assert view.session.network.edges == (wire("c", "a"), wire("a", "b"))
    assert view.session.document.undo_labels == ("connect 3 layers",)


def test_layers_in_a_rubber_band_are_connected_from_left_to_right(open_canvas: Open) -> None:
    nodes = {key: Node(key, "ReLU", key, x=x) for key, x in (("a", 2 * PITCH), ("b", 0.0), ("c", PITCH))}
    view, hand = open_canvas(Project("p", {"main": Network("main", "Net", nodes)}))
    hand.drag(-30, -40, (2 * PITCH + 100, 120))
    hand.key(Qt.Key.Key_C)
    assert view.session.network.edges == (wire("b", "c"), wire("c", "a"))


def test_what_cannot_be_connected_in_order_is_said(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    said: list[str] = []
    view.session.message.connect(lambda _, text: said.append(text))
    view.session.select(frozenset(("b",)))
    view.session.select(frozenset(("a", "b")))
    hand.key(Qt.Key.Key_C)
    assert view.session.network.edges == (wire("a", "b"),)
    assert len(said) == 1
    assert said[0].startswith("Not connected: b → a: ")
    assert said[0].endswith(".")


def test_connect_to_lists_what_fits_and_draws_the_wire(open_canvas: Open, qtbot: QtBot) -> None:
    view, hand = open_canvas(fan())
    view.session.select(frozenset(("e",)))
    hand.key(Qt.Key.Key_C, SHIFT)
    assert view.targets.isVisible()
    qtbot.waitUntil(lambda: not view.targets._timer.isActive())
    titles = {pick.title for pick in view.targets.picks}
    assert {"← a", "→ b", "→ c", "→ d"} <= titles
    assert view.targets.picks[0].title.startswith("←"), "what takes no other wire's place comes first"
    assert view.feedback.isVisible(), "the wire that would be drawn is shown"
    QTest.keyClicks(view.targets.field, "d")
    assert view.targets.picks[0].title == "→ d"
    QTest.keyClick(view.targets.field, Qt.Key.Key_Return)
    assert wire("e", "d") in view.session.network.edges
    assert wire("a", "d") not in view.session.network.edges, "an input takes one wire"
    assert not view.feedback.isVisible()
    assert view.hasFocus()


def test_connect_to_leaves_circles_out(open_canvas: Open, qtbot: QtBot) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "ReLU"))
    view.session.select(frozenset(("c",)))
    hand.key(Qt.Key.Key_C, SHIFT)
    qtbot.waitUntil(lambda: not view.targets._timer.isActive())
    assert {pick.title for pick in view.targets.picks} == {"← a"}
    QTest.keyClick(view.targets.field, Qt.Key.Key_Escape)
    assert not view.targets.isVisible()
    assert view.session.document.undo_labels == ()


def test_wires_are_selected_and_deleted_by_keys(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "Output"))
    view.session.select(frozenset(("b",)))
    hand.key(Qt.Key.Key_W)
    assert view.shown.wires == {wire("a", "b")}
    hand.key(Qt.Key.Key_W)
    assert view.shown.wires == {wire("b", "c")}
    hand.key(Qt.Key.Key_W, SHIFT)
    assert view.shown.wires == {wire("a", "b")}
    hand.key(Qt.Key.Key_Delete)
    assert view.session.network.edges == (wire("b", "c"),)


def test_d_disconnects_what_is_selected(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "ReLU", "Output"))
    view.session.select(frozenset(("b", "c")))
    hand.key(Qt.Key.Key_D)
    assert view.session.network.edges == (wire("b", "c"),), "what joins the selected layers stays"
    hand.key(Qt.Key.Key_D)
    assert view.session.network.edges == ()


def test_a_layer_without_wires_goes_on_the_wire_it_is_dropped_on(open_canvas: Open) -> None:
    project = chain("Input", "ReLU")
    loose = Node("x", "Conv2d", "x", x=0.0, y=260.0)
    network = project.main
    project = Project("p", {"main": Network("main", "Net", {**network.nodes, "x": loose}, network.edges)})
    view, hand = open_canvas(project)
    hand.pull(HEAD[0], 260 + HEAD[1], MIDDLE)
    assert view.shown.hovered_wire == wire("a", "b")
    assert view.overlays.hint.text == "a → here → b"
    hand.release(*MIDDLE)
    assert set(view.session.network.edges) == {wire("a", "x"), wire("x", "b")}
    assert view.session.document.undo_labels == ("insert x",)
    view.session.document.undo()
    assert view.session.network == project.main


def test_a_layer_in_a_chain_moves_over_wires_without_taking_them_unless_shift_is_held(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "ReLU", "Output"))
    start = (2 * PITCH + HEAD[0], HEAD[1])
    hand.drag(*start, MIDDLE)
    assert len(view.session.network.edges) == 3
    assert wire("a", "b") in view.session.network.edges
    view.session.document.undo()
    hand.pull(*start, MIDDLE, SHIFT)
    hand.release(*MIDDLE, SHIFT)
    assert set(view.session.network.edges) == {wire("a", "c"), wire("c", "b"), wire("b", "d")}


def test_ctrl_drags_copies_with_the_wires_that_arrive(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d", "ReLU"))
    start = (PITCH + HEAD[0], HEAD[1])
    hand.click(*start)
    hand.click(2 * PITCH + HEAD[0], HEAD[1], SHIFT)
    hand.drag(*start, (start[0], start[1] + 200), CTRL)
    network = view.session.network
    assert [node.type for node in network] == ["Input", "Conv2d", "ReLU", "Conv2d", "ReLU"]
    conv, relu = list(network.nodes)[3:]
    assert set(network.edges) == {wire("a", "b"), wire("b", "c"), wire("a", conv), wire(conv, relu)}
    assert view.session.selection == {conv, relu}
    assert (network.nodes["b"].x, network.nodes["b"].y) == (PITCH, 0.0), "the originals stay"
    assert network.nodes[conv].y >= 190
    assert view.session.document.undo_labels == ("duplicate 2 layers",)


def test_a_copy_in_the_hand_can_be_let_go(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    hand.pull(PITCH + HEAD[0], HEAD[1], (PITCH + 90, 240), CTRL)
    assert view.feedback.isVisible()
    assert "Copy" in view.overlays.hint.text
    hand.key(Qt.Key.Key_Escape)
    assert not view.feedback.isVisible()
    assert view.session.document.undo_labels == ()


def test_ctrl_shift_d_copies_with_the_wires_that_arrive(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "Output"))
    view.session.select(frozenset(("b",)))
    hand.key(Qt.Key.Key_D, CTRL | SHIFT)
    (new,) = view.session.selection
    assert wire("a", new) in view.session.network.edges
    hand.key(Qt.Key.Key_D, CTRL)
    (other,) = view.session.selection
    assert Edge(PortRef("a", "output"), PortRef(other, "input")) not in view.session.network.edges
