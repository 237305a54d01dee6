"""One problem of the project in a bar: the sentence, a button per repair, and the way to the layer."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from designer.analysis.network import Analysis, analyse
from designer.analysis.problems import Problem, Severity
from designer.analysis.project import check_project, check_training
from designer.drawing.theme import Theme
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, words


def problems_of(session: Session) -> tuple[Problem, ...]:
    """What is wrong with the session's project, errors first."""
    return _errors_first(check_project(session.document.project, _main_analysis(session)))


def fit_problems_of(session: Session) -> tuple[Problem, ...]:
    """What does not fit between the network, the data and the recipe; what is wrong inside the network is left out."""
    return _errors_first(check_training(session.document.project, _main_analysis(session)))


def _main_analysis(session: Session) -> Analysis:
    """That of the network which is trained; it is at hand if Design shows the same one."""
    main = session.document.project.main
    return session.analysis if session.network_id == main.id else analyse(main)


def _errors_first(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: problem.severity is not Severity.ERROR))


class ProblemBar(QFrame):
    """Hidden while there is no problem. `node_wanted(id)`: the user asked for the layer (“” for the Design page)."""

    node_wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._problem: Problem | None = None
        set_role(self, "field")
        self._picture = Picture("triangle-alert", theme.warning)
        self._text = words("", wrap=True)
        self._more = words("", "small")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
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
        self._more.setText(f"and {others} more" if others > 0 else "")

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        if self._problem is not None:
            self._picture.show_icon(*_look(self._problem, theme))

    def _fill(self, problem: Problem) -> None:
        self._picture.show_icon(*_look(problem, self._theme))
        self._text.setText(problem.message)
        for widget in self.buttons:
            self._buttons.removeWidget(widget)
            if widget is not self._more:
                widget.hide()
                widget.deleteLater()
        while self._buttons.takeAt(0) is not None:
            pass
        for repair in problem.repairs[:2]:
            self._buttons.addWidget(push(repair.label, "", partial(self._session.do, repair.edit, label=repair.label)))
        link = push("Show in Design", "link", lambda: self.node_wanted.emit(problem.node or ""))
        self._buttons.addWidget(link)
        self._buttons.addWidget(self._more)
        self._buttons.addStretch(1)


def _look(problem: Problem, theme: Theme) -> tuple[str, str]:
    if problem.severity is Severity.ERROR:
        return "circle-alert", theme.error
    return "triangle-alert", theme.warning
