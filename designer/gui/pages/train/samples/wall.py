"""The wall of samples: bands of columns, one for each sample, with a strip for each array; planes stand beside."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.train.samples.board import Board, Strip
from designer.gui.pages.train.samples.kinds import Kind, kind
from designer.gui.pages.train.samples.lines import line_key
from designer.gui.pages.train.samples.pictures import class_key
from designer.gui.plots.ink import font
from designer.gui.scaling import px
from designer.gui.tongue import later, tr
from designer.gui.widgets.ring import Ring

_GUTTER, _GAP, _BETWEEN, _CAPTION, _BAND = 92, 14, 8, 16, 22
_FEWER = 4
"""A column of so many may be left away, so that the last band is fuller."""
_WIDER = 1.5
"""Cells become so many times as wide as they need to be where there is room."""
_SIDE_FROM = 2
"""A plane stands beside the samples where there is room for so many columns besides it, else below them."""
_TITLES = {"in": later("Went in"), "out": later("Came out"), "target": later("What is right")}
_OF_DATA = later("From the data")
"""What goes in is called so where objectives are drawn: a generator, say, makes pictures of noise."""
_PLAIN = ("input", "output", "prediction", "")
"""Names of arrays that say no more than their role does."""
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Wall(QWidget):
    """Paints a board. `moved(steps)`: the arrow keys ask for another epoch."""

    moved = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._board = theme, Board()
        self.setAccessibleName(tr("Samples"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        Ring(self)

    @property
    def board(self) -> Board:
        """What is shown."""
        return self._board

    def show_board(self, board: Board, theme: Theme) -> None:
        """Shows a board, whose pictures were drawn for this theme."""
        self._board, self._theme = board, theme
        self.setAccessibleDescription(_said(board))
        self._fit()
        self.update()

    @property
    def columns(self) -> int:
        """Samples side by side."""
        count = self._board.count or 1
        most = max(1, min(count, (self._room + px(_GAP)) // (self._column + px(_GAP))))
        return min(range(most, most - most // _FEWER - 1, -1), key=lambda columns: (-count % columns, -columns))

    @property
    def has_side(self) -> bool:
        """Whether planes stand beside the samples."""
        if not self._wholes or not self._strips:
            return False
        least = px(_GUTTER) + _SIDE_FROM * (self._column + px(_GAP)) + px(_BAND) + self._side
        return self.width() >= least

    def cell_rect(self, strip: int, sample: int) -> QRectF:
        """Where a cell is painted: of a strip of samples, by its place among these."""
        band, column = divmod(sample, self.columns)
        top = band * (self._band + px(_BAND))
        top += sum(self._height(each) + px(_BETWEEN) for each in self._strips[:strip])
        step = min((self._room + px(_GAP)) / self.columns, _WIDER * self._column + px(_GAP))
        left = px(_GUTTER) + round(column * step)
        return QRectF(left, top, int(step) - px(_GAP), self._inner(self._strips[strip]))

    def sizeHint(self) -> QSize:
        """As high as all bands are in this width."""
        return QSize(px(420), self._needed())

    def minimumSizeHint(self) -> QSize:
        """A column, and all bands."""
        return QSize(px(_GUTTER) + self._column, self._needed())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other columns, another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go through the epochs."""
        if (move := _MOVES.get(Qt.Key(event.key()))) is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(move)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bands that are in view, then the planes."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for sample in range(self._board.count):
                for place, strip in enumerate(self._strips):
                    box = self.cell_rect(place, sample)
                    if sample >= len(strip.cells) or not event.rect().intersects(box.toAlignedRect()):
                        continue
                    kind(strip.kind).paint(painter, box, strip.cells[sample].what, self._theme)
                    if self._is_captioned(strip):
                        self._paint_name(painter, box, sample)
                if sample % self.columns == 0:
                    self._paint_titles(painter, sample)
            self._paint_wholes(painter)

    def _paint_name(self, painter: QPainter, box: QRectF, sample: int) -> None:
        name = self._board.names[sample] if sample < len(self._board.names) else ""
        painter.setFont(font(10, 500))
        painter.setPen(QColor(self._theme.text))
        place = QRectF(box.left(), box.bottom(), box.width(), px(_CAPTION))
        said = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_titles(self, painter: QPainter, sample: int) -> None:
        painter.setFont(font(11, 500))
        painter.setPen(QColor(self._theme.muted))
        for place, strip in enumerate(self._strips):
            box = self.cell_rect(place, sample)
            room = QRectF(0, box.top() + 1, px(_GUTTER) - 12, box.height())
            painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, self._title(strip))
            self._paint_key(painter, room.adjusted(0, px(20), 0, 0), key_of(strip, self._theme))

    def _paint_key(self, painter: QPainter, room: QRectF, key: list[tuple[str, str]]) -> None:
        """Which colour is what, below the title of a strip."""
        painter.save()
        painter.setFont(font(10))
        for row, (colour, said) in enumerate(key):
            line = QRectF(room.left(), room.top() + row * px(14), room.width(), px(14))
            painter.fillRect(QRectF(line.left(), line.center().y() - 1.5, px(12), 3), QColor(colour))
            painter.setPen(QColor(self._theme.muted))
            said = QFontMetricsF(painter.font()).elidedText(said, Qt.TextElideMode.ElideRight, line.width() - px(18))
            painter.drawText(line.adjusted(px(18), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, said)
        painter.restore()

    def _paint_wholes(self, painter: QPainter) -> None:
        for place, strip in enumerate(self._wholes):
            box = self.whole_rect(place)
            painter.setFont(font(11, 500))
            painter.setPen(QColor(self._theme.muted))
            above = QRectF(box.left(), box.top() - px(20), box.width(), px(18))
            painter.drawText(above, Qt.AlignmentFlag.AlignVCenter, self._title(strip))
            kind(strip.kind).paint(painter, box, strip.cells[0].what, self._theme)

    def whole_rect(self, place: int) -> QRectF:
        """Where a plane is painted."""
        entry = kind(self._wholes[place].kind)
        high, wide = px(entry.height), px(entry.width)
        if self.has_side:
            return QRectF(self.width() - self._side, px(20) + place * (high + px(_BAND) + px(20)), wide, high)
        top = self._samples_height + (px(_BAND) if self._strips else 0) + px(20)
        return QRectF(px(_GUTTER) + place * (wide + px(_GAP)), top, wide, high)

    @property
    def _strips(self) -> tuple[Strip, ...]:
        return tuple(strip for strip in self._board.strips if not strip.is_whole)

    @property
    def _wholes(self) -> tuple[Strip, ...]:
        return tuple(strip for strip in self._board.strips if strip.is_whole)

    @property
    def _several(self) -> frozenset[str]:
        """Roles that more than one strip has: their strips are called by their names."""
        roles = [strip.role for strip in self._board.strips]
        return frozenset(role for role in roles if roles.count(role) > 1)

    def _title(self, strip: Strip) -> str:
        return title_of(strip, self._several, drawn=self._board.drawn)

    @property
    def _column(self) -> int:
        return px(max((self._kind(strip).width for strip in self._strips), default=96))

    @property
    def _side(self) -> int:
        return px(max((self._kind(strip).width for strip in self._wholes), default=0))

    @property
    def _room(self) -> int:
        beside = self._side + px(_BAND) if self.has_side else 0
        return self.width() - px(_GUTTER) - beside

    @property
    def _band(self) -> int:
        return sum(self._height(strip) + px(_BETWEEN) for strip in self._strips)

    @property
    def _samples_height(self) -> int:
        bands = -(-self._board.count // self.columns)
        return bands * (self._band + px(_BAND)) - px(_BAND) if self._strips else 0

    def _kind(self, strip: Strip) -> Kind:
        return kind(strip.kind)

    def _inner(self, strip: Strip) -> int:
        own = self._kind(strip)
        alike = [kind(each.kind) for each in self._strips]  # what is painted alike is as large
        return px(max([own.height_of(strip), *(each.height for each in alike if each.paint == own.paint)]))

    def _height(self, strip: Strip) -> int:
        return self._inner(strip) + (px(_CAPTION) if self._is_captioned(strip) else 0)

    def _is_captioned(self, strip: Strip) -> bool:
        """The first that went in carries the names of the samples."""
        first = next((each for each in self._strips if each.role == "in"), None)
        return strip is first and any(self._board.names)

    def _needed(self) -> int:
        below = max((self.whole_rect(place).bottom() for place in range(len(self._wholes))), default=0.0)
        return max(self._samples_height, int(below) + 1)

    def _fit(self) -> None:
        self.setMinimumHeight(self._needed())
        self.updateGeometry()


def title_of(strip: Strip, several: frozenset[str], *, drawn: bool = False) -> str:
    """What a strip is called: by its role, or by its name where it has one of its own. `drawn`: see `Board`."""
    is_plain = strip.name in _PLAIN and (strip.role not in several or strip.name in ("", "prediction"))
    plain = strip.role == "in" and strip.role not in several
    name = strip.name.replace("_", " ")
    if drawn and plain:
        return tr(_OF_DATA)
    return tr(_TITLES[strip.role]) if is_plain or plain else name[:1].upper() + name[1:]


def key_of(strip: Strip, theme: Theme) -> list[tuple[str, str]]:
    """Colours and what they mean, where a strip has several."""
    if strip.kind in ("series", "forecast"):
        return line_key(strip, theme)
    return class_key(strip) if strip.kind == "masks" else []


def _said(board: Board) -> str:
    """The board for those who hear it: every sample in a line."""
    lines = []
    for sample in range(board.count):
        cells = [strip.cells[sample] for strip in board.strips if not strip.is_whole and sample < len(strip.cells)]
        name = board.names[sample] if sample < len(board.names) else ""
        told = "; ".join(cell.said for cell in cells if cell.said)
        lines.append(" ".join(part for part in (f"{sample + 1}", f"({name})" if name else "", told) if part))
    return "\n".join(lines)
