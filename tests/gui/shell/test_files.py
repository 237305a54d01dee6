"""New, open, save, close: nothing is lost on the way."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from designer.graph.edits import RemoveNode, RenameProject, SetParam
from designer.graph.files import load, save
from designer.gui.main_window import MainWindow
from designer.gui.widgets.question import Question
from tests.gui.desk import HOLD_MS, Pulse
from tests.helpers.building import Sketch, lenet5

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def answers(qapp: QApplication) -> Callable[[str], list[str]]:
    """Presses a button of each question that comes up, and keeps what was asked."""
    asked: list[str] = []

    def will_answer(button: str) -> list[str]:
        def press() -> None:
            dialog = qapp.activeModalWidget()
            if isinstance(dialog, Question):
                asked.append(dialog.text)
                dialog.findChild(QPushButton, button).click()
            else:
                QTimer.singleShot(5, press)

        QTimer.singleShot(0, press)
        return asked

    return will_answer


@pytest.fixture
def choose_file(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], None]:
    """Stands in for the system's file dialog, which cannot be driven: answers with a path, or with nothing."""

    def chosen(path: Path | None) -> None:
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path or ""), ""))

    return chosen


def test_saving_a_new_project_asks_where(window: MainWindow, qtbot: QtBot, choose_file, tmp_path: Path) -> None:
    choose_file(tmp_path / "lenet")
    window.session.do(RemoveNode("main", "fc3"))
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    assert load(tmp_path / "lenet.loom") == window.session.document.project
    assert window.session.path == tmp_path / "lenet.loom"
    assert window.session.document.is_clean


def test_a_project_without_a_name_takes_that_of_its_file(window: MainWindow, choose_file, tmp_path: Path) -> None:
    assert window.session.document.project.name == "Untitled"
    choose_file(tmp_path / "digits.loom")
    window.table.run("file.save_as")
    assert window.session.document.project.name == load(tmp_path / "digits.loom").name == "digits"
    assert window.session.document.is_clean
    window.table.run("edit.undo")
    assert window.session.document.project.name == "Untitled"
    assert not window.session.document.is_clean


def test_a_name_that_was_given_is_kept(window: MainWindow, choose_file, tmp_path: Path) -> None:
    window.session.do(RenameProject("LeNet-5"))
    choose_file(tmp_path / "digits.loom")
    window.table.run("file.save_as")
    assert load(tmp_path / "digits.loom").name == "LeNet-5"


def test_a_save_that_fails_leaves_the_name(window: MainWindow, choose_file, answers, tmp_path: Path) -> None:
    choose_file(tmp_path / "gone" / "digits.loom")
    asked = answers("ok")
    window.table.run("file.save_as")
    assert asked
    assert window.session.document.project.name == "Untitled"


def test_unsaved_projects_of_one_name_keep_their_runs_apart(window: MainWindow, choose_file, tmp_path: Path) -> None:
    first = window.session.runs_folder
    window.session.open(lenet5().project)
    second = window.session.runs_folder
    assert first != second
    window.session.do(RenameProject("Another"))
    assert window.session.runs_folder == second, "a new name does not lose the runs"
    choose_file(tmp_path / "mine.loom")
    window.table.run("file.save_as")
    assert window.session.runs_folder == tmp_path / "mine.runs"


def test_saving_again_asks_nothing(window: MainWindow, qtbot: QtBot, choose_file, tmp_path: Path) -> None:
    choose_file(None)
    window.session.path = tmp_path / "a.loom"
    window.session.do(RemoveNode("main", "fc3"))
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    assert "fc3" not in load(tmp_path / "a.loom").main.nodes


def test_a_save_that_is_called_off_changes_nothing(window: MainWindow, qtbot: QtBot, choose_file) -> None:
    choose_file(None)
    window.session.do(RemoveNode("main", "fc3"))
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    assert not window.session.document.is_clean


def test_a_folder_that_is_not_there_is_said_and_nothing_is_lost(window: MainWindow, answers, tmp_path: Path) -> None:
    window.session.path = tmp_path / "gone" / "a.loom"
    window.session.do(RemoveNode("main", "fc3"))
    asked = answers("ok")
    assert not window.files.save()
    assert "a.loom" in asked[0]
    assert not window.session.document.is_clean


def test_opening_replaces_the_project(window: MainWindow, qtbot: QtBot, choose_file, tmp_path: Path) -> None:
    save(Sketch("Other").add("Input", shape=[4]).project, tmp_path / "other.loom")
    choose_file(tmp_path / "other.loom")
    qtbot.keyClick(window, Qt.Key.Key_O, CTRL)
    assert window.session.network.name == "Other"
    assert window.session.path == tmp_path / "other.loom"


def test_a_page_may_ask_for_another_project_once_unsaved_changes_were_asked_about(
    window: MainWindow, answers, tmp_path: Path
) -> None:
    save(Sketch("Other").add("Input", shape=[4]).project, tmp_path / "other.loom")
    window.session.do(RemoveNode("main", "fc3"))
    asked = answers("cancel")
    window.session.project_wanted.emit(tmp_path / "other.loom")
    assert len(asked) == 1
    assert window.session.network.name == "LeNet-5"
    window.session.document.mark_saved()
    window.session.project_wanted.emit(tmp_path / "other.loom")
    assert window.session.path == tmp_path / "other.loom"


@pytest.mark.parametrize("content", [b"", b"{", b'{"layerloom": 99}', b"\x89PNG", b"[]"])
def test_a_damaged_file_leaves_the_open_project_as_it_is(
    window: MainWindow, answers, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "bad.loom").write_bytes(content)
    before = window.session.document.project
    asked = answers("ok")
    assert not window.files.open(tmp_path / "bad.loom")
    assert window.session.document.project is before
    assert "Traceback" not in asked[0]
    assert "bad.loom" in asked[0]


@pytest.mark.parametrize(
    ("button", "closes", "saved"), [("save", True, True), ("discard", True, False), ("cancel", False, False)]
)
def test_closing_with_unsaved_changes_asks(
    window: MainWindow, answers, tmp_path: Path, button: str, closes: bool, saved: bool
) -> None:
    path = tmp_path / "lenet.loom"
    save(lenet5().project, path)
    window.files.read(path)
    window.session.do(RemoveNode("main", "fc3"))
    asked = answers(button)
    assert window.close() is closes
    assert "Digits" in asked[0] or window.session.document.project.name in asked[0]
    assert ("fc3" not in load(path).main.nodes) is saved


def test_closing_a_saved_project_asks_nothing(window: MainWindow) -> None:
    assert window.session.document.is_clean
    assert window.close()


def test_new_leads_to_the_templates_and_back_again(window: MainWindow, qtbot: QtBot) -> None:
    window.session.do(RemoveNode("main", "fc3"))
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    assert window.at_welcome
    qtbot.keyClick(window.welcome, Qt.Key.Key_Escape)
    assert not window.at_welcome
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    qtbot.mouseClick(window.welcome.back, Qt.MouseButton.LeftButton)
    assert not window.at_welcome
    assert "fc3" not in window.session.network.nodes


@pytest.mark.parametrize(("button", "opens"), [("cancel", False), ("discard", True)])
def test_choosing_a_template_asks_about_unsaved_changes(
    window, qtbot: QtBot, answers, button: str, opens: bool
) -> None:
    window.session.do(RemoveNode("main", "fc3"))
    window.show_gallery()
    asked = answers(button)
    qtbot.mouseClick(window.welcome.cards["wine-mlp"], Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    assert window.at_welcome is not opens
    assert (window.session.document.project.data.dataset == "wine") is opens


@pytest.mark.parametrize(("name", "start"), [("net.svg", b"<?xml"), ("net.png", b"\x89PNG"), ("net.pdf", b"%PDF")])
def test_the_picture_is_written_in_the_form_of_its_name(
    window: MainWindow, qtbot: QtBot, choose_file, tmp_path: Path, name: str, start: bytes
) -> None:
    choose_file(tmp_path / name)
    draw(window, qtbot, Path(name).suffix[1:])
    qtbot.waitUntil(lambda: f"The picture is in {name}." in window.toasts.texts)
    assert (tmp_path / name).read_bytes().lstrip().startswith(start)


def draw(window: MainWindow, qtbot: QtBot, format: str) -> None:
    """Asks for a picture, and takes what the dialogue offers in a format."""
    window.table.run("file.export_picture")
    dialog = window.files.picture
    dialog.format.setFocus()
    while dialog.format.currentData() != format:
        qtbot.keyClick(dialog.format, Qt.Key.Key_Down)
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)


def test_drawing_a_large_picture_does_not_hold_the_window_up(
    open_one: Callable[..., MainWindow], qtbot: QtBot, choose_file, tmp_path: Path
) -> None:
    large = Sketch("Large").add("Input", shape=[3, 32, 32])
    for _ in range(100):
        large = large.add("Conv2d", out_channels=8, padding=1).add("ReLU")
    window, pulse = open_one(project=large.project), Pulse()
    choose_file(tmp_path / "large.png")
    window.show_page("tune")  # what painting the network for the first time costs is another matter
    QApplication.processEvents()
    with pulse.beating():
        draw(window, qtbot, "png")
        qtbot.waitUntil(lambda: "The picture is in large.png." in window.toasts.texts, timeout=60_000)
    assert pulse.busy_ms < HOLD_MS
    assert (tmp_path / "large.png").stat().st_size > 10_000


def test_a_picture_that_cannot_be_written_is_said(
    window: MainWindow, qtbot: QtBot, choose_file, answers, tmp_path: Path
) -> None:
    choose_file(tmp_path / "gone" / "net.svg")
    asked = answers("ok")
    draw(window, qtbot, "svg")
    qtbot.waitUntil(lambda: bool(asked))
    assert "net.svg" in asked[0]


def test_the_source_is_written_as_it_is_shown(window: MainWindow, qtbot: QtBot, choose_file, tmp_path: Path) -> None:
    choose_file(tmp_path / "net.py")
    window.table.run("file.export_source")
    qtbot.waitUntil(lambda: "The source is in net.py." in window.toasts.texts)
    window.design.show_lower("source")
    assert (tmp_path / "net.py").read_text().startswith(window.design.source.text.toPlainText())


def test_a_broken_network_has_no_source_and_says_why(window: MainWindow, choose_file, tmp_path: Path) -> None:
    choose_file(tmp_path / "net.py")
    window.session.do(SetParam("main", "conv1", "kernel_size", 99))
    window.table.run("file.export_source")
    assert not (tmp_path / "net.py").exists()
    (said,) = window.toasts.texts
    assert "no source" in said
    assert "conv1" in said


def test_recent_files_are_offered_in_the_menu(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "lately.loom"
    save(lenet5().project, path)
    window.files.read(path)
    window.recent_menu.aboutToShow.emit()
    assert [action.text() for action in window.recent_menu.actions()] == ["lately.loom"]
