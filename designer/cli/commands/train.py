"""`layerloom train FILE`: trains a project's network in a run folder of its own."""

import contextlib
import shutil
from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path
from typing import Any

from designer.cli.command import Command, Context, Result
from designer.cli.console import Console
from designer.cli.elsewhere import SETTINGS, add_places, refuse_places, workers_for, write_script
from designer.cli.errors import CommandError
from designer.cli.folds import count_of, say_spreads
from designer.cli.forecasting import add_forecast, tell_forecast
from designer.cli.progress import metrics_text
from designer.cli.projects import open_project, refuse_if_wrong
from designer.cli.running import best_of, train
from designer.cli.searching import add_searches, search
from designer.graph.model import Project
from designer.jobs.errors import RunError
from designer.jobs.grouping import folds_of, join_folds, spreads
from designer.jobs.library import full_view
from designer.jobs.run_folder import RunFolder, create_run, create_run_at
from designer.jobs.run_view import RunView
from designer.jobs.workers import Workers
from designer.places import runs_folder

_SHORT = tuple((name, f"training.{name}") for name in ("epochs", "device", "seed", *SETTINGS))


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a project (.loom)")
    parser.add_argument("--epochs", metavar="N", help="how many epochs; instead of the project's number")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), help="where to compute")
    parser.add_argument("--seed", metavar="S", help="seed of weights and order; the same seed gives the same run")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="PATH=VALUE",
        help="change a setting for this run (training.batch_size=32, training.optimizer.params.lr=0.01) "
        "or a layer's parameter (conv1.out_channels=8); may be given several times",
    )
    parser.add_argument(
        "--folds",
        metavar="K",
        help="cross-validate: train K times, each time another of K parts validates; prints mean and deviation",
    )
    parser.add_argument("--out", type=Path, metavar="RUN", help="the run folder to make, instead of FILE's .runs/…")
    add_places(parser)
    add_searches(parser)
    add_forecast(parser)


def _run(arguments: Namespace, context: Context) -> Result:
    given = ((path, getattr(arguments, name)) for name, path in _SHORT)
    settings = [*arguments.set, *(f"{path}={value}" for path, value in given if value is not None)]
    if arguments.folds is not None:
        settings += [f"data.folds={count_of(arguments.folds)}", "data.fold=0"]
    project = open_project(arguments.file, settings)
    refuse_if_wrong(project, arguments.file)
    file, out = arguments.file.resolve(), arguments.out.resolve() if arguments.out is not None else None
    if arguments.forecast:
        return tell_forecast(project, file, context.console)
    if arguments.search is not None:
        return search(project, arguments.search, file, context.console)
    if arguments.folds is not None:
        return _cross_validate(project, file, out, context.console)
    refuse_places(project.training, arguments)
    folder = _new_run(project, file, out)
    if arguments.slurm is not None:
        return write_script(folder, arguments.slurm, context.console)
    with workers_for(folder, arguments, context.console) as workers:
        view = _train(folder, context.console, workers)
    return report(folder, view, context.console)


def _new_run(project: Project, file: Path, out: Path | None) -> RunFolder:
    if out is None:
        return create_run(runs_folder(file), project, project_file=file.name)
    return create_run_at(out, project, project_file=file.name)


def _cross_validate(project: Project, file: Path, out: Path | None, console: Console) -> Result:
    """Trains the folds one after the other, each as a run of its own."""
    told: list[dict[str, Any]] = []  # Any: what `report` gives for programs
    group = out.name if out is not None else ""
    with closing(Workers()) as workers:
        for number, fold in enumerate(folds_of(project), start=1):
            console.say(f"Fold {number} of {project.data.folds}:")
            folder = _new_run(fold, file, out / f"fold-{number}" if out is not None else None)
            group = group or folder.name
            join_folds(folder, group, number, project.data.folds)
            told.append(dict(report(folder, _train(folder, console, workers), console).json))
    found = spreads([each["best"] for each in told])
    say_spreads(found, len(told), console)
    mean = {name: each.mean for name, each in found.items()}
    return Result({"folds": told, "mean": mean, "deviation": {name: each.deviation for name, each in found.items()}})


def _train(folder: RunFolder, console: Console, workers: Workers | None = None) -> RunView:
    try:
        return train(folder, console, workers)
    except (CommandError, RunError):
        if full_view(folder).started is None:  # Nothing was computed: a folder with nothing in it helps nobody.
            shutil.rmtree(folder.path)
            with contextlib.suppress(OSError):  # Others' runs are in it.
                folder.path.parent.rmdir()
        raise


def report(folder: RunFolder, view: RunView, console: Console) -> Result:
    """Says how a training ended."""
    best = best_of(view)
    if not best:
        raise CommandError(f"The run {folder.name} has no complete epoch.", "Train for at least one epoch.")
    found = metrics_text(best)
    console.say(f"{view.epoch} epochs in {view.seconds:.1f} s on {view.device}. Best on validation: {found}.")
    console.say(f"The run is in {folder.path}")
    return Result({"run": str(folder.path), "epochs": view.epoch, "best": best})


TRAIN = Command(
    name="train",
    doc="Train a project's network. Ctrl-C saves and stops; `layerloom resume` goes on.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom train digits.loom --epochs 20 --set training.optimizer.params.lr=0.002",
)
