"""The edge of the process: which command, wrong usage, unforeseen errors, and what the window gets."""

import io
import json
import subprocess
from pathlib import Path

import pytest

from designer.cli.command import Window
from designer.cli.console import Console
from designer.cli.main import main
from tests.cli.command import COMMAND, environment, layerloom


def _window(opened: list[Path | None]) -> Window:
    def open_it(path: Path | None) -> int:
        opened.append(path)
        return 0

    return Window(open=open_it, what_is_missing=lambda: None)


def test_nothing_or_a_file_opens_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.txt").touch()
    opened: list[Path | None] = []
    for arguments in ([], ["absent.loom"], ["notes.txt"], ["./train.loom"]):
        assert main(arguments, _window(opened)) == 0
    assert opened == [None, Path("absent.loom"), Path("notes.txt"), Path("train.loom")]


def test_a_window_that_cannot_open_is_one_sentence() -> None:
    told = layerloom(env={"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""})
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith("layerloom: The window needs")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["chekc", "x.loom"], "“chekc” is neither a command nor a file that is there."),
        (["check"], "required: FILE"),
        (["train", "x.loom", "--speed", "9"], "--speed 9"),
        (["train", "x.loom", "--device", "abacus"], "invalid choice: 'abacus'"),
        (["run", "model.onnx"], "required: INPUT"),
        (["picture", "x.loom"], "required: -o/--out"),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_wrong_usage_is_told_with_exit_code_2(arguments: list[str], words: str) -> None:
    plain = layerloom(*arguments)
    assert (plain.code, plain.out) == (2, "")
    assert words in plain.err
    told = layerloom(*arguments, "--json")
    assert told.code == 2
    assert words in told.error
    assert told.json["error"]["hint"]


def test_an_unforeseen_error_is_one_sentence_and_a_log_with_the_details(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fall(path: Path | None) -> int:
        raise ZeroDivisionError("the sky is falling")

    assert main([], Window(open=fall, what_is_missing=lambda: None)) == 1
    told = capsys.readouterr().err
    assert "Traceback" not in told
    assert "the sky is falling" in told
    (log,) = (own_home / "state" / "logs").iterdir()
    assert str(log) in told
    assert "Traceback" in log.read_text()


def test_output_that_nobody_reads_any_more_is_no_error() -> None:
    reader = subprocess.Popen(
        [*COMMAND, "--help"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment()
    )
    assert reader.stdout is not None
    reader.stdout.close()
    assert reader.stderr is not None
    assert "Traceback" not in reader.stderr.read()
    reader.stderr.close()
    reader.wait()


def test_numbers_that_json_lacks_become_null() -> None:
    out = io.StringIO()
    Console(as_json=True, out=out).result({"loss": float("nan"), "all": [1.0, float("inf")]})
    assert json.loads(out.getvalue()) == {"loss": None, "all": [1.0, None]}


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_terminal_that_lacks_letters_ends_no_command(encoding: str) -> None:
    plain = layerloom("summary", "resources/templates/digits-cnn.loom", env={"PYTHONIOENCODING": encoding})
    assert plain.code == 0
    told = layerloom("check", "“absent”.loom", "--json", env={"PYTHONIOENCODING": encoding})
    assert "“absent”" in told.error
