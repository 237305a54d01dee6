"""Precision and recall of every class, with bars to compare them by eye."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme
from designer.drawing.words import exact
from designer.evaluate.evaluation import ClassReport
from designer.gui.plots.ink import font, pen
from designer.gui.scaling import least
from designer.gui.tongue import later, tr

_ROW, _HEAD = 28, 28
_HEADS = (later("Class"), later("Precision"), "", later("Recall"), "", "F1")
_COUNTED = (later("Samples"), later("Places"))
"""What there are of a class: samples, or places of samples."""
_HELP = later(
    "Precision: of what was taken for this class, the share that is it. "
    "Recall: of what is this class, the share that was recognised. F1: their harmonic mean."
)


class ClassTable(QWidget):
    """One row per class; as high as it needs to be."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._classes: tuple[ClassReport, ...] = ()
        self._counted = _COUNTED[0]
        self.setToolTip(tr(_HELP))
        least(self, width=380)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def classes(self) -> tuple[ClassReport, ...]:
        """What is shown."""
        return self._classes

    def set_classes(self, classes: tuple[ClassReport, ...], *, places: bool = False) -> None:
        """Shows these; what is counted are samples, or `places` of them."""
        self._classes = classes
        self._counted = _COUNTED[places]
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A row per class below the head."""
        return QSize(420, _HEAD + _ROW * len(self._classes))

    def minimumSizeHint(self) -> QSize:
        """All rows."""
        return QSize(380, _HEAD + _ROW * len(self._classes))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Head, then a row per class with a hairline above it."""
        stops = self._stops()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font(10, 500))
            painter.setPen(QColor(self._theme.muted))
            for index, (text, (left, width)) in enumerate(zip((*_HEADS, self._counted), stops, strict=True)):
                side = Qt.AlignmentFlag.AlignRight if index > 4 else Qt.AlignmentFlag.AlignLeft
                painter.drawText(
                    QRectF(left, 0, width, _HEAD), side | Qt.AlignmentFlag.AlignVCenter, tr(text) if text else text
                )
            for row, report in enumerate(self._classes):
                self._paint_row(painter, _HEAD + row * _ROW, report, stops)

    def _paint_row(self, painter: QPainter, top: int, report: ClassReport, stops: list[tuple[float, float]]) -> None:
        theme, middle = self._theme, Qt.AlignmentFlag.AlignVCenter
        cells = [QRectF(left, top, width, _ROW) for left, width in stops]
        painter.setPen(pen(theme.hairline))
        painter.drawLine(0, top, self.width(), top)
        painter.setFont(font(12, 500))
        painter.setPen(QColor(theme.title))
        label = QFontMetricsF(painter.font()).elidedText(report.label, Qt.TextElideMode.ElideRight, cells[0].width())
        painter.drawText(cells[0], middle, label)
        for place, value in ((1, report.precision), (3, report.recall)):
            self._paint_bar(painter, cells[place], value)
            painter.setFont(font(11, 500, mono=True))
            painter.setPen(QColor(theme.title))
            painter.drawText(cells[place + 1], middle, f"{100 * value:.1f}")
        painter.setPen(QColor(theme.muted))
        painter.drawText(cells[5], middle | Qt.AlignmentFlag.AlignRight, f"{100 * report.f1:.1f}")
        painter.drawText(cells[6], middle | Qt.AlignmentFlag.AlignRight, exact(report.support))

    def _paint_bar(self, painter: QPainter, cell: QRectF, share: float) -> None:
        theme, track = self._theme, QRectF(cell.left(), cell.center().y() - 3, cell.width(), 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.field))
        painter.drawRoundedRect(track, 3, 3)
        if share > 0:
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(track.left(), track.top(), max(4.0, track.width() * share), 6), 3, 3)

    def _stops(self) -> list[tuple[float, float]]:
        """Left edge and width of the seven parts of a row."""
        number, gap = 44.0, 10.0
        fixed = number * 4 + gap * 6
        metrics = QFontMetricsF(font(12, 500))
        widest = max((metrics.horizontalAdvance(report.label) for report in self._classes), default=0.0)
        name = min(120.0, max(36.0, widest + 8))
        bar = max(24.0, (self.width() - fixed - name) / 2)
        widths = [name, bar, number, bar, number, number, number]
        lefts = [sum(widths[:index]) + gap * index for index in range(len(widths))]
        return list(zip(lefts, widths, strict=True))
