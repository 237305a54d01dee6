"""The row of colours that curves take in turn: the accent, the warm one for what is held out, then the families'."""

from designer.catalogue.layer import Family
from designer.drawing.theme import Colour, Theme, mix

_FAMILIES = (
    Family.ATTENTION,
    Family.NORMALISATION,
    Family.MERGE,
    Family.POOLING,
    Family.LINEAR,
    Family.ACTIVATION,
    Family.SHAPE,
    Family.LOSS,
)
_SECOND_ROUND = 0.42


def tint(theme: Theme, number: int) -> Colour:
    """The colour of a curve, counted from 0; after the row come paler ones."""
    row = (theme.accent, *(theme.family(family) for family in _FAMILIES))
    colour = row[number % len(row)]
    return colour if number < len(row) else mix(theme.title, colour, _SECOND_ROUND)
