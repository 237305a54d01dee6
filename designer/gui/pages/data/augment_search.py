"""Search for an augmentation: a small list of those that fit the data and the loss."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from designer.analysis.augmenting import fitting
from designer.catalogue.augmentation import AugmentDef
from designer.catalogue.datasets import DatasetDef
from designer.drawing.theme import Theme
from designer.graph.recipe import Choice
from designer.gui.canvas.pick_popup import Pick, PickPopup
from designer.gui.matching import score
from designer.gui.tongue import tr

_ICONS = {"moves": "move", "colours": "droplet", "numbers": "activity", "tokens": "file-text", "mixes": "combine"}


class AugmentSearch(PickPopup):
    """`picked(choice)`: this augmentation is to come last."""

    picked = Signal(object)

    def __init__(self, ground: QWidget, theme: Theme) -> None:
        super().__init__(ground, theme, tr("Search for an augmentation"), tr("Augmentations"))
        self._fitting: tuple[AugmentDef, ...] = ()

    def open(self, at: QPoint, dataset: DatasetDef, loss: str) -> None:
        """Shows what fits, at a place of the ground."""
        self._fitting = fitting(dataset, loss)
        self.open_at(at, tr("Add an augmentation…"))

    def picks_for(self, text: str) -> Sequence[Pick]:
        """The entries that match, best first."""
        found = []
        for entry in self._fitting:
            fit = score(text, tr(entry.title), (entry.type, entry.title, *entry.keywords)) if text else 0.0
            if fit is not None:
                icon = _ICONS[entry.kind]
                pick = Pick(Choice(entry.type), tr(entry.title), "", icon, self.theme.muted, tr(entry.doc))
                found.append((fit, pick))
        return [pick for _, pick in sorted(found, key=lambda pair: -pair[0])]

    def take(self, pick: Pick) -> None:
        """Tells which one it is."""
        self.picked.emit(pick.value)
