"""Messages that come, say one thing and go: at the lower edge of a window, above everything, out of the way."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.motion import is_reduced
from designer.gui.scaling import hold, px
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton, push
from designer.gui.widgets.words import Picture, words

_ICONS = {"error": "circle-alert", "warning": "triangle-alert", "success": "circle-check", "info": "info"}
_STAY_MS = {"error": 9000, "warning": 7000}
_STAY_USUALLY_MS = 4500
_STAY_OFFERING_MS = 12000
_FADE_MS = 150
_WIDTH = 420
_GAP = 8
_FROM_BELOW = 42
_AT_MOST = 3
_CLOSE = 22


@dataclass(frozen=True, slots=True)
class Offer:
    """What a message offers to do: the words of a button, and what it does."""

    title: str
    call: Callable[[], object]


class Toast(QFrame):
    """One message. It waits while the pointer rests on it, and goes when it is clicked or its time is over."""

    gone = Signal(object)

    def __init__(self, parent: QWidget, severity: str, text: str, theme: Theme, offer: Offer | None = None) -> None:
        super().__init__(parent)
        self.severity, self.text = severity, text
        self.button = push(offer.title, "small", lambda: self._take(offer)) if offer is not None else None
        set_role(self, "overlay")
        width = px(_WIDTH)
        self.setFixedWidth(width)
        self._picture = Picture(_ICONS.get(severity, "info"), _colour(severity, theme), 18)
        label = words(text, wrap=True)
        close = IconButton("x", theme, tr("Dismiss"), size=14)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        hold(close, _CLOSE, _CLOSE)
        close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 8, 10)
        row.setSpacing(12)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        taken = 0
        if self.button is not None:
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
            taken = self.button.sizeHint().width() + 12
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.setFixedHeight(max(px(40), label.heightForWidth(width - 14 - 8 - 24 - px(18) - px(24) - taken) + 22))
        self._effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._effect)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._fade.setDuration(_FADE_MS)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.finished.connect(self._on_faded)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)

    def appear(self) -> None:
        """Shows itself, at once where the system asks for less motion, and starts its time."""
        self.show()
        self.raise_()
        if is_reduced():
            self._on_faded()
        else:
            self._run(0.0, 1.0)
        self._timer.start(_STAY_MS.get(self.severity, _STAY_USUALLY_MS) if self.button is None else _STAY_OFFERING_MS)

    def dismiss(self) -> None:
        """Goes."""
        self._timer.stop()
        self._fade.stop()
        self.hide()
        self.gone.emit(self)
        self.deleteLater()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stays while someone reads."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Goes a little after someone has read."""
        self._timer.start(_STAY_USUALLY_MS)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes at a click."""
        self.dismiss()
        event.accept()

    def _take(self, offer: Offer) -> None:
        self.dismiss()
        offer.call()

    def _on_faded(self) -> None:
        """Without the effect, letters are as sharp as elsewhere."""
        self.setGraphicsEffect(None)  # type: ignore[arg-type]  # Qt takes None; its stub does not say so

    def _run(self, start: float, end: float) -> None:
        self._fade.setStartValue(start)
        self._fade.setEndValue(end)
        self._fade.start()


class Toasts(QObject):
    """The messages of one window, the newest lowest."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._shown: list[Toast] = []
        window.installEventFilter(self)

    @property
    def shown(self) -> tuple[Toast, ...]:
        """The messages on the screen, the oldest first."""
        return tuple(self._shown)

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands on the screen now."""
        return tuple(toast.text for toast in self._shown)

    def offer(self, severity: str, text: str, offer: Offer) -> None:
        """Shows a message with a button, for something that may be wanted back."""
        self.say(severity, text, offer)

    def say(self, severity: str, text: str, offer: Offer | None = None) -> None:
        """Shows a message: `error`, `warning`, `success` or `info`. The same words are not shown twice."""
        text = sentence(text)
        for toast in [toast for toast in self._shown if toast.text == text]:
            toast.dismiss()
        while len(self._shown) >= _AT_MOST:
            self._shown[0].dismiss()
        toast = Toast(self._window, severity, text, self._theme, offer)
        toast.gone.connect(self._on_gone)
        self._shown.append(toast)
        self._place()
        toast.appear()

    def clear(self) -> None:
        """Takes all messages away."""
        for toast in tuple(self._shown):
            toast.dismiss()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme for the messages to come."""
        self._theme = theme

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the messages in place while the window changes its size."""
        if event.type() == QEvent.Type.Resize and self._shown:
            self._place()
        return super().eventFilter(watched, event)

    def _on_gone(self, toast: Toast) -> None:
        self._shown.remove(toast)
        self._place()

    def _place(self) -> None:
        bottom = self._window.height() - _FROM_BELOW
        for toast in reversed(self._shown):
            bottom -= toast.height()
            toast.move((self._window.width() - toast.width()) // 2, bottom)
            bottom -= _GAP


def _colour(severity: str, theme: Theme) -> str:
    return {"error": theme.error, "warning": theme.warning, "success": theme.success}.get(severity, theme.accent)
