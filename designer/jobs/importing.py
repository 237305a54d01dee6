"""Starts the import of a Python file: the file runs in a worker, never here."""

import tempfile
from pathlib import Path

from designer.jobs.errors import RunError
from designer.jobs.live import LiveJob
from designer.jobs.tail import Tail
from designer.jobs.workers import Workers
from designer.protocol.control import Job, JobKind
from designer.protocol.import_request import ImportRequest, write_request


def start_import(request: ImportRequest, out: Path, workers: Workers | None = None) -> LiveJob:
    """Starts an import into `out`. The file of the request must have been trusted. Raises `RunError`."""
    scratch = tempfile.TemporaryDirectory(prefix="layerloom-", ignore_cleanup_errors=True)
    folder = Path(scratch.name)
    try:
        write_request(folder, request)
    except OSError as error:
        raise RunError(
            f"The request for the import could not be written: {error.strerror or error}.", "Check that disk has space."
        ) from error
    events = folder / "events.jsonl"
    job = Job(kind=JobKind.IMPORT, run=str(folder), events=str(events), out=str(out))
    return LiveJob((workers or Workers()).take(), job, Tail(events), scratch=scratch)
