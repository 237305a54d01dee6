"""Whether things may move: off where the system was asked for less motion.

Qt tells it for Windows and macOS. Of Linux desktops, KDE and those that follow GTK's settings file are read.
"""

import configparser
import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication

_LESS = (
    ("kdeglobals", "KDE", "AnimationDurationFactor"),
    ("gtk-4.0/settings.ini", "Settings", "gtk-enable-animations"),
    ("gtk-3.0/settings.ini", "Settings", "gtk-enable-animations"),
)
"""File, section and key that are 0 or false when less motion is wanted."""


def is_reduced(platform: str = sys.platform, folder: Path | None = None) -> bool:
    """Whether the system asks for less motion. `folder` is where a Linux desktop keeps its settings."""
    if platform in ("win32", "darwin"):
        return not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    place = folder or Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))
    return any(_is_off(place / file, section, key) for file, section, key in _LESS)


def _is_off(file: Path, section: str, key: str) -> bool:
    settings = configparser.ConfigParser(strict=False, interpolation=None)
    try:
        settings.read(file, encoding="utf-8")
    except (configparser.Error, UnicodeDecodeError, OSError):
        return False  # another program's file: what cannot be read asks for nothing
    value = settings.get(section, key, fallback="1").strip().lower()
    return value in ("false", "no", "off") or value.replace(".", "").strip("0") == ""
