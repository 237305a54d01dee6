"""The queue of runs, above the big buttons: which come next, in which order."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.run.controller import RunController
from designer.gui.run.words import when
from designer.gui.scaling import px
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton, push
from designer.gui.widgets.words import ElidedLabel, caption
from designer.jobs.errors import RunError
from designer.jobs.run_folder import RunFolder

_ROW, _MOST_ROWS = 28, 4


class QueueBox(QWidget):
    """A row a run, with its settings in brief; hidden while nothing waits."""

    def __init__(self, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._runs, self._theme = runs, theme
        self.rows: list[QueueRow] = []
        self.start = push(tr("Start the next one"), "small", runs.turns.start_next)
        head = QHBoxLayout()
        head.addWidget(caption(tr("Queue")))
        head.addStretch(1)
        head.addWidget(self.start)
        self._inside = QWidget()
        set_role(self._inside, "panel")
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._area = QScrollArea()
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._area)
        runs.turns.queue.changed.connect(self._show_queue)
        runs.runs_changed.connect(self._show_button)
        self._show_queue()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)

    def _show_button(self) -> None:
        is_wanted = not self._runs.is_training
        if self.start.isHidden() is is_wanted:
            self.start.setVisible(is_wanted)

    def _show_queue(self) -> None:
        queue = self._runs.turns.queue
        waiting = queue.waiting
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [QueueRow(folder, place, len(waiting), self._theme) for place, folder in enumerate(waiting)]
        for row in self.rows:
            row.up.clicked.connect(lambda _=False, folder=row.folder: queue.shift(folder, -1))
            row.down.clicked.connect(lambda _=False, folder=row.folder: queue.shift(folder, 1))
            row.out.clicked.connect(lambda _=False, folder=row.folder: queue.remove(folder))
            self._list.addWidget(row)
        self._area.setFixedHeight(px(_ROW) * min(_MOST_ROWS, max(1, len(waiting))))
        self.setVisible(bool(waiting))
        self._show_button()


class QueueRow(QWidget):
    """One run that waits."""

    def __init__(self, folder: RunFolder, place: int, count: int, theme: Theme) -> None:
        super().__init__()
        self.folder = folder
        name = when(folder)
        self.words = ElidedLabel(f"{place + 1}.  {in_brief(folder) or name}")
        self.words.keep_tooltip()
        self.words.setToolTip(tr("Queued on {when}", when=name))
        self.up = IconButton("chevron-up", theme, tr("Earlier: {name}", name=name))
        self.down = IconButton("chevron-down", theme, tr("Later: {name}", name=name))
        self.out = IconButton("x", theme, tr("Take out of the queue: {name}", name=name))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.words, 1)
        for button in (self.up, self.down, self.out):
            row.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for button in (self.up, self.down, self.out):
            button.set_theme(theme)


def in_brief(folder: RunFolder) -> str:
    """What tells a queued run from the others: how long it trains, and with what."""
    try:
        recipe = folder.spec().project.training
    except RunError:
        return ""
    rate = recipe.optimizer.params.get("lr")
    told = f"{recipe.optimizer.type} {rate:g}" if isinstance(rate, int | float) else recipe.optimizer.type
    return tr("{epochs} epochs, {optimiser}", epochs=recipe.epochs, optimiser=told)
