"""A training that is asked for something on the way does it, tells it, and goes on from its checkpoints exactly."""

from pathlib import Path
from typing import TypeVar

import pytest

from designer.graph.recipe import Choice
from designer.protocol.control import Command
from designer.protocol.events import (
    EpochDone,
    Event,
    Extended,
    Finished,
    Progress,
    RateChanged,
    Started,
    Validated,
)
from designer.protocol.run_layout import LAST, WEIGHTS_FILE, RunLayout
from designer.protocol.run_spec import new_spec
from designer.training.loop import run
from tests.helpers.training import digits_mlp

T = TypeVar("T")
EPOCHS, STEPS = 3, 6
"""The digits' training part in batches of 256."""


class Asking:
    """Asks for something after some of the steps, counted from 1 since the process began."""

    def __init__(self, wishes: dict[int, Command]) -> None:
        self._wishes, self._step = wishes, 0

    def next(self, *, wait: bool = False) -> Command | None:
        self._step += 1
        return self._wishes.get(self._step)


def trained(
    folder: Path, wishes: dict[int, Command] | None = None, *, resume: bool = False, more: int = 0, **training: object
) -> list[Event]:
    """The events of a training in a folder."""
    folder.mkdir(exist_ok=True)
    told: list[Event] = []
    recipe = {"epochs": EPOCHS, "batch_size": 256, **training}
    spec = new_spec(digits_mlp(dropout=0.2, **recipe))
    run(spec, told.append, layout=RunLayout(folder), resume=resume, commands=Asking(wishes or {}), more=more)
    return told


def weights(folder: Path) -> bytes:
    return (RunLayout(folder).checkpoint(LAST) / WEIGHTS_FILE).read_bytes()


def of(kind: type[T], told: list[Event]) -> list[T]:
    return [event for event in told if isinstance(event, kind)]


SCHEDULES = [Choice("one-cycle"), Choice("cosine"), Choice("plateau", {"patience": 0})]


@pytest.mark.parametrize("schedule", SCHEDULES, ids=lambda schedule: schedule.type)
@pytest.mark.parametrize("wish", [Command.factor(0.5), Command.rate(0.01)], ids=str)
def test_a_rate_that_was_changed_goes_on_bit_by_bit(tmp_path: Path, schedule: Choice, wish: Command) -> None:
    whole, parts, plain = (tmp_path / name for name in ("whole", "parts", "plain"))
    trained(whole, {4: wish}, schedule=schedule, warmup=2)
    trained(parts, {4: wish, STEPS + 2: Command.STOP}, schedule=schedule, warmup=2)
    trained(parts, resume=True, schedule=schedule, warmup=2)
    trained(plain, schedule=schedule, warmup=2)
    assert weights(parts) == weights(whole) != weights(plain)


def test_a_rate_holds_from_the_next_step_on_and_a_factor_multiplies_it(tmp_path: Path) -> None:
    wishes = {2: Command.rate(0.25), 4: Command.factor(0.5)}
    told = trained(tmp_path / "run", wishes, optimizer=Choice("SGD", {"lr": 0.1}))
    changes = of(RateChanged, told)
    assert [(change.step, change.lr, change.factor) for change in changes] == [(2, 0.25, 2.5), (4, 0.125, 1.25)]
    assert of(Progress, told)[0].lr == 0.1
    assert of(EpochDone, told)[-1].lr == 0.125


def test_a_rate_can_be_had_where_the_schedule_is_at_zero(tmp_path: Path) -> None:
    folder, sgd = tmp_path / "run", Choice("SGD", {"lr": 0.1})
    wishes = {2 * STEPS: Command.rate(0.05), 2 * STEPS + 1: Command.factor(2)}
    still = Choice("linear", {"start_factor": 1.0, "end_factor": 0.0, "total_iters": 1})
    told = trained(folder, wishes | {2 * STEPS + 2: Command.STOP}, schedule=still, optimizer=sgd)
    assert [change.lr for change in of(RateChanged, told)] == [0.05, 0.1]
    told = trained(folder, resume=True, schedule=still, optimizer=sgd)
    assert of(EpochDone, told)[-1].lr == 0.1


def test_beyond_the_planned_epochs_the_rate_stays_but_not_at_nothing(tmp_path: Path) -> None:
    folder, sgd = tmp_path / "run", Choice("SGD", {"lr": 0.1})
    trained(folder, schedule=Choice("cosine"), optimizer=sgd)
    told = trained(folder, resume=True, more=2, schedule=Choice("cosine"), optimizer=sgd)
    assert [done.lr for done in of(EpochDone, told)] == [pytest.approx(0.001)] * 2
    trained(tmp_path / "other", schedule=Choice("exponential", {"gamma": 0.5}), optimizer=sgd)
    told = trained(
        tmp_path / "other", resume=True, more=2, schedule=Choice("exponential", {"gamma": 0.5}), optimizer=sgd
    )
    assert [done.lr for done in of(EpochDone, told)] == [pytest.approx(0.1 * 0.5**EPOCHS)] * 2


def test_a_validation_on_the_way_is_told_and_changes_nothing(tmp_path: Path) -> None:
    told = trained(tmp_path / "asked", {3: Command.VALIDATE, STEPS: Command.VALIDATE}, ema=0.9)
    trained(tmp_path / "plain", ema=0.9)
    assert weights(tmp_path / "asked") == weights(tmp_path / "plain")
    early, late = of(Validated, told)
    assert (early.epoch, early.step) == (0, 3)
    assert late.validation == of(EpochDone, told)[0].validation
    assert set(early.validation) == {"loss", "accuracy"}


def test_a_run_becomes_longer_while_it_trains_or_when_it_is_over(tmp_path: Path) -> None:
    during, after = tmp_path / "during", tmp_path / "after"
    told = trained(during, {STEPS + 1: Command.extend(2)}, schedule=Choice("one-cycle"))
    assert [done.epoch for done in of(EpochDone, told)] == [1, 2, 3, 4, 5]
    assert [wish.epochs for wish in of(Extended, told)] == [EPOCHS + 2]
    trained(after, schedule=Choice("one-cycle"))
    told = trained(after, resume=True, more=2, schedule=Choice("one-cycle"))
    assert [done.epoch for done in of(EpochDone, told)] == [4, 5]
    assert of(Finished, told)[0].status == "completed"
    assert weights(during) == weights(after)


def test_a_run_that_was_made_longer_knows_it_when_it_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    trained(folder, {2: Command.extend(1), 4: Command.STOP})
    told = trained(folder, resume=True)
    assert of(Started, told)[0].epochs == EPOCHS + 1
    assert of(EpochDone, told)[-1].epoch == EPOCHS + 1


def test_patience_begins_anew_when_somebody_wants_more(tmp_path: Path) -> None:
    folder, still = tmp_path / "run", Choice("SGD", {"lr": 1e-30})
    told = trained(folder, epochs=9, patience=2, optimizer=still)
    assert of(EpochDone, told)[-1].epoch == 3
    told = trained(folder, resume=True, more=1, epochs=9, patience=2, optimizer=still)
    assert of(EpochDone, told)[-1].epoch == 5


def test_a_run_ends_after_the_epoch_and_goes_on_as_if_it_had_not(tmp_path: Path) -> None:
    folder, whole = tmp_path / "run", tmp_path / "whole"
    told = trained(folder, {2: Command.FINISH})
    assert [done.epoch for done in of(EpochDone, told)] == [1]
    assert of(Finished, told)[0].status == "stopped"
    trained(folder, resume=True)
    trained(whole)
    assert weights(folder) == weights(whole)


def test_a_paused_training_obeys_too(tmp_path: Path) -> None:
    wishes = {2: Command.PAUSE, 3: Command.VALIDATE, 4: Command.factor(0.5), 5: Command.RESUME}
    told = trained(tmp_path / "run", wishes)
    assert of(Validated, told)[0].step == of(RateChanged, told)[0].step == 2
    assert of(Finished, told)[0].status == "completed"
