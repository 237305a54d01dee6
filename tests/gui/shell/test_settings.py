"""What the window remembers."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from designer.gui.settings import GEOMETRY, PAGE, Option, Settings


def test_what_was_set_is_there_at_the_next_start() -> None:
    settings = Settings()
    settings.set(PAGE, "train")
    settings.set(GEOMETRY, QByteArray(b"somewhere"))
    settings.flush()
    again = Settings()
    assert again.get(PAGE) == "train"
    assert again.get(GEOMETRY) == QByteArray(b"somewhere")


def test_a_damaged_file_means_defaults(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_bytes(b"\x00\xff[[[ nonsense")
    assert Settings(file).get(PAGE) == PAGE.default


def test_a_number_stays_a_number(tmp_path: Path) -> None:
    width = Option("width", 3)
    settings = Settings(tmp_path / "a.ini")
    settings.set(width, 7)
    settings.flush()
    assert Settings(tmp_path / "a.ini").get(width) == 7


def test_recent_files_are_latest_first_without_doubles_and_without_lost_ones(tmp_path: Path) -> None:
    files = [tmp_path / f"{letter}.loom" for letter in "abc"]
    for file in files:
        file.touch()
    settings = Settings()
    for file in (*files, files[0]):
        settings.remember(file)
    files[1].unlink()
    assert [path.name for path in Settings().recent] == ["a.loom", "c.loom"]


def test_only_so_many_recent_files_are_kept(tmp_path: Path) -> None:
    settings = Settings()
    for number in range(14):
        (tmp_path / f"{number}.loom").touch()
        settings.remember(tmp_path / f"{number}.loom")
    assert len(settings.recent) == 10
    assert settings.recent[0].name == "13.loom"
