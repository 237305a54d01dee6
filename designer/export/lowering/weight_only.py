"""Weights in fewer bits that are made float32 again when the file is opened or run; what is computed stays float32."""

from collections.abc import Iterable

import onnx
from onnx import TensorProto, helper, numpy_helper

from designer.export.lowering.numbers import BLOCK, brain_floats, eight_bits, four_bits, packed
from designer.export.lowering.weights import Weight, array_of, remove_initializers, replace_weight

FEWEST = 16
"""Four bits in blocks are worth it from so many products in a sum on; ONNX Runtime's own kernel wants as many, too."""


def brain(model: onnx.ModelProto, weights: Iterable[Weight]) -> None:
    """Keeps weights as bfloat16: half the size, float32's range, three digits."""
    for weight in weights:
        array = array_of(model, weight.name)
        bits = brain_floats(array).tobytes()
        small = helper.make_tensor(f"{weight.name}.bf16", TensorProto.BFLOAT16, array.shape, bits, raw=True)
        cast = helper.make_node("Cast", [small.name], [weight.name], to=TensorProto.FLOAT)
        replace_weight(model, weight, [small], [cast])


def eight(model: onnx.ModelProto, weights: Iterable[Weight]) -> None:
    """Keeps weights as int8, with a scale for each channel. Tables that are only looked up stay small in memory."""
    for weight in weights:
        if all(node.op_type == "Gather" for node in weight.nodes):
            _eight_table(model, weight)
            continue
        eights = eight_bits(array_of(model, weight.name), weight.channel)
        small = numpy_helper.from_array(eights.values, f"{weight.name}.int8")
        scales = numpy_helper.from_array(eights.scales, f"{weight.name}.scale")
        made = helper.make_node("DequantizeLinear", [small.name, scales.name], [weight.name], axis=weight.channel)
        replace_weight(model, weight, [small, scales], [made])


def four(model: onnx.ModelProto, weights: Iterable[Weight]) -> None:
    """Keeps weights as uint4 in blocks; as int8 where sums are too short for that, and tables that are looked up."""
    rest = []
    for weight in weights:
        array = array_of(model, weight.name)
        if array.shape[weight.inner] < FEWEST or weight.operator == "Gather":
            rest.append(weight)
            continue
        fours = four_bits(array, weight.inner)
        names = [f"{weight.name}.{part}" for part in ("uint4", "scale", "zero")]
        tensors = [
            helper.make_tensor(names[0], TensorProto.UINT4, fours.values.shape, packed(fours.values), raw=True),
            numpy_helper.from_array(fours.scales, names[1]),
            helper.make_tensor(names[2], TensorProto.UINT4, fours.zeros.shape, packed(fours.zeros), raw=True),
        ]
        made = helper.make_node("DequantizeLinear", names, [weight.name], axis=weight.inner, block_size=BLOCK)
        replace_weight(model, weight, tensors, [made])
    eight(model, rest)


def _eight_table(model: onnx.ModelProto, weight: Weight) -> None:
    """Looks rows up as int8 and makes float32 of those alone."""
    array = array_of(model, weight.name)
    eights = eight_bits(array, 0)
    table, scales = f"{weight.name}.int8", f"{weight.name}.scale"
    remove_initializers(model, {weight.name})
    shape = (-1, *[1] * (array.ndim - 1))
    model.graph.initializer.extend(
        [numpy_helper.from_array(eights.values, table), numpy_helper.from_array(eights.scales.reshape(shape), scales)]
    )
    taken = {node.name for node in weight.nodes}
    made: list[onnx.NodeProto] = []
    for node in model.graph.node:
        if node.name not in taken:
            made.append(node)
            continue
        rows, sizes, numbers = (f"{node.output[0]}.{part}" for part in ("rows", "sizes", "numbers"))
        made += [
            helper.make_node("Gather", [table, node.input[1]], [rows], name=f"{node.name}.rows"),
            helper.make_node("Gather", [scales, node.input[1]], [sizes], name=f"{node.name}.sizes"),
            helper.make_node("Cast", [rows], [numbers], name=f"{node.name}.numbers", to=TensorProto.FLOAT),
            helper.make_node("Mul", [numbers, sizes], [node.output[0]], name=node.name),
        ]
    del model.graph.node[:]
    model.graph.node.extend(made)
