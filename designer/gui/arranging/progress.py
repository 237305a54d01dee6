"""How far the arranging of a large network is, at the top of the canvas, with the way to stop it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from designer.drawing.words import THIN
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words

_EDGE = 16


class ArrangingBar(QFrame):
    """`cancelled()`: its button was pressed."""

    cancelled = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        set_role(self, "overlay")
        self.setAccessibleName(tr("Arranging layers"))
        self._text = words("", "heading")
        self.share = QProgressBar()
        self.share.setRange(0, 100)
        self.share.setTextVisible(False)
        self.share.setFixedWidth(120)
        self.share.setAccessibleName(tr("How far the layers are arranged"))
        self.stop = push(tr("Cancel"), "", self.cancelled.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(12)
        for part in (self._text, self.share, self.stop):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()
        canvas.installEventFilter(self)

    def begin(self, layers: int) -> None:
        """Shows that so many layers are being arranged."""
        self._text.setText(tr("Arranging {n} layers …", n=f"{layers:,}".replace(",", THIN)))
        self.share.setValue(0)
        self._place()
        self.show()
        self.raise_()

    def show_share(self, share: float) -> None:
        """Shows which share is done."""
        self.share.setValue(round(100 * share))

    def end(self) -> None:
        """Goes away."""
        if self.stop.hasFocus():
            self._canvas.setFocus()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays in the middle of the canvas's top edge."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        self.move((self._canvas.width() - self.width()) // 2, _EDGE)
