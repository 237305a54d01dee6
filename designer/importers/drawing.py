"""From layers to a document: nodes and wires, with names, and what each of them holds in its state."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from designer.graph.ids import new_id
from designer.graph.model import Edge, Network, Node, PortRef
from designer.graph.traits import PLAIN
from designer.importers.conversion import Placed
from designer.importers.naming import names_of
from designer.importers.recording import Ref


def drawn(network: Network, layers: Iterable[Placed], within: str = "") -> tuple[Network, Mapping[str, str | Ref]]:
    """A network with these layers, and what stands in its state: `conv1.weight` → where it comes from."""
    layers = list(layers)
    names = names_of(layers, within)
    ids = {layer: new_id() for layer in layers}
    nodes: dict[str, Node] = {}
    edges: list[Edge] = []
    state: dict[str, str | Ref] = {}
    for layer in layers:
        shares = None if layer.shares is None else ids[layer.shares]
        traits = PLAIN if shares is None else replace(PLAIN, shares=shares)
        nodes[ids[layer]] = Node(ids[layer], layer.type, names[layer], layer.params, traits=traits)
        edges += [Edge(PortRef(ids[each], out), PortRef(ids[layer], port)) for port, each, out in layer.wires]
        if shares is None:
            state |= {f"{names[layer]}.{key}": source for key, source in layer.state.items()}
    return replace(network, nodes=nodes, edges=tuple(edges)), state
