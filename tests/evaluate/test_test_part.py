"""The test part: nothing of a training sees it, and each look at it is noted with the run."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from designer.data.choosing import choose
from designer.data.datasets import Dataset
from designer.data.loading import load
from designer.data.split import split
from designer.evaluate.errors import EvaluationError
from designer.evaluate.evaluate import evaluate_run
from designer.evaluate.looks import looks_of
from designer.graph.errors import FileError
from designer.graph.recipe import Choice, Data, Training
from designer.jobs.run_folder import RunFolder, create_run_at
from designer.protocol.run_layout import BEST, LAST, WEIGHTS_FILE
from designer.training.loop import run as train
from tests.helpers.runs import mlp


def trained(
    place: Path, data: Data, *, task: str = "classification", features: int = 13, outputs: int = 3
) -> RunFolder:
    loss = Choice("CrossEntropyLoss" if task == "classification" else "MSELoss")
    training = Training(epochs=2, batch_size=16, device="cpu", optimizer=Choice("Adam", {"lr": 0.01}), loss=loss)
    project = replace(mlp("Net", features, 6, outputs).project, name="net", data=data, training=training)
    folder = create_run_at(place, project)
    train(folder.spec(), lambda event: None, layout=folder.layout)
    return folder


def weights(run: RunFolder) -> dict[str, bytes]:
    return {name: (run.layout.checkpoint(name) / WEIGHTS_FILE).read_bytes() for name in (BEST, LAST)}


WINE = Data("wine", test=0.25)


def spoilt(dataset: Dataset, rows: np.ndarray) -> Dataset:
    """The dataset with other values and other classes in these rows."""
    inputs, targets = dataset.inputs.copy(), dataset.targets.copy()
    inputs[rows] = inputs[rows] * 1000 - 7
    targets[rows] = (targets[rows] + 1) % len(dataset.entry.labels)
    return replace(dataset, inputs=inputs, targets=targets)


def test_what_stands_in_the_test_part_changes_no_bit_of_what_is_learnt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The split must be the same for the comparison to mean anything, so it is not drawn class by class.
    data = replace(WINE, split="random")
    clean = load(data)
    rows = split(clean, data).test
    assert len(rows) == 44
    before = trained(tmp_path / "before", data)
    monkeypatch.setattr("designer.training.bench.load", lambda data: spoilt(clean, rows))
    after = trained(tmp_path / "after", data)
    assert weights(before) == weights(after)
    monkeypatch.setattr("designer.training.bench.load", lambda data: spoilt(clean, split(clean, data).train[:1]))
    assert weights(before) != weights(trained(tmp_path / "other", data))


def houses(path: Path, spoil: Callable[[int], bool]) -> Path:
    """Numbers, words and gaps, in the order of time; spoilt rows are of another scale, and have other gaps."""
    random = np.random.default_rng(3)
    rows = ["day,size,town,price"]
    for row in range(100):
        size, town = random.normal(100, 20), "ABC"[row % 3]
        shown = "" if row % 9 == 4 else f"{size:.2f}"
        price = 3 * size + 20 * (row % 3)
        if spoil(row):
            shown, town, price = ("" if shown else "55.5"), "ABC"[(row + 1) % 3], 1e6 - price
        rows.append(f"2024-{1 + row // 28:02}-{1 + row % 28:02},{shown},{town},{price:.2f}")
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def test_medians_words_and_scales_of_a_table_are_not_of_the_test_part(tmp_path: Path) -> None:
    runs = []
    for name, spoil in (("clean", lambda row: False), ("spoilt", lambda row: row >= 80)):
        path = houses(tmp_path / f"{name}.csv", spoil)
        data, source = choose("table", {"path": str(path), "target": "price", "time": "day"}, Data(test=0.2))
        width = source.facts(source.fit(np.arange(100))).shape[0]
        runs.append(trained(tmp_path / name, data, task="regression", features=width, outputs=1))
    assert weights(runs[0]) == weights(runs[1])


def test_each_look_at_the_test_part_is_noted_and_looks_at_validation_are_not(tmp_path: Path) -> None:
    run = trained(tmp_path / "run", WINE)
    assert evaluate_run(run.path).part == "validation"
    assert looks_of(run.path) == ()
    assert not run.layout.looks.exists()
    first, second = evaluate_run(run.path, part="test"), evaluate_run(run.path, part="test")
    assert first == second
    assert first.part == "test"
    dataset = load(WINE)
    assert first.rows == tuple(split(dataset, WINE).test.tolist())
    looks = looks_of(run.path)
    assert [(look.samples, look.epoch, dict(look.metrics)) for look in looks] == [
        (first.samples, first.epoch, dict(first.metrics))
    ] * 2
    assert looks[0].time <= looks[1].time


def test_a_run_without_a_test_part_says_how_to_get_one(tmp_path: Path) -> None:
    run = trained(tmp_path / "run", Data("wine"))
    with pytest.raises(EvaluationError, match="has no test part"):
        evaluate_run(run.path, part="test")
    assert not run.layout.looks.exists()


def test_a_look_that_cannot_be_noted_shows_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = trained(tmp_path / "run", WINE)

    def full(path: Path, content: bytes) -> None:
        raise FileError(f"“{path.name}” could not be written: no space.", "Make room.")

    monkeypatch.setattr("designer.evaluate.looks.write_atomically", full)
    with pytest.raises(FileError, match=r"looks\.json"):
        evaluate_run(run.path, part="test")


@pytest.mark.parametrize("content", ["", "[]", '{"looks": 3}', json.dumps({"looks": [{"time": "yesterday"}]})])
def test_a_damaged_count_of_looks_is_said_and_kept(tmp_path: Path, content: str) -> None:
    run = create_run_at(tmp_path / "run", replace(mlp("Net", 13, 6, 3).project, name="net", data=WINE))
    run.layout.looks.write_text(content, encoding="utf-8")
    with pytest.raises(EvaluationError, match="counts the looks at the test part, cannot be read"):
        evaluate_run(run.path, part="test")
    assert run.layout.looks.read_text("utf-8") == content
