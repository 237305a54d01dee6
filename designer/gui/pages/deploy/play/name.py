"""The name of somebody or something, such as a user or a film: chosen from those that the model knows, or typed."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.play.panel import Array, Given, InputPanel
from designer.gui.scaling import least
from designer.gui.tongue import tr
from runtime.manifest import InputSpec
from runtime.names import Names

_MOST = 5000


class NamePanel(InputPanel):
    """A box to choose from; a name that the model does not know counts as unknown, and is said to be."""

    def __init__(self, spec: InputSpec, theme: Theme, title: str = "") -> None:
        super().__init__(spec, theme, title)
        assert isinstance(spec.reader, Names)
        self._labels = spec.reader.labels
        self.choice = QComboBox()
        self.choice.setEditable(True)
        self.choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.choice.addItems(list(self._labels[:_MOST]))
        self.choice.setAccessibleName(spec.name)
        least(self.choice, width=200)
        self.choice.editTextChanged.connect(lambda _: self.changed.emit())
        self.column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)

    def given(self) -> Given | None:
        """The name."""
        name = self.choice.currentText().strip()
        self.missing = "" if name else tr("Choose a name, or type one.")
        return {"text": name} if name else None

    def show_sample(self, raw: Array) -> None:
        """Shows the name of a number."""
        number = int(np.ravel(raw)[0])
        self.choice.blockSignals(True)
        self.choice.setCurrentText(self._labels[number - 1] if 0 < number <= len(self._labels) else "")
        self.choice.blockSignals(False)
