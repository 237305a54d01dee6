"""A table of the user's own goes all the way: chosen, trained, evaluated, exported, and run on the very same file."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import runtime
from designer.data.changes import EXCLUDED
from designer.data.choosing import choose
from designer.data.loading import load
from designer.data.split import split
from designer.evaluate.evaluate import evaluate_run
from designer.export.run_export import export_run
from designer.graph.recipe import Choice, Data, Training
from designer.jobs.run_folder import create_run_at
from designer.training.loop import run as train
from tests.helpers.runs import mlp


def table(path: Path) -> Path:
    """Prices of houses: a number and a category with gaps, a date, yes or no, as a spreadsheet saves them."""
    random = np.random.default_rng(0)
    rows = ["\ufeffsize;town;built;garden;price"]
    for row in range(120):
        size, town, garden = random.normal(100, 20), "ABC"[row % 3], row % 4 < 2
        price = f"{1000 * size + 20_000 * garden + 5_000 * (row % 3):.2f} €".replace(".", ",")
        shown = "" if row % 9 == 4 else f"{size:.1f}".replace(".", ",")
        known, day = "" if row % 7 == 3 else town, f"{row % 27 + 1}.3.{1990 + row % 20}"
        rows.append(f"{shown};{known};{day};{'ja' if garden else 'nein'};{price}")
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


@pytest.mark.parametrize("target", ["price", "town"])
def test_the_runtime_says_of_the_file_what_evaluation_found(tmp_path: Path, target: str) -> None:
    path = table(tmp_path / "houses.csv")
    data, source = choose("table", {"path": str(path), "target": target}, Data())
    data = replace(data, items={"row 2": {EXCLUDED: True}})
    entry = source.facts(source.fit(np.arange(len(source))))
    loss = Choice("MSELoss") if entry.task == "regression" else Choice("CrossEntropyLoss")
    training = Training(epochs=3, device="cpu", optimizer=Choice("Adam", {"lr": 0.01}), loss=loss)
    sketch = mlp("Houses", entry.shape[0], 8, max(len(entry.labels), 1))
    run = create_run_at(tmp_path / "run", replace(sketch.project, name="Houses", data=data, training=training))
    train(run.spec(), lambda event: None, layout=run.layout)
    evaluation = evaluate_run(run.path)

    found = dict(runtime.predict_files(runtime.load(export_run(run.path).onnx, "cpu"), [path]))

    dataset = load(data)
    assert len(found) == 120, "every row of the file, also what was not learnt from"
    assert "row 2" not in dataset.keys
    keys = [dataset.keys[row] for row in evaluation.rows]
    assert evaluation.rows == tuple(split(dataset, data).validation.tolist())
    said = [found[f"houses.csv, {key}"] for key in keys]
    if target == "price":
        values = np.array([prediction.value for prediction in said])
        assert np.allclose(values, np.array(evaluation.predictions)[:, 0], rtol=1e-5)
    else:
        right = np.mean([each.index == dataset.targets[row] for each, row in zip(said, evaluation.rows, strict=True)])
        assert right == evaluation.metrics["accuracy"]
