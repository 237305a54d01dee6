"""Run folders: made, opened, listed. A run is its folder; nothing about it is kept elsewhere.

The folder's name is the UTC time of its creation, so names sort by age: `20260314-092653`, `20260314-092653-2`.
"""

import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psutil

from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.graph.model import Project
from designer.jobs.about import about_of
from designer.jobs.errors import RunError
from designer.jobs.tail import read_events
from designer.protocol.errors import ProtocolError
from designer.protocol.events import Event
from designer.protocol.run_layout import RunLayout
from designer.protocol.run_spec import RunSpec, new_spec, spec_from_text, spec_to_text
from designer.protocol.sealed import has_sealed

STAMP = "%Y%m%d-%H%M%S"
"""How a run's name tells when it was made."""
_PLACE_HINT = "Check that the folder exists, may be written to and has space, or save the project elsewhere."


@dataclass(frozen=True, slots=True)
class RunFolder:
    """One run on disk. `layout` names its files; the specification is read when it is asked for."""

    path: Path

    @property
    def layout(self) -> RunLayout:
        """The paths inside."""
        return RunLayout(self.path)

    @property
    def name(self) -> str:
        """What the run is called: the time of its creation."""
        return self.path.name

    @property
    def is_told(self) -> bool:
        """Whether a script tells about it (`designer.runs`): it has no specification, and cannot be resumed.

        Raises `RunError` if what is said about it cannot be read.
        """
        return not self.layout.spec.is_file() and about_of(self.path).script is not None

    def spec(self) -> RunSpec:
        """What is trained. Raises `RunError`."""
        if self.is_told:
            raise RunError(
                f"The run {self.name} was written by a script of your own: it holds no network for this.",
                "Its curves and files are there; choose another run for this.",
            )
        try:
            return spec_from_text(self.layout.spec.read_text(encoding="utf-8"))
        except ProtocolError as error:
            raise RunError(f"{error.message} (Run {self.name}.)", error.hint) from error
        except UnicodeDecodeError as error:
            raise RunError(f"The specification of run {self.name} is not text.", "Start a new run.") from error
        except OSError as error:
            raise RunError(
                f"The specification of run {self.name} could not be read: {error.strerror or error}.",
                "Check the folder's permissions.",
            ) from error

    def events(self) -> list[Event]:
        """What happened so far; empty if nothing did. Raises `RunError` if the file cannot be read."""
        return read_events(self.layout.events)

    def has_checkpoint(self, name: str) -> bool:
        """Whether there is a checkpoint of this name (not whether it is intact)."""
        return has_sealed(self.layout.checkpoint(name))

    def worker(self) -> int | None:
        """The id of the process that trains this run now, or None."""
        return _alive(self.layout.worker)


def create_run(root: Path, project: Project, *, project_file: str = "", now: datetime | None = None) -> RunFolder:
    """A new folder below `root` with the specification of a run that starts now. Raises `RunError`."""
    moment = now or datetime.now(UTC)
    spec = new_spec(project, project_file=project_file, now=moment)
    try:
        root.mkdir(parents=True, exist_ok=True)
        path = unique_folder(root, moment.strftime(STAMP))
    except OSError as error:
        raise RunError(f"No run could be made in “{root}”: {error.strerror or error}.", _PLACE_HINT) from error
    try:
        _write_spec(path, spec)
    except RunError:
        path.rmdir()
        raise
    return RunFolder(path)


def create_run_at(path: Path, project: Project, *, project_file: str = "") -> RunFolder:
    """A new run in exactly this folder, which must be empty or not exist. Raises `RunError`."""
    try:
        path.mkdir(parents=True, exist_ok=True)
        if any(path.iterdir()):
            raise RunError(f"“{path}” is not empty.", "Give a folder that does not exist yet, or remove it first.")
        _write_spec(path, new_spec(project, project_file=project_file))
    except OSError as error:
        raise RunError(f"No run could be made in “{path}”: {error.strerror or error}.", _PLACE_HINT) from error
    return RunFolder(path)


def open_run(path: Path) -> RunFolder:
    """The run in a folder. Raises `RunError` if there is none."""
    if not path.exists():
        raise RunError(f"There is no run folder “{path}”.", "Check the path.")
    if not _is_run(path):
        raise RunError(f"“{path}” is no run folder: it holds no spec.json.", "Give a folder inside a project's .runs.")
    return RunFolder(path)


def list_runs(root: Path) -> list[RunFolder]:
    """All runs below `root`, latest first. What is no run is passed over."""
    try:
        found = [path for path in root.iterdir() if _is_run(path)]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise RunError(f"The runs in “{root}” could not be listed: {error.strerror or error}.") from error
    return [RunFolder(path) for path in sorted(found, key=_age, reverse=True)]


def claim(layout: RunLayout) -> None:
    """Writes down that this process trains the run. Raises `RunError` if another one does."""
    other = _alive(layout.worker)
    if other is not None and other != os.getpid():
        raise RunError(
            f"The run {layout.path.name} is being trained already, by process {other}.",
            "Stop that one first, or wait until it is done.",
        )
    me = {"pid": os.getpid(), "started": psutil.Process().create_time()}
    layout.worker.write_text(json.dumps(me), encoding="utf-8")


def release(layout: RunLayout) -> None:
    """Writes down that this process is done with the run."""
    layout.worker.unlink(missing_ok=True)


def _is_run(path: Path) -> bool:
    """Whether a folder is a run: of a project, or one that a script tells about."""
    layout = RunLayout(path)
    return layout.spec.is_file() or (layout.about.is_file() and layout.events.is_file())


def _age(path: Path) -> tuple[str, int]:
    """Sorts by time, then by the number behind it."""
    stamp, _, number = path.name.partition("-")
    time, _, count = number.partition("-")
    return f"{stamp}-{time}", int(count) if count.isdigit() else 1


def unique_folder(root: Path, stamp: str) -> Path:
    """Makes a folder for a run that begins at this time. Raises OSError."""
    for number in range(1, 10_000):
        path = root / (stamp if number == 1 else f"{stamp}-{number}")
        try:
            path.mkdir()
        except FileExistsError:
            continue
        return path
    raise FileExistsError(17, "too many runs were started in this second")


def _write_spec(path: Path, spec: RunSpec) -> None:
    try:
        write_atomically(RunLayout(path).spec, spec_to_text(spec).encode())
    except FileError as error:
        raise RunError(f"No run could be made: {error.message}", error.hint) from error


def _alive(path: Path) -> int | None:
    """The process that a worker file names, if it lives and is the same one (ids are used again)."""
    try:
        note = json.loads(path.read_text(encoding="utf-8"))
        process = psutil.Process(int(note["pid"]))
        same = abs(process.create_time() - float(note["started"])) < 2.0
        return process.pid if same and process.status() != psutil.STATUS_ZOMBIE else None
    except (OSError, ValueError, KeyError, TypeError, psutil.Error):
        return None
