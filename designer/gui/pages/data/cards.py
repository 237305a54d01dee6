"""Cards of what can be chosen: the user's own data, datasets that are there already, what is generated."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from designer.catalogue.datasets import DatasetDef
from designer.catalogue.remote import RemoteDef
from designer.catalogue.source import SourceDef
from designer.drawing.theme import Theme, mix
from designer.drawing.words import exact, shape, size
from designer.gui.icons import icon_pixmap
from designer.gui.plots.ink import font, pen
from designer.gui.scaling import hold, px
from designer.gui.tongue import tr

_ICONS = {
    "image": "image",
    "table": "table-2",
    "text": "text",
    "sound": "audio-waveform",
    "series": "chart-line",
    "array": "grid-3x3",
}
"""Content → icon."""


class Card(QAbstractButton):
    """Something to choose: icon, title, and a line about it. Checked if it is the project's, which a click asks for."""

    def __init__(self, title: str, line: str, icon: str, tip: str, theme: Theme) -> None:
        super().__init__()
        self._line, self._icon, self._theme, self._hover = line, icon, theme, False
        self._ring = False
        self.setCheckable(True)
        self.setText(title)
        self.setToolTip(tip)
        hold(self, height=52)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def line(self) -> str:
        """The line about it."""
        return self._line

    def say(self, title: str, line: str, icon: str, tip: str) -> None:
        """Shows other words."""
        self._line, self._icon = line, icon
        self.setText(title)
        self.setToolTip(tip)
        self.setAccessibleDescription(line)
        self.update()

    def nextCheckState(self) -> None:
        """Stays as it is: what is chosen, the project says."""

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
            picture = icon_pixmap(self._icon, colour, px(16), self.devicePixelRatio())
            painter.drawPixmap(10 + px(8), px(18), picture)
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme, width = self._theme, self.width() - px(54) - 10
        painter.setFont(font(12, 600))
        painter.setPen(QColor(theme.title))
        metrics, right = QFontMetricsF(painter.font()), Qt.TextElideMode.ElideRight
        title = metrics.elidedText(self.text(), right, width)
        painter.drawText(QRectF(px(54), px(8), width, px(18)), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(font(11))
        painter.setPen(QColor(theme.muted))
        text = QFontMetricsF(painter.font()).elidedText(self._line, right, width)
        painter.drawText(QRectF(px(54), px(26), width, px(18)), Qt.AlignmentFlag.AlignVCenter, text)


def dataset_card(entry: DatasetDef, theme: Theme) -> Card:
    """The card of a dataset that is there already."""
    return Card(tr(entry.title), line_of(entry), icon_of(entry), tr(entry.doc), theme)


def source_card(entry: SourceDef, theme: Theme) -> Card:
    """The card of a kind of source."""
    return Card(tr(entry.title), tr(entry.doc), entry.icon, tr(entry.doc), theme)


def remote_card(remote: RemoteDef, theme: Theme) -> Card:
    """The card of a dataset that is downloaded when it is chosen."""
    card = Card(tr(remote.title), "", "", tr(remote.doc), theme)
    say_remote(card, remote, here=False)
    return card


def say_remote(card: Card, remote: RemoteDef, *, here: bool) -> None:
    """Says whether a dataset is here, or how much there is to download."""
    count = exact(remote.samples)
    line = tr("{n} samples · here", n=count) if here else tr("{n} samples · {size}", n=count, size=size(remote.size))
    card.say(tr(remote.title), line, _ICONS[remote.content], tr(remote.doc))


def icon_of(entry: DatasetDef) -> str:
    """The icon of what data is made of."""
    return _ICONS.get(entry.content, "database")


def line_of(entry: DatasetDef) -> str:
    """How much there is, in which shape, and what is to be learnt."""
    kind = tr("{n} classes", n=len(entry.labels)) if entry.labels else tr("regression")
    return f"{exact(entry.samples)} × {shape(entry.shape)} · {kind}"
