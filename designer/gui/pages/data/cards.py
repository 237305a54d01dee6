"""The datasets to choose from, one card each."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from designer.catalogue.datasets import DatasetDef
from designer.drawing.theme import Theme, mix
from designer.drawing.words import exact, shape
from designer.gui.icons import icon_pixmap
from designer.gui.plots.ink import font, pen
from designer.gui.scaling import hold, px
from designer.gui.tongue import tr

_ICONS = {"image": "image", "table": "table-2"}


class DatasetCard(QAbstractButton):
    """One dataset: icon, title, and its size in a line. Checked if it is the project's."""

    def __init__(self, entry: DatasetDef, theme: Theme) -> None:
        super().__init__()
        self.entry, self._theme, self._hover = entry, theme, False
        self._ring = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(tr(entry.title))
        self.setToolTip(tr(entry.doc))
        hold(self, height=52)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A line of a list."""
        return QSize(px(200), px(52))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows a ring if the keyboard brought the focus here."""
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the ring away."""
        self._ring = False
        super().focusOutEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Lights up."""
        self._hover = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calms down."""
        self._hover = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and frame by state, an icon tile, two lines of words."""
        theme, box = self._theme, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = mix(theme.accent, theme.panel, 0.14) if chosen else theme.field if self._hover else theme.panel
            painter.setBrush(QColor(ground))
            edge = theme.accent if chosen or self._ring else theme.border if self._hover else ground
            painter.setPen(pen(theme.title, 2.0) if chosen and self._ring else pen(edge))
            painter.drawRoundedRect(box, 8, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(theme.accent, theme.panel, 0.22 if chosen else 0.10)))
            painter.drawRoundedRect(QRectF(10, px(10), px(32), px(32)), 7, 7)
            colour = theme.accent if chosen else theme.muted
            name = _ICONS.get(self.entry.content, "table-2")
            picture = icon_pixmap(name, colour, px(16), self.devicePixelRatio())
            painter.drawPixmap(10 + px(8), px(18), picture)
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme, entry, width = self._theme, self.entry, self.width() - px(54) - 10
        painter.setFont(font(12, 600))
        painter.setPen(QColor(theme.title))
        painter.drawText(QRectF(px(54), px(8), width, px(18)), Qt.AlignmentFlag.AlignVCenter, tr(entry.title))
        kind = tr("{n} classes", n=len(entry.labels)) if entry.labels else tr("regression")
        line = f"{exact(entry.samples)} × {shape(entry.shape)} · {kind}"
        painter.setFont(font(11))
        painter.setPen(QColor(theme.muted))
        text = QFontMetricsF(painter.font()).elidedText(line, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(px(54), px(26), width, px(18)), Qt.AlignmentFlag.AlignVCenter, text)
