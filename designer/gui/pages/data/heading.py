"""The head of the page: what the data is, in words and numbers."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from designer.catalogue.datasets import DatasetDef
from designer.data.split import Split
from designer.drawing.words import exact, shape
from designer.gui.pages.data.aims import task_in_words
from designer.gui.pages.figures import Figures
from designer.gui.sentences import sentence
from designer.gui.tongue import later, tr
from designer.gui.widgets.words import words

_FIGURES = later(("Task", "Samples", "Training", "Validation", "Sample", "Classes"))


class Heading(QWidget):
    """Title, sentence and figures; `source` tells where the data comes from, for the page to place."""

    def __init__(self, deed: QPushButton) -> None:
        super().__init__()
        self._title = words("", "hero", wrap=True)
        self._doc = words("", "muted", wrap=True)
        self.figures = Figures(*_FIGURES)
        self.source = words("", "small", wrap=True, selectable=True)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title, 1)
        head.addWidget(deed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(6)
        column.addWidget(self._doc)
        column.addSpacing(20)
        column.addWidget(self.figures)

    def describe(self, entry: DatasetDef) -> None:
        """Says what is known of data."""
        self._title.setText(tr(entry.title))
        said = tr(entry.doc)
        self._doc.setText(sentence(said) if said == entry.doc else said)
        self.source.setText(" · ".join(filter(None, (entry.source, entry.licence))))
        self.figures.say("Task", task_in_words(entry))
        self.figures.say("Samples", exact(entry.samples))
        self.figures.say("Sample", " + ".join(shape(kind.shape) for kind in entry.inputs))
        self.figures.say("Classes", str(len(entry.labels)) if entry.labels else "–")

    def say_parts(self, parts: Split | None) -> None:
        """Says how many samples train and validate; None: nothing is known of it."""
        self.figures.say("Training", exact(len(parts.train)) if parts is not None else "–")
        self.figures.say("Validation", exact(len(parts.validation)) if parts is not None else "–")
