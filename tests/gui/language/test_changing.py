"""The language changes while the window is open, at once, and nothing else does."""

import runpy
from pathlib import Path
from string import Formatter

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from designer.graph.edits import Rename
from designer.gui.languages import ENGLISH, speak
from designer.gui.main_window import MainWindow
from designer.gui.palette.panel import LayerList
from tests.gui.language.names import names_in
from tests.gui.language.seen import PseudoLanguage, texts, unsaid


def test_the_language_changes_at_once_and_back_to_the_same_words(
    window: MainWindow, pseudo: PseudoLanguage, qtbot: QtBot
) -> None:
    session = window.session
    session.do(Rename(session.network_id, next(iter(session.network.nodes)), "pixels"))
    window.show_page("train")
    window.show_page("design")
    window.design.show_lower("costs")
    qtbot.wait(100)
    window.table.refresh()
    project, steps, before = session.document.project, session.document.undo_labels, list(texts(window))
    sections = window.findChild(LayerList).grab().toImage()

    QCoreApplication.installTranslator(pseudo)
    speak(ENGLISH)  # no translations of its own: only the brackets
    names = names_in(window)
    left = [f"{where}: {text!r}" for where, text in texts(window) if any(word not in names for word in unsaid(text))]
    assert left == []
    assert window.findChild(LayerList).grab().toImage() != sections

    QCoreApplication.removeTranslator(pseudo)
    speak(ENGLISH)
    assert list(texts(window)) == before
    assert window.findChild(LayerList).grab().toImage() == sections
    assert session.document.project is project
    assert session.document.undo_labels == steps


def test_names_in_braces_are_what_a_text_can_be_filled_with() -> None:
    script = Path(__file__).parents[3] / "packaging" / "translations.py"
    for text in runpy.run_path(str(script))["all_texts"]():
        names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
        assert all(name.isidentifier() for name in names), text
