"""A network that learnt from a folder of pictures predicts from the files what it predicted while it was evaluated."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

import runtime
from designer.data.choosing import choose
from designer.data.loading import load
from designer.data.split import split
from designer.evaluate.evaluate import evaluate_run
from designer.export.run_export import export_run
from designer.graph.recipe import Data
from designer.jobs.run_folder import create_run_at
from designer.training.loop import run
from runtime.files import predict_files
from tests.helpers.runs import projects


def pictures(root: Path) -> Path:
    """Ten classes of grey photographs of many sizes; the class is where the light is."""
    rng = np.random.default_rng(0)
    for label in range(10):
        (root / str(label)).mkdir(parents=True)
        for place in range(8):
            pixels = rng.integers(0, 60, (5, 2)).astype(np.uint8)
            pixels[label // 2, label % 2] = 250
            size = (int(rng.integers(60, 200)), int(rng.integers(60, 200)))
            grey = Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC)
            grey.save(root / str(label) / f"{place}.{'jpg' if place % 2 else 'png'}")
    return root


def test_files_are_predicted_as_training_saw_them(tmp_path: Path) -> None:
    root = pictures(tmp_path / "pictures")
    (root / "3" / "damaged.jpg").write_bytes(b"no picture")
    chosen, _ = choose("image_folder", {"path": str(root), "height": 8, "fit": "stretch"}, Data())
    folder = create_run_at(tmp_path / "run", replace(projects()["digits"], data=chosen))
    run(folder.spec(), lambda event: None, layout=folder.layout)
    result = export_run(folder.path)
    assert result.parity.ok
    model = runtime.load(result.onnx, "cpu")
    dataset = load(chosen)
    rows = split(dataset, chosen).validation
    found = predict_files(model, [root / dataset.keys[row] for row in rows])
    arrays = model.predict(dataset.inputs[rows])
    assert [prediction.scores for _, prediction in found] == [each.scores for each in arrays]
    right = np.mean([each.index == truth for each, truth in zip(arrays, dataset.targets[rows], strict=True)])
    assert right == evaluate_run(folder.path).metrics["accuracy"] > 0.5
    assert "3/damaged.jpg" in [trouble.key for trouble in dataset.troubles]
