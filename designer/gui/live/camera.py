"""A camera that is looked through: on, off, another one. Its pictures come as often as the window has time for them."""

from typing import ClassVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QImage

from designer.gui.live import permission
from designer.gui.live.device import LiveDevice, State
from designer.gui.live.feed import Eye, Feed, eyes, open_feed
from designer.gui.live.media import LiveError
from designer.gui.tongue import tr

_STEP_MS = 40
_PATIENCE_MS = 8000
"""How long a camera may give no picture before that is said."""


class Camera(LiveDevice):
    """`seen(QImage)`: there is a newer picture, as the camera took it."""

    seen = Signal(QImage)
    kind: ClassVar[str] = permission.CAMERA

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed: Feed | None = None
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._on_step)
        self._clock = QElapsedTimer()
        self.eyes: tuple[Eye, ...] = ()
        """The cameras that there were when it was turned on last."""
        self.eye: Eye | None = None
        """The one that is looked through, now or last; it is also the first choice next time."""

    def choose(self, id: str) -> None:
        """Looks through another camera from now on."""
        chosen = next((eye for eye in self.eyes if eye.id == id), self.eye)
        if chosen == self.eye or self.state is not State.ON:
            return
        self.eye = chosen
        self._let_go()
        try:
            self._open()
        except LiveError as error:
            self._fail(error.sentence)
        else:
            self.changed.emit()

    # -- inside

    def _open(self) -> None:
        self.eyes = eyes()
        known = next((eye for eye in self.eyes if self.eye is not None and eye.id == self.eye.id), None)
        self.eye = known or self.eyes[0]
        self._feed = open_feed(self.eye)
        self._clock.start()
        self._timer.start()

    def _let_go(self) -> None:
        self._timer.stop()
        feed, self._feed = self._feed, None
        if feed is not None:
            feed.close()

    def _on_step(self) -> None:
        feed, eye = self._feed, self.eye
        assert feed is not None
        assert eye is not None
        todo = tr("Check that it is connected and that no other program uses it.")
        image = feed.frame()
        if image is not None:
            self._clock.restart()
            self.seen.emit(image)
        elif feed.trouble:
            reason = feed.trouble.rstrip(".")
            self._fail(tr("“{name}” cannot be used: {reason}.", name=eye.name, reason=reason) + " " + todo)
        elif self._clock.elapsed() > _PATIENCE_MS:
            self._fail(tr("“{name}” gives no picture.", name=eye.name) + " " + todo)
