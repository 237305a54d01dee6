"""Small models for the playground, made without torch: they do what can be checked by hand."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from runtime.columns import Column, Columns
from runtime.decoding import BoxRule
from runtime.manifest import Decode, InputSpec, Manifest, OutputSpec
from runtime.series import Series
from runtime.sound import Sound
from runtime.steps import Softmax
from runtime.words import END_SIGN, START_SIGN, Words
from tests.helpers.onnx_models import halves_model, image_classifier, linear_model, model_of, save, table_classifier

FLOAT, INT = TensorProto.FLOAT, TensorProto.INT64
VOCABULARY = ("good", "bad", "film", "a", "the")
SECOND = 8000


def halves(folder: Path) -> Path:
    """Pictures 8 × 8: is there more light above or below?"""
    return save(halves_model(), folder / "halves.onnx", image_classifier(fit="stretch", full_scale=1.0))


def boxes_of_sizes(folder: Path, name: str = "sizes.onnx", *, turned: bool = False) -> Path:
    """Rows of four numbers: small, middle or large. `turned`: the other way round."""
    weights = np.linspace(-1, 1, 12, dtype=np.float32).reshape(4, 3)
    return save(linear_model(weights[:, ::-1] if turned else weights), folder / name, table_classifier())


def mood(folder: Path) -> Path:
    """Texts of up to six words: “good” is praise, “bad” is blame."""
    weights = np.zeros((2 + len(VOCABULARY), 2), dtype=np.float32)
    weights[2], weights[3] = [2, -2], [-2, 2]
    nodes = [
        helper.make_node("Gather", ["weights", "x"], ["found"]),
        helper.make_node("ReduceSum", ["found", "axes"], ["y"], keepdims=0),
    ]
    model = _model(nodes, ("x", INT, [6]), ("y", FLOAT, [2]), weights=weights, axes=np.array([1]))
    spec = InputSpec("x", (6,), "int64", "text", reader=Words("words", 6, VOCABULARY))
    output = OutputSpec("y", "classification", labels=("praise", "blame"), steps=(Softmax(),))
    return save(model, folder / "mood.onnx", Manifest("Mood", (spec,), (output,)))


def loudness(folder: Path) -> Path:
    """A second of sound: is it louder in the first half or in the second?"""
    weights = np.stack([np.repeat([1, 0], SECOND // 2), np.repeat([0, 1], SECOND // 2)], axis=1) / 1000
    nodes = [
        helper.make_node("Abs", ["x"], ["loud"]),
        helper.make_node("Flatten", ["loud"], ["flat"]),
        helper.make_node("MatMul", ["flat", "weights"], ["y"]),
    ]
    model = _model(nodes, ("x", FLOAT, [1, SECOND]), ("y", FLOAT, [2]), weights=weights.astype(np.float32))
    spec = InputSpec("x", (1, SECOND), content="sound", reader=Sound(SECOND, SECOND))
    output = OutputSpec("y", "classification", labels=("early", "late"), steps=(Softmax(),))
    return save(model, folder / "loudness.onnx", Manifest("Loudness", (spec,), (output,)))


def total(folder: Path) -> Path:
    """A series of ten steps of two values: the sum of all of them."""
    spec = InputSpec("x", (10, 2), content="series", reader=Series(("demand", "heat"), 10))
    output = OutputSpec("y", "regression", names=("total",), unit="MW")
    model = linear_model(np.ones((20, 1), dtype=np.float32), shape=(10, 2))
    return save(model, folder / "total.onnx", Manifest("Total", (spec,), (output,)))


def generator(folder: Path) -> Path:
    """A code of three numbers: the left, middle and right columns of a picture 8 × 9."""
    weights = np.tile(np.repeat(np.eye(3, dtype=np.float32), 3, axis=1), (1, 8))
    nodes = [
        helper.make_node("MatMul", ["x", "weights"], ["flat"]),
        helper.make_node("Reshape", ["flat", "sizes"], ["y"]),
    ]
    sizes = np.array([-1, 1, 8, 9])
    model = _model(nodes, ("x", FLOAT, [3]), ("y", FLOAT, [1, 8, 9]), weights=weights, sizes=sizes)
    return save(model, folder / "generator.onnx", Manifest("G", (InputSpec("x", (3,)),), (OutputSpec("y"),)))


def colours(folder: Path) -> Path:
    """Colour pictures 8 × 8: which pixels are red?"""
    weights = np.zeros((2, 3, 1, 1), dtype=np.float32)
    weights[1] = np.array([8, -8, 0]).reshape(3, 1, 1)
    nodes = [helper.make_node("Conv", ["x", "weights", "bias"], ["y"])]
    model = _model(
        nodes, ("x", FLOAT, [3, 8, 8]), ("y", FLOAT, [2, 8, 8]), weights=weights, bias=np.array([2, 0], np.float32)
    )
    spec = InputSpec("x", (3, 8, 8), content="image", decode=Decode(8, 8, 3))
    output = OutputSpec("y", "classification", labels=("background", "red"), steps=(Softmax(axis=1),))
    return save(model, folder / "colours.onnx", Manifest("C", (spec,), (output,)))


def detector(folder: Path) -> Path:
    """Colour pictures 8 × 8: says the same two boxes of any."""
    rows = np.array([[[0.25, 0.5, 0.3, 0.6, 0, 0.9], [0.75, 0.5, 0.3, 0.6, 1, 0.8]]], dtype=np.float32)
    nodes = [
        helper.make_node("ReduceMax", ["x", "axes"], ["light"], keepdims=1),
        helper.make_node("Squeeze", ["light", "one"], ["flat"]),
        helper.make_node("Mul", ["flat", "zero"], ["nothing"]),
        helper.make_node("Add", ["nothing", "rows"], ["y"]),
    ]
    model = _model(
        nodes,
        ("x", FLOAT, [3, 8, 8]),
        ("y", FLOAT, [2, 6]),
        axes=np.array([1, 2, 3]),
        one=np.array([1]),
        zero=np.zeros(1, np.float32),
        rows=rows,
    )
    spec = InputSpec("x", (3, 8, 8), content="image", decode=Decode(8, 8, 3))
    output = OutputSpec("y", "detection", labels=("circle", "box"), decoding=BoxRule("rows"))
    return save(model, folder / "detector.onnx", Manifest("D", (spec,), (output,)))


def members(folder: Path) -> Path:
    """Rows of a table with words: age, city (Rome, Oslo) and whether somebody is a member. Oslo is large."""
    reader = Columns((Column("age"), Column("city", "category", labels=("Rome", "Oslo")), Column("member", "yes-no")))
    weights = np.zeros((4, 2), dtype=np.float32)
    weights[1], weights[2] = [4, 0], [0, 4]
    spec = InputSpec("x", (4,), content="table", reader=reader)
    output = OutputSpec("y", "classification", labels=("small", "large"), steps=(Softmax(),))
    return save(linear_model(weights), folder / "members.onnx", Manifest("M", (spec,), (output,)))


def twofold(folder: Path) -> Path:
    """Rows of two numbers: their sum, and both of them doubled."""
    nodes = [
        helper.make_node("ReduceSum", ["x", "axes"], ["sum"], keepdims=1),
        helper.make_node("Add", ["x", "x"], ["doubled"]),
    ]
    ends = [helper.make_tensor_value_info(name, FLOAT, ["batch", 2 - (name == "sum")]) for name in ("sum", "doubled")]
    given = helper.make_tensor_value_info("x", FLOAT, ["batch", 2])
    graph = helper.make_graph(nodes, "twofold", [given], ends, [numpy_helper.from_array(np.array([1]), "axes")])
    outputs = (OutputSpec("sum", "regression", names=("sum",)), OutputSpec("doubled"))
    spec = InputSpec("x", (2,), content="table", columns=("a", "b"))
    return save(model_of(graph), folder / "twofold.onnx", Manifest("T", (spec,), outputs))


def writer(folder: Path) -> Path:
    """Says the next of the words a, b, c, and ends after c."""
    signs = ("<padding>", "<unknown>", "a", "b", "c", START_SIGN, END_SIGN)
    following = {5: 2, 2: 3, 3: 4, 4: 6}
    weights = np.zeros((7, 7), dtype=np.float32)
    for now, then in following.items():
        weights[now, then] = 9.0
    nodes = [
        helper.make_node("Gather", ["weights", "x"], ["scores"]),
        helper.make_node("Transpose", ["scores"], ["y"], perm=[0, 2, 1]),
    ]
    model = _model(nodes, ("x", INT, [6]), ("y", FLOAT, [7, 6]), weights=weights)
    reader = Words("words", 6, signs[2:5], start=5)
    spec = InputSpec("x", (6,), "int64", "text", reader=reader)
    output = OutputSpec("y", "classification", labels=signs, steps=(Softmax(axis=1),))
    return save(model, folder / "writer.onnx", Manifest("W", (spec,), (output,)))


def _model(
    nodes: list[onnx.NodeProto],
    given: tuple[str, int, list[int]],
    said: tuple[str, int, list[int]],
    **arrays: np.ndarray,
) -> onnx.ModelProto:
    """A model of one input and one output, each with its name, its type and the shape of a sample."""
    ends = [helper.make_tensor_value_info(name, type_, ["batch", *shape]) for name, type_, shape in (given, said)]
    kept = [numpy_helper.from_array(array, name) for name, array in arrays.items()]
    return model_of(helper.make_graph(nodes, "played", ends[:1], ends[1:], kept))
