"""What keeps a project from being trained with its objectives, in the user's words, with repairs."""

from collections.abc import Iterator

from designer.analysis.blocks import BlockDef, ProjectLibrary, analyse_in
from designer.analysis.network import NodeReport
from designer.analysis.objectives import (
    PREDICTION,
    TRUTH,
    Drawn,
    data_ports,
    drawings,
    every_drawn,
    measured_in,
    use_of,
)
from designer.analysis.open_sizes import is_open, sizes_for
from designer.analysis.problems import Problem, RepairEdit, Severity
from designer.catalogue import registry
from designer.catalogue.assuming import same
from designer.catalogue.datasets import DatasetDef
from designer.catalogue.errors import CatalogueError
from designer.catalogue.layer import values_of
from designer.catalogue.recipe import RunLength
from designer.catalogue.tensor import TensorSpec
from designer.graph.edits import Batch, Edit, Rename, SetParam, SetSetting
from designer.graph.model import Project
from designer.graph.recipe import AS_RECIPE, Json, Objective


def objective_problems(
    project: Project, dataset: DatasetDef, library: ProjectLibrary | None = None
) -> Iterator[Problem]:
    """Everything that is wrong with a project's objectives, for its data as it is prepared."""
    yield from _of_the_list(project)
    every = every_drawn(project, library)
    for each in every:
        if not each.analysis.ok:
            yield from (found for found in each.analysis.problems if found.severity is Severity.ERROR)
            continue
        yield from _of_ports(each, dataset)
        yield from _of_uses(project, each, library)
        if not each.terms:
            message = f"The objective “{each.objective.name}” has nothing to make small: no Output has a single number."
            yield _in(each, f"{message} Connect a loss to an Output.")
        yield from _of_watch(project, each)
    yield from _of_measure(every, dataset)
    if project.training.class_weights == "balanced":
        message = "Balanced class weights belong to the loss of the recipe; objectives weigh classes in their losses."
        yield _set(project, message, "training.class_weights", "none")


def _of_the_list(project: Project) -> Iterator[Problem]:
    """Names, numbers and choices."""
    objectives = project.training.objectives
    names = [each.name for each in objectives]
    for place, each in enumerate(objectives):
        path, who = f"training.objectives.{place}", f"The objective “{each.name}”"
        if each.network not in project.networks:
            rest = tuple(other for other in objectives if other is not each)
            repair = RepairEdit(f"Delete the objective “{each.name}”", SetSetting("training.objectives", rest))
            message = f"{who} is drawn in a network that is not there: “{each.network}”."
            yield Problem(Severity.ERROR, message, project.main.id, repairs=(repair,))
        if names.index(each.name) != place:
            yield _set(project, f"Two objectives are called “{each.name}”.", f"{path}.name", f"{each.name} {place + 1}")
        unknown = [network for network in each.learns if network not in project.networks]
        if unknown:
            known = tuple(network for network in each.learns if network in project.networks)
            message = f"{who} is to train a network that is not there: “{unknown[0]}”."
            repair = RepairEdit("Leave it out", SetSetting(f"{path}.learns", known))
            yield Problem(Severity.ERROR, message, project.main.id, repairs=(repair,))
        for name, low in (("every", 1), ("first", 1), ("last", 0)):
            if getattr(each, name) < low:
                message = f"{who}: {name} must be {low} or more, not {getattr(each, name)}."
                yield _set(project, message, f"{path}.{name}", low)
        yield from _of_choices(project, each)
    yield from _of_epochs(project)


def _of_epochs(project: Project) -> Iterator[Problem]:
    """Whether something is made small in every step of every epoch."""
    objectives = project.training.objectives
    for epoch in sorted(
        {1, *(each.last + 1 for each in objectives if each.last), *(each.first for each in objectives)}
    ):
        if not 1 <= epoch <= project.training.epochs:
            continue
        active = [place for place, each in enumerate(objectives) if each.is_active(epoch)]
        if not active:
            message = f"No objective is active in epoch {epoch}. Let one of them begin earlier or end later."
            yield Problem(Severity.ERROR, message, project.main.id)
        elif all(objectives[place].every > 1 for place in active):
            message = f"No objective counts in every step of epoch {epoch}, so some steps would do nothing."
            yield _set(project, message, f"training.objectives.{active[0]}.every", 1)


def _of_watch(project: Project, drawing: Drawn) -> Iterator[Problem]:
    """What is watched by a name that no number has, or has no more: the number of another name would be made small."""
    objective = drawing.objective
    unknown = [name for name in objective.watch if name not in drawing.watched]
    if unknown:
        place = project.training.objectives.index(objective)
        known = tuple(name for name in objective.watch if name in drawing.watched)
        message = (
            f"The objective “{objective.name}” is to watch “{unknown[0]}”, but no Output with a number is called so."
        )
        repair = RepairEdit("Leave it out", SetSetting(f"training.objectives.{place}.watch", known))
        yield Problem(Severity.ERROR, message, drawing.analysis.network.id, repairs=(repair,))


def _of_choices(project: Project, objective: Objective) -> Iterator[Problem]:
    """The objective's own optimiser and schedule."""
    for name, find in (("optimizer", registry.optimizer), ("schedule", registry.schedule)):
        choice = getattr(objective, name)
        if choice.type == AS_RECIPE.type:
            continue
        try:
            entry = find(choice.type)
            entry.lower(values_of(entry.params, choice.params), RunLength(epochs=1, steps_per_epoch=1))
        except CatalogueError as error:
            message = f"The objective “{objective.name}”, {name}: {error}"
            yield Problem(Severity.ERROR, message, project.main.id)


def _of_ports(drawing: Drawn, dataset: DatasetDef) -> Iterator[Problem]:
    """Whether each Input is a port of the data, and takes what comes from there."""
    ports = data_ports(dataset)
    for end in drawing.analysis.ends("Input"):
        spec = ports.get(end.node.name)
        if spec is None:
            known = ", ".join(ports)
            message = f"{end.node.name}: the data has no port of this name. Call the Input one of: {known}."
            free = [name for name in ports if name not in drawing.ports]
            yield _at(drawing, end, message, *(_as_port(drawing, end, name, ports[name]) for name in free))
            continue
        sample = tuple(size for size in spec.shape[1:] if isinstance(size, int))
        fits = sizes_for(end, sample) is not None if is_open(end) else end.outputs[0].shape[1:] == sample
        if fits and end.outputs[0].dtype == spec.dtype:
            continue
        message = (
            f"{end.node.name}: the Input takes {_said(end.outputs[0])}, but {dataset.title} gives {_said(spec)} there."
        )
        label = f"Let it take {_said(spec)}"
        yield _at(drawing, end, message, RepairEdit(label, Batch(_taking(drawing, end, spec), label)))


def _taking(drawing: Drawn, end: NodeReport, spec: TensorSpec) -> tuple[Edit, ...]:
    """What lets an Input take something."""
    network, node = drawing.analysis.network.id, end.node.id
    sizes: list[Json] = [size for size in spec.shape[1:] if isinstance(size, int)]
    return SetParam(network, node, "shape", sizes), SetParam(network, node, "dtype", spec.dtype)


def _as_port(drawing: Drawn, end: NodeReport, name: str, spec: TensorSpec) -> RepairEdit:
    """Makes an Input a port of the data."""
    label = f"Make it the port {name}"
    edits = (Rename(drawing.analysis.network.id, end.node.id, name), *_taking(drawing, end, spec))
    return RepairEdit(label, Batch(edits, label))


def _of_uses(project: Project, drawing: Drawn, library: ProjectLibrary | None) -> Iterator[Problem]:
    """Whether networks are used as they are by themselves: only so can their weights be shared."""
    for name, network in drawing.uses:
        report = use_of(drawing, name)
        if network in drawings(project):
            yield _at(drawing, report, f"{name}: the drawing of an objective cannot be a layer of another one.")
        if report.values.get("repeats", 1) != 1:
            repair = RepairEdit("Set repeats to 1", SetParam(drawing.analysis.network.id, report.node.id, "repeats", 1))
            yield _at(drawing, report, f"{name}: a network that learns stands in a drawing once, not repeated.", repair)
        if not isinstance(report.entry, BlockDef):
            continue
        own = [node for node in report.entry.network if node.type == "Input"]
        alone = {end.node.name: end for end in analyse_in(project, network, library=library).ends("Input")}
        for node, arriving in zip(own, report.inputs, strict=False):
            end = alone.get(node.name)
            if end is None or not end.outputs or _takes(end, arriving):
                continue
            message = (
                f"{name}: “{report.entry.network.name}” takes {_said(end.outputs[0])} as {node.name}, "
                f"but gets {_said(arriving)} here."
            )
            sizes: list[Json] = [size for size in arriving.shape[1:] if isinstance(size, int)]
            repair = RepairEdit(f"Let {node.name} take {_said(arriving)}", SetParam(network, node.id, "shape", sizes))
            yield _at(drawing, report, message, *([repair] * (len(sizes) == len(arriving.shape) - 1)))


def _takes(end: NodeReport, arriving: TensorSpec) -> bool:
    own = end.outputs[0]
    if own.dtype != arriving.dtype or len(own.shape) != len(arriving.shape):
        return False
    return all(
        same(one, two) if is_open(end) else one == two
        for one, two in zip(own.shape[1:], arriving.shape[1:], strict=True)
    )


def _of_measure(every: tuple[Drawn, ...], dataset: DatasetDef) -> Iterator[Problem]:
    """Whether a prediction can be measured with what is right."""
    found = measured_in(every)
    if found is None or not found.analysis.ok or TRUTH in found.shown:
        return
    said, wanted = found.output(PREDICTION), dataset.target
    end = next(each for each in found.analysis.ends("Output") if each.node.name == PREDICTION)
    if fits_target(said, dataset):
        return
    message = (
        f"{PREDICTION}: {_said(said)} cannot be measured with the target of {dataset.title}, {_said(wanted)}. Give the"
        f" Output another name, or add an Output “{TRUTH}” of what is right."
    )
    yield _at(found, end, message)


def fits_target(said: TensorSpec, dataset: DatasetDef) -> bool:
    """Whether a prediction has a score for each class, or a number for each value, of the data's target."""
    wanted = dataset.target
    if not said.is_float:
        return False
    if dataset.task == "classification":
        places = tuple(wanted.shape[1:])
        classes = said.shape[1] if len(said.shape) > 1 else 0
        enough = classes == len(dataset.labels) or (classes == 1 and len(dataset.labels) == 2)
        if dataset.is_transcript:
            return enough and len(said.shape) == 3
        return enough and tuple(said.shape[2:]) == places
    if dataset.task == "detection":
        return len(said.shape) == 4
    return tuple(said.shape[1:]) == tuple(wanted.shape[1:])


def _said(spec: TensorSpec) -> str:
    return f"{spec.label or 'a single number'} {spec.dtype}".strip()


def _in(drawing: Drawn, message: str) -> Problem:
    return Problem(Severity.ERROR, message, drawing.analysis.network.id)


def _at(drawing: Drawn, report: NodeReport, message: str, *repairs: RepairEdit) -> Problem:
    network, node = drawing.analysis.network.id, report.node
    return Problem(Severity.ERROR, message, network, node.id, node.name, repairs=repairs)


def _set(project: Project, message: str, path: str, value: str | int) -> Problem:
    repair = RepairEdit(f"Set {path} to {value}", SetSetting(path, value))
    return Problem(Severity.ERROR, message, project.main.id, repairs=(repair,))
