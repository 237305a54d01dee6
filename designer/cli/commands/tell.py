"""`layerloom tell RUN WISH [VALUE]`: asks a run that trains, whoever started it, for something on the way."""

import math
from argparse import ArgumentParser, Namespace
from pathlib import Path

from designer.cli.command import Command, Context, Result
from designer.cli.errors import CommandError, UsageError
from designer.jobs.attaching import attached_to
from designer.jobs.run_folder import open_run
from designer.protocol import control
from designer.protocol.control import PLAIN, VALUED, Wish

_OWNERS = (Wish.STAY, Wish.FOLLOW)
"""What only the owner of a worker decides."""
_WISHES = {wish.value: wish for wish in Wish if wish not in _OWNERS}
_WHAT = {
    Wish.PAUSE: "wait",
    Wish.RESUME: "go on after a pause",
    Wish.STOP: "save and end now",
    Wish.FINISH: "save and end after this epoch",
    Wish.CHECKPOINT: "save, and go on",
    Wish.VALIDATE: "measure on the validation data now",
    Wish.RATE: "learn at the rate VALUE from now on",
    Wish.FACTOR: "learn VALUE times as fast",
    Wish.EXTEND: "train VALUE epochs more",
}
_NEEDED = {Wish.RATE: "a learning rate", Wish.FACTOR: "a factor", Wish.EXTEND: "a number of epochs"}


def _wishes() -> str:
    """What can be wished, and what each means."""
    return "; ".join(f"{wish.value}: {what}" for wish, what in _WHAT.items())


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("run", type=Path, metavar="RUN", help="the folder of a run that trains")
    parser.add_argument("wish", metavar="WISH", choices=tuple(_WISHES), help=_wishes())
    parser.add_argument("value", nargs="?", type=float, metavar="VALUE", help="for rate, factor and extend: how much")


def _run(arguments: Namespace, context: Context) -> Result:
    folder, command = open_run(arguments.run.resolve()), _command(_WISHES[arguments.wish], arguments.value)
    worker = attached_to(folder)
    if worker is None:
        raise CommandError(
            f"Nobody trains the run {folder.name}, so there is nobody to tell.",
            f"Take it up first: layerloom resume {arguments.run}",
        )
    worker.send(command)
    context.console.remark(f"The run {folder.name} was told: {arguments.wish}. Its events say when it has done so.")
    return Result({"run": str(folder.path), "wish": command.wish.value, "value": arguments.value})


def _command(wish: Wish, value: float | None) -> control.Command:
    """The command that was meant. Raises `UsageError`."""
    if wish not in VALUED:
        if value is not None:
            raise UsageError(f"“{wish.value}” takes no value, but {value:g} was given.", "Leave it out.")
        return PLAIN[wish]
    if value is None or not 0 < value < math.inf or (wish is Wish.EXTEND and not value.is_integer()):
        came = "nothing" if value is None else f"{value:g}"
        raise UsageError(
            f"“{wish.value}” needs {_NEEDED[wish]} above 0; {came} was given.", "Write it behind the wish."
        )
    return control.Command(wish, int(value) if wish is Wish.EXTEND else value)


TELL = Command(
    name="tell",
    doc="Ask a run that trains for something: a pause, another learning rate, more epochs.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom tell digits.runs/20260314-092653 rate 0.001",
)
