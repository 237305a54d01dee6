"""All runs of the project: found, sorted, spoken of, compared, begun again."""

from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.icons import icon
from designer.gui.pages.figures import scrolled
from designer.gui.pages.train.runs_compare.panel import ComparePanel
from designer.gui.pages.train.runs_table.columns import NAME
from designer.gui.pages.train.runs_table.deeds import DEEDS, MOST_COMPARED, Deed
from designer.gui.pages.train.runs_table.details import RunDetails, tags_in
from designer.gui.pages.train.runs_table.doing import Doing
from designer.gui.pages.train.runs_table.filtering import Wanted
from designer.gui.pages.train.runs_table.keeper import RunKeeper
from designer.gui.pages.train.runs_table.signs import star_icon
from designer.gui.pages.train.runs_table.view import RunsView
from designer.gui.pages.train.tab_page import TabPage
from designer.gui.run.controller import RunController
from designer.gui.scaling import least
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton, push
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.question import Answer, ask
from designer.gui.widgets.search_field import SearchField
from designer.gui.widgets.words import words
from designer.jobs.run_folder import RunFolder
from designer.jobs.summaries import Summary

_LOOK_MS = 1000
"""How often the row of a run that is trained moves on."""
_READ_EVERY = 4
"""Every so many looks the folder is read anew: scripts and commands make runs as well."""
_BESIDE = 208
"""The least width of what is said about a run, with its scroll bar."""


class RunsPanel(TabPage):
    """The table with its buttons, or the comparison of some runs in its place."""

    def __init__(self, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._runs, self._theme, self._looks = runs, theme, 0
        self.keeper = RunKeeper(runs, self)
        self.doing = Doing(runs, self.keeper, self)
        self.search = SearchField(tr("Search runs: words, #tag, accuracy>0.9"), theme)
        self.starred = IconButton("star", theme, tr("Only runs with a star"), "tool")
        self.starred.setCheckable(True)
        self.folds = push("", "", self.doing.train_folds)
        self.more = IconButton("ellipsis-vertical", theme, tr("More"), "tool")
        self.buttons: dict[str, QAbstractButton] = {}
        self.view = RunsView(theme)
        self.details = RunDetails(theme)
        self.said = words("", "small")
        self.empty = EmptyState(
            "chart-line",
            tr("No runs yet"),
            tr("Each training becomes a run here: its curves, what it was made with, and how good it got."),
            theme,
            compact=True,
        )
        self.compared = ComparePanel(runs, theme)
        self._stack = QStackedWidget()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._arrange()
        self._connect()
        self._show_listing()
        self._show_folds()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for part in (self.search, self.view, self.details, self.empty, self.compared, self.more):
            part.set_theme(theme)
        self._dress()

    def refresh(self) -> None:
        """Nothing: the table moves on by itself, once a second."""

    def showEvent(self, event: QShowEvent) -> None:
        """Reads the runs, and goes on doing so while it is seen."""
        super().showEvent(event)
        self.keeper.refresh()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Reads no more; what was typed is written down."""
        super().hideEvent(event)
        self._timer.stop()
        self.details.write_down()

    # -- parts

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        least(self.search, width=150)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.starred)
        for deed in DEEDS:
            if deed.button:
                self.buttons[deed.id] = self._button(deed)
                bar.addWidget(self.buttons[deed.id])
        bar.addWidget(self.more)
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.view)
        beside = scrolled(self.details)
        least(beside, width=_BESIDE)
        split.addWidget(beside)
        split.setStretchFactor(0, 1)
        split.setSizes([700, 220])
        column.addWidget(split, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.folds)
        column.addLayout(foot)
        self._table = table
        for page in (table, self.empty, self.compared):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._dress()

    def _button(self, deed: Deed) -> QAbstractButton:
        if deed.button == "words":
            return push(tr(deed.title), "", partial(self._do, deed))
        button = IconButton(deed.icon, self._theme, tr(deed.title), "tool")
        button.clicked.connect(lambda _=False: self._do(deed))
        return button

    def _dress(self) -> None:
        ink = self._theme.text
        for deed in DEEDS:
            if deed.id in self.buttons:
                self.buttons[deed.id].setIcon(icon(deed.icon, ink))
        self.folds.setIcon(icon("layers", ink))
        self.starred.setIcon(star_icon(self._theme, starred=self.starred.isChecked()))

    def _connect(self) -> None:
        view, runs = self.view, self._runs
        self.keeper.changed.connect(self._show_listing)
        runs.runs_changed.connect(self._on_runs_changed)
        runs.shown_changed.connect(self._mark_shown)
        runs.session.changed.connect(lambda _: self._show_folds())
        runs.session.opened.connect(self._on_opened)
        self._timer.timeout.connect(self._on_look)
        self.search.textChanged.connect(lambda _: self._on_wanted())
        self.search.left.connect(view.setFocus)
        self.starred.toggled.connect(lambda _: self._on_wanted())
        self.more.clicked.connect(lambda _=False: self._menu(self.more.mapToGlobal(QPoint(0, self.more.height()))))
        view.picked.connect(self._on_picked)
        view.clicked.connect(lambda _: self._show_picked())
        view.activated.connect(lambda _: self._show_picked())
        view.starred.connect(self._on_star)
        view.unwanted.connect(lambda: self._do(next(deed for deed in DEEDS if deed.id == "delete")))
        view.rows.typed.connect(self._on_typed)
        view.customContextMenuRequested.connect(lambda at: self._menu(view.viewport().mapToGlobal(at)))
        self.details.said.connect(lambda folder, changes: self.keeper.say((folder,), **changes))
        self.doing.compared.connect(self._compare)
        self.compared.left.connect(self._leave_comparison)

    # -- what is shown

    def _show_listing(self) -> None:
        listing = self.keeper.listing
        self.view.rows.show_listing(listing)
        if self._stack.currentWidget() is not self.compared:
            self._stack.setCurrentWidget(self._table if listing.runs else self.empty)
        if not self.view.selected:
            self._mark_shown()
        self._on_picked()

    def _on_picked(self) -> None:
        selected = self.view.selected
        compared = self.view.compared if 1 < len(selected) <= MOST_COMPARED else ()
        self.view.rows.show_tints({run.folder: at for at, run in enumerate(compared)})
        self.details.show_runs(selected)
        for deed in DEEDS:
            if deed.id in self.buttons:
                why = deed.hindrance(self.doing, selected)
                self.buttons[deed.id].setEnabled(not why)
                self.buttons[deed.id].setToolTip(f"{tr(deed.title)}\n{tr(why) if why else tr(deed.tip)}")
        self._say_count(len(selected))

    def _show_picked(self) -> None:
        """A run that is picked alone is shown by the whole page; in a group, which is several, none is."""
        selected = self.view.selected
        if len(selected) == 1 and selected[0].folder != self._runs.shown and not selected[0].run.error:
            self._runs.show(selected[0].folder)

    def _mark_shown(self) -> None:
        """The run that the page shows is picked, unless several are."""
        shown, selected = self._runs.shown, self.view.selected
        if shown is not None and len(selected) < 2 and [run.folder for run in selected] != [shown]:
            self.view.select([shown])

    def _say_count(self, selected: int) -> None:
        shown, there = self.view.rows.count, len(self.keeper.listing.runs)
        whole = tr("1 run") if there == 1 else tr("{count} runs", count=there)
        text = whole if shown == there else tr("{count} of {all} runs", count=shown, all=there)
        self.said.setText(f"{text} · {tr('{count} selected', count=selected)}" if selected > 1 else text)

    def _show_folds(self) -> None:
        count = self._runs.session.document.project.data.folds
        self.folds.setVisible(count > 1)
        self.folds.setText(tr("Train {count} folds", count=count))
        self.folds.setToolTip(tr("Cross-validation: a run for each fold, and their mean with its standard deviation"))

    # -- what is done

    def _do(self, deed: Deed, number: int | None = None) -> None:
        selected = self.view.compared
        if why := deed.hindrance(self.doing, selected):
            self._runs.session.message.emit("info", tr(why))
        elif number is None:
            deed.call(self.doing, selected)
        else:
            self.doing.longer(selected[0], number)

    def _menu(self, place: QPoint) -> None:
        """The menu of the selected runs, and of all."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        selected, part = self.view.selected, 0
        for deed in DEEDS:
            if deed.part != part:
                menu.addSeparator()
                part = deed.part
            self._offer(menu, deed, deed.hindrance(self.doing, selected))
        menu.addSeparator()
        menu.addAction(icon("table", self._theme.text), tr("Export the table…"), self._export_table)
        menu.addAction(icon("undo-2", self._theme.text), tr("Take all out of the trash"), self.doing.restore_all)
        menu.addAction(icon("trash-2", self._theme.text), tr("Empty the trash…"), self._empty_trash)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _offer(self, menu: QMenu, deed: Deed, why: str) -> None:
        picture = icon(deed.icon, self._theme.text)
        if deed.more:
            inner = menu.addMenu(picture, tr(deed.title))
            inner.setEnabled(not why)
            for number in deed.more:
                text = tr("{count} more epochs", count=number)
                inner.addAction(text, partial(self._do, deed, number))
            return
        action: QAction = menu.addAction(picture, tr(deed.title), lambda: self._do(deed))
        action.setObjectName(deed.id)
        action.setEnabled(not why)
        action.setToolTip(tr(why) if why else tr(deed.tip))

    def _export_table(self) -> None:
        self.doing.export_table(self.keeper.listing.runs)

    def _empty_trash(self) -> None:
        """Asks first: what is removed from the trash is gone."""
        self.doing.count_trash(self._on_counted)

    def _on_counted(self, count: int) -> None:
        if not count:
            self._runs.session.message.emit("info", tr("The trash is empty."))
            return
        one = tr("Remove the run in the trash for good?")
        title = one if count == 1 else tr("Remove {count} runs for good?", count=count)
        text = tr("Their curves, notes and weights cannot be taken back after this.")
        answers = (Answer("remove", tr("Remove"), "danger"), Answer("keep", tr("Keep"), "primary"))
        if ask(self, self._theme, title, text, answers, "trash-2") == "remove":
            self.doing.empty_trash()

    def _compare(self, runs: tuple[Summary, ...]) -> None:
        self.compared.show_runs(runs)
        self._stack.setCurrentWidget(self.compared)
        self.compared.setFocus()

    def _leave_comparison(self) -> None:
        self._stack.setCurrentWidget(self._table)
        self.view.setFocus()

    # -- what happens elsewhere

    def _on_wanted(self) -> None:
        self._dress()
        self.view.rows.want(Wanted(self.search.text(), self.starred.isChecked()))
        self._on_picked()

    def _on_star(self, folder: RunFolder) -> None:
        run = self.keeper.of(folder)
        if run is not None:
            self.keeper.say((folder,), starred=not run.about.starred)

    def _on_typed(self, folder: RunFolder, column: str, text: str) -> None:
        changes = {"name": text} if column == NAME else {"tags": tags_in(text)}
        self.keeper.say((folder,), **changes)

    def _on_runs_changed(self) -> None:
        if self.isVisible():
            self.keeper.refresh()

    def _on_opened(self) -> None:
        self._leave_comparison()
        self.keeper.refresh()
        self._show_folds()

    def _on_look(self) -> None:
        self._looks += 1
        self.keeper.look()
        if self._looks % _READ_EVERY == 0:
            self.keeper.refresh()
