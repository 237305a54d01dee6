"""The menu below the undo and the redo button: the nearest steps, and several at once with one click."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from designer.gui.history.steps import label
from designer.gui.session import Session
from designer.gui.step_words import step_words
from designer.gui.tongue import tr

_AT_MOST = 14


class StepsMenu(QMenu):
    """Filled anew each time it opens. `back` says which way: to what was done, or to what was undone."""

    def __init__(self, session: Session, parent: QWidget, show_all: Callable[[], object], *, back: bool) -> None:
        super().__init__(parent)
        self._session, self._show_all, self._back = session, show_all, back
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        document = self._session.document
        steps = document.undo_labels if self._back else document.redo_labels
        for number, words in enumerate(steps[:_AT_MOST], start=1):
            place = document.place - number if self._back else document.place + number
            title = (
                tr("Undo {step}", step=step_words(words)) if self._back else tr("Redo {step}", step=step_words(words))
            )
            action = self.addAction(title if number == 1 else label(step_words(words)))
            action.triggered.connect(lambda _=False, place=place: self._go(place))
        if not steps:
            self.addAction(tr("Nothing to undo") if self._back else tr("Nothing to redo")).setEnabled(False)
        self.addSeparator()
        self.addAction(tr("Show the whole history")).triggered.connect(lambda _=False: self._show_all())

    def _go(self, place: int) -> None:
        self._session.typing_ends.emit()
        self._session.document.go_to(place)
