"""What a table of runs shows of each: where it stands, what is said about it, what it was made with.

Reading is remembered by the files' sizes and times, so that looking again costs little; any thread may read.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TypeVar

from designer.jobs.about import NOTHING, About, about_of
from designer.jobs.comparing import Settings, settings_of, settings_of_script
from designer.jobs.errors import RunError
from designer.jobs.library import PastRun, summary
from designer.jobs.run_folder import RunFolder
from designer.jobs.run_view import RunView

T = TypeVar("T")
_MOST = 4096
"""So many files are remembered of each kind."""


@dataclass(frozen=True, slots=True)
class Summary:
    """One run in a table. `trouble` is why a part of it could not be read; the rest is there."""

    run: PastRun
    about: About = NOTHING
    settings: Settings = field(default_factory=dict)
    trouble: str = ""

    @property
    def folder(self) -> RunFolder:
        """Which run."""
        return self.run.folder

    @property
    def view(self) -> RunView:
        """Where it stands."""
        return self.run.view

    @property
    def finals(self) -> Mapping[str, float]:
        """The latest value of every metric: of the last epoch's validation, or of what a script told last."""
        if self.view.epochs:
            return self.view.epochs[-1].validation
        return {name: told.values[-1] for name, told in self.view.logged.items()}

    @property
    def bests(self) -> Mapping[str, float]:
        """The values of the epoch that was best; those of the last one if that is not known."""
        best = self.view.best
        return best.validation if best is not None else self.finals

    @property
    def metrics(self) -> tuple[str, ...]:
        """Ids of what was measured, in display order."""
        return self.view.metrics or tuple(self.view.logged)


class _Remembered:
    """Answers by file, as long as the file's size and time stay; the least used are forgotten."""

    def __init__(self) -> None:
        self._known: OrderedDict[Path, tuple[object, object]] = OrderedDict()
        self._lock = Lock()

    def get(self, path: Path, read: Callable[[], T]) -> T:
        try:
            found = path.stat()
            mark: object = (found.st_mtime_ns, found.st_size, found.st_ino)
        except OSError:
            return read()
        with self._lock:
            known = self._known.get(path)
            if known is not None and known[0] == mark:
                self._known.move_to_end(path)
                return known[1]  # type: ignore[return-value]  # what was read from this path before
        answer = read()
        with self._lock:
            self._known[path] = (mark, answer)
            while len(self._known) > _MOST:
                self._known.popitem(last=False)
        return answer


_views, _settings = _Remembered(), _Remembered()


def summary_of(folder: RunFolder) -> Summary:
    """What a table shows of a run. Never raises: what cannot be read says so."""
    troubles = []
    about: About = NOTHING
    settings: Settings = {}
    try:
        about = about_of(folder.path)
    except RunError as error:
        troubles.append(f"{error.message} {error.hint}")
    run = _run(folder)
    try:
        settings = _settings_of(folder, about)
    except RunError as error:
        troubles.append(f"{error.message} {error.hint}")
    troubles += [run.error] if run.error else []
    return Summary(run, about, settings, " ".join(troubles))


def _run(folder: RunFolder) -> PastRun:
    """A run that goes on is read anew each time: its process may have ended without a word in the file."""
    run = _views.get(folder.layout.events, lambda: summary(folder))
    return run if run.error or run.view.state.is_over else summary(folder)


def _settings_of(folder: RunFolder, about: About) -> Settings:
    if about.script is not None and not folder.layout.spec.is_file():
        return settings_of_script(about.script.params)
    return _settings.get(folder.layout.spec, lambda: settings_of(folder.spec().project))
