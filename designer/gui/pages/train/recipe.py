"""The recipe at the left of the Train page: loss, optimiser, schedule, and the numbers around them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from designer.catalogue import registry
from designer.catalogue.errors import CatalogueError
from designer.catalogue.layer import LayerDef
from designer.catalogue.recipe import RecipeDef
from designer.drawing.theme import Theme
from designer.gui.editing.fold import Fold
from designer.gui.pages.form import Form, ParamsForm, Setting
from designer.gui.pages.train.entry_choice import EntryChoice
from designer.gui.pages.train.finder import SEARCHES, Finder, beside
from designer.gui.pages.train.measured import Measured
from designer.gui.pages.train.objectives import Objectives
from designer.gui.pages.train.recipe_rows import DEVICE, DEVICE_TITLES, FIRST, LAST, TITLES
from designer.gui.run.controller import RunController
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.words import caption
from designer.jobs.searching import BATCH, RATE

_LR = "lr"
"""The one parameter of optimisers that stands among the first numbers."""


class Recipe(QScrollArea):
    """All of `training.…`, in a column that scrolls: first what everybody changes, then the three choices."""

    def __init__(self, session: Session, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("How to train"))
        self._session = session
        self.rate, self.batch = (Finder(SEARCHES[what], session, runs, theme) for what in (RATE, BATCH))
        sections = (
            (
                tr("Optimiser"),
                self._entries(tr("Optimiser"), "optimizer", registry.optimizers(), registry.optimizer, _LR),
            ),
            (
                tr("Learning rate over time"),
                self._entries(tr("Schedule"), "schedule", registry.schedules(), registry.schedule),
            ),
        )
        self._choices = tuple(choice for _, choice in sections)
        self.objectives = Objectives(session, theme)
        self.measured = Measured(session, self)
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
        column.addWidget(self.objectives)
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
        self.objectives.set_theme(theme)

    def refresh(self) -> None:
        """Shows what the project says."""
        for choice in self._choices:
            choice.refresh()
        self.objectives.refresh()
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
