"""The bench: everything a training works with, set up from a run's specification.

All that can be refused is refused here, before the first step: a network with problems, data that is missing, a device
that is not there.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from time import perf_counter

import torch
from torch import Tensor, nn

from designer.analysis.blocks import ProjectLibrary
from designer.analysis.judged import is_contest, judged_in
from designer.analysis.network import Analysis
from designer.analysis.objectives import VIEW, Drawn, every_drawn
from designer.analysis.problems import Severity
from designer.analysis.project import check_training
from designer.catalogue import registry
from designer.catalogue.datasets import CLASSIFICATION
from designer.catalogue.dims import fixed
from designer.catalogue.layer import values_of
from designer.catalogue.losses import TargetForm, target_for
from designer.catalogue.prepared import prepared
from designer.catalogue.terms import EPOCH, TERM
from designer.compiler.source import Source
from designer.data.datasets import Dataset
from designer.data.loading import load
from designer.data.preparation import Prepared
from designer.graph.model import Project
from designer.graph.recipe import Training
from designer.protocol.run_spec import RunSpec
from designer.training.augmented import Augmentation, augmentation_for
from designer.training.averaging import Average, average_for
from designer.training.balancing import balanced_order
from designer.training.batches import bounds, order, steps_of
from designer.training.device import Device
from designer.training.distributed.engine import with_engines
from designer.training.distributed.ranks import ALONE, Ranks
from designer.training.distributed.shares import Share
from designer.training.errors import TrainingError
from designer.training.goal_making import goal_of_recipe, goals_of_drawings
from designer.training.goals import Batch, Goal, Outcome, cut
from designer.training.load import Waits
from designer.training.measuring import meter_of
from designer.training.metrics import Meter
from designer.training.networks import Networks, networked, with_drawings
from designer.training.no_meter import NoMeter
from designer.training.outdated import refuse_new_classes
from designer.training.pace import Pace
from designer.training.parts import Part, as_they_are, into_network, parts
from designer.training.publisher import Sum
from designer.training.recomputing import recompute_in
from designer.training.threads import threads_for
from designer.training.ways import Ways


@dataclass(frozen=True, eq=False)
class Bench:
    """What a training works with.

    `steps` are the batches of each step: first and last + 1 in the epoch's order. `metrics` are ids in the order of
    showing, `terms` those of the single numbers that objectives tell besides the loss. `new_meter(judging)` makes a
    meter, for a network that is judged or one that learns. `input_names` are the data's, in the order of batches.
    """

    spec: RunSpec
    device: Device
    networks: Networks
    goals: tuple[Goal, ...]
    average: Average | None
    train: Part
    augment: Augmentation | None
    view: Augmentation | None
    validation: Part
    prepared: Prepared
    new_meter: Callable[[bool], Meter]
    metrics: tuple[str, ...]
    terms: tuple[str, ...]
    steps: tuple[tuple[tuple[int, int], ...], ...]
    threads: int
    best_by: str
    input_names: tuple[str, ...]
    ranks: Ranks = ALONE
    ways: Ways = field(default_factory=Ways)
    waits: Waits = field(default_factory=Waits)

    @property
    def recipe(self) -> Training:
        """The numbers around the training."""
        return self.spec.project.training

    @property
    def module(self) -> nn.Module:
        """The network that is evaluated and exported."""
        return self.networks.first.module

    @property
    def analysis(self) -> Analysis:
        """What follows from that network."""
        return self.networks.first.analysis

    @property
    def source(self) -> Source:
        """Its printed file."""
        return self.networks.first.source

    @property
    def loss(self) -> nn.Module:
        """The loss of a recipe without objectives."""
        found = self.goals[0].loss
        assert found is not None, "objectives have losses of their own"
        return found

    @property
    def pace(self) -> Pace:
        """The pace of the first goal."""
        return self.goals[0].stepper.pace

    def end_plan(self) -> None:
        """The planned epochs are over, and more are wanted: schedules rest from now on."""
        for goal in self.goals:
            pace = goal.stepper.pace
            pace.rein.hold(pace.optimizer, pace.usual)
            pace.follow()

    def settle(self) -> None:
        """What norms have gathered becomes the same in all processes, before it is used or kept."""
        if not self.ranks.is_alone:
            from designer.training.distributed.engines import settle_statistics  # here: one process needs none of it

            for network in self.networks:
                settle_statistics(network.module, self.ranks)

    def no_sums(self) -> list[Sum]:
        """The sums of an epoch that begins: of the loss, and of each term that is told."""
        return [Sum()] * (1 + len(self.terms))

    def told(self, outcomes: Sequence[tuple[Goal, Outcome]], samples: int) -> Tensor:
        """What is told of a batch: the loss of a sample (of several goals their sum); with terms a row of all.

        Terms of goals that were not due are NaN: nothing is known of them.
        """
        first, outcome = outcomes[0] if outcomes else (None, None)
        if not self.terms and first is not None and outcome is not None:
            return outcome.loss / samples if first.adds_up else outcome.loss
        found = {goal: outcome.terms for goal, outcome in outcomes}
        unknown = torch.full((), torch.nan, device=self.device.torch)
        row = [sum((outcome.loss for _, outcome in outcomes), start=torch.zeros((), device=self.device.torch))]
        for goal in self.goals:
            row += found.get(goal, (unknown,) * len(goal.terms))
        return torch.stack(row)

    def rows(self, epoch: int) -> Tensor:
        """The samples of an epoch in the order in which they are seen, int64 [n], on the device."""
        recipe = self.recipe
        if recipe.sampling == "balanced":
            return balanced_order(self.train.truth[0 : len(self.train)].cpu(), recipe.seed, epoch).to(self.device.torch)
        return order(len(self.train), recipe.seed, epoch).to(self.device.torch)

    def picked(self, rows: Tensor, epoch: int, first: int) -> Batch:
        """The batch of these rows, the first of which is number `first` of an epoch, augmented as the project says."""
        began = perf_counter()
        batch = self._picked(rows, epoch, first)
        self.waits.seconds += perf_counter() - began
        return batch

    def _picked(self, rows: Tensor, epoch: int, first: int) -> Batch:
        taken = self.train.picked(rows)
        if self.augment is None:
            return Batch(*taken, taken[0][0], taken[0][0])
        clean = taken[0][0]
        if self.goals[0].objective is not None:  # augmenting may write over what it gets
            clean = clean.clone()
        view = clean if self.view is None else self._viewed(taken, epoch, first)
        return Batch(*self.augment(taken, epoch=epoch, first=first), clean, view)

    def spanned(self, first: int, last: int) -> Batch:
        """Samples of the validation part that follow each other, as they are; only their second view is augmented."""
        taken = self.validation.span(first, last)
        clean = taken[0][0]
        return Batch(*taken, clean, clean if self.view is None else self._viewed(taken, 0, first))

    def shared(self, first: int, last: int, share: Share) -> Batch:
        """The share that a process has of such samples. Chance is drawn for all of them."""
        return (
            self.spanned(share.first, share.last) if self.view is None else cut(self.spanned(first, last), first, share)
        )

    def _viewed(self, taken: tuple[tuple[Tensor, ...], Tensor, Tensor], epoch: int, first: int) -> Tensor:
        assert self.view is not None
        inputs, target, truth = taken
        copies = tuple(each.clone() for each in inputs)
        return self.view((copies, target, truth), epoch=epoch, first=first)[0][0]


def set_up(spec: RunSpec, device: Device, ranks: Ranks = ALONE) -> Bench:
    """The bench for a run. Seeds PyTorch's random numbers. Raises `TrainingError`, `CompileError`, `DataError`."""
    project, recipe = spec.project, spec.project.training
    torch.manual_seed(recipe.seed)
    main = networked(project, project.main.id, device.torch, ranks=ranks)
    _refuse(project, main.analysis)
    dataset = load(project.data)
    refuse_new_classes(project.data, dataset.entry)
    library = main.analysis.library
    every = every_drawn(project, library if isinstance(library, ProjectLibrary) else None)
    if every:
        form = TargetForm.CLASS if dataset.entry.task == CLASSIFICATION else TargetForm.VALUES
        entering = as_they_are(dataset.entry)
    else:
        form = _form(project, dataset, main.analysis)
        entering = into_network(main.analysis, dataset.entry)
    train, validation, steps = parts(project, entering, dataset, form, device.torch)
    batches = steps_of(bounds(len(train), recipe.batch_size), recipe.accumulate)
    networks = with_drawings(project, main, every, device.torch, ranks)
    if every:
        goals = goals_of_drawings(
            recipe, networks, every, [each.name for each in dataset.entry.inputs], len(batches), device
        )
    else:
        goals = (goal_of_recipe(recipe, networks, dataset.entry, train, len(batches), device, ranks),)
    goals = with_engines(goals, networks, ranks)
    recompute_in([(each.module, each.source) for each in networks if not each.used], recipe.recompute)
    judged = judged_in(dataset.entry, form, every)
    new_meter, metrics = meter_of(judged, recipe, steps, device) if judged else (lambda judging: NoMeter(), ())
    names = tuple(name for goal in goals for name in goal.terms)
    terms = tuple(f"{TERM}{name}" for name in names) if len(names) > 1 else ()
    augment = augmentation_for(project, tuple(each.place for each in entering), dataset, form, steps, device.torch)
    return Bench(
        spec=spec,
        device=device,
        networks=networks,
        goals=goals,
        average=average_for(networks, networks.modules, ema=recipe.ema, swa=recipe.swa, epochs=recipe.epochs),
        train=train,
        augment=augment,
        view=_second(augment, every),
        validation=validation,
        prepared=steps,
        new_meter=new_meter,
        metrics=("loss", *terms, *metrics),
        terms=terms,
        steps=batches,
        threads=threads_for(_work(networks) * recipe.batch_size, torch.get_num_threads()),
        best_by=recipe.best_by or next(iter(metrics), EPOCH if is_contest(recipe) else "loss"),
        input_names=tuple(dataset.entry.inputs[each.place].name for each in entering),
        ranks=ranks,
    )


def _form(project: Project, dataset: Dataset, analysis: Analysis) -> TargetForm:
    """In which form the loss of the recipe wants the targets."""
    loss = registry.loss(project.training.loss.type)
    values = values_of(loss.params, project.training.loss.params)
    output = analysis.ends("Output")[0].inputs[0]
    return target_for(loss, values, prepared(dataset.entry, project.data), output)[0]


def _second(augment: Augmentation | None, every: Sequence[Drawn]) -> Augmentation | None:
    """What augments a second view, by chance of its own; None if no drawing has one."""
    if augment is None or not any(VIEW in each.ports for each in every):
        return None
    return replace(augment, seed=augment.seed ^ _OTHER)


_OTHER = 0x5EC0D
"""Makes another seed of a seed."""


def _refuse(project: Project, analysis: Analysis) -> None:
    """Raises `TrainingError` with the first reason why the project cannot be trained."""
    for problem in check_training(project, analysis):
        if problem.severity is Severity.ERROR:
            hint = f"{problem.repairs[0].label}." if problem.repairs else ""
            raise TrainingError(problem.message, hint, node=problem.name)


def _work(networks: Networks) -> int:
    """Multiply-adds for one sample, taking sizes that are open as 1."""
    total = 0
    for network in networks:
        macs = network.analysis.macs
        total += macs if isinstance(macs, int) else fixed(macs.at(dict.fromkeys(macs.symbols, 1)))
    return total
