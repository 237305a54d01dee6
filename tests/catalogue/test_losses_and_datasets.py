"""Losses and datasets: that they fit each other, and that the datasets are what their entries say."""

import numpy as np
import pytest
from sklearn import datasets as shipped

from designer.catalogue.datasets import DatasetDef
from designer.catalogue.errors import InsertBefore, ShapeError
from designer.catalogue.layer import LayerDef, values_of
from designer.catalogue.losses import TargetForm, default_loss, target_for
from designer.catalogue.metrics import MetricDef, metrics_for
from designer.catalogue.registry import dataset, datasets, loss, losses, metrics
from designer.catalogue.tensor import BATCH, TensorSpec

every_dataset = pytest.mark.parametrize("entry", tuple(datasets()), ids=lambda entry: entry.name)
every_loss = pytest.mark.parametrize("which", tuple(losses()), ids=lambda entry: entry.type)


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


@every_dataset
def test_the_default_loss_fits_an_output_of_the_right_size(entry: DatasetDef) -> None:
    which = loss(default_loss(entry.task))
    output = TensorSpec((BATCH, len(entry.labels) or len(entry.targets)))
    form, target = target_for(which.type, entry, output)
    assert form is (TargetForm.CLASS if entry.labels else TargetForm.VALUES)
    assert target == entry.target
    assert which.infer(values_of(which.params, {}), (output, target)) == (TensorSpec(()),)


@every_loss
@every_dataset
def test_a_loss_either_fits_a_dataset_or_says_why_not(which: LayerDef, entry: DatasetDef) -> None:
    output = TensorSpec((BATCH, len(entry.labels) or len(entry.targets)))
    if not entry.labels and which.type in ("CrossEntropyLoss", "BCEWithLogitsLoss"):
        with pytest.raises(ShapeError, match=f"{which.type} needs classes, but Diabetes"):
            target_for(which.type, entry, output)
        return
    _, target = target_for(which.type, entry, output)
    assert which.infer(values_of(which.params, {}), (output, target)) == (TensorSpec(()),)


def test_two_classes_may_be_one_yes_or_no() -> None:
    form, target = target_for("BCEWithLogitsLoss", dataset("breast_cancer"), TensorSpec((BATCH, 1)))
    assert (form, target) == (TargetForm.BINARY, TensorSpec((BATCH, 1)))
    form, target = target_for("BCEWithLogitsLoss", dataset("breast_cancer"), TensorSpec((BATCH, 2)))
    assert (form, target) == (TargetForm.ONE_HOT, TensorSpec((BATCH, 2)))


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
    assert metric.tasks
    assert metric.unit in ("", "%", "target")


def test_each_task_has_metrics_beside_the_loss() -> None:
    assert [metric.id for metric in metrics_for("classification")] == ["accuracy"]
    assert [metric.id for metric in metrics_for("regression")] == ["mae", "rmse", "r2"]
