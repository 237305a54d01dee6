"""Layers of the user's own in the window: written, trusted, found out, used and trained, with real events."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.graph.applying import apply
from designer.graph.edits import AddNode, Batch, Connect, SetCode
from designer.graph.files import save
from designer.graph.model import Edge, Node, PortRef, Project
from designer.gui.inspector.layer_view import LayerView
from designer.gui.main_window import MainWindow
from designer.gui.own_layers.deeds import template
from designer.gui.own_layers.trusting import TRUST, TrustDialog
from designer.trust import fingerprint, is_trusted, trust
from tests.helpers.building import Sketch

WAIT_MS = 60_000
"""A worker imports torch first, and the machine may be busy."""
CTRL = Qt.KeyboardModifier.ControlModifier
DOUBLE = """
import torch
from torch import nn


class Double(nn.Module):
    \"\"\"Puts a tensor beside itself.\"\"\"

    def __init__(self, times: int = 2) -> None:
        super().__init__()
        self.times = times

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.cat([x] * self.times, dim=1)
""".lstrip()


def project_with(code: str = DOUBLE, name: str = "Double") -> Project:
    steps = (
        SetCode(name, code),
        AddNode("main", Node("own", f"custom:{name}", "own", x=238)),
        AddNode("main", Node("out", "Output", "out", x=476)),
        Connect("main", Edge(PortRef("x", "output"), PortRef("own", "x"))),
        Connect("main", Edge(PortRef("own", "output"), PortRef("out", "input"))),
    )
    return apply(Sketch().add("Input", "x", shape=[4]).project, Batch(steps))[0]


def shape(window: MainWindow, node: str = "own") -> str:
    return ", ".join(map(str, window.session.analysis.nodes[node].outputs))


def view(window: MainWindow) -> LayerView:
    found = window.design.inspector.view
    assert isinstance(found, LayerView)
    return found


def in_dialogue(act: Callable[[TrustDialog], object]) -> None:
    """Does something in the dialogue that the next event opens."""

    def later() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TrustDialog)
        act(dialog)

    QTimer.singleShot(50, later)


def test_a_new_layer_is_one_step_and_its_code_is_ready_to_be_written(window: MainWindow) -> None:
    window.table.run("network.new_own_layer")
    assert window.session.document.project.code == {"MyLayer": template("MyLayer")}
    assert window.session.document.undo_labels[0] == "new layer MyLayer"
    assert window.design.lower_panel == "code"
    assert window.design.own.text.hasFocus()
    assert is_trusted(template("MyLayer"))
    window.table.run("network.new_own_layer")
    assert list(window.session.document.project.code) == ["MyLayer", "MyLayer2"]
    assert window.design.own.name == "MyLayer2"
    window.session.document.undo()
    assert window.design.own.name == "MyLayer"


def test_the_palette_offers_own_layers_and_a_button_for_new_ones(window: MainWindow, qtbot: QtBot) -> None:
    palette = window.design.palette_panel
    qtbot.mouseClick(palette.new, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(palette.search, "mylayer")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert "custom:MyLayer" in {node.type for node in window.session.network}


def test_typing_becomes_one_step_when_the_keyboard_leaves(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open(project_with())
    trust([DOUBLE])
    window.session.select(frozenset({"own"}))
    qtbot.mouseClick(view(window).code.edit, Qt.MouseButton.LeftButton)
    text = window.design.own.text
    assert text.hasFocus()
    cursor = text.textCursor()
    cursor.setPosition(DOUBLE.index("times: int = 2") + len("times: int = "))
    text.setTextCursor(cursor)
    qtbot.keyClick(text, Qt.Key.Key_Delete)
    qtbot.keyClicks(text, "35")
    assert window.session.document.undo_labels == ()
    window.canvas.setFocus()
    assert window.session.document.undo_labels == ("edit the code of Double",)
    changed = window.session.document.project.code["Double"]
    assert "times: int = 35" in changed
    assert is_trusted(changed), "it was typed here, into a text that was trusted"
    assert "35" in str(window.session.analysis.nodes["own"].values["times"])
    assert "times" in view(window).form.rows
    window.session.document.undo()
    assert text.toPlainText() == DOUBLE


def test_ctrl_return_commits_and_ctrl_s_saves_what_is_being_typed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "own.loom"
    window.session.open(project_with(), path)
    window.session.code_wanted.emit("Double")
    text = window.design.own.text
    qtbot.keyClicks(text, "# one")
    qtbot.keyClick(text, Qt.Key.Key_Return, CTRL)
    assert window.session.document.project.code["Double"].startswith("# one")
    qtbot.keyClicks(text, " two")
    qtbot.keyClick(text, Qt.Key.Key_S, CTRL)
    assert "# one two" in path.read_text()
    assert window.session.document.is_clean


def test_a_mistake_is_said_below_the_code_with_its_line(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open(project_with())
    window.session.code_wanted.emit("Double")
    own = window.design.own
    assert not own.trouble.isVisible()
    qtbot.keyClicks(own.text, "class (")
    assert own.trouble.text().startswith("Line 1 of Double cannot be read")
    assert len(own.text.extraSelections()) == 1
    qtbot.keyClick(own.text, Qt.Key.Key_Return, CTRL)
    assert any("Line 1 of Double" in problem.message for problem in window.problems.items)
    window.session.select(frozenset({"own"}))
    assert view(window).code.edit.isVisible(), "the way to the code stays where the text is no layer"


def test_return_keeps_the_indentation_and_tab_and_backspace_move_by_four(window: MainWindow, qtbot: QtBot) -> None:
    window.table.run("network.new_own_layer")
    text = window.design.own.text
    text.selectAll()
    qtbot.keyClicks(text, "def f(x):")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClicks(text, "if x:")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClicks(text, "pass")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClick(text, Qt.Key.Key_Backspace)
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    qtbot.keyClick(text, Qt.Key.Key_Backspace)
    qtbot.keyClicks(text, "return x")
    assert text.toPlainText() == "def f(x):\n    if x:\n        pass\n    return x"


def test_a_double_click_on_the_node_opens_its_code(window: MainWindow) -> None:
    window.session.open(project_with())
    place = window.canvas.camera.position((238 + 80, 40)).toPoint()
    QTest.mouseDClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert window.design.lower_panel == "code"
    assert window.design.own.name == "Double"


def test_code_that_came_with_a_project_waits_for_trust(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "own.loom"
    save(project_with(), path)
    window.files.read(path)
    assert not window.shapes.is_busy
    assert not window.session.library.book.trusted
    assert "only after you trust" in window.problems.items[0].message
    window.session.select(frozenset({"own"}))
    card = view(window).code
    shown: list[str] = []

    def cancel(dialog: TrustDialog) -> None:
        shown.extend((dialog.code.toPlainText(), dialog.print.text()))
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialogue(cancel)
    qtbot.mouseClick(card.trust, Qt.MouseButton.LeftButton)
    assert shown[0] == DOUBLE
    assert fingerprint(DOUBLE) in shown[1]
    assert not is_trusted(DOUBLE), "Return means Cancel"

    in_dialogue(lambda dialog: qtbot.mouseClick(dialog.trust, Qt.MouseButton.LeftButton))
    qtbot.mouseClick(card.trust, Qt.MouseButton.LeftButton)
    assert is_trusted(DOUBLE)
    assert window.shapes.is_busy
    assert view(window).code is card, "the view stays where it is"
    assert card.state.text() == "Finding out its shape …"
    faces = window.canvas.arrays.faces
    face = faces[window.canvas.arrays.index["own"]]
    assert (face.state, face.foot) == ("", "finding out its shape")
    qtbot.waitUntil(lambda: not window.problems.errors or not window.shapes.is_busy, timeout=WAIT_MS)
    assert shape(window) == "(N, 8)"
    assert not card.trust.isVisible()
    assert view(window) is not None
    assert view(window).code is card

    window.files.read(path)
    assert shape(window) == "(N, 8)", "what was found out once is known at once"
    assert not window.shapes.is_busy


def test_the_problem_offers_to_trust(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open(project_with())
    window.design.show_lower("problems")
    row = next(row for row in window.design.problems.rows if row.problem.node == "own")
    (button,) = [button for button in row.buttons if button.text() == TRUST]
    in_dialogue(lambda dialog: qtbot.mouseClick(dialog.trust, Qt.MouseButton.LeftButton))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert is_trusted(DOUBLE)


def test_what_is_pasted_or_typed_into_code_nobody_trusts_is_not_trusted(window: MainWindow, qtbot: QtBot) -> None:
    window.table.run("network.new_own_layer")
    text = window.design.own.text
    QGuiApplication.clipboard().setText("# from elsewhere\n")
    qtbot.keyClick(text, Qt.Key.Key_V, CTRL)
    qtbot.keyClick(text, Qt.Key.Key_Return, CTRL)
    pasted = window.session.document.project.code["MyLayer"]
    assert "# from elsewhere" in pasted
    assert not is_trusted(pasted)
    qtbot.keyClicks(text, "# mine")
    qtbot.keyClick(text, Qt.Key.Key_Return, CTRL)
    assert not is_trusted(window.session.document.project.code["MyLayer"])
    assert window.design.own.trust.isVisible()


def test_what_was_copied_in_the_editor_may_come_back(window: MainWindow, qtbot: QtBot) -> None:
    window.table.run("network.new_own_layer")
    text = window.design.own.text
    text.find("import torch")
    qtbot.keyClick(text, Qt.Key.Key_X, CTRL)
    qtbot.keyClick(text, Qt.Key.Key_V, CTRL)
    qtbot.keyClicks(text, "  # mine")
    qtbot.keyClick(text, Qt.Key.Key_Return, CTRL)
    now = window.session.document.project.code["MyLayer"]
    assert "import torch  # mine" in now
    assert is_trusted(now)


def _drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at, action, keys = QPointF(40, 40), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), action, data, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(at, action, data, Qt.MouseButton.LeftButton, keys))


def test_a_python_file_dropped_on_the_window_adds_its_layers_and_runs_nothing(
    window: MainWindow, tmp_path: Path
) -> None:
    path, touched = tmp_path / "mine.py", tmp_path / "touched"
    text = f"open({str(touched)!r}, 'w')\n{DOUBLE}\n\nclass Half(nn.Module):\n    def forward(self, x): return x / 2\n"
    path.write_text(text)
    _drop(window, path)
    assert window.session.document.project.code == {"Double": text, "Half": text}
    assert window.session.document.undo_labels[0] == "add Double, Half"
    assert not is_trusted(text)
    assert not touched.exists()
    assert window.design.own.name == "Double"


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"x = 1\n", "has no layer"), (b"\xff\xfe", "no text in UTF-8"), (b"class (", "has no layer")],
)
def test_a_file_without_layers_changes_nothing(window: MainWindow, tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "mine.py"
    path.write_bytes(content)
    _drop(window, path)
    assert window.session.document.project.code == {}
    assert any(words in text for text in window.toasts.texts)


def test_a_window_closes_at_once_while_code_hangs(window: MainWindow, qtbot: QtBot) -> None:
    code = DOUBLE.replace("super().__init__()", "super().__init__()\n        while True:\n            pass")
    trust([code])
    window.session.open(project_with(code))
    assert window.shapes.is_busy
    window.session.document.mark_saved()
    window.close()
    assert not window.isVisible()


def test_a_layer_in_use_is_not_removed_and_a_free_one_is(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open(project_with())
    window.session.code_wanted.emit("Double")
    own = window.design.own
    qtbot.mouseClick(own.remove, Qt.MouseButton.LeftButton)
    assert any("is used in" in text for text in window.toasts.texts)
    own.start_new()
    qtbot.mouseClick(own.remove, Qt.MouseButton.LeftButton)
    assert list(window.session.document.project.code) == ["Double"]
