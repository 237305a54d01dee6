"""`layerloom runs [FILE]` and `layerloom runs compare A B`: what was trained, how it went, and how runs differ."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from designer.cli.command import Command, Context, Result
from designer.cli.errors import CommandError
from designer.cli.progress import metric_name, metric_text, metrics_text
from designer.graph.atomic import write_atomically
from designer.graph.files import SUFFIX
from designer.graph.matching import project_changes, told
from designer.jobs.comparing import differences, shown
from designer.jobs.grouping import groups_in
from designer.jobs.run_folder import RunFolder, list_runs, open_run
from designer.jobs.summaries import Summary, summary_of
from designer.jobs.tables import csv_of
from designer.places import runs_folder

COMPARE = "compare"


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "what",
        nargs="*",
        metavar="FILE",
        help="a project (.loom) or a folder of runs; without one, all *.runs here. "
        "Or: compare RUN RUN …, to see in what runs differ",
    )
    parser.add_argument("--csv", type=Path, metavar="OUT.csv", help="also write the table into a file")


def _run(arguments: Namespace, context: Context) -> Result:
    words: Sequence[str] = arguments.what
    if words and words[0] == COMPARE:
        return _compare([open_run(Path(word).resolve()) for word in words[1:]], context)
    if len(words) > 1:
        raise CommandError("Give one project or folder of runs, not several.", "Or compare: layerloom runs compare A B")
    found = [summary_of(folder) for root in _roots(words) for folder in list_runs(root)]
    if arguments.csv is not None:
        write_atomically(arguments.csv, csv_of(found).encode())
    _say(found, context)
    groups = groups_in(found).values()
    return Result(
        {
            "runs": [_as_json(run) for run in found],
            "groups": [
                {
                    "id": group.id,
                    "title": group.title,
                    "runs": [str(run.folder.path) for run in group.runs],
                    "mean": {id: spread.mean for id, spread in group.spreads.items()},
                    "deviation": {id: spread.deviation for id, spread in group.spreads.items()},
                }
                for group in groups
            ],
        }
    )


def _roots(words: Sequence[str]) -> list[Path]:
    """The folders in which runs are looked for."""
    if not words:
        return sorted(path for path in Path.cwd().glob("*.runs") if path.is_dir())
    path = Path(words[0]).resolve()
    if path.suffix == SUFFIX:
        if not path.is_file():
            raise CommandError(f"There is no project “{path}”.", "Check the path.")
        return [runs_folder(path)]
    if not path.is_dir():
        raise CommandError(f"There is no project or folder “{path}”.", "Check the path.")
    return [path]


def _say(found: Sequence[Summary], context: Context) -> None:
    if not found:
        context.console.say("There are no runs yet.")
        return
    lines = []
    for run in found:
        best = metrics_text(run.bests)
        star = "★ " if run.about.starred else ""
        tags = " ".join(f"#{tag}" for tag in run.about.tags)
        epochs = str(run.view.epoch) if run.view.epochs else "–"
        lines.append((run.folder.name, f"{star}{run.about.name}", str(run.view.state), epochs, best or "–", tags))
    context.console.table(("Run", "Name", "State", "Epochs", "Best", "Tags"), lines, right=(3,))
    for group in groups_in(found).values():
        spreads = ", ".join(
            f"{metric_name(id)} {metric_text(id, each.mean)} ± {metric_text(id, each.deviation)}"
            for id, each in group.spreads.items()
        )
        context.console.say(f"{group.title} of {group.id}: {spreads or 'nothing measured yet'}")


def _compare(folders: Sequence[RunFolder], context: Context) -> Result:
    if len(folders) < 2:
        raise CommandError("Two runs or more are compared.", "For example: layerloom runs compare A B")
    runs = [summary_of(folder) for folder in folders]
    found = differences([run.settings for run in runs])
    names = [run.about.name or run.folder.name for run in runs]
    metrics = list(dict.fromkeys(id for run in runs for id in run.bests))
    lines = [
        (metric_name(id), *(metric_text(id, run.bests[id]) if id in run.bests else "–" for run in runs))
        for id in metrics
    ]
    lines += [(each.key.title, *map(shown, each.values)) for each in found]
    context.console.table(("", *names), lines, right=range(1, len(runs) + 1))
    changes = _changes(folders)
    for line in changes:
        context.console.say(line)
    return Result(
        {
            "runs": [_as_json(run) for run in runs],
            "differences": [
                {"part": each.key.part, "path": each.key.path, "values": list(each.values)} for each in found
            ],
            "network": changes,
        }
    )


def _changes(folders: Sequence[RunFolder]) -> list[str]:
    """What differs between the networks of two runs, in words; nothing for more, or where there is no network."""
    if len(folders) != 2 or any(folder.is_told for folder in folders):
        return []
    before, after = (folder.spec().project for folder in folders)
    found = project_changes(before, after)
    several = len(found) > 1
    return [f"{each.before.name}: {line}" if several else line for each in found for line in told(each)]


def _as_json(run: Summary) -> dict[str, Any]:
    """Any: JSON for programs."""
    about, view = run.about, run.view
    return {
        "run": str(run.folder.path),
        "name": about.name,
        "state": str(view.state),
        "epochs": view.epoch,
        "seconds": view.seconds,
        "best": dict(run.bests),
        "final": dict(run.finals),
        "tags": list(about.tags),
        "notes": about.notes,
        "starred": about.starred,
        "group": about.group.id if about.group else None,
        "trouble": run.trouble,
    }


RUNS = Command(
    name="runs",
    doc="List runs with what came of them, or compare some.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom runs compare digits.runs/20260314-092653 digits.runs/20260314-101510",
)
