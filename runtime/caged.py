"""The child of `runtime.child`: opens one model and runs it, within limits that it sets itself first."""

import contextlib
import sys
from pathlib import Path
from typing import IO, Any

import numpy as np

from runtime.child import DTYPES, receive, send
from runtime.errors import InputError, LimitError, RuntimeModelError
from runtime.options import Options
from runtime.providers import Opened, open_session, plain_run, reason
from runtime.safe import check_model
from runtime.steps import Array

_MOST_FILES = 64


def main() -> int:
    """Answers questions on standard input until it ends; gives the exit code."""
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # What a library prints must not mix with the answers.
    opened: Opened | None = None
    options = Options("cpu")
    with contextlib.suppress(EOFError, BrokenPipeError):
        while True:
            question, arrays = receive(questions)
            try:
                if opened is None:
                    limit(int(question["memory"]))
                    options = _options(question)
                    opened = open_session(check_model(Path(question["open"]), bool(options.libraries)), options)
                    send(answers, _told(opened.session), [])
                else:
                    send(answers, {}, _run(opened.session, options, question, arrays))
            except RuntimeModelError as error:
                _refuse(answers, error)
            except MemoryError:
                _refuse(answers, LimitError("The model takes more memory than it was allowed.", _HINT))
    return 0


_HINT = "Check where the model comes from; Options(memory_limit=…) sets another limit."


def _options(question: dict[str, Any]) -> Options:
    return Options(
        "cpu",
        question["threads"],
        question["inter_op"],
        question["arena"],
        optimisation=question["optimisation"],
        timeout=question["timeout"],
        libraries=tuple(question["libraries"]),
    )


def _told(session: Any) -> dict[str, Any]:
    """What there is to know of a session, as JSON. Any: it is untyped."""
    nodes = {
        kind: [{"name": each.name, "shape": list(each.shape), "type": each.type} for each in found]
        for kind, found in (("inputs", session.get_inputs()), ("outputs", session.get_outputs()))
    }
    return nodes | {"metadata": dict(session.get_modelmeta().custom_metadata_map)}


def _run(session: Any, options: Options, question: dict[str, Any], arrays: list[Array]) -> list[Array]:
    feed = {each["name"]: array for each, array in zip(question["feed"], arrays, strict=True)}
    try:
        found = plain_run(session, options)(question["run"], feed, None)
    except RuntimeModelError:
        raise
    except MemoryError:
        raise
    except Exception as error:  # ONNX Runtime's exceptions share no base class
        if "Failed to allocate" in str(error):
            raise MemoryError from error
        raise InputError(reason(error)) from error
    for name, each in zip(question["run"], found, strict=True):
        if not isinstance(each, np.ndarray) or each.dtype.name not in DTYPES:
            raise InputError(f"The output “{name}” is no array of numbers.", "Only such outputs can be read.")
    return list(found)


def _refuse(answers: IO[bytes], error: RuntimeModelError) -> None:
    send(answers, {"error": error.to_json() | {"kind": type(error).__name__}}, [])


def limit(memory: int) -> None:
    """Lets this process take so many bytes more than it has, write no file and open few. Nothing on Windows."""
    if sys.platform == "win32":
        return
    import resource  # here: Windows has none
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # A write fails then, instead of ending the process.
    wanted = {
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: _MOST_FILES,
        resource.RLIMIT_AS: _taken() + memory,
    }
    for kind, value in wanted.items():
        hard = resource.getrlimit(kind)[1]
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        with contextlib.suppress(OSError, ValueError):  # macOS has no limit of addresses.
            resource.setrlimit(kind, (value, value))


def _taken() -> int:
    """Bytes of addresses that this process has now; a guess where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError, IndexError):
        return 2 << 30
    import resource

    return pages * resource.getpagesize()


if __name__ == "__main__":
    sys.exit(main())
