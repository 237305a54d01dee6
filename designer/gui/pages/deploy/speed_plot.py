"""The curves of a bench as a widget: the marks of `designer.drawing.speed`, painted by Qt."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.speed import SpeedWords, speed_marks, summary
from designer.drawing.theme import Theme
from designer.gui.picture_painter import paint_marks
from designer.gui.scaling import px
from designer.gui.tongue import tr
from runtime.bench_report import BenchReport

_HIGH, _NARROW = 280, 420


class SpeedPlot(QWidget):
    """Latency and throughput over batch sizes, a curve for each entry."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._report: BenchReport | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Latency and throughput over batch sizes"))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.update()

    def show_report(self, report: BenchReport | None) -> None:
        """Draws another bench, or none."""
        self._report = report
        self.setAccessibleDescription(summary(report, speed_words()) if report is not None else "")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(px(640), px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """As high as wanted; narrower is possible."""
        return QSize(px(_NARROW), px(_HIGH))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Marks are made for text of 100 %, and painted as large as text is."""
        if self._report is None:
            return
        scale = px(100) / 100
        box = (0.0, 0.0, self.width() / scale, self.height() / scale)
        with QPainter(self) as painter:
            painter.scale(scale, scale)
            paint_marks(painter, speed_marks(self._report, self._theme, box, speed_words()))


def speed_words() -> SpeedWords:
    """What is written on the picture, in the user's language."""
    return SpeedWords(
        latency=tr("Latency of a batch in ms: median and 95th percentile"),
        throughput=tr("Samples a second"),
        batch=tr("batch size"),
        faster=tr("{name}: {ratio}× as fast as {other} at batch {batch}"),
        cores=tr("{processor}, {n} cores"),
    )
