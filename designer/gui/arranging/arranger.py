"""Arranges the shown network: at once if it is small, beside the window if it is large, and never over a change."""

import sys
import threading

from PySide6.QtCore import QObject, Signal

from designer.drawing.layout import Direction, Positions, Wish, arrange
from designer.graph.model import Network
from designer.gui.arranging.choosing import LABEL, arranging, chosen
from designer.gui.arranging.glide import Glide
from designer.gui.arranging.progress import ArrangingBar
from designer.gui.canvas.view import CanvasView
from designer.gui.run.background import Background
from designer.gui.tongue import tr

AT_ONCE = 1500
"""So many layers are arranged before a frame is missed."""

_TOPIC = "arrange"
_SWITCH_S = 0.0005
"""While it computes beside the window, the window gets its turn after this long."""


class _Stopped(Exception):
    """The user, or a change, ended the work."""


class Arranger(QObject):
    """`arrange` moves layers to where they read well, as one step. `busy_changed()`: a large one begins or ends."""

    busy_changed = Signal()
    _went_on = Signal(float)

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas, self._session = canvas, canvas.session
        self.glide = Glide(canvas)
        self.bar = ArrangingBar(canvas)
        self.bar.cancelled.connect(self.cancel)
        self._background = Background(self)
        self._stop = threading.Event()
        self._went_on.connect(self.bar.show_share)
        self.direction = Direction.RIGHT
        """The way it was last arranged."""
        for signal in (self._session.opened, self._session.shown):
            signal.connect(self.cancel)

    @property
    def is_busy(self) -> bool:
        """Whether a large network is being arranged now."""
        return self._background.is_busy(_TOPIC)

    def arrange(self, direction: Direction | None = None, *, everything: bool = False) -> None:
        """Arranges the layers that `choosing` names, in a direction or as last time."""
        self.cancel()
        self.direction = direction or self.direction
        session = self._session
        network, analysis = session.network, session.analysis
        moving = chosen(network, session.selection, session.document.past, everything=everything)
        if not moving:
            self._say_nothing_moves(network, everything=everything)
            return
        keep = network.nodes.keys() - moving
        wish = Wish(self.direction, as_placed=True)
        if len(network.nodes) <= AT_ONCE:
            self._apply(network, arrange(network, analysis, keep=keep, wish=wish), anew=not keep)
            return
        self._stop = stop = threading.Event()

        def tick(share: float) -> None:
            if stop.is_set():
                raise _Stopped
            self._went_on.emit(share)

        def work() -> Positions:
            switch = sys.getswitchinterval()
            sys.setswitchinterval(_SWITCH_S)
            try:
                return arrange(network, analysis, keep=keep, wish=wish, tick=tick)
            finally:
                sys.setswitchinterval(switch)

        self._background.ask(_TOPIC, work, lambda found: self._on_found(network, found, not keep), self._on_stopped)
        self.bar.begin(len(moving))
        self.busy_changed.emit()

    def cancel(self) -> None:
        """Ends what is being computed; nothing is changed."""
        self._stop.set()
        if self.is_busy:
            self._background.forget(_TOPIC)
            self._end()

    def close(self) -> None:
        """Ends everything. To be called once, before the window goes."""
        self.cancel()
        self.glide.end()
        self._background.close()

    def _on_found(self, before: Network, positions: Positions, anew: bool) -> None:
        self._end()
        now = self._session.network
        if now.id != before.id:
            return
        if now.nodes.keys() != before.nodes.keys() or now.edges != before.edges:
            self._session.message.emit(
                "info", tr("The network was changed while it was arranged, so it stays as it is. Arrange it again.")
            )
            return
        left = {key: at for key, at in positions.items() if _place(now, key) == _place(before, key)}
        self._apply(now, left, anew=anew and len(left) == len(positions))

    def _on_stopped(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, _Stopped):
            raise error

    def _end(self) -> None:
        self.bar.end()
        self.busy_changed.emit()

    def _apply(self, network: Network, positions: Positions, *, anew: bool) -> None:
        """Moves the layers and shows it. `anew`: all of them are placed."""
        edit = arranging(network, positions)
        if edit is None:
            self._session.message.emit("info", tr("These layers are arranged already."))
            return
        before = {key: _place(network, key) for key in positions}
        if self._session.do(edit, label=LABEL):
            if anew:
                self._canvas.fit()
            else:
                box = self._canvas.arrays.bounds(self._canvas.arrays.rows(positions))
                if box is not None:
                    self._canvas.camera.reveal(box)
            self.glide.begin(before)

    def _say_nothing_moves(self, network: Network, *, everything: bool) -> None:
        if everything and network.nodes:
            said = tr("All layers are locked. Unlock those that shall be arranged.")
        else:
            said = tr("You placed all layers by hand, so they stay. “Arrange all layers” moves them too.")
        self._session.message.emit("info", said)


def _place(network: Network, key: str) -> tuple[float, float]:
    node = network.nodes[key]
    return node.x, node.y
