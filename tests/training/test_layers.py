"""Layers that rest, layers that wake up, layers that take smaller steps than others."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load
from torch import Tensor

from designer.catalogue.recipe import RecipeDef
from designer.catalogue.registry import schedules
from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.graph.recipe import Choice, Data, Training
from designer.graph.traits import Traits
from designer.protocol.events import Event
from designer.protocol.run_layout import LAST, WEIGHTS_FILE, RunLayout
from designer.protocol.run_spec import new_spec
from designer.protocol.sealed import read_sealed
from designer.training.bench import Bench, set_up
from designer.training.device import choose_device
from designer.training.errors import TrainingError
from designer.training.goals import begin
from designer.training.layers import Plan, plan_of
from designer.training.loop import run
from tests.helpers.building import Sketch
from tests.helpers.training import digits_mlp, with_training, with_traits

SGD = Choice("SGD", {"lr": 0.1})


def bench_of(project: Project) -> Bench:
    return set_up(new_spec(project), choose_device("cpu"))


def first_weights(project: Project) -> dict[str, Tensor]:
    return {name: value.clone() for name, value in bench_of(project).module.state_dict().items()}


def last_weights(project: Project, folder: Path) -> dict[str, Tensor]:
    events: list[Event] = []
    run(new_spec(project), events.append, layout=RunLayout(folder))
    return load(read_sealed(RunLayout(folder).checkpoint(LAST))[WEIGHTS_FILE])


def moved(project: Project, folder: Path) -> set[str]:
    """The weights that a run moves."""
    before, after = first_weights(project), last_weights(project, folder)
    return {name for name in before if not torch.equal(before[name], after[name])}


def one_step(project: Project) -> tuple[Bench, dict[str, Tensor], dict[str, Tensor]]:
    """The bench after one step over all samples, each weight's change, and its gradient."""
    bench = bench_of(project)
    begin(bench.goals, bench.networks, 1)
    before = {name: weight.detach().clone() for name, weight in bench.module.named_parameters()}
    bench.loss(bench.module(*bench.train.inputs), bench.train.targets).backward()
    gradients = {
        name: weight.grad.clone() for name, weight in bench.module.named_parameters() if weight.grad is not None
    }
    bench.pace.step()
    changes = {name: weight.detach() - before[name] for name, weight in bench.module.named_parameters()}
    return bench, changes, gradients


def with_batch_norm() -> Project:
    sketch = Sketch().add("Input", shape=[4]).add("Linear", "first", out_features=8).add("BatchNorm1d", "norm")
    sketch.add("ReLU").add("Linear", "scores", out_features=3).add("Output")
    return replace(sketch.project, data=Data(dataset="iris"), training=Training(epochs=3, device="cpu", optimizer=SGD))


def with_block(**traits: object) -> Project:
    """A network with a block called `body`, of two Linear layers called `a` and `b`."""
    inner = Sketch().add("Input", "x", shape=[4]).add("Linear", "a", out_features=4).add("Linear", "b", out_features=4)
    block = replace(inner.add("Output", "y").network, id="body", name="Body")
    project = Sketch().add("Input", "input", shape=[4]).project.with_network(block)
    body = Node("body", "block:body", "body", traits=Traits(**traits))  # type: ignore[arg-type]
    scores, output = Node("scores", "Linear", "scores", {"out_features": 3}), Node("output", "Output", "output")
    main = project.main
    edges = (
        Edge(PortRef("input", "output"), PortRef("body", "x")),
        Edge(PortRef("body", "y"), PortRef("scores", "input")),
        Edge(PortRef("scores", "output"), PortRef("output", "input")),
    )
    nodes = {**main.nodes, "body": body, "scores": scores, "output": output}
    drawn = project.with_network(replace(main, nodes=nodes, edges=edges))
    return replace(drawn, data=Data(dataset="iris"), training=Training(epochs=2, device="cpu", optimizer=SGD))


def in_block(project: Project, name: str, **traits: object) -> Project:
    block: Network = project.networks["body"]
    node = block.named(name)
    assert node is not None
    changed = replace(node, traits=replace(node.traits, **traits))  # type: ignore[arg-type]
    return project.with_network(replace(block, nodes={**block.nodes, node.id: changed}))


def test_frozen_weights_do_not_move(tmp_path: Path) -> None:
    project = with_traits(digits_mlp(epochs=2, optimizer=Choice("AdamW")), "hidden", frozen=True)
    assert moved(project, tmp_path) == {"scores.weight", "scores.bias"}


def test_weights_move_from_the_epoch_in_which_they_are_unfrozen(tmp_path: Path) -> None:
    project = with_traits(digits_mlp(epochs=2), "hidden", frozen=True, unfreeze_epoch=3)
    assert moved(project, tmp_path / "before") == {"scores.weight", "scores.bias"}
    longer = with_training(project, epochs=3)
    assert moved(longer, tmp_path / "after") == {"scores.weight", "scores.bias", "hidden.weight", "hidden.bias"}


def test_a_layer_that_is_unfrozen_in_the_first_epoch_is_as_any_other(tmp_path: Path) -> None:
    project = digits_mlp(epochs=1)
    never_frozen = last_weights(project, tmp_path / "a")
    thawed = last_weights(with_traits(project, "hidden", frozen=True, unfreeze_epoch=1), tmp_path / "b")
    assert all(torch.equal(never_frozen[name], thawed[name]) for name in never_frozen)


def test_a_layer_learns_at_its_share_of_the_rate() -> None:
    bench, changes, gradients = one_step(with_traits(digits_mlp(optimizer=SGD), "hidden", lr_scale=0.1))
    assert bench.pace.lr == 0.1
    for name, gradient in gradients.items():
        rate = 0.01 if name.startswith("hidden") else 0.1
        torch.testing.assert_close(changes[name], -rate * gradient)


def test_a_tenth_of_the_rate_is_a_tenth_of_the_step() -> None:
    _, whole, _ = one_step(digits_mlp(optimizer=SGD))
    _, tenth, _ = one_step(with_traits(digits_mlp(optimizer=SGD), "hidden", lr_scale=0.1))
    torch.testing.assert_close(tenth["hidden.weight"], whole["hidden.weight"] / 10, atol=1e-6, rtol=1e-3)
    assert torch.equal(tenth["scores.weight"], whole["scores.weight"])


@pytest.mark.parametrize("entry", tuple(schedules()), ids=lambda entry: entry.type)
def test_every_schedule_respects_the_scale_of_a_layer(entry: RecipeDef) -> None:
    project = with_traits(digits_mlp(optimizer=SGD, schedule=Choice(entry.type), epochs=6), "hidden", lr_scale=0.25)
    plain = bench_of(with_training(digits_mlp(optimizer=SGD, schedule=Choice(entry.type)), epochs=6))
    scaled = bench_of(project)
    assert len(scaled.pace.optimizer.param_groups) == 2
    for epoch in range(6):
        for _ in [batch for step in scaled.steps for batch in step]:
            assert scaled.pace.lr == plain.pace.lr
            assert scaled.pace.optimizer.param_groups[1]["lr"] == scaled.pace.lr * 0.25
            scaled.pace.step()
            plain.pace.step()
        scaled.pace.end_epoch(1.0 + epoch)
        plain.pace.end_epoch(1.0 + epoch)


def test_frozen_batch_norm_keeps_its_statistics(tmp_path: Path) -> None:
    project = with_batch_norm()
    learned = {"first.weight", "scores.weight", "scores.bias"}
    statistics = {"norm.running_mean", "norm.running_var", "norm.num_batches_tracked"}
    assert moved(project, tmp_path / "usual") == learned | statistics | {"norm.weight", "norm.bias"}
    frozen = moved(with_traits(project, "norm", frozen=True), tmp_path / "frozen")
    assert frozen == learned | {"first.bias"}, "the mean of a batch takes a bias away, that of all batches does not"


def test_batch_norm_that_is_unfrozen_learns_again_in_that_epoch(tmp_path: Path) -> None:
    project = with_traits(with_batch_norm(), "norm", frozen=True, unfreeze_epoch=3)
    weights = last_weights(project, tmp_path)
    assert weights["norm.num_batches_tracked"] == len(bench_of(project).steps)


def test_what_is_frozen_stays_frozen_after_a_validation() -> None:
    bench = bench_of(with_traits(with_batch_norm(), "norm", frozen=True))
    for epoch in (1, 2):
        begin(bench.goals, bench.networks, epoch)
        assert [name for name, layer in bench.module.named_modules() if not layer.training] == ["norm"]
        bench.module.eval()


def test_all_in_a_frozen_block_is_frozen(tmp_path: Path) -> None:
    assert moved(with_block(frozen=True), tmp_path) == {"scores.weight", "scores.bias"}


def test_a_layer_frozen_within_a_block_is_frozen_alone(tmp_path: Path) -> None:
    project = in_block(with_block(), "a", frozen=True)
    assert moved(project, tmp_path) == {"body.b.weight", "body.b.bias", "scores.weight", "scores.bias"}


def test_scales_multiply_and_the_later_epoch_counts() -> None:
    project = in_block(
        with_block(lr_scale=0.5, frozen=True, unfreeze_epoch=2), "a", lr_scale=0.1, frozen=True, unfreeze_epoch=4
    )
    assert plan_of(project, project.main, "body.a.weight") == Plan(0.05, 4)
    assert plan_of(project, project.main, "body.b.weight") == Plan(0.5, 2)
    assert plan_of(project, project.main, "body.3.b.weight") == Plan(0.5, 2), "numbers count the repeats of a block"
    assert plan_of(project, project.main, "scores.weight") == Plan()
    forever = in_block(project, "a", unfreeze_epoch=0)
    assert plan_of(forever, forever.main, "body.a.weight") == Plan(0.05, None)


def test_a_network_without_traits_has_one_group_as_ever() -> None:
    assert len(bench_of(digits_mlp()).pace.optimizer.param_groups) == 1


def test_a_network_whose_layers_are_all_frozen_is_refused() -> None:
    project = with_traits(with_traits(digits_mlp(), "hidden", frozen=True), "scores", frozen=True)
    with pytest.raises(TrainingError, match="nothing to learn: all layers are frozen"):
        bench_of(project)


def test_a_network_that_learns_nothing_at_first_is_refused() -> None:
    project = with_traits(digits_mlp(), "hidden", frozen=True, unfreeze_epoch=5)
    project = with_traits(project, "scores", frozen=True, unfreeze_epoch=2)
    with pytest.raises(TrainingError, match="in the first epoch: all layers are frozen until epoch 2"):
        bench_of(project)
