"""The process in which a function of the user's own runs: a question comes in as JSON, arrays go into a file.

What the function prints goes to standard error. The only line on standard output says how it went: an empty object, or
`{"error": …, "what": …}`, one of the words of `ERRORS` and what it is about.
"""

import json
import os
import sys
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ARGUMENT = "--data-function"
"""What a process is started with that shall do this."""

INPUTS = ("inputs", "x", "X", "data", "images", "features")
TARGETS = ("targets", "y", "Y", "labels", "target", "label")
NAMES = ("class_names", "classes", "names")


ERRORS = ("gone", "memory", "raised", "ended", "keys", "value", "ragged", "type")
"""What can go wrong; `designer.data.functions` has a sentence for each."""


class _Refused(Exception):
    """What the function gave cannot be used: one of `ERRORS`, and what it is about."""

    def __init__(self, error: str, what: str = "") -> None:
        super().__init__(error)
        self.error, self.what = error, what


def serve() -> int:
    """Runs one function; gives the exit code. Any: what foreign code makes."""
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    asked = json.loads(sys.stdin.readline())
    try:
        _save(_given(asked), Path(asked["out"]))
        said = {}
    except _Refused as refused:
        said = {"error": refused.error, "what": refused.what}
    except MemoryError:
        said = {"error": "memory"}
    except Exception as error:  # Foreign code raises what it likes.
        said = {"error": "raised", "what": _told(error, asked["path"])}
    except SystemExit:
        said = {"error": "ended"}
    replies.write(json.dumps(said) + "\n")
    replies.flush()
    os._exit(0)  # Threads that foreign code left behind are not waited for.


def _given(asked: Mapping[str, Any]) -> Any:
    """What the function returns. Any: anything."""
    path = Path(asked["path"])
    sys.path.insert(0, str(path.parent))
    names: dict[str, Any] = {"__name__": "data_of_your_own", "__file__": str(path), "__builtins__": __builtins__}
    exec(compile(asked["code"], str(path), "exec"), names)  # Trusted by the user, text by text.
    function = names.get(asked["function"])
    if not callable(function):
        raise _Refused("gone")
    return function(**asked["arguments"])


def _save(given: Any, out: Path) -> None:
    import numpy as np

    inputs, targets, names = _parts(given)
    arrays = {"inputs": _array(inputs, "inputs"), "targets": _array(targets, "targets")}
    if names is not None:
        arrays["names"] = np.array([str(name) for name in names])
    with out.open("wb") as file:
        np.savez(file, **arrays)


def _parts(given: Any) -> tuple[Any, Any, Any]:
    """Inputs, targets, and the names of classes or None."""
    if isinstance(given, Mapping):
        found = [next((given[name] for name in usual if name in given), None) for usual in (INPUTS, TARGETS, NAMES)]
        if found[0] is None or found[1] is None:
            raise _Refused("keys", ", ".join(f"“{name}”" for name in list(given)[:8]) or "–")
        return found[0], found[1], found[2]
    if isinstance(given, tuple | list) and len(given) in (2, 3):
        return given[0], given[1], given[2] if len(given) == 3 else None
    raise _Refused("value", type(given).__name__)


def _array(value: Any, said: str) -> Any:
    """A NumPy array of numbers or texts. Tensors of PyTorch are brought to the processor."""
    import numpy as np

    if hasattr(value, "detach"):
        value = value.detach().cpu().numpy()
    try:
        array = np.asarray(value)
    except ValueError:
        raise _Refused("ragged", said) from None
    if array.dtype.kind == "O" and all(isinstance(each, str) for each in array.reshape(-1)[:1000]):
        array = array.astype(str)
    if array.dtype.kind not in "fiubU":
        raise _Refused("type", f"{said}: {array.dtype}")
    return array


def _told(error: Exception, path: str) -> str:
    """The number of the line of the file that it came from, if it did, and the error."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    if isinstance(error, SyntaxError) and error.filename == path:
        lines.append(error.lineno)
    where = f"{lines[-1]}: " if lines else ""
    reason = " ".join(str(error).split())[:200].rstrip(".")
    return f"{where}{type(error).__name__}{': ' if reason else ''}{reason}"
