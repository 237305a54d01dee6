"""Colours of classes that are drawn onto pictures, or stand in masks: the same everywhere."""

from collections.abc import Sequence
from colorsys import hls_to_rgb

_FIRST = ("#E69F00", "#56B4E9", "#009E73", "#D55E00", "#CC79A7", "#F0E442", "#0072B2", "#8DD35F")
"""Colours that people who see colours differently tell apart (Okabe, Ito 2008), the lightest not first."""
_GROUNDS = frozenset(("background", "ground", "void", "unlabeled", "unlabelled", "none", "_background_"))
GROUND = "#8A93A0"
_GOLDEN = 0.61803398875


def class_colours(labels: Sequence[str]) -> tuple[str, ...]:
    """A colour `#RRGGBB` for each class; a first one that is the ground is grey."""
    grounds = 1 if labels and is_ground(labels, 0) else 0
    return ((GROUND,) * grounds + tuple(map(_colour, range(len(labels) - grounds))))[: len(labels)]


def is_ground(labels: Sequence[str], number: int) -> bool:
    """Whether a class is what lies behind everything else: it is not drawn onto pictures."""
    return number == 0 and labels[0].strip().casefold() in _GROUNDS


def _colour(number: int) -> str:
    if number < len(_FIRST):
        return _FIRST[number]
    light = (0.45, 0.62, 0.75)[number % 3]
    parts = hls_to_rgb(number * _GOLDEN % 1.0, light, 0.7)
    return "#" + "".join(f"{round(255 * part):02X}" for part in parts)
