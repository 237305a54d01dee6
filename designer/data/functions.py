"""Functions of the user's own that give data: found by reading the file, run in a process, and only if it is trusted.

What a function gave is kept in the cache until the file, or what it is asked, changes.
"""

import ast
import hashlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import designer
from designer.data.array_files import unreadable
from designer.data.errors import DataError
from designer.data.function_child import ARGUMENT
from designer.data.telling import tell
from designer.places import cache_folder
from designer.trust import is_trusted

_USUAL = ("load_data", "get_data", "make_data", "data", "dataset", "load")
_BEAT_SECONDS = 0.1
_LARGEST = 1 << 20


class UntrustedData(DataError):
    """Data is made by code that nobody has trusted; `name` is what the file is called, `code` its text."""

    def __init__(self, name: str, code: str) -> None:
        super().__init__(
            f"“{name}” is Python code, which runs only after you trust it.",
            f"Read it, then trust it: on the Data page, or with layerloom trust {name}.",
        )
        self.name, self.code = name, code


@dataclass(frozen=True, slots=True)
class Wanted:
    """One call: the file with its text, the function, its arguments, and the seconds that it may take."""

    path: Path
    code: str
    function: str
    arguments: Mapping[str, Any]
    limit: int


def read_code(path: Path) -> str:
    """The text of a Python file. Raises `DataError`."""
    try:
        if path.stat().st_size > _LARGEST:
            raise DataError(
                f"“{path.name}” has more than {_LARGEST >> 20} MiB, which is no program.", "Choose another."
            )
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise DataError(f"“{path.name}” is no text in UTF-8.", "Choose a Python file.") from error
    except OSError as error:
        raise unreadable(path, error) from error


def functions_in(path: Path, code: str) -> tuple[str, ...]:
    """The functions that a file defines, without those whose names begin with “_”. Nothing runs. Raises `DataError`."""
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError, RecursionError) as error:
        reason = f"{error.lineno}: {error.msg}" if isinstance(error, SyntaxError) else str(error)
        raise DataError(f"“{path.name}” is no Python, line {reason}.", "Correct the file.") from error
    return tuple(node.name for node in tree.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"))


def chosen(path: Path, names: tuple[str, ...], wanted: str) -> str:
    """The function that is meant. Raises `DataError`."""
    found = wanted or next((name for name in _USUAL if name in names), names[0] if len(names) == 1 else "")
    if found in names:
        return found
    there = ", ".join(names[:8]) or "–"
    hint = "Say under “function” which one gives the data."
    if wanted:
        raise DataError(f"“{path.name}” has no function “{wanted}”; there is: {there}.", hint)
    raise DataError(f"“{path.name}” has no function called load_data or the like; there is: {there}.", hint)


def arguments_of(text: str) -> dict[str, Any]:
    """`samples=500, noise=0.1` as values. Any: plain values of Python. Raises `DataError`."""
    try:
        call = ast.parse(f"f({text}\n)", mode="eval").body
        if not isinstance(call, ast.Call) or call.args or any(each.arg is None for each in call.keywords):
            raise ValueError(text)
        found = {str(each.arg): ast.literal_eval(each.value) for each in call.keywords}
        json.dumps(found)
    except (SyntaxError, ValueError, TypeError, RecursionError, MemoryError) as error:
        raise DataError(
            f"“{text[:60]}” are no arguments: names with plain values were expected.", "Write them as: samples=500."
        ) from error
    return found


def result_of(wanted: Wanted) -> Path:
    """The `.npz` with what a function gives, made now unless it was before. Raises `DataError`. Takes its time."""
    if not is_trusted(wanted.code):
        raise UntrustedData(wanted.path.name, wanted.code)
    mark = [str(wanted.path), wanted.path.stat().st_mtime_ns, wanted.code, wanted.function, dict(wanted.arguments)]
    name = hashlib.sha256(json.dumps(mark).encode("utf-8", "surrogatepass")).hexdigest()[:32]
    place = cache_folder() / "functions" / f"{name}.npz"
    if place.is_file():
        return place
    rough = place.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _run(wanted, rough)
        rough.replace(place)
    except OSError as error:
        raise DataError(
            f"What “{wanted.function}” gives could not be kept in “{place.parent}”: {error.strerror or error}.",
            "Make room on this disk, or set LAYERLOOM_HOME to a folder with more.",
        ) from error
    finally:
        rough.unlink(missing_ok=True)
    return place


def _run(wanted: Wanted, out: Path) -> None:
    """Runs the function in a process, which is ended when it takes too long, or nobody waits any more."""
    asked = {
        "path": str(wanted.path),
        "code": wanted.code,
        "function": wanted.function,
        "arguments": dict(wanted.arguments),
        "out": str(out),
    }
    line = _heard(f"{json.dumps(asked)}\n".encode(), wanted)
    try:
        answer = json.loads(line)
        error, what = str(answer.get("error", "")), str(answer.get("what", ""))
    except (ValueError, AttributeError):
        error, what = "ended", ""
    if error or not out.is_file():
        raise DataError(_sentence(wanted, error, what), "Correct it, and read the data again.")


def _sentence(wanted: Wanted, error: str, what: str) -> str:
    """What went wrong with a function, by the words of `designer.data.function_child.ERRORS`."""
    name, file = wanted.function, wanted.path.name
    match error:
        case "gone":
            return f"“{name}” of “{file}” is not there any more once the file has run."
        case "memory":
            return f"“{name}” of “{file}” needs more memory than there is."
        case "raised":
            return f"“{name}” of “{file}” failed, line {what}." if what[:1].isdigit() else f"“{name}” failed: {what}."
        case "keys":
            return f"“{name}” gave a dictionary with {what}; “inputs” and “targets” were expected in it."
        case "value":
            return (
                f"“{name}” gave a value of the type {what}; (inputs, targets) or a dictionary with both was expected."
            )
        case "ragged":
            return f"“{name}” gave {what} of different lengths, which are no array."
        case "type":
            return f"“{name}” gave values that are no numbers ({what}); numbers, or words as targets, were expected."
    return f"“{name}” of “{file}” ended its process without an answer."


def _heard(text: bytes, wanted: Wanted) -> bytes:
    """What the process says. Raises `DataError` at the time limit, and what the listener of `tell` raises."""
    begun, pipe, rest = time.monotonic(), subprocess.PIPE, text
    null = subprocess.DEVNULL
    with subprocess.Popen(_command(), stdin=pipe, stdout=pipe, stderr=null, env=_environment()) as process:
        try:
            while True:
                try:
                    return process.communicate(rest or None, timeout=_BEAT_SECONDS)[0]
                except subprocess.TimeoutExpired:
                    rest = b""
                    tell(0)
                    if time.monotonic() - begun > wanted.limit:
                        raise DataError(
                            f"“{wanted.function}” of “{wanted.path.name}” took more than {wanted.limit} s and was"
                            " ended.",
                            "Make it quicker, or set a longer limit.",
                        ) from None
        finally:
            process.kill()


def _command() -> list[str]:
    """As workers are started: a frozen program starts itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-P", "-m", "designer", ARGUMENT]


def _environment() -> dict[str, str]:
    root = str(Path(designer.__file__).resolve().parent.parent)
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}
