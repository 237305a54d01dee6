"""float16: weights and computation. Inputs and outputs stay float32, by casts at the ends of the graph.

ONNX Runtime has a tool for this; it declares a value twice where several layers stay in float32, so this is our own.
"""

from collections.abc import Collection

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from designer.export.lowering.weights import inner_names

LARGEST = 65504.0
"""The largest number that float16 has; what is larger becomes this, so that masks of -inf or -3e38 stay masks."""

_FLOAT_ONLY = frozenset(
    [
        "Bernoulli", "BitShift", "Celu", "ConstantOfShape", "Constant", "CumSum", "DequantizeLinear", "Det",
        "DynamicQuantizeLinear", "EyeLike", "If", "Loop", "Max", "Min", "Multinomial", "NonMaxSuppression",
        "QuantizeLinear", "RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike", "Range", "Resize",
        "RoiAlign", "STFT", "MelWeightMatrix", "DFT", "GridSample", "Scan", "SequenceMap", "TopK", "Upsample",
    ]
)  # fmt: skip
"""Operators that keep float32: some know no other, some lose too much, some hold graphs of their own."""


def half(model: onnx.ModelProto, kept: Collection[str]) -> onnx.ModelProto:
    """The model in float16 but for the nodes that are called so, and for operators that keep float32."""
    return _Halving(model, kept).model()


class _Halving:
    """One conversion: which values are float32 numbers, and which of them are halved already."""

    def __init__(self, model: onnx.ModelProto, kept: Collection[str]) -> None:
        self._model = model
        inner = inner_names(model)
        typed = onnx.shape_inference.infer_shapes(model).graph
        values = (*typed.input, *typed.value_info, *typed.output)
        self._floats = {each.name for each in values if each.type.tensor_type.elem_type == TensorProto.FLOAT}
        self._weights = {each.name: each for each in model.graph.initializer if each.data_type == TensorProto.FLOAT}
        self._whole = (
            _scaling(model)
            | _turning(model)
            | {
                node.name
                for node in model.graph.node
                if node.name in kept or node.op_type in _FLOAT_ONLY or inner & set(node.output)
            }
        )
        self._halved: set[str] = set()
        self._made: list[onnx.NodeProto] = []
        self._cast: dict[tuple[str, int], str] = {}

    def model(self) -> onnx.ModelProto:
        """What has become of the model."""
        graph = self._model.graph
        for node in graph.node:
            if node.op_type == "Cast":
                self._made.append(node)  # It takes what comes, and gives what it says.
                continue
            wanted = TensorProto.FLOAT if node.name in self._whole else TensorProto.FLOAT16
            for place, name in enumerate(node.input):
                node.input[place] = self._as(name, wanted, node.name)
            self._made.append(node)
            if wanted == TensorProto.FLOAT16:
                self._halved |= set(node.output) & self._floats
        self._end_in_float32()
        del graph.node[:]
        graph.node.extend(self._made)
        del graph.value_info[:]
        used = {name for node in self._made for name in node.input} | inner_names(self._model)
        left = [each for each in graph.initializer if each.name in used or each.name not in self._weights]
        del graph.initializer[:]
        graph.initializer.extend(left)
        return self._model

    def _as(self, name: str, wanted: int, node: str) -> str:
        """The name under which a value is there in a type; casts it if it is not."""
        is_half = name in self._halved
        if name not in self._floats | self._weights.keys() or is_half == (wanted == TensorProto.FLOAT16):
            return name
        if (name, wanted) not in self._cast:
            made = f"{name}.{'half' if wanted == TensorProto.FLOAT16 else 'whole'}"
            self._cast[name, wanted] = made
            if name in self._weights:
                self._model.graph.initializer.append(_halved(self._weights[name], made))
            else:
                self._made.append(helper.make_node("Cast", [name], [made], to=wanted, name=f"{node}.{made}"))
        return self._cast[name, wanted]

    def _end_in_float32(self) -> None:
        ends = {each.name: f"{each.name}.end" for each in self._model.graph.output if each.name in self._halved}
        for node in self._made:
            node.input[:] = [ends.get(name, name) for name in node.input]
            node.output[:] = [ends.get(name, name) for name in node.output]
        for name, other in ends.items():
            self._made.append(helper.make_node("Cast", [other], [name], to=TensorProto.FLOAT, name=f"/Cast.{name}"))


def _scaling(model: onnx.ModelProto) -> set[str]:
    """The nodes that multiply by one number before or behind a product of matrices.

    ONNX Runtime 1.31 melts those into one operator that it has no float16 kernel for, and crashes.
    """
    single = {each.name for each in model.graph.initializer if int(np.prod(each.dims)) == 1}
    products = [node for node in model.graph.node if node.op_type == "MatMul"]
    near = {name for node in products for name in (*node.input, *node.output)}
    return {
        node.name
        for node in model.graph.node
        if node.op_type in ("Mul", "Div") and single & set(node.input) and near & {*node.input, *node.output}
    }


def _turning(model: onnx.ModelProto) -> set[str]:
    """The nodes that turn what a product of matrices takes.

    ONNX Runtime 1.31 melts those into one operator too, and crashes from operator set 23 on.
    """
    taken = {name for node in model.graph.node if node.op_type == "MatMul" for name in node.input}
    return {node.name for node in model.graph.node if node.op_type == "Transpose" and taken & set(node.output)}


def _halved(tensor: onnx.TensorProto, name: str) -> onnx.TensorProto:
    array = np.clip(numpy_helper.to_array(tensor), -LARGEST, LARGEST).astype(np.float16)
    return numpy_helper.from_array(array, name)
