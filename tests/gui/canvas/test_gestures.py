"""What hands do on the canvas, with real events; what it makes of the document."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.graph.edits import Disconnect
from designer.graph.model import Network, Node, Project
from designer.gui.canvas.view import CanvasView
from tests.gui.hand import ALT, CTRL, LEFT, MIDDLE, NONE, PITCH, SHIFT, Hand, chain, wire

Open = Callable[..., tuple[CanvasView, Hand]]
HEAD = (86.0, 15.0)
"""A place on a node's header, from its corner."""


def test_a_layer_dropped_on_the_canvas_stands_under_the_pointer(open_canvas: Open) -> None:
    view, hand = open_canvas()
    hand.drop_layer("Conv2d", 40.0, 20.0)
    (node,) = view.session.network
    assert (node.type, node.name) == ("Conv2d", "conv")
    assert abs(node.x + 86 - 40) <= 4
    assert abs(node.y + 38 - 20) <= 4
    assert (node.x % 4, node.y % 4) == (0, 0)
    assert view.session.selection == {node.id}


def test_a_layer_dropped_on_a_wire_goes_into_the_wire(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d"))
    hand.drop_layer("ReLU", 172 + 33, 53)
    network = view.session.network
    (new,) = (node for node in network if node.type == "ReLU")
    assert set(network.edges) == {wire("a", new.id), wire(new.id, "b")}
    view.session.document.undo()
    assert view.session.network.edges == (wire("a", "b"),)


def test_over_a_wire_stands_what_would_come_of_it(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d"))
    hand.hover_layer("MaxPool2d", 172 + 33, 53)
    assert (view.overlays.hint.text, view.overlays.hint.tone) == ("→ 1×4×4", "good")
    hand.hover_layer("Embedding", 172 + 33, 53)
    assert view.overlays.hint.tone == "error"
    assert view.overlays.hint.text.startswith("Embedding looks up whole numbers")
    hand.drop_layer("ReLU", 100, 250)
    assert not view.overlays.hint.isVisible()


def test_something_else_is_not_accepted(open_canvas: Open) -> None:
    view, hand = open_canvas()
    hand.drop_layer("NoSuchLayer", 0, 0)
    assert not view.session.network.nodes


def test_a_layer_that_leaves_the_canvas_again_leaves_nothing(open_canvas: Open) -> None:
    view, hand = open_canvas()
    hand.hover_layer("Conv2d", 0, 0)
    assert view.feedback.isVisible()
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.DragLeave))
    hand.key(Qt.Key.Key_Escape)
    assert not view.session.network.nodes


def test_a_wire_is_drawn_from_output_to_input(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d", "ReLU"))
    view.session.do(_cut("b", "c"))
    hand.drag(*hand.output("b"), hand.input("c"))
    assert wire("b", "c") in view.session.network.edges


def test_a_wire_is_drawn_from_input_to_output(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d", "ReLU"))
    view.session.do(_cut("b", "c"))
    hand.drag(*hand.input("c"), hand.output("b"))
    assert wire("b", "c") in view.session.network.edges


def test_a_wire_dropped_on_a_node_finds_its_free_port(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d", "ReLU"))
    view.session.do(_cut("b", "c"))
    hand.drag(*hand.output("b"), (2 * PITCH + 86, 15))
    assert wire("b", "c") in view.session.network.edges


def test_a_wire_to_a_full_input_replaces_in_one_step(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d", "ReLU"))
    hand.drag(*hand.output("a"), hand.input("c"))
    assert set(view.session.network.edges) == {wire("a", "b"), wire("a", "c")}
    view.session.document.undo()
    assert set(view.session.network.edges) == {wire("a", "b"), wire("b", "c")}


def test_a_wire_that_would_run_in_a_circle_is_refused_with_a_sentence(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "ReLU"))
    said: list[tuple[str, str]] = []
    view.session.message.connect(lambda severity, text: said.append((severity, text)))
    before = view.session.network
    hand.drag(*hand.output("c"), hand.input("b"))
    assert view.session.network == before
    assert said
    assert "circle" in said[0][1]


def test_the_end_of_a_wire_pulled_off_its_input_disconnects(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    hand.drag(*hand.input("b"), (200.0, 200.0))
    assert view.session.network.edges == ()
    assert not view.popup.isVisible()


def test_the_end_of_a_wire_can_be_put_on_another_input(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "ReLU"))
    hand.drag(*hand.input("b"), hand.input("c"))
    assert view.session.network.edges == (wire("a", "c"),)


def test_an_end_put_back_changes_nothing(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    x, y = hand.input("b")
    hand.pull(x, y, (200.0, 150.0))
    hand.move(x, y)
    hand.release(x, y)
    assert view.session.network.edges == (wire("a", "b"),)
    assert view.session.document.undo_labels == ()


def test_while_drawing_a_wire_the_ports_that_fit_are_told_from_those_that_do_not(
    open_canvas: Open, qtbot: QtBot
) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d", "ReLU"))
    hand.pull(*hand.output("b"), (300.0, 200.0))
    qtbot.waitUntil(lambda: view.shown.ports is not None and len(view.shown.ports) == len(view.arrays.ports.node))
    ports = view.arrays.ports
    judged = {
        (view.arrays.ids[ports.node[row]], "out" if ports.output[row] else "in"): fits
        for row, fits in (view.shown.ports or {}).items()
    }
    assert judged["c", "in"] is False  # already connected
    assert judged["a", "out"] is False
    hand.move(*hand.input("b"))
    assert "circle" in view.overlays.hint.text
    hand.key(Qt.Key.Key_Escape)
    assert view.shown.ports is None
    assert not view.overlays.hint.isVisible()


def test_beside_the_cursor_stands_the_shape_that_would_result(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d", Conv2d={"out_channels": 6, "kernel_size": 3}))
    view.session.do(_cut("a", "b"))
    hand.pull(*hand.output("a"), hand.input("b"))
    assert view.overlays.hint.isVisible()
    assert "6×6×6" in view.overlays.hint.text
    hand.release(*hand.input("b"))
    assert not view.overlays.hint.isVisible()


def test_a_wire_released_over_nothing_offers_layers_and_connects_what_is_chosen(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input"))
    hand.drag(*hand.output("a"), (320.0, 160.0))
    assert view.popup.isVisible()
    QTest.keyClicks(view.popup.field, "relu")
    QTest.keyClick(view.popup.field, Qt.Key.Key_Return)
    network = view.session.network
    (new,) = (node for node in network if node.id != "a")
    assert new.type == "ReLU"
    assert network.edges == (wire("a", new.id),)


def test_moving_is_one_step_on_the_grid(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    hand.drag(PITCH + HEAD[0], HEAD[1], (PITCH + HEAD[0] + 63, HEAD[1] + 121))
    node = view.session.network.nodes["b"]
    assert (node.x - PITCH) % 4 == 0
    assert abs(node.x - PITCH - 63) <= 4
    assert abs(node.y - 121) <= 4
    assert view.session.document.undo_labels == ("move b",)


def test_while_moving_the_document_is_as_before(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    before = view.session.network
    hand.pull(PITCH + HEAD[0], HEAD[1], (PITCH + 150, 200))
    assert view.session.network is before
    assert view.arrays.xy[1, 1] > 100
    assert view.arrays.end[0, 1] > 100
    hand.key(Qt.Key.Key_Escape)
    assert view.arrays.xy[1].tolist() == [PITCH, 0.0]
    hand.release(PITCH + 150, 200)
    assert view.session.network is before


def test_a_node_snaps_into_line_with_another(open_canvas: Open) -> None:
    project = chain("Input", "ReLU")
    view, hand = open_canvas(project)
    hand.drag(PITCH + HEAD[0], HEAD[1], (PITCH + HEAD[0] + 40, HEAD[1] + 90))
    hand.drag(PITCH + HEAD[0] + 40, HEAD[1] + 90, (PITCH + HEAD[0] + 60, HEAD[1] + 3))
    assert view.session.network.nodes["b"].y == 0.0


def test_the_whole_selection_moves_together(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "Output"))
    hand.key(Qt.Key.Key_A, CTRL)
    hand.drag(*HEAD, (HEAD[0] + 40, HEAD[1] + 80))
    places = [(node.x, node.y) for node in view.session.network]
    assert [x - places[0][0] for x, _ in places] == [0, PITCH, 2 * PITCH]
    assert len({y for _, y in places}) == 1
    assert places[0][1] >= 76


def test_a_click_selects_and_keys_add(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "Output"))
    hand.click(*HEAD)
    assert view.session.selection == {"a"}
    hand.click(PITCH + HEAD[0], HEAD[1], SHIFT)
    assert view.session.selection == {"a", "b"}
    hand.click(*HEAD, CTRL)
    assert view.session.selection == {"b"}
    hand.click(100, 250)
    assert view.session.selection == frozenset()


def test_a_rubber_band_selects_what_it_touches(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "Output"))
    hand.drag(-30, -40, (PITCH + 20, 120))
    assert view.session.selection == {"a", "b"}
    hand.drag(2 * PITCH + 20, 140, (2 * PITCH + 60, 40), SHIFT)
    assert view.session.selection == {"a", "b", "c"}
    hand.drag(-30, -40, (20, 120), CTRL)
    assert view.session.selection == {"b", "c"}


def test_delete_takes_the_layer_out_and_closes_the_chain(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "Output"))
    hand.click(PITCH + HEAD[0], HEAD[1])
    hand.key(Qt.Key.Key_Delete)
    assert view.session.network.edges == (wire("a", "c"),)
    view.session.document.undo()
    assert len(view.session.network.nodes) == 3


def test_a_wire_is_selected_by_a_click_and_deleted(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "Output"))
    hand.click(172 + 33, 53)
    assert view.shown.wires == {wire("a", "b")}
    hand.key(Qt.Key.Key_Backspace)
    assert view.session.network.edges == (wire("b", "c"),)
    assert view.shown.wires == frozenset()


def test_copy_and_paste_go_through_text(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    hand.key(Qt.Key.Key_A, CTRL)
    hand.key(Qt.Key.Key_C, CTRL)
    assert "layerloom" in QApplication.clipboard().text()
    hand.move(100, 250)
    hand.key(Qt.Key.Key_V, CTRL)
    network = view.session.network
    assert len(network.nodes) == 4
    assert len(network.edges) == 2
    assert view.session.selection == set(list(network.nodes)[2:])
    pasted = network.nodes[list(network.nodes)[2]]
    assert abs(pasted.y + 38 - 250) <= 4


def test_cut_then_paste_moves(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    hand.click(PITCH + HEAD[0], HEAD[1])
    hand.key(Qt.Key.Key_X, CTRL)
    assert set(view.session.network.nodes) == {"a"}
    hand.key(Qt.Key.Key_V, CTRL)
    assert [node.type for node in view.session.network] == ["Input", "ReLU"]


def test_pasting_something_else_says_so(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input"))
    said: list[str] = []
    view.session.message.connect(lambda _, text: said.append(text))
    QApplication.clipboard().setText("no layers at all")
    hand.key(Qt.Key.Key_V, CTRL)
    assert len(view.session.network.nodes) == 1
    assert "clipboard" in said[0]


@pytest.mark.parametrize(
    "text", ["layerloom: 2 layers\nconv = Conv2d(", "layerloom: 1 layer\na → b", '{"a": 1}', "🙂" * 50]
)
def test_a_broken_copy_gives_a_sentence_and_changes_nothing(open_canvas: Open, text: str) -> None:
    view, hand = open_canvas(chain("Input"))
    said: list[str] = []
    view.session.message.connect(lambda _, words: said.append(words))
    before = view.session.document.project
    QApplication.clipboard().setText(text)
    hand.key(Qt.Key.Key_V, CTRL)
    assert view.session.document.project is before
    assert view.session.document.undo_labels == ()
    assert len(said) == 1
    assert said[0].endswith(".")


def test_duplicating_leaves_the_clipboard_alone(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    QApplication.clipboard().setText("mine")
    hand.click(*HEAD)
    hand.key(Qt.Key.Key_D, CTRL)
    hand.key(Qt.Key.Key_D, CTRL)
    assert [node.type for node in view.session.network] == ["Input", "ReLU", "Input", "Input"]
    assert QApplication.clipboard().text() == "mine"
    assert len({(node.x, node.y) for node in view.session.network}) == 4


def test_alt_and_arrows_move_and_undo_as_one(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    hand.click(*HEAD)
    for _ in range(3):
        hand.key(Qt.Key.Key_Right, ALT)
    hand.key(Qt.Key.Key_Down, ALT | SHIFT)
    node = view.session.network.nodes["a"]
    assert (node.x, node.y) == (12, 24)
    view.session.document.undo()
    node = view.session.network.nodes["a"]
    assert (node.x, node.y) == (0, 0)


def test_the_wheel_zooms_at_the_pointer(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    told: list[float] = []
    view.zoom_changed.connect(told.append)
    at = QPointF(hand.at(*HEAD))
    place = view.camera.place(at)
    _wheel(view, at, 120)
    assert told == [view.camera.scale]
    assert view.camera.scale > 1.1
    after = view.camera.place(at)
    assert abs(after[0] - place[0]) < 1
    assert abs(after[1] - place[1]) < 1
    for _ in range(60):
        _wheel(view, at, -120)
    assert view.camera.scale == 0.05


def test_two_fingers_pan_and_pinching_zooms(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    at = QPointF(hand.at(*HEAD))
    start = hand.at(0, 0)
    _wheel(view, at, 0, pixels=QPoint(15, -25), phase=Qt.ScrollPhase.ScrollUpdate)
    assert view.camera.scale == 1.0
    assert hand.at(0, 0) - start == QPoint(15, -25)
    place = view.camera.place(at)
    kind = Qt.NativeGestureType.ZoomNativeGesture
    event = QNativeGestureEvent(kind, QPointingDevice.primaryPointingDevice(), 2, at, at, at, 0.5, QPointF())
    QApplication.sendEvent(view.viewport(), event)
    assert view.camera.scale == 1.5
    assert abs(view.camera.place(at)[0] - place[0]) < 1


def test_shift_and_the_wheel_pan_sideways(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    start = hand.at(0, 0)
    _wheel(view, QPointF(hand.at(*HEAD)), 120, keys=SHIFT)
    assert view.camera.scale == 1.0
    assert hand.at(0, 0) - start == QPoint(120, 0)


def test_a_port_under_the_pointer_invites(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    hand.move(300, 300)
    hand.move(*hand.output("b"))
    assert view.shown.hovered_port is not None
    assert view.viewport().cursor().shape() is Qt.CursorShape.CrossCursor
    hand.move(300, 300)
    assert view.shown.hovered_port is None
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_middle_button_and_space_pan(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    start = hand.at(0, 0)
    hand.press(*HEAD, button=MIDDLE)
    QTest.mouseMove(view.viewport(), hand.at(*HEAD) + QPoint(30, 40))
    QTest.mouseRelease(view.viewport(), MIDDLE, NONE, QPoint(5, 5))
    assert hand.at(0, 0) - start == QPoint(30, 40)
    QTest.keyPress(view, Qt.Key.Key_Space)
    at = hand.at(*HEAD)
    QTest.mousePress(view.viewport(), LEFT, NONE, at)
    QTest.mouseMove(view.viewport(), at + QPoint(-30, -40))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, at)
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert hand.at(0, 0) == start
    assert view.session.selection == frozenset()


def test_f_fits_and_ctrl_0_goes_to_100_percent(open_canvas: Open) -> None:
    view, hand = open_canvas(chain(*["Input", *["ReLU"] * 7]))
    hand.key(Qt.Key.Key_F)
    left, top, right, bottom = view.camera.visible()
    bounds = view.arrays.bounds()
    assert bounds is not None
    assert left < bounds[0]
    assert right > bounds[2]
    assert top < bounds[1]
    assert bottom > bounds[3]
    hand.key(Qt.Key.Key_0, CTRL)
    assert view.camera.scale == 1.0


def test_a_double_click_on_empty_canvas_searches_there(open_canvas: Open) -> None:
    view, hand = open_canvas()
    QTest.mouseDClick(view.viewport(), LEFT, NONE, hand.at(60, 80))
    assert view.popup.isVisible()
    QTest.keyClicks(view.popup.field, "conv2")
    QTest.keyClick(view.popup.field, Qt.Key.Key_Return)
    (node,) = view.session.network
    assert node.type == "Conv2d"
    assert abs(node.x + 86 - 60) <= 4
    assert not view.popup.isVisible()
    assert view.hasFocus()


def test_tab_searches_and_connects_to_the_selected_layer_if_it_fits(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input"))
    hand.click(*HEAD)
    hand.key(Qt.Key.Key_Tab)
    assert view.popup.isVisible()
    QTest.keyClicks(view.popup.field, "relu")
    QTest.keyClick(view.popup.field, Qt.Key.Key_Return)
    (new,) = (node for node in view.session.network if node.id != "a")
    assert view.session.network.edges == (wire("a", new.id),)
    view.session.select(frozenset(("a",)))
    view.search(view.pointer)
    QTest.keyClicks(view.popup.field, "batchnorm1d")  # takes no images
    QTest.keyClick(view.popup.field, Qt.Key.Key_Return)
    assert len(view.session.network.nodes) == 3
    assert len(view.session.network.edges) == 1


def test_escape_closes_the_search_and_gives_the_keys_back(open_canvas: Open) -> None:
    view, hand = open_canvas()
    hand.key(Qt.Key.Key_Tab)
    QTest.keyClick(view.popup.field, Qt.Key.Key_Escape)
    assert not view.popup.isVisible()
    assert view.hasFocus()


def test_an_undo_while_something_is_in_the_hand_puts_it_back_first(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    hand.drop_layer("Conv2d", 100, 250)
    hand.pull(PITCH + HEAD[0], HEAD[1], (PITCH + 150, 200))
    view.session.document.undo()
    assert view.arrays.xy.tolist() == [[0.0, 0.0], [PITCH, 0.0]]
    hand.release(PITCH + 150, 200)
    assert view.session.network.nodes["b"].y == 0.0


def test_a_click_without_buttons_in_between_is_no_drag(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    at = QPointF(hand.at(*HEAD))
    event = QMouseEvent(QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NONE)
    QApplication.sendEvent(view.viewport(), event)
    assert view.shown.hovered == "a"


def test_two_nodes_over_each_other_answer_to_the_upper_one(open_canvas: Open) -> None:
    nodes = {"a": Node("a", "ReLU", "a"), "b": Node("b", "ReLU", "b", x=40, y=20)}
    view, hand = open_canvas(Project("p", {"main": Network("main", "Net", nodes)}))
    hand.click(120, 50)
    assert view.session.selection == {"b"}
    hand.click(20, 10)
    hand.click(120, 50)
    assert view.session.selection == {"a"}  # what is selected lies in front


def _cut(a: str, b: str) -> Disconnect:
    return Disconnect("main", wire(a, b))


def _wheel(
    view: CanvasView,
    at: QPointF,
    angle: int,
    *,
    pixels: QPoint | None = None,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
    keys: Qt.KeyboardModifier = NONE,
) -> None:
    everywhere = QPointF(view.viewport().mapToGlobal(at.toPoint()))
    buttons = Qt.MouseButton.NoButton
    event = QWheelEvent(at, everywhere, pixels or QPoint(), QPoint(0, angle), buttons, keys, phase, False)
    QApplication.sendEvent(view.viewport(), event)
