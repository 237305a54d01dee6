"""One worker process: started, told what to do, listened to, ended. No torch and no Qt here: torch is over there.

The worker reads its job and commands from standard input and ends when that closes, so it outlives its owner only if it
was told to (`Command.STAY`). What it prints goes to a log file, whose end explains a crash.
"""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import designer
from designer.jobs.errors import RunError
from designer.jobs.nursery import Nursery
from designer.places import state_folder
from designer.protocol.codec import command_to_line, job_to_line
from designer.protocol.control import Command, Job

STOP_GRACE_SECONDS = 10.0
"""How long a worker may take to save a checkpoint and stop before it is terminated."""
TERMINATE_GRACE_SECONDS = 5.0
"""How long a terminated worker may take before it is killed."""
LOG_TAIL_BYTES = 64 * 1024
KEEP_LOGS_SECONDS = 7 * 24 * 3600.0
"""How long the log of a worker that crashed is kept; its end is kept with the run."""


class Grace:
    """What becomes of a process that was asked to stop and does not: it is terminated, then killed."""

    def __init__(self) -> None:
        self._deadlines: list[tuple[float, Callable[[], None]]] = []

    def begin(
        self,
        terminate: Callable[[], None],
        kill: Callable[[], None],
        *,
        seconds: float = STOP_GRACE_SECONDS,
        kill_seconds: float = TERMINATE_GRACE_SECONDS,
    ) -> None:
        """From now on the time runs. Asking again does not lengthen it."""
        if not self._deadlines:
            last_call = time.monotonic() + seconds
            self._deadlines = [(last_call, terminate), (last_call + kill_seconds, kill)]

    def watch(self, is_running: bool) -> None:
        """Ends the process if it still runs after its time. To be called now and then."""
        while self._deadlines and is_running and time.monotonic() >= self._deadlines[0][0]:
            _, end_it = self._deadlines.pop(0)
            end_it()


class WorkerProcess:
    """A process that waits for one job, does it and ends. Starting it costs milliseconds here, seconds over there."""

    def __init__(
        self,
        command: Sequence[str] = (),
        *,
        heard: Callable[[bytes], bool] | None = None,
        nursery: Nursery | None = None,
    ) -> None:
        """Starts the process, with `command` if it is not to be ours. Raises `RunError` if that is not possible.

        `heard` takes each line of its output; those that it does not want go to the log. `nursery` gives it if it can.
        """
        self._log = _new_log()
        self._ears: threading.Thread | None = None
        self._grace = Grace()
        try:
            with self._log.open("wb") as log:
                made = nursery.give(environment(), log.fileno()) if nursery is not None else None
                self._process = made or subprocess.Popen(
                    command or [*program(), "--worker"],
                    stdin=subprocess.PIPE,
                    stdout=log if heard is None else subprocess.PIPE,
                    stderr=log,
                    env=environment(),
                    creationflags=_WINDOWS_FLAGS,
                    start_new_session=os.name == "posix",  # Ctrl-C in a terminal is for the owner, who then asks.
                )
        except OSError as error:
            raise RunError(
                f"The worker process could not be started: {error.strerror or error}.",
                "Close other programs, try again.",
            ) from error
        if heard is not None:
            self._ears = threading.Thread(target=self._listen, args=[heard], daemon=True, name="worker's output")
            self._ears.start()

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """What the process ended with; None while it lives. Minus a signal's number if that ended it."""
        if self._ears is not None and self._ears.is_alive():
            return None  # It may have ended, but not all it said was heard.
        return self._process.poll()

    @property
    def is_running(self) -> bool:
        """Whether the process lives."""
        return self.exit_code is None

    def start(self, job: Job) -> None:
        """Hands the job over. Raises `RunError` if the process has ended meanwhile."""
        if not self._write(job_to_line(job)):
            raise RunError(f"The worker process ended before it got its job. {self.crash_reason()}", "Try again.")

    def send(self, command: Command) -> None:
        """Asks the job for something; does nothing if the process has ended."""
        self._write(command_to_line(command))

    def stop(
        self,
        *,
        grace_seconds: float = STOP_GRACE_SECONDS,
        terminate_grace_seconds: float = TERMINATE_GRACE_SECONDS,
    ) -> None:
        """Asks the job to stop. `watch()` makes sure of it: after the grace it terminates, then kills."""
        self.send(Command.STOP)
        self._grace.begin(
            self._process.terminate, self._process.kill, seconds=grace_seconds, kill_seconds=terminate_grace_seconds
        )

    def watch(self) -> None:
        """Ends a process that was asked to stop and did not within its grace. To be called now and then."""
        self._grace.watch(self.is_running)

    def kill(self) -> None:
        """Ends the process at once."""
        self._process.kill()

    def wait(self, timeout_seconds: float | None = None) -> int | None:
        """Waits for the end; gives the exit code, or None if the time is over first."""
        try:
            return self._process.wait(timeout_seconds)
        except subprocess.TimeoutExpired:
            return None

    def close(self, *, grace_seconds: float = STOP_GRACE_SECONDS) -> None:
        """Lets go and waits for the end; ends the process by force if it takes longer than the grace."""
        self.let_go()
        if self.wait(grace_seconds) is None:
            self._process.terminate()
            if self.wait(TERMINATE_GRACE_SECONDS) is None:
                self._process.kill()
                self.wait()
        self.reap()

    def discard(self) -> None:
        """Ends a process that has nothing to save, at once, and leaves nothing of it."""
        self._process.kill()
        self._process.wait()
        self.let_go()
        self._log.unlink(missing_ok=True)

    def let_go(self) -> None:
        """Closes the worker's input without waiting: a training saves a checkpoint and stops, unless it was to stay."""
        if self._process.stdin is not None and not self._process.stdin.closed:
            with contextlib.suppress(OSError):  # The process has ended; there is nobody to tell.
                self._process.stdin.close()

    def reap(self) -> bool:
        """Whether the process has ended; tidies up after it then. Does not wait."""
        if self.is_running:
            return False
        self.let_go()
        if self.exit_code == 0:
            self._log.unlink(missing_ok=True)
        return True

    def log_tail(self) -> str:
        """The end of what the process printed."""
        try:
            with self._log.open("rb") as file:
                file.seek(max(0, self._log.stat().st_size - LOG_TAIL_BYTES))
                return file.read().decode(errors="replace").strip()
        except OSError:
            return ""

    def crash_reason(self) -> str:
        """A sentence that says how the process ended."""
        code = self.exit_code
        if code is None:
            return "The worker process is still running."
        last = self.log_tail().rpartition("\n")[2][:300]
        said = f" It last said: {last}" if last else ""
        return f"The worker process ended unexpectedly ({_ending(code)}).{said}"

    def _listen(self, heard: Callable[[bytes], bool]) -> None:
        """Hears what the process says until it ends. Lines that nobody can take are lost."""
        assert self._process.stdout is not None
        with contextlib.suppress(OSError), self._process.stdout as lines, self._log.open("ab") as log:
            for line in lines:
                if not heard(line):
                    log.write(line)

    def _write(self, line: str) -> bool:
        try:
            if self._process.stdin is None or self._process.stdin.closed:
                return False
            self._process.stdin.write(line.encode())
            self._process.stdin.flush()
        except OSError:
            return False
        return True


def program() -> list[str]:
    """How any process of ours is started: a frozen program starts itself, otherwise Python starts the package."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "designer"]


_WINDOWS_FLAGS = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0)


def environment() -> dict[str, str]:
    """The environment of a worker: ours, and a few words more.

    The package is found whatever the working folder; crashes in native code print where; threads that wait for each
    other sleep instead of spin, so that a busy machine (or the window) does not slow a training down many times.
    """
    root = str(Path(designer.__file__).resolve().parent.parent)
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    ours = {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1", "PYTHONFAULTHANDLER": "1"}
    return {"OMP_WAIT_POLICY": "PASSIVE"} | os.environ | ours


def _new_log() -> Path:
    folder = state_folder() / "workers"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
    except OSError as error:
        raise RunError(
            f"The folder for logs “{folder}” could not be made: {error.strerror or error}.",
            "Make it, or name another home in the environment variable LAYERLOOM_HOME.",
        ) from error
    return folder / f"{os.getpid()}-{time.time_ns()}.log"


def _sweep(folder: Path) -> None:
    """Removes the logs of crashes that nobody will ask about any more."""
    for log in folder.glob("*.log"):
        if time.time() - log.stat().st_mtime > KEEP_LOGS_SECONDS:
            log.unlink(missing_ok=True)


def _ending(code: int) -> str:
    if code == -9:
        return "it was killed, perhaps because the system had run out of memory"
    if code < 0:
        try:
            return f"signal {signal.Signals(-code).name}"
        except ValueError:
            return f"signal {-code}"
    return f"exit code {code:#x}" if code > 255 else f"exit code {code}"
