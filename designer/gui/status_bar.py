"""The line at the bottom: what is running and how fast, and how many problems there are."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from designer.drawing.theme import Theme
from designer.gui import counts
from designer.gui.icons import icon
from designer.gui.scaling import hold, hold_icon
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.words import words

HEIGHT = 26
_DOT = 8
_SPARE = 2


class StatusBar(QFrame):
    """`problems_wanted()` tells that the count of problems was clicked."""

    problems_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_role(self, "bar")
        hold(self, height=HEIGHT)
        self._theme = theme
        self._count = (0, 0)
        self._dot = Dot(theme.muted)
        self._state = words(tr("Ready"), "status-state")
        self._pieces: list[QLabel] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        self.problems = _flat(tr("Show the problems"), self.problems_wanted.emit)
        self._line = row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self._dot)
        row.addWidget(self._state)
        row.addSpacing(8)
        row.addLayout(self._row)
        row.addStretch(1)
        row.addWidget(self.problems)
        self.show_problems(0, 0)

    def show_run(self, state: str, colour: str, pieces: tuple[str, ...] = ()) -> None:
        """Shows what is going on: `Training`, and pieces such as `epoch 4 / 12`, `312 samples/s`, `CPU`."""
        self._dot.set_colour(colour)
        is_other = state != self._state.text()
        self._state.setText(state)
        has_grown = is_other
        for index, piece in enumerate(pieces):
            if index == len(self._pieces):
                self._pieces.append(words("", "status"))
                self._row.addWidget(self._pieces[index])
            self._pieces[index].setText(piece)
            has_grown |= _make_room(self._pieces[index], piece, anew=is_other)
        for index, label in enumerate(self._pieces):
            label.setVisible(index < len(pieces))
        if has_grown:
            self._line.activate()  # at once: it is painted 30 times a second, often before Qt comes round to it

    def show_problems(self, errors: int, warnings: int) -> None:
        """Shows how many problems there are."""
        self._count = (errors, warnings)
        parts = [say(n) for n, say in ((errors, counts.problems), (warnings, counts.warnings)) if n]
        self.problems.setText(" " + (" · ".join(parts) or tr("No problems")))
        name = "circle-alert" if errors else "triangle-alert" if warnings else "circle-check"
        colour = self._theme.error if errors else self._theme.warning if warnings else self._theme.muted
        self.problems.setIcon(icon(name, colour, size=14))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.show_problems(*self._count)

    @property
    def texts(self) -> tuple[str, ...]:
        """All that stands there about the run, from the left."""
        return (self._state.text(), *(label.text() for label in self._pieces if not label.isHidden()))


class Dot(QWidget):
    """A small disc whose colour repeats what the word beside it says."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = QColor(colour)
        hold(self, _DOT, _DOT)

    def set_colour(self, colour: str) -> None:
        """Takes another colour."""
        if self._colour != QColor(colour):
            self._colour = QColor(colour)
            self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draws the disc."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            painter.drawEllipse(self.rect())


def _make_room(label: QLabel, text: str, *, anew: bool) -> bool:
    """Lets a label only widen, and by digits alike, so that what stands behind it keeps its place. Whether it did."""
    before = 0 if anew else label.minimumWidth()
    wide = label.fontMetrics().horizontalAdvance(re.sub(r"\d", "0", text)) + _SPARE
    if wide > before or anew:
        label.setMinimumWidth(wide)
    return wide > before


def _flat(tip: str, on_click: object) -> QToolButton:
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setToolTip(tip)
    hold_icon(button, 14)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    set_role(button, "status")
    button.clicked.connect(on_click)
    return button
