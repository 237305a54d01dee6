"""The check of this computer, and what the program says of itself."""

import json
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from designer.gui.doctor.asking import Doctor
from designer.gui.doctor.window import DoctorWindow, about_text
from designer.gui.main_window import MainWindow
from designer.jobs.worker_process import program

FOUND = [
    {"name": "torch", "state": "ok", "found": "2.15.0", "hint": ""},
    {"name": "GPU", "state": "warning", "found": "none found", "hint": "Training runs on the CPU."},
]


def saying(text: str) -> tuple[str, ...]:
    """A command that prints a text."""
    return (sys.executable, "-S", "-c", f"print({text!r})")


@pytest.fixture
def looking(window: MainWindow, qtbot: QtBot):
    """Opens the check with a command in place of the doctor's, and waits until it is done."""

    def opened(*command: str) -> DoctorWindow:
        made = DoctorWindow(window, window.appearance.theme, Doctor(window, command))
        qtbot.addWidget(made)
        made.show()
        qtbot.waitUntil(lambda: made.again.isEnabled() and any("Qt 6" in text for text in texts(made)))
        return made

    return opened


def texts(window: QDialog) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]


def test_the_menu_opens_it_and_it_asks_the_command_line_in_a_process_of_its_own(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.table["help.doctor"].trigger()
    opened = window.windows.doctor
    assert opened is not None
    assert opened.doctor._command == (*program(), "doctor", "--json")
    assert opened.doctor.is_looking
    assert not opened.copy.isEnabled()
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert window.windows.doctor is None


def test_what_was_found_is_shown_troubles_first_with_what_to_do(looking) -> None:
    shown = texts(looking(*saying(json.dumps({"ok": True, "findings": FOUND}))))
    assert "Training runs on the CPU." in shown
    assert shown.index("GPU") < shown.index("torch")
    assert "2.15.0" in shown
    assert any("could be better" in text for text in shown)


def test_something_that_is_missing_is_said_first_of_all(looking) -> None:
    broken = [{"name": "torch", "state": "error", "found": "cannot be loaded", "hint": "Install it again."}]
    opened = looking(*saying(json.dumps({"ok": False, "findings": broken})))
    assert "missing" in opened.sentence.text()
    assert "Install it again." in texts(opened)


def test_all_of_it_is_copied_as_text(looking, qtbot: QtBot) -> None:
    opened = looking(*saying(json.dumps({"ok": True, "findings": FOUND})))
    qtbot.mouseClick(opened.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "torch: 2.15.0" in copied
    assert "GPU: none found" in copied
    assert "Qt 6" in copied
    assert "clipboard" in opened.sentence.text()


@pytest.mark.parametrize(
    "command", [saying("no JSON"), saying("{}"), (sys.executable, "-S", "-c", "1/0"), ("/no/such",)]
)
def test_an_answer_that_cannot_be_read_is_a_sentence_with_another_way(looking, command: tuple[str, ...]) -> None:
    opened = looking(*command)
    assert "could not be checked" in opened.sentence.text()
    assert "layerloom doctor" in opened.sentence.text()
    assert any("Qt 6" in text for text in texts(opened))  # what the window knows by itself


def test_about_names_versions_and_licences_and_leads_to_the_check(window: MainWindow, qtbot: QtBot) -> None:
    text = about_text()
    for word in ("Version", "Python 3", "Qt 6", "Apache-2.0", "Inter", "Lucide"):
        assert word in text

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert text.partition("\n")[0] in dialog.text
        qtbot.mouseClick(dialog.findChild(QPushButton, "check"), Qt.MouseButton.LeftButton)

    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, window, answer)
    window.table["help.about"].trigger()
    assert window.windows.doctor is not None
    window.windows.doctor.close()
