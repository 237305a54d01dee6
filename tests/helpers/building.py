"""Small builders: networks for tests, in a line or two."""

from designer.graph.applying import apply
from designer.graph.edits import AddNode, Connect
from designer.graph.ids import unique_name
from designer.graph.model import Edge, Network, Node, PortRef, Project, empty_project
from designer.graph.recipe import Json


class Sketch:
    """Builds a network by name: `Sketch().add("Input", shape=[4]).add("Linear").add("Output").network`.

    A layer without `after` follows the one before it. Ids equal names.
    """

    def __init__(self, name: str = "Net") -> None:
        self.project: Project = empty_project(network=name)
        self._last: str | None = None

    @property
    def network(self) -> Network:
        return self.project.main

    def add(self, type: str, name: str = "", after: list[str] | None = None, **params: Json) -> "Sketch":
        node = unique_name(name or type.lower(), self.network.names())
        self._do(AddNode("main", Node(node, type, node, params)))
        sources = after if after is not None else [self._last] if self._last else []
        ports = {"Add": "inputs", "Multiply": "inputs", "Concatenate": "inputs"}
        for source in sources:
            self.wire(source, node, target_port=ports.get(type, "input"))
        self._last = node
        return self

    def wire(self, source: str, target: str, source_port: str = "output", target_port: str = "input") -> "Sketch":
        return self._do(Connect("main", Edge(PortRef(source, source_port), PortRef(target, target_port))))

    def _do(self, edit: AddNode | Connect) -> "Sketch":
        self.project, _ = apply(self.project, edit)
        return self


def lenet5() -> Sketch:
    """LeNet-5 on 1×32×32 with the full second convolution: 61,706 parameters."""
    return (
        Sketch("LeNet-5")
        .add("Input", "images", shape=[1, 32, 32])
        .add("Conv2d", "conv1", out_channels=6, kernel_size=5)
        .add("ReLU", "relu1")
        .add("MaxPool2d", "pool1", kernel_size=2)
        .add("Conv2d", "conv2", out_channels=16, kernel_size=5)
        .add("ReLU", "relu2")
        .add("MaxPool2d", "pool2", kernel_size=2)
        .add("Flatten", "flatten")
        .add("Linear", "fc1", out_features=120)
        .add("ReLU", "relu3")
        .add("Linear", "fc2", out_features=84)
        .add("ReLU", "relu4")
        .add("Linear", "fc3", out_features=10)
        .add("Output", "scores")
    )
