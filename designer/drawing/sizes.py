"""Sizes that are open, as people write them: `2·L + 1`, `⌈H/2⌉`; and shapes short enough to stand on a wire."""

from designer.catalogue.dims import BATCH, Dim, Quotient
from designer.catalogue.tensor import Shape

LONGEST_ON_A_WIRE = 16
"""So many characters of a shape fit between two layers."""


def size_text(size: Dim, *, rounding: bool = True) -> str:
    """A size in words. With `rounding`, brackets say whether a half counts: `⌈H/2⌉` up, `⌊H/2⌋` down."""
    if isinstance(size, int) or size.is_symbol:
        return str(size)
    quotient = _single(size)
    if quotient is not None and isinstance(quotient.under, int):
        for brackets, over in (("⌊⌋", quotient.over), ("⌈⌉", quotient.over - (quotient.under - 1))):
            if not isinstance(over, int) and over.is_symbol:
                inner = f"{over}/{quotient.under}"
                return f"{brackets[0]}{inner}{brackets[1]}" if rounding else inner
    return str(size).replace("**", "^").replace("*", "·").replace("//", "/")


def shape_text(shape: Shape, *, rounding: bool = True) -> str:
    """A shape with room to breathe: `N × 16 × ⌈H/2⌉`."""
    return " × ".join(_factor(size, rounding=rounding) for size in shape) or "scalar"


def wire_text(shape: Shape) -> str:
    """The shape of one sample, as it stands on a wire; what does not fit is left open: `32×…×…`."""
    sizes = [size for size in shape if size != BATCH]
    if not sizes:
        return "1" if shape else "scalar"
    full = "×".join(_factor(size).replace(" ", "") for size in sizes)
    if len(full) <= LONGEST_ON_A_WIRE:
        return full
    return "×".join(str(size) if isinstance(size, int) or size.is_symbol else "…" for size in sizes)


def _factor(size: Dim, *, rounding: bool = True) -> str:
    text = size_text(size, rounding=rounding)
    return f"({text})" if " " in text else text


def _single(size: Dim) -> Quotient | None:
    """The quotient that a size is, if it is nothing else."""
    if isinstance(size, int) or len(size.terms) != 1:
        return None
    ((monomial, factor),) = size.terms
    if factor != 1 or len(monomial) != 1 or monomial[0][1] != 1:
        return None
    atom = monomial[0][0]
    return atom if isinstance(atom, Quotient) else None
