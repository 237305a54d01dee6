"""One problem of the project in a bar: the sentence, a button per repair, and the way to the layer."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from designer.analysis.problems import Problem, Severity
from designer.drawing.theme import Theme
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, words


class ProblemBar(QFrame):
    """Hidden while there is no problem. `node_wanted(id)`: the user asked for the layer (“” for the Design page)."""

    node_wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme, *, narrow: bool = False) -> None:
        """`narrow` puts the buttons below each other."""
        super().__init__()
        self._session, self._theme = session, theme
        self._problem: Problem | None = None
        set_role(self, "field")
        self._picture = Picture("triangle-alert", theme.warning)
        self._text = words("", wrap=True)
        self._more = words("", "small")
        self._buttons: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
        self._buttons.setSpacing(4 if narrow else 8)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._text)
        column.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.hide()

    @property
    def problem(self) -> Problem | None:
        """What is shown."""
        return self._problem

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """The repairs and the link, as buttons."""
        items = (self._buttons.itemAt(index) for index in range(self._buttons.count()))
        return tuple(widget for item in items if item is not None and (widget := item.widget()) is not None)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Shows the first and says how many there are."""
        first = problems[0] if problems else None
        self.setVisible(first is not None)
        if first != self._problem and first is not None:
            self._fill(first)
        self._problem = first
        others = len(problems) - 1
        self._more.setText(tr("and {n} more", n=others) if others > 0 else "")

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        if self._problem is not None:
            self._picture.show_icon(*_look(self._problem, theme))

    def _fill(self, problem: Problem) -> None:
        self._picture.show_icon(*_look(problem, self._theme))
        self._text.setText(sentence(problem.message))
        for widget in self.buttons:
            self._buttons.removeWidget(widget)
            if widget is not self._more:
                widget.hide()
                widget.deleteLater()
        while self._buttons.takeAt(0) is not None:
            pass
        for repair in problem.repairs[:2]:
            mend = partial(self._session.do, repair.edit, label=repair.label)
            self._buttons.addWidget(push(sentence(repair.label), "", mend))
        link = push(tr("Show in Design"), "link", lambda: self.node_wanted.emit(problem.node or ""))
        self._buttons.addWidget(link)
        self._buttons.addWidget(self._more)
        if self._buttons.direction() is QBoxLayout.Direction.LeftToRight:
            self._buttons.addStretch(1)


def _look(problem: Problem, theme: Theme) -> tuple[str, str]:
    if problem.severity is Severity.ERROR:
        return "circle-alert", theme.error
    return "triangle-alert", theme.warning
