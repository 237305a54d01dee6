"""The recipe at the left of the Train page: loss, optimiser, schedule, and the numbers around them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from designer.catalogue import registry
from designer.catalogue.errors import CatalogueError
from designer.catalogue.fields import Choice
from designer.catalogue.layer import LayerDef
from designer.catalogue.losses import fits_training
from designer.catalogue.recipe import RecipeDef
from designer.drawing.theme import Theme
from designer.graph.edits import SetSetting
from designer.graph.recipe import Choice as Chosen
from designer.gui.editing.fold import Fold
from designer.gui.pages.form import Form, ParamsForm, Setting
from designer.gui.pages.train.finder import SEARCHES, Finder, beside
from designer.gui.pages.train.measured import Measured
from designer.gui.pages.train.recipe_rows import DEVICE, DEVICE_TITLES, FIRST, LAST, TITLES
from designer.gui.run.controller import RunController
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.words import caption, words
from designer.jobs.searching import BATCH, RATE

_LR = "lr"
"""The one parameter of optimisers that stands among the first numbers."""


class EntryChoice(QWidget):
    """One choice of the recipe: which entry of the catalogue, its sentence, and its parameters below.

    Parameters named `elsewhere` are left to another form.
    """

    def __init__(
        self,
        session: Session,
        title: str,
        path: str,
        entries: tuple[LayerDef | RecipeDef, ...],
        find: Callable[[str], LayerDef | RecipeDef],
        *,
        elsewhere: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        self._elsewhere = elsewhere
        self._session, self._path, self._find = session, path, find
        self._name = path.rpartition(".")[2]
        titles = {entry.type: entry.title if isinstance(entry, RecipeDef) else entry.type for entry in entries}
        param = Choice(self._name, entries[0].type, options=tuple(titles))
        self._choice = Setting(session, f"{path}.type", param, titles=titles, to_edit=self._chosen)
        self._doc = words("", "small", wrap=True)
        self._params = ParamsForm(session, path)
        head = Form()
        head.add(title, self._choice.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(head)
        column.addWidget(self._doc)
        column.addWidget(self._params)

    def refresh(self) -> None:
        """Shows what the project says."""
        choice: Chosen = getattr(self._session.document.project.training, self._name)
        self._choice.refresh()
        try:
            entry = self._find(choice.type)
        except CatalogueError as error:
            self._doc.setText(sentence(str(error)))
            self._params.show_params((), {})
            return
        self._doc.setText(tr(entry.doc))
        self._params.show_params((param for param in entry.params if param.name not in self._elsewhere), choice.params)

    def _chosen(self, type: str) -> SetSetting:
        return SetSetting(self._path, Chosen(type))


class Recipe(QScrollArea):
    """All of `training.…`, in a column that scrolls: first what everybody changes, then the three choices."""

    def __init__(self, session: Session, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("How to train"))
        self._session = session
        self.rate, self.batch = (Finder(SEARCHES[what], session, runs, theme) for what in (RATE, BATCH))
        objectives = (entry for entry in registry.losses() if fits_training(entry))
        sections = (
            (
                tr("Optimiser"),
                self._entries(tr("Optimiser"), "optimizer", registry.optimizers(), registry.optimizer, _LR),
            ),
            (
                tr("Learning rate over time"),
                self._entries(tr("Schedule"), "schedule", registry.schedules(), registry.schedule),
            ),
            (tr("Objective"), self._entries(tr("Loss"), "loss", objectives, registry.loss)),
        )
        self._choices = tuple(choice for _, choice in sections)
        self.measured = Measured(session)
        device = Setting(session, "training.device", DEVICE, titles=DEVICE_TITLES)
        first, last = (
            [(title, Setting(session, path, param, titles=TITLES.get(path, {}))) for title, path, param in part]
            for part in (FIRST, LAST)
        )
        self._rates = ParamsForm(session, "training.optimizer")
        self._rare = tuple(row for _, row in last)
        self._settings = (*(row for _, row in first), device, *self._rare)
        self.fold = Fold("training.run")
        top, batch, bottom = Form(), Form(), Form()
        for form, (title, row) in zip((top, batch), first, strict=True):
            form.add_setting(tr(title), row)
        for title, row in ((tr("Device"), device), *last):
            bottom.add_setting(tr(title), row)
        bottom.add_wide(self.fold)
        inside = QWidget()
        set_role(inside, "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(caption(tr("Run")))
        rows = (top, beside(batch, self.batch), self.batch, beside(self._rates, self.rate), self.rate, bottom)
        for each in rows:
            column.addWidget(each)
            if not isinstance(each, Finder):
                column.addSpacing(-2)  # rows of one form are 6 apart
        for title, choice in sections:
            column.addSpacing(14)
            column.addWidget(caption(title))
            column.addWidget(choice)
        column.addSpacing(14)
        column.addWidget(self.measured)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.rate.set_theme(theme)
        self.batch.set_theme(theme)

    def refresh(self) -> None:
        """Shows what the project says."""
        for choice in self._choices:
            choice.refresh()
        self.measured.refresh()
        for row in self._settings:
            row.refresh()
        optimizer = self._session.document.project.training.optimizer
        try:
            entry = registry.optimizer(optimizer.type)
        except CatalogueError:
            self._rates.show_params((), {})  # the choice says what is wrong
            self.rate.button.hide()
        else:
            self.rate.button.show()
            self._rates.show_params((param for param in entry.params if param.name == _LR), optimizer.params)
        self.fold.show_rows(self._rare)

    def _entries(
        self,
        title: str,
        name: str,
        entries: Iterable[LayerDef | RecipeDef],
        find: Callable[[str], LayerDef | RecipeDef],
        *elsewhere: str,
    ) -> EntryChoice:
        return EntryChoice(self._session, title, f"training.{name}", tuple(entries), find, elsewhere=elsewhere)
