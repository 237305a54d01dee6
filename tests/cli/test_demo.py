"""The whole main job by one command, and what can be done with what it leaves."""

from pathlib import Path

import numpy as np
import pytest

from designer.data.datasets import load_dataset
from designer.data.split import split
from designer.graph.files import load
from designer.jobs.run_folder import list_runs
from designer.templates import load_template
from tests.cli.command import Done, layerloom, layerloom_here

LEAST_ACCURACY = 0.97
MOST_APART = 1e-5
MOST_SECONDS = 90


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's folder, in which somebody has a project of their own under the demo's name already."""
    folder = tmp_path_factory.mktemp("demo")
    (folder / "digits-cnn.loom").write_text("mine")
    return folder


@pytest.fixture(scope="module")
def demo(out: Path) -> Done:
    return layerloom("demo", "--out", out, "--json")


def test_the_demo_reads_digits_and_proves_what_it_exports(demo: Done) -> None:
    assert demo.code == 0, demo.err
    found = demo.json
    assert set(found) == {"accuracy", "onnx", "run", "parity", "predictions", "seconds"}
    assert found["accuracy"] >= LEAST_ACCURACY
    assert 0 < found["parity"]["relative"] <= MOST_APART
    assert set(found["parity"]) == {"max_abs", "relative"}
    assert found["seconds"]["total"] < MOST_SECONDS
    assert len(found["predictions"]) == 5


def test_the_demo_leaves_its_files_and_nobody_elses_are_touched(demo: Done, out: Path) -> None:
    assert (out / "digits-cnn.loom").read_text() == "mine"
    assert load(out / "digits-cnn-2.loom") == load_template("digits-cnn")
    (run,) = list_runs(out / "digits-cnn-2.runs")
    assert demo.json["run"] == str(run.path)
    assert Path(demo.json["onnx"]).is_file()


def test_evaluating_the_run_finds_the_demos_accuracy(demo: Done) -> None:
    done = layerloom_here("evaluate", demo.json["run"], "--json")
    assert set(done.json) == {"run", "part", "epochs", "best"}
    assert done.json["best"]["accuracy"] == demo.json["accuracy"]
    assert done.json["epochs"] == load_template("digits-cnn").training.epochs


def test_exporting_the_run_again_writes_another_file(demo: Done, tmp_path: Path) -> None:
    wanted = ("--checkpoint", "last", "--opset", 18, "--json")
    done = layerloom_here("export", demo.json["run"], "-o", tmp_path / "again.onnx", *wanted)
    assert done.json["onnx"] == str(tmp_path / "again.onnx")
    assert (tmp_path / "again.onnx").is_file()
    assert done.json["parity"]["ok"] is True
    assert done.json["parity"]["relative"] <= MOST_APART


def test_the_model_reads_the_validation_samples_as_well_as_the_demo_says(demo: Done, tmp_path: Path) -> None:
    project = load_template("digits-cnn")
    dataset = load_dataset(project.data.dataset)
    rows = split(dataset, project.data).validation
    np.save(tmp_path / "digits.npy", dataset.inputs[rows])
    done = layerloom("run", demo.json["onnx"], tmp_path / "digits.npy", "--json")
    assert done.json["provider"] == "CPUExecutionProvider"
    answers = [prediction["index"] for prediction in done.json["predictions"]]
    assert float(np.mean(answers == dataset.targets[rows])) == pytest.approx(demo.json["accuracy"], abs=1e-9)


BAD_INPUTS = {
    "absent": (None, "no file"),
    "wrong shape": (np.zeros((2, 3, 8, 8), np.float32), "shape"),
    "not a number": (np.full((1, 1, 8, 8), np.nan, np.float32), "finite"),
    "text": (np.array(["seven"]), "numbers"),
}


@pytest.mark.parametrize("case", BAD_INPUTS)
def test_an_input_that_the_model_cannot_take_is_named(case: str, demo: Done, tmp_path: Path) -> None:
    content, words = BAD_INPUTS[case]
    if content is not None:
        np.save(tmp_path / "input.npy", content)
    told = layerloom_here("run", demo.json["onnx"], tmp_path / "input.npy", "--json")
    assert told.code == 1
    assert words in told.error


def test_cuda_that_is_absent_is_said_when_a_model_is_run(demo: Done, out: Path) -> None:
    told = layerloom("run", demo.json["onnx"], out / "samples.npy", "--provider", "cuda", "--json")
    assert told.code == 1
    assert "CUDA" in told.error


def test_a_checkpoint_that_was_damaged_is_found_out(demo: Done) -> None:
    checkpoints = Path(demo.json["run"], "checkpoints")
    sound = {file: file.read_bytes() for file in checkpoints.glob("*/weights.safetensors")}
    try:
        _damage(checkpoints / "best" / "weights.safetensors")
        fallen_back = layerloom_here("evaluate", demo.json["run"], "--json")
        for file, content in sound.items():
            file.write_bytes(content)
            _damage(file)
        told = layerloom_here("evaluate", demo.json["run"], "--json")
    finally:
        for file, content in sound.items():
            file.write_bytes(content)
    assert fallen_back.code == 0
    assert "“best” is damaged" in fallen_back.err
    assert told.code == 1
    assert "damaged" in told.error


def _damage(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
