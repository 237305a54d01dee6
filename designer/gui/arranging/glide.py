"""Layers that glide from where they were to where the document has them."""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QVariantAnimation
from PySide6.QtWidgets import QWidget

from designer.gui import motion
from designer.gui.canvas.arrays import Floats, Ints
from designer.gui.canvas.view import CanvasView

DURATION_MS = 160
MOST = 1000
"""More layers than these do not glide: each frame of it would take too long."""


class Glide(QObject):
    """One motion at a time. Whatever the user does next ends it where it was to end."""

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._rows: Ints | None = None
        self._from: Floats | None = None
        self._to: Floats | None = None
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(DURATION_MS)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._on_step)
        self._motion.finished.connect(self.end)
        canvas.viewport().installEventFilter(self)
        canvas.session.changed.connect(self._on_changed)
        for signal in (canvas.session.opened, canvas.session.shown):
            signal.connect(self._forget)

    @property
    def is_under_way(self) -> bool:
        """Whether layers are shown on their way."""
        return self._rows is not None

    def begin(self, before: dict[str, tuple[float, float]]) -> None:
        """Lets layers glide from where they were `before` to where they are now."""
        self.end()
        arrays = self._canvas.arrays
        if not before or len(before) > MOST or motion.is_reduced():
            return
        self._rows = arrays.rows(before)
        self._to = arrays.xy[self._rows].copy()
        self._from = self._to.copy()
        for place, row in enumerate(self._rows.tolist()):
            self._from[place] = before[arrays.ids[row]]
        self._show(self._from)
        self._motion.start()

    def end(self) -> None:
        """Shows all layers where they are."""
        rows, to = self._rows, self._to
        self._forget()
        if rows is not None and to is not None:
            self._canvas.refresh(self._canvas.arrays.place(rows, to))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press, a wheel or a drop finds the layers where they are."""
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.DragEnter, QEvent.Type.Hide)
        if self.is_under_way and event.type() in kinds and isinstance(watched, QWidget):
            self.end()
        return False

    def _on_step(self, share: float) -> None:
        if self._from is not None and self._to is not None:
            self._show(self._from + (self._to - self._from) * share)

    def _show(self, places: Floats) -> None:
        if self._rows is not None:
            self._canvas.refresh(self._canvas.arrays.place(self._rows, places))

    def _on_changed(self, _: object) -> None:
        """Another edit came in between: the canvas knows the rows that it changed, the others are put in place."""
        if not self.is_under_way:
            return
        self._forget()
        arrays = self._canvas.arrays
        nodes = self._canvas.session.network.nodes
        for row, key in enumerate(arrays.ids):
            arrays.xy[row] = nodes[key].x, nodes[key].y
        rows = arrays.rows(arrays.ids)
        self._canvas.refresh(arrays.place(rows, arrays.xy[rows].copy()))

    def _forget(self) -> None:
        self._rows = self._from = self._to = None
        self._motion.stop()
