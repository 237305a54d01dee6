"""Weights in fewer bits that are made float32 again when the file is opened; what is computed stays float32.

What follows from constants alone ONNX Runtime computes once, as it opens a file, with the exception of
DequantizeLinear: that is computed in each run, or melted into a product with a matrix (measured: decision 0033).
"""

from collections.abc import Iterable

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from designer.export.lowering.numbers import (
    BLOCK,
    FEWEST,
    Fours,
    block_for,
    brain_floats,
    eight_bits,
    four_bits,
    packed,
)
from designer.export.lowering.weights import Weight, array_of, remove_initializers, replace_weight


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
        eights = eight_bits(array_of(model, weight.name), weight.channels)
        small = numpy_helper.from_array(eights.values, f"{weight.name}.int8")
        scales = numpy_helper.from_array(eights.scales, f"{weight.name}.scale")
        floats = f"{weight.name}.float"
        cast = helper.make_node("Cast", [small.name], [floats], to=TensorProto.FLOAT)
        replace_weight(
            model, weight, [small, scales], [cast, helper.make_node("Mul", [floats, scales.name], [weight.name])]
        )


def four(model: onnx.ModelProto, weights: Iterable[Weight]) -> None:
    """Keeps weights as uint4 in blocks; as int8 where sums are too short for that, and tables that are looked up."""
    rest = []
    for weight in weights:
        size = array_of(model, weight.name).shape[weight.inner]
        if weight.operator == "MatMul" and size >= FEWEST:
            _four_product(model, weight)
        elif weight.operator not in ("Gather", "MatMul") and (block := block_for(size)):
            _four_folded(model, weight, block)
        else:
            rest.append(weight)
    eight(model, rest)


def _four_product(model: onnx.ModelProto, weight: Weight) -> None:
    """In the form that ONNX Runtime has a kernel for: it never makes float32 of the whole matrix."""
    tensors = _four_tensors(weight.name, four_bits(array_of(model, weight.name), weight.inner))
    names = [each.name for each in tensors]
    made = helper.make_node("DequantizeLinear", names, [weight.name], axis=weight.inner, block_size=BLOCK)
    replace_weight(model, weight, tensors, [made])


def _four_folded(model: onnx.ModelProto, weight: Weight, block: int) -> None:
    """In a form that is made float32 once, when the file is opened: (q - z) · s, block by block."""
    array, axis = array_of(model, weight.name), weight.inner
    fours = four_bits(array, axis, block)
    tensors = _four_tensors(weight.name, fours)
    cut = (*array.shape[:axis], array.shape[axis] // block, block, *array.shape[axis + 1 :])
    beside = (*cut[: axis + 1], 1, *cut[axis + 2 :])
    shapes = [
        numpy_helper.from_array(np.array(shape, np.int64), f"{weight.name}.{name}")
        for shape, name in ((cut, "blocks"), (beside, "beside"), (array.shape, "shape"))
    ]
    (small, scales, zeros), (blocks, beside_shape, shape) = ([each.name for each in some] for some in (tensors, shapes))

    def name(part: str) -> str:
        return f"{weight.name}.{part}"

    nodes = [
        helper.make_node("Cast", [small], [name("q")], to=TensorProto.FLOAT),
        helper.make_node("Cast", [zeros], [name("z")], to=TensorProto.FLOAT),
        helper.make_node("Reshape", [name("q"), blocks], [name("qs")]),
        helper.make_node("Reshape", [name("z"), beside_shape], [name("zs")]),
        helper.make_node("Reshape", [scales, beside_shape], [name("ss")]),
        helper.make_node("Sub", [name("qs"), name("zs")], [name("less")]),
        helper.make_node("Mul", [name("less"), name("ss")], [name("whole")]),
        helper.make_node("Reshape", [name("whole"), shape], [weight.name]),
    ]
    replace_weight(model, weight, [*tensors, *shapes], nodes)


def _four_tensors(name: str, fours: Fours) -> list[onnx.TensorProto]:
    """Numbers, scales and zeros."""
    return [
        helper.make_tensor(f"{name}.uint4", TensorProto.UINT4, fours.values.shape, packed(fours.values), raw=True),
        numpy_helper.from_array(fours.scales, f"{name}.scale"),
        helper.make_tensor(f"{name}.zero", TensorProto.UINT4, fours.zeros.shape, packed(fours.zeros), raw=True),
    ]


def _eight_table(model: onnx.ModelProto, weight: Weight) -> None:
    """Looks rows up as int8 and makes float32 of those alone."""
    array = array_of(model, weight.name)
    eights = eight_bits(array, (0,))
    table, scales = f"{weight.name}.int8", f"{weight.name}.scale"
    remove_initializers(model, {weight.name})
    model.graph.initializer.extend(
        [numpy_helper.from_array(eights.values, table), numpy_helper.from_array(eights.scales, scales)]
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
