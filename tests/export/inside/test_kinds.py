"""Whatever kind of model it is: the runtime says the same with its steps inside the file and outside of it."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper
from PIL import Image

import runtime
from designer.export.inside.whole import put_inside
from runtime.columns import Column, Columns
from runtime.decode import picture_to_raw, sample_as_bytes
from runtime.decoding import BoxRule, SymbolRule, TopLabels
from runtime.manifest import Decode, InputSpec, Manifest, OutputSpec
from runtime.series import Series
from runtime.sound import Sound
from runtime.steps import Scale, Softmax, Standardise, Unstandardise
from runtime.steps_time import Detrend
from runtime.words import Words
from tests.export.inside.test_pictures import ring
from tests.helpers.inside import passing
from tests.helpers.onnx_models import linear_model, save

CHANCE = np.random.default_rng(0)
LABELS = ("one", "two", "three")
SCORES = OutputSpec("y", "classification", LABELS, steps=(Softmax(1),), decoding=TopLabels(2))


class Case(NamedTuple):
    """A network, how it is read, and the same samples for the ordinary file and for that with everything inside."""

    model: onnx.ModelProto
    input: InputSpec
    output: OutputSpec
    plain: np.ndarray
    raw: np.ndarray


def weights(count: int) -> np.ndarray:
    return CHANCE.normal(size=(count, 3)).astype(np.float32)


def image() -> Case:
    decode = Decode(8, 8, 1, 16.0, "never", "ink", 0.25, 0.8)
    spec = InputSpec("x", (1, 8, 8), content="image", decode=decode, steps=(Scale(1 / 16),))
    drawings = np.stack([ring(40, 30, thick) for thick in (0.1, 0.3, 0.8)])
    pictures = [Image.fromarray(drawing[:, :, 0]) for drawing in drawings]
    plain = np.concatenate([picture_to_raw(spec, picture) for picture in pictures])
    return Case(linear_model(weights(64), shape=(1, 8, 8)), spec, SCORES, plain, drawings)


def photo() -> Case:
    decode = Decode(5, 6, 3, 255.0, pixels="photo")
    steps = (Standardise((120.0, 110.0, 100.0), (60.0, 61.0, 62.0), axis=1),)
    photos = CHANCE.integers(0, 256, (4, 3, 5, 6)).astype(np.uint8)
    raw = np.stack([sample_as_bytes(sample, decode) for sample in photos])
    spec = InputSpec("x", (3, 5, 6), content="image", decode=decode, steps=steps)
    return Case(linear_model(weights(90), shape=(3, 5, 6)), spec, SCORES, photos, raw)


def table() -> Case:
    reader = Columns((Column("age", fill=3.0), Column("kind", "category", labels=("a", "b"))))
    steps = (Standardise((30.0, 0.0, 0.0), (9.0, 1.0, 1.0)),)
    rows = np.array([[31, 1, 0], [50, 0, 1]], dtype=np.float32)
    output = OutputSpec("y", "regression", names=LABELS, unit="€", steps=(Unstandardise((5.0,), (2.0,)),))
    return Case(
        linear_model(weights(3)), InputSpec("x", (3,), content="table", steps=steps, reader=reader), output, rows, rows
    )


def text() -> Case:
    model = linear_model(weights(6))
    model.graph.input[0].CopyFrom(helper.make_tensor_value_info("x", TensorProto.INT64, ["batch", 6]))
    model.graph.node.insert(0, helper.make_node("Cast", ["x"], ["numbers"], to=TensorProto.FLOAT))
    model.graph.node[1].input[0] = "numbers"
    words = Words("words", 6, ("good", "bad", "very"))
    plain = words.encode(["good good", "very bad", "bad"])
    spec = InputSpec("x", (6,), "int64", "text", reader=words)
    return Case(model, spec, SCORES, plain, plain[:, :2])


def sound() -> Case:
    reader = Sound(8000, 1000, features="mel", mels=8, coefficients=8, window=200, hop=100)
    waves = (CHANCE.normal(size=(3, 1, 900)) * 0.1).astype(np.float32)
    plain = np.stack([reader.encode(wave, 8000) for wave in waves])
    spec = InputSpec("x", reader.shape, content="sound", reader=reader, steps=(Standardise((-40.0,), (20.0,)),))
    return Case(linear_model(weights(72), shape=reader.shape), spec, SCORES, plain, waves)


def series() -> Case:
    rows = CHANCE.normal(size=(3, 9, 2)).astype(np.float32)
    spec = InputSpec("x", (4, 2), content="series", reader=Series(("a", "b"), 4), steps=(Detrend(1),))
    output = OutputSpec("y", "regression", names=LABELS, steps=(Unstandardise((5.0,), (2.0,)),))
    return Case(linear_model(weights(8), shape=(4, 2)), spec, output, rows[:, -4:], rows)


def detector() -> Case:
    grid = (CHANCE.normal(size=(3, 8, 4, 5)) * 2).astype(np.float32)
    output = OutputSpec("y", "detection", LABELS, decoding=BoxRule(threshold=0.2, most=9))
    return Case(passing("float32", (8, 4, 5)), InputSpec("x", (8, 4, 5)), output, grid, grid)


def speech() -> Case:
    steps = (CHANCE.normal(size=(3, 3, 9)) * 3).astype(np.float32)
    output = OutputSpec("y", "classification", LABELS, steps=(Softmax(1),), decoding=SymbolRule(0, 8))
    return Case(passing("float32", (3, 9)), InputSpec("x", (3, 9)), output, steps, steps)


@pytest.mark.parametrize("made", [image, photo, table, text, sound, series, detector, speech])
def test_the_runtime_says_the_same(made: Callable[[], Case], tmp_path: Path) -> None:
    case = made()
    manifest = Manifest("t", (case.input,), (case.output,))
    whole = put_inside(case.model, manifest)
    plain = runtime.load(save(case.model, tmp_path / "plain.onnx", manifest), "cpu")
    inside = runtime.load(save(whole.model, tmp_path / "inside.onnx", whole.manifest), "cpu")
    assert inside.manifest.inside
    expected, found = plain.predict(case.plain), inside.predict(case.raw)
    assert len(expected) == len(case.raw)
    for one, other in zip(expected, found, strict=True):
        assert (one.task, one.label, one.symbols, one.unit) == (other.task, other.label, other.symbols, other.unit)
        assert np.allclose(one.scores, other.scores, atol=1e-5)
        assert np.allclose(one.values, other.values, atol=1e-5)
        assert [box.label for box in one.boxes] == [box.label for box in other.boxes]
        assert np.allclose([box[1:] for box in one.boxes], [box[1:] for box in other.boxes], atol=1e-5)
    if case.output.task == "detection":
        assert sum(len(one.boxes) for one in found) > 3
