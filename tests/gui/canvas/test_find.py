"""Finding layers: what a query means, and the bar on the canvas with real keys."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from designer.analysis.blocks import analyse_in, library_of
from designer.graph.model import BLOCK, Network, Node, Project
from designer.gui.canvas.finder import find
from designer.gui.canvas.view import CanvasView
from tests.gui.hand import CTRL, LEFT, SHIFT, Hand, chain, wire

Open = Callable[..., tuple[CanvasView, Hand]]
KEY = Qt.Key


def project() -> Project:
    """Input, two convolutions, a layer of its own name, and a block with a convolution in it."""
    block = chain("Input", "Conv2d", "Output", Input={"shape": [8, 26, 26]}).main
    inner = Network("inner", "Stem", block.nodes, block.edges)
    nodes = {
        "i": Node("i", "Input", "image", {"shape": [1, 28, 28]}),
        "c": Node("c", "Conv2d", "conv1", {"out_channels": 8, "kernel_size": [3, 3]}, x=240),
        "k": Node("k", "Conv2d", "conv2", {"out_channels": 64, "kernel_size": [5, 5]}, x=480),
        "r": Node("r", "ReLU", "bend", x=720),
        "g": Node("g", "GlobalAvgPool", "pool", x=960),
        "b": Node("b", BLOCK + "inner", "stem", x=240, y=200),
    }
    row = ("i", "c", "k", "r", "g")
    edges = tuple(wire(a, b) for a, b in pairwise(row))
    return Project("p", {"main": Network("main", "Net", nodes, edges), "inner": inner})


def found(query: str) -> list[str]:
    made = project()
    library = library_of(made)
    places = find(made, (analyse_in(made, "main", library=library),), library, query)
    return [each.node for each in places if each.network == "main"]


@pytest.mark.parametrize(
    ("query", "nodes"),
    [
        ("conv1", ["c"]),
        ("CONV", ["c", "k"]),
        ("relu", ["r"]),
        ("bend", ["r"]),
        ("activation", ["r"]),
        ("gap", ["g"]),
        ("kernel_size=3", ["c"]),
        ("kernel_size=3×3", ["c"]),
        ("kernel 5", ["k"]),
        ("kernel:5", ["k"]),
        ("channels>=64", ["k"]),
        ("out_channels<64 conv1", ["c"]),
        ("conv kernel 5", ["k"]),
        ("28×28", ["i", "c"]),
        ("28x28", ["i", "c"]),
        ("1 x 28 x 28", ["i", "c"]),
        ("26*26", ["c", "k"]),
        ("N 64", ["k", "r", "g"]),
        ("N 64 22", ["k", "r", "g"]),
        ("stem", ["b"]),
        ("conv zebra", []),
        ("kernel 4", []),
        ("99×99", []),
        ("   ", []),
    ],
)
def test_a_query_finds_what_it_describes(query: str, nodes: list[str]) -> None:
    assert found(query) == nodes


@settings(max_examples=60)
@given(st.text(max_size=24))
def test_any_query_is_answered(query: str) -> None:
    assert set(found(query)) <= {"i", "c", "k", "r", "g", "b", "a"}


def bar(view: CanvasView, hand: Hand, text: str) -> None:
    hand.key(KEY.Key_F, CTRL)
    QTest.keyClicks(view.overlays.find_bar.field, text)


def test_ctrl_f_marks_all_and_return_goes_from_one_to_the_next(open_canvas: Open) -> None:
    view, hand = open_canvas(project())
    bar(view, hand, "conv2d")
    line = view.overlays.find_bar
    assert line.isVisible()
    assert view.shown.found == {"c", "k"}
    assert line.count.text() == "2 found"
    QTest.keyClick(line.field, KEY.Key_Return)
    assert (line.count.text(), view.session.selection) == ("1 of 2", {"c"})
    QTest.keyClick(line.field, KEY.Key_Return)
    QTest.keyClick(line.field, KEY.Key_Return)
    assert (line.count.text(), view.session.selection) == ("1 of 2", {"c"})
    QTest.keyClick(line.field, KEY.Key_Return, SHIFT)
    assert view.session.selection == {"k"}
    QTest.mouseClick(line.back, LEFT)
    assert view.session.selection == {"c"}
    QTest.keyClick(line.field, KEY.Key_Escape)
    assert not line.isVisible()
    assert view.shown.found is None
    assert view.hasFocus()


def test_f3_goes_on_while_the_keyboard_is_on_the_canvas(open_canvas: Open) -> None:
    view, hand = open_canvas(project())
    bar(view, hand, "conv2d")
    view.setFocus()
    hand.key(KEY.Key_F3)
    assert view.session.selection == {"c"}
    hand.key(KEY.Key_F3, SHIFT)
    assert view.session.selection == {"k"}


def test_a_layer_far_away_is_brought_into_view_while_typing(open_canvas: Open) -> None:
    view, hand = open_canvas(project())
    view.zoom_to(2.0)
    view.camera.centre((0.0, 0.0))
    bar(view, hand, "globalavgpool")
    left, _, right, _ = view.camera.visible()
    assert left < 960 < right
    assert view.session.selection == frozenset(), "looking selects nothing"


def test_what_was_found_in_blocks_is_offered_and_gone_into(open_canvas: Open) -> None:
    view, hand = open_canvas(project())
    bar(view, hand, "conv2d")
    (button,) = (each for each in view.overlays.find_bar.findChildren(QPushButton) if each.isVisibleTo(view))
    assert button.text() == "1 in “Stem”"
    QTest.mouseClick(button, LEFT)
    assert view.session.network_id == "inner"
    assert view.session.selection == {"b"}
    assert view.overlays.find_bar.count.text() == "1 of 1"
    assert view.shown.found == {"b"}
    names = [each.text() for each in view.overlays.find_bar.findChildren(QPushButton) if each.isVisibleTo(view)]
    assert names == ["2 in “Net”"], "and the way back"


def test_return_goes_into_the_block_if_nothing_is_found_here(open_canvas: Open) -> None:
    view, hand = open_canvas(project())
    bar(view, hand, "output")
    assert view.overlays.find_bar.count.text() == "none here"
    QTest.keyClick(view.overlays.find_bar.field, KEY.Key_Return)
    assert view.session.network_id == "inner"
    assert view.session.selection == {"c"}
    assert view.overlays.find_bar.count.text() == "1 of 1"
    assert view.overlays.find_bar.field.hasFocus()


def test_what_is_found_follows_the_network(open_canvas: Open) -> None:
    view, hand = open_canvas(project())
    bar(view, hand, "conv2d")
    view.session.select(frozenset(("c",)))
    view.delete_selection()
    assert view.shown.found == {"k"}
    assert view.overlays.find_bar.count.text() == "1 found"
    view.session.document.undo()
    assert view.shown.found == {"c", "k"}


def test_nothing_found_is_said(open_canvas: Open) -> None:
    view, hand = open_canvas(project())
    bar(view, hand, "zebra")
    assert view.overlays.find_bar.count.text() == "nothing"
    assert not view.overlays.find_bar.forth.isEnabled()
    assert view.shown.found == frozenset()


def test_the_picture_shows_what_was_found(open_canvas: Open) -> None:
    view, hand = open_canvas(project())
    before = view.grab().toImage()
    bar(view, hand, "conv2d")
    at = hand.at(240 + 86, -4)  # on the ring around the first convolution
    shown = view.grab().toImage()
    assert shown.pixelColor(at) != before.pixelColor(at)


def test_another_project_closes_the_bar(open_canvas: Open) -> None:
    view, hand = open_canvas(project())
    hand.key(KEY.Key_F, CTRL)
    assert view.overlays.find_bar.isVisible()
    view.session.open(chain("Input", "ReLU"))
    assert not view.overlays.find_bar.isVisible()
