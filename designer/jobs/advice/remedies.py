"""Remedies: edits of the project as it is now. What is done already, or does not fit, is not offered."""

from collections.abc import Iterable, Iterator

from designer.analysis.problems import RepairEdit
from designer.analysis.repairs import insert_on, replace_node
from designer.catalogue import registry
from designer.catalogue.errors import CatalogueError
from designer.graph.edits import SetParam, SetSetting
from designer.graph.model import Network, Node, Project
from designer.graph.recipe import Json

_WIDTHS = ("out_features", "out_channels", "hidden_size")
_SQUASHING = ("Sigmoid", "Tanh", "Hardsigmoid", "Softsign")
_SILENT = ("ReLU", "ReLU6")
_BETTER_DECAY = {"Adam": 0.01, "AdamW": 0.05, "SGD": 0.001}
_PATIENCE = 5


def rate_of(project: Project) -> float | None:
    """The learning rate of the recipe; None if its optimiser has none."""
    choice = project.training.optimizer
    if "lr" in choice.params:
        value = choice.params["lr"]
        return float(value) if isinstance(value, int | float) else None
    try:
        found = next((param for param in registry.optimizer(choice.type).params if param.name == "lr"), None)
    except CatalogueError:
        return None
    return float(found.default) if found is not None and isinstance(found.default, int | float) else None


def scaled_rate(project: Project, factor: float) -> tuple[RepairEdit, ...]:
    """Another learning rate."""
    rate = rate_of(project)
    if rate is None:
        return ()
    wanted = float(f"{rate * factor:.2g}")
    return (RepairEdit(f"Set lr to {wanted:g}", SetSetting("training.optimizer.params.lr", wanted)),)


def clipping(project: Project) -> tuple[RepairEdit, ...]:
    """A limit for the gradient's norm, where there is none as low."""
    if 0 < project.training.clip_norm <= 1:
        return ()
    return (RepairEdit("Set clip_norm to 1", SetSetting("training.clip_norm", 1.0)),)


def decay(project: Project) -> tuple[RepairEdit, ...]:
    """More weight decay, where the optimiser has some."""
    choice = project.training.optimizer
    try:
        known = {param.name: param.default for param in registry.optimizer(choice.type).params}
    except CatalogueError:
        return ()
    if "weight_decay" not in known:
        return ()
    given = choice.params.get("weight_decay", known["weight_decay"])
    now = float(given) if isinstance(given, int | float) else 0.0
    wanted = max(_BETTER_DECAY.get(choice.type, 0.001), 3 * now)
    edit = SetSetting("training.optimizer.params.weight_decay", float(f"{wanted:.2g}"))
    return (RepairEdit(f"Set weight_decay to {wanted:.2g}", edit),)


def patience(project: Project) -> tuple[RepairEdit, ...]:
    """An end of the training when it gets no better."""
    if project.training.patience:
        return ()
    return (RepairEdit(f"Set patience to {_PATIENCE}", SetSetting("training.patience", _PATIENCE)),)


def dropout(project: Project) -> tuple[RepairEdit, ...]:
    """A Dropout before the last layer that learns, where there is none yet."""
    network = project.main
    last = _last_with_width(network)
    if last is None or any(node.type.startswith("Dropout") for node in network):
        return ()
    wires = network.edges_into(last.id)
    if len(wires) != 1:
        return ()
    before = network.nodes[wires[0].source.node].name
    return (RepairEdit(f"Insert Dropout after {before}", insert_on(network, wires[0], "Dropout", {"p": 0.3})),)


def wider(project: Project) -> tuple[RepairEdit, ...]:
    """Twice the width of the widest layer that is not the last one."""
    network = project.main
    last = _last_with_width(network)
    found = [(width, node, name) for node, name, width in _widths(network) if last is None or node.id != last.id]
    if not found:
        return ()
    width, node, name = max(found, key=lambda each: each[0])
    wanted = 2 * width
    return (RepairEdit(f"Set {name} of {node.name} to {wanted}", SetParam(network.id, node.id, name, wanted)),)


def leaking(project: Project, layer: str) -> tuple[RepairEdit, ...]:
    """LeakyReLU in the place of the ReLU at a path."""
    return tuple(_replaced(project.main, _named(project.main, [layer]), _SILENT, "LeakyReLU"))


def unsquashed(project: Project) -> tuple[RepairEdit, ...]:
    """ReLU in the place of the first activation that squashes gradients; what stands before an Output shall squash."""
    network = project.main
    ends = {edge.source.node for edge in network.edges if network.nodes[edge.target.node].type == "Output"}
    inner = [node for node in network if node.id not in ends]
    return tuple(_replaced(network, inner, _SQUASHING, "ReLU"))[:1]


def normalised(project: Project) -> tuple[RepairEdit, ...]:
    """A LayerNorm behind the first layer with a width that has none."""
    network = project.main
    last = _last_with_width(network)
    for node, name, _ in _widths(network):
        wires = [edge for edge in network.edges if edge.source.node == node.id]
        if node is last or len(wires) != 1 or "Norm" in network.nodes[wires[0].target.node].type:
            continue
        type = "BatchNorm2d" if name == "out_channels" and node.type == "Conv2d" else "LayerNorm"
        return (RepairEdit(f"Insert {type} after {node.name}", insert_on(network, wires[0], type, {})),)
    return ()


def smoothing(project: Project) -> tuple[RepairEdit, ...]:
    """Labels that are trusted a little less."""
    choice = project.training.loss
    if choice.type != "CrossEntropyLoss" or choice.params.get("label_smoothing"):
        return ()
    return (RepairEdit("Set label_smoothing to 0.1", SetSetting("training.loss.params.label_smoothing", 0.1)),)


def _named(network: Network, paths: Iterable[str]) -> list[Node]:
    """The nodes of a network at paths of its module."""
    found = (network.named(path.partition(".")[0]) for path in paths)
    return [node for node in found if node is not None]


def _replaced(network: Network, nodes: Iterable[Node], old: tuple[str, ...], new: str) -> Iterator[RepairEdit]:
    for node in nodes:
        if node.type in old:
            yield RepairEdit(f"Replace {node.name} by {new}", replace_node(network, node, new))


def _widths(network: Network) -> Iterator[tuple[Node, str, int]]:
    """Layers whose width is a number of their own: the layer, the name of the parameter, the width."""
    for node in network:
        for name in _WIDTHS:
            width: Json = node.params.get(name)
            if isinstance(width, int) and not isinstance(width, bool):
                yield node, name, width


def _last_with_width(network: Network) -> Node | None:
    """The layer with a width of its own that stands nearest to the Output, going back along single wires."""
    at = next((node for node in network if node.type == "Output"), None)
    while at is not None:
        wires = network.edges_into(at.id)
        at = network.nodes[wires[0].source.node] if len(wires) == 1 else None
        if at is not None and any(name in at.params for name in _WIDTHS):
            return at
    return None
