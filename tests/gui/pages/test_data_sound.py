"""Sounds on the Data page are heard: played, silenced and played on, by mouse and keys; silence is explained."""

import sys
import wave
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.graph.model import empty_project
from designer.gui.pages.data import player as player_module
from designer.gui.pages.data.cells import play_box
from designer.gui.pages.data.page import DataPage
from tests.gui.desk import Desk
from tests.gui.pages.data_desk import Show, click, take
from tests.gui.pages.data_desk import show as show

RATE, SECONDS = 8000, 20


def sounds(folder: Path) -> Path:
    """Two classes of two tones each, long enough to be heard while a test looks."""
    root = folder / "sounds"
    for name, hertz in (("high", 880), ("low", 220)):
        (root / name).mkdir(parents=True)
        for number in range(2):
            tone = np.sin(2 * np.pi * hertz * np.arange(RATE * SECONDS) / RATE) * (0.4 + 0.1 * number)
            with wave.open(str(root / name / f"{number}.wav"), "wb") as file:
                file.setnchannels(1)
                file.setsampwidth(2)
                file.setframerate(RATE)
                file.writeframes((tone * 32767).astype("<i2").tobytes())
    return root


def program(folder: Path, text: str) -> tuple[str, ...]:
    """A program that stands for the system's player, which machines without loudspeakers lack."""
    script = folder / "player.py"
    script.write_text(f"import shutil, sys, time\n{text}\n")
    return (sys.executable, str(script))


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the player puts what it was given; it plays for a long time."""
    place = tmp_path / "heard.wav"
    fake = program(
        tmp_path,
        f"shutil.copy(sys.argv[1], {str(place) + '.part'!r}); shutil.move({str(place) + '.part'!r}, {str(place)!r})\n"
        "time.sleep(60)",
    )
    monkeypatch.setattr(player_module, "PROGRAMS", (fake,))
    return place


def seconds_of(path: Path) -> float:
    with wave.open(str(path), "rb") as file:
        return file.getnframes() / file.getframerate()


def opened(show: Show, tmp_path: Path) -> tuple[Desk, DataPage]:
    table, page = show(empty_project())
    take(table, page, sounds(tmp_path))
    wall = page.preview.wall
    table.until(lambda: len(wall.ready) == 4)
    wall.setFocus()
    QTest.keyClick(wall, Qt.Key.Key_Home)
    return table, page


def test_space_plays_the_chosen_sound_and_space_again_silences_it(show: Show, tmp_path: Path, heard: Path) -> None:
    table, page = opened(show, tmp_path)
    wall, player = page.preview.wall, page.preview.player
    before = wall.viewport().grab().toImage()
    QTest.keyClick(wall, Qt.Key.Key_Space)
    table.until(heard.exists)
    assert player.row == wall.chosen[0]
    assert page.preview.play.text() == "Pause"
    assert seconds_of(heard) == SECONDS
    table.until(lambda: player.seconds > 0.1)
    assert wall.viewport().grab().toImage() != before
    assert not table.session.document.project.data.items
    QTest.keyClick(wall, Qt.Key.Key_Space)
    assert player.row is None
    assert page.preview.play.text() == "Play"


def test_what_was_silenced_goes_on_where_it_was(show: Show, tmp_path: Path, heard: Path) -> None:
    table, page = opened(show, tmp_path)
    player = page.preview.player
    click(page.preview.play)
    table.until(lambda: heard.exists() and player.seconds > 0.2)
    click(page.preview.play)
    heard.unlink()
    click(page.preview.play)
    table.until(heard.exists)
    assert SECONDS - 10 < seconds_of(heard) < SECONDS - 0.19


def test_the_button_in_the_row_plays_it_and_another_one_takes_its_place(
    show: Show, tmp_path: Path, heard: Path
) -> None:
    table, page = opened(show, tmp_path)
    wall, player = page.preview.wall, page.preview.player
    for place in (1, 2):
        spot = play_box(wall.cell(place)).center().toPoint()
        QTest.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        table.until(heard.exists)
        assert player.row == int(wall.rows[place])
        heard.unlink()
    page.hide()
    assert player.row is None


def test_delete_still_leaves_a_sound_out(show: Show, tmp_path: Path) -> None:
    table, page = opened(show, tmp_path)
    QTest.keyClick(page.preview.wall, Qt.Key.Key_Delete)
    assert len(table.session.document.project.data.items) == 1


def test_without_a_program_that_plays_the_page_says_so(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(player_module, "PROGRAMS", (("no-such-player",),))
    table, page = opened(show, tmp_path)
    click(page.preview.play)
    table.until(lambda: page.preview.silence.isVisible())
    assert "no-such-player" in page.preview.silence.text()
    assert page.preview.player.row is None


def test_without_a_device_the_reason_is_said_after_all_programs_were_tried(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fails = program(tmp_path, "print('Connection refused'); sys.exit(1)")
    monkeypatch.setattr(player_module, "PROGRAMS", (fails, fails))
    table, page = opened(show, tmp_path)
    click(page.preview.play)
    table.until(lambda: page.preview.silence.isVisible())
    assert "Connection refused" in page.preview.silence.text()


def test_a_sound_that_is_gone_is_said_and_files_for_playing_do_not_stay(
    show: Show, tmp_path: Path, heard: Path
) -> None:
    table, page = opened(show, tmp_path)
    player, wall = page.preview.player, page.preview.wall
    click(page.preview.play)
    table.until(heard.exists)
    assert player._file is not None
    made = player._file
    click(page.preview.play)
    assert not made.exists()
    assert page.contents is not None
    key = page.contents.items.keys[wall.chosen[0]]
    (tmp_path / "sounds" / key).unlink()
    click(page.preview.play)
    table.until(lambda: page.preview.silence.isVisible())
    assert Path(key).name in page.preview.silence.text()
