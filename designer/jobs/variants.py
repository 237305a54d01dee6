"""Asks a process what augmentations make of an item, and keeps it warm for the next question. No torch here."""

import contextlib
import subprocess
import threading

from designer.jobs.errors import RunError
from designer.jobs.worker_process import environment, program
from designer.protocol.errors import ProtocolError
from designer.protocol.variants import Variants, VariantsRequest, request_to_line, variants_from_line

SECONDS = 60.0
"""How long the process may take to start and to answer before it is ended."""
IDLE_SECONDS = 180.0
"""After so long without a question it ends: it holds a few hundred MB."""


class VariantMaker:
    """One process, started when it is first asked. Questions come from one thread; `close` may come from another."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._idle: threading.Timer | None = None
        self._lock = threading.Lock()
        self._is_closed = False

    @property
    def is_warm(self) -> bool:
        """Whether the process is there."""
        return self._process is not None and self._process.poll() is None

    def ask(self, request: VariantsRequest) -> Variants:
        """The answer. Blocks. Raises `RunError` if there is none."""
        line = request_to_line(request)
        process = self._started()
        guard = threading.Timer(SECONDS, process.kill)
        guard.start()
        try:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(line)
            process.stdin.flush()
            answer = process.stdout.readline()
        except (OSError, ValueError):
            answer = ""
        finally:
            guard.cancel()
        if not answer:
            self._end(process)
            raise RunError("The process that makes variants ended without an answer.", "Try it again.")
        self._rest_later(process)
        try:
            return variants_from_line(answer)
        except ProtocolError as error:
            self._end(process)
            raise RunError(str(error), "Try it again.") from error

    def close(self) -> None:
        """Ends the process; nothing can be asked afterwards."""
        self._is_closed = True
        with self._lock:
            process = self._process
        if process is not None:
            self._end(process)

    def _started(self) -> "subprocess.Popen[str]":
        with self._lock:
            if self._idle is not None:
                self._idle.cancel()
            if self._is_closed:
                raise RunError("Variants are not made any more.", "")
            if self._process is None or self._process.poll() is not None:
                self._process = _new_process()
            return self._process

    def _rest_later(self, process: "subprocess.Popen[str]") -> None:
        with self._lock:
            if not self._is_closed:
                self._idle = threading.Timer(IDLE_SECONDS, self._end, [process])
                self._idle.daemon = True
                self._idle.start()

    def _end(self, process: "subprocess.Popen[str]") -> None:
        with self._lock:
            if self._idle is not None:
                self._idle.cancel()
            if self._process is process:
                self._process = None
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError, ValueError):  # What was not written is of no use to anybody.
                    stream.close()


def _new_process() -> "subprocess.Popen[str]":
    pipe = subprocess.PIPE
    command = [*program(), "--variants"]
    try:
        return subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment(), encoding="utf-8"
        )
    except OSError as error:
        raise RunError(
            f"No process could be started to make variants: {error.strerror or error}.", "Close other programs."
        ) from error
