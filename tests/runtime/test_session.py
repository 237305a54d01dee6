"""Models run on raw inputs, say what runs them, and refuse what does not fit with one sentence."""

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

import runtime
from runtime.errors import ClosedError, InputError, ManifestError, ProviderError, RuntimeModelError
from runtime.manifest import METADATA_KEY, InputSpec, Manifest, OutputSpec
from tests.helpers.onnx_models import (
    WEIGHTS,
    linear_model,
    model_of,
    save,
    table_classifier,
    table_regression,
)

ROWS = np.array([[1, 2, 3, 4], [4, 3, 2, 1], [0, 0, 0, 1]], dtype=np.float32)


@pytest.fixture
def classifier(tmp_path: Path) -> runtime.Model:
    return runtime.load(save(linear_model(), tmp_path / "boxes.onnx", table_classifier()), "cpu")


def test_a_classifier_gives_labels_with_shares(classifier: runtime.Model) -> None:
    found = classifier.predict(ROWS)
    scores = ROWS * 0.5 @ WEIGHTS
    shares = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    assert [prediction.label for prediction in found] == ["large", "large", "large"]
    assert np.allclose([prediction.scores for prediction in found], shares, atol=1e-6)
    assert found[0].score == max(found[0].scores)
    assert [label for label, _ in found[0].top(2)] == ["large", "middle"]
    assert found[0].to_json(top=1)["top"] == [{"label": "large", "score": found[0].score}]


def test_a_regression_gives_values_in_their_unit(tmp_path: Path) -> None:
    model = runtime.load(save(linear_model(), tmp_path / "m.onnx", table_regression()))
    (prediction,) = model.predict(ROWS[:1])
    assert np.allclose(prediction.values, ROWS[0] @ WEIGHTS * 2 + [10, 20, 30], atol=1e-5)
    assert prediction.value == prediction.values[0]
    assert prediction.text().startswith("low: ")
    assert "€" in prediction.text()


def test_one_number_is_the_share_of_the_second_of_two_labels(tmp_path: Path) -> None:
    spec = OutputSpec("y", "classification", labels=("no", "yes"), steps=(runtime.steps.Sigmoid(),))
    manifest = Manifest("Yes or no", (InputSpec("x", (4,)),), (spec,))
    model = runtime.load(save(linear_model(WEIGHTS[:, 2:]), tmp_path / "m.onnx", manifest))
    yes, no = model.predict([[4, 4, 4, 4], [-9, -9, -9, -9]])
    assert (yes.label, no.label) == ("yes", "no")
    assert sum(yes.scores) == pytest.approx(1)


def test_a_single_sample_counts_as_a_batch_of_one(classifier: runtime.Model) -> None:
    assert classifier.predict(ROWS[0])[0].scores == classifier.predict(ROWS)[0].scores


def test_many_samples_give_the_same_as_few(classifier: runtime.Model) -> None:
    many = np.random.default_rng(0).normal(size=(700, 4))
    together = classifier.predict(many)
    assert len(together) == 700
    assert together[600].scores == pytest.approx(classifier.predict(many[600])[0].scores)


def test_the_raw_run_applies_no_steps(classifier: runtime.Model) -> None:
    assert np.allclose(classifier.run(ROWS)["y"], ROWS @ WEIGHTS, atol=1e-6)


def test_a_file_without_manifest_runs_with_a_guessed_one(tmp_path: Path) -> None:
    model = runtime.load(save(linear_model(shape=(1, 2, 2)), tmp_path / "foreign.onnx"))
    (spec,) = model.manifest.inputs
    assert model.manifest.guessed
    assert (spec.name, spec.shape, spec.content) == ("x", (1, 2, 2), "image")
    (prediction,) = model.predict(ROWS[0].reshape(1, 2, 2))
    assert np.allclose(prediction.raw, ROWS[0] @ WEIGHTS, atol=1e-6)


def test_a_model_of_fixed_batch_size_takes_any_number_of_samples(tmp_path: Path) -> None:
    model = runtime.load(save(linear_model(batch=2), tmp_path / "fixed.onnx"))
    assert np.allclose([prediction.raw for prediction in model.predict(ROWS)], ROWS @ WEIGHTS, atol=1e-6)


def test_several_inputs_and_outputs_go_by_name(tmp_path: Path) -> None:
    pair = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", 2]) for name in "ab"]
    out = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", 2]) for name in ("sum", "product")]
    nodes = [helper.make_node("Add", ["a", "b"], ["sum"]), helper.make_node("Mul", ["a", "b"], ["product"])]
    model = runtime.load(save(model_of(helper.make_graph(nodes, "two", pair, out)), tmp_path / "two.onnx"))
    (prediction,) = model.predict({"a": [[1, 2]], "b": [[3, 4]]})
    assert prediction.raw.tolist() == [4, 6]
    assert prediction.others[0].raw.tolist() == [3, 8]
    for wrong, part in (([[1, 2]], "2 inputs"), ({"a": [[1, 2]]}, "missing"), ({"a": 1, "b": 1, "c": 1}, "none of")):
        with pytest.raises(InputError, match=part):
            model.predict(wrong)
    with pytest.raises(InputError, match="same number of samples"):
        model.predict({"a": [[1, 2]], "b": [[3, 4], [5, 6]]})


def test_whole_number_inputs_are_converted_only_if_they_are_whole(tmp_path: Path) -> None:
    ends = [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", 3]) for name in ("tokens", "same")]
    graph = helper.make_graph([helper.make_node("Identity", ["tokens"], ["same"])], "tokens", ends[:1], ends[1:])
    model = runtime.load(save(model_of(graph), tmp_path / "tokens.onnx"))
    assert model.predict([[1.0, 2.0, 3.0]])[0].raw.tolist() == [1, 2, 3]
    with pytest.raises(InputError, match="whole numbers"):
        model.predict([[1.0, 2.5, 3.0]])


@pytest.mark.parametrize(
    ("inputs", "part"),
    [
        (np.zeros((2, 5)), r"\(samples, 4\), not \(2, 5\)"),
        (np.zeros((2, 2, 4)), r"not \(2, 2, 4\)"),
        (np.zeros((0, 4)), "no sample"),
        ([["a", "b", "c", "d"]], "real numbers"),
        (np.zeros((1, 4), dtype=complex), "real numbers"),
        ([[1, 2], [1, 2, 3]], "rows differ"),
        ([[1, 2, float("nan"), 4]], r"sample 1 has nan at \[2\] \(“height”\)"),
        ([[1, 2, 3, float("inf")]], "inf"),
        (None, "real numbers"),
    ],
)
def test_inputs_that_do_not_fit_are_refused_with_a_sentence(
    classifier: runtime.Model, inputs: object, part: str
) -> None:
    with pytest.raises(InputError, match=part):
        classifier.predict(inputs)


def test_outputs_that_are_not_finite_are_told(tmp_path: Path) -> None:
    model = runtime.load(save(linear_model(np.full((4, 3), np.nan, np.float32)), tmp_path / "m.onnx"))
    with pytest.raises(RuntimeModelError, match="no finite number at output “y” for sample 1"):
        model.predict(ROWS)


def test_a_manifest_that_speaks_of_other_names_is_refused(tmp_path: Path) -> None:
    manifest = Manifest("Other", (InputSpec("image", (4,)),), (OutputSpec("y"),))
    with pytest.raises(ManifestError, match="inputs image"):
        runtime.load(save(linear_model(), tmp_path / "m.onnx", manifest))


def test_a_damaged_manifest_is_refused(tmp_path: Path) -> None:
    model = linear_model()
    model.metadata_props.add(key=METADATA_KEY, value="{broken")
    with pytest.raises(ManifestError, match="no JSON"):
        runtime.load(save(model, tmp_path / "m.onnx"))


def test_the_provider_that_really_runs_is_told_and_cuda_is_not_pretended(tmp_path: Path) -> None:
    path = save(linear_model(), tmp_path / "m.onnx", table_classifier())
    model = runtime.load(path, "auto")
    assert model.provider in ("CPUExecutionProvider", "CUDAExecutionProvider")
    if model.provider == "CPUExecutionProvider":
        assert model.notes[0].startswith("CUDA is not used")
        with pytest.raises(ProviderError, match="CUDA was asked for") as caught:
            runtime.load(path, "cuda")
        assert "--provider cpu" in caught.value.hint
    else:
        assert runtime.load(path, "cuda").predict(ROWS)[0].label == "large"
    assert runtime.load(path, "cpu").notes == ()
    with pytest.raises(ProviderError, match="no provider “tpu”"):
        runtime.load(path, "tpu")


def test_one_model_may_be_shared_by_threads(classifier: runtime.Model) -> None:
    expected = [prediction.scores for prediction in classifier.predict(ROWS)]
    found: list[list[tuple[float, ...]]] = []

    def work() -> None:
        for _ in range(20):
            found.append([prediction.scores for prediction in classifier.predict(ROWS)])

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 80
    assert all(scores == expected for scores in found)


def test_a_model_that_onnx_runtime_refuses_is_told_in_a_sentence(tmp_path: Path) -> None:
    graph = helper.make_graph(
        [helper.make_node("NoSuchOperator", ["x"], ["y"])],
        "odd",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["batch", 1])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["batch", 1])],
    )
    with pytest.raises(RuntimeModelError, match="not a valid ONNX model") as caught:
        runtime.load(save(model_of(graph), tmp_path / "odd.onnx"))
    assert "NoSuchOperator" in caught.value.message
    assert "\n" not in caught.value.message


def test_the_example_in_the_documentation_of_the_package_holds(tmp_path: Path) -> None:
    assert runtime.__doc__ is not None
    for name in runtime.__all__:
        assert getattr(runtime, name) is not None
    assert onnx.__name__ == "onnx"
    with pytest.raises(AttributeError):
        _ = runtime.no_such_name


@pytest.mark.parametrize("steps", [(), (runtime.steps.Softmax(),), (runtime.steps.Softmax(1),)])
def test_one_sample_gets_by_the_short_way_what_it_gets_by_the_long_one(
    tmp_path: Path, steps: tuple[runtime.steps.Step, ...]
) -> None:
    source = InputSpec("x", (4,), steps=(runtime.steps.Scale(0.9, 1.0),))
    told = Manifest("m", (source,), (OutputSpec("y", "classification", labels=("a", "b", "c"), steps=steps),))
    path = save(linear_model(), tmp_path / "m.onnx", told)
    short, long = runtime.load(path, "cpu", 1), runtime.load(path, "cpu", 1)
    long._usual = None
    assert short._usual is not None
    wide = np.arange(8, dtype=np.float32).reshape(1, 8)
    for sample in (
        ROWS[:1],
        ROWS[1],
        ROWS[2:].astype(np.float64),
        ROWS,
        wide[:, ::2],
        ROWS[0].astype(">f4"),
        [1] * 4,
        [[0.1] * 4],
    ):
        for ours, theirs in zip(short.predict(sample), long.predict(sample), strict=True):
            assert (ours.label, ours.index, ours.task) == (theirs.label, theirs.index, "classification")
            assert np.allclose(ours.raw, theirs.raw, rtol=2e-7, atol=0)
            assert ours.raw.dtype == theirs.raw.dtype
            assert ours.raw.flags.writeable
            assert (ours.scores, ours.score) == (tuple(ours.raw.tolist()), max(ours.scores))
            assert replace(ours, label="z").label == "z"
    for wrong in (ROWS[0] * np.nan, ROWS[:1] + np.inf, ROWS[:, :3], ROWS[:0], [[1], [2, 3]], ["a"] * 4, None):
        told_by = []
        for model in (short, long):
            with pytest.raises(InputError) as refused:
                model.predict(wrong)
            told_by.append((refused.value.message, refused.value.hint))
        assert told_by[0] == told_by[1]
    nowhere = pytest.raises(RuntimeModelError, match="no finite number at output “y” for sample 1")
    with np.errstate(invalid="ignore"), nowhere:
        short.predict(np.array([-3e38, -3e38, 3e38, 3e38], np.float32))
    short.close()
    with pytest.raises(ClosedError):
        short.predict(ROWS[0])
