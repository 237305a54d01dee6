"""A process that has torch loaded and has workers as children: each is there in milliseconds, and shares its memory.

Loading torch takes seconds of computing; copying a process that has done it takes none. That is safe as long as it has
started no threads and not touched a GPU, which the nursery never does: it loads, waits and copies itself. Only Linux
copies processes reliably after so much has been loaded; elsewhere a spare worker is kept warm instead (workers.py).
"""

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import time

LONGEST_REQUEST = 1 << 20
"""The environment and the folder of a worker, in bytes of JSON."""
READY = b"ready"
"""What it says when it has loaded what it was to load."""
EXPORTS = b"exports"
"""What it is told when exports are to be expected."""
_READ_AT_LOAD = ("OMP_", "GOMP_", "KMP_", "MKL_", "OPENBLAS_", "LD_", "PYTHON", "PYTORCH", "TORCH", "MALLOC_")
"""What libraries, or Python, read of the environment while they are loaded: later is too late."""
_STEP_SECONDS = 0.02


class Child:
    """A worker that the nursery made. As far as it goes, it is used like a `subprocess.Popen`."""

    def __init__(self, pid: int, handle: int, end: int, status: socket.socket) -> None:
        """`handle` refers to the process, whoever else gets its id later; `end` is where its input is written."""
        self.pid, self.returncode = pid, None  # type: int, int | None
        self.stdin, self.stdout = os.fdopen(end, "wb"), None
        self._handle, self._status = handle, status

    def poll(self) -> int | None:
        """What it ended with; None while it lives. Minus a signal's number if that ended it."""
        if self.returncode is None and _has_something(self._status):
            said = self._status.recv(32)
            if said:
                self._end(int(said))
            elif _has_something(self._handle):  # The nursery ended first; so nobody knows what this one ended with.
                self._end(-signal.SIGKILL)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Waits for the end. Raises `subprocess.TimeoutExpired`."""
        end = None if timeout is None else time.monotonic() + timeout
        while (code := self.poll()) is None:
            left = _STEP_SECONDS if end is None else min(_STEP_SECONDS, end - time.monotonic())
            if left <= 0:
                raise subprocess.TimeoutExpired("a worker", timeout or 0.0)
            _has_something(self._handle, left)
            if _has_something(self._handle):
                _has_something(self._status, left)  # Its end is known; what it ended with is told at any moment.
        return code

    def terminate(self) -> None:
        """Asks it to end."""
        self._send(signal.SIGTERM)

    def kill(self) -> None:
        """Ends it."""
        self._send(signal.SIGKILL)

    def _send(self, number: int) -> None:
        if self.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._handle, number)

    def _end(self, code: int) -> None:
        self.returncode = code
        self._status.close()
        os.close(self._handle)


class Nursery:
    """One such process. It ends with its owner, however that ends; its children do what workers do then."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        """Starts it with the beginning of a command; raises `OSError`. It takes a while until it `is_ready`."""
        self._read = _read_at_load(environment)
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [*command, "--nursery", str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=environment,
                pass_fds=[theirs.fileno()],
                start_new_session=True,  # Ctrl-C in a terminal is for the owner.
            )
        self._awaited = 1
        self._has_exports = False

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether it lives."""
        return self._process.poll() is None

    @property
    def is_ready(self) -> bool:
        """Whether it can give a worker at once."""
        while self._awaited and _has_something(self._socket) and self._socket.recv(32):
            self._awaited -= 1
        return not self._awaited and self.is_running

    def expect_exports(self) -> None:
        """Has it load what exports need, if it has not; for these seconds it gives no workers."""
        if not self._has_exports:
            self._has_exports = True
            with contextlib.suppress(OSError):  # It has ended meanwhile.
                self._socket.send(EXPORTS)
                self._awaited += 1

    def give(self, environment: dict[str, str], log: int) -> Child | None:
        """A worker whose output goes to the open file `log`; None if it has to be started in the ordinary way."""
        if not self.is_ready or _read_at_load(environment) != self._read:
            return None
        request = json.dumps({"environment": environment, "folder": os.getcwd()}).encode()
        begin, end = os.pipe()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        try:
            with theirs:
                socket.send_fds(self._socket, [request], [begin, log, theirs.fileno()])
            pid, (handle,) = _told(ours)
        except (OSError, ValueError):  # It has ended meanwhile, or this system does not do it.
            os.close(end)
            ours.close()
            self.close()
            return None
        finally:
            os.close(begin)
        return Child(pid, handle, end, ours)

    def close(self) -> None:
        """Ends it."""
        self._process.kill()
        self._process.wait()
        self._socket.close()


def can_be() -> bool:
    """Whether there can be one on this system."""
    return sys.platform == "linux" and hasattr(os, "pidfd_open")


def _told(status: socket.socket) -> tuple[int, list[int]]:
    """A new child's id, and a handle on it. Raises `OSError` or `ValueError` if none comes."""
    said, handles, _, _ = socket.recv_fds(status, 32, 1)
    if not handles:
        raise ValueError("no child")
    return int(said), handles


def _read_at_load(environment: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name.startswith(_READ_AT_LOAD)}


def _has_something(file: socket.socket | int, seconds: float = 0.0) -> bool:
    """Whether there is something to read, or the end; of a process, whether it has ended. Waits at most so long."""
    look = select.poll()  # not `select`, which cannot do with file numbers above 1023
    look.register(file, select.POLLIN)
    return bool(look.poll(seconds * 1000))
