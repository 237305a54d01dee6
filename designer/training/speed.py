"""Faster ways to compute the same: how pictures lie in memory, and PyTorch's compiler; kept only where they pay.

Which ways a run takes is part of its checkpoints, so that it goes on as it was: they give the same numbers up to the
last digits only. With `auto` the compiler is tried by a process beside the training (`speed_trial`), and taken at the
end of an epoch, if the rest of the run saves more time than it costs. The compiler computes steps; what validates, and
what is looked at while learning, is computed plainly.
"""

import copy
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from typing import Any

import torch
from torch import nn

from designer.protocol.events import Event, Notice
from designer.protocol.run_spec import RunSpec
from designer.training.bench import Bench
from designer.training.memory_format import has_pictures, lay_channels_last, lie_as_weights
from designer.training.speed_trial import REPLAYED, Trial, Verdict

PAYS = 0.95
"""A way pays if it takes less than this share of the time."""
WORTH_SECONDS = 30.0
"""The rest of a run must save so much for the compiler to be taken: it holds the training up for about ten."""
_ROUNDS, _MOST_SECONDS = 7, 2.0

Emit = Callable[[Event], None]


class Speed:
    """The ways of a training: decided at its start and, with `auto`, at the ends of epochs."""

    def __init__(self, bench: Bench, emit: Emit) -> None:
        self._bench, self._emit = bench, emit
        self._trial: Trial | None = None
        may_compile = bench.ranks.is_alone and bench.goals[0].objective is None
        self._is_decided = bench.recipe.speed != "auto" or not may_compile

    def begin(self, *, fresh: bool) -> None:
        """Takes the ways of the recipe; of a run that goes on, those that it had."""
        bench, ways = self._bench, self._bench.ways
        wanted = bench.recipe.channels_last
        if fresh and wanted != "off" and has_pictures(bench.module):
            ways.channels_last = wanted == "on" or _pays_channels_last(bench)
        if ways.channels_last:
            for network in bench.networks:
                lay_channels_last(network.module)
            for goal in bench.goals:
                lie_as_weights(goal.stepper.pace.optimizer)
        if fresh and bench.recipe.speed == "compile":
            ways.compiled = "default"
        if ways.compiled:
            self._is_decided = True
            self._compile(ways.compiled, silent=False)

    def end_epoch(self, epoch: int, seconds: float) -> None:
        """Epoch number `epoch` took so long: begins a trial, or heeds what came out of it."""
        if self._is_decided:
            return
        left = seconds * (self._bench.recipe.epochs - epoch)
        if self._trial is None:
            if left > 2 * WORTH_SECONDS:
                self._trial = Trial.started(self._as_it_is())
                self._is_decided = self._trial is None
            return
        verdict = self._trial.verdict()
        if verdict is None:
            return
        self._is_decided = True
        self.close()
        if pays(verdict, left):
            self._compile(verdict.mode, silent=True)

    def _as_it_is(self) -> RunSpec:
        """The specification with the channels as this run has them, whatever decided that."""
        spec, last = self._bench.spec, "on" if self._bench.ways.channels_last else "off"
        recipe = replace(spec.project.training, channels_last=last)
        return replace(spec, project=replace(spec.project, training=recipe))

    def close(self) -> None:
        """Ends a trial that is under way."""
        if self._trial is not None:
            self._trial.close()
            self._trial = None

    def _compile(self, mode: str, *, silent: bool) -> None:
        why = compile_steps(self._bench, mode)
        self._bench.ways.compiled = "" if why else mode
        if why and silent:
            return
        words = (
            f"PyTorch's compiler cannot be used here ({why}); the training goes on without it."
            if why
            else ("Steps are computed by PyTorch's compiler from here on.")
        )
        self._emit(Notice(time=time.time(), message=words))


def pays(verdict: Verdict, left_seconds: float) -> bool:
    """Whether a compiled network saves enough in the time that is left."""
    return verdict.share < PAYS and left_seconds * (1 - verdict.share) > WORTH_SECONDS


def compile_steps(bench: Bench, mode: str) -> str:
    """Lets the network compute steps as compiled, and compiles it now; why it cannot be, or "".

    A step is tried with each size of batch that comes, and leaves no trace.
    """
    goal, module = bench.goals[0], bench.module
    if goal.objective is not None:
        return "objectives that are drawn are computed as they are"
    if not bench.ranks.is_alone:
        return "several processes share the steps"
    plain = module.forward
    try:
        compiled = torch.compile(plain, dynamic=False, mode=None if mode == "default" else mode)
        module.forward = Switch(module, plain, compiled, mode)
        with _untouched(bench):
            module.train()
            rows = bench.rows(0)
            for first, last in _sizes(bench):
                goal.stepper.backward(goal.learn(bench.picked(rows[first:last], 0, first)).loss, 1.0)
    except Exception as error:  # Whatever the compiler lacks on this machine: the network computes as before.
        module.forward = plain
        return f"{type(error).__name__}: {str(error).strip().partition(chr(10))[0]}"[:200].rstrip(".")
    return ""


class Switch:
    """Stands for a network's `forward`: compiled in steps, plain elsewhere and where somebody listens to layers.

    While it is not `is_on`, plain everywhere.
    """

    def __init__(self, module: nn.Module, plain: Callable[..., Any], compiled: Callable[..., Any], mode: str) -> None:
        self._module, self._plain, self._compiled = module, plain, compiled
        self._replays = mode == REPLAYED
        self._layers = list(module.modules())
        self.is_on = True

    def __call__(self, *inputs: Any) -> Any:  # Any: what a network's forward takes and gives is its own business
        """What the network gives."""
        steps = self.is_on and torch.is_grad_enabled() and self._module.training
        if not steps or any(layer._forward_hooks for layer in self._layers):
            return self._plain(*inputs)
        if self._replays:
            # What the step before gave may be written over.
            torch.compiler.cudagraph_mark_step_begin()  # type: ignore[no-untyped-call]
        return self._compiled(*inputs)


def _own_chance(bench: Bench) -> AbstractContextManager[None]:
    """Random numbers that are drawn meanwhile are not missing afterwards."""
    device = bench.device.torch
    return torch.random.fork_rng(devices=[device] if device.type == "cuda" else [])


def _sizes(bench: Bench) -> Sequence[tuple[int, int]]:
    """A batch of each size that an epoch has."""
    return list({last - first: (first, last) for batches in bench.steps for first, last in batches}.values())


@contextmanager
def _untouched(bench: Bench) -> Iterator[None]:
    """Random numbers, statistics and gradients are afterwards as before; so is who trains."""
    modules = list(bench.module.modules())
    modes = [layer.training for layer in modules]
    buffers = {name: buffer.clone() for name, buffer in bench.module.named_buffers()}
    with _own_chance(bench):
        try:
            yield
        finally:
            with torch.no_grad():
                for name, buffer in bench.module.named_buffers():
                    buffer.copy_(buffers[name])
            for weight in bench.module.parameters():
                weight.grad = None
            for layer, mode in zip(modules, modes, strict=True):
                layer.training = mode


def _pays_channels_last(bench: Bench) -> bool:
    """Whether steps are faster with channels last, tried on copies of the network."""
    if bench.goals[0].objective is not None or not bench.ranks.is_alone:
        return False
    plain, laid = copy.deepcopy(bench.module).train(), copy.deepcopy(bench.module).train()
    lay_channels_last(laid)
    mixed = bench.goals[0].stepper.mixed
    with _own_chance(bench):
        first, last = bench.steps[0][0]
        batch = bench.picked(bench.rows(0)[first:last], 0, first)

        def step(module: nn.Module) -> Callable[[], None]:
            def run() -> None:
                with mixed() if mixed is not None else nullcontext():
                    output = module(*batch.inputs)
                bench.loss(output.float(), batch.target).backward()

            return run

        times = medians({"plain": step(plain), "laid": step(laid)}, bench.device.torch)
    return times["laid"] < PAYS * times["plain"]


def medians(ways: Mapping[str, Callable[[], None]], device: torch.device) -> dict[str, float]:
    """The median seconds of each way, taken in turns after one that does not count."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    end = time.monotonic() + _MOST_SECONDS
    for number in range(_ROUNDS + 1):
        for name, run in ways.items():
            began = time.perf_counter()
            run()
            if device.type == "cuda":
                torch.cuda.synchronize(device)
            if number:
                taken[name].append(time.perf_counter() - began)
        if number and time.monotonic() > end:
            break
    return {name: statistics.median(seconds) for name, seconds in taken.items()}
