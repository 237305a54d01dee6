"""Files that are dragged onto the window: what would happen is said, and then happens."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from designer.graph.edits import Rename
from designer.graph.files import save
from designer.gui import files_actions
from designer.gui.main_window import MainWindow
from designer.gui.pages.data.page import DataPage
from designer.gui.pages.deploy.page import DeployPage
from tests.gui.desk import WAIT_MS
from tests.gui.pages.data_desk import houses, pets
from tests.gui.shell.test_main_window import drop_on
from tests.helpers.building import lenet5

PLACE = QPoint(400, 300)
LAYER = "from torch import nn\n\n\nclass Twice(nn.Module):\n    def forward(self, x):\n        return 2 * x\n"


def dragged(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def hover(widget: QWidget, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        PLACE, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, event)
    return event


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """One file of each kind."""
    made = {name: tmp_path / name for name in ("net.loom", "layer.py", "iris.csv", "model.onnx", "notes.odd", "cats")}
    save(lenet5().project, made["net.loom"])
    made["layer.py"].write_text(LAYER)
    for name in ("iris.csv", "model.onnx", "notes.odd"):
        made[name].write_text("1,2,3")
    (made["cats"] / "tabby").mkdir(parents=True)
    (made["cats"] / "tabby" / "one.JPG").touch()
    return made


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("net.loom", "Open “net.loom”"),
        ("layer.py", "Add the layers of “layer.py” to this project"),
        ("iris.csv", "Take “iris.csv” to the Data page"),
        ("cats", "Take the pictures of “cats” to the Data page"),
        ("model.onnx", "Try out the model “model.onnx”"),
    ],
)
def test_while_files_hover_the_window_says_what_would_happen(
    window: MainWindow, files: dict[str, Path], name: str, words: str
) -> None:
    assert hover(window, dragged(files[name])).isAccepted()
    assert window.dropping.sign.isVisible()
    assert window.dropping.sign.text == words
    assert window.dropping.sign.geometry() == window.rect()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.dropping.sign.isVisible()


def test_the_sign_is_shown_over_the_canvas_too_and_goes_with_the_drop(
    window: MainWindow, files: dict[str, Path]
) -> None:
    data = dragged(files["net.loom"])
    hover(window.canvas.viewport(), data)
    assert window.dropping.sign.isVisible()
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(PLACE), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window.canvas.viewport(), event)
    assert not window.dropping.sign.isVisible()
    assert window.session.path == files["net.loom"]


def test_what_nothing_can_be_done_with_is_said_and_not_taken(window: MainWindow, files: dict[str, Path]) -> None:
    assert not hover(window, dragged(files["notes.odd"])).isAccepted()
    assert "notes.odd" in window.dropping.sign.text
    QApplication.sendEvent(window, QDragLeaveEvent())


def test_at_the_welcome_what_needs_a_project_is_not_taken_and_says_why(
    window: MainWindow, files: dict[str, Path]
) -> None:
    window.show_welcome()
    assert not hover(window, dragged(files["layer.py"])).isAccepted()
    assert window.dropping.sign.text == "Open a project first"
    QApplication.sendEvent(window, QDragLeaveEvent())
    drop_on(window, dragged(files["net.loom"]))
    assert window.session.path == files["net.loom"]
    assert not window.at_welcome


@pytest.mark.parametrize(("name", "kind"), [("houses.csv", "table"), ("pets", "image_folder")])
def test_data_that_is_dropped_at_the_welcome_begins_a_project(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, name: str, kind: str
) -> None:
    houses(tmp_path)
    pets(tmp_path)
    window.show_welcome()
    before = window.session.document
    drop_on(window, dragged(tmp_path / name))
    assert (window.at_welcome, window.page) == (False, "data")
    assert window.session.document is not before
    qtbot.waitUntil(lambda: window.session.document.project.data.dataset == kind, timeout=WAIT_MS)
    window.session.document.mark_saved()


@pytest.mark.parametrize(("answer", "opens"), [("discard", True), ("cancel", False)])
def test_unsaved_changes_are_asked_about_before_a_project_is_opened(
    window: MainWindow, files: dict[str, Path], monkeypatch: pytest.MonkeyPatch, answer: str, opens: bool
) -> None:
    window.session.do(Rename("main", "conv1", "stem"))
    asked: list[str] = []
    monkeypatch.setattr(files_actions, "ask", lambda *words: asked.append(words[2]) or answer)
    drop_on(window, dragged(files["net.loom"]))
    assert len(asked) == 1
    assert (window.session.path == files["net.loom"]) is opens
    assert ("stem" in {node.name for node in window.session.network}) is not opens


def test_of_several_projects_the_first_is_opened_and_the_others_are_named(
    window: MainWindow, files: dict[str, Path], tmp_path: Path
) -> None:
    second = tmp_path / "second.loom"
    save(lenet5().project, second)
    window.session.document.mark_saved()
    drop_on(window, dragged(files["net.loom"], second))
    assert window.session.path == files["net.loom"]
    assert any("second.loom" in text for text in window.toasts.texts)


def test_a_python_file_becomes_a_layer_whose_code_is_shown(window: MainWindow, files: dict[str, Path]) -> None:
    drop_on(window, dragged(files["layer.py"]))
    assert window.session.document.project.code["Twice"].strip() == LAYER.strip()
    assert window.design.own.name == "Twice"
    assert window.design.panels.is_front("code")


def test_a_model_is_tried_out_on_its_page_and_a_damaged_one_says_so_there(
    window: MainWindow, files: dict[str, Path], qtbot: QtBot
) -> None:
    before = window.session.document.project
    drop_on(window, dragged(files["model.onnx"]))
    assert window.page == "deploy"
    page = window.page_widget("deploy")
    assert isinstance(page, DeployPage)
    assert page.try_it.isVisible()
    assert page.try_it.model == str(files["model.onnx"])
    qtbot.waitUntil(lambda: not page.player.is_busy, timeout=WAIT_MS)
    assert page.try_it.trouble.isVisible()
    assert "“model.onnx” cannot be read" in [label.text() for label in page.try_it.trouble.findChildren(QLabel)]
    assert window.session.document.project is before


def test_a_table_becomes_the_data_of_the_project(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    table = tmp_path / "flats.csv"
    table.write_text("size,rent\n" + "".join(f"{20 + row},{300 + 11 * row}\n" for row in range(12)))
    drop_on(window, dragged(table, tmp_path / "other.csv"))
    assert window.page == "data"
    (said,) = window.toasts.texts
    assert "other.csv" in said
    qtbot.waitUntil(lambda: window.session.document.project.data.dataset == "table", timeout=WAIT_MS)
    assert window.session.document.project.data.params["path"] == str(table)
    window.session.document.mark_saved()


def test_of_a_folder_that_cannot_be_read_as_data_the_page_says_why(
    window: MainWindow, files: dict[str, Path], qtbot: QtBot
) -> None:
    before = window.session.document.project
    drop_on(window, dragged(files["cats"]))
    page = window.page_widget("data")
    assert isinstance(page, DataPage)
    qtbot.waitUntil(lambda: not page.chooser.busy, timeout=WAIT_MS)
    assert page.sources.complaint.isVisible() or page.sources.kinds.isVisible()
    assert window.session.document.project is before


def test_an_empty_folder_is_no_data(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert not hover(window, dragged(tmp_path / "empty")).isAccepted()
    QApplication.sendEvent(window, QDragLeaveEvent())
