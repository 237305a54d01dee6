"""`layerloom export-logs RUN --tensorboard DIR`: a run's numbers as a file that TensorBoard reads."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from designer.cli.command import Command, Context, Result
from designer.jobs.run_folder import open_run
from designer.jobs.tensorboard import export_logs


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("runs", type=Path, nargs="+", metavar="RUN", help="run folders")
    parser.add_argument(
        "--tensorboard",
        type=Path,
        required=True,
        metavar="DIR",
        help="the folder for event files; each run gets one of its own in it",
    )


def _run(arguments: Namespace, context: Context) -> Result:
    folders = [open_run(path.resolve()) for path in arguments.runs]
    written = [export_logs(folder, arguments.tensorboard.resolve()) for folder in folders]
    for path in written:
        context.console.say(f"The numbers are in {path}")
    context.console.say(f"See them with: tensorboard --logdir {arguments.tensorboard}")
    return Result({"files": [str(path) for path in written]})


EXPORT_LOGS = Command(
    name="export-logs",
    doc="Write the numbers of runs as event files for TensorBoard.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom export-logs digits.runs/20260314-092653 --tensorboard logs",
)
