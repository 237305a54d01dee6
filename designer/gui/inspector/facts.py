"""Small tables of facts: a word at the left, a number in the mono face at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from designer.gui.widgets.words import ElidedLabel, caption, hairline, words

_LONGEST = 22
"""So many characters of a value are shown; a size that is open may have many more."""


_NAME = 78


class Facts(QWidget):
    """Rows of (name, value). Showing others reuses the labels that are there."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, _NAME)
        self._labels: list[tuple[ElidedLabel, QLabel]] = []
        self._shown: tuple[tuple[str, str], ...] = ()

    @property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """The rows as they stand there."""
        return self._shown

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        """Shows these rows."""
        if facts == self._shown:
            return
        self._shown = facts
        for place, (name, value) in enumerate(facts):
            if place == len(self._labels):
                left, right = ElidedLabel("", "muted"), words("", "mono", selectable=True)
                right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(left, place, 0)
                self._grid.addWidget(right, place, 1)
                self._labels.append((left, right))
            left, right = self._labels[place]
            left.setText(name)
            right.setText(value if len(value) <= _LONGEST else f"{value[: _LONGEST - 1]}…")
            right.setToolTip(value if len(value) > _LONGEST else "")
        for place, pair in enumerate(self._labels):
            for label in pair:
                label.setVisible(place < len(facts))


class Section(QWidget):
    """A hairline, a caption and what belongs below it."""

    def __init__(self, title: str, content: QWidget, *, line: bool = True) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if line:
            column.addWidget(hairline())
            column.addSpacing(4)
        column.addWidget(caption(title))
        column.addWidget(content)
