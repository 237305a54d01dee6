from itertools import pairwise

import pytest

from designer.analysis.network import analyse
from designer.graph.document import Document
from designer.graph.edits import Edit
from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.gui.canvas import edits

PITCH = 238.0


def chain(*types: str) -> Network:
    """Layers in a row, each wired to the next; their ids are a, b, c, …"""
    keys = "abcdefgh"[: len(types)]
    params = {"Input": {"shape": [1, 8, 8]}}
    nodes = {
        key: Node(key, type, f"{type.lower()}_{key}", params.get(type, {}), x=index * PITCH)
        for index, (key, type) in enumerate(zip(keys, types, strict=True))
    }
    return Network("main", "Net", nodes, tuple(wire(a, b) for a, b in pairwise(keys)))


def wire(a: str, b: str, port: str = "input") -> Edge:
    return Edge(PortRef(a, "output"), PortRef(b, port))


def after(network: Network, edit: Edit | None) -> Network:
    assert edit is not None
    document = Document(Project("p", {"main": network}))
    document.do(edit)
    result = document.project.main
    document.undo()
    assert document.project.main == network
    return result


def test_a_new_layer_gets_a_free_name_and_a_place_on_the_grid() -> None:
    edit, key = edits.add(chain("Input", "Conv2d"), "Conv2d", (13.0, 9.0))
    node = after(chain("Input", "Conv2d"), edit).nodes[key]
    assert (node.name, node.x, node.y) == ("conv", 12.0, 8.0)


def test_a_wire_to_a_full_single_input_replaces_the_one_that_is_there() -> None:
    network = chain("Input", "Conv2d", "ReLU")
    result = after(network, edits.connect(network, wire("a", "c")))
    assert result.edges == (wire("a", "b"), wire("a", "c"))


def test_a_wire_to_a_port_that_takes_many_joins_the_others() -> None:
    network = chain("Input", "Conv2d", "ReLU")
    network = Network("main", "Net", {**network.nodes, "p": Node("p", "Add", "add")}, network.edges)
    once = after(network, edits.connect(network, wire("b", "p", "inputs")))
    twice = after(once, edits.connect(once, wire("c", "p", "inputs")))
    assert [edge.source.node for edge in twice.edges_into("p")] == ["b", "c"]


def test_putting_a_wire_back_where_it_was_changes_nothing() -> None:
    network = chain("Input", "ReLU")
    assert edits.connect(network, wire("a", "b"), moved=wire("a", "b")) is None
    assert edits.connect(network, wire("a", "b")) is None


def test_moving_the_end_of_a_wire_leaves_one_wire() -> None:
    network = chain("Input", "ReLU", "ReLU", "ReLU")
    result = after(network, edits.connect(network, wire("a", "d"), moved=wire("a", "b")))
    assert set(result.edges) == {wire("b", "c"), wire("a", "d")}


def test_taking_a_layer_out_of_a_chain_closes_the_chain() -> None:
    network = chain("Input", "Conv2d", "ReLU", "Conv2d")
    result = after(network, edits.delete(network, {"c"}, (), analyse(network)))
    assert wire("b", "d") in result.edges


def test_taking_several_layers_out_closes_the_chain_over_all_of_them() -> None:
    network = chain("Input", "ReLU", "ReLU", "ReLU", "Output")
    result = after(network, edits.delete(network, {"b", "c", "d"}, (), analyse(network)))
    assert result.edges == (wire("a", "e"),)


def test_a_chain_that_would_not_fit_stays_open() -> None:
    network = chain("Input", "Flatten", "Linear", "Output")
    broken = after(network, edits.delete(network, {"a"}, (), analyse(network)))
    assert broken.edges == (wire("b", "c"), wire("c", "d"))
    start = chain("Input", "Conv2d", "Flatten", "BatchNorm1d", "Output")
    result = after(start, edits.delete(start, {"c"}, (), analyse(start)))
    assert wire("b", "d") not in result.edges


def test_wires_can_be_deleted_alone() -> None:
    network = chain("Input", "ReLU", "Output")
    result = after(network, edits.delete(network, (), (wire("a", "b"),), analyse(network)))
    assert result.edges == (wire("b", "c"),)
    assert edits.delete(network, (), (), analyse(network)) is None


def test_inserting_on_a_wire_makes_room_in_the_row() -> None:
    network = chain("Input", "Conv2d", "ReLU")
    found = edits.insert(network, "BatchNorm2d", wire("b", "c"), (PITCH * 1.5, 4.0))
    assert found is not None
    result = after(network, found[0])
    assert set(result.edges) == {wire("a", "b"), wire("b", found[1]), wire(found[1], "c")}
    row = sorted(node.x for node in result)
    assert all(right - left >= PITCH for left, right in pairwise(row))
    assert {node.y for node in result} == {0.0}


def test_inserting_where_there_is_room_moves_nothing() -> None:
    network = chain("Input", "ReLU")
    far = Network("main", "Net", {**network.nodes, "b": Node("b", "ReLU", "relu_b", x=900.0)}, network.edges)
    found = edits.insert(far, "Conv2d", wire("a", "b"), (400.0, 0.0))
    assert found is not None
    assert after(far, found[0]).nodes["b"].x == 900.0


@pytest.mark.parametrize("type", ["Input", "Output"])
def test_a_layer_without_two_sides_cannot_be_inserted(type: str) -> None:
    assert edits.insert(chain("Input", "ReLU"), type, wire("a", "b"), (0.0, 0.0)) is None
