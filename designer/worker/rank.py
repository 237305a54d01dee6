"""One of the processes that train a run together, as torchrun starts it: `layerloom --rank JOB TOLD`.

The first tells the events, and the first of each machine hears what the owner asks for. What goes wrong in any of them
is told once, by the one in which it went wrong; the others only lose their partner and say nothing.
"""

import os
import signal
import sys
import time
from contextlib import nullcontext
from pathlib import Path

from designer.protocol.codec import event_from_line, job_from_line
from designer.protocol.control import Command, Job, JobKind
from designer.protocol.events import Event, Failed, Finished, Notice
from designer.protocol.run_layout import RunLayout

TURN_SECONDS = 0.5
"""So long a process waits for the first to tell what went wrong."""
BEGAN_AGAIN = "A process of the training ended unexpectedly; all of them began again from the last checkpoint."


def serve(arguments: list[str]) -> int:
    """Trains along. `arguments` are the job as JSON, and how many bytes of events there were before the training."""
    job, told = job_from_line(arguments[0]), int(arguments[1])
    again = int(os.environ.get("TORCHELASTIC_RESTART_COUNT", "0")) > 0
    if again and _has_ended(Path(job.events), told):
        return 0  # How, has been told; there is nothing to begin again.
    code = _train(job, again, told)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # All is written. To take PyTorch down in order takes a second, and others wait for this process.


def _has_ended(events: Path, told: int) -> bool:
    """Whether the training, which began after `told` bytes, has told its end."""
    try:
        with events.open("rb") as file:
            file.seek(told)
            last = file.read().rstrip().rpartition(b"\n")[2]
    except OSError:
        return False
    return isinstance(event_from_line(last), Failed | Finished)


def _told_by_first(events: Path, told: int) -> bool:
    """Whether the first process tells the end by itself: what all of them meet, it tells for all."""
    time.sleep(TURN_SECONDS)
    return _has_ended(events, told)


def _train(job: Job, again: bool, told: int) -> int:
    # Here: a process that has nothing to do should not wait for torch.
    from designer.jobs.run_folder import claim
    from designer.jobs.tail import EventLog
    from designer.training.distributed.ranks import leave
    from designer.training.entry import train_along
    from designer.training.heartbeat import Heartbeat
    from designer.training.steering import CommandQueue
    from designer.worker.listening import Listener
    from designer.worker.serve import lines_of
    from designer.worker.uncompiled import leave_compiler_out

    commands = CommandQueue()
    signal.signal(signal.SIGTERM, lambda number, frame: commands.put(Command.STOP))
    if os.environ.get("LOCAL_RANK") == "0":
        Listener(commands.put, commands.close).to_pipe(lines_of(0))
    leave_compiler_out()
    layout, is_first = RunLayout(Path(job.run)), os.environ.get("RANK") == "0"
    with EventLog(Path(job.events), echo=job.echo) as log:

        def emit(event: Event) -> None:
            if isinstance(event, Finished | Failed):
                layout.worker.unlink(missing_ok=True)  # Before the last word: who hears it may start the next at once.
            if is_first or (isinstance(event, Failed) and not _told_by_first(Path(job.events), told)):
                log.append(event)

        if job.meet and is_first:
            claim(layout)
        if again and is_first:
            emit(Notice(time=time.time(), message=BEGAN_AGAIN, severity="warning"))
        try:
            with Heartbeat(layout.pulse) if is_first else nullcontext() as pulse:
                heard = commands if pulse is None else pulse.through(commands)
                resume, more = again or job.kind is JobKind.RESUME, 0 if again else job.extend
                ending = train_along(layout.path, emit, resume=resume, commands=heard, more=more)
        finally:
            leave()
    if ending is None:
        print("Another process of the training has gone.", file=sys.stderr)
    return 0 if isinstance(ending, Finished) else 1
