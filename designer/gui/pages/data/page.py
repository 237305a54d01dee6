"""The Data page: bring data or choose some, look into it, say how it is divided, and get a network for it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from designer.analysis.project import NORMALISATIONS
from designer.catalogue.datasets import CLASSIFICATION, DatasetDef
from designer.catalogue.errors import CatalogueError
from designer.catalogue.facts import dataset_of, is_own
from designer.catalogue.fields import Choice, Float, Int
from designer.data.errors import DataError
from designer.data.finding import Finding, merged
from designer.data.findings import findings
from designer.data.suggesting import suggest
from designer.drawing.theme import Theme
from designer.drawing.words import exact, shape
from designer.graph.diff import Diff
from designer.graph.edits import SetData
from designer.graph.ids import NodeId
from designer.graph.model import Node
from designer.graph.recipe import NO_DATASET, Data
from designer.gui.pages.data.baseline import best_of, is_quick
from designer.gui.pages.data.chooser import Chooser
from designer.gui.pages.data.contents import MANY, Contents, again, columns_of, is_stale, read
from designer.gui.pages.data.findings import of_troubles
from designer.gui.pages.data.looks import Looks
from designer.gui.pages.data.marks import excluding, relabelling
from designer.gui.pages.data.preview import Preview
from designer.gui.pages.data.sources import Sources
from designer.gui.pages.data.suggesting import is_own_work, suggestion_edit
from designer.gui.pages.data.suggestion_bar import SuggestionBar
from designer.gui.pages.figures import Figures, panel, scrolled
from designer.gui.pages.form import Form, Setting
from designer.gui.pages.problem_bar import ProblemBar
from designer.gui.run.background import Background
from designer.gui.run.controller import RunController
from designer.gui.run.readiness import fit_problems_of
from designer.gui.scaling import least
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.question import Answer, ask
from designer.gui.widgets.words import caption, hairline, words

_NORMALISE_TITLES = {
    "auto": later("Recommended"),
    "none": later("As they are"),
    "scale": later("Scale to 0 … 1"),
    "standardise": later("Standardise"),
}
_VALIDATION = Float("validation", 0.2, above=0.0, below=1.0, help="Share of the samples that validates, 0 to 1.")
_SEED = Int("seed", 0, low=0, help="Draws which samples validate. The same seed draws the same ones.")
_NORMALISE = Choice("normalise", "auto", options=NORMALISATIONS, help="What happens to inputs before the network.")
_LEAST_PREVIEW = 260
_FIGURES = later(("Task", "Samples", "Training", "Validation", "Sample", "Classes"))


class DataPage(QWidget):
    """`node_wanted(id)`: the user asked to see a layer in Design; `page_wanted(id)`: another page."""

    node_wanted = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, session: Session, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._session, self._runs, self._theme = session, runs, theme
        self._read: Data | None = None
        self._contents: Contents | None = None
        self._suggested: dict[NodeId, Node] = {}
        self._found: tuple[Finding, ...] = ()
        self._work, self._search = Background(self), Background(self)
        self.chooser, self.looks = Chooser(session), Looks()
        self.chooser.setParent(self)
        self.looks.setParent(self)
        self.sources = Sources(session, self.chooser, theme)
        self.cards = self.sources.cards
        self._title = words("", "hero", wrap=True)
        self._doc = words("", "muted", wrap=True)
        self._source = words("", "small", wrap=True, selectable=True)
        self.suggest = push(tr("Suggest a network"), "primary", self._on_suggest)
        self.suggest.setToolTip(tr("Builds a network for this data, sets the loss and the batch size."))
        self.figures = Figures(*_FIGURES)
        self.suggestion = SuggestionBar(theme)
        self.suggestion.train_wanted.connect(lambda: self.page_wanted.emit("train"))
        self.suggestion.design_wanted.connect(lambda: self.node_wanted.emit(""))
        self.bar = ProblemBar(session, theme)
        self.bar.node_wanted.connect(self.node_wanted)
        self.preview = Preview(theme, self.looks)
        self.preview.exclude_wanted.connect(self._on_exclude)
        self.preview.label_wanted.connect(self._on_label)
        self.preview.findings.change_wanted.connect(self._on_change_wanted)
        self._loading = EmptyState("database", tr("Reading the dataset …"), "", theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._loading)
        self._stack.addWidget(self.preview)
        self._recommended = words("", "small", wrap=True)
        self._settings = (
            Setting(session, "data.validation", _VALIDATION),
            Setting(session, "data.seed", _SEED),
            Setting(session, "data.normalise", _NORMALISE, titles=_NORMALISE_TITLES),
        )
        self._arrange()
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_opened)
        self.chooser.read_again.connect(self._on_read_again)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for part in (self.sources, self.bar, self.preview, self._loading, self.suggestion):
            part.set_theme(theme)

    def open_path(self, path: Path) -> None:
        """Takes a file or folder that was dropped: looks what it is, and chooses it."""
        self.chooser.take_path(path)

    def shut_down(self) -> None:
        """Ends what is being read. To be called once, before the page goes."""
        self.sources.form.stop()
        self.chooser.close()
        self.looks.close()
        self._work.close()
        self._search.close()

    @property
    def is_loading(self) -> bool:
        """Whether data is being chosen or read."""
        return self._work.is_busy("preview") or bool(self.chooser.busy)

    @property
    def contents(self) -> Contents | None:
        """What is shown."""
        return self._contents

    def refresh(self) -> None:
        """Shows what the project says, reading the data if it is other data or divided otherwise."""
        data = self._session.document.project.data
        self.sources.show_data(data, self._columns(data))
        for row in self._settings:
            row.refresh()
        self.suggest.setEnabled(False)
        if data.dataset == NO_DATASET:
            self._fail(tr("No data yet"), tr("Open a file or a folder, or choose one of the datasets at the left."))
            return
        try:
            self._describe(dataset_of(data))
        except CatalogueError as error:
            if not is_own(data) or not data.params:
                self._fail(sentence(str(error)), tr("Choose one of the datasets at the left."))
                return
        self._show_problems()
        if self._read is None or _place(self._read) != _place(data):
            known = self.chooser.source_of(data)
            self._start(data, lambda: read(data, known), self._on_read)
        elif self._contents is not None and self._read.items != data.items:
            self._look_again(self._contents, data)
        else:
            self.suggest.setEnabled(self._contents is not None)

    # -- inside

    def _start(self, data: Data, task: Callable[[], Contents], done: Callable[[Contents], object]) -> None:
        self._read = data
        if self._contents is None:
            self._loading.say("database", tr("Reading the dataset …"), "", self._theme)
        self._work.ask("preview", task, done, self._on_unreadable)

    def _look_again(self, contents: Contents, data: Data) -> None:
        """After changes of single items: at once, or in the thread where there are many."""
        source = contents.items.source
        if source is not None and source.is_fitted:
            self._search.ask("stale", lambda: is_stale(contents.items, data), self._on_stale, lambda _: None)
        if len(contents.items) > MANY:
            self._start(data, lambda: again(contents, data), lambda found: self._show(found, keep=True))
            return
        self._read = data
        self._show(again(contents, data), keep=True)

    def _on_stale(self, stale: bool) -> None:
        if self._contents is not None and self._contents.is_stale != stale:
            self._contents = replace(self._contents, is_stale=stale)
            self.preview.show_findings(self._findings(self._contents))

    def _columns(self, data: Data) -> tuple[str, ...]:
        """The columns of the table that is chosen, as its file names them."""
        known = self.chooser.source_of(data)
        if known is None and self._contents is not None and self._read is not None and self._read.params == data.params:
            known = self._contents.items.source
        return columns_of(known)

    def _arrange(self) -> None:
        left, column = panel(288)
        column.addWidget(self.sources)
        column.addSpacing(16)
        column.addWidget(caption(tr("Validation")))
        form = Form()
        form.add(tr("Held-out share"), self._settings[0].editor, tr(_VALIDATION.help))
        form.add(tr("Seed"), self._settings[1].editor, tr(_SEED.help))
        column.addWidget(form)
        column.addSpacing(16)
        column.addWidget(caption(tr("Inputs")))
        form = Form()
        form.add(tr("Normalise"), self._settings[2].editor, tr(_NORMALISE.help))
        column.addWidget(form)
        column.addWidget(self._recommended)
        column.addSpacing(16)
        column.addWidget(self.sources.made)
        column.addStretch(1)
        right = QWidget()
        content = QVBoxLayout(right)
        content.setContentsMargins(32, 28, 32, 20)
        content.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title, 1)
        head.addWidget(self.suggest)
        content.addLayout(head)
        content.addSpacing(6)
        content.addWidget(self._doc)
        content.addSpacing(20)
        content.addWidget(self.figures)
        content.addSpacing(20)
        content.addWidget(self.suggestion)
        content.addWidget(self.bar)
        content.addSpacing(16)
        content.addWidget(hairline())
        content.addSpacing(16)
        least(self._stack, height=_LEAST_PREVIEW)
        content.addWidget(self._stack, 1)
        content.addSpacing(12)
        content.addWidget(self._source)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(scrolled(left, 288))
        row.addWidget(hairline(vertical=True))
        row.addWidget(scrolled(right), 1)

    def _describe(self, entry: DatasetDef) -> None:
        self._title.setText(tr(entry.title))
        said = tr(entry.doc)
        self._doc.setText(sentence(said) if said == entry.doc else said)
        self._source.setText(" · ".join(filter(None, (entry.source, entry.licence))))
        is_classes = entry.task == CLASSIFICATION
        self.figures.say("Task", tr("classify") if is_classes else tr("predict"))
        self.figures.say("Samples", exact(entry.samples))
        self.figures.say("Sample", shape(entry.shape))
        self.figures.say("Classes", str(len(entry.labels)) if is_classes else "–")
        self._recommended.setText(tr("Recommended here: {way}.", way=tr(_NORMALISE_TITLES[entry.normalise])))

    def _show_problems(self) -> None:
        problems = fit_problems_of(self._session)
        self.bar.show_problems(problems)
        if problems:
            self._forget_suggestion()

    def _on_read(self, contents: Contents) -> None:
        self._found = ()
        self._show(contents, keep=False)
        source = contents.items.source
        self._search.forget("findings")
        self.preview.show_baseline(None)
        if (data := self._read) is not None and contents.parts is not None and is_quick(contents.entry):
            self._search.ask("baseline", lambda: best_of(data), self.preview.show_baseline, lambda _: None)
        if source is not None:
            self._search.ask("findings", lambda: findings(source), self._on_found, lambda _: None)

    def _on_found(self, found: tuple[Finding, ...]) -> None:
        self._found = found
        if self._contents is not None:
            self.preview.show_findings(self._findings(self._contents))

    def _show(self, contents: Contents, *, keep: bool) -> None:
        assert self._read is not None
        self._contents = contents
        parts = contents.parts
        self.figures.say("Training", exact(len(parts.train)) if parts is not None else "–")
        self.figures.say("Validation", exact(len(parts.validation)) if parts is not None else "–")
        if not keep:
            self.sources.show_data(self._read, self._columns(self._read))
        self.preview.show_contents(contents, self._read, keep=keep)
        self.preview.show_findings(self._findings(contents))
        self._stack.setCurrentWidget(self.preview)
        self.suggest.setEnabled(True)

    def _findings(self, contents: Contents) -> tuple[Finding, ...]:
        """What is worth knowing of what was read, the gravest first."""
        found: list[Finding] = []
        if contents.is_stale:
            text = tr("The data reads differently from what the project noted of it.")
            found.append(Finding(tr("The data has changed"), text, tr("Press “Read again” at the left.")))
        if contents.complaint is not None:
            error = contents.complaint
            found.append(Finding(tr("The data cannot be divided"), error.message, error.hint))
        items = self._session.document.project.data.items
        new = [each for each in self._found if not each.keys or any(key not in items for key in each.keys)]
        return (*found, *of_troubles(contents.troubles), *new)

    def _on_unreadable(self, error: Exception) -> None:
        hint = error.hint if isinstance(error, DataError) else ""
        self._fail(sentence(str(error)), sentence(hint))

    def _fail(self, message: str, hint: str) -> None:
        self._read, self._contents = None, None
        self._work.forget("preview")
        self.figures.say("Training", "–")
        self.figures.say("Validation", "–")
        self._loading.say("database", message, hint, self._theme)
        self._stack.setCurrentWidget(self._loading)

    # -- what the user does

    def _on_exclude(self, rows: tuple[int, ...], out: bool) -> None:
        if self._contents is None:
            return
        keys = [self._contents.items.keys[row] for row in rows]
        edit = excluding(self._session.document.project.data, keys, out=out)
        if edit is not None:
            names = f"“{keys[0]}”" if len(keys) == 1 else f"{len(keys)} items"
            self._session.do(edit, label=f"leave out {names}" if out else f"take in {names}")

    def _on_label(self, rows: tuple[int, ...], label: str | None) -> None:
        if self._contents is None:
            return
        items = self._contents.items
        labels = {}
        for row in rows:
            was = items.targets.labels[int(items.targets.values[row])]
            labels[items.keys[row]] = None if label == was else label
        edit = relabelling(self._session.document.project.data, labels)
        if edit is not None:
            names = f"“{items.keys[rows[0]]}”" if len(rows) == 1 else f"{len(rows)} items"
            self._session.do(edit, label=f"call {names} “{label}”" if label else f"call {names} as the files do")

    def _on_change_wanted(self, finding: Finding) -> None:
        data = self._session.document.project.data
        if finding.change is None:
            return
        params, items = merged(data, finding.change)
        if params == dict(data.params):
            self._session.do(SetData(replace(data, items=items)), label=finding.change.words)
        else:
            self.chooser.take(data.dataset, params)

    def _on_suggest(self) -> None:
        """Puts a network for the data in place; what the user drew is asked about first."""
        project = self._session.document.project
        try:
            suggestion = suggest(dataset_of(project.data))
        except CatalogueError:
            return
        if is_own_work(project, self._suggested) and not self._may_replace():
            return
        if self._session.do(suggestion_edit(project, suggestion), label="suggest a network"):
            self._suggested = dict(suggestion.network.nodes)
            self.suggestion.say(suggestion)
            set_role(self.suggest, "")
            self._show_problems()

    def _forget_suggestion(self) -> None:
        self.suggestion.hide()
        set_role(self.suggest, "primary")

    def _may_replace(self) -> bool:
        name = self._session.document.project.main.name
        text = tr("Its layers go, and those that are suggested come. This can be undone.")
        answers = (Answer("replace", tr("Replace"), "primary"), Answer("keep", tr("Keep it")))
        question = tr("Replace the network “{name}”?", name=name)
        return ask(self, self._theme, question, text, answers) == "replace"

    def _on_read_again(self) -> None:
        self._read = None
        self.refresh()

    def _on_opened(self) -> None:
        self._read = self._contents = None
        self._forget_suggestion()
        self._suggested = {}
        self.refresh()

    def _on_changed(self, diff: Diff) -> None:
        if diff.data:
            self._forget_suggestion()
            self.refresh()
        elif diff.networks or diff.training:
            self._show_problems()


def _place(data: Data) -> tuple[object, ...]:
    """What decides which samples are shown in which part."""
    return data.dataset, data.validation, data.seed, dict(data.params), dict(data.facts)
