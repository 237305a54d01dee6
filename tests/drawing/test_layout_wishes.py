"""Arranging top to bottom, by what the user placed, beside what stays, with a way out."""

import io
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.analysis.network import analyse
from designer.drawing.aside import answer_of, serve, task_to_text
from designer.drawing.clearing import clear_shift
from designer.drawing.layout import COLUMN_PITCH, Direction, Positions, Wish, arrange, solved, task_of
from designer.graph.model import Network
from tests.drawing.test_layout import assert_apart, chain, graphs, network

DOWN = Wish(Direction.DOWN)
PLACED = (Wish(as_placed=True), Wish(Direction.DOWN, as_placed=True))


def moved(net: Network, positions: Positions) -> Network:
    nodes = {key: replace(node, x=positions[key][0], y=positions[key][1]) for key, node in net.nodes.items()}
    return replace(net, nodes=nodes)


def arranged(net: Network, wish: Wish) -> Positions:
    return arrange(net, analyse(net), wish=wish)


@given(graphs())
def test_top_to_bottom_no_two_layers_overlap_and_each_has_a_place(net: Network) -> None:
    positions = arranged(net, DOWN)
    assert positions.keys() == net.nodes.keys()
    assert_apart(net, positions)
    assert all(x % COLUMN_PITCH == 0 for x, _ in positions.values())


@given(graphs(10), st.sampled_from([DOWN, *PLACED]))
def test_arranging_again_with_the_same_wish_changes_nothing(net: Network, wish: Wish) -> None:
    once = arranged(net, wish)
    assert arranged(moved(net, once), wish) == once


def test_top_to_bottom_every_wire_leads_down_and_a_chain_is_one_column_without_folds() -> None:
    net = chain(30, skips=[(3, 9), (12, 20)])
    positions = arranged(net, DOWN)
    assert {x for x, _ in positions.values()} == {0.0}
    for edge in net.edges:
        assert positions[edge.target.node][1] > positions[edge.source.node][1]


def test_top_to_bottom_branches_stand_beside_the_chain_in_the_order_of_the_wires() -> None:
    net = network(5, [(0, 1), (1, 2), (0, 4), (4, 3), (2, 3)])
    positions = arranged(net, DOWN)
    assert positions["n4"][0] < positions["n1"][0] == positions["n0"][0]


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("side", [-1, 1])
def test_a_branch_stays_on_the_side_where_the_user_put_it(direction: Direction, side: int) -> None:
    across = 1 if direction is Direction.RIGHT else 0
    net = network(5, [(0, 1), (1, 2), (0, 4), (4, 3), (2, 3)])
    placed = arranged(net, Wish(direction))
    at = list(placed["n4"])
    at[across] = placed["n1"][across] + side * 400
    positions = arranged(moved(net, {**placed, "n4": (at[0], at[1])}), Wish(direction, as_placed=True))
    assert (positions["n4"][across] - positions["n1"][across]) * side > 0


def test_parts_come_in_the_order_in_which_the_user_placed_them() -> None:
    net = network(6, [(0, 1), (2, 3), (4, 5)])
    tops = {"n0": 500.0, "n1": 500.0, "n2": 0.0, "n3": 0.0, "n4": 250.0, "n5": 250.0}
    placed = moved(net, {key: (0.0, y) for key, y in tops.items()})
    positions = arranged(placed, Wish(as_placed=True))
    assert positions["n2"][1] < positions["n4"][1] < positions["n0"][1]


def test_what_is_arranged_beside_layers_that_stay_goes_the_shortest_way_clear_of_them() -> None:
    net = chain(4)
    row = {"n0": (0.0, 0.0), "n1": (240.0, 0.0), "n2": (480.0, 10.0), "n3": (300.0, 20.0)}
    positions = arrange(moved(net, row), analyse(net), keep={"n0", "n2"})
    everything = {**row, **positions}
    assert positions.keys() == {"n1", "n3"}
    assert_apart(net, everything)


@pytest.mark.parametrize(
    ("moved", "fixed", "shift"),
    [
        ((0, 0, 10, 10), (20, 0, 30, 10), 0),
        ((0, 0, 10, 10), (0, 12, 10, 20), 0),
        ((0, 0, 10, 10), (5, -8, 15, 2), 7),
        ((0, 0, 10, 10), (5, 8, 15, 18), -7),
    ],
)
def test_the_way_clear_of_a_box_is_the_shortest(moved: tuple, fixed: tuple, shift: float) -> None:
    assert clear_shift([moved], [fixed], 5.0) == shift


def test_between_two_boxes_that_are_too_close_it_goes_past_both() -> None:
    assert clear_shift([(0, 0, 10, 10)], [(0, -3, 10, 4), (0, 15, 10, 30)], 5.0) == -18


def test_who_watches_the_work_can_end_it() -> None:
    seen: list[float] = []

    def tick(share: float) -> None:
        seen.append(share)
        if share > 0.5:
            raise InterruptedError

    net = chain(400, skips=[(i, i + 6) for i in range(0, 390, 6)])
    task = task_of(net, analyse(net), dict.fromkeys(net.nodes, 76))
    with pytest.raises(InterruptedError):
        solved(task, tick)
    assert seen == sorted(seen)
    assert seen[-1] < 1


@pytest.mark.parametrize("wish", [Wish(), DOWN])
def test_ten_thousand_layers_take_seconds(wish: Wish) -> None:
    net = chain(10_000, skips=[(i, i + 6) for i in range(0, 9_990, 6)])
    analysis = analyse(net)
    start = time.process_time()
    arrange(net, analysis, wish=wish)
    assert time.process_time() - start < 10


@given(graphs(8), st.sampled_from(PLACED))
def test_a_task_that_went_to_a_process_as_text_has_the_same_answer(net: Network, wish: Wish) -> None:
    task = task_of(net, analyse(net), dict.fromkeys(net.nodes, 76), keep=list(net.nodes)[:2], wish=wish)
    out = io.StringIO()
    assert serve(io.StringIO(f"{task_to_text(task)}\n"), out) == 0
    *shares, answer = map(answer_of, out.getvalue().splitlines())
    assert answer == solved(task)
    assert shares == sorted(shares, key=float)
