"""The training loop, on one page.

Lean on purpose: the data is one tensor on the device, a batch is one `index_select`, nothing waits for the device
within a step, the optimiser is fused, metrics stay on the device, losses are told at most 20 times a second.
`tests/benchmarks/bench_training.py` compares with the usual loop over a DataLoader (one CPU thread): a small MLP trains
1.8 times as fast at batch 64 and 2.8 times at 512, a convolutional network as fast, with validation and metrics on top.
"""

import math
import time
from collections.abc import Callable
from contextlib import closing, nullcontext
from dataclasses import dataclass, field

import torch

from designer.protocol.control import Command
from designer.protocol.events import Continued, EpochDone, Event, Finished, Notice, Paused
from designer.protocol.run_layout import RunLayout
from designer.protocol.run_spec import RunSpec
from designer.training.asking import Asked, extend
from designer.training.bench import Bench, set_up
from designer.training.checkpoint import Keeper, go_on, has_checkpoint
from designer.training.device import choose_device, device_for
from designer.training.distributed.beat import Beat, beat_of
from designer.training.distributed.ranks import ALONE, Ranks
from designer.training.errors import TrainingError
from designer.training.exactness import exactly
from designer.training.failure import named_after_layer
from designer.training.given import begin_given
from designer.training.goals import begin
from designer.training.health_bench import Looks
from designer.training.heartbeat import batch_done
from designer.training.judging import is_better, validate
from designer.training.load import Gauge
from designer.training.publisher import Publisher, non_finite
from designer.training.samples import Sampler
from designer.training.speed import Speed
from designer.training.starting import begin_pretrained, result_of, tell_start
from designer.training.state import Best, State
from designer.training.steering import Commands, NoCommands
from designer.training.threads import own_threads
from designer.training.turns import every_goal, one_goal
from designer.training.watching import Watcher

Emit = Callable[[Event], None]


def run(
    spec: RunSpec,
    emit: Emit,
    *,
    layout: RunLayout | None = None,
    resume: bool = False,
    commands: Commands | None = None,
    ranks: Ranks = ALONE,
    more: int = 0,
) -> Finished:
    """Trains what `spec` says, telling events to `emit`; gives the last one. Of many processes each calls it.

    With `layout`, checkpoints go to that run folder, and `resume` goes on from its last one, `more` epochs further than
    it was to go. Seeds PyTorch's random numbers. Raises `TrainingError`, `CompileError` or `DataError`, each with a
    sentence for the user.
    """
    if layout is not None and not resume and has_checkpoint(layout):
        raise TrainingError(f"The run {layout.path.name} has been trained already.", "Resume it, or start a new run.")
    with own_threads(), exactly(on=spec.project.training.deterministic == "on"):
        return _run(spec, emit, layout, resume, commands or NoCommands(), ranks, more)


def _run(
    spec: RunSpec, emit: Emit, layout: RunLayout | None, resume: bool, commands: Commands, ranks: Ranks, more: int
) -> Finished:
    recipe = spec.project.training
    device = choose_device(recipe.device) if ranks.is_alone else device_for(recipe.device, recipe.devices)
    with named_after_layer(spec.project):
        bench = set_up(spec, device, ranks)
    torch.set_num_threads(bench.threads)
    state = State(meter=bench.new_meter(False), sums=bench.no_sums())
    doubt = ""
    ranks.scatter_chance(spec.project.training.seed)
    if resume and layout is not None and has_checkpoint(layout):
        state, doubt = go_on(bench, layout)
    else:
        begin_pretrained(bench, layout, emit)
    begin_given(bench, layout, fresh=state.step == 0)
    tell_start(bench, state, emit, info=device.notice, warning=doubt)
    speed = Speed(bench, emit)
    speed.begin(fresh=state.step == 0)
    if more > 0:
        extend(bench, state, emit, more)
    beat, keeper = beat_of(commands, ranks, device.torch), Keeper(bench, emit, layout)
    training = _Training(
        bench,
        state,
        emit,
        keeper,
        beat,
        Looks(bench, emit),
        Watcher(bench, layout),
        Sampler(bench, emit, layout),
        speed,
    )
    with closing(speed), named_after_layer(spec.project, *bench.networks.sources):
        status = training.to_the_end()
    emit(finished := Finished(time=time.time(), status=status, result=result_of(state)))
    return finished


@dataclass(slots=True)
class _Training:
    """A training under way."""

    bench: Bench
    state: State
    emit: Emit
    keeper: Keeper
    beat: Beat
    looks: Looks
    watcher: Watcher
    sampler: Sampler
    speed: Speed
    publisher: Publisher = field(init=False)
    asked: Asked = field(init=False)
    gauge: Gauge = field(init=False)

    def to_the_end(self) -> str:
        """Trains epoch by epoch; gives `completed` or `stopped`."""
        self.asked = Asked(self.bench, self.state, self.emit, validate)
        self.gauge = Gauge(self.emit, self.bench.device.torch, self.bench.waits)
        while self.state.epoch < self._epochs and not self._has_waited():
            if not self._epoch() or (self.asked.leaves and self.state.epoch < self._epochs):
                self.keeper.save(self.state)
                return "stopped"
        if self._has_waited():
            self._tell_waited()
        return "completed"

    @property
    def _epochs(self) -> int:
        """How many epochs the run shall have."""
        return self.bench.recipe.epochs + self.state.extra

    def _has_waited(self) -> bool:
        """Whether as many epochs as the recipe's patience went by without a better one."""
        patience, state = self.bench.recipe.patience, self.state
        return patience > 0 and state.epoch - max(state.best.epoch, state.waits_from) >= patience

    def _tell_waited(self) -> None:
        state, patience = self.state, self.bench.recipe.patience
        self.keeper.save(state)
        if state.epoch < self._epochs:
            words = f"Ended after epoch {state.epoch}: none of the last {patience} was better than epoch"
            self.emit(Notice(time=time.time(), message=f"{words} {state.best.epoch}."))

    def _epoch(self) -> bool:
        """One epoch from where the state stands. False if it was asked to stop on the way."""
        bench, state = self.bench, self.state
        self.publisher = publisher = Publisher(self.emit, state.sums, bench.terms, bench.ranks.summed)
        rows = bench.rows(state.epoch)
        began = time.monotonic() - state.seconds
        begin(bench.goals, bench.networks, state.epoch + 1)
        if state.epoch >= bench.recipe.epochs:
            bench.end_plan()
        step = one_goal if len(bench.goals) == 1 else every_goal
        if not bench.ranks.is_alone:
            from designer.training.distributed.stepping import step_together as step  # here: most trainings are alone
        beat = self.beat
        for batches in bench.steps[state.position :]:
            is_seen = self.looks.begin()
            step(bench, state, publisher, batches, rows)
            state.position, state.step = state.position + 1, state.step + 1
            if is_seen:
                self.looks.end(epoch=state.epoch, step=state.step)
            if bench.average is not None:
                bench.average.update(state.step)
            if not beat.is_now():
                continue
            self.watcher.turn(state.step)
            publish, save, command = beat.agree(publisher, self.keeper)
            if publish:
                self._publish()
            if command is not None or save:
                state.seconds = time.monotonic() - began
                self._publish()
                if not self._answer(command):
                    return False
                began = time.monotonic() - state.seconds
        self._publish()
        self._end_of_epoch(time.monotonic() - began)
        return True

    def _publish(self) -> None:
        self.publisher.publish(epoch=self.state.epoch, step=self.state.step, lr=self.bench.pace.lr)
        self.state.sums = list(self.publisher.sums)
        self.gauge.look(self.state.step)

    def _answer(self, command: Command | None) -> bool:
        """Does what was asked for; False if that is to stop. None: it is time for a checkpoint."""
        if command is Command.STOP:
            return False
        if command is not None:
            self.asked.obey(command)
        if command is not Command.RESUME:
            self.keeper.try_to_save(self.state)
        if command is Command.PAUSE:
            return self._pause()
        self.publisher.restart_clock()
        return True

    def _pause(self) -> bool:
        """Waits for `resume`; False if `stop` comes instead."""
        state = self.state
        self.emit(Paused(time=time.time(), epoch=state.epoch, step=state.step))
        while (command := self.beat.wait()) is not Command.RESUME:
            if command is Command.STOP:
                return False
            if command is not None:
                self.asked.obey(command)
                self.keeper.try_to_save(state)
        self.emit(Continued(time=time.time(), epoch=state.epoch, step=state.step))
        self.publisher.restart_clock()
        self.gauge.restart_clock()
        return True

    def _end_of_epoch(self, seconds: float) -> None:
        """Validates, tells, keeps the best, saves."""
        bench, state = self.bench, self.state
        lr = bench.pace.lr
        sums = zip(("loss", *bench.terms), state.sums, strict=True)
        trained = {name: each.total / each.samples for name, each in sums if each.samples}
        bench.ranks.summed(state.meter.sums)
        trained |= state.meter.read()
        average = bench.average
        if average is not None:
            average.end_epoch(state.epoch + 1)
        with average.worn(self._pass) if average is not None else nullcontext():
            self._judge(trained, lr, seconds)
        self.speed.end_epoch(state.epoch, seconds)
        if state.epoch == self._epochs:
            self.keeper.save(state)
        elif self.beat.is_due(self.keeper):
            self.keeper.try_to_save(state)

    def _pass(self) -> None:
        """Lets the samples of the epoch that ends pass through all networks, as they were seen in it."""
        bench, epoch = self.bench, self.state.epoch
        rows, goals = bench.rows(epoch), [goal for goal in bench.goals if goal.is_active(epoch + 1)]
        for first, last in (pair for batches in bench.steps for pair in batches):
            batch_done()
            batch = bench.picked(rows[first:last], epoch, first)
            for goal in goals:
                with torch.enable_grad() if goal.needs_gradient else nullcontext():
                    goal.judge(batch)

    def _judge(self, trained: dict[str, float], lr: float, seconds: float) -> None:
        bench, state = self.bench, self.state
        state.metrics = validated = validate(bench, state.epoch + 1)
        if not math.isfinite(validated["loss"]):
            raise non_finite("validation", validated["loss"], state.epoch + 1, state.step, lr)
        for goal in bench.goals:
            if goal.is_active(state.epoch + 1):
                goal.stepper.pace.end_epoch(validated["loss"])
        state.epoch, state.position, state.sums, state.seconds = state.epoch + 1, 0, bench.no_sums(), 0.0
        state.meter = bench.new_meter(False)
        self.emit(
            EpochDone(
                time=time.time(),
                epoch=state.epoch,
                step=state.step,
                train=trained,
                validation=validated,
                lr=lr,
                seconds=seconds,
            )
        )
        name = bench.best_by
        value = validated.get(name, float(state.epoch))
        if is_better(value, name, state.best):
            state.best = Best(state.epoch, state.step, value, validated)
            self.keeper.hold_best(state.best)
        self.sampler.end_epoch(state.epoch, state.step)
