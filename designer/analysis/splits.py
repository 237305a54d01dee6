"""What is wrong with the way in which a project divides its data, before the data is at hand."""

from designer.analysis.problems import Problem, RepairEdit, Severity
from designer.graph.edits import Edit, SetSetting
from designer.graph.model import Project
from designer.graph.recipe import SPLITS, Data, Json

MOST_FOLDS = 100


def split_problems(project: Project) -> list[Problem]:
    """Shares that leave nothing, folds that are none, a way that nobody knows: each with what would be right."""
    data = project.data
    found = [*_shares(data), *_folds(data)]
    if data.split not in SPLITS:
        message = f"The setting data.split is one of {', '.join(SPLITS)}, not “{data.split}”."
        found.append((message, "data.split", SPLITS[0]))
    return [_problem(project, *each) for each in found]


_Found = tuple[str, str, Json]
"""A sentence, the path of a setting, and a value that would be right."""


def _shares(data: Data) -> list[_Found]:
    if not 0 < data.validation < 1:
        message = f"The setting data.validation is a share between 0 and 1, not {data.validation:g}."
        return [(message, "data.validation", 0.2)]
    if not 0 <= data.test < 1:
        message = f"The setting data.test is a share from 0 (no test part) to less than 1, not {data.test:g}."
        return [(message, "data.test", min(0.2, round((1 - data.validation) / 2, 3)))]
    if data.validation + data.test >= 1:
        message = (
            f"The shares of data.validation ({data.validation:g}) and data.test ({data.test:g}) leave nothing to learn"
            " from; together they must be less than 1."
        )
        return [(message, "data.test", round((1 - data.validation) / 2, 3))]
    return []


def _folds(data: Data) -> list[_Found]:
    found: list[_Found] = []
    for count, chosen, folds, fold in (
        ("data.folds", "data.fold", data.folds, data.fold),
        ("data.test_folds", "data.test_fold", data.test_folds, data.test_fold),
    ):
        if folds and not 2 <= folds <= MOST_FOLDS:
            message = f"The setting {count} must be 0 (no folds) or from 2 to {MOST_FOLDS}, not {folds}."
            found.append((message, count, min(max(folds, 0), MOST_FOLDS) if folds != 1 else 0))
        elif folds and not 0 <= fold < folds:
            message = f"The setting {chosen} must be from 0 to {folds - 1}, as there are {folds} folds, not {fold}."
            found.append((message, chosen, min(max(fold, 0), folds - 1)))
    return found


def _problem(project: Project, message: str, path: str, value: Json) -> Problem:
    edit: Edit = SetSetting(path, value)
    return Problem(Severity.ERROR, message, project.main.id, repairs=(RepairEdit(f"Set {path} to {value}", edit),))
