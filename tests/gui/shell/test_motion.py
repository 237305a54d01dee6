"""Things stand still where the system asks for it."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess, QStandardPaths
from pytestqt.qtbot import QtBot

from designer.gui import motion
from designer.gui.main_window import MainWindow
from designer.gui.motion import is_reduced
from designer.gui.widgets.toast import Toast


@pytest.mark.parametrize(
    ("file", "text", "reduced"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("kdeglobals", "no settings at all", False),
    ],
)
def test_the_desktops_wish_is_read(tmp_path: Path, file: str, text: str, reduced: bool) -> None:
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(text)
    assert is_reduced("linux", tmp_path) is reduced


def test_without_settings_things_move(tmp_path: Path) -> None:
    assert not is_reduced("linux", tmp_path)


def test_a_message_does_not_fade_where_less_motion_is_wanted(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0\n")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    window.toasts.say("info", "Here at once.")
    (toast,) = (toast for toast in window.findChildren(Toast) if toast.isVisible())
    assert toast.graphicsEffect() is None
    window.toasts.clear()


@pytest.mark.parametrize(("answer", "reduced"), [("false", True), ("true", False), ("nonsense", False)])
def test_gnome_is_asked_without_anybody_waiting(qtbot: QtBot, tmp_path: Path, answer: str, reduced: bool) -> None:
    parent = QObject()
    command = (sys.executable, "-S", "-c", f"print({answer!r})")
    asking = motion.ask_desktop(parent, {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, command)
    assert asking is not None
    qtbot.waitUntil(lambda: asking.state() is QProcess.ProcessState.NotRunning)
    assert is_reduced("linux", tmp_path) is reduced
    motion._known.gnome_wants_less = False


def test_other_desktops_are_not_asked() -> None:
    assert motion.ask_desktop(QObject(), {"XDG_CURRENT_DESKTOP": "KDE"}) is None
    assert motion.ask_desktop(QObject(), {}) is None


def test_a_desktop_without_that_command_moves(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    asking = motion.ask_desktop(parent, {"XDG_CURRENT_DESKTOP": "GNOME"}, ("/no/such/command",))
    assert asking is not None
    qtbot.waitUntil(lambda: asking.state() is QProcess.ProcessState.NotRunning)
    assert not is_reduced("linux", tmp_path)
