"""A model of words goes on writing: word after word, certain or bold."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from designer.gui.run.player import Answer
from designer.gui.scaling import hold
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words
from runtime.manifest import Manifest
from runtime.words import END_SIGN, Words

_TENTHS, _USUAL, _BOLDEST = 10, 7, 20


class Writer(QWidget):
    """`wanted()`: write on. `request()` says how."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._seed = 0
        self.write = push(tr("Write on"), "primary", self._on_write)
        self.another = push(tr("Another"), "", self._on_another)
        self.boldness = QSlider(Qt.Orientation.Horizontal)
        self.boldness.setRange(0, _BOLDEST)
        self.boldness.setValue(_USUAL)
        self.boldness.setAccessibleName(tr("Temperature"))
        self.boldness.setToolTip(tr("0: always the likeliest word. 1: words as likely as the model thinks they are."))
        hold(self.boldness, width=120)
        self.value = words("", "mono-muted")
        self.boldness.valueChanged.connect(lambda _: self._say_value())
        self.text = words("", wrap=True, selectable=True)
        self.text.setAccessibleName(tr("What the model wrote"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.write, self.another, words(tr("Temperature"), "muted"), self.boldness, self.value):
            row.addWidget(part)
        row.addStretch(1)
        self._frame = QFrame()
        set_role(self._frame, "field")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(self.text)
        self._frame.hide()
        self.note = words(
            tr("For the model the text ends here. Take words away, or ask for another."), "small", wrap=True
        )
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._frame)
        column.addWidget(self.note)
        self._say_value()

    def request(self, start: str, texts: dict[str, str]) -> dict[str, Any]:
        """What asks the model to go on after `start`; `texts` is what its other inputs read."""
        return {
            "write": {
                "start": start,
                "texts": texts,
                "temperature": self.boldness.value() / _TENTHS,
                "seed": self._seed,
            }
        }

    def show_answer(self, start: str, answer: Answer) -> None:
        """Shows what was written."""
        self._frame.show()
        self.note.hide()
        if (error := answer.get("error")) is not None:
            self.text.setText(sentence(f"{error['message']} {error.get('hint', '')}".strip()))
            return
        written = answer["written"]
        self.note.setVisible(not written["text"])
        end = "" if written["has_ended"] else " …"
        self.text.setText(f"{start} {written['text']}{end}".strip())

    def clear(self) -> None:
        """Nothing is written yet."""
        self.text.setText("")
        self._frame.hide()
        self.note.hide()

    def _on_write(self) -> None:
        self.wanted.emit()

    def _on_another(self) -> None:
        self._seed += 1
        self.wanted.emit()

    def _say_value(self) -> None:
        self.value.setText(f"{self.boldness.value() / _TENTHS:.1f}")


def writes(manifest: Manifest) -> str:
    """The input that reads what was said so far, of a model that says the next word; "" if it does not."""
    if END_SIGN not in manifest.outputs[0].labels:
        return ""
    said = (spec.name for spec in manifest.inputs if isinstance(spec.reader, Words) and spec.reader.has_start)
    return next(said, "")
