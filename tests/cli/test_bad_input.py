"""Bad input: each is one sentence that names the thing, exit code 1, and leaves nothing half-written."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from designer.api import Network
from designer.graph.applying import apply
from designer.graph.edits import AddNode, Batch, Connect, SetParam
from designer.graph.files import load, save
from designer.graph.model import Edge, Node, PortRef, Project, empty_project
from tests.cli.command import layerloom, layerloom_here

Make = Callable[[Path], None]
IN_A_PROCESS = ("truncated", "nested absurdly", "unknown layer", "no epochs")
"""The cases that go all the way from a process of their own to its exit code. For the others the command is called."""


def _sound() -> Project:
    net = Network("Sound")
    x = net.add("Flatten", net.input((1, 8, 8)), name="flat")
    net.output(net.add("Linear", x, name="head", out_features=10), name="scores")
    net.set("data.dataset", "digits")
    return net.project


SOUND = _sound()


def _text(change: Callable[[str], str]) -> Make:
    """A sound file whose text was changed."""

    def make(file: Path) -> None:
        save(SOUND, file)
        file.write_text(change(file.read_text()))

    return make


def _edited(*edits: Callable[[Project], object]) -> Make:
    """A sound project after edits that the document allows and the analysis does not."""

    def make(file: Path) -> None:
        project = SOUND
        for edit in edits:
            project = apply(project, edit(project))[0]  # type: ignore[arg-type]  # each case makes some edit
        save(project, file)

    return make


def _id(project: Project, name: str) -> str:
    node = project.main.named(name)
    assert node is not None
    return node.id


def _wire(source: str, target: str) -> Callable[[Project], object]:
    return lambda project: Connect(
        "main", Edge(PortRef(_id(project, source), "output"), PortRef(_id(project, target), "input"))
    )


def _circle(project: Project) -> object:
    first, second = Node("a", "ReLU", "first"), Node("b", "ReLU", "second")
    there = Edge(PortRef("a", "output"), PortRef("b", "input"))
    back = Edge(PortRef("b", "output"), PortRef("a", "input"))
    return Batch((AddNode("main", first), AddNode("main", second), Connect("main", there), Connect("main", back)))


def _param(node: str, name: str, value: object) -> Callable[[Project], object]:
    return lambda project: SetParam("main", _id(project, node), name, value)  # type: ignore[arg-type]  # wrong on purpose


PROJECTS: dict[str, tuple[Make, str]] = {
    "truncated": (_text(lambda text: text[: len(text) // 2]), "bad.loom"),
    "empty": (_text(lambda text: ""), "empty"),
    "foreign": (_text(lambda text: '{"nodes": []}'), "not a Layerloom project"),
    "not text": (lambda file: file.write_bytes(bytes(range(256))) and None, "bad.loom"),
    "too new": (_text(lambda text: text.replace('"layerloom": 1', '"layerloom": 99')), "99"),
    "damaged": (_text(lambda text: text.replace('"type": "Linear"', '"type": 7')), "type"),
    "wire to nowhere": (_text(lambda text: text.replace(f'["{_id(SOUND, "input")}"', '["gone"')), "bad.loom"),
    "nested absurdly": (lambda file: file.write_text("[" * 100_000) and None, "bad.loom"),
    "no network": (_text(lambda text: json.dumps(json.loads(text) | {"networks": []})), "network"),
    "folder": (lambda file: file.mkdir(), "folder"),
    "absent": (lambda file: None, "no file"),
    "no layers": (lambda file: save(empty_project(), file), "no Input"),
    "unknown layer": (_text(lambda text: text.replace('"Linear"', '"Linaer"')), "Linaer"),
    "cycle": (_edited(_circle), "first → second"),
    "unconnected": (_edited(lambda project: AddNode("main", Node("z", "ReLU", "alone"))), "alone"),
    "shape clash": (
        _edited(lambda project: SetParam("main", _id(project, "input"), "shape", [])),
        "flat",
    ),
    "port connected twice": (_edited(_wire("input", "head")), "one wire"),
    "parameter out of range": (_edited(_param("head", "out_features", 0)), "out_features"),
    "parameter of the wrong kind": (_edited(_param("head", "out_features", "many")), "“many”"),
    "parameter that is not there": (_edited(_param("head", "colour", "red")), "colour"),
}


@pytest.mark.parametrize("case", PROJECTS)
def test_a_bad_project_is_one_sentence_and_leaves_nothing_behind(case: str, tmp_path: Path) -> None:
    make, words = PROJECTS[case]
    file = tmp_path / "bad.loom"
    make(file)
    before = sorted(tmp_path.rglob("*"))
    run = layerloom if case in IN_A_PROCESS else layerloom_here
    told = run("train", file, "--json")
    assert told.code == 1
    assert words in told.error
    assert told.error.endswith(".")
    assert "\n" not in told.error
    printed = run("code", file, "-o", tmp_path / "model.py")
    assert (printed.code, printed.out) == (1, "")
    assert words in printed.err
    assert sorted(tmp_path.rglob("*")) == before


SETTINGS: dict[str, tuple[list[str], str]] = {
    "dataset that is missing": (["--set", "data.dataset=mnist"], "mnist"),
    "no dataset": (["--set", "data.dataset=none"], "no dataset"),
    "dataset that does not fit": (["--set", "data.dataset=wine"], "13"),
    "loss that is missing": (["--set", "training.loss=Anger"], "Anger"),
    "loss that does not fit": (["--set", "data.dataset=diabetes", "--set", "input.shape=[10]"], "CrossEntropyLoss"),
    "optimiser's parameter": (["--set", "training.optimizer.params.lr=-1"], "lr"),
    "no epochs": (["--epochs", "0"], "training.epochs"),
    "half an epoch": (["--epochs", "0.5"], "training.epochs"),
    "setting that is not there": (["--set", "training.speed=9"], "training.speed"),
    "layer's parameter": (["--set", "head.out_features=0"], "out_features"),
    "no setting at all": (["--set", "fast"], "“fast”"),
    "fewer scores than classes": (["--set", "head.out_features=3"], "10 classes"),
    "run folder that is not empty": (["--out", "."], "not empty"),
}


@pytest.mark.parametrize("case", SETTINGS)
def test_a_training_that_cannot_work_is_refused_before_it_begins(case: str, tmp_path: Path) -> None:
    arguments, words = SETTINGS[case]
    file = tmp_path / "sound.loom"
    save(SOUND, file)
    run = layerloom if case in IN_A_PROCESS else layerloom_here
    told = run("train", file, "--json", *arguments)
    assert told.code == 1
    assert words in told.error
    assert sorted(tmp_path.rglob("*")) == [file]


def test_cuda_that_is_absent_is_said_and_no_run_is_left_behind(tmp_path: Path) -> None:
    file = tmp_path / "sound.loom"
    save(SOUND, file)
    told = layerloom_here("train", file, "--device", "cuda", "--json")
    assert told.code == 1
    assert "CUDA" in told.error
    assert "cpu" in told.json["error"]["hint"]
    assert sorted(tmp_path.rglob("*")) == [file]


def test_what_is_there_already_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "mine.loom"
    file.write_text("precious")
    told = layerloom_here("new", "digits-cnn", file, "--json")
    assert told.code == 1
    assert "there already" in told.error
    assert file.read_text() == "precious"
    assert "mine.loom" in layerloom_here("new", "digits-cnn", tmp_path / "mine.txt", "--json").json["error"]["hint"]
    assert "digits-cnn" in layerloom_here("new", "digit-cnn", tmp_path / "new.loom", "--json").json["error"]["hint"]


def _unwritable(folder: Path) -> Path:
    """A folder that nobody may write to, not even root."""
    folder.chmod(0o555)
    return Path("/proc") if os.access(folder, os.W_OK) else folder


@pytest.mark.parametrize("command", ["new", "code", "picture", "demo", "train"])
def test_a_folder_that_may_not_be_written_to_is_named(command: str, tmp_path: Path) -> None:
    file = tmp_path / "sound.loom"
    save(SOUND, file)
    (tmp_path / "locked").mkdir()
    locked = _unwritable(tmp_path / "locked")
    arguments: dict[str, list[object]] = {
        "new": ["digits-cnn", locked / "new.loom"],
        "code": [file, "-o", locked / "model.py"],
        "picture": [file, "-o", locked / "canvas.svg"],
        "demo": ["--out", locked / "demo"],
        "train": [file, "--out", locked / "run"],
    }
    told = layerloom_here(command, *arguments[command], "--json")
    assert told.code == 1
    assert "could not be" in told.error or "No run could be made" in told.error
    assert load(file) == SOUND


def test_a_disk_that_is_full_leaves_neither_half_a_file_nor_a_temporary_one(tmp_path: Path) -> None:
    import resource  # here: not every system has it

    def no_space() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    told = layerloom("new", "digits-cnn", tmp_path / "new.loom", "--json", before=no_space)
    assert told.code == 1
    assert "could not be written" in told.error
    assert list(tmp_path.iterdir()) == []


NO_MODELS: dict[str, tuple[bytes, str]] = {
    "text": (b"I am a model, honestly.", "not an ONNX model"),
    "empty": (b"", "empty"),
    "pickle": (b"\x80\x02}q\x00.", "Python pickle"),
    "archive": (b"PK\x03\x04rest", "zip archive"),
    "noise": (bytes(range(256)) * 4, "not"),
}


@pytest.mark.parametrize("case", NO_MODELS)
def test_a_model_that_is_no_onnx_is_refused(case: str, tmp_path: Path) -> None:
    content, words = NO_MODELS[case]
    (tmp_path / "model.onnx").write_bytes(content)
    told = layerloom_here("run", tmp_path / "model.onnx", tmp_path / "x.npy", "--json")
    assert told.code == 1
    assert "model.onnx" in told.error
    assert words in told.error


@pytest.mark.parametrize("command", ["resume", "evaluate", "export"])
def test_a_folder_that_is_no_run_is_refused(command: str, tmp_path: Path) -> None:
    assert "no run folder" in layerloom_here(command, tmp_path, "--json").error
    assert "There is no run folder" in layerloom_here(command, tmp_path / "absent", "--json").error
    (tmp_path / "spec.json").write_text("{")
    assert "(spec.json) is damaged" in layerloom_here(command, tmp_path, "--json").error
