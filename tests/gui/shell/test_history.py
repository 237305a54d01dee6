"""The list of steps: everything that was done, and the way to any of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from designer.graph.edits import Connect, Disconnect, Rename
from designer.graph.files import save
from designer.gui.history.steps import HERE, SAVED, UNDONE
from designer.gui.main_window import MainWindow
from designer.gui.safety import left_behind
from tests.gui.shell.conftest import leave

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def worked(window: MainWindow) -> MainWindow:
    """Four steps done, the last one undone."""
    for number in range(4):
        window.session.do(Rename("main", "conv1", f"stem{number}"))
    window.session.document.undo()
    window.show_panel("history")
    return window


def rows(window: MainWindow, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    steps = window.design.history.steps
    return [steps.index(row).data(role) for row in range(steps.rowCount())]


def click(window: MainWindow, qtbot: QtBot, row: int) -> None:
    view = window.design.history.list
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def name(window: MainWindow) -> str:
    return window.session.network.nodes["conv1"].name


def titles(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.text()]


def test_a_key_shows_the_steps_by_name_with_the_place_and_what_was_undone(window: MainWindow, qtbot: QtBot) -> None:
    window.session.do(Rename("main", "conv1", "stem"))
    edge = next(iter(window.session.network.edges))
    window.session.do(Disconnect("main", edge))
    window.session.do(Connect("main", edge))
    window.session.document.undo()
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL_SHIFT)
    nodes = window.session.network.nodes
    wire = f"{nodes[edge.source.node].name} → {nodes[edge.target.node].name}"
    assert rows(window) == ["The beginning", "Rename conv1 to stem", f"Disconnect {wire}", f"Connect {wire}"]
    assert rows(window, HERE) == [False, False, True, False]
    assert rows(window, UNDONE) == [False, False, False, True]
    assert window.table["edit.redo"].text() == f"Redo connect {wire}"


@pytest.mark.parametrize(("row", "expected"), [(0, "conv1"), (1, "stem0"), (2, "stem1"), (3, "stem2"), (4, "stem3")])
def test_a_click_goes_to_any_step_back_or_forth(worked: MainWindow, qtbot: QtBot, row: int, expected: str) -> None:
    click(worked, qtbot, row)
    assert name(worked) == expected
    assert rows(worked, HERE).index(True) == row


def test_return_goes_to_the_step_that_the_arrows_chose(worked: MainWindow, qtbot: QtBot) -> None:
    view = worked.design.history.list
    worked.design.history.take_focus()
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert name(worked) == "stem0"


def test_views_hear_of_a_long_way_once(worked: MainWindow, qtbot: QtBot) -> None:
    heard: list[object] = []
    worked.session.changed.connect(heard.append)
    click(worked, qtbot, 0)
    assert len(heard) == 1


def test_the_list_says_what_is_on_disk_and_going_there_is_clean(worked: MainWindow, qtbot: QtBot, tmp_path) -> None:
    worked.session.path = tmp_path / "a.loom"
    assert worked.files.save()
    click(worked, qtbot, 1)
    assert worked.isWindowModified()
    assert rows(worked, SAVED).index(True) == 3
    click(worked, qtbot, 3)
    assert not worked.isWindowModified()


def test_a_crash_after_going_back_recovers_the_place_where_one_was(worked: MainWindow, qtbot: QtBot, tmp_path) -> None:
    save(worked.session.document.project, tmp_path / "a.loom")
    click(worked, qtbot, 1)
    before = worked.session.document.project
    journal = worked._safety._journal.file
    copy = journal.with_name(f"copy{journal.suffix}")
    copy.write_bytes(journal.read_bytes())
    leave(worked)
    copied = [found for found in left_behind() if found.journal == copy]
    assert [found.project for found in copied] == [before]


def test_the_arrow_beside_undo_offers_steps_and_several_at_once(worked: MainWindow) -> None:
    button: QToolButton = worked.top.tools["edit.undo"]
    assert titles(button.menu()) == [
        "Undo rename stem1 to stem2",
        "Rename stem0 to stem1",
        "Rename conv1 to stem0",
        "Show the whole history",
    ]
    button.menu().actions()[1].trigger()
    assert name(worked) == "stem0"
    redo = worked.top.tools["edit.redo"].menu()
    assert titles(redo)[:2] == ["Redo rename stem0 to stem1", "Rename stem1 to stem2"]
    redo.actions()[2].trigger()
    assert name(worked) == "stem3"


def test_the_arrow_leads_to_the_whole_history(window: MainWindow) -> None:
    menu = window.top.tools["edit.undo"].menu()
    assert titles(menu) == ["Nothing to undo", "Show the whole history"]
    menu.actions()[-1].trigger()
    assert window.design.panels.is_front("history")


def test_a_thousand_steps_are_a_list_like_any_other(open_one: Callable[..., MainWindow], window: MainWindow) -> None:
    for number in range(1000):
        window.session.document.do(Rename("main", "conv1", f"n{number}"))
    window.show_panel("history")
    assert len(rows(window)) == 1001
    window.session.document.go_to(0)
    assert name(window) == "conv1"
