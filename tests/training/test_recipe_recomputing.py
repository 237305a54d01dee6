"""What is computed again for the gradient gives the same gradients, bit by bit, and keeps less in memory."""

import copy

import pytest
import torch
from torch import nn

from designer.compiler.build import module_from
from designer.compiler.probing import analyse_here
from designer.compiler.source import Source, print_network
from designer.graph.model import Project
from designer.templates import load_template
from designer.training.errors import TrainingError
from designer.training.recomputing import pieces_of, recompute_in
from tests.helpers.blocks import residual_project
from tests.helpers.building import Sketch
from tests.helpers.training import digits_mlp


def built(project: Project) -> tuple[nn.Module, Source]:
    source = print_network(analyse_here(project))
    torch.manual_seed(0)
    return module_from(source), source


def residual() -> Project:
    """A network with norms, dropout, a branch and a statement that gives several values."""
    sketch = Sketch().add("Input", shape=[4, 8, 8])
    sketch.add("Conv2d", "first", out_channels=8, padding=1, kernel_size=3).add("BatchNorm2d").add("ReLU")
    sketch.add("Dropout", p=0.5).add("Conv2d", "second", out_channels=8, padding=1, kernel_size=3)
    sketch.add("InstanceNorm2d", track_running_stats=True).add("GELU").add("Dropout", p=0.2)
    sketch.add("AdaptiveAvgPool2d", output_size=[1, 1]).add("Flatten").add("Linear", out_features=3).add("Output")
    return sketch.project


def after(module: nn.Module, inputs: torch.Tensor) -> tuple[torch.Tensor, list[torch.Tensor], list[torch.Tensor]]:
    """What comes out, the gradients and the statistics after one step's passes."""
    module.train()
    torch.manual_seed(5)
    output = module(inputs)
    output.square().sum().backward()
    return output, [weight.grad for weight in module.parameters()], [b.clone() for b in module.buffers()]


def transformer() -> Project:
    """Two layers that hold layers, with dropout."""
    sketch = Sketch().add("Input", shape=[5, 16])
    for before, name in (("input", "one"), ("one", "two")):
        sketch.add("TransformerEncoderLayer", name, after=[], nhead=2, dim_feedforward=64)
        sketch.wire(before, name, target_port="src")
    return sketch.add("Flatten").add("Linear", out_features=3).add("Output").project


CASES = {
    "chain": (residual, (6, 4, 8, 8)),
    "resnet": (lambda: load_template("digits-resnet"), (6, 1, 8, 8)),
    "transformer": (transformer, (6, 5, 16)),
    "drawn blocks": (residual_project, (6, 3, 16, 16)),
}


@pytest.mark.parametrize(
    ("name", "how"),
    [(name, "pieces") for name in CASES] + [("transformer", "blocks"), ("drawn blocks", "blocks")],
)
def test_gradients_outputs_and_statistics_are_bit_equal(name: str, how: str) -> None:
    make, shape = CASES[name]
    module, source = built(make())
    other = copy.deepcopy(module)
    recompute_in([(other, source)], how)
    inputs = torch.randn(shape, generator=torch.Generator().manual_seed(1))
    plain, again = after(module, inputs), after(other, inputs)
    assert torch.equal(plain[0], again[0])
    assert len(plain[1]) > 4
    assert all(torch.equal(one, two) for one, two in zip(plain[1], again[1], strict=True))
    assert all(torch.equal(one, two) for one, two in zip(plain[2], again[2], strict=True))
    module.eval(), other.eval()
    with torch.no_grad():
        assert torch.equal(module(inputs), other(inputs))
    assert module.state_dict().keys() == other.state_dict().keys()


def kept_bytes(module: nn.Module, inputs: torch.Tensor) -> int:
    """The memory that a forward pass has taken and not given back."""
    module.train()(inputs)  # what is made once does not count
    with torch.profiler.profile(profile_memory=True, acc_events=True) as profile:
        output = module(inputs)
    assert output.requires_grad
    return sum(event.self_cpu_memory_usage for event in profile.events())


@pytest.mark.parametrize("how", ["pieces", "blocks"])
def test_less_is_kept_for_the_gradient(how: str) -> None:
    make, shape = CASES["resnet" if how == "pieces" else "transformer"]
    module, source = built(make())
    other = copy.deepcopy(module)
    recompute_in([(other, source)], how)
    inputs = torch.randn(32, *shape[1:])
    assert kept_bytes(other, inputs) < 0.7 * kept_bytes(module, inputs)


def test_pieces_are_the_printed_statements_in_their_order() -> None:
    module, source = built(residual())
    pieces = pieces_of(module, source)
    assert 2 < len(pieces) < 6
    assert [piece.gives for piece in pieces[:-1]] == [("x",)] * (len(pieces) - 1)
    assert pieces[-1].gives == ()
    value = torch.randn(2, 4, 8, 8)
    module.eval()
    wanted = module(value)
    for piece in pieces[:-1]:
        (value,) = piece.compute(module, value)
    assert torch.equal(pieces[-1].compute(module, value), wanted)


def test_a_network_without_blocks_says_so() -> None:
    module, source = built(residual())
    with pytest.raises(TrainingError, match="No layer of the network is a block"):
        recompute_in([(module, source)], "blocks")


def test_none_changes_nothing() -> None:
    module, source = built(digits_mlp())
    recompute_in([(module, source)], "none")
    assert "forward" not in vars(module)
