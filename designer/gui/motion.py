"""Whether things may move: as the user wants it here, else off where the system was asked for less motion.

Qt tells it for Windows and macOS. Of Linux desktops, KDE and those that follow GTK's settings file are read; GNOME is
asked once, in a process of its own that nobody waits for.
"""

import configparser
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication

_LESS = (
    ("kdeglobals", "KDE", "AnimationDurationFactor"),
    ("gtk-4.0/settings.ini", "Settings", "gtk-enable-animations"),
    ("gtk-3.0/settings.ini", "Settings", "gtk-enable-animations"),
)
"""File, section and key that are 0 or false when less motion is wanted."""


SYSTEM, FULL, LESS = "system", "full", "less"
WISHES = (SYSTEM, FULL, LESS)
"""What the user may want."""

_GNOME = ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")


@dataclass(slots=True)
class _Known:
    wish: str = SYSTEM
    gnome_wants_less: bool = False


_known = _Known()


def choose(wish: str) -> None:
    """Takes what the user wants: `system`, `full` or `less`."""
    _known.wish = wish if wish in WISHES else SYSTEM


def is_reduced(platform: str = sys.platform, folder: Path | None = None) -> bool:
    """Whether less motion is wanted. `folder` is where a Linux desktop keeps its settings."""
    if _known.wish != SYSTEM:
        return _known.wish == LESS
    return _known.gnome_wants_less or _system_wants_less(platform, folder)


def ask_desktop(parent: QObject, environment: Mapping[str, str], command: tuple[str, ...] = _GNOME) -> QProcess | None:
    """Asks GNOME, if that is the desktop; the answer holds from when it comes. Gives the process that asks."""
    if "GNOME" not in environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":"):
        return None
    asking = QProcess(parent)

    def on_answer() -> None:
        _known.gnome_wants_less = bytes(asking.readAllStandardOutput().data()).strip() == b"false"

    asking.finished.connect(on_answer)
    asking.start(command[0], list(command[1:]))
    return asking


def _system_wants_less(platform: str, folder: Path | None) -> bool:
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
