"""Networks for images of any size: trained with the sizes of the data, exported with open ones where that holds."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from designer.analysis.blocks import analyse_in
from designer.analysis.project import check_training
from designer.compiler.trained import load_trained
from designer.export.run_export import export_run
from designer.graph.model import Project
from designer.graph.recipe import Data, Training
from designer.jobs.run_folder import create_run_at
from designer.protocol.run_layout import RunLayout
from designer.training.loop import run
from tests.helpers.building import Sketch


def _any_size() -> Sketch:
    return (
        Sketch("Any size")
        .add("Input", "image", shape=[1, "H", "W"])
        .add("Conv2d", "conv", out_channels=4, kernel_size=3, padding=1)
        .add("ReLU", "relu")
    )


def _trained(sketch: Sketch, folder: Path) -> Path:
    quick = Training(epochs=1, batch_size=256, device="cpu")
    project = replace(sketch.project, data=Data(dataset="digits"), training=quick)
    made = create_run_at(folder / "run", project)
    run(made.spec(), lambda event: None, layout=made.layout)
    return made.path


def test_a_network_for_any_size_learns_and_is_exported_for_any_size(tmp_path: Path) -> None:
    sketch = _any_size().add("GlobalAvgPool", "pool").add("Linear", "fc", out_features=10).add("Output", "digit")
    place = _trained(sketch, tmp_path)
    result = export_run(place)
    assert result.notice == ""
    session = onnxruntime.InferenceSession(str(result.onnx), providers=["CPUExecutionProvider"])
    assert session.get_inputs()[0].shape == ["batch", 1, "H", "W"]
    image = np.random.default_rng(0).random((3, 1, 13, 9), np.float32)
    (came,) = session.run(None, {"image": image})
    module = load_trained(RunLayout(place)).module
    with torch.inference_mode():
        expected = module(torch.from_numpy(image)).numpy()
    assert np.abs(came - expected).max() <= 1e-5 * np.abs(expected).max()


def test_where_the_exporter_freezes_a_size_the_file_says_so_by_taking_that_size_only(tmp_path: Path) -> None:
    sketch = (
        _any_size()
        .add("AdaptiveAvgPool2d", "pool", output_size=3)
        .add("Flatten", "flat")
        .add("Linear", "fc", out_features=10)
        .add("Output", "digit")
    )
    result = export_run(_trained(sketch, tmp_path))
    assert "the file takes the sizes of the data only" in result.notice
    session = onnxruntime.InferenceSession(str(result.onnx), providers=["CPUExecutionProvider"])
    assert session.get_inputs()[0].shape == ["batch", 1, 8, 8]


def _problems(project: Project) -> list[str]:
    return [problem.message for problem in check_training(project, analyse_in(project, project.main.id))]


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        ([3, "H", "W"], "but a sample of Handwritten digits is 1×8×8"),
        (["L"], "but a sample of Handwritten digits is 1×8×8"),
        ([1, "H", "H"], ""),
        ([1, "H", 9], "but a sample of Handwritten digits is 1×8×8"),
    ],
)
def test_open_sizes_take_what_they_can_be(shape: list[int | str], words: str) -> None:
    sketch = Sketch().add("Input", "x", shape=shape).add("Flatten", "flat")
    told = [message for message in _problems(sketch.add("Output", "y").project) if "a sample of" in message]
    assert all(words in message for message in told if words)
    assert bool(words) <= bool(told)


def test_an_assumption_that_the_data_does_not_keep_is_told_before_training() -> None:
    sketch = (
        _any_size()
        .add("MaxPool2d", "down", kernel_size=16)
        .add("Upsample", "up", scale_factor=16.0)
        .add("Add", "add", ["relu", "up"])
        .add("GlobalAvgPool", "pool")
        .add("Linear", "fc", out_features=10)
        .add("Output", "digit")
    )
    assert _problems(sketch.project) == [
        "image: the network works only if H is a multiple of 16, but Handwritten digits gives H = 8, W = 8."
    ]
