"""A row of numbers with their names above them: the facts of a page at a glance."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.gui.scaling import hold, least
from designer.gui.style import set_role
from designer.gui.widgets.words import caption, words


class Figures(QWidget):
    """Names and values side by side, e.g. `EPOCH 4 / 20`. Values are set by name; the layout stays."""

    def __init__(self, *names: str, minimum: int = 64) -> None:
        super().__init__()
        self._values: dict[str, QLabel] = {}
        self._boxes: dict[str, QWidget] = {}
        self._captions: dict[str, QLabel] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        for name in names:
            box = QWidget()
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            self._captions[name] = caption(name)
            self._values[name] = words("–", "figure")
            least(self._values[name], width=minimum)
            column.addWidget(self._captions[name])
            column.addWidget(self._values[name])
            self._boxes[name] = box
            row.addWidget(box)
        row.addStretch(1)

    def say(self, name: str, value: str, *, title: str = "", tip: str = "") -> None:
        """Sets one value; `title` renames it, e.g. to the metric's own name."""
        label = self._values[name]
        if label.text() != value:
            label.setText(value)
        if title and self._captions[name].text() != title.upper():
            self._captions[name].setText(title.upper())
        label.setToolTip(tip)

    def said(self, name: str) -> str:
        """What stands under a name."""
        return self._values[name].text()

    def show_only(self, *names: str) -> None:
        """Hides all others."""
        for name, box in self._boxes.items():
            box.setVisible(name in names)


def panel(width: int) -> tuple[QWidget, QVBoxLayout]:
    """The column at the left of a page, and its layout."""
    made = QWidget()
    set_role(made, "panel")
    hold(made, width=width)
    column = QVBoxLayout(made)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(8)
    return made, column
