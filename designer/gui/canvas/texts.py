"""Texts of nodes, laid out once and drawn often. Sizes are canvas units; the painter's transform does the zooming."""

from collections.abc import Callable
from functools import cache, lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText

Role = tuple[Callable[[int, QFont.Weight], QFont], int, QFont.Weight]
"""How a font is made, its size and its weight."""

_MANY = 20_000


@cache
def font(role: Role) -> QFont:
    """The font of a role."""
    make, size, weight = role
    made = make(size, weight)
    made.setPixelSize(size)  # canvas units: the canvas has its zoom and does not grow with the window's text
    return made


@cache
def metrics(role: Role) -> QFontMetricsF:
    """The measures of a role's font."""
    return QFontMetricsF(font(role))


class Texts:
    """Laid-out texts by role, words and width; what does not fit ends in an ellipsis."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Role, str, float], QStaticText] = {}

    def get(self, role: Role, words: str, width: float) -> QStaticText:
        """The text, no wider than `width`."""
        key = role, words, width
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > _MANY:
                self._kept.clear()
            found = self._kept[key] = _laid_out(role, words, width)
        return found

    @staticmethod
    def ascent(role: Role) -> float:
        """How far the top of a text stands above its baseline."""
        return metrics(role).ascent()


@lru_cache(maxsize=_MANY)
def width_of(role: Role, words: str) -> float:
    """How wide some words are."""
    return metrics(role).horizontalAdvance(words)


def _laid_out(role: Role, words: str, width: float) -> QStaticText:
    text = QStaticText(metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, width))
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    text.prepare(font=font(role))
    return text
