"""Pictures that stay bytes become, batch by batch, the very numbers that preparing all of them gives."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from designer.data.choosing import choose
from designer.data.loading import load
from designer.data.preparation import fit
from designer.data.split import split
from designer.graph.recipe import Data
from designer.protocol.run_spec import new_spec
from designer.templates import load_template
from designer.training import bench, loop, parts
from designer.training.device import choose_device
from designer.training.pictures import Pictures, stay_bytes
from runtime.steps import Reshape, Scale, Standardise
from runtime.steps_places import Crop, Grey, Resize
from runtime.steps_values import Clip, Log
from tests.helpers.training import with_training

RAW = np.random.default_rng(0).integers(0, 256, (20, 3, 6, 5)).astype(np.uint8)
CPU = torch.device("cpu")
WAYS = {
    "scale": (Scale(1 / 255),),
    "standardise": (Standardise((100.0, 120.5, 90.25), (60.0, 55.5, 70.125), axis=1),),
    "reshape": (Scale(1 / 255), Reshape((90,))),
    "values": (Clip((20.0, 0.0, 50.0), (200.0, 255.0, 60.0), axis=1), Log(-1.0), Standardise((3.0,), (2.0,), axis=1)),
    "places": (Crop(4, 4), Grey(), Resize(3, 5), Scale(1 / 255)),
    "places, reshaped": (Resize(2, 2), Reshape((12,))),
    "moved only": (Crop(4, 3),),
}


@pytest.mark.parametrize("way", WAYS)
def test_batches_are_the_bits_that_the_steps_give(way: str) -> None:
    steps = WAYS[way]
    rows = np.array([7, 3, 19, 0, 4, 11])
    whole = RAW
    for step in steps:
        whole = step.apply(whole)
    pictures = Pictures(RAW, rows, steps, CPU)
    assert len(pictures) == 6
    chosen = torch.tensor([5, 0, 2])
    assert np.array_equal(pictures.index_select(0, chosen).numpy(), whole[rows[chosen.numpy()]])
    assert np.array_equal(pictures[1:4].numpy(), whole[rows[1:4]])
    assert np.array_equal(pictures[4:99].numpy(), whole[rows[4:]])
    assert pictures[0:2].dtype == torch.float32


def test_only_many_pictures_stay_bytes() -> None:
    steps = WAYS["scale"]
    assert stay_bytes(RAW, steps, 1000)
    assert not stay_bytes(RAW, steps, 1 << 20)
    assert not stay_bytes(RAW.astype(np.float32), steps, 1000)
    assert not stay_bytes(RAW, (), 1000)
    assert not stay_bytes(RAW, (Resize(1, 1),), 1000), "what is small when it is prepared"
    assert stay_bytes(RAW, (Resize(40, 40),), 1 << 16), "what is large when it is prepared"


def test_a_logarithm_that_some_bytes_do_not_have_is_taken_of_those_that_are_there() -> None:
    raw = np.maximum(RAW, 30)
    steps = (Log(30.0),)
    pictures = Pictures(raw, np.arange(len(raw)), steps, CPU)
    assert np.array_equal(pictures[0:20].numpy(), steps[0].apply(raw))


def test_what_is_fitted_to_bytes_is_what_all_of_them_give(tmp_path: Path) -> None:
    data = Data(dataset="image_folder", params={"path": str(photos(tmp_path))}, normalise="standardise")
    dataset = load(data)
    parts = split(dataset, data)
    (step,) = fit(dataset, parts, data).inputs
    assert isinstance(step, Standardise)
    train = np.moveaxis(dataset.inputs[parts.train].astype(np.float64), 1, -1).reshape(-1, 3)
    assert step.mean == pytest.approx(train.mean(axis=0))
    assert step.std == pytest.approx(train.std(axis=0))
    assert step.axis == 1


def test_training_on_bytes_is_training_on_the_prepared_numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(2)
    for label in "0123456789":
        (tmp_path / label).mkdir()
        for place in range(5):
            Image.fromarray(rng.integers(0, 256, (8, 8)).astype(np.uint8)).save(tmp_path / label / f"{place}.png")
    data, _ = choose("image_folder", {"path": str(tmp_path)}, Data())
    project = replace(with_training(load_template("digits-cnn"), epochs=2, batch_size=16, device="cpu"), data=data)
    ends = []
    for whole in (1 << 30, 0):
        monkeypatch.setattr(parts, "_WHOLE", whole)
        is_bytes = isinstance(bench.set_up(new_spec(project), choose_device("cpu")).train.inputs[0], Pictures)
        assert is_bytes == (whole == 0)
        ends.append(loop.run(new_spec(project), lambda event: None).result)
    assert ends[0] == ends[1]


def photos(root: Path) -> Path:
    rng = np.random.default_rng(1)
    for label in ("dark", "light"):
        (root / label).mkdir()
        for place in range(6):
            low = 0 if label == "dark" else 128
            pixels = rng.integers(low, low + 128, (8, 8, 3)).astype(np.uint8)
            Image.fromarray(pixels).save(root / label / f"{place}.png")
    return root
