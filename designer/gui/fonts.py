"""The two typefaces of the window, Inter and JetBrains Mono, loaded from the files that Layerloom ships."""

from PySide6.QtGui import QFont, QFontDatabase

from designer.gui.scaling import px
from designer.resources import resource

UI_FAMILY = "Inter"
MONO_FAMILY = "JetBrains Mono"


def load_fonts() -> tuple[str, ...]:
    """Makes the shipped typefaces known to Qt. Answers their family names; to be called once, after QApplication."""
    families: list[str] = []
    for path in sorted(resource("fonts").glob("*.ttf")):
        families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return tuple(dict.fromkeys(families))


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
