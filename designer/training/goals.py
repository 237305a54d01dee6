"""Goals: what each step makes small, and whose weights move for it.

A simple recipe is one goal: the loss between what the network says and the target. Objectives that are drawn are a goal
each; their drawings are modules of their own, in which the networks of the project are shared.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from torch import Tensor, nn

from designer.analysis.objectives import CLEAN, PREDICTION, TARGET, TRUTH, VIEW, Drawn
from designer.graph.recipe import Objective
from designer.training.distributed.exchange import Engine
from designer.training.distributed.shares import Share
from designer.training.layers import Layers, joined
from designer.training.networks import Networks
from designer.training.stepping import Stepper


class Batch(NamedTuple):
    """Samples as goals take them: the inputs in their order, what losses and what metrics compare with.

    `clean` is the first input before augmentation, `view` the first input augmented a second time.
    """

    inputs: tuple[Tensor, ...]
    target: Tensor
    truth: Tensor
    clean: Tensor | None = None
    view: Tensor | None = None


def cut(batch: Batch, first: int, share: Share) -> Batch:
    """What a process has of a batch that begins at sample `first`."""
    begin, end = share.first - first, share.last - first
    inputs, target, truth, clean, view = batch
    return Batch(
        tuple(each[begin:end] for each in inputs),
        target[begin:end],
        truth[begin:end],
        None if clean is None else clean[begin:end],
        None if view is None else view[begin:end],
    )


class Outcome(NamedTuple):
    """What a goal makes of a batch. `output` and `truth` are for metrics, None where there is nothing to measure.

    `terms` are the single numbers that a drawing tells, in its order; `shown` all else.
    """

    loss: Tensor
    output: Tensor | None
    truth: Tensor | None
    terms: tuple[Tensor, ...] = ()
    shown: Mapping[str, Tensor] = {}


@dataclass(frozen=True, eq=False)
class Goal:
    """Something to make small. `layers` are those that move for it; `still` are used, but stay as they are.

    `objective` is None for the simple recipe, which has a `loss` instead. `terms` are the names of the single numbers
    that it tells, `needs_gradient` says that gradients are computed in it, also where nothing is learnt.
    `engine` makes its gradients those of all processes; None if there is one.
    """

    stepper: Stepper
    layers: Layers
    still: Layers
    learn: Callable[[Batch], Outcome]
    judge: Callable[[Batch], Outcome]
    adds_up: bool = False
    loss: nn.Module | None = None
    objective: Objective | None = None
    terms: tuple[str, ...] = ()
    needs_gradient: bool = False
    engine: Engine | None = None

    def is_due(self, epoch: int, step: int) -> bool:
        """Whether it counts in an epoch (from 1) at a step (from 0, over all epochs)."""
        objective = self.objective
        return objective is None or (objective.is_active(epoch) and step % objective.every == 0)

    def is_active(self, epoch: int) -> bool:
        """Whether it counts in an epoch, counted from 1."""
        return self.objective is None or self.objective.is_active(epoch)

    def enter(self, epoch: int) -> None:
        """Only what this goal moves gets gradients and gathers statistics."""
        self.still.lull()
        self.layers.wake(epoch)


def simple(
    stepper: Stepper,
    layers: Layers,
    module: nn.Module,
    loss: nn.Module,
    *,
    adds_up: bool,
    engine: Engine | None = None,
) -> Goal:
    """The goal of a simple recipe, in the precision that the recipe says while learning."""
    mixed, learning = stepper.mixed, module if engine is None else engine.module

    def learn(batch: Batch) -> Outcome:
        if mixed is None:
            output = learning(*batch.inputs)
        else:
            with mixed():
                output = learning(*batch.inputs)
            output = output.float()
        return Outcome(loss(output, batch.target), output, batch.truth)

    def judge(batch: Batch) -> Outcome:
        output = module(*batch.inputs)
        return Outcome(loss(output, batch.target), output, batch.truth)

    return Goal(stepper, layers, joined(()), learn, judge, adds_up=adds_up, loss=loss, engine=engine)


def drawn_goal(
    stepper: Stepper,
    drawing: Drawn,
    module: nn.Module,
    inputs: Sequence[str],
    names: tuple[str, ...],
    *,
    layers: Layers,
    still: Layers,
    is_measured: bool,
    needs_gradient: bool,
) -> Goal:
    """The goal of an objective. `inputs` are the names of the data's inputs, `names` those of its single numbers."""
    outputs = [end.node.name for end in drawing.analysis.ends("Output")]
    take = [_port(name, inputs) for name in drawing.ports]
    mixed = stepper.mixed

    def judge(batch: Batch) -> Outcome:
        given = module(*(one(batch) for one in take))
        found = dict(zip(outputs, (given,) if len(outputs) == 1 else given, strict=True))
        terms = tuple(found.pop(name).float() for name in (*drawing.terms, *drawing.watched))
        loss = terms[0]
        for term in terms[1 : len(drawing.terms)]:
            loss = loss + term
        said = found.get(PREDICTION) if is_measured else None
        return Outcome(loss, said, found.get(TRUTH, batch.truth), terms, found)

    def learn(batch: Batch) -> Outcome:
        if mixed is None:
            return judge(batch)
        with mixed():
            return judge(batch)

    return Goal(
        stepper,
        layers,
        still,
        learn,
        judge,
        objective=drawing.objective,
        terms=names,
        needs_gradient=needs_gradient,
    )


def _port(name: str, inputs: Sequence[str]) -> Callable[[Batch], Tensor]:
    """What gives a port of the data."""
    if name in inputs:
        place = inputs.index(name)
        return lambda batch: batch.inputs[place]
    found: dict[str, Callable[[Batch], Tensor | None]] = {
        TARGET: lambda batch: batch.target,
        CLEAN: lambda batch: batch.clean,
        VIEW: lambda batch: batch.view,
    }
    port = found[name]

    def take(batch: Batch) -> Tensor:
        given = port(batch)
        assert given is not None, "a batch holds every port that a drawing has"
        return given

    return take


def begin(goals: Sequence[Goal], networks: Networks, epoch: int) -> None:
    """Gets all networks ready for an epoch: those that an active goal moves learn, the others are as after training."""
    active = [goal for goal in goals if goal.is_active(epoch)]
    networks.train()
    for network in networks:
        if not any(module in goal.layers.modules for goal in active for module in network.layers.modules):
            for module in network.layers.modules:
                module.eval()
    for goal in active:
        goal.layers.begin(epoch)
    if len(active) == 1:
        active[0].enter(epoch)
