"""Where the time of an exported file goes, on the layers: a bar as long as its share of the slowest, and the share.

While it is on, a legend stands over the canvas; health and costs, which draw in the same place, wait below it.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.drawing.words import THIN
from designer.gui.canvas.frame import Reading
from designer.gui.canvas.health import HealthMarks
from designer.gui.canvas.view import CanvasView
from designer.gui.plots.axis import brief
from designer.gui.run.timing import LayerTime, Timing
from designer.gui.scaling import px
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton
from designer.gui.widgets.words import words

_LEAST = 0.005
"""Smaller shares stand on no layer: they would say 0 %."""
_EDGE = 16


class TimeMarks(QObject):
    """Puts the marks on the layers while `timing` is on."""

    def __init__(self, canvas: CanvasView, timing: Timing, health: HealthMarks) -> None:
        super().__init__(canvas)
        self._canvas, self._timing, self._health = canvas, timing, health
        self._was_on = False
        self.legend = TimeLegend(canvas, timing)
        timing.changed.connect(self.refresh)
        canvas.session.shown.connect(self._repaint)
        canvas.session.changed.connect(lambda _: self._repaint())
        health.changed.connect(self._on_health)

    def refresh(self) -> None:
        """Shows the times of the network that is shown, or what was below them."""
        timing = self._timing
        if timing.is_on and self._health.is_on:
            self._health.toggle()
        if timing.is_on:
            self._repaint()
        elif self._was_on:
            self._health.show_below()
        self._was_on = timing.is_on
        self.legend.refresh()

    def keep_above(self) -> None:
        """Others wrote to the layers: what is on stays above."""
        self._repaint()

    def _repaint(self) -> None:
        if not self._timing.is_on:
            return
        found = self._timing.times(self._canvas.session.network_id)
        most = max((each.share for each in found.values()), default=0.0)
        self._canvas.show_state(readings={node: reading_of(each, most) for node, each in found.items()})

    def _on_health(self) -> None:
        if self._health.is_on and self._timing.is_on:
            self._timing.toggle()


def reading_of(time: LayerTime, most: float) -> Reading:
    """A layer's time as a mark; `most` is the share of the slowest."""
    if time.within:
        return Reading(0.0, "", "", tr("Computed within {layer}", layer=time.within))
    percent = share_text(time.share)
    told = tr("{share} of the time, {ms} ms", share=percent, ms=brief(time.milliseconds))
    return Reading(time.share / most if most else 0.0, percent if time.share >= _LEAST else "", "", told)


def share_text(share: float) -> str:
    """A share in percent: `41 %`, `0.4 %`."""
    percent = 100 * share
    return f"{percent:.0f}{THIN}%" if percent >= 9.95 else f"{percent:.1f}{THIN}%"


class TimeLegend(QFrame):
    """What the bars on the layers mean, and a button that takes them away. It stands at the top of the canvas."""

    def __init__(self, canvas: CanvasView, timing: Timing) -> None:
        super().__init__(canvas)
        set_role(self, "overlay")
        self._canvas, self._timing = canvas, timing
        self.setAccessibleName(tr("What the bars on the layers mean"))
        self.title = words("", "heading")
        self.scale = _Scale(canvas.theme)
        self.most = words("", "small")
        self.close_button = IconButton("x", canvas.theme, tr("Take the times off the layers"), "tool")
        self.close_button.clicked.connect(lambda _=False: timing.toggle())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        for part in (self.title, words(f"0{THIN}%", "small"), self.scale, self.most, self.close_button):
            row.addWidget(part)
        canvas.installEventFilter(self)
        self.hide()

    def refresh(self) -> None:
        """Says what is shown, while something is."""
        timing, entry = self._timing, self._timing.entry
        if timing.is_on and entry is not None and entry.profile is not None:
            batch = entry.profile.batch
            self.title.setText(tr("Share of the time · {file}, batch {batch}", file=entry.name, batch=batch))
            found = timing.times(self._canvas.session.network_id)
            self.most.setText(share_text(max((each.share for each in found.values()), default=0.0)))
            self.set_theme(self._canvas.theme)
            self.adjustSize()
            self._place()
        self.setVisible(timing.is_on)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.scale.set_theme(theme)
        self.close_button.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays in the middle at the top when the canvas changes its size."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.move(max(_EDGE, (self._canvas.width() - self.width()) // 2), _EDGE)


class _Scale(QWidget):
    """The colours from calm to hot."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A short bar."""
        return QSize(px(96), px(8))

    def paintEvent(self, _: QPaintEvent) -> None:
        """As `heat_painter` colours them."""
        fade = QLinearGradient(0, 0, self.width(), 0)
        fade.setColorAt(0, QColor(self._theme.accent))
        fade.setColorAt(1, QColor(self._theme.error))
        high = px(6)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fade)
            painter.drawRoundedRect(0, (self.height() - high) // 2, self.width(), high, high / 2, high / 2)
