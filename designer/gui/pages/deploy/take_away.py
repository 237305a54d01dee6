"""The tab “Take away”: programs, a page, a notebook and the network as PyTorch has it, in a folder of their own."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.section import Means, Section
from designer.gui.pages.deploy.take_cards import TakeCards
from designer.gui.pages.deploy.taken_view import TakenView
from designer.gui.pages.figures import scrolled
from designer.gui.run.job_bar import JobBar
from designer.gui.run.job_view import JobState, JobView
from designer.gui.run.job_words import words_of_job
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton, push, show_instead
from designer.gui.widgets.words import caption, words
from designer.jobs.run_folder import RunFolder
from designer.protocol.control import JobKind
from designer.protocol.take_options import kinds_to_text


class TakeAway(Section):
    """`cards` say what is wanted, `path` where it goes, `taken` shows what came of it."""

    def __init__(self, means: Means, theme: Theme) -> None:
        super().__init__()
        self._means, self._theme = means, theme
        self._run: RunFolder | None = None
        self.cards = TakeCards(theme)
        self.cards.choose("python")
        self.cards.changed.connect(self._show)
        self.path = QLineEdit()
        self.path.setAccessibleName(tr("Folder to take it to"))
        self.path.textChanged.connect(lambda _: self._show())
        self.browse = IconButton("folder-open", theme, tr("Choose a folder"), "tool")
        self.browse.clicked.connect(self._on_browse)
        self.take = push(tr("Take away"), "primary", self.start)
        self.cancel = push(tr("Cancel"), "", lambda: means.runs.cancel(JobKind.TAKE))
        self.bar = JobBar()
        self.message = words("", "muted", wrap=True)
        self.taken = TakenView(theme)
        self.taken.folder_wanted.connect(self._on_folder)
        self._arrange()
        means.runs.job_changed.connect(self._on_job)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for part in (self.cards, self.browse, self.taken):
            part.set_theme(theme)

    @property
    def out(self) -> Path:
        """Where it goes."""
        return Path(self.path.text().strip()).expanduser()

    def show_run(self, folder: RunFolder | None) -> None:
        """Another run is taken away, beside the project's file unless the user wants otherwise."""
        self._run = folder
        self.message.hide()
        self.taken.hide()
        self.path.setText(str(self._usual(folder)) if folder is not None else "")
        self._show()

    def start(self) -> None:
        """Takes away what is chosen."""
        if self._run is None or not self.cards.chosen or not self.path.text().strip():
            return
        self.taken.hide()
        self._means.runs.begin(JobKind.TAKE, self._run, self.out, options=kinds_to_text(self.cards.chosen))

    def _usual(self, folder: RunFolder) -> Path:
        path = self._means.session.path
        return path.with_name(f"{path.stem}-takeaway") if path is not None else folder.layout.exports / "takeaway"

    def _arrange(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(6)
        place.addWidget(words(tr("To the folder")))
        place.addWidget(self.path, 1)
        place.addWidget(self.browse)
        place.addSpacing(6)
        place.addWidget(self.cancel)
        place.addWidget(self.take)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 12, 0)
        inside.setSpacing(10)
        inside.addWidget(caption(tr("What to take")))
        about = tr("Programs come with a fresh export in float32 beside them, proved as always.")
        inside.addWidget(words(about, "small", wrap=True))
        inside.addWidget(self.cards)
        inside.addSpacing(4)
        inside.addLayout(place)
        inside.addWidget(self.bar)
        inside.addWidget(self.message)
        inside.addSpacing(6)
        inside.addWidget(self.taken, 1)
        inside.addStretch(1)
        self.column.addWidget(scrolled(content))

    def _show(self) -> None:
        job = self._means.runs.job(JobKind.TAKE)
        busy = job is not None and not job.is_over
        chosen = len(self.cards.chosen)
        title = tr("Take 1 thing away") if chosen == 1 else tr("Take {n} things away", n=chosen)
        self.take.setText(title if chosen else tr("Take away"))
        show_instead(*((self.cancel, self.take) if busy else (self.take, self.cancel)))
        self.take.setEnabled(self._run is not None and bool(chosen) and bool(self.path.text().strip()) and not busy)
        self.take.setToolTip("" if chosen else tr("Choose what to take first."))
        self.bar.show_job(job)

    def _on_browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), str(self.out.parent))
        if chosen:
            self.path.setText(chosen)

    def _on_job(self, job: JobView) -> None:
        if job.kind is not JobKind.TAKE:
            return
        if job.state is JobState.DONE:
            self._take(job.result)
        else:
            self._say(words_of_job(job, tr("Cancelled.")), is_error=job.state is JobState.FAILED)
        self._show()

    def _take(self, result: Mapping[str, Any]) -> None:
        """Shows what was written: files by kind in a folder, and sentences on it. Any: it is JSON."""
        files, folder = result.get("files"), result.get("folder")
        if not isinstance(files, Mapping) or not isinstance(folder, str):
            self._say(tr("What was taken away answered something unexpected."), is_error=True)
            return
        notes = " ".join(sentence(str(note)) for note in result.get("notes", ()))
        self._say(notes) if notes else self.message.hide()
        self.taken.show_files(Path(folder), {str(kind): tuple(map(str, names)) for kind, names in files.items()})

    def _on_folder(self, folder: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            self._means.session.message.emit("info", tr("The files are in {folder}.", folder=folder))

    def _say(self, text: str, *, is_error: bool = False) -> None:
        set_role(self.message, "error" if is_error else "muted")
        self.message.setText(sentence(text))
        self.message.show()
