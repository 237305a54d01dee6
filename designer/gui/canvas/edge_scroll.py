"""Scrolls the canvas while something in the hand is held at its edge."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer

from designer.gui.canvas.camera import Camera

FRAME_MS = 16
_ZONE = 28.0
"""Pixels from the edge within which scrolling begins."""
_FASTEST = 18.0
"""Pixels per frame at the edge and beyond."""


class EdgeScroll(QObject):
    """Follows the pointer; `moved` is called after each step, because other places are under the pointer then."""

    def __init__(self, parent: QObject, camera: Camera, area: Callable[[], QRectF], moved: Callable[[], None]) -> None:
        super().__init__(parent)
        self._camera, self._area, self._moved = camera, area, moved
        self._speed = QPointF()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_timeout)

    def follow(self, position: QPointF) -> None:
        """The pointer is here now."""
        area = self._area()
        self._speed = QPointF(
            _speed(position.x() - area.left()) - _speed(area.right() - position.x()),
            _speed(position.y() - area.top()) - _speed(area.bottom() - position.y()),
        )
        if self._speed.isNull():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """The hand is empty."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        self._camera.pan(self._speed.x(), self._speed.y())
        self._moved()


def _speed(away: float) -> float:
    """Pixels per frame for a pointer so far inside an edge."""
    return _FASTEST * min(max(1 - away / _ZONE, 0.0), 1.0)
