"""The worker: one process, one job. Commands come in over standard input, events go out to a file.

torch is imported before the job is read, so that a worker can wait warm. When standard input closes, the owner is
gone: a training saves a checkpoint and stops, unless it was told to stay. It stops so on SIGTERM, too.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import torch  # noqa: F401  (imported here to be warm)

from designer.jobs.errors import RunError
from designer.jobs.run_folder import claim, release
from designer.jobs.tail import EventLog
from designer.protocol.codec import job_from_line
from designer.protocol.control import Command, Job, JobKind
from designer.protocol.errors import ProtocolError
from designer.protocol.events import Event, Failed, Finished
from designer.protocol.run_layout import RunLayout
from designer.training.entry import train
from designer.training.failure import failed
from designer.training.heartbeat import Heartbeat
from designer.training.steering import CommandQueue
from designer.worker.listening import Listener
from designer.worker.tasks import (
    bench_run,
    evaluate_run,
    export_run,
    forecast_run,
    import_python,
    prune_each,
    prune_run,
    search_for,
    sensitivity_of,
    take_run,
)
from designer.worker.torchrun import Forward, launch, refuse, shared_by_many
from designer.worker.uncompiled import leave_compiler_out

STANDARD_INPUT = 0
Emit = Callable[[Event], None]


def serve() -> int:
    """Does the job that standard input names; gives the exit code. No job before the end of input: nothing to do."""
    lines = lines_of(os.dup(STANDARD_INPUT))  # a training in many processes puts another pipe in its place
    first = next(lines, None)
    if first is None:
        return 0
    try:
        job = job_from_line(first)
        log = EventLog(Path(job.events), echo=job.echo)
    except (ProtocolError, RunError) as error:
        print(error, error.hint, file=sys.stderr)
        return 1
    try:
        with log:
            ending = _train(job, log, lines) if job.kind in _TRAININGS else _do(job, log, lines)
    except OSError as error:  # There is no place left to tell it; the log's last line is what the owner shows.
        print(f"The events could not be written: {error.strerror or error}.", file=sys.stderr)
        return 1
    return 0 if isinstance(ending, Finished) else 1


def _train(job: Job, log: EventLog, lines: Iterator[bytes]) -> Finished | Failed:
    """Trains a run, which is claimed meanwhile, and obeys commands."""
    layout = RunLayout(Path(job.run))
    many = shared_by_many(layout)
    own = CommandQueue()
    commands = own if many is None else Forward()
    signal.signal(signal.SIGTERM, lambda number, frame: commands.put(Command.STOP))
    listener = Listener(commands.put, commands.close)
    listener.to_pipe(lines)
    leave_compiler_out()
    try:
        if many is not None:
            refuse(job, many)
        if many is None or many.nodes == 1:  # else the first process of all machines does
            claim(layout)
        listener.to_file(layout.commands)
    except (RunError, OSError) as error:
        log.append(failure := failed(error))
        return failure

    if many is not None:
        return launch(job, many)

    def emit(event: Event) -> None:
        if isinstance(event, Finished | Failed):
            release(layout)  # Before the last word: whoever hears it may start the next worker at once.
        log.append(event)

    with Heartbeat(layout.pulse) as pulse:
        return train(layout.path, emit, resume=job.kind is JobKind.RESUME, commands=pulse.through(own), more=job.extend)


def _do(job: Job, log: EventLog, lines: Iterator[bytes]) -> Finished | Failed:
    """Does a job that has nothing to save half-way: asked to stop, or left alone, the process just ends."""

    def leave(command: Command = Command.STOP) -> None:
        if command is Command.STOP:
            os._exit(1)  # Files are written atomically, so nothing half-done stays.

    Listener(leave, leave).to_pipe(lines)
    return _DO[job.kind](job, log.append)


def _told(work: Callable[[Job, Emit], Finished]) -> Callable[[Job, Emit], Finished | Failed]:
    """Makes a job tell its ending, whichever it is."""

    def do(job: Job, emit: Emit) -> Finished | Failed:
        ending: Finished | Failed
        try:
            ending = work(job, emit)
        except Exception as error:  # The edge of a job: whatever it is, it is told as an event.
            ending = failed(error)
        emit(ending)
        return ending

    return do


_TRAININGS = (JobKind.TRAIN, JobKind.RESUME)
_DO: dict[JobKind, Callable[[Job, Emit], Finished | Failed]] = {
    JobKind.EVALUATE: _told(evaluate_run),
    JobKind.EXPORT: _told(export_run),
    JobKind.TAKE: _told(take_run),
    JobKind.BENCH: _told(bench_run),
    JobKind.FORECAST: _told(forecast_run),
    JobKind.IMPORT: _told(import_python),
    JobKind.PRUNE: _told(prune_run),
    JobKind.PRUNE_EACH: _told(prune_each),
    JobKind.SEARCH: _told(search_for),
    JobKind.SENSITIVITY: _told(sensitivity_of),
}


def lines_of(handle: int) -> Iterator[bytes]:
    """Whole lines from a file handle. Not from `sys.stdin`: its lock would hang the process when it ends."""
    rest = b""
    while chunk := _read(handle):
        *lines, rest = (rest + chunk).split(b"\n")
        yield from lines


def _read(handle: int) -> bytes:
    try:
        return os.read(handle, 4096)
    except OSError:  # The other end of the pipe broke: as good as closed.
        return b""
