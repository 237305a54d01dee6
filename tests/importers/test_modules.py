"""Modules become the layers that they are, with their settings, and used twice they share their weights."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from designer.catalogue.layer import values_of
from designer.catalogue.registry import layer, layers
from designer.compiler.build import build_call
from designer.graph.model import Node
from designer.importers.importing import Imported
from tests.importers.laws import imported, types

LEARNING = ("Conv1d", "Conv2d", "Linear", "BatchNorm2d", "LayerNorm", "GroupNorm", "PReLU", "MaxPool2d", "Upsample")


def _named(found: Imported, name: str) -> Node:
    node = found.project.main.named(name)
    assert node is not None
    return node


@pytest.mark.parametrize("type", [entry.type for entry in layers() if entry.type in LEARNING])
def test_every_example_of_an_entry_comes_back_as_that_entry(type: str) -> None:
    entry = layer(type)
    for example in entry.examples:
        assert entry.lower is not None
        if any(not isinstance(size, int) for spec in example.inputs for size in spec.shape[1:]):
            continue
        values = values_of(entry.params, example.params)
        call = entry.lower(values, example.inputs).module
        if call is None:
            continue
        sizes = [size for size in example.inputs[0].shape[1:] if isinstance(size, int)]
        found = imported(build_call(call).eval(), torch.randn(2, *sizes))
        assert types(found) == [type]
        (node,) = [node for node in found.project.main if node.type == type]
        again = values_of(entry.params, node.params)
        silent = {"init"}
        assert {k: v for k, v in again.items() if k not in silent} == {
            k: v for k, v in values.items() if k not in silent
        }


MODULES: dict[str, tuple[Callable[[], nn.Module], Callable[[], Any], list[str]]] = {
    "sequential": (lambda: nn.Sequential(nn.Linear(8, 4), nn.ReLU()), lambda: torch.randn(2, 8), ["Linear", "ReLU"]),
    "a layer alone": (lambda: nn.Linear(8, 4, bias=False), lambda: torch.randn(2, 8), ["Linear"]),
    "identity is left out": (
        lambda: nn.Sequential(nn.Identity(), nn.Tanh()),
        lambda: torch.randn(2, 8),
        ["Identity", "Tanh"],
    ),
    "lstm steps first": (
        lambda: _Recurrent(nn.LSTM(8, 6)),
        lambda: torch.randn(2, 5, 8),
        ["LSTM"],
    ),
    "gru batch first": (lambda: _First(nn.GRU(8, 6, 2, batch_first=True)), lambda: torch.randn(2, 5, 8), ["GRU"]),
    "embedding": (lambda: nn.Embedding(9, 4, padding_idx=0), lambda: torch.randint(0, 9, (2, 5)), ["Embedding"]),
    "transformer layer": (
        lambda: nn.TransformerEncoderLayer(8, 2, 16, batch_first=True, norm_first=True, activation="gelu"),
        lambda: torch.randn(2, 5, 8),
        ["TransformerEncoderLayer"],
    ),
    "transformer layer steps first": (
        lambda: _Recurrent(nn.TransformerEncoderLayer(8, 2, 16)),
        lambda: torch.randn(2, 5, 8),
        ["TransformerEncoderLayer"],
    ),
    "attention to itself": (
        lambda: _Attention(nn.MultiheadAttention(8, 2, batch_first=True)),
        lambda: torch.randn(2, 5, 8),
        ["MultiheadAttention"],
    ),
}


class _First(nn.Module):
    """The first result of a module."""

    def __init__(self, inner: nn.Module) -> None:
        super().__init__()
        self.inner = inner

    def forward(self, x: Tensor) -> Tensor:
        result = self.inner(x)
        return result[0] if isinstance(result, tuple) else result


class _Recurrent(_First):
    """A module that wants the steps first."""

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x.transpose(0, 1)).transpose(0, 1)


class _Attention(nn.Module):
    def __init__(self, inner: nn.Module) -> None:
        super().__init__()
        self.inner = inner

    def forward(self, x: Tensor) -> Tensor:
        return self.inner(x, x, x, need_weights=False)[0]


@pytest.mark.parametrize("name", MODULES)
def test_a_module_becomes_its_layer(name: str) -> None:
    make, inputs, expected = MODULES[name]
    torch.manual_seed(0)
    assert types(imported(make(), inputs())) == expected


class Twice(nn.Module):
    """One layer that is used two times."""

    def __init__(self) -> None:
        super().__init__()
        self.fc = nn.Linear(8, 8)

    def forward(self, x: Tensor) -> Tensor:
        return self.fc(torch.tanh(self.fc(x)))


def test_a_module_that_is_used_twice_shares_its_weights() -> None:
    found = imported(Twice(), torch.randn(2, 8))
    one, two = [node for node in found.project.main if node.type == "Linear"]
    assert (one.traits.shares, two.traits.shares) == (None, one.id)
    assert set(found.state) == {"fc.weight", "fc.bias"}


def test_layers_are_called_after_the_places_of_their_modules() -> None:
    class Net(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.stem = nn.Sequential(nn.Conv2d(3, 4, 3), nn.ReLU())
            self.train_head = nn.ModuleDict({"class": nn.Linear(4, 2)})

        def forward(self, x: Tensor) -> Tensor:
            return self.train_head["class"](self.stem(x).mean((2, 3)))

    found = imported(Net(), torch.randn(2, 3, 8, 8))
    assert [node.name for node in found.project.main] == [
        "input",
        "stem_0",
        "stem_1",
        "pool",
        "train_head_class",
        "output",
    ]
    assert found.origins["stem_0.weight"] == "stem.0.weight"


def test_several_inputs_and_outputs_keep_their_names() -> None:
    class Net(nn.Module):
        def forward(self, left: Tensor, right: Tensor, factor: float = 1.0) -> dict[str, Tensor]:
            return {"sum": left + right * factor, "product": left * right}

    given = {"left": torch.randn(2, 8), "right": torch.randn(2, 8), "factor": 2.0}
    found = imported(Net(), given)
    ends = [node.name for node in found.project.main if node.type in ("Input", "Output")]
    assert ends == ["left", "right", "sum", "product"]


def test_a_class_that_does_something_else_than_its_base_is_looked_into() -> None:
    class Doubled(nn.Linear):
        def forward(self, input: Tensor) -> Tensor:
            return super().forward(input) * 2

    assert types(imported(Doubled(8, 4), torch.randn(2, 8))) == ["Linear", "Scale"]


def test_a_setting_that_no_entry_has_makes_the_module_its_functions() -> None:
    found = imported(nn.Sequential(nn.Embedding(9, 4, sparse=True)), torch.randint(0, 9, (2, 5)))
    assert types(found) == ["Embedding"]
    assert found.origins == {"embedding.weight": "0.weight"}


def test_the_module_stays_as_it_was() -> None:
    module = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.Dropout()).train()
    module[1].eval()
    before = {key: tensor.clone() for key, tensor in module.state_dict().items()}
    imported(module, torch.randn(2, 3, 8, 8))
    assert [each.training for each in module] == [True, False, True]
    assert all(torch.equal(before[key], tensor) for key, tensor in module.state_dict().items())
    assert not any(each._forward_hooks or each._forward_pre_hooks for each in module.modules())


def test_running_numbers_of_norms_come_along() -> None:
    module = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4))
    for _ in range(3):
        module(torch.randn(4, 3, 8, 8) * 5 + 1)
    found = imported(module, torch.randn(2, 3, 8, 8))
    assert float(found.state["bn.num_batches_tracked"]) == 3
    assert torch.equal(found.state["bn.running_var"], module.state_dict()["1.running_var"])


def test_parameters_that_do_not_learn_make_frozen_layers() -> None:
    module = nn.Sequential(nn.Linear(8, 4), nn.ReLU(), nn.Linear(4, 2))
    for parameter in module[0].parameters():
        parameter.requires_grad = False
    found = imported(module, torch.randn(2, 8))
    assert [node.traits.frozen for node in found.project.main if node.type == "Linear"] == [True, False]


def test_a_decoder_that_is_tied_to_its_embedding_stays_tied() -> None:
    class Tied(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.embed, self.decode = nn.Embedding(9, 8), nn.Linear(8, 9, bias=False)
            self.decode.weight = self.embed.weight

        def forward(self, x: Tensor) -> Tensor:
            return self.decode(torch.tanh(self.embed(x)))

    found = imported(Tied(), torch.randint(0, 9, (2, 5)))
    assert types(found) == ["Embedding", "Tanh", "FunctionalLinear"]
    assert list(found.state) == ["embed.weight"]
    assert found.notices == ()
