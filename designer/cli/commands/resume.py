"""`layerloom resume RUN`: takes a training up again where it was last saved."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from designer.cli.command import Command, Context, Result
from designer.cli.commands.train import report
from designer.cli.elsewhere import add_places, refuse_places, spread_as_told, workers_for, write_script
from designer.cli.errors import UsageError
from designer.cli.running import train
from designer.jobs.library import full_view
from designer.jobs.run_folder import open_run
from designer.jobs.run_view import RunState


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("run", type=Path, metavar="RUN", help="a run folder")
    parser.add_argument("--more", type=int, default=0, metavar="N", help="train for N epochs more than planned")
    add_places(parser)


def _run(arguments: Namespace, context: Context) -> Result:
    folder = open_run(arguments.run.resolve())
    view = full_view(folder)
    if arguments.more < 0:
        raise UsageError(f"A run can be given more epochs, not {arguments.more}.", "Write a number above 0.")
    if view.state is RunState.COMPLETED and not arguments.more:
        context.console.remark("This run is complete already; there is nothing to resume. With --more N it goes on.")
    else:
        refuse_places(spread_as_told(folder, arguments), arguments)
        if arguments.slurm is not None:
            return write_script(folder, arguments.slurm, context.console)
        with workers_for(folder, arguments, context.console) as workers:
            view = train(folder, context.console, workers, more=arguments.more)
    return report(folder, view, context.console)


RESUME = Command(
    name="resume",
    doc="Go on with a training that was stopped or has crashed.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom resume digits.runs/20260314-092653",
)
