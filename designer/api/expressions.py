"""Parameters of blocks as scripts calculate with them: `2 * channels` is written down, not worked out."""

from typing import TypeAlias

from designer.api.errors import ApiError
from designer.catalogue.errors import CatalogueError
from designer.catalogue.expressions import names_in

Number: TypeAlias = "Expression | int | float"


class Expression:
    """A value that depends on a block's parameters. `+ - * / // % **` with numbers and others give further ones."""

    def __init__(self, text: str, *, whole: bool = False) -> None:
        """`whole`: it can stand in a larger one as it is."""
        self._text = text
        self._whole = whole

    @property
    def text(self) -> str:
        """What stands in the file."""
        return self._text

    def __add__(self, other: Number) -> "Expression":
        return _joined(self, "+", other)

    def __radd__(self, other: Number) -> "Expression":
        return _joined(other, "+", self)

    def __sub__(self, other: Number) -> "Expression":
        return _joined(self, "-", other)

    def __rsub__(self, other: Number) -> "Expression":
        return _joined(other, "-", self)

    def __mul__(self, other: Number) -> "Expression":
        return _joined(self, "*", other)

    def __rmul__(self, other: Number) -> "Expression":
        return _joined(other, "*", self)

    def __truediv__(self, other: Number) -> "Expression":
        return _joined(self, "/", other)

    def __rtruediv__(self, other: Number) -> "Expression":
        return _joined(other, "/", self)

    def __floordiv__(self, other: Number) -> "Expression":
        return _joined(self, "//", other)

    def __rfloordiv__(self, other: Number) -> "Expression":
        return _joined(other, "//", self)

    def __mod__(self, other: Number) -> "Expression":
        return _joined(self, "%", other)

    def __rmod__(self, other: Number) -> "Expression":
        return _joined(other, "%", self)

    def __pow__(self, other: Number) -> "Expression":
        return _joined(self, "**", other)

    def __rpow__(self, other: Number) -> "Expression":
        return _joined(other, "**", self)

    def __neg__(self) -> "Expression":
        return Expression(f"-{_part(self)}")

    def __bool__(self) -> bool:
        raise ApiError(
            f"What “{self._text}” is, is known only where the block is used.",
            'Write the choice into the expression: expr("a if b else c").',
        )

    def __repr__(self) -> str:
        return f"<expression {self._text}>"


def expr(text: str) -> Expression:
    """An expression as text: `expr("channels if stride == 1 else 2*channels")`.

    Its names are the block's parameters, `i` (the number of the repeat, from 0), `repeats`, and `in_channels` and
    `in_features` of what arrives at the layer. Raises `ApiError` if it cannot be read.
    """
    try:
        names_in(text)
    except CatalogueError as error:
        raise ApiError(str(error)) from error
    return Expression(text, whole=text.isidentifier())


def _joined(one: Number, sign: str, two: Number) -> Expression:
    gap = "" if sign in ("*", "/", "//", "**", "%") else " "
    return Expression(f"{_part(one)}{gap}{sign}{gap}{_part(two)}")


def _part(value: Number) -> str:
    if isinstance(value, Expression):
        return value.text if value._whole else f"({value.text})"
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ApiError(f"An expression is calculated with numbers, not with {value!r}.")
    return str(value) if value >= 0 else f"({value})"
