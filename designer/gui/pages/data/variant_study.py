"""Follows the list of augmentations: whenever it changes, a process makes variants of one item; a thread waits."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from designer.catalogue.datasets import InputDef
from designer.catalogue.prepared import stages
from designer.data.before_after import some_of
from designer.data.learnt import Learnt
from designer.data.preparation import after_stages, normalisation
from designer.data.signs import signs_of
from designer.data.source import Array
from designer.data.sources.regions_source import Boxes, Masks
from designer.errors import LayerloomError
from designer.graph.recipe import Data
from designer.gui.pages.data.contents import Contents, Items
from designer.gui.pages.data.variant_face import VariantFace, face_for, prepared_face
from designer.gui.run.background import Background
from designer.jobs.variants import VariantMaker
from designer.protocol.variants import Variants, VariantsRequest
from runtime.steps import apply_all

COUNT = 8
_PAUSE_MS = 90
_OTHERS = 7
"""Samples that the item may be mixed with."""


@dataclass(frozen=True, eq=False, slots=True)
class Shown:
    """The item as it is, then its variants: what is painted of each, and by which face."""

    face: VariantFace
    looks: tuple[Any, ...]
    row: int


@dataclass(frozen=True, eq=False, slots=True)
class _Read:
    """What was read: samples that steps are fitted to, the item, and those it may be mixed with, with their regions."""

    items: Items
    row: int
    learnt: Array
    samples: Array
    regions: Array | None


class VariantStudy(QObject):
    """`changed()`: `shown`, `error` or `is_busy` is another."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self.maker = Background(self), VariantMaker()
        self._known: _Read | None = None
        self._asked: tuple[Contents, Data, int, int] | None = None
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self.shown: Shown | None = None
        self.error: Exception | None = None

    @property
    def is_busy(self) -> bool:
        """Whether variants are awaited."""
        return self._pause.isActive() or self._work.is_busy("variants")

    def look(self, contents: Contents, data: Data, row: int, seed: int) -> None:
        """Has variants made of the item in a row (−1: the first that is learnt from), soon."""
        self._asked = (contents, data, row, seed)
        if not self._pause.isActive():
            self._pause.start()

    def forget(self) -> None:
        """Shows nothing any more."""
        self._pause.stop()
        self._work.forget("variants")
        self._asked = self._known = None
        if self.shown is not None or self.error is not None:
            self.shown = self.error = None
            self.changed.emit()

    def close(self) -> None:
        """Ends the process and the thread; to be called once, at the end."""
        self._pause.stop()
        self.maker.close()
        self._work.close()

    def _ask(self) -> None:
        if self._asked is None:
            return
        if self._work.is_busy("variants"):  # One at a time: what is asked meanwhile waits, and only the last counts.
            self._pause.start()
            return
        contents, data, row, seed = self._asked
        known, maker = self._known, self.maker

        def work() -> tuple[_Read, Shown] | None:
            read = _read(contents, row, known)
            return None if read is None else (read, _made(read, contents, data, seed, maker))

        self._work.ask("variants", work, self._on_made, self._on_failed)
        self.changed.emit()

    def _on_made(self, found: tuple[_Read, Shown] | None) -> None:
        self.error = None
        self._known, self.shown = found if found is not None else (None, None)
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self.shown, self.error = None, error
        self.changed.emit()


def _read(contents: Contents, row: int, known: _Read | None) -> _Read | None:
    """The samples that are needed, read only if they are not known; None if there is nothing to learn from."""
    if contents.parts is None or not len(contents.parts.train):
        return None
    items, train = contents.items, contents.parts.train
    row = row if 0 <= row < len(items) else int(train[0])
    if known is not None and known.items is items and known.row == row:
        return known
    same = known is not None and known.items is items
    learnt = known.learnt if known is not None and same else items.read(some_of(train, contents.entry.first))
    others = train[np.linspace(0, len(train) - 1, min(_OTHERS, len(train))).astype(np.int64)]
    rows = np.array([row, *others.tolist()])
    dense = items.source.dense if items.source is not None else None
    regions = dense.read(items.readings[-1], rows)[0] if isinstance(dense, Masks | Boxes) else None
    return _Read(items, row, learnt, items.read(rows), regions)


def _made(read: _Read, contents: Contents, data: Data, seed: int, maker: VariantMaker) -> Shown:
    """The item and its variants. Raises `LayerloomError`."""
    entry = contents.entry
    learnt = Learnt(read.learnt, np.arange(len(read.learnt)), entry.first)
    learnt = after_stages(stages(entry, data), learnt, 0)
    samples = apply_all(learnt.steps, read.samples)
    signs = signs_of(read.items.reading)
    request = VariantsRequest(
        choices=data.augment,
        kind=learnt.kind,
        samples=samples,
        normalising=tuple(step.to_json() for step in normalisation(learnt, data)),
        signs=(signs.padding, signs.unknown, *signs.fixed),
        masks=read.regions if read.regions is not None and read.regions.dtype == np.uint8 else None,
        boxes=read.regions if read.regions is not None and read.regions.dtype != np.uint8 else None,
        count=COUNT,
        seed=seed,
    )
    answer = maker.ask(request)
    if answer.error or answer.samples is None:
        raise LayerloomError(answer.error or "There were no variants in the answer.", "Change the list.")
    face = face_for(learnt.kind, has_regions=read.regions is not None)
    original = Variants(samples, request.masks, request.boxes)
    kind: InputDef = learnt.kind
    shown = [prepared_face(read.items, kind, original, 0, named=True)]
    bytes_kind = replace(kind, value_range=(0.0, 255.0)) if kind.content == "image" else kind
    shown += [prepared_face(read.items, bytes_kind, answer, at) for at in range(len(answer.samples))]
    return Shown(face, tuple(shown), read.row)
