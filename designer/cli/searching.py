"""Searches for a learning rate and a batch size on the command line: what was tried, and what to set."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from designer.cli.command import Result
from designer.cli.console import Console
from designer.cli.errors import CommandError
from designer.graph.model import Project
from designer.jobs.live import LiveJob
from designer.jobs.searching import BATCH, RATE, start_search
from designer.protocol.events import Failed

_SHADES = "▁▂▃▄▅▆▇█"
_WIDE = 60


def add_searches(parser: ArgumentParser) -> None:
    """The arguments that search instead of training."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--find-lr",
        dest="search",
        action="store_const",
        const=RATE,
        help="do not train: try learning rates on a few steps and suggest one",
    )
    which.add_argument(
        "--find-batch",
        dest="search",
        action="store_const",
        const=BATCH,
        help="do not train: try batch sizes and suggest the smallest that is nearly the fastest",
    )


def search(project: Project, what: str, file: Path, console: Console) -> Result:
    """Searches and says what was found. Raises `CommandError` if that failed, `RunError` if it could not start."""
    job = start_search(project, what, file.parent)
    with console.waiting("Trying learning rates" if what == RATE else "Trying batch sizes"):
        found = _waited(job)
    (_say_rate if what == RATE else _say_batch)(found, file, console)
    return Result(found)


def _waited(job: LiveJob) -> dict[str, Any]:
    try:
        ending = job.wait()
    except KeyboardInterrupt:
        job.kill()
        job.wait()
        raise
    if isinstance(ending, Failed):
        raise CommandError(ending.message, ending.hint)
    return dict(ending.result)


def _say_rate(found: dict[str, Any], file: Path, console: Console) -> None:
    rates, losses = found["rates"], found["smooth"]
    if rates:
        console.say(f"{_drawn(losses)}  loss at learning rates from {rates[0]:.0e} to {rates[-1]:.0e}")
    rate = found["suggestion"]
    if rate is None:
        console.say("The loss fell nowhere clearly, so no learning rate is suggested.")
        return
    console.say(f"Suggested learning rate: {rate:g}, where the loss falls fastest.")
    console.say(f"Train with it: layerloom train {file.name} --set training.optimizer.params.lr={rate:g}")


def _say_batch(found: dict[str, Any], file: Path, console: Console) -> None:
    for size, speed, memory in found["trials"]:
        console.say(f"{size:>7,} samples a batch: {speed:>12,.0f} samples/s, {memory / 2**20:>8,.0f} MiB")
    size = found["suggestion"]
    if size is None:
        raise CommandError(f"No batch could be tried: {found['reason']}.", "Make the network smaller.")
    console.say(f"Suggested batch size: {size:,}. Ended because {found['reason']}.")
    console.say(f"Train with it: layerloom train {file.name} --set training.batch_size={size}")


def _drawn(numbers: list[float]) -> str:
    """A curve in a line of text; what lies far above its beginning is cut."""
    top = 1.1 * max(numbers[: max(1, len(numbers) // 2)])
    stride = max(1, -(-len(numbers) // _WIDE))
    shown = [min(number, top) for number in numbers[::stride]]
    low, high = min(shown), max(shown)
    scale = (len(_SHADES) - 1) / ((high - low) or 1.0)
    return "".join(_SHADES[round((number - low) * scale)] for number in shown)
