"""Makes the goals of a training: one for the loss of a recipe, or one for each objective that is drawn."""

from collections.abc import Sequence
from dataclasses import replace

from torch import nn

from designer.analysis.located import located
from designer.analysis.network import Analysis
from designer.analysis.objectives import Drawn, measured_in, term_names
from designer.catalogue import registry
from designer.catalogue.datasets import DatasetDef
from designer.catalogue.layer import LayerDef, Values, values_of
from designer.compiler.build import build_call
from designer.graph.recipe import AS_RECIPE, Objective, Training
from designer.training.balancing import class_weights
from designer.training.device import Device
from designer.training.distributed.engine import engine_of
from designer.training.distributed.ranks import Ranks
from designer.training.goals import Goal, drawn_goal, simple
from designer.training.layers import Layers, joined, need_learning
from designer.training.networks import Networks
from designer.training.pace import pace_for
from designer.training.parts import Part
from designer.training.stepping import Stepper


def goal_of_recipe(
    recipe: Training, networks: Networks, entry: DatasetDef, train: Part, steps: int, device: Device, ranks: Ranks
) -> Goal:
    """The goal of a recipe without objectives."""
    first = networks.first
    need_learning(f"The network “{first.analysis.network.name}”", first.layers)
    loss = registry.loss(recipe.loss.type)
    values = values_of(loss.params, recipe.loss.params)
    module = _loss(loss, _weighed(values, recipe, train, len(entry.labels))).to(device.torch)
    stepper = _stepper(recipe, [first.layers], steps, device)
    adds_up = values.get("reduction") == "sum"
    return simple(stepper, first.layers, first.module, module, adds_up=adds_up, engine=engine_of(first, ranks))


def goals_of_drawings(
    recipe: Training, networks: Networks, every: Sequence[Drawn], inputs: Sequence[str], steps: int, device: Device
) -> tuple[Goal, ...]:
    """A goal for each objective."""
    goals, judged = [], measured_in(tuple(every))
    for each, names in zip(every, term_names(tuple(every)), strict=True):
        objective = each.objective
        used = [networks.by_id[network] for network in dict.fromkeys(network for _, network in each.uses)]
        drawing = networks.by_id[objective.network]
        moved = [network for network in (*used, drawing) if network.id in each.learns]
        still = [network.layers for network in (*used, drawing) if network.id not in each.learns]
        layers = joined(network.layers for network in moved)
        need_learning(f"The objective “{objective.name}”", layers)
        goals.append(
            drawn_goal(
                _stepper(_own(recipe, objective), [layers], -(-steps // objective.every), device),
                each,
                drawing.module,
                inputs,
                names,
                layers=layers,
                still=joined(still),
                is_measured=each is judged,
                needs_gradient=_needs_gradient(drawing.analysis),
            )
        )
    return tuple(goals)


def _own(recipe: Training, objective: Objective) -> Training:
    """The recipe as it is for an objective: its own optimiser and schedule, over the epochs in which it is active."""
    last = min(objective.last or recipe.epochs, recipe.epochs)
    return replace(
        recipe,
        optimizer=recipe.optimizer if objective.optimizer == AS_RECIPE else objective.optimizer,
        schedule=recipe.schedule if objective.schedule == AS_RECIPE else objective.schedule,
        epochs=max(last - objective.first + 1, 1),
    )


def _stepper(recipe: Training, layers: Sequence[Layers], steps: int, device: Device) -> Stepper:
    own = joined(layers)
    pace = pace_for(recipe, own, steps_per_epoch=steps)
    return Stepper(recipe, pace, [weight for weight, _ in own.weights], device.torch)


def _needs_gradient(analysis: Analysis) -> bool:
    """Whether something in a drawing needs gradients also where nothing is learnt."""
    return any(report.entry is not None and report.entry.needs_grad for _, report in located(analysis))


def _weighed(values: Values, recipe: Training, train: Part, classes: int) -> Values:
    """The loss's parameters, with weights of classes if the recipe balances them."""
    if recipe.class_weights != "balanced":
        return values
    return {**values, "weight": class_weights(train.truth[0 : len(train)].cpu(), classes).tolist()}


def _loss(entry: LayerDef, values: Values) -> nn.Module:
    assert entry.lower is not None, "every loss lowers to a module"
    call = entry.lower(values, ()).module
    assert call is not None, "every loss lowers to a module"
    made: nn.Module = build_call(call)
    return made
