"""What a network may learn besides one class and values: a class for each place, many labels, its own input.

Each is trained for a little by the real loop, evaluated, exported, and run again by ONNX Runtime.
"""

import json
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch

from designer.catalogue.datasets import IGNORED, DatasetDef, InputDef
from designer.catalogue.facts import facts_as_json, facts_from_json
from designer.data.datasets import Dataset
from designer.evaluate.evaluate import evaluate_run
from designer.evaluate.evaluation import evaluation_from_json
from designer.export.run_export import export_run
from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.graph.recipe import Choice, Data, Training
from designer.protocol.events import Event
from designer.protocol.run_layout import RunLayout
from designer.protocol.run_spec import new_spec, spec_to_text
from designer.training.bench import set_up
from designer.training.device import choose_device
from designer.training.loop import run
from runtime.session import load


@dataclass(frozen=True)
class Kind:
    """Data of a kind, and a network that can learn it."""

    dataset: Dataset
    network: Network
    loss: str
    metric: str
    at_least: float


def chain(*layers: tuple[str, dict[str, object]]) -> Network:
    """Layers in a row, each wired to the next."""
    nodes = {f"n{i}": Node(f"n{i}", type, f"{type.lower()}{i}", params) for i, (type, params) in enumerate(layers)}
    names = list(nodes)
    wires = (Edge(PortRef(a, "output"), PortRef(b, "input")) for a, b in pairwise(names))
    return Network("main", "Net", nodes, tuple(wires))


def bright(count: int = 80, size: int = 8) -> np.ndarray:
    return np.random.default_rng(3).random((count, 1, size, size), dtype=np.float32)


def facts(task: str, content: str, shape: tuple[int, ...], samples: int, **more: object) -> DatasetDef:
    return DatasetDef(
        name="made",
        title="Made",
        doc="",
        task=task,
        content=content,
        shape=shape,
        samples=samples,
        **more,  # type: ignore[arg-type]
    )


def masks(dtype: type, loss: str, channels: int = 2) -> Kind:
    """Which pixels are bright: every fifth one is not judged."""
    pictures = bright()
    wanted = (pictures[:, 0] > 0.5).astype(dtype)
    wanted[:, ::5] = 255 if dtype is np.uint8 else IGNORED
    if loss != "CrossEntropyLoss":
        wanted = (pictures[:, 0] > 0.5).astype(dtype)
    entry = facts("classification", "image", (1, 8, 8), 80, labels=("dark", "bright"), target_shape=(8, 8))
    layers = chain(
        ("Input", {"shape": [1, 8, 8]}),
        ("Conv2d", {"out_channels": 4, "kernel_size": 1}),
        ("ReLU", {}),
        ("Conv2d", {"out_channels": channels, "kernel_size": 1}),
        ("Output", {}),
    )
    return Kind(Dataset("made", pictures, wanted, entry), layers, loss, "iou", 0.8)


def labels() -> Kind:
    """Which of four numbers are above zero."""
    rows = np.random.default_rng(4).normal(size=(120, 4)).astype(np.float32)
    entry = facts("multilabel", "table", (4,), 120, labels=("a", "b", "c", "d"))
    layers = chain(("Input", {"shape": [4]}), ("Linear", {"out_features": 4}), ("Output", {}))
    return Kind(Dataset("made", rows, (rows > 0).astype(np.float32), entry), layers, "BCEWithLogitsLoss", "f1", 0.85)


def copies() -> Kind:
    """What went in shall come out, though it goes through a narrow place."""
    rows = np.random.default_rng(5).normal(size=(120, 1)).astype(np.float32) * np.ones((1, 6), dtype=np.float32)
    entry = facts("reconstruction", "table", (6,), 120)
    layers = chain(
        ("Input", {"shape": [6]}), ("Linear", {"out_features": 1}), ("Linear", {"out_features": 6}), ("Output", {})
    )
    return Kind(Dataset("made", rows, np.zeros((120, 0), np.float32), entry), layers, "MSELoss", "mae", 0.0)


def both() -> Kind:
    """Whether a picture is brighter than a number says: two inputs, which the network has in the other order."""
    pictures = bright(120, 2)
    levels = np.random.default_rng(6).random((120, 1), dtype=np.float32) * 0.4 + 0.3
    wanted = (pictures.reshape(120, -1).mean(axis=1) > levels[:, 0]).astype(np.int64)
    entry = facts(
        *("classification", "image", (1, 2, 2), 120),
        labels=("darker", "brighter"),
        input_name="picture",
        others=(InputDef(name="level", content="table", shape=(1,)),),
    )
    nodes = {
        "l": Node("l", "Input", "level", {"shape": [1]}),
        "p": Node("p", "Input", "picture", {"shape": [1, 2, 2]}),
        "f": Node("f", "Flatten", "flat"),
        "c": Node("c", "Concatenate", "joined"),
        "s": Node("s", "Linear", "scores", {"out_features": 2}),
        "o": Node("o", "Output", "output"),
    }
    wires = [("p", "output", "f", "input"), ("f", "output", "c", "inputs"), ("l", "output", "c", "inputs")]
    wires += [("c", "output", "s", "input"), ("s", "output", "o", "input")]
    network = Network("main", "Net", nodes, tuple(Edge(PortRef(a, b), PortRef(c, d)) for a, b, c, d in wires))
    dataset = Dataset("made", pictures, wanted, entry, others=(levels,))
    return Kind(dataset, network, "CrossEntropyLoss", "accuracy", 0.8)


KINDS = {
    "places": lambda: masks(np.int64, "CrossEntropyLoss"),
    "places in bytes": lambda: masks(np.uint8, "CrossEntropyLoss"),
    "places with one score": lambda: masks(np.uint8, "BCEWithLogitsLoss", 1),
    "many labels": labels,
    "its own input": copies,
    "two inputs": both,
}


@pytest.mark.parametrize("name", KINDS)
def test_a_network_learns_is_evaluated_and_taken_home(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = KINDS[name]()
    dataset = replace(kind.dataset, keys=tuple(f"row {row}" for row in range(len(kind.dataset))))
    for module in ("designer.training.bench", "designer.evaluate.evaluate", "designer.export.plain"):
        monkeypatch.setattr(f"{module}.load", lambda data: dataset)
    spec = new_spec(project_of(kind, dataset))
    layout = RunLayout(tmp_path / "run")
    layout.path.mkdir()
    layout.spec.write_text(spec_to_text(spec), encoding="utf-8")
    events: list[Event] = []

    finished = run(spec, events.append, layout=layout)
    best = finished.result["best"]
    assert finished.status == "completed"

    evaluation = evaluate_run(layout.path)
    assert evaluation_from_json(json.loads(json.dumps(evaluation.to_json()))) == evaluation
    assert list(evaluation.metrics) == [metric for metric in best if metric != "loss"]
    for metric, value in evaluation.metrics.items():
        assert value == pytest.approx(best[metric], rel=1e-4, abs=1e-5), metric
    value = evaluation.metrics[kind.metric]
    assert value < 0.4 if kind.metric == "mae" else value > kind.at_least
    assert len(evaluation.worst) == min(24, evaluation.samples)

    result = export_run(layout.path)
    assert result.parity.ok
    assert result.metrics[kind.metric] == pytest.approx(value, rel=1e-4, abs=1e-5)
    assert [(spec.name, spec.shape) for spec in load(result.onnx).manifest.inputs] == [
        (node.name, tuple(node.params["shape"])) for node in kind.network.nodes.values() if node.type == "Input"
    ]


def project_of(kind: Kind, dataset: Dataset) -> Project:
    entry = dataset.entry
    assert facts_from_json(json.loads(json.dumps(facts_as_json(entry)))) == entry
    return Project(
        name="Kinds",
        networks={kind.network.id: kind.network},
        data=Data("made", facts=facts_as_json(entry)),
        training=Training(loss=Choice(kind.loss), optimizer=Choice("Adam", {"lr": 0.03}), epochs=40, batch_size=16),
    )


def test_places_that_are_not_judged_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    kind = KINDS["places in bytes"]()
    gradients = []
    for hidden in (0, 1):
        wanted = kind.dataset.targets.copy()
        pictures = kind.dataset.inputs.copy()
        pictures[:, 0][wanted == 255] = hidden
        dataset = replace(kind.dataset, inputs=pictures, targets=wanted)
        monkeypatch.setattr("designer.training.bench.load", lambda data, found=dataset: found)
        project = replace(project_of(kind, dataset), data=replace(project_of(kind, dataset).data, normalise="none"))
        bench = set_up(new_spec(project), choose_device("cpu"))
        inputs, target, truth = bench.train.picked(torch.arange(20))
        bench.loss(bench.module(*inputs), target).backward()
        gradients.append([weight.grad.clone() for weight in bench.module.parameters()])
        meter = bench.new_meter(False)
        meter.add(bench.module(*inputs), truth)
        assert int(meter.sums[1:].sum()) == int((truth >= 0).sum()) < truth.numel()
    assert all(torch.equal(one, other) for one, other in zip(*gradients, strict=True))
