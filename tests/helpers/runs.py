"""Small trained runs for tests: real data, real training, a second or less each."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

import torch

from designer.graph.model import Project
from designer.graph.recipe import Choice, Data, Training
from designer.jobs.run_folder import RunFolder, create_run_at
from designer.training.loop import run
from tests.helpers.building import Sketch


def mlp(name: str, features: int, hidden: int, outputs: int) -> Sketch:
    return (
        Sketch(name)
        .add("Input", "features", shape=[features])
        .add("Linear", "fc1", out_features=hidden)
        .add("ReLU", "relu1")
        .add("Linear", "fc2", out_features=outputs)
        .add("Output", "scores")
    )


def digits_cnn() -> Sketch:
    return (
        Sketch("Digits")
        .add("Input", "image", shape=[1, 8, 8])
        .add("Conv2d", "conv1", out_channels=8, kernel_size=3, padding=1)
        .add("BatchNorm2d", "norm1")
        .add("ReLU", "relu1")
        .add("MaxPool2d", "pool1", kernel_size=2)
        .add("Flatten", "flatten")
        .add("Linear", "fc1", out_features=10)
        .add("Output", "scores")
    )


def projects() -> dict[str, Project]:
    """One project for each way that outputs are read."""
    short = Training(epochs=8, device="cpu", optimizer=Choice("Adam", {"lr": 0.01}))
    recipes = {
        "digits": (digits_cnn(), "digits", short),
        "wine": (mlp("Wine", 13, 16, 3), "wine", replace(short, epochs=30)),
        "diabetes": (mlp("Diabetes", 10, 16, 1), "diabetes", replace(short, epochs=30, loss=Choice("MSELoss"))),
        "cancer": (mlp("Cancer", 30, 8, 1), "breast_cancer", replace(short, loss=Choice("BCEWithLogitsLoss"))),
    }
    return {
        name: replace(sketch.project, name=name, data=Data(dataset=dataset), training=training)
        for name, (sketch, dataset, training) in recipes.items()
    }


@cache
def _store() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="layerloom-runs-")


@cache
def _trained(name: str) -> Path:
    torch.set_num_threads(1)
    folder = create_run_at(Path(_store().name) / name, projects()[name])
    run(folder.spec(), lambda event: None, layout=folder.layout)
    return folder.path


def trained_run(name: str, place: Path) -> RunFolder:
    """A copy of a trained run, below `place`, to do with as a test likes."""
    return RunFolder(Path(copytree(_trained(name), place / name)))
