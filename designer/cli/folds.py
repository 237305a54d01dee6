"""Cross-validation: how many folds were asked for, and what they came to in words."""

from collections.abc import Mapping

from designer.cli.console import Console
from designer.cli.errors import CommandError
from designer.cli.progress import metric_name, metric_text
from designer.jobs.grouping import Spread


def say_spreads(found: Mapping[str, Spread], folds: int, console: Console) -> None:
    """A table of what all folds came to."""
    rows = [
        (metric_name(id), metric_text(id, each.mean), f"± {metric_text(id, each.deviation)}")
        for id, each in found.items()
    ]
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
