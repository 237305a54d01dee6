"""Tells screen readers what is selected, what keys look at, and where they came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from designer.gui.canvas import sayings
from designer.gui.canvas.accessible import AccessibleCanvas, current, make_known, place_of

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView


class Voice(QObject):
    """What a screen reader hears of a canvas. One item is given the focus; anything else is announced."""

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas, self._told, self._is_asked = canvas, "", False
        self.interface = AccessibleCanvas(canvas)
        make_known(canvas)
        canvas.installEventFilter(self)

    def tell(self) -> None:
        """Says what is new, once whatever goes on now is over, if somebody listens and the canvas has the keyboard."""
        if QAccessible.isActive() and self._canvas.hasFocus() and not self._is_asked:
            self._is_asked = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def customEvent(self, event: QEvent) -> None:
        """It is over."""
        self._is_asked = False
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who comes to the canvas hears where on it."""
        if event.type() == QEvent.Type.FocusIn:
            self._told = ""
            self.tell()
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        canvas, session = self._canvas, self._canvas.session
        wires, key = canvas.shown.wires, current(canvas)
        if wires:
            self._announce(", ".join(sayings.of_wire(session, edge) for edge in wires))
        elif key is not None and (len(session.chosen) < 2 or key not in session.chosen):
            self._point_at(key)
        else:
            self._announce(sayings.of_many(session))

    def _point_at(self, key: str) -> None:
        if self._told != key:
            self._told = key
            event = QAccessibleEvent(self._canvas, QAccessible.Event.Focus)
            event.setChild(place_of(self._canvas, key))
            QAccessible.updateAccessibility(event)

    def _announce(self, words: str) -> None:
        if self._told != words:
            self._told = words
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, words))
