"""Goes from one problem to the next, round and round."""

from PySide6.QtCore import QObject

from designer.gui.problems.finder import Problems


class ProblemWalk(QObject):
    """Begins anew whenever the problems change."""

    def __init__(self, problems: Problems) -> None:
        super().__init__(problems)
        self._problems, self._shown = problems, -1
        problems.changed.connect(self._on_changed)

    def next(self) -> tuple[str, str] | None:
        """The network and the layer of the next problem that has a place."""
        places = [(problem.network, problem.node) for problem in self._problems.items if problem.node is not None]
        if not places:
            return None
        self._shown = (self._shown + 1) % len(places)
        return places[self._shown]

    def _on_changed(self) -> None:
        self._shown = -1
