"""A step of a training: gradients of its batches, and the weights that move, goal by goal."""

from collections.abc import Sequence

import torch
from torch import Tensor

from designer.training.bench import Bench
from designer.training.goals import Goal, Outcome
from designer.training.publisher import Publisher
from designer.training.state import State


def one_goal(
    bench: Bench, state: State, publisher: Publisher, batches: Sequence[tuple[int, int]], rows: Tensor
) -> None:
    """A step of a training that has one goal: nothing is picked or held that it does not need."""
    goal = bench.goals[0]
    samples = batches[-1][1] - batches[0][0]
    for first, last in batches:
        outcome = goal.learn(bench.picked(rows[first:last], state.epoch, first))
        goal.stepper.backward(outcome.loss, 1.0 if goal.adds_up else (last - first) / samples)
        if outcome.output is not None and outcome.truth is not None:
            with torch.no_grad():
                state.meter.add(outcome.output, outcome.truth)
        begins = first == batches[0][0]
        publisher.add(bench.told([(goal, outcome)], last - first), last - first, begins=begins)
    goal.stepper.step()


def every_goal(
    bench: Bench, state: State, publisher: Publisher, batches: Sequence[tuple[int, int]], rows: Tensor
) -> None:
    """A step of a training with several goals: each that is due moves its weights, one after the other."""
    epoch, samples = state.epoch + 1, batches[-1][1] - batches[0][0]
    picked = [bench.picked(rows[first:last], state.epoch, first) for first, last in batches]
    told: list[list[tuple[Goal, Outcome]]] = [[] for _ in batches]
    for goal in bench.goals:
        if not goal.is_due(epoch, state.step):
            continue
        goal.enter(epoch)
        for place, ((first, last), batch) in enumerate(zip(batches, picked, strict=True)):
            outcome = goal.learn(batch)
            goal.stepper.backward(outcome.loss, (last - first) / samples)
            if outcome.output is not None and outcome.truth is not None:
                with torch.no_grad():
                    state.meter.add(outcome.output, outcome.truth)
            told[place].append((goal, outcome))
        goal.stepper.step()
    for (first, last), outcomes in zip(batches, told, strict=True):
        publisher.add(bench.told(outcomes, last - first), last - first, begins=first == batches[0][0])
