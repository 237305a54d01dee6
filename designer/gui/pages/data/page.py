"""The Data page: choose a dataset, look into it, say how much of it validates and how inputs are normalised."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from designer.analysis.project import NORMALISATIONS
from designer.catalogue.datasets import CLASSIFICATION, DatasetDef
from designer.catalogue.errors import UnknownEntry
from designer.catalogue.fields import Choice, Float, Int
from designer.catalogue.registry import dataset, datasets
from designer.data.errors import DataError
from designer.drawing.theme import Theme
from designer.drawing.words import exact, shape
from designer.graph.diff import Diff
from designer.graph.edits import Edit, SetSetting
from designer.graph.recipe import Data
from designer.gui.pages.data.cards import DatasetCard
from designer.gui.pages.data.preview import Contents, Preview, read
from designer.gui.pages.figures import Figures, panel, scrolled
from designer.gui.pages.form import Form, Setting
from designer.gui.pages.problem_bar import ProblemBar
from designer.gui.run.controller import RunController
from designer.gui.run.readiness import fit_problems_of
from designer.gui.scaling import least
from designer.gui.session import Session
from designer.gui.tongue import later, tr
from designer.gui.widgets.empty_state import EmptyState
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
_LEAST_PREVIEW = 150
_FIGURES = later(("Task", "Samples", "Training", "Validation", "Sample", "Classes"))


class DataPage(QWidget):
    """`node_wanted(id)`: the user asked to see a layer in Design."""

    node_wanted = Signal(str)

    def __init__(self, session: Session, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._session, self._runs, self._theme = session, runs, theme
        self._read: Data | None = None
        self._contents: Contents | None = None
        self.cards = {entry.name: DatasetCard(entry, theme) for entry in datasets()}
        self._title = words("", "hero")
        self._doc = words("", "muted", wrap=True)
        self._source = words("", "small", wrap=True, selectable=True)
        self.figures = Figures(*_FIGURES)
        self.bar = ProblemBar(session, theme)
        self.bar.node_wanted.connect(self.node_wanted)
        self.preview = Preview(theme)
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
        session.opened.connect(self.refresh)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for card in self.cards.values():
            card.set_theme(theme)
        self.bar.set_theme(theme)
        self.preview.set_theme(theme)
        self._loading.set_theme(theme)

    def refresh(self) -> None:
        """Shows what the project says, reading the dataset if it is another one or divided otherwise."""
        data = self._session.document.project.data
        for name, card in self.cards.items():
            card.setChecked(name == data.dataset)
        for row in self._settings:
            row.refresh()
        try:
            self._describe(dataset(data.dataset))
        except UnknownEntry as error:
            self._fail(str(error), tr("Choose one of the datasets at the left."))
            return
        self._show_problems()
        if self._read is None or _place(self._read) != _place(data):
            self._read = data
            self._runs.background.ask("preview", lambda: read(data), self._on_read, self._on_unreadable)

    @property
    def is_loading(self) -> bool:
        """Whether the dataset is being read."""
        return self._runs.background.is_busy("preview")

    def _arrange(self) -> None:
        left, column = panel(288)
        column.addWidget(caption(tr("Dataset")))
        for card in self.cards.values():
            card.clicked.connect(lambda _=False, name=card.entry.name: self._choose(name))
            column.addWidget(card)
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
        column.addStretch(1)
        right = QWidget()
        content = QVBoxLayout(right)
        content.setContentsMargins(32, 28, 32, 20)
        content.setSpacing(0)
        content.addWidget(self._title)
        content.addSpacing(6)
        content.addWidget(self._doc)
        content.addSpacing(20)
        content.addWidget(self.figures)
        content.addSpacing(20)
        content.addWidget(self.bar)
        content.addSpacing(16)
        content.addWidget(hairline())
        content.addSpacing(20)
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

    def _choose(self, name: str) -> None:
        if name != self._session.document.project.data.dataset:
            edit: Edit = SetSetting("data.dataset", name)
            self._session.do(edit, label=f"choose dataset {name}")

    def _describe(self, entry: DatasetDef) -> None:
        self._title.setText(tr(entry.title))
        self._doc.setText(tr(entry.doc))
        self._source.setText(f"{entry.source} · {entry.licence}")
        is_classes = entry.task == CLASSIFICATION
        self.figures.say("Task", tr("classify") if is_classes else tr("predict"))
        self.figures.say("Samples", exact(entry.samples))
        self.figures.say("Sample", shape(entry.shape))
        self.figures.say("Classes", str(len(entry.labels)) if is_classes else "–")
        self._recommended.setText(tr("Recommended here: {way}.", way=tr(_NORMALISE_TITLES[entry.normalise])))

    def _show_problems(self) -> None:
        self.bar.show_problems(fit_problems_of(self._session))

    def _on_read(self, contents: Contents) -> None:
        self._contents = contents
        self.figures.say("Training", exact(len(contents.parts.train)))
        self.figures.say("Validation", exact(len(contents.parts.validation)))
        self.preview.show_contents(contents)
        self._stack.setCurrentWidget(self.preview)

    def _on_unreadable(self, error: Exception) -> None:
        hint = error.hint if isinstance(error, DataError) else ""
        self._fail(str(error), hint)

    def _fail(self, message: str, hint: str) -> None:
        self._read = None
        self.figures.say("Training", "–")
        self.figures.say("Validation", "–")
        self._loading.say("database", message, hint, self._theme)
        self._stack.setCurrentWidget(self._loading)

    def _on_changed(self, diff: Diff) -> None:
        if diff.data:
            self.refresh()
        elif diff.networks or diff.training:
            self._show_problems()


def _place(data: Data) -> tuple[str, float, int]:
    """What decides which samples are shown in which part."""
    return data.dataset, data.validation, data.seed
