"""Kinds of parameters: what a value may be, its limits and its words. The inspector has one editor per kind.

Values are JSON (tuples are lists in a file); `normal` gives the Python value that a layer's functions receive.
"""

import re
from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from keyword import iskeyword
from operator import ge, gt, le, lt
from sys import float_info
from typing import Any

from designer.catalogue.dims import BATCH, Dim, Expr, symbol
from designer.catalogue.errors import ParamError

LARGEST = 2**31 - 1
"""No size, count or index is beyond this; it keeps typing errors from becoming a machine without memory."""


@dataclass(frozen=True, slots=True)
class Param:
    """What all kinds share. `help` is a sentence; `unit` stands behind the number. Any: each kind narrows it.

    `required`: PyTorch has no default of its own for it, so printed source always names it.
    `advanced`: rarely touched; forms fold it away while it has its default.
    """

    name: str
    default: Any
    _: KW_ONLY
    help: str = ""
    unit: str = ""
    required: bool = False
    advanced: bool = False

    def normal(self, value: Any) -> Any:
        """The value as the layer's functions take it. Raises `ParamError` (what was expected, what came)."""
        return self._normal(value)

    def _normal(self, value: Any) -> Any:
        raise NotImplementedError(type(self).__name__)

    def _refuse(self, value: object, expected: str) -> ParamError:
        return ParamError(self.name, f"{self.name} must be {expected}, not {_shown(value)}.")


@dataclass(frozen=True, slots=True)
class Int(Param):
    """A whole number between `low` and `high`. With `none`, it may be empty, and `none` says what that means."""

    _: KW_ONLY
    low: int | None = 1
    high: int | None = None
    none: str = ""

    def _normal(self, value: Any) -> int | None:
        if value is None and self.none:
            return None
        return _whole(self, value, self.low, self.high)


@dataclass(frozen=True, slots=True)
class Float(Param):
    """A number between `low` and `high`; `above` and `below` are limits that it may not reach.

    With `none`, it may be empty, and `none` says what that means.
    """

    _: KW_ONLY
    low: float | None = None
    high: float | None = None
    above: float | None = None
    below: float | None = None
    none: str = ""

    def _normal(self, value: Any) -> float | None:
        if value is None and self.none:
            return None
        limits: list[tuple[float | None, str, Callable[[float, float], bool]]] = [
            (self.low, "at least", ge),
            (self.above, "more than", gt),
            (self.high, "at most", le),
            (self.below, "less than", lt),
        ]
        said = " and ".join(f"{words} {limit:g}" for limit, words, _ in limits if limit is not None)
        expected = f"a number {said}".rstrip()
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= float_info.max:
            raise self._refuse(value, expected)
        if any(limit is not None and not holds(value, limit) for limit, _, holds in limits):
            raise self._refuse(value, expected)
        return float(value)


@dataclass(frozen=True, slots=True)
class Floats(Param):
    """`size` numbers within the same limits, such as the two betas of Adam; any number of them if `size` is 0."""

    _: KW_ONLY
    size: int
    low: float | None = None
    high: float | None = None
    above: float | None = None
    below: float | None = None

    def _normal(self, value: Any) -> tuple[float, ...]:
        if not isinstance(value, list | tuple) or (self.size and len(value) != self.size):
            raise self._refuse(value, f"{self.size} numbers" if self.size else "a list of numbers")
        one = Float(self.name, 0.0, low=self.low, high=self.high, above=self.above, below=self.below)
        return tuple(one.normal(item) for item in value)


@dataclass(frozen=True, slots=True)
class Bool(Param):
    """Yes or no."""

    def _normal(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise self._refuse(value, "true or false")
        return value


@dataclass(frozen=True, slots=True)
class Choice(Param):
    """One of a few words."""

    _: KW_ONLY
    options: tuple[str, ...]

    def _normal(self, value: Any) -> str:
        if value not in self.options:
            raise self._refuse(value, f"one of {', '.join(self.options)}")
        return str(value)


@dataclass(frozen=True, slots=True)
class IntTuple(Param):
    """`size` whole numbers, or one that stands for all: kernel 3 or 3 × 5.

    With `none`, it may be empty; with `words`, it may be one of these (padding: `same`); with `item_none`, single
    items may be empty (an adaptive pooling keeps that size), and `item_none` says what that means.
    """

    _: KW_ONLY
    size: int
    low: int | None = 1
    high: int | None = None
    none: str = ""
    words: tuple[str, ...] = ()
    item_none: str = ""

    def _normal(self, value: Any) -> tuple[int | None, ...] | str | None:
        if value is None and self.none:
            return None
        if isinstance(value, str) and self.words:
            if value not in self.words:
                raise self._refuse(value, f"whole numbers or one of {', '.join(self.words)}")
            return value
        if not isinstance(value, list | tuple):
            return (self._item(value),) * self.size
        if len(value) != self.size:
            raise self._refuse(value, f"one whole number or {self.size} of them")
        return tuple(self._item(item) for item in value)

    def _item(self, value: Any) -> int | None:
        return None if value is None and self.item_none else _whole(self, value, self.low, self.high)


@dataclass(frozen=True, slots=True)
class Ints(Param):
    """A list of whole numbers: a shape, an order of dimensions. At least `min_size` of them.

    With `none`, it may be empty (null), and `none` says what that means: a reduction over all dimensions.
    """

    _: KW_ONLY
    low: int | None = 1
    high: int | None = None
    min_size: int = 0
    none: str = ""

    def _normal(self, value: Any) -> tuple[int, ...] | None:
        if value is None and self.none:
            return None
        items = value if isinstance(value, list | tuple) else [value]
        if len(items) < self.min_size:
            raise self._refuse(value, f"at least {self.min_size} whole numbers")
        return tuple(_whole(self, item, self.low, self.high) for item in items)


@dataclass(frozen=True, slots=True)
class Sizes(Param):
    """A shape: whole numbers of at least `low`, or names (`L`, `H`) for sizes that are known only when data arrives.

    `low` is 1; less where 0 or −1 mean something. With `derived`, calculations with names (`L // 2`) are sizes too.
    """

    _: KW_ONLY
    low: int = 1
    derived: bool = False

    def _normal(self, value: Any) -> tuple[Dim, ...]:
        items = value if isinstance(value, list | tuple) else [value]
        return tuple(self._size(item) for item in items)

    def _size(self, item: Any) -> Dim:
        if isinstance(item, Expr) and self.derived and "N" not in item.symbols:
            return item
        if isinstance(item, Expr) and item.is_symbol:
            item = str(item)
        if isinstance(item, str):
            if not _NAME.fullmatch(item) or item == str(BATCH) or iskeyword(item):
                raise self._refuse(item, "sizes or names such as L or H (N is the batch)")
            return symbol(item)
        return _whole(self, item, self.low, None)


@dataclass(frozen=True, slots=True)
class Text(Param):
    """A short text, such as an equation for einsum. `pattern` (a regular expression) must match all of it.

    `expected` says in words what the pattern wants.
    """

    _: KW_ONLY
    pattern: str = r"[^\x00-\x1f]*"
    expected: str = "a text"
    longest: int = 200

    def _normal(self, value: Any) -> str:
        if not isinstance(value, str) or len(value) > self.longest or not re.fullmatch(self.pattern, value):
            raise self._refuse(value, self.expected)
        return value


_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,15}")


def _whole(param: Param, value: Any, low: int | None, high: int | None) -> int:
    match low, high:
        case None, None:
            expected = "a whole number"
        case _, None:
            expected = f"a whole number of at least {low}"
        case None, _:
            expected = f"a whole number of at most {high}"
        case _:
            expected = f"a whole number from {low} to {high}"
    if isinstance(value, bool) or not isinstance(value, int):
        raise param._refuse(value, expected)
    if (low is not None and value < low) or (high is not None and value > high):
        raise param._refuse(value, expected)
    if abs(value) > LARGEST:
        raise param._refuse(value, f"{expected} and no larger than {LARGEST}")
    return value


def _shown(value: object) -> str:
    if value is None:
        return "empty"
    text = f"“{value}”" if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f"{text[:57]}…"
