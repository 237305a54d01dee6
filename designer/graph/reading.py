"""Reads plain JSON values with the place remembered, so that a damaged file is named to the line's key.

`Field("networks[0].nodes[3].x", value)` says where it is when the value is not what was expected.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from designer.graph.errors import FileError

_HINT = "The file is damaged. Restore it from a copy, or mend this place in a text editor."


@dataclass(frozen=True, slots=True)
class Field:
    """A value of a JSON document and its place. Any: it is unchecked until asked for as something."""

    place: str
    value: Any

    def error(self, expected: str) -> FileError:
        """A `FileError` that says what was expected here and what came."""
        shown = repr(self.value)
        came = shown if len(shown) <= 60 else f"{shown[:57]}…"
        return FileError(f"At “{self.place or 'the top'}”, {expected} was expected, but there is {came}.", _HINT)

    def object(self) -> dict[str, Any]:
        """The value as an object."""
        if not isinstance(self.value, dict):
            raise self.error("an object {…}")
        return self.value

    def items(self) -> "Iterator[Field]":
        """The items of the value as an array."""
        if not isinstance(self.value, list):
            raise self.error("an array […]")
        return (Field(f"{self.place}[{index}]", item) for index, item in enumerate(self.value))

    def at(self, key: str, default: Any = None) -> "Field":
        """What stands under a key of the object, or a default."""
        place = f"{self.place}.{key}" if self.place else key
        return Field(place, self.object().get(key, default))

    def text(self, *, empty: bool = False) -> str:
        """The value as text; not empty unless allowed."""
        if not isinstance(self.value, str) or not (self.value or empty):
            raise self.error("text" if empty else "text that is not empty")
        return self.value

    def number(self) -> float:
        """The value as a finite number."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            raise self.error("a number")
        try:
            number = float(self.value)
        except OverflowError:
            raise self.error("a number of ordinary size") from None
        if not math.isfinite(number):
            raise self.error("a finite number")
        return number

    def whole(self) -> int:
        """The value as a whole number."""
        if isinstance(self.value, bool) or not isinstance(self.value, int):
            raise self.error("a whole number")
        return self.value

    def rest(self, *known: str) -> dict[str, Any]:
        """The keys of the object that this version does not know; they are kept and written back."""
        return {key: value for key, value in self.object().items() if key not in known}
