"""What could not be proved of open sizes, and is taken for granted: noted while shapes are inferred, and told."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from designer.catalogue.dims import Dim, Expr, differ, in_product, least


class Assumption(str):
    """What could not be proved of open sizes and is taken for granted, as a statement that people read.

    `relation` is `=`, `≥` or `multiple` (of), between `left` and `right`; empty for any other statement.
    """

    __slots__ = ("left", "relation", "right")
    relation: str
    left: Dim
    right: Dim

    def __new__(cls, statement: str, relation: str = "", left: Dim = 0, right: Dim = 0) -> "Assumption":
        """A statement, with its parts if it is one of the three kinds."""
        made = super().__new__(cls, statement)
        made.relation, made.left, made.right = relation, left, right
        return made

    @classmethod
    def of(cls, left: Dim, relation: str, right: Dim) -> "Assumption":
        """A statement of one of the three kinds."""
        if relation == "multiple":
            return cls(f"{in_product(left)} is a multiple of {right}", relation, left, right)
        if (
            relation == "≥"
            and isinstance(left, Expr)
            and all(factor < 0 for monomial, factor in left.terms if monomial)
        ):
            constant = dict(left.terms).get((), 0)
            return cls(f"{constant - left} ≤ {constant - right}", relation, left, right)
        return cls(f"{left} {relation} {right}", relation, left, right)


_ASSUMED: ContextVar[dict[Assumption, None] | None] = ContextVar("_ASSUMED", default=None)


def assume(statement: Assumption) -> None:
    """Notes what could not be proved and is taken for granted. Kept by `assumptions`."""
    noted = _ASSUMED.get()
    if noted is not None:
        noted[statement] = None


@contextmanager
def assumptions() -> Iterator[Callable[[], tuple[Assumption, ...]]]:
    """Collects what is assumed within; the value gives it, each statement once."""
    noted: dict[Assumption, None] = {}
    token = _ASSUMED.set(noted)
    try:
        yield lambda: tuple(noted)
    finally:
        _ASSUMED.reset(token)


def same(one: Dim, two: Dim) -> bool:
    """Whether two sizes are, or may be, equal. What cannot be proved either way is noted as assumed."""
    if one == two:
        return True
    if differ(one, two):
        return False
    assume(Assumption.of(one, "=", two))
    return True


def at_least(size: Dim, low: int) -> bool:
    """Whether a size is, or may be, at least `low`. What cannot be proved either way is noted as assumed."""
    if isinstance(size, int):
        return size >= low
    if least(size) >= low:
        return True
    if least(-size) > -low:
        return False
    assume(Assumption.of(size, "≥", low))
    return True


def divides(size: Dim, parts: Dim) -> bool:
    """Whether a size splits into equal parts, or may. What cannot be proved either way is noted as assumed."""
    rest = size % parts
    if isinstance(rest, int):
        return rest == 0
    assume(Assumption.of(size, "multiple", parts))
    return True
