"""Trainings that are ill on purpose, and healthy ones; small enough to train in a blink."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits

from designer.api import Network, Output
from designer.data.choosing import choose
from designer.graph.model import Project
from designer.graph.recipe import Choice, Data
from tests.helpers.building import Sketch
from tests.helpers.training import digits_mlp, small_mlp, with_training, with_traits


def deep_mlp(depth: int, activation: str, width: int = 32, **training: object) -> Project:
    """Digits, with `depth` hidden layers."""
    sketch = Sketch().add("Input", shape=[1, 8, 8]).add("Flatten")
    for number in range(depth):
        sketch.add("Linear", f"hidden{number + 1}", out_features=width).add(activation)
    sketch.add("Linear", "scores", out_features=10).add("Output")
    project = replace(sketch.project, data=Data(dataset="digits"), training=digits_mlp().training)
    return with_training(project, **training)


def overfitting(place: Path) -> Project:
    """A hundred samples to learn from, and a wide network that goes on and on."""
    project = small_mlp("breast_cancer", [30], 2)
    wide = Sketch().add("Input", shape=[30]).add("Linear", "hidden", out_features=256).add("ReLU")
    wide.add("Linear", "hidden2", out_features=256).add("ReLU").add("Linear", "scores", out_features=2).add("Output")
    project = replace(wide.project, data=replace(project.data, validation=0.8), training=project.training)
    return with_training(project, epochs=40, batch_size=32, optimizer=Choice("Adam", {"lr": 0.01}))


def underfitting(place: Path) -> Project:
    """Everything has to pass through a single unit."""
    sketch = Sketch().add("Input", shape=[1, 8, 8]).add("Flatten").add("Linear", "narrow", out_features=1)
    sketch.add("Linear", "scores", out_features=10).add("Output")
    project = replace(sketch.project, data=Data(dataset="digits"), training=digits_mlp().training)
    return with_training(project, epochs=30, optimizer=Choice("Adam", {"lr": 0.01}))


def exploding(place: Path) -> Project:
    """Deep, and every layer begins with weights that are far too large."""
    project = deep_mlp(8, "ReLU", epochs=3, optimizer=Choice("SGD", {"lr": 1e-12}))
    for number in range(8):
        init = Choice("normal_", {"mean": 0.0, "std": 1.5})
        project = with_traits(project, f"hidden{number + 1}", init=init)
    return project


def vanishing(place: Path) -> Project:
    """Deep, and every layer squashes."""
    return deep_mlp(8, "Sigmoid", epochs=4, optimizer=Choice("SGD", {"lr": 0.1}))


def dead(place: Path) -> Project:
    """A first step so large that most units fall silent for ever."""
    return deep_mlp(2, "ReLU", epochs=6, optimizer=Choice("Adam", {"lr": 0.3}))


def rate_high(place: Path) -> Project:
    """Steps that throw the weights about."""
    return digits_mlp(epochs=6, optimizer=Choice("SGD", {"lr": 30.0}))


def rate_low(place: Path) -> Project:
    """Steps that hardly move anything."""
    return digits_mlp(epochs=5, optimizer=Choice("SGD", {"lr": 0.0005}))


def label_noise(place: Path) -> Project:
    """A quarter of the labels is wrong."""
    digits, random = load_digits(), np.random.default_rng(0)
    wrong = random.random(len(digits.target)) < 0.25
    labels = np.where(wrong, random.integers(0, 10, len(digits.target)), digits.target)
    names = [f"p{number}" for number in range(64)]
    rows = [";".join([*names, "label"])]
    rows += [
        ";".join([*(f"{value + 0.5:g}" for value in values), f"digit {label}"])
        for values, label in zip(digits.data, labels, strict=True)
    ]
    path = place / "digits.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    data, source = choose("table", {"path": str(path), "target": "label"}, Data())
    entry = source.facts(source.fit(np.arange(len(source))))
    project = small_mlp("digits", list(entry.shape), len(entry.labels))
    return with_training(replace(project, data=data), epochs=15, optimizer=Choice("Adam", {"lr": 0.005}))


def contest(place: Path, *, noise: float = 1.0, judge_rate: float = 2e-3, maker_rate: float = 2e-3) -> Project:
    """A generator of digits and who judges them."""
    maker = Network("Generator")
    hidden = maker.add("ReLU", maker.add("Linear", maker.input(8, name="noise"), out_features=32))
    flat = maker.add("Sigmoid", maker.add("Linear", hidden, out_features=64))
    maker.output(maker.add("Unflatten", flat, dim=1, unflattened_size=[1, 8, 8]), name="picture")
    judging = Network("Judge")
    seen = judging.add("Linear", judging.add("Flatten", judging.input((1, 8, 8), name="picture")), out_features=48)
    judging.output(judging.add("Linear", judging.add("LeakyReLU", seen), out_features=1), name="score")
    tell, deceive = Network("Tell apart"), Network("Deceive")
    real = tell.input((1, 8, 8), name="input")
    made = tell.add("Detach", tell.add(maker, _noise(tell, real, noise)))
    on_real, on_made = tell.add(judging, real, name="on_real"), tell.add(judging, made, name="on_made")
    tell.output(tell.add("BCEWithLogitsLoss", on_real, tell.add("FullLike", on_real, fill_value=1.0)), name="real")
    tell.output(tell.add("BCEWithLogitsLoss", on_made, tell.add("FullLike", on_made, fill_value=0.0)), name="made")
    pictures = deceive.input((1, 8, 8), name="input")
    said = deceive.add(judging, deceive.add(maker, _noise(deceive, pictures, noise)))
    wanted = deceive.add("FullLike", said, fill_value=1.0)
    deceive.output(deceive.add("BCEWithLogitsLoss", said, wanted), name="deceived")
    maker.set("data.dataset", "digits")
    for path, value in {"epochs": 20, "batch_size": 128, "device": "cpu"}.items():
        maker.set(f"training.{path}", value)
    maker.objective("judge", tell, learns=[judging], optimizer=("Adam", {"lr": judge_rate}))
    maker.objective("generator", deceive, learns=[maker], optimizer=("Adam", {"lr": maker_rate}))
    return maker.project


def _noise(net: Network, like: Output, factor: float) -> Output:
    """Eight numbers a sample by chance, times a factor."""
    drawn = net.add("RandomNoise", like, shape=[8])
    return drawn if factor == 1.0 else net.add("Multiply", drawn, net.add("FullLike", drawn, fill_value=factor))


def saturated(place: Path) -> Project:
    """Who judges learns a thousand times as fast."""
    return contest(place, judge_rate=1e-2, maker_rate=1e-6)


def collapse(place: Path) -> Project:
    """The generator is given nothing that could tell one picture from the other."""
    return contest(place, noise=0.0)


PLANTED: dict[str, Callable[[Path], Project]] = {
    "overfitting": overfitting,
    "underfitting": underfitting,
    "exploding": exploding,
    "vanishing": vanishing,
    "dead": dead,
    "rate_high": rate_high,
    "rate_low": rate_low,
    "label_noise": label_noise,
    "saturated": saturated,
    "collapse": collapse,
}
"""Illnesses by id, each with a project that has it."""
