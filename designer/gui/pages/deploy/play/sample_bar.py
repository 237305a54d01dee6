"""Samples that a run has not learnt from: pictures to choose from, or one after the other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.samples import Samples
from designer.gui.plots.gallery import Gallery
from designer.gui.scaling import hold
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton
from designer.gui.widgets.words import ElidedLabel, words

_TILE, _ROWS_HIGH = 48, 214


class SampleBar(QWidget):
    """`chosen(index)`: the user wants this sample."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._samples: Samples | None = None
        self._at = 0
        self._title = ElidedLabel(tr("Samples it has not learnt from").upper(), "caption")
        self.which = words("", "muted")
        self.previous = IconButton("arrow-left", theme, tr("Previous sample"))
        self.next = IconButton("arrow-right", theme, tr("Next sample"))
        self.previous.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        self.gallery = Gallery(theme, tile=_TILE)
        self.gallery.setAccessibleName(tr("Samples it has not learnt from"))
        hold(self.gallery, height=_ROWS_HIGH)
        self.gallery.chosen.connect(self._on_chosen)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        for part in (self.which, self.previous, self.next):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.gallery)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for part in (self.gallery, self.previous, self.next):
            part.set_theme(theme)

    def set_samples(self, samples: Samples | None) -> None:
        """Offers these; None: there are none."""
        self._samples, self._at = samples, 0
        tiles = samples.tiles if samples is not None else ()
        self.gallery.set_tiles(tiles)
        self.gallery.setVisible(bool(tiles))
        self.which.setText("")

    def show_first(self) -> None:
        """Chooses the first one."""
        self._take(0)

    def say_edited(self) -> None:
        """What is given is no sample any more."""
        self.gallery.unselect()
        self.which.setText(tr("your own"))

    def _go(self, by: int) -> None:
        if self._samples is not None:
            self._take((self._at + by) % len(self._samples.rows))

    def _take(self, index: int) -> None:
        if self._samples is not None and self._samples.tiles:
            self.gallery.select(index)  # It tells `_on_chosen`.
        else:
            self._on_chosen(index)

    def _on_chosen(self, index: int) -> None:
        if self._samples is not None:
            self._at = index
            self.which.setText(tr("row {number}", number=self._samples.rows[index] + 1))
            self.chosen.emit(index)
