"""A training that was stopped goes on, bit by bit, as if it had not been."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.catalogue.registry import optimizers, schedules
from designer.graph.model import Project
from designer.graph.recipe import Choice
from designer.jobs.run_view import RunState, RunView, fold
from designer.protocol.control import Command
from designer.protocol.events import CheckpointSaved, Continued, EpochDone, Event, Notice, Paused
from designer.protocol.run_layout import BEST, LAST, STATE_FILE, TRAINING_FILE, WEIGHTS_FILE, RunLayout
from designer.protocol.run_spec import new_spec
from designer.protocol.sealed import read_sealed
from designer.training.errors import CheckpointError, TrainingError
from designer.training.loop import run
from designer.training.steering import CommandQueue
from tests.helpers.building import Sketch
from tests.helpers.training import StopAfter, digits_mlp, small_mlp, with_training, with_traits

OPTIMIZERS = (
    Choice("SGD", {"lr": 0.1, "momentum": 0.9, "nesterov": True}),
    Choice("Adam", {"lr": 0.01, "amsgrad": True}),
    Choice("AdamW", {"lr": 0.01}),
    Choice("RMSprop", {"lr": 0.001, "centered": True, "momentum": 0.5}),
)
SCHEDULES = (Choice("constant"), Choice("step", {"step_size": 1, "gamma": 0.5}), Choice("cosine"), Choice("one-cycle"))
SHORT = {
    "multi-step": {"milestones": [1, 2]},
    "linear": {"total_iters": 2},
    "warm-up-cosine": {"warmup_epochs": 1},
    "warm-restarts": {"T_0": 1},
    "cyclic": {"up_epochs": 1, "mode": "triangular2"},
    "plateau": {"patience": 0, "threshold": 0.5},
}
"""Parameters with which a schedule does something in a run of three epochs."""
PAIRS = (
    *product(OPTIMIZERS, SCHEDULES),
    *((Choice(entry.type), SCHEDULES[3]) for entry in optimizers()),
    *((OPTIMIZERS[0], Choice(entry.type, SHORT.get(entry.type, {}))) for entry in schedules()),
)
EPOCHS, STEPS = 3, 8


def small(optimizer: Choice, schedule: Choice) -> Project:
    return digits_mlp(dropout=0.3, optimizer=optimizer, schedule=schedule, epochs=EPOCHS, batch_size=180, clip_norm=1.0)


def train(project: Project, folder: Path, *stops: int) -> tuple[RunView, list[Event], dict[str, bytes]]:
    """Trains in `folder`, stopping after each of `stops` steps and going on; gives view, events and weights."""
    events: list[Event] = []
    layout, spec = RunLayout(folder), new_spec(project)
    for number, steps in enumerate(stops):
        run(spec, events.append, layout=layout, resume=number > 0, commands=StopAfter(steps))
    run(spec, events.append, layout=layout, resume=bool(stops))
    return fold(events), events, read_sealed(layout.checkpoint(LAST))


def epochs_without_clock(view: RunView) -> list[EpochDone]:
    return [replace(epoch, time=0.0, seconds=0.0) for epoch in view.epochs]


@pytest.mark.parametrize(("optimizer", "schedule"), PAIRS, ids=lambda choice: choice.type)
def test_a_stopped_run_goes_on_bit_by_bit(optimizer: Choice, schedule: Choice, tmp_path: Path) -> None:
    project = small(optimizer, schedule)
    whole, _, at_once = train(project, tmp_path / "whole")
    parts, _, in_parts = train(project, tmp_path / "parts", 3, 7)

    assert in_parts[WEIGHTS_FILE] == at_once[WEIGHTS_FILE]
    assert in_parts[TRAINING_FILE] == at_once[TRAINING_FILE]
    assert parts.losses == whole.losses
    assert epochs_without_clock(parts) == epochs_without_clock(whole)


OPTIONS: tuple[dict[str, object], ...] = (
    {"ema": 0.9},
    {"accumulate": 3, "batch_size": 60},
    {"sampling": "balanced", "class_weights": "balanced"},
    {"precision": "bf16", "l1": 0.001},
)


@pytest.mark.parametrize("options", OPTIONS, ids=lambda options: next(iter(options)))
def test_a_stopped_run_goes_on_bit_by_bit_whatever_the_recipe_asks_for(
    options: dict[str, object], tmp_path: Path
) -> None:
    project = with_training(small(OPTIMIZERS[1], SCHEDULES[3]), **options)
    whole, _, at_once = train(project, tmp_path / "whole")
    parts, _, in_parts = train(project, tmp_path / "parts", 3, 7)
    assert in_parts[WEIGHTS_FILE] == at_once[WEIGHTS_FILE]
    assert in_parts[TRAINING_FILE] == at_once[TRAINING_FILE]
    assert epochs_without_clock(parts) == epochs_without_clock(whole)


@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=lambda choice: choice.type)
@pytest.mark.parametrize("schedule", [*SCHEDULES, Choice("plateau", SHORT["plateau"])], ids=lambda choice: choice.type)
def test_a_stopped_run_with_a_layer_that_thaws_goes_on_bit_by_bit(
    optimizer: Choice, schedule: Choice, tmp_path: Path
) -> None:
    """The stops lie before, in and after the epoch in which the first layer begins to learn."""
    project = with_traits(small(optimizer, schedule), "hidden", frozen=True, unfreeze_epoch=2, lr_scale=0.3)
    whole, _, at_once = train(project, tmp_path / "whole")
    parts, _, in_parts = train(project, tmp_path / "parts", 3, 5, 4, 7)

    assert in_parts[WEIGHTS_FILE] == at_once[WEIGHTS_FILE]
    assert in_parts[TRAINING_FILE] == at_once[TRAINING_FILE]
    assert parts.losses == whole.losses
    assert epochs_without_clock(parts) == epochs_without_clock(whole)


@given(st.lists(st.integers(1, EPOCHS * STEPS - 1), min_size=1, max_size=3))
@settings(max_examples=12, deadline=None)
def test_it_does_not_matter_where_and_how_often_a_run_was_stopped(
    tmp_path_factory: pytest.TempPathFactory, stops: list[int]
) -> None:
    project = small(OPTIMIZERS[1], SCHEDULES[3])
    whole, _, at_once = train(project, tmp_path_factory.mktemp("whole"))
    parts, _, in_parts = train(project, tmp_path_factory.mktemp("parts"), *stops)

    assert in_parts[WEIGHTS_FILE] == at_once[WEIGHTS_FILE]
    assert parts.losses == whole.losses
    assert epochs_without_clock(parts) == epochs_without_clock(whole)


def test_the_best_weights_are_those_of_the_best_epoch(tmp_path: Path) -> None:
    view, _, _ = train(digits_mlp(epochs=6), tmp_path, 40)

    assert view.best is not None
    assert view.best.validation["accuracy"] == max(epoch.validation["accuracy"] for epoch in view.epochs)
    assert b'"epoch": %d' % view.best.epoch in read_sealed(RunLayout(tmp_path).checkpoint(BEST))[STATE_FILE]


def test_a_pause_waits_keeps_a_checkpoint_and_changes_nothing(tmp_path: Path) -> None:
    project, events, commands = digits_mlp(), [], CommandQueue()
    layout = RunLayout(tmp_path / "paused")

    def emit(event: Event) -> None:
        events.append(event)
        if isinstance(event, Paused):
            assert layout.checkpoint(LAST).is_dir()
            commands.put(Command.RESUME)

    commands.put(Command.PAUSE)
    run(new_spec(project), emit, layout=layout, commands=commands)
    whole, _, at_once = train(project, tmp_path / "whole")

    assert [type(event) for event in events if isinstance(event, Paused | Continued)] == [Paused, Continued]
    assert read_sealed(layout.checkpoint(LAST))[WEIGHTS_FILE] == at_once[WEIGHTS_FILE]
    assert fold(events).losses == whole.losses


def test_a_checkpoint_is_saved_when_asked_for(tmp_path: Path) -> None:
    events: list[Event] = []
    commands = CommandQueue()
    commands.put(Command.CHECKPOINT)

    run(new_spec(digits_mlp(epochs=1)), events.append, layout=RunLayout(tmp_path), commands=commands)

    saved = [event for event in events if isinstance(event, CheckpointSaved)]
    assert (saved[0].step, saved[0].path, saved[0].best) == (1, "checkpoints/last", False)
    assert fold(events).state is RunState.COMPLETED


def test_an_owner_who_is_gone_stops_a_run_within_the_step(tmp_path: Path) -> None:
    commands = CommandQueue()
    commands.close()
    events: list[Event] = []

    finished = run(new_spec(digits_mlp()), events.append, layout=RunLayout(tmp_path), commands=commands)

    assert finished.status == "stopped"
    assert fold(events).step == 1
    assert RunLayout(tmp_path).checkpoint(LAST).is_dir()


def test_a_damaged_checkpoint_gives_way_to_the_one_before(tmp_path: Path) -> None:
    project = digits_mlp(epochs=2)
    layout, spec = RunLayout(tmp_path), new_spec(project)
    run(spec, print, layout=layout, commands=StopAfter(5))
    run(spec, print, layout=layout, resume=True, commands=StopAfter(5))
    _flip(layout.checkpoint(LAST) / WEIGHTS_FILE)
    events: list[Event] = []

    run(spec, events.append, layout=layout, resume=True)

    view, whole = fold(events), train(project, tmp_path / "whole")[0]
    assert view.started is not None
    assert view.started.step == 5
    assert any("weights.safetensors is not what was written" in notice.message for notice in view.notices)
    assert list(view.losses)[5:] == list(whole.losses)[5:]


def test_if_no_checkpoint_is_intact_the_run_says_so(tmp_path: Path) -> None:
    layout, spec = RunLayout(tmp_path), new_spec(digits_mlp())
    run(spec, print, layout=layout, commands=StopAfter(5))
    _flip(layout.checkpoint(LAST) / TRAINING_FILE)

    with pytest.raises(CheckpointError, match=r"training\.safetensors is not what was written"):
        run(spec, print, layout=layout, resume=True)


def test_if_both_checkpoints_are_damaged_the_run_says_so_and_nothing_is_touched(tmp_path: Path) -> None:
    layout, spec = RunLayout(tmp_path), new_spec(digits_mlp())
    run(spec, print, layout=layout, commands=StopAfter(5))
    run(spec, print, layout=layout, resume=True, commands=StopAfter(5))
    for name in (LAST, f"{LAST}.previous"):
        _flip(layout.checkpoint(name) / WEIGHTS_FILE)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    with pytest.raises(CheckpointError) as caught:
        run(spec, print, layout=layout, resume=True)
    assert "weights.safetensors is not what was written" in caught.value.message
    assert "The one before it cannot be read either." in caught.value.message
    assert "best checkpoint" in caught.value.hint
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_checkpoint_of_another_network_is_refused(tmp_path: Path) -> None:
    layout = RunLayout(tmp_path)
    run(new_spec(digits_mlp()), print, layout=layout, commands=StopAfter(5))
    other = with_training(small_mlp("digits", [1, 8, 8], 12), epochs=3)

    with pytest.raises(CheckpointError) as caught:
        run(new_spec(other), print, layout=layout, resume=True)
    assert "of another network" in caught.value.message
    assert "Of scores.weight the checkpoint has 10×32, the network 12×32." in caught.value.message
    assert "Of scores.bias the checkpoint has 10, the network 12." in caught.value.message


def test_layers_that_only_one_side_has_are_named_and_many_are_counted(tmp_path: Path) -> None:
    layout = RunLayout(tmp_path)
    run(new_spec(digits_mlp()), print, layout=layout, commands=StopAfter(5))
    deeper = Sketch().add("Input", shape=[1, 8, 8]).add("Flatten").add("Linear", "first", out_features=32).add("ReLU")
    deeper.add("Linear", "second", out_features=32).add("Linear", "scores", out_features=10).add("Output")
    other = replace(deeper.project, data=digits_mlp().data, training=digits_mlp().training)

    with pytest.raises(CheckpointError) as caught:
        run(new_spec(other), print, layout=layout, resume=True)
    assert "The checkpoint has hidden.weight, which the network lacks." in caught.value.message
    assert caught.value.message.endswith("So do 3 more weights.")


def test_a_checkpoint_of_another_optimiser_is_refused(tmp_path: Path) -> None:
    layout = RunLayout(tmp_path)
    run(new_spec(digits_mlp(optimizer=OPTIMIZERS[0])), print, layout=layout, commands=StopAfter(5))
    other = with_traits(digits_mlp(optimizer=OPTIMIZERS[0]), "hidden", lr_scale=0.5)

    with pytest.raises(CheckpointError, match="does not fit the run's network or recipe"):
        run(new_spec(other), print, layout=layout, resume=True)


def test_a_run_is_not_trained_over_by_mistake(tmp_path: Path) -> None:
    layout, spec = RunLayout(tmp_path), new_spec(digits_mlp())
    run(spec, print, layout=layout, commands=StopAfter(2))

    with pytest.raises(TrainingError, match="has been trained already"):
        run(spec, print, layout=layout)


def test_going_on_without_a_checkpoint_begins_at_the_beginning(tmp_path: Path) -> None:
    events: list[Event] = []
    run(new_spec(digits_mlp(epochs=1)), events.append, layout=RunLayout(tmp_path), resume=True)

    assert fold(events).epoch == 1
    assert not [event for event in events if isinstance(event, Notice) and event.severity == "warning"]


def test_a_completed_run_stays_completed(tmp_path: Path) -> None:
    _, _, before = train(digits_mlp(), tmp_path)
    events: list[Event] = []

    finished = run(new_spec(digits_mlp()), events.append, layout=RunLayout(tmp_path), resume=True)

    assert finished.status == "completed"
    assert finished.result["epochs"] == 3
    assert read_sealed(RunLayout(tmp_path).checkpoint(LAST)) == before


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))
