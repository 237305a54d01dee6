"""What one model answers: the verdict, what lies over the picture that it saw, and how long it took."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.drawing.words import THIN
from designer.gui.pages.deploy.play.planes import bytes_of, floats_of
from designer.gui.pages.deploy.play.stage import Boxes, Stage
from designer.gui.pages.deploy.speed_lines import milliseconds
from designer.gui.pages.deploy.verdict import Verdict, numbers_of
from designer.gui.plots.axis import figure
from designer.gui.run.player import Answer
from designer.gui.run.words import processor
from designer.gui.sentences import sentence
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push, show_instead
from designer.gui.widgets.words import ElidedLabel, caption, words
from runtime.boxes import NUMBERS, found_boxes

_SURE, _MOST_BOXES = 0.3, 20
_FEW = 6
_NOTHING = 1e-6
"""An answer that changes by less than this does not change."""


class AnswerView(QWidget):
    """`cover_wanted()`: the user asks which parts of the input count."""

    cover_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._labels: tuple[str, ...] = ()
        self._finds_boxes = self._can_cover = False
        self._pixels: NDArray[np.uint8] | None = None
        self.said: Mapping[str, Any] = {}
        self.seconds = 0.0
        self.name = ElidedLabel("", "mono-muted", Qt.TextElideMode.ElideMiddle)
        self.verdict = Verdict(theme)
        self.stage = Stage(theme)
        self.seen = caption(tr("What the model saw"))
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(60)
        self.opacity.setAccessibleName(tr("How strong what lies over the picture is"))
        self.opacity.setToolTip(tr("How strong what lies over the picture is"))
        self.opacity.valueChanged.connect(lambda value: self.stage.set_opacity(value / 100))
        self.cover = push(tr("What counts?"), "small", self.cover_wanted.emit)
        self.cover.setToolTip(
            tr("Covers one part after the other and shows how much the answer changes: occlusion sensitivity")
        )
        self.plain = push(tr("Picture only"), "small", self._on_plain)
        self.note = words("", "small", wrap=True)
        self.others = words("", "small", wrap=True)
        self.engine = ElidedLabel("", "mono-muted")
        self.engine.keep_tooltip()
        self._arrange()
        self.cover.hide()
        self.plain.hide()
        self.clear("")

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.verdict.set_theme(theme)
        self.stage.set_theme(theme)

    def set_model(self, name: str, labels: tuple[str, ...], *, can_cover: bool, finds_boxes: bool = False) -> None:
        """Another model answers. `can_cover`: its input has parts that can be covered."""
        self.name.setText(name)
        self._labels, self._finds_boxes = labels, finds_boxes
        self.verdict.set_labels(labels)
        self._can_cover = can_cover
        self.cover.setVisible(can_cover)
        self.plain.hide()
        self.clear("")

    def clear(self, text: str) -> None:
        """Shows no answer, but what to do."""
        self.said = {}
        self._pixels = None
        self.verdict.clear(text or tr("Choose a sample."))
        self.stage.show_picture(None)
        self.note.setText("")
        self.engine.setText("")
        self.others.setText("")
        self._refresh()

    def fail(self, answer: Answer) -> None:
        """Shows why there is no answer."""
        error = answer["error"]
        self.clear(sentence(f"{error['message']} {error.get('hint', '')}".strip()))

    def show_answer(self, answer: Answer, truth: str = "") -> None:
        """Shows what came; `truth` is what the sample really is, if that is known."""
        self.said = answer["predictions"][0]
        self.seconds = float(answer.get("model_seconds", answer["seconds"]))
        self.engine.setText(f"{processor(answer['provider'])} · {1000 * self.seconds:.2f}{THIN}ms")
        self.engine.setToolTip("\n".join((self.engine.text(), *answer.get("notes", ()))))
        self.verdict.show_prediction(self.said, truth)
        look = next((each for each in answer.get("looks", {}).values() if "picture" in each), None)
        self._pixels = bytes_of(look["picture"]) if look is not None else None
        self.stage.show_picture(self._pixels)
        self.note.setText("")
        further = [f"{each['output']}: {_brief(each)}" for each in self.said.get("others", ())]
        self.others.setText("\n".join([tr("Further outputs"), *further]) if further else "")
        self._lay_over()
        self._refresh()

    def show_heat(self, covered: Mapping[str, Any], *, on_stage: bool) -> None:
        """Shows which parts count. Any: JSON of `runtime.probing`."""
        heat = floats_of(covered["heat"])
        if on_stage and heat.ndim == 2:
            self.stage.show_heat(heat)
        if float(np.abs(heat).max(initial=0.0)) < _NOTHING:
            self.say(tr("Whatever part is covered, the answer stays the same."))
            return
        of = str(covered.get("of", ""))
        parts, time = int(covered["parts"]), milliseconds(1000 * float(covered["seconds"]))
        what = (
            tr("Warm: covering it makes “{label}” less likely.", label=of)
            if of
            else tr("Warm: covering it changes the answer.")
        )
        how = tr("Occlusion sensitivity, {n} parts covered one by one in {time}.", n=parts, time=time)
        self.note.setText(f"{what} {how}")
        self._refresh()

    def say(self, text: str) -> None:
        """Says something below the picture."""
        self.note.setText(text)
        self._refresh()

    def _lay_over(self) -> None:
        """Classes of places and boxes belong onto the picture, where there is one."""
        if self._pixels is None:
            return
        found = self.said.get("map")
        if found is not None and len(found["shape"]) == 2:
            self.stage.show_mask(bytes_of(found), self._labels)
            self.verdict.map.hide()
            return
        boxes = self._boxes()
        if boxes is not None:
            self.stage.show_boxes(boxes)
            self.verdict.show_boxes([(boxes.labels[int(box[4])], float(box[5])) for box in boxes.boxes])

    def _boxes(self) -> Boxes | None:
        """The boxes that were found, of what a detector says; None: it is none."""
        if "boxes" in self.said:
            rows = [_row(each) for each in self.said["boxes"] if float(each["score"]) >= _SURE][:_MOST_BOXES]
            names = tuple(dict.fromkeys((*self._labels, *(label for _, label, _ in rows))))
            found = np.array([(*row, names.index(label), score) for row, label, score in rows], dtype=np.float32)
            return Boxes(found.reshape(-1, NUMBERS), names)
        if not self._finds_boxes or not self._labels:
            return None
        values = numbers_of(self.said)
        if values.ndim == 3 and values.shape[0] == NUMBERS - 1 + len(self._labels):
            values = found_boxes(values[np.newaxis], _MOST_BOXES, threshold=_SURE)[0]
        if values.ndim != 2 or values.shape[1] != NUMBERS:
            return None
        kept = values[(values[:, 4] >= 0) & (values[:, 4] < len(self._labels)) & (values[:, 5] >= _SURE)]
        return Boxes(kept, self._labels)

    def _on_plain(self) -> None:
        """Back to what lies over the picture by itself."""
        self.stage.show_picture(self._pixels)
        self.note.setText("")
        self._lay_over()
        self._refresh()

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for part in (self.cover, self.plain):
            tools.addWidget(part)
        tools.addWidget(self.opacity, 1)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addWidget(self.engine)
        column.addWidget(self.verdict)
        column.addWidget(self.others)
        column.addSpacing(8)
        column.addWidget(self.seen)
        column.addLayout(tools)
        column.addWidget(self.stage)
        column.addWidget(self.note)
        column.addStretch(1)

    def _refresh(self) -> None:
        has_picture, over = self.stage.has_picture, self.stage.overlay
        self.seen.setVisible(has_picture)
        self.opacity.setVisible(over in ("mask", "heat"))
        if self._can_cover:
            show_instead(*((self.plain, self.cover) if over == "heat" else (self.cover, self.plain)))
        self.cover.setEnabled(bool(self.said))
        self.note.setVisible(bool(self.note.text()))
        for label in (self.name, self.engine, self.others):
            label.setVisible(bool(label.text()))


def _brief(prediction: Mapping[str, Any]) -> str:
    """What a further output says, in a few words. Any: JSON of `runtime`."""
    if prediction.get("label"):
        return f"{prediction['label']} {100 * float(prediction['score']):.1f}{THIN}%"
    if "value" in prediction:
        return f"{figure(float(prediction['value']))} {prediction.get('unit', '')}".strip()
    values = numbers_of(prediction)
    if 0 < values.size <= _FEW:
        return " ".join(figure(float(value)) for value in values.ravel())
    return " × ".join(map(str, prediction.get("shape", ())))


def _row(box: Mapping[str, Any]) -> tuple[tuple[float, float, float, float], str, float]:
    """A box as the runtime tells it. Any: it is JSON."""
    x, y, width, height = map(float, box["box"])
    return (x, y, width, height), str(box["label"]), float(box["score"])
