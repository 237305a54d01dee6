"""Asks a worker what a training will take. Nothing of it stays: the specification is in a folder of its own."""

import tempfile
from pathlib import Path

from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.graph.model import Project
from designer.jobs.errors import RunError
from designer.jobs.live import LiveJob
from designer.jobs.tail import Tail
from designer.jobs.workers import Workers
from designer.protocol.control import Job, JobKind
from designer.protocol.run_layout import RunLayout
from designer.protocol.run_spec import new_spec, spec_to_text


def start_forecast(project: Project, place: Path, workers: Workers | None = None) -> LiveJob:
    """Starts measuring; `Finished.result` is a `Forecast` as JSON. Raises `RunError`.

    `place` is the folder from which the project's relative paths start: that of its file.
    """
    scratch = tempfile.TemporaryDirectory(prefix="layerloom-", ignore_cleanup_errors=True)
    layout = RunLayout(Path(scratch.name))
    try:
        write_atomically(layout.spec, spec_to_text(new_spec(project)).encode())
    except FileError as error:
        raise RunError(error.message, error.hint) from error
    job = Job(kind=JobKind.FORECAST, run=str(layout.path), events=str(layout.events), out=str(place))
    return LiveJob((workers or Workers()).take(), job, Tail(layout.events), scratch=scratch)
