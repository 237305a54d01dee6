"""New, open, save and export: everything that moves projects between the window and files.

Nothing unsaved is ever dropped without a question, and a file that cannot be read leaves the open project as it is.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from designer.analysis.problems import Severity
from designer.drawing.errors import PictureError
from designer.drawing.theme import THEMES
from designer.graph.atomic import write_atomically
from designer.graph.edits import RenameProject
from designer.graph.errors import FileError
from designer.graph.files import SUFFIX, load, save
from designer.graph.model import Project, empty_project
from designer.gui.run.background import Background
from designer.gui.safety import Safety
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.settings import Settings
from designer.gui.style import Appearance
from designer.gui.tongue import later, tr
from designer.gui.widgets.question import Answer, ask, complain

if TYPE_CHECKING:
    from designer.gui.picture_dialog import Choices, PictureDialog

_PROJECTS = later("Layerloom projects (*.loom)")
_PYTHON = later("Python source (*.py)")


class _Says(NamedTuple):
    """What is said while a file is written."""

    failed: str
    writing: str
    done: str


_PICTURE = _Says(
    later("The picture could not be written"),
    later("Writing the picture to {name} …"),
    later("The picture is in {name}."),
)
_SOURCE = _Says(
    later("The source could not be written"),
    later("Writing the source to {name} …"),
    later("The source is in {name}."),
)
_PATIENCE_MS = 400


class _Worded(Protocol):
    """An error that says what went wrong and what to do."""

    message: str
    hint: str


class Files(QObject):
    """The File menu. `gallery_wanted()` asks for the page of templates; `said(severity, text)` is for a toast."""

    gallery_wanted = Signal()
    said = Signal(str, str)

    def __init__(
        self, session: Session, safety: Safety, settings: Settings, appearance: Appearance, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._safety, self._settings = session, safety, settings
        self._appearance, self._window = appearance, window
        self._background = Background(self)
        self.picture: PictureDialog | None = None

    def show_gallery(self) -> None:
        """Leads to the templates. The open project stays until one of them is chosen."""
        self.gallery_wanted.emit()

    def new(self, make: Callable[[], Project] = empty_project) -> bool:
        """Opens a new project that has no file yet, after the question about unsaved changes. False if it did not."""
        if not self.may_leave():
            return False
        try:
            project = make()
        except FileError as error:
            self._complain(tr("This template could not be opened"), error)
            return False
        self._session.open(project)
        return True

    def open(self, path: Path | None = None) -> bool:
        """Opens a file, or asks for one. False if nothing was opened."""
        if not self.may_leave():
            return False
        if path is None:
            name, _ = QFileDialog.getOpenFileName(self._window, tr("Open project"), self._folder(), tr(_PROJECTS))
            if not name:
                return False
            path = Path(name)
        return self.read(path)

    def read(self, path: Path) -> bool:
        """Opens a file without asking what becomes of the project before."""
        try:
            project = load(path)
        except FileError as error:
            self._complain(tr("The project could not be opened"), error)
            return False
        self._session.open(project, path)
        self._settings.remember(path)
        return True

    def save(self) -> bool:
        """Saves to the project's file, or asks for one. False if it is not on disk afterwards."""
        path = self._session.path
        return self.save_as() if path is None else self._write(path, self._session.document.project.name)

    def save_quietly(self) -> bool:
        """Saves to the project's file without a word, unless it cannot be done. False if it is not on disk."""
        path = self._session.path
        return path is not None and self._write(path, self._session.document.project.name, quietly=True)

    def save_as(self) -> bool:
        """Asks for a file and saves there. False if it is not on disk afterwards.

        A project that has no name of its own yet takes the file's, as a step that can be undone.
        """
        path = self._asked_path(tr("Save project"), SUFFIX, tr(_PROJECTS))
        name = self._session.document.project.name
        return path is not None and self._write(path, path.stem if name == empty_project().name else name)

    def export_picture(self) -> None:
        """Asks how the network is to be drawn, with a preview; then for the file."""
        from designer.gui.picture_dialog import PictureDialog  # here: not needed for the first paint

        if self.picture is None:
            theme = self._appearance.theme
            self.picture = PictureDialog(self._window, self._session, theme, self._background)
            self.picture.wanted.connect(self._on_picture_wanted)
            self.picture.closed.connect(self._on_picture_closed)
        self.picture.show()
        self.picture.raise_()

    def _on_picture_closed(self) -> None:
        self.picture = None

    def _on_picture_wanted(self, choices: "Choices") -> None:
        kind = f"{choices.format.upper()} (*.{choices.format})"
        path = self._asked_path(tr("Export picture"), f".{choices.format}", kind)
        if path is None:
            return
        if self.picture is not None:
            self.picture.close()
        from designer.gui.exporting_picture import picture_writer  # here: as above

        writer = picture_writer(
            path,
            self._session,
            theme=THEMES[choices.theme],
            format=choices.format,
            scale=choices.scale,
            transparent=choices.transparent,
        )
        self._write_aside(_PICTURE, path, writer)

    def export_source(self) -> bool:
        """Asks for a file and writes the network's Python source into it. False if there is none or no file."""
        analysis = self._session.analysis
        if problem := next((problem for problem in analysis.problems if problem.severity is Severity.ERROR), None):
            why = sentence(problem.message)
            self.said.emit("warning", tr("There is no source to export yet. {message}", message=why))
            return False
        path = self._asked_path(tr("Export Python source"), ".py", tr(_PYTHON))
        if path is None:
            return False

        def print_source() -> None:
            from designer.compiler.source import print_network  # here: not needed for the first paint

            write_atomically(path, print_network(analysis, check=True).text.encode())

        self._write_aside(_SOURCE, path, print_source)
        return True

    def close(self) -> None:
        """Waits for the file that is being written."""
        if self.picture is not None:
            self.picture.close()
        self._background.close()

    def may_leave(self) -> bool:
        """Asks what becomes of unsaved changes. False means: stay."""
        if self._session.document.is_clean:
            return True
        name = self._session.document.project.name
        answer = ask(
            self._window,
            self._appearance.theme,
            tr("Save the changes to “{name}”?", name=name),
            tr("Without saving, everything since the last save is lost."),
            (
                Answer("save", tr("Save"), "primary"),
                Answer("discard", tr("Discard"), "danger"),
                Answer("cancel", tr("Cancel")),
            ),
            "save",
        )
        return self.save() if answer == "save" else answer == "discard"

    def _write(self, path: Path, name: str, *, quietly: bool = False) -> bool:
        project = self._session.document.project
        try:
            save(replace(project, name=name), path)
        except FileError as error:
            if quietly:
                self.said.emit("error", f"{error.message} {error.hint}".strip())
            else:
                self._complain(tr("The project could not be saved"), error)
            return False
        self._session.path = path
        if name != project.name:
            self._session.do(RenameProject(name))
        self._session.document.mark_saved()
        self._safety.saved()
        self._settings.remember(path)
        if not quietly:
            self.said.emit("success", tr("Saved as {name}.", name=path.name))
        return True

    def _write_aside(self, says: _Says, path: Path, task: Callable[[], None]) -> None:
        """Writes a file in the thread; says so at the end, and in between if that takes a while."""
        topic = str(path)

        def on_error(error: Exception) -> None:
            if not isinstance(error, FileError | PictureError):
                raise error
            self._complain(tr(says.failed), error)

        def on_wait() -> None:
            if self._background.is_busy(topic):
                self.said.emit("info", tr(says.writing, name=path.name))

        self._background.ask(
            topic,
            task,
            lambda _: self.said.emit("success", tr(says.done, name=path.name)),
            on_error,
        )
        QTimer.singleShot(_PATIENCE_MS, self, on_wait)

    def _asked_path(self, title: str, suffix: str, kinds: str) -> Path | None:
        stem = self._session.path.stem if self._session.path else self._session.document.project.name
        suggestion = Path(self._folder()) / f"{stem}{suffix}"
        name, kind = QFileDialog.getSaveFileName(self._window, title, str(suggestion), kinds)
        if not name:
            return None
        path = Path(name)
        chosen = kind.rpartition("*")[2].rstrip(")") or suffix
        return path if path.suffix else path.with_suffix(chosen)

    def _folder(self) -> str:
        if self._session.path is not None:
            return str(self._session.path.parent)
        recent = self._settings.recent
        return str(recent[0].parent if recent else Path.home())

    def _complain(self, title: str, error: _Worded) -> None:
        complain(self._window, self._appearance.theme, title, f"{error.message} {error.hint}".strip())
