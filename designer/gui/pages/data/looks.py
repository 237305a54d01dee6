"""Reads the items that are seen, in a thread of its own, bit by bit: what is scrolled past is not read."""

from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QObject

from designer.data.source import Rows
from designer.gui.pages.data.contents import Items
from designer.gui.pages.data.several_face import face_of
from designer.gui.run.background import Background

_CHUNK = 8
"""Items that are read before the next ones that are seen are asked for."""

Take = Callable[[dict[int, Any]], object]


class Looks(QObject):
    """One request at a time; while it works, newer ones are remembered only by what is still seen when it is done."""

    def __init__(self) -> None:
        super().__init__()
        self._work = Background(self)
        self._busy_with: Items | None = None

    @property
    def is_busy(self) -> bool:
        """Whether items are being read."""
        return self._work.is_busy("items")

    def ask(self, items: Items, rows: Rows, take: Take) -> None:
        """Has the first few of these items prepared; `take` then asks again for what it still lacks."""
        if self.is_busy and self._busy_with is items:
            return
        self._busy_with = items
        some = np.sort(rows[:_CHUNK])
        self._work.ask("items", lambda: prepared(items, some), take, lambda _: take(dict.fromkeys(some.tolist())))

    def close(self) -> None:
        """Waits for the thread; to be called once, at the end."""
        self._work.close()


def prepared(items: Items, rows: Rows) -> dict[int, Any]:
    """The faces of items: what can be painted at once; None for those that cannot be read."""
    face = face_of(items)
    if face.instead is not None and items.has_files:
        return {row: face.instead(items, row) for row in rows.tolist()}
    samples = items.read(rows)
    return {row: face.prepare(items, row, sample) for row, sample in zip(rows.tolist(), samples, strict=True)}
