"""The Samples tab: what the network makes of a few validation samples, epoch by epoch."""

from collections import OrderedDict

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStackedWidget, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.figures import scrolled
from designer.gui.pages.train.samples.board import Board
from designer.gui.pages.train.samples.facts import Facts, facts_of
from designer.gui.pages.train.samples.kinds import board_of
from designer.gui.pages.train.samples.wall import Wall
from designer.gui.pages.train.tab_page import TabPage
from designer.gui.run.controller import RunController
from designer.gui.scaling import least
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.words import words
from designer.jobs.run_folder import RunFolder
from designer.protocol.events import Sampled
from designer.protocol.samples import read_look

_TOPIC = "samples"
_KEPT = 64
"""So many boards are remembered: the slider then answers at once."""
_Key = tuple[RunFolder, str, float, str]


class SamplesTab(TabPage):
    """`slider` chooses the epoch; at its end it stays with the newest one."""

    def __init__(self, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._runs, self._theme = runs, theme
        self._folder: RunFolder | None = None
        self._looks: tuple[Sampled, ...] = ()
        self._facts: tuple[RunFolder, Facts] | None = None
        self._boards: OrderedDict[_Key, Board] = OrderedDict()
        self.follows = True
        self.epoch = words("", "heading")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Epoch"))
        self.slider.setToolTip(tr("Which epoch is shown: ← and →; End for the newest"))
        self.slider.setPageStep(5)
        least(self.slider, width=120)
        self.newest = push(tr("Newest"), "link", self._on_newest)
        policy = self.newest.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # else the slider would be another under the hand that drags it
        self.newest.setSizePolicy(policy)
        self.newest.setToolTip(tr("Show the newest epoch, and go on with the training (End)"))
        self.said = words("", "small")
        self.said.hide()
        self.wall = Wall(theme)
        self._empty = EmptyState(
            "image",
            tr("Nothing has been shown to the network yet"),
            tr("After the first epoch, a few validation samples stand here with what the network makes of them."),
            theme,
            compact=True,
        )
        self._arrange()
        self.slider.valueChanged.connect(self._on_slid)
        self.wall.moved.connect(lambda steps: self.slider.setValue(self.slider.value() + steps))
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._empty.set_theme(theme)
        self._show()

    def refresh(self) -> None:
        """Shows the run as it is now: another epoch where it follows, and another place of the slider."""
        looks, folder = self._runs.view.samples, self._runs.shown
        known = self._looks
        is_other = folder != self._folder
        if not is_other and len(looks) == len(known) and (not looks or looks[-1] is known[-1]):
            return
        before = self._shown
        self._folder, self._looks = folder, tuple(looks)
        self.follows = self.follows or is_other
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, len(looks) - 1))
        if self.follows:
            self.slider.setValue(self.slider.maximum())
        self.slider.blockSignals(False)
        if is_other or self._shown is not before or not looks:
            self._show()

    @property
    def _shown(self) -> Sampled | None:
        place = self.slider.value()
        return self._looks[place] if place < len(self._looks) else None

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.epoch)
        bar.addWidget(self.slider, 1)
        bar.addWidget(self.newest)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.said)
        column.addSpacing(4)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 8, 8)
        inner.addWidget(self.wall)
        inner.addStretch(1)
        self._scroll = scrolled(content)
        column.addWidget(self._scroll, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _on_slid(self) -> None:
        self.follows = self.slider.value() == self.slider.maximum()
        self._show()

    def _on_newest(self) -> None:
        self.slider.setValue(self.slider.maximum())
        self.slider.setFocus()

    def _show(self) -> None:
        """Shows the chosen look if it is known; else it will be, once it has been read."""
        look, folder = self._shown, self._folder
        if look is None or folder is None:
            self._stack.setCurrentWidget(self._empty)
            return
        self._stack.setCurrentIndex(0)
        widest = tr("After epoch {n}", n=max(each.epoch for each in self._looks))
        self.epoch.setText(tr("After epoch {n}", n=look.epoch))
        self.epoch.setMinimumWidth(self.epoch.fontMetrics().horizontalAdvance(widest))
        self.slider.setEnabled(len(self._looks) > 1)
        self.newest.setVisible(not self.follows)
        theme = self._theme
        key = (folder, look.path, look.time, theme.name)
        if key in self._boards:
            self._boards.move_to_end(key)
            self._take(self._boards[key])
        elif not self._runs.background.is_busy(_TOPIC):
            known = self._facts[1] if self._facts is not None and self._facts[0] == folder else None

            def read() -> tuple[Facts, Board]:
                facts = known or facts_of(folder)
                return facts, board_of(read_look(folder.path / look.path), facts, theme)

            self._runs.background.ask(_TOPIC, read, lambda found: self._keep(key, *found), self._on_error)

    def _keep(self, key: _Key, facts: Facts, board: Board) -> None:
        self._facts = (key[0], facts)
        self._boards[key] = board
        while len(self._boards) > _KEPT:
            self._boards.popitem(last=False)
        self._show()

    def _take(self, board: Board) -> None:
        self.wall.show_board(board, self._theme)
        nothing = tr("What came out can not be shown: its file is missing, or too large for a picture.")
        self.said.setText("" if board.strips else nothing)
        self.said.setVisible(not board.strips)

    def _on_error(self, error: Exception) -> None:
        raise error
