"""The welcome: begin with a template, a recent file, or nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.graph.files import save
from designer.gui.main_window import MainWindow
from designer.gui.welcome.page import EMPTY
from designer.templates import list_templates
from tests.helpers.building import lenet5


@pytest.fixture
def empty(open_one) -> MainWindow:
    """A window as it is at the very first start."""
    window = open_one()
    assert window.at_welcome
    return window


def test_every_template_has_a_card(empty: MainWindow) -> None:
    assert set(empty.welcome.cards) == {EMPTY, *(template.id for template in list_templates())}


@pytest.mark.parametrize("id", [EMPTY, *(template.id for template in list_templates())])
def test_a_click_on_a_card_opens_its_project(empty: MainWindow, qtbot: QtBot, id: str) -> None:
    qtbot.mouseClick(empty.welcome.cards[id], Qt.MouseButton.LeftButton)
    assert not empty.at_welcome
    assert empty.page == "design"
    assert bool(empty.session.network.nodes) is (id != EMPTY)
    assert empty.session.path is None
    assert not empty.problems.errors


def test_return_on_a_card_opens_it_too(empty: MainWindow, qtbot: QtBot) -> None:
    card = empty.welcome.cards[EMPTY]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert not empty.at_welcome


def test_recent_files_are_rows_that_open(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.loom"
    save(lenet5().project, path)
    empty.remember(path)
    empty.show_welcome()
    (row,) = empty.welcome.recent.rows
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert empty.session.path == path


def test_the_bar_has_no_pages_before_there_is_a_project(empty: MainWindow) -> None:
    assert not empty.top.pages.isVisible()
    assert not empty.top.primary.isVisible()
    assert empty.windowTitle() == "Layerloom"
