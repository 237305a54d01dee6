"""How each layer is trained: which weights rest and until when, and which take smaller steps than others.

That follows from the traits and parameters of the layers in the project and the epoch alone, so a training that goes on
from a checkpoint trains the same weights as before.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from torch import nn

from designer.analysis.located import located
from designer.analysis.report import Analysis
from designer.graph.model import BLOCK, Network, Project
from designer.graph.traits import Traits
from designer.training.errors import TrainingError


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


def plan_of(project: Project, network: Network, path: str) -> Plan:
    """The plan for what `path` names in the module of a network of the project: `stem.conv.weight`.

    Layers are named as on the canvas, within their blocks; numbers between them count the repeats of a block.
    """
    plan = Plan()
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
    """The weights of modules that ever learn, with their plans, and the statistics of frozen layers.

    `norms` are all layers with statistics.
    """

    modules: tuple[nn.Module, ...]
    weights: tuple[tuple[nn.Parameter, Plan], ...]
    statistics: tuple[tuple[nn.Module, Plan], ...]
    norms: tuple[nn.Module, ...]

    def begin(self, epoch: int) -> None:
        """Gets the modules ready for an epoch, counted from 1: who learns, and who keeps its statistics as they are."""
        for module in self.modules:
            module.train()
        self.wake(epoch)
        for layer, plan in self.statistics:
            layer.train(plan.learns_in(epoch))

    def wake(self, epoch: int) -> None:
        """The weights get gradients, as far as they learn in this epoch, and norms gather statistics."""
        for weight, plan in self.weights:
            weight.requires_grad_(plan.learns_in(epoch))
        for layer in self.norms:
            layer.track_running_stats = True  # type: ignore[assignment]  # a flag of all of PyTorch's norms

    def lull(self) -> None:
        """The modules are used but stay as they are: no gradient for weights, statistics are not gathered."""
        for weight, _ in self.weights:
            weight.requires_grad_(False)
        for layer in self.norms:
            layer.track_running_stats = False  # type: ignore[assignment]

    def by_scale(self) -> dict[float, list[nn.Parameter]]:
        """The weights by what their learning rate is multiplied by; those of 1 first, even if there are none."""
        groups: dict[float, list[nn.Parameter]] = {1.0: []}
        for weight, plan in self.weights:
            groups.setdefault(plan.scale, []).append(weight)
        return groups


def joined(every: Iterable[Layers]) -> Layers:
    """The layers of several networks as one."""
    some = tuple(every)
    return Layers(
        modules=tuple(module for each in some for module in each.modules),
        weights=tuple(weight for each in some for weight in each.weights),
        statistics=tuple(layer for each in some for layer in each.statistics),
        norms=tuple(layer for each in some for layer in each.norms),
    )


def layers_of(project: Project, network: Network, module: nn.Module, resting: Collection[str] = ()) -> Layers:
    """How the layers of a network are trained. Weights that never learn get no gradient from here on.

    `resting` are weights that never learn whatever the traits say (`resting_in`).
    """
    plans = [
        (weight, Plan(first=None) if path in resting else plan_of(project, network, path))
        for path, weight in module.named_parameters()
        if weight.requires_grad
    ]
    for weight, plan in plans:
        weight.requires_grad_(plan.first is not None)
    return Layers(
        modules=(module,),
        weights=tuple((weight, plan) for weight, plan in plans if plan.first is not None),
        statistics=tuple(_frozen_statistics(project, network, module, resting)),
        norms=tuple(layer for _, layer in _with_statistics(module)),
    )


def resting_in(analysis: Analysis) -> frozenset[str]:
    """The weights of a network's module that a parameter of their layer keeps as they are, such as `train_from`."""
    return frozenset(
        f"{path}.{name}"
        for path, report in located(analysis)
        if report.entry is not None
        for name in report.entry.resting(report.values, report.inputs)
    )


def _with_statistics(module: nn.Module) -> Iterator[tuple[str, nn.Module]]:
    """Layers such as batch normalisation, which learn from what passes through them, without a gradient."""
    return ((path, layer) for path, layer in module.named_modules() if getattr(layer, "running_mean", None) is not None)


def _frozen_statistics(
    project: Project, network: Network, module: nn.Module, resting: Collection[str]
) -> Iterator[tuple[nn.Module, Plan]]:
    for path, layer in _with_statistics(module):
        rests = any(f"{path}.{name}" in resting for name, _ in layer.named_parameters(recurse=False))
        plan = Plan(first=None) if rests else plan_of(project, network, path)
        if plan.first != 1:
            yield layer, plan


def need_learning(name: str, layers: Layers) -> None:
    """Raises `TrainingError` if nothing of a network learns, or not from the first epoch on.

    `name` says whose layers they are: `The network “LeNet”`.
    """
    if not layers.weights and not any(True for module in layers.modules for _ in module.parameters()):
        raise TrainingError(
            f"{name} has nothing to learn: no layer has weights.", "Add a layer that learns, such as Linear or Conv2d."
        )
    starts = [plan.first for _, plan in layers.weights if plan.first is not None]
    if not starts:
        raise TrainingError(f"{name} has nothing to learn: all layers are frozen.", "Unfreeze a layer.")
    if min(starts) > 1:
        raise TrainingError(
            f"{name} has nothing to learn in the first epoch: all layers are frozen until epoch {min(starts)}.",
            "Unfreeze a layer.",
        )
