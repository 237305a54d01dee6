"""The parts of data as a bar: how large each is, and below it which classes it holds."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.pages.data.part_looks import NAMES, PartLook, colour_of, percent
from designer.gui.pages.data.part_sign import paint_sign
from designer.gui.plots.ink import font
from designer.gui.scaling import px
from designer.gui.tongue import tr

_BAR, _ROW, _STRIP, _GAP = 10, 20, 4, 6
_TONES = (1.0, 0.5, 0.75, 0.35)
"""How strong classes that stand side by side are, in turn."""


class PartsBar(QWidget):
    """One bar of all parts; for each a line with its number, and a strip of its classes where there are some."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.looks: tuple[PartLook, ...] = ()
        self.setAccessibleName(tr("Parts of the data"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_looks(self, looks: tuple[PartLook, ...], labels: tuple[str, ...]) -> None:
        """Shows these parts."""
        self.looks = looks
        said = "\n".join(_in_words(look, labels) for look in looks)
        self.setToolTip(said)
        self.setAccessibleDescription(said.replace("\n", "; "))
        self.setVisible(bool(looks))
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """The bar and a line for each part."""
        return QSize(px(200), px(_BAR + _GAP) + sum(map(_height, self.looks)))

    def minimumSizeHint(self) -> QSize:
        """As high as it is."""
        return QSize(px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """All parts side by side, then one below the other."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_whole(painter)
            top = float(px(_BAR + _GAP))
            for look in self.looks:
                self._paint_line(painter, look, top)
                top += _height(look)

    def _paint_whole(self, painter: QPainter) -> None:
        left, room = 0.0, self.width() - 2.0 * max(len(self.looks) - 1, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        for look in self.looks:
            width = max(room * look.share, 2.0)
            painter.setBrush(QColor(colour_of(look.part, self._theme)))
            painter.drawRoundedRect(QRectF(left, 0, width, px(_BAR)), 2, 2)
            left += width + 2

    def _paint_line(self, painter: QPainter, look: PartLook, top: float) -> None:
        theme, high = self._theme, px(_ROW)
        side = px(8)
        paint_sign(painter, QRectF(0, top + (high - side) / 2, side, side), look.part, theme)
        painter.setFont(font(10, 500, mono=True))
        numbers = QFontMetricsF(painter.font()).horizontalAdvance(look.number)
        painter.setPen(QColor(theme.title))
        box = QRectF(0, top, self.width(), high)
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, vertical | Qt.AlignmentFlag.AlignRight, look.number)
        painter.setFont(font(11))
        painter.setPen(QColor(theme.text))
        room = self.width() - numbers - side - 14
        name = QFontMetricsF(painter.font()).elidedText(tr(NAMES[look.part]), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box.adjusted(side + 6, 0, 0, 0), vertical | Qt.AlignmentFlag.AlignLeft, name)
        if look.classes:
            self._paint_classes(painter, look, top + high)

    def _paint_classes(self, painter: QPainter, look: PartLook, top: float) -> None:
        theme, left = self._theme, 0.0
        colour = colour_of(look.part, theme)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, share in enumerate(look.classes):
            width = self.width() * share
            painter.setBrush(QColor(mix(colour, theme.panel, _TONES[number % len(_TONES)])))
            painter.drawRect(QRectF(left, top, max(width - 1, 0.0), px(_STRIP)))
            left += width


def _height(look: PartLook) -> int:
    return px(_ROW) + (px(_STRIP + _GAP) if look.classes else 0)


def _in_words(look: PartLook, labels: tuple[str, ...]) -> str:
    """A part with its number, and its classes with their shares."""
    name = f"{tr(NAMES[look.part])}: {look.number}"
    if not look.classes:
        return name
    return (
        f"{name} ({', '.join(f'{label} {percent(share)}' for label, share in zip(labels, look.classes, strict=True))})"
    )
