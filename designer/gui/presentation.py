"""The canvas alone, as large as the screen: for showing a network to others. Arrows walk, Escape ends."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from designer.gui.canvas.camera import STEP
from designer.gui.canvas.walking import walk
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.main_window import MainWindow

_WALKS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_PASSED = (Qt.Key.Key_F11, Qt.Key.Key_Q)
"""To leave by: the window's own keys for full screen, presentation and quitting."""
_CLOSER = 1.0
"""At least this zoom while one walks, so that what is spoken of can be read."""


class Presentation(QObject):
    """`begin` and `end`; what stood around the canvas comes back as it was."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.is_on = False
        self._was: Qt.WindowState = Qt.WindowState.WindowNoState
        self._shown: list[QObject] = []

    def toggle(self) -> None:
        """Shows the canvas alone, as large as the screen, or ends that."""
        if self.is_on:
            self.end()
        else:
            self._window.show_page("design")
            self.begin()
        self._window.table.refresh()

    def toggle_full_screen(self) -> None:
        """Fills the screen with the window, or not any more."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._window.table.refresh()

    def begin(self) -> None:
        """Leaves only the canvas."""
        if self.is_on:
            return
        window = self._window
        self.is_on, self._was = True, window.windowState()
        self._shown = [part for part in window.chrome if not part.isHidden()]
        for part in window.chrome:
            part.hide()
        window.design.clear_away()
        window.canvas.overlays.be_bare(bare=True)
        window.canvas.installEventFilter(self)
        window.setWindowState(self._was | Qt.WindowState.WindowFullScreen)
        window.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
        window.canvas.select(frozenset())
        window.canvas.fit()
        window.toasts.say("info", tr("Arrow keys walk through the network, Escape ends the presentation."))

    def end(self) -> None:
        """Brings everything back."""
        if not self.is_on:
            return
        window = self._window
        self.is_on = False
        window.canvas.removeEventFilter(self)
        window.canvas.overlays.be_bare(bare=False)
        window.toasts.clear()
        window.setWindowState(self._was)
        for part in window.chrome:
            part.setVisible(part in self._shown)
        window.design.bring_back()
        window.canvas.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the canvas show and do not change while others look on."""
        if not isinstance(event, QKeyEvent) or event.key() in _PASSED:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # the window's shortcuts rest: the key comes here
            return True
        return event.type() is QEvent.Type.KeyPress and self._on_key(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, canvas = Qt.Key(event.key()), self._window.canvas
        if key is Qt.Key.Key_Escape:
            self.toggle()
        elif key in _WALKS:
            self._walk(*_WALKS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            canvas.zoom_to(canvas.camera.scale * STEP)
        elif key is Qt.Key.Key_Minus:
            canvas.zoom_to(canvas.camera.scale / STEP)
        elif key in (Qt.Key.Key_F, Qt.Key.Key_Home):
            canvas.fit()
        return True

    def _walk(self, dx: int, dy: int) -> None:
        canvas = self._window.canvas
        if canvas.session.selection:
            walk(dx, dy)(canvas)
        else:
            self._start()
        chosen = next(iter(canvas.session.selection), None)
        if chosen is not None:
            if canvas.camera.scale < _CLOSER:
                canvas.zoom_to(_CLOSER)
            canvas.jump_to(chosen)

    def _start(self) -> None:
        """At the layer where the network begins."""
        order = self._window.session.analysis.order
        if order:
            self._window.canvas.select(frozenset((order[0],)))
