"""A ring inside a large control while it has the keyboard, if keys brought it there."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QWidget

from designer.gui.style import set_role

_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Ring(QFrame):
    """Lies over its host and lets everything through. Nothing else is to be done than to make it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        set_role(self, "ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        host.installEventFilter(self)

    def eventFilter(self, host: QObject, event: QEvent) -> bool:
        """Comes with the keyboard, goes with it, and keeps the host's size."""
        if isinstance(event, QFocusEvent):
            self._show(seen=event.gotFocus() and event.reason() in _BY_KEYS)
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.MouseButtonPress):
            self._show(seen=not self.isHidden() and event.type() is QEvent.Type.Resize)
        return super().eventFilter(host, event)

    def _show(self, *, seen: bool) -> None:
        if seen:
            self.setGeometry(self._host.rect())
            self.raise_()
        self.setVisible(seen)
