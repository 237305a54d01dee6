"""Training on more than one device, on more than one machine, on another machine: what `train` and `resume` share."""

import shlex
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from designer.analysis.recipe_problems import ENGINES
from designer.cli.command import Result
from designer.cli.console import Console
from designer.cli.errors import CommandError
from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.graph.recipe import Training
from designer.jobs.errors import RunError
from designer.jobs.meeting import MeetingWorkers
from designer.jobs.remote import RemoteWorkers
from designer.jobs.run_folder import RunFolder
from designer.jobs.slurm import MEETING_PORT, script_for
from designer.jobs.spreading import spread
from designer.jobs.transport import Ssh
from designer.jobs.workers import Workers

SETTINGS = ("devices", "nodes", "engine")
"""Options that are settings of the recipe."""


def add_places(parser: ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("--devices", metavar="N", help="how many GPUs (or processes on the CPU) of each machine")
    parser.add_argument("--nodes", metavar="M", help="how many machines; they share the disk that the run is on")
    parser.add_argument(
        "--engine",
        choices=ENGINES,
        help="how devices share the work: each has the whole network (ddp), or a share of its weights (fsdp)",
    )
    parser.add_argument(
        "--meet", metavar="MACHINE:PORT", help="where the machines of a run find each other: the first of them"
    )
    parser.add_argument(
        "--slurm", type=Path, metavar="FILE", help="write a script for `sbatch` that trains the run, and do not train"
    )
    parser.add_argument(
        "--host",
        metavar="USER@MACHINE",
        help="train on a machine that ssh reaches: the project is sent there, and the run comes home; "
        "files of data must be there under the same paths",
    )
    parser.add_argument(
        "--host-command", default="layerloom", metavar="COMMAND", help="what starts Layerloom over there"
    )


def refuse_places(training: Training, arguments: Namespace) -> None:
    """Raises `CommandError` or `RunError` if a run could not start where the options say."""
    if arguments.meet is not None:
        MeetingWorkers(arguments.meet)
        if training.nodes == 1:
            raise CommandError("The run is for one machine, which has nobody to meet.", "Leave --meet out.")
    if arguments.host is not None:
        Ssh(arguments.host)
    if training.nodes > 1 and arguments.meet is None and arguments.slurm is None:
        raise CommandError(
            f"A run on {training.nodes} machines starts on each of them.",
            f"Give --slurm FILE for a script, or --meet FIRST_MACHINE:{MEETING_PORT} and start it on each by hand.",
        )
    if arguments.host is not None and training.nodes > 1:
        raise CommandError(
            "With --host one machine trains, and the run wants several.", "Leave --host out, or set --nodes 1."
        )


def spread_as_told(folder: RunFolder, arguments: Namespace) -> Training:
    """Changes on how much a run is trained from now on to what options say; gives its recipe. Raises `CommandError`."""
    spread(
        folder,
        devices=_count("devices", arguments.devices),
        nodes=_count("nodes", arguments.nodes),
        engine=arguments.engine,
    )
    return folder.spec().project.training


def _count(name: str, text: str | None) -> int | None:
    if text is not None and not (text.isdecimal() and int(text) > 0):
        raise CommandError(f"--{name} is a number from 1, not “{text}”.", f"Write --{name} 2, say.")
    return None if text is None else int(text)


def write_script(folder: RunFolder, path: Path, console: Console) -> Result:
    """Writes the script for SLURM. Raises `CommandError`."""
    try:
        write_atomically(path, script_for(folder.path, folder.spec().project.training).encode())
    except FileError as error:
        raise CommandError(f"The script could not be written: {error.message}", error.hint) from error
    console.say(f"The run is in {folder.path}")
    console.say(f"Start it with: sbatch {shlex.quote(str(path))}")
    return Result({"run": str(folder.path), "script": str(path)})


@contextmanager
def workers_for(folder: RunFolder, arguments: Namespace, console: Console) -> Iterator[Workers | None]:
    """Who trains a run where the options say; None: a worker here. A run that was sent away is back afterwards."""
    if arguments.meet is not None:
        place = MeetingWorkers(arguments.meet)
        console.remark(f"On each of the other machines: layerloom resume {folder.path} --meet {arguments.meet}")
        yield place
    elif arguments.host is not None:
        yield from _away(folder, arguments, console)
    else:
        yield None


def _away(folder: RunFolder, arguments: Namespace, console: Console) -> Iterator[Workers]:
    away = RemoteWorkers(Ssh(arguments.host), folder, shlex.split(arguments.host_command))
    try:
        yield away
    except BaseException:
        try:
            away.bring_home()
        except RunError as error:  # Why it ended is more important.
            console.warn(error.message)
        raise
    try:
        away.bring_home()
    except RunError as error:
        hint = f"`layerloom resume {folder.path} --host {arguments.host}` tries it again."
        raise CommandError(f"The run was trained, but is not home: {error.message}", hint) from error
