"""The command and the pipe, as other programs meet them: real processes, exit codes, one JSON object, no tracebacks."""

import base64
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import numpy as np
import pytest
from PIL import Image

from runtime.__main__ import main
from tests.helpers.onnx_models import halves_model, image_classifier, linear_model, save, table_classifier

ROOT = Path(__file__).parents[2]


def command(*arguments: object, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "runtime", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},  # an old system: the command speaks UTF-8 all the same
        timeout=120,
        check=False,
    )


@pytest.fixture
def halves(tmp_path: Path) -> Path:
    pixels = np.zeros((32, 32), dtype=np.uint8)
    pixels[:16] = 255
    Image.fromarray(pixels).save(tmp_path / "up.png")
    Image.fromarray(pixels[::-1]).save(tmp_path / "down.png")
    return save(halves_model(), tmp_path / "halves.onnx", image_classifier())


def test_the_command_names_what_it_sees(halves: Path) -> None:
    result = command(halves, halves.parent / "up.png", halves.parent / "down.png", "--provider", "cpu")
    assert result.returncode == 0
    first, second = result.stdout.splitlines()
    assert first.split()[:2] == ["up.png", "upper"]
    assert second.split()[:2] == ["down.png", "lower"]
    assert result.stderr == ""


def test_with_json_standard_output_is_one_object(halves: Path) -> None:
    result = command(halves, halves.parent / "up.png", "--json", "--top", "1", "--provider", "cpu")
    body = json.loads(result.stdout)
    assert body["provider"] == "CPUExecutionProvider"
    (prediction,) = body["predictions"]
    assert prediction["source"] == "up.png"
    assert prediction["label"] == "upper"
    assert len(prediction["top"]) == 1


def test_bad_files_give_one_sentence_and_exit_code_1(halves: Path, tmp_path: Path) -> None:
    boxes = save(linear_model(), tmp_path / "boxes.onnx", table_classifier())
    (tmp_path / "cut.onnx").write_bytes(boxes.read_bytes()[:-40])
    (tmp_path / "column.csv").write_text("length,width\n1,2\n")
    np.save(tmp_path / "nan.npy", np.full((1, 1, 8, 8), np.nan))
    cases = [
        ((tmp_path / "none.onnx", "up.png"), "no file"),
        ((tmp_path / "cut.onnx", "up.png"), "not an ONNX model"),
        ((boxes, tmp_path / "column.csv"), "lacks the columns “height”, “depth”"),
        ((halves, tmp_path / "nan.npy"), "must be finite"),
    ]
    for arguments, part in cases:
        result = command(*arguments, "--provider", "cpu")
        assert result.returncode == 1
        assert result.stdout == ""
        assert part in result.stderr
        assert "Traceback" not in result.stderr
        assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("model", "data", "part"),
    [
        ("empty.onnx", "up.png", "“empty.onnx” is not an ONNX model: it is empty"),
        ("text.onnx", "up.png", "“text.onnx” is not an ONNX model: it is text"),
        ("zip.onnx", "up.png", "“zip.onnx” is not an ONNX model: it is a zip archive"),
        ("cut.onnx", "up.png", "“cut.onnx” is not an ONNX model: it is cut short"),
        ("folder.onnx", "up.png", "is a folder, not an ONNX model"),
        ("none.onnx", "up.png", "There is no file"),
        ("halves.onnx", "none.png", "There is no file"),
        ("halves.onnx", "shape.npy", "“shape.npy” must have the shape (samples, 1, 8, 8), not (3, 3)"),
        ("halves.onnx", "words.npy", "“words.npy” does not hold real numbers"),
        ("halves.onnx", "nan.npy", "must be finite, but sample 1 has nan at [0, 0, 0]"),
        ("halves.onnx", "text.png", "“text.png” is not a picture"),
        ("boxes.onnx", "column.csv", "“column.csv” lacks the columns “height”, “depth”"),
        ("boxes.onnx", "cell.csv", "“cell.csv”, row 2, column “depth” is “four”"),
        ("boxes.onnx", "up.png", "the input “x” takes rows of a table"),
    ],
)
def test_every_bad_file_gives_its_sentence(
    halves: Path, capsys: pytest.CaptureFixture[str], model: str, data: str, part: str
) -> None:
    folder = halves.parent
    save(linear_model(), folder / "boxes.onnx", table_classifier())
    (folder / "empty.onnx").touch()
    (folder / "text.onnx").write_text("a model, honestly")
    with ZipFile(folder / "zip.onnx", "w") as archive:
        archive.writestr("data.pkl", b"")
    (folder / "cut.onnx").write_bytes(halves.read_bytes()[:-40])
    (folder / "folder.onnx").mkdir()
    np.save(folder / "shape.npy", np.zeros((3, 3)))
    np.save(folder / "words.npy", np.array(["a"]))
    np.save(folder / "nan.npy", np.full((1, 1, 8, 8), np.nan))
    (folder / "text.png").write_text("not a picture")
    (folder / "column.csv").write_text("length,width\n1,2\n")
    (folder / "cell.csv").write_text("length,width,height,depth\n1,2,3,four\n")
    assert main([str(folder / model), str(folder / data), "--provider", "cpu"]) == 1
    out, error = capsys.readouterr()
    assert out == ""
    assert part in error
    assert len(error.splitlines()) == 1


def test_an_error_in_json_is_an_object_with_message_and_hint(tmp_path: Path) -> None:
    result = command(tmp_path / "none.onnx", "x.png", "--json")
    assert result.returncode == 1
    assert set(json.loads(result.stdout)["error"]) == {"message", "hint"}


def test_wrong_usage_is_exit_code_2(halves: Path) -> None:
    assert command().returncode == 2
    assert command(halves).returncode == 2
    assert command(halves, "x.png", "--top", "0").returncode == 2


def test_the_pipe_answers_every_line_in_order_and_ends_with_its_input(halves: Path, tmp_path: Path) -> None:
    sample = np.zeros((1, 8, 8), dtype="<f4")
    sample[0, 5] = 16
    up = np.zeros((50, 40))
    up[5:20, 5:30] = 1.0
    lines: list[Any] = [
        {"id": 1, "model": str(halves), "provider": "cpu", "inputs": sample.tolist()},
        {
            "id": "two",
            "model": str(halves),
            "provider": "cpu",
            "inputs": {"base64": base64.b64encode(sample.tobytes()).decode(), "shape": [1, 1, 8, 8]},
        },
        {"id": 3, "model": str(halves), "provider": "cpu", "drawing": up.tolist(), "top": 1},
        {"id": 4, "model": str(halves), "provider": "cpu", "files": [str(tmp_path / "down.png")]},
        {"id": 5, "model": str(halves), "provider": "cpu"},
        {"id": 6, "model": str(tmp_path / "none.onnx")},
        {"id": 7, "model": str(halves), "provider": "cpu", "inputs": {"base64": "AAAA", "shape": [64]}},
        {"id": 8, "model": 3},
        {"id": 9, "model": str(halves), "provider": "cpu", "drawing": [[0]]},
        {"id": 10, "model": str(halves), "provider": "cpu", "files": "x"},
        [],
    ]
    stdin = "\n".join([*map(json.dumps, lines), "", "{broken", ""])
    result = command("--pipe", stdin=stdin)
    assert result.returncode == 0
    assert result.stderr == ""
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == [1, "two", 3, 4, 5, 6, 7, 8, 9, 10, None, None]
    labels = [answer["predictions"][0]["label"] for answer in answers[:4]]
    assert labels == ["lower", "lower", "upper", "lower"]
    assert np.shape(answers[2]["seen"]) == (1, 8, 8)
    assert answers[3]["sources"] == ["down.png"]
    assert answers[4]["manifest"]["title"] == "Halves"
    for answer in answers[5:]:
        assert answer["error"]["message"].endswith(".")


def test_the_pipe_sees_when_the_model_has_changed(halves: Path, tmp_path: Path) -> None:
    request = json.dumps({"id": 0, "model": str(halves), "provider": "cpu"}) + "\n"
    with subprocess.Popen(
        [sys.executable, "-m", "runtime", "--pipe"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None

        def ask() -> str:
            process.stdin.write(request)
            process.stdin.flush()
            return str(json.loads(process.stdout.readline())["manifest"]["title"])

        assert ask() == "Halves"
        os.replace(save(linear_model(), tmp_path / "new.onnx", table_classifier()), halves)
        assert ask() == "Boxes"
        process.stdin.close()
        assert process.wait(30) == 0


def test_the_runtime_needs_nothing_of_the_designer(halves: Path) -> None:
    code = f"""
import sys
import runtime, runtime.__main__, runtime.pipe
model = runtime.load({str(halves)!r}, "cpu")
assert runtime.predict_files(model, [{str(halves.parent / "up.png")!r}])[0][1].label == "upper"
heavy = {{"torch", "onnx", "PySide6", "designer", "sklearn", "pandas", "scipy"}}
print(sorted(heavy & {{name.partition(".")[0] for name in sys.modules}}))
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert result.stdout.strip() == "[]"


def test_steps_and_manifests_load_neither_onnx_runtime_nor_pillow() -> None:
    code = "import sys, runtime.steps, runtime.manifest; print({'onnxruntime', 'PIL'} & set(sys.modules))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert result.stdout.strip() == "set()"
