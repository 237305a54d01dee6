"""How good a training is: the metrics on the validation part, and whether they are better than before."""

import math

import torch

from designer.catalogue import registry
from designer.catalogue.terms import EPOCH
from designer.training.batches import bounds
from designer.training.bench import Bench
from designer.training.heartbeat import batch_done
from designer.training.state import Best

VALIDATION_BATCH = 256
"""Validation keeps no gradients, so its batches may be larger than the training's."""


def validate(bench: Bench, epoch: int) -> dict[str, float]:
    """The metrics on the validation part, `loss` first, in an epoch (from 1). One wait for the device."""
    bench.networks.train(False)
    bench.settle()
    part, meter = bench.validation, bench.new_meter(True)
    goals = [goal for goal in bench.goals if goal.is_active(epoch)]
    totals = torch.zeros(1 + len(bench.terms), dtype=torch.float64, device=bench.device.torch)
    derives = any(goal.needs_gradient for goal in goals)
    ranks = bench.ranks
    with torch.enable_grad() if derives else ranks.judging():
        for first, last in bounds(len(part), max(bench.recipe.batch_size, VALIDATION_BATCH)):
            batch_done()
            share = ranks.share(first, last)
            batch = bench.spanned(first, last) if ranks.is_alone else bench.shared(first, last, share)
            outcomes = [(goal, goal.judge(batch)) for goal in goals]
            totals += bench.told(outcomes, max(share.counts, 1)).detach().double() * share.counts
            for _, outcome in outcomes:
                if outcome.output is not None and outcome.truth is not None:
                    said = ranks.joined(outcome.output.detach(), first, last)
                    truth = ranks.joined(outcome.truth, first, last)
                    if ranks.is_first:
                        meter.add(said, truth)
    means = (ranks.summed(totals) / len(part)).tolist()
    named = zip(("loss", *bench.terms), means, strict=True)
    found = {name: mean for name, mean in named if name == "loss" or not math.isnan(mean)}
    return found | ranks.of_first_told(meter.read() if ranks.is_first else {})


def is_better(value: float, metric: str, best: Best) -> bool:
    """Whether a metric's value beats the best so far; of equal ones the first stays."""
    if best.epoch == 0 or metric == EPOCH:
        return True
    return value > best.value if registry.metric(metric).higher_is_better else value < best.value
