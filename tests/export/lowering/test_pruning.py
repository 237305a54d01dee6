"""Weights and channels are taken out; what is left is what was there, and zeros stay zeros while it learns on."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor

from designer.compiler.build import module_from
from designer.compiler.probing import analyse_here
from designer.compiler.source import print_network
from designer.compiler.trained import load_trained
from designer.export.errors import ExportError
from designer.export.pruning import Pruned, pruned
from designer.graph.files import load
from designer.graph.model import Project
from designer.graph.recipe import Choice
from designer.jobs.run_folder import RunFolder
from designer.protocol.control import Job, JobKind
from designer.protocol.errors import ProtocolError
from designer.protocol.prune_options import PruneOptions, prune_options_from_text
from designer.protocol.run_layout import BEST, LAST, START, WEIGHTS_FILE
from designer.training.errors import TrainingError
from designer.training.loop import run as train
from designer.worker.pruning import prune_run
from designer.worker.tasks import prune_run as prune_in_worker
from tests.cli.command import layerloom_here
from tests.export.lowering.nets import trained
from tests.helpers.building import Sketch
from tests.helpers.runs import trained_run

HALF = PruneOptions(share=0.5, epochs=1)


def cnn() -> Sketch:
    return (
        Sketch()
        .add("Input", "image", shape=[2, 8, 8])
        .add("Conv2d", "conv1", out_channels=6, kernel_size=3, padding=1)
        .add("BatchNorm2d", "norm1")
        .add("ReLU", "relu1")
        .add("MaxPool2d", "pool", kernel_size=2)
        .add("Conv2d", "conv2", out_channels=4, kernel_size=3)
        .add("Tanh", "tanh")
        .add("Flatten", "flatten")
        .add("Linear", "fc1", out_features=10)
        .add("ReLU", "relu2")
        .add("Linear", "scores", out_features=3)
        .add("Output", "answer")
    )


def residual() -> Sketch:
    return (
        Sketch()
        .add("Input", "image", shape=[2, 8, 8])
        .add("Conv2d", "stem", out_channels=4, kernel_size=3, padding=1)
        .add("Conv2d", "inner", out_channels=6, kernel_size=3, padding=1)
        .add("ReLU", "relu")
        .add("Conv2d", "back", out_channels=4, kernel_size=3, padding=1)
        .add("Add", "join", after=["stem", "back"])
        .add("Flatten", "flatten")
        .add("Linear", "scores", out_features=3)
        .add("Output", "answer")
    )


def with_weights(project: Project) -> tuple[torch.nn.Module, dict[str, Tensor]]:
    torch.manual_seed(0)
    module = module_from(print_network(analyse_here(project))).eval()
    for name, buffer in module.named_buffers():
        if name.endswith(("mean", "var")):
            buffer.uniform_(0.5, 1.5)
    return module, {name: each.clone() for name, each in module.state_dict().items()}


def cut(project: Project, options: PruneOptions) -> tuple[torch.nn.Module, Pruned]:
    module, weights = with_weights(project)
    return module, pruned(analyse_here(project), project, module, weights, options)


def rebuilt(found: Pruned) -> torch.nn.Module:
    module = module_from(print_network(analyse_here(found.project)))
    module.load_state_dict({name: each for name, each in found.weights.items() if ":" not in name})
    return module.eval()


@pytest.mark.parametrize("norm", ["l1", "l2"])
def test_a_network_without_channels_computes_what_the_whole_one_does_if_they_say_nothing(norm: str) -> None:
    """Channels whose weights, biases and statistics are all 0 go first, and nobody misses them."""
    project = cnn().project
    module, weights = with_weights(project)
    for layer, places in (("conv1", [0, 2, 5]), ("conv2", [1, 3]), ("fc1", [0, 1, 4, 7, 8])):
        for name in weights:
            if name.startswith(f"{layer}."):
                weights[name][places] = 0
    for part in ("weight", "bias", "running_mean"):
        weights[f"norm1.{part}"][[0, 2, 5]] = 0
    module.load_state_dict(weights)
    found = pruned(analyse_here(project), project, module, weights, replace(HALF, structured=True, norm=norm))
    smaller = rebuilt(found)
    sizes = {node.name: node.params for node in found.project.main}
    assert (sizes["conv1"]["out_channels"], sizes["conv2"]["out_channels"], sizes["fc1"]["out_features"]) == (3, 2, 5)
    x = torch.randn(5, 2, 8, 8)
    assert torch.allclose(module(x), smaller(x), atol=1e-6)
    assert found.left == {"scores": "gives the network's answer"}


def test_layers_that_are_to_be_left_alone_are_and_those_that_channels_are_shared_with() -> None:
    _, found = cut(residual().project, replace(HALF, structured=True, shares={"back": 0}))
    assert [(layer.name, layer.before, layer.after) for layer in found.layers] == [("inner", 6, 3)]
    assert found.left == {"scores": "gives the network's answer"}
    assert rebuilt(found)(torch.randn(1, 2, 8, 8)).shape == (1, 3)
    _, found = cut(residual().project, replace(HALF, shares={"back": 0, "scores": 0}))
    assert found.held == ("stem.weight", "inner.weight")
    with pytest.raises(ExportError, match=r"No channel .* scores gives"):
        cut(residual().project, replace(HALF, structured=True, shares={"back": 0, "inner": 0}))


def test_of_each_layer_the_smallest_weights_become_zero() -> None:
    module, found = cut(cnn().project, HALF)
    weights = dict(module.named_parameters())
    for name in found.held:
        gone = found.weights[name] == 0
        assert gone.sum() == gone.numel() // 2
        assert weights[name][gone].abs().max() <= weights[name][~gone].abs().min()
        assert torch.equal(found.weights[name][~gone], weights[name][~gone])
    assert set(found.held) == {"conv1.weight", "conv2.weight", "fc1.weight", "scores.weight"}
    assert torch.equal(found.weights["conv1.bias"], weights["conv1.bias"])


def test_the_smallest_of_all_weights_go_wherever_they_are() -> None:
    _, found = cut(cnn().project, replace(HALF, everywhere=True))
    shares = [1 - layer.after / layer.before for layer in found.layers]
    total = sum(layer.after for layer in found.layers) / sum(layer.before for layer in found.layers)
    assert total == pytest.approx(0.5, abs=0.01)
    assert max(shares) > min(shares) + 0.1


def start_of(run: Path) -> dict[str, Tensor]:
    return load_file(run / "checkpoints" / START / WEIGHTS_FILE)


@pytest.mark.parametrize(
    ("optimizer", "ema"),
    [(Choice("AdamW", {"weight_decay": 0.1}), 0.0), (Choice("Muon", {"lr": 0.01}), 0.0), (Choice("Adam"), 0.9)],
)
def test_zeros_stay_zeros_with_any_optimiser_and_when_a_run_goes_on(
    optimizer: Choice, ema: float, tmp_path: Path
) -> None:
    found = prune_run(trained_run("digits", tmp_path).path, tmp_path / "small.loom", replace(HALF, share=0.8))
    folder = RunFolder(found.run)
    spec = folder.spec()
    recipe = replace(spec.project.training, optimizer=optimizer, ema=ema, epochs=2)
    spec = replace(spec, project=replace(spec.project, training=recipe))
    train(spec, lambda event: None, layout=folder.layout)
    train(spec, lambda event: None, layout=folder.layout, resume=True, more=1)
    start = start_of(found.run)
    for checkpoint in (BEST, LAST):
        after = load_file(folder.layout.checkpoint(checkpoint) / WEIGHTS_FILE)
        for name in ("conv1.weight", "fc1.weight"):
            assert (start[name] == 0).any()
            assert (after[name][start[name] == 0] == 0).all()
            assert not torch.equal(after[name], start[name])


def test_a_smaller_project_is_written_with_a_run_that_begins_with_what_is_left(tmp_path: Path) -> None:
    run = trained_run("digits", tmp_path).path
    found = prune_run(run, tmp_path / "small.loom", replace(HALF, structured=True))
    assert found.project == tmp_path / "small.loom"
    project = load(found.project)
    assert {node.name: node.params for node in project.main}["conv1"]["out_channels"] == 4
    assert project.training.epochs == 1
    before = load_trained(RunFolder(run).layout).spec.project.training.optimizer.params["lr"]
    assert project.training.optimizer.params["lr"] == pytest.approx(before / 10)
    assert found.parameters_after < 0.6 * found.parameters_before
    assert found.macs_after < 0.6 * found.macs_before
    assert found.metrics["before"].keys() == found.metrics["pruned"].keys() == {"accuracy"}
    folder = RunFolder(found.run)
    assert folder.spec().project == project
    train(folder.spec(), lambda event: None, layout=folder.layout)
    trained_on = load_trained(folder.layout)
    assert trained_on.module.conv1.weight.shape[0] == 4
    assert trained_on.metrics["accuracy"] > found.metrics["before"]["accuracy"] - 0.2


def test_a_run_whose_first_weights_are_damaged_does_not_begin_with_others(tmp_path: Path) -> None:
    found = prune_run(trained_run("wine", tmp_path).path, tmp_path / "small.loom", HALF)
    weights = found.run / "checkpoints" / START / WEIGHTS_FILE
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    folder = RunFolder(found.run)
    with pytest.raises(TrainingError, match=r"weights that run .* is to begin with cannot be used") as caught:
        train(folder.spec(), lambda event: None, layout=folder.layout)
    assert caught.value.hint == "Prune again."


def test_what_cannot_be_pruned_is_said_and_nothing_is_written(tmp_path: Path) -> None:
    run = trained_run("wine", tmp_path).path
    (tmp_path / "there.loom").write_text("mine")
    with pytest.raises(ExportError, match="exists already"):
        prune_run(run, tmp_path / "there.loom", HALF)
    assert (tmp_path / "there.loom").read_text() == "mine"
    with pytest.raises(ExportError, match="no layer “fc9”"):
        prune_run(run, tmp_path / "x.loom", replace(HALF, shares={"fc9": 0}))
    with pytest.raises(ExportError, match=r"ends in \.loom"):
        prune_run(run, tmp_path / "model.onnx", HALF)
    with pytest.raises(ExportError, match=r"could not be written"):
        prune_run(run, tmp_path / "there.loom" / "x.loom", HALF)
    with pytest.raises(ExportError, match=r"No channel .*reader|No channel .*scores gives"):
        prune_run(trained("sentiment").path, tmp_path / "s.loom", replace(HALF, structured=True))
    assert sorted(each.name for each in tmp_path.iterdir()) == ["there.loom", "wine"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("{", "JSON"),
        ("[]", "object"),
        ('{"share": 1}', "share"),
        ('{"share": "x"}', "share"),
        ('{"share": 0}', "share"),
        ('{"norm": "l3"}', "norm"),
        ('{"epochs": -1}', "epochs"),
        ('{"structured": 1}', "structured"),
        ('{"structured": true, "everywhere": true}', "everywhere"),
        ('{"shares": ["conv1"]}', "shares"),
        ('{"shares": {"conv1": 1}}', "shares"),
        ('{"colour": 1}', "colour"),
    ],
)
def test_options_that_cannot_be_meant_are_told_by_name(text: str, word: str) -> None:
    with pytest.raises(ProtocolError, match=word):
        prune_options_from_text(text)
    assert prune_options_from_text(PruneOptions().to_text()) == prune_options_from_text("") == PruneOptions()


def test_a_worker_answers_with_what_became_of_the_run(tmp_path: Path) -> None:
    run = trained_run("wine", tmp_path / "wines.runs").path
    job = Job(JobKind.PRUNE, str(run), "", options=HALF.to_text())
    result = prune_in_worker(job, lambda event: None).result
    assert Path(str(result["project"])) == tmp_path / "wine-pruned.loom"
    assert Path(str(result["run"])).parent == tmp_path / "wine-pruned.runs"
    json.dumps(result, allow_nan=False)


def test_the_command_refuses_what_cannot_be_meant(tmp_path: Path) -> None:
    run = trained_run("wine", tmp_path).path
    assert layerloom_here("prune", run, "--share", "1.5", "--json").code == 2
    assert layerloom_here("prune", run, "--structured", "--everywhere", "--json").code == 2
    assert layerloom_here("prune", tmp_path / "nothing", "--json").code == 1
    for given, word in (("fc1", "takes a name"), ("fc1=much", "0 leaves"), ("fc1=1", "shares")):
        refused = layerloom_here("prune", run, "--layer", given, "--json")
        assert refused.code == 2
        assert word in refused.out + refused.err
