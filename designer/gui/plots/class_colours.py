"""Colours of classes that are drawn onto pictures: the same in every theme, since pictures are, and in masks."""

from runtime.class_colours import GROUND, class_colours, is_ground

__all__ = ["GROUND", "class_colours", "ink_on", "is_ground"]


def ink_on(colour: str) -> str:
    """Black or white, whatever has more contrast to a colour (WCAG 2)."""
    light = _luminance(colour)
    return "#000000" if (light + 0.05) ** 2 > 1.05 * 0.05 else "#FFFFFF"


def _luminance(colour: str) -> float:
    """The relative luminance of sRGB, 0 … 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
