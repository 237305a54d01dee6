"""A search for a learning rate or a batch size, with the network and the data of a project.

It takes real steps on a network of its own, which is thrown away. What a recipe does about rates over time is left out,
and so are averages.
"""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import torch
from torch import Tensor

from designer.graph.recipe import AS_RECIPE, Choice
from designer.protocol.run_spec import RunSpec
from designer.training.batches import steps_of
from designer.training.bench import Bench, set_up
from designer.training.device import choose_device
from designer.training.errors import TrainingError
from designer.training.failure import is_out_of_memory, named_after_layer
from designer.training.finding import Batches, BatchTrial, Rates, find_batch, find_rate
from designer.training.goals import Batch, Goal, begin
from designer.training.pretrained import load_pretrained
from designer.training.threads import own_threads

RATE, BATCH = "rate", "batch"
_MOST_SECONDS = 60.0
"""A search ends after this long, whatever is left to try."""
_TRIAL_SECONDS = 0.25
_TRIAL_STEPS = 3
"""A batch size is tried for at least so long and so many steps, after one that does not count."""
_STEPS_AN_EPOCH = 4
"""The largest batch that is tried leaves at least so many steps to an epoch."""

Told = Callable[[float, float, int], None]
"""Hears what was tried, what it gave, and the bytes that it took."""


def search(spec: RunSpec, what: str, told: Told, *, folder: Path) -> dict[str, object]:
    """Looks for a learning `rate` or a `batch` size; gives what was found, as JSON.

    `folder` is where relative paths to weights begin. Raises `TrainingError`, `CompileError`, `DataError`.
    """
    with own_threads():
        bench = _bench(spec, folder)
        with named_after_layer(spec.project, *bench.networks.sources):
            return _rate(bench, told) if what == RATE else _batch(bench, told)


def _bench(spec: RunSpec, folder: Path) -> Bench:
    recipe = spec.project.training
    plain = replace(
        recipe,
        schedule=Choice("constant"),
        objectives=tuple(replace(each, schedule=AS_RECIPE) for each in recipe.objectives),
        warmup=0,
        ema=0.0,
        swa=0.0,
        speed="plain",
    )
    given = replace(spec, project=replace(spec.project, training=plain))
    with named_after_layer(given.project):
        bench = set_up(given, choose_device(recipe.device))
    torch.set_num_threads(bench.threads)
    for network in bench.networks:
        load_pretrained(network.analysis, network.module, folder, lambda words: None)
    begin(bench.goals, bench.networks, 1)
    return bench


def _rate(bench: Bench, told: Told) -> dict[str, object]:
    end = time.monotonic() + _MOST_SECONDS
    steered = [goal for goal in bench.goals if goal.objective is None or goal.objective.optimizer == AS_RECIPE]
    if not steered:
        raise TrainingError(
            "Every objective has an optimiser of its own, so there is no learning rate of the recipe to look for.",
            "Let an objective take the recipe's optimiser.",
        )
    batches = _batches(bench)

    def step(rate: float) -> float:
        if time.monotonic() > end:
            return float("nan")
        for goal in steered:
            goal.stepper.pace.optimizer.param_groups[0]["lr"] = rate
            goal.stepper.pace.follow()
        return float(_step(bench, *next(batches)))

    found: Rates = find_rate(step, lambda rate, loss: told(rate, loss, 0))
    return {
        "what": RATE,
        "suggestion": found.suggestion,
        "rates": found.rates,
        "losses": found.losses,
        "smooth": found.smooth,
    }


def _batch(bench: Bench, told: Told) -> dict[str, object]:
    samples, end = len(bench.train), time.monotonic() + _MOST_SECONDS
    most = max(1, samples // _STEPS_AN_EPOCH)
    most = 1 << (most.bit_length() - 1)  # a power of two, as all that are tried

    def attempt(size: int) -> BatchTrial | None:
        try:
            return _timed(bench, size, end)
        except Exception as error:
            if not is_out_of_memory(error):
                raise
        return None

    def hear(trial: BatchTrial) -> None:
        told(trial.size, trial.samples_per_second, trial.memory_bytes)

    found: Batches = find_batch(attempt, hear, most=most, room_bytes=_room(bench.device.torch), first=min(8, most))
    return {
        "what": BATCH,
        "suggestion": found.suggestion,
        "largest": found.largest,
        "reason": found.reason,
        "trials": [[each.size, each.samples_per_second, each.memory_bytes] for each in found.trials],
    }


def _batches(bench: Bench) -> Iterator[tuple[int, Tensor, tuple[tuple[int, int], ...]]]:
    """Epoch, order and batches of one step after the other, without an end."""
    epoch = 0
    while True:
        rows = bench.rows(epoch)
        for batches in bench.steps:
            yield epoch, rows, batches
        epoch += 1


def _step(bench: Bench, epoch: int, rows: Tensor, batches: tuple[tuple[int, int], ...]) -> Tensor:
    """A step of all goals, as the loop takes it; gives the loss of a sample."""
    samples = batches[-1][1] - batches[0][0]
    total = torch.zeros((), device=bench.device.torch)
    for goal in bench.goals:
        if len(bench.goals) > 1:
            goal.enter(1)
        for first, last in batches:
            batch = bench.picked(rows[first:last], epoch, first)
            total = total + _learnt(goal, batch, (last - first) / samples, last - first)
        goal.stepper.step()
    return total


def _learnt(goal: Goal, batch: Batch, share: float, samples: int) -> Tensor:
    outcome = goal.learn(batch)
    goal.stepper.backward(outcome.loss, 1.0 if goal.adds_up else share)
    loss = outcome.loss.detach()
    return loss / samples * share if goal.adds_up else loss * share


def _timed(bench: Bench, size: int, end: float) -> BatchTrial:
    """How fast batches of a size are, and the memory that they took."""
    device, rows = bench.device.torch, bench.rows(0)
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)
    places = [(first, first + size) for first in range(0, len(rows) - size + 1, size)]
    steps = steps_of(places, 1)
    _step(bench, 0, rows, steps[0])
    _wait(device)
    began, count = time.perf_counter(), 0
    while count < _TRIAL_STEPS or time.perf_counter() - began < _TRIAL_SECONDS:
        _step(bench, 0, rows, steps[count % len(steps)])
        _wait(device)
        count += 1
        if time.monotonic() > end:
            break
    seconds = time.perf_counter() - began
    return BatchTrial(size, count * size / seconds, _taken(device))


def _wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def _taken(device: torch.device) -> int:
    """The most bytes that were in use: of the GPU's memory, or of this process."""
    if device.type == "cuda":
        return int(torch.cuda.max_memory_allocated(device))
    if sys.platform == "win32":
        return int(psutil.Process().memory_info().peak_wset)
    import resource  # here: Windows has none

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _room(device: torch.device) -> int:
    """The bytes that this process may use in all."""
    if device.type == "cuda":
        free, _ = torch.cuda.mem_get_info(device)
        return int(free + torch.cuda.memory_reserved(device))
    return int(psutil.virtual_memory().available) + _taken(device)
