"""The translations that are shipped: complete, with the same names in braces, and what Qt loads is what was written."""

import runpy
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from designer.gui.languages import ENGLISH, LANGUAGES, speak, wanted
from designer.gui.main_window import MainWindow
from designer.gui.tongue import tr

SCRIPT: dict[str, Any] = runpy.run_path(str(Path(__file__).parents[3] / "packaging" / "translations.py"))
OTHERS = [language.code for language in LANGUAGES if language.code != ENGLISH]
MISSING_AT_MOST = 0.02
"""A text that was changed yesterday may wait for its translations; a page may not."""


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_has_the_windows_texts_with_the_same_names_in_braces(code: str) -> None:
    texts, known = list(dict.fromkeys(SCRIPT["all_texts"]())), SCRIPT["read"](code)
    faults = list(SCRIPT["faults"](texts, known, code))
    missing = [fault for fault in faults if "no translation" in fault]
    assert faults == missing
    assert len(missing) <= MISSING_AT_MOST * len(texts), missing


@pytest.mark.parametrize("code", OTHERS)
def test_what_qt_loads_says_what_was_written(window: MainWindow, code: str) -> None:
    known = {text: said for text, said in SCRIPT["read"](code).items() if said}
    speak(code)
    try:
        assert {text: tr(text) for text in known} == known
        shown = {label.text() for label in window.findChildren(QLabel) if label.text()}
        assert known["Inspector"].upper() in shown
    finally:
        speak(ENGLISH)


def test_a_wish_for_a_language_that_is_not_there_is_left_to_the_system() -> None:
    assert wanted("de") == "de"
    assert wanted("xx") == wanted("")
