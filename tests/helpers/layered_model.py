"""An ONNX model whose nodes are named after layers, as exported ones are; ONNX Runtime fuses and renames them."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from tests.helpers.onnx_models import model_of

WEIGHTY = ("conv1", "block.conv", "fc", "head")
"""Its layers with weights."""


def layered_model(batch: int | str = "batch", *, is_named: bool = True) -> onnx.ModelProto:
    """Two convolutions, one of them within a block that is added to what enters it, and two linear layers."""
    chance = np.random.default_rng(0)

    def weight(name: str, *shape: int) -> onnx.TensorProto:
        return numpy_helper.from_array(chance.standard_normal(shape).astype(np.float32), name)

    nodes = [
        helper.make_node("Conv", ["x", "conv1.weight"], ["a"], "conv1/Conv", pads=[1] * 4),
        helper.make_node("Relu", ["a"], ["b"], "relu/Relu"),
        helper.make_node("MaxPool", ["b"], ["c"], "pool/MaxPool", kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Conv", ["c", "block.conv.weight"], ["d"], "block.conv/Conv", pads=[1] * 4),
        helper.make_node("Relu", ["d"], ["e"], "block.relu/Relu"),
        helper.make_node("Add", ["c", "e"], ["f"], "/Add"),
        helper.make_node("Flatten", ["f"], ["g"], "/Flatten", axis=1),
        helper.make_node("MatMul", ["g", "fc.weight"], ["h"], "fc/MatMul"),
        helper.make_node("Add", ["h", "fc.bias"], ["i"], "fc/Add"),
        helper.make_node("Sigmoid", ["i"], ["j"], "act/Sigmoid"),
        helper.make_node("Gemm", ["j", "head.weight", "head.bias"], ["y"], "head/Gemm"),
    ]
    if not is_named:
        for number, node in enumerate(nodes):
            node.name = f"n{number}"
    held = [
        weight("conv1.weight", 8, 1, 3, 3),
        weight("block.conv.weight", 8, 8, 3, 3),
        weight("fc.weight", 128, 16),
        weight("fc.bias", 16),
        weight("head.weight", 16, 3),
        weight("head.bias", 3),
    ]
    ends = [helper.make_tensor_value_info("x", TensorProto.FLOAT, [batch, 1, 8, 8])]
    results = [helper.make_tensor_value_info("y", TensorProto.FLOAT, [batch, 3])]
    return model_of(helper.make_graph(nodes, "layered", ends, results, held))
