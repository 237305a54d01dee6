"""How fast a training goes: steps that are too large or too small."""

from designer.analysis.problems import RepairEdit
from designer.graph.model import Project
from designer.jobs.advice import remedies
from designer.jobs.advice.entry import Finding, Illness
from designer.jobs.advice.signs import (
    broke_off,
    epoch_losses,
    first_loss,
    last_loss,
    late_update,
    most_update,
    number,
)
from designer.jobs.run_view import RunView

_NO_GAIN, _WILD, _LEAPS = 0.8, 3.0, 0.01
"""Too high: the loss is no less than this share of the first one, with steps of at least `_LEAPS`; or so many times."""
_GAIN, _CREEPS = 0.15, 2e-4
"""Too low: the loss lost less than this share of itself, with steps of no more than that."""
_FEWEST_STEPS, _FEWEST = 20, 3


def too_high(view: RunView, project: Project) -> Finding | None:
    """The loss does not fall, or breaks off, while each step changes the weights much."""
    first, last, moved = first_loss(view), last_loss(view), late_update(view)
    if first is None or last is None or moved is None:
        return None
    broken = broke_off(view)
    if len(view.losses) < _FEWEST_STEPS and not broken:
        return None
    wild = last >= _WILD * first
    if not ((broken or last >= _NO_GAIN * first) and moved >= _LEAPS) and not wild:
        return None
    if broken:
        return Finding(
            f"The loss became no number after steps that changed the weights by {number(moved)} of their size."
        )
    return Finding(
        f"The loss was {number(first)} at first and is {number(last)} now, while each step changes the weights by "
        f"{number(moved)} of their size."
    )


def too_low(view: RunView, project: Project) -> Finding | None:
    """The loss falls, but hardly, because steps are tiny."""
    losses, moved = epoch_losses(view, "train"), most_update(view)
    if len(losses) < _FEWEST or moved is None or moved > _CREEPS:
        return None
    gain = 1 - losses[-1] / losses[0] if losses[0] > 0 else 0.0
    if not 0 < gain < _GAIN:
        return None
    return Finding(
        f"The training loss went from {number(losses[0])} to {number(losses[-1])} in {len(losses)} epochs; a step "
        f"changes the weights by at most {number(moved)} of their size."
    )


def _against_high(view: RunView, project: Project) -> tuple[RepairEdit, ...]:
    return (*remedies.scaled_rate(project, 0.1), *remedies.clipping(project))


def _against_low(view: RunView, project: Project) -> tuple[RepairEdit, ...]:
    return remedies.scaled_rate(project, 10.0)


PACING = (
    Illness(
        id="rate_high",
        by_loss=True,
        title="Learning rate too high",
        sentence="Steps leap over what they look for.",
        when=too_high,
        remedies=_against_high,
    ),
    Illness(
        id="rate_low",
        by_loss=True,
        title="Learning rate too low",
        sentence="The training would get there, but only after very many more epochs.",
        when=too_low,
        remedies=_against_low,
        unless=("vanishing", "dead", "exploding"),
    ),
)
