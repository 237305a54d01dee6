"""The source view: what is printed, linked to the layers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from designer.compiler.source import print_network
from designer.drawing.theme import DARK, LIGHT
from designer.graph.edits import Rename, SetParam
from designer.gui.code_view.panel import CodePanel
from designer.gui.session import Session
from tests.helpers.building import lenet5


@pytest.fixture
def session() -> Session:
    return Session(lenet5().project)


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> CodePanel:
    panel = CodePanel(session, DARK)
    qtbot.addWidget(panel)
    panel.resize(700, 300)
    panel.set_active(True)
    panel.show()
    return panel


def line_of(panel: CodePanel, text: str) -> int:
    return next(n for n, line in enumerate(panel.text.toPlainText().splitlines()) if text in line)


def test_it_shows_exactly_what_runs(panel: CodePanel, session: Session) -> None:
    assert panel.text.toPlainText() == print_network(session.analysis).text


def test_it_follows_every_edit(panel: CodePanel, session: Session) -> None:
    session.do(Rename("main", "conv1", "stem"))
    assert "self.stem = nn.Conv2d(" in panel.text.toPlainText()
    session.document.undo()
    assert "self.stem" not in panel.text.toPlainText()


def test_unseen_it_does_not_print(panel: CodePanel, session: Session) -> None:
    panel.set_active(False)
    session.do(Rename("main", "conv1", "stem"))
    assert "self.stem" not in panel.text.toPlainText()
    panel.set_active(True)
    assert "self.stem" in panel.text.toPlainText()


def test_a_broken_network_says_why_and_comes_back(panel: CodePanel, session: Session) -> None:
    session.do(SetParam("main", "conv1", "kernel_size", 99))
    assert not panel.text.isVisible()
    assert not panel.copy.isEnabled()
    session.document.undo()
    assert panel.text.isVisible()


def test_selecting_a_layer_marks_its_lines(panel: CodePanel, session: Session) -> None:
    session.select(frozenset({"conv2"}))
    marked = {mark.cursor.blockNumber() for mark in panel.text.extraSelections()}
    assert line_of(panel, "self.conv2 = ") in marked
    assert line_of(panel, "self.conv2(") in marked
    session.select(frozenset())
    assert panel.text.extraSelections() == []


def test_a_click_on_a_line_asks_for_its_layer(panel: CodePanel, qtbot: QtBot) -> None:
    cursor = QTextCursor(panel.text.document().findBlockByNumber(line_of(panel, "self.conv1 = ")))
    place = panel.text.cursorRect(cursor).center()
    with qtbot.waitSignal(panel.jump_wanted) as jumped:
        qtbot.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert jumped.args == ["main", "conv1"]


def test_a_click_on_an_empty_line_asks_for_nothing(panel: CodePanel, qtbot: QtBot) -> None:
    cursor = QTextCursor(panel.text.document().findBlockByNumber(line_of(panel, "import torch")))
    with qtbot.assertNotEmitted(panel.jump_wanted):
        place = panel.text.cursorRect(cursor).center()
        qtbot.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_button_copies(panel: CodePanel, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.message):
        qtbot.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == print_network(session.analysis).text


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_words_are_coloured_by_what_they_are(panel: CodePanel, theme) -> None:
    panel.set_theme(theme)
    block = panel.text.document().findBlockByNumber(line_of(panel, "class LeNet5"))
    spans = {
        block.text()[part.start : part.start + part.length]: part.format.foreground().color()
        for part in block.layout().formats()
    }
    assert spans["LeNet5"] == QColor(theme.accent)
    assert spans["class"] != spans["LeNet5"]
