"""Turns what a catalogue entry suggests into edits of the network at hand."""

from designer.analysis.problems import RepairEdit
from designer.catalogue.errors import InsertBefore, Repair, SetValue
from designer.catalogue.registry import layer
from designer.graph.edits import AddNode, Batch, Connect, Disconnect, Edit, SetParam
from designer.graph.ids import new_id, unique_name
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
