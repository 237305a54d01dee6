"""A step that many processes take together: each computes its share of every batch, and all move the same way.

Gradients are averaged over processes, so each loss counts by how many of the step's samples it is of: the average is
then the gradient of the whole batch. Augmentations are drawn for whole batches, and each process takes its part of what
they made; so chance does not depend on how many processes there are.
"""

from collections.abc import Sequence
from contextlib import nullcontext

import torch
from torch import Tensor

from designer.training.bench import Bench
from designer.training.distributed.ranks import Ranks
from designer.training.distributed.shares import Share
from designer.training.goals import Batch, Goal, Outcome, cut
from designer.training.publisher import Publisher
from designer.training.state import State


def step_together(
    bench: Bench, state: State, publisher: Publisher, batches: Sequence[tuple[int, int]], rows: Tensor
) -> None:
    """Takes a step over these batches of an epoch's rows, for every goal that is due."""
    ranks, epoch = bench.ranks, state.epoch + 1
    shares = [ranks.share(first, last) for first, last in batches]
    picked = [_picked(bench, rows, state.epoch, *pair) for pair in zip(batches, shares, strict=True)]
    told: list[list[tuple[Goal, Outcome]]] = [[] for _ in batches]
    samples = batches[-1][1] - batches[0][0]
    for goal in bench.goals:
        if not goal.is_due(epoch, state.step):
            continue
        if len(bench.goals) > 1:
            goal.enter(epoch)
        engine = goal.engine
        assert engine is not None, "goals of many processes have one"
        for place, (share, batch) in enumerate(zip(shares, picked, strict=True)):
            with engine.quiet() if place < len(shares) - 1 else nullcontext():
                outcome = goal.learn(batch)
                goal.stepper.backward(outcome.loss, _counts(ranks, goal, share, samples))
            if share.counts and outcome.output is not None and outcome.truth is not None:
                with torch.no_grad():
                    state.meter.add(outcome.output, outcome.truth)
            told[place].append((goal, outcome))
        engine.settle(weight for weight, _ in goal.layers.weights)
        goal.stepper.step()
    for (first, last), share, outcomes in zip(batches, shares, told, strict=True):
        part = share.counts / (last - first)
        told_here = bench.told(outcomes, max(share.counts, 1)) * part
        publisher.add(told_here, last - first, begins=first == batches[0][0])


def _picked(bench: Bench, rows: Tensor, epoch: int, bounds: tuple[int, int], share: Share) -> Batch:
    first, last = bounds
    if bench.augment is None:
        return bench.picked(rows[share.first : share.last], epoch, first)
    return cut(bench.picked(rows[first:last], epoch, first), first, share)


def _counts(ranks: Ranks, goal: Goal, share: Share, samples: int) -> float:
    """What the loss of a share counts in a step of so many samples, before gradients are averaged over processes."""
    if not share.counts:
        return 0.0
    return float(ranks.world) if goal.adds_up else share.counts * ranks.world / samples
