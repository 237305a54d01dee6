"""Checks a whole project: each network, and the first one against the data and the recipe it is to be trained with."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from math import prod

from designer.analysis.augmenting import augmentation_problems
from designer.analysis.blocks import ProjectLibrary, analyse_in, uses_of
from designer.analysis.data_inputs import matched
from designer.analysis.exporting import export_warnings
from designer.analysis.lone_samples import lone_sample_problems
from designer.analysis.network import Analysis, NodeReport
from designer.analysis.objective_problems import objective_problems
from designer.analysis.objectives import drawings
from designer.analysis.open_sizes import broken, is_open, sizes_for
from designer.analysis.preparing import preparation_problems
from designer.analysis.problems import Problem, RepairEdit, Severity
from designer.analysis.recipe_problems import fitting_problems, recipe_problems
from designer.analysis.repairs import insert_on, repair_edits
from designer.analysis.splits import split_problems
from designer.catalogue import registry
from designer.catalogue.datasets import DETECTION, RECONSTRUCTION, DatasetDef, InputDef
from designer.catalogue.dims import Dim
from designer.catalogue.errors import CatalogueError, ShapeError
from designer.catalogue.facts import dataset_of
from designer.catalogue.fields import LARGEST
from designer.catalogue.layer import values_of
from designer.catalogue.losses import TargetForm, default_loss, target_for
from designer.catalogue.prepared import prepared
from designer.catalogue.recipe import RecipeDef, RunLength
from designer.graph.edits import Batch, Edit, SetParam, SetSetting
from designer.graph.model import Project
from designer.graph.recipe import NO_DATASET, Choice

_LIMITS: tuple[tuple[str, int, int, str], ...] = (
    ("training.epochs", 1, 100_000, "epochs"),
    ("training.batch_size", 1, 1_000_000, "samples a step"),
    ("training.clip_norm", 0, 1_000_000, "as the largest norm of the gradient (0: no clipping)"),
    ("training.seed", 0, LARGEST, "as a seed"),
    ("data.seed", 0, LARGEST, "as a seed"),
)
DEVICES = ("auto", "cpu", "cuda")
NORMALISATIONS = ("auto", "none", "scale", "standardise")


def check_project(
    project: Project, main: Analysis | None = None, library: ProjectLibrary | None = None
) -> tuple[Problem, ...]:
    """All problems, those of the networks first: of blocks, where they are used.

    What is wrong with a network that the first one does not use keeps nothing from running: that is a warning. `main`
    may hand in the first network's analysis if it is at hand, `library` one that knows more of the project's own
    layers.
    """
    first = main or analyse_in(project, project.main.id, library=library)
    problems, looked_at = list(first.problems), {first.network.id}
    for analysis in _within(first):
        looked_at.add(analysis.network.id)
        problems += (problem for problem in analysis.problems if problem not in problems)
    looked_at |= drawings(project)  # what is wrong with those is said with the training
    for network in project.networks.values():
        if network.id not in looked_at:
            alone = analyse_in(project, network.id, library=library).problems
            problems += (replace(problem, severity=Severity.WARNING) for problem in alone)
    return (*problems, *check_training(project, first, library))


def _within(analysis: Analysis) -> Iterator[Analysis]:
    """The analyses of the blocks of a network, at any depth, where they are used: of repeats, the first and last."""
    for report in analysis.nodes.values():
        repeats = uses_of(report)
        for inner in {id(each): each for each in (*repeats[:1], *repeats[-1:])}.values():
            yield inner
            yield from _within(inner)


def check_training(project: Project, analysis: Analysis, library: ProjectLibrary | None = None) -> tuple[Problem, ...]:
    """What keeps the first network, whose analysis is given, from being trained with the project's data and recipe.

    With objectives, what keeps those from being trained.
    """
    problems = [*_numbers(project), *_recipe(project), *export_warnings(analysis)]
    if project.data.dataset == NO_DATASET:
        return tuple(problems)
    try:
        dataset = dataset_of(project.data)
    except CatalogueError as error:
        return (*problems, _setting_problem(project, str(error), "data.dataset", "digits"))
    unfit = preparation_problems(project, dataset)
    if unfit:
        return (*problems, *unfit)
    dataset = prepared(dataset, project.data)
    problems += augmentation_problems(project, dataset)
    problems += fitting_problems(project, dataset)
    problems += lone_sample_problems(project, analysis)
    if project.training.objectives:
        found = objective_problems(project, dataset, library or _library_of(analysis))
        problems += (problem for problem in found if problem not in problems)
    elif analysis.ok:
        problems += [*_input_problems(project, analysis, dataset), *_output_problems(project, analysis, dataset)]
    else:
        problems += _causes(analysis, dataset)
    return tuple(problems)


def _causes(analysis: Analysis, dataset: DatasetDef) -> list[Problem]:
    """Inputs that do not take the data in a network that is wrong: perhaps because of that, and this can be mended."""
    found: list[Problem] = []
    for end, place in matched(analysis, dataset) or ():
        if end.resolved and not is_open(end):
            found += _end_problems(analysis, end, dataset.title, dataset.inputs[place])
    return found


def _library_of(analysis: Analysis) -> ProjectLibrary | None:
    return analysis.library if isinstance(analysis.library, ProjectLibrary) else None


def _numbers(project: Project) -> list[Problem]:
    """Settings out of their limits."""
    problems: list[Problem] = []
    for path, low, high, unit in _LIMITS:
        section, _, name = path.partition(".")
        value = getattr(getattr(project, section), name)
        if not low <= value <= high:
            message = f"The setting {path} must be from {low:,} to {high:,} {unit}, not {value}."
            problems.append(_setting_problem(project, message, path, min(max(value, low), high)))
    problems += split_problems(project)
    problems += recipe_problems(project)
    for path, value, allowed in (
        ("training.device", project.training.device, DEVICES),
        ("data.normalise", project.data.normalise, NORMALISATIONS),
    ):
        if value not in allowed:
            message = f"The setting {path} is one of {', '.join(allowed)}, not “{value}”."
            problems.append(_setting_problem(project, message, path, allowed[0]))
    return problems


def _recipe(project: Project) -> list[Problem]:
    """Choices that are no entries, or whose parameters are out of range."""
    training, problems = project.training, []
    find: tuple[tuple[str, Choice, Callable[[str], RecipeDef]], ...] = (
        ("optimizer", training.optimizer, registry.optimizer),
        ("schedule", training.schedule, registry.schedule),
    )
    for name, choice, entry_of in find:
        try:
            entry = entry_of(choice.type)
            entry.lower(values_of(entry.params, choice.params), RunLength(epochs=1, steps_per_epoch=1))
        except CatalogueError as error:
            problems.append(_plain(project, f"The setting training.{name}: {error}"))
    try:
        values_of(registry.loss(training.loss.type).params, training.loss.params)
    except CatalogueError as error:
        problems.append(_plain(project, f"The setting training.loss: {error}"))
    return problems


def _input_problems(project: Project, analysis: Analysis, dataset: DatasetDef) -> list[Problem]:
    """Whether the network takes what the dataset gives."""
    pairs = matched(analysis, dataset)
    if pairs is None:
        ends, wanted = analysis.ends("Input"), len(dataset.inputs)
        names = " and ".join(end.node.name for end in ends)
        message = f"{dataset.title} has {_counted(wanted)}, but the network has {len(ends)}: {names}."
        if wanted > 1:
            kinds = ", ".join(kind.name for kind in dataset.inputs)
            message = f"{dataset.title} has {_counted(wanted)} ({kinds}), but the network has {len(ends)}: {names}."
        return [_plain(project, message)]
    return [
        problem
        for end, place in pairs
        for problem in _end_problems(analysis, end, dataset.title, dataset.inputs[place])
    ]


def _counted(inputs: int) -> str:
    return "one input" if inputs == 1 else f"{inputs} inputs"


def _end_problems(analysis: Analysis, end: NodeReport, title: str, kind: InputDef) -> list[Problem]:
    """Whether an Input takes what an input of the data gives. A sample may be reshaped, but its size must agree."""
    shape = tuple(end.values["shape"])
    sizes = sizes_for(end, kind.shape) if is_open(end) else {}
    fits = sizes is not None if is_open(end) else prod(shape) == prod(kind.shape)
    told = broken(analysis, sizes) if sizes else None
    if told is not None:
        given = ", ".join(f"{name} = {size}" for name, size in (sizes or {}).items())
        message = f"{end.node.name}: the network works only if {told}, but {title} gives {given}."
        return [_at(analysis, end, message, ())]
    if not fits or end.values["dtype"] != kind.dtype:
        message = (
            f"{end.node.name}: the network takes {_shape(shape)} {end.values['dtype']}, "
            f"but a sample of {title} is {_shape(kind.shape)} {kind.dtype}."
        )
        edit: Edit = SetParam(analysis.network.id, end.node.id, "shape", list(kind.shape))
        repair = RepairEdit(f"Set shape to {_shape(kind.shape)}", edit)
        if end.values["dtype"] != kind.dtype:
            both = Batch((edit, SetParam(analysis.network.id, end.node.id, "dtype", kind.dtype)))
            repair = RepairEdit(f"Set dtype to {kind.dtype}", both.edits[1])
            if not fits:
                repair = RepairEdit(f"Set shape to {_shape(kind.shape)} and dtype to {kind.dtype}", both)
        return [_at(analysis, end, message, (repair,))]
    return []


def _output_problems(project: Project, analysis: Analysis, dataset: DatasetDef) -> list[Problem]:
    """Whether the loss can compare what the network gives with what the dataset wants."""
    ends, choice = analysis.ends("Output"), project.training.loss
    if len(ends) > 1:
        names = " and ".join(end.node.name for end in ends)
        return [_plain(project, f"Training needs one Output to compare with the target, but there are: {names}.")]
    (end,) = ends
    output = end.inputs[0]
    try:
        loss = registry.loss(choice.type)
        values = values_of(loss.params, choice.params)
        form, target = target_for(loss, values, _as_taken(analysis, dataset), output)
        loss.infer(values, (output, target))
    except ShapeError as error:
        if dataset.task == DETECTION:
            return [_plain(project, f"{choice.type}: {error}")]
        if error.port == "target":
            better = default_loss(dataset.task)
            if better == choice.type:
                return [_at(analysis, end, f"{end.node.name}: {error}", ())]
            return [_setting_problem(project, f"{choice.type}: {error}", "training.loss", better)]
        repairs = repair_edits(analysis.network, end.node, error.repairs)
        return [_at(analysis, end, f"{end.node.name}: {error}", repairs)]
    except CatalogueError:
        return []  # said by _recipe
    return _class_count(analysis, end, dataset) if form is TargetForm.CLASS else []


def _as_taken(analysis: Analysis, dataset: DatasetDef) -> DatasetDef:
    """The data with its (first) input as the network takes it: what comes out is compared with that."""
    if dataset.task != RECONSTRUCTION:
        return dataset
    for end, place in matched(analysis, dataset) or ():
        if place == 0 and not is_open(end):
            return replace(dataset, shape=tuple(end.values["shape"]))
    return dataset


def _class_count(analysis: Analysis, end: NodeReport, dataset: DatasetDef) -> list[Problem]:
    """Class numbers go with any number of scores; fewer than there are classes would fail in the middle of training."""
    scores, classes = end.inputs[0].shape[1], len(dataset.labels)
    if not isinstance(scores, int) or scores == classes:
        return []
    message = f"{end.node.name}: {dataset.title} has {classes} classes, but the network gives {scores} scores."
    source = analysis.nodes[end.arrivals[0].source.node]
    severity = Severity.ERROR if scores < classes else Severity.WARNING
    width = "out_channels" if dataset.is_dense else "out_features"
    if source.entry is not None and source.entry.param(width) is not None:
        edit = SetParam(analysis.network.id, source.node.id, width, classes)
        repair = RepairEdit(f"Set {width} of {source.node.name} to {classes}", edit)
    elif dataset.is_dense:
        return [_at(analysis, end, message, (), severity)]
    else:
        wire = analysis.network.edges_into(end.node.id)[0]
        repair = RepairEdit(
            f"Insert Linear with {classes} features",
            insert_on(analysis.network, wire, "Linear", {"out_features": classes}),
        )
    return [_at(analysis, end, message, (repair,), severity)]


def _shape(shape: tuple[Dim, ...]) -> str:
    return "×".join(map(str, shape)) or "a single number"


def _plain(project: Project, message: str, repairs: tuple[RepairEdit, ...] = ()) -> Problem:
    return Problem(Severity.ERROR, message, project.main.id, repairs=repairs)


def _setting_problem(project: Project, message: str, path: str, value: str | float) -> Problem:
    return _plain(project, message, (RepairEdit(f"Set {path} to {value}", SetSetting(path, value)),))


def _at(
    analysis: Analysis,
    end: NodeReport,
    message: str,
    repairs: tuple[RepairEdit, ...],
    severity: Severity = Severity.ERROR,
) -> Problem:
    return Problem(severity, message, analysis.network.id, end.node.id, end.node.name, repairs=repairs)
