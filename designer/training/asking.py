"""What a training does when it is asked for something on the way: an entry for each wish.

All of it is done between two steps, told as an event, and kept in the checkpoint that is saved at once: a training that
goes on from there, or from any later one, has done the same.
"""

import math
import time
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass

import torch

from designer.protocol.control import Command, Wish
from designer.protocol.events import Event, Extended, Notice, RateChanged, Validated
from designer.training.bench import Bench
from designer.training.goals import begin
from designer.training.state import State

MOST_EPOCHS = 100_000
"""As many as a recipe may ask for."""


@dataclass(slots=True)
class Asked:
    """What may be changed on the way: a training's bench and state. `leaves`: it ends after the epoch under way."""

    bench: Bench
    state: State
    emit: Callable[[Event], None]
    validate: Callable[[Bench, int], dict[str, float]]
    leaves: bool = False

    def obey(self, command: Command) -> None:
        """Does what was asked for, if it is one of `ANSWERS`."""
        answer = ANSWERS.get(command.wish)
        if answer is not None:
            answer(self, command.value)


def _learn_at(asked: Asked, rate: float) -> None:
    """The first goal learns at the rate from now on, and the others so many times as fast as it does then."""
    now = asked.bench.pace.lr
    if now > 0 and 0 < rate / now < math.inf:
        _learn_faster(asked, rate / now)
        return
    for goal in asked.bench.goals:
        goal.stepper.pace.rein.fix(goal.stepper.pace.optimizer, rate)
    _tell_rate(asked)


def _learn_faster(asked: Asked, factor: float) -> None:
    for goal in asked.bench.goals:
        goal.stepper.pace.rein.pull(goal.stepper.pace.optimizer, factor)
    _tell_rate(asked)


def _tell_rate(asked: Asked) -> None:
    for goal in asked.bench.goals:
        goal.stepper.pace.follow()
    state, pace = asked.state, asked.bench.pace
    factor = pace.rein.factor
    asked.emit(RateChanged(time=time.time(), epoch=state.epoch, step=state.step, lr=pace.lr, factor=factor))


def _extend(asked: Asked, epochs: float) -> None:
    extend(asked.bench, asked.state, asked.emit, int(epochs))


def extend(bench: Bench, state: State, emit: Callable[[Event], None], epochs: int) -> None:
    """A run shall have more epochs than it had. Its patience begins anew: who wants more, wants to see more."""
    planned = bench.recipe.epochs + state.extra
    state.extra += min(epochs, max(0, MOST_EPOCHS - planned))
    state.waits_from = state.epoch
    total = bench.recipe.epochs + state.extra
    emit(Extended(time=time.time(), epoch=state.epoch, step=state.step, epochs=total))


def _validate(asked: Asked, _: float) -> None:
    """Measures, and leaves everything as it was: modes, and random numbers, of which a network may draw some."""
    bench, state = asked.bench, asked.state
    device, average = bench.device.torch, bench.average
    devices = [device] if device.type == "cuda" else []
    with torch.random.fork_rng(devices), average.worn() if average is not None else nullcontext():
        measured = asked.validate(bench, state.epoch + 1)
    begin(bench.goals, bench.networks, state.epoch + 1)
    asked.emit(Validated(time=time.time(), epoch=state.epoch, step=state.step, validation=measured))


def _finish(asked: Asked, _: float) -> None:
    asked.leaves = True
    words = f"The run ends after epoch {asked.state.epoch + 1}, as it was asked to."
    asked.emit(Notice(time=time.time(), message=words))


ANSWERS: Mapping[Wish, Callable[[Asked, float], None]] = {
    Wish.RATE: _learn_at,
    Wish.FACTOR: _learn_faster,
    Wish.EXTEND: _extend,
    Wish.VALIDATE: _validate,
    Wish.FINISH: _finish,
}
"""To stop, pause, go on and save are the loop's own."""
