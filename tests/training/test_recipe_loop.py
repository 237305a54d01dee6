"""Options of a recipe in the real loop: what they promise, against loops written by hand, and going on bit by bit."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load
from torch import Tensor

from designer.graph.model import Project
from designer.graph.recipe import Choice, Data
from designer.protocol.events import EpochDone, Event
from designer.protocol.run_layout import BEST, TRAINING_FILE, WEIGHTS_FILE, RunLayout
from designer.protocol.run_spec import new_spec
from designer.protocol.sealed import read_sealed, read_sealed_or_previous
from designer.training.batches import order
from designer.training.bench import Bench, set_up
from designer.training.device import choose_device
from designer.training.errors import TrainingError
from designer.training.loop import run
from tests.helpers.building import Sketch
from tests.helpers.training import with_training
from tests.training.test_objectives import gan
from tests.training.test_resume import train

SGD = Choice("SGD", {"lr": 0.1, "momentum": 0.9})


def pictures(**recipe: object) -> Project:
    """A small convolutional network with norms and dropout on digits."""
    sketch = Sketch().add("Input", shape=[1, 8, 8]).add("Conv2d", "first", out_channels=8, kernel_size=3)
    sketch.add("BatchNorm2d", "norm").add("ReLU").add("Conv2d", "second", out_channels=8, kernel_size=3)
    sketch.add("BatchNorm2d", "norm2").add("ReLU").add("Flatten").add("Dropout", p=0.2)
    sketch.add("Linear", "scores", out_features=10).add("Output")
    made = replace(sketch.project, data=Data(dataset="digits"))
    return with_training(made, **{"device": "cpu", "epochs": 3, "batch_size": 360, "optimizer": SGD, **recipe})


def set_up_here(wanted: Project) -> Bench:
    return set_up(new_spec(wanted), choose_device("cpu"))


OPTIONS: tuple[dict[str, object], ...] = (
    {"swa": 0.7},
    {"recompute": "pieces"},
    {"channels_last": "on"},
    {"deterministic": "on"},
    {"optimizer": Choice("Muon", {"lr": 0.01}), "warmup": 1, "decay": "weights"},
)


@pytest.mark.parametrize("options", OPTIONS, ids=lambda options: next(iter(options)))
def test_a_stopped_run_goes_on_bit_by_bit(options: dict[str, object], tmp_path: Path) -> None:
    wanted = pictures(**options)
    whole, _, at_once = train(wanted, tmp_path / "whole")
    parts, _, in_parts = train(wanted, tmp_path / "parts", 2, 4, 3)
    assert in_parts[WEIGHTS_FILE] == at_once[WEIGHTS_FILE]
    assert in_parts[TRAINING_FILE] == at_once[TRAINING_FILE]
    assert parts.losses == whole.losses
    assert [each.validation for each in parts.epochs] == [each.validation for each in whole.epochs]


def losses(wanted: Project) -> list[float]:
    events: list[Event] = []
    run(new_spec(wanted), events.append)
    return [event.train["loss"] for event in events if isinstance(event, EpochDone)]


def test_computing_again_and_determinism_change_no_bit() -> None:
    plain = losses(pictures())
    assert losses(pictures(recompute="pieces")) == plain
    assert losses(pictures(deterministic="on")) == plain


def by_hand(wanted: Project, epochs: int, averaged: int) -> tuple[dict[str, Tensor], list[dict[str, Tensor]]]:
    """The mean of the weights at the ends of the last epochs, and the statistics of norms with it, as a book has it."""
    bench = set_up_here(wanted)
    module = bench.module
    optimizer = torch.optim.SGD(module.parameters(), lr=0.1, momentum=0.9)
    ends: list[dict[str, Tensor]] = []
    for epoch in range(epochs):
        module.train()
        rows = order(len(bench.train), wanted.training.seed, epoch)
        for first in range(0, len(rows), 360):
            inputs, target, _ = bench.train.picked(rows[first : first + 360])
            optimizer.zero_grad()
            bench.loss(module(*inputs), target).backward()
            optimizer.step()
        ends.append({name: weight.detach().clone() for name, weight in module.named_parameters()})
    mean = {name: torch.stack([end[name] for end in ends[-averaged:]]).mean(0) for name in ends[0]}
    module.load_state_dict(mean, strict=False)
    rows, sums = order(len(bench.train), wanted.training.seed, epochs - 1), []
    with torch.no_grad():
        for first in range(0, len(rows), 360):
            inputs, _, _ = bench.train.picked(rows[first : first + 360])
            hidden = module.first(*inputs)
            sums.append({"norm.running_mean": hidden.mean((0, 2, 3)), "norm.running_var": hidden.var((0, 2, 3))})
    return mean, sums


def test_the_mean_of_the_last_epochs_validates_and_is_kept_with_its_own_statistics(tmp_path: Path) -> None:
    wanted = pictures(swa=0.7, best_by="")
    layout = RunLayout(tmp_path)
    # No dropout here: its random numbers are the loop's own.
    nodes = {
        key: replace(node, params={"p": 0.0}) if node.type == "Dropout" else node
        for key, node in wanted.main.nodes.items()
    }
    wanted = wanted.with_network(replace(wanted.main, nodes=nodes))
    run(new_spec(wanted), lambda event: None, layout=layout)
    best, head = read_sealed_or_previous(layout.checkpoint(BEST))[0], wanted.training
    assert head.swa == 0.7
    kept = load(best[WEIGHTS_FILE])
    mean, sums = by_hand(wanted, 3, 2)
    for name, weight in mean.items():
        torch.testing.assert_close(kept[name], weight, rtol=1e-4, atol=1e-5)
    for name in sums[0]:
        expected = torch.stack([each[name] for each in sums]).mean(0)
        torch.testing.assert_close(kept[name], expected, rtol=1e-3, atol=1e-4)


def test_an_operation_without_a_deterministic_way_is_named_with_its_layer() -> None:
    sketch = Sketch().add("Input", shape=[1, 8, 8]).add("MaxPool2d", "pool", kernel_size=2, return_indices=True)
    sketch.add("MaxUnpool2d", "unpool", after=[], kernel_size=2)
    sketch.wire("pool", "unpool").wire("pool", "unpool", source_port="indices", target_port="indices")
    sketch.add("Flatten").add("Linear", out_features=10).add("Output")
    made = with_training(
        replace(sketch.project, data=Data(dataset="digits")), device="cpu", epochs=1, deterministic="on"
    )
    with pytest.raises(TrainingError, match=r"no deterministic way to compute max_unpool\w* in the layer “unpool”"):
        run(new_spec(made), lambda event: None)
    assert not torch.are_deterministic_algorithms_enabled()
    run(new_spec(with_training(made, deterministic="off")), lambda event: None)


def test_options_that_are_off_leave_nothing_in_the_way() -> None:
    bench = set_up_here(pictures())
    assert bench.average is None
    assert "forward" not in vars(bench.module)
    assert all("forward" not in vars(layer) for layer in bench.module.modules())
    assert bench.module.first.weight.is_contiguous()
    assert len(bench.pace.optimizer.param_groups) == 1


def test_a_checkpoint_of_an_averaged_run_is_sealed(tmp_path: Path) -> None:
    layout = RunLayout(tmp_path)
    run(new_spec(pictures(swa=1.0, epochs=2)), lambda event: None, layout=layout)
    assert int(load(read_sealed(layout.checkpoint("last"))[TRAINING_FILE])["averaged_epochs"]) == 2


DRAWN: tuple[dict[str, object], ...] = (
    {"swa": 1.0, "warmup": 3, "warmup_by": "steps"},
    {"recompute": "pieces", "optimizer": Choice("Muon")},
    {"decay": "weights", "channels_last": "on", "deterministic": "on", "speed": "auto"},
)


@pytest.mark.parametrize("options", DRAWN, ids=lambda options: next(iter(options)))
def test_objectives_go_on_bit_by_bit_with_every_option(options: dict[str, object], tmp_path: Path) -> None:
    project = gan()
    project = with_training(project, device="cpu", **options)
    whole, _, at_once = train(project, tmp_path / "whole")
    parts, _, in_parts = train(project, tmp_path / "parts", 2, 3)
    assert in_parts[WEIGHTS_FILE] == at_once[WEIGHTS_FILE]
    assert in_parts[TRAINING_FILE] == at_once[TRAINING_FILE]
    assert parts.losses == whole.losses


def test_objectives_learn_the_same_when_they_compute_again() -> None:
    assert losses(with_training(gan(), recompute="pieces")) == losses(gan())
