"""Keeps checkpoints: the last one, to go on from, and the best one, to evaluate and export.

Writing is atomic and sealed (`designer.protocol.sealed`). Because a flush to disk may take longer than a small epoch,
epochs that follow each other quickly share a checkpoint; the best weights wait in memory until then.
"""

import time
from collections.abc import Callable, Mapping

from torch import Tensor

from designer.graph.atomic import lacks_room
from designer.protocol.errors import ProtocolError
from designer.protocol.events import CheckpointSaved, Event, Notice
from designer.protocol.run_layout import BEST, LAST, RunLayout
from designer.protocol.sealed import has_sealed, read_sealed_or_previous, write_sealed
from designer.training.bench import Bench
from designer.training.errors import CheckpointError
from designer.training.state import Best, State, best_files, last_files, restore, weights_of

EPOCH_PAUSE_SECONDS = 1.0
"""The end of an epoch saves a checkpoint, unless one was saved this short a time ago."""
STEP_PAUSE_SECONDS = 10.0
"""Within an epoch a checkpoint is saved this often: the most work that a kill can cost."""


class Keeper:
    """Saves the checkpoints of one run. Without a folder it keeps nothing."""

    def __init__(self, bench: Bench, emit: Callable[[Event], None], layout: RunLayout | None) -> None:
        self._bench = bench
        self._emit = emit
        self._layout = layout
        self._saved_at = time.monotonic()
        self._waiting: tuple[Best, Mapping[str, Tensor]] | None = None
        self._is_full = False

    def due(self, *, epoch_end: bool) -> bool:
        """Whether it is time to save."""
        pause = EPOCH_PAUSE_SECONDS if epoch_end else STEP_PAUSE_SECONDS
        return time.monotonic() - self._saved_at >= pause

    def hold_best(self, best: Best) -> None:
        """Remembers the weights as they are now as the best so far."""
        if self._layout is not None:
            self._waiting = (best, weights_of(self._bench))  # of many processes all must ask, though one writes

    def save(self, state: State) -> None:
        """Writes what waits and the state. Raises `CheckpointError`; the checkpoints before are intact then.

        The best goes first: a run that goes on from the last checkpoint then always finds the best it speaks of.
        """
        if self._layout is None:
            return
        self._bench.settle()
        files = last_files(self._bench, state)
        if self._bench.ranks.is_first:
            self._write(self._layout, files, state)
        self._waiting, self._saved_at = None, time.monotonic()

    def try_to_save(self, state: State) -> None:
        """Saves. If the disk has no room for it, the training goes on: that is told once, and tried again soon."""
        try:
            self.save(state)
        except CheckpointError as error:
            if not lacks_room(error.__cause__):
                raise
            self._saved_at = time.monotonic()
            if not self._is_full:
                words = f"{error.message} The one before is whole. The training goes on, and it is tried again."
                self._emit(Notice(time=time.time(), message=words, severity="warning"))
            self._is_full = True
            return
        if self._is_full:
            self._emit(Notice(time=time.time(), message="The disk has room again: a checkpoint was written."))
        self._is_full = False

    def _write(self, layout: RunLayout, files: Mapping[str, bytes], state: State) -> None:
        try:
            if self._waiting is not None:
                best, weights = self._waiting
                write_sealed(layout.checkpoint(BEST), best_files(self._bench, best, weights))
                self._waiting = None
                self._tell(BEST, best.epoch, best.step)
            write_sealed(layout.checkpoint(LAST), files)
        except OSError as error:
            raise CheckpointError(
                f"The checkpoint could not be written: {error.strerror or error}.",
                f"Make space or check the permissions of “{layout.path}”, then resume the run.",
            ) from error
        self._tell(LAST, state.epoch, state.step)

    def _tell(self, name: str, epoch: int, step: int) -> None:
        self._emit(
            CheckpointSaved(time=time.time(), epoch=epoch, step=step, path=f"checkpoints/{name}", best=name == BEST)
        )


def has_checkpoint(layout: RunLayout) -> bool:
    """Whether there is something to go on from."""
    return has_sealed(layout.checkpoint(LAST))


def go_on(bench: Bench, layout: RunLayout) -> tuple[State, str]:
    """Puts the bench into the state of the last checkpoint; gives it and a notice ("" if all is well).

    Raises `CheckpointError` if no checkpoint is intact.
    """
    try:
        files, notice = read_sealed_or_previous(layout.checkpoint(LAST))
    except ProtocolError as error:
        raise CheckpointError(
            f"The run cannot go on: its checkpoint {error.message}",
            "Start a new run; the best checkpoint, if it is whole, can still be exported.",
        ) from error
    return restore(bench, files), notice and f"The checkpoint {notice}"
