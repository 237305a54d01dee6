"""Data with several inputs goes all the way: chosen, given a network, trained, evaluated, exported, run on its file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import runtime
from designer.analysis.project import check_project
from designer.catalogue.facts import dataset_of
from designer.data.choosing import choose
from designer.data.loading import load
from designer.data.suggesting import suggest
from designer.evaluate.evaluate import evaluate_run
from designer.export.run_export import export_run
from designer.graph.model import Project
from designer.graph.recipe import Choice, Data, Training
from designer.jobs.run_folder import create_run_at
from designer.jobs.run_view import fold
from designer.protocol.events import Event
from designer.training.loop import run as train
from tests.data.sources.example_several import write_pictures

EPOCHS = 4
Make = Callable[[Path], tuple[str, Path]]


def translations(folder: Path) -> tuple[str, Path]:
    """Numbers in words, backwards: one language becomes the other."""
    words = ("one", "two", "three", "four")
    pairs = [(a, b, c) for a in words for b in words for c in words]
    path = folder / "numbers.csv"
    path.write_text("source,target\n" + "".join(f"{a} {b} {c},{c} {b} {a}\n" for a, b, c in pairs))
    return "parallel_text", path


def pets(folder: Path) -> tuple[str, Path]:
    """Noise with a weight beside it, which tells all."""
    write_pictures(folder)
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.png"))
    rows = [f"{name},{n * 7 % 30},{('light', 'heavy')[n * 7 % 30 > 14]}" for n, name in enumerate(names * 2)]
    path = folder / "pets.csv"
    path.write_text("image,weight,kind\n" + "\n".join(rows) + "\n")
    return "image_and_table", path


def ratings(folder: Path) -> tuple[str, Path]:
    """Users that like one kind of items."""
    path = folder / "ratings.csv"
    rows = [f"{user},{item},{5 if (user + item) % 2 else 1}" for user in range(8) for item in range(8)]
    path.write_text("user,item,rating\n" + "\n".join(rows) + "\n")
    return "rating_table", path


def trained(place: Path, name: str, path: Path) -> tuple[Path, Data]:
    """The run of the network that is suggested; its loss falls, and it is evaluated."""
    data, _ = choose(name, {"path": str(path)}, Data())
    made = suggest(dataset_of(data))
    training = Training(loss=Choice(made.loss), epochs=EPOCHS, batch_size=8, optimizer=Choice("Adam", {"lr": 0.01}))
    project = Project("p", {"main": made.network}, data, replace(training, device="cpu"))
    assert not check_project(project)
    run = create_run_at(place / "run", project)
    events: list[Event] = []
    train(run.spec(), events.append, layout=run.layout)
    losses = list(fold(events).losses)
    assert np.mean(losses[-4:]) < 0.8 * np.mean(losses[:2])
    assert evaluate_run(run.path).rows
    return run.path, data


@pytest.mark.parametrize("make", [translations, ratings])
def test_what_has_several_inputs_learns_by_what_is_suggested(make: Make, tmp_path: Path) -> None:
    assert trained(tmp_path, *make(tmp_path))


def test_what_has_several_inputs_runs_on_the_file_that_it_was_learnt_from(tmp_path: Path) -> None:
    name, path = pets(tmp_path)
    run, data = trained(tmp_path, name, path)
    model = runtime.load(export_run(run).onnx, "cpu")
    dataset = load(data)
    specs = model.manifest.inputs
    assert [spec.name for spec in specs] == [kind.name for kind in dataset.entry.inputs]
    inputs = {spec.name: array[:4] for spec, array in zip(specs, dataset.every_input, strict=True)}
    told = runtime.predict_files(model, [path])[:4]
    assert [source for source, _ in told] == [f"{path.name}, row {number}" for number in range(2, 6)]
    for (_, prediction), wanted in zip(told, model.predict(inputs), strict=True):
        assert np.array_equal(prediction.raw, wanted.raw)
