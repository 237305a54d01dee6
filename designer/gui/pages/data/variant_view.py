"""An item and what becomes of it: pictures in a square of nine, everything else in lines, the item itself first."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.data.variant_study import Shown
from designer.gui.plots.ink import font, pen
from designer.gui.scaling import px
from designer.gui.tongue import tr

_ACROSS, _GAP, _LINE = 3, 6, 16
_WIDTH = 240


class VariantView(QWidget):
    """Paints what a study has found; nothing while there is nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self.shown = theme, None
        self._is_old = False
        self.setAccessibleName(tr("The item and its variants"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    shown: Shown | None

    def show_variants(self, shown: Shown | None, said: str, *, old: bool) -> None:
        """Shows other variants; `said` tells what they are. `old` ones are about to be replaced."""
        changes = shown is not self.shown
        self.shown, self._is_old = shown, old
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.setVisible(shown is not None)
        if changes:
            self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Squares are as high as they are wide."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as all of them."""
        if self.shown is None:
            return 0
        count = len(self.shown.looks)
        if self.shown.face.is_square:
            rows = -(-count // _ACROSS)
            return int(px(_LINE) + rows * self._side(width) + (rows - 1) * px(_GAP))
        lines = count * px(self.shown.face.height) + (count - 1) * px(_GAP)
        return px(_LINE) * 2 + lines + px(self.shown.face.head)

    def sizeHint(self) -> QSize:
        """As high as what is there."""
        width = max(self.width(), px(_WIDTH)) if self.width() else px(_WIDTH)
        return QSize(px(_WIDTH), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As high as it is."""
        return QSize(px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The item, then its variants."""
        shown = self.shown
        if shown is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(0.55 if self._is_old else 1.0)
            if shown.face.is_square:
                self._paint_square(painter, shown)
            else:
                self._paint_lines(painter, shown)

    def _side(self, width: int) -> float:
        return (width - (_ACROSS - 1) * px(_GAP)) / _ACROSS

    def _paint_square(self, painter: QPainter, shown: Shown) -> None:
        side = self._side(self.width())
        self._write(painter, QRectF(0, 0, side, px(_LINE)), tr("Original"))
        right = side + px(_GAP)
        self._write(painter, QRectF(right, 0, self.width() - right, px(_LINE)), tr("In training, for example"))
        for at, look in enumerate(shown.looks):
            x, y = at % _ACROSS * (side + px(_GAP)), at // _ACROSS * (side + px(_GAP)) + px(_LINE)
            box = QRectF(x, y, side, side)
            shown.face.paint(painter, box.adjusted(2, 2, -2, -2) if not at else box, look, self._theme)
            if not at:
                painter.setPen(pen(self._theme.accent, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)

    def _paint_lines(self, painter: QPainter, shown: Shown) -> None:
        top, height = 0.0, px(shown.face.height)
        for at, look in enumerate(shown.looks):
            if at < 2:
                title = tr("Original") if not at else tr("In training, for example")
                self._write(painter, QRectF(0, top, self.width(), px(_LINE)), title)
                top += px(_LINE)
            high = height + (0 if at else px(shown.face.head))
            shown.face.paint(painter, QRectF(0, top, self.width(), high), look, self._theme)
            top += high + px(_GAP)

    def _write(self, painter: QPainter, box: QRectF, text: str) -> None:
        painter.setFont(font(10))
        painter.setPen(QColor(self._theme.muted))
        said = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, said)
