"""`layerloom evaluate RUN`: how good a run's best network is on the samples that it was not trained with."""

from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from pathlib import Path

from designer.cli.command import Command, Context, Result
from designer.cli.progress import metric_text
from designer.cli.running import ask
from designer.evaluate.evaluation import PARTS, TEST, VALIDATION, Evaluation, evaluation_from_json
from designer.evaluate.looks import looks_of
from designer.jobs.library import full_view
from designer.jobs.run_folder import open_run
from designer.protocol.control import JobKind


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("run", type=Path, metavar="RUN", help="a run folder")
    parser.add_argument(
        "--part",
        choices=PARTS,
        default=VALIDATION,
        help="what to measure on; each look at the test part is noted with the run, so look once, at the end",
    )


def _run(arguments: Namespace, context: Context) -> Result:
    folder = open_run(arguments.run.resolve())
    found = evaluation_from_json(ask(JobKind.EVALUATE, folder, context.console, part=arguments.part))
    samples = f"{found.samples} {found.part} samples of {found.dataset}"
    context.console.say(f"The network of epoch {found.epoch} on {samples}:")
    width = max((len(id) for id in found.metrics), default=0) + 2
    for id, value in found.metrics.items():
        context.console.say(f"  {id:<{width}}{metric_text(id, value)}")
    _say_classes(found, context)
    json = {"run": str(folder.path), "epochs": full_view(folder).epoch, "best": dict(found.metrics), "part": found.part}
    return Result(json | _say_looks(folder.path, context) if found.part == TEST else json)


def _say_looks(run: Path, context: Context) -> dict[str, object]:
    """How often the test part was looked at by now, this look among them."""
    looks = looks_of(run)
    first = datetime.fromtimestamp(looks[0].time, tz=UTC).astimezone()
    times = "once" if len(looks) == 1 else f"{len(looks)} times, first on {first:%Y-%m-%d %H:%M}"
    context.console.say(f"The test part of this run was looked at {times}.")
    return {"looks": len(looks), "first_look": first.isoformat(timespec="seconds")}


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
    doc="Measure a run's best network on its validation samples, or on its test samples.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom evaluate digits.runs/20260314-092653",
)
