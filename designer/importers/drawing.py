"""From layers to a document: nodes and wires, with names, and what each of them holds in its state."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from designer.graph.ids import NodeId, new_id
from designer.graph.model import Edge, Network, Node, PortRef
from designer.graph.traits import PLAIN
from designer.importers.conversion import Placed
from designer.importers.naming import names_of
from designer.importers.plan import State


@dataclass(frozen=True)
class Drawn:
    """A network, what stands in its state (`conv1.weight` → where it comes from), and the layers' nodes and names."""

    network: Network
    state: State
    ids: Mapping[Placed, NodeId]
    names: Mapping[Placed, str]


def drawn(network: Network, layers: Sequence[Placed], within: str = "") -> Drawn:
    """A network with these layers; their names are said from the module `within` on."""
    names = names_of(layers, within)
    ids = {layer: new_id() for layer in layers}
    nodes: dict[str, Node] = {}
    edges: list[Edge] = []
    for layer in layers:
        shares = None if layer.shares is None else ids[layer.shares]
        traits = replace(PLAIN, shares=shares, frozen=layer.frozen)
        nodes[ids[layer]] = Node(ids[layer], layer.type, names[layer], layer.params, traits=traits)
        edges += [Edge(PortRef(ids[each], out), PortRef(ids[layer], port)) for port, each, out in layer.wires]
    made = replace(network, nodes=nodes, edges=tuple(edges))
    return Drawn(made, state_of(layers, names), ids, names)


def state_of(layers: Sequence[Placed], names: Mapping[Placed, str]) -> State:
    """What stands in the state of a network with these layers."""
    owners = (layer for layer in layers if layer.shares is None)
    return {f"{names[layer]}.{key}": source for layer in owners for key, source in layer.state.items()}
