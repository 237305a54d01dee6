"""Starts a search for a learning rate or a batch size, in a worker of its own."""

import tempfile
from pathlib import Path

from designer.graph.model import Project
from designer.jobs.errors import RunError
from designer.jobs.live import LiveJob
from designer.jobs.tail import Tail
from designer.jobs.workers import Workers
from designer.protocol.control import Job, JobKind
from designer.protocol.run_layout import RunLayout
from designer.protocol.run_spec import new_spec, spec_to_text

RATE, BATCH = "rate", "batch"
"""What can be looked for."""


def start_search(project: Project, what: str, folder: Path, workers: Workers | None = None) -> LiveJob:
    """Starts a search for the `rate` or the `batch` of a project as it is; what was tried comes as events.

    `folder` is where relative paths to weights begin. Raises `RunError`.
    """
    scratch = tempfile.TemporaryDirectory(prefix="layerloom-", ignore_cleanup_errors=True)
    place = RunLayout(Path(scratch.name))
    try:
        place.spec.write_text(spec_to_text(new_spec(project)), encoding="utf-8")
    except OSError as error:
        scratch.cleanup()
        raise RunError(
            f"What the search needs could not be written: {error.strerror or error}.", "Check that the disk has space."
        ) from error
    events = place.path / "search.jsonl"
    job = Job(kind=JobKind.SEARCH, run=str(place.path), events=str(events), out=str(folder), part=what)
    return LiveJob((workers or Workers()).take(), job, Tail(events), scratch=scratch)
