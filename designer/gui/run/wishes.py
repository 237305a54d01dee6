"""What somebody may want of a training on the way, beside to pause and to stop it."""

from typing import TYPE_CHECKING

from designer.jobs.live import LiveRun
from designer.protocol.control import Command

if TYPE_CHECKING:
    from designer.gui.run.controller import RunController


class Wishes:
    """Hands them on to the run that trains."""

    def __init__(self, runs: "RunController") -> None:
        self._runs = runs
        self._finishing: object = None

    @property
    def is_finishing(self) -> bool:
        """Whether the training was asked to end after the epoch under way."""
        return self._runs.is_training and self._finishing == self._runs.training

    def ask(self, command: Command) -> None:
        """Asks for another rate, a checkpoint, a validation, or an end after the epoch; its events tell what came."""
        if command is Command.FINISH:
            self._finishing = self._runs.training
        self._runs.ask(lambda live: live.ask(command))
        self._runs.runs_changed.emit()

    def extend(self, epochs: int) -> None:
        """Gives the training more epochs; or the shown run, which then goes on, also if it was completed."""
        runs, folder = self._runs, self._runs.shown
        if runs.is_training:
            self.ask(Command.extend(epochs))
        elif folder is not None:
            runs.background.ask(
                "resume",
                lambda: LiveRun(folder, runs.workers),
                lambda live: runs.take_up(live, extend=epochs),
                runs.complain_of,
            )
