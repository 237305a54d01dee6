import time
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.analysis.network import Analysis, analyse
from designer.drawing.geometry import NODE_WIDTH, node_size
from designer.drawing.layout import COLUMN_PITCH, Positions, arrange
from designer.graph.model import Edge, Network, Node, PortRef


def network(count: int, wires: Iterable[tuple[int, int]]) -> Network:
    nodes = {f"n{i}": Node(f"n{i}", "Add", f"add{i}", x=float(180 * i), y=float(-5 * i)) for i in range(count)}
    edges = tuple(Edge(PortRef(f"n{a}", "output"), PortRef(f"n{b}", "inputs")) for a, b in dict.fromkeys(wires))
    return Network("main", "Test", nodes, edges)


def chain(count: int, *, skips: Iterable[tuple[int, int]] = ()) -> Network:
    return network(count, [*((i, i + 1) for i in range(count - 1)), *skips])


def arranged(net: Network) -> Positions:
    return arrange(net, analyse(net))


def middle(net: Network, positions: Positions, node: str) -> float:
    """The height at which a node's output leaves."""
    height = node_size(analyse(net).nodes[node].entry, ["inputs"] * len(net.edges_into(node)))[1]
    return positions[node][1] + (30 + height) / 2


def assert_apart(net: Network, positions: Positions) -> None:
    boxes = {}
    for node, (x, y) in positions.items():
        height = node_size(analyse(net).nodes[node].entry, ["inputs"] * len(net.edges_into(node)))[1]
        boxes[node] = (x, y, x + NODE_WIDTH, y + height)
    names = list(boxes)
    for i, a in enumerate(names):
        for b in names[i + 1 :]:
            ax, ay, ar, ab = boxes[a]
            bx, by, br, bb = boxes[b]
            assert ar <= bx or br <= ax or ab <= by or bb <= ay, f"{a} and {b} overlap"


def graphs(most: int = 14) -> st.SearchStrategy[Network]:
    def of(count: int) -> st.SearchStrategy[Network]:
        pairs = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(lambda pair: pair[0] != pair[1])
        forward = pairs.map(lambda pair: (min(pair), max(pair)))
        return st.lists(forward | pairs, max_size=3 * count).map(lambda wires: network(count, wires))

    return st.integers(1, most).flatmap(of)


@given(graphs())
def test_every_node_gets_a_place_and_none_overlap_even_with_cycles(net: Network) -> None:
    positions = arranged(net)
    assert positions.keys() == net.nodes.keys()
    assert_apart(net, positions)


@given(graphs())
def test_it_begins_at_the_origin_and_columns_stand_under_each_other(net: Network) -> None:
    positions = arranged(net)
    assert min(x for x, _ in positions.values()) == 0
    assert all(x % COLUMN_PITCH == 0 for x, _ in positions.values())


@given(graphs())
def test_arranging_what_is_arranged_changes_nothing(net: Network) -> None:
    once = arranged(net)
    moved = Network(
        net.id,
        net.name,
        {key: Node(key, node.type, node.name, x=once[key][0], y=once[key][1]) for key, node in net.nodes.items()},
        net.edges,
    )
    assert arranged(moved) == once


@given(
    st.integers(2, 14).flatmap(
        lambda count: st.lists(
            st.tuples(st.integers(0, count - 2), st.integers(1, count - 1)).filter(lambda pair: pair[0] < pair[1]),
            max_size=2 * count,
        ).map(lambda wires: network(count, wires))
    )
)
def test_wires_lead_to_the_right_or_to_a_later_row(net: Network) -> None:
    positions = arranged(net)
    for edge in net.edges:
        (x0, y0), (x1, y1) = positions[edge.source.node], positions[edge.target.node]
        assert x1 > x0 or y1 > y0


@pytest.mark.parametrize("count", [1, 2, 5, 6, 13, 40])
def test_a_chain_reads_like_text_in_straight_rows(count: int) -> None:
    net = chain(count)
    positions = arranged(net)
    places = [positions[node] for node in net.nodes]
    assert places == sorted(places, key=lambda place: (place[1], place[0]))
    rows = {y for _, y in places}
    assert (len(rows) == 1) == (count <= 6)
    for row in rows:
        xs = [x for x, y in places if y == row]
        assert xs == [COLUMN_PITCH * i for i in range(len(xs))]


def test_the_main_chain_stays_straight_beside_skips_and_branches() -> None:
    net = network(8, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (0, 4), (0, 6), (6, 5), (7, 5)])
    positions = arranged(net)
    assert len({middle(net, positions, f"n{i}") for i in range(6)}) == 1
    assert positions["n6"][1] != positions["n0"][1] != positions["n7"][1]


def test_a_branch_stands_on_the_side_where_its_wire_enters() -> None:
    above = network(5, [(0, 1), (1, 2), (0, 4), (4, 3), (2, 3)])
    below = network(5, [(0, 1), (1, 2), (0, 4), (2, 3), (4, 3)])
    assert arranged(above)["n4"][1] < arranged(above)["n1"][1]
    assert arranged(below)["n4"][1] > arranged(below)["n1"][1]


def test_a_second_input_stands_just_before_the_layer_that_uses_it() -> None:
    net = network(6, [(0, 1), (1, 2), (2, 3), (3, 4), (5, 4)])
    positions = arranged(net)
    assert positions["n5"][0] == positions["n3"][0]
    assert positions["n5"][1] > positions["n3"][1]


def test_rows_break_where_blocks_end() -> None:
    blocks = 4
    skips = [(1 + 6 * block, 6 + 6 * block) for block in range(blocks)]
    net = chain(2 + 6 * blocks, skips=skips)
    positions = arranged(net)
    for source, target in skips:
        between = {positions[f"n{i}"][1] for i in range(source + 1, target)}
        assert len(between) == 1, "a row breaks within a block"


def test_unconnected_layers_share_rows_below_the_rest() -> None:
    positions = arranged(network(5, [(0, 1)]))
    assert len({positions[f"n{i}"][1] for i in (2, 3, 4)}) == 1
    assert positions["n2"][1] > positions["n0"][1]


def test_kept_layers_are_not_moved_and_not_covered() -> None:
    net = chain(9)
    kept = {"n7", "n8"}
    positions = arrange(net, analyse(net), keep=kept)
    assert positions.keys() == net.nodes.keys() - kept
    assert_apart(net, positions | {key: (net.nodes[key].x, net.nodes[key].y) for key in kept})


def test_an_empty_network_needs_no_places() -> None:
    assert arranged(network(0, [])) == {}


def test_a_thousand_layers_are_arranged_while_a_finger_lifts() -> None:
    net = chain(1000, skips=[(i, i + 6) for i in range(0, 990, 6)])
    analysis = analyse(net)
    best = min(_seconds(net, analysis) for _ in range(5))
    assert best < 0.1


def _seconds(net: Network, analysis: Analysis) -> float:
    start = time.process_time()
    arrange(net, analysis)
    return time.process_time() - start
