"""In a language that puts everything into brackets, nothing but names stands outside of them."""

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from designer.graph.edits import Rename
from designer.graph.model import empty_project
from designer.gui.canvas.menu import popup_by_key
from designer.gui.main_window import MainWindow
from tests.gui.language.names import names_in
from tests.gui.language.seen import texts, unsaid

MOMENT_MS = 80
"""So long until what was opened has filled itself."""


def english(window: MainWindow, *tops: QWidget) -> list[str]:
    """What is still English in the window, or in other windows of it."""
    names = names_in(window) | set(_PORTS.split())
    return sorted(
        f"{place}: {text!r}"
        for top in tops or (window,)
        for place, text in texts(top)
        if any(word not in names for word in unsaid(text))
    )


_PORTS = "images scores"
"""Names of LeNet-5 that hidden rows of the inspector keep after another project was opened."""


def beside(window: MainWindow) -> list[QWidget]:
    """The other windows that are open."""
    return [top for top in QApplication.topLevelWidgets() if top is not window and top.isVisible()]


def test_every_page_speaks_the_language(bracketed: MainWindow, qtbot: QtBot) -> None:
    for page in ("data", "train", "evaluate", "tune", "deploy", "design"):
        bracketed.show_page(page)
        qtbot.wait(MOMENT_MS)
    assert english(bracketed) == []
    assert "⟦Design⟧" in [text for _, text in texts(bracketed)]


def test_every_panel_speaks_the_language(bracketed: MainWindow, qtbot: QtBot) -> None:
    session = bracketed.session
    node = next(iter(session.network.nodes))
    session.do(Rename(session.network_id, node, "pixels"))
    for panel in ("source", "problems", "costs", "code"):
        bracketed.design.show_lower(panel)
    bracketed.table.run("view.history")
    qtbot.wait(MOMENT_MS)
    said = [text for _, text in texts(bracketed)]
    assert english(bracketed) == []
    assert "⟦Rename images to pixels⟧" in said or "⟦rename images to pixels⟧" in said


def test_what_is_said_of_the_selection_is_in_the_language(bracketed: MainWindow, qtbot: QtBot) -> None:
    canvas, nodes = bracketed.canvas, list(bracketed.session.network.nodes)
    found: list[str] = []
    for chosen in (nodes[1:2], nodes[2:6], []):
        canvas.select(frozenset(chosen))
        qtbot.wait(MOMENT_MS)
        found += english(bracketed)
    canvas.select(frozenset(nodes[2:6]))
    for deed in ("network.frame", "network.collapse", "network.open_block"):
        bracketed.table.run(deed)
        qtbot.wait(MOMENT_MS)
        found += english(bracketed)
    assert found == []


def test_settings_pictures_and_the_check_speak_the_language(bracketed: MainWindow, qtbot: QtBot) -> None:
    for action in ("file.settings", "file.export_picture", "help.doctor"):
        bracketed.table.run(action)
        qtbot.wait(MOMENT_MS)
        opened = beside(bracketed)
        assert opened, action
        assert english(bracketed, *opened) == []
        for top in opened:
            top.close()


@pytest.mark.parametrize(
    "action", ["view.commands", "help.canvas", "edit.find", "network.replace", "network.connect_to", "edit.rename"]
)
def test_what_opens_over_the_window_speaks_the_language(bracketed: MainWindow, qtbot: QtBot, action: str) -> None:
    bracketed.canvas.select(frozenset(list(bracketed.session.network.nodes)[1:2]))
    bracketed.table.run(action)
    qtbot.wait(MOMENT_MS)
    assert english(bracketed, bracketed, *beside(bracketed)) == []


def test_menus_on_the_canvas_speak_the_language(bracketed: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda self, *_: seen.append(self))
    nodes = list(bracketed.session.network.nodes)
    for chosen in (nodes[1:2], nodes[1:4], []):
        bracketed.canvas.select(frozenset(chosen))
        popup_by_key(bracketed.canvas)
    assert len(seen) == 3
    assert [line for menu in seen for line in english(bracketed, menu)] == []


def test_an_empty_window_the_templates_and_the_tour_speak_the_language(bracketed: MainWindow, qtbot: QtBot) -> None:
    bracketed.session.document.mark_saved()
    bracketed.session.open(empty_project())
    qtbot.wait(MOMENT_MS)
    found = english(bracketed)
    bracketed.show_welcome()
    qtbot.wait(MOMENT_MS)
    found += english(bracketed)
    bracketed.table.run("help.tour")
    qtbot.wait(MOMENT_MS)
    assert found + english(bracketed) == []
