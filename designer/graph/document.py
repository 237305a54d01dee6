"""The document: the one owner of the current project. Views listen to `changed` and ask for edits through `do`."""

from designer.graph.applying import apply
from designer.graph.diff import Diff, diff
from designer.graph.edits import Edit
from designer.graph.history import Done, History, Step, Turn
from designer.graph.labels import label_of
from designer.graph.model import Project
from designer.graph.signal import Signal


class Document:
    """A project with its history.

    `changed(diff)` is emitted after every edit, undo and redo. `recorded(what)` is emitted just before with what was
    done or whether a step was taken back or done again, for the journal. `history_changed()` tells that the undo list
    or the saved mark moved.
    """

    def __init__(self, project: Project, history: History | None = None) -> None:
        self._project = project
        self._history = history or History()
        self.changed: Signal[Diff] = Signal()
        self.recorded: Signal[Done | Turn] = Signal()
        self.history_changed: Signal[None] = Signal()

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self._project

    @property
    def history(self) -> History:
        """The steps behind and ahead, to be read only."""
        return self._history

    @property
    def is_clean(self) -> bool:
        """Whether everything is saved."""
        return self._history.is_clean

    @property
    def undo_labels(self) -> tuple[str, ...]:
        """The steps that undo would take back, latest first."""
        return tuple(step.label for step in reversed(self._history.past))

    @property
    def past(self) -> tuple[Step, ...]:
        """The steps that undo would take back, earliest first."""
        return tuple(self._history.past)

    @property
    def redo_labels(self) -> tuple[str, ...]:
        """The steps that redo would do again, next first."""
        return tuple(step.label for step in reversed(self._history.future))

    def do(self, edit: Edit, *, label: str = "", gesture: str | None = None) -> None:
        """Applies an edit as one undoable step. Raises `EditError` and changes nothing if it does not fit.

        Consecutive edits with the same `gesture` (typing in one field, dragging one slider) undo together.
        """
        words = label or label_of(edit, self._project)
        project, inverse = apply(self._project, edit)
        self._history.push(Step(edit, inverse, words, gesture))
        self._become(project, Done(edit, words, gesture))

    def undo(self) -> None:
        """Takes the latest step back; does nothing if there is none."""
        if self._history.past:
            inverse = self._history.pop_past().inverse
            self._become(apply(self._project, inverse)[0], Turn.UNDO)

    def redo(self) -> None:
        """Does the step that was last taken back again; does nothing if there is none."""
        if self._history.future:
            edit = self._history.pop_future().edit
            self._become(apply(self._project, edit)[0], Turn.REDO)

    @property
    def place(self) -> int:
        """How many steps lead from the beginning to here; as many as `undo_labels` has."""
        return len(self._history.past)

    @property
    def saved_place(self) -> int | None:
        """The place that is on disk, if it can still be reached."""
        return self._history.saved_at

    def go_to(self, place: int) -> None:
        """Undoes or does again until so many steps lead here. Views hear of it once, the journal of each step."""
        place = max(0, min(place, len(self._history.past) + len(self._history.future)))
        if place == len(self._history.past):
            return
        before, project = self._project, self._project
        while len(self._history.past) != place:
            back = len(self._history.past) > place
            edit = self._history.pop_past().inverse if back else self._history.pop_future().edit
            project = apply(project, edit)[0]
            self.recorded.emit(Turn.UNDO if back else Turn.REDO)
        self._project = project
        self.changed.emit(diff(before, project))
        self.history_changed.emit(None)

    def mark_saved(self) -> None:
        """Remembers that the project is on disk as it is now."""
        self._history.mark_saved()
        self.history_changed.emit(None)

    def _become(self, project: Project, what: Done | Turn) -> None:
        before, self._project = self._project, project
        self.recorded.emit(what)
        self.changed.emit(diff(before, project))
        self.history_changed.emit(None)
