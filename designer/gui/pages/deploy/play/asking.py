"""What a file from elsewhere does not say of itself: a small form, whose answers describe it."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from designer.gui.scaling import least
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words

TITLES: Mapping[str, str] = {
    "as": later("It takes"),
    "size": later("Size of pictures, height×width"),
    "layout": later("Channels come"),
    "pixels": later("Pixels go"),
    "mean": later("Taken off each channel"),
    "std": later("Each channel divided by"),
    "channels": later("Order of colours"),
    "fit": later("Other shapes are"),
    "tokenizer": later("Tokenizer"),
    "columns": later("Names of the columns"),
    "answers": later("It says"),
    "labels": later("Names of the classes"),
}
"""What questions of `runtime.questions` are called, by what they are about."""
WORDS: Mapping[str, str] = {
    "image": later("pictures"),
    "table": later("rows of a table"),
    "text": later("texts"),
    "sound": later("sound"),
    "series": later("a series"),
    "array": later("numbers"),
    "nchw": later("before height and width"),
    "nhwc": later("after height and width"),
    "0..1": later("from 0 to 1"),
    "0..255": later("from 0 to 255"),
    "-1..1": later("from −1 to 1"),
    "rgb": later("red, green, blue"),
    "bgr": later("blue, green, red"),
    "cover": later("cut to fit"),
    "stretch": later("stretched"),
    "pad": later("padded"),
    "shares": later("shares of classes"),
    "scores": later("scores of classes"),
    "labels": later("several labels"),
    "values": later("values"),
    "boxes": later("boxes"),
    "symbols": later("symbols"),
    "numbers": later("plain numbers"),
}
"""What their answers are called."""
_FILES = ("tokenizer", "labels")


class Asking(QFrame):
    """`answered()`: the user said something; `told` is all that they said."""

    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "field")
        self.told: dict[str, str] = {}
        self._questions: dict[str, Mapping[str, Any]] = {}
        self.fields: dict[str, QComboBox | QLineEdit] = {}
        self.trouble = words("", "error", wrap=True)
        self.take = push(tr("Take these answers"), "small", self._on_take)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        head = words(
            tr("This file does not say everything of itself. What you know makes its answers better."), wrap=True
        )
        column.addWidget(head)
        column.addLayout(self._grid)
        column.addWidget(self.trouble)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.take)
        column.addLayout(row)
        self.trouble.hide()
        self.hide()

    def begin(self) -> None:
        """Another file: nothing is known of it."""
        self.told, self._questions = {}, {}
        self.say("")
        self.hide()

    def ask(self, questions: Sequence[Mapping[str, Any]]) -> None:
        """Shows what is asked; what was answered before stays, to be changed. Any: JSON of `runtime.questions`."""
        answered = {about: each for about, each in self._questions.items() if about in self.told}
        self._questions = answered | {str(each["about"]): each for each in questions}
        self.say("")
        self._fill()
        self.setVisible(bool(self._questions))

    def say(self, text: str) -> None:
        """Says why an answer cannot be; "" if it can."""
        self.trouble.setText(sentence(text))
        self.trouble.setVisible(bool(text))

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        for row, (about, question) in enumerate(self._questions.items()):
            title = tr(TITLES.get(about, about))
            label = words(title)
            label.setToolTip(str(question["sentence"]))
            field = self._choice(about, question) if question["choices"] else self._line(about, question)
            field.setAccessibleName(title)
            field.setToolTip(str(question["sentence"]))
            self.fields[about] = field
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(self._with_file(about, field), row, 1)

    def _choice(self, about: str, question: Mapping[str, Any]) -> QComboBox:
        choice = QComboBox()
        for word in question["choices"]:
            choice.addItem(tr(WORDS.get(word, word)), word)
        choice.setCurrentIndex(max(0, choice.findData(self.told.get(about, question["guess"]))))
        choice.activated.connect(lambda _: self._on_chosen(about))
        return choice

    def _line(self, about: str, question: Mapping[str, Any]) -> QLineEdit:
        field = QLineEdit(self.told.get(about, ""))
        guess = str(question["guess"])
        field.setPlaceholderText(guess or (tr("separated by commas, or a file") if about == "labels" else ""))
        field.returnPressed.connect(self._on_take)
        least(field, width=160)
        return field

    def _with_file(self, about: str, field: QWidget) -> QWidget:
        """A field, and a button for a file where that may be the answer."""
        if about not in _FILES or not isinstance(field, QLineEdit):
            return field
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(field, 1)
        button = push(tr("File…"), "small", partial(self._on_file, field))
        button.setAccessibleName(tr("Choose a file: {what}", what=tr(TITLES[about])))
        row.addWidget(button)
        return box

    def _on_file(self, field: QLineEdit) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a file"), "", tr("All files (*)"))
        if name:
            field.setText(name)
            self._on_take()

    def _on_chosen(self, about: str) -> None:
        """What was chosen holds at once; other kinds of inputs have other questions."""
        if about == "as":
            self.told = {key: value for key, value in self.told.items() if key in ("answers", "labels")}
            self._questions = {key: each for key, each in self._questions.items() if key in ("as", *self.told)}
        choice = self.fields[about]
        if isinstance(choice, QComboBox):
            self.told[about] = str(choice.currentData())
        self._on_take()

    def _on_take(self) -> None:
        for about, field in self.fields.items():
            if isinstance(field, QLineEdit) and about in self._questions:
                text = field.text().strip()
                self.told = {key: value for key, value in self.told.items() if key != about}
                if text:
                    self.told[about] = text
        if "labels" in self.told and "answers" not in self.told and isinstance(self.fields.get("answers"), QComboBox):
            self.told["answers"] = "scores"  # The likelier one: names of classes stand for what a network says bare.
        self.answered.emit()
