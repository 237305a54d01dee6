"""What the pre-processing of a bundle makes of items is, bit for bit, what training fed to the network.

For every source there is: 200 items by chance, read from their files as the runtime reads them, after a list of
preparations by chance that fits the data; against the batch that training picks of the same items.
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from zlib import crc32

import numpy as np
import pytest
import torch
from PIL import Image

import runtime
from designer.analysis.blocks import analyse_in
from designer.analysis.project import check_project
from designer.catalogue.datasets import CLASSIFICATION, DatasetDef
from designer.catalogue.losses import TargetForm
from designer.catalogue.prepared import prepared, prepared_of
from designer.compiler.trained import load_trained, predict
from designer.data.choosing import choose
from designer.data.errors import DataError
from designer.data.loading import load
from designer.data.split import split
from designer.data.suggesting import suggest
from designer.export.run_export import export_run
from designer.graph.model import Project, empty_project
from designer.graph.recipe import Choice, Data, Training
from designer.jobs.run_folder import create_run_at
from designer.protocol.run_spec import new_spec
from designer.training.loop import run as train
from designer.training.parts import into_network, parts
from runtime.decode import decode_file, decode_files
from runtime.manifest import InputSpec
from runtime.steps import apply_all
from tests.data.sources.test_contract import Case, files_to_run, input_spec, through_a_manifest
from tests.data.sources.test_contract import cases as cases
from tests.data.sources.test_contract import home as home
from tests.data.sources.test_contract import same_home as same_home
from tests.helpers.building import Sketch
from tests.helpers.preparations import some_list
from tests.helpers.training import small_mlp
from tests.training.test_words_and_sound import sounds, texts

ITEMS = 200


def test_two_hundred_items_of_every_source_are_prepared_as_in_training(
    cases: list[Case], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("designer.training.parts._WHOLE", 0)  # So that pictures stay bytes, as many of them do.
    for number, each in enumerate(cases):
        rng = np.random.default_rng(crc32(f"{each.data.dataset} {number}".encode()))
        dataset = load(each.data)
        data = replace(each.data, prepare=some_list(dataset.entry, rng))
        project = taking(prepared(dataset.entry, data), data)
        form = TargetForm.CLASS if dataset.entry.task == CLASSIFICATION else TargetForm.VALUES
        taken = into_network(analyse_in(project, "main"), dataset.entry)
        part, _, steps = parts(project, taken, dataset, form, torch.device("cpu"))
        rows = split(dataset, data).train
        (folder := tmp_path / str(number)).mkdir()
        files = files_to_run(each, dataset, folder)
        for place, kind in enumerate(dataset.entry.inputs):
            spec = replace(input_spec(kind, dataset.readings[place]), steps=steps.every_input[place])
            spec = through_a_manifest(spec)
            raw = read_by_the_runtime(spec, files.get(kind.name, ()), dataset.every_input[place])
            chosen = rng.choice([at for at, row in enumerate(rows.tolist()) if row in raw], ITEMS)
            batch = part.picked(torch.from_numpy(chosen))[0][place].numpy()
            whole = steps.network_inputs(dataset.every_input[place], place)[rows[chosen]]
            seen = apply_all(spec.steps, np.concatenate([raw[row] for row in rows[chosen].tolist()]))
            assert np.array_equal(seen, whole), (data.dataset, data.params, data.prepare)
            assert np.array_equal(seen.astype(batch.dtype), batch), (data.dataset, data.params, data.prepare)


def read_by_the_runtime(
    spec: InputSpec, files: Iterable[tuple[Path, list[int]]], samples: np.ndarray
) -> dict[int, np.ndarray]:
    """Raw samples [1, …] by their row: read from files, or as numbers where there is nothing to read."""
    found: dict[int, np.ndarray] = {}
    for path, rows in files:
        decoded = decode_file(spec, path).inputs
        found |= {row: decoded[place : place + 1] for place, row in enumerate(rows)}
    return found or {row: np.array(samples[row : row + 1]) for row in range(len(samples))}


def taking(entry: DatasetDef, data: Data) -> Project:
    """A project whose network has an Input for each input of the data."""
    sketch = Sketch()
    for kind in entry.inputs:
        sketch.add("Input", kind.name, after=[], shape=list(kind.shape), dtype=kind.dtype)
    return replace(sketch.add("Output").project, data=data)


def picture_folder(root: Path) -> Path:
    """Dark and light photographs of different sizes."""
    rng = np.random.default_rng(3)
    for label, low in (("dark", 0), ("light", 120)):
        (root / label).mkdir(parents=True)
        for number in range(10):
            pixels = rng.integers(low, low + 120, (12 + number, 15, 3)).astype(np.uint8)
            Image.fromarray(pixels).save(root / label / f"{number}.png")
    return root


def measures(root: Path) -> Path:
    """A table with two classes, a gap, and a column that spans powers of ten."""
    rng = np.random.default_rng(4)
    root.mkdir()
    lines = [
        f"{rng.normal():.3f},{10 ** rng.uniform(0, 6):.1f},{'ab'[n % 2]},{'no' if n % 3 else 'yes'}" for n in range(40)
    ]
    (root / "measures.csv").write_text("size,price,kind,sold\n" + "\n".join(lines) + "\n2.5,,a,no\n")
    return root / "measures.csv"


KINDS = {
    "image_folder": (
        picture_folder,
        {"height": 12, "width": 10},
        (
            Choice("CenterCrop", {"height": 10, "width": 8}),
            Choice("Grayscale"),
            Choice("Resize", {"height": 5, "width": 6}),
        ),
    ),
    "table": (
        measures,
        {"target": "sold"},
        (Choice("ClipQuantiles"), Choice("Log", {"offset": -100.0}), Choice("QuantileUniform", {"knots": 9})),
    ),
    "text_folder": (texts, {}, (Choice("Truncate", {"length": 4}),)),
    "sound_folder": (sounds, {"features": "wave"}, (Choice("Preemphasis"), Choice("TrimOrPad", {"length": 500}))),
}


@pytest.mark.parametrize("name", KINDS)
def test_an_exported_network_prepares_raw_files_itself(name: str, tmp_path: Path) -> None:
    make, params, steps = KINDS[name]
    path = make(tmp_path / "data")
    data, _ = choose(name, {"path": str(path), **params}, Data())
    data = replace(data, prepare=steps)
    suggestion = suggest(prepared_of(data))
    project = empty_project("Prepared")
    network = replace(suggestion.network, id=project.main.id)
    recipe = Training(epochs=1, batch_size=16, device="cpu", loss=Choice(suggestion.loss))
    project = replace(project.with_network(network), data=data, training=recipe)
    assert not check_project(project)
    run = create_run_at(tmp_path / "run", project)
    train(run.spec(), lambda event: None, layout=run.layout)
    trained = load_trained(run.layout)
    model = runtime.load(export_run(run.path).onnx, "cpu")
    (spec,) = model.manifest.inputs
    dataset = load(data)
    assert spec.shape == dataset.entry.shape
    assert len(spec.steps) >= len(steps)
    files = [path] if path.is_file() else [path / key for key in dataset.keys]
    raw = decode_files(spec, files).inputs
    (fed,) = trained.network_inputs(dataset.every_input)
    assert np.array_equal(apply_all(spec.steps, raw).astype(fed.dtype), fed)
    said = [prediction.index for _, prediction in runtime.predict_files(model, files)]
    assert said == predict(trained, *dataset.every_input).argmax(dim=1).tolist()


def test_data_that_a_step_does_not_take_is_refused_before_the_first_step() -> None:
    project = small_mlp("wine", [13], 3)
    project = replace(project, data=replace(project.data, prepare=(Choice("Log", {"offset": 100.0}),)))
    with pytest.raises(DataError) as caught:
        train(new_spec(project), lambda event: None)
    assert "The logarithm takes no value below 100, but " in caught.value.message
    assert caught.value.hint == "Give a lower offset, or clip the values first."
