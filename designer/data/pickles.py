"""Reads pickles of plain values without executing them: a walk over their opcodes that knows what values look like.

What Python's own `pickle` does for a file it cannot be trusted with: it calls whatever the file names. Here a name is
only ever one of few words that stand for an array, its type or bytes; any other ends the reading. The opcodes are
those of `pickletools` (Python's documentation of the format, protocols 0 to 5).
"""

import pickletools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from designer.data.array_files import unreadable
from designer.data.errors import DataError

LARGEST = 1 << 30
"""Bytes of a pickle that is read."""

_RECONSTRUCT = frozenset({"numpy.core.multiarray._reconstruct", "numpy._core.multiarray._reconstruct"})
_FROM_BUFFER = frozenset({"numpy.core.numeric._frombuffer", "numpy._core.numeric._frombuffer"})
_KNOWN = frozenset({*_RECONSTRUCT, *_FROM_BUFFER, "numpy.ndarray", "numpy.dtype", "_codecs.encode"})
_HINT = "Convert the file to a .npz in a program that you trust, and choose that."


def read_plain_pickle(file: Path) -> Any:
    """The value in a pickle: dictionaries, lists, tuples, numbers, texts, bytes and arrays of numbers.

    Raises `DataError` for anything else, before it is made. Any: it is what the file holds, to be checked by whoever
    asked. Texts of Python 2 come as they do with the encoding latin-1.
    """
    try:
        if file.stat().st_size > LARGEST:
            raise DataError(f"“{file.name}” has more than {LARGEST >> 20} MiB.", _HINT)
        content = file.read_bytes()
    except OSError as error:
        raise unreadable(file, error) from error
    walk = _Walk(file.name)
    try:
        for opcode, argument, _ in pickletools.genops(content):
            walk.step(opcode.name, argument)
            if opcode.name == "STOP":
                return _finished(walk.stack.pop(), {})
    except DataError:
        raise
    except RecursionError as error:
        raise DataError(f"“{file.name}” holds values within values too deep to read.", _HINT) from error
    except (ValueError, IndexError, KeyError, TypeError, AttributeError, OverflowError, MemoryError) as error:
        raise DataError(f"“{file.name}” is a damaged pickle, or it is cut short.", "Copy it again.") from error
    raise DataError(f"“{file.name}” is a damaged pickle: it has no end.", "Copy it again.")


class _Word(str):
    """The name of something that a pickle would import, if it were executed."""


class _Type:
    """A NumPy dtype in the making."""

    def __init__(self, text: str) -> None:
        self.text, self.order = text, "="

    def build(self, state: Any) -> None:
        self.order = {"<": "<", ">": ">"}.get(state[1], "=")

    def value(self) -> np.dtype[Any]:
        dtype = np.dtype(self.text).newbyteorder(self.order)  # type: ignore[arg-type]
        if dtype.kind not in "fiub":
            raise ValueError(self.text)
        return dtype


class _Array:
    """A NumPy array in the making."""

    def __init__(self) -> None:
        self.made: Any = None

    def build(self, state: Any) -> None:
        _, shape, dtype, is_fortran, content = state
        flat = np.frombuffer(_bytes(content), dtype.value())
        self.made = flat.reshape(shape, order="F" if is_fortran else "C")

    def value(self) -> Any:
        return self.made


class _Walk:
    """The stack machine of pickle, for plain values."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.stack: list[Any] = []
        self.memo: dict[int, Any] = {}
        self._marks: list[int] = []

    def step(self, opcode: str, argument: Any) -> None:
        """Takes one opcode. Raises `DataError` for one that makes what is no plain value."""
        if opcode in _VALUES:
            self.stack.append(argument)
        elif opcode in _FIXED:
            self.stack.append(_FIXED[opcode])
        elif opcode in _STEPS:
            _STEPS[opcode](self, argument)
        elif opcode not in _NOTHING:
            raise DataError(f"“{self.name}” is a pickle with more than plain values ({opcode}).", _HINT)

    def since_mark(self) -> list[Any]:
        """What came after the last mark, taken from the stack."""
        at = self._marks.pop()
        items = self.stack[at:]
        del self.stack[at:]
        return items

    def mark(self, _: Any) -> None:
        self._marks.append(len(self.stack))

    def remember(self, number: Any) -> None:
        self.memo[len(self.memo) if number is None else int(number)] = self.stack[-1]

    def recall(self, number: Any) -> None:
        self.stack.append(self.memo[int(number)])

    def last(self, count: int) -> list[Any]:
        """The last `count` values, taken from the stack."""
        items = [self.stack.pop() for _ in range(count)]
        return items[::-1]

    def name_of(self, argument: Any) -> None:
        module, _, name = argument.partition(" ") if argument else ("", "", "")
        if not argument:
            module, name = self.last(2)
        full = f"{module}.{name}"
        if full not in _KNOWN:
            raise DataError(
                f"“{self.name}” is a pickle that would call “{full}” when it is read. It was not executed.",
                "Delete it if you do not know where it is from. " + _HINT,
            )
        self.stack.append(_Word(full))

    def reduce(self, _: Any) -> None:
        function, arguments = self.last(2)
        if function in _FROM_BUFFER and isinstance(function, _Word):
            content, dtype, shape, order = arguments
            made = _Array()
            made.build((1, shape, dtype, order == "F", content))
            self.stack.append(made)
        elif function in _RECONSTRUCT and isinstance(function, _Word):
            self.stack.append(_Array())
        elif function == "numpy.dtype" and isinstance(function, _Word):
            self.stack.append(_Type(_text(arguments[0])))
        elif function == "_codecs.encode" and isinstance(function, _Word):
            self.stack.append(_bytes(arguments[0]))
        else:
            raise DataError(f"“{self.name}” is a pickle that would call something when it is read.", _HINT)

    def build(self, _: Any) -> None:
        made, state = self.last(2)
        if not isinstance(made, _Type | _Array):
            raise DataError(f"“{self.name}” is a pickle of objects, not of plain values.", _HINT)
        made.build(state)
        self.stack.append(made)


def _paired(items: list[Any]) -> dict[Any, Any]:
    return dict(zip(items[::2], items[1::2], strict=True))


def _add_pairs(walk: _Walk, items: list[Any]) -> None:
    walk.stack[-1].update(_paired(items))


def _extend(walk: _Walk, items: list[Any]) -> None:
    walk.stack[-1].extend(items)


def _drop(walk: _Walk, _: Any) -> None:
    walk.stack.pop()


_VALUES = frozenset(
    [
        "INT",
        "BININT",
        "BININT1",
        "BININT2",
        "LONG",
        "LONG1",
        "LONG4",
        "FLOAT",
        "BINFLOAT",
        "STRING",
        "BINSTRING",
        "SHORT_BINSTRING",
        "UNICODE",
        "BINUNICODE",
        "SHORT_BINUNICODE",
        "BINUNICODE8",
        "BINBYTES",
        "SHORT_BINBYTES",
        "BINBYTES8",
        "BYTEARRAY8",
    ]
)
_FIXED: dict[str, Any] = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False}
_NOTHING = frozenset({"PROTO", "FRAME", "STOP"})
_STEPS: dict[str, Callable[[_Walk, Any], None]] = {
    "MARK": _Walk.mark,
    "POP": _drop,
    "POP_MARK": lambda walk, _: walk.since_mark().clear(),
    "EMPTY_DICT": lambda walk, _: walk.stack.append({}),
    "EMPTY_LIST": lambda walk, _: walk.stack.append([]),
    "EMPTY_TUPLE": lambda walk, _: walk.stack.append(()),
    "DICT": lambda walk, _: walk.stack.append(_paired(walk.since_mark())),
    "LIST": lambda walk, _: walk.stack.append(walk.since_mark()),
    "TUPLE": lambda walk, _: walk.stack.append(tuple(walk.since_mark())),
    "TUPLE1": lambda walk, _: walk.stack.append(tuple(walk.last(1))),
    "TUPLE2": lambda walk, _: walk.stack.append(tuple(walk.last(2))),
    "TUPLE3": lambda walk, _: walk.stack.append(tuple(walk.last(3))),
    "SETITEM": lambda walk, _: _add_pairs(walk, walk.last(2)),
    "SETITEMS": lambda walk, _: _add_pairs(walk, walk.since_mark()),
    "APPEND": lambda walk, _: walk.stack[-2].append(walk.stack.pop()),
    "APPENDS": lambda walk, _: _extend(walk, walk.since_mark()),
    "PUT": _Walk.remember,
    "BINPUT": _Walk.remember,
    "LONG_BINPUT": _Walk.remember,
    "MEMOIZE": _Walk.remember,
    "GET": _Walk.recall,
    "BINGET": _Walk.recall,
    "LONG_BINGET": _Walk.recall,
    "GLOBAL": _Walk.name_of,
    "STACK_GLOBAL": _Walk.name_of,
    "REDUCE": _Walk.reduce,
    "BUILD": _Walk.build,
}


def _bytes(value: Any) -> bytes:
    return bytes(value) if isinstance(value, bytes | bytearray) else str(value).encode("latin-1")


def _text(value: Any) -> str:
    return value.decode("ascii") if isinstance(value, bytes) else str(value)


def _finished(value: Any, seen: dict[int, Any]) -> Any:
    """The value with arrays in place of what stood for them. A value within itself stays as it is."""
    if isinstance(value, _Type | _Array):
        return value.value()
    if id(value) in seen:
        return seen[id(value)]
    if isinstance(value, dict):
        seen[id(value)] = made = {}
        made.update({_finished(key, seen): _finished(item, seen) for key, item in value.items()})
        return made
    if isinstance(value, list):
        items: list[Any] = []
        seen[id(value)] = items
        items.extend(_finished(item, seen) for item in value)
        return items
    return tuple(_finished(item, seen) for item in value) if isinstance(value, tuple) else value
