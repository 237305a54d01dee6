"""Functions, methods and operators become the layers that compute them."""

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from tests.importers.laws import imported, types

MAP, ROW, STEPS = (4, 6, 6), (8,), (5, 8)


class Of(nn.Module):
    """A module that computes a function."""

    def __init__(self, function: Callable[..., Any]) -> None:
        super().__init__()
        self._function = function

    def forward(self, input: Tensor) -> Any:
        return self._function(input)


class Case(NamedTuple):
    """A function, the shape of a sample, and the layers that it becomes."""

    function: Callable[[Tensor], Any]
    shape: tuple[int, ...]
    layers: list[str]


CASES = {
    "relu": Case(F.relu, MAP, ["ReLU"]),
    "relu method": Case(lambda x: x.relu(), MAP, ["ReLU"]),
    "relu in place": Case(lambda x: F.relu(x * 2, inplace=True), MAP, ["Scale", "ReLU"]),
    "leaky relu with its slope": Case(lambda x: F.leaky_relu(x, 0.2), MAP, ["LeakyReLU"]),
    "gelu": Case(lambda x: F.gelu(x, approximate="tanh"), ROW, ["GELU"]),
    "silu by hand": Case(lambda x: x * torch.sigmoid(x), ROW, ["Sigmoid", "Multiply"]),
    "softmax": Case(lambda x: F.softmax(x, dim=-1), ROW, ["Softmax"]),
    "log softmax method": Case(lambda x: x.log_softmax(1), ROW, ["LogSoftmax"]),
    "hardtanh": Case(lambda x: F.hardtanh(x, -2, 2), ROW, ["Hardtanh"]),
    "flatten": Case(lambda x: torch.flatten(x, 1), MAP, ["Flatten"]),
    "view by the batch": Case(lambda x: x.view(x.size(0), -1), MAP, ["Flatten"]),
    "view by minus one": Case(lambda x: x.view(-1, 4 * 36), MAP, ["Flatten"]),
    "reshape": Case(lambda x: x.reshape(x.shape[0], 2, 2, 36), MAP, ["Reshape"]),
    "transpose": Case(lambda x: x.transpose(1, 2), STEPS, ["Permute"]),
    "permute there and back": Case(
        lambda x: x.permute(0, 2, 3, 1).relu().permute(0, 3, 1, 2), MAP, ["Permute", "ReLU", "Permute"]
    ),
    "permute undone": Case(lambda x: x.permute(0, 2, 3, 1).permute(0, 3, 1, 2) + 1, MAP, ["Scale"]),
    "add": Case(lambda x: x + x.tanh(), MAP, ["Tanh", "Add"]),
    "add in place": Case(lambda x: x.tanh().add_(x), MAP, ["Tanh", "Add"]),
    "add a number": Case(lambda x: 3 + x, ROW, ["Scale"]),
    "scaled and moved": Case(lambda x: x * 0.5 - 2, ROW, ["Scale"]),
    "one minus": Case(lambda x: 1 - x, ROW, ["Subtract"]),
    "divided": Case(lambda x: x / 3, ROW, ["Divide"]),
    "one over": Case(lambda x: 1 / (x.abs() + 1), ROW, ["Abs", "Scale", "Divide"]),
    "squared": Case(lambda x: x**2, ROW, ["Power"]),
    "two to the power": Case(lambda x: 2**x, ROW, ["Power"]),
    "negative": Case(lambda x: -x, ROW, ["Neg"]),
    "exp": Case(torch.exp, ROW, ["Exp"]),
    "clamp": Case(lambda x: x.clamp(-0.5, 0.5), ROW, ["Clamp"]),
    "clamp below": Case(lambda x: torch.clamp(x, min=0.1), ROW, ["Clamp"]),
    "matmul": Case(lambda x: x @ x.transpose(-2, -1), STEPS, ["Permute", "MatMul"]),
    "bmm": Case(lambda x: torch.bmm(x, x.transpose(1, 2)), STEPS, ["Permute", "MatMul"]),
    "cat": Case(lambda x: torch.cat([x, x.tanh()], dim=1), MAP, ["Tanh", "Concatenate"]),
    "cat counted from the end": Case(lambda x: torch.cat((x, x.tanh()), -1), ROW, ["Tanh", "Concatenate"]),
    "last step": Case(lambda x: x[:, -1], STEPS, ["Select"]),
    "last step of all": Case(lambda x: x[:, -1, :], STEPS, ["Select"]),
    "average pooling": Case(lambda x: F.avg_pool2d(x, 2), MAP, ["AvgPool2d"]),
    "maximum pooling": Case(lambda x: F.max_pool2d(x, 3, stride=2, padding=1), MAP, ["MaxPool2d"]),
    "adaptive pooling": Case(lambda x: F.adaptive_avg_pool2d(x, (1, 1)), MAP, ["AdaptiveAvgPool2d"]),
    "mean over the map": Case(lambda x: x.mean([2, 3]), MAP, ["GlobalAvgPool"]),
    "mean over the map kept": Case(lambda x: x.mean((-2, -1), keepdim=True), MAP, ["GlobalAvgPool"]),
    "mean over the steps": Case(lambda x: x.mean(1), STEPS, ["Mean"]),
    "interpolate": Case(lambda x: F.interpolate(x, scale_factor=2), MAP, ["Upsample"]),
    "pad": Case(lambda x: F.pad(x, (1, 1)), MAP, ["Pad"]),
    "pad by nothing": Case(lambda x: F.pad(x, (0, 0)).relu(), MAP, ["ReLU"]),
    "contiguous says nothing": Case(lambda x: x.contiguous().relu(), MAP, ["ReLU"]),
    "normalize": Case(lambda x: F.normalize(x, dim=1), ROW, ["Normalize"]),
    "attention": Case(lambda x: F.scaled_dot_product_attention(x, x, x), STEPS, ["ScaledDotProductAttention"]),
    "pixel shuffle": Case(lambda x: F.pixel_shuffle(x, 2), MAP, ["PixelShuffle"]),
    "a constant of one number": Case(lambda x: x * torch.tensor(3.0), ROW, ["Scale"]),
}


@pytest.mark.parametrize("name", CASES)
def test_a_function_becomes_the_layers_that_compute_it(name: str) -> None:
    case = CASES[name]
    torch.manual_seed(0)
    found = imported(Of(case.function), torch.randn(2, *case.shape))
    assert types(found) == case.layers
    assert found.coded == ()


def test_what_has_no_layer_becomes_code_that_runs() -> None:
    found = imported(Of(lambda x: torch.special.i0e(x).relu()), torch.randn(2, 8))
    assert types(found) == ["custom:i0e", "ReLU"]
    assert found.coded == ("torch.special.i0e",)
    assert "return torch.special.i0e(input)" in found.project.code["i0e"]


def test_equal_code_is_there_once_and_other_code_under_another_name() -> None:
    def twice(x: Tensor) -> Tensor:
        x = torch.special.bessel_j0(torch.special.bessel_j0(x))
        return torch.special.polygamma(1, torch.special.polygamma(2, x.abs() + 1))

    found = imported(Of(twice), torch.randn(2, 8))
    assert sorted(found.project.code) == ["bessel_j0", "polygamma", "polygamma2"]


def test_a_parameter_that_is_given_to_a_function_makes_the_layer_that_owns_such_one() -> None:
    class Own(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.table = nn.Parameter(torch.randn(5, 8))
            self.offset = nn.Parameter(torch.randn(5))
            self.scale = nn.Parameter(torch.rand(5) + 1)

        def forward(self, x: Tensor) -> Tensor:
            x = F.linear(x, self.table, self.offset)
            return F.layer_norm(x, (5,), self.scale, self.offset)

    found = imported(Own(), torch.randn(2, 8))
    assert types(found) == ["Linear", "LayerNorm"]
    assert set(found.origins.values()) == {"table", "offset", "scale"}
    assert any("offset" in notice and "apart" in notice for notice in found.notices)


def test_dropout_as_a_function_is_the_layer_while_it_follows_the_mode() -> None:
    class Net(nn.Module):
        def forward(self, x: Tensor) -> Tensor:
            y = F.dropout(x, 0.3, training=self.training)
            return x + y  # x is still what came in, not what was dropped

    found = imported(Net(), torch.randn(2, 8))
    assert types(found) == ["Dropout", "Add"]
    (dropped,) = [node for node in found.project.main if node.type == "Dropout"]
    (add,) = [node for node in found.project.main if node.type == "Add"]
    sources = {edge.source.node for edge in found.project.main.edges_into(add.id)}
    assert dropped.id in sources
    assert len(sources) == 2
    assert dropped.params == {"p": 0.3}


def test_a_stretch_that_is_changed_in_place_is_put_back_into_the_whole() -> None:
    def without_middle(x: Tensor) -> Tensor:
        x = x * 2
        x[:, 2:4].zero_()
        x[:, 6:] = 1.5
        return x.tanh()

    found = imported(Of(without_middle), torch.randn(2, 8))
    assert found.coded == ()
    assert types(found).count("Concatenate") == 2
