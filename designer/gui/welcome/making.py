"""The welcome in its window: what is chosen there happens, and data is asked for."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from designer.catalogue.registry import sources
from designer.gui.dropping import choose_data
from designer.gui.tongue import tr
from designer.gui.welcome.page import Welcome

if TYPE_CHECKING:
    from designer.gui.main_window import MainWindow


def make_welcome(window: "MainWindow") -> Welcome:
    """The page, connected to what the window does."""
    welcome = Welcome(window.settings, window.appearance.theme)
    welcome.template_chosen.connect(lambda id: _begin(window, welcome, id))
    welcome.file_chosen.connect(window.files.open)
    welcome.open_wanted.connect(window.files.open)
    welcome.data_wanted.connect(partial(_show_menu, window, welcome))
    welcome.back_wanted.connect(lambda: window.show_page(window.page))
    welcome.tour_wanted.connect(window.start_tour)
    return welcome


def _begin(window: "MainWindow", welcome: Welcome, template: str) -> None:
    if window.files.new(welcome.maker(template)):
        window.show_page("design")


def _show_menu(window: "MainWindow", welcome: Welcome) -> None:
    """Asks whether the data is a file or a folder, which are two dialogues of the system."""
    menu = QMenu(welcome)
    menu.aboutToHide.connect(menu.deleteLater)
    for title, ask in ((tr("A file…"), _ask_for_file), (tr("A folder…"), _ask_for_folder)):
        action = QAction(title, menu)
        action.triggered.connect(partial(ask, window))
        menu.addAction(action)
    menu.popup(welcome.data.mapToGlobal(QPoint(0, welcome.data.height())))
    menu.setActiveAction(menu.actions()[0])


def _ask_for_file(window: "MainWindow") -> None:
    from designer.gui.pages.data.fields import ask_for_file  # here: not needed for the first paint

    endings = sorted({ending for entry in sources() if entry.needs == "file" for ending in entry.endings})
    path = ask_for_file(window, tr("Open a file"), endings)
    if path is not None:
        choose_data(window, [path])


def _ask_for_folder(window: "MainWindow") -> None:
    from designer.gui.pages.data.fields import ask_for_folder  # here: as above

    path = ask_for_folder(window, tr("Open a folder"))
    if path is not None:
        choose_data(window, [path])
