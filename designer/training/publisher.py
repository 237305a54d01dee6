"""Publishes losses: they stay on the device until there is something to tell, at most 20 times a second.

Reading a number from a GPU waits for all it has to do. One read for many steps costs next to nothing, one read a step
costs more than the step.
"""

import math
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from designer.protocol.events import Event, Progress
from designer.training.errors import NonFiniteError

PUBLISH_SECONDS = 0.05
DIGITS = 7
"""Digits of a published loss: what float32 holds. All digits of a Python float would double the events' size."""


class Sum(NamedTuple):
    """What losses add up to, each as often as it has samples."""

    total: float = 0.0
    samples: int = 0


def _as_it_is(tensor: Tensor) -> Tensor:
    return tensor


class Publisher:
    """Collects the losses of steps. `sums` is what they add up to over the epoch.

    With `terms`, each loss comes as a row: the loss, then the terms by these names, NaN for those that were not due.
    """

    def __init__(
        self,
        emit: Callable[[Event], None],
        sums: Sequence[Sum],
        terms: Sequence[str] = (),
        summed: Callable[[Tensor], Tensor] = _as_it_is,
    ) -> None:
        """`summed` adds up what the processes of a training have."""
        self._emit, self._summed = emit, summed
        self._terms = tuple(terms)
        self._losses: list[Tensor] = []
        self._sizes: list[int] = []
        self._since = time.monotonic()
        self.sums = list(sums)

    @property
    def due(self) -> bool:
        """Whether it is time to publish."""
        return time.monotonic() - self._since >= PUBLISH_SECONDS

    def add(self, loss: Tensor, samples: int, *, begins: bool = True) -> None:
        """Takes the loss of one step in, without waiting for it; or (not `begins`) that of another batch of it."""
        loss = loss.detach()
        if not begins:
            before, so_far = self._losses.pop(), self._sizes.pop()
            loss = before + (loss - before) * (samples / (so_far + samples))
            samples += so_far
        self._losses.append(loss)
        self._sizes.append(samples)

    def restart_clock(self) -> None:
        """Time spent on other things (validation, a pause) is not the training's speed."""
        self._since = time.monotonic()

    def publish(self, *, epoch: int, step: int, lr: float) -> None:
        """Tells the losses of the steps up to `step`, in the epoch after `epoch` complete ones.

        Raises `NonFiniteError` if one of them is no number.
        """
        if not self._losses:
            return
        rows = self._summed(torch.stack(self._losses).reshape(len(self._losses), -1).double())
        losses, *terms = rows.T.tolist()
        now = time.monotonic()
        speed = sum(self._sizes) / max(now - self._since, 1e-9)
        self._emit(
            Progress(
                time=time.time(),
                epoch=epoch,
                step=step,
                losses=_shown(losses),
                lr=lr,
                samples_per_second=speed,
                terms={name: _shown(values) for name, values in zip(self._terms, terms, strict=True)},
            )
        )
        for offset, loss in enumerate(losses):
            if not math.isfinite(loss):
                raise non_finite("training", loss, epoch + 1, step - len(losses) + 1 + offset, lr)
        for place, values in enumerate((losses, *terms)):
            total, samples = self.sums[place]
            for value, size in zip(values, self._sizes, strict=True):
                if not math.isnan(value):
                    total, samples = total + value * size, samples + size
            self.sums[place] = Sum(total, samples)
        self._losses.clear()
        self._sizes.clear()
        self._since = now


def _shown(values: list[float]) -> tuple[float, ...]:
    return tuple(float(f"{value:.{DIGITS}g}") for value in values)


def non_finite(what: str, value: float, epoch: int, step: int, lr: float) -> NonFiniteError:
    """The error for a loss that is no number. Epochs and steps count from 1."""
    name = "not a number (NaN)" if math.isnan(value) else "infinite"
    return NonFiniteError(
        f"The {what} loss became {name} in epoch {epoch}, at step {step}.",
        f"Lower the learning rate (it is {lr:g}), limit the gradient with clip_norm 1, or normalise the data.",
        step=step,
        validating=what == "validation",
    )
