"""Wires among nodes: led around those that are not theirs, and through the points that somebody gave them."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.drawing import wires
from designer.drawing.bent import bent_line, leg_at
from designer.drawing.crossings import crossings
from designer.drawing.geometry import NODE_HEIGHT, NODE_WIDTH
from designer.drawing.routes import Ends, Routes, routes
from designer.drawing.wires import Floats, Way

Place = tuple[float, float]


def boxes_at(*corners: Place) -> Floats:
    return np.array([(x, y, x + NODE_WIDTH, y + NODE_HEIGHT) for x, y in corners], float)


def wired(boxes: Floats, pairs: list[tuple[int, int]], bends: dict[int, list[Place]] | None = None) -> Routes:
    """Wires between nodes by number, from the middle of the right side to the middle of the left one."""
    own = np.array(pairs, np.intp).reshape(-1, 2)
    source, target = boxes[own[:, 0]], boxes[own[:, 1]]
    start = np.stack([source[:, 2], (source[:, 1] + source[:, 3]) / 2], axis=1)
    end = np.stack([target[:, 0], (target[:, 1] + target[:, 3]) / 2], axis=1)
    return routes(Ends(start, end, source, target, own), boxes, bends or {})


def behind(found: Routes, boxes: Floats, pairs: list[tuple[int, int]]) -> dict[int, list[int]]:
    return dict(crossings(found.points, boxes, np.array(pairs, np.intp)))


def test_a_wire_is_led_around_a_node_in_its_way() -> None:
    boxes = boxes_at((0, 0), (700, 60), (330, 40), (330, -80))
    plain = wires.polyline((172, 38), (700, 98))
    assert crossings(plain[None], boxes, np.array([(0, 1)], np.intp)) == {0: [2]}
    found = wired(boxes, [(0, 1)])
    assert found.way.tolist() == [Way.DETOUR]
    assert not behind(found, boxes, [(0, 1)])


def test_a_wire_that_nothing_is_in_the_way_of_keeps_its_form() -> None:
    boxes = boxes_at((0, 0), (700, 60), (330, 400))
    found = wired(boxes, [(0, 1)])
    assert found.way.tolist() == [Way.FORWARD]


def test_a_wire_back_to_the_left_goes_around_nodes_too() -> None:
    boxes = boxes_at((600, 0), (0, 300), (300, 220))
    found = wired(boxes, [(0, 1)])
    assert not behind(found, boxes, [(0, 1)])


def test_a_wire_that_is_walled_in_takes_its_plain_way() -> None:
    wall = [(300.0, y * 80.0 - 800) for y in range(22)]
    boxes = boxes_at((0, 0), (700, 0), *wall)
    found = wired(boxes, [(0, 1)])
    assert len(found.points) == 1
    assert np.isfinite(found.points).all()


PLACE = st.tuples(st.integers(-4, 4).map(lambda n: n * 130.0), st.integers(-4, 4).map(lambda n: n * 60.0))


@settings(max_examples=60, deadline=None)
@given(st.lists(PLACE, min_size=3, max_size=14), st.data())
def test_what_a_wire_does_depends_only_on_nodes_in_its_region(corners: list[Place], data: st.DataObject) -> None:
    boxes = boxes_at(*corners)
    pair = st.tuples(*[st.integers(0, len(corners) - 1)] * 2)
    pairs = data.draw(st.lists(pair, min_size=1, max_size=5))
    found = wired(boxes, pairs)
    for row, ends in enumerate(pairs):
        region = found.regions[row]
        near = {at for at, box in enumerate(boxes) if len(wires.touching(box[None], region))} | set(ends)
        order = sorted(near)
        alone = wired(boxes[order], [(order.index(ends[0]), order.index(ends[1]))])
        assert np.allclose(alone.points[0], found.points[row])


def test_a_detour_never_meets_more_nodes_than_the_plain_way() -> None:
    rng = np.random.default_rng(7)
    boxes = boxes_at(*(tuple(place) for place in (rng.integers(0, 12, (30, 2)) * (110, 60)).tolist()))
    pairs = [(int(a), int(b)) for a, b in rng.integers(0, 30, (60, 2))]
    found = wired(boxes, pairs)
    own = np.array(pairs, np.intp)
    start = np.stack([boxes[own[:, 0], 2], boxes[own[:, 0], 1] + 38], axis=1)
    end = np.stack([boxes[own[:, 1], 0], boxes[own[:, 1], 1] + 38], axis=1)
    way = wires.ways(start, end, wires.blocked(wires.band(start, end, boxes[own[:, 0]], boxes[own[:, 1]]), boxes))
    plain = crossings(wires.polylines(start, end, boxes[own[:, 0]], boxes[own[:, 1]], way), boxes, own)
    led = behind(found, boxes, pairs)
    assert sum(map(len, led.values())) < sum(map(len, plain.values())) / 2


def test_many_wires_find_the_same_crossings_as_few() -> None:
    rng = np.random.default_rng(3)
    boxes = boxes_at(*(tuple(place) for place in (rng.integers(0, 20, (80, 2)) * (90, 50)).tolist()))
    points = rng.integers(0, 1800, (90, wires.POINTS, 2)).astype(float)
    own = np.zeros((90, 2), np.intp)
    whole = crossings(points, boxes, own)
    for row in range(0, 90, 9):
        alone = crossings(points[row : row + 1], boxes, own[:1])
        assert sorted(alone.get(0, [])) == sorted(whole.get(row, []))


def test_a_wire_passes_through_its_points() -> None:
    through = [(250.0, 200.0), (600.0, 200.0)]
    found = wired(boxes_at((0, 0), (700, 0)), [(0, 1)], {0: through})
    assert found.way.tolist() == [Way.BENT]
    away = wires.distances(found.points, 400.0, 200.0)
    assert away[0] < 1e-6
    assert found.labels[0].tolist() == [425.0, 200.0]
    for x, y in through:
        assert wires.distances(found.points, x, y)[0] < 8, "corners are rounded"


def test_a_wire_may_have_as_many_points_as_the_document_allows() -> None:
    line = bent_line(np.array((0.0, 0.0)), np.array((900.0, 0.0)), [(60.0 * n, 90.0 * (n % 2)) for n in range(12)])
    assert line.shape == (wires.POINTS, 2)
    assert (line[0].tolist(), line[-1].tolist()) == ([0.0, 0.0], [900.0, 0.0])


def test_a_new_point_goes_between_its_neighbours() -> None:
    start, end = np.array((0.0, 0.0)), np.array((900.0, 0.0))
    through = [(300.0, 100.0), (600.0, 100.0)]
    assert [leg_at(start, end, through, x, 60.0) for x in (100.0, 450.0, 800.0)] == [0, 1, 2]
