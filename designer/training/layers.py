"""How each layer is trained: which weights rest and until when, and which take smaller steps than others.

That follows from the traits and parameters of the layers in the project and the epoch alone, so a training that goes on
from a checkpoint trains the same weights as before.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from torch import nn

from designer.analysis.report import Analysis
from designer.graph.model import BLOCK, Project
from designer.graph.traits import Traits
from designer.training.errors import TrainingError
from designer.training.located import located


@dataclass(frozen=True, slots=True)
class Plan:
    """`scale` multiplies the learning rate; weights rest before the epoch `first` (counted from 1; None: always)."""

    scale: float = 1.0
    first: int | None = 1

    def learns_in(self, epoch: int) -> bool:
        """Whether weights move in an epoch, counted from 1."""
        return self.first is not None and self.first <= epoch

    def within(self, traits: Traits) -> "Plan":
        """This plan of a block, for a layer in it. What is frozen around a layer is frozen in it."""
        return Plan(self.scale * traits.lr_scale, _later(self.first, _first_epoch(traits)))


def _first_epoch(traits: Traits) -> int | None:
    return (traits.unfreeze_epoch or None) if traits.frozen else 1


def _later(one: int | None, two: int | None) -> int | None:
    return None if one is None or two is None else max(one, two)


def plan_of(project: Project, path: str) -> Plan:
    """The plan for what `path` names in the module of the project's network: `stem.conv.weight`.

    Layers are named as on the canvas, within their blocks; numbers between them count the repeats of a block.
    """
    plan, network = Plan(), project.main
    for name in path.split("."):
        if name.isdecimal():
            continue
        node = network.named(name)
        if node is None:
            break
        plan = plan.within(node.traits)
        if not node.type.startswith(BLOCK):
            break
        network = project.networks[node.type.removeprefix(BLOCK)]
    return plan


@dataclass(frozen=True, eq=False)
class Layers:
    """The weights of a module that ever learn, with their plans, and the statistics of frozen layers."""

    module: nn.Module
    weights: tuple[tuple[nn.Parameter, Plan], ...]
    statistics: tuple[tuple[nn.Module, Plan], ...]

    def begin(self, epoch: int) -> None:
        """Gets the module ready for an epoch, counted from 1: who learns, and who keeps its statistics as they are."""
        self.module.train()
        for weight, plan in self.weights:
            weight.requires_grad_(plan.learns_in(epoch))
        for layer, plan in self.statistics:
            layer.train(plan.learns_in(epoch))

    def by_scale(self) -> dict[float, list[nn.Parameter]]:
        """The weights by what their learning rate is multiplied by; those of 1 first, even if there are none."""
        groups: dict[float, list[nn.Parameter]] = {1.0: []}
        for weight, plan in self.weights:
            groups.setdefault(plan.scale, []).append(weight)
        return groups


def layers_of(project: Project, module: nn.Module, resting: Collection[str] = ()) -> Layers:
    """How the layers of the project's network are trained. Weights that never learn get no gradient from here on.

    `resting` are weights that never learn whatever the traits say (`resting_in`). Raises `TrainingError` if nothing
    learns, or not from the first epoch on.
    """
    plans = [
        (weight, Plan(first=None) if path in resting else plan_of(project, path))
        for path, weight in module.named_parameters()
        if weight.requires_grad
    ]
    for weight, plan in plans:
        weight.requires_grad_(plan.first is not None)
    _need_learning(project, [plan for _, plan in plans])
    return Layers(
        module=module,
        weights=tuple((weight, plan) for weight, plan in plans if plan.first is not None),
        statistics=tuple(_frozen_statistics(project, module, resting)),
    )


def resting_in(analysis: Analysis) -> frozenset[str]:
    """The weights of a network's module that a parameter of their layer keeps as they are, such as `train_from`."""
    return frozenset(
        f"{path}.{name}"
        for path, report in located(analysis)
        if report.entry is not None
        for name in report.entry.resting(report.values, report.inputs)
    )


def _frozen_statistics(
    project: Project, module: nn.Module, resting: Collection[str]
) -> Iterator[tuple[nn.Module, Plan]]:
    """Layers such as batch normalisation, which learn from what passes through them, without a gradient."""
    for path, layer in module.named_modules():
        if getattr(layer, "running_mean", None) is None:
            continue
        rests = any(f"{path}.{name}" in resting for name, _ in layer.named_parameters(recurse=False))
        plan = Plan(first=None) if rests else plan_of(project, path)
        if plan.first != 1:
            yield layer, plan


def _need_learning(project: Project, plans: list[Plan]) -> None:
    name = project.main.name
    if not plans:
        raise TrainingError(
            f"The network “{name}” has nothing to learn: no layer has weights.",
            "Add a layer that learns, such as Linear or Conv2d.",
        )
    starts = [plan.first for plan in plans if plan.first is not None]
    if not starts:
        raise TrainingError(f"The network “{name}” has nothing to learn: all layers are frozen.", "Unfreeze a layer.")
    if min(starts) > 1:
        raise TrainingError(
            f"The network “{name}” has nothing to learn in the first epoch: all layers are frozen until epoch "
            f"{min(starts)}.",
            "Unfreeze a layer.",
        )
