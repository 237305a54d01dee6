"""The list of the project's networks, and what is kept in the library."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.blocks import user_blocks
from designer.gui.main_window import MainWindow
from designer.gui.networks.offer_menu import offer_menu
from designer.gui.networks.popup import NetworkList, NetworkRow
from designer.gui.way import Visit
from tests.gui.hand import LEFT


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> NetworkList:
    QTest.mouseClick(window.design.networks.all, LEFT)
    found = window.design.networks.list
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    return found


def row(opened: NetworkList, network: str) -> NetworkRow:
    return next(each for each in opened.rows if each.network == network)


def test_the_list_leads_to_a_network_looked_at_by_itself(window: MainWindow, opened: NetworkList) -> None:
    QTest.mouseClick(row(opened, "basic"), LEFT)
    assert window.session.way == (Visit("basic"),)
    assert window.session.analysis.context.values["channels"] == 16


def test_keys_walk_through_the_list_and_choose(window: MainWindow, opened: NetworkList) -> None:
    QTest.keyClick(row(opened, "main"), Qt.Key.Key_Down)
    QTest.keyClick(row(opened, "basic"), Qt.Key.Key_Return)
    assert window.session.network_id == "basic"


def test_a_network_is_renamed_in_the_list(window: MainWindow, opened: NetworkList) -> None:
    chosen = row(opened, "ff")
    QTest.mouseClick(chosen.rename, LEFT)
    chosen.field.selectAll()
    QTest.keyClicks(chosen.field, "MLP")
    QTest.keyClick(chosen.field, Qt.Key.Key_Return)
    assert window.session.document.project.networks["ff"].name == "MLP"
    assert window.session.network_id == "main", "one stays where one is"


def test_what_is_used_cannot_be_deleted_and_says_why(opened: NetworkList) -> None:
    assert not row(opened, "basic").delete.isEnabled()
    assert "is used in tiny resnet" in row(opened, "basic").delete.toolTip()
    assert not row(opened, "main").delete.isEnabled()


def test_a_new_network_is_shown_with_its_ends_and_can_be_deleted(window: MainWindow, opened: NetworkList) -> None:
    QTest.mouseClick(opened.add, LEFT)
    new = window.session.network_id
    assert [node.type for node in window.session.network] == ["Input", "Output"]
    window.design.networks.show_list()
    again = window.design.networks.list
    assert again is not None
    QTest.mouseClick(row(again, new).delete, LEFT)
    assert new not in window.session.document.project.networks
    assert window.session.network_id == "main"
    again.close()


def test_a_block_goes_to_the_library_and_is_offered(window: MainWindow) -> None:
    window.session.select(frozenset({"stage1"}))
    window.table.run("network.save_block")
    assert [block.title for block in user_blocks()] == ["basic block"]
    stock = window.canvas.stock
    assert stock.find(user_blocks()[0].id) is not None
    menu = offer_menu(
        window, user_blocks()[0].id, window.session, stock, window.appearance.theme, window.canvas.add_layer
    )
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Delete from the library").trigger()
    assert user_blocks() == ()
    menu.deleteLater()


def test_a_ready_block_is_dragged_in_with_all_that_it_needs(window: MainWindow) -> None:
    count = len(window.session.document.project.networks)
    added = window.canvas.add_layer("ready:residual-basic")
    assert added is not None
    assert len(window.session.document.project.networks) > count
    window.session.document.undo()
    assert len(window.session.document.project.networks) == count


def test_a_block_cannot_be_put_into_itself(window: MainWindow) -> None:
    window.session.show_network("basic")
    assert window.canvas.add_layer("block:basic") is None
    assert any("would contain itself" in text for text in window.toasts.texts)
