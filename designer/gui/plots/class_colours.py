"""Colours of classes that are drawn onto pictures: the same in every theme, since pictures are, and in masks."""

from runtime.class_colours import GROUND, class_colours, is_ground

__all__ = ["GROUND", "class_colours", "ink_on", "is_ground"]

_LIGHT = 150


def ink_on(colour: str) -> str:
    """Black or white, whatever is read better on a colour."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#000000" if 0.299 * red + 0.587 * green + 0.114 * blue > _LIGHT else "#FFFFFF"
