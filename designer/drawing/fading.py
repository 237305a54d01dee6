"""Makes marks of a picture fainter: their colours mixed with the ground, so that no writer needs translucency."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from designer.drawing.picture import Fade, Icon, Mark, Shadow, Stroke
from designer.drawing.theme import mix

BYPASSED_SHARE = 0.45
"""How much is seen of a layer that is bypassed."""


def faded(marks: Iterable[Mark], ground: str, share: float) -> list[Mark]:
    """The marks with `share` (0 … 1) of their colours left over the ground."""
    return [_faded(mark, ground, share) for mark in marks]


def _faded(mark: Mark, ground: str, share: float) -> Mark:
    if isinstance(mark, Shadow):
        return replace(mark, share=mark.share * share)
    if isinstance(mark, Icon):
        return replace(mark, stroke=_paint(mark.stroke, ground, share))
    names = [name for name in ("fill", "stroke", "colour") if getattr(mark, name, None) is not None]
    return replace(mark, **{name: _paint(getattr(mark, name), ground, share) for name in names})


# Any: a colour, a fade or a stroke, each becomes its like.
def _paint(paint: Any, ground: str, share: float) -> Any:
    match paint:
        case Stroke():
            return replace(paint, colour=mix(paint.colour, ground, share))
        case Fade(left=left, right=right):
            return Fade(mix(left, ground, share), mix(right, ground, share))
    return mix(paint, ground, share)
