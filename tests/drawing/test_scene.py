import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.drawing.geometry import PILL_HEIGHT, SHADOW_DROP
from designer.drawing.picture import Circle, Icon, Picture, Polygon, Polyline, Rect, Shadow, Text
from designer.drawing.theme import DARK
from designer.graph.model import Edge, Network, Node, PortRef
from tests.drawing.drawn import drawn, placed, small

MOST_LAYERS = 20


def layers(sources: list[list[int]]) -> Network:
    """A network whose n-th layer takes what the layers `sources[n]` give."""
    nodes = {
        str(place): Node(str(place), "Input" if not wires else "ReLU" if len(wires) == 1 else "Add", f"layer{place}")
        for place, wires in enumerate(sources)
    }
    edges = tuple(
        Edge(PortRef(str(source), "output"), PortRef(str(place), "input" if len(wires) == 1 else "inputs"))
        for place, wires in enumerate(sources)
        for source in wires
    )
    return placed(Network("main", "Random", nodes, edges))


def networks() -> st.SearchStrategy[Network]:
    """Networks as people draw them: each layer takes some of the six before it."""

    def wires(place: int) -> st.SearchStrategy[list[int]]:
        near = st.integers(max(0, place - 6), place - 1)
        return st.lists(near, min_size=1, max_size=3, unique=True)

    def rows(count: int) -> st.SearchStrategy[list[list[int]]]:
        nothing: st.SearchStrategy[list[int]] = st.just([])
        return st.tuples(nothing, *(wires(place) for place in range(1, count))).map(list)

    return st.integers(2, MOST_LAYERS).flatmap(rows).map(layers)


def hidden(picture: Picture) -> list[tuple[Polyline, Shadow]]:
    """Wires that run behind a node; the shadows tell where the nodes are."""
    found = []
    steps = np.linspace(0, 1, 9)[:, None, None]
    for wire in (mark for mark in picture.marks if isinstance(mark, Polyline)):
        points = np.array(wire.points)
        if wire.stroke.width < 2:
            continue  # the line below a node's header
        x, y = (points[:-1] + (points[1:] - points[:-1]) * steps).reshape(-1, 2).T
        for node in (mark for mark in picture.marks if isinstance(mark, Shadow)):
            top = node.y - SHADOW_DROP
            inside = (node.x + 2 < x) & (x < node.x + node.width - 2) & (top + 2 < y) & (y < top + node.height - 2)
            if inside.any():
                found.append((wire, node))
    return found


@given(networks())
def test_in_an_arranged_network_no_wire_runs_behind_a_node(network: Network) -> None:
    assert hidden(drawn(network)) == []


@given(networks())
def test_everything_drawn_lies_within_the_picture(network: Network) -> None:
    picture = drawn(network)
    left, top, right, bottom = picture.box
    for mark in picture.marks:
        if isinstance(mark, Rect | Text | Icon):
            assert left < mark.x < right
            assert top < mark.y < bottom


def test_a_layer_that_is_wrong_wears_the_colour_of_errors() -> None:
    fine = small()
    wrong = Network(
        fine.id, fine.name, fine.nodes | {"c": Node("c", "Conv2d", "conv1", {"out_channels": -1})}, fine.edges
    )

    def frames(network: Network) -> list[str]:
        return [mark.stroke.colour for mark in drawn(network).marks if isinstance(mark, Rect) and mark.stroke]

    assert DARK.error not in frames(fine)
    assert DARK.error in frames(wrong)


def test_a_long_name_is_cut_before_it_meets_the_type() -> None:
    name = "a_layer_with_a_name_that_goes_on_and_on"
    picture = drawn(Network("main", "Long", {"a": Node("a", "ReLU", name)}))
    texts = [mark.text for mark in picture.marks if isinstance(mark, Text)]
    assert "ReLU" in texts
    assert any(text.endswith("…") and name.startswith(text[:-1]) for text in texts)


def test_shapes_stand_in_pills_as_wide_as_they_are() -> None:
    pills = [mark for mark in drawn(small()).marks if isinstance(mark, Rect) and mark.height == PILL_HEIGHT]
    assert len(pills) == 2
    assert pills[0].width == pytest.approx(pills[1].width)  # 1×8×8 and 4×8×8, in a face of one width


def test_a_shape_stands_behind_the_form_of_its_kind() -> None:
    marks = drawn(small()).marks
    pills = [at for at, mark in enumerate(marks) if isinstance(mark, Rect) and mark.height == PILL_HEIGHT]
    for at in pills:
        sign = marks[at + 1]
        assert isinstance(sign, Polygon | Circle)
        assert isinstance(marks[at + 2], Text)
    forms = {len(mark.points) for at in pills if isinstance(mark := marks[at + 1], Polygon)}
    assert forms, "square, diamond, hexagon, triangle or round"
