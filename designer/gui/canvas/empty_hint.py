"""What an empty canvas says: how to begin."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from designer.drawing.theme import Theme
from designer.gui.canvas.texts import font, width_of
from designer.gui.fonts import mono_font, ui_font
from designer.gui.icons import icon_pixmap
from designer.gui.scaling import hold
from designer.gui.tongue import tr

_SIZE = 640, 190
_EDGE, _GAP, _CAP_PAD = 16, 7, 14
_TILE = 56
_KEY = "Tab"
_TITLE, _WORDS, _SMALL = (
    (ui_font, 17, QFont.Weight.DemiBold),
    (ui_font, 13, QFont.Weight.Normal),
    (ui_font, 12, QFont.Weight.Normal),
)
_CAP = (mono_font, 11, QFont.Weight.Medium)


class EmptyHint(QWidget):
    """A sign in the middle of the canvas; the mouse goes through it."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        hold(self, *_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("The canvas is empty. Drag a layer from the left, or press Tab to search."))

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours from now on."""
        self.theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed tile with a plus, a title, and the two ways to begin."""
        theme, middle = self.theme, _SIZE[0] / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(self.width() / 2, 0)
            painter.scale(self.scale, self.scale)
            painter.translate(-middle, 0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.canvas))  # no dots between the letters
            painter.drawRoundedRect(QRectF(middle - self.needed / 2, 68, self.needed, _SIZE[1] - 78), 12, 12)
            tile = QRectF(middle - _TILE / 2, 4, _TILE, _TILE)
            painter.setPen(QPen(QColor(theme.muted), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(theme.node))
            painter.drawRoundedRect(tile, 14, 14)
            icon = icon_pixmap("plus", theme.accent, 24, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(middle - 12, 4 + _TILE / 2 - 12), icon)
            painter.setFont(font(_TITLE))
            painter.setPen(QColor(theme.title))
            painter.drawText(QRect(0, 78, _SIZE[0], 26), Qt.AlignmentFlag.AlignCenter, tr("Draw your network here"))
            self._way(painter, 116, *_way_words())
            painter.setFont(font(_SMALL))
            painter.setPen(QColor(theme.muted))
            words = tr("Connect layers by dragging from port to port")
            painter.drawText(QRect(0, 148, _SIZE[0], 22), Qt.AlignmentFlag.AlignCenter, words)

    @property
    def needed(self) -> float:
        """The width of the widest line, in units of 100 %, with some room at both sides."""
        title = width_of(_TITLE, tr("Draw your network here"))
        small = width_of(_SMALL, tr("Connect layers by dragging from port to port"))
        return max(title, sum(_way_widths(*_way_words())), small) + 2 * _EDGE

    @property
    def scale(self) -> float:
        """How large it is drawn: as the text of the window is, but no larger than the canvas has room for."""
        ground = self.parentWidget()
        room = min(self.width(), ground.width() if ground is not None else self.width())
        return min(self.height() / _SIZE[1], room / self.needed)

    def _way(self, painter: QPainter, top: int, before: str, key: str, after: str) -> None:
        """A centred line with a key cap in it."""
        words, cap = font(_WORDS), font(_CAP)
        widths = _way_widths(before, key, after)
        cap_width = widths[1] - _GAP
        painter.setFont(words)
        x = float(round((_SIZE[0] - sum(widths)) / 2))
        painter.setPen(QColor(self.theme.text))
        painter.drawText(QPointF(x, top + 15), before)
        x = float(round(x + widths[0]))
        painter.drawText(QPointF(x + widths[1], top + 15), after)
        painter.setPen(QPen(QColor(self.theme.border), 1.0))
        painter.setBrush(QColor(self.theme.field))
        box = QRectF(x + 0.5, top + 0.5, cap_width - 1, 20)
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(cap)
        painter.setPen(QColor(self.theme.title))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)


def _way_words() -> tuple[str, str, str]:
    """What stands before the key cap, on it, and behind it."""
    before, _, after = tr("Drag a layer from the left, or press {key} to search").partition("{key}")
    return before.strip(), _KEY, after.strip()


def _way_widths(before: str, key: str, after: str) -> tuple[float, float, float]:
    """What these three take, each with the gap behind it."""
    return width_of(_WORDS, before) + _GAP, width_of(_CAP, key) + _CAP_PAD + _GAP, width_of(_WORDS, after)
