"""The values of a description, as a command or a program gives them: texts or values, read and checked."""

from collections.abc import Mapping
from math import isfinite
from pathlib import Path
from typing import Any

from runtime.errors import InputError
from runtime.looks import MAX_LABELS

_MOST_BYTES = 16 << 20
_LARGEST = 1 << 16


class Told:
    """What a user says, by its keys. Each reader gives nothing where the key is absent, and raises `InputError`."""

    def __init__(self, values: Mapping[str, Any]) -> None:  # Any: checked here
        self._values = dict(values)

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def plain(self) -> dict[str, Any]:
        """What was said, as JSON; of files only their names, so that nothing is told of the machine."""
        return {key: value if _is_plain(value) else Path(str(value)).name for key, value in self._values.items()}

    def text(self, key: str) -> str:
        """A text."""
        value = self._values.get(key, "")
        if not isinstance(value, str):
            raise _wrong(key, "a text", value)
        return value

    def word(self, key: str, choices: tuple[str, ...]) -> str:
        """One of a few words."""
        value = self._values.get(key, "")
        if key in self._values and value not in choices:
            raise _wrong(key, f"one of {', '.join(choices)}", value)
        return str(value)

    def whole(self, key: str, low: int) -> int | None:
        """A whole number."""
        if key not in self._values:
            return None
        value = self._values[key]
        if isinstance(value, str) and value.strip().isdecimal() and len(value) < 12:
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or value < low:
            raise _wrong(key, f"a whole number of at least {low}", value)
        return value

    def numbers(self, key: str) -> tuple[float, ...]:
        """Numbers, or a text with commas between them."""
        if key not in self._values:
            return ()
        value = self._values[key]
        parts = value.split(",") if isinstance(value, str) else value if isinstance(value, list | tuple) else [value]
        try:
            found = tuple(float(part) for part in parts)
        except (TypeError, ValueError):
            raise _wrong(key, "numbers, with commas between them", value) from None
        if not found or not all(map(isfinite, found)):
            raise _wrong(key, "finite numbers", value)
        return found

    def size(self, key: str) -> tuple[int, int] | None:
        """Height and width, as `224x224` or a pair."""
        if key not in self._values:
            return None
        value = self._values[key]
        parts = value.lower().replace("×", "x").split("x") if isinstance(value, str) else value
        if not isinstance(parts, list | tuple) or len(parts) != 2 or not all(str(part).isdecimal() for part in parts):
            raise _wrong(key, "HEIGHTxWIDTH, such as 224x224", value)
        height, width = (int(str(part)[:9]) for part in parts)
        if not 0 < height <= _LARGEST or not 0 < width <= _LARGEST:
            raise _wrong(key, f"from 1x1 to {_LARGEST}x{_LARGEST}", value)
        return height, width

    def texts(self, key: str) -> tuple[str, ...]:
        """Texts, or one with commas between them."""
        value = self._values.get(key, ())
        parts = [part.strip() for part in value.split(",")] if isinstance(value, str) else value
        if not isinstance(parts, list | tuple) or not all(isinstance(part, str) and part for part in parts):
            raise _wrong(key, "names, with commas between them", value)
        return tuple(parts)

    def labels(self, key: str) -> tuple[str, ...]:
        """A list of texts, a file with one in each line, or a text with commas between them that is no file."""
        value = self._values.get(key, ())
        if isinstance(value, str) and "," in value and not Path(value).exists():
            value = [label.strip() for label in value.split(",")]
        if isinstance(value, list | tuple):
            if not all(isinstance(label, str) for label in value):
                raise _wrong(key, "texts", value)
            return tuple(value)
        lines = [line.strip() for line in self.file(key).splitlines()]
        while lines and not lines[-1]:
            lines.pop()
        if not 0 < len(lines) <= MAX_LABELS:
            message = f"“{Path(str(value)).name}” has {len(lines)} lines; a class in each was expected."
            raise InputError(message, f"Give a text file with 1 to {MAX_LABELS:,} classes.")
        return tuple(lines)

    def file(self, key: str) -> str:
        """The text in a file; "" without one."""
        if key not in self._values:
            return ""
        value = self._values[key]
        if not isinstance(value, str | Path):
            raise _wrong(key, "a file", value)
        path = Path(value)
        try:
            if path.stat().st_size > _MOST_BYTES:
                raise InputError(f"“{path.name}” is larger than {_MOST_BYTES >> 20} MiB.", "Give another file.")
            return path.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            raise InputError(f"There is no file “{path}” for the {key}.", "Check the path.") from None
        except (UnicodeDecodeError, ValueError):
            raise InputError(f"“{path.name}” is no text in UTF-8.", "Save it as UTF-8.") from None
        except OSError as error:
            raise InputError(f"“{path}” could not be read: {error.strerror or error}.", "Check the file.") from error


def _is_plain(value: Any) -> bool:
    if isinstance(value, list | tuple):
        return all(map(_is_plain, value))
    return isinstance(value, bool | int | float) or (isinstance(value, str) and "/" not in value and "\\" not in value)


def _wrong(key: str, expected: str, came: Any) -> InputError:
    shown = str(came) if len(str(came)) <= 60 else f"{str(came)[:57]}…"
    return InputError(f"“{key}” in the description must be {expected}, not “{shown}”.", "Correct it.")
