"""Aligning, distributing and snapping: arithmetic, and hands and keys on the canvas."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAction

from designer.graph.model import Network, Node, Project
from designer.gui.canvas.arranging import SIDES, Box, aligned, distributed
from designer.gui.canvas.hits import NodeHit
from designer.gui.canvas.menu import menu_for
from designer.gui.canvas.snapping import snap
from designer.gui.canvas.view import CanvasView
from tests.gui.hand import ALT, Hand, chain

Open = Callable[..., tuple[CanvasView, Hand]]
HEAD = (86.0, 15.0)
NO_WIRES = np.empty((0, 3))

SIZES = st.integers(20, 200)
PLACES = st.integers(-500, 500)
BOXES = st.lists(st.tuples(PLACES, PLACES, SIZES, SIZES), min_size=1, max_size=8).map(
    lambda made: {f"n{at}": (float(x), float(y), float(x + w), float(y + h)) for at, (x, y, w, h) in enumerate(made)}
)


def moved(boxes: dict[str, Box], places: dict[str, tuple[float, float]]) -> list[Box]:
    sizes = {key: (x2 - x1, y2 - y1) for key, (x1, y1, x2, y2) in boxes.items()}
    return [(x, y, x + sizes[key][0], y + sizes[key][1]) for key, (x, y) in places.items()]


@given(BOXES, st.sampled_from(SIDES))
def test_aligned_boxes_share_a_line(boxes: dict[str, Box], side: str) -> None:
    lines = {
        "left": lambda box: box[0],
        "centre": lambda box: (box[0] + box[2]) / 2,
        "right": lambda box: box[2],
        "top": lambda box: box[1],
        "middle": lambda box: (box[1] + box[3]) / 2,
        "bottom": lambda box: box[3],
    }
    after = moved(boxes, aligned(boxes, side))
    assert len({round(lines[side](box), 6) for box in after}) == 1
    still = 1 if side in ("left", "centre", "right") else 0
    assert [box[still] for box in after] == [box[still] for box in boxes.values()]


@given(BOXES, st.booleans())
def test_distributed_boxes_have_equal_gaps(boxes: dict[str, Box], across: bool) -> None:
    axis = 0 if across else 1
    places = distributed(boxes, across=across)
    before = sorted(boxes, key=lambda key: (boxes[key][axis], boxes[key][1 - axis]))
    row = [moved({key: boxes[key]}, {key: places[key]})[0] for key in before]
    gaps = [right[axis] - left[axis + 2] for left, right in pairwise(row)]
    assert len(boxes) < 3 or max(gaps) - min(gaps) < 0.01
    assert row[0][axis] == boxes[before[0]][axis]
    assert row[-1][axis] == boxes[before[-1]][axis]


def box(x: float, y: float, width: float = 100, height: float = 60) -> np.ndarray:
    return np.array([x, y, x + width, y + height], float)


def test_a_box_snaps_to_sides_and_middles() -> None:
    others = np.array([box(300, 0, height=100)])
    for y, wanted in ((3, 0), (23, 20), (42, 40)):  # top, middle, bottom
        _, down = snap(box(0, y), others, 6, NO_WIRES)
        assert down is not None
        assert y + down.step == wanted
        assert len(down.guides) == 1


def test_a_box_far_from_every_line_does_not_snap() -> None:
    assert snap(box(0, 200), np.array([box(300, 0)]), 6, NO_WIRES) == (None, None)


def test_a_box_snaps_to_equal_gaps() -> None:
    two = np.array([box(0, 0), box(150, 0)])
    across, _ = snap(box(303, 8), two, 6, NO_WIRES)
    assert across is not None
    assert 303 + across.step == 300
    assert len(across.guides) == 6, "two gaps, each a line with a stroke at both ends"
    between, _ = snap(box(197, 8), np.array([box(0, 0), box(400, 0)]), 6, NO_WIRES)
    assert between is not None
    assert 197 + between.step == 200


def test_a_box_snaps_to_where_its_wire_runs_straight() -> None:
    _, down = snap(box(0, 7), np.array([box(300, 100)]), 6, np.array([[-4.0, 300.0, 40.0]]))
    assert down is not None
    assert down.step == -4


@given(st.lists(st.tuples(PLACES, PLACES), min_size=1, max_size=20), PLACES, PLACES)
def test_a_snap_is_never_further_than_its_reach(places: list[tuple[int, int]], x: int, y: int) -> None:
    others = np.array([box(left, top) for left, top in places])
    for found in snap(box(x, y), others, 6, NO_WIRES):
        assert found is None or abs(found.step) <= 6


def stairs(count: int = 3) -> Project:
    nodes = {
        key: Node(key, "ReLU", key, x=200.0 * row + 8 * row * row, y=90.0 * row)
        for row, key in enumerate("abcd"[:count])
    }
    return Project("p", {"main": Network("main", "Net", nodes)})


def entries(view: CanvasView) -> dict[str, QAction]:
    menu = menu_for(view, NodeHit("a"), view.pointer)
    found = {action.text(): action for action in menu.actions()}
    inner = found["Align and distribute"].menu()
    return {action.text(): action for action in inner.actions() if action.text()}


@pytest.mark.parametrize(("words", "axis"), [("Align left", "x"), ("Align centres", "x"), ("Align bottom", "y")])
def test_the_menu_aligns_as_one_step(open_canvas: Open, words: str, axis: str) -> None:
    view, _ = open_canvas(stairs())
    view.select_all()
    entries(view)[words].trigger()
    assert len({getattr(node, axis) for node in view.session.network}) == 1
    assert len(view.session.document.undo_labels) == 1
    assert view.session.document.undo_labels[0].startswith("align")
    view.session.document.undo()
    assert len({getattr(node, axis) for node in view.session.network}) == 3


def test_the_menu_distributes(open_canvas: Open) -> None:
    view, _ = open_canvas(stairs())
    view.select_all()
    assert all(not action.icon().isNull() for action in entries(view).values())
    entries(view)["Distribute across"].trigger()
    xs = [node.x for node in view.session.network]
    assert xs[1] - xs[0] == xs[2] - xs[1]
    assert view.arrays.xy[:, 0].tolist() == xs


def test_what_is_in_line_already_makes_no_step(open_canvas: Open) -> None:
    view, _ = open_canvas(chain("Input", "ReLU"))
    view.select_all()
    entries(view)["Align top"].trigger()
    assert view.session.document.undo_labels == ()


def test_a_dragged_node_shows_guides_and_snaps(open_canvas: Open) -> None:
    view, hand = open_canvas(stairs())
    start = 416 + 16 + HEAD[0], 180 + HEAD[1]
    hand.pull(*start, (start[0], 94 + HEAD[1]))
    assert view.feedback._guides
    hand.release(start[0], 94 + HEAD[1])
    assert view.session.network.nodes["c"].y == 90.0
    assert not view.feedback._guides


def test_alt_lets_a_node_stand_anywhere(open_canvas: Open) -> None:
    view, hand = open_canvas(stairs())
    start = 416 + 16 + HEAD[0], 180 + HEAD[1]
    hand.pull(*start, (start[0], 94 + HEAD[1]))
    hand.move(start[0], 95 + HEAD[1], ALT)
    assert not view.feedback._guides
    hand.release(start[0], 94 + HEAD[1], ALT)
    assert view.session.network.nodes["c"].y == 92.0
