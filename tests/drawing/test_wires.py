import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from designer.drawing.geometry import NODE_HEIGHT, NODE_WIDTH
from designer.drawing.wires import (
    LIFT,
    POINTS,
    Way,
    band,
    blocked,
    boxes_around,
    distances,
    label_places,
    polyline,
    polylines,
    ways,
)

PLACES = st.tuples(st.floats(-3000, 3000), st.floats(-3000, 3000))


def box(x: float, y: float) -> np.ndarray:
    return np.array([[x, y, x + NODE_WIDTH, y + NODE_HEIGHT]])


def ends(source: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return source[:, [2, 1]] + [0, 53], target[:, [0, 1]] + [0, 53]


def route(source: np.ndarray, target: np.ndarray, *, lifted: bool = False) -> tuple[np.ndarray, Way]:
    start, end = ends(source, target)
    way = ways(start, end, np.array([lifted]))
    return polylines(start, end, source, target, way)[0], Way(way[0])


@given(PLACES, PLACES, st.booleans())
def test_a_wire_runs_from_port_to_port(a: tuple[float, float], b: tuple[float, float], lifted: bool) -> None:
    source, target = box(*a), box(*b)
    points, _ = route(source, target, lifted=lifted)
    start, end = ends(source, target)
    assert points.shape == (POINTS, 2)
    assert np.isfinite(points).all()
    assert np.allclose(points[0], start[0])
    assert np.allclose(points[-1], end[0])


@given(PLACES, PLACES)
def test_a_wire_leaves_and_arrives_to_the_right(a: tuple[float, float], b: tuple[float, float]) -> None:
    points, _ = route(box(*a), box(*b))
    assert points[1, 0] > points[0, 0]
    assert points[-1, 0] > points[-2, 0]


def test_neighbours_in_a_row_are_joined_by_a_level_line() -> None:
    points, way = route(box(0, 0), box(238, 0))
    assert way is Way.FORWARD
    assert np.allclose(points[:, 1], 53)


def test_a_new_row_is_reached_through_the_gap_between_the_rows() -> None:
    points, way = route(box(900, 0), box(0, NODE_HEIGHT + 66))
    assert way is Way.AROUND
    assert points[POINTS // 2, 1] == NODE_HEIGHT + 33
    assert points[:, 0].max() > 900 + NODE_WIDTH
    assert points[:, 0].min() < 0


def test_a_way_back_in_the_same_row_runs_below_both() -> None:
    points, _ = route(box(500, 0), box(0, 0))
    assert points[:, 1].max() > NODE_HEIGHT


def test_a_skip_is_lifted_over_the_row() -> None:
    points, way = route(box(0, 0), box(714, 0), lifted=True)
    assert way is Way.LIFTED
    assert points[:, 1].min() == -LIFT


def test_only_a_node_between_the_ends_is_in_the_way() -> None:
    source, target = box(0, 0), box(476, 0)
    bands = band(*ends(source, target), source, target)
    assert blocked(bands, box(238, 0)).all()
    assert not blocked(bands, np.concatenate([source, target, box(238, 200)])).any()
    assert not blocked(bands, np.empty((0, 4))).any()


def test_rows_above_each_other_have_no_node_in_the_way() -> None:
    source, target = box(0, 0), box(476, 400)
    assert not blocked(band(*ends(source, target), source, target), box(238, 0)).any()


def test_the_shape_stands_above_a_level_wire_and_on_a_climbing_one() -> None:
    for dy, above in ((0.0, 15.0), (300.0, 0.0)):
        source, target = box(0, 0), box(238, dy)
        start, end = ends(source, target)
        way = ways(start, end, np.array([False]))
        points = polylines(start, end, source, target, way)
        place = label_places(points, start, end, way)[0]
        assert np.allclose(place, [(NODE_WIDTH + 238) / 2, 53 + dy / 2 - above])


def test_distance_to_a_wire_is_that_to_its_nearest_point() -> None:
    points = polyline((0, 0), (200, 0))[None]
    assert np.allclose(distances(points, 100, 7), 7)
    assert np.allclose(distances(points, -3, 4), 5)


@given(st.lists(st.tuples(PLACES, PLACES), min_size=1, max_size=8))
def test_all_wires_at_once_are_as_each_alone(pairs: list[tuple[tuple[float, float], tuple[float, float]]]) -> None:
    source = np.concatenate([box(*a) for a, _ in pairs])
    target = np.concatenate([box(*b) for _, b in pairs])
    start, end = ends(source, target)
    way = ways(start, end, np.zeros(len(pairs), bool))
    together = polylines(start, end, source, target, way)
    for index in range(len(pairs)):
        one = slice(index, index + 1)
        assert np.array_equal(polylines(start[one], end[one], source[one], target[one], way[one]), together[one])
    boxes = boxes_around(together, 0)
    assert (boxes[:, :2] <= together.min(axis=1)).all()


LOWER_RIGHT = (900.0, 240.0)


def test_a_wire_to_a_far_lane_changes_lanes_at_once_and_then_runs_level() -> None:
    points, way = route(box(0, 0), box(*LOWER_RIGHT))
    assert way is Way.EARLY
    behind = points[points[:, 0] > NODE_WIDTH + 67]
    assert (behind[:, 1] == points[-1, 1]).all()


def test_a_node_in_the_far_lane_sends_it_around_through_the_gap() -> None:
    source, target, other = box(0, 0), box(*LOWER_RIGHT), box(500, 240)
    start, end = ends(source, target)
    assert blocked(band(start, end, source, target), other).all()
    points, way = route(source, target, lifted=True)
    assert way is Way.AROUND
    between = points[(points[:, 0] > 400) & (points[:, 0] < 800), 1]
    assert ((between > NODE_HEIGHT) & (between < LOWER_RIGHT[1])).all()


def test_a_node_in_its_own_lane_does_not_hinder_a_wire_that_changes_lanes() -> None:
    source, target = box(0, 0), box(*LOWER_RIGHT)
    start, end = ends(source, target)
    assert not blocked(band(start, end, source, target), box(500, 0)).any()


def test_the_pill_of_a_wire_that_changes_lanes_stands_above_its_level_stretch() -> None:
    source, target = box(0, 0), box(*LOWER_RIGHT)
    start, end = ends(source, target)
    way = ways(start, end, np.array([False]))
    x, y = label_places(polylines(start, end, source, target, way), start, end, way)[0]
    assert start[0, 1] < y < end[0, 1]
    assert start[0, 0] + 66 < x < end[0, 0]


def test_wires_of_different_origin_do_not_lie_on_another_in_the_gap_above_a_row() -> None:
    left, right = box(0, 600), box(900, 600)
    near, _ = route(box(600, 456), left)
    far, _ = route(box(600, 0), left)
    ahead, _ = route(box(0, 300), right, lifted=True)
    middle = [float(points[POINTS // 2, 1]) for points in (far, near, ahead)]
    assert middle == sorted(set(middle))
    assert 600 - 66 < middle[0] < middle[2] < 600
