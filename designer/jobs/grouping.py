"""Runs that belong together: the folds of a cross-validation, made at once, and what they came to, put together."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import mean, stdev

from designer.graph.model import Project
from designer.jobs.about import Group, change_about
from designer.jobs.run_folder import RunFolder, create_run
from designer.jobs.summaries import Summary


@dataclass(frozen=True, slots=True)
class Spread:
    """A metric over several runs: its mean, and the standard deviation of a sample (with n − 1; 0 for a single run)."""

    mean: float
    deviation: float


@dataclass(frozen=True, slots=True)
class GroupOfRuns:
    """The runs of one group that there are, by their number. `of` is how many there shall be."""

    id: str
    title: str
    of: int
    runs: tuple[Summary, ...]

    @property
    def metrics(self) -> tuple[str, ...]:
        """What all of them measured, in display order."""
        common = set.intersection(*(set(run.bests) for run in self.runs))
        return tuple(id for id in self.runs[0].metrics if id in common) or tuple(sorted(common))

    @property
    def spreads(self) -> dict[str, Spread]:
        """Mean and deviation of each metric of the best epochs, over the runs that have one."""
        return spreads([run.bests for run in self.runs if run.bests])


def folds_of(project: Project) -> Iterator[Project]:
    """The project once for each of its folds, in their order."""
    for fold in range(project.data.folds):
        yield replace(project, data=replace(project.data, fold=fold))


def create_folds(root: Path, project: Project, *, project_file: str = "") -> list[RunFolder]:
    """A run for each fold of a project, in one group, none of them started. Raises `RunError`."""
    made = list[RunFolder]()
    for number, fold in enumerate(folds_of(project), start=1):
        made.append(create_run(root, fold, project_file=project_file))
        join_folds(made[-1], made[0].name, number, project.data.folds)
    return made


def join_folds(run: RunFolder, group: str, number: int, of: int) -> None:
    """Makes a run one of the folds of a group. Raises `RunError`."""
    change_about(run.path, group=Group(group, f"{of} folds", number, of))


def spreads(found: Sequence[Mapping[str, float]]) -> dict[str, Spread]:
    """Mean and deviation of each metric that all have."""
    common = [name for name in found[0] if all(name in each for each in found)] if found else []
    values = {name: [each[name] for each in found] for name in common}
    return {name: Spread(mean(each), stdev(each) if len(each) > 1 else 0.0) for name, each in values.items()}


def groups_in(runs: Iterable[Summary]) -> dict[str, GroupOfRuns]:
    """The groups among runs, by their ids; each in the order of its numbers."""
    found: dict[str, list[tuple[Group, Summary]]] = {}
    for run in runs:
        if run.about.group is not None:
            found.setdefault(run.about.group.id, []).append((run.about.group, run))
    groups = {}
    for id, members in found.items():
        members.sort(key=lambda pair: pair[0].number)
        first = members[0][0]
        groups[id] = GroupOfRuns(id, first.title, max(first.of, len(members)), tuple(run for _, run in members))
    return groups
