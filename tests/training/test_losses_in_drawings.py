"""Losses that are parts and data with targets of other forms, together in drawings of objectives."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from designer.api import Network
from designer.api.wires import Output
from designer.catalogue.datasets import IGNORED
from designer.data.choosing import choose
from designer.data.counting import Judged
from designer.data.metrics import metrics
from designer.evaluate.evaluate import evaluate_run
from designer.graph.recipe import Choice, Data
from designer.jobs.run_folder import create_run_at
from designer.jobs.run_view import RunView, fold
from designer.protocol.events import Event, Finished
from designer.protocol.run_spec import new_spec
from designer.training.loop import run
from runtime.manifest import OutputSpec

PICTURE = (1, 8, 8)


def trained(
    net: Network, dataset: str, epochs: int = 2, loss: str = "MSELoss", folder: Path | None = None, **params: int
) -> RunView:
    """What a run tells, of a project for generated data, or one of the catalogue without parameters."""
    data = choose(dataset, params, Data())[0] if params else Data(dataset=dataset)
    recipe = replace(net.project.training, epochs=epochs, batch_size=32, device="cpu", loss=Choice(loss))
    events: list[Event] = []
    project = replace(net.project, data=data, training=recipe)
    if folder is None:
        run(new_spec(project), events.append)
    else:
        kept = create_run_at(folder / "run", project)
        run(kept.spec(), events.append, layout=kept.layout)
    assert isinstance(events[-1], Finished)
    return fold(events)


def agrees(found: RunView, folder: Path) -> None:
    """Evaluation says what training said of its best epoch."""
    assert found.best is not None
    evaluation = evaluate_run(folder / "run")
    for name, value in evaluation.metrics.items():
        assert value == pytest.approx(found.best.validation[name], rel=1e-4, abs=1e-6)


def dense(net: Network, x: Output, *sizes: int) -> Output:
    for number, size in enumerate(sizes):
        x = net.add("Linear", net.add("ReLU", x) if number else x, out_features=size)
    return x


def critic() -> Network:
    net = Network("Critic")
    flat = net.add("Flatten", net.input(PICTURE, name="picture"))
    net.output(dense(net, flat, 16, 1), name="score")
    return net


def maker() -> Network:
    net = Network("Maker")
    flat = dense(net, net.input(8, name="noise"), 64)
    net.output(net.add("Unflatten", flat, dim=1, unflattened_size=list(PICTURE)), name="picture")
    return net


def test_a_gradient_penalty_is_learnt_and_told_of_what_validates_too() -> None:
    made_by, judging, tell = maker(), critic(), Network("Tell apart")
    real = tell.input(PICTURE, name="input")
    made = tell.add("Detach", tell.add(made_by, tell.add("RandomNoise", real, shape=[8])))
    share = tell.add("RandomNoise", real, distribution="uniform", shape=[1, 1, 1])
    apart = tell.add("Subtract", made, real)
    between = tell.add("WithGradient", tell.add("Add", real, tell.add("Multiply", share, apart)))
    slope = tell.add("InputGradient", tell.add(judging, between), between)
    steep = tell.add("Norm", tell.add("Flatten", slope), dim=[1])
    one = tell.add("FullLike", steep, fill_value=1.0)
    tell.output(tell.add("Scale", tell.add("MSELoss", steep, one), weight=10.0), name="penalty")
    scores = (tell.add("MeanLoss", tell.add(judging, each)) for each in (made, real))
    tell.output(tell.add("Subtract", *scores), name="distance")
    made_by.objective("critic", tell, learns=[judging])
    found = trained(made_by, "digits")
    for part in (found.epochs[0].train, found.epochs[0].validation):
        assert 0.01 < part["term:penalty"] < 9.9, "10 would be that of no gradient at all"


def test_a_grid_learns_boxes_and_is_measured_by_them(tmp_path: Path) -> None:
    net, find = Network("Detector"), Network("Find")
    x = net.input((3, 32, 32), name="picture")
    for stride in (2, 2):
        x = net.add("ReLU", net.add("Conv2d", x, out_channels=8, kernel_size=3, stride=stride, padding=1))
    net.output(net.add("Conv2d", x, out_channels=9, kernel_size=1), name="grid")
    grid = find.add(net, find.input((3, 32, 32), name="input"))
    find.output(find.add("DetectionLoss", grid, find.input((2, 5), name="target")), name="boxes")
    find.output(grid, name="prediction")
    net.objective("find", find)
    found = trained(net, "shapes_boxes", folder=tmp_path, samples=40, side=32, shapes=2)
    assert found.metrics == ("loss", "map", "map50")
    agrees(found, tmp_path)
    assert found.epochs[1].train["loss"] < found.epochs[0].train["loss"]


def test_what_is_said_in_a_sound_is_learnt_without_being_told_when(tmp_path: Path) -> None:
    net, listen = Network("Ear"), Network("Listen")
    x = net.input((1, 8000), name="sound")
    for width, stride in ((64, 32), (5, 4)):
        x = net.add("ReLU", net.add("Conv1d", x, out_channels=8, kernel_size=width, stride=stride))
    net.output(net.add("Conv1d", x, out_channels=6, kernel_size=1), name="scores")
    scores = listen.add(net, listen.input((1, 8000), name="input"))
    steps = listen.add("LogSoftmax", listen.add("Transpose", scores, dim0=1, dim1=2), dim=-1)
    listen.output(listen.add("CTCLoss", steps, listen.input(5, name="target", dtype="int64")), name="alignment")
    listen.output(scores, name="prediction")
    net.objective("listen", listen)
    found = trained(net, "tones", folder=tmp_path, samples=40)
    assert found.metrics == ("loss", "wer")
    agrees(found, tmp_path)
    assert found.epochs[1].train["loss"] < found.epochs[0].train["loss"]


def test_a_transcript_is_compared_with_what_is_left_of_the_steps() -> None:
    steps = np.array([[0, 3, 3, 0, 3, 1], [2, 2, 0, 0, 0, 0]])
    scores = np.eye(4, dtype=np.float32)[steps].transpose(0, 2, 1)
    targets = np.array([[3, 3, 2], [2, IGNORED, IGNORED]])
    spec = OutputSpec("output", "classification", labels=("–", "do", "re", "mi"))
    assert metrics(spec, "transcript", ("wer", "cer"), targets, scores) == {"wer": 1 / 4, "cer": 2 / 10}
    assert Judged(spec, targets, scores).said.shape == (2, 6)


def test_few_labels_are_learnt_from_and_all_are_measured() -> None:
    net, few = Network("Net"), Network("Few labels")
    net.output(dense(net, net.input(2, name="point"), 16, 2), name="scores")
    scores = few.add(net, few.input(2, name="point"))
    known = few.add("Greater", few.add("Select", few.input(1, name="known"), dim=1, index=0), other=0.5)
    classes = few.add("Where", known, few.input((), name="target", dtype="int64"), other=-100)
    few.output(few.add("CrossEntropyLoss", scores, classes), name="labelled")
    few.output(scores, name="prediction")
    net.objective("few", few)
    found = trained(net, "two_moons_few", epochs=3, samples=400, known=300)
    assert found.metrics == ("loss", "accuracy")


@pytest.mark.parametrize("loss", ["BatchHardTripletLoss", "FocalLoss", "DiceLoss"])
def test_losses_of_classes_learn_from_class_numbers(loss: str) -> None:
    net, drawing = Network("Net"), Network("Drawing")
    net.output(dense(net, net.add("Flatten", net.input(PICTURE, name="picture")), 24, 10), name="scores")
    scores = drawing.add(net, drawing.input(PICTURE, name="input"))
    drawing.output(drawing.add(loss, scores, drawing.input((), name="target", dtype="int64")), name="found")
    net.objective("learn", drawing)
    found = trained(net, "digits")
    assert found.epochs[1].validation["loss"] < found.epochs[0].validation["loss"]


def test_finer_pictures_are_learnt_by_the_simple_recipe(tmp_path: Path) -> None:
    net = Network("Finer")
    x = net.add("Conv2d", net.input((3, 16, 16), name="coarse"), out_channels=12, kernel_size=3, padding=1)
    net.output(net.add("PixelShuffle", x, upscale_factor=2), name="fine")
    found = trained(net, "shapes_fine", folder=tmp_path, samples=60)
    assert found.metrics == ("loss", "mae", "rmse", "r2")
    agrees(found, tmp_path)
    assert found.epochs[1].train["loss"] < found.epochs[0].train["loss"]
