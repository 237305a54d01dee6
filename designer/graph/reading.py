"""Reads plain JSON values with the place remembered, so that a damaged file is named to the line's key.

`Field("networks[0].nodes[3].x", value)` says where it is when the value is not what was expected.
"""

import json
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

    def whole_text(self) -> str:
        """The value as text that can be written: no half of a pair of surrogates."""
        text = self.text(empty=True)
        try:
            text.encode()
        except UnicodeEncodeError:
            raise self.error("text of whole characters") from None
        return text

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

    def flag(self) -> bool:
        """The value as true or false."""
        if not isinstance(self.value, bool):
            raise self.error("true or false")
        return self.value

    def rest(self, *known: str) -> dict[str, Any]:
        """The keys of the object that this version does not know; they are kept and written back."""
        return {key: value for key, value in self.object().items() if key not in known}


def strict_json(text: str) -> Any:
    """The value of a JSON text, such that it can be written again. Any: it is unchecked otherwise.

    Raises `ValueError` for what is no JSON or nested too deeply, and `FileError` with the place of what JSON cannot say
    although Python's reader takes it: NaN, infinities, half of a pair of surrogates.
    """
    odd: list[str] = []

    def number(digits: str) -> float:
        value = float(digits)
        if not math.isfinite(value):
            odd.append(digits)
        return value

    try:
        value = json.loads(text, parse_constant=number, parse_float=number)
        if odd or "\\ud" in text.lower():
            _refuse_odd(Field("", value))
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    return value


def _refuse_odd(field: Field) -> None:
    match field.value:
        case dict():
            for key in field.value:
                Field(field.place, key).whole_text()
                _refuse_odd(field.at(key))
        case list():
            for item in field.items():
                _refuse_odd(item)
        case float():
            field.number()
        case str():
            field.whole_text()
