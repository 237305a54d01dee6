"""Reading the source: shapes on request, finding words, staying where one is, long texts."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from designer.compiler.source import print_network
from designer.drawing.theme import DARK, LIGHT
from designer.graph.edits import Rename, SetDoc, SetParam
from designer.graph.recipe import Choice
from designer.graph.traits import Traits
from designer.gui.code_view.panel import CodePanel
from designer.gui.session import Session
from tests.compiler.test_large import residual
from tests.helpers.building import lenet5


@pytest.fixture
def session() -> Session:
    return Session(lenet5().project)


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> CodePanel:
    return shown(qtbot, session)


def shown(qtbot: QtBot, session: Session) -> CodePanel:
    panel = CodePanel(session, DARK)
    qtbot.addWidget(panel)
    panel.resize(700, 300)
    panel.set_active(True)
    panel.show()
    return panel


def test_comments_with_shapes_come_and_go_and_are_remembered(panel: CodePanel, session: Session, qtbot: QtBot) -> None:
    assert "# (N, 6, 28, 28)" in panel.text.toPlainText()
    qtbot.mouseClick(panel.shapes_button, Qt.MouseButton.LeftButton)
    assert panel.text.toPlainText() == print_network(session.analysis, shapes=False).text
    assert "# (N, 6, 28, 28)" not in shown(qtbot, session).text.toPlainText()
    qtbot.mouseClick(panel.shapes_button, Qt.MouseButton.LeftButton)
    assert "# (N, 6, 28, 28)" in panel.text.toPlainText()


def test_ctrl_f_in_the_text_finds_words_there(panel: CodePanel, qtbot: QtBot) -> None:
    panel.text.setFocus()
    qtbot.keyClick(panel.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert panel.find_bar.isVisible()
    qtbot.keyClicks(panel.find_bar.field, "relu2")
    assert panel.find_bar.count.text() == "1 of 2"
    qtbot.keyClick(panel.find_bar.field, Qt.Key.Key_Return)
    assert panel.find_bar.count.text() == "2 of 2"
    qtbot.keyClick(panel.find_bar.field, Qt.Key.Key_Return)
    assert panel.find_bar.count.text() == "1 of 2"
    qtbot.keyClick(panel.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert panel.find_bar.count.text() == "2 of 2"
    assert [mark.cursor.selectedText() for mark in panel.text.extraSelections()] == ["relu2"] * 3
    qtbot.keyClick(panel.find_bar.field, Qt.Key.Key_Escape)
    assert not panel.find_bar.isVisible()
    assert panel.text.extraSelections() == []


def test_what_is_selected_is_looked_for(panel: CodePanel, qtbot: QtBot) -> None:
    panel.text.setTextCursor(panel.text.document().find("pool1"))
    qtbot.mouseClick(panel.find_button, Qt.MouseButton.LeftButton)
    assert panel.find_bar.field.text() == "pool1"
    assert panel.find_bar.count.text() == "1 of 2"


def test_finds_follow_the_text(panel: CodePanel, session: Session, qtbot: QtBot) -> None:
    panel.find_bar.start()
    qtbot.keyClicks(panel.find_bar.field, "fc3")
    assert panel.find_bar.count.text() == "1 of 2"
    session.do(Rename("main", "fc3", "head"))
    assert panel.find_bar.count.text() == "nothing"
    assert not panel.find_bar.forth.isEnabled()
    panel.find_bar.stop()


def test_an_edit_sets_only_the_lines_anew_that_differ(panel: CodePanel, session: Session) -> None:
    mark = QTextCursor(panel.text.document().find("self.fc3 = "))
    session.do(SetParam("main", "conv1", "bias", False))
    assert mark.selectedText() == "self.fc3 = "
    session.do(Rename("main", "relu1", "bend"))
    assert panel.text.toPlainText() == print_network(session.analysis).text
    session.do(SetDoc("main", "It reads the numbers on cheques."))
    assert panel.text.toPlainText() == print_network(session.analysis).text


def test_lines_that_set_weights_are_marked_too(panel: CodePanel, session: Session) -> None:
    project = session.document.project
    node = replace(project.main.nodes["conv1"], traits=Traits(init=Choice("dirac_", {})))
    network = replace(project.main, nodes={**project.main.nodes, "conv1": node})
    session.open(project.with_network(network))
    session.select(frozenset({"conv1"}))
    marked = [mark.cursor.block().text().strip() for mark in panel.text.extraSelections()]
    assert marked[1] == "nn.init.dirac_(self.conv1.weight)"
    assert len(marked) == 3


def test_what_only_the_printer_refuses_is_said(panel: CodePanel, session: Session) -> None:
    project = session.document.project
    node = replace(project.main.nodes["fc1"], traits=Traits(init=Choice("dirac_", {})))
    session.open(project.with_network(replace(project.main, nodes={**project.main.nodes, "fc1": node})))
    assert not panel.text.isVisible()
    assert not panel.copy.isEnabled()


def test_a_long_source_is_printed_when_the_user_pauses(qtbot: QtBot) -> None:
    session = Session(replace(lenet5().project, networks={"main": residual(100)}))
    panel = shown(qtbot, session)
    for name in ("one", "two", "three"):
        session.do(Rename("main", "linear_0_0", name))
    assert "self.three" not in panel.text.toPlainText()
    qtbot.waitUntil(lambda: "self.three = nn.Linear(8, 8)" in panel.text.toPlainText())
    session.do(Rename("main", "linear_0_0", "four"))
    panel.copy_source()
    assert "self.four" in QGuiApplication.clipboard().text()
    session.do(Rename("main", "linear_0_0", "five"))
    panel.set_active(False)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_a_docstring_of_several_lines_has_one_colour(panel: CodePanel, session: Session, theme) -> None:
    panel.set_theme(theme)
    session.do(SetDoc("main", "It reads the numbers on cheques, " * 4 + "class by class"))
    document = panel.text.document()
    begin = document.find("It reads").block()
    strings = {part.format.foreground().color().name() for part in begin.layout().formats()}
    assert len(strings) == 1
    following = begin.next()
    assert "class by" in document.find("class by").block().text()
    while following.text().strip() != '"""':
        assert {part.format.foreground().color().name() for part in following.layout().formats()} in (strings, set())
        following = following.next()
    after = document.find("def __init__").block()
    assert len(after.layout().formats()) > 1
