"""The window: bars, pages and the welcome, placed and kept true. What can be done stands in `action_table`."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.action_table import PAGES, TABLE
from designer.gui.actions import Actions
from designer.gui.autosave import Autosave
from designer.gui.canvas.health import HealthMarks
from designer.gui.canvas.time_marks import TimeMarks
from designer.gui.canvas.view import CanvasView
from designer.gui.command_palette import CommandPalette
from designer.gui.commander import Commander
from designer.gui.dropping import Dropping
from designer.gui.files_actions import Files
from designer.gui.keyed import for_canvas
from designer.gui.own_layers.answers import ShapeFinder
from designer.gui.page_table import OTHER_PAGES, Room, Ways
from designer.gui.pages.design.page import DesignPage
from designer.gui.presentation import Presentation
from designer.gui.problems.finder import Problems
from designer.gui.problems.walk import ProblemWalk
from designer.gui.recent_menu import RecentMenu
from designer.gui.rooms import Rooms
from designer.gui.run.controller import RunController
from designer.gui.run.leaving import stays_when_closed
from designer.gui.run_status import run_status, training_view
from designer.gui.safety import Safety
from designer.gui.session import Session
from designer.gui.settings import DESIGN_PANELS, GEOMETRY, PAGE, Settings
from designer.gui.shortcuts import Shortcuts
from designer.gui.side_windows import SideWindows
from designer.gui.status_bar import StatusBar
from designer.gui.style import Appearance
from designer.gui.top_bar import TopBar, subtitle
from designer.gui.welcome.making import make_welcome
from designer.gui.welcome.page import Welcome
from designer.gui.widgets.notice import Notice
from designer.gui.widgets.toast import Toasts
from designer.gui.widgets.words import hairline
from designer.jobs.run_view import RunState

if TYPE_CHECKING:
    from designer.gui.arranging.arranger import Arranger
    from designer.gui.tour.tour import Tour

_SIZE, _SMALLEST = (1440, 900), (960, 600)


class MainWindow(QMainWindow):
    """The main window. Its public parts are what the action table works on."""

    def __init__(
        self, session: Session, runs: RunController, appearance: Appearance, settings: Settings, safety: Safety
    ) -> None:
        super().__init__()
        self.session, self.runs, self.appearance = session, runs, appearance
        self.settings, self._safety = settings, safety
        theme = appearance.theme
        self.at_welcome, self.page = True, "design"
        self.shapes = ShapeFinder(session)
        self.problems = Problems(session)
        self.files = Files(session, safety, settings, appearance, self)
        self.toasts = Toasts(self, theme)
        self.design = DesignPage(session, self.problems, theme)
        self.health = HealthMarks(self.canvas, runs)
        self.design.costs.heat_changed.connect(self.health.keep_below)
        self.times = TimeMarks(self.canvas, runs.timing, self.health)
        self.design.costs.heat_changed.connect(lambda _: self.times.keep_above())
        self.welcome: Welcome | None = None
        self._rooms = Rooms(
            {"design": Room(self.design, self.design.set_theme)},
            tuple(OTHER_PAGES),
            lambda id: OTHER_PAGES[id](session, runs, appearance.theme, Ways(self._commander.jump, self.show_page)),
        )
        self._commander = Commander(self)
        self.notice: Notice | None = None
        self._walk = ProblemWalk(self.problems)
        self.presentation, self.dropping, self.windows = Presentation(self), Dropping(self), SideWindows(self)
        self.autosave = Autosave(session, self.files, settings, self)
        self.shortcuts = Shortcuts(settings)
        self.table = Actions(TABLE, self, self, theme, self.shortcuts)
        self.top = TopBar(self.table, theme)
        self.top.set_steps(session, partial(self.show_panel, "history"))
        self.status = StatusBar(theme)
        for own in (session, runs, appearance, safety):
            own.setParent(self)  # They end with the window: what is connected to them would hold it for ever.
        self._place()
        self._connect()

    # -- what the action table works on

    @property
    def canvas(self) -> CanvasView:
        """The canvas of the Design page."""
        return self.design.canvas

    @property
    def can_train(self) -> bool:
        """Whether nothing keeps the project from being trained now."""
        is_drawn = bool(self.session.document.project.main.nodes)
        return is_drawn and not self.problems.errors and not self.runs.is_training

    @property
    def run_state(self) -> str:
        """The state of the run that a worker is on; "" if there is none."""
        view = training_view(self.runs)
        return view.state.value if view is not None else ""

    def show_page(self, id: str) -> None:
        """Shows a page, which gets the keyboard: Tab leads to its first field."""
        self._rooms.go(id)
        self.page, self.at_welcome = id, False
        (self.canvas if id == "design" else self._rooms.page(id)).setFocus()
        self._show_project()

    def restore(self) -> None:
        """Takes the size and the panels of last time; once it is dressed, for lengths depend on that."""
        geometry = self.settings.get(GEOMETRY)
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(*_SIZE)
        self.design.panels.restore(self.settings.get(DESIGN_PANELS))

    def prepare(self) -> None:
        """Makes what the user has not asked for yet, bit by bit while nobody waits."""
        self._rooms.prepare()

    @property
    def pages_ready(self) -> frozenset[str]:
        """The pages that have been made."""
        return self._rooms.ready

    def show_gallery(self) -> None:
        """Shows the templates and the recent files, with the way back to the open project."""
        self.show_welcome(back_to="" if self.at_welcome else self.session.document.project.name)

    def show_welcome(self, back_to: str = "") -> None:
        """Shows the templates and the recent files instead of a project."""
        if self.welcome is None:
            self.welcome = make_welcome(self)
            self._rooms.addWidget(self.welcome)
        self.at_welcome = True
        self.welcome.refresh(back_to)
        self._rooms.setCurrentWidget(self.welcome)
        self.welcome.setFocus()
        self._show_project()

    def toggle_lower(self, name: str) -> None:
        """Shows a panel, or closes it if it is before one's eyes."""
        if self.page == "design" and not self.at_welcome:
            self.design.panels.toggle(name)
        else:
            self.show_panel(name)

    def show_panel(self, name: str) -> None:
        """Shows a panel of the Design page."""
        self.show_page("design")
        self.design.panels.open(name)

    @property
    def chrome(self) -> tuple[QWidget, ...]:
        """What stands around the page."""
        return (self.menuBar(), self.top, *self._lines, self.status)

    def show_commands(self) -> None:
        """Opens the command palette."""
        self._commander.show()

    @property
    def commands(self) -> CommandPalette | None:
        """The command palette, while it is open."""
        return self._commander.palette

    def find_layer(self) -> None:
        """Puts the cursor into the palette's search field."""
        self.show_page("design")
        self.design.palette_panel.start_search()

    @cached_property
    def arranger(self) -> "Arranger":
        """What moves layers to where they read well."""
        from designer.gui.arranging.arranger import Arranger  # here: not needed for the first paint

        return Arranger(self.canvas)

    @cached_property
    def tour(self) -> "Tour":
        """What leads through a first network."""
        from designer.gui.tour.tour import Tour  # here: as above

        return Tour(self)

    def has_page(self, id: str) -> bool:
        """Whether a page has been made."""
        return id in self._rooms.ready

    def page_widget(self, id: str) -> QWidget:
        """A page; made now if it was not."""
        return self._rooms.page(id)

    def start_tour(self) -> None:
        """Goes on with the tour where it was left, or begins it."""
        self.tour.start()

    def next_problem(self) -> None:
        """Goes to the next problem that has a place, and shows the list."""
        self.show_page("design")
        self.design.show_lower("problems")
        if place := self._walk.next():
            self.design.jump(*place)

    def copy_source(self) -> None:
        """Puts the network's source on the clipboard."""
        self.design.source.copy_source()

    def train(self) -> None:
        """Starts a training and shows it."""
        if self.runs.start():
            self.show_page("train")

    def pause_or_resume(self) -> None:
        """Pauses the training, or lets it go on."""
        if self.run_state == RunState.PAUSED:
            self.runs.resume()
        else:
            self.runs.pause()

    def remember(self, path: Path) -> None:
        """Puts a file at the head of the recent ones."""
        self.settings.remember(path)

    def ask_in_bar(self, icon: str, text: str, *choices: tuple[str, str, Callable[[], object]]) -> None:
        """Shows a slim bar with a sentence and choices (title, role, what to do); one at a time."""
        if self.notice is not None:
            self.notice.hide()
            self.notice.deleteLater()
        self.notice = Notice(icon, text, choices, self.appearance.theme)
        self.notice.answered.connect(self._on_answered)
        self._bars.addWidget(self.notice)

    # -- Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        """Makes the welcome if that is what there is to see: whoever opens a file does not wait for it."""
        if self.at_welcome and self.welcome is None:
            self.show_welcome()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks about unsaved changes, remembers how things stood, and lets everything go."""
        self.session.typing_ends.emit()
        stays = None
        if self.files.may_leave():
            stays = stays_when_closed(self, self.appearance.theme, self.runs, self.session, self.settings)
        if stays is None:
            event.ignore()
            return
        self.presentation.end()
        self.windows.close()
        self.autosave.stop()
        for option, value in ((GEOMETRY, self.saveGeometry()), (DESIGN_PANELS, self.design.panels.save())):
            self.settings.set(option, value)
        self.settings.set(PAGE, self.page)
        self.settings.flush()
        self.toasts.clear()
        self._rooms.shut()
        if "arranger" in self.__dict__:
            self.arranger.close()
        if "tour" in self.__dict__:
            self.tour.close()
        if self.welcome is not None:
            self.welcome.shut()
        self.shapes.close()
        self.files.close()
        self.runs.close(stays=stays)
        self._safety.end()
        event.accept()

    # -- inside

    def _place(self) -> None:
        self.setMinimumSize(*_SMALLEST)
        menus = self.table.fill(self.menuBar())
        self.recent_menu = RecentMenu(self.settings, self)
        menus["File"].insertMenu(self.table["file.save"], self.recent_menu)
        menus["File"].insertSeparator(self.table["file.save"])
        self._bars = QVBoxLayout()
        self._bars.setSpacing(0)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._lines = (hairline(), hairline())
        column.addWidget(self.top)
        column.addWidget(self._lines[0])
        column.addLayout(self._bars)
        column.addWidget(self._rooms, 1)
        column.addWidget(self._lines[1])
        column.addWidget(self.status)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        session = self.session
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.shown.connect(self.table.refresh)
        session.state_changed.connect(self._show_state)
        session.selection_changed.connect(self.table.refresh)
        session.message.connect(self.toasts.say)
        session.offered.connect(self.toasts.offer)
        session.page_wanted.connect(self.show_page)
        session.project_wanted.connect(self.files.open)
        session.code_wanted.connect(self._on_code_wanted)
        self.files.said.connect(self.toasts.say)
        self.files.gallery_wanted.connect(self.show_gallery)
        self._safety.failed.connect(partial(self.toasts.say, "warning"))
        self.problems.changed.connect(self._on_problems)
        self.runs.updated.connect(self._show_run)
        self.runs.runs_changed.connect(self._show_run)
        self.appearance.changed.connect(self._on_theme)
        self.top.primary_wanted.connect(self._on_primary)
        self.top.page_chosen.connect(self.show_page)
        self.status.problems_wanted.connect(self._on_problems_wanted)
        self.design.lower_changed.connect(self.table.refresh)
        self.health.changed.connect(self.table.refresh)
        self.runs.timing.changed.connect(self.table.refresh)
        self.recent_menu.chosen.connect(self.files.open)
        self.shortcuts.changed.connect(self._on_keys)
        self._on_keys()

    def _show_project(self) -> None:
        """Makes title, bars and actions say what is true now."""
        project, path = self.session.document.project, self.session.path
        if self.at_welcome:
            self.setWindowTitle("Layerloom")
            self.setWindowModified(False)
            self.top.show_project("", "")
        else:
            self.setWindowTitle(f"{path.name if path else project.name}[*] – Layerloom")
            words = subtitle(self.session.main_analysis, self.problems.errors, self.problems.warnings)
            self.top.show_project(project.name, words)
            self.top.show_page(self.page)
        self.status.problems.setVisible(not self.at_welcome)
        self._say_unsaved()
        self._say_run()
        self.table.refresh()

    def _show_state(self) -> None:
        self._say_unsaved()
        self.table.refresh()

    def _show_run(self) -> None:
        self._say_run()
        self.table.refresh()

    def _say_unsaved(self) -> None:
        unsaved = not self.at_welcome and not self.session.document.is_clean
        self.setWindowModified(unsaved)
        self.top.show_unsaved(unsaved)

    def _say_run(self) -> None:
        self.status.show_run(*run_status(self.runs, self.appearance.theme))
        self.top.show_running(self.runs.is_training, self.can_train, self.appearance.theme)

    def _on_opened(self) -> None:
        page = self.settings.get(PAGE) if self.at_welcome else self.page
        self.show_page(page if page in {id for id, _, _ in PAGES} else "design")
        self.canvas.fit()

    def _on_changed(self, _: object) -> None:
        if self.at_welcome:
            return
        self._show_project()

    def _on_problems(self) -> None:
        self.status.show_problems(self.problems.errors, self.problems.warnings)
        self._show_project()

    def _on_code_wanted(self, name: str) -> None:
        self.show_page("design")
        self.design.show_code(name)

    def _on_problems_wanted(self) -> None:
        self.show_page("design")
        self.design.show_lower("problems")

    def _on_theme(self, theme: Theme) -> None:
        parts = (self.table, self.top, self.status, self.toasts, self.welcome, self.notice, self._rooms, self.windows)
        for part in parts:
            if part is not None:
                part.set_theme(theme)
        self._show_project()

    def _on_keys(self) -> None:
        self.canvas.keys.choose(for_canvas(self.shortcuts))

    def _on_primary(self) -> None:
        if self.runs.is_training:
            self.show_page("train")
        else:
            self.table.run("run.train")

    def _on_answered(self) -> None:
        self.notice = None
