"""Reads the project's data in a thread, and keeps what was found in it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from designer.data.baselines import Baseline
from designer.data.finding import Finding
from designer.data.kept import sweep
from designer.data.source import Source
from designer.data.table_source import TableSource
from designer.data.telling import Progress
from designer.data.twins import Twins
from designer.graph.recipe import Data
from designer.gui.pages.data.baseline import best_of, is_quick
from designer.gui.pages.data.between import Between, looked_through
from designer.gui.pages.data.columns import columns_of_table, is_glimpse
from designer.gui.pages.data.contents import MANY, Contents, Items, again, is_stale, read
from designer.gui.pages.data.task import Task
from designer.gui.pages.data.watch import Manners
from designer.gui.plots.columns import Column
from designer.gui.run.background import Background
from designer.gui.tongue import later


class Study(QObject):
    """What is known of the data by now.

    `shown(keep)`: contents are there; `keep` if they differ in single items only. `noticed()`: findings or the baseline
    are others. `failed(error)`: the data cannot be read. The tasks may be followed, and cancelled, by the user.
    """

    shown = Signal(bool)
    noticed = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._work, self._search = Background(self), Background(self)
        self.manners = Manners()
        """What is asked for by `_search` waits while the user looks around."""
        self._search.ask("sweep", sweep, lambda _: None, lambda _: None)
        self.reading = Task(later("Reading the data"), self._work)
        self.baselines = Task(later("Looking what is reached without a network"), self._search, self.manners)
        self.searching = Task(later("Looking for what is worth knowing"), self._search, self.manners)
        self.reading.changed.connect(self._on_reading)
        self.summing = Task(later("Summing up the columns"), self._search, self.manners)
        self.data: Data | None = None
        """What is being read, or was."""
        self.contents: Contents | None = None
        self.between = Between(self._search, self)
        self.between.noticed.connect(self.noticed)
        self.found: tuple[Finding, ...] = ()
        self.baseline: Baseline | None = None
        self.columns: tuple[Column, ...] = ()
        """Of a large table by all its rows, as soon as they were gone through."""

    def take(self, data: Data, known: Source | None, ready: Contents | None = None) -> bool:
        """Reads the data if it is other data or divided otherwise; tells whether it has to.

        `known` is its source if that is open already, `ready` what was read of it if that is at hand.
        """
        is_other = self.data is None or _place(self.data) != _place(data)
        is_divided = self.data is not None and drawn_of(self.data) != drawn_of(data)
        source = self.contents.items.source if self.contents is not None and not is_other else None
        if is_other or (is_divided and (self.contents is None or (source is not None and source.is_fitted))):
            if ready is not None:
                self.reading.forget()
                self.data = data
                self._on_read(ready)
                return False
            self.data = data
            self.reading.ask(lambda _: read(data, known or source), self._on_read, self.failed.emit)
        elif self.contents is not None and self.data is not None and (is_divided or self.data.items != data.items):
            self._look_again(self.contents, data, is_divided=is_divided)
        else:
            return False
        return True

    def forget(self) -> None:
        """Knows nothing any more; the next `take` reads."""
        self.data = self.contents = None
        for task in (self.reading, self.baselines, self.searching, self.summing):
            task.forget()
        self.between.forget()

    def again(self) -> None:
        """Has the next `take` read, and keeps what is known until then."""
        self.data = None

    def close(self) -> None:
        """Waits for the threads; to be called once, at the end."""
        self.forget()
        self._work.close()
        self._search.close()

    # -- inside

    def _look_again(self, contents: Contents, data: Data, *, is_divided: bool) -> None:
        """After changes of single items, or of the parts: at once, or in the thread where there are many."""
        source = contents.items.source
        if source is not None and source.is_fitted:
            self._search.ask("stale", lambda: is_stale(contents.items, data), self._on_stale, lambda _: None)
        self.data = data
        if is_divided:
            self._ask_baseline(contents)
        if len(contents.items) > MANY:
            self.reading.ask(
                lambda _: again(contents, data), lambda found: self._show(found, keep=True), self.failed.emit
            )
            return
        self._show(again(contents, data), keep=True)

    def _on_reading(self) -> None:
        """What was read of other data is no answer to this one: if the user wants no reading, there is nothing."""
        if self.reading.is_cancelled:
            self.contents = None

    def _on_stale(self, stale: bool) -> None:
        if self.contents is not None and self.contents.is_stale != stale:
            self.contents = replace(self.contents, is_stale=stale)
            self.noticed.emit()

    def _on_read(self, contents: Contents) -> None:
        self.found, self.baseline, self.columns = (), None, ()
        for task in (self.searching, self.baselines, self.summing):
            task.forget()
        self.between.forget()
        self.manners.look_around()
        self._show(contents, keep=False)
        source = contents.items.source
        self._ask_baseline(contents)
        if isinstance(source, TableSource) and is_glimpse(source):
            self.summing.ask(lambda tell: columns_of_table(source, tell), self._on_columns)
        if source is not None or contents.items.inputs is not None:
            self.searching.ask(lambda tell: _findings(contents.items, tell), self._on_found)

    def _ask_baseline(self, contents: Contents) -> None:
        self.baseline = None
        self.baselines.forget()
        if (data := self.data) is not None and contents.parts is not None and is_quick(contents.entry):
            self.baselines.ask(lambda tell: best_of(data, tell), self._on_baseline, lambda _: None)

    def _show(self, contents: Contents, *, keep: bool) -> None:
        self.contents = contents
        self.between.take(contents, self.data)
        self.shown.emit(keep)

    def _on_baseline(self, found: Baseline | None) -> None:
        self.baseline = found
        self.noticed.emit()

    def _on_columns(self, found: tuple[Column, ...]) -> None:
        self.columns = found
        self.noticed.emit()

    def _on_found(self, found: tuple[tuple[Finding, ...], Twins]) -> None:
        self.found, self.between.twins = found
        self.between.take(self.contents, self.data)
        self.noticed.emit()


def _place(data: Data) -> tuple[object, ...]:
    """What decides which samples are shown."""
    return data.dataset, dict(data.params), dict(data.facts)


def drawn_of(data: Data) -> tuple[object, ...]:
    """What decides which of them are in which part."""
    return (data.validation, data.seed, data.split, data.test, data.folds, data.fold, data.test_folds, data.test_fold)


def _findings(items: Items, tell: Progress) -> tuple[tuple[Finding, ...], Twins]:
    """What is worth knowing, looked for when what is seen first has come."""
    tell(0, 0)
    return looked_through(items, tell)
