"""A small run that tells for each pixel which shape is there; trained once for all tests."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

import torch

from designer.data.choosing import choose
from designer.graph.model import Project
from designer.graph.recipe import Choice, Data, Training
from designer.jobs.run_folder import RunFolder, create_run_at
from designer.training.loop import run
from tests.helpers.building import Sketch

SIDE = 32


def shapes_project() -> Project:
    """Generated pictures with masks, and a few convolutions."""
    sketch = (
        Sketch("Shapes")
        .add("Input", "image", shape=[3, SIDE, SIDE])
        .add("Conv2d", "conv1", out_channels=8, kernel_size=5, padding=2)
        .add("ReLU", "relu1")
        .add("Conv2d", "scores", out_channels=5, kernel_size=1)
        .add("Output", "output")
    )
    data, _ = choose("shapes_masks", {"samples": 60, "side": SIDE}, Data())
    training = Training(epochs=2, batch_size=16, device="cpu", optimizer=Choice("Adam", {"lr": 0.01}))
    return replace(sketch.project, name="shapes", data=data, training=training)


@cache
def _store() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="layerloom-shapes-")


@cache
def _trained() -> Path:
    torch.set_num_threads(1)
    folder = create_run_at(Path(_store().name) / "shapes", shapes_project())
    run(folder.spec(), lambda event: None, layout=folder.layout)
    return folder.path


def shapes_run(place: Path) -> RunFolder:
    """A copy of the trained run, below `place`."""
    return RunFolder(Path(copytree(_trained(), place / "shapes")))
