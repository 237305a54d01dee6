"""Reads JSON objects field by field and says precisely what is wrong. Knows nothing of what the fields mean."""

from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any, TypeVar

from runtime.errors import ManifestError

T = TypeVar("T")

_MISSING = object()
_MOST = (1 << 53) - 1
"""What JSON's numbers hold exactly; no size, place or count is larger."""


class Record:
    """One JSON object under inspection; `where` is what a sentence calls it: `inputs[0]`.

    Every reader takes the field's name and, by keyword, the value to use when it is absent; without one, an absent
    field is an error. All of them raise `ManifestError`. Any: the values come from JSON and are checked here.
    """

    def __init__(self, value: Any, where: str) -> None:
        if not isinstance(value, Mapping):
            raise wrong(where, "an object", value)
        self.where = where
        self._value = value

    def text(self, name: str, *, default: Any = _MISSING) -> str:
        """A string."""
        value = self._get(name, default)
        if not isinstance(value, str):
            raise wrong(self._path(name), "text", value)
        return value

    def word(self, name: str, options: tuple[str, ...], *, default: Any = _MISSING) -> str:
        """One of a few strings."""
        value = self._get(name, default)
        if value not in options:
            raise wrong(self._path(name), f"one of {', '.join(options)}", value)
        return str(value)

    def flag(self, name: str, *, default: Any = _MISSING) -> bool:
        """True or false."""
        value = self._get(name, default)
        if not isinstance(value, bool):
            raise wrong(self._path(name), "true or false", value)
        return value

    def number(self, name: str, *, default: Any = _MISSING) -> float:
        """A finite number."""
        return _number(self._get(name, default), self._path(name))

    def whole(self, name: str, *, low: int | None = None, default: Any = _MISSING) -> int:
        """A whole number, at least `low`."""
        return _whole(self._get(name, default), self._path(name), low)

    def texts(self, name: str, *, default: Any = _MISSING) -> tuple[str, ...]:
        """A list of strings."""
        items = self.items(name, default=default)
        if not all(isinstance(item, str) for item in items):
            raise wrong(self._path(name), "a list of texts", items)
        return tuple(items)

    def numbers(self, name: str, *, default: Any = _MISSING) -> tuple[float, ...]:
        """A list of finite numbers."""
        return tuple(_number(item, self._path(name)) for item in self.items(name, default=default))

    def wholes(self, name: str, *, low: int | None = None, default: Any = _MISSING) -> tuple[int, ...]:
        """A list of whole numbers, each at least `low`."""
        return tuple(_whole(item, self._path(name), low) for item in self.items(name, default=default))

    def items(self, name: str, *, default: Any = _MISSING) -> list[Any]:
        """A list of anything."""
        value = self._get(name, default)
        if not isinstance(value, list | tuple):
            raise wrong(self._path(name), "a list", value)
        return list(value)

    def mapping(self, name: str, *, default: Any = _MISSING) -> dict[str, Any]:
        """An object, as it is."""
        value = self._get(name, default)
        if not isinstance(value, Mapping):
            raise wrong(self._path(name), "an object", value)
        return dict(value)

    def inner(self, name: str) -> "Record | None":
        """An object to be read field by field; None if it is absent or null."""
        value = self._value.get(name)
        return None if value is None else Record(value, self._path(name))

    def each(self, name: str, read: Callable[["Record"], T], *, default: Any = _MISSING) -> tuple[T, ...]:
        """A list of objects, each read by `read`."""
        items = self.items(name, default=default)
        return tuple(read(Record(item, f"{self._path(name)}[{index}]")) for index, item in enumerate(items))

    def _get(self, name: str, default: Any) -> Any:
        value = self._value.get(name, default)
        if value is _MISSING:
            raise ManifestError(f"The model's description lacks “{self._path(name)}”.", _HINT)
        return value

    def _path(self, name: str) -> str:
        return f"{self.where}.{name}" if self.where else name


_HINT = "The file may have been edited or damaged; export the model again."


def wrong(where: str, expected: str, came: Any) -> ManifestError:
    """The error for a field that is not what it should be."""
    text = str(came)
    shown = text if len(text) <= 60 else f"{text[:57]}…"
    return ManifestError(f"In the model's description, “{where or 'it'}” must be {expected}, not {shown!r}.", _HINT)


def _number(value: Any, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise wrong(where, "a finite number", value)
    return float(value)


def _whole(value: Any, where: str, low: int | None) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or (low is not None and value < low):
        raise wrong(where, "a whole number" if low is None else f"a whole number of at least {low}", value)
    if abs(value) > _MOST:
        raise wrong(where, f"a whole number up to {_MOST}", value)
    return value
