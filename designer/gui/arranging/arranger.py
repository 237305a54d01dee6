"""Arranges the shown network: at once if it is small, beside the window if it is large, and never over a change."""

from PySide6.QtCore import QObject, Signal

from designer.drawing.layout import Direction, Positions, Wish, solved, task_of
from designer.graph.model import Network
from designer.gui.arranging.choosing import LABEL, arranging, chosen
from designer.gui.arranging.glide import Glide
from designer.gui.arranging.helper import Helper
from designer.gui.arranging.progress import ArrangingBar
from designer.gui.canvas.preferences import preferences
from designer.gui.canvas.view import CanvasView
from designer.gui.tongue import tr

AT_ONCE = 1500
"""So many layers are arranged before a frame is missed."""


class Arranger(QObject):
    """`arrange` moves layers to where they read well, as one step. `busy_changed()`: a large one begins or ends."""

    busy_changed = Signal()

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas, self._session = canvas, canvas.session
        self.glide = Glide(canvas)
        self.bar = ArrangingBar(canvas)
        self.bar.cancelled.connect(self.cancel)
        self._asked: Network | None = None
        self._helper = Helper(self)
        self._helper.went_on.connect(self.bar.show_share)
        self._helper.found.connect(self._on_found)
        self._helper.failed.connect(self._on_failed)
        self.direction = Direction.DOWN if preferences.down else Direction.RIGHT
        """The way it was last arranged."""
        for signal in (self._session.opened, self._session.shown):
            signal.connect(self.cancel)

    @property
    def is_busy(self) -> bool:
        """Whether a large network is being arranged now."""
        return self._helper.is_busy

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
        if not everything and len(session.selection) < 2:
            self._say_who_stays(network, moving)
        wish = Wish(self.direction, as_placed=True)
        arrays = self._canvas.arrays
        heights = dict(zip(arrays.ids, arrays.size[:, 1].astype(int).tolist(), strict=True))
        task = task_of(network, analysis, heights, keep=keep, wish=wish)
        if len(network.nodes) <= AT_ONCE:
            self._apply(network, solved(task))
            return
        self._asked = network
        self._helper.ask(task)
        self.bar.begin(len(moving))
        self.busy_changed.emit()

    def cancel(self) -> None:
        """Ends what is being computed; nothing is changed."""
        if self.is_busy:
            self._helper.stop()
            self._end()

    def close(self) -> None:
        """Ends everything. To be called once, before the window goes."""
        self.cancel()
        self.glide.end()

    def _on_found(self, positions: Positions) -> None:
        before, now = self._asked, self._session.network
        self._end()
        if before is None or now.id != before.id:
            return
        if now.nodes.keys() != before.nodes.keys() or now.edges != before.edges:
            self._session.message.emit(
                "info", tr("The network was changed while it was arranged, so it stays as it is. Arrange it again.")
            )
            return
        self._apply(now, {key: at for key, at in positions.items() if _place(now, key) == _place(before, key)})

    def _on_failed(self) -> None:
        self._end()
        said = tr("The layers could not be arranged: the process for it ended. Try again.")
        self._session.message.emit("error", said)

    def _end(self) -> None:
        self._asked = None
        self.bar.end()
        self.busy_changed.emit()

    def _apply(self, network: Network, positions: Positions) -> None:
        """Moves the layers, as one step, and shows it."""
        edit = arranging(network, positions)
        if edit is None:
            self._session.message.emit("info", tr("These layers are arranged already."))
            return
        before = {key: _place(network, key) for key in positions}
        if self._session.do(edit, label=LABEL):
            if positions.keys() == network.nodes.keys():
                self._canvas.fit()
            else:
                box = self._canvas.arrays.bounds(self._canvas.arrays.rows(positions))
                if box is not None:
                    self._canvas.camera.reveal(box)
            self.glide.begin(before)

    def _say_who_stays(self, network: Network, moving: frozenset[str]) -> None:
        """The rule, told where it matters."""
        staying = sum(not node.traits.locked and node.id not in moving for node in network)
        if staying == 1:
            said = tr("One layer that you moved by hand stays. “Arrange all layers” moves it too.")
        elif staying:
            said = tr("{n} layers that you moved by hand stay. “Arrange all layers” moves them too.", n=staying)
        else:
            return
        self._session.message.emit("info", said)

    def _say_nothing_moves(self, network: Network, *, everything: bool) -> None:
        if everything and network.nodes:
            said = tr("All layers are locked. Unlock those that shall be arranged.")
        else:
            said = tr("You placed all layers by hand, so they stay. “Arrange all layers” moves them too.")
        self._session.message.emit("info", said)


def _place(network: Network, key: str) -> tuple[float, float]:
    node = network.nodes[key]
    return node.x, node.y
