"""The Data page: bring data or choose some, look into it, say how it is divided, and get a network for it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from designer.catalogue.errors import CatalogueError
from designer.catalogue.facts import dataset_of, is_own
from designer.data.errors import DataError
from designer.data.finding import Change, Finding
from designer.drawing.theme import Theme
from designer.graph.diff import Diff
from designer.graph.recipe import NO_DATASET
from designer.gui.pages.data.augmentation import AugmentationBody
from designer.gui.pages.data.chooser import Chooser
from designer.gui.pages.data.contents import Contents
from designer.gui.pages.data.deeds import Deeds
from designer.gui.pages.data.findings import of_troubles
from designer.gui.pages.data.heading import Heading
from designer.gui.pages.data.looks import Looks
from designer.gui.pages.data.offer import Offer
from designer.gui.pages.data.preparation import PreparationBody
from designer.gui.pages.data.preview import Preview
from designer.gui.pages.data.section_table import SECTIONS
from designer.gui.pages.data.sections import Around, Column
from designer.gui.pages.data.sources import Sources
from designer.gui.pages.data.study import Study
from designer.gui.pages.data.task import TaskRow
from designer.gui.pages.figures import panel, scrolled
from designer.gui.pages.problem_bar import ProblemBar
from designer.gui.run.controller import RunController
from designer.gui.run.readiness import fit_problems_of
from designer.gui.scaling import least
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.tongue import tr
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.words import hairline

_LEAST_PREVIEW, _LEFT = 260, 288


class DataPage(QWidget):
    """`node_wanted(id)`: the user asked to see a layer in Design; `page_wanted(id)`: another page."""

    node_wanted = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, session: Session, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._session, self._runs, self._theme = session, runs, theme
        self.chooser, self.looks, self.study = Chooser(session), Looks(), Study()
        self._deeds = Deeds(session, self.chooser)
        for helper in (self.chooser, self.looks, self.study, self._deeds):
            helper.setParent(self)
        self.column = Column(SECTIONS, Around(session, self.chooser, theme))
        self.sources = self.column.body(Sources)
        self.preparation = self.column.body(PreparationBody)
        self.augmentation = self.column.body(AugmentationBody)
        self.cards = self.sources.cards
        self.offer = Offer(session, theme, self)
        self.suggest, self.suggestion = self.offer.button, self.offer.bar
        self.heading = Heading(self.suggest)
        self.figures = self.heading.figures
        self.bar = ProblemBar(session, theme)
        self.preview = Preview(theme, self.looks, self.study)
        self._loading = EmptyState("database", tr("Reading the dataset …"), "", theme)
        self._waits_for = ""
        self.reading = TaskRow(self.study.reading)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._loading)
        self._stack.addWidget(self.preview)
        self._arrange()
        self._connect()
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for part in (self.column, self.bar, self.preview, self._loading, self.offer):
            part.set_theme(theme)

    def open_path(self, path: Path) -> None:
        """Takes a file or folder that was dropped: looks what it is, and chooses it."""
        self.chooser.take_path(path)

    def shut_down(self) -> None:
        """Ends what is being read. To be called once, before the page goes."""
        self.sources.form.stop()
        self.column.shut_down()
        for part in (self.chooser, self.looks, self.study, self.preview.player):
            part.close()

    @property
    def is_loading(self) -> bool:
        """Whether data is being chosen or read."""
        return self.study.reading.is_busy or bool(self.chooser.busy)

    @property
    def contents(self) -> Contents | None:
        """What is shown."""
        return self.study.contents

    def refresh(self) -> None:
        """Shows what the project says, reading the data if it is other data or divided otherwise."""
        data = self._session.document.project.data
        self.column.refresh(data)
        self.suggest.setEnabled(False)
        if data.dataset == NO_DATASET:
            self._fail(tr("No data yet"), tr("Open a file or a folder, or choose one of the datasets at the left."))
            return
        try:
            self.heading.describe(dataset_of(data))
        except CatalogueError as error:
            if not is_own(data) or not data.params:
                self._fail(sentence(str(error)), tr("Choose one of the datasets at the left."))
                return
        self._show_problems()
        if self.contents is None:
            self._wait(tr("Reading the dataset …"))
        if not self.study.take(data, self.chooser.source_of(data), self.chooser.contents_of(data)):
            self.suggest.setEnabled(self.contents is not None)

    # -- inside

    def _connect(self) -> None:
        self.offer.taken.connect(self._show_problems)
        self.suggestion.train_wanted.connect(lambda: self.page_wanted.emit("train"))
        self.suggestion.design_wanted.connect(lambda: self.node_wanted.emit(""))
        self.bar.node_wanted.connect(self.node_wanted)
        self.preview.wall.chosen_changed.connect(lambda: self.preparation.show_item(self.preview.wall.chosen))
        self.preview.wall.chosen_changed.connect(lambda: self.augmentation.show_item(self.preview.wall.chosen))
        self.preparation.reading_wanted.connect(self._show_reading)
        self.preview.exclude_wanted.connect(self._on_exclude)
        self.preview.label_wanted.connect(self._on_label)
        self.preview.findings.change_wanted.connect(self._deeds.follow)
        self.study.shown.connect(self._show)
        self.study.noticed.connect(self._show_noticed)
        self.study.failed.connect(self._on_unreadable)
        self.study.reading.changed.connect(self._on_reading)
        self._session.changed.connect(self._on_changed)
        self._session.opened.connect(self._on_opened)
        self.chooser.read_again.connect(self._on_read_again)

    def _arrange(self) -> None:
        left, column = panel(_LEFT)
        column.addWidget(self.column)
        right = QWidget()
        content = QVBoxLayout(right)
        content.setContentsMargins(32, 28, 32, 20)
        content.setSpacing(0)
        content.addWidget(self.heading)
        content.addSpacing(20)
        content.addWidget(self.suggestion)
        content.addWidget(self.bar)
        content.addSpacing(16)
        content.addWidget(hairline())
        content.addSpacing(16)
        content.addWidget(self.reading)
        least(self._stack, height=_LEAST_PREVIEW)
        content.addWidget(self._stack, 1)
        content.addSpacing(12)
        content.addWidget(self.heading.source)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(scrolled(left, _LEFT))
        row.addWidget(hairline(vertical=True))
        row.addWidget(scrolled(right), 1)

    def _show_problems(self) -> None:
        problems = fit_problems_of(self._session)
        self.bar.show_problems(problems)
        if problems:
            self.offer.forget()

    def _show(self, keep: bool) -> None:
        """Shows what was read; `keep` if only single items are others."""
        contents, data = self.study.contents, self.study.data
        if contents is None or data is None:
            return
        self.heading.say_parts(contents.parts)
        self.column.show_contents(contents, data)
        self.preview.show_contents(contents, data, keep=keep)
        self._show_noticed()
        self._stack.setCurrentWidget(self.preview)
        self.suggest.setEnabled(True)

    def _show_noticed(self) -> None:
        self.preview.show_baseline(self.study.baseline)
        if self.study.columns:
            self.preview.show_columns(self.study.columns)
        if self.contents is not None:
            self.preview.show_findings(self._findings(self.contents))

    def _findings(self, contents: Contents) -> tuple[Finding, ...]:
        """What is worth knowing of what was read, the gravest first."""
        found: list[Finding] = []
        if contents.is_stale:
            text = tr("The data reads differently from what the project noted of it.")
            again = Change(tr("Read again"))
            found.append(Finding(tr("The data has changed"), text, tr("Press “Read again” at the left."), change=again))
        if contents.complaint is not None:
            error = contents.complaint
            found.append(Finding(tr("The data cannot be divided"), error.message, error.hint))
        items = self._session.document.project.data.items
        new = [each for each in self.study.found if not each.keys or any(key not in items for key in each.keys)]
        return (*found, *self.study.between.found, *of_troubles(contents.troubles), *new)

    def _on_reading(self) -> None:
        if self.contents is None and self.study.reading.is_cancelled:
            self._wait(tr("The data was not read"))
        elif self.contents is None and self.study.reading.is_busy:
            self._wait(tr("Reading the dataset …"))

    def _wait(self, said: str) -> None:
        """Shows that there is nothing to see, yet or at all."""
        if said != self._waits_for:
            self._waits_for = said
            self._loading.say("database", said, "", self._theme)
        self._stack.setCurrentWidget(self._loading)

    def _on_unreadable(self, error: Exception) -> None:
        hint = error.hint if isinstance(error, DataError) else ""
        self._fail(sentence(str(error)), sentence(hint))

    def _fail(self, message: str, hint: str) -> None:
        self.study.forget()
        self.heading.say_parts(None)
        self.column.show_contents(None, self._session.document.project.data)
        self._waits_for = ""
        self._loading.say("database", message, hint, self._theme)
        self._stack.setCurrentWidget(self._loading)

    # -- what the user does

    def _show_reading(self) -> None:
        """Opens the section that says how samples are read."""
        self.column.parts["dataset"].head.setChecked(True)
        self.sources.go_to_form()

    def _on_exclude(self, rows: tuple[int, ...], out: bool) -> None:
        if self.contents is not None:
            self._deeds.exclude(self.contents.items, rows, out=out)

    def _on_label(self, rows: tuple[int, ...], label: str | None) -> None:
        if self.contents is not None:
            self._deeds.relabel(self.contents.items, rows, label)

    def _on_read_again(self) -> None:
        self.study.again()
        self.refresh()

    def _on_opened(self) -> None:
        self.study.forget()
        self.offer.forget_project()
        self.refresh()

    def _on_changed(self, diff: Diff) -> None:
        if diff.data:
            self.offer.look_at(self._session.document.project.data)
            self.refresh()
        elif diff.networks or diff.training:
            self._show_problems()
