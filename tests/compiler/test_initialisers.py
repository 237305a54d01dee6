"""Weights begin with the numbers that their layer's initialiser gives."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from designer.analysis.blocks import analyse_in
from designer.analysis.network import analyse
from designer.catalogue.initializers import InitDef
from designer.catalogue.registry import initializers
from designer.compiler.build import compile_network
from designer.compiler.errors import CompileError
from designer.compiler.source import print_network
from designer.graph.model import Network, Project
from designer.graph.recipe import Choice
from designer.graph.traits import Traits
from tests.compiler.printed import formatting
from tests.helpers.blocks import residual_project
from tests.helpers.building import Sketch, lenet5

SEVENS = Choice("constant_", {"val": 7.0})


def with_init(network: Network, **chosen: Choice) -> Network:
    """The network with initialisers for some layers."""
    nodes = {
        key: replace(node, traits=Traits(init=chosen[key])) if key in chosen else node
        for key, node in network.nodes.items()
    }
    return replace(network, nodes=nodes)


def weight(module: torch.nn.Module, name: str) -> torch.Tensor:
    return module.get_parameter(name).detach()


def test_the_constructor_says_how_weights_begin() -> None:
    network = with_init(lenet5().network, conv1=Choice("kaiming_normal_", {"nonlinearity": "relu"}))
    lines = print_network(analyse(network)).text.splitlines()
    at = lines.index("        self.conv1 = nn.Conv2d(1, 6, kernel_size=5)")
    assert lines[at + 1] == '        nn.init.kaiming_normal_(self.conv1.weight, nonlinearity="relu")'
    assert print_network(analyse(network)).lines[at + 2] == "conv1"


@pytest.mark.parametrize("entry", [entry for entry in initializers() if entry.applies((2, 2))], ids=lambda e: e.type)
def test_the_weights_of_the_module_are_what_pytorch_fills_in(entry: InitDef) -> None:
    given = {"constant_": {"val": 7.0}, "sparse_": {"sparsity": 0.5}}.get(entry.type, {})
    torch.manual_seed(0)
    module = compile_network(with_init(lenet5().network, fc2=Choice(entry.type, given)))
    torch.manual_seed(0)
    plain = compile_network(lenet5().network)
    assert not torch.equal(weight(module, "fc2.weight"), weight(plain, "fc2.weight"))
    assert torch.equal(weight(module, "fc1.weight"), weight(plain, "fc1.weight"))
    assert torch.equal(weight(module, "fc2.bias"), weight(plain, "fc2.bias"))


def test_a_constant_is_in_every_weight_but_not_in_the_bias() -> None:
    module = compile_network(with_init(lenet5().network, fc2=SEVENS))
    assert weight(module, "fc2.weight").eq(7.0).all()
    assert not weight(module, "fc2.bias").eq(7.0).any()


def test_a_layer_without_matrices_has_its_factors_filled() -> None:
    sketch = Sketch().add("Input", "image", shape=[3, 8, 8]).add("BatchNorm2d", "norm").add("Output", "out")
    module = compile_network(with_init(sketch.network, norm=Choice("zeros_", {})))
    assert weight(module, "norm.weight").eq(0.0).all()


def test_a_layer_of_many_weights_is_filled_in_a_loop(tmp_path: Path) -> None:
    sketch = (
        Sketch().add("Input", "words", shape=[5, 8]).add("TransformerEncoder", "encoder", [], nhead=2, num_layers=2)
    )
    sketch.wire("words", "encoder", target_port="src").add("Output", "out")
    network = with_init(sketch.network, encoder=SEVENS)
    text = print_network(analyse(network)).text
    assert "for weight in self.encoder.parameters():" in text
    assert formatting(tmp_path, {"encoder": text}) == ""
    for name, values in compile_network(network).named_parameters():
        assert values.detach().eq(7.0).all() == (values.ndim >= 2), name


def test_a_block_is_filled_through_and_through() -> None:
    project = _with_main(residual_project(), stage1=SEVENS)
    module = compile_network(analyse_in(project, "main"))
    assert weight(module, "stage1.1.conv2.weight").eq(7.0).all()
    assert not weight(module, "stage2.conv2.weight").eq(7.0).any()


def test_a_layer_within_a_block_is_filled_in_each_of_its_uses() -> None:
    project = residual_project()
    project = project.with_network(with_init(project.networks["basic"], conv2=SEVENS))
    module = compile_network(analyse_in(project, "main"))
    for name in ("stage1.0", "stage1.1", "stage2"):
        assert weight(module, f"{name}.conv2.weight").eq(7.0).all()


def test_an_initialiser_that_suits_no_weight_is_refused_in_words() -> None:
    with pytest.raises(CompileError, match="fc2: dirac_ is for weights with three to five dimensions"):
        print_network(analyse(with_init(lenet5().network, fc2=Choice("dirac_", {}))))
    with pytest.raises(CompileError, match="relu1: constant_ is for weights, but this layer has none"):
        print_network(analyse(with_init(lenet5().network, relu1=SEVENS)))
    with pytest.raises(CompileError, match=r"fc2: .*magic_"):
        print_network(analyse(with_init(lenet5().network, fc2=Choice("magic_", {}))))


def _with_main(project: Project, **chosen: Choice) -> Project:
    return project.with_network(with_init(project.main, **chosen))
