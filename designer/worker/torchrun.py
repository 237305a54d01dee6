"""One training in many processes: this worker becomes torchrun's launcher, which starts them and starts them again.

Each is `layerloom --rank …` (`designer.worker.rank`). What the owner asks for goes on to them through their standard
input, which ends when this process does; so they never outlive it. A process that dies takes the others of its round
with it, and all begin again from the last checkpoint, at most `RESTARTS` times.
"""

import os
import sys
import time
from pathlib import Path

import psutil

from designer.graph.recipe import Training
from designer.jobs.errors import RunError
from designer.jobs.tail import read_events
from designer.protocol.codec import command_to_line, job_to_line
from designer.protocol.control import Command, Job
from designer.protocol.errors import ProtocolError
from designer.protocol.events import Failed, Finished
from designer.protocol.run_layout import RunLayout
from designer.protocol.run_spec import spec_from_text

RESTARTS = 3
MEETING_PORT = 29500
"""Where the machines of a run find each other, unless a port is given."""
STANDARD_INPUT = 0


class Forward:
    """Hands commands on to the processes of this machine: a pipe whose other end is their standard input."""

    def __init__(self) -> None:
        """Changes this process's standard input, which its children inherit."""
        reads, self._writes = os.pipe()
        os.dup2(reads, STANDARD_INPUT)
        os.close(reads)

    def put(self, command: Command) -> None:
        """Asks the training for something."""
        os.write(self._writes, command_to_line(command).encode())

    def close(self) -> None:
        """No more will come: the training saves and stops."""
        if self._writes >= 0:
            os.close(self._writes)
            self._writes = -1


def shared_by_many(layout: RunLayout) -> Training | None:
    """The recipe of a run that more than one process trains; None for any other, also one that cannot be read."""
    try:
        training = spec_from_text(layout.spec.read_text(encoding="utf-8")).project.training
    except (OSError, UnicodeDecodeError, ProtocolError):
        return None  # Whoever trains it will say what is wrong.
    return training if training.devices * training.nodes > 1 else None


def refuse(job: Job, training: Training) -> None:
    """Raises `RunError` if the machines of a run would not find each other."""
    if training.nodes > 1 and not job.meet:
        raise RunError(
            f"The run is to be trained on {training.nodes} machines, and they do not know where to meet.",
            f"Start it on each of them with: layerloom resume {job.run} --meet FIRST_MACHINE:{MEETING_PORT}",
        )


def launch(job: Job, training: Training) -> Finished | Failed:
    """Trains a run in as many processes as its recipe says; gives the last event. Its processes tell all events.

    What they could not tell any more is not told: it is a crash.
    """
    from torch.distributed.elastic.multiprocessing.api import SignalException  # here: others need no launcher
    from torch.distributed.elastic.multiprocessing.errors import ChildFailedError
    from torch.distributed.run import main as torchrun

    told = Path(job.events).stat().st_size if Path(job.events).exists() else 0
    os.environ.update(_environment(training))
    try:
        torchrun([*_arguments(job, training), "--rank", job_to_line(job).strip(), str(told)])
    except ChildFailedError as error:
        first = min(error.failures.values(), key=lambda failure: failure.timestamp, default=None)
        words = f"process {first.local_rank} ended with {first.exitcode}" if first is not None else "none said why"
        print(f"The training could not go on ({words}).", file=sys.stderr)
    except SignalException:
        pass  # The processes were asked to stop, and have told how it went.
    last = read_events(Path(job.events))[-1:]
    if last and isinstance(last[0], Finished | Failed):
        return last[0]
    return Failed(time=time.time(), message="The processes of the training ended without saying why.")


def _arguments(job: Job, training: Training) -> list[str]:
    """What torchrun is told: how many processes, and where the machines meet."""
    shared = ["--nproc-per-node", str(training.devices), "--max-restarts", str(RESTARTS)]
    program = ["--no-python", sys.executable] if getattr(sys, "frozen", False) else ["--module", "designer"]
    if training.nodes == 1:
        return ["--standalone", "--local-addr", "localhost", *shared, *program]
    meeting = ["--rdzv-backend", "c10d", "--rdzv-endpoint", job.meet, "--rdzv-id", Path(job.run).name]
    return ["--nnodes", str(training.nodes), *meeting, *shared, *program]


def _environment(training: Training) -> dict[str, str]:
    """What the processes need around them.

    Without the first, processes that begin again wait for a store of a process that is gone. Those of a machine share
    its processors.
    """
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    threads = os.environ.get("OMP_NUM_THREADS") or str(max(1, cores // training.devices))
    return {"TORCH_DISABLE_SHARE_RDZV_TCP_STORE": "1", "OMP_NUM_THREADS": threads}
