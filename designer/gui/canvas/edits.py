"""What a gesture asks of the document, as edits. Pure: a network in, an edit out; no Qt, no view."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from designer.analysis.network import Analysis, analyse
from designer.catalogue.layer import LayerDef
from designer.catalogue.library import BUILTIN, Library
from designer.drawing.face import ENDS, Face
from designer.drawing.geometry import GAP_X, NODE_HEIGHT, NODE_WIDTH, snapped
from designer.graph import carrying
from designer.graph.edits import AddNode, Batch, Connect, Disconnect, Edit, Move, RemoveNode, SetBends
from designer.graph.ids import NodeId, new_id, unique_name
from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.graph.ports import remove_port

Place = tuple[float, float]


def new_node(network: Network, type: str, at: Place, library: Library = BUILTIN) -> Node:
    """A layer of a type with a free name, its top left corner at `at`, on the grid."""
    entry = library.layer(type)
    return Node(new_id(), type, unique_name(entry.stem, network.names()), x=snapped(at[0]), y=snapped(at[1]))


def centred(at: Place) -> Place:
    """The top left corner of a node whose centre is at `at`."""
    return at[0] - NODE_WIDTH / 2, at[1] - NODE_HEIGHT / 2


def add(network: Network, type: str, at: Place, library: Library = BUILTIN) -> tuple[Edit, NodeId]:
    """Adds a layer, and the id it gets."""
    node = new_node(network, type, at, library)
    return AddNode(network.id, node), node.id


def add_connected(
    network: Network,
    type: str,
    at: Place,
    *,
    source: PortRef | None = None,
    target: PortRef | None = None,
    library: Library = BUILTIN,
) -> tuple[Edit, NodeId]:
    """Adds a layer wired to an output, or to an input; unwired if it has no port for that."""
    node, entry = new_node(network, type, at, library), library.layer(type)
    steps: list[Edit] = [AddNode(network.id, node)]
    if source is not None and entry.inputs:
        steps.append(Connect(network.id, Edge(source, PortRef(node.id, entry.inputs[0].name))))
    if target is not None and entry.outputs:
        steps += connect_steps(network, Edge(PortRef(node.id, entry.outputs[0].name), target), library=library)
    return Batch(tuple(steps), f"add {node.name}"), node.id


def insert(
    network: Network, type: str, wire: Edge, at: Place, library: Library = BUILTIN
) -> tuple[Edit, NodeId] | None:
    """Adds a layer on a wire, and makes room in the row if the ends are too close. None if it has no two sides."""
    entry = library.layer(type)
    if not entry.inputs or not entry.outputs:
        return None
    source, target = network.nodes[wire.source.node], network.nodes[wire.target.node]
    x, y = snapped(at[0]), snapped(at[1])
    steps: list[Edit] = []
    if source.x + NODE_WIDTH <= target.x and abs(target.y - source.y) < NODE_HEIGHT:  # one row
        x, y = max(source.x + NODE_WIDTH + GAP_X, min(x, target.x)), source.y
        shift = x + NODE_WIDTH + GAP_X - target.x
        if shift > 0:
            steps.append(_make_room(network, target, shift))
    node = Node(new_id(), type, unique_name(entry.stem, network.names()), x=x, y=y)
    place = network.edges.index(wire)
    wired = (
        AddNode(network.id, node),
        Disconnect(network.id, wire),
        Connect(network.id, Edge(wire.source, PortRef(node.id, entry.inputs[0].name)), place),
        Connect(network.id, Edge(PortRef(node.id, entry.outputs[0].name), wire.target), place + 1),
    )
    return Batch((*wired, *steps), f"insert {node.name}"), node.id


def insert_node(
    network: Network, key: NodeId, wire: Edge, at: Place, analysis: Analysis, library: Library = BUILTIN
) -> Batch | None:
    """Puts a node that is there on a wire; the wires that it had are taken away, and the chain it was in is closed.

    None if it has no two sides, or if the wire is one of its own.
    """
    entry = library.find(network.nodes[key].type)
    if entry is None or not entry.inputs or not entry.outputs or key in (wire.source.node, wire.target.node):
        return None
    own = [edge for edge in network.edges if key in (edge.source.node, edge.target.node)]
    steps: list[Edit] = [Disconnect(network.id, edge) for edge in own]
    steps += [Connect(network.id, edge) for edge in _healing(network, {key}, analysis) if edge != wire]
    place = network.edges.index(wire) - sum(network.edges.index(edge) < network.edges.index(wire) for edge in own)
    steps += (
        Disconnect(network.id, wire),
        Connect(network.id, Edge(wire.source, PortRef(key, entry.inputs[0].name)), place),
        Connect(network.id, Edge(PortRef(key, entry.outputs[0].name), wire.target), place + 1),
    )
    return Batch((carrying.step(network, (key,), *_step(network.nodes[key], at)), *steps), _inserting(network, key))


def _step(node: Node, at: Place) -> Place:
    return at[0] - node.x, at[1] - node.y


def _inserting(network: Network, key: NodeId) -> str:
    return f"insert {network.nodes[key].name}"


def connect(network: Network, wire: Edge, *, library: Library = BUILTIN, moved: Edge | None = None) -> Edit | None:
    """Draws a wire. At an input that takes one it replaces what is there; `moved` is the wire whose end was dragged.

    None if everything is as it was.
    """
    if wire == moved or (wire in network.edges and moved is None):
        return None
    steps = connect_steps(network, wire, library=library, moved=moved)
    names = f"{network.nodes[wire.source.node].name} → {network.nodes[wire.target.node].name}"
    return Batch(tuple(steps), f"connect {names}")


def connect_steps(network: Network, wire: Edge, *, library: Library = BUILTIN, moved: Edge | None = None) -> list[Edit]:
    """The edits of `connect`, to be part of a larger step."""
    node = network.nodes.get(wire.target.node)
    entry = library.find(node.type) if node else None
    port = entry.input(wire.target.port) if entry else None
    gone = [moved] if moved else []
    if port is not None and not port.many:
        gone += [edge for edge in network.edges if edge.target == wire.target and edge != moved]
    steps: list[Edit] = [Disconnect(network.id, edge) for edge in gone]
    if wire in network.edges and wire not in gone:
        return steps
    place = network.edges.index(moved) if moved and moved.target == wire.target else None
    points = network.bends.get(moved, ()) if moved else ()
    return [*steps, Connect(network.id, wire, place), *([SetBends(network.id, wire, points)] if points else [])]


def delete(
    network: Network,
    nodes: Collection[NodeId],
    wires: Iterable[Edge],
    analysis: Analysis,
    project: Project | None = None,
) -> Edit | None:
    """Removes nodes and wires. A layer taken out of a chain leaves the chain closed, if shapes still fit.

    An Input or Output of a block goes with the wires to it at all uses of the block in `project`.
    """
    cut: list[Edit] = [
        Disconnect(network.id, edge) for edge in wires if not {edge.source.node, edge.target.node} & set(nodes)
    ]
    gone: list[Edit] = [RemoveNode(network.id, key) for key in network.nodes if key in nodes]
    if not cut and not gone:
        return None
    names = [network.nodes[key].name for key in network.nodes if key in nodes]
    label = f"delete {names[0]}" if len(names) == 1 else f"delete {len(names)} layers" if names else "delete wire"
    healed: list[Edit] = [Connect(network.id, edge) for edge in _healing(network, nodes, analysis)]
    ports = [key for key in network.nodes if key in nodes and network.nodes[key].type in ENDS] if project else []
    outside = [edit for key in ports if project for edit in remove_port(project, network.id, key).edits[:-1]]
    return Batch((*cut, *outside, *gone, *healed), label)


def nudge(network: Network, nodes: Iterable[NodeId], dx: float, dy: float) -> Move:
    """Moves nodes by a step."""
    return carrying.step(network, frozenset(nodes), dx, dy)


def free_output(entry: LayerDef | None, face: Face) -> str | None:
    """The first output port without a wire, if the layer has an output; else its first output."""
    names = [port.name for port in entry.outputs] if entry else []
    unused = [mark.port for mark in face.outputs if not mark.wired and mark.port in names]
    return next(iter(unused or names), None)


def _make_room(network: Network, target: Node, shift: float) -> Move:
    """Moves the target, and what stands right of it in its row, to the right."""
    row = [node for node in network if node.x >= target.x and abs(node.y - target.y) < NODE_HEIGHT]
    return Move(network.id, {node.id: (node.x + shift, node.y) for node in row})


def _healing(network: Network, nodes: Collection[NodeId], analysis: Analysis) -> list[Edge]:
    """Wires that close the chain where nodes are taken out: from what fed them to what they fed."""
    kept = [edge for edge in network.edges if not {edge.source.node, edge.target.node} & set(nodes)]
    bridges = []
    for edge in network.edges:
        if edge.source.node in nodes and edge.target.node not in nodes:
            source = _upstream(network, nodes, edge.source.node)
            if source is not None and Edge(source, edge.target) not in kept:
                bridges.append(Edge(source, edge.target))
    bridges = list(dict.fromkeys(bridges))
    if not bridges:
        return []
    left = {key: node for key, node in network.nodes.items() if key not in nodes}
    after = analyse(replace(network, nodes=left, edges=(*kept, *bridges)), analysis)
    return [edge for edge in bridges if not after.nodes[edge.target.node].problems]


def _upstream(network: Network, nodes: Collection[NodeId], node: NodeId) -> PortRef | None:
    """Walking back through removed nodes that have one wire in: the first output that stays."""
    seen: set[NodeId] = set()
    while node not in seen:
        seen.add(node)
        arriving = network.edges_into(node)
        if len(arriving) != 1:
            return None
        if arriving[0].source.node not in nodes:
            return arriving[0].source
        node = arriving[0].source.node
    return None
