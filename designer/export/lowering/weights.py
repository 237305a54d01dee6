"""Finds the weights in a graph, and puts other things in their place. Changes models where it says so."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from designer.export.lowering.numbers import Floats
from designer.export.scopes import path_of

SMALL = 16
"""So few numbers or fewer are left as they are: scales would cost as much as they save."""


class Weight(NamedTuple):
    """A float32 initializer that nodes multiply by: each has a channel for every place of the axis `channel`.

    Along the axis `inner` products are summed. `nodes` are all that take it; the first one says which axes.
    """

    name: str
    channel: int
    inner: int
    nodes: tuple[onnx.NodeProto, ...]

    @property
    def operator(self) -> str:
        """What the first node does."""
        return str(self.nodes[0].op_type)


_PLACES: dict[str, tuple[tuple[int, int, int], ...]] = {
    "Conv": ((1, 0, 1),),
    "ConvTranspose": ((1, 1, 0),),
    "Gemm": ((1, 1, 0),),
    "MatMul": ((1, 1, 0),),
    "LSTM": ((1, 1, 2), (2, 1, 2)),
    "GRU": ((1, 1, 2), (2, 1, 2)),
    "RNN": ((1, 1, 2), (2, 1, 2)),
    "Gather": ((0, 0, 1),),
}
"""Which inputs of an operator are weights: the place of each, its axis of channels, its axis of sums."""


def weights_in(model: onnx.ModelProto, kept: Collection[str] = ()) -> list[Weight]:
    """The weights of a graph, without those that a node takes whose name is in `kept`."""
    arrays = {each.name: each for each in model.graph.initializer if each.data_type == TensorProto.FLOAT}
    users: dict[str, list[onnx.NodeProto]] = {}
    for node in model.graph.node:
        for name in dict.fromkeys(node.input):
            users.setdefault(name, []).append(node)
    found: dict[str, Weight] = {}
    for node in model.graph.node:
        for place, channel, inner in _places(node):
            name = node.input[place]
            if name not in arrays or name in found or not _is_matrix(arrays[name]):
                continue
            nodes = (node, *(other for other in users[name] if other is not node))
            if not any(each.name in kept for each in nodes):
                found[name] = Weight(name, channel, inner, nodes)
    return list(found.values())


def _places(node: onnx.NodeProto) -> Iterator[tuple[int, int, int]]:
    if node.op_type == "Gather" and _whole(node, "axis"):
        return  # It takes columns: no row has a scale of its own.
    for place, channel, inner in _PLACES.get(node.op_type, ()):
        if place < len(node.input):
            yield (place, inner, channel) if _is_turned(node) else (place, channel, inner)


def _is_turned(node: onnx.NodeProto) -> bool:
    return node.op_type == "Gemm" and _whole(node, "transB") != 0


def _whole(node: onnx.NodeProto, name: str) -> int:
    return next((int(each.i) for each in node.attribute if each.name == name), 0)


def _is_matrix(tensor: onnx.TensorProto) -> bool:
    return len(tensor.dims) > 1 and int(np.prod(tensor.dims)) > SMALL


def array_of(model: onnx.ModelProto, name: str) -> Floats:
    """The numbers of an initializer."""
    found: Floats = numpy_helper.to_array(next(each for each in model.graph.initializer if each.name == name))
    return found


def replace_weight(
    model: onnx.ModelProto,
    weight: Weight,
    tensors: Sequence[onnx.TensorProto],
    nodes: Sequence[onnx.NodeProto],
) -> None:
    """Takes an initializer out of a graph; `nodes`, which come first from now on, make it anew from `tensors`."""
    remove_initializers(model, {weight.name})
    model.graph.initializer.extend(tensors)
    rest = list(model.graph.node)
    path = path_of(weight.nodes[0].name)
    for number, node in enumerate(nodes):
        node.name = f"{path}/{weight.name}.{node.op_type}.{number}"
    del model.graph.node[:]
    model.graph.node.extend([*nodes, *rest])


def remove_initializers(model: onnx.ModelProto, names: Collection[str]) -> None:
    """Takes initializers out of a graph by their names."""
    left = [each for each in model.graph.initializer if each.name not in names]
    del model.graph.initializer[:]
    model.graph.initializer.extend(left)


def readied(model: onnx.ModelProto) -> onnx.ModelProto:
    """A copy of a model in which weights are turned already that it would turn each time it runs.

    So they are weights that `weights_in` finds.
    """
    found = onnx.ModelProto()
    found.CopyFrom(model)
    arrays = {each.name: each for each in found.graph.initializer}
    outputs = {each.name for each in found.graph.output}
    left = []
    for node in found.graph.node:
        source = arrays.get(node.input[0]) if node.op_type == "Transpose" else None
        if source is None or node.output[0] in outputs:
            left.append(node)
            continue
        order = next((list(each.ints) for each in node.attribute if each.name == "perm"), None)
        turned = np.ascontiguousarray(np.transpose(numpy_helper.to_array(source), order))
        found.graph.initializer.append(numpy_helper.from_array(turned, node.output[0]))
    del found.graph.node[:]
    found.graph.node.extend(left)
    used = {name for node in found.graph.node for name in node.input} | outputs
    remove_initializers(found, {each.name for each in found.graph.initializer if each.name not in used | _inner(found)})
    return found


def _inner(model: onnx.ModelProto) -> set[str]:
    """The names that graphs within nodes (loops, branches) use."""
    graphs = [each.g for node in model.graph.node for each in node.attribute if each.HasField("g")]
    found: set[str] = set()
    while graphs:
        graph = graphs.pop()
        found |= {name for node in graph.node for name in node.input} | {each.name for each in graph.output}
        graphs += [each.g for node in graph.node for each in node.attribute if each.HasField("g")]
    return found


def split_gemms(model: onnx.ModelProto, names: Collection[str]) -> None:
    """Makes MatMul and Add of Gemms with constant weights, by their names, where they are no more than that."""
    arrays = {each.name: each for each in model.graph.initializer}
    made: list[onnx.NodeProto] = []
    added: dict[str, onnx.TensorProto] = {}
    for node in model.graph.node:
        options = {each.name: helper.get_attribute_value(each) for each in node.attribute}
        plain = options.get("alpha", 1.0) == options.get("beta", 1.0) == 1.0 and not options.get("transA", 0)
        if node.op_type != "Gemm" or node.name not in names or not plain or node.input[1] not in arrays:
            made.append(node)
            continue
        weight = node.input[1]
        if options.get("transB", 0):
            turned = np.ascontiguousarray(numpy_helper.to_array(arrays[weight]).T)
            weight = f"{weight}.turned"
            added[weight] = numpy_helper.from_array(turned, weight)
        biased = len(node.input) > 2 and node.input[2]
        product = f"{node.output[0]}.product" if biased else node.output[0]
        made.append(helper.make_node("MatMul", [node.input[0], weight], [product], name=node.name))
        if biased:
            made.append(helper.make_node("Add", [product, node.input[2]], [node.output[0]], name=f"{node.name}.bias"))
    del model.graph.node[:]
    model.graph.node.extend(made)
    model.graph.initializer.extend(added.values())
    used = {name for node in made for name in node.input} | {each.name for each in model.graph.output} | _inner(model)
    remove_initializers(model, {each.name for each in model.graph.initializer if each.name not in used})
