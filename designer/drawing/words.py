"""Numbers as people read them: grouped by thin spaces, with K, M or G where the exact value does not matter."""

from designer.catalogue.dims import Dim, Expr
from designer.drawing.sizes import shape_text, size_text

THIN = "\u202f"
"""A narrow space that no line breaks at."""

_STEPS = ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "K"))


def exact(number: int) -> str:
    """Every digit, in groups of three: `61 706`."""
    return f"{number:,}".replace(",", THIN)


def short(number: float | Expr) -> str:
    """Three or four digits and a letter: `850`, `2.4 K`, `11.7 M`; a number that is open as it is: `3·L`."""
    if isinstance(number, Expr):
        return size_text(number)
    for step, letter in _STEPS:
        if abs(number) >= step * 0.99995:  # 999 950 and more would round to “1000.0 K”
            return f"{number / step:.1f} {letter}"
    return f"{number:.0f}"


def parameters(number: int) -> str:
    """For a node or a summary line: `2.4 K params`."""
    return f"{short(number)} {'param' if number == 1 else 'params'}"


def layers(number: int) -> str:
    """For a block: `5 layers`."""
    return f"{exact(number)} layer{'' if number == 1 else 's'}"


def value(given: object) -> str:
    """A parameter's value in a few characters: `64`, `3×3`, `0.1`."""
    if isinstance(given, list | tuple):
        return "×".join(map(value, given))
    return f"{given:g}" if isinstance(given, float) else "none" if given is None else str(given)


def multiply_adds(number: Dim) -> str:
    """For a summary line: `416.5 K multiply-adds`."""
    return f"{short(number)} multiply-add{'' if number == 1 else 's'}"


def size(size_bytes: float | Expr) -> str:
    """A size in memory or on disk, decimal units: `2.4 KB`."""
    text = short(size_bytes)
    return f"{text}B" if text[-1].isalpha() and not isinstance(size_bytes, Expr) else f"{text} B"


def shape(sizes: tuple[Dim, ...], *, rounding: bool = True) -> str:
    """A tensor's sizes with room to breathe, as on a node: `1 × 28 × 28`. `rounding` as for `sizes.size_text`."""
    return shape_text(sizes, rounding=rounding)
