"""Commands that answer at once: they need no torch, and say the same to people and to programs."""

import csv
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from designer.api import Network
from designer.cli.commands import COMMANDS
from designer.graph.files import save
from designer.templates import list_templates
from tests.cli.command import COMMAND, layerloom, layerloom_here
from tests.helpers.blocks import residual_project
from tests.helpers.known_networks import lenet5


@pytest.fixture(scope="module")
def lenet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("lenet") / "lenet.loom"
    lenet5().save(file)
    return file


def test_check_says_that_lenet5_is_fine_and_has_61706_parameters(lenet: Path) -> None:
    done = layerloom_here("check", lenet, "--json")
    assert done.code == 0
    assert done.json == {"ok": True, "problems": [], "parameters": {"LeNet-5": 61_706}}
    assert "61,706 parameters" in layerloom_here("check", lenet).out


def test_layers_are_found_by_the_words_of_papers() -> None:
    found = [entry["type"] for entry in layerloom_here("layers", "batch norm", "--json").json["layers"]]
    assert {"BatchNorm1d", "BatchNorm2d", "BatchNorm3d"} <= set(found)
    assert "Linear" not in found


def test_what_onnx_cannot_carry_is_a_short_table_with_reasons_and_ways_out() -> None:
    rows = layerloom_here("layers", "--no-onnx", "--json").json["layers"]
    assert 0 < len(rows) < 10
    assert all("ONNX" in row["reason"] for row in rows)
    assert {row["type"]: row["instead"] for row in rows}["FractionalMaxPool2d"] == "AdaptiveMaxPool2d"


def test_check_names_the_layer_at_fault_and_the_way_out(tmp_path: Path) -> None:
    net = Network("Broken")
    net.output(net.add("Linear", net.input(13), name="head", out_features=3))
    net.set("data.dataset", "digits")
    net.save(tmp_path / "broken.loom")
    done = layerloom_here("check", tmp_path / "broken.loom", "--json")
    assert done.code == 1
    assert done.json["ok"] is False
    first = done.json["problems"][0]
    assert set(first) == {"severity", "network", "node", "message", "repairs"}
    assert (first["severity"], first["network"], first["node"]) == ("error", "Broken", "input")
    assert first["repairs"] == ["Set shape to 1×8×8"]


def test_summary_lists_every_layer_with_shapes_and_costs(lenet: Path) -> None:
    found = layerloom_here("summary", lenet, "--json").json["networks"]["LeNet-5"]
    assert found["parameters"] == 61_706
    assert sum(row["parameters"] for row in found["layers"]) == 61_706
    assert sum(row["multiply_adds"] for row in found["layers"]) == found["multiply_adds"]
    assert found["layers"][1] == {
        "name": "conv",
        "layer": "Conv2d",
        "output_shapes": [["N", 6, 28, 28]],
        "receptive_field": [5, 5],
        "parameters": 156,
        "trainable_parameters": 156,
        "multiply_adds": 117_600,
        "activation_bytes": 6 * 28 * 28 * 4,
    }
    shown = layerloom_here("summary", lenet).out
    assert "(N, 6, 28, 28)" in shown
    assert "61,706" in shown


def test_summary_opens_blocks_takes_numbers_for_open_sizes_and_writes_a_table(tmp_path: Path) -> None:
    save(residual_project(), tmp_path / "blocks.loom")
    table = tmp_path / "costs.csv"
    arguments = ("--inside", "--batch", "4", "--size", "H=8", "--size", "W=8", "--csv", table)
    found = layerloom_here("summary", tmp_path / "blocks.loom", *arguments, "--json").json["networks"]
    assert list(found) == ["tiny resnet"], "blocks are summed up where they are used"
    assert found["tiny resnet"]["multiply_adds"] == 10160 * 64 + 14336 * 16 + 49472
    rows = list(csv.DictReader(table.open()))
    assert [row["name"] for row in rows][:4] == ["image", "stem", "stage1", "stage1.0.x0"]
    stem = rows[1]
    assert (stem["layer"], stem["output_shapes"], stem["receptive_field"]) == ("Conv2d", "Nx16xHxW", "3x3")
    assert int(stem["activation_bytes"]) == 4 * 16 * 8 * 8 * 4
    assert layerloom_here("summary", tmp_path / "blocks.loom", "--size", "H=none").code != 0
    assert "14336*((H + 1)//2)*((W + 1)//2)" in layerloom_here("summary", tmp_path / "blocks.loom").out


def test_code_prints_the_program_that_runs_or_writes_it(lenet: Path, tmp_path: Path) -> None:
    printed = layerloom_here("code", lenet).out
    assert printed == Network.load(lenet).source()
    assert layerloom_here("code", lenet, "--json").json == {"class": "LeNet5", "source": printed}
    done = layerloom_here("code", lenet, "-o", tmp_path / "model.py", "--json")
    assert done.json == {"class": "LeNet5", "file": str(tmp_path / "model.py")}
    written = (tmp_path / "model.py").read_text()
    assert written.startswith(printed)
    assert 'if __name__ == "__main__":' in written
    assert "# (N, " not in layerloom_here("code", lenet, "--no-shapes").out


def test_templates_are_listed_and_each_makes_a_project_that_is_fine(tmp_path: Path) -> None:
    listed = layerloom_here("templates", "--json").json["templates"]
    assert [entry["id"] for entry in listed] == [entry.id for entry in list_templates()]
    shown = layerloom_here("templates").out
    for entry in listed:
        assert entry["title"] in shown
    made = layerloom_here("new", "digits-cnn", tmp_path / "mine.loom", "--json")
    assert made.json == {"project": str(tmp_path / "mine.loom"), "template": "digits-cnn"}
    assert layerloom_here("check", tmp_path / "mine.loom").code == 0


@pytest.mark.parametrize(("ending", "theme"), [("svg", "dark"), ("png", "light")])
def test_a_picture_needs_no_display(lenet: Path, tmp_path: Path, ending: str, theme: str) -> None:
    file = tmp_path / f"canvas.{ending}"
    headless = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = layerloom("picture", lenet, "-o", file, "--theme", theme, "--json", env=headless)
    assert done.json == {"picture": str(file)}
    if ending == "svg":
        assert "LeNet-5" in file.read_text()
    else:
        with Image.open(file) as image:
            assert min(image.size) > 200


def test_the_doctor_finds_that_the_main_job_can_run() -> None:
    done = layerloom_here("doctor", "--json")
    assert done.code == 0
    found = {finding["name"]: finding for finding in done.json["findings"]}
    assert done.json["ok"] is True
    assert found["torch"]["state"] == "ok"
    assert found["GPU"]["state"] == "warning"
    assert "CPU" in found["onnxruntime"]["found"]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_explains_itself(command: object) -> None:
    name = getattr(command, "name", "")
    done = layerloom_here(name, "--help")
    assert done.code == 0
    assert "--json" in done.out
    assert getattr(command, "doc", "-") in " ".join(done.out.split())


def test_answers_need_neither_torch_nor_qt(lenet: Path) -> None:
    traced = [sys.executable, "-X", "importtime", *COMMAND[1:]]
    for arguments in (["check", lenet], ["summary", lenet], ["code", lenet], ["templates"]):
        assert _heavy_imports([*traced, *map(str, arguments)]) == []


def _heavy_imports(command: list[str]) -> list[str]:
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in told.splitlines()}
    return sorted(loaded & {"torch", "PySide6", "onnx", "onnxruntime", "sklearn"})
