"""Signs of how a training goes: numbers that several illnesses are told by. All are None where nothing is known."""

import math
from collections.abc import Iterable, Sequence
from statistics import median
from typing import TypeVar

from designer.jobs.run_view import RunView
from designer.protocol.events import Health

Some = TypeVar("Some")

MOST = 2000
"""So many numbers stand for a long series."""
LATEST = 3
"""So many epochs, or looks, tell how things stand now."""


def epoch_losses(view: RunView, part: str) -> list[float]:
    """The loss of each epoch; `part` is `train` or `validation`."""
    found = (getattr(done, part).get("loss", math.nan) for done in view.epochs)
    return [loss for loss in found if math.isfinite(loss)]


def mean(values: Sequence[float]) -> float:
    """The mean of finite numbers; NaN of none."""
    known = [value for value in values if math.isfinite(value)]
    return sum(known) / len(known) if known else math.nan


def late(looks: Sequence[Some]) -> Sequence[Some]:
    """The later half of the looks."""
    return looks[len(looks) // 2 :]


def middle(values: Iterable[float]) -> float | None:
    """The median of those that are finite."""
    known = [value for value in values if math.isfinite(value)]
    return median(known) if known else None


def update_share(look: Health) -> float | None:
    """How far a step moved the weights of a typical layer, |Δw| / |w|."""
    return middle(look.update)


def late_update(view: RunView) -> float | None:
    """The same in the later half of the run."""
    return middle(share for look in late(view.looks) if (share := update_share(look)) is not None)


def most_update(view: RunView) -> float | None:
    """The same where it was the most."""
    return max((share for look in view.looks if (share := update_share(look)) is not None), default=None)


def gradient_norm(look: Health) -> float:
    """The norm of the whole gradient; infinite where it is no number."""
    squares = [value * value for value in look.gradient if not math.isnan(value)]
    return math.sqrt(sum(squares)) if squares else 0.0


def relative_gradients(look: Health) -> dict[str, float]:
    """Of each layer that learns, the norm of its gradient divided by that of its weights, in the order of layers."""
    return {
        layer: gradient / weight
        for layer, gradient, weight in zip(look.layers, look.gradient, look.weight, strict=True)
        if math.isfinite(gradient) and weight > 0
    }


def broke_off(view: RunView) -> bool:
    """Whether the loss became no number."""
    return bool(view.losses) and not math.isfinite(view.losses[-1])


def first_loss(view: RunView) -> float | None:
    """The loss of the first step, before anything was moved."""
    return next((loss for loss in view.losses if math.isfinite(loss)), None)


def last_loss(view: RunView) -> float | None:
    """The loss of the last quarter of the steps."""
    part = view.losses[-max(3, len(view.losses) // 4) :]
    known = [loss for loss in part[:: 1 + len(part) // MOST] if math.isfinite(loss)]
    return mean(known) if known else None


def number(value: float) -> str:
    """A number for a sentence: three digits, no idle zeros."""
    size = abs(value)
    if not 1e-4 <= size < 1e6:
        return f"{value:.3g}"
    digits = max(0, 2 - math.floor(math.log10(size)))
    text = f"{value:.{digits}f}"
    return text.rstrip("0").rstrip(".") if digits else text


def per_cent(share: float) -> str:
    """A share for a sentence."""
    return f"{100 * share:.2g} %" if share < 0.1 else f"{100 * share:.0f} %"
