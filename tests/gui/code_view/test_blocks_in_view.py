"""The source view of a project with blocks: one file, in which the class of the shown network is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.graph.edits import SetParam
from designer.gui.code_view.panel import CodePanel
from designer.gui.session import Session
from tests.helpers.blocks import residual_project


@pytest.fixture
def session() -> Session:
    return Session(residual_project())


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> CodePanel:
    panel = CodePanel(session, DARK)
    qtbot.addWidget(panel)
    panel.resize(700, 200)
    panel.set_active(True)
    panel.show()
    return panel


def top_line(panel: CodePanel) -> str:
    """The text at the top of what is seen, but for the lines above it that give it air."""
    first = panel.text.firstVisibleBlock().blockNumber()
    return next(line for line in panel.text.toPlainText().splitlines()[first:] if line)


def marked(panel: CodePanel) -> list[str]:
    return [mark.cursor.block().text().strip() for mark in panel.text.extraSelections()]


def test_an_open_block_shows_its_class_in_the_file_of_all(panel: CodePanel, session: Session) -> None:
    whole = panel.text.toPlainText()
    session.open_block("ff")
    assert panel.text.toPlainText() == whole
    assert top_line(panel) == "class FeedForward(nn.Module):"
    session.leave_block()
    session.select(frozenset())
    session.open_block("stage2")
    assert top_line(panel) == "class BasicBlock(nn.Module):"


def test_a_selected_layer_of_a_block_has_its_lines_marked(panel: CodePanel, session: Session) -> None:
    session.open_block("stage1")
    session.select(frozenset({"down"}))
    assert marked(panel) == [
        "self.down = nn.Conv2d(16, channels, kernel_size=1, stride=stride, bias=False)",
        "down = self.down(x0)",
    ]


def test_a_selected_block_has_its_lines_marked(panel: CodePanel, session: Session) -> None:
    session.select(frozenset({"ff"}))
    assert marked(panel) == ["self.ff = FeedForward(dim=32)", "for _ in range(3):", "x = self.ff(x)"]


def test_a_click_on_a_line_within_a_block_asks_for_the_layer_there(panel: CodePanel, qtbot: QtBot) -> None:
    line = next(at for at, text in enumerate(panel.text.toPlainText().splitlines()) if "self.act = " in text)
    panel.text.show_line(line)
    cursor = QTextCursor(panel.text.document().findBlockByNumber(line))
    with qtbot.waitSignal(panel.jump_wanted) as jumped:
        qtbot.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=panel.text.cursorRect(cursor).center())
    assert jumped.args == ["ff", "act"]


def test_a_block_by_itself_has_a_file_of_its_own(panel: CodePanel, session: Session) -> None:
    session.show_network("ff")
    assert "class TinyResnet" not in panel.text.toPlainText()
    assert "def __init__(self, dim: int = 64) -> None:" in panel.text.toPlainText()


def test_an_open_block_is_seen_though_the_networks_around_it_wait_for_a_repair(
    panel: CodePanel, session: Session
) -> None:
    session.open_block("stage1")
    session.do(SetParam("main", "fc", "out_features", -1))
    session.open_block("stage1")
    session.show_layer("basic", "conv1")
    assert session.network_id == "basic"
    assert "class TinyResnet" not in panel.text.toPlainText()
    assert panel.text.toPlainText().count("class BasicBlock") == 1
