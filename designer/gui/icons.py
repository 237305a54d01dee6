"""Icons in the colours of the theme, drawn from the shipped SVG outlines and kept."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from designer.drawing.theme import Colour
from designer.gui.scaling import px
from designer.places import state_folder
from designer.resources import resource

SIZE = 16
"""The usual size of an icon, in pixels."""

_RATIOS = (1.0, 2.0)
_DISABLED_SHARE = 0.38
UNKNOWN = "circle-question-mark"
"""What stands for an icon that does not exist, e.g. of a layer type that nobody knows."""


@cache
def svg(name: str, colour: Colour) -> bytes:
    """The outline called `name` with its strokes in `colour`."""
    path = resource("icons", f"{name}.svg")
    if not path.is_file():
        path = resource("icons", f"{UNKNOWN}.svg")
    return path.read_bytes().replace(b"currentColor", colour.encode())


@cache
def icon_pixmap(name: str, colour: Colour, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """A square picture of `size` logical pixels for a screen with `ratio` device pixels in each."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(svg(name, colour)))
    with QPainter(pixmap) as painter:
        renderer.render(painter, QRectF(pixmap.rect()))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, colour: Colour, *, checked: Colour | None = None, size: int = SIZE) -> QIcon:
    """An icon for buttons and menus; faint when disabled, in the colour `checked` when switched on.

    `size` is for text of 100 %, and grows with it.
    """
    return _icon(name, colour, checked, px(size))


@cache
def _icon(name: str, colour: Colour, checked: Colour | None, size: int) -> QIcon:
    made = QIcon()
    for ratio in _RATIOS:
        normal = icon_pixmap(name, colour, size, ratio)
        made.addPixmap(normal, QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(_faint(normal), QIcon.Mode.Disabled, QIcon.State.Off)
        if checked is not None:
            made.addPixmap(icon_pixmap(name, checked, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


def icon_file(name: str, colour: Colour) -> str:
    """The path of the coloured outline as a file, for style sheets, which take pictures by path only.

    Empty when no file can be written (a read-only home): the style sheet then goes without.
    """
    path = state_folder() / "icons" / f"{name}-{colour[1:]}.svg"
    if not path.exists():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(svg(name, colour))
        except OSError:
            return ""
    return path.as_posix()


def _faint(pixmap: QPixmap) -> QPixmap:
    faint = QPixmap(pixmap.size())
    faint.setDevicePixelRatio(pixmap.devicePixelRatio())
    faint.fill(Qt.GlobalColor.transparent)
    with QPainter(faint) as painter:
        painter.setOpacity(_DISABLED_SHARE)
        painter.drawPixmap(0, 0, pixmap)
    return faint
