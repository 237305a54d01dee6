"""Looking into data in a terminal: columns of tables, progress for those who watch, large tables in one pass."""

import contextlib
import json
import os
import pty
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from designer.cli import inspecting
from designer.cli.main import main
from tests.cli.command import COMMAND, ROOT, environment


def _sales(folder: Path) -> Path:
    regions = ("", "south", "north", "south")
    rows = [f"2020-{1 + at % 12:02}-01,{regions[at % 4]},{at % 7}" for at in range(120)]
    file = folder / "sales.csv"
    file.write_text("\n".join(["day,region,price", *rows]) + "\n")
    return file


def _pictures(folder: Path) -> Path:
    root = folder / "pictures"
    for name, shade in (("dark", 40), ("light", 200)):
        (root / name).mkdir(parents=True)
        for number in range(40):
            Image.new("RGB", (24, 24), (shade, number, shade)).save(root / name / f"{number}.png")
    return root


def _watched(*arguments: object) -> tuple[str, str]:
    """What a command prints as its result, and what a person at a terminal sees beside it."""
    ours, theirs = pty.openpty()
    terminal = environment({"COLUMNS": "160", "TERM": "xterm"})
    command = [*COMMAND, *map(str, arguments)]
    with subprocess.Popen(command, cwd=ROOT, env=terminal, text=True, stdout=subprocess.PIPE, stderr=theirs) as process:
        os.close(theirs)
        seen = b""
        with contextlib.suppress(OSError):  # Linux says so when the other end is closed.
            while part := os.read(ours, 65536):
                seen += part
        out, _ = process.communicate(timeout=60)
    os.close(ours)
    return out, seen.decode()


def test_the_columns_of_a_table_are_told_with_what_is_in_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = _sales(tmp_path)
    assert main(["data", "inspect", str(file), "--json"], None) == 0  # type: ignore[arg-type]
    told = {column["name"]: column for column in json.loads(capsys.readouterr().out)["columns"]}
    assert [column["kind"] for column in told.values()] == ["date", "category", "number"]
    assert (told["day"]["minimum"], told["day"]["maximum"]) == ("2020-01-01", "2020-12-01")
    assert (told["region"]["count"], told["region"]["missing"], told["region"]["different"]) == (120, 30, 2)
    assert told["region"]["frequent"] == [["south", 60], ["north", 30]]
    assert told["price"]["mean"] == pytest.approx(sum(at % 7 for at in range(120)) / 120)
    assert sum(told["price"]["histogram"]) == 120
    assert main(["data", "inspect", str(file)], None) == 0  # type: ignore[arg-type]
    plain = capsys.readouterr().out
    assert "south 66.7 %, north 33.3 %" in plain
    assert "25 %" in plain


def test_a_person_who_watches_sees_how_far_it_is_and_a_program_does_not(tmp_path: Path) -> None:
    root = _pictures(tmp_path)
    out, seen = _watched("data", "inspect", root)
    assert "Looking through “pictures” …" in seen
    assert "Looking for what is worth knowing …" in seen
    assert "of 80" in seen
    assert "Empty pictures" in out
    out, seen = _watched("data", "inspect", root, "--json")
    assert seen == ""
    assert "Empty pictures" in {finding["title"] for finding in json.loads(out)["findings"]}


def test_a_large_table_is_summed_up_in_one_pass_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = _sales(tmp_path)
    monkeypatch.setattr(inspecting, "LARGE", 100)
    assert main(["data", "inspect", str(file)], None) == 0  # type: ignore[arg-type]
    said = capsys.readouterr().out
    assert "120" in said
    assert "--kind table" in said
    assert "gives the target away" not in said
    assert main(["data", "inspect", str(file), "--json"], None) == 0  # type: ignore[arg-type]
    told = json.loads(capsys.readouterr().out)
    assert (told["kind"], told["rows"], len(told["columns"])) == ("table", 120, 3)
    assert main(["data", "inspect", str(file), "--kind", "table", "--json"], None) == 0  # type: ignore[arg-type]
    assert "findings" in json.loads(capsys.readouterr().out)
