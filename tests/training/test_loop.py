"""Trainings: they learn, tell what they do, and say clearly why they cannot."""

import math
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from designer.catalogue.losses import fits_training
from designer.catalogue.registry import losses, optimizers
from designer.compiler.errors import CompileError
from designer.data.errors import DataError
from designer.graph.model import Project
from designer.graph.recipe import Choice, Data, Training
from designer.jobs.run_view import RunState, fold
from designer.protocol.events import EpochDone, Event, Failed, Finished, Progress, Started
from designer.protocol.run_layout import LAST, RunLayout
from designer.protocol.run_spec import new_spec, spec_to_text
from designer.training.device import choose_device
from designer.training.entry import train
from designer.training.errors import DeviceError, NonFiniteError, TrainingError
from designer.training.loop import run
from tests.helpers.building import Sketch
from tests.helpers.training import digits_mlp, small_mlp, with_training, without_clock


def events_of(project: Project) -> list[Event]:
    events: list[Event] = []
    run(new_spec(project), events.append)
    return events


@pytest.mark.parametrize(
    ("dataset", "inputs", "outputs", "metric", "least"),
    [
        ("digits", [1, 8, 8], 10, "accuracy", 0.95),
        ("iris", [4], 3, "accuracy", 0.93),
        ("wine", [13], 3, "accuracy", 0.94),
        ("breast_cancer", [30], 2, "accuracy", 0.94),
    ],
)
def test_a_small_network_learns_to_classify(
    dataset: str, inputs: list[int], outputs: int, metric: str, least: float
) -> None:
    project = with_training(
        small_mlp(dataset, inputs, outputs), epochs=30, batch_size=32, optimizer=Choice("Adam", {"lr": 0.005})
    )
    finished = events_of(project)[-1]

    assert isinstance(finished, Finished)
    assert finished.result["best"][metric] > least


@pytest.mark.parametrize("loss", ["MSELoss", "L1Loss", "HuberLoss", "SmoothL1Loss"])
def test_a_small_network_learns_to_predict_values(loss: str) -> None:
    project = with_training(
        small_mlp("diabetes", [10], 1),
        loss=Choice(loss),
        epochs=20,
        batch_size=32,
        optimizer=Choice("AdamW", {"lr": 0.003}),
    )
    view = fold(events_of(project))

    assert view.metrics == ("loss", "mae", "rmse", "r2")
    assert view.best is not None
    assert view.best.validation["r2"] > 0.35
    assert 30 < view.best.validation["mae"] < 60  # in the unit of the disease's progression, not standardised


TWO_CLASSES = [
    ("CrossEntropyLoss", 2, ""),
    ("NLLLoss", 2, "LogSoftmax"),
    ("FocalLoss", 2, ""),
    ("DiceLoss", 2, ""),
    ("MultiMarginLoss", 2, ""),
    ("MultiLabelMarginLoss", 2, ""),
    ("MultiLabelSoftMarginLoss", 1, ""),
    ("MultiLabelSoftMarginLoss", 2, ""),
    ("SoftMarginLoss", 1, ""),
    ("SoftMarginLoss", 2, ""),
    ("BCEWithLogitsLoss", 1, ""),
    ("BCEWithLogitsLoss", 2, ""),
    ("BCELoss", 1, "Sigmoid"),
    ("BCELoss", 2, "Sigmoid"),
    ("KLDivLoss", 2, "LogSoftmax"),
    ("HingeEmbeddingLoss", 2, "Softplus"),
    ("MSELoss", 1, ""),
    ("L1Loss", 2, ""),
    ("HuberLoss", 2, ""),
    ("SmoothL1Loss", 1, ""),
]


def test_every_loss_that_fits_training_is_tried_here() -> None:
    assert {loss for loss, _, _ in TWO_CLASSES} == {entry.type for entry in losses() if fits_training(entry)}


@pytest.mark.parametrize(("loss", "outputs", "last"), TWO_CLASSES)
def test_every_loss_learns_two_classes(loss: str, outputs: int, last: str) -> None:
    sketch = Sketch().add("Input", shape=[30]).add("Linear", out_features=32).add("ReLU")
    sketch.add("Linear", out_features=outputs)
    project = replace((sketch.add(last) if last else sketch).add("Output").project, data=Data(dataset="breast_cancer"))
    recipe = Training(loss=Choice(loss), optimizer=Choice("Adam", {"lr": 0.01}), epochs=10, device="cpu")
    view = fold(events_of(replace(project, training=recipe)))

    assert view.best is not None
    assert view.best.validation["accuracy"] > 0.9


def test_weights_of_classes_change_what_is_learned() -> None:
    def losses_with(weights: list[float]) -> list[float]:
        loss = Choice("CrossEntropyLoss", {"weight": weights})
        return list(fold(events_of(with_training(small_mlp("breast_cancer", [30], 2), loss=loss, epochs=1))).losses)

    assert losses_with([2.0, 2.0]) == pytest.approx(losses_with([]), rel=1e-4), "a mean by weight"
    assert losses_with([1.0, 5.0]) != pytest.approx(losses_with([]), rel=1e-2)


@pytest.mark.parametrize("loss", ["CrossEntropyLoss", "MSELoss"])
def test_losses_that_are_added_up_are_told_per_sample(loss: str) -> None:
    """So numbers can be compared with each other, and those of training with those of validation."""
    size, rate = 100, 1e-12
    averaged = digits_mlp(epochs=1, batch_size=size, optimizer=Choice("SGD", {"lr": rate}), loss=Choice(loss))
    added = with_training(averaged, loss=Choice(loss, {"reduction": "sum"}))
    one, other = fold(events_of(averaged)), fold(events_of(added))
    outputs = 10 if loss == "MSELoss" else 1

    assert list(other.losses) == pytest.approx([outputs * value for value in one.losses], rel=1e-4)
    assert other.epochs[0].train["loss"] == pytest.approx(outputs * one.epochs[0].train["loss"], rel=1e-4)
    assert other.epochs[0].validation["loss"] == pytest.approx(outputs * one.epochs[0].validation["loss"], rel=1e-4)


def test_digits_are_read_row_by_row() -> None:
    sketch = Sketch().add("Input", shape=[8, 8]).add("LSTM", hidden_size=32).add("Flatten")
    sketch.add("Linear", out_features=10).add("Output")
    project = replace(sketch.project, training=Training(epochs=4, device="cpu", optimizer=Choice("Adam", {"lr": 0.01})))

    assert fold(events_of(project)).epochs[-1].validation["accuracy"] > 0.85


def test_a_training_tells_its_story_in_order() -> None:
    events = events_of(digits_mlp(epochs=2))
    view = fold(events)

    assert isinstance(events[0], Started)
    assert isinstance(events[-1], Finished)
    assert events[0].metrics == ("loss", "accuracy")
    assert events[0].steps_per_epoch == 23
    assert [event.epoch for event in events if isinstance(event, EpochDone)] == [1, 2]
    assert len(view.losses) == view.step == view.total_steps == 46
    assert all(map(math.isfinite, view.losses))
    assert view.state is RunState.COMPLETED


def test_the_training_loss_of_an_epoch_is_the_mean_over_its_samples() -> None:
    view = fold(events_of(digits_mlp(epochs=1, batch_size=100)))
    sizes = [100] * 14 + [38]
    mean = sum(loss * size for loss, size in zip(view.losses, sizes, strict=True)) / sum(sizes)

    assert view.epochs[0].train["loss"] == pytest.approx(mean, rel=1e-6)


def test_the_same_seed_gives_the_same_training_and_another_one_does_not() -> None:
    project = digits_mlp(dropout=0.2)

    assert without_clock(events_of(project)) == without_clock(events_of(project))
    assert without_clock(events_of(project)) != without_clock(events_of(with_training(project, seed=1)))


def test_losses_are_told_at_most_20_times_a_second() -> None:
    events = events_of(digits_mlp(epochs=20, batch_size=16))
    began, ended = events[0].time, events[-1].time
    told = [event for event in events if isinstance(event, Progress)]

    assert len(told) <= (ended - began) * 20 + 20 + 1  # one more at the end of each epoch


def test_a_schedule_of_steps_falls_after_its_epochs() -> None:
    project = digits_mlp(
        epochs=4, optimizer=Choice("SGD", {"lr": 0.1}), schedule=Choice("step", {"step_size": 2, "gamma": 0.1})
    )
    view = fold(events_of(project))

    assert [round(epoch.lr, 6) for epoch in view.epochs] == [0.1, 0.1, 0.01, 0.01]


def test_a_cosine_falls_to_its_lowest_at_the_last_step() -> None:
    view = fold(events_of(digits_mlp(epochs=3, schedule=Choice("cosine", {"eta_min": 0.0}))))

    assert [epoch.lr for epoch in view.epochs] == sorted((epoch.lr for epoch in view.epochs), reverse=True)
    assert view.epochs[-1].lr == pytest.approx(0.0, abs=1e-9)


def test_a_plateau_lowers_the_rate_when_the_validation_loss_stands_still() -> None:
    still = Choice("plateau", {"factor": 0.5, "patience": 0, "threshold": 1.0, "threshold_mode": "abs"})
    view = fold(events_of(digits_mlp(epochs=4, optimizer=Choice("SGD", {"lr": 0.001}), schedule=still)))

    assert [epoch.lr for epoch in view.epochs] == pytest.approx([0.001, 0.001, 0.0005, 0.00025])


@pytest.mark.parametrize("strategy", ["cos", "linear"])
def test_one_cycle_ends_with_its_lowest_rate(strategy: str) -> None:
    schedule = Choice("one-cycle", {"anneal_strategy": strategy})
    view = fold(events_of(digits_mlp(epochs=2, optimizer=Choice("SGD", {"lr": 0.1}), schedule=schedule)))

    assert view.epochs[-1].lr == pytest.approx(0.1 / 25 / 1e4)


@pytest.mark.parametrize("optimizer", [entry.type for entry in optimizers()])
def test_every_optimizer_makes_the_loss_of_a_network_smaller(optimizer: str) -> None:
    view = fold(events_of(digits_mlp(epochs=4, optimizer=Choice(optimizer, {"lr": 0.01}))))

    assert view.epochs[-1].train["loss"] < view.epochs[0].train["loss"]


def test_one_sample_left_over_does_not_stop_batch_normalisation() -> None:
    sketch = Sketch().add("Input", shape=[4]).add("Linear", out_features=8).add("BatchNorm1d").add("ReLU")
    sketch.add("Linear", out_features=3).add("Output")
    training = Training(epochs=1, batch_size=7, device="cpu")  # 120 = 17 · 7 + 1
    project = replace(sketch.project, data=Data(dataset="iris"), training=training)

    assert fold(events_of(project)).total_steps == 17


def test_a_loss_that_is_no_number_is_told_with_its_epoch_and_step(tmp_path: Path) -> None:
    project = digits_mlp(optimizer=Choice("SGD", {"lr": 1e20}), epochs=5)
    events: list[Event] = []

    with pytest.raises(
        NonFiniteError, match=r"loss became (not a number|infinite).* in epoch 1, at step \d+"
    ) as caught:
        run(new_spec(project), events.append, layout=RunLayout(tmp_path))

    assert "Lower the learning rate (it is 1e+20)" in caught.value.hint
    assert not RunLayout(tmp_path).checkpoint(LAST).exists()
    view = fold(events)
    step = int(str(caught.value).rpartition("step ")[2].rstrip("."))
    assert not math.isfinite(view.losses[step - 1])
    assert all(map(math.isfinite, view.losses[: step - 1]))


def test_an_error_in_a_layer_names_the_layer() -> None:
    sketch = Sketch().add("Input", shape=[4]).add("Linear", out_features=8).add("BatchNorm1d", "norm")
    sketch.add("Linear", out_features=3).add("Output")
    project = replace(
        sketch.project, data=Data(dataset="iris"), training=Training(epochs=1, batch_size=1, device="cpu")
    )

    with pytest.raises(TrainingError, match="norm: batch normalisation cannot learn from a batch of one") as caught:
        events_of(project)

    assert caught.value.node == "norm"


def test_memory_that_is_not_enough_is_told_with_the_batch_size() -> None:
    sketch = Sketch().add("Input", shape=[1, 8, 8]).add("Flatten").add("Linear", out_features=2**17)
    sketch.add("Linear", "huge", out_features=2**31 - 1).add("Linear", out_features=10).add("Output")
    project = replace(sketch.project, training=Training(epochs=1, batch_size=64, device="cpu"))

    with pytest.raises(
        TrainingError, match=r"memory was not enough in the layer “huge”, with 64 samples in a batch"
    ) as caught:
        events_of(project)

    assert "batch size (to 32" in caught.value.hint


REFUSED = [
    (with_training(digits_mlp(), epochs=0), "training.epochs must be from 1"),
    (with_training(digits_mlp(), optimizer=Choice("Adm")), "no optimiser called “Adm”"),
    (with_training(digits_mlp(), device="gpu"), "no device called “gpu”"),
    (replace(digits_mlp(), data=Data(dataset="diabetes")), "Diabetes"),
    (with_training(small_mlp("digits", [1, 8, 8], 5)), "10 classes, but the network gives 5 scores"),
    (with_training(small_mlp("digits", [1, 28, 28], 10)), "takes 1×28×28"),
    (with_training(small_mlp("digits", [1, 8, 8], 5), loss=Choice("NLLLoss")), "10 classes, but .* 5 scores"),
    (with_training(small_mlp("digits", [1, 8, 8], 5), loss=Choice("MultiMarginLoss")), "10 classes, but .* 5 scores"),
    (with_training(digits_mlp(), loss=Choice("NLLLoss", {"weight": [1, 2]})), "as many numbers in weight"),
    (with_training(digits_mlp(), loss=Choice("TripletMarginLoss")), "compares anchor, positive and negative"),
    (with_training(digits_mlp(), loss=Choice("PoissonNLLLoss")), "needs counts, and no data"),
    (with_training(small_mlp("diabetes", [10], 1), loss=Choice("BCELoss")), "BCELoss needs classes"),
    (with_training(digits_mlp(), optimizer=Choice("Rprop", {"etas": [2, 3]})), "first of etas must be below 1"),
]


@pytest.mark.parametrize(("project", "words"), REFUSED, ids=[words for _, words in REFUSED])
def test_what_cannot_be_trained_is_refused_before_the_first_step(project: Project, words: str) -> None:
    events: list[Event] = []

    with pytest.raises(TrainingError, match=words):
        run(new_spec(project), events.append)

    assert not events


def test_a_dataset_that_is_not_there_is_refused() -> None:
    with pytest.raises((DataError, TrainingError), match="“mnist”"):
        events_of(replace(digits_mlp(), data=Data(dataset="mnist")))


def test_a_network_with_problems_is_refused_with_the_first_of_them() -> None:
    project = Sketch().add("Input", shape=[4]).add("Linear", out_features=3).project

    with pytest.raises(CompileError, match="has no Output"):
        events_of(project)


def test_a_network_that_learns_nothing_is_refused() -> None:
    project = replace(Sketch().add("Input", shape=[4]).add("ReLU").add("Output").project, data=Data(dataset="iris"))

    with pytest.raises(TrainingError, match="has nothing to learn"):
        events_of(project)


def test_cuda_that_is_not_there_is_told() -> None:
    with pytest.raises(DeviceError, match=r"CUDA was asked for, but|There is no device “cuda:99”") as caught:
        choose_device("cuda:99")

    assert caught.value.hint.startswith("Choose")


def test_auto_says_what_it_chose() -> None:
    view = fold(events_of(digits_mlp(device="auto", epochs=1)))

    assert view.device
    assert torch.cuda.is_available() or "Training on the CPU" in view.notices[0].message


def test_a_run_folder_is_trained_to_its_end(tmp_path: Path) -> None:
    events: list[Event] = []
    RunLayout(tmp_path).spec.write_text(spec_to_text(new_spec(digits_mlp(epochs=1))), encoding="utf-8")

    ending = train(tmp_path, events.append)

    assert isinstance(ending, Finished)
    assert events[-1] is ending


def test_a_checkpoint_that_cannot_be_written_is_told_and_the_story_so_far_is_kept(tmp_path: Path) -> None:
    events: list[Event] = []
    RunLayout(tmp_path).spec.write_text(spec_to_text(new_spec(digits_mlp(epochs=1))), encoding="utf-8")
    (tmp_path / "checkpoints").write_text("a file where a folder should be")

    ending = train(tmp_path, events.append)

    assert isinstance(ending, Failed)
    assert "checkpoint could not be written" in ending.message
    assert "then resume the run" in ending.hint
    assert fold(events).epoch == 1


@pytest.mark.parametrize(
    ("spec", "words"),
    [(None, "holds no spec.json"), ("{", "is damaged"), ('{"format": 77}', "newer version")],
)
def test_a_run_folder_that_is_none_is_told_as_a_failure(tmp_path: Path, spec: str | None, words: str) -> None:
    events: list[Event] = []
    if spec is not None:
        RunLayout(tmp_path).spec.write_text(spec, encoding="utf-8")

    ending = train(tmp_path, events.append)

    assert isinstance(ending, Failed)
    assert words in ending.message
    assert "Traceback" not in ending.message + ending.hint
    assert events == [ending]
