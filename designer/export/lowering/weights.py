"""Finds the weights in a graph, and puts other things in their place. Changes models where it says so."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import onnx
import onnx_ir as ir
from onnx import TensorProto, helper, numpy_helper
from onnx_ir.passes.common import (
    ClearMetadataAndDocStringPass,
    LiftConstantsToInitializersPass,
    RemoveUnusedNodesPass,
)
from onnxscript.optimizer import fold_constants

from designer.export.lowering.numbers import Floats
from designer.export.lowering.quiet import quiet
from designer.export.scopes import path_of

SMALL = 16
"""So few numbers or fewer are left as they are: scales would cost as much as they save."""


class Weight(NamedTuple):
    """A float32 initializer that nodes multiply by: it has a channel for every place of the axes `channels`.

    Along the axis `inner` products are summed. `nodes` are all that take it; the first one says which axes.
    """

    name: str
    channels: tuple[int, ...]
    inner: int
    nodes: tuple[onnx.NodeProto, ...]

    @property
    def operator(self) -> str:
        """What the first node does."""
        return str(self.nodes[0].op_type)


_Place = tuple[int, tuple[int, ...], int]
_RECURRENT: tuple[_Place, ...] = ((1, (0, 1), 2), (2, (0, 1), 2))
_PLACES: dict[str, tuple[_Place, ...]] = {
    "Conv": ((1, (0,), 1),),
    "ConvTranspose": ((1, (1,), 0),),
    "Gemm": ((1, (1,), 0),),
    "MatMul": ((1, (1,), 0),),
    "LSTM": _RECURRENT,
    "GRU": _RECURRENT,
    "RNN": _RECURRENT,
    "Gather": ((0, (0,), 1),),
}
"""Which inputs of an operator are weights: the place of each, its axes of channels, its axis of sums."""
_TURNED: tuple[_Place, ...] = ((1, (0,), 1),)


def weights_in(model: onnx.ModelProto, kept: Collection[str] = ()) -> list[Weight]:
    """The weights of a graph, without those that a node takes whose name is in `kept`."""
    arrays = {each.name: each for each in model.graph.initializer if each.data_type == TensorProto.FLOAT}
    users: dict[str, list[onnx.NodeProto]] = {}
    for node in model.graph.node:
        for name in dict.fromkeys(node.input):
            users.setdefault(name, []).append(node)
    found: dict[str, Weight] = {}
    for node in model.graph.node:
        for place, channels, inner in _places(node):
            name = node.input[place]
            if name not in arrays or name in found or not _is_matrix(arrays[name], node):
                continue
            nodes = (node, *(other for other in users[name] if other is not node))
            if not any(each.name in kept for each in nodes):
                found[name] = Weight(name, channels, inner, nodes)
    return list(found.values())


def _places(node: onnx.NodeProto) -> Iterator[_Place]:
    if node.op_type == "Gather" and _whole(node, "axis"):
        return  # It takes columns: no row has a scale of its own.
    turned = node.op_type == "Gemm" and _whole(node, "transB") != 0
    yield from (each for each in (_TURNED if turned else _PLACES.get(node.op_type, ())) if each[0] < len(node.input))


def _whole(node: onnx.NodeProto, name: str) -> int:
    return next((int(each.i) for each in node.attribute if each.name == name), 0)


def _is_matrix(tensor: onnx.TensorProto, node: onnx.NodeProto) -> bool:
    enough = len(tensor.dims) > 1 and int(np.prod(tensor.dims)) > SMALL
    return enough and (node.op_type != "MatMul" or len(tensor.dims) == 2)


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
    """Takes an initializer out of a graph; `nodes` make it anew from `tensors`. They stand last: order comes later."""
    remove_initializers(model, {weight.name})
    model.graph.initializer.extend(tensors)
    path = path_of(weight.nodes[0].name)
    for number, node in enumerate(nodes):
        node.name = f"{path}/{weight.name}.{node.op_type}.{number}"
    model.graph.node.extend(nodes)


def remove_initializers(model: onnx.ModelProto, names: Collection[str]) -> None:
    """Takes initializers out of a graph by their names. The others are not copied: they may be large."""
    places = [place for place, each in enumerate(model.graph.initializer) if each.name in names]
    for place in reversed(places):
        del model.graph.initializer[place]


def readied(model: onnx.ModelProto) -> onnx.ModelProto:
    """A copy of a model in which all is computed that follows from weights alone: so `weights_in` finds them.

    Exporters leave it to each opening of the file to put the weights of recurrent layers together and to turn others.
    """
    whole = ir.serde.deserialize_model(model)
    largest = max((int(np.prod(each.dims)) for each in model.graph.initializer), default=0)
    limit = 4 * max(largest, 1024)
    with quiet():
        fold_constants(whole, onnx_shape_inference=False, input_size_limit=limit, output_size_limit=limit)
    RemoveUnusedNodesPass()(whole)
    LiftConstantsToInitializersPass(lift_all_constants=True)(whole)
    ClearMetadataAndDocStringPass()(whole)
    return ir.serde.serialize_model(whole)


def inner_names(model: onnx.ModelProto) -> set[str]:
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
    used = (
        {name for node in made for name in node.input} | {each.name for each in model.graph.output} | inner_names(model)
    )
    remove_initializers(model, {each.name for each in model.graph.initializer if each.name not in used})
