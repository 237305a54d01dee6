"""What a layer does with open sizes, from what it does with numbers.

It is asked with several numbers in the place of each open size. What it gives is taken for a polynomial of degree two
in these sizes, which so many points determine; further points must agree. That finds what keeps, adds up or multiplies
sizes; what rounds them, such as strides, is not told rather than guessed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations, combinations_with_replacement
from math import prod

from designer.catalogue.dims import BATCH, Dim, Expr, product
from designer.catalogue.layer import Specs

_BASE, _APART, _STEP = 23, 12, 5
"""The first number, how far those of several sizes lie apart, and how far a number is from the next."""
_CHECKS = ((1, 8), (3, 4))
"""How far points that must agree lie from the first one: a number, and what is added to it for each further size."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Points at which a layer is asked: numbers for each of the open `sizes`."""

    sizes: tuple[Expr, ...]

    @property
    def points(self) -> tuple[tuple[int, ...], ...]:
        """The first point, two further ones along each size, one for each pair of sizes, and those that must agree."""
        places = range(len(self.sizes))
        moves: list[tuple[int, ...]] = [(), *combinations(places, 1), *((i, i) for i in places)]
        moves += combinations(places, 2)
        base = [_BASE + _APART * i for i in places]
        found = [tuple(base[i] + _STEP * move.count(i) for i in places) for move in moves]
        return (*found, *(tuple(base[i] + first + more * i for i in places) for first, more in _CHECKS))

    def inputs_at(self, inputs: Specs, point: Sequence[int]) -> Specs:
        """What arrives, with numbers in the place of its open sizes."""
        numbers: dict[Dim, int] = dict(zip(self.sizes, point, strict=True))
        return tuple(replace(spec, shape=tuple(numbers.get(size, size) for size in spec.shape)) for spec in inputs)

    def told(self, point: Sequence[int]) -> str:
        """A point in words: `L = 23, M = 35`."""
        return ", ".join(f"{size} = {number}" for size, number in zip(self.sizes, point, strict=True))

    def fit(self, numbers: Sequence[int]) -> Dim | None:
        """The polynomial with whole coefficients that gives these numbers at the points; None if there is none."""
        if len(set(numbers)) == 1:
            return numbers[0]
        places, points = range(len(self.sizes)), self.points
        terms = [each for degree in range(3) for each in combinations_with_replacement(places, degree)]
        rows = [[Fraction(prod(point[i] for i in term)) for term in terms] for point in points]
        factors = _solved([[*row, Fraction(each)] for row, each in zip(rows[: len(terms)], numbers, strict=False)])
        agree = all(
            sum(factor * value for factor, value in zip(factors, row, strict=True)) == number
            for row, number in zip(rows, numbers, strict=True)
        )
        if not agree or any(factor.denominator != 1 for factor in factors):
            return None
        total: Dim = 0
        for factor, term in zip(factors, terms, strict=True):
            total = total + int(factor) * product(self.sizes[i] for i in term)
        return total


def grid_for(inputs: Specs) -> Grid | None:
    """The grid for what arrives; without points to ask at if nothing is open. None if its sizes hang together.

    That is so for `L` beside `2·L`, of which numbers cannot be chosen one by one, and for sizes that hold the batch.
    """
    found = dict.fromkeys(size for spec in inputs for size in spec.shape if isinstance(size, Expr) and size != BATCH)
    sizes = tuple(found)
    apart = all(not one.symbols & two.symbols for one, two in combinations((BATCH, *sizes), 2))
    return Grid(sizes) if apart else None


def _solved(rows: list[list[Fraction]]) -> list[Fraction]:
    """The solution of linear equations that have one; the last number of each row is the other side."""
    count = len(rows)
    for place in range(count):
        pivot = next(row for row in range(place, count) if rows[row][place])
        rows[place], rows[pivot] = rows[pivot], rows[place]
        rows[place] = [value / rows[place][place] for value in rows[place]]
        for other in range(count):
            if other != place:
                times = rows[other][place]
                rows[other] = [one - times * two for one, two in zip(rows[other], rows[place], strict=True)]
    return [row[-1] for row in rows]
