"""Cross-validation: what the runs of all folds found, put together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import mean, stdev

from designer.cli.console import Console
from designer.cli.errors import CommandError
from designer.cli.progress import metric_text
from designer.graph.model import Project


@dataclass(frozen=True, slots=True)
class Spread:
    """A metric over the folds: its mean, and the standard deviation of a sample (with n − 1)."""

    mean: float
    deviation: float


def folds_of(project: Project) -> Iterator[Project]:
    """The project once for each of its folds, in their order."""
    for fold in range(project.data.folds):
        yield replace(project, data=replace(project.data, fold=fold))


def spreads(found: Sequence[Mapping[str, float]]) -> dict[str, Spread]:
    """Mean and deviation of each metric that all of two folds or more have."""
    common = [name for name in found[0] if all(name in each for each in found)]
    return {name: Spread(mean(values), stdev(values)) for name in common if (values := [each[name] for each in found])}


def say_spreads(found: Mapping[str, Spread], folds: int, console: Console) -> None:
    """A table of what all folds came to."""
    rows = [(id, metric_text(id, each.mean), f"± {metric_text(id, each.deviation)}") for id, each in found.items()]
    console.say(f"\nOver {folds} folds, mean and standard deviation:")
    console.table(("Metric", "Mean", "Deviation"), rows, right=(1, 2))


def count_of(text: str) -> int:
    """The number of folds that was asked for. Raises `CommandError`; `check` of the project knows the upper limit."""
    try:
        folds = int(text)
    except ValueError:
        folds = 0
    if folds < 2:
        raise CommandError(f"“{text}” is no number of folds.", "Give a whole number, 2 at least: --folds 5.")
    return folds
