"""Which part of the canvas the view shows: zoom and place. It changes the view only, never the document."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsView

LOWEST, HIGHEST = 0.05, 4.0
STEP = 1.2
"""What one notch of the wheel, or one press of a zoom button, multiplies the zoom with."""

_FIT_MARGIN = 56.0
_FIT_SHARE = 0.12
"""A small view gives no more than this share of itself to a margin, and twice as much to what stands at its bottom."""
_FIT_HIGHEST = 1.0

Box = tuple[float, float, float, float]
Pose = tuple[float, tuple[float, float]]
"""A zoom, and the place that is in the middle."""


class Camera:
    """Moves a view. Places are in canvas units, positions in pixels of the viewport."""

    def __init__(self, view: QGraphicsView) -> None:
        self._view = view
        self._fitted: tuple[float | Box, ...] = ()

    @property
    def scale(self) -> float:
        """Pixels per canvas unit; 1.0 is 100 %."""
        return self._view.transform().m11()

    def zoom(self, scale: float, at: QPointF | None = None) -> bool:
        """Zooms; what is at the position `at` (the middle by default) stays there. Answers whether anything changed."""
        scale = min(max(scale, LOWEST), HIGHEST)
        if abs(scale - self.scale) < 1e-9:
            return False
        pivot = at or self._middle()
        place = self.place(pivot)
        self._view.setTransform(QTransform.fromScale(scale, scale))
        self._put(place, pivot)
        return True

    def pan(self, dx: float, dy: float) -> None:
        """Moves the drawing by so many pixels."""
        for bar, step in ((self._view.horizontalScrollBar(), dx), (self._view.verticalScrollBar(), dy)):
            bar.setValue(bar.value() - round(step))

    def fit(self, box: Box, below: float = 0.0) -> None:
        """Shows all of a box, as large as it gets but not beyond 100 %; `below` pixels at the bottom stay free."""
        left, top, right, bottom = box
        port = self._view.viewport()
        margin = min(_FIT_MARGIN, _FIT_SHARE * min(port.width(), port.height()))
        below = below if below < _FIT_SHARE * 2 * port.height() else 0.0
        wide = (port.width() - 2 * margin) / max(right - left, 1.0)
        high = (port.height() - 2 * margin - below) / max(bottom - top, 1.0)
        self.zoom(min(wide, high, _FIT_HIGHEST))
        middle = self._middle() - QPointF(0, below / 2)
        self._put(((left + right) / 2, (top + bottom) / 2), middle)
        self._fitted = (*self._lie(), box)

    def is_fitted(self, box: Box | None) -> bool:
        """Whether the view lies as `fit` laid it over this box: neither was moved since."""
        return box is not None and self._fitted == (*self._lie(), box)

    @property
    def pose(self) -> Pose:
        """How the view lies now."""
        return self.scale, self.place(self._middle())

    def take(self, pose: Pose) -> None:
        """Lays the view as it lay before."""
        self.zoom(pose[0])
        self.centre(pose[1])

    def centre(self, place: tuple[float, float]) -> None:
        """Brings a place to the middle."""
        self._put(place, self._middle())

    def reveal(self, box: Box) -> None:
        """Moves as little as needed to show a box with some room around it."""
        left, top, right, bottom = self.visible()
        margin = _FIT_MARGIN / self.scale
        dx = min(0.0, box[0] - margin - left) + max(0.0, box[2] + margin - right)
        dy = min(0.0, box[1] - margin - top) + max(0.0, box[3] + margin - bottom)
        self.pan(-dx * self.scale, -dy * self.scale)

    def visible(self) -> Box:
        """The box in view."""
        port = self._view.viewport()
        left, top = self.place(QPointF(0, 0))
        return left, top, left + port.width() / self.scale, top + port.height() / self.scale

    def place(self, position: QPointF) -> tuple[float, float]:
        """What is at a position."""
        inverse, _ = self._view.viewportTransform().inverted()
        found = inverse.map(position)
        return found.x(), found.y()

    def position(self, place: tuple[float, float]) -> QPointF:
        """Where a place is."""
        return self._view.viewportTransform().map(QPointF(*place))

    def _lie(self) -> tuple[float, ...]:
        view = self._view
        return self.scale, view.horizontalScrollBar().value(), view.verticalScrollBar().value()

    def _put(self, place: tuple[float, float], position: QPointF) -> None:
        now = self.position(place)
        self.pan(position.x() - now.x(), position.y() - now.y())

    def _middle(self) -> QPointF:
        return QPointF(self._view.viewport().width() / 2, self._view.viewport().height() / 2)
