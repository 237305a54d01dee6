"""Search-to-add with real keys: what is found first, what is left out because it does not fit, where the layer goes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.analysis.network import analyse
from designer.catalogue.registry import find_layer
from designer.graph.model import Network, Node, Project
from designer.gui.canvas.view import CanvasView
from tests.gui.hand import LEFT, NONE, SHIFT, Hand, chain, wire

Open = Callable[..., tuple[CanvasView, Hand]]
HEAD = (86.0, 15.0)

FIRST = {
    "fc": "Linear",
    "dense": "Linear",
    "mlp": "Linear",
    "classifier": "Linear",
    "logits": "Linear",
    "skip": "Add",
    "residual": "Add",
    "shortcut": "Add",
    "plus": "Add",
    "+": "Add",
    "*": "Multiply",
    "gated linear": "GLU",
    "conv": "Conv2d",
    "cnn": "Conv2d",
    "depthwise": "Conv2d",
    "1x1": "Conv2d",
    "upconv": "ConvTranspose2d",
    "deconv": "ConvTranspose2d",
    "bn": "BatchNorm2d",
    "batch norm": "BatchNorm2d",
    "ln": "LayerNorm",
    "gn": "GroupNorm",
    "rms": "RMSNorm",
    "relu": "ReLU",
    "swish": "SiLU",
    "gelu": "GELU",
    "leaky": "LeakyReLU",
    "gap": "GlobalAvgPool",
    "max": "MaxPool2d",
    "pool": "MaxPool2d",
    "avg": "AvgPool2d",
    "mha": "MultiheadAttention",
    "self attention": "MultiheadAttention",
    "attention": "MultiheadAttention",
    "transformer": "Transformer",
    "drop": "Dropout",
    "lstm": "LSTM",
    "gru": "GRU",
    "recurrent": "LSTM",
    "softmax": "Softmax",
    "sigmoid": "Sigmoid",
    "cat": "Concatenate",
    "concat": "Concatenate",
    "flat": "Flatten",
    "view": "Reshape",
    "embed": "Embedding",
    "word": "Embedding",
    "up": "Upsample",
    "se": "SELU",
    "senet": "SqueezeExcitation",
    "in": "Input",
    "out": "Output",
}


def choose(view: CanvasView, text: str) -> None:
    """Types into the search and takes the first layer."""
    QTest.keyClicks(view.popup.field, text)
    QTest.keyClick(view.popup.field, Qt.Key.Key_Return)


def test_the_words_of_papers_find_their_layer_first(open_canvas: Open) -> None:
    view, hand = open_canvas()
    hand.key(Qt.Key.Key_Tab)
    found = {}
    for query in FIRST:
        view.popup.field.clear()
        QTest.keyClicks(view.popup.field, query)
        found[query] = view.popup.picks[0].value if view.popup.picks else None
    assert found == FIRST
    assert view.popup.list.currentIndex().row() == 0


def test_a_double_click_opens_the_search_at_the_cursor(open_canvas: Open) -> None:
    view, hand = open_canvas()
    at = hand.at(60, -200)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, at)
    assert (view.popup.pos() - at).manhattanLength() < 4
    choose(view, "fc")
    (node,) = view.session.network
    assert node.type == "Linear"
    assert abs(node.x + 86 - 60) <= 4
    assert view.session.selection == {node.id}


def test_nothing_that_fits_is_said(open_canvas: Open) -> None:
    view, hand = open_canvas()
    hand.key(Qt.Key.Key_Tab)
    QTest.keyClicks(view.popup.field, "zzzz")
    assert view.popup.nothing.isVisible()
    assert not view.popup.list.isVisible()
    QTest.keyClick(view.popup.field, Qt.Key.Key_Return)
    assert not view.session.network.nodes
    assert view.popup.isVisible()


def test_a_wire_dropped_on_nothing_offers_only_what_fits(open_canvas: Open, qtbot: QtBot) -> None:
    view, hand = open_canvas(chain("Input"))
    hand.drag(*hand.output("a"), (320.0, 160.0))
    assert view.popup.isVisible()
    assert view.popup.picks, "what fits is there at once"
    qtbot.waitUntil(lambda: not view.popup._timer.isActive())
    offered = {str(pick.value) for pick in view.popup.picks}
    assert {"Conv2d", "BatchNorm2d", "Flatten", "ReLU"} <= offered
    assert not {"BatchNorm1d", "Embedding", "LSTM", "Input", "Conv3d"} & offered
    shapes = {str(pick.value): pick.aside for pick in view.popup.picks}
    assert shapes["MaxPool2d"] == "→ 1×4×4"
    QTest.keyClicks(view.popup.field, "batchnorm")
    assert [str(pick.value) for pick in view.popup.picks if find_layer(str(pick.value))] == ["BatchNorm2d"]


def test_what_is_offered_after_a_wire_really_fits(open_canvas: Open, qtbot: QtBot) -> None:
    view, hand = open_canvas(chain("Input"))
    hand.drag(*hand.output("a"), (320.0, 160.0))
    qtbot.waitUntil(lambda: not view.popup._timer.isActive())
    source = view.session.network.nodes["a"]
    for key in [str(pick.value) for pick in view.popup.picks]:
        entry = find_layer(key)
        if entry is None:
            continue
        edge = wire("a", "b", entry.inputs[0].name)
        network = Network("main", "Net", {"a": source, "b": Node("b", key, "b")}, (edge,))
        wrong = [p.message for p in analyse(network).nodes["b"].problems if p.port in (None, edge.target.port)]
        assert not wrong or any(port.many for port in entry.inputs), (key, wrong)


def test_a_wire_pulled_from_an_input_offers_layers_with_an_output(open_canvas: Open) -> None:
    view, hand = open_canvas(Project("p", {"main": Network("main", "Net", {"a": Node("a", "ReLU", "a")})}))
    hand.drag(*hand.input("a"), (-200.0, 120.0))
    choose(view, "input")
    (new,) = (node for node in view.session.network if node.type == "Input")
    assert view.session.network.edges == (wire(new.id, "a"),)


def test_after_a_selected_layer_tab_adds_the_next_one_beside_it(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input"))
    hand.click(*HEAD)
    hand.key(Qt.Key.Key_Tab)
    assert "a" in view.popup.field.placeholderText()
    choose(view, "relu")
    hand.key(Qt.Key.Key_A)
    choose(view, "flatten")
    types = [node.type for node in view.session.network]
    assert types == ["Input", "ReLU", "Flatten"]
    places = [(node.x, node.y) for node in view.session.network]
    assert places == [(0, 0), (240, 0), (480, 0)]
    assert len(view.session.network.edges) == 2


def test_shift_a_inserts_behind_the_selected_layer(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "Flatten", "Output"))
    hand.click(*HEAD)
    hand.key(Qt.Key.Key_A, SHIFT)
    choose(view, "conv")
    (new,) = (node for node in view.session.network if node.type == "Conv2d")
    assert set(view.session.network.edges) == {wire("a", new.id), wire(new.id, "b"), wire("b", "c")}
    view.session.document.undo()
    assert view.session.network.edges == (wire("a", "b"), wire("b", "c"))


def test_on_a_wire_only_what_both_ends_accept_is_offered(open_canvas: Open, qtbot: QtBot) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d"))
    view.show_state(wires=frozenset((wire("a", "b"),)))
    hand.key(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not view.popup._timer.isActive())
    offered = {str(pick.value) for pick in view.popup.picks}
    assert {"BatchNorm2d", "ReLU"} <= offered
    assert not {"Flatten", "GlobalAvgPool", "BatchNorm1d"} & offered  # the convolution behind takes images


@pytest.mark.parametrize(("key", "x"), [(Qt.Key.Key_A, 60), (Qt.Key.Key_Tab, 90)])
def test_without_a_selection_the_search_opens_at_the_pointer(open_canvas: Open, key: Qt.Key, x: float) -> None:
    view, hand = open_canvas()
    hand.move(x, -200)
    hand.key(key)
    assert (view.popup.pos() - hand.at(x, -200)).manhattanLength() < 4
