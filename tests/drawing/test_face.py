from designer.analysis.network import analyse
from designer.catalogue.tensor import Kind
from designer.drawing.face import Face, face
from designer.graph.model import Edge, Network, Node, PortRef


def faces(*nodes: Node, wires: tuple[tuple[str, str, str], ...] = ()) -> dict[str, Face]:
    edges = tuple(Edge(PortRef(a, "output"), PortRef(b, port)) for a, b, port in wires)
    network = Network("main", "Net", {node.id: node for node in nodes}, edges)
    reports = analyse(network).nodes
    return {
        node.id: face(
            node,
            reports[node.id],
            [edge.target.port for edge in network.edges_into(node.id)],
            [edge.source.port for edge in network.edges if edge.source.node == node.id],
        )
        for node in network
    }


IMAGES = Node("i", "Input", "images", {"shape": [1, 28, 28]})
CONV = Node("c", "Conv2d", "conv1", {"out_channels": 6, "kernel_size": 5})


def test_a_layer_says_its_name_its_type_and_what_it_learns() -> None:
    conv = faces(IMAGES, CONV, wires=(("i", "c", "input"),))["c"]
    assert (conv.title, conv.op, conv.foot, conv.state) == ("conv1", "Conv2d", "156 params", "")
    assert conv.summary.startswith("5×5")


def test_ports_show_what_flows() -> None:
    found = faces(IMAGES, CONV, wires=(("i", "c", "input"),))
    assert found["i"].outputs[0].kind is Kind.MAP
    assert found["c"].input_mark("input", 0) == found["c"].inputs[0]
    assert found["c"].inputs[0].shape == "1×28×28"
    assert found["c"].output_mark("output").shape == "6×24×24"


def test_a_layer_that_waits_for_a_wire_is_open_not_wrong() -> None:
    conv = faces(CONV)["c"]
    assert (conv.state, conv.foot) == ("open", "not connected")
    assert conv.inputs[0].kind is Kind.ANY
    assert "not connected" in conv.message


def test_a_layer_whose_tensors_clash_is_wrong_and_says_why() -> None:
    first = Node("a", "Linear", "fc1", {"out_features": 8})
    second = Node("b", "Conv2d", "conv2")
    found = faces(
        Node("i", "Input", "x", {"shape": [4]}), first, second, wires=(("i", "a", "input"), ("a", "b", "input"))
    )
    assert found["b"].state == "error"
    assert "conv2" in found["b"].message


def test_a_layer_that_nobody_knows_keeps_its_ports() -> None:
    odd = faces(IMAGES, Node("u", "FancyLayer", "fancy"), wires=(("i", "u", "x"),))["u"]
    assert odd.family is None
    assert [mark.port for mark in odd.inputs] == ["x"]
    assert odd.state == "error"


def test_an_add_with_one_wire_waits_for_the_other() -> None:
    add = faces(IMAGES, Node("p", "Add", "add1"), wires=(("i", "p", "inputs"),))["p"]
    assert [mark.wired for mark in add.inputs] == [True, False]
    assert add.state == "open"
