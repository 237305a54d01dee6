"""Days are written as the language writes them; its characters come from a face that draws them as it does."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel

from designer.gui.days import day, day_and_time
from designer.gui.doctor.window import DoctorWindow
from designer.gui.fonts import MONO_FAMILY, UI_FAMILY
from designer.gui.languages import ENGLISH, speak
from designer.gui.main_window import MainWindow
from designer.gui.settings import LANGUAGE

MOMENT = datetime(2026, 3, 7, 9, 5)


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    speak(ENGLISH)
    yield
    speak(ENGLISH)


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("en", "7 Mar 2026, 09:05"),
        ("de", "7. März 2026, 09:05"),
        ("es", "7 mar 2026, 09:05"),
        ("ja", "2026年3月7日 09:05"),
        ("zh", "2026年3月7日 09:05"),
    ],
)
def test_days_are_written_as_the_language_writes_them(code: str, written: str) -> None:
    speak(code)
    assert day_and_time(MOMENT) == written
    assert written.startswith(day(MOMENT))


def test_faces_of_a_language_help_out_while_it_is_spoken() -> None:
    speak("zh")
    assert QFont.substitutes(UI_FAMILY)[0].casefold() == "pingfang sc"
    speak("ja")
    assert QFont.substitutes(MONO_FAMILY)[0].casefold() == "hiragino sans"
    speak("de")
    assert QFont.substitutes(UI_FAMILY) == []


def test_who_lacks_a_face_reads_why_in_the_settings_and_in_the_check(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.settings.set(LANGUAGE, "ja")
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    window.windows.show_settings("look")
    said = [label.text() for label in window.windows.settings.findChildren(QLabel) if label.isVisible()]
    assert any("no typeface for Japanese" in text for text in said)
    window.windows.settings.close()
    doctor = DoctorWindow(window, window.appearance.theme)
    doctor.doctor.failed.emit("nothing else was asked")
    assert "none for Japanese and Chinese" in doctor.text
    assert "Noto Sans CJK" in next(found.hint for found in doctor.found if found.name == "typefaces")
    doctor.close()


def test_where_the_faces_are_there_nothing_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: ["A face of the language"])
    window.settings.set(LANGUAGE, "ja")
    window.windows.show_settings("look")
    said = [label.text() for label in window.windows.settings.findChildren(QLabel) if label.isVisible()]
    assert not any("typeface" in text for text in said)
    window.windows.settings.close()
