"""Many assumptions about open sizes, said in as few statements as possible.

A U-Net of four levels assumes `2*(H//2) = H`, `2*(H//4) = H//2` and so on: that `H` is a multiple of 16.
"""

from collections.abc import Iterable
from math import lcm

from designer.catalogue.assuming import Assumption
from designer.catalogue.dims import Dim, Expr, Quotient, divided, least


def summarised(assumed: Iterable[Assumption]) -> tuple[Assumption, ...]:
    """The statements without those that follow from the others: multiples joined, bounds of one size the largest."""
    multiples: dict[Dim, int] = {}
    bounds: dict[Dim, int] = {}
    rest: dict[Assumption, None] = {}
    for statement in dict.fromkeys(assumed):
        left, right = statement.left, statement.right
        factor = _factor(left, right) if statement.relation == "=" else None
        if factor is not None:
            multiples[factor[0]] = lcm(multiples.get(factor[0], 1), factor[1])
        elif statement.relation == "multiple" and isinstance(right, int):
            multiples[left] = lcm(multiples.get(left, 1), right)
        elif statement.relation == "≥" and isinstance(right, int):
            size, low = _bound(left, right)
            bounds[size] = max(bounds.get(size, low), low)
        else:
            rest[statement] = None
    _join(multiples)
    told = [Assumption.of(size, "multiple", parts) for size, parts in multiples.items()]
    lows = [
        Assumption.of(size, "≥", low)
        for size, low in bounds.items()
        if least(size) < 1 or low > multiples.get(size, 1)  # A multiple of 16 that is at least 1 is at least 16.
    ]
    return (*told, *lows, *rest)


def _factor(left: Dim, right: Dim) -> tuple[Dim, int] | None:
    """(E, k) if the statement says k·(E // k) = E, whichever side is which."""
    for product, size in ((left, right), (right, left)):
        quotient = _single(product)
        if quotient is None or isinstance(size, int):
            continue
        factor, atom = quotient
        if factor > 1 and divided(size, factor) == divided(atom.over, atom.under):
            return size, factor
    return None


def _single(size: Dim) -> tuple[int, Quotient] | None:
    """(k, E // m) if a size is k times one quotient."""
    if isinstance(size, int) or len(size.terms) != 1:
        return None
    ((monomial, factor),) = size.terms
    if len(monomial) != 1 or monomial[0][1] != 1 or not isinstance(monomial[0][0], Quotient):
        return None
    return factor, monomial[0][0]


def _bound(size: Dim, low: int) -> tuple[Dim, int]:
    """The same bound of something simpler: k·X ≥ n is X ≥ ⌈n/k⌉, X // k ≥ n is X ≥ n·k, X + c ≥ n is X ≥ n − c."""
    while isinstance(size, Expr):
        constant = dict(size.terms).get((), 0)
        single = _single(size - constant) if constant else _single(size)
        if constant:
            size, low = size - constant, low - constant
        elif single is not None and isinstance(single[1].under, int):
            factor, atom = single
            if factor < 1:
                break
            size, low = atom.over, -(-low // factor) * single[1].under
        elif len(size.terms) == 1 and size.terms[0][1] > 1:
            factor = size.terms[0][1]
            size, low = divided(size, factor), -(-low // factor)
        else:
            break
    return size, low


def _join(multiples: dict[Dim, int]) -> None:
    """X a multiple of a, and X // a one of b: X is a multiple of a·b."""
    changed = True
    while changed:
        changed = False
        for size, parts in list(multiples.items()):
            single = _single(size)
            if single is None or single[0] != 1 or not isinstance(single[1].under, int):
                continue
            whole = single[1].over
            if multiples.get(whole, 1) % single[1].under == 0:
                multiples[whole] = lcm(multiples[whole], single[1].under * parts)
                del multiples[size]
                changed = True
