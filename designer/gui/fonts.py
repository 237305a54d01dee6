"""The two typefaces of the window, Inter and JetBrains Mono, loaded from the files that Layerloom ships."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase

from designer.gui.scaling import px
from designer.resources import resource

UI_FAMILY = "Inter"
MONO_FAMILY = "JetBrains Mono"

_BESIDE: Mapping[str, tuple[str, ...]] = {
    "ja": (
        "Hiragino Sans",
        "Yu Gothic UI",
        "Meiryo",
        "Noto Sans CJK JP",
        "Noto Sans JP",
        "Source Han Sans",
        "IPAGothic",
    ),
    "zh": (
        "PingFang SC",
        "Microsoft YaHei UI",
        "Noto Sans CJK SC",
        "Noto Sans SC",
        "Source Han Sans SC",
        "WenQuanYi Micro Hei",
        "Droid Sans Fallback",
    ),
}
"""Faces that draw what the shipped ones lack, of macOS, Windows and Linux. Chinese and Japanese share characters that
they draw differently: left to itself, a system may take the face of the other language."""

_FREE_FACE = "Noto Sans CJK"

_WRITING = {"ja": QFontDatabase.WritingSystem.Japanese, "zh": QFontDatabase.WritingSystem.SimplifiedChinese}
"""The writing of a language that the shipped faces lack."""


def load_fonts() -> tuple[str, ...]:
    """Makes the shipped typefaces known to Qt. Answers their family names; to be called once, after QApplication."""
    families: list[str] = []
    for path in sorted(resource("fonts").glob("*.ttf")):
        families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return tuple(dict.fromkeys(families))


def prefer(language: str) -> None:
    """Lets those faces help out that draw the characters of a language as it does."""
    for family in (UI_FAMILY, MONO_FAMILY):
        QFont.removeSubstitutions(family)
        if language in _BESIDE:
            QFont.insertSubstitutions(family, list(_BESIDE[language]))


def has_face_for(language: str) -> bool:
    """Whether this computer can draw a language; languages in Latin letters always, with the faces that are shipped."""
    if language not in _WRITING:
        return True
    return bool(QFontDatabase.families(_WRITING[language]))


def missing_face(language: str) -> str:
    """What to do where a language cannot be drawn: in English, whose letters are there."""
    name = QLocale.languageToString(QLocale(language).language())
    return (
        f"This computer has no typeface for {name}, whose characters show as empty boxes. "
        f"Install one, such as {_FREE_FACE}, and start Layerloom again."
    )


def ui_font(size: int = 12, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The face of words, `size` in pixels at 100 %."""
    return _font(UI_FAMILY, size, weight)


def mono_font(size: int = 11, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The face of numbers, shapes and source, `size` in pixels at 100 %."""
    font = _font(MONO_FAMILY, size, weight)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFeature(QFont.Tag("calt"), 0)  # “->” is two characters in Python, so it shows as two
    return font


def _font(family: str, size: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(px(size))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
