"""Numbers of which nothing else is known and that are too many for fields: an array in a file, by chance, or zeros."""

from pathlib import Path
from typing import ClassVar

import numpy as np

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.play.panel import Array, Given, InputPanel, array_given
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import ElidedLabel
from runtime.manifest import InputSpec

_OPEN = 8
"""An open size is taken as this where numbers are made up."""
_MOST = 1_000_000


class LoosePanel(InputPanel):
    """Open a NumPy file, or try numbers drawn by chance: enough to see whether a model runs and how fast."""

    endings: ClassVar[tuple[str, ...]] = (".npy",)

    def __init__(self, spec: InputSpec, theme: Theme, title: str = "") -> None:
        super().__init__(spec, theme, title)
        self._chance = np.random.default_rng()
        self._given: Given | None = None
        self.open = push(tr("Open an array…"), "small", lambda: self.choose_file(tr("Open an array")))
        self.draw = push(tr("By chance"), "small", lambda: self._make(by_chance=True))
        self.zero = push(tr("All zero"), "small", lambda: self._make(by_chance=False))
        for button in (self.draw, self.zero, self.open):
            self.head.addWidget(button)
        shape = " × ".join("?" if size is None else str(size) for size in spec.shape) or "1"
        self.facts = ElidedLabel(f"{spec.name} · {shape} · {spec.dtype}", "mono")
        self.what = ElidedLabel("", "muted")
        self.column.addWidget(self.facts)
        self.column.addWidget(self.what)
        self._make(by_chance=True, tell=False)

    def given(self) -> Given | None:
        """The file, or the numbers."""
        self.missing = "" if self._given else tr("Open an array, or let numbers be drawn by chance.")
        return self._given

    def show_sample(self, raw: Array) -> None:
        """Takes these numbers."""
        self._take(np.asarray(raw), tr("a sample"))

    def take_file(self, path: Path) -> bool:
        """Gives a NumPy file."""
        self._given = {"file": str(path)}
        self.what.setText(path.name)
        self.changed.emit()
        return True

    def _make(self, *, by_chance: bool, tell: bool = True) -> None:
        shape = tuple(_OPEN if size is None else size for size in self.spec.shape)
        if np.prod(shape, dtype=np.float64) > _MOST:
            self.what.setText(tr("These are too many numbers to be made up; open an array."))
            return
        is_whole = not self.spec.dtype.startswith("float")
        values: Array = np.zeros(shape)
        if by_chance:
            values = self._chance.integers(0, 2, shape) if is_whole else self._chance.standard_normal(shape)
        self._take(
            values.astype(np.int64 if is_whole else np.float32), tr("drawn by chance") if by_chance else tr("zeros")
        )
        if tell:
            self.changed.emit()

    def _take(self, values: Array, what: str) -> None:
        self._given = array_given(values)
        self.what.setText(what)
