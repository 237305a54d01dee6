"""Texts and sounds of the user's own go all the way: trained, evaluated, exported, and run on the very same files."""

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

import runtime
from designer.analysis.project import check_project
from designer.catalogue.facts import dataset_of
from designer.catalogue.tensor import BATCH, TensorSpec
from designer.data.choosing import choose
from designer.data.loading import load
from designer.evaluate.evaluate import evaluate_run
from designer.export.run_export import export_run
from designer.graph.model import Project
from designer.graph.recipe import Choice, Data, Training
from designer.jobs.run_folder import create_run_at
from designer.jobs.run_view import fold
from designer.protocol.events import Event
from designer.training.loop import run as train
from runtime.pipe import serve
from tests.helpers.building import Sketch

GOOD = ("lovely", "wonderful", "great", "charming")
BAD = ("boring", "awful", "poor", "dull")


def texts(folder: Path) -> Path:
    """Reviews of one sentence, with a word in each that says what they are."""
    for label, words in (("good", GOOD), ("bad", BAD)):
        (folder / label).mkdir(parents=True)
        for number in range(24):
            subject, end = ("film", "story", "music")[number % 3], ("today", "again", "I think")[number % 2]
            text = f"What a {words[number % 4]} {subject}, seen {number} times {end}!"
            (folder / label / f"{number}.txt").write_text(text, encoding="utf-8")
    return folder


def sounds(folder: Path) -> Path:
    """Low and high tones in noise, at two rates."""
    random = np.random.default_rng(0)
    for label, base in (("low", 300), ("high", 1800)):
        (folder / label).mkdir(parents=True)
        for number in range(16):
            rate = (8_000, 11_025)[number % 2]
            moments = np.arange(round(0.3 * rate)) / rate
            wave = 0.4 * np.sin(2 * np.pi * base * random.uniform(0.8, 1.2) * moments)
            soundfile.write(folder / label / f"{number}.wav", wave + random.normal(0, 0.05, len(moments)), rate)
    return folder


def words_network(length: int, tokens: int) -> Sketch:
    sketch = Sketch("Words").add("Input", "text", shape=[length], dtype="int64")
    sketch.add("Embedding", "words", num_embeddings=tokens, embedding_dim=12).add("Mean", "mean", dim=[1])
    return sketch.add("Linear", "scores", out_features=2).add("Output", "output")


def sound_network(shape: tuple[int, ...]) -> Sketch:
    sketch = Sketch("Sounds").add("Input", "sound", shape=list(shape))
    sketch.add("Conv2d", "conv", out_channels=8, kernel_size=3, padding=1).add("ReLU", "relu")
    sketch.add("MaxPool2d", "pool", kernel_size=4).add("Flatten", "flatten")
    return sketch.add("Linear", "scores", out_features=2).add("Output", "output")


def trained(place: Path, project: Project) -> tuple[Path, list[float]]:
    """The run, and its losses."""
    assert not check_project(project)
    run = create_run_at(place, project)
    events: list[Event] = []
    train(run.spec(), events.append, layout=run.layout)
    return run.path, list(fold(events).losses)


def all_the_way(place: Path, project: Project, folder: Path) -> Path:
    """The loss falls, and the runtime says of the validation files what evaluation found. Gives the model's file."""
    run, losses = trained(place, project)
    assert np.mean(losses[-3:]) < 0.5 * losses[0]
    evaluation, dataset = evaluate_run(run), load(project.data)
    exported = export_run(run)
    keys = [dataset.keys[row] for row in evaluation.rows]
    model = runtime.load(exported.onnx, "cpu")
    found = runtime.predict_files(model, [folder / key for key in keys])
    said = [
        prediction.index == dataset.targets[row] for (_, prediction), row in zip(found, evaluation.rows, strict=True)
    ]
    assert np.mean(said) == evaluation.metrics["accuracy"] > 0.9
    by_arrays = model.predict(dataset.inputs[list(evaluation.rows)])
    assert [prediction.score for _, prediction in found] == [prediction.score for prediction in by_arrays]
    assert model.manifest.inputs[0].reader == dataset.reading
    return exported.onnx


def recipe(**changes: Any) -> Training:
    return replace(Training(epochs=6, batch_size=8, device="cpu", optimizer=Choice("Adam", {"lr": 0.05})), **changes)


def test_texts_are_learnt_and_the_runtime_reads_them_from_files_and_through_the_pipe(tmp_path: Path) -> None:
    folder = texts(tmp_path / "texts")
    data, _ = choose("text_folder", {"path": str(folder)}, Data())
    facts = dataset_of(data)
    assert facts.input == TensorSpec((BATCH, *facts.shape), "int64")
    project = replace(words_network(facts.shape[0], facts.tokens).project, data=data, training=recipe(epochs=10))
    model, answers = str(all_the_way(tmp_path / "run", project, folder)), io.StringIO()

    said = ["What a lovely film, seen 3 times today!", "What an awful film, seen 3 times today!"]
    requests: list[dict[str, Any]] = [{"texts": said}, {"texts": [" "]}, {"texts": [1]}]
    serve([json.dumps({"model": model, **request}) for request in requests], answers)
    told = [json.loads(answer) for answer in answers.getvalue().splitlines()]
    assert [each["label"] for each in told[0]["predictions"]] == ["good", "bad"]
    assert told[1]["error"]["message"] == "Text 1: the text is only spaces; words were expected."
    assert told[2]["error"]["message"] == "“texts” must be a list of texts, or a mapping of such lists by input."


def test_sounds_are_learnt_and_the_runtime_reads_the_same_files(tmp_path: Path) -> None:
    folder = sounds(tmp_path / "sounds")
    data, _ = choose("sound_folder", {"path": str(folder), "mels": 16}, Data())
    project = replace(sound_network(dataset_of(data).shape).project, data=data, training=recipe())
    all_the_way(tmp_path / "run", project, folder)


def test_a_network_of_the_wrong_type_is_told_with_a_repair(tmp_path: Path) -> None:
    data, source = choose("text_folder", {"path": str(texts(tmp_path / "texts"))}, Data())
    length = source.settled["length"]
    sketch = Sketch().add("Input", shape=[length]).add("Linear", out_features=2).add("Output")
    (problem,) = check_project(replace(sketch.project, data=data))
    assert f"takes {length} float32, but a sample of texts is {length} int64" in problem.message
    assert problem.repairs
