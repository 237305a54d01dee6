"""Losses and datasets: that they fit each other, and that the datasets are what their entries say."""

import numpy as np
import pytest
import torch
from sklearn import datasets as shipped
from torch import nn

from designer.catalogue.datasets import DatasetDef
from designer.catalogue.errors import InsertBefore, ShapeError
from designer.catalogue.layer import LayerDef, values_of
from designer.catalogue.losses import TargetForm, default_loss, fits_training, shares_from, target_for
from designer.catalogue.metrics import MetricDef, usual
from designer.catalogue.registry import dataset, datasets, loss, losses, metrics
from designer.catalogue.tensor import BATCH, TensorSpec
from designer.compiler.build import build_call
from designer.compiler.emit import emit
from designer.compiler.parts import part
from tests.catalogue.domains import within_domain
from tests.catalogue.oracle import run, tensor
from tests.helpers.all_of import all_of

every_dataset = pytest.mark.parametrize("entry", tuple(datasets()), ids=lambda entry: entry.name)
every_loss = pytest.mark.parametrize("which", tuple(losses()), ids=lambda entry: entry.type)
TRAINABLE = tuple(entry for entry in losses() if fits_training(entry))
every_trainable_loss = pytest.mark.parametrize("which", TRAINABLE, ids=lambda entry: entry.type)

LEFT_OUT = {
    "NLLLoss2d": "an old name for NLLLoss, which torch warns about",
    "AdaptiveLogSoftmaxWithLoss": "it holds the last layer of the network, which an exported network would then lack",
    "LinearCrossEntropyLoss": "the same; besides, it is younger than the oldest torch that will do",
}
"""Losses of torch.nn that are no entries, and why."""

SIGNED = ("HingeEmbeddingLoss", "CosineEmbeddingLoss", "MarginRankingLoss")
"""Losses whose last input is −1 or 1 and nothing else."""

FOR_VALUES = ("MSELoss", "L1Loss", "HuberLoss", "SmoothL1Loss")


def refusal(which: str, output: TensorSpec, target: TensorSpec) -> ShapeError:
    entry = loss(which)
    with pytest.raises(ShapeError) as caught:
        entry.infer(values_of(entry.params, {}), (output, target))
    return caught.value


@every_dataset
def test_a_dataset_is_well_formed(entry: DatasetDef) -> None:
    assert entry.doc.endswith(".")
    assert entry.source
    assert entry.licence
    assert bool(entry.labels) == (entry.task == "classification")
    assert len(set(entry.labels)) == len(entry.labels)
    assert len(set(entry.features)) == len(entry.features)
    assert (len(entry.features),) == entry.shape or entry.content == "image"
    assert entry.input == TensorSpec((BATCH, *entry.shape))


@every_dataset
def test_a_dataset_has_the_sizes_that_its_files_have(entry: DatasetDef) -> None:
    there = getattr(shipped, f"load_{entry.name}")()
    assert there.data.shape == (entry.samples, int(np.prod(entry.shape)))
    if entry.labels:
        assert set(there.target) == set(range(len(entry.labels)))
    if entry.content == "image":
        assert (there.data.min(), there.data.max()) == entry.value_range


def test_labels_and_columns_are_in_the_order_of_the_files() -> None:
    assert dataset("breast_cancer").labels == tuple(shipped.load_breast_cancer().target_names)
    assert dataset("breast_cancer").features == tuple(shipped.load_breast_cancer().feature_names)
    assert dataset("iris").labels == tuple(shipped.load_iris().target_names)
    assert dataset("iris").features == tuple(shipped.load_iris().feature_names)
    spelt = [name.lower().replace(" ", "_") for name in dataset("wine").features]
    assert spelt == shipped.load_wine().feature_names


def test_every_loss_of_torch_is_an_entry_or_left_out_with_a_reason() -> None:
    there = {name for name in nn.modules.__all__ if name.endswith("Loss") or "Loss" in name}
    parts = {entry.type for entry in losses() if not entry.url}
    assert {entry.type for entry in losses()} == (there - LEFT_OUT.keys()) | parts
    assert not parts & there
    assert all(entry.url == f"torch.nn.{entry.type}" for entry in losses() if entry.type not in parts)
    assert all(part(name).text for name in parts)


def target_of(which: LayerDef, data: DatasetDef, output: TensorSpec, **given: object) -> tuple[TargetForm, TensorSpec]:
    return target_for(which, values_of(which.params, given), data, output)


@every_dataset
def test_the_default_loss_fits_an_output_of_the_right_size(entry: DatasetDef) -> None:
    which = loss(default_loss(entry.task))
    output = TensorSpec((BATCH, len(entry.labels) or len(entry.targets)))
    form, target = target_of(which, entry, output)
    assert form is (TargetForm.CLASS if entry.labels else TargetForm.VALUES)
    assert target == entry.target
    assert which.infer(values_of(which.params, {}), (output, target)) == (TensorSpec(()),)


@every_loss
@all_of("entry", datasets())
def test_a_loss_either_fits_a_dataset_or_says_why_not(which: LayerDef, entry: DatasetDef) -> None:
    output = TensorSpec((BATCH, len(entry.labels) or len(entry.targets)))
    if not fits_training(which):
        with pytest.raises(ShapeError, match=rf"^{which.type} (compares|needs) .* Choose another loss\.$") as caught:
            target_of(which, entry, output)
        assert caught.value.port == "target"
        return
    if not entry.labels and which.type not in FOR_VALUES:
        with pytest.raises(ShapeError, match=f"{which.type} needs classes, but {entry.title}"):
            target_of(which, entry, output)
        return
    _, target = target_of(which, entry, output)
    assert which.infer(values_of(which.params, {}), (output, target)) == (TensorSpec(()),)


def test_a_loss_of_three_tensors_says_what_it_compares() -> None:
    with pytest.raises(ShapeError) as caught:
        target_of(loss("TripletMarginLoss"), dataset("digits"), TensorSpec((BATCH, 10)))
    assert str(caught.value) == (
        "TripletMarginLoss compares anchor, positive and negative, but training has one output and one target for "
        "each sample. Choose another loss."
    )


def test_classes_are_no_logarithms() -> None:
    with pytest.raises(ShapeError, match="KLDivLoss with log_target needs logarithms, but Handwritten"):
        target_of(loss("KLDivLoss"), dataset("digits"), TensorSpec((BATCH, 10)), log_target=True)


@every_trainable_loss
def test_training_calls_the_module_with_output_and_target_as_the_entry_does(which: LayerDef) -> None:
    for example in which.examples:
        values = values_of(which.params, example.params)
        assert which.lower is not None
        call = which.lower(values, ()).module
        assert call is not None
        inputs = [tensor(spec) for spec in example.inputs]
        (drawn,) = run(which, values, example.inputs, inputs=inputs).outputs
        assert torch.equal(build_call(call)(*within_domain(which, inputs)), drawn)


@every_loss
def test_every_loss_moves_what_the_network_says(which: LayerDef) -> None:
    """The first input gets a gradient that is not zero everywhere, whether or not the others get one."""
    torch.manual_seed(0)
    for example in which.examples:
        inputs = [tensor(spec) for spec in example.inputs]
        if which.type in SIGNED:
            inputs[-1] = torch.ones_like(inputs[-1])
        inputs[0].requires_grad_()
        (value,) = run(which, values_of(which.params, example.params), example.inputs, inputs=inputs).outputs
        value.backward()
        assert inputs[0].grad is not None
        assert inputs[0].grad.isfinite().all()
        assert inputs[0].grad.any()


def test_two_classes_may_be_one_yes_or_no() -> None:
    cancer = dataset("breast_cancer")
    assert target_of(loss("BCEWithLogitsLoss"), cancer, TensorSpec((BATCH, 1))) == (
        TargetForm.BINARY,
        TensorSpec((BATCH, 1)),
    )
    assert target_of(loss("BCEWithLogitsLoss"), cancer, TensorSpec((BATCH, 2))) == (
        TargetForm.ONE_HOT,
        TensorSpec((BATCH, 2)),
    )
    assert target_of(loss("SoftMarginLoss"), cancer, TensorSpec((BATCH, 1)))[0] is TargetForm.SIGN


@pytest.mark.parametrize(
    ("type", "form", "target"),
    [
        ("NLLLoss", TargetForm.CLASS, TensorSpec((BATCH,), "int64")),
        ("MultiMarginLoss", TargetForm.CLASS, TensorSpec((BATCH,), "int64")),
        ("MultiLabelMarginLoss", TargetForm.CLASS_LIST, TensorSpec((BATCH, 10), "int64")),
        ("MultiLabelSoftMarginLoss", TargetForm.ONE_HOT, TensorSpec((BATCH, 10))),
        ("BCELoss", TargetForm.ONE_HOT, TensorSpec((BATCH, 10))),
        ("KLDivLoss", TargetForm.ONE_HOT, TensorSpec((BATCH, 10))),
        ("SoftMarginLoss", TargetForm.SIGNS, TensorSpec((BATCH, 10))),
        ("HingeEmbeddingLoss", TargetForm.APART, TensorSpec((BATCH, 10))),
        ("HuberLoss", TargetForm.ONE_HOT, TensorSpec((BATCH, 10))),
    ],
)
def test_each_loss_gets_classes_in_the_form_that_it_wants(type: str, form: TargetForm, target: TensorSpec) -> None:
    assert target_of(loss(type), dataset("digits"), TensorSpec((BATCH, 10))) == (form, target)


def test_outputs_are_read_as_their_loss_trained_them() -> None:
    assert shares_from("NLLLoss") == "softmax"
    assert shares_from("SoftMarginLoss") == "sigmoid"
    assert shares_from("BCELoss") == "", "the network says probabilities already"


def test_numbers_for_classes_become_a_tensor() -> None:
    which = loss("CrossEntropyLoss")
    assert which.lower is not None
    values = values_of(which.params, {"weight": [1, 2, 0.5]})
    call = which.lower(values, ()).module
    assert call is not None
    assert emit(call, [], params=which.params) == "nn.CrossEntropyLoss(weight=torch.tensor([1.0, 2.0, 0.5]))"
    assert build_call(call).weight.tolist() == [1.0, 2.0, 0.5]
    without = which.lower(values_of(which.params, {}), ()).module
    assert without is not None
    assert build_call(without).weight is None


def test_weights_for_too_few_classes_are_refused_with_their_number() -> None:
    which = loss("NLLLoss")
    with pytest.raises(ShapeError, match="as many numbers in weight as there are classes, which is 10, but has 2"):
        which.infer(
            values_of(which.params, {"weight": [1, 2]}), (TensorSpec((BATCH, 10)), TensorSpec((BATCH,), "int64"))
        )


def test_scores_that_are_still_a_map_are_told_to_be_flattened() -> None:
    error = refusal("CrossEntropyLoss", TensorSpec((BATCH, 10, 1, 1)), TensorSpec((BATCH,), "int64"))
    assert "gets scores (N, 10, 1, 1) and so needs class numbers (N, 1, 1) int64" in str(error)
    assert error.repairs == (InsertBefore("Flatten"),)


def test_an_output_of_the_wrong_width_is_told_the_right_one() -> None:
    error = refusal("MSELoss", TensorSpec((BATCH, 3)), TensorSpec((BATCH, 1)))
    assert str(error) == (
        "MSELoss needs an output of the target's shape (N, 1), but gets (N, 3). Let the last layer make 1 of them."
    )
    assert error.repairs == (InsertBefore("Linear", {"out_features": 1}),)


def test_class_numbers_are_not_amounts() -> None:
    error = refusal("MSELoss", TensorSpec((BATCH, 3)), TensorSpec((BATCH,), "int64"))
    assert "compares numbers, but gets class numbers" in str(error)
    assert error.port == "target"


@pytest.mark.parametrize("metric", tuple(metrics()), ids=lambda metric: metric.id)
def test_a_metric_is_well_formed(metric: MetricDef) -> None:
    assert metric.doc.endswith(".")
    assert metric.title
    assert metric.unit in ("", "%", "target")


def test_each_task_has_metrics_beside_the_loss() -> None:
    assert [metric.id for metric in usual(dataset("digits"))] == ["accuracy"]
    assert [metric.id for metric in usual(dataset("diabetes"))] == ["mae", "rmse", "r2"]
