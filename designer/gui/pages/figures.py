"""A row of numbers with their names above them: the facts of a page at a glance."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from designer.gui.scaling import hold, least
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.words import caption, words

_BETWEEN, _BAR = 28, 8


class Figures(QWidget):
    """Names and values side by side, e.g. `EPOCH 4 / 20`. Values are set by name; `boxes` hold them, by name."""

    def __init__(self, *names: str, minimum: int = 64) -> None:
        super().__init__()
        self._values: dict[str, QLabel] = {}
        self.boxes: dict[str, QWidget] = {}
        self._captions: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(12)
        self._columns = 0
        self._longest: dict[str, int] = dict.fromkeys(names, 0)
        for name in names:
            box = QWidget()
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            self._captions[name] = caption(tr(name))
            self._values[name] = words("–", "figure")
            least(self._values[name], width=minimum)
            column.addWidget(self._captions[name])
            column.addWidget(self._values[name])
            self.boxes[name] = box
        self._spread(len(names))

    def say(self, name: str, value: str, *, title: str = "", tip: str = "") -> None:
        """Sets one value; `title` renames it, e.g. to the metric's own name."""
        label = self._values[name]
        if label.text() != value:
            label.setText(value)
        if title and self._captions[name].text() != title.upper():
            self._captions[name].setText(title.upper())
        label.setToolTip(tip)
        if len(value) > self._longest[name]:  # Places only widen: what changes 30 times a second moves nothing else.
            self._longest[name] = len(value)
        wide = max(label.minimumWidth(), label.fontMetrics().horizontalAdvance("0" * self._longest[name]))
        if wide > label.minimumWidth():
            label.setMinimumWidth(wide)
        self._spread(self._fitting(self.width()))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest number: the others go below each other."""
        widest = max((box.minimumSizeHint().width() for box in self.boxes.values()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many stand side by side as there is room for."""
        super().resizeEvent(event)
        self._spread(self._fitting(event.size().width()))

    def _fitting(self, width: int) -> int:
        """The most columns, each as wide as what stands in it, that a width has room for."""
        wide = [0 if box.isHidden() else box.sizeHint().width() for box in self.boxes.values()]
        for columns in range(len(wide), 1, -1):
            if sum(max(wide[column::columns]) for column in range(columns)) + (columns - 1) * _BETWEEN <= width:
                return columns
        return 1

    def _spread(self, columns: int) -> None:
        columns = min(columns, len(self.boxes))
        if columns == self._columns:
            return
        for column in range(self._columns + 1):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for place, box in enumerate(self.boxes.values()):
            self._grid.addWidget(box, place // columns, place % columns)
        self._grid.setColumnStretch(columns, 1)
        self.updateGeometry()

    def said(self, name: str) -> str:
        """What stands under a name."""
        return self._values[name].text()

    def show_only(self, *names: str) -> None:
        """Hides all others."""
        for name, box in self.boxes.items():
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


def scrolled(column: QWidget, width: int = 0) -> QScrollArea:
    """A column that scrolls where the page is lower than it; of a fixed width, if there is one."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if width:
        hold(area, width=width + _BAR)
    area.setWidget(column)
    return area
