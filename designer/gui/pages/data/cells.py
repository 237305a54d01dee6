"""How an item stands on the wall: its face, what is said of it, and whether it is chosen, left out or played."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from designer.data.parted import NOWHERE, TRAIN
from designer.drawing.theme import Theme, mix
from designer.gui.icons import icon_pixmap
from designer.gui.pages.data.faces import Face
from designer.gui.pages.data.part_sign import paint_sign
from designer.gui.plots.ink import font, pen
from designer.gui.scaling import px

CAPTION, PAD = 18, 6
"""Height of the line of words, and room inside of a row, for text of 100 %."""
_BUTTON = 24


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands under or beside an item: its key, what it is called, instead of what, and whether it is left out.

    `part` is that of the split, such as VALIDATION.
    """

    key: str
    label: str = ""
    was: str = ""
    excluded: bool = False
    part: int = NOWHERE


@dataclass(frozen=True, slots=True)
class CellLook:
    """All that is seen of one item. `what` is what its face prepared; `is_known`: it was looked at.

    `played` is how many seconds of it were heard by now; None: it is silent.
    """

    face: Face
    cell: QRectF
    mark: Mark
    what: Any
    is_known: bool = False
    is_chosen: bool = False
    is_here: bool = False
    played: float | None = None
    ratio: float = 1.0


def play_box(cell: QRectF) -> QRectF:
    """Where the button of what can be heard stands in a row."""
    side = px(_BUTTON)
    return QRectF(
        cell.left() + PAD + 4, cell.top() + px(CAPTION) + (cell.height() - px(CAPTION) - side) / 2, side, side
    )


def paint_cell(painter: QPainter, look: CellLook, theme: Theme) -> None:
    """Paints a tile with words below it, or a row with words above."""
    face, cell = look.face, look.cell
    is_tile = bool(face.width)
    box = QRectF(cell.left(), cell.top(), cell.width(), px(face.height))
    if not is_tile:
        _paint_ground(painter, look, theme)
        box = QRectF(PAD + 4, cell.top() + px(CAPTION) + PAD, cell.width() - 2 * PAD - 8, px(face.height))
    if face.played is not None:
        box.setLeft(play_box(cell).right() + 10)
    painter.save()
    painter.setOpacity(0.3 if look.mark.excluded else 1.0)
    if look.what is not None:
        face.paint(painter, box, look.what, theme)
        if look.played is not None and face.played is not None:
            face.played(painter, box, look.what, look.played, theme)
    else:
        _paint_nothing(painter, look, box, theme)
    painter.restore()
    if face.played is not None and look.what is not None:
        _paint_button(painter, look, theme)
    if is_tile and (look.is_chosen or look.is_here):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(theme.accent if look.is_chosen else theme.title, 2.0))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        if look.is_chosen and look.is_here:
            painter.setPen(pen(theme.title, 1.0))
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4)
    if look.mark.excluded:
        _paint_cross(painter, look, box, theme)
    elif look.mark.part not in (TRAIN, NOWHERE):
        _paint_part(painter, look, theme)
    _paint_words(painter, look, theme)


def _paint_ground(painter: QPainter, look: CellLook, theme: Theme) -> None:
    ground = mix(theme.accent, theme.panel, 0.14) if look.is_chosen else theme.panel
    painter.setPen(pen(theme.title if look.is_here else theme.accent if look.is_chosen else theme.hairline))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(look.cell.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def _paint_nothing(painter: QPainter, look: CellLook, box: QRectF, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.field))
    painter.drawRoundedRect(box, 6, 6)
    if look.is_known:  # It was looked at, and there is nothing to see.
        side = px(18)
        pixmap = icon_pixmap("triangle-alert", theme.warning, side, look.ratio)
        painter.drawPixmap(round(box.center().x() - side / 2), round(box.center().y() - side / 2), pixmap)


def _paint_button(painter: QPainter, look: CellLook, theme: Theme) -> None:
    place, side = play_box(look.cell), px(14)
    is_played = look.played is not None
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mix(theme.accent, theme.panel, 0.36 if is_played or look.is_chosen else 0.16)))
    painter.drawEllipse(place)
    pixmap = icon_pixmap("pause" if is_played else "play", theme.accent, side, look.ratio)
    painter.drawPixmap(round(place.center().x() - side / 2), round(place.center().y() - side / 2), pixmap)


def _paint_cross(painter: QPainter, look: CellLook, box: QRectF, theme: Theme) -> None:
    side = px(18)
    painter.setPen(pen(theme.error, 1.5))
    if look.face.width:
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomLeft())
    else:
        painter.drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()))
    place = QRectF(0, 0, side + 6, side + 6)
    place.moveCenter(box.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.panel))
    painter.drawEllipse(place)
    pixmap = icon_pixmap("circle-slash", theme.error, side, look.ratio)
    painter.drawPixmap(round(place.left() + 3), round(place.top() + 3), pixmap)


def _paint_part(painter: QPainter, look: CellLook, theme: Theme) -> None:
    """The sign of the part: in the corner of a tile, before the key of a row."""
    side = px(8)
    if look.face.width:
        place = QRectF(look.cell.left() + 5, look.cell.top() + 5, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.panel))
        painter.drawEllipse(place.adjusted(-3, -3, 3, 3))
    else:
        place = QRectF(look.cell.left() + 3, look.cell.top() + 3 + (px(CAPTION) - side) / 2, side, side)
    paint_sign(painter, place, look.mark.part, theme)


def _paint_words(painter: QPainter, look: CellLook, theme: Theme) -> None:
    """Under a tile what it is called; above a row its key, and what it is called at the right."""
    cell, mark, high = look.cell, look.mark, px(CAPTION)
    text = f"{mark.was} → {mark.label}" if mark.was else mark.label
    painter.setFont(font(10, 600 if mark.was else 400))
    metrics = QFontMetricsF(painter.font())
    painter.setPen(QColor(theme.accent if mark.was else theme.text))
    if look.face.width:
        place = QRectF(cell.left() - 3, cell.top() + px(look.face.height) + 1, cell.width() + 6, high - 2)
        said = metrics.elidedText(text or mark.key, Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, said)
        return
    before = px(6) if mark.part not in (TRAIN, NOWHERE) else 0
    place = QRectF(PAD + 4 + before, cell.top() + 3, cell.width() - 2 * PAD - 8 - before, high)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width() * 0.5)
    painter.drawText(place, right, said)
    painter.setFont(font(10))
    painter.setPen(QColor(theme.muted))
    room = place.width() - metrics.horizontalAdvance(said) - 12
    key = QFontMetricsF(painter.font()).elidedText(mark.key, Qt.TextElideMode.ElideMiddle, room)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, key)
