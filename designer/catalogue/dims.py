"""Exact arithmetic over sizes that have a name instead of a number: `N`, `L`, `(L + 2) // 3 + 1`.

An `Expr` is a polynomial with whole coefficients over atoms; an atom is a symbol or a floor division that could not be
carried out. The form is canonical, so two sizes that are equal as polynomials are equal as values, and what becomes a
plain number is an `int` again. Symbols stand for whole numbers of at least 1.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import gcd, prod
from typing import TypeAlias, Union

Atom: TypeAlias = Union[str, "Quotient"]
Monomial = tuple[tuple[Atom, int], ...]
"""Atoms with their powers, sorted by how they read; the empty one is the constant term."""


@dataclass(frozen=True, slots=True)
class Quotient:
    """`over // under` (rounded down), where that is no polynomial."""

    over: "Dim"
    under: "Dim"

    def __str__(self) -> str:
        return f"{in_product(self.over)}//{in_product(self.under)}"


class Expr:
    """A size that is not known as a number. Immutable; made by `symbol` and by arithmetic."""

    __slots__ = ("_hash", "_terms")

    def __init__(self, terms: tuple[tuple[Monomial, int], ...]) -> None:
        self._terms = terms
        self._hash = hash(terms)

    def __reduce__(self) -> tuple[type["Expr"], tuple[tuple[tuple[Monomial, int], ...]]]:
        return Expr, (self._terms,)

    @property
    def terms(self) -> tuple[tuple[Monomial, int], ...]:
        """The monomials with their coefficients, in canonical order."""
        return self._terms

    @property
    def symbols(self) -> frozenset[str]:
        """The names in it."""
        return frozenset(name for monomial, _ in self._terms for atom, _ in monomial for name in _symbols(atom))

    @property
    def is_symbol(self) -> bool:
        """Whether it is a single name, such as `L`."""
        return str(self).isidentifier()

    def at(self, values: Mapping[str, "Dim"]) -> "Dim":
        """The size with names replaced by sizes; a number if all of them are given as numbers."""
        total: Dim = 0
        for monomial, factor in self._terms:
            term: Dim = factor
            for atom, power in monomial:
                value = _atom_at(atom, values)
                for _ in range(power):
                    term = term * value
            total = total + term
        return total

    def __add__(self, other: "Dim") -> "Dim":
        return _sum(((self, 1), (other, 1))) if isinstance(other, int | Expr) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other: "Dim") -> "Dim":
        return _sum(((self, 1), (other, -1))) if isinstance(other, int | Expr) else NotImplemented

    def __rsub__(self, other: "Dim") -> "Dim":
        return _sum(((other, 1), (self, -1))) if isinstance(other, int | Expr) else NotImplemented

    def __neg__(self) -> "Dim":
        return _sum(((self, -1),))

    def __mul__(self, other: "Dim") -> "Dim":
        return _product(self, other) if isinstance(other, int | Expr) else NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other: "Dim") -> "Dim":
        return divided(self, other) if isinstance(other, int | Expr) else NotImplemented

    def __rfloordiv__(self, other: int) -> "Dim":
        return divided(other, self) if isinstance(other, int) else NotImplemented

    def __mod__(self, other: "Dim") -> "Dim":
        return self - divided(self, other) * other if isinstance(other, int | Expr) else NotImplemented

    def __rmod__(self, other: int) -> "Dim":
        return other - divided(other, self) * self if isinstance(other, int) else NotImplemented

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Expr) and self._hash == other._hash and self._terms == other._terms

    def __hash__(self) -> int:
        return self._hash

    def __str__(self) -> str:
        return _text(self._terms)

    __repr__ = __str__

    def __format__(self, form: str) -> str:
        return str(self) if form[-1:] in ("", ",", "d") else format(str(self), form)


Dim: TypeAlias = int | Expr
"""A size: a number, or an expression over names."""


def symbol(name: str) -> Expr:
    """The size called `name`."""
    return Expr(((((name, 1),), 1),))


BATCH = symbol("N")
"""The batch size; no layer may depend on it."""


def divided(over: Dim, under: Dim) -> Dim:
    """`over // under`, rounded down, carried out as far as it is exact for every value of the names.

    Whole multiples leave the quotient: (4·L + 6) // 2 is 2·L + 3 and (4·L + 7) // 4 is L + 1. A quotient of a quotient
    joins: (L // 2) // 3 is L // 6. Raises `ZeroDivisionError` for the number 0.
    """
    if isinstance(over, int) and isinstance(under, int):
        return over // under
    if under == 1:
        return over
    if over == under:
        return 1
    if isinstance(under, Expr):
        whole = _exact(over, under)
        return whole if whole is not None else _atom(Quotient(over, under))
    if under == 0:
        raise ZeroDivisionError("a size divided by 0")
    if under < 0:
        return divided(-over, -under)
    return _by_number(_terms_of(over), under)


def _by_number(terms: Iterable[tuple[Monomial, int]], under: int) -> Dim:
    whole: list[tuple[Monomial, int]] = []
    rest: list[tuple[Monomial, int]] = []
    for monomial, factor in terms:
        times, left = divmod(factor, under)
        if times:
            whole.append((monomial, times))
        if left:
            rest.append((monomial, left))
    return _made(whole) + _remainder(_made(rest), under)


def _remainder(over: Dim, under: int) -> Dim:
    """The quotient of a size whose coefficients lie between 0 and `under`, which may share a factor."""
    if isinstance(over, int):
        return over // under
    constant = dict(over.terms).get((), 0)
    common = gcd(under, *(factor for monomial, factor in over.terms if monomial))
    if common > 1:  # ⌊(g·a + c) / (g·b)⌋ = ⌊(a + ⌊c / g⌋) / b⌋
        smaller = _made([(monomial, factor // common) for monomial, factor in over.terms if monomial])
        return divided(smaller + constant // common, under // common)
    joined = _joined(over, under)
    return joined if joined is not None else _atom(Quotient(over, under))


def _joined(over: Expr, under: int) -> Dim | None:
    """(a // b + c) // d = (a + b·c) // (b·d)."""
    constant = dict(over.terms).get((), 0)
    rest = [(monomial, factor) for monomial, factor in over.terms if monomial]
    if len(rest) != 1:
        return None
    ((monomial, factor),) = rest
    if factor != 1 or len(monomial) != 1 or monomial[0][1] != 1:
        return None
    atom = monomial[0][0]
    if not isinstance(atom, Quotient) or not isinstance(atom.under, int):
        return None
    return divided(atom.over + atom.under * constant, atom.under * under)


def _exact(over: Dim, under: Expr) -> Dim | None:
    """The quotient by a single term, if every term of `over` is a multiple of it."""
    if len(under.terms) != 1:
        return _multiple(over, under)
    ((below, coefficient),) = under.terms
    if isinstance(over, int):
        return 0 if over == 0 else None
    result: list[tuple[Monomial, int]] = []
    for monomial, factor in over.terms:
        powers = dict(monomial)
        if factor % coefficient or any(powers.get(atom, 0) < power for atom, power in below):
            return None
        for atom, power in below:
            powers[atom] -= power
        result.append((_monomial(powers), factor // coefficient))
    return _made(result)


def _multiple(over: Dim, under: Expr) -> int | None:
    """The whole number that `over` is times `under`, if it is one."""
    if isinstance(over, int) or len(over.terms) != len(under.terms):
        return None
    times, left = divmod(over.terms[0][1], under.terms[0][1])
    return times if not left and under * times == over else None


def differ(one: Dim, two: Dim) -> bool:
    """Whether two sizes are different for certain: their difference is a number other than 0, or one is the batch."""
    if one == two:
        return False
    if BATCH in (one, two):
        return True
    gap = one - two
    return isinstance(gap, int) or _one_sign(gap)


def _one_sign(gap: Expr) -> bool:
    """Whether a size is above 0, or below, for every value of its names, which are at least 1."""
    return least(gap) > 0 or least(-gap) > 0


def least(size: Dim) -> float:
    """A number that a size is never below; minus infinity if nothing is known."""
    if isinstance(size, int):
        return size
    total = 0.0
    for monomial, factor in size.terms:
        if not monomial:
            total += factor
        elif factor < 0 or any(_least_atom(atom) < 0 for atom, _ in monomial):
            return float("-inf")
        else:
            total += factor * prod(_least_atom(atom) ** power for atom, power in monomial)
    return total


def _least_atom(atom: Atom) -> float:
    if isinstance(atom, str):
        return 1
    low = least(atom.over)
    if low == float("-inf") or not isinstance(atom.under, int):
        return 0 if low >= 0 else low
    return low // atom.under


def at(size: Dim, values: Mapping[str, Dim]) -> Dim:
    """A size with names replaced."""
    return size if isinstance(size, int) else size.at(values)


def scaled(size: Dim, factor: float) -> Dim:
    """⌊size · factor⌋, as torch.nn.functional.interpolate computes it."""
    if isinstance(size, int):
        return int(size * factor)
    ratio = Fraction(factor).limit_denominator(1000)
    return divided(size * ratio.numerator, ratio.denominator)


def fixed(size: Dim) -> int:
    """A size that is known to be a number; `TypeError` if it is not."""
    if isinstance(size, Expr):
        raise TypeError(f"the size {size} is open")
    return size


def product(sizes: Iterable[Dim]) -> Dim:
    """The product of sizes."""
    result: Dim = 1
    for size in sizes:
        result = result * size
    return result


def _terms_of(size: Dim) -> tuple[tuple[Monomial, int], ...]:
    if isinstance(size, Expr):
        return size.terms
    return (((), size),) if size else ()


def _sum(parts: Iterable[tuple[Dim, int]]) -> Dim:
    total: dict[Monomial, int] = {}
    for size, times in parts:
        for monomial, factor in _terms_of(size):
            total[monomial] = total.get(monomial, 0) + factor * times
    return _made(total.items())


def _product(one: Dim, two: Dim) -> Dim:
    total: dict[Monomial, int] = {}
    for left, first in _terms_of(one):
        for right, second in _terms_of(two):
            powers = dict(left)
            for atom, power in right:
                powers[atom] = powers.get(atom, 0) + power
            monomial = _monomial(powers)
            total[monomial] = total.get(monomial, 0) + first * second
    return _made(total.items())


def _made(terms: Iterable[tuple[Monomial, int]]) -> Dim:
    """A size from its terms: a number if only the constant is left."""
    left = [(monomial, factor) for monomial, factor in terms if factor]
    if not left:
        return 0
    if len(left) == 1 and not left[0][0]:
        return left[0][1]
    return Expr(tuple(sorted(left, key=_order)))


def _order(term: tuple[Monomial, int]) -> tuple[int, str]:
    """Higher powers first, the constant last, otherwise by name."""
    monomial = term[0]
    return -sum(power for _, power in monomial), str(monomial)


def _monomial(powers: Mapping[Atom, int]) -> Monomial:
    return tuple(sorted(((atom, power) for atom, power in powers.items() if power), key=lambda pair: str(pair[0])))


def _atom(quotient: Quotient) -> Expr:
    return Expr(((((quotient, 1),), 1),))


def _atom_at(atom: Atom, values: Mapping[str, Dim]) -> Dim:
    if isinstance(atom, str):
        return values[atom] if atom in values else symbol(atom)
    return divided(at(atom.over, values), at(atom.under, values))


def _symbols(atom: Atom) -> frozenset[str]:
    if isinstance(atom, str):
        return frozenset((atom,))
    parts = (size.symbols for size in (atom.over, atom.under) if isinstance(size, Expr))
    return frozenset().union(*parts)


def in_product(size: Dim) -> str:
    """A size as text that can stand before a word or a sign: a sum in brackets."""
    text = str(size)
    return text if isinstance(size, int) or size.is_symbol else f"({text})"


def _text(terms: tuple[tuple[Monomial, int], ...]) -> str:
    """As Python writes it: `2*L + H//2 - 1`."""
    written = ""
    for monomial, factor in terms:
        size = abs(factor)
        alone = len(monomial) == 1 and size == 1
        names = [_power(atom, power) for atom, power in monomial]
        names = names if alone else [f"({name})" if "//" in name else name for name in names]
        term = "*".join(names if names and size == 1 else [str(size), *names])
        if not written:
            written = term if factor > 0 else f"-{term}"
        else:
            written += f" {'+' if factor > 0 else '-'} {term}"
    return written


def _power(atom: Atom, power: int) -> str:
    text = str(atom) if isinstance(atom, str) or power == 1 else f"({atom})"
    return text if power == 1 else f"{text}**{power}"
