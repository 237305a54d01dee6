"""What is locked stays: it is not moved, deleted or changed on the canvas by mistake, and says so."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from designer.graph.carrying import is_locked
from designer.graph.edits import Batch, Edit, SetMark, SetTrait
from designer.graph.marks import Frame, Mark, replaced
from designer.graph.model import Network, Node
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView


def things(network: Network, ids: Collection[str]) -> list[Node | Mark]:
    """The nodes, frames and notes with some ids, in document order."""
    return [*(node for node in network if node.id in ids), *(mark for mark in network.marks if mark.id in ids)]


def locked(network: Network, ids: Collection[str]) -> list[Node | Mark]:
    """Those of them that are locked."""
    return [thing for thing in things(network, ids) if is_locked(thing)]


def free(canvas: CanvasView, ids: Collection[str]) -> frozenset[str]:
    """Those ids that are not locked; if some are, a sentence says so."""
    held = locked(canvas.session.network, ids)
    if held:
        say(canvas, held)
    return frozenset(ids) - {thing.id for thing in held}


def say(canvas: CanvasView, held: list[Node | Mark]) -> None:
    """Says that something is locked, and what to do."""
    if len(held) == 1:
        words = tr("{name} is locked and stays as it is. Unlock it first", name=name_of(held[0]))
    else:
        words = tr("{n} of the selected things are locked and stay as they are. Unlock them first", n=len(held))
    key = next(iter(canvas.keys.keys("network.lock")), "")
    canvas.session.message.emit("info", f"{words} ({key})." if key else f"{words}.")


def name_of(thing: Node | Mark) -> str:
    """What a node, frame or note is called in a sentence."""
    if isinstance(thing, Node):
        return f"“{thing.name}”"
    if isinstance(thing, Frame):
        return tr("The frame “{title}”", title=thing.title) if thing.title else tr("The frame")
    return tr("The note")


def toggle(canvas: CanvasView) -> None:
    """Locks what is selected; if all of it is locked, unlocks it."""
    session = canvas.session
    chosen = things(session.network, session.chosen)
    if not chosen:
        return
    value = not all(map(is_locked, chosen))
    steps: list[Edit] = [
        SetTrait(session.network_id, thing.id, "locked", value)
        if isinstance(thing, Node)
        else SetMark(session.network_id, thing.id, replaced(thing, locked=value))
        for thing in chosen
        if is_locked(thing) is not value
    ]
    verb = "lock" if value else "unlock"
    what = chosen[0].name if len(chosen) == 1 and isinstance(chosen[0], Node) else f"{len(chosen)} things"
    if len(chosen) == 1 and not isinstance(chosen[0], Node):
        what = "frame" if isinstance(chosen[0], Frame) else "note"
    session.do(Batch(tuple(steps), f"{verb} {what}"))


def all_locked(network: Network, ids: Collection[str]) -> bool:
    """Whether everything with these ids is locked."""
    chosen = things(network, ids)
    return bool(chosen) and all(map(is_locked, chosen))
