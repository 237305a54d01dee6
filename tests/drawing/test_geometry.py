from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from designer.catalogue.registry import find_layer
from designer.drawing.geometry import (
    GRID,
    HEADER_HEIGHT,
    NODE_HEIGHT,
    NODE_WIDTH,
    PORT_SIZE,
    height_for,
    input_slots,
    node_size,
    output_slots,
    row_offset,
    snapped,
)

CONV, ADD, INPUT = find_layer("Conv2d"), find_layer("Add"), find_layer("Input")


def test_a_usual_layer_has_the_usual_size() -> None:
    assert node_size(CONV) == (NODE_WIDTH, NODE_HEIGHT)


def test_a_single_port_stands_in_the_middle_of_the_body() -> None:
    assert row_offset(0, 1, NODE_HEIGHT) == 53


def test_a_port_that_takes_many_wires_has_a_row_for_each_and_at_least_those_it_needs() -> None:
    assert [(slot.index, slot.wired) for slot in input_slots(ADD, ())] == [(0, False), (1, False)]
    assert [(slot.index, slot.wired) for slot in input_slots(ADD, ("inputs",))] == [(0, True), (1, False)]
    assert len(input_slots(ADD, ("inputs",) * 5)) == 5


def test_wires_at_ports_that_do_not_exist_still_have_a_place() -> None:
    assert [slot.port for slot in input_slots(CONV, ("input", "gone", "gone"))] == ["input", "gone"]
    assert [slot.port for slot in input_slots(None, ("x",))] == ["x"]
    assert [slot.port for slot in output_slots(None, ("y", "y"))] == ["y"]
    assert output_slots(CONV, ())[0].wired is False


def test_an_input_layer_has_no_input_row() -> None:
    assert input_slots(INPUT, ()) == ()


@given(st.integers(1, 40))
def test_rows_stand_apart_inside_the_body(rows: int) -> None:
    height = height_for(rows)
    offsets = [row_offset(row, rows, height) for row in range(rows)]
    assert height % GRID == 0
    assert offsets[0] - PORT_SIZE / 2 >= HEADER_HEIGHT
    assert offsets[-1] + PORT_SIZE / 2 <= height
    assert all(b - a >= PORT_SIZE for a, b in pairwise(offsets))


@given(st.floats(-1e5, 1e5))
def test_snapping_moves_by_at_most_half_a_cell(value: float) -> None:
    assert snapped(value) % GRID == 0
    assert abs(snapped(value) - value) <= GRID / 2
