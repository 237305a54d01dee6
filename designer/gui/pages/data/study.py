"""Reads the project's data in a thread, and keeps what was found in it. Knows no widget."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from designer.data.baselines import Baseline
from designer.data.finding import Finding
from designer.data.findings import findings
from designer.data.source import Source
from designer.graph.recipe import Data
from designer.gui.pages.data.baseline import best_of, is_quick
from designer.gui.pages.data.contents import MANY, Contents, again, is_stale, read
from designer.gui.run.background import Background


class Study(QObject):
    """What is known of the data by now.

    `shown(keep)`: contents are there; `keep` if they differ in single items only. `noticed()`: findings or the baseline
    are others. `failed(error)`: the data cannot be read.
    """

    shown = Signal(bool)
    noticed = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._work, self._search = Background(self), Background(self)
        self.data: Data | None = None
        """What is being read, or was."""
        self.contents: Contents | None = None
        self.found: tuple[Finding, ...] = ()
        self.baseline: Baseline | None = None

    @property
    def is_reading(self) -> bool:
        """Whether contents are awaited."""
        return self._work.is_busy("preview")

    def take(self, data: Data, known: Source | None) -> bool:
        """Reads the data if it is other data or divided otherwise; `known` is its source if that is open already.

        Tells whether anything is to be read or looked at again.
        """
        if self.data is None or _place(self.data) != _place(data):
            self._start(data, lambda: read(data, known), self._on_read)
        elif self.contents is not None and self.data.items != data.items:
            self._look_again(self.contents, data)
        else:
            return False
        return True

    def forget(self) -> None:
        """Knows nothing any more; the next `take` reads."""
        self.data = self.contents = None
        self._work.forget("preview")

    def again(self) -> None:
        """Has the next `take` read, and keeps what is known until then."""
        self.data = None

    def close(self) -> None:
        """Waits for the threads; to be called once, at the end."""
        self._work.close()
        self._search.close()

    # -- inside

    def _start(self, data: Data, task: Callable[[], Contents], done: Callable[[Contents], object]) -> None:
        self.data = data
        self._work.ask("preview", task, done, self.failed.emit)

    def _look_again(self, contents: Contents, data: Data) -> None:
        """After changes of single items: at once, or in the thread where there are many."""
        source = contents.items.source
        if source is not None and source.is_fitted:
            self._search.ask("stale", lambda: is_stale(contents.items, data), self._on_stale, lambda _: None)
        if len(contents.items) > MANY:
            self._start(data, lambda: again(contents, data), lambda found: self._show(found, keep=True))
            return
        self.data = data
        self._show(again(contents, data), keep=True)

    def _on_stale(self, stale: bool) -> None:
        if self.contents is not None and self.contents.is_stale != stale:
            self.contents = replace(self.contents, is_stale=stale)
            self.noticed.emit()

    def _on_read(self, contents: Contents) -> None:
        self.found, self.baseline = (), None
        self._search.forget("findings")
        self._search.forget("baseline")
        self._show(contents, keep=False)
        source = contents.items.source
        if (data := self.data) is not None and contents.parts is not None and is_quick(contents.entry):
            self._search.ask("baseline", lambda: best_of(data), self._on_baseline, lambda _: None)
        if source is not None:
            self._search.ask("findings", lambda: findings(source), self._on_found, lambda _: None)

    def _show(self, contents: Contents, *, keep: bool) -> None:
        self.contents = contents
        self.shown.emit(keep)

    def _on_baseline(self, found: Baseline) -> None:
        self.baseline = found
        self.noticed.emit()

    def _on_found(self, found: tuple[Finding, ...]) -> None:
        self.found = found
        self.noticed.emit()


def _place(data: Data) -> tuple[object, ...]:
    """What decides which samples are shown in which part."""
    return data.dataset, data.validation, data.seed, dict(data.params), dict(data.facts)
