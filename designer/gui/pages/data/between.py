"""Looks, in a thread, whether the parts of the data know of each other. Knows no widget."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from designer.data.changes import relabelled
from designer.data.finding import Finding
from designer.data.findings import findings
from designer.data.leaks import leaks
from designer.data.parted import Parted
from designer.data.telling import Progress
from designer.data.twins import Twins, twins_in, twins_of
from designer.graph.recipe import Data
from designer.gui.pages.data.contents import Contents, Items
from designer.gui.pages.data.task import Task
from designer.gui.run.background import Background
from designer.gui.tongue import later


class Between(QObject):
    """`noticed()`: what was found between the parts is something else now."""

    noticed = Signal()

    def __init__(self, work: Background, parent: QObject) -> None:
        super().__init__(parent)
        self.comparing = Task(later("Comparing the parts"), work)
        self.found: tuple[Finding, ...] = ()
        self.twins: Twins | None = None
        """What is there more than once; None as long as nobody knows."""

    def forget(self) -> None:
        """Knows nothing of the data any more."""
        self.comparing.forget()
        self.found, self.twins = (), None

    def take(self, contents: Contents | None, data: Data | None) -> None:
        """Compares the parts anew, once it is known what is there more than once."""
        if contents is None or data is None or self.twins is None:
            return
        if contents.parts is None:
            self.comparing.forget()
            self._show(())
            return
        twins, items, parts = self.twins, contents.items, contents.parts

        def compare(_: object) -> tuple[Finding, ...]:
            targets = items.targets
            values = relabelled(targets.values, targets.task, targets.labels, items.keys, data)
            return leaks(Parted(items.keys, replace(targets, values=values), parts, data, twins, items.source))

        self.comparing.ask(compare, self._show)

    def _show(self, found: tuple[Finding, ...]) -> None:
        if found != self.found:
            self.found = found
            self.noticed.emit()


def looked_through(items: Items, tell: Progress) -> tuple[tuple[Finding, ...], Twins]:
    """What is worth knowing of items, and which are there more than once. Takes its time."""
    if items.source is not None:
        return findings(items.source, tell), twins_of(items.source, tell)
    return (), twins_in(items.inputs) if items.inputs is not None else Twins()
