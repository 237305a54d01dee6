"""Other names for tensors of a graph, wherever they are used, also in the bodies of its loops and branches."""

from collections.abc import Iterable, Mapping

import onnx


def renamed(graph: onnx.GraphProto, names: Mapping[str, str]) -> None:
    """Changes names in place. What a body calls the same for itself hides the outer one, and keeps its name."""
    for node in graph.node:
        for field in (node.input, node.output):
            for place, name in enumerate(field):
                field[place] = names.get(name, name)
        for attribute in node.attribute:
            for body in (attribute.g, *attribute.graphs):
                if body.node:
                    renamed(body, {old: new for old, new in names.items() if old not in _own(body)})
    for each in (*graph.input, *graph.output, *graph.value_info, *graph.initializer):
        each.name = names.get(each.name, each.name)


def used_names(nodes: Iterable[onnx.NodeProto]) -> set[str]:
    """The tensors that nodes take, also inside their bodies."""
    found: set[str] = set()
    for node in nodes:
        found |= set(node.input)
        for attribute in node.attribute:
            for body in (attribute.g, *attribute.graphs):
                found |= used_names(body.node) | {end.name for end in body.output}
    return found


def _own(body: onnx.GraphProto) -> set[str]:
    made = {name for node in body.node for name in node.output}
    return made | {each.name for each in (*body.input, *body.initializer)}
