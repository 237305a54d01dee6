"""How big the window's text is, from 80 to 200 %, and everything that must grow with it.

Sizes are written for 100 %. What paints by hand asks `px(size)` each time it paints; a widget of fixed size is held by
`hold`, `least` or `most`, which set it again when the text's size changes. The canvas does not grow: it has its zoom.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

SMALLEST, USUAL, LARGEST, STEP = 80, 100, 200, 10
"""In percent."""

_HELD = "held_sizes"
"""The dynamic property in which a widget carries its sizes for 100 %."""


@dataclass(slots=True)
class _Scale:
    percent: int = USUAL


_scale = _Scale()


def percent() -> int:
    """How big the text is, in percent."""
    return _scale.percent


def set_percent(wanted: int) -> int:
    """Makes the text of another size from now on, within the bounds; gives what it became."""
    _scale.percent = max(SMALLEST, min(LARGEST, wanted))
    return _scale.percent


def px(size: float) -> int:
    """A size for 100 % in pixels of the window as it is now."""
    return round(size * _scale.percent / USUAL)


def hold(widget: QWidget, width: int | None = None, height: int | None = None) -> None:
    """Fixes a widget's width, its height or both, at these sizes for 100 %."""
    _keep(widget, width=width, height=height)


def least(widget: QWidget, width: int | None = None, height: int | None = None) -> None:
    """Lets a widget become no narrower or lower than these sizes for 100 %."""
    _keep(widget, least_width=width, least_height=height)


def hold_icon(button: QAbstractButton, size: int) -> None:
    """Gives a button's icon this size for 100 %."""
    _keep(button, icon=size)


def hold_all(widgets: Iterable[QWidget]) -> None:
    """Sets all sizes of widgets again, after the text's size has changed."""
    for widget in widgets:
        sizes = widget.property(_HELD)
        if sizes:
            _apply(widget, sizes)
        if isinstance(widget, QAbstractItemView):
            widget.scheduleDelayedItemsLayout()


def _keep(widget: QWidget, **sizes: int | None) -> None:
    held = dict(widget.property(_HELD) or {})
    held |= {name: size for name, size in sizes.items() if size is not None}
    widget.setProperty(_HELD, held)
    _apply(widget, held)


def _apply(widget: QWidget, sizes: dict[str, int]) -> None:
    for name, size in sizes.items():
        length = px(size)
        if name == "width":
            widget.setFixedWidth(length)
        elif name == "height":
            widget.setFixedHeight(length)
        elif name == "least_width":
            widget.setMinimumWidth(length)
        elif name == "least_height":
            widget.setMinimumHeight(length)
        elif isinstance(widget, QAbstractButton):
            widget.setIconSize(QSize(length, length))
