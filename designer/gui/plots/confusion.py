"""A confusion matrix: how often each true class was taken for each class. All cells are painted by one widget."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.plots.ink import font, pen
from designer.gui.tongue import tr

_TOP, _BOTTOM = 40, 40
_SMALLEST_WITH_NUMBER = 17
"""Cells narrower than this many pixels carry no number."""


class ConfusionView(QWidget):
    """Rows are the true classes, columns the predicted ones. `cell_chosen(true, predicted)`: a cell was clicked."""

    cell_chosen = Signal(int, int)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: NDArray[np.int64] = np.zeros((0, 0), dtype=np.int64)
        self._labels: tuple[str, ...] = ()
        self._hover: tuple[int, int] | None = None
        self._chosen: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setMinimumSize(260, 260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def counts(self) -> NDArray[np.int64]:
        """What is shown: [true, predicted]."""
        return self._counts

    @property
    def sentence(self) -> str:
        """What stands in the header: the cell under the mouse in words, or how to read the picture."""
        cell = self._hover or self._chosen
        if cell is None:
            return tr("Rows are true classes, columns predictions.")
        true, predicted = cell
        count, of = int(self._counts[cell]), int(self._counts[true].sum())
        label = self._labels[true]
        if true == predicted:
            return tr("{n} of {of} “{true}” were recognised.", n=count, of=of, true=label)
        taken = self._labels[predicted]
        return tr("{n} of {of} “{true}” were taken for “{predicted}”.", n=count, of=of, true=label, predicted=taken)

    def set_counts(self, counts: NDArray[np.int64], labels: tuple[str, ...]) -> None:
        """Shows a square matrix of counts with one label per class."""
        self._counts, self._labels = np.asarray(counts, dtype=np.int64), labels
        self._hover = self._chosen = None
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A square of comfortable size."""
        return QSize(400, 400)

    def cell_rect(self, true: int, predicted: int) -> QRectF:
        """Where a cell stands."""
        left, side = self._left(), self._side()
        return QRectF(left + predicted * side, _TOP + true * side, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cells by share of their row, numbers where they fit, labels at both axes."""
        if not len(self._counts):
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_header(painter)
            self._paint_cells(painter)
            self._paint_labels(painter)

    def _paint_header(self, painter: QPainter) -> None:
        painter.setFont(font(13, 600))
        painter.setPen(QColor(self._theme.title))
        title = tr("Confusion")
        painter.drawText(QRectF(0, 8, 200, 20), Qt.AlignmentFlag.AlignVCenter, title)
        left = QFontMetricsF(font(13, 600)).horizontalAdvance(title) + 16
        painter.setFont(font(11))
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(QRectF(left, 8, self.width() - left, 20), Qt.AlignmentFlag.AlignVCenter, self.sentence)

    def _paint_cells(self, painter: QPainter) -> None:
        theme, side, size = self._theme, self._side(), len(self._counts)
        shares = self._counts / np.maximum(1, self._counts.sum(axis=1, keepdims=True))
        painter.setFont(font(max(9, min(12, int(side * 0.36))), 500, mono=True))
        for true, predicted in np.ndindex(size, size):
            share, count = float(shares[true, predicted]), int(self._counts[true, predicted])
            box = self.cell_rect(true, predicted).adjusted(1, 1, -1, -1)
            colour = theme.accent if true == predicted else theme.error
            strength = 0.0 if count == 0 else 0.14 + 0.86 * share if true == predicted else min(1.0, 0.25 + 2 * share)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(colour, theme.field, strength)))
            painter.drawRoundedRect(box, 3, 3)
            if (true, predicted) in (self._hover, self._chosen):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(pen(theme.title, 1.5))
                painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
            if count and side >= _SMALLEST_WITH_NUMBER:
                painter.setPen(QColor(theme.on_accent if strength > 0.55 else theme.title))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))

    def _paint_labels(self, painter: QPainter) -> None:
        face = font(10)
        painter.setFont(face)
        painter.setPen(QColor(self._theme.muted))
        side, left, metrics = self._side(), self._left(), QFontMetricsF(face)
        bottom = _TOP + side * len(self._labels)
        for index, label in enumerate(self._labels):
            row = QRectF(0, _TOP + index * side, left - 8, side)
            painter.drawText(
                row,
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                metrics.elidedText(label, Qt.TextElideMode.ElideRight, row.width()),
            )
            column = QRectF(left + index * side, bottom + 4, side, 16)
            painter.drawText(
                column,
                Qt.AlignmentFlag.AlignCenter,
                metrics.elidedText(label, Qt.TextElideMode.ElideRight, column.width()),
            )

    def _left(self) -> float:
        metrics = QFontMetricsF(font(10))
        return min(96.0, max((metrics.horizontalAdvance(label) for label in self._labels), default=0.0)) + 10

    def _side(self) -> float:
        room = min(self.width() - self._left() - 2, self.height() - _TOP - _BOTTOM + 16)
        return max(6.0, float(int(min(64.0, room / max(1, len(self._counts))))))

    def _cell_at(self, point: QPointF) -> tuple[int, int] | None:
        side = self._side()
        predicted, true = int((point.x() - self._left()) // side), int((point.y() - _TOP) // side)
        return (true, predicted) if 0 <= true < len(self._counts) and 0 <= predicted < len(self._counts) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Reads the cell under the mouse."""
        self._hover = self._cell_at(event.position())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Picks a cell."""
        if event.button() is Qt.MouseButton.LeftButton and (cell := self._cell_at(event.position())):
            self._chosen = cell
            self.update()
            self.cell_chosen.emit(*cell)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        self._hover = None
        self.update()
