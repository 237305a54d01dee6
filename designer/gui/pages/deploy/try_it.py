"""Try it: a model answers for samples, and for whatever its user draws, types, opens, edits or moves."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel

from designer.catalogue.datasets import DETECTION
from designer.drawing.theme import Theme
from designer.gui.pages.deploy.play.choosing import choose_model, offer_models
from designer.gui.pages.deploy.play.frame import PlayFrame
from designer.gui.pages.deploy.play.kinds import kind_of
from designer.gui.pages.deploy.play.panel import Given, InputPanel
from designer.gui.pages.deploy.play.picture import PicturePanel
from designer.gui.pages.deploy.play.planes import floats_of
from designer.gui.pages.deploy.play.rival import TOP
from designer.gui.pages.deploy.play.row import RowPanel
from designer.gui.pages.deploy.play.text import TextPanel
from designer.gui.pages.deploy.play.writer import writes
from designer.gui.pages.deploy.samples import Samples
from designer.gui.pages.deploy.verdict import Verdict
from designer.gui.plots.drawing_pad import DrawingPad
from designer.gui.plots.gallery import Gallery
from designer.gui.run.player import Answer, Player
from designer.gui.sentences import sentence
from designer.gui.tongue import tr
from runtime.errors import RuntimeModelError
from runtime.manifest import Manifest, manifest_from_json

_ASK, _COVER, _SWEEP, _WRITE, _DESCRIBE = "try", "try: cover", "try: sweep", "try: write", "try: describe"
"""Topics of questions: of each only the newest waits."""
_LIMIT_S, _LONG_S = 20.0, 60.0


class TryIt(PlayFrame):
    """It asks the player and shows what comes back. `model_opened(path)`: the user opened a model from elsewhere."""

    model_opened = Signal(str)

    def __init__(self, player: Player, theme: Theme) -> None:
        super().__init__(theme)
        self._player = player
        self._model = ""
        self.at_hand: Callable[[], Sequence[Path]] = tuple
        self._manifest: Manifest | None = None
        self._own: tuple[str, Samples | None] | None = None
        self._samples: Samples | None = None
        self._truth, self._turn = "", 0
        self._panels: list[InputPanel] = []
        self._connect()
        self._present()

    # -- what others know it by

    @property
    def model(self) -> str:
        """The path of the model that answers; "" while there is none."""
        return self._model

    @property
    def panels(self) -> tuple[InputPanel, ...]:
        """What the model's inputs are given with, in their order."""
        return tuple(self._panels)

    @property
    def pad(self) -> DrawingPad:
        """The pad of the first picture; one that is never seen where there is no picture."""
        return next((panel.pad for panel in self._panels if isinstance(panel, PicturePanel)), self.no_pad)

    @property
    def gallery(self) -> Gallery:
        """The pictures of the samples."""
        return self.samples.gallery

    @property
    def verdict(self) -> Verdict:
        """What the model says."""
        return self.answer.verdict

    @property
    def engine(self) -> QLabel:
        """What runs it, and how fast."""
        return self.answer.engine

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        super().set_theme(theme)
        for panel in self._panels:
            panel.set_theme(theme)
        self.say_agreement()

    def show_model(self, model: str, samples: Samples | None) -> None:
        """Offers an exported file with samples of its data, if there are any."""
        self._own = (model, samples)
        self._begin(model)

    def open_model(self, path: Path) -> None:
        """Opens a model from elsewhere. Samples are offered if those of the run fit it."""
        self.model_opened.emit(str(path))
        self._begin(str(path))

    def close_down(self) -> None:
        """Ends everything that it keeps running."""
        self.rival.close_down()
        self.table.close_down()
        for panel in self._panels:
            panel.close_down()

    # -- a model

    def _begin(self, model: str) -> None:
        self._model = model
        self.asking.begin()
        self._describe()

    def _describe(self) -> None:
        """Asks what the model is, anew if its user has said more of it."""
        model = self._model
        self._player.forget("try")
        self._manifest, self._samples = None, None
        self._turn += 1
        self._clear_panels()
        self.answer.set_model("", (), can_cover=False)
        self.answer.clear(tr("Reading the model …"))
        self.show_trouble("", "")
        self.say_agreement()
        self.title.setText(Path(model).name)
        self.title.setToolTip(model)
        self.table.set_model(self._request)
        self.writer.clear()
        self._present()
        self._player.ask(_DESCRIBE, self._request, self._on_described, limit_s=_LONG_S)

    @property
    def _request(self) -> dict[str, Any]:
        """What every question says: the model, and what its user said of it. Any: it becomes JSON."""
        told = {"description": dict(self.asking.told)} if self.asking.told else {}
        return {"model": self._model, **told}

    def _on_described(self, answer: Answer) -> None:
        if "error" in answer:
            said = f"{answer['error']['message']} {answer['error'].get('hint', '')}".strip()
            if self.asking.told:
                self.answer.fail(answer)
                self.asking.say(said)
            else:
                self.show_trouble(Path(self._model).name, sentence(said))
            return
        try:
            manifest = manifest_from_json(answer["manifest"])
        except RuntimeModelError as error:
            self.show_trouble(Path(self._model).name, sentence(f"{error.message} {error.hint}"))
            return
        self._manifest = manifest
        self.asking.ask(answer.get("questions", ()))
        self._samples = self._fitting(manifest)
        entry = self._samples.entry if self._samples is not None else None
        labels = manifest.outputs[0].labels or (entry.labels if entry is not None else ())
        self._fill(manifest)
        covers = any(panel.has_parts for panel in self._panels)
        self.answer.set_model("", labels, can_cover=covers, finds_boxes=entry is not None and entry.task == DETECTION)
        self.samples.set_samples(self._samples)
        self._present()
        if self._samples is not None:
            self.samples.show_first()
        else:
            self._ask()

    def _fill(self, manifest: Manifest) -> None:
        """A panel for each input."""
        several = len(manifest.inputs) > 1
        for spec in manifest.inputs:
            panel = kind_of(spec).make(spec, self._theme, spec.name if several else "")
            panel.changed.connect(self._on_changed)
            self._panels.append(panel)
            self.inputs.addWidget(panel)
            if isinstance(panel, RowPanel) and self._samples is not None:
                panel.set_ranges(self._samples.of(spec.name))

    def _clear_panels(self) -> None:
        for panel in self._panels:
            panel.close_down()
            panel.hide()
            panel.deleteLater()
        self._panels = []

    def _fitting(self, manifest: Manifest) -> Samples | None:
        """The run's samples if they are what this model takes."""
        samples = self._own[1] if self._own is not None else None
        return samples.named_as(manifest) if samples is not None else None

    # -- asking

    def _given(self) -> dict[str, Given] | None:
        """What all inputs get; None if one has nothing."""
        found: dict[str, Given] = {}
        for panel in self._panels:
            given = panel.given()
            if given is None:
                self.answer.clear(panel.missing)
                self.rival.clear(panel.missing)
                self.say_agreement()
                return None
            found[panel.spec.name] = given
        return found

    def _ask(self) -> None:
        self._turn += 1
        given = self._given() if self._panels else None
        self._refresh_numbers()
        if given is None:
            return
        turn, truth = self._turn, self._truth
        request = {**self._request, "given": given, "look": True, "maps": True, "top": TOP}
        self._player.ask(_ASK, request, lambda answer: self._on_answer(answer, truth, turn), limit_s=_LIMIT_S)
        self._ask_rival(given)
        self._ask_sweep(given)

    def _ask_sweep(self, given: Mapping[str, Given]) -> None:
        sweep = self.sweep.request(self.answer.seconds) if self.move_one.isChecked() else None
        if sweep is not None:
            request = {**self._request, "given": given, "sweep": sweep}
            self._player.ask(_SWEEP, request, self._on_swept, limit_s=_LIMIT_S)

    def _on_answer(self, answer: Answer, truth: str, turn: int) -> None:
        for panel in self._panels:
            panel.answered()
        if any(panel.missing for panel in self._panels):
            return  # What it was about has gone since.
        if "error" in answer:
            self.answer.fail(answer)
        else:
            self.answer.show_answer(answer, truth if turn == self._turn else "")
            for panel in self._panels:
                look = answer.get("looks", {}).get(panel.spec.name)
                if look is not None and turn == self._turn:
                    panel.show_look(look)
        self.say_agreement()

    def _on_swept(self, answer: Answer) -> None:
        if "error" in answer:
            self.sweep.say(sentence(answer["error"]["message"]))
        else:
            self.sweep.show_answer(answer["swept"])

    def _on_cover(self) -> None:
        """Asks which parts of the first input that has parts count."""
        for one in self._panels:
            one.freeze()
        given = self._given()
        panel = next((panel for panel in self._panels if panel.has_parts), None)
        if given is None or panel is None:
            return
        turn = self._turn
        self.answer.say(tr("Covering one part after the other …"))
        request = {**self._request, "given": given, "cover": panel.spec.name}
        self._player.ask(_COVER, request, lambda answer: self._on_covered(answer, panel, turn), limit_s=_LONG_S)

    def _on_covered(self, answer: Answer, panel: InputPanel, turn: int) -> None:
        if turn != self._turn:
            return
        if "error" in answer:
            self.answer.say(sentence(answer["error"]["message"]))
            return
        is_picture = isinstance(panel, PicturePanel)
        self.answer.show_heat(answer["covered"], on_stage=is_picture)
        if not is_picture:
            panel.show_heat(floats_of(answer["covered"]["heat"]))

    def _on_write(self) -> None:
        manifest = self._manifest
        said = writes(manifest) if manifest is not None else ""
        texts = {panel.spec.name: panel.field.toPlainText() for panel in self._panels if isinstance(panel, TextPanel)}
        start = texts.pop(said, "")
        request = {**self._request, **self.writer.request(start, texts)}
        self._player.ask(_WRITE, request, lambda answer: self.writer.show_answer(start, answer), limit_s=_LONG_S)

    # -- what the user does

    def _on_sample(self, index: int) -> None:
        samples = self._samples
        if samples is None:
            return
        self._truth = samples.truths[index]
        for panel in self._panels:
            panel.show_sample(samples.of(panel.spec.name)[index])
        self._ask()

    def _on_changed(self) -> None:
        self._truth = ""
        self.samples.say_edited()
        self._ask()

    def _on_open(self) -> None:
        if (path := choose_model(self, tr("Open another model"), self._model)) is not None:
            self.open_model(path)

    def _on_compare(self) -> None:
        others = [path for path in self.at_hand() if str(path) != self._model]
        offer_models(self.compare, others, self.compare_with, self._on_compare_other)

    def _on_compare_other(self) -> None:
        if (path := choose_model(self, tr("Compare with another model"), self._model)) is not None:
            self.compare_with(path)

    def compare_with(self, path: Path) -> None:
        """Asks another model the same from now on."""
        self.rival.begin(path)
        self.answer.name.setText(Path(self._model).name)
        self.answer.name.show()
        self._present()

    def _on_rival_ready(self) -> None:
        if self._panels and (given := self._given()) is not None:
            self._ask_rival(given)

    def _ask_rival(self, given: Mapping[str, Given]) -> None:
        if self.rival.is_on and self._manifest is not None:
            self.rival.ask(given, self._truth, self._manifest.outputs[0].labels)

    def _on_rival_ended(self) -> None:
        self.answer.name.setText("")
        self.answer.name.hide()
        self.say_agreement()
        self._present()

    def _on_back(self) -> None:
        if self._own is not None:
            self._begin(self._own[0])

    def _on_tools(self) -> None:
        self._present()
        self.bring_tools()
        self._refresh_numbers()
        if self._panels and self.move_one.isChecked() and (given := self._given()) is not None:
            self._ask_sweep(given)

    def event(self, event: QEvent) -> bool:
        """Ctrl+V pastes a picture or a file here, where no field takes it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._pastes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See above."""
        if self._pastes(event):
            data = QApplication.clipboard().mimeData()
            any(panel.take(data) for panel in self._panels)
        else:
            super().keyPressEvent(event)

    def _pastes(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Paste) and any(panel.endings for panel in self._panels)

    # -- showing

    def _refresh_numbers(self) -> None:
        if self.move_one.isChecked():
            self.sweep.set_numbers(
                tuple((panel.spec.name, number) for panel in self._panels for number in panel.numbers())
            )

    def _present(self) -> None:
        """Shows what makes sense for the model that is open."""
        numbers = any(panel.numbers() for panel in self._panels)
        plain = all(isinstance(panel, RowPanel | TextPanel) or panel.spec.reader for panel in self._panels)
        table = bool(self._panels) and plain and any(isinstance(panel, RowPanel | TextPanel) for panel in self._panels)
        has_model = self._manifest is not None
        self.move_one.setVisible(has_model and numbers)
        self.whole_table.setVisible(has_model and table)
        self.sweep.setVisible(has_model and numbers and self.move_one.isChecked())
        self.table.setVisible(has_model and table and self.whole_table.isChecked())
        self.writer.setVisible(self._manifest is not None and bool(writes(self._manifest)))
        self.samples.setVisible(self._samples is not None)
        self.compare.setEnabled(has_model)
        self.title.setText("" if self.rival.is_on else Path(self._model).name)
        self.compare.setVisible(not self.rival.is_on)
        self.rival.away.setVisible(self.rival.is_on)
        self.fit_answers()
        self.back.setVisible(self._own is not None and self._own[0] != self._model)

    def _connect(self) -> None:
        self.compare.clicked.connect(self._on_compare)
        self.other.clicked.connect(self._on_open)
        self.back.clicked.connect(self._on_back)
        self.trouble_open.clicked.connect(self._on_open)
        self.move_one.clicked.connect(self._on_tools)
        self.whole_table.clicked.connect(self._on_tools)
        self.samples.chosen.connect(self._on_sample)
        self.rival.ready.connect(self._on_rival_ready)
        self.answer.cover_wanted.connect(self._on_cover)
        self.rival.answered.connect(self.say_agreement)
        self.rival.ended.connect(self._on_rival_ended)
        self.sweep.wanted.connect(self._on_tools)
        self.writer.wanted.connect(self._on_write)
        self.asking.answered.connect(self._describe)
