"""Which layers of a drawing the nodes of the graph belong to that ONNX Runtime really runs.

ONNX Runtime fuses and renames nodes. What it made of them can be asked for as a graph; from the tensors that a node of
that gives, one goes back through the original graph to those that it takes: all nodes on the way are within it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from runtime.onnx_wire import WireGraph, WireNode

_OWN = re.compile(r"[^\W\d]\w*(?:\.\w+)*")
_WEIGHT = re.compile(r"(?P<layer>\w+(?:\.\w+)*)\.\w+")
_DECORATION = "fused "
_MOST_FUSED = 4


class Place(NamedTuple):
    """Where a node belongs: the layer that it is named after ("": none is known), and all whose work it does."""

    layer: str
    layers: tuple[str, ...]


NOWHERE = Place("", ())


def layer_of_name(name: str) -> str:
    """The layer in a node's name: that before the slash of `block.conv1/Conv`, as Layerloom names nodes; else ""."""
    layer, slash, _ = name.partition("/")
    return layer if slash and _OWN.fullmatch(layer) else ""


def layers_of(graph: WireGraph) -> dict[int, str]:
    """The layer of each node of an original graph, by place: of its name, else of its weights' names."""
    found: dict[int, str] = {}
    for place, node in enumerate(graph.nodes):
        layer = layer_of_name(node.name) or next(_of_weights(node, graph.initializers), "")
        if layer:
            found[place] = layer
    return found


def places_in(original: WireGraph, running: WireGraph) -> dict[str, Place]:
    """Where the nodes of the running graph belong, by their names."""
    layers = layers_of(original)
    weighty = {place for place, node in enumerate(original.nodes) if original.initializers & set(node.inputs)}
    makers = {tensor: place for place, node in enumerate(original.nodes) for tensor in node.outputs if tensor}
    found = dict[int, Place]()
    for place, node in enumerate(running.nodes):
        within = _within(node, original, makers) or _by_name(node, original, makers)
        names = Counter[str]()
        for each in within:
            if each in layers:
                names[layers[each]] += 1 + (len(within) if each in weighty else 0)
        if within:
            every = dict.fromkeys(layers[each] for each in within if each in layers)
            found[place] = Place(names.most_common(1)[0][0] if names else "", tuple(every))
    _spread(running, found)
    return {node.name: found.get(place, NOWHERE) for place, node in enumerate(running.nodes)}


def _of_weights(node: WireNode, initializers: frozenset[str]) -> Iterator[str]:
    for name in node.inputs:
        match = _WEIGHT.fullmatch(name) if name in initializers else None
        if match:
            yield match["layer"]


def _within(node: WireNode, graph: WireGraph, makers: Mapping[str, int]) -> list[int]:
    """The original nodes between what a running node gives and what it takes, in their order; none if it is unclear.

    It is unclear if the way back leads to an input of the whole graph: then what the node takes was given a new name.
    """
    ends = {name for name in node.inputs if name}
    waiting = [name for name in node.outputs if name in makers]
    found: set[int] = set()
    while waiting:
        maker = makers[waiting.pop()]
        if maker in found:
            continue
        found.add(maker)
        before = [name for name in graph.nodes[maker].inputs if name and name not in ends]
        if any(name not in makers and name not in graph.initializers for name in before):
            return []
        waiting += [name for name in before if name in makers]
    return sorted(found)


def _by_name(node: WireNode, graph: WireGraph, makers: Mapping[str, int]) -> list[int]:
    """The original node whose name, or whose result's name, a running node's name begins with: that with the longest.

    A node may be named after the last one that was fused into it: those up to one of its own operator come along.
    """
    name, best = node.name.removeprefix(_DECORATION), ("", -1)
    for place, each in enumerate(graph.nodes):
        for known in (each.name, *each.outputs):
            if known and name.startswith(known) and len(known) > len(best[0]):
                best = known, place
    if best[1] < 0:
        return []
    way = [best[1]]
    while graph.nodes[way[-1]].operator not in node.operator and len(way) <= _MOST_FUSED:
        before = [makers[each] for each in graph.nodes[way[-1]].inputs if each in makers]
        if not before:
            return [best[1]]
        way.append(before[0])
    return sorted(way) if len(way) <= _MOST_FUSED else [best[1]]


def _spread(running: WireGraph, found: dict[int, Place]) -> None:
    """Nodes that only carry numbers to and fro belong to who made them, else to who takes them."""
    makers = {tensor: place for place, node in enumerate(running.nodes) for tensor in node.outputs if tensor}
    for place, node in enumerate(running.nodes):
        before = (found[makers[name]] for name in node.inputs if makers.get(name) in found)
        if place not in found and (home := next(before, None)):
            found[place] = Place(home.layer, ())
    takers = {tensor: place for place, node in enumerate(running.nodes) for tensor in node.inputs}
    for place in range(len(running.nodes) - 1, -1, -1):
        after = (found[takers[name]] for name in running.nodes[place].outputs if takers.get(name) in found)
        if place not in found and (home := next(after, None)):
            found[place] = Place(home.layer, ())
