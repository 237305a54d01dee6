"""Opens a stranger's model in a process of its own, with limits on memory and time; crashes end that process only.

What is here has the face of ONNX Runtime's session, so that `Model` uses it like one. The child opens and runs the
network; the description, the steps and the answers stay here. The two talk over pipes: a line of JSON, then the bytes
of the arrays that it names. Nothing is pickled. The child may write no file (POSIX), and takes the CPU only.
"""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from math import prod
from pathlib import Path
from typing import IO, Any, NamedTuple

import numpy as np

from runtime.errors import ClosedError, InputError, LimitError, ModelFileError, OptionError, ProviderError
from runtime.options import Options
from runtime.providers import CPU, Opened
from runtime.steps import Array

MEMORY = 4 << 30
"""Bytes that a child may take beyond what ONNX Runtime itself needs, where the options name no limit."""

SECONDS = 60.0
"""How long a run may take, where the options name no limit; opening may take so long in any case."""

_GRACE = 2.0
"""Seconds after its own limit that a child gets to say so itself."""

_MOST_BYTES = 4 << 30
_WHOLE = ("int64", "int32", "int16", "int8", "uint64", "uint32", "uint16", "uint8")
DTYPES = ("float32", "float64", "float16", *_WHOLE, "bool")


class Node(NamedTuple):
    """An input or an output, as ONNX Runtime tells of them. Any: sizes are numbers, names or None."""

    name: str
    shape: list[Any]
    type: str


class _Meta(NamedTuple):
    custom_metadata_map: dict[str, str]


def open_isolated(path: Path, options: Options) -> Opened:
    """A session in a child.

    Raises `ModelFileError`, `LimitError`, `ProviderError` for anything but the CPU, or `OptionError` for files that it
    should write.
    """
    if options.provider not in ("auto", "cpu"):
        raise ProviderError(
            f"A model that is opened by itself runs on the CPU, not on “{options.provider}”.",
            "Open it without isolation if you know where it comes from.",
        )
    for name, what in (("profile", "a profile"), ("graph", "the network as it runs")):
        if getattr(options, name) is not None:
            message = f"A model in a process of its own writes no file, so it cannot write {what}."
            raise OptionError(message, f"Leave out “{name}”, or open it without isolation.")
    notes = ["The model runs in a process of its own, on the CPU."]
    if options.cuda_graph:
        notes.append("There is no CUDA graph: the CPU records none.")
    return Opened(IsolatedSession(path, options), CPU, tuple(notes))


class IsolatedSession:
    """A session whose network runs in a child. May be shared by threads, which wait for each other.

    A child that ended is started anew by the next run.
    """

    def __init__(self, path: Path, options: Options) -> None:
        self._path = path.resolve()
        self._options = options
        self._lock = threading.Lock()
        self._child: _Child | None = None
        told = self._opened().told
        self._inputs, self._outputs = (_nodes(told.get(kind)) for kind in ("inputs", "outputs"))
        self._metadata = {str(key): str(value) for key, value in dict(told.get("metadata") or {}).items()}

    def get_inputs(self) -> list[Node]:
        """What the network takes."""
        return self._inputs

    def get_outputs(self) -> list[Node]:
        """What the network gives."""
        return self._outputs

    def get_modelmeta(self) -> _Meta:
        """What the file says beyond the network."""
        return _Meta(self._metadata)

    def get_providers(self) -> list[str]:
        """What runs it."""
        return [CPU]

    def run(self, names: list[str], feed: Mapping[str, Array], stop: Any = None) -> list[Array]:
        """Outputs by their names. `stop` is not heard: the limit of time ends a run.

        Raises `RuntimeError` if ONNX Runtime refuses, `LimitError` if a limit or a crash ended the child.
        """
        arrays = {name: np.ascontiguousarray(array) for name, array in feed.items()}
        described = [_described(array) | {"name": name} for name, array in arrays.items()]
        with self._lock:
            child = self._opened()
            _, found = child.ask({"run": list(names), "feed": described}, list(arrays.values()))
        if len(found) != len(names):
            raise LimitError(f"“{self._path.name}” gave {len(found)} outputs in the place of {len(names)}.", _CHECK)
        return found

    def end(self) -> None:
        """Ends the child. What was opened can be run again, in another one."""
        with self._lock:
            if self._child is not None:
                self._child.end()
                self._child = None

    def __del__(self) -> None:
        child = self.__dict__.get("_child")
        if child is not None:
            child.end()

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"A model in a process of its own has no {name}: open it without isolation for that.")

    def _opened(self) -> "_Child":
        if self._child is None or not self._child.is_alive:
            self._child = _Child(self._path, self._options)
        return self._child


_CHECK = "Check where the model comes from; Options(timeout=…, memory_limit=…) set other limits."


class _Child:
    """One process. Every question has a deadline, after which it is killed."""

    def __init__(self, path: Path, options: Options) -> None:
        self._name = path.name
        self._seconds = options.timeout or SECONDS
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "runtime.caged"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            close_fds=True,
        )
        wanted = {
            "open": str(path),
            "memory": options.memory_limit or MEMORY,
            "threads": options.threads,
            "inter_op": options.inter_op,
            "arena": options.arena,
            "timeout": self._seconds,
            "optimisation": options.optimisation,
            "libraries": [str(each) for each in options.libraries],
        }
        try:
            self.told, _ = self.ask(wanted, [], seconds=max(self._seconds, SECONDS))
        except BaseException:
            self.end()
            raise

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def ask(
        self, question: Mapping[str, Any], arrays: list[Array], seconds: float | None = None
    ) -> tuple[dict[str, Any], list[Array]]:
        """The answer, and its arrays. Raises what the child tells of, or `LimitError` if it ended."""
        limit = (self._seconds if seconds is None else seconds) + _GRACE
        watch = threading.Timer(limit, self._process.kill)
        watch.daemon = True
        watch.start()
        try:
            send(self._stream(self._process.stdin), question, arrays)
            answer = receive(self._stream(self._process.stdout))
        except (OSError, EOFError, ValueError, LookupError, TypeError, RecursionError, MemoryError):
            answer = None  # It ended, or what it says is no answer.
        finally:
            was_late = watch.finished.is_set()
            watch.cancel()
        if answer is None:
            self.end()
            raise self._ended(limit if was_late else None)
        told, found = answer
        if "error" in told:
            raise _told_error(told["error"])
        return told, found

    def end(self) -> None:
        with contextlib.suppress(OSError):
            self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=5)

    def _stream(self, stream: IO[bytes] | None) -> IO[bytes]:
        if stream is None or stream.closed:
            raise ClosedError(f"The process of “{self._name}” has ended.", "Load it again.")
        return stream

    def _ended(self, limit: float | None) -> LimitError:
        if limit is not None:
            return LimitError(f"“{self._name}” did not answer within {limit:.0f} seconds and was stopped.", _CHECK)
        return LimitError(
            f"“{self._name}” made the process that runs it end: it may have taken more memory than it was allowed.",
            _CHECK,
        )


_ERRORS = {each.__name__: each for each in (ModelFileError, LimitError, OptionError)}


def _told_error(error: Any) -> Exception:  # Any: what the child wrote
    told = error if isinstance(error, dict) else {}
    if told.get("kind") == InputError.__name__:  # `Model` says with what it cannot run.
        return RuntimeError(str(told.get("message")))
    kind = _ERRORS.get(str(told.get("kind")), ModelFileError)
    return kind(str(told.get("message", "The model could not be run.")), str(told.get("hint", "")))


def _environment() -> dict[str, str]:
    """Ours, in which the child finds this package, takes no GPU, and keeps few pools of memory."""
    root = str(Path(__file__).parents[1])
    path = os.pathsep.join(each for each in (root, os.environ.get("PYTHONPATH", "")) if each)
    return os.environ | {"PYTHONPATH": path, "CUDA_VISIBLE_DEVICES": "", "MALLOC_ARENA_MAX": "2"}


def _nodes(told: Any) -> list[Node]:  # Any: what the child wrote
    return [Node(str(each["name"]), list(each["shape"]), str(each["type"])) for each in told or ()]


def _described(array: Array) -> dict[str, Any]:
    return {"dtype": array.dtype.name, "shape": list(array.shape)}


def send(stream: IO[bytes], message: Mapping[str, Any], arrays: list[Array]) -> None:
    """Writes a message with arrays after it, which must lie in memory as C has them."""
    head = dict(message) | {"arrays": [_described(array) for array in arrays]}
    stream.write(json.dumps(head).encode() + b"\n")
    for array in arrays:
        stream.write(array.reshape(-1).view(np.uint8).data if array.size else b"")
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[dict[str, Any], list[Array]]:
    """Reads a message and its arrays. Raises `EOFError` if it ends before, `ValueError` for anything else."""
    line = stream.readline(_LONGEST_LINE)
    if not line.endswith(b"\n"):
        raise EOFError
    message = json.loads(line)
    if not isinstance(message, dict):
        raise ValueError("no message")
    return message, list(_arrays(stream, message.pop("arrays", [])))


_LONGEST_LINE = 256 << 20


def _arrays(stream: IO[bytes], described: Any) -> Iterator[Array]:  # Any: what the other side wrote
    left = _MOST_BYTES
    for each in described:
        shape, name = tuple(each["shape"]), each["dtype"]
        if name not in DTYPES or not all(type(size) is int and size >= 0 for size in shape):
            raise ValueError("no array")
        dtype = np.dtype(name)
        left -= prod(shape) * dtype.itemsize
        if left < 0:
            raise ValueError("arrays are too large")
        content = stream.read(prod(shape) * dtype.itemsize)
        if len(content) != prod(shape) * dtype.itemsize:
            raise EOFError
        yield np.frombuffer(bytearray(content), dtype).reshape(shape)
