"""What a training will take: the real loop is run for a second or so, without a folder, and its steps are timed.

The first steps do not count: memory is taken and kernels are chosen in them. Validation is timed if an epoch ends on
the way; otherwise a sample is taken to cost a third of what it costs to learn from, for going back costs twice as much
as going forward.
"""

import sys
import time
from dataclasses import dataclass, field

import psutil
import torch

from designer.protocol.control import Command
from designer.protocol.events import EpochDone, Event, Started
from designer.protocol.forecast import Forecast
from designer.protocol.run_spec import RunSpec
from designer.training.errors import TrainingError
from designer.training.loop import run

ENOUGH_SECONDS = 1.0
MOST_SECONDS = 20.0
WARM_UP_STEPS = 2
FEWEST_STEPS = 4
"""Steps that are timed at least, unless they take longer than `MOST_SECONDS`."""
_FORWARD_SHARE = 1 / 3


def forecast(spec: RunSpec) -> Forecast:
    """Measures. Seeds PyTorch's random numbers. Raises what `loop.run` raises."""
    trial = _Trial(began=time.monotonic())
    if torch.cuda.is_available():
        torch.cuda.reset_peak_memory_stats()
    run(spec, trial.hear, commands=trial)
    if trial.started is None or not trial.moments:
        raise TrainingError("The training has no step that could be measured.", "Train at least one epoch.")
    return trial.told(time.monotonic())


@dataclass(slots=True)
class _Trial:
    """Commands of an owner who watches the clock and stops when he has seen enough."""

    began: float
    started: Started | None = None
    first: float = 0.0
    moments: list[float] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    """The numbers of the steps after which an epoch ended."""

    def hear(self, event: Event) -> None:
        if isinstance(event, Started):
            self.started, self.first = event, time.monotonic()
        elif isinstance(event, EpochDone):
            self.ends.append(len(self.moments))

    def next(self, *, wait: bool = False) -> Command | None:
        """Called once a step, after it."""
        if len(self.moments) < WARM_UP_STEPS or self._has_seen_enough():
            _finish_steps()
        self.moments.append(time.monotonic())
        return Command.STOP if self._has_seen_enough() else None

    def _has_seen_enough(self) -> bool:
        if not self.moments:
            return False
        timed = len(self.moments) - WARM_UP_STEPS
        waited = time.monotonic() - self.moments[min(WARM_UP_STEPS, len(self.moments)) - 1]
        return waited >= MOST_SECONDS or (timed >= FEWEST_STEPS and waited >= ENOUGH_SECONDS)

    def told(self, now: float) -> Forecast:
        started = self.started
        assert started is not None, "asked for after the training began"
        step = self._step_seconds()
        validation = self._validation_seconds(step, started)
        steps = started.steps_per_epoch
        setup = self.first - self.began
        return Forecast(
            seconds=setup + started.epochs * (steps * step + validation),
            setup_seconds=setup,
            step_seconds=step,
            validation_seconds=validation,
            epochs=started.epochs,
            steps_per_epoch=steps,
            memory=_peak_bytes(),
            device_memory=torch.cuda.max_memory_reserved() if started.device.startswith("cuda") else 0,
            device=started.device_name,
            measured_seconds=now - self.began,
        )

    def _gaps(self) -> list[tuple[int, float]]:
        """How long each step took, with the number of steps before it; validation before a step is in it."""
        befores = [self.first, *self.moments]
        return [(number, after - befores[number]) for number, after in enumerate(self.moments)]

    def _step_seconds(self) -> float:
        plain = [gap for number, gap in self._gaps() if number not in self.ends]
        timed = plain[WARM_UP_STEPS:] or plain[-1:]
        return sum(timed) / len(timed)

    def _validation_seconds(self, step: float, started: Started) -> float:
        timed = [max(0.0, gap - step) for number, gap in self._gaps() if number in self.ends]
        if timed:
            return sum(timed) / len(timed)
        per_sample = step * started.steps_per_epoch / max(1, started.train_samples)
        return per_sample * started.validation_samples * _FORWARD_SHARE


def _finish_steps() -> None:
    """Waits until a GPU has done what it was told, where the clock is looked at for good."""
    if torch.cuda.is_available():
        torch.cuda.synchronize()


def _peak_bytes() -> int:
    """The most memory that this process has taken so far."""
    if sys.platform == "win32":
        return int(psutil.Process().memory_info().peak_wset)
    import resource  # here: there is none on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak) if sys.platform == "darwin" else int(peak) * 1024
