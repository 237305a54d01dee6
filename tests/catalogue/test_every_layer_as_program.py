"""Every example of every layer as a program: its printed source and its ONNX model do what its module does.

The examples of a family stand side by side in one network, since exporting costs a second whatever is in it.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from designer.analysis.network import analyse
from designer.catalogue.layer import Family
from designer.catalogue.registry import layers
from designer.compiler.build import build_call, class_from, module_from
from designer.compiler.source import Source, print_network
from designer.export.onnx_file import export_module
from runtime.session import Model, load
from tests.catalogue.oracle import tensor
from tests.catalogue.programs import Branch, side_by_side

FAMILIES = tuple(
    family for family in Family if any(entry.family is family and entry.lower is not None for entry in layers())
)
NETWORKS = {family: side_by_side([entry for entry in layers() if entry.family is family]) for family in FAMILIES}
BRANCHES = tuple((family, branch) for family in FAMILIES for branch in NETWORKS[family][1])

every_branch = pytest.mark.parametrize(
    ("family", "branch"), BRANCHES, ids=[branch.layer.replace("_", "-") for _, branch in BRANCHES]
)


Tensors = Mapping[str, Tensor]


class Program(NamedTuple):
    """A family's network, printed and built, its module in evaluation mode after one look at some data."""

    source: Source
    module: nn.Module

    def outputs(self, module: nn.Module, ends: Tensors) -> Tensors:
        """What a module of this source gives, by the names of its Outputs."""
        with torch.inference_mode():
            result = module(*ends.values())
        results = result if isinstance(result, tuple) else (result,)
        return dict(zip(self.source.outputs, results, strict=True))


@pytest.fixture(scope="module")
def onnx_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("onnx")


@every_branch
def test_the_printed_layer_is_the_layer(family: Family, branch: Branch) -> None:
    assert branch.entry.lower is not None
    call = branch.entry.lower(branch.values, branch.example.inputs).module
    printed = getattr(_program(family).module, branch.layer, None)
    if call is None:
        assert printed is None, "a layer without a module of its own leaves no attribute"
        return
    built = build_call(call)
    assert isinstance(printed, type(built))
    assert printed.state_dict().keys() == built.state_dict().keys()
    assert {name: _spread(value) for name, value in _settings(printed).items()} == {
        name: _spread(value) for name, value in _settings(built).items()
    }


@every_branch
def test_the_printed_source_calculates_the_same_again(family: Family, branch: Branch) -> None:
    program = _program(family)
    again = class_from(program.source)()
    again.load_state_dict(program.module.state_dict())
    ends = _ends(family, batch=2)
    first, second = program.outputs(program.module, ends), program.outputs(again.eval(), ends)
    for name in branch.outputs:
        assert torch.equal(first[name], second[name])


@every_branch
@pytest.mark.parametrize("batch", [1, 2, 3])
def test_onnx_runtime_agrees_with_torch(family: Family, branch: Branch, batch: int, onnx_folder: Path) -> None:
    expected, came = _both(family, batch, onnx_folder)
    for name in branch.outputs:
        wanted = expected[name].numpy()
        assert came[name].shape == wanted.shape
        assert came[name].dtype == wanted.dtype
        scale = max(float(np.abs(wanted).max()), 1e-6)
        assert float(np.abs(came[name] - wanted).max()) / scale <= branch.entry.tolerance


@cache
def _program(family: Family) -> Program:
    torch.manual_seed(0)
    source = print_network(analyse(NETWORKS[family][0]))
    module = module_from(source)
    with torch.no_grad():
        module(*_ends(family, batch=5).values())  # Batch norms have seen something other than their beginnings.
    return Program(source, module.eval())


@cache
def _model(family: Family, folder: Path) -> Model:
    program = _program(family)
    examples = list(_ends(family, batch=2).values())
    model = export_module(program.module, examples, inputs=program.source.inputs, outputs=program.source.outputs)
    path = folder / f"{family.name.lower()}.onnx"
    path.write_bytes(model.SerializeToString())
    return load(path, provider="cpu", threads=1)


@cache
def _both(family: Family, batch: int, folder: Path) -> tuple[Tensors, Mapping[str, Any]]:
    program, ends = _program(family), _ends(family, batch)
    fast = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(False)
    try:
        expected = program.outputs(program.module, ends)
    finally:
        torch.backends.mha.set_fastpath_enabled(fast)
    return expected, _model(family, folder).run({name: each.numpy() for name, each in ends.items()})


@cache
def _ends(family: Family, batch: int) -> Tensors:
    """What enters, by name, in the order of the network's Inputs."""
    torch.manual_seed(batch)
    return {
        name: tensor(spec, batch=batch)
        for branch in NETWORKS[family][1]
        for name, spec in zip(branch.inputs, branch.example.inputs, strict=True)
    }


def _settings(module: nn.Module) -> dict[str, Any]:
    own = vars(module).items()
    return {name: value for name, value in own if not name.startswith("_") and name != "training"}


def _spread(value: Any) -> Any:
    """PyTorch keeps a window's size as it was given: 3 is (3, 3)."""
    return value[0] if isinstance(value, tuple) and len(set(value)) == 1 else value
