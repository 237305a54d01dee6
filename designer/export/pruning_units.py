"""Units: channels that are followed through a network, and which of them are one. Plain values."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from designer.graph.ids import NodeId


class Stays(Exception):
    """Why channels must stay, in words that follow a layer's name."""


class Flow(NamedTuple):
    """The units of a tensor, one behind the other along one of its axes."""

    axis: int
    units: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A layer that makes channels; `axis` is that of its weight along which they lie. `own`: as they were made."""

    layer: NodeId
    axis: int
    units: tuple[int, ...]
    own: tuple[int, ...] = ()

    def resolved(self, units: "Units") -> "Made":
        """The same with the units that these have become."""
        return replace(self, units=units.roots(self.units), own=self.units)


@dataclass(frozen=True, slots=True)
class Cut:
    """A weight of a layer, e.g. `bias`, that holds a slice for each unit along `axis`."""

    layer: NodeId
    weight: str
    axis: int
    units: tuple[int, ...]

    def resolved(self, units: "Units") -> "Cut":
        """As for `Made`."""
        return replace(self, units=units.roots(self.units))


@dataclass(frozen=True, slots=True)
class Size:
    """A parameter of a layer that counts units, `per` of them as one."""

    layer: NodeId
    param: str
    units: tuple[int, ...]
    per: int = 1

    def resolved(self, units: "Units") -> "Size":
        """As for `Made`."""
        return replace(self, units=units.roots(self.units))


class Units:
    """All units so far. `why` says of those that were fixed themselves why they must stay."""

    def __init__(self) -> None:
        self._parents: list[int] = []
        self.why: dict[int, str] = {}

    @property
    def fixed(self) -> set[int]:
        """What must stay: what was fixed, and all that is one with it."""
        return {self.root(unit) for unit in self.why}

    def new(self, count: int) -> tuple[int, ...]:
        """So many new ones."""
        first = len(self._parents)
        self._parents.extend(range(first, first + count))
        return tuple(range(first, first + count))

    def root(self, unit: int) -> int:
        """What stands for a unit and all that is one with it."""
        while self._parents[unit] != unit:
            self._parents[unit] = self._parents[self._parents[unit]]
            unit = self._parents[unit]
        return unit

    def roots(self, units: Iterable[int]) -> tuple[int, ...]:
        """What stands for each of them."""
        return tuple(map(self.root, units))

    def unite(self, one: Sequence[int], other: Sequence[int]) -> None:
        """Makes pairs of units one."""
        for first, second in zip(one, other, strict=True):
            self._parents[self.root(second)] = self.root(first)

    def fix(self, units: Iterable[int], reason: str) -> None:
        """Says why units, and all that are one with them by now, must stay."""
        roots = {self.root(unit) for unit in units}
        for unit in range(len(self._parents)):
            if self.root(unit) in roots:
                self.why.setdefault(unit, reason)
