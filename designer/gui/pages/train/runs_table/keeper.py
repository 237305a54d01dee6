"""Reads what the table of runs shows, in the thread, and changes what is said about runs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from designer.gui.pages.train.runs_table.filtering import Names, names_of
from designer.gui.run.controller import RunController
from designer.jobs.about import About, change_about
from designer.jobs.comparing import Key, differing
from designer.jobs.grouping import GroupOfRuns, groups_in
from designer.jobs.library import PastRun
from designer.jobs.run_folder import RunFolder, list_runs
from designer.jobs.run_view import RunView
from designer.jobs.summaries import Summary, summary_of

_FIRST, _TIMES = 40, 5
"""So many runs are read before the table is first shown, and how many times as many the next time."""
_TOPIC = "table of runs"


@dataclass(frozen=True, slots=True)
class Listing:
    """The runs of a project, latest first. The first `read` of them have been read; of the others only names are known.

    `keys` are the settings in which any of them differ, `metrics` what any of them measured, `groups` by their ids;
    `names` is how settings may be called.
    """

    runs: tuple[Summary, ...] = ()
    read: int = 0
    keys: tuple[Key, ...] = ()
    metrics: tuple[str, ...] = ()
    groups: Mapping[str, GroupOfRuns] = field(default_factory=dict)
    names: Names = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        """Whether all runs have been read."""
        return self.read >= len(self.runs)


class RunKeeper(QObject):
    """Keeps a listing. `changed()`: it is another one. `said(about)`: what is said about a run was changed."""

    changed = Signal()

    def __init__(self, runs: RunController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self.listing = Listing()
        self._root: Path | None = None
        self._said: dict[RunFolder, dict[str, Any]] = {}
        self._is_late = False
        """Whether what is being read may be older than what was done meanwhile."""

    def refresh(self) -> None:
        """Reads the runs of the project anew, those first that are shown first."""
        root = self._runs.session.runs_folder
        if root != self._root:
            self._root = root
            self._take(Listing())
        if self._runs.background.is_busy(_TOPIC):
            self._is_late = True
        else:
            self._read(root, max(_FIRST, self.listing.read))

    def look(self) -> None:
        """Takes in where the run stands that is being trained; costs next to nothing."""
        live = {run.folder: run for run in self._runs.runs if run.folder == self._runs.training}
        if live:
            runs = tuple(replace(each, run=live.get(each.folder, each.run)) for each in self.listing.runs)
            self.listing = _like(self.listing, runs)
            self.changed.emit()

    def of(self, folder: RunFolder) -> Summary | None:
        """What is known of a run."""
        return next((run for run in self.listing.runs if run.folder == folder), None)

    # Any: a field of `About`, each has its own kind.
    def say(self, folders: Iterable[RunFolder], **changes: Any) -> None:
        """Changes what is said about runs; the table shows it at once, and what was if it cannot be written."""
        wanted = tuple(folders)
        for folder in wanted:
            self._said[folder] = self._said.get(folder, {}) | changes
        self._take(self.listing)
        self._runs.background.ask(
            f"about {wanted} {sorted(changes)}",
            lambda: {folder: change_about(folder.path, **changes) for folder in wanted},
            self._on_said,
            lambda error: self._on_unsaid(wanted, error),
        )

    def _on_said(self, abouts: Mapping[RunFolder, About]) -> None:
        for folder in abouts:
            self._said.pop(folder, None)
        runs = tuple(replace(run, about=abouts.get(run.folder, run.about)) for run in self.listing.runs)
        self._take(_like(self.listing, runs))

    def _on_unsaid(self, folders: Iterable[RunFolder], error: Exception) -> None:
        for folder in folders:
            self._said.pop(folder, None)
        self._runs.complain_of(error)
        self.refresh()

    def _read(self, root: Path, count: int) -> None:
        self._is_late = False
        self._runs.background.ask(_TOPIC, lambda: read(root, count), self._on_read, self._runs.complain_of)

    def _on_read(self, listing: Listing) -> None:
        if self._root != self._runs.session.runs_folder:
            self.refresh()
            return
        if _differ(listing, self.listing):
            self._take(listing)
        if self._is_late:
            self.refresh()
        elif not listing.is_whole and self._root is not None:
            self._read(self._root, listing.read * _TIMES)

    def _take(self, listing: Listing) -> None:
        """Shows a listing, with what was said and is not written yet."""
        if said := self._said:
            runs = (replace(run, about=replace(run.about, **said.get(run.folder, {}))) for run in listing.runs)
            listing = _like(listing, tuple(runs))
        self.listing = listing
        self.look()
        self.changed.emit()


def read(root: Path, count: int) -> Listing:
    """Lists the runs in a folder and reads the latest `count` of them."""
    folders = list_runs(root)
    runs = [summary_of(folder) for folder in folders[:count]]
    keys = differing([run.settings for run in runs])
    rest = (Summary(PastRun(folder, RunView())) for folder in folders[count:])
    names = names_of(dict.fromkeys(key for run in runs for key in run.settings))
    return _like(Listing((), len(runs), keys, names=names), (*runs, *rest))


def _like(listing: Listing, runs: tuple[Summary, ...]) -> Listing:
    """A listing of these runs, with the settings of another."""
    metrics = tuple(dict.fromkeys(id for run in runs for id in run.metrics))
    return replace(listing, runs=runs, metrics=metrics, groups=groups_in(runs))


def _differ(one: Listing, other: Listing) -> bool:
    """Whether there is anything new to show. The view of a run that is over is the same as long as its file is."""
    if (one.read, len(one.runs), one.keys) != (other.read, len(other.runs), other.keys):
        return True
    return any(a.view is not b.view or _mark(a) != _mark(b) for a, b in zip(one.runs, other.runs, strict=True))


def _mark(run: Summary) -> tuple[object, ...]:
    return run.folder, run.about, run.trouble
