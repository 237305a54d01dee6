"""Steps that the Data page makes are called in the user's language in the history, names as they are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.graph.model import empty_project
from designer.gui.languages import ENGLISH, speak
from designer.gui.step_words import step_words
from tests.gui.pages.data_desk import Show, click, pets, take
from tests.gui.pages.data_desk import show as show


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    speak(ENGLISH)


def test_choosing_leaving_out_and_suggesting_are_said_in_german(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project())
    take(table, page, pets(tmp_path))
    wall = page.preview.wall
    wall.setFocus()
    QTest.keyClick(wall, Qt.Key.Key_Home)
    QTest.keyClick(wall, Qt.Key.Key_Delete)
    QTest.keyClick(wall, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(wall, Qt.Key.Key_Delete)
    click(page.suggest)
    labels = table.session.document.undo_labels
    key = wall.mark(int(wall.rows[0])).key
    assert step_words(labels[1]) == labels[1]
    speak("de")
    assert [step_words(label) for label in labels] == [
        "Netz vorschlagen",
        "2 Elemente auslassen",
        f"„{key}“ auslassen",
        "Daten „pets“ wählen",
    ]
