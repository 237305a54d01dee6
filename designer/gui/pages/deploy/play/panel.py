"""What every panel of an input has in common: it says what is given, and shows a sample or what the model saw of it."""

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.style import set_state
from designer.gui.tongue import tr
from designer.gui.widgets.words import caption
from runtime.manifest import InputSpec

Array = NDArray[Any]
Given = Mapping[str, Any]
"""What an input gets, as `runtime.given` takes it. Any: it becomes JSON."""


class Number(NamedTuple):
    """A number of a sample that can be moved: its name, its place, what it is now, and the range that makes sense."""

    name: str
    place: tuple[int, ...]
    value: float
    low: float
    high: float


class InputPanel(QWidget):
    """One input. `changed()`: the user gave something else. `spec` is the input; `head` a row beside its name."""

    changed = Signal()
    endings: ClassVar[tuple[str, ...]] = ()
    """Of the files that can be opened, pasted and dropped here."""
    has_parts: ClassVar[bool] = False
    """Whether parts of the input can be covered, to see what counts."""

    def __init__(self, spec: InputSpec, theme: Theme, title: str = "") -> None:
        super().__init__()
        self.spec, self._theme = spec, theme
        self.missing = ""
        """What the user still has to do; "" if something is given."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        if title:
            self.head.addWidget(caption(title))
        self.head.addStretch(1)
        self.column.addLayout(self.head)
        self.setAcceptDrops(bool(self.endings))

    def given(self) -> Given | None:
        """What the input gets now; None: nothing, or nothing that makes sense (see `missing`)."""
        raise NotImplementedError

    def show_sample(self, raw: Array) -> None:
        """Shows a sample [...], without telling."""
        raise NotImplementedError

    def show_look(self, look: Mapping[str, Any]) -> None:
        """Shows what the model saw, see `runtime.looking`. Any: it is JSON."""

    def show_heat(self, heat: Array | None) -> None:
        """Shows how much each part of it counts for the answer, where that is shown on the input itself."""

    def answered(self) -> None:
        """The model has answered, or failed to: what is live may give it the next."""

    def freeze(self) -> None:
        """What is live stands still: its user wants to know more of just this."""

    def numbers(self) -> tuple[Number, ...]:
        """The numbers that can be moved, and where they stand now."""
        return ()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme

    def close_down(self) -> None:
        """Ends what the panel keeps running; it goes."""

    def take_file(self, path: Path) -> bool:
        """Gives a file; False if it is none of this panel's."""
        return False

    def take(self, data: QMimeData) -> bool:
        """Gives what was dropped or pasted; False if there is nothing for this panel."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        return any(self.fits(path) and self.take_file(path) for path in paths[:1])

    def fits(self, path: Path) -> bool:
        """Whether a file's name ends as those of this panel do."""
        return path.name.lower().endswith(self.endings)

    def choose_file(self, title: str) -> None:
        """Asks for a file and gives it."""
        filters = tr("Files ({endings})", endings=" ".join(f"*{ending}" for ending in self.endings))
        name, _ = QFileDialog.getOpenFileName(self, title, "", ";;".join([filters, tr("All files (*)")]))
        if name:
            self.take_file(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcomes files that can be given here."""
        if self._welcomes(event.mimeData()):
            set_state(self, "over", True)
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Gives what was dropped."""
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def _welcomes(self, data: QMimeData) -> bool:
        return any(self.fits(Path(url.toLocalFile())) for url in data.urls() if url.isLocalFile())


_FEW = 256
"""So many numbers go over the pipe as text; more of them as bytes, which is a hundred times as fast."""


def array_given(raw: Array) -> Given:
    """An array as it goes over the pipe."""
    array = np.asarray(raw)
    if array.size <= _FEW:
        return {"array": array.tolist()}
    content = np.ascontiguousarray(array, dtype="<f4").tobytes()
    return {"array": {"base64": base64.b64encode(content).decode("ascii"), "shape": list(array.shape)}}
