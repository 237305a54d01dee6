"""`layerloom train FILE --forecast`: what the training will take, measured on a few of its steps."""

from argparse import ArgumentParser
from pathlib import Path

from designer.cli.command import Result
from designer.cli.console import Console
from designer.cli.errors import CommandError
from designer.drawing.words import size
from designer.graph.model import Project
from designer.jobs.forecasting import start_forecast
from designer.protocol.events import Failed
from designer.protocol.forecast import Forecast, forecast_from_json


def add_forecast(parser: ArgumentParser) -> None:
    """The argument that asks for it."""
    parser.add_argument(
        "--forecast", action="store_true", help="train a few steps only, and say what all will take; makes no run"
    )


def tell_forecast(project: Project, file: Path, console: Console) -> Result:
    """Measures and says it. Raises `CommandError` if a step cannot be taken, `RunError` if there is no worker."""
    job = start_forecast(project, file.parent)
    with console.waiting("Measuring a few steps"):
        try:
            ending = job.wait()
        except KeyboardInterrupt:
            job.kill()
            job.wait()
            raise
    if isinstance(ending, Failed):
        raise CommandError(ending.message, ending.hint)
    found = forecast_from_json(ending.result)
    console.say(f"About {_long(found.seconds)} and {size(found.bytes)} on {found.device}: {_parts(found)}.")
    return Result(found.to_json())


def _parts(found: Forecast) -> str:
    epochs = f"{found.epochs} epochs of {found.steps_per_epoch} steps" if found.epochs != 1 else "one epoch"
    return f"{epochs}, {found.step_seconds * 1000:.3g} ms a step, {found.validation_seconds:.2g} s to validate"


def _long(seconds: float) -> str:
    for length, unit in ((86400, "days"), (3600, "h"), (60, "min")):
        if seconds >= 1.5 * length:
            return f"{seconds / length:.2g} {unit}"
    return f"{max(1, round(seconds))} s"
