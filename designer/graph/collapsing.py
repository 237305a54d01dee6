"""Makes a block of a selection: a network of its own, and one node in the place of many."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from designer.graph.bends import within
from designer.graph.block_uses import network_of
from designer.graph.codec import edge_to_json
from designer.graph.edits import AddNetwork, AddNode, Batch, Connect, Edit, RemoveNode, SetMark
from designer.graph.errors import EditError
from designer.graph.exposed import Exposed
from designer.graph.ids import Namer, NetworkId, NodeId, as_name, new_id, unique_name
from designer.graph.interleaving import runs_of
from designer.graph.marks import Mark
from designer.graph.model import BLOCK, Edge, Network, Node, Params, PortRef, Project
from designer.graph.pictorial import marks_going, places_of
from designer.graph.recipe import Json
from designer.graph.substitution import expression, names_of, text_of, used_in, with_meanings

PLACES = "places"
"""The field of a block's node that says where its layers stood, as far as that is not in one row."""

_PITCH = 240.0
"""Canvas units between a border node and the layers of a new block."""

_OF_THE_REPEAT = {"i": ("index", 0, 0.0), "repeats": ("count", 1, 1.0)}
"""What tells one repeat from another is told to a block within by a parameter: its name, default and least value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the analysis knows of a selection, so that the block is complete; all of it may be missing.

    `inputs` are the parameters of the new Inputs (`shape`, `dtype`), by the port that feeds them. `open_inputs` are
    input ports without a wire, and `open_outputs` results that nobody uses, for which the block gets ports, too.
    `values` are the values of the network's own parameters.
    """

    inputs: Mapping[PortRef, Params]
    open_inputs: Sequence[PortRef] = ()
    open_outputs: Sequence[PortRef] = ()
    values: Params


NOTHING = Known(inputs={}, values={})

Ports: TypeAlias = dict[PortRef, Node]


def collapse(
    project: Project, network: NetworkId, nodes: Collection[NodeId], name: str, *, known: Known = NOTHING
) -> tuple[Batch, NodeId]:
    """The edit that puts a selection into a new network, used as a block in its place; and the block's node.

    Each outer port that feeds the selection becomes an Input, each inner port that feeds others an Output. Names of
    parameters that the selection uses become parameters of the block. `designer.graph.expanding` leads back exactly.

    Raises:
        EditError: Nothing is selected; a path leaves the selection and comes back; an Input or Output is selected; or
            weights are shared with a layer outside.
    """
    graph = network_of(project, network)
    chosen = [node for node in graph if node.id in nodes]
    _check(graph, chosen)
    going = marks_going(graph, nodes)
    inner = _inner_network(graph, chosen, name, known, going)
    taken = {node.name for node in graph if node.id not in nodes}
    block = Node(
        id=new_id(),
        type=BLOCK + inner.network.id,
        name=unique_name(name.lower(), taken),
        params=inner.params,
        x=min(node.x for node in chosen),
        y=min(node.y for node in chosen),
    )
    place = next(at for at, key in enumerate(graph.nodes) if key in nodes)
    outer, places = _outer_edges(graph, inner, block.id)
    places |= places_of(graph, inner.inside, going)
    block = replace(block, extras={PLACES: places} if places else {})
    steps: list[Edit] = [AddNetwork(inner.network)]
    steps += [RemoveNode(network, node.id) for node in chosen]
    steps += [SetMark(network, mark.id, None) for mark in going]
    steps.append(AddNode(network, block, place))
    steps += [
        Connect(network, edge, at) for at, edge in enumerate(outer) if block.id in (edge.source.node, edge.target.node)
    ]
    count = "1 layer" if len(chosen) == 1 else f"{len(chosen)} layers"
    return Batch(tuple(steps), f"make a block of {count}"), block.id


def _check(graph: Network, chosen: Sequence[Node]) -> None:
    if not chosen:
        raise EditError("A block is made of layers, but none is selected.", "Select the layers that are to be in it.")
    inside = {node.id for node in chosen}
    end = next((node for node in chosen if node.type in ("Input", "Output")), None)
    if end is not None:
        raise EditError(
            f"“{end.name}” is an {end.type} of the network and cannot be in a block.",
            "Select only the layers between; the block gets Inputs and Outputs of its own.",
        )
    for node in graph:
        owner = graph.nodes.get(node.traits.shares or "")
        if owner is not None and (node.id in inside) != (owner.id in inside):
            raise EditError(
                f"“{node.name}” shares the weights of “{owner.name}”, but only one of them is selected.",
                "Select both, or give each weights of its own.",
            )
    back = _returning(graph, inside)
    if back is not None:
        raise EditError(
            f"A path leaves the selection and comes back through “{back.name}”, so the block would feed itself.",
            f"Select “{back.name}”, too.",
        )


def _returning(graph: Network, inside: set[NodeId]) -> Node | None:
    """A node outside that lies between two inside, if there is one."""
    followers: dict[NodeId, list[NodeId]] = {}
    for edge in graph.edges:
        followers.setdefault(edge.source.node, []).append(edge.target.node)
    queue = [edge.target.node for edge in graph.edges if edge.source.node in inside and edge.target.node not in inside]
    seen = set(queue)
    while queue:
        node = queue.pop()
        for follower in followers.get(node, ()):
            if follower in inside:
                return graph.nodes[node]
            if follower not in seen:
                seen.add(follower)
                queue.append(follower)
    return None


@dataclass(frozen=True, slots=True)
class _Inner:
    """The block to be: its network, its ports by what they lead to outside and inside, the parameters of its node."""

    network: Network
    inputs: Ports
    outputs: Ports
    inside: frozenset[NodeId]
    params: Params


def _inner_network(graph: Network, chosen: Sequence[Node], name: str, known: Known, going: tuple[Mark, ...]) -> _Inner:
    inside = frozenset(node.id for node in chosen)
    sources = [e.source for e in graph.edges if e.source.node not in inside and e.target.node in inside]
    results = [e.source for e in graph.edges if e.source.node in inside and e.target.node not in inside]
    names = Namer(node.name for node in chosen)
    inputs, outputs = _ports(graph, chosen, [*sources, *known.open_inputs], [*results, *known.open_outputs], names)
    inputs = {ref: replace(node, params=known.inputs.get(ref, {})) for ref, node in inputs.items()}
    exposed, renamed, params = _parameters(graph, chosen, known)
    content = [replace(node, params=with_meanings(node.params, renamed)) for node in chosen]
    nodes = {node.id: node for node in (*inputs.values(), *content, *outputs.values())}
    edges = tuple(_inner_edges(graph, inside, inputs, outputs, known))
    network = Network(new_id("b"), name, nodes, edges, params=exposed, marks=going, bends=within(graph.bends, inside))
    return _Inner(network, inputs, outputs, inside, params)


def _ports(
    graph: Network, chosen: Sequence[Node], sources: Sequence[PortRef], results: Sequence[PortRef], names: Namer
) -> tuple[Ports, Ports]:
    """Inputs left of the layers and Outputs right of them. A single one is just called so, others after their wire."""
    inputs: Ports = {}
    outputs: Ports = {}
    left, right = min(node.x for node in chosen) - _PITCH, max(node.x for node in chosen) + _PITCH
    top = min(node.y for node in chosen)
    for ports, type, refs, x in ((inputs, "Input", sources, left), (outputs, "Output", results, right)):
        distinct = list(dict.fromkeys(refs))
        for ref in distinct:
            wanted = type.lower() if len(distinct) == 1 else _port_name(graph, ref, type)
            ports[ref] = Node(new_id(), type, names.fresh(wanted), x=x, y=top + _PITCH / 2 * len(ports))
    return inputs, outputs


def _port_name(graph: Network, ref: PortRef, type: str) -> str:
    name = graph.nodes[ref.node].name
    if ref.port not in ("output", "input"):
        return as_name(f"{name}_{ref.port}")
    return name if type == "Input" else f"{name}_out"


def _inner_edges(
    graph: Network, inside: frozenset[NodeId], inputs: Ports, outputs: Ports, known: Known
) -> Iterator[Edge]:
    done: set[PortRef] = set()
    for edge in graph.edges:
        source, target = edge.source, edge.target
        if target.node in inside:
            yield Edge(PortRef(inputs[source].id, "output") if source in inputs else source, target)
        elif source.node in inside and source not in done:
            done.add(source)
            yield Edge(source, PortRef(outputs[source].id, "input"))
    for port in known.open_inputs:
        yield Edge(PortRef(inputs[port].id, "output"), port)
    for port in known.open_outputs:
        if port not in done:
            yield Edge(port, PortRef(outputs[port].id, "input"))


def _parameters(
    graph: Network, chosen: Sequence[Node], known: Known
) -> tuple[tuple[Exposed, ...], dict[str, Json], Params]:
    """What the block offers, the new names of what it uses, and the values of its node: names of the outer network."""
    used = used_in(tuple(chosen))
    offered = [_without_arrivals(exposed, known) for exposed in graph.params if exposed.name in used]
    values: dict[str, Json] = {exposed.name: expression(exposed.name) for exposed in offered}
    renamed: dict[str, Json] = {}
    names = Namer({exposed.name for exposed in graph.params} | used)
    for name, (wanted, default, low) in _OF_THE_REPEAT.items():
        if name in used:
            own = names.fresh(wanted)
            offered.append(Exposed(own, "int", default, low=low, help="Which repeat of the block around it this is."))
            values[own], renamed[name] = expression(name), expression(own)
    return tuple(offered), renamed, values


def _without_arrivals(exposed: Exposed, known: Known) -> Exposed:
    """A parameter as the inner block offers it: its default may not depend on what arrives elsewhere."""
    if text_of(exposed.default) is None and not names_of(exposed.default):
        return exposed
    return replace(exposed, default=known.values.get(exposed.name))


def _outer_edges(graph: Network, inner: _Inner, block: NodeId) -> tuple[list[Edge], dict[str, Any]]:
    """The wires of the network with the block in it, and where nodes and wires stood that left in several rows.

    Any: plain JSON.
    """
    inside, inputs, outputs = inner.inside, inner.inputs, inner.outputs
    sources = dict.fromkeys(e.source for e in graph.edges if e.target.node in inside and e.source in inputs)
    entering = [Edge(source, PortRef(block, inputs[source].name)) for source in sources]
    outer: list[Edge] = []
    walked: list[tuple[Edge, bool]] = []
    for edge in graph.edges:
        leaves = edge.target.node in inside
        if leaves and not any(gone for _, gone in walked):
            outer += entering
        if not leaves and edge.source.node in inside:
            edge = Edge(PortRef(block, outputs[edge.source].name), edge.target)
        if not leaves:
            outer.append(edge)
        walked.append((edge, leaves))
    wires, nodes = runs_of(walked), runs_of((key, key in inside) for key in graph.nodes)
    places: dict[str, Any] = {}
    if len(nodes) > 1:
        places["nodes"] = [[anchor, count] for anchor, count in nodes]
    if len(wires) > 1 or (wires and not entering):
        places["edges"] = [[anchor and edge_to_json(anchor), count] for anchor, count in wires]
    return outer, places
