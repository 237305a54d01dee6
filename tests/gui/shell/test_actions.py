"""The table of actions, walked."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from designer.gui.action_table import PAGES, TABLE
from designer.gui.actions import ActionDef
from designer.gui.main_window import MainWindow
from tests.helpers.all_of import all_of


def test_ids_are_unique_and_begin_with_their_menu() -> None:
    assert len({entry.id for entry in TABLE}) == len(TABLE)
    assert all(entry.id.startswith(f"{entry.menu.lower()}.") for entry in TABLE)


def test_no_two_actions_share_a_shortcut() -> None:
    keys = [key for entry in TABLE for key in entry.shortcuts]
    assert len(set(keys)) == len(keys)


@all_of("entry", TABLE)
def test_shortcuts_are_keys_that_qt_knows(entry: ActionDef) -> None:
    for keys in entry.shortcuts:
        assert QKeySequence.fromString(keys).toString() == keys


@all_of("entry", TABLE)
def test_words_are_a_title(entry: ActionDef) -> None:
    if isinstance(entry.title, str):
        assert entry.title[:1].isupper()
        assert entry.title == entry.title.strip()


def test_menus_stand_in_the_usual_order(window: MainWindow) -> None:
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == ["File", "Edit", "View", "Network", "Run", "Help"]
    names = {action.objectName() for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    assert {entry.id for entry in TABLE} <= names


def test_every_state_of_the_window_can_be_asked_what_is_possible(window: MainWindow) -> None:
    for page, _, _ in PAGES:
        window.show_page(page)
        window.table.refresh()
    window.show_welcome()
    window.table.refresh()
    enabled = {entry.id for entry, action in window.table if action.isEnabled()}
    assert {"file.new", "file.open", "file.quit", "view.commands", "view.theme"} <= enabled
    assert not {"file.save", "edit.undo", "edit.delete", "run.train"} & enabled


def test_undo_says_what_it_takes_back(window: MainWindow) -> None:
    from designer.graph.edits import Rename

    window.session.do(Rename("main", "conv1", "first"))
    assert window.table["edit.undo"].text() == "Undo rename conv1 to first"
    assert "rename conv1 to first" in window.table["edit.undo"].toolTip()
    window.table.run("edit.undo")
    assert window.session.network.nodes["conv1"].name == "conv1"
    assert window.table["edit.redo"].text() == "Redo rename conv1 to first"
    assert not window.table["edit.undo"].isEnabled()
