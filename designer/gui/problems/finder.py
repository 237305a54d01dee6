"""The problems of the open project, looked up once per change for all who show them."""

from PySide6.QtCore import QObject, Signal

from designer.analysis.problems import Problem, Severity
from designer.analysis.project import check_project
from designer.gui.session import Session


class Problems(QObject):
    """`items` are errors first, then warnings, each in the network's order. `changed()` tells that they differ."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.items: tuple[Problem, ...] = ()
        session.changed.connect(self._on_changed)
        session.opened.connect(self._look)
        self._look()

    @property
    def errors(self) -> int:
        """How many keep the network from running."""
        return sum(problem.severity is Severity.ERROR for problem in self.items)

    @property
    def warnings(self) -> int:
        """How many do not."""
        return len(self.items) - self.errors

    def _on_changed(self, _: object) -> None:
        self._look()

    def _look(self) -> None:
        project = self._session.document.project
        main, library = self._session.main_analysis, self._session.library
        found = check_project(project, main, library) if project.main.nodes else ()
        items = tuple(sorted(found, key=lambda problem: problem.severity is not Severity.ERROR))
        if items != self.items:
            self.items = items
            self.changed.emit()
