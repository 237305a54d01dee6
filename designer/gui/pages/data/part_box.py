"""The choice of the part whose items the wall shows."""

from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtCore import Signal

from designer.data.parted import NOWHERE, TEST, TRAIN, VALIDATION
from designer.data.source import Rows
from designer.data.split import Split
from designer.gui.editing.boxes import ChoiceBox
from designer.gui.pages.data.cells import Mark
from designer.gui.pages.data.contents import Contents
from designer.gui.pages.data.part_looks import NAMES, part_at
from designer.gui.tongue import tr

_ALL = -2


class PartBox(ChoiceBox):
    """All items, or those of one part. `chosen()`: the user took another."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("data.part")
        self.setAccessibleName(tr("Part that is shown"))
        self.setToolTip(tr("Shows the items of one part only."))
        self._shown: tuple[int, ...] = ()
        self._fill((_ALL,))
        self.activated.connect(lambda _: self.chosen.emit())

    @property
    def part(self) -> int | None:
        """The part that is chosen; None: all items."""
        found: Any = self.currentData()
        return None if found is None or found == _ALL else int(found)

    def show_parts(self, parts: Split | None, items: int) -> None:
        """Offers the parts that there are; a part that is gone is no longer chosen."""
        if parts is None:
            self._fill((_ALL,))
            self.hide()
            return
        in_parts = len(parts.train) + len(parts.validation) + len(parts.test)
        last = ((TEST,) if len(parts.test) else ()) + ((NOWHERE,) if in_parts < items else ())
        self._fill((_ALL, TRAIN, VALIDATION, *last))
        self.show()

    def rows(self, contents: Contents) -> Rows:
        """The items to show, in the order of the wall."""
        if self.part is None or contents.parts is None:
            return contents.order
        parts = contents.parts
        known = {TRAIN: parts.train, VALIDATION: parts.validation, TEST: parts.test}
        mask = np.zeros(len(contents.items), dtype=bool)
        mask[known.get(self.part, np.concatenate(list(known.values())))] = True
        return contents.order[~mask[contents.order] if self.part == NOWHERE else mask[contents.order]]

    def _fill(self, choices: tuple[int, ...]) -> None:
        if choices == self._shown:
            return
        had = self.currentData()
        self._shown = choices
        self.clear()
        for choice in choices:
            self.addItem(tr("All parts") if choice == _ALL else tr(NAMES[choice]), choice)
        self.setCurrentIndex(choices.index(had) if had in choices else 0)


def placed(mark: Mark, contents: Contents, row: int) -> Mark:
    """What is said of an item, with the part that it is in."""
    return replace(mark, part=part_at(contents.parts, row))
