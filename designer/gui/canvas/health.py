"""How healthy the layers are in the run that is shown, on the layers: a bar in a tone, words where something is wrong.

It follows the run and the network that is shown; what it reads of a run are the looks of `designer.jobs.health`.
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from designer.graph.ids import NodeId
from designer.gui.canvas.frame import Reading, readings_of
from designer.gui.canvas.view import CanvasView
from designer.gui.plots.axis import brief
from designer.gui.run.controller import RunController
from designer.gui.tongue import later, tr
from designer.jobs.health import Verdict, by_node

TITLES = {
    "healthy": later("healthy"),
    "exploding": later("exploding"),
    "vanishing": later("vanishing"),
    "dead": later("dead {share} %"),
    "leaping": later("large steps"),
}
"""What a verdict (`designer.jobs.health.WORDS`) is called on a layer and in a table."""


class HealthMarks(QObject):
    """Puts the marks on the layers while it is on. `changed()`: it went on or off."""

    changed = Signal()

    def __init__(self, canvas: CanvasView, runs: RunController) -> None:
        super().__init__(canvas)
        self._canvas, self._runs = canvas, runs
        self._is_on = False
        self._below: Mapping[NodeId, Reading] | None = None
        self._looked: tuple[object, ...] = ()
        session = canvas.session
        session.shown.connect(self.refresh)
        session.opened.connect(self.refresh)
        session.changed.connect(lambda _: self.refresh())
        runs.updated.connect(lambda _: self._follow())

    @property
    def is_on(self) -> bool:
        """Whether the marks are shown."""
        return self._is_on

    @property
    def has_looks(self) -> bool:
        """Whether the run that is shown has anything to say of its layers."""
        return bool(self._runs.view.looks)

    def toggle(self) -> None:
        """Shows the marks, or takes them away."""
        self._is_on = not self._is_on
        self.show_below()
        self.changed.emit()

    def show_below(self) -> None:
        """Shows the marks while they are on, else what they cover: somebody else drew over them and does no more."""
        if self._is_on:
            self.refresh()
        else:
            self._canvas.show_state(readings=self._below)

    def keep_below(self, shares: Mapping[NodeId, float] | None) -> None:
        """Bars of something else, such as costs, were put on the layers: they are seen while the marks are off."""
        self._below = readings_of(shares)
        self.refresh()

    def refresh(self) -> None:
        """Shows how the layers of the network that is shown are now."""
        if not self._is_on:
            return
        session, view = self._canvas.session, self._runs.view
        self._looked = self._state()
        found = by_node(view, session.document.project, session.network_id)
        self._canvas.show_state(readings={node: reading_of(verdict) for node, verdict in found.items()})

    def _follow(self) -> None:
        if self._is_on and self._looked != self._state():
            self.refresh()

    def _state(self) -> tuple[object, ...]:
        """What the marks follow from; the run is asked 30 times a second, and looks come once a second."""
        view = self._runs.view
        return id(view), len(view.looks), view.looks[-1].step if view.looks else 0


def title_of(verdict: Verdict) -> str:
    """A verdict in a word or two."""
    return tr(TITLES[verdict.word], share=f"{100 * verdict.share:.0f}") if verdict.word in TITLES else verdict.word


def numbers_of(verdict: Verdict) -> list[str]:
    """The numbers that a verdict goes by, each with its name; what is not known is left out."""
    told = (
        (tr("Gradient {norm}", norm=brief(verdict.gradient)), verdict.gradient),
        (tr("Weights {norm}", norm=brief(verdict.weight)), verdict.weight),
        (tr("Step {share} of the weights", share=brief(verdict.update)), verdict.update),
        (tr("Dead {share} %", share=f"{100 * verdict.dead:.0f}" if verdict.dead == verdict.dead else ""), verdict.dead),
    )
    return [words for words, value in told if value == value]  # NaN is unlike itself


def reading_of(verdict: Verdict) -> Reading:
    """A verdict as a mark."""
    words = "" if verdict.word == "healthy" else title_of(verdict)
    told = numbers_of(verdict) if verdict.word == "dead" else [title_of(verdict), *numbers_of(verdict)]
    return Reading(verdict.share, words, verdict.tone, " · ".join(told))
