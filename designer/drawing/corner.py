"""What blocks and special layers have on a node: the pile of cards below, and the lower right corner with its signs."""

from collections.abc import Iterator

from designer.drawing import geometry as g
from designer.drawing.face import Face
from designer.drawing.fonts import text_width
from designer.drawing.picture import Icon, Mark, Rect, Stroke, Text
from designer.drawing.theme import Theme, mix

_STROKE = 1.15
TIMES_SHARE = 0.18
"""How much of the family's colour lies on the ground of “×3”."""
CARD_SHARE = 0.1


def times_width(text: float) -> float:
    """How wide the chip is that says how often a block stands there, from how wide its text is."""
    return text + 2 * g.TIMES_PAD


def corner_width(shown: Face) -> float:
    """The room that the signs in the corner take from the line beside them."""
    width = len(shown.marks) * (g.MARK_SIZE + g.MARK_GAP)
    return width + (times_width(text_width(shown.times, "mono", 500, 10)) + g.MARK_GAP if shown.times else 0)


def corner(x: float, y: float, shown: Face, theme: Theme, colour: str) -> Iterator[Mark]:
    """The signs of a node at (x, y), from the right: how often it stands there, then what is special about it."""
    right, middle = x + shown.width - g.OP_RIGHT, y + g.FOOT_BASELINE - g.MARK_SIZE / 3
    if shown.times:
        width = times_width(text_width(shown.times, "mono", 500, 10))
        ground = mix(colour, theme.node, TIMES_SHARE)
        top = middle - g.TIMES_HEIGHT / 2
        yield Rect(right - width, top, width, g.TIMES_HEIGHT, g.TIMES_HEIGHT / 2, ground)
        yield Text(right - width / 2, middle + 3.5, shown.times, "mono", 10, 500, theme.title, "middle")
        right -= width + g.MARK_GAP
    for name in reversed(shown.marks):
        yield Icon(name, right - g.MARK_SIZE, middle - g.MARK_SIZE / 2, g.MARK_SIZE, Stroke(theme.muted, _STROKE))
        right -= g.MARK_SIZE + g.MARK_GAP


def pile(x: float, y: float, shown: Face, theme: Theme, colour: str) -> Iterator[Mark]:
    """The cards that peek out below a block, the furthest first."""
    ground, edge = mix(colour, theme.node, CARD_SHARE), Stroke(mix(colour, theme.border, 0.3), 1.0)
    for card in range(g.PILE, 0, -1):
        inset, drop = card * g.PILE_INSET, card * g.PILE_STEP
        top = y + shown.height - 2 * g.NODE_RADIUS + drop
        yield Rect(
            x + inset + 0.5, top + 0.5, shown.width - 2 * inset - 1, 2 * g.NODE_RADIUS - 1, g.NODE_RADIUS, ground, edge
        )
