"""What a file with everything inside answers is what the runtime reads off the same numbers."""

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from designer.export.errors import ExportError
from designer.export.inside.whole import put_inside
from runtime.boxes import found_boxes
from runtime.decoding import BoxRule, SymbolRule, TopLabels
from runtime.manifest import InputSpec, Manifest, OutputSpec
from runtime.postprocess import predictions
from runtime.steps import Sigmoid, Softmax, Unstandardise
from runtime.transcripts import transcripts
from tests.helpers.inside import answered, bare
from tests.helpers.onnx_models import model_of

LABELS = tuple("abcdef")
SCORES = np.random.default_rng(0).normal(size=(4, 6)).astype(np.float32)


def test_a_classification_says_label_number_and_the_likeliest() -> None:
    spec = OutputSpec("y", "classification", LABELS, steps=(Softmax(1),), decoding=TopLabels(3))
    said = answered(spec, SCORES)
    expected = predictions(spec, SCORES)
    assert said["label"].tolist() == [each.label for each in expected]
    assert said["index"].tolist() == [each.index for each in expected]
    assert np.allclose(said["y"], [each.scores for each in expected], atol=1e-6)
    for row, each in enumerate(expected):
        assert [LABELS[index] for index in said["top_index"][row]] == [label for label, _ in each.top(3)]
        assert np.allclose(said["top_share"][row], [share for _, share in each.top(3)], atol=1e-6)


def test_yes_or_no_is_said_by_one_number() -> None:
    spec = OutputSpec("y", "classification", ("no", "yes"), steps=(Sigmoid(),))
    said = answered(spec, SCORES[:, :1])
    assert said["label"].tolist() == [each.label for each in predictions(spec, SCORES[:, :1])]


def test_labels_that_are_given_are_marked() -> None:
    spec = OutputSpec("y", "multilabel", LABELS, steps=(Sigmoid(),))
    said = answered(spec, SCORES)
    for row, each in enumerate(predictions(spec, SCORES)):
        assert {LABELS[place] for place in np.flatnonzero(said["given"][row])} == set(each.given)


def test_values_come_in_their_unit() -> None:
    spec = OutputSpec("y", "regression", names=("price",), unit="€", steps=(Unstandardise((30.0,), (2.0,)),))
    said = answered(spec, SCORES[:, :1])
    assert said["y"][:, 0].tolist() == pytest.approx([each.value for each in predictions(spec, SCORES[:, :1])])


@pytest.mark.parametrize(
    "rule", [BoxRule(), BoxRule(most=7, threshold=0.2, cover=0.2), BoxRule(most=40, threshold=0.0)]
)
def test_boxes_that_cover_likelier_ones_are_left_out(rule: BoxRule) -> None:
    grid = (np.random.default_rng(1).normal(size=(3, 8, 5, 6)) * 2).astype(np.float32)
    said = answered(OutputSpec("y", "detection", ("a", "b", "c"), decoding=rule), grid)["y"]
    expected = found_boxes(grid, rule.most, rule.threshold, rule.cover)
    assert np.abs(said - expected).max() <= 1e-5
    assert 0 < (said[:, :, 4] >= 0).sum() < said.shape[0] * 30


def test_symbols_are_said_once_without_blanks() -> None:
    steps = (np.random.default_rng(2).normal(size=(3, 5, 12)) * 2).astype(np.float32)
    said = answered(OutputSpec("y", "classification", LABELS[:5], decoding=SymbolRule(2)), steps)
    assert (said["symbols"] == transcripts(steps.argmax(axis=1), blank=2)).all()


@pytest.mark.parametrize("classes", [1, 3])
def test_a_class_is_said_for_each_place(classes: int) -> None:
    masks = np.random.default_rng(3).normal(size=(2, classes, 4, 5)).astype(np.float32)
    step = Softmax(1) if classes > 1 else Sigmoid()
    spec = OutputSpec("y", "classification", LABELS[: max(classes, 2)], steps=(step,))
    said = answered(spec, masks)["classes"]
    assert (said == np.stack([each.places for each in predictions(spec, masks)])).all()


def test_names_that_are_taken_get_a_sign_more_and_bodies_of_branches_follow() -> None:
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", 2]) for name in ("x", "label")]
    branches = [
        helper.make_graph(
            [helper.make_node(kind, ["x"], [f"b{place}"])],
            kind,
            [],
            [helper.make_tensor_value_info(f"b{place}", TensorProto.FLOAT, ["batch", 2])],
        )
        for place, kind in enumerate(("Neg", "Abs"))
    ]
    yes = helper.make_node("Constant", [], ["yes"], value=helper.make_tensor("yes", TensorProto.BOOL, [], [True]))
    node = helper.make_node("If", ["yes"], ["label"], then_branch=branches[0], else_branch=branches[1])
    model = model_of(helper.make_graph([yes, node], "branches", ends[:1], ends[1:]))
    spec = OutputSpec("label", "classification", ("no", "yes"))
    whole = put_inside(model, Manifest("t", (InputSpec("x", (2,)),), (spec,)))
    session = bare(whole.model)
    said = dict(zip([each.name for each in session.get_outputs()], session.run(None, {"x": [[1, -2]]}), strict=True))
    assert said["label"].tolist() == [[-1, 2]]
    assert said["label_"].tolist() == ["yes"]
    assert {each.domain for each in whole.model.opset_import} == {""}
    onnx.checker.check_model(whole.model, full_check=True)


def test_a_single_number_without_a_batch_is_refused() -> None:
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, []) for name in "xy"]
    model = model_of(helper.make_graph([helper.make_node("Neg", ["x"], ["y"])], "one", ends[:1], ends[1:]))
    with pytest.raises(ExportError, match="“x” is a single number, without a batch"):
        put_inside(model, Manifest("t", (InputSpec("x", ()),), (OutputSpec("y"),)))
