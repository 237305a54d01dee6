"""The fold over a run's events: what plots and lists show."""

import math
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.jobs.run_view import RunState, RunView, fold
from designer.protocol.codec import event_from_line, event_to_line
from designer.protocol.events import (
    CheckpointSaved,
    Continued,
    EpochDone,
    Event,
    Failed,
    Finished,
    Notice,
    Paused,
    Progress,
    Started,
)

EPOCHS, STEPS = 4, 10


def started(*, epoch: int = 0, step: int = 0, time: float = 0.0) -> Started:
    return Started(
        time=time,
        device="cpu",
        device_name="A processor",
        epochs=EPOCHS,
        steps_per_epoch=STEPS,
        train_samples=100,
        validation_samples=20,
        parameters=5,
        metrics=("loss", "accuracy"),
        epoch=epoch,
        step=step,
    )


def loss_of(step: int) -> float:
    return 1.0 / step


def accuracy_of(epoch: int) -> float:
    return [0.5, 0.9, 0.7, 0.9][epoch - 1]


def worked(first: int, last: int, bundles: Sequence[int] = (3, 1, 4)) -> list[Event]:
    """The events of the steps after `first` up to `last`, losses told in bundles."""
    told: list[Event] = []
    step, turn = first, 0
    while step < last:
        end = min(step + bundles[turn % len(bundles)], last, (step // STEPS + 1) * STEPS)
        losses = tuple(loss_of(number) for number in range(step + 1, end + 1))
        told.append(
            Progress(time=float(end), epoch=step // STEPS, step=end, losses=losses, lr=0.1, samples_per_second=10.0)
        )
        step, turn = end, turn + 1
        if step % STEPS == 0:
            epoch = step // STEPS
            metrics = {"loss": loss_of(step), "accuracy": accuracy_of(epoch)}
            told.append(
                EpochDone(
                    time=float(end), epoch=epoch, step=step, train=metrics, validation=metrics, lr=0.1, seconds=1.0
                )
            )
            told.append(CheckpointSaved(time=float(end), epoch=epoch, step=step, path="checkpoints/last", best=False))
    return told


WHOLE: list[Event] = [started(), *worked(0, EPOCHS * STEPS), Finished(time=40.0, status="completed")]


@given(st.integers(0, len(WHOLE)))
def test_folding_in_two_goes_is_folding_at_once(cut: int) -> None:
    assert fold(WHOLE[:cut]).apply_all(WHOLE[cut:]) == fold(WHOLE)


@given(st.integers(0, len(WHOLE)))
def test_a_view_is_rebuilt_exactly_from_the_lines_of_its_events(cut: int) -> None:
    lines = [event_to_line(event) for event in WHOLE[:cut]]
    read = [event for line in lines if (event := event_from_line(line)) is not None]

    assert fold(read) == fold(WHOLE[:cut])


@given(st.data())
def test_what_was_done_after_the_checkpoint_is_superseded(data: st.DataObject) -> None:
    """However often a run was killed and taken up again, its curves are those of a run that never was."""
    events: list[Event] = [started()]
    saved = 0
    for _ in range(data.draw(st.integers(0, 3))):
        reached = data.draw(st.integers(saved, EPOCHS * STEPS - 1))
        events += worked(saved, reached, data.draw(st.lists(st.integers(1, 9), min_size=1, max_size=3)))
        saved = data.draw(st.integers(saved, reached))
        events.append(started(epoch=saved // STEPS, step=saved))
    events += worked(saved, EPOCHS * STEPS)
    view, whole = fold(events), fold(WHOLE)

    assert view.losses == whole.losses
    assert view.epochs == whole.epochs
    assert view.best == whole.best
    assert view.step == whole.step


def test_a_run_knows_how_far_it_is_and_how_long_it_will_take() -> None:
    view = fold([started(), *worked(0, 10)])

    assert view.fraction == 0.25
    assert view.epoch == 1
    assert view.samples_per_second == 10.0
    assert view.eta_seconds == 30 * 10 / 10.0
    assert view.device == "A processor"


def test_the_best_epoch_is_the_first_with_the_highest_accuracy() -> None:
    view = fold(WHOLE)

    assert view.best is not None
    assert view.best.epoch == 2
    assert view.curve("accuracy") == ([1, 2, 3, 4], [0.5, 0.9, 0.7, 0.9])
    assert view.curve("loss", "train")[1] == [loss_of(10), loss_of(20), loss_of(30), loss_of(40)]
    assert view.curve("r2") == ([], [])


def test_states_follow_the_events() -> None:
    view = RunView()
    seen = [view.state]
    for event in (
        started(),
        Paused(time=1.0, epoch=0, step=0),
        Continued(time=5.0, epoch=0, step=0),
        Finished(time=6.0, status="stopped"),
        started(time=7.0),
        Failed(time=8.0, message="The loss became infinite.", node="fc1"),
    ):
        view.apply(event)
        seen.append(view.state)

    assert seen == [
        RunState.CREATED,
        RunState.RUNNING,
        RunState.PAUSED,
        RunState.RUNNING,
        RunState.STOPPED,
        RunState.RUNNING,
        RunState.FAILED,
    ]
    assert view.reason == "The loss became infinite."
    assert view.failure is not None
    assert view.failure.node == "fc1"


def test_pauses_and_gaps_are_not_working_time() -> None:
    view = fold(
        [
            started(time=100.0),
            Paused(time=103.0, epoch=0, step=0),
            Continued(time=200.0, epoch=0, step=0),
            Finished(time=202.0, status="stopped"),
            started(time=900.0),
            Finished(time=901.0, status="completed"),
        ]
    )

    assert view.seconds == 6.0


def test_losses_that_were_never_told_are_gaps() -> None:
    view = fold([started(), Progress(time=1.0, epoch=0, step=5, losses=(0.5,), lr=0.1, samples_per_second=1.0)])

    assert len(view.losses) == 5
    assert all(map(math.isnan, list(view.losses)[:4]))
    assert view.losses[4] == 0.5


def test_a_metric_that_only_a_newer_version_knows_does_not_decide_which_epoch_is_best() -> None:
    events = [replace(started(), metrics=("loss", "charm", "accuracy")), *worked(0, 1)]
    epochs = [
        EpochDone(time=1.0, epoch=epoch, step=epoch, train={}, validation=validation, lr=0.1, seconds=1.0)
        for epoch, validation in enumerate([{"charm": 1.0, "accuracy": 0.5}, {"charm": 0.0, "accuracy": 0.6}], start=1)
    ]
    assert fold([*events, *epochs]).best == epochs[1]


@pytest.mark.parametrize(
    ("best_by", "best"), [("epoch", 3), ("term:gap", 2), ("loss", 1), ("", 3), ("charm", 3)], ids=lambda each: str(each)
)
def test_the_run_says_what_decides_which_epoch_is_best(best_by: str, best: int) -> None:
    events = [replace(started(), best_by=best_by), *worked(0, 1)]
    told = [{"accuracy": 0.5, "loss": 1.0, "term:gap": 0.3}, {"accuracy": 0.6, "loss": 2.0, "term:gap": 0.1}]
    told.append({"accuracy": 0.7, "loss": 3.0, "term:gap": 0.2})
    epochs = [
        EpochDone(time=1.0, epoch=epoch, step=epoch, train={}, validation=validation, lr=0.1, seconds=1.0)
        for epoch, validation in enumerate(told, start=1)
    ]
    assert fold([*events, *epochs]).best == epochs[best - 1]


@pytest.mark.parametrize("step", [-5, 0, 10**12])
def test_steps_that_no_worker_took_are_passed_over(step: int) -> None:
    impossible = Progress(time=1.0, epoch=0, step=step, losses=(1.0,), lr=0.1, samples_per_second=1.0)
    assert fold([started(), *worked(0, 3), impossible]) == fold([started(), *worked(0, 3)])


def test_going_on_clears_what_ended_the_run_before() -> None:
    view = fold([started(), Failed(time=1.0, message="No space."), started(time=2.0)])

    assert view.state is RunState.RUNNING
    assert view.failure is None
    assert view.reason == ""


def test_notices_are_kept() -> None:
    notice = Notice(time=1.0, message="Training on the CPU.")

    assert fold([notice]).notices == [notice]
