"""Models of strangers: whole ones of many kinds, and files that a user may give to them."""

import wave
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from runtime.columns import Column, Columns
from runtime.manifest import METADATA_KEY, Decode, InputSpec, Manifest, OutputSpec
from runtime.sound import Sound
from runtime.steps import Reshape, Scale, Sigmoid, Softmax, Standardise
from runtime.steps_places import Crop, Grey, Pad, Resize
from runtime.steps_time import Difference, Length, MovingMean, Preemphasis
from runtime.steps_values import Clip, Log, Ranks
from runtime.words import Words
from tests.helpers.onnx_models import (
    WEIGHTS,
    halves_model,
    image_classifier,
    linear_model,
    model_of,
    table_classifier,
    table_regression,
)

VALUE = helper.make_tensor_value_info
DATA = "weights.data"
SECRET = "secret.bin"


@dataclass(frozen=True)
class Seed:
    """A whole model. `data` are the files beside it."""

    name: str
    model: onnx.ModelProto
    data: dict[str, bytes] = field(default_factory=dict)

    @property
    def content(self) -> bytes:
        return self.model.SerializeToString()


def described(name: str, model: onnx.ModelProto, manifest: Manifest) -> Seed:
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    copy.metadata_props.add(key=METADATA_KEY, value=manifest.to_text())
    return Seed(name, copy)


@cache
def seeds() -> tuple[Seed, ...]:
    """One of each kind."""
    image = image_classifier(fit="ink", ink=0.3, invert="auto")
    return (
        described("table", linear_model(), table_classifier()),
        described("prices", linear_model(), table_regression()),
        described("picture", halves_model(), image),
        described("photo", halves_model(), _photo()),
        described("steps", linear_model(), _steps()),
        described("columns", linear_model(), _columns()),
        described("words", _lookup(), _words()),
        described("sound", linear_model(np.ones((64, 2), np.float32), shape=(1, 64)), _sound()),
        Seed("bare", linear_model()),
        Seed("external", _external(), {DATA: WEIGHTS.tobytes()}),
        Seed("branches", _branches()),
        Seed("functions", _functions()),
        Seed("convolution", _convolution()),
        Seed("recurrent", _recurrent()),
        Seed("quantised", _quantised()),
        Seed("sparse", _sparse()),
    )


def _photo() -> Manifest:
    decode = Decode(8, 8, 3, 255.0, fit="cover", pixels="photo")
    steps = (Grey(), Resize(6, 6), Pad(8, 8), Crop(8, 8), Scale(1 / 255))
    return Manifest(
        "Photo",
        (InputSpec("x", (3, 8, 8), content="image", decode=decode, steps=steps),),
        (OutputSpec("y", "multilabel", labels=("upper", "lower"), steps=(Sigmoid(),)),),
    )


def _steps() -> Manifest:
    steps = (
        Log(-10.0),
        Clip((-1.0,), (9.0,)),
        Ranks(((0.0, 1.0, 2.0),), ((0.0, 0.5, 1.0),)),
        Preemphasis(axis=1),
        MovingMean(axis=1, window=2),
        Difference(axis=1),
        Length(axis=1, length=4),
        Standardise((0.1, 0.2, 0.3, 0.4), (1.0, 2.0, 3.0, 4.0)),
        Reshape((4,)),
    )
    return Manifest("Steps", (InputSpec("x", (5,), steps=steps),), (OutputSpec("y", steps=(Softmax(),)),))


def _columns() -> Manifest:
    reader = Columns((Column("a", "number"), Column("b", "number"), Column("c", "number"), Column("d", "number")))
    spec = InputSpec("x", (4,), content="table", reader=reader)
    return Manifest("Columns", (spec,), (OutputSpec("y", "classification", labels=("a", "b", "c")),))


def _words() -> Manifest:
    reader = Words("words", 6, ("good", "bad", "tea"), column="text")
    spec = InputSpec("x", (6,), "int64", content="text", reader=reader)
    return Manifest("Words", (spec,), (OutputSpec("y", "regression", names=("a", "b")),))


def _sound() -> Manifest:
    spec = InputSpec("x", (1, 64), content="sound", reader=Sound(8000, 64))
    return Manifest("Sound", (spec,), (OutputSpec("y", "classification", labels=("low", "high")),))


def _lookup() -> onnx.ModelProto:
    table = numpy_helper.from_array(np.ones((8, 2), np.float32), "table")
    nodes = [
        helper.make_node("Gather", ["table", "x"], ["g"]),
        helper.make_node("ReduceSum", ["g", "a"], ["y"], keepdims=0),
    ]
    axes = numpy_helper.from_array(np.array([1]), "a")
    graph = helper.make_graph(
        nodes, "g", [VALUE("x", TensorProto.INT64, ["n", 6])], [VALUE("y", TensorProto.FLOAT, ["n", 2])], [table, axes]
    )
    return model_of(graph)


def _external() -> onnx.ModelProto:
    model = linear_model()
    (tensor,) = model.graph.initializer
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in {"location": DATA, "offset": "0", "length": str(WEIGHTS.nbytes)}.items():
        tensor.external_data.add(key=key, value=value)
    return model


def _branches() -> onnx.ModelProto:
    """An If in a Loop that runs three times."""
    one = numpy_helper.from_array(np.float32(1.0), "one")
    branch = [
        helper.make_graph(
            [helper.make_node(kind, ["a", "one"], ["r"])], kind, [], [VALUE("r", TensorProto.FLOAT, None)]
        )
        for kind in ("Add", "Mul")
    ]
    body = helper.make_graph(
        [
            helper.make_node("Identity", ["go"], ["on"]),
            helper.make_node("If", ["go"], ["b"], then_branch=branch[0], else_branch=branch[1]),
        ],
        "body",
        [VALUE("i", TensorProto.INT64, []), VALUE("go", TensorProto.BOOL, []), VALUE("a", TensorProto.FLOAT, None)],
        [VALUE("on", TensorProto.BOOL, []), VALUE("b", TensorProto.FLOAT, None)],
    )
    graph = helper.make_graph(
        [helper.make_node("Loop", ["times", "yes", "x"], ["y"], body=body)],
        "g",
        [VALUE("x", TensorProto.FLOAT, ["n", 4])],
        [VALUE("y", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(np.array(3), "times"), numpy_helper.from_array(np.array(True), "yes"), one],
    )
    return model_of(graph)


def _functions() -> onnx.ModelProto:
    """A function that calls another one."""
    opset = [helper.make_opsetid("", 20), helper.make_opsetid("own", 1)]
    inner = helper.make_function("own", "Twice", ["a"], ["b"], [helper.make_node("Add", ["a", "a"], ["b"])], opset)
    calls = [
        helper.make_node("Twice", ["a"], ["m"], domain="own"),
        helper.make_node("Twice", ["m"], ["b"], domain="own"),
    ]
    outer = helper.make_function("own", "Four", ["a"], ["b"], calls, opset)
    graph = helper.make_graph(
        [helper.make_node("Four", ["x"], ["y"], domain="own")],
        "g",
        [VALUE("x", TensorProto.FLOAT, ["n", 4])],
        [VALUE("y", TensorProto.FLOAT, ["n", 4])],
    )
    model = helper.make_model(graph, opset_imports=opset, functions=[inner, outer])
    model.ir_version = 10
    return model


def _convolution() -> onnx.ModelProto:
    draw = np.random.default_rng(0)
    weights = numpy_helper.from_array(draw.standard_normal((3, 1, 3, 3)).astype(np.float32), "w")
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["c"], kernel_shape=[3, 3], pads=[1, 1, 1, 1], strides=[1, 1], group=1),
        helper.make_node("Relu", ["c"], ["r"]),
        helper.make_node("MaxPool", ["r"], ["p"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Resize", ["p", "", "s"], ["z"], mode="linear"),
        helper.make_node("Transpose", ["z"], ["t"], perm=[0, 2, 3, 1]),
        helper.make_node("Flatten", ["t"], ["y"], axis=1),
    ]
    graph = helper.make_graph(
        nodes,
        "g",
        [VALUE("x", TensorProto.FLOAT, ["n", 1, 6, 6])],
        [VALUE("y", TensorProto.FLOAT, None)],
        [weights, numpy_helper.from_array(np.array([1, 1, 2, 2], np.float32), "s")],
    )
    return model_of(graph)


def _recurrent() -> onnx.ModelProto:
    draw = np.random.default_rng(1)
    tensors = [
        numpy_helper.from_array(draw.standard_normal(shape).astype(np.float32), name)
        for name, shape in (("w", (1, 8, 3)), ("r", (1, 8, 2)), ("b", (1, 16)))
    ]
    nodes = [
        helper.make_node("Transpose", ["x"], ["t"], perm=[1, 0, 2]),
        helper.make_node("LSTM", ["t", "w", "r", "b"], ["", "h"], hidden_size=2),
        helper.make_node("Squeeze", ["h", "a"], ["y"]),
    ]
    graph = helper.make_graph(
        nodes,
        "g",
        [VALUE("x", TensorProto.FLOAT, ["n", 5, 3])],
        [VALUE("y", TensorProto.FLOAT, ["n", 2])],
        [*tensors, numpy_helper.from_array(np.array([0]), "a")],
    )
    return model_of(graph)


def _quantised() -> onnx.ModelProto:
    tensors = [
        numpy_helper.from_array(np.float32(0.1), "s"),
        numpy_helper.from_array(np.uint8(128), "z"),
        numpy_helper.from_array(np.arange(12, dtype=np.int8).reshape(4, 3), "w"),
        numpy_helper.from_array(np.array([0.1, 0.2, 0.3], np.float32), "ws"),
    ]
    nodes = [
        helper.make_node("QuantizeLinear", ["x", "s", "z"], ["q"]),
        helper.make_node("DequantizeLinear", ["q", "s", "z"], ["d"]),
        helper.make_node("DequantizeLinear", ["w", "ws"], ["dw"], axis=1),
        helper.make_node("MatMul", ["d", "dw"], ["y"]),
    ]
    graph = helper.make_graph(
        nodes, "g", [VALUE("x", TensorProto.FLOAT, ["n", 4])], [VALUE("y", TensorProto.FLOAT, ["n", 3])], tensors
    )
    return model_of(graph)


def _sparse() -> onnx.ModelProto:
    values = numpy_helper.from_array(np.array([1.0, 2.0], np.float32), "w")
    sparse = helper.make_sparse_tensor(values, numpy_helper.from_array(np.array([1, 5]), "i"), [4, 3])
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", "w"], ["y"])],
        "g",
        [VALUE("x", TensorProto.FLOAT, ["n", 4])],
        [VALUE("y", TensorProto.FLOAT, ["n", 3])],
        sparse_initializer=[sparse],
    )
    return model_of(graph)


def samples(folder: Path) -> list[Path]:
    """A file of each kind, to be tried with models that read files."""
    folder.mkdir(exist_ok=True)
    Image.fromarray(np.arange(400, dtype=np.uint8).reshape(20, 20)).save(folder / "a.png")
    (folder / "a.csv").write_text("a,b,c,d,text\n1,2,3,4,good tea\n5,6,7,8,bad tea\n", encoding="utf-8")
    (folder / "a.txt").write_text("good tea", encoding="utf-8")
    np.save(folder / "a.npy", np.ones((2, 4), np.float32))
    with wave.open(str(folder / "a.wav"), "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(bytes(2000))
    return [folder / f"a.{ending}" for ending in ("png", "csv", "txt", "npy", "wav")]
