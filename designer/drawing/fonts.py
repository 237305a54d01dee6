"""The shipped fonts, measured without Qt: how wide a text is, and what of it fits.

Pillow reads the same files that the window loads, so that a picture's text is as wide as the canvas's.
"""

from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, TypeAlias

from PIL import ImageFont

from designer.resources import resource

Family: TypeAlias = Literal["sans", "mono"]

CSS_FAMILIES: dict[Family, str] = {
    "sans": "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
    "mono": "'JetBrains Mono', 'Cascadia Mono', Menlo, Consolas, monospace",
}
"""What an SVG asks for: our fonts, then what systems have."""

_FILES: dict[tuple[Family, int], str] = {
    ("sans", 400): "Inter-Regular.ttf",
    ("sans", 500): "Inter-Medium.ttf",
    ("sans", 600): "Inter-SemiBold.ttf",
    ("mono", 400): "JetBrainsMono-Regular.ttf",
    ("mono", 500): "JetBrainsMono-Medium.ttf",
}

_MEASURE_SIZE = 100
"""Pixels per em at which text is measured: widths are in proportion, so one size serves all."""

_ROUNDING = 0.01
"""Widths are often given as the rest of a sum; a text is not cut for what rounding took from it."""


def font_file(family: Family, weight: int) -> Path:
    """The file of a face. Raises `KeyError` for a weight that is not shipped."""
    return resource("fonts", _FILES[family, weight])


@lru_cache(maxsize=64)
def font(family: Family, weight: int, size: float) -> ImageFont.FreeTypeFont:
    """A face at a size in pixels."""
    return ImageFont.truetype(font_file(family, weight), size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=4096)
def text_width(text: str, family: Family, weight: int, size: float) -> float:
    """How wide a text is, in the unit of `size`."""
    return font(family, weight, _MEASURE_SIZE).getlength(text) * size / _MEASURE_SIZE


def fitted(text: str, family: Family, weight: int, size: float, width: float) -> str:
    """The text, or as much of its beginning as fits with an ellipsis."""
    room = width + _ROUNDING
    if text_width(text, family, weight, size) <= room:
        return text
    kept = text
    while kept and text_width(kept + "…", family, weight, size) > room:
        kept = kept[:-1]
    return kept.rstrip() + "…"


@cache
def weights(family: Family) -> tuple[int, ...]:
    """The weights that are shipped of a family, lightest first."""
    return tuple(sorted(weight for name, weight in _FILES if name == family))
