"""Another layer in the place of one: what both have in common stays. Pure: a network in, an edit out."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from designer.catalogue.errors import CatalogueError
from designer.catalogue.expressions import has_expressions
from designer.catalogue.layer import LayerDef, Port
from designer.catalogue.library import BUILTIN, Library
from designer.drawing.face import ENDS
from designer.graph.edits import AddNode, Batch, Connect, Edit, RemoveNode, SetBends, SetTrait
from designer.graph.ids import Namer, NodeId
from designer.graph.model import Edge, Network, Node, Params, PortRef
from designer.graph.traits import PLAIN, Traits

_NO_WEIGHTS = LayerDef.__dataclass_fields__["weights"].default


def may_be_replaced(node: Node) -> bool:
    """Whether another layer can stand in the place of a node: Inputs and Outputs are the ports of their network."""
    return node.type not in ENDS


def replaced(network: Network, nodes: Iterable[NodeId], type: str, library: Library = BUILTIN) -> Batch | None:
    """Puts a layer of a type in the place of each of these nodes, as one step. None if there is nothing to replace.

    It keeps the parameters that both types have and the new one accepts, a name that the user gave, the wires that
    find a port, and the traits that mean something to it.
    """
    chosen = [node for node in network if node.id in set(nodes) and may_be_replaced(node) and node.type != type]
    if not chosen:
        return None
    entry = library.layer(type)
    names = Namer(network.names() - {node.name for node in chosen if _is_automatic(node, library)})
    known = {node.id: _successor(node, entry, library, names) for node in chosen}
    steps = [step for node in chosen for step in _swap(network, node, known[node.id])]
    wires = [Connect(network.id, edge, at) for at, edge in _rewired(network, known, library)]
    bends = network.bends
    bent = [SetBends(network.id, wire.edge, bends[wire.edge]) for wire in wires if wire.edge in bends]
    lent = [SetTrait(network.id, node.id, "shares", None) for node in network if node.traits.shares in known]
    lent = [step for step in lent if step.node not in known]
    words = chosen[0].name if len(chosen) == 1 else f"{len(chosen)} layers"
    title = entry.type if ":" not in entry.type else entry.stem
    return Batch((*steps, *wires, *bent, *lent), f"replace {words} with {title}")


def _is_automatic(node: Node, library: Library) -> bool:
    """Whether a name is the one that the program gave."""
    entry = library.find(node.type)
    rest = node.name.removeprefix(entry.stem) if entry is not None else node.name
    return rest != node.name and (not rest or rest.isdigit())


def _successor(node: Node, entry: LayerDef, library: Library, names: Namer) -> Node:
    name = names.fresh(entry.stem) if _is_automatic(node, library) else node.name
    return replace(node, type=entry.type, name=name, params=_kept(node.params, entry), traits=_traits(node, entry))


def _kept(params: Params, entry: LayerDef) -> Params:
    """The parameters that the new type has as well and can take."""
    return {name: value for name, value in params.items() if _accepts(entry, name, value)}


def _accepts(entry: LayerDef, name: str, value: object) -> bool:
    param = entry.param(name)
    if param is None:
        return False
    if has_expressions(value):
        return True
    try:
        param.normal(value)
    except (CatalogueError, TypeError, ValueError):
        return False
    return True


def _traits(node: Node, entry: LayerDef) -> Traits:
    traits = replace(node.traits, shares=None, bypassed=node.traits.bypassed and bool(entry.inputs and entry.outputs))
    if entry.weights is _NO_WEIGHTS:
        traits = replace(PLAIN, bypassed=traits.bypassed, extras=traits.extras)
    return PLAIN if traits == PLAIN else traits


def _swap(network: Network, old: Node, new: Node) -> Iterator[Edit]:
    """Takes a node out and puts its successor, which has its id, in its place in the document."""
    yield RemoveNode(network.id, old.id)
    yield AddNode(network.id, new, list(network.nodes).index(old.id))


def _rewired(network: Network, known: dict[NodeId, Node], library: Library) -> Iterator[tuple[int, Edge]]:
    """The wires of replaced nodes as they go on, each with its place in the document."""
    ports_in = {key: _ports(network.nodes[key], new, library, output=False) for key, new in known.items()}
    ports_out = {key: _ports(network.nodes[key], new, library, output=True) for key, new in known.items()}
    full: set[PortRef] = set()
    place = 0
    for edge in network.edges:
        if edge.source.node not in known and edge.target.node not in known:
            place += 1
            continue
        source, target = _moved(edge.source, ports_out), _moved(edge.target, ports_in)
        if source is None or target is None or target in full:
            continue
        entry = library.find(known[target.node].type) if target.node in known else None
        port = entry.input(target.port) if entry is not None else None
        if port is not None and not port.many:
            full.add(target)
        yield place, Edge(source, target)
        place += 1


def _moved(ref: PortRef, ports: dict[NodeId, dict[str, str]]) -> PortRef | None:
    """A port as it is called now; None if it is no more."""
    if ref.node not in ports:
        return ref
    name = ports[ref.node].get(ref.port)
    return PortRef(ref.node, name) if name is not None else None


def _ports(old: Node, new: Node, library: Library, *, output: bool) -> dict[str, str]:
    """Which port of the new layer each of the old one goes on as: that of the same name, else the next in order."""
    before, after = _sides(library.find(old.type), output=output), _sides(library.find(new.type), output=output)
    left = [port.name for port in after if port.name not in {each.name for each in before}]
    names = {port.name for port in after}
    found = {}
    for port in before:
        if port.name in names:
            found[port.name] = port.name
        elif left:
            found[port.name] = left.pop(0)
    return found


def _sides(entry: LayerDef | None, *, output: bool) -> tuple[Port, ...]:
    if entry is None:
        return ()
    return entry.outputs if output else entry.inputs
