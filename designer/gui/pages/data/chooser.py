"""Chooses data for the project in a thread: looks what a path holds, opens it, and makes one undoable edit of it.

What was chosen before stays until the new data is there, and stays if it cannot be read.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from designer.catalogue.errors import CatalogueError
from designer.catalogue.registry import source as source_entry
from designer.catalogue.remotes import REMOTES
from designer.catalogue.source import SourceDef
from designer.data.choosing import choose
from designer.data.errors import DataError
from designer.data.functions import UntrustedData
from designer.data.getting import get, is_here
from designer.data.source import Source
from designer.data.sources import recognised
from designer.data.telling import heard_by
from designer.graph.edits import SetData
from designer.graph.recipe import Data, Json
from designer.gui.pages.data.contents import Contents, read
from designer.gui.pages.data.watch import Watch, far
from designer.gui.run.background import Background
from designer.gui.session import Session
from designer.gui.tongue import tr

_TOPIC = "choose"


@dataclass(frozen=True, slots=True)
class Complaint:
    """What went wrong with a choice, and what to do about it.

    `code` is the text of the file called `name`, if all that is wrong is that nobody has trusted it.
    """

    message: str
    hint: str = ""
    name: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Kinds:
    """A path that may be several kinds of source, the likeliest first, each with its parameters."""

    path: Path
    kinds: tuple[tuple[str, Mapping[str, Any]], ...]


class Chooser(QObject):
    """`changed()`: what is being done, asked or complained of is another. Only one choice is worked on at a time.

    `read_again()`: the data was read once more, and is what the project says already. `progressed()`: it is further,
    as `far` says in words and `share` as a number from 0 to 1; that is below 0 where nobody can say.
    """

    changed = Signal()
    read_again = Signal()
    progressed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._work = Background(self)
        self._left: list[Background] = []
        self.busy, self.far, self.share = "", "", -1.0
        self._bytes, self._items = Watch(self), Watch(self)
        self._last: tuple[str, Mapping[str, Any]] = ("", {})
        self.complaint: Complaint | None = None
        self.kinds: Kinds | None = None
        self._known: tuple[Data, Source, Contents | None] | None = None
        session.opened.connect(self._on_opened)

    def source_of(self, data: Data) -> Source | None:
        """The source that was opened for this data, if it is still at hand."""
        known = self._known
        if known is None or (known[0].dataset, dict(known[0].params)) != (data.dataset, dict(data.params)):
            return None
        return known[1]

    def contents_of(self, data: Data) -> Contents | None:
        """What was read of this data when it was chosen. Given once: nobody keeps it here."""
        known = self._known
        if known is None or known[2] is None or known[0] != data:
            return None
        self._known = (known[0], known[1], None)
        return known[2]

    def take_path(self, path: Path) -> None:
        """Looks what a file or folder holds. One kind is chosen at once; of several the user says which."""
        self._begin(tr("Looking what “{name}” is …", name=path.name))
        watch, items = self._bytes, self._items

        def look() -> tuple[tuple[str, Mapping[str, Any]], ...]:
            with heard_by(items):
                return recognised(path, watch)

        self._work.ask(_TOPIC, look, lambda found: self._on_found(path, found), self._on_error)

    def take(self, name: str, params: Mapping[str, Any], settings: Mapping[str, Any] | None = None) -> None:
        """Opens a kind of source with these parameters, and chooses it if that works.

        A dataset that is not on this machine is downloaded first; cancelled, it goes on from there the next time.
        `settings` are others of the project's data that change with it, such as the way to divide it.
        """
        try:
            entry = source_entry(name)
        except CatalogueError as error:
            self._on_error(error)
            return
        self._last = name, params
        path = str(params.get("path", ""))
        title = Path(path).name if path else tr(entry.title)
        remote = REMOTES.get(name)
        is_missing = remote is not None and not is_here(remote)
        said = tr("Downloading “{name}” …", name=title) if is_missing else tr("Reading “{name}” …", name=title)
        self._begin(said)
        data, plain, watch, items = self._session.document.project.data, as_json(params), self._bytes, self._items
        change = dict(settings or {})

        def open_and_read() -> tuple[Data, Source, Contents]:
            with heard_by(items):
                if remote is not None:
                    get(remote, watch)
                chosen, source = choose(name, plain, replace(data, **change), watch)
                return chosen, source, read(chosen, source)

        self._work.ask(_TOPIC, open_and_read, lambda found: self._on_chosen(entry, *found, change), self._on_error)

    def take_again(self) -> None:
        """Tries once more what could not be chosen."""
        self.take(*self._last)

    def cancel(self) -> None:
        """Wants nothing any more: what was chosen before stays. What reads on in its thread is not waited for."""
        self._stop()
        if self.busy:
            self._work.forget(_TOPIC)
            self._left.append(self._work)
            self._work = Background(self)
        self._end()

    def offer(self, path: Path, found: tuple[tuple[str, Mapping[str, Any]], ...]) -> None:
        """Asks the user as which of these kinds a path is to be read."""
        self.cancel()
        self._end(kinds=Kinds(path, found))

    def dismiss(self) -> None:
        """The complaint, or the question for the kind, was seen."""
        self.complaint = self.kinds = None
        self.changed.emit()

    def close(self) -> None:
        """Waits for the threads; to be called once, at the end."""
        self._stop()
        for work in (*self._left, self._work):
            work.close()

    def _on_opened(self) -> None:
        self._known = None
        self.cancel()

    def _begin(self, words: str) -> None:
        if self.busy:
            self.cancel()
        self._bytes, self._items = Watch(self), Watch(self)
        for watch in (self._bytes, self._items):
            watch.moved.connect(partial(self._on_moved, watch))
        self.far, self.share = "", -1.0
        self.busy, self.complaint, self.kinds = words, None, None
        self.changed.emit()

    def _end(self, complaint: Complaint | None = None, kinds: Kinds | None = None) -> None:
        self.busy, self.complaint, self.kinds = "", complaint, kinds
        self.changed.emit()

    def _stop(self) -> None:
        self._bytes.stop()
        self._items.stop()

    def _on_moved(self, watch: Watch, done: float, of: float) -> None:
        if self.busy and watch in (self._bytes, self._items):
            self.far = far(done, of, bytes_=watch is self._bytes)
            self.share = min(done / of, 1.0) if of > 0 else -1.0
            self.progressed.emit()

    def _on_found(self, path: Path, found: tuple[tuple[str, Mapping[str, Any]], ...]) -> None:
        if len(found) == 1:
            self.take(*found[0])
            return
        self._end(kinds=Kinds(path, found))

    def _on_chosen(
        self, entry: SourceDef, chosen: Data, source: Source, contents: Contents, change: Mapping[str, Any]
    ) -> None:
        now = self._session.document.project.data
        is_same = (chosen.dataset, chosen.params.get("path")) == (now.dataset, now.params.get("path"))
        items = now.items if is_same else chosen.items
        data = replace(now, dataset=chosen.dataset, params=chosen.params, facts=chosen.facts, items=items, **change)
        self._known = (data, source, contents if data == chosen else None)
        self._end()
        if data == now:
            self.read_again.emit()
            return
        name = Path(str(data.params["path"])).name if data.params.get("path") else entry.title
        self._session.do(SetData(data), label=f"choose data “{name}”")

    def _on_error(self, error: Exception) -> None:
        if isinstance(error, UntrustedData):
            self._end(Complaint(error.message, error.hint, error.name, error.code))
        elif isinstance(error, DataError):
            self._end(Complaint(error.message, error.hint))
        elif isinstance(error, CatalogueError):
            self._end(Complaint(str(error), tr("Set it to what is asked for.")))
        else:
            self._end(Complaint(tr("The data could not be read: {reason}.", reason=str(error)), tr("Try another way.")))


def as_json(params: Mapping[str, Any]) -> dict[str, Json]:
    """Values of parameters as they stand in a project. Any: each kind of parameter has values of its own."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in params.items()}
