"""The bench: everything a training works with, set up from a run's specification.

All that can be refused is refused here, before the first step: a network with problems, data that is missing, a device
that is not there.
"""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from designer.analysis.network import Analysis
from designer.analysis.problems import Severity
from designer.analysis.project import check_training
from designer.catalogue import registry
from designer.catalogue.dims import fixed
from designer.catalogue.layer import LayerDef, Values, values_of
from designer.catalogue.losses import target_for
from designer.catalogue.metrics import metrics_for
from designer.catalogue.prepared import prepared
from designer.compiler.build import build_call, module_from
from designer.compiler.probing import analyse_here
from designer.compiler.source import Source, print_network
from designer.data.loading import load
from designer.data.preparation import Prepared
from designer.graph.model import Project
from designer.graph.recipe import Training
from designer.protocol.run_spec import RunSpec
from designer.training.augmented import Augmentation, Taken, augmentation_for
from designer.training.averaging import Average
from designer.training.balancing import balanced_order, class_weights
from designer.training.batches import bounds, order, steps_of
from designer.training.device import Device
from designer.training.errors import TrainingError
from designer.training.failure import named_after_layer
from designer.training.layers import Layers, layers_of, resting_in
from designer.training.metrics import Meter, meter_for
from designer.training.pace import Pace, pace_for
from designer.training.parts import Part, parts
from designer.training.stepping import Stepper
from designer.training.threads import threads_for
from runtime.steps import Unstandardise


@dataclass(frozen=True, eq=False)
class Bench:
    """What a training works with. `steps` are the batches of each step: first and last + 1 in the epoch's order."""

    spec: RunSpec
    analysis: Analysis
    source: Source
    device: Device
    module: nn.Module
    layers: Layers
    pace: Pace
    loss: nn.Module
    train: Part
    augment: Augmentation | None
    validation: Part
    prepared: Prepared
    new_meter: Callable[[], Meter]
    metrics: tuple[str, ...]
    steps: tuple[tuple[tuple[int, int], ...], ...]
    stepper: Stepper
    threads: int
    adds_up: bool

    def rows(self, epoch: int) -> Tensor:
        """The samples of an epoch in the order in which they are seen, int64 [n], on the device."""
        recipe = self.recipe
        if recipe.sampling == "balanced":
            return balanced_order(self.train.truth[0 : len(self.train)].cpu(), recipe.seed, epoch).to(self.device.torch)
        return order(len(self.train), recipe.seed, epoch).to(self.device.torch)

    def picked(self, rows: Tensor, epoch: int, first: int) -> Taken:
        """The batch of these rows, the first of which is number `first` of an epoch, augmented as the project says."""
        taken = self.train.picked(rows)
        return taken if self.augment is None else self.augment(taken, epoch=epoch, first=first)

    @property
    def best_by(self) -> str:
        """The metric that tells which epoch is best: that of the recipe, or the first of the task."""
        return self.recipe.best_by or next((metric for metric in self.metrics if metric != "loss"), "loss")

    @property
    def recipe(self) -> Training:
        """The numbers around the training."""
        return self.spec.project.training

    def per_sample(self, loss: Tensor, samples: int) -> Tensor:
        """The loss of a batch as it is told: that of a sample, whether the batch's are averaged or added up."""
        return loss / samples if self.adds_up else loss


def set_up(spec: RunSpec, device: Device) -> Bench:
    """The bench for a run. Seeds PyTorch's random numbers. Raises `TrainingError`, `CompileError`, `DataError`."""
    project, recipe = spec.project, spec.project.training
    analysis = analyse_here(project)
    source = print_network(analysis)
    _refuse(project, analysis)
    dataset = load(project.data)
    torch.manual_seed(recipe.seed)
    with named_after_layer(spec, source):
        module = module_from(source).to(device.torch)
    layers = layers_of(project, module, resting_in(analysis))
    loss = registry.loss(recipe.loss.type)
    values = values_of(loss.params, recipe.loss.params)
    form, _ = target_for(loss, values, prepared(dataset.entry, project.data), analysis.ends("Output")[0].inputs[0])
    train, validation, steps = parts(project, analysis, dataset, form, device.torch)
    batches = steps_of(bounds(len(train), recipe.batch_size), recipe.accumulate)
    pace = pace_for(recipe, layers, steps_per_epoch=len(batches))
    average = Average(module, recipe.ema) if recipe.ema > 0 else None
    units = [step.std for step in steps.outputs if isinstance(step, Unstandardise)]
    scale = torch.tensor(units[0], device=device.torch) if units else None
    return Bench(
        spec=spec,
        analysis=analysis,
        source=source,
        device=device,
        module=module,
        layers=layers,
        pace=pace,
        loss=_loss(loss, _weighed(values, recipe, train, len(dataset.entry.labels))).to(device.torch),
        train=train,
        augment=augmentation_for(project, analysis, dataset, form, steps, device.torch),
        validation=validation,
        prepared=steps,
        new_meter=lambda: meter_for(dataset.entry, form, recipe.loss.type, device.torch, scale),
        metrics=("loss", *(each.id for each in metrics_for(dataset.entry.task, areas=dataset.entry.has_areas))),
        steps=batches,
        stepper=Stepper(recipe, pace, [weight for weight, _ in layers.weights], device.torch, average),
        threads=threads_for(_work(analysis) * recipe.batch_size, torch.get_num_threads()),
        adds_up=values["reduction"] == "sum",
    )


def _refuse(project: Project, analysis: Analysis) -> None:
    """Raises `TrainingError` with the first reason why the project cannot be trained."""
    for problem in check_training(project, analysis):
        if problem.severity is Severity.ERROR:
            hint = f"{problem.repairs[0].label}." if problem.repairs else ""
            raise TrainingError(problem.message, hint, node=problem.name)


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


def _work(analysis: Analysis) -> int:
    """Multiply-adds for one sample, taking sizes that are open as 1."""
    macs = analysis.macs
    return macs if isinstance(macs, int) else fixed(macs.at(dict.fromkeys(macs.symbols, 1)))
