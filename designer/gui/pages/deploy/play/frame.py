"""The parts of the playground and where they stand: what goes in at the left, what comes out at the right."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.play.answer import AnswerView
from designer.gui.pages.deploy.play.asking import Asking
from designer.gui.pages.deploy.play.rival import Rival, agreement, tempo
from designer.gui.pages.deploy.play.sample_bar import SampleBar
from designer.gui.pages.deploy.play.sweep import Sweep
from designer.gui.pages.deploy.play.table import TablePanel
from designer.gui.pages.deploy.play.writer import Writer
from designer.gui.plots.drawing_pad import DrawingPad
from designer.gui.scaling import hold, least, px
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.words import ElidedLabel, Picture, words

_WIDE = 300


class PlayFrame(QWidget):
    """Widgets and their places, without what they do. `inputs` takes the panels of a model's inputs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.no_pad = DrawingPad(theme, parent=self)
        self.no_pad.hide()
        self.asking = Asking()
        self.samples = SampleBar(theme)
        self.answer = AnswerView(theme)
        self.rival = Rival(theme)
        self.sweep = Sweep(theme)
        self.table = TablePanel()
        self.writer = Writer()
        self.title = ElidedLabel("", "mono-muted", Qt.TextElideMode.ElideMiddle)
        self.agreed = words("", "heading")
        self.sign = Picture("circle-check", theme.success)
        self.sign.hide()
        self.compare = push(tr("Compare with…"), "small")
        self.compare.setToolTip(tr("Asks another model the same and shows both answers"))
        self.other = push(tr("Open another model…"), "small")
        self.back = push(tr("Back to the exported file"), "small")
        self.move_one = _toggle(tr("Move one number"))
        self.whole_table = _toggle(tr("Predict a table"))
        self.inputs = QVBoxLayout()
        self._left = QScrollArea()
        self._body = QWidget()
        self.trouble = EmptyState("triangle-alert", "", "", theme, action=tr("Open another model…"))
        self.trouble.hide()
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for part in (self.samples, self.answer, self.rival, self.sweep, self.no_pad, self.trouble):
            part.set_theme(theme)

    @property
    def trouble_open(self) -> QPushButton:
        """The button that opens another model where this one cannot be read."""
        assert self.trouble.button is not None
        return self.trouble.button

    def show_trouble(self, name: str, text: str) -> None:
        """Says why the model of this name cannot be read, in the place of everything else; "": it can."""
        if text:
            self.trouble.say("triangle-alert", tr("“{name}” cannot be read", name=name), text, self._theme)
        self.trouble.setVisible(bool(text))
        self._body.setVisible(not text)

    def say_agreement(self) -> None:
        """Says whether both models say the same, and how fast the other one is, where both have answered."""
        view = self.rival.view
        said = agreement(self.answer.said, view.said) if self.rival.is_on and view.said else None
        self.agreed.setVisible(said is not None)
        self.sign.setVisible(said is not None)
        if said is not None:
            same = tr("Both say the same.") if said else tr("They say different things.")
            self.agreed.setText(f"{same} {tempo(self.answer.seconds, view.seconds)}".strip())
            icon, colour = ("circle-check", self._theme.success) if said else ("circle-x", self._theme.error)
            self.sign.show_icon(icon, colour)

    def bring_tools(self) -> None:
        """Scrolls to the tool that was opened: it stands below what is entered."""
        tool = next((tool for tool in (self.table, self.sweep) if not tool.isHidden()), None)
        if tool is not None:
            QTimer.singleShot(0, tool, lambda: self._left.ensureWidgetVisible(tool, 0, 8))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for part in (self.sign, self.agreed):
            head.addWidget(part)
        head.addWidget(self.title, 1)
        for button in (self.back, self.compare, self.rival.away, self.other):
            head.addWidget(button)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN)
        row.addWidget(self._left, 1)
        row.addWidget(self._right())
        self._fill_left()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._body, 1)
        column.addWidget(self.trouble, 1)
        self.table.answered.connect(self.bring_tools)

    def _right(self) -> QScrollArea:
        inside = QWidget()
        set_role(inside, "panel")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 10, 0)
        row.setSpacing(24)
        for view in (self.answer, self.rival):
            row.addWidget(view)
            hold(view, width=_WIDE)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._answers = area
        self.fit_answers()
        return area

    def fit_answers(self) -> None:
        """Makes room for one answer, or for two beside each other; what goes in needs its room, too."""
        two = not self.rival.isHidden()
        each = _NARROW if two or self.width() < px(_LITTLE) else _WIDE
        for view in (self.answer, self.rival):
            hold(view, width=each)
        wide = 2 * _NARROW + 34 if two else each + 10
        hold(self._answers, width=wide)
        ways, is_beside = QBoxLayout.Direction, self.width() >= px(_LEFT + _BETWEEN + wide)
        self._row.setDirection(ways.LeftToRight if is_beside else ways.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See above."""
        super().resizeEvent(event)
        self.fit_answers()

    def _fill_left(self) -> None:
        inside = QWidget()
        set_role(inside, "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(16)
        self.inputs.setSpacing(20)
        column.addWidget(self.asking)
        column.addWidget(self.samples)
        column.addLayout(self.inputs)
        column.addWidget(self.writer)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.move_one)
        tools.addWidget(self.whole_table)
        tools.addStretch(1)
        column.addLayout(tools)
        column.addWidget(self.sweep)
        column.addWidget(self.table)
        column.addStretch(1)
        self._left.setWidget(inside)
        self._left.setWidgetResizable(True)
        least(self._left, width=_LEFT)


_LEFT, _BETWEEN = 300, 28
"""What goes in needs so much; where that is not there, answers stand below it."""
_NARROW, _LITTLE = 204, 700
"""An answer beside another one, or where there is less room than this."""


def _toggle(text: str) -> QPushButton:
    """A button that shows a part of the playground, and hides it again."""
    button = push(text)
    button.setCheckable(True)
    return button
