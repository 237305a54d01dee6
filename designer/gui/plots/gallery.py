"""A wall of small images with a caption each; a click or the arrow keys choose one."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme
from designer.gui.plots.ink import font, pen
from designer.gui.plots.pixels import picture
from designer.gui.plots.pyramid import Floats
from designer.gui.tongue import tr
from designer.gui.widgets.ring import Ring

_GAP = 8
_CAPTION = 18
_BETWEEN = 2


@dataclass(frozen=True, slots=True)
class Tile:
    """One image [h, w] with values 0 … 1, its caption, and whether it is pointed out as wrong.

    `pair` is shown instead where there is one: two pictures in colour, side by side; or `image`, one in colour.
    """

    plane: Floats
    caption: str
    wrong: bool = False
    pair: tuple[QImage, QImage] | None = None
    image: QImage | None = None


class Gallery(QWidget):
    """Shows as many tiles as fit. `chosen(index)` is emitted when the user picks one."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, *, tile: int = 56, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Pictures"))
        Ring(self)
        self._theme, self._tile, self._wide = theme, tile, tile
        self._tiles: tuple[Tile, ...] = ()
        self._images: list[QImage] = []
        self._selected: int | None = None
        self._hover: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(tile, tile + _CAPTION)

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """What is shown."""
        return self._tiles

    @property
    def selected(self) -> int | None:
        """The tile that was picked last."""
        return self._selected

    @property
    def columns(self) -> int:
        """Tiles side by side."""
        return max(1, (self.width() + _GAP) // (self._wide + _GAP))

    def set_tiles(self, tiles: tuple[Tile, ...], *, tile: int = 0) -> None:
        """Shows these, none picked; `tile` is how high they are from now on, if that is to change."""
        self._tiles, self._selected, self._hover = tiles, None, None
        self._tile = tile or self._tile
        self._wide = 2 * self._tile + _BETWEEN if any(each.pair for each in tiles) else self._tile
        self._render()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self._render()

    def tile_rect(self, index: int) -> QRect:
        """Where the image of a tile stands."""
        row, column = divmod(index, self.columns)
        return QRect(column * (self._wide + _GAP), row * self._row, self._wide, self._tile)

    def height_for(self, width: int) -> int:
        """The height that shows all tiles in a given width."""
        columns = max(1, (width + _GAP) // (self._wide + _GAP))
        return -(-len(self._tiles) // columns) * self._row

    def sizeHint(self) -> QSize:
        """Room for a few rows."""
        return QSize(10 * (self._tile + _GAP), 3 * self._row)

    def select(self, index: int) -> None:
        """Picks a tile and says so."""
        if 0 <= index < len(self._tiles):
            self._selected = index
            self.update()
            self.chosen.emit(index)

    def unselect(self) -> None:
        """Picks none."""
        self._selected = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Images with round corners, their captions, and a frame around the one that is picked or pointed at."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font(10))
            for index in range(self._fitting()):
                self._paint_tile(painter, index)

    def _paint_tile(self, painter: QPainter, index: int) -> None:
        theme, tile, box = self._theme, self._tiles[index], QRectF(self.tile_rect(index))
        shape = QPainterPath()
        shape.addRoundedRect(box, 6, 6)
        painter.save()
        painter.setClipPath(shape)
        if tile.pair is None:
            painter.drawImage(box, self._images[index])
        else:
            _paint_pair(painter, box, tile.pair)
        painter.restore()
        frame = theme.accent if index == self._selected else theme.muted if index == self._hover else theme.border
        painter.setPen(pen(frame, 2.0 if index == self._selected else 1.0))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QColor(theme.error if tile.wrong else theme.muted))
        place = QRectF(box.left() - 4, box.bottom() + 2, box.width() + 8, _CAPTION - 4)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, tile.caption)

    @property
    def _row(self) -> int:
        return self._tile + _CAPTION + _GAP

    def _fitting(self) -> int:
        rows = (self.height() + _GAP) // self._row
        return min(len(self._tiles), max(1, rows) * self.columns)

    def _render(self) -> None:
        self._images = [tile.image or picture(tile.plane, self._theme) for tile in self._tiles]
        self.update()

    def _at(self, event: QMouseEvent) -> int | None:
        position = event.position().toPoint()
        return next((i for i in range(self._fitting()) if self.tile_rect(i).contains(position)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows which tile a click would pick."""
        if (hover := self._at(event)) != self._hover:
            self._hover = hover
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Picks the tile under the mouse."""
        if event.button() is Qt.MouseButton.LeftButton and (index := self._at(event)) is not None:
            self.select(index)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        self._hover = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys move the choice."""
        moves = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: self.columns,
            Qt.Key.Key_Up: -self.columns,
        }
        if (move := moves.get(Qt.Key(event.key()))) is None:
            super().keyPressEvent(event)
        else:
            self.select(0 if self._selected is None else self._selected + move)


def _paint_pair(painter: QPainter, box: QRectF, pair: tuple[QImage, QImage]) -> None:
    """Two pictures, each as large as its half lets it be."""
    half = (box.width() - _BETWEEN) / 2
    for place, image in enumerate(pair):
        room = QRectF(box.left() + place * (half + _BETWEEN), box.top(), half, box.height())
        size = image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        where = QRectF(0, 0, size.width(), size.height())
        where.moveCenter(room.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, image.width() > size.width())
        painter.drawImage(where, image)
