"""Small networks for the tests of pictures."""

from designer.analysis.network import Analysis, analyse
from designer.drawing.layout import arrange
from designer.drawing.picture import Picture
from designer.drawing.scene import picture
from designer.drawing.theme import DARK, Theme
from designer.graph.model import Edge, Network, Node, PortRef


def small() -> Network:
    """Input → Conv2d → ReLU → Add ← Conv2d, → Output, placed."""
    nodes = [
        Node("i", "Input", "images", {"shape": [1, 8, 8]}),
        Node("c", "Conv2d", "conv1", {"out_channels": 4, "kernel_size": 3, "padding": 1}),
        Node("r", "ReLU", "relu1"),
        Node("a", "Add", "add1"),
        Node("o", "Output", "maps"),
    ]
    wires = [("i", "c", "input"), ("c", "r", "input"), ("c", "a", "inputs"), ("r", "a", "inputs"), ("a", "o", "input")]
    edges = tuple(Edge(PortRef(a, "output"), PortRef(b, port)) for a, b, port in wires)
    return placed(Network("main", "Small & <neat>", {node.id: node for node in nodes}, edges))


def placed(network: Network) -> Network:
    """The network with its nodes where `arrange` puts them."""
    positions = arrange(network, analyse(network))
    nodes = {key: Node(key, node.type, node.name, node.params, *positions[key]) for key, node in network.nodes.items()}
    return Network(network.id, network.name, nodes, network.edges)


def drawn(network: Network, theme: Theme = DARK) -> Picture:
    """The picture of a network."""
    return picture(network, analysed(network), theme)


def analysed(network: Network) -> Analysis:
    """Its analysis."""
    return analyse(network)
