"""Follows the list of preparations: reads some samples once, in a thread, and looks at them after each step."""

import time
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from designer.data.before_after import Look, looks, some_of
from designer.data.source import Array
from designer.graph.recipe import Data
from designer.gui.pages.data.contents import Contents, Items
from designer.gui.run.background import Background


@dataclass(frozen=True, eq=False, slots=True)
class Sight:
    """What is seen: looks along the list, of the item in a row and of so many samples that are learnt from."""

    looks: tuple[Look, ...]
    row: int
    samples: int


@dataclass(frozen=True, eq=False, slots=True)
class _Read:
    """What was read of the data. `contents` is that which it was read of."""

    items: Items
    rows: Array
    samples: Array
    row: int
    sample: Array


_PATIENCE_SECONDS = 0.3


class PreparationStudy(QObject):
    """`changed()`: `sight` is another; it is None while nothing can be seen."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Background(self)
        self._known: _Read | None = None
        self.sight: Sight | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._work.is_busy("looks")

    def look(self, contents: Contents, data: Data, row: int, feature: str) -> None:
        """Has the samples looked at; the answer comes with `changed`. `row` −1: the first that is learnt from."""
        known = self._known

        def work() -> tuple[_Read, Sight] | None:
            if known is None and contents.items.has_files:
                time.sleep(_PATIENCE_SECONDS)  # The wall's pictures come first.
            read = _read(contents, row, known)
            if read is None:
                return None
            found = looks(contents.entry, data, read.samples, read.sample, feature)
            return read, Sight(found, read.row, len(read.samples))

        self._work.ask("looks", work, self._on_seen, lambda _: self.forget())

    def forget(self) -> None:
        """Sees nothing any more."""
        self._work.forget("looks")
        self._known = None
        if self.sight is not None:
            self.sight = None
            self.changed.emit()

    def close(self) -> None:
        """Waits for the thread; to be called once, at the end."""
        self._work.close()

    def _on_seen(self, found: tuple[_Read, Sight] | None) -> None:
        if found is None:
            self.forget()
            return
        self._known, self.sight = found
        self.changed.emit()


def _read(contents: Contents, row: int, known: _Read | None) -> _Read | None:
    """The samples that are looked at, read only if they are not known; None if there are none."""
    if contents.parts is None or not len(contents.parts.train):
        return None
    items, rows = contents.items, some_of(contents.parts.train, contents.entry.first)
    row = row if 0 <= row < len(items) else int(rows[0])
    same = known is not None and known.items is items
    if known is not None and same and known.row == row and np.array_equal(known.rows, rows):
        return known
    samples = known.samples if known is not None and same and np.array_equal(known.rows, rows) else items.read(rows)
    return _Read(items, rows, samples, row, items.read(np.array([row]))[0])
