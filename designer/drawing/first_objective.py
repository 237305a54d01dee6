"""The first drawing of an objective: what the simple recipe of a project says, as a network that can be changed."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from designer.analysis.blocks import analyse_in
from designer.analysis.data_inputs import matched
from designer.analysis.network import Analysis
from designer.analysis.objectives import PREDICTION, TARGET
from designer.analysis.open_sizes import is_open
from designer.catalogue import registry
from designer.catalogue.datasets import DatasetDef
from designer.catalogue.errors import CatalogueError
from designer.catalogue.layer import values_of
from designer.catalogue.losses import TargetForm, target_for
from designer.drawing.layout import arrange
from designer.graph.applying import apply
from designer.graph.edits import AddNetwork, Batch, SetSetting
from designer.graph.errors import EditError
from designer.graph.ids import Namer, new_id, unique_name
from designer.graph.model import BLOCK, Edge, Network, Node, Params, PortRef, Project
from designer.graph.recipe import Json, Objective

_NAME = "Objective"


def draw_objective(project: Project, dataset: DatasetDef) -> tuple[Batch, str]:
    """The edit that draws what the recipe makes small, as the project's first objective; and the drawing's id.

    `dataset` is the data as it is prepared. The drawing has the inputs and the target of the data, the first network
    and the loss. Raises `EditError` if network and data do not go together, or the loss takes a form of targets that
    no layers make.
    """
    main = analyse_in(project, project.main.id)
    pairs = matched(main, dataset)
    if not main.ok or pairs is None or not main.ends("Output"):
        raise EditError(
            "The network and the data do not go together yet.", "Mend the problems on the Design page first."
        )
    sketch = _Sketch()
    fed = {}
    for end, place in pairs:
        kind = dataset.inputs[place]
        fed[end.node.name] = sketch.add("Input", kind.name, {"shape": list(kind.shape), "dtype": kind.dtype})
        if not is_open(end) and tuple(end.values["shape"]) != kind.shape:
            fed[end.node.name] = sketch.add("Reshape", "", {"shape": list(end.values["shape"])}, fed[end.node.name])
    used = sketch.node(BLOCK + project.main.id, project.main.name.lower(), {})
    for end, _ in pairs:
        sketch.wire(fed[end.node.name], PortRef(used, end.node.name))
    said = PortRef(used, main.ends("Output")[0].node.name)
    _add_loss(sketch, project, dataset, main, said)
    sketch.add("Output", PREDICTION, {}, said)
    name = unique_name(_NAME, {network.name for network in project.networks.values()})
    network = Network(new_id("b"), name, sketch.nodes, tuple(sketch.edges))
    objectives = SetSetting("training.objectives", (Objective(name.lower(), network.id),))
    return Batch((AddNetwork(_laid(project, network)), objectives), "draw the objective"), network.id


def _add_loss(sketch: "_Sketch", project: Project, dataset: DatasetDef, main: Analysis, said: PortRef) -> None:
    """The loss of the recipe between what the network says and the target, as the loss wants it written."""
    choice = project.training.loss
    try:
        loss = registry.loss(choice.type)
        form, _ = target_for(loss, values_of(loss.params, choice.params), dataset, main.ends("Output")[0].inputs[0])
    except CatalogueError as error:
        raise EditError(str(error), "Choose another loss first.") from error
    sizes: list[Json] = [size for size in dataset.target.shape[1:] if isinstance(size, int)]
    target = sketch.add("Input", TARGET, {"shape": sizes, "dtype": dataset.target.dtype})
    for type, params in _written(form, dataset):
        target = sketch.add(type, "", params, target)
    node = sketch.node(choice.type, "criterion", dict(choice.params))
    for port, source in zip(loss.inputs, (said, target), strict=False):
        sketch.wire(source, PortRef(node, port.name))
    sketch.add("Output", "loss", {}, PortRef(node, "loss"))


def _written(form: TargetForm, dataset: DatasetDef) -> Iterator[tuple[str, Params]]:
    """The layers that write targets in a form."""
    if form in (TargetForm.CLASS, TargetForm.VALUES):
        return
    if form is TargetForm.BINARY:
        yield "Unsqueeze", {"dim": 1}
    elif form is TargetForm.ONE_HOT and not dataset.is_dense:
        yield "OneHot", {"num_classes": len(dataset.labels)}
    else:
        raise EditError("The loss takes targets in a form that no layers make.", "Choose CrossEntropyLoss or MSELoss.")
    yield "To", {"dtype": "float32"}


def _laid(project: Project, network: Network) -> Network:
    """The network with its layers where arranging puts them."""
    within = apply(project, AddNetwork(network))[0]
    places = arrange(network, analyse_in(within, network.id))
    nodes = {key: replace(node, x=places[key][0], y=places[key][1]) for key, node in network.nodes.items()}
    return replace(network, nodes=nodes)


@dataclass
class _Sketch:
    """Nodes and wires as they come."""

    nodes: dict[str, Node] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)
    names: Namer = field(default_factory=lambda: Namer(()))

    def node(self, type: str, name: str, params: Params) -> str:
        """A node without wires."""
        node = Node(new_id(), type, self.names.fresh(name or type.lower()), params)
        self.nodes[node.id] = node
        return node.id

    def wire(self, source: PortRef, target: PortRef) -> None:
        """A wire."""
        self.edges.append(Edge(source, target))

    def add(self, type: str, name: str, params: Params, source: PortRef | None = None) -> PortRef:
        """A node that takes and gives one thing; its output."""
        node = self.node(type, name, params)
        if source is not None:
            self.wire(source, PortRef(node, "input"))
        return PortRef(node, "output")
