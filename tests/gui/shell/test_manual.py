"""The manual: there without a network, and true."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.cli.commands import COMMANDS
from designer.gui.action_table import TABLE
from designer.gui.canvas.keys import KEYS
from designer.gui.main_window import MainWindow
from designer.gui.tour.steps import STEPS
from designer.resources import resource

TEXT = (resource("manual") / "manual.md").read_text(encoding="utf-8")
KEYS_OF_THE_CANVAS = {"Return", "Shift", "C", "Tab", "?"}
KEYS_OF_LISTS = {"Alt+↑", "Alt+↓"}
"""As they stand in the lists of preparation and augmentation, where tests press them."""


def test_headings_lead_to_their_place_and_words_are_found(window: MainWindow, qtbot: QtBot) -> None:
    window.table.run("help.manual")
    manual = window.windows.manual
    qtbot.waitUntil(manual.isVisible)
    assert manual.text.verticalScrollBar().value() == 0
    texts = [manual.headings.item(row).text().strip() for row in range(manual.headings.count())]
    assert texts == [line.lstrip("# ") for line in TEXT.splitlines() if line.startswith("#")]
    manual.headings.setFocus()
    qtbot.keyClick(manual.headings, Qt.Key.Key_End)
    assert manual.text.verticalScrollBar().value() > 0
    manual.search.setFocus()
    qtbot.keyClicks(manual.search, "confusion matrix")
    assert manual.text.textCursor().selectedText() == "confusion matrix"
    qtbot.keyClick(manual, Qt.Key.Key_Escape)
    assert window.windows.manual is None
    QApplication.processEvents()


def test_its_pictures_are_there() -> None:
    pictures = re.findall(r"!\[.+\]\((.+)\)", TEXT)
    assert pictures
    assert all((resource("manual") / picture).is_file() for picture in pictures)


def test_the_keys_and_commands_that_it_names_exist() -> None:
    known = {QKeySequence(key).toString() for action in TABLE for key in action.shortcuts}
    known |= {QKeySequence(key).toString() for entry in KEYS for key in entry.keys} | KEYS_OF_THE_CANVAS
    named = {key for key in re.findall(r"`([^`]+)`", TEXT) if key.startswith(("Ctrl+", "Alt+", "F")) or len(key) == 1}
    named -= KEYS_OF_LISTS
    assert {QKeySequence(key).toString() or key for key in named} - known <= {"N", "L"}  # sizes, not keys
    commands = {line.split()[1] for line in re.findall(r"`(layerloom [^`]+)`", TEXT)}
    assert commands <= {command.name for command in COMMANDS}


def test_the_tour_that_it_speaks_of_is_called_so() -> None:
    assert STEPS
    assert next(action.title for action in TABLE if action.id == "help.tour") in TEXT
