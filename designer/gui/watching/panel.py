"""The window that shows what runs along a wire while a training runs."""

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from designer.drawing import words as spoken
from designer.drawing.theme import Theme
from designer.graph.model import PortRef
from designer.gui.plots.axis import brief
from designer.gui.plots.planes import CountsView, PlanesView
from designer.gui.run.controller import RunController
from designer.gui.scaling import px
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import later, tr
from designer.gui.watching.asking import Asking
from designer.gui.widgets.words import ElidedLabel, words
from designer.protocol.watching import Watch, Watched

_KINDS = {
    "maps": later("{shown} of {planes} feature maps"),
    "attention": later("Who attends to whom: {shown} of {planes} heads"),
    "table": later("The values themselves"),
}
_SIZE = (420, 520)


class WatchPanel(QWidget):
    """`watch(network, port)` shows another wire. `closed()`: nobody watches any more."""

    closed = Signal()

    def __init__(self, owner: QWidget, runs: RunController, theme: Theme) -> None:
        super().__init__(owner, Qt.WindowType.Tool)
        self._runs = runs
        self.asking = Asking(runs, self)
        self.asking.answered.connect(self._show)
        self.asking.changed.connect(self._say_state)
        set_role(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self.title = ElidedLabel("", "title")
        self.state = words("", "muted", wrap=True)
        self.numbers = words("", "mono", wrap=True, selectable=True)
        self.kind = words("", "small")
        self.sample = QSpinBox()
        self.sample.setRange(1, 1_000_000)
        self.sample.setAccessibleName(tr("Sample of the validation data"))
        self.sample.setToolTip(tr("Which sample of the validation data is sent through"))
        self.sample.valueChanged.connect(lambda _: self._ask())
        self.planes = PlanesView(theme, tr("What runs along the wire"))
        self.counts = CountsView(theme, tr("Histogram of its values"))
        self._place: tuple[str, PortRef] | None = None
        self._arrange()

    def watch(self, network: str, port: PortRef) -> None:
        """Shows what comes out of a port from now on."""
        self._place = (network, port)
        found = self._runs.session.document.project.networks.get(network)
        node = found.nodes.get(port.node) if found is not None else None
        name = node.name if node is not None else port.node
        self.title.setText(name if port.port == "output" else f"{name} · {port.port}")
        self.setWindowTitle(tr("Watching {layer}", layer=name))
        self._ask()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.planes.set_theme(theme)
        self.counts.set_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody is asked any more."""
        self.asking.stop()
        self.closed.emit()
        super().closeEvent(event)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(words(tr("Sample"), "muted"))
        head.addWidget(self.sample)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.state)
        column.addWidget(self.numbers)
        column.addWidget(self.kind)
        column.addWidget(self.planes, 4)
        column.addWidget(self.counts, 1)

    def _ask(self) -> None:
        if self._place is None:
            return
        network, port = self._place
        self._clear()
        self.asking.ask(Watch(network, port.node, port.port, self.sample.value() - 1))
        self._say_state()

    def _clear(self) -> None:
        for label in (self.numbers, self.kind):
            label.setText("")
        self.planes.set_planes(np.zeros((0, 1, 1), np.uint8))
        self.counts.set_counts((), ("", ""))

    def _say_state(self) -> None:
        """What one waits for, as long as there is nothing to see or nothing new will come."""
        if not self.asking.is_heard:
            text = tr("Nothing trains at the moment. Start a training, and what runs here is shown while it learns.")
        else:
            text = "" if self.counts.counts else tr("Waiting for the training to answer …")
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def _show(self, watched: Watched) -> None:
        if watched.error:
            self._clear()
            self.state.setText(sentence(watched.error))
            self.state.show()
            return
        shape = (watched.shown, watched.height, watched.width)
        self.planes.set_planes(np.frombuffer(watched.pictures, np.uint8).reshape(shape))
        self.counts.set_counts(watched.counts, (brief(watched.low), brief(watched.high)))
        self.numbers.setText(
            tr(
                "step {step} · {shape} · mean {mean} ± {spread} · {zeros} % zeros",
                step=watched.step,
                shape=spoken.shape(watched.shape) or "1",
                mean=brief(watched.mean),
                spread=brief(watched.spread),
                zeros=f"{100 * watched.zeros:.0f}",
            )
        )
        kind = _KINDS.get(watched.kind, "")
        self.kind.setText(tr(kind, shown=watched.shown, planes=watched.planes) if kind else "")
        self._say_state()
