"""The bare view that the canvas is: how it scrolls and redraws, and that layers may be dropped on it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from designer.gui.canvas.graph_item import EXTENT
from designer.gui.canvas.hands import Hands
from designer.gui.tongue import tr
from designer.gui.widgets.ring import Ring


class Surface(QGraphicsView):
    """A view without scroll bars over a very large scene. `hands` take what is dropped."""

    hands: Hands

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(-EXTENT, -EXTENT, 2 * EXTENT, 2 * EXTENT, self)
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlags(
            QGraphicsView.OptimizationFlag.DontSavePainterState
            | QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing
        )
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 180)
        self.setAccessibleName(tr("Network canvas"))
        Ring(self)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab searches here; Shift+Tab leaves the canvas as it leaves any other part."""
        return False if next else super().focusNextPrevChild(next)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Something may come in."""
        self.hands.drag_enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """It hovers."""
        self.hands.drag_move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It left."""
        self.hands.drag_leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """It was dropped."""
        if self.hands.drop(event):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer moved."""
        self.hands.move(event)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms, two fingers pan."""
        self.hands.wheel(event)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self.hands.leave()
        super().leaveEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space lets go of the canvas."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hands.hold_space(held=False)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A key held down elsewhere is not held here."""
        self.hands.hold_space(held=False)
        super().focusOutEvent(event)
