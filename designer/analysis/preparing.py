"""Checks the list of preparations: steps that are not known, are set up wrongly, or do not fit the data."""

from designer.analysis.problems import Problem, RepairEdit, Severity
from designer.catalogue.datasets import DatasetDef
from designer.catalogue.prepared import Stage, stages
from designer.graph.edits import SetSetting
from designer.graph.model import Project


def preparation_problems(project: Project, dataset: DatasetDef) -> list[Problem]:
    """A problem for each step that does not fit; to remove it is the repair."""
    found = stages(dataset, project.data)
    return [_problem(project, place, stage) for place, stage in enumerate(found) if stage.error is not None]


def _problem(project: Project, place: int, stage: Stage) -> Problem:
    steps = project.data.prepare
    name = stage.choice.type if stage.entry is None else stage.entry.title
    left = (*steps[:place], *steps[place + 1 :])
    repair = RepairEdit(f"Remove step {place + 1} ({name})", SetSetting("data.prepare", left))
    message = f"Preparation, step {place + 1}: {stage.error}"
    return Problem(Severity.ERROR, message, project.main.id, repairs=(repair,))
