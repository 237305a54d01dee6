"""Sizes that are open, as people write them: `2·L + 1`, `⌈H/2⌉`; and shapes short enough to stand on a wire."""

from functools import lru_cache

from designer.catalogue.assuming import Assumption
from designer.catalogue.dims import BATCH, Atom, Dim
from designer.catalogue.tensor import Shape

LONGEST_ON_A_WIRE = 16
"""So many characters of a shape fit between two layers."""


def size_text(size: Dim, *, rounding: bool = True) -> str:
    """A size in words. With `rounding`, brackets say whether a half counts: `⌈H/2⌉` up, `⌊H/2⌋` down."""
    if isinstance(size, int) or size.is_symbol:
        return str(size)
    text = ""
    for monomial, factor in size.terms:
        atoms = [_atom(atom, rounding=rounding) + (f"^{power}" if power > 1 else "") for atom, power in monomial]
        parts = atoms if abs(factor) == 1 and atoms else [str(abs(factor)), *atoms]
        sign = (" − " if factor < 0 else " + ") if text else ("−" if factor < 0 else "")
        text += sign + "·".join(parts)
    return text


def shape_text(shape: Shape, *, rounding: bool = True) -> str:
    """A shape with room to breathe: `N × 16 × ⌈H/2⌉`."""
    return " × ".join(_factor(size, rounding=rounding) for size in shape) or "scalar"


@lru_cache(maxsize=4096)
def wire_text(shape: Shape) -> str:
    """The shape of one sample, as it stands on a wire; what does not fit is left open: `32×…×…`."""
    sizes = [size for size in shape if size != BATCH]
    if not sizes:
        return "1" if shape else "scalar"
    full = "×".join(_factor(size).replace(" ", "") for size in sizes)
    if len(full) <= LONGEST_ON_A_WIRE:
        return full
    return "×".join(str(size) if isinstance(size, int) or size.is_symbol else "…" for size in sizes)


def assumption_text(statement: Assumption) -> str:
    """What is taken for granted of open sizes, as people write it: `L = 2·H`, `H is a multiple of 16`."""
    left, right = size_text(statement.left), size_text(statement.right)
    match statement.relation:
        case "=" | "≥":
            return f"{left} {statement.relation} {right}"
        case "multiple":
            return f"{left} is a multiple of {right}"
    return str(statement)


def _factor(size: Dim, *, rounding: bool = True) -> str:
    text = size_text(size, rounding=rounding)
    return f"({text})" if " " in text else text


def _atom(atom: Atom, *, rounding: bool) -> str:
    """A name, or a quotient that could not be carried out."""
    if isinstance(atom, str):
        return atom
    if isinstance(atom.under, int):
        for brackets, over in (("⌊⌋", atom.over), ("⌈⌉", atom.over - (atom.under - 1))):
            if not isinstance(over, int) and over.is_symbol:
                inner = f"{over}/{atom.under}"
                return f"{brackets[0]}{inner}{brackets[1]}" if rounding else inner
    inner = f"({size_text(atom.over)})/{_factor(atom.under)}"
    return f"⌊{inner}⌋" if rounding else inner
