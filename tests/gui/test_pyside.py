"""The Qt binding keeps count: PySide6 6.12 lost a reference to None at each void call on Python 3.11 and 3.10."""

import sys

from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

CALLS = 100


def test_void_calls_do_not_use_up_none(qapp: QApplication) -> None:
    widget, image, pen = QWidget(), QImage(8, 8, QImage.Format.Format_ARGB32), QPen()

    def call_many() -> None:
        for _ in range(CALLS):
            widget.setWindowTitle("x")
            widget.setEnabled(True)
            widget.update()
            widget.resize(10, 10)
            widget.parent()
            widget.layout()
            pen.setWidthF(1.5)
            image.fill(0)
        with QPainter(image) as painter:
            for _ in range(CALLS):
                painter.save()
                painter.setPen(pen)
                painter.drawLine(0, 0, 1, 1)
                painter.restore()

    call_many()
    before = sys.getrefcount(None)
    call_many()
    assert abs(sys.getrefcount(None) - before) < CALLS / 2
