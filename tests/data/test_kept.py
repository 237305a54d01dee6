"""What was read of data is kept up to a limit: what was not used goes first, what is in use stays."""

import gc
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from designer.data import kept as kept_module
from designer.data.kept import LIMIT_GB, LIMIT_VARIABLE, MONTH_SECONDS, clear, kept, limit_bytes, sweep
from designer.data.loading import load
from designer.graph.recipe import Data
from tests.cli.command import layerloom

DAY = 24 * 3600.0


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path / "home"))
    monkeypatch.delenv(LIMIT_VARIABLE, raising=False)
    return tmp_path


def put(name: str, days: float, size: int = 1000) -> Path:
    """Something kept that was used so many days ago."""
    folder = kept_module.kept_folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.npy").write_bytes(bytes(size))
    note = folder / f"{name}.json"
    note.write_text("[]")
    when = time.time() - days * DAY
    os.utime(note, (when, when))
    return folder / name


def names() -> list[str]:
    return sorted(path.stem for path in kept_module.kept_folder().glob("*.npy"))


def pictures(folder: Path) -> Data:
    for label, shade in (("a", 30), ("b", 220)):
        (folder / label).mkdir(parents=True)
        for number in range(4):
            Image.new("RGB", (16, 16), (shade, number, 0)).save(folder / label / f"{number}.png")
    return Data(dataset="image_folder", params={"path": str(folder)})


def test_what_was_not_used_for_a_month_goes(home: Path) -> None:
    put("old", 31)
    put("new", 29)
    assert sweep() == 1000
    assert names() == ["new"]
    assert not (kept_module.kept_folder() / "old.json").exists()
    assert sweep(time.time() + MONTH_SECONDS) == 1000
    assert names() == []


def test_of_too_much_the_oldest_goes(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for days, name in ((3, "c"), (9, "a"), (6, "b")):
        put(name, days)
    monkeypatch.setenv(LIMIT_VARIABLE, "0.0000015")
    assert sweep() == 2000
    assert names() == ["c"]


@pytest.mark.parametrize("given", ["", "much", "-3", "nan"])
def test_a_limit_that_is_none_counts_as_the_usual_one(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    monkeypatch.setenv(LIMIT_VARIABLE, given)
    assert limit_bytes() == LIMIT_GB * 1e9


def test_what_is_in_use_stays_and_is_used_again_from_now_on(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = pictures(home / "pictures")
    dataset = load(data)
    (mine,) = kept()
    assert mine.in_use
    monkeypatch.setenv(LIMIT_VARIABLE, "0.000000001")
    assert (sweep(), clear()) == (0, 0)
    first = np.array(dataset.inputs)
    del dataset
    gc.collect()
    note = mine.place.with_suffix(".json")
    os.utime(note, (0, 0))
    assert not kept()[0].in_use
    monkeypatch.delenv(LIMIT_VARIABLE)
    again = load(data)
    assert time.time() - note.stat().st_mtime < DAY
    assert np.array_equal(again.inputs, first)


def test_what_another_process_uses_stays(home: Path) -> None:
    place = put("theirs", 40)
    code = (
        "import sys, pathlib, numpy as np\n"
        "from designer.data.kept import hold\n"
        "array = np.zeros(3)\n"
        "hold(pathlib.Path(sys.argv[1]), array)\n"
        "print('held', flush=True)\nsys.stdin.read()\n"
    )
    command = [sys.executable, "-c", code, str(place)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        assert clear() == 0
        other.communicate("")
    assert clear() == 1000


def test_what_a_crash_left_half_goes_after_a_day(home: Path) -> None:
    put("whole", 0)
    folder = kept_module.kept_folder()
    for name, days in (("old.1-2.part", 2.0), ("new.1-2.part", 0.1)):
        (folder / name).write_bytes(b"x")
        os.utime(folder / name, (time.time() - days * DAY,) * 2)
    sweep()
    assert [path.name for path in folder.glob("*.part")] == ["new.1-2.part"]


def test_reading_other_data_sweeps(home: Path) -> None:
    put("old", 45)
    load(pictures(home / "pictures"))
    assert "old" not in names()


def test_the_command_line_tells_and_clears(home: Path) -> None:
    put("one", 2)
    told = layerloom("data", "cache", "--json").json
    assert (told["datasets"], told["bytes"], told["limit_bytes"]) == (1, 1000, 20_000_000_000)
    done = layerloom("data", "cache", "--clear")
    assert "1.0 KB were removed" in done.out
    assert names() == []
