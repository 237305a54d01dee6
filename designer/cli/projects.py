"""What commands do with a project file before their own work: open it, change settings, refuse what cannot run."""

import json
from collections.abc import Iterable
from pathlib import Path

from designer.analysis.blocks import analyse_in
from designer.analysis.network import Analysis
from designer.analysis.problems import Problem, Severity
from designer.analysis.project import check_project
from designer.catalogue.registry import datasets
from designer.cli.errors import CommandError
from designer.graph.applying import apply
from designer.graph.edits import Edit, SetParam, SetSetting
from designer.graph.files import load
from designer.graph.model import Network, Project
from designer.graph.recipe import NO_DATASET, Json
from designer.jobs.probing import settled_library


def open_project(path: Path, settings: Iterable[str] = ()) -> Project:
    """The project in a file, with `path=value` settings applied. Raises `FileError`, `EditError`, `CommandError`."""
    project = load(path)
    for setting in settings:
        project = apply(project, setting_edit(project, setting))[0]
    return project


def setting_edit(project: Project, setting: str) -> Edit:
    """The edit for `training.epochs=5`, or for a layer's parameter: `conv1.out_channels=8`.

    The value is JSON; what is none is a word. Metrics may be given as words with commas: `training.metrics=f1,mcc`.
    """
    path, equals, text = setting.partition("=")
    if not equals or not path:
        raise CommandError(f"“{setting}” is no setting.", "Write path=value, such as training.epochs=5.")
    value = _value(text)
    head, dot, param = path.partition(".")
    if path == "training.metrics" and isinstance(value, str):
        return SetSetting(path, [word.strip() for word in value.split(",")])
    if not dot or head in ("data", "training"):
        return SetSetting(path, value)
    node = project.main.named(head)
    if node is None:
        raise CommandError(
            f"There is no setting “{path}”.",
            f"Settings start with “data.”, “training.” or a layer's name, and the network has no layer “{head}”.",
        )
    return SetParam(project.main.id, node.id, param, value)


def refuse_if_wrong(project: Project, path: Path) -> None:
    """Raises `CommandError` with the first error of a project that is to be trained."""
    if project.data.dataset == NO_DATASET:
        names = ", ".join(entry.name for entry in datasets())
        raise CommandError(
            "The project has no dataset to train with.", f"Add --set data.dataset=… with one of {names}."
        )
    errors = [
        problem
        for problem in check_project(project, library=settled_library(project))
        if problem.severity is Severity.ERROR
    ]
    if errors:
        more = f" {len(errors) - 1} more: `layerloom check {path}` lists all." if len(errors) > 1 else ""
        raise CommandError(errors[0].message, f"{repairs_text(errors[0])}{more}".strip())


def sound(project: Project, network: Network, what: str) -> Analysis:
    """The analysis of a network of a project. Raises `CommandError` if it has errors: `what` would be wrong then."""
    analysis = analyse_in(project, network.id, library=settled_library(project))
    first = next((problem for problem in analysis.problems if problem.severity is Severity.ERROR), None)
    if first is not None:
        raise CommandError(f"The network “{network.name}” {what}. {first.message}", repairs_text(first))
    return analysis


def repairs_text(problem: Problem) -> str:
    """The ways out of a problem, as a sentence."""
    return f"Possible: {', or '.join(repair.label for repair in problem.repairs)}." if problem.repairs else ""


def _value(text: str) -> Json:
    try:
        value: Json = json.loads(text)
    except ValueError:
        return text
    return value
