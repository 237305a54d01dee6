"""Search for a preparation: a small list of those that fit the data as it is at the end of the list."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from designer.catalogue import registry
from designer.catalogue.datasets import DatasetDef, InputDef
from designer.catalogue.preparation import PrepareDef
from designer.catalogue.prepared import stages
from designer.drawing.theme import Theme
from designer.graph.recipe import Choice, Data
from designer.gui.canvas.pick_popup import Pick, PickPopup
from designer.gui.matching import score
from designer.gui.tongue import tr

_ICONS = {"image": "image", "sound": "audio-waveform", "series": "activity", "text": "text", "table": "table"}


class StepSearch(PickPopup):
    """`picked(choice)`: this step, with parameters to begin with, is to come last. `gone()`: the list has closed."""

    picked = Signal(object)
    gone = Signal()

    def __init__(self, ground: QWidget, theme: Theme) -> None:
        super().__init__(ground, theme, tr("Search for a step"), tr("Steps"))
        self._fitting: tuple[tuple[PrepareDef, Choice], ...] = ()

    def open(self, at: QPoint, entry: DatasetDef, steps: tuple[Choice, ...]) -> None:
        """Shows what may follow these steps, at a place of the ground."""
        self._fitting = fitting(entry, steps)
        self.open_at(at, tr("Add a step…"))

    def picks_for(self, text: str) -> Sequence[Pick]:
        """The steps that match, best first."""
        found = []
        for entry, choice in self._fitting:
            fit = score(text, tr(entry.title), (entry.type, entry.title, *entry.keywords)) if text else 0.0
            if fit is not None:
                found.append((fit, self._pick(entry, choice)))
        return [pick for _, pick in sorted(found, key=lambda pair: -pair[0])]

    def take(self, pick: Pick) -> None:
        """Tells which one it is."""
        self.picked.emit(pick.value)

    def closed(self) -> None:
        """Tells that it has gone."""
        self.gone.emit()

    def _pick(self, entry: PrepareDef, choice: Choice) -> Pick:
        icon = _ICONS.get(entry.contents[0], "box") if len(entry.contents) == 1 else "sliders-horizontal"
        aside = tr("fitted") if entry.is_fitted else ""
        return Pick(choice, tr(entry.title), aside, icon, self.theme.muted, tr(entry.doc))


def fitting(entry: DatasetDef, steps: tuple[Choice, ...]) -> tuple[tuple[PrepareDef, Choice], ...]:
    """The steps that fit after these, with parameters to begin with: those for this content first."""
    known = stages(entry, Data(prepare=steps))
    kinds = known[-1].after if known else entry.inputs
    found = []
    for step in registry.preparations():
        kind = next((kind for kind in kinds if step.suits(kind)), None)
        if kind is None:
            continue
        choice = Choice(step.type, dict(step.start(kind)))
        if stages(entry, Data(prepare=(*steps, _tried(choice, kind))))[-1].error is None:
            found.append((step, _tried(choice, kind)))
    return tuple(sorted(found, key=lambda pair: len(pair[0].contents)))


def _tried(choice: Choice, kind: InputDef) -> Choice:
    """A logarithm begins where the values do, if that is known."""
    if choice.type == "Log" and kind.normalise == "scale" and kind.value_range[0] < 0:
        return Choice(choice.type, {"offset": kind.value_range[0]})
    return choice
