"""Networks that objectives train go home: those that answer for the data with it, others by themselves."""

from pathlib import Path

import numpy as np
import pytest

from designer.api import Network
from designer.evaluate.errors import EvaluationError
from designer.evaluate.evaluate import evaluate_run
from designer.export.run_export import export_run
from designer.graph.model import Project
from designer.jobs.run_folder import create_run
from designer.protocol.events import EpochDone, Event, Finished
from designer.training.entry import train
from runtime.session import load

PICTURE = (1, 8, 8)


def autoencoder(main: str) -> Project:
    """A decoder or an encoder with a head first, and the drawing that trains it."""
    decoder = Network("Decoder")
    flat = decoder.add("Linear", decoder.input(4, name="code"), out_features=64)
    decoder.output(decoder.add("Unflatten", flat, dim=1, unflattened_size=[1, 8, 8]), name="picture")
    reader = Network("Reader")
    seen = reader.add("Flatten", reader.input(PICTURE, name="picture"))
    reader.output(reader.add("Linear", seen, out_features=10), name="scores")
    drawing = Network("Both")
    picture = drawing.input(PICTURE, name="input")
    scores = drawing.add(reader, picture)
    code = drawing.add("Linear", scores, out_features=4)
    drawing.output(drawing.add("MSELoss", drawing.add(decoder, code), picture), name="unlike")
    target = drawing.input((), name="target", dtype="int64")
    drawing.output(drawing.add("CrossEntropyLoss", scores, target, name="read"), name="misread")
    drawing.output(scores, name="prediction")
    first = decoder if main == "Decoder" else reader
    first.set("data.dataset", "digits")
    first.set("training.epochs", 3)
    first.set("training.optimizer.params.lr", 0.01)
    first.objective("both", drawing)
    return first.project


def trained(main: str, folder: Path) -> Path:
    run = create_run(folder, autoencoder(main))
    assert isinstance(train(run.path, lambda event: None), Finished)
    return run.path


def test_a_network_that_takes_codes_goes_home_alone_and_is_proved_on_codes(tmp_path: Path) -> None:
    run = trained("Decoder", tmp_path)
    result = export_run(run, tmp_path / "decoder.onnx")
    assert result.parity.ok
    model = load(result.onnx)
    (code,), (picture,) = model.manifest.inputs, model.manifest.outputs
    assert (code.name, code.shape, code.content, code.steps) == ("code", (4,), "tensor", ())
    assert picture.task == "tensor"
    made = model.run({"code": np.zeros((3, 4), np.float32)})
    assert made["picture"].shape == (3, 1, 8, 8)
    with pytest.raises(EvaluationError, match="does not answer for the data by itself"):
        evaluate_run(run)


def test_a_network_that_reads_the_data_goes_home_with_it_and_is_judged(tmp_path: Path) -> None:
    run = trained("Reader", tmp_path)
    result = export_run(run, tmp_path / "reader.onnx")
    assert result.metrics["accuracy"] == evaluate_run(run).metrics["accuracy"] > 0.6
    assert load(result.onnx).manifest.inputs[0].content == "image"


def test_a_single_score_and_a_second_output_are_judged_as_in_training(tmp_path: Path) -> None:
    body = Network("Two heads")
    hidden = body.add("ReLU", body.add("Linear", body.input(30, name="cells"), out_features=8))
    body.output(body.add("Linear", hidden, out_features=1, name="score"), name="benign")
    body.output(hidden, name="features")
    drawing = Network("Judge")
    score = drawing.add(body, drawing.input(30, name="input"))
    column = drawing.add("Unsqueeze", drawing.input((), name="target", dtype="int64"), dim=1)
    wanted = drawing.add("To", column, dtype="float32")
    drawing.output(drawing.add("BCEWithLogitsLoss", score, wanted), name="mistaken")
    drawing.output(score, name="prediction")
    body.set("data.dataset", "breast_cancer")
    body.set("training.epochs", 3)
    body.set("training.optimizer.params.lr", 0.02)
    body.objective("judge", drawing)
    run = create_run(tmp_path, body.project)
    events: list[Event] = []
    assert isinstance(train(run.path, events.append), Finished)
    best = max((each for each in events if isinstance(each, EpochDone)), key=lambda each: each.validation["accuracy"])
    assert evaluate_run(run.path).metrics["accuracy"] == best.validation["accuracy"] > 0.8
    assert export_run(run.path, tmp_path / "two.onnx").metrics["accuracy"] == best.validation["accuracy"]
