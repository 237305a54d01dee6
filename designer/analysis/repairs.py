"""Turns what a catalogue entry suggests into edits of the network at hand."""

from dataclasses import replace

from designer.analysis.problems import RepairEdit
from designer.catalogue.errors import InsertBefore, Repair, ReplaceBy, SetInput, SetValue
from designer.catalogue.layer import LayerDef, Port
from designer.catalogue.registry import find_layer, layer
from designer.graph.edits import AddNode, Batch, Connect, Disconnect, Edit, RemoveNode, SetBends, SetParam
from designer.graph.ids import NodeId, new_id, unique_name
from designer.graph.model import Edge, Network, Node, PortRef
from designer.graph.recipe import Json


def repair_edits(network: Network, node: Node, repairs: tuple[Repair, ...]) -> tuple[RepairEdit, ...]:
    """The repairs that can be done in this network, as edits with words."""
    made = (_repair_edit(network, node, repair) for repair in repairs)
    return tuple(repair for repair in made if repair is not None)


def _repair_edit(network: Network, node: Node, repair: Repair) -> RepairEdit | None:
    match repair:
        case SetValue(param, value):
            shown = "×".join(map(str, value)) if isinstance(value, tuple | list) else value
            return RepairEdit(f"Set {param} to {shown}", SetParam(network.id, node.id, param, value))
        case InsertBefore(type, params, port, place):
            wires = [edge for edge in network.edges_into(node.id) if edge.target.port == port]
            if place >= len(wires):
                return None
            after = network.nodes[wires[place].source.node].name
            return RepairEdit(f"Insert {type} after {after}", insert_on(network, wires[place], type, dict(params)))
        case ReplaceBy(type, params, keep):
            return RepairEdit(f"Replace it by {type}", replace_node(network, node, type, dict(params), keep=keep))
        case SetInput():
            return _set_at_input(network, node, repair)


def _set_at_input(network: Network, node: Node, repair: SetInput) -> RepairEdit | None:
    wires = [edge for edge in network.edges_into(node.id) if edge.target.port == repair.port]
    source = network.nodes[wires[0].source.node] if wires else None
    if source is None or source.type != "Input":
        return None
    edit = SetParam(network.id, source.id, repair.param, repair.value)
    return RepairEdit(f"Set {repair.param} of {source.name} to {repair.value}", edit)


def replace_node(
    network: Network, node: Node, type: str, params: dict[str, Json] | None = None, *, keep: bool = True
) -> Edit:
    """The edit that puts a layer of another type in a node's place.

    With `keep`, parameters that both have keep what the user set. Wires go to the ports of the same name, else of the
    same place; what finds no port is cut. A name made from the old type gives way to one made from the new.
    """
    entry, before = layer(type), find_layer(node.type)
    kept = {key: value for key, value in node.params.items() if keep and entry.param(key) is not None}
    stemmed = before is not None and node.name.rstrip("0123456789") == before.stem
    name = unique_name(entry.stem, network.names() - {node.name}) if stemmed else node.name
    new = replace(node, id=new_id(), type=type, name=name, params={**kept, **(params or {})})
    edits: list[Edit] = [RemoveNode(network.id, node.id), AddNode(network.id, new, list(network.nodes).index(node.id))]
    taken: set[PortRef] = set()
    removed = 0
    for place, wire in enumerate(network.edges):
        if node.id not in (wire.source.node, wire.target.node):
            continue
        moved = _rewired(wire, node.id, new.id, before, entry)
        removed += 1
        if moved is None or moved.source.node == moved.target.node:
            continue
        port = entry.input(moved.target.port) if moved.target.node == new.id else None
        if port is not None and not port.many and moved.target in taken:
            continue
        taken.add(moved.target)
        removed -= 1
        edits.append(Connect(network.id, moved, place - removed))
        if wire in network.bends:
            edits.append(SetBends(network.id, moved, network.bends[wire]))
    return Batch(tuple(edits), f"replace {node.name} by {type}")


def _rewired(wire: Edge, old: NodeId, new: NodeId, before: LayerDef | None, entry: LayerDef) -> Edge | None:
    """A wire of the old node at the new one's ports, if there is one for it."""
    source, target = wire.source, wire.target
    if source.node == old:
        port = _counterpart(source.port, before.outputs if before else (), entry.outputs)
        if port is None:
            return None
        source = PortRef(new, port)
    if target.node == old:
        port = _counterpart(target.port, before.inputs if before else (), entry.inputs)
        if port is None:
            return None
        target = PortRef(new, port)
    return Edge(source, target)


def _counterpart(name: str, before: tuple[Port, ...], after: tuple[Port, ...]) -> str | None:
    """The port of the same name, else of the same place, else the last one if it takes many."""
    if any(port.name == name for port in after):
        return name
    place = next((at for at, port in enumerate(before) if port.name == name), 0)
    if place < len(after):
        return after[place].name
    return after[-1].name if after and after[-1].many else None


def insert_on(
    network: Network,
    wire: Edge,
    type: str,
    params: dict[str, Json],
    x: float | None = None,
    y: float | None = None,
) -> Edit:
    """The edit that puts a new layer on a wire, halfway between its ends unless a position is given."""
    entry = layer(type)
    source, target = network.nodes[wire.source.node], network.nodes[wire.target.node]
    new = Node(
        id=new_id(),
        type=type,
        name=unique_name(entry.stem, network.names()),
        params=params,
        x=(source.x + target.x) / 2 if x is None else x,
        y=(source.y + target.y) / 2 if y is None else y,
    )
    place = network.edges.index(wire)
    return Batch(
        (
            AddNode(network.id, new),
            Disconnect(network.id, wire),
            Connect(network.id, Edge(wire.source, PortRef(new.id, entry.inputs[0].name)), place),
            Connect(network.id, Edge(PortRef(new.id, entry.outputs[0].name), wire.target), place + 1),
        ),
        f"insert {new.name}",
    )
