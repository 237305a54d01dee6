"""A run goes on alike when the layers of its document stand in another order, which means nothing."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load as load_tensors

from designer.graph.model import Project
from designer.graph.recipe import Choice, Data, Training
from designer.protocol.run_layout import LAST, STATE_FILE, WEIGHTS_FILE, RunLayout
from designer.protocol.run_spec import new_spec
from designer.protocol.sealed import read_sealed, write_sealed
from designer.training.errors import CheckpointError
from designer.training.loop import run
from tests.helpers.building import Sketch
from tests.helpers.training import StopAfter, with_traits

OPTIMIZERS = (Choice("Adam", {"lr": 0.01}), Choice("SGD", {"lr": 0.1, "momentum": 0.9}))
every_optimizer = pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=lambda choice: choice.type)


def branches(optimizer: Choice, **scales: float) -> Project:
    """Two branches whose weights have the same shapes, so that nothing but their names tells them apart."""
    sketch = Sketch().add("Input", "image", shape=[1, 8, 8]).add("Flatten", "flat")
    for name in ("left", "right"):
        sketch.add("Linear", name, after=["flat"], out_features=24).add("Tanh", f"{name}_tanh")
    sketch.add("Add", "both", after=["left_tanh", "right_tanh"]).add("Linear", "scores", out_features=10).add("Output")
    recipe = Training(epochs=2, batch_size=180, device="cpu", optimizer=optimizer)
    project = replace(sketch.project, data=Data(dataset="digits"), training=recipe)
    for name, scale in scales.items():
        project = with_traits(project, name, lr_scale=scale)
    return project


def turned(project: Project) -> Project:
    """The same document with its layers and wires in the opposite order; which branch is added to which is one."""
    nodes, edges = dict(reversed(project.main.nodes.items())), project.main.edges[::-1]
    return project.with_network(replace(project.main, nodes=nodes, edges=edges))


def begun(project: Project, folder: Path) -> RunLayout:
    layout = RunLayout(folder)
    run(new_spec(project), lambda event: None, layout=layout, commands=StopAfter(5))
    return layout


def finished(project: Project, layout: RunLayout) -> dict[str, torch.Tensor]:
    run(new_spec(project), lambda event: None, layout=layout, resume=True)
    return load_tensors(read_sealed(layout.checkpoint(LAST))[WEIGHTS_FILE])


@every_optimizer
@pytest.mark.parametrize("scales", [{}, {"left": 0.5, "right": 0.25}], ids=["alike", "scaled"])
def test_a_run_goes_on_alike(optimizer: Choice, scales: dict[str, float], tmp_path: Path) -> None:
    project = branches(optimizer, **scales)
    straight = finished(project, begun(project, tmp_path / "straight"))
    around = finished(turned(project), begun(project, tmp_path / "turned"))
    assert straight.keys() == around.keys()
    assert not torch.equal(straight["left.weight"], straight["right.weight"])
    for name, weight in straight.items():
        torch.testing.assert_close(around[name], weight, rtol=1e-4, atol=1e-6)


def test_the_order_really_changes_how_the_optimiser_counts(tmp_path: Path) -> None:
    """Otherwise the test above would hold for any program."""
    counted = []
    for number, project in enumerate((branches(OPTIMIZERS[0]), turned(branches(OPTIMIZERS[0])))):
        head = read_sealed(begun(project, tmp_path / str(number)).checkpoint(LAST))[STATE_FILE]
        counted.append(json.loads(head)["optimizer"]["weights"])
    assert counted[0] != counted[1]
    assert sorted(counted[0]) == sorted(counted[1])


def rewritten(layout: RunLayout, weights: list[str] | None) -> None:
    """The last checkpoint with other names of weights, or without any, as it was written before it held them."""
    files = dict(read_sealed(layout.checkpoint(LAST)))
    head = json.loads(files[STATE_FILE])
    del head["optimizer"]["weights"]
    if weights is not None:
        head["optimizer"]["weights"] = weights
    write_sealed(layout.checkpoint(LAST), files | {STATE_FILE: json.dumps(head).encode()})


@every_optimizer
def test_a_checkpoint_from_before_names_were_kept_goes_on_bit_by_bit(optimizer: Choice, tmp_path: Path) -> None:
    project = branches(optimizer, left=0.5)
    expected = finished(project, begun(project, tmp_path / "new"))
    layout = begun(project, tmp_path / "old")
    rewritten(layout, None)
    found = finished(project, layout)
    assert all(torch.equal(found[name], weight) for name, weight in expected.items())


def test_a_checkpoint_that_speaks_of_other_weights_is_refused(tmp_path: Path) -> None:
    project = branches(OPTIMIZERS[0])
    layout = begun(project, tmp_path)
    rewritten(layout, ["left.weight"])
    with pytest.raises(CheckpointError, match="the optimiser moved other weights"):
        finished(project, layout)
