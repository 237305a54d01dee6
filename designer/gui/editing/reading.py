"""Between what a person types and a parameter's JSON value.

Text that is no value stays text, for the parameter to refuse.
"""

import re
from math import isfinite
from typing import Any

from designer.catalogue.expressions import is_expression
from designer.catalogue.fields import Float, Int, Param
from designer.gui.tongue import later, tr

_BETWEEN = re.compile(r"[×xX*,;\s]+")
_WHOLE = re.compile(r"[+\-−]?\d{1,18}", re.ASCII)
_TIMES = re.compile(r"(?<=[A-Z0-9])\s*[xX*]\s*(?=[A-Z0-9])")
_NAME = re.compile(r"[A-Za-z]\w*", re.ASCII)
_NOTHING = ("-", "–", "—", "_", "none", "None")
"""How a person writes that a size is left as it is."""
EMPTY = "–"
"""How such a size is shown."""

Value = Any
"""A parameter's JSON value. Any: each kind of field has its own."""


_TITLES = {
    "lr": later("Learning rate"),
    "seed": later("Seed"),
    "clip_norm": later("Clip gradient"),
    "eps": later("Epsilon"),
    "eta_min": later("Lowest rate"),
    "pct_start": later("Warm-up share"),
}


def humane(name: str) -> str:
    """A parameter's name as a label: `out_channels` → `Out channels`."""
    words = name.replace("_", " ").strip()
    if name in _TITLES:
        return tr(_TITLES[name])
    return words[:1].upper() + words[1:]


def read_whole(text: str) -> Value:
    """A whole number; None for nothing."""
    text = text.strip()
    return int(text.replace("−", "-")) if _WHOLE.fullmatch(text) else (text or None)


def read_number(text: str) -> Value:
    """A number, with a decimal point or comma; None for nothing."""
    text = text.strip()
    try:
        value = float(text.replace("−", "-").replace(",", "."))
    except ValueError:
        return text or None
    return value if isfinite(value) else text


def read_sizes(text: str, *, empty: bool = False) -> Value:
    """Whole numbers: one as it is, several as a list; None for nothing. `3`, `3×5`, `3 x 5` and `3, 5` will do.

    With `empty`, a dash stands for a size that is left as it is: `7 × –`.
    """
    numbers = read_list(text, empty=empty)
    return numbers[0] if isinstance(numbers, list) and len(numbers) == 1 else numbers or None


def read_list(text: str, *, empty: bool = False) -> Value:
    """Whole numbers, always as a list, perhaps empty. With `empty`, a dash is None."""
    parts = [part for part in _BETWEEN.split(text.strip(" ()[]")) if part]
    if all(_WHOLE.fullmatch(part) or (empty and part in _NOTHING) for part in parts):
        return [None if part in _NOTHING else int(part.replace("−", "-")) for part in parts]
    return text.strip()


def read_list_or_none(text: str) -> Value:
    """Whole numbers as a list; None for nothing."""
    return read_list(text) if text.strip() else None


def read_shape(text: str) -> Value:
    """A shape: whole numbers and names as a list, perhaps empty. `3, H, W`, `3×H×W` and `3 x 32 x 32` will do."""
    plain = _TIMES.sub("×", text.strip(" ()[]"))
    parts = [part for part in re.split(r"[×,;\s]+", plain) if part]
    if all(_WHOLE.fullmatch(part) or _NAME.fullmatch(part) for part in parts):
        return [int(part.replace("−", "-")) if _WHOLE.fullmatch(part) else part for part in parts]
    return text.strip()


def read_text(text: str) -> Value:
    """A text as it is."""
    return text


def read_numbers(text: str) -> Value:
    """Numbers with points, apart by commas or spaces, as a list."""
    parts = [part for part in re.split(r"[,;\s]+", text.strip(" ()[]")) if part]
    try:
        values = [float(part.replace("−", "-")) for part in parts]
    except ValueError:
        return text.strip()
    return values if all(map(isfinite, values)) else text.strip()


def show_numbers(value: Value) -> str:
    """Numbers as text: `0.9, 0.999`."""
    return ", ".join(map(show_number, value)) if isinstance(value, list | tuple) else show_whole(value)


def show_whole(value: Value) -> str:
    """A whole number as text; an expression as it was written."""
    if is_expression(value):
        return str(value["expr"])
    return "" if value is None else str(value)


def show_number(value: Value) -> str:
    """A number as text, with no more digits than it has: `0.001`, `1e-05`."""
    return f"{value:.12g}" if isinstance(value, int | float) else show_whole(value)


def show_sizes(value: Value) -> str:
    """Sizes as text; equal ones as one: `3`, `3×5`, `7×–`."""
    if isinstance(value, list | tuple):
        shown = [_item(size) for size in value]
        return shown[0] if shown and len(set(shown)) == 1 else "×".join(shown)
    return show_whole(value)


def show_list(value: Value) -> str:
    """A list as text: `1 × 28 × 28`."""
    return " × ".join(map(_item, value)) if isinstance(value, list | tuple) else show_whole(value)


def _item(value: Value) -> str:
    return EMPTY if value is None else show_whole(value)


def stepped_whole(param: Param, value: Value, steps: int) -> Value:
    """A whole number moved by steps; from nothing, the default or the lowest."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value + steps
    low = param.low if isinstance(param, Int) else None
    return param.default if isinstance(param.default, int) else low if low is not None else 0


def stepped_sizes(param: Param, value: Value, steps: int) -> Value:
    """Sizes moved together."""
    if isinstance(value, list | tuple):
        return [size + steps if isinstance(size, int) else size for size in value]
    return stepped_whole(param, value, steps)


def stepped_number(param: Param, value: Value, steps: int) -> Value:
    """A number moved by steps of its own magnitude: 0.5 → 0.6, 0.001 → 0.0009 downwards, kept within its limits."""
    if not isinstance(value, int | float):
        return param.default
    if value == 0:
        size = 0.1
    else:
        digits = f"{abs(value):e}"
        size = 10.0 ** int(digits.partition("e")[2])
        if digits.startswith("1.000000e") and (steps < 0) == (value > 0):
            size /= 10
    moved = float(f"{value + steps * size:.12g}")
    if isinstance(param, Float):
        low, high = param.low, param.high
        moved = moved if low is None else max(low, moved)
        moved = moved if high is None else min(high, moved)
    return moved
