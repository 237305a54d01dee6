"""Starts the window: the only place that creates things and connects them."""

import gc
import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from designer import __version__
from designer.graph.errors import FileError
from designer.graph.files import load
from designer.gui.crash_log import catch_all
from designer.gui.fonts import load_fonts
from designer.gui.garbage import GarbageSearch
from designer.gui.icons import icon
from designer.gui.languages import speak, wanted
from designer.gui.main_window import MainWindow
from designer.gui.motion import ask_desktop
from designer.gui.recovery import offer_recovery
from designer.gui.run.controller import RunController
from designer.gui.run.still_training import offer_training
from designer.gui.safety import Safety
from designer.gui.session import Session
from designer.gui.settings import CACHE_GB, LANGUAGE, REOPEN, THREADS, Settings
from designer.gui.settings_page.canvas import remember_canvas
from designer.gui.settings_page.files import use_cache
from designer.gui.settings_page.training import use_threads
from designer.gui.style import Appearance


def run(path: Path | None = None) -> int:
    """Opens the window, with a project if `path` names one, and gives the exit code when it is closed."""
    app = application()
    GarbageSearch(app)
    window = open_window(app, path)
    undo = catch_all(window.toasts.say)
    window.show()
    window.prepare()
    window.runs.warming.soon()
    ask_desktop(window, os.environ)
    gc.freeze()  # What is there now stays: no later search for garbage, a pause of the window, has to look at it.
    window.session.opened.connect(lambda: gc.freeze())  # nor at the thousands of nodes of a large project
    try:
        return app.exec()
    finally:
        undo()


def application() -> QApplication:
    """The Qt application with its name, fonts and icon; the one that exists already, if there is one."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Layerloom")
    app.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("layerloom")
    load_fonts()
    return app


def open_window(app: QApplication, path: Path | None = None) -> MainWindow:
    """The main window, wired and filled but not shown yet. What a crash left behind is in it, with the question."""
    settings = Settings()
    speak(wanted(settings.get(LANGUAGE)))
    appearance = Appearance(app, settings)
    app.setWindowIcon(icon("workflow", appearance.theme.accent, size=64))
    remember_canvas(settings)
    use_threads(settings.get(THREADS))
    use_cache(settings.get(CACHE_GB))
    session = Session()
    safety = Safety(session)
    with appearance.undressed():
        window = MainWindow(session, RunController(session), appearance, settings, safety)
    window.restore()
    safety.begin()
    if path is None and settings.get(REOPEN):
        path = next(iter(settings.recent), None)
    if path is not None:
        _open(window, path)
    offer_recovery(window, safety, path)
    offer_training(window, settings.recent)
    return window


def _open(window: MainWindow, path: Path) -> None:
    """Opens the file that the command line names; what keeps it from that is said in the window."""
    try:
        project = load(path)
    except FileError as error:
        window.toasts.say("error", f"{error.message} {error.hint}")
        return
    window.session.open(project, path)
    window.remember(path)
