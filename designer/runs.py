"""Your own scripts' runs, among those of a project: the window shows their curves, compares and exports them.

    from designer.runs import Run

    with Run("my experiment", folder="digits.loom", params={"lr": 0.01}) as run:
        for step in range(1, 1001):
            run.log(step=step, loss=…)
            if step % 100 == 0:
                run.log(epoch=step // 100, train_loss=…, loss=…, accuracy=…)
                run.checkpoint({"weights.pt": Path("weights.pt")})

Neither torch nor Qt is needed. Each line is on disk before `log` returns; a script that is killed leaves all it told.
"""

import os
import sys
import time
import traceback
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from designer.graph.files import SUFFIX
from designer.jobs.about import About, Script, about_of, change_about, set_about, tidy
from designer.jobs.errors import RunError
from designer.jobs.run_folder import STAMP, RunFolder, claim, release, unique_folder
from designer.jobs.tail import EventLog
from designer.places import runs_folder
from designer.protocol.events import CheckpointSaved, EpochDone, Event, Failed, Finished, Logged, Notice, Started
from designer.protocol.sealed import write_sealed

__all__ = ["Run", "RunError"]

TRAIN = "train_"
"""How the name of a number begins that was measured while training; all others of an epoch are of validation."""


class Run:
    """One run of a script. Use it as a context manager: how the block ends is how the run ends.

    Args:
        name: What the run is called in the table.
        folder: The project (`digits.loom`) among whose runs it shall be, or a folder for runs (`digits.runs`).
        params: What the script was run with: numbers, words, lists and tables of them. Compared like a recipe.
        epochs: How many epochs there shall be, if that is known.
        tags: Words to find it by.
        notes: What else is to be remembered.

    Raises:
        RunError: The folder cannot be made or written, or `params` are no JSON.
    """

    def __init__(
        self,
        name: str = "",
        *,
        folder: str | os.PathLike[str],
        params: Mapping[str, Any] | None = None,  # Any: JSON
        epochs: int = 0,
        tags: Iterable[str] = (),
        notes: str = "",
    ) -> None:
        program = Path(sys.argv[0]).name if sys.argv and sys.argv[0] not in ("", "-c") else ""
        about = About(name=name, tags=tuple(tags), notes=notes, script=Script(program, dict(params or {})))
        self._folder = _new_folder(_root(Path(folder)), tidy(about))
        self._step = self._epoch = 0
        self._ended = False
        try:
            claim(self._folder.layout)
            self._log = EventLog(self._folder.layout.events)
        except OSError as error:
            raise _unwritable(self._folder.path, error) from error
        self._tell(_started(max(0, epochs)))

    @property
    def folder(self) -> Path:
        """Where it is kept."""
        return self._folder.path

    @property
    def step(self) -> int:
        """The latest step that was told of."""
        return self._step

    def log(self, step: int | None = None, *, epoch: int | None = None, **values: float) -> None:
        """Tells numbers of a step, or of an epoch that is complete.

        Without `step` it is the next one, or with `epoch` the latest. Of an epoch's numbers, those that begin with
        `train_` were measured while training; the others, with or without `val_`, are of validation.

        Raises:
            RunError: A step or an epoch is no whole number above 0, a value is no number, the run has ended, or the
                disk is full.
        """
        if epoch is None:
            self._step = _whole("step", self._step + 1 if step is None else step)
            self._tell(Logged(time=time.time(), step=self._step, values=_numbers(values)))
            return
        self._epoch, before = _whole("epoch", epoch), self._epoch
        self._step = _whole("step", max(self._step, 1) if step is None else step)
        if self._epoch <= before:
            raise RunError(f"Epoch {epoch} was told of already; epoch {before} was the latest.", "Count upwards.")
        numbers = _numbers(values)
        train = {name.removeprefix(TRAIN): value for name, value in numbers.items() if name.startswith(TRAIN)}
        held_out = {name.removeprefix("val_"): value for name, value in numbers.items() if not name.startswith(TRAIN)}
        self._tell(
            EpochDone(
                time=time.time(),
                epoch=self._epoch,
                step=self._step,
                train=train,
                validation=held_out,
                lr=numbers.get("lr", 0.0),
                seconds=0.0,
            )
        )

    def note(self, text: str, *, warning: bool = False) -> None:
        """Says something that whoever looks at the run should know. Raises `RunError` as `log` does."""
        self._tell(Notice(time=time.time(), message=str(text), severity="warning" if warning else "info"))

    def checkpoint(self, files: Mapping[str, bytes | os.PathLike[str]]) -> Path:
        """Keeps files with the run, sealed by their sums: names with their content, or with where to copy it from.

        Gives the folder that they are in. Raises `RunError` if one cannot be read or written, or has no plain name.
        """
        wrong = next((name for name in files if name != Path(name).name or name.startswith(".")), None)
        if wrong is not None:
            raise RunError(f"“{wrong}” is no plain name of a file.", "Give a name without folders, such as weights.pt.")
        place = self._folder.layout.checkpoint(f"step-{self._step:08d}")
        try:
            content = {n: c if isinstance(c, bytes) else Path(c).read_bytes() for n, c in files.items()}
            write_sealed(place, content)
        except OSError as error:
            raise _unwritable(place, error) from error
        path = place.relative_to(self._folder.path).as_posix()
        self._tell(CheckpointSaved(time=time.time(), epoch=self._epoch, step=self._step, path=path, best=False))
        return place

    def tag(self, *tags: str) -> None:
        """Adds words to find the run by. Raises `RunError`."""
        change_about(self._folder.path, tags=(*about_of(self._folder.path).tags, *tags))

    def finish(self, *, stopped: bool = False) -> None:
        """Ends the run: completed, or stopped before its end. Does nothing if it has ended."""
        self._end(Finished(time=time.time(), status="stopped" if stopped else "completed"))

    def __enter__(self) -> "Run":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if error is None or isinstance(error, KeyboardInterrupt):
            self.finish(stopped=error is not None)
            return
        detail = "".join(traceback.format_exception(kind, error, at))
        self._end(Failed(time=time.time(), message=f"The script ended with {_said(error)}", detail=detail))

    def _end(self, event: Finished | Failed) -> None:
        if self._ended:
            return
        self._tell(event)
        self._ended = True
        self._log.close()
        release(self._folder.layout)

    def _tell(self, event: Event) -> None:
        if self._ended:
            raise RunError("The run has ended; nothing more can be told of it.", "Begin a new one.")
        try:
            self._log.append(event)
        except OSError as error:
            raise _unwritable(self._folder.layout.events, error) from error


def _root(folder: Path) -> Path:
    """Where the runs are: beside a project's file, or in the folder itself."""
    return runs_folder(folder.resolve()) if folder.suffix == SUFFIX else folder.resolve()


def _new_folder(root: Path, about: About) -> RunFolder:
    try:
        root.mkdir(parents=True, exist_ok=True)
        path = unique_folder(root, datetime.now(UTC).strftime(STAMP))
    except OSError as error:
        raise _unwritable(root, error) from error
    try:
        set_about(path, about)
    except RunError:
        path.rmdir()
        raise
    return RunFolder(path)


def _started(epochs: int) -> Started:
    return Started(
        time=time.time(),
        device="",
        device_name="",
        epochs=epochs,
        steps_per_epoch=0,
        train_samples=0,
        validation_samples=0,
        parameters=0,
        metrics=(),
    )


def _whole(what: str, value: object) -> int:
    """A step or an epoch; numpy's whole numbers are taken too."""
    index = getattr(value, "__index__", None)
    if index is None or isinstance(value, bool) or not 0 < (number := int(index())) < 2**53:
        raise RunError(f"The {what} must be a whole number above 0, not {value!r}.", "Count from 1.")
    return number


def _numbers(values: Mapping[str, object]) -> dict[str, float]:
    """Values as plain numbers: tensors and arrays with a single one are taken too."""
    found = {}
    for name, value in values.items():
        try:
            found[name] = float(value)  # type: ignore[arg-type]  # whatever has `__float__`
        except (TypeError, ValueError, RuntimeError, OverflowError):
            what = f"“{name}” must be a number, not {type(value).__name__}."
            raise RunError(what, "Give a single number, e.g. loss.item().") from None
    return found


def _said(error: BaseException) -> str:
    words = " ".join(str(error).split())[:300]
    return f"{type(error).__name__}: {words}." if words else f"{type(error).__name__}."


def _unwritable(path: Path, error: OSError) -> RunError:
    return RunError(
        f"“{path}” could not be written: {error.strerror or error}.",
        "Check that its folder exists, may be written to and has space.",
    )
