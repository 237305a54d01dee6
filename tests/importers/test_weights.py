"""Weights lie beside the project, and go into whatever still has such."""

from pathlib import Path

import pytest
import torch
from torch import nn

from designer.api import ApiError, Network
from designer.importers.errors import ImporterError
from designer.importers.weights import put_in, read_weights, weights_file, write_weights
from tests.importers.test_modules import Twice


def test_weights_come_back_as_they_were_written(tmp_path: Path) -> None:
    state = {"fc.weight": torch.randn(3, 4), "bn.count": torch.tensor(7)}
    path = weights_file(tmp_path / "net.loom")
    write_weights(path, state, {"fc.weight": "0.weight"})
    assert path.name == "net.safetensors"
    again = read_weights(path)
    assert again.keys() == state.keys()
    assert all(torch.equal(again[key], tensor) for key, tensor in state.items())


def test_a_file_that_holds_no_weights_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "net.safetensors"
    path.write_bytes(b"no weights")
    with pytest.raises(ImporterError, match="could not be read"):
        read_weights(path)


def test_weights_go_where_they_still_fit() -> None:
    module = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 5))
    fitting, other = torch.randn(4, 3), module[1].weight.detach().clone()
    put_in(module, {"0.weight": fitting, "1.weight": torch.randn(9, 9), "2.weight": torch.randn(1)})
    assert torch.equal(module[0].weight, fitting)
    assert torch.equal(module[1].weight, other)


def test_a_network_from_a_module_compiles_with_its_weights(tmp_path: Path) -> None:
    module, x = Twice().eval(), torch.randn(2, 8)
    net = Network.from_module(module, x, name="Twice the same")
    assert net.name == "Twice the same"
    assert torch.equal(net.compile().eval()(x), module(x))
    net.save(tmp_path / "twice.loom")
    again = Network.load(tmp_path / "twice.loom")
    assert torch.equal(again.compile().eval()(x), module(x))


def test_a_network_from_a_module_can_be_gone_on_with() -> None:
    module, x = nn.Sequential(nn.Linear(8, 4), nn.ReLU()).eval(), torch.randn(2, 8)
    net = Network.from_module(module, x)
    net.output(net.add("Linear", net["relu"], out_features=3), name="more")
    features, more = net.compile().eval()(x)
    assert torch.equal(features, module(x))
    assert more.shape == (2, 3)


def test_a_script_is_told_why_a_module_is_no_network() -> None:
    with pytest.raises(ApiError, match="first dimension"):
        Network.from_module(nn.Linear(3, 4), torch.tensor(1.0))
