"""What is said about the selected run: name, star, tags, notes; written down when the field is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.train.runs_table.columns import name_of
from designer.gui.pages.train.runs_table.signs import star_icon
from designer.gui.scaling import hold_icon, least
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import caption, words
from designer.jobs.summaries import Summary


class Notes(QPlainTextEdit):
    """A field of several lines. `left()`: the keyboard went elsewhere."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells that it was left."""
        super().focusOutEvent(event)
        self.left.emit()


class RunDetails(QWidget):
    """`said(RunFolder, changes)`: somebody said something else about the run, fields of `About` with their values."""

    said = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._run: Summary | None = None
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the run"))
        self.name.setToolTip(tr("What the run is called in the table and beside its curves"))
        self.star = push("", "quiet", self._on_star)
        hold_icon(self.star, 14)
        self.tags = QLineEdit()
        self.tags.setAccessibleName(tr("Tags"))
        self.tags.setToolTip(tr("Words to find the run by, with commas between them"))
        self.tags.setPlaceholderText(tr("best, paper"))
        self.notes = Notes()
        self.notes.setAccessibleName(tr("Notes"))
        self.notes.setPlaceholderText(tr("What did you try, and what came of it?"))
        self.notes.setTabChangesFocus(True)
        self.origin = words("", "small", wrap=True, selectable=True)
        self.trouble = words("", "error", wrap=True, selectable=True)
        self.name.editingFinished.connect(self.write_down)
        self.tags.editingFinished.connect(self.write_down)
        self.notes.left.connect(self.write_down)
        self._arrange()
        self.show_runs(())

    @property
    def run(self) -> Summary | None:
        """The run that is spoken of."""
        return self._run

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._show_star()

    def show_runs(self, runs: tuple[Summary, ...]) -> None:
        """Shows what is said about a single run; for none and for several, only how many there are."""
        run, before = runs[0] if len(runs) == 1 else None, self._run
        is_other = run is None or before is None or run.folder != before.folder
        typed = self._typed() if is_other else {}
        self._run = run
        for field in (self.name, self.tags, self.notes, self.star):
            field.setEnabled(run is not None)
        about = run.about if run is not None else None
        if is_other or not self._has_focus():
            self.name.setText(about.name if about else "")
            self.name.setPlaceholderText(name_of(run) if run else tr("Select a run"))
            self.tags.setText(", ".join(about.tags) if about else "")
            self.notes.setPlainText(about.notes if about else "")
        self.origin.setText(_origin(run))
        self.origin.setVisible(bool(self.origin.text()))
        self.trouble.setText(sentence(run.trouble) if run else "")
        self.trouble.setVisible(bool(self.trouble.text()))
        self._show_star()
        if before is not None and typed:
            self.said.emit(before.folder, typed)

    def write_down(self) -> None:
        """Says what was typed and not left yet."""
        typed = self._typed()
        if self._run is not None and typed:
            self.said.emit(self._run.folder, typed)

    def _typed(self) -> dict[str, object]:
        """What stands in the fields and is not said of the run."""
        if self._run is None:
            return {}
        there = {"name": self.name.text(), "tags": tags_in(self.tags.text()), "notes": self.notes.toPlainText()}
        return {name: value for name, value in there.items() if getattr(self._run.about, name) != value}

    def _has_focus(self) -> bool:
        return any(field.hasFocus() for field in (self.name, self.tags, self.notes))

    def _arrange(self) -> None:
        set_role(self, "panel")
        least(self, width=200)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.name, 1)
        head.addWidget(self.star)
        least(self.notes, height=64)
        held = QFrame()
        set_role(held, "field")
        inside = QVBoxLayout(held)
        inside.setContentsMargins(4, 2, 2, 2)
        inside.addWidget(self.notes)
        self.notes.viewport().setAutoFillBackground(False)
        set_role(self.notes, "bare")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(6)
        for title, part in ((tr("Name"), head), (tr("Tags"), self.tags), (tr("Notes"), held)):
            column.addWidget(caption(title))
            if isinstance(part, QHBoxLayout):
                column.addLayout(part)
            else:
                column.addWidget(part, 1 if part is held else 0)
            column.addSpacing(6)
        column.addWidget(self.origin)
        column.addWidget(self.trouble)
        self.origin.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _show_star(self) -> None:
        starred = self._run is not None and self._run.about.starred
        self.star.setIcon(star_icon(self._theme, starred=starred))
        title = tr("Take the star away") if starred else tr("Give it a star")
        self.star.setToolTip(title)
        self.star.setAccessibleName(title)

    def _on_star(self) -> None:
        if self._run is not None:
            self.said.emit(self._run.folder, {"starred": not self._run.about.starred})


def tags_in(text: str) -> tuple[str, ...]:
    """The tags in a text with commas between them; a `#` before one is left out."""
    parts = (" ".join(part.split()).lstrip("#") for part in text.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def _origin(run: Summary | None) -> str:
    """Where a run comes from, if from another run or from a script."""
    if run is None:
        return ""
    if run.about.script is not None:
        return tr("Told by {program}", program=run.about.script.program or tr("a script"))
    return tr("Made from run {name}", name=run.about.parent) if run.about.parent else ""
