"""Writes the canvas as a picture: SVG, PNG in any size, or PDF with its fonts inside."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from designer.drawing.picture import Dots, Picture
from designer.drawing.theme import Theme
from designer.graph.atomic import write_atomically
from designer.gui.picture_painter import paint_marks
from designer.gui.session import Session

FORMATS = ("svg", "png", "pdf")

_POINTS_PER_UNIT = 0.75
"""A canvas unit is a pixel of 1/96 inch."""
_LARGEST_PAGE = 14_400.0
"""Points: PDF knows no larger page."""
_DOTS_PER_INCH = 1200
_MOST_DOTS = 20_000
"""More dots than these make a file large that nobody sees them in."""


def write_picture(
    path: Path, session: Session, *, theme: Theme, format: str = "", scale: float = 2.0, transparent: bool = False
) -> None:
    """Writes the shown network into a file; without `format` in that of the file's name.

    Args:
        path: The file.
        session: Whose network is drawn.
        theme: The colours.
        format: One of `FORMATS`.
        scale: Pixels per canvas unit of a PNG, and how large a page of PDF is.
        transparent: Leave the ground out.

    Raises:
        PictureError: The picture would be too big.
        FileError: The file cannot be written; an old one is intact.
    """
    picture_writer(path, session, theme=theme, format=format, scale=scale, transparent=transparent)()


def picture_writer(
    path: Path, session: Session, *, theme: Theme, format: str = "", scale: float = 2.0, transparent: bool = False
) -> Callable[[], None]:
    """What `write_picture` does, to be called later and in any thread: it draws the network as it is now."""
    network, analysis = session.network, session.analysis
    kind = format or path.suffix.lower().lstrip(".")

    def write() -> None:
        from designer.drawing.scene import picture  # here: not needed for the first paint

        drawn = picture(network, analysis, theme, transparent=transparent)
        write_atomically(path, picture_bytes(drawn, kind, scale))

    return write


def picture_bytes(drawn: Picture, format: str, scale: float = 2.0) -> bytes:
    """The bytes of a file of one of the `FORMATS`. Raises `PictureError` if it would be too big."""
    from designer.drawing.png import png_bytes  # here: not needed for the first paint
    from designer.drawing.svg import write_svg

    match format:
        case "png":
            return png_bytes(drawn, scale=scale)
        case "pdf":
            return pdf_bytes(drawn, scale=scale)
    return write_svg(drawn).encode()


def pdf_bytes(drawn: Picture, *, scale: float = 1.0) -> bytes:
    """The bytes of a PDF file with one page as large as the picture; text stays text."""
    unit = min(_POINTS_PER_UNIT * scale, _LARGEST_PAGE / max(drawn.width, drawn.height))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(drawn.title)
    writer.setCreator("Layerloom")
    writer.setResolution(_DOTS_PER_INCH)
    page = QPageSize(QSizeF(drawn.width * unit, drawn.height * unit), QPageSize.Unit.Point)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    left, top, right, bottom = drawn.box
    with QPainter(writer) as painter:
        painter.scale(unit * _DOTS_PER_INCH / 72, unit * _DOTS_PER_INCH / 72)
        painter.translate(-left, -top)
        area = QRectF(left, top, right - left, bottom - top)
        painter.setClipRect(area)
        if drawn.background:
            painter.fillRect(area, QColor(drawn.background))
        paint_marks(painter, (mark for mark in drawn.marks if not _is_crowd(mark, drawn)))
    buffer.close()
    return bytes(data.data())


def _is_crowd(mark: object, drawn: Picture) -> bool:
    return isinstance(mark, Dots) and drawn.width * drawn.height / mark.pitch**2 > _MOST_DOTS
