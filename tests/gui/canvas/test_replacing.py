"""A layer in the place of another: what stays, what goes, and how hands and keys ask for it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.graph.document import Document
from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.graph.traits import Traits
from designer.gui.canvas.replacing import replaced
from designer.gui.canvas.view import CanvasView
from tests.gui.hand import PITCH, SHIFT, Hand, chain, wire

Open = Callable[..., tuple[CanvasView, Hand]]
HEAD = (86.0, 15.0)


def swapped(network: Network, *nodes: str, by: str) -> Network:
    """The network after a replacement; its undo must lead back exactly."""
    edit = replaced(network, nodes, by)
    assert edit is not None
    document = Document(Project("p", {"main": network}))
    document.do(edit)
    after = document.project.main
    document.undo()
    assert document.project.main == network
    assert list(document.project.main.nodes) == list(network.nodes)
    return after


def row(*types: str, **params: dict[str, Any]) -> Network:
    return chain(*types, **params).main


def test_parameters_that_both_have_stay() -> None:
    given = {"out_channels": 24, "kernel_size": [5, 5], "padding": [2, 2], "padding_mode": "reflect"}
    node = swapped(row("Input", "Conv2d", "Output", Conv2d=given), "b", by="ConvTranspose2d").nodes["b"]
    assert node.params["out_channels"] == 24
    assert node.params["kernel_size"] == [5, 5]
    assert "padding_mode" not in node.params, "the other one takes only zeros"


def test_a_value_that_the_new_layer_cannot_take_goes() -> None:
    node = swapped(row("Input", "Conv2d", Conv2d={"kernel_size": [5, 5], "out_channels": 3}), "b", by="Conv1d").nodes[
        "b"
    ]
    assert node.params == {"out_channels": 3}


def test_wires_stay_in_their_places() -> None:
    network = row("Input", "Conv2d", "ReLU", "Output")
    assert swapped(network, "b", by="MaxPool2d").edges == network.edges


def test_of_many_wires_a_layer_with_one_input_keeps_the_first() -> None:
    network = row("Input", "ReLU", "ReLU")
    nodes = {**network.nodes, "s": Node("s", "Add", "add", x=3 * PITCH), "o": Node("o", "Output", "o")}
    edges = (*network.edges, wire("b", "s", "inputs"), wire("c", "s", "inputs"), wire("s", "o"))
    after = swapped(Network("main", "Net", nodes, edges), "s", by="Tanh")
    assert [edge.source.node for edge in after.edges_into("s")] == ["b"]
    assert wire("s", "o") in after.edges
    back = swapped(after, "s", by="Concatenate")
    assert back.edges_into("s") == (Edge(PortRef("b", "output"), PortRef("s", "inputs")),)


def test_a_name_that_the_program_gave_follows_and_one_of_the_user_stays() -> None:
    network = row("Input", "Conv2d", "Conv2d")
    nodes = dict(network.nodes)
    nodes["b"] = Node("b", "Conv2d", "conv2", x=PITCH)
    nodes["c"] = Node("c", "Conv2d", "stem", x=2 * PITCH)
    after = swapped(Network("main", "Net", nodes, network.edges), "b", "c", by="Linear")
    assert [node.name for node in after] == ["a", "fc", "stem"]


def test_traits_stay_where_they_mean_something() -> None:
    network = row("Input", "Conv2d", "Conv2d", "ReLU")
    nodes = dict(network.nodes)
    nodes["b"] = Node("b", "Conv2d", "b", traits=Traits(frozen=True, lr_scale=0.1), x=PITCH)
    nodes["c"] = Node("c", "Conv2d", "c", traits=Traits(shares="b", bypassed=True), x=2 * PITCH)
    changed = Network("main", "Net", nodes, network.edges)
    assert swapped(changed, "b", by="Linear").nodes["b"].traits == Traits(frozen=True, lr_scale=0.1)
    assert swapped(changed, "b", by="Linear").nodes["c"].traits == Traits(bypassed=True), "nobody lends it weights now"
    assert swapped(changed, "b", by="ReLU").nodes["b"].traits == Traits()
    assert swapped(changed, "c", by="ReLU").nodes["c"].traits == Traits(bypassed=True)


def test_inputs_and_outputs_are_not_replaced() -> None:
    network = row("Input", "ReLU", "Output")
    assert replaced(network, ("a", "c"), "Tanh") is None
    assert replaced(network, ("b",), "ReLU") is None


def test_r_replaces_the_selected_layer_by_what_is_typed(open_canvas: Open, qtbot: QtBot) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d", "Output", Conv2d={"kernel_size": [3, 3]}))
    hand.click(PITCH + HEAD[0], HEAD[1])
    hand.key(Qt.Key.Key_R)
    assert view.popup.isVisible()
    assert "b" in view.popup.field.placeholderText()
    assert not {"Conv3d", "Conv2d", "Input"} & {pick.value for pick in view.popup.picks}
    QTest.keyClicks(view.popup.field, "maxpool")
    assert not {"Conv3d", "Conv2d", "Input"} & {pick.value for pick in view.popup.picks}
    QTest.keyClick(view.popup.field, Qt.Key.Key_Return)
    node = view.session.network.nodes["b"]
    assert (node.type, node.params) == ("MaxPool2d", {"kernel_size": [3, 3]})
    assert view.session.network.edges == (wire("a", "b"), wire("b", "c"))
    assert view.session.document.undo_labels == ("replace b with MaxPool2d",)
    assert view.arrays.faces[1].title == "b"
    assert view.arrays.faces[1].family is not None
    view.session.document.undo()
    assert view.session.network.nodes["b"].type == "Conv2d"


def test_several_layers_are_replaced_as_one_step(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "ReLU", "Output"))
    view.session.select(frozenset(("b", "c")))
    hand.key(Qt.Key.Key_R)
    QTest.keyClicks(view.popup.field, "gelu")
    QTest.keyClick(view.popup.field, Qt.Key.Key_Return)
    assert [node.type for node in view.session.network] == ["Input", "GELU", "GELU", "Output"]
    view.session.document.undo()
    assert view.session.document.undo_labels == ()


def test_with_shift_a_layer_from_the_palette_stands_in_the_place_of_another(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU", "Output"))
    place = PITCH + HEAD[0], HEAD[1] + 20
    hand.drop_layer("Tanh", *place)
    assert [node.type for node in view.session.network] == ["Input", "ReLU", "Output", "Tanh"]
    view.session.document.undo()
    hand.hover_layer("Tanh", *place, SHIFT)
    assert view.shown.hovered == "b"
    hand.drop_layer("Tanh", *place, SHIFT)
    assert [node.type for node in view.session.network] == ["Input", "Tanh", "Output"]
    assert len(view.session.network.edges) == 2
    hand.drop_layer("Tanh", *HEAD, SHIFT)
    assert view.session.network.nodes["a"].type == "Input"


def test_replacing_nothing_says_what_to_do(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    said: list[str] = []
    view.session.message.connect(lambda _, text: said.append(text))
    view.session.select(frozenset(("a",)))
    hand.key(Qt.Key.Key_R)
    assert not view.popup.isVisible()
    assert "cannot be replaced" in said[0]
