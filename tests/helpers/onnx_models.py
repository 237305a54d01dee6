"""Small ONNX models for tests, made without torch: a layer of weights, with or without a manifest."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from runtime.manifest import METADATA_KEY, Decode, InputSpec, Manifest, OutputSpec
from runtime.steps import Scale, Softmax, Unstandardise

WEIGHTS = np.linspace(-1, 1, 12, dtype=np.float32).reshape(4, 3)


def linear_model(
    weights: np.ndarray = WEIGHTS, *, shape: tuple[int, ...] | None = None, batch: int | str = "batch"
) -> onnx.ModelProto:
    """`flatten(x) @ weights`; `shape` is one sample's (default: as many numbers as the weights have rows)."""
    shape = shape or (weights.shape[0],)
    nodes = [
        helper.make_node("Flatten", ["x"], ["flat"], axis=1),
        helper.make_node("MatMul", ["flat", "weights"], ["y"]),
    ]
    graph = helper.make_graph(
        nodes,
        "linear",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [batch, *shape])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [batch, weights.shape[1]])],
        [numpy_helper.from_array(weights, "weights")],
    )
    return model_of(graph)


def model_of(graph: onnx.GraphProto, **extra: object) -> onnx.ModelProto:
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], **extra)
    model.ir_version = 10
    return model


def save(model: onnx.ModelProto, path: Path, manifest: Manifest | None = None) -> Path:
    if manifest is not None:
        model.metadata_props.add(key=METADATA_KEY, value=manifest.to_text())
    path.write_bytes(model.SerializeToString())
    return path


def table_classifier() -> Manifest:
    columns = ("length", "width", "height", "depth")
    return Manifest(
        "Boxes",
        (InputSpec("x", (4,), content="table", columns=columns, steps=(Scale(0.5),)),),
        (OutputSpec("y", "classification", labels=("small", "middle", "large"), steps=(Softmax(),)),),
    )


def table_regression() -> Manifest:
    steps = (Unstandardise((10.0, 20.0, 30.0), (2.0, 2.0, 2.0)),)
    return Manifest(
        "Prices",
        (InputSpec("x", (4,), content="table"),),
        (OutputSpec("y", "regression", names=("low", "mean", "high"), unit="€", steps=steps),),
    )


def image_classifier(size: int = 8, **decode: object) -> Manifest:
    """Two classes: is there more light in the upper half or in the lower one? Use with `halves_model`."""
    options = {"full_scale": 16.0, **decode}
    return Manifest(
        "Halves",
        (
            InputSpec(
                "x", (1, size, size), content="image", decode=Decode(size, size, **options), steps=(Scale(1 / 16),)
            ),
        ),
        (OutputSpec("y", "classification", labels=("upper", "lower"), steps=(Softmax(),)),),
    )


def halves_model(size: int = 8) -> onnx.ModelProto:
    upper = (np.arange(size * size) < size * size // 2).astype(np.float32)
    return linear_model(np.stack([upper, 1 - upper], axis=1), shape=(1, size, size))
