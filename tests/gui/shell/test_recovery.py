"""A crash loses no edit, and a clean exit never asks."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.graph.edits import RenameProject
from designer.graph.files import load, save
from designer.gui.main_window import MainWindow
from designer.gui.safety import journals_folder, left_behind
from tests.gui.shell.conftest import leave
from tests.helpers.building import lenet5

EDIT_AND_DIE = """
import os, signal, sys
from pathlib import Path
from designer.graph.edits import RenameProject
from designer.gui.app import application, open_window
app = application()
window = open_window(app, Path(sys.argv[1]) if len(sys.argv) > 1 else None)
if len(sys.argv) < 2:
    window.files.new()
window.show()
app.processEvents()
window.session.do(RenameProject("Not saved yet"))
os.kill(os.getpid(), signal.SIGKILL)
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has no SIGKILL; the journal has its own tests")


def crash(*arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", EDIT_AND_DIE, *arguments], timeout=60, check=False, capture_output=True
    )
    assert done.returncode == -signal.SIGKILL, done.stderr


def test_after_a_crash_the_edits_are_back_with_a_question(open_one, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.loom"
    save(lenet5().project, path)
    crash(str(path))
    window = open_one()
    assert window.session.document.project.name == "Not saved yet"
    assert window.session.path == path
    assert not window.session.document.is_clean
    assert window.notice is not None
    assert "Not saved yet" in window.notice.text
    qtbot.mouseClick(window.notice.buttons["Keep"], Qt.MouseButton.LeftButton)
    assert window.notice is None
    assert window.session.document.project.name == "Not saved yet"
    assert load(path).name != "Not saved yet"


def test_discarding_goes_back_to_the_file(open_one, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.loom"
    save(lenet5().project, path)
    crash(str(path))
    window = open_one()
    qtbot.mouseClick(window.notice.buttons["Discard"], Qt.MouseButton.LeftButton)
    assert window.session.document.project == load(path)
    assert window.session.document.is_clean


def test_a_project_without_a_file_is_recovered_too_and_discarding_leads_to_the_welcome(open_one, qtbot: QtBot) -> None:
    crash()
    window = open_one()
    assert window.session.document.project.name == "Not saved yet"
    qtbot.mouseClick(window.notice.buttons["Discard"], Qt.MouseButton.LeftButton)
    assert window.at_welcome


def test_a_second_crash_right_after_the_recovery_loses_nothing(open_one) -> None:
    crash()
    recover_and_die = EDIT_AND_DIE.replace('window.session.do(RenameProject("Not saved yet"))', "")
    recover_and_die = recover_and_die.replace("window.files.new()", "pass")
    subprocess.run([sys.executable, "-c", recover_and_die], timeout=60, check=False, capture_output=True)
    assert open_one().session.document.project.name == "Not saved yet"


EDIT_UNDO_AND_DIE = """
import os, signal, sys
from pathlib import Path
from designer.graph.edits import Rename
from designer.gui.app import application, open_window
app = application()
window = open_window(app, Path(sys.argv[1]))
for name in ("a", "b", "c"):
    window.session.do(Rename("main", "conv1", name))
window.session.document.undo()
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_after_a_crash_every_step_can_be_undone_and_done_again_also_after_a_second_one(
    open_one, tmp_path: Path
) -> None:
    path = tmp_path / "a.loom"
    save(lenet5().project, path)
    subprocess.run([sys.executable, "-c", EDIT_UNDO_AND_DIE, str(path)], timeout=60, check=False, capture_output=True)
    recover_and_die = EDIT_AND_DIE.replace('window.session.do(RenameProject("Not saved yet"))', "")
    subprocess.run([sys.executable, "-c", recover_and_die, str(path)], timeout=60, check=False, capture_output=True)
    document = open_one(path).session.document
    assert document.project.main.nodes["conv1"].name == "b"
    assert document.undo_labels == ("rename a to b", "rename conv1 to a")
    assert document.redo_labels == ("rename b to c",)
    assert not document.is_clean
    document.go_to(0)
    assert document.project == load(path)
    assert document.is_clean
    document.go_to(3)
    assert document.project.main.nodes["conv1"].name == "c"


def test_another_file_is_opened_and_the_lost_one_is_offered(open_one, qtbot: QtBot, tmp_path: Path) -> None:
    crash()
    path = tmp_path / "other.loom"
    save(lenet5().project, path)
    window = open_one(path)
    assert window.session.path == path
    qtbot.mouseClick(window.notice.buttons["Open them"], Qt.MouseButton.LeftButton)
    assert window.session.document.project.name == "Not saved yet"


def test_a_clean_exit_never_asks(open_one, window: MainWindow) -> None:
    window.session.do(RenameProject("Thrown away on purpose"))
    leave(window)
    assert left_behind() == []
    again = open_one()
    assert again.notice is None
    assert again.at_welcome


def test_what_is_saved_is_not_recovered(open_one, window: MainWindow, tmp_path: Path) -> None:
    window.session.path = tmp_path / "a.loom"
    window.session.do(RenameProject("Saved"))
    assert window.files.save()
    (journal,) = journals_folder().glob("*")
    left_by_a_crash = journal.read_bytes()
    leave(window)
    journal.write_bytes(left_by_a_crash)
    assert left_behind() == []


def test_a_window_that_is_open_is_not_taken_for_a_crash(window: MainWindow) -> None:
    window.session.do(RenameProject("Being worked on"))
    assert left_behind() == []
