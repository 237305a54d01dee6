"""A loss that is no number is told with the layer in which that began."""

import math
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from designer.graph.model import Project
from designer.graph.recipe import Choice, Data, Training
from designer.jobs.run_folder import RunFolder, create_run
from designer.protocol.events import Event, Failed, Notice
from designer.protocol.run_layout import LAST
from designer.training import checkpoint
from designer.training.entry import train
from tests.helpers.building import Sketch
from tests.helpers.training import digits_mlp


def trained(project: Project, root: Path) -> tuple[Failed, list[Event], RunFolder]:
    run, events = create_run(root / "x.runs", project), list[Event]()
    ending = train(run.path, events.append)
    assert isinstance(ending, Failed), ending
    assert sorted(path.name for path in run.path.parent.iterdir()) == [run.name], "nothing is left behind"
    return ending, events, run


def iris(sketch: Sketch, **training: object) -> Project:
    recipe = Training(**({"epochs": 3, "device": "cpu", "batch_size": 16} | training))
    return replace(sketch.add("Output").project, data=Data(dataset="iris"), training=recipe)


def test_weights_that_run_away_are_told_with_the_layer_that_gives_no_number_first(tmp_path: Path) -> None:
    ending, events, _ = trained(digits_mlp(optimizer=Choice("SGD", {"lr": 1e30}), epochs=5), tmp_path)
    assert "in epoch 1, at step" in ending.message
    assert "It began in the" in ending.message
    assert ending.node in ("hidden", "scores")
    assert f"“{ending.node}”" in ending.message
    assert any("computed again" in event.message for event in events if isinstance(event, Notice))


def test_a_logarithm_of_nothing_is_found_among_other_layers(tmp_path: Path) -> None:
    sketch = Sketch().add("Input", shape=[4]).add("Linear", "wide", out_features=8).add("ReLU", "gate")
    sketch.add("Log", "logs").add("Linear", "scores", out_features=3)
    ending, _, _ = trained(iris(sketch), tmp_path)
    assert ending.node == "logs"
    assert "It began in the layer “logs”." in ending.message
    assert "epoch 1, at step 1" in ending.message


def test_it_is_found_after_a_checkpoint_too_and_the_checkpoint_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoint, "STEP_PAUSE_SECONDS", 0.0)
    grows = Choice("SGD", {"lr": 30.0, "momentum": 0.9})
    sketch = Sketch().add("Input", shape=[4]).add("Linear", "wide", out_features=8)
    sketch.add("Exp", "grows").add("Linear", "scores", out_features=3)
    ending, _, run = trained(iris(sketch, optimizer=grows, epochs=50), tmp_path)
    assert run.has_checkpoint(LAST)
    assert ending.node == "grows"
    step = int(ending.message.partition("at step ")[2].partition(".")[0])
    assert step > 1
    before = {path: path.read_bytes() for path in run.path.rglob("*") if path.is_file()}
    again: list[Event] = []
    second = train(run.path, again.append, resume=True)
    assert isinstance(second, Failed)
    assert second.message == ending.message
    assert before.keys() == {path for path in run.path.rglob("*") if path.is_file()}


def test_minus_infinity_that_a_mask_puts_in_is_nobodys_fault(tmp_path: Path) -> None:
    """Attention with a causal mask computes with -inf in every step; what is at fault stands behind it."""
    sketch = Sketch().add("Input", "image", shape=[8, 8]).add("CausalMask", "mask", kind="additive")
    sketch.add("MultiheadAttention", "attention", after=[], num_heads=2)
    sketch.wire("image", "attention", target_port="query").wire("mask", "attention", target_port="attn_mask")
    sketch.add("Flatten").add("ReLU", "gate").add("Log", "logs").add("Linear", "scores", out_features=10).add("Output")
    recipe = Training(epochs=1, device="cpu")
    project = replace(sketch.project, data=Data(dataset="digits"), training=recipe)
    ending, _, _ = trained(project, tmp_path)
    assert ending.node == "logs", ending.message


def test_a_loss_that_is_at_fault_itself_is_told(tmp_path: Path) -> None:
    sketch = Sketch().add("Input", shape=[30]).add("Linear", "score", out_features=1)
    project = replace(
        sketch.add("Output").project,
        data=Data(dataset="breast_cancer"),
        training=Training(
            epochs=3, device="cpu", loss=Choice("MSELoss"), optimizer=Choice("SGD", {"lr": 1e18}), batch_size=64
        ),
    )
    ending, _, _ = trained(project, tmp_path)
    assert ending.node == ""
    assert "in the loss itself" in ending.message


def test_validation_that_is_no_number_is_looked_at_too(tmp_path: Path) -> None:
    """Without a step that fails: one epoch of one batch, whose step ruins the weights."""
    project = digits_mlp(epochs=1, batch_size=2000, optimizer=Choice("SGD", {"lr": 1e38}))
    ending, _, _ = trained(project, tmp_path)
    assert "The validation loss became" in ending.message
    assert ending.node in ("hidden", "scores")


def test_what_cannot_be_found_is_told_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from designer.training import first_nonfinite

    def never(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(first_nonfinite, "run", never)
    ending, _, _ = trained(digits_mlp(optimizer=Choice("SGD", {"lr": 1e20}), epochs=5), tmp_path)
    assert "loss became" in ending.message
    assert "It began" not in ending.message
    assert ending.node == ""
    assert math.isnan((torch.zeros(1) / 0).item()), "nobody watches any more"
