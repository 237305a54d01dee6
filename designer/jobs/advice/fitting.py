"""How a network fits its data: too well, too badly, or well but for labels that are wrong."""

import math

from designer.analysis.problems import RepairEdit
from designer.graph.model import Project
from designer.jobs.advice import remedies
from designer.jobs.advice.entry import Finding, Illness
from designer.jobs.advice.signs import LATEST, epoch_losses, late, mean, middle, number, per_cent
from designer.jobs.run_view import RunView

_FEWEST = 5
"""Epochs before anything is said of how the network fits."""
_RISE, _OF_START, _GAP = 1.2, 0.05, 0.6
"""Overfitting: the validation loss is so many times its least, by this share of what it was at first, and the training
loss is no more than this share of it."""
_FLAT = 0.03
"""Underfitting: the training loss gains less than this share from one handful of epochs to the next."""
_POOR = {"accuracy": 0.75, "f1": 0.6, "iou": 0.4, "r2": 0.3}
"""Underfitting: the metric on what is learnt from is below this."""
_DOUBT = 0.08
"""Label noise: the network contradicts at least this share of the labels it learns from, being sure."""
_MOST_DOUBT = 0.5
"""Who contradicts more is wrong himself."""
_LOOKS, _TOGETHER = 8, 5
"""So many looks are needed, and so many that follow each other are taken together: at first, anybody may be wrong."""


def overfits(view: RunView, project: Project) -> Finding | None:
    """The validation loss has turned and rises, while the training loss goes on falling."""
    trained, validated = epoch_losses(view, "train"), epoch_losses(view, "validation")
    if len(validated) < _FEWEST or len(trained) != len(validated):
        return None
    best = min(range(len(validated)), key=lambda place: validated[place])
    now, learnt = mean(validated[-LATEST:]), mean(trained[-LATEST:])
    risen = now >= _RISE * validated[best] and now - validated[best] >= _OF_START * validated[0]
    if len(validated) - 1 - best < LATEST or not risen or learnt > _GAP * now or learnt >= trained[best]:
        return None
    return Finding(
        f"The validation loss was least after epoch {best + 1} ({number(validated[best])}) and is {number(now)} now, "
        f"while the training loss fell from {number(trained[best])} to {number(learnt)}."
    )


def underfits(view: RunView, project: Project) -> Finding | None:
    """What it learns from is fitted badly, and no better than some epochs ago."""
    trained = epoch_losses(view, "train")
    metric = next((id for id in view.metrics if id in _POOR), "")
    if len(trained) < _FEWEST + LATEST or not metric:
        return None
    now, before = mean(trained[-LATEST:]), mean(trained[-2 * LATEST : -LATEST])
    quality = mean([done.train.get(metric, math.nan) for done in view.epochs[-LATEST:]])
    if math.isnan(quality) or quality >= _POOR[metric] or now < (1 - _FLAT) * before:
        return None
    return Finding(
        f"The training loss has stayed near {number(now)} for {2 * LATEST} epochs, and the {metric} on the training "
        f"data itself is only {number(quality)}."
    )


def doubts_labels(view: RunView, project: Project) -> Finding | None:
    """The network is sure of classes that labels deny, in samples that it learns from."""
    known = [look for look in view.looks if math.isfinite(look.doubt)]
    if len(known) < _LOOKS:
        return None
    runs = [known[place : place + _TOGETHER] for place in range(len(known) - _TOGETHER + 1)]
    share = max(middle(look.doubt for look in run) or 0.0 for run in late(runs))
    if not _DOUBT <= share <= _MOST_DOUBT:
        return None
    samples = sum(look.samples for look in known)
    return Finding(
        f"Of {samples} training samples that were looked at, the network contradicts up to {per_cent(share)}: it is "
        "sure that they are of another class than their label says."
    )


def _against_overfitting(view: RunView, project: Project) -> tuple[RepairEdit, ...]:
    return (*remedies.dropout(project), *remedies.decay(project), *remedies.patience(project))


def _against_underfitting(view: RunView, project: Project) -> tuple[RepairEdit, ...]:
    return remedies.wider(project)


def _against_noise(view: RunView, project: Project) -> tuple[RepairEdit, ...]:
    return (*remedies.smoothing(project), *remedies.patience(project))


FITTING = (
    Illness(
        id="overfitting",
        by_loss=True,
        title="Overfitting",
        sentence="The network learns its training data by heart instead of what is general about it.",
        when=overfits,
        remedies=_against_overfitting,
    ),
    Illness(
        id="underfitting",
        by_loss=True,
        title="Underfitting",
        sentence="The network is too small or too restricted for what it is to learn.",
        when=underfits,
        remedies=_against_underfitting,
        unless=("vanishing", "rate_high", "rate_low", "dead", "exploding", "label_noise"),
    ),
    Illness(
        id="label_noise",
        title="Wrong labels",
        sentence="Some labels seem to be wrong; the network will learn their mistakes if it trains for long.",
        when=doubts_labels,
        remedies=_against_noise,
        unless=("rate_high", "exploding"),
    ),
)
