"""Another model beside the first one: the same input, its own process, and whether both say the same."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.play.answer import AnswerView
from designer.gui.pages.deploy.play.panel import Given
from designer.gui.run.player import Answer, Player
from designer.gui.sentences import sentence
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from runtime.errors import RuntimeModelError
from runtime.manifest import Manifest, manifest_from_json

_TOPIC = "rival"
TOP = 32
"""So many labels are told: more than are ever shown."""


class Rival(QWidget):
    """Hidden until a model is chosen. `away` is the button that ends it, to be put where there is room.

    `ready()`: it can be asked; `answered()`: its verdict is there; `ended()`: it is not wanted any more.
    """

    ready = Signal()
    answered = Signal()
    ended = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._player = Player(self)
        self._model = ""
        self._manifest: Manifest | None = None
        self.view = AnswerView(theme)
        self.away = push(tr("Compare no more"), "small", self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        self.hide()

    @property
    def is_on(self) -> bool:
        """Whether there is another model."""
        return bool(self._model)

    @property
    def is_busy(self) -> bool:
        """Whether its answer is awaited."""
        return self._player.is_busy

    def begin(self, path: Path) -> None:
        """Takes another model."""
        self._model, self._manifest = str(path), None
        self._player.abort()
        self.view.set_model(path.name, (), can_cover=False)
        self.show()
        self._player.ask("describe", {"model": self._model}, self._on_described)

    def end(self) -> None:
        """No other model any more."""
        self._model, self._manifest = "", None
        self._player.abort()
        self.hide()
        self.ended.emit()

    def ask(self, given: Mapping[str, Given], truth: str = "", labels: tuple[str, ...] = ()) -> None:
        """Asks it the same: what the first model's inputs get, one after the other.

        `truth` is what the sample really is in the words of the first model, whose `labels` these are.
        """
        manifest = self._manifest
        if manifest is None:
            return
        if len(manifest.inputs) != len(given):
            text = tr(
                "It takes {its} inputs, the other model {others}: they cannot be asked the same.",
                its=len(manifest.inputs),
                others=len(given),
            )
            self.view.clear(text)
            self.answered.emit()
            return
        own = dict(zip((spec.name for spec in manifest.inputs), given.values(), strict=True))
        request = {"model": self._model, "given": own, "look": True, "maps": True, "top": TOP}
        known = truth if manifest.outputs[0].labels == labels else ""
        self._player.ask(_TOPIC, request, lambda answer: self._on_answer(answer, known))

    def clear(self, text: str) -> None:
        """Nothing is asked."""
        self.view.clear(text)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.view.set_theme(theme)

    def close_down(self) -> None:
        """Ends its process."""
        self._player.abort()

    def _on_described(self, answer: Answer) -> None:
        if "error" in answer:
            self.view.fail(answer)
            return
        try:
            self._manifest = manifest_from_json(answer["manifest"])
        except RuntimeModelError as error:
            self.view.clear(sentence(f"{error.message} {error.hint}"))
            return
        self.view.set_model(Path(self._model).name, self._manifest.outputs[0].labels, can_cover=False)
        self.ready.emit()

    def _on_answer(self, answer: Answer, truth: str) -> None:
        self.view.fail(answer) if "error" in answer else self.view.show_answer(answer, truth)
        self.answered.emit()


def agreement(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool | None:
    """Whether two predictions say the same; None where that makes no sense. Any: JSON of `runtime`."""
    if one.get("task") != other.get("task"):
        return None
    if one.get("symbols") is not None and other.get("symbols") is not None:
        return list(one["symbols"]) == list(other["symbols"])
    match one.get("task"):
        case "classification" if "places" not in one:
            return bool(one["label"] == other["label"])
        case "multilabel":
            return set(one["given"]) == set(other["given"])
        case "regression":
            a, b = float(one["value"]), float(other["value"])
            return abs(a - b) <= _CLOSE * max(abs(a), abs(b), 1e-12)
    return None


_CLOSE = 0.01
"""Values that differ by less than this share of the larger one are said to agree."""


def tempo(mine: float, its: float) -> str:
    """What is said of two times in seconds, where they differ beyond what chance does."""
    times = its / mine if mine and its else 1.0
    if 1 / _ALIKE < times < _ALIKE:
        return ""
    return tr("The other one takes {times} times as long.", times=f"{times:.1f}")


_ALIKE = 1.5
