"""A run is taken away whole: a notebook that trains it again, PyTorch's own forms, programs with a proved file."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file

import runtime
from designer.compiler.trained import load_trained
from designer.data.datasets import load_dataset
from designer.export.takeaway.notebook import code_of
from designer.export.takeaway.run_take import take_run
from designer.export.takeaway.taking import Taken
from designer.graph.files import load
from designer.protocol.control import Job, JobKind
from designer.protocol.events import Event
from designer.protocol.run_layout import RunLayout
from designer.protocol.take_options import KINDS, kinds_to_text
from designer.worker.serve import _DO
from designer.worker.tasks import take_run as take_job
from tests.cli.command import layerloom_here
from tests.export.takeaway.test_programs import expected, said
from tests.helpers.runs import projects, trained_run

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def digits(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Taken]:
    place = tmp_path_factory.mktemp("digits")
    run = trained_run("digits", place).path
    return run, take_run(run, place / "away")


@pytest.fixture
def within(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_kind_is_there_with_a_guide(digits: tuple[Path, Taken]) -> None:
    _, taken = digits
    assert tuple(taken.files) == KINDS
    assert all((taken.folder / name).is_file() for names in taken.files.values() for name in names)
    guide = (taken.folder / "README.md").read_text(encoding="utf-8")
    assert all(word in guide for word in ("predict.py", "predict.cpp", "Predict.cs", "http.server", "notebook", ".pt2"))
    json.dumps(taken.to_json())


def test_the_window_s_child_the_command_and_the_bare_script_give_the_same_answer(digits: tuple[Path, Taken]) -> None:
    _, taken = digits
    ink = np.kron(np.asarray(load_dataset("digits").inputs[3])[0], np.ones((9, 9))) / 16
    model, file = taken.folder / "model.onnx", taken.folder / "digit.png"
    Image.fromarray((255 - 255 * ink).astype(np.uint8)).save(file)
    request = json.dumps({"id": 1, "model": str(model), "provider": "cpu", "files": [str(file)]})
    child = subprocess.run(
        [sys.executable, "-P", "-m", "runtime", "--pipe"],
        cwd=ROOT, input=request + "\n", capture_output=True, text=True, check=True,
    )  # fmt: skip
    piped = json.loads(child.stdout)["predictions"][0]["top"]
    commanded = layerloom_here("run", model, file, "--provider", "cpu", "--json").json["predictions"][0]["top"]
    here = expected(runtime.predict_files(runtime.load(model, "cpu"), [file])[0][1])
    bare = said(taken.folder, "digit.png")
    assert {each["label"]: each["score"] for each in piped} == here
    assert {each["label"]: each["score"] for each in commanded} == here
    assert bare == pytest.approx(here, rel=1e-5, abs=1e-7)
    assert next(iter(bare)) == max(here, key=lambda label: here[label])


def of_chance(run: Path) -> tuple[torch.nn.Module, torch.Tensor]:
    torch.manual_seed(0)
    return load_trained(RunLayout(run)).module, torch.randn(5, 1, 8, 8)


def test_source_and_weights_make_the_trained_network(
    digits: tuple[Path, Taken], monkeypatch: pytest.MonkeyPatch
) -> None:
    run, taken = digits
    module, batch = of_chance(run)
    code: dict[str, Any] = {"__name__": "model"}
    exec((taken.folder / "model.py").read_text(encoding="utf-8"), code)
    network = next(each for each in code.values() if isinstance(each, type) and each.__module__ == "model")()
    network.load_state_dict(load_file(taken.folder / "model.safetensors"))
    with torch.inference_mode():
        assert torch.equal(network.eval()(batch), module(batch))
    monkeypatch.syspath_prepend(taken.folder)
    used = (taken.folder / "use_torch.py").read_text(encoding="utf-8")
    exec(compile(used, "use_torch.py", "exec"), {"__file__": str(taken.folder / "use_torch.py")})
    sys.modules.pop("model")


def test_the_exported_program_agrees_for_any_batch_and_holds_no_samples(digits: tuple[Path, Taken]) -> None:
    run, taken = digits
    module, batch = of_chance(run)
    found = torch.export.load(taken.folder / "model.pt2")
    assert found.example_inputs is None
    with torch.inference_mode():
        for size in (1, 2, 5):
            assert torch.allclose(found.module()(batch[:size]), module(batch[:size]), atol=1e-5)
    assert str(ROOT).encode() not in (taken.folder / "model.pt2").read_bytes()


def test_the_notebook_is_one_and_its_cells_train_export_and_predict(
    within: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("EPOCHS", "1")
    taken = take_run(trained_run("wine", within / "runs").path, within / "away", ("notebook",))
    text = (taken.folder / "notebook.ipynb").read_text(encoding="utf-8")
    made = json.loads(text)
    assert (made["nbformat"], made["nbformat_minor"]) == (4, 5)
    assert len({cell["id"] for cell in made["cells"]}) == len(made["cells"])
    for cell in made["cells"]:
        extra = {"execution_count", "outputs"} if cell["cell_type"] == "code" else set()
        assert set(cell) == {"cell_type", "id", "metadata", "source"} | extra
    cells: dict[str, Any] = {"__name__": "__main__"}
    for code in code_of(text):
        exec(compile(code, "notebook", "exec"), cells)
    printed = capsys.readouterr().out
    assert "epoch 1: " in printed
    assert "takes features table (13,)" in printed
    assert printed.splitlines()[-1].startswith("grower ")
    assert runtime.load(within / "model.onnx", "cpu").manifest.title == "wine"
    assert load(within / "project.loom").main == projects()["wine"].main


def test_a_job_of_this_kind_writes_what_it_is_asked_for(tmp_path: Path) -> None:
    run = trained_run("wine", tmp_path).path
    told: list[Event] = []
    job = Job(JobKind.TAKE, str(run), str(tmp_path / "e"), str(tmp_path / "away"), options=kinds_to_text(["torch"]))
    ending = take_job(job, told.append)
    assert ending.result["files"] == {"torch": ["model.py", "model.safetensors", "use_torch.py"]}
    assert [event.message for event in told] == ["Writing source and weights"]
    assert JobKind.TAKE in _DO


def test_the_command_takes_a_model_s_file_and_says_what_that_lacks(digits: tuple[Path, Taken], tmp_path: Path) -> None:
    model = digits[1].folder / "model.onnx"
    done = layerloom_here("take", model, "--to", tmp_path / "a", "--kinds", "web,python", "--json")
    assert list(done.json["files"]) == ["python", "web"]
    assert (tmp_path / "a" / "index.html").is_file()
    assert list(layerloom_here("take", model, "--to", tmp_path / "b", "--json").json["files"])[-1] == "web"
    refused = layerloom_here("take", model, "--to", tmp_path / "c", "--kinds", "pt2", "--json")
    assert refused.error == "A model's file alone gives no pt2."
    assert layerloom_here("take", model, "--to", tmp_path / "c", "--kinds", "fortran").code == 2
    file = tmp_path / "file"
    file.touch()
    assert "could not be written" in layerloom_here("take", model, "--to", file / "x", "--json").error
    assert not os.path.exists(tmp_path / "c")
