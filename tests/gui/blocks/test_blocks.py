"""Blocks on the real window: collapsed, opened, expanded and made unique with mouse and keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.drawing.theme import DARK, LIGHT
from designer.graph.edits import SetParam
from designer.gui.inspector.layer_view import LayerView
from designer.gui.main_window import MainWindow
from designer.gui.way import Visit
from tests.gui.hand import CTRL, LEFT, NONE, SHIFT, Hand

HEAD = (90.0, 15.0)
"""A place on a node's head, from its corner."""


def at(window: MainWindow, node: str) -> tuple[float, float]:
    x, y = window.canvas.arrays.xy[window.canvas.arrays.index[node]].tolist()
    return x + HEAD[0], y + HEAD[1]


def double_click(window: MainWindow, hand: Hand, node: str) -> None:
    place = hand.at(*at(window, node))
    QTest.mouseClick(window.canvas.viewport(), LEFT, NONE, place)
    QTest.mouseDClick(window.canvas.viewport(), LEFT, NONE, place)


def crumbs(window: MainWindow) -> list[str]:
    return [crumb.text().strip() for crumb in window.design.networks.crumbs]


def test_a_double_click_opens_a_block_with_the_shapes_of_that_use(window: MainWindow, hand: Hand) -> None:
    double_click(window, hand, "stage2")
    assert window.session.network_id == "basic"
    assert crumbs(window) == ["tiny resnet", "stage2"]
    out = window.session.analysis.nodes["conv1"].outputs[0]
    assert [str(size) for size in out.shape[:2]] == ["N", "32"]


def test_the_crumb_leads_back_and_the_block_is_selected(window: MainWindow, hand: Hand) -> None:
    double_click(window, hand, "stage2")
    QTest.mouseClick(window.design.networks.crumbs[0], LEFT)
    assert window.session.network_id == "main"
    assert window.session.selection == {"stage2"}


def test_escape_and_backspace_go_back_once_nothing_is_selected(window: MainWindow, hand: Hand) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
        window.session.select(frozenset({"ff"}))
        hand.key(Qt.Key.Key_Return, CTRL)
        assert window.session.network_id == "ff"
        window.session.select(frozenset({"fc1"}))
        hand.key(Qt.Key.Key_Escape)
        assert window.session.network_id == "ff"
        hand.key(key)
        assert window.session.network_id == "main"


def test_the_repeats_of_a_block_are_looked_at_one_by_one(window: MainWindow, hand: Hand) -> None:
    double_click(window, hand, "stage1")
    chooser = window.design.networks.repeat
    assert chooser.label.text() == "repeat 1 of 2"
    QTest.mouseClick(chooser.after, LEFT)
    assert window.session.way[-1] == Visit("basic", "stage1", 1)
    assert window.session.analysis.context.values["i"] == 1
    assert not chooser.after.isEnabled()


def test_zoom_and_place_of_each_network_are_remembered(window: MainWindow, hand: Hand) -> None:
    window.canvas.zoom_to(1.7)
    window.canvas.camera.centre((300.0, 80.0))
    double_click(window, hand, "stage1")
    window.canvas.zoom_to(0.8)
    hand.key(Qt.Key.Key_Escape)
    scale, (x, y) = window.canvas.camera.pose
    assert abs(scale - 1.7) < 1e-6
    assert abs(x - 300) < 2
    assert abs(y - 80) < 2
    window.session.open_block("stage1")
    assert abs(window.canvas.camera.scale - 0.8) < 1e-6


def test_undo_shows_the_network_that_it_changes(window: MainWindow, hand: Hand) -> None:
    double_click(window, hand, "stage2")
    window.session.do(SetParam("basic", "conv1", "bias", False))
    hand.key(Qt.Key.Key_Escape)
    assert window.session.network_id == "main"
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert window.session.network_id == "basic"
    assert crumbs(window) == ["tiny resnet", "stage2"]
    assert "bias" not in window.session.network.nodes["conv1"].params


def test_ctrl_g_makes_a_block_that_can_be_named_at_once(window: MainWindow, hand: Hand) -> None:
    window.session.select(frozenset({"stem", "stage1"}))
    hand.key(Qt.Key.Key_G, CTRL)
    (made,) = window.session.selection
    inner = window.session.network.nodes[made].type.removeprefix("block:")
    assert window.session.document.project.networks[inner].name == "Conv block"
    field = window.canvas.name_field
    assert field.isVisible()
    QTest.keyClicks(field, "Stem")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.session.document.project.networks[inner].name == "Stem"
    assert window.session.network.nodes[made].name == "stem"
    assert window.session.analysis.ok
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert {"stem", "stage1"} <= window.session.network.nodes.keys(), "naming belongs to the step that made the block"
    assert inner not in window.session.document.project.networks


def test_escape_keeps_the_name_that_a_block_got(window: MainWindow, hand: Hand) -> None:
    window.session.select(frozenset({"pool"}))
    hand.key(Qt.Key.Key_G, CTRL)
    QTest.keyClicks(window.canvas.name_field, "xyz")
    QTest.keyClick(window.canvas.name_field, Qt.Key.Key_Escape)
    assert not window.canvas.name_field.isVisible()
    assert any(network.name == "Pooling" for network in window.session.document.project.networks.values())


def test_expanding_puts_the_layers_back_and_makes_room(window: MainWindow, hand: Hand) -> None:
    window.session.select(frozenset({"stage2"}))
    hand.key(Qt.Key.Key_G, CTRL | SHIFT)
    network = window.session.network
    assert "stage2" not in network.nodes
    assert {"conv1", "conv2", "down"} <= network.names()
    boxes = window.canvas.arrays.node_boxes()
    over = (boxes[:, None, :2] < boxes[None, :, 2:]).all(axis=2)
    assert (over & over.T).sum() == len(boxes), "none lies over another"
    assert window.session.analysis.ok


def test_a_use_of_its_own_leaves_the_other_uses_alone(window: MainWindow) -> None:
    window.session.select(frozenset({"stage2"}))
    window.table.run("network.make_unique")
    inner = window.session.network.nodes["stage2"].type.removeprefix("block:")
    assert inner != "basic"
    window.session.do(SetParam(inner, "conv1", "bias", False))
    assert "bias" not in window.session.document.project.networks["basic"].nodes["conv1"].params


def test_what_cannot_be_a_block_is_said_and_changes_nothing(window: MainWindow, hand: Hand) -> None:
    before = window.session.document.project
    window.session.select(frozenset({"image", "stem"}))
    hand.key(Qt.Key.Key_G, CTRL)
    assert window.session.document.project is before
    assert any("cannot be in a block" in text for text in window.toasts.texts)


def test_a_block_is_seen_as_a_pile_in_both_looks(window: MainWindow) -> None:
    canvas = window.canvas
    canvas.zoom_to(1.0)
    row = canvas.arrays.index["stage1"]
    assert canvas.arrays.faces[row].piled
    assert canvas.arrays.faces[row].times == "×2"
    x, y = canvas.arrays.xy[row].tolist()
    canvas.camera.centre((x + 86, y + 40))
    for theme in (DARK, LIGHT):
        canvas.set_theme(theme)
        QApplication.processEvents()
        below = canvas.camera.position((x + 86, y + canvas.arrays.faces[row].height + 2)).toPoint()
        assert canvas.viewport().grab().toImage().pixelColor(below).name().upper() != theme.canvas


def test_the_inspector_of_a_block_opens_it(window: MainWindow) -> None:
    window.session.select(frozenset({"stage1"}))
    view = window.design.inspector.view
    assert isinstance(view, LayerView)
    QTest.mouseClick(view.open, LEFT)
    assert window.session.network_id == "basic"
