"""Undo and redo: two stacks of steps. A step is an edit, its inverse and the words that the Edit menu shows."""

from dataclasses import dataclass, field
from enum import Enum

from designer.graph.edits import Batch, Edit, Move, SetBends, SetMark, SetParam, SetSetting


@dataclass(frozen=True, slots=True)
class Step:
    """One undoable step. Steps with the same `gesture` that follow each other become one."""

    edit: Edit
    inverse: Edit
    label: str
    gesture: str | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What was done: who does it again with the same words and gesture comes to the same steps."""

    edit: Edit
    label: str = ""
    gesture: str | None = None


class Turn(Enum):
    """A step was taken back, or done again."""

    UNDO = "undo"
    REDO = "redo"


@dataclass(slots=True)
class History:
    """The past and the future of a document. `saved_at` marks the depth that is on disk (None: unreachable)."""

    past: list[Step] = field(default_factory=list)
    future: list[Step] = field(default_factory=list)
    saved_at: int | None = 0

    @property
    def is_clean(self) -> bool:
        """Whether the document is as it was last saved."""
        return self.saved_at == len(self.past)

    def mark_saved(self) -> None:
        """The document is on disk as it is now."""
        self.saved_at = len(self.past)
        if self.past:  # A later edit of the same gesture must not hide in a step that is already saved.
            last = self.past[-1]
            self.past[-1] = Step(last.edit, last.inverse, last.label)

    def push(self, step: Step) -> None:
        """Records a step that has just been applied."""
        if self.saved_at is not None and self.saved_at > len(self.past):
            self.saved_at = None
        self.future.clear()
        last = self.past[-1] if self.past else None
        if last is not None and step.gesture is not None and step.gesture == last.gesture:
            self.past[-1] = _merged(last, step)
        else:
            self.past.append(step)

    def pop_past(self) -> Step:
        """Moves the latest step to the future and returns it; its inverse is to be applied."""
        step = self.past.pop()
        self.future.append(step)
        return step

    def pop_future(self) -> Step:
        """Moves the next step back to the past and returns it; its edit is to be applied."""
        step = self.future.pop()
        self.past.append(step)
        return step


def _merged(first: Step, second: Step) -> Step:
    if _same_target(first.edit, second.edit):
        return Step(second.edit, first.inverse, first.label, first.gesture)
    return Step(
        Batch((first.edit, second.edit), first.label),
        Batch((second.inverse, first.inverse), first.label),
        first.label,
        first.gesture,
    )


def _same_target(first: Edit, second: Edit) -> bool:
    """Whether the second edit overwrites exactly what the first one wrote."""
    match first, second:
        case SetParam(), SetParam():
            return (first.network, first.node, first.name) == (second.network, second.node, second.name)
        case SetSetting(), SetSetting():
            return first.path == second.path
        case Move(), Move():
            same = first.network == second.network and first.positions.keys() == second.positions.keys()
            return same and [edge for edge, _ in first.bends] == [edge for edge, _ in second.bends]
        case SetMark(), SetMark() if first.mark is not None and second.mark is not None and first.index is None:
            return (first.network, first.id) == (second.network, second.id)
        case SetBends(), SetBends():
            return (first.network, first.edge) == (second.network, second.edge)
    return False
