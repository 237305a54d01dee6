"""The lock before the test part of a run: whether there is one, how often it was looked at, and the question before."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from designer.drawing.theme import Theme
from designer.errors import LayerloomError
from designer.evaluate.looks import Look, looks_of
from designer.gui.days import day_and_time
from designer.gui.run.background import Background
from designer.gui.tongue import tr
from designer.gui.widgets.question import Answer, ask
from designer.jobs.run_folder import RunFolder
from designer.protocol.run_layout import RunLayout


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a run's test part. `trouble` says why it is not known how often it was looked at."""

    is_there: bool
    looks: tuple[Look, ...] = ()
    trouble: str = ""


class Lock(QObject):
    """Reads what is known of test parts in a thread, and asks before one is looked at. `changed()`: more is known."""

    changed = Signal()

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._seen: dict[RunLayout, Seen] = {}

    def seen(self, folder: RunFolder) -> Seen | None:
        """What is known of a run's test part; None: it is being read, and `changed` will tell."""
        found = self._seen.get(folder.layout)
        if found is None:
            self._background.ask(
                "looks", lambda: _seen(folder), lambda answer: self._take(folder.layout, answer), lambda _: None
            )
        return found

    def forget(self, layout: RunLayout | None = None) -> None:
        """It may be otherwise now: of one run, or of all."""
        if layout is None:
            self._seen.clear()
        else:
            self._seen.pop(layout, None)

    def _take(self, layout: RunLayout, found: Seen) -> None:
        self._seen[layout] = found
        self.changed.emit()


def may_look(parent: QWidget, theme: Theme, question: Callable[..., str] = ask) -> bool:
    """Asks whether the test part is really to be looked at."""
    text = tr(
        "Do this once, when the network and its settings are decided: whoever chooses by what the test says has no "
        "test any more. The look is noted with the run."
    )
    answers = (Answer("look", tr("Look at it")), Answer("keep", tr("Keep it locked"), "primary"))
    return question(parent, theme, tr("Look at the test part?"), text, answers, "lock") == "look"


def times(looks: tuple[Look, ...]) -> str:
    """How often, and since when, a test part was looked at."""
    if not looks:
        return tr("The test part was never looked at. Look at it once, when you have decided.")
    first = day_and_time(datetime.fromtimestamp(looks[0].time, tz=UTC).astimezone())
    if len(looks) == 1:
        return tr("The test part was looked at once, on {day}.", day=first)
    return tr("The test part was looked at {n} times, first on {day}.", n=len(looks), day=first)


def _seen(folder: RunFolder) -> Seen:
    """Reads both files. What keeps the one or the other from being read is told."""
    try:
        data = folder.spec().project.data
        is_there = data.test > 0 or data.test_folds > 0
        return Seen(is_there, looks_of(folder.path) if is_there else ())
    except LayerloomError as error:
        return Seen(is_there=True, trouble=f"{error} {getattr(error, 'hint', '')}".strip())
