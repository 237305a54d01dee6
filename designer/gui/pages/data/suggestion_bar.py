"""What was suggested and put in place, in sentences, and the way on to training."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from designer.data.suggesting import Suggestion
from designer.drawing.theme import Theme
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, words


class SuggestionBar(QFrame):
    """Hidden until something was suggested. `train_wanted()`, `design_wanted()`."""

    train_wanted = Signal()
    design_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_role(self, "field")
        self._picture = Picture("circle-check", theme.success)
        self.text = words("", wrap=True)
        self.train = push(tr("Go to Train"), "primary", self.train_wanted.emit)
        self.design = push(tr("Look at it in Design"), "link", self.design_wanted.emit)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.train)
        buttons.addWidget(self.design)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.hide()

    def say(self, suggestion: Suggestion) -> None:
        """Says what was done and why; the keyboard goes to the way on."""
        said = " ".join(sentence(each) for each in suggestion.sentences)
        self.text.setText(f"{tr('A network for this data is in place.')} {said}")
        self.show()
        self.train.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._picture.show_icon("circle-check", theme.success)
