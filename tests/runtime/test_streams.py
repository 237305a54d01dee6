"""A series in pieces: what the model keeps of one goes into the next, and gives what the whole series gives."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

import runtime
from runtime.errors import InputError, ManifestError
from runtime.manifest import InputSpec, Manifest, OutputSpec, manifest_from_text
from runtime.steps import Scale
from tests.helpers.onnx_models import linear_model, model_of, save, table_classifier

SERIES = np.random.default_rng(0).normal(size=(2, 9, 3)).astype(np.float32)
MANIFEST = Manifest(
    "Sums",
    (InputSpec("x", (None, 3), content="series", steps=(Scale(2.0),)),),
    (OutputSpec("y"),),
    state={"next_sum": "sum"},
)


def summing(path: Path, manifest: Manifest = MANIFEST) -> Path:
    """A model that says at each step the sum of all steps so far."""
    ends = [
        helper.make_tensor_value_info("x", TensorProto.FLOAT, ["batch", "steps", 3]),
        helper.make_tensor_value_info("sum", TensorProto.FLOAT, ["batch", 1, 3]),
        helper.make_tensor_value_info("y", TensorProto.FLOAT, ["batch", "steps", 3]),
        helper.make_tensor_value_info("next_sum", TensorProto.FLOAT, ["batch", 1, 3]),
    ]
    nodes = [
        helper.make_node("CumSum", ["x", "one"], ["sums"]),
        helper.make_node("Add", ["sums", "sum"], ["y"]),
        helper.make_node("Slice", ["y", "last", "end", "one1"], ["next_sum"]),
    ]
    numbers = {"one": np.int64(1), "last": np.array([-1]), "end": np.array([1 << 40]), "one1": np.array([1])}
    held = [numpy_helper.from_array(np.asarray(value, np.int64), name) for name, value in numbers.items()]
    return save(model_of(helper.make_graph(nodes, "sums", ends[:2], ends[2:], held)), path, manifest)


@pytest.fixture
def model(tmp_path: Path) -> runtime.Model:
    return runtime.load(summing(tmp_path / "sums.onnx"), "cpu")


def test_pieces_give_what_the_whole_gives(model: runtime.Model) -> None:
    whole = [answer.raw for answer in model.predict(SERIES)]
    assert np.allclose(whole, np.cumsum(SERIES * 2, axis=1), atol=1e-5)
    for lengths in ((9,), (1,) * 9, (4, 5), (2, 1, 6)):
        stream = runtime.Stream(model, samples=2)
        pieces = np.split(SERIES, np.cumsum(lengths)[:-1], axis=1)
        found = np.concatenate([[answer.raw for answer in stream.predict(piece)] for piece in pieces], axis=1)
        assert np.allclose(found, whole, atol=1e-5)


def test_a_single_series_needs_no_batch_and_begins_anew_when_told(model: runtime.Model) -> None:
    stream = runtime.Stream(model)
    (first,) = stream.predict(SERIES[0, :2])
    (second,) = stream.predict(SERIES[0, 2:3])
    assert np.allclose(second.raw[0], SERIES[0, :3].sum(axis=0) * 2, atol=1e-5)
    stream.reset()
    assert (stream.predict(SERIES[0, :2])[0].raw == first.raw).all()


def test_what_is_kept_can_be_put_aside_and_taken_up_again(model: runtime.Model) -> None:
    stream, other = runtime.Stream(model), runtime.Stream(model)
    stream.predict(SERIES[0, :5])
    kept = stream.state
    wanted = stream.predict(SERIES[0, 5:])[0].raw
    other.state = kept
    assert (other.predict(SERIES[0, 5:])[0].raw == wanted).all()
    one = kept["sum"]
    for wrong in (
        {},
        None,
        *({"sum": each} for each in (one[0], one.astype(np.int64), one[[0, 0]], one[..., :2], [1])),
    ):
        with pytest.raises(InputError, match="not of this stream"):
            other.state = wrong


def test_a_piece_that_does_not_fit_is_refused_and_nothing_is_forgotten(model: runtime.Model) -> None:
    stream = runtime.Stream(model)
    stream.predict(SERIES[0, :4])
    for wrong, part in (
        (SERIES, "reads 1 series at a time; the piece has 2"),
        (SERIES[0, :, :2], r"must have the shape \(samples, any, 3\)"),
        ([["a"]], "real numbers"),
    ):
        with pytest.raises(InputError, match=part):
            stream.predict(wrong)
    assert np.allclose(stream.predict(SERIES[0, 4:])[0].raw[-1], SERIES[0].sum(axis=0) * 2, atol=1e-5)


def test_only_a_model_that_keeps_something_makes_a_stream(model: runtime.Model, tmp_path: Path) -> None:
    plain = runtime.load(save(linear_model(), tmp_path / "boxes.onnx", table_classifier()), "cpu")
    with pytest.raises(InputError, match="keeps nothing from one piece"):
        runtime.Stream(plain)
    for wrong in (0, True, 1.5):
        with pytest.raises(InputError, match="one series at least"):
            runtime.Stream(model, wrong)


def test_fixed_buffers_begin_with_nothing_said(model: runtime.Model) -> None:
    bound = model.bound(shapes={"x": (2, 9, 3)})
    assert np.allclose(bound.run(SERIES)["y"], np.cumsum(SERIES, axis=1), atol=1e-5)


def test_states_are_part_of_the_description(tmp_path: Path) -> None:
    assert manifest_from_text(MANIFEST.to_text()) == MANIFEST
    for state, part in (
        ({"next_sum": "other"}, "has no input “other”"),
        ({"nothing": "sum"}, "outputs y, nothing"),
        ({}, "inputs x and outputs y"),
    ):
        with pytest.raises(ManifestError) as caught:
            runtime.load(summing(tmp_path / "odd.onnx", replace(MANIFEST, state=state)), "cpu")
        assert part in caught.value.message
    text = MANIFEST.to_text().replace('"state": {"next_sum": "sum"}', '"state": {"a": "sum", "b": "sum"}')
    with pytest.raises(ManifestError, match="an input of its own"):
        manifest_from_text(text)
