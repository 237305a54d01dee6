"""The windows beside the main one: settings, manual, the check of this computer, what Layerloom is. One of each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from designer.drawing.theme import Theme
from designer.graph.model import PortRef
from designer.gui.action_table import TABLE
from designer.gui.crash_log import log_folder
from designer.gui.keyed import keyed
from designer.gui.tongue import tr
from designer.gui.widgets.question import Answer, ask

if TYPE_CHECKING:
    from designer.gui.doctor.window import DoctorWindow
    from designer.gui.main_window import MainWindow
    from designer.gui.manual.window import ManualWindow
    from designer.gui.settings_page.window import SettingsWindow
    from designer.gui.watching.panel import WatchPanel


class SideWindows(QObject):
    """Made when they are asked for, closed with the main window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.settings: SettingsWindow | None = None
        self.doctor: DoctorWindow | None = None
        self.manual: ManualWindow | None = None
        self.watch: WatchPanel | None = None
        window.session.watch_wanted.connect(self.show_watch)

    def show_settings(self, page: str = "") -> None:
        """Opens the settings, at a page."""
        if self.settings is None:
            self.settings = self._made_settings()
            self.settings.closed.connect(self._on_settings_closed)
        if page:
            self.settings.go(page)
        self.settings.show()
        self.settings.raise_()
        self.settings.activateWindow()
        self.settings.search.setFocus()

    def show_doctor(self) -> None:
        """Opens the check of this computer."""
        if self.doctor is None:
            from designer.gui.doctor.window import DoctorWindow  # here: only who asks pays for it

            self.doctor = DoctorWindow(self._window, self._window.appearance.theme)
            self.doctor.closed.connect(self._on_doctor_closed)
        self.doctor.show()
        self.doctor.raise_()

    def show_manual(self) -> None:
        """Opens the manual."""
        if self.manual is None:
            from designer.gui.manual.window import ManualWindow  # here: as above

            self.manual = ManualWindow(self._window, self._window.appearance.theme)
            self.manual.closed.connect(self._on_manual_closed)
        self.manual.show()
        self.manual.raise_()

    def show_watch(self, network: str, port: PortRef) -> None:
        """Shows what comes out of a port while a training runs."""
        if self.watch is None:
            from designer.gui.watching.panel import WatchPanel  # here: as above

            self.watch = WatchPanel(self._window, self._window.runs, self._window.appearance.theme)
        self.watch.watch(network, port)
        self.watch.show()
        self.watch.raise_()

    def show_about(self) -> None:
        """Says what this is, and leads to the check."""
        from designer.gui.doctor.window import about_text  # here: as above

        answers = (Answer("check", tr("Check this computer")), Answer("ok", tr("Close"), "primary"))
        theme = self._window.appearance.theme
        if ask(self._window, theme, "Layerloom", about_text(), answers, "workflow") == "check":
            self.show_doctor()

    def open_log_folder(self) -> None:
        """Shows the log's folder in the system's file manager."""
        log_folder().mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for window in (self.settings, self.doctor, self.manual, self.watch):
            if window is not None:
                window.set_theme(theme)

    def close(self) -> None:
        """Closes them all."""
        for window in (self.settings, self.doctor, self.manual, self.watch):
            if window is not None:
                window.close()

    def _made_settings(self) -> "SettingsWindow":
        from designer.gui.settings_page.canvas import CanvasPage  # here and below: only who asks pays for it
        from designer.gui.settings_page.files import FilesPage
        from designer.gui.settings_page.keys import KeysPage
        from designer.gui.settings_page.look import LookPage
        from designer.gui.settings_page.training import TrainingPage
        from designer.gui.settings_page.window import SettingsWindow

        window = self._window
        pages = (
            LookPage(window.appearance, window.settings),
            CanvasPage(window.canvas, window.settings, lambda way: setattr(window.arranger, "direction", way)),
            TrainingPage(window.settings),
            KeysPage(lambda: keyed(TABLE, lambda id: window.table[id].text()), window.shortcuts),
            FilesPage(window.settings, window.autosave.look),
        )
        return SettingsWindow(window, pages, window.appearance.theme)

    def _on_settings_closed(self) -> None:
        self.settings = None

    def _on_doctor_closed(self) -> None:
        self.doctor = None

    def _on_manual_closed(self) -> None:
        self.manual = None
