"""What the tour says: a title, a sentence or two, how far one is, and buttons. It stands beside what it speaks of."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from designer.gui.scaling import px
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words

_WIDTH, _GAP, _EDGE = 328, 14, 12


class Bubble(QFrame):
    """`back()`, `forward()`, `shown()` and `ended()`: its buttons. `left()`: Escape leads to what it points at."""

    back = Signal()
    forward = Signal()
    shown = Signal()
    ended = Signal()
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        set_role(self, "overlay")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.step = words("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(tr("How far the tour is"))
        self.title = words("", "title", wrap=True)
        self.text = words("", "status", wrap=True)
        self.note = words("", "changed", wrap=True)
        self.back_button = push(tr("Back"), "quiet", self.back.emit)
        self.end_button = push(tr("End"), "quiet", self.ended.emit)
        self.end_button.setToolTip(tr("Ends the tour; it can be taken up again from the welcome page or the Help menu"))
        self.show_button = push(tr("Show me"), "", self.shown.emit)
        self.show_button.setToolTip(tr("Does this step for you; it can be undone like your own"))
        self.forward_button = push(tr("Skip"), "quiet", self.forward.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 10)
        column.setSpacing(8)
        for part in (self.step, self.bar, self.title, self.text, self.note):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.end_button)
        row.addStretch(1)
        for button in (self.back_button, self.forward_button, self.show_button):
            row.addWidget(button)
        column.addLayout(row)
        self.hide()

    def say(self, title: str, text: str, place: int, count: int) -> None:
        """Shows a step, the `place`-th of `count` (from 0)."""
        self.step.setText(tr("Step {n} of {count}", n=place + 1, count=count))
        self.bar.setRange(0, count)
        self.bar.setValue(place + 1)
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleName(f"{self.step.text()}. {title}")
        self.setAccessibleDescription(text)

    def add(self, note: str) -> bool:
        """Shows a word of help below the text, or none; answers whether that is another one than before."""
        if note == self.note.text() and bool(note) is not self.note.isHidden():
            return False
        self.note.setText(note)
        self.note.setVisible(bool(note))
        return True

    def stand_by(self, place: QRect, within: QRect, avoid: QRect) -> None:
        """Goes beside a place, and off another one if it can; inside, at an edge, if the place fills the window."""
        size = self._size_within(within)
        self.resize(size)
        self.move(best_corner(size, place, within.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), avoid))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the bubble; Return goes on, or shows."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.show_button if self.show_button.isVisible() else self.forward_button
            (button if button.isVisible() else self.end_button).click()
        else:
            super().keyPressEvent(event)

    def _size_within(self, within: QRect) -> QSize:
        layout = self.layout()
        if layout is None:
            return QSize(px(_WIDTH), self.sizeHint().height())
        for button in (self.back_button, self.end_button, self.show_button, self.forward_button):
            button.ensurePolished()  # the room that the style leaves at both sides belongs to its width
            button.updateGeometry()
        layout.invalidate()
        layout.activate()
        wanted = max(px(_WIDTH), layout.totalMinimumSize().width())  # in some languages the buttons take more
        width = min(wanted, within.width() - 2 * _EDGE)
        return QSize(width, layout.totalHeightForWidth(width))


def best_corner(size: QSize, place: QRect, within: QRect, avoid: QRect) -> QPoint:
    """Where a bubble of a size stands: right, left, below or above a place; else inside it, at an edge.

    It stays `within`, and off `avoid` too where that is possible.
    """
    width, height = size.width(), size.height()
    if place.isEmpty():
        return within.center() - QPoint(width // 2, height // 2)
    middle_x, middle_y = place.center().x() - width // 2, place.center().y() - height // 2
    low, inner = place.bottom() - height - 2 * _GAP, place.left() + 2 * _GAP
    beside = (
        QPoint(place.right() + _GAP, middle_y),
        QPoint(place.left() - _GAP - width, middle_y),
        QPoint(middle_x, place.bottom() + _GAP),
        QPoint(middle_x, place.top() - _GAP - height),
        QPoint(place.right() + _GAP, avoid.bottom() + _GAP),
    )
    inside = (
        QPoint(middle_x, low),
        QPoint(inner, low),
        QPoint(place.right() - width - 2 * _GAP, low),
        QPoint(middle_x, place.top() + 2 * _GAP),
    )
    held = [_held(corner, size, within) for corner in beside]
    free = [corner for corner in held if not QRect(corner, size).intersects(place)]
    choices = free or [_held(corner, size, within) for corner in inside]
    return next((corner for corner in choices if not QRect(corner, size).intersects(avoid)), choices[0])


def _held(corner: QPoint, size: QSize, within: QRect) -> QPoint:
    """The corner, moved so that the bubble stays within."""
    x = max(within.left(), min(corner.x(), within.right() - size.width()))
    y = max(within.top(), min(corner.y(), within.bottom() - size.height()))
    return QPoint(x, y)
