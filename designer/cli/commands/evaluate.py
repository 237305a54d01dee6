"""`layerloom evaluate RUN`: how good a run's best network is on the samples that it was not trained with."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from designer.cli.command import Command, Context, Result
from designer.cli.progress import metric_text
from designer.cli.running import ask
from designer.evaluate.evaluation import Evaluation, evaluation_from_json
from designer.jobs.library import full_view
from designer.jobs.run_folder import open_run
from designer.protocol.control import JobKind


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("run", type=Path, metavar="RUN", help="a run folder")


def _run(arguments: Namespace, context: Context) -> Result:
    folder = open_run(arguments.run.resolve())
    found = evaluation_from_json(ask(JobKind.EVALUATE, folder, context.console))
    context.console.say(f"The network of epoch {found.epoch} on {found.samples} validation samples of {found.dataset}:")
    for id, value in found.metrics.items():
        context.console.say(f"  {id:<10}{metric_text(id, value)}")
    _say_classes(found, context)
    return Result({"run": str(folder.path), "epochs": full_view(folder).epoch, "best": dict(found.metrics)})


def _say_classes(found: Evaluation, context: Context) -> None:
    if not found.classes:
        return
    context.console.say()
    rows = [
        (row.label, f"{row.precision:.3f}", f"{row.recall:.3f}", f"{row.f1:.3f}", str(row.support))
        for row in found.classes
    ]
    context.console.table(("Class", "Precision", "Recall", "F1", "Samples"), rows, right=(1, 2, 3, 4))


EVALUATE = Command(
    name="evaluate",
    doc="Measure a run's best network on its validation samples.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom evaluate digits.runs/20260314-092653",
)
