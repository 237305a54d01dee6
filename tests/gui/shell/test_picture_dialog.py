"""The dialogue for pictures shows what will come out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from designer.gui.main_window import MainWindow
from designer.gui.picture_dialog import PictureDialog


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> PictureDialog:
    window.table.run("file.export_picture")
    made = window.files.picture
    assert made is not None
    qtbot.waitUntil(lambda: not made.preview.shown.isNull())
    return made


def corner(dialog: PictureDialog) -> QColor:
    return dialog.preview.shown.toImage().pixelColor(1, 1)


def take(qtbot: QtBot, dialog: PictureDialog, box: str, value: str) -> None:
    field = getattr(dialog, box)
    field.setFocus()
    wanted = field.findData(value)
    while field.currentIndex() != wanted:
        qtbot.keyClick(field, Qt.Key.Key_Down if field.currentIndex() < wanted else Qt.Key.Key_Up)


def test_the_preview_follows_the_colours_and_the_ground(dialog: PictureDialog, qtbot: QtBot) -> None:
    assert corner(dialog).lightness() < 40
    take(qtbot, dialog, "look", "light")
    qtbot.waitUntil(lambda: corner(dialog).lightness() > 200)
    dialog.transparent.setFocus()
    qtbot.keyClick(dialog.transparent, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: corner(dialog).alpha() == 0)


def test_the_size_of_the_file_is_said(dialog: PictureDialog, qtbot: QtBot) -> None:
    assert not dialog.scale.isEnabled()
    assert "sharp at any size" in dialog.size_said.text()
    take(qtbot, dialog, "format", "png")
    take(qtbot, dialog, "scale", "1")
    width = int(dialog.size_said.text().split()[0])
    take(qtbot, dialog, "scale", "3")
    assert int(dialog.size_said.text().split()[0]) == 3 * width


def test_the_file_is_as_it_was_chosen(
    window: MainWindow, dialog: PictureDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "net.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    take(qtbot, dialog, "format", "png")
    take(qtbot, dialog, "scale", "1")
    take(qtbot, dialog, "look", "light")
    dialog.transparent.setFocus()
    qtbot.keyClick(dialog.transparent, Qt.Key.Key_Space)
    said = dialog.size_said.text()
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert window.files.picture is None
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: "The picture is in net.png." in window.toasts.texts)
    with Image.open(path) as image:
        assert said == f"{image.width} × {image.height} pixels"
        assert image.getpixel((1, 1))[3] == 0


def test_who_names_no_file_comes_back_to_the_choices(
    window: MainWindow, dialog: PictureDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert window.files.picture is dialog
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.files.picture is None


def test_closing_the_window_closes_the_dialogue(
    open_one: Callable[..., MainWindow], window: MainWindow, dialog: PictureDialog
) -> None:
    window.session.document.mark_saved()
    window.close()
    assert window.files.picture is None
