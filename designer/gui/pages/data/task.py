"""Long work on the project's data, such as the search for findings: asked for, followed, ended, asked for again."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from designer.data.telling import Progress, heard_by
from designer.gui.pages.data.watch import Manners, Watch, far
from designer.gui.run.background import Background
from designer.gui.sentences import sentence
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words

T = TypeVar("T")
_PATIENCE_MS = 300
"""What takes less than this is not worth a word."""


class Task(QObject):
    """One thing at a time; a newer one takes the place of an older one. `changed()`: it is further, or at an end.

    It works in the thread of `work`, which several tasks may share. `title` says in English what it does.
    """

    changed = Signal()

    def __init__(self, title: str, work: Background, manners: Manners | None = None) -> None:
        super().__init__(work)
        self.title, self._manners = title, manners
        self._work, self._watch = work, Watch(self)
        self._wanted: (
            tuple[Callable[[Progress], Any], Callable[[Any], object], Callable[[Exception], object] | None] | None
        )
        self._wanted = None
        self.failure = ""
        self.is_busy = self.is_cancelled = False
        self.done = self.of = 0.0

    def ask(
        self,
        task: Callable[[Progress], T],
        on_answer: Callable[[T], object],
        on_error: Callable[[Exception], object] | None = None,
    ) -> None:
        """Has `task` done in the thread. It is given a function that is to be told how far it is.

        Of what goes wrong `failure` tells, unless `on_error` cares for it.
        """
        self._watch.stop()
        self._watch = watch = Watch(self, self._manners)
        watch.moved.connect(lambda done, of: self._on_moved(watch, done, of))
        self._wanted = (task, on_answer, on_error)
        self.is_busy, self.is_cancelled, self.failure, self.done, self.of = True, False, "", 0.0, 0.0

        def work() -> T:
            with heard_by(watch):
                return task(watch)

        self._work.ask(str(id(self)), work, self._on_answer, self._on_error)
        self.changed.emit()

    def cancel(self) -> None:
        """The user wants no more of it; `again` begins anew."""
        if self.is_busy:
            self._end()
            self.is_cancelled = True
            self.changed.emit()

    def again(self) -> None:
        """Begins anew what was cancelled."""
        if self._wanted is not None:
            self.ask(*self._wanted)

    def forget(self) -> None:
        """It is of no use any more."""
        self._end()
        self._wanted, self.is_cancelled, self.failure = None, False, ""
        self.changed.emit()

    def _end(self) -> None:
        self._watch.stop()
        self._work.forget(str(id(self)))
        self.is_busy = False

    def _on_moved(self, watch: Watch, done: float, of: float) -> None:
        if self.is_busy and watch is self._watch:
            self.done, self.of = done, of
            self.changed.emit()

    def _on_answer(self, answer: Any) -> None:
        wanted, self.is_busy = self._wanted, False
        self.changed.emit()
        if wanted is not None:
            wanted[1](answer)

    def _on_error(self, error: Exception) -> None:
        wanted, self.is_busy = self._wanted, False
        handler = wanted[2] if wanted is not None else None
        if handler is None:
            self.failure = str(error) or type(error).__name__
        self.changed.emit()
        if handler is not None:
            handler(error)


class TaskRow(QWidget):
    """Says how far a task is and lets the user end it; says that it was ended, and lets the user go on."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task
        self.words = words("", "small", wrap=True)
        self.cancel = push(tr("Cancel"), "small", task.cancel)
        self.go_on = push(tr("Go on"), "small", task.again)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(3)
        self.bar.setAccessibleName(tr(task.title))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.bar)
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self.refresh)
        task.changed.connect(self._on_changed)
        self.hide()

    def refresh(self) -> None:
        """Says what is true now."""
        task = self._task
        had = self.cancel.hasFocus() or self.go_on.hasFocus()
        self.cancel.setVisible(task.is_busy)
        self.go_on.setVisible(not task.is_busy)
        self.bar.setVisible(task.is_busy)
        said = far(task.done, task.of) if task.done or task.of else ""
        if task.is_cancelled:
            self.words.setText(tr("{what}: cancelled.", what=tr(task.title)))
        elif task.failure:
            self.words.setText(tr("{what} failed: {why}", what=tr(task.title), why=sentence(task.failure)))
        else:
            self.words.setText(f"{tr(task.title)} … {said}".rstrip())
            self.bar.setRange(0, 1000 if task.of > 0 else 0)
            self.bar.setValue(round(1000 * min(task.done / task.of, 1.0)) if task.of > 0 else 0)
        self.setVisible(task.is_busy or task.is_cancelled or bool(task.failure))
        if had and self.isVisible():
            (self.cancel if task.is_busy else self.go_on).setFocus()

    def _on_changed(self) -> None:
        if self._task.is_busy and self.isHidden():
            if not self._patience.isActive():
                self._patience.start()
            return
        self._patience.stop()
        self.refresh()
