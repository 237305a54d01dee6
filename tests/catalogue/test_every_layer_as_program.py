"""Every example of every layer as a program: its printed source and its ONNX model do what its module does.

Some examples stand side by side in one network, since exporting costs a second whatever is in it.
"""

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
import torch
from timm.models import FeatureInfo
from torch import Tensor, nn
from torch.fx import Graph

from designer.analysis.network import analyse
from designer.catalogue.layer import Example, LayerDef
from designer.catalogue.registry import layers
from designer.compiler.build import build_call, class_from, module_from
from designer.compiler.source import Source, print_network
from designer.export.onnx_file import export_module
from designer.graph.model import Network
from runtime.session import Model, load
from tests.catalogue.oracle import tensor
from tests.catalogue.programs import SLOW, Branch, drawable, exportable, side_by_side

pytestmark = pytest.mark.usefixtures("one_registry")

EXAMPLES_TOGETHER, SLOW_TOGETHER = 24, 12
"""So many stand in one network: a graph of hundreds of layers takes the exporter minutes."""


def _groups() -> Iterator[tuple[LayerDef, ...]]:
    """Neighbours of one family whose examples stand in one network."""
    for _, family in groupby(LAYERS, key=lambda entry: entry.family):
        group: list[LayerDef] = []
        for entry in family:
            most = SLOW_TOGETHER if entry.family in SLOW else EXAMPLES_TOGETHER
            if group and sum(len(each.examples) for each in (*group, entry)) > most:
                yield tuple(group)
                group = []
            group.append(entry)
        yield tuple(group)


LAYERS = tuple(entry for entry in layers() if entry.lower is not None)
GROUPS = tuple(_groups())
NETWORKS = tuple(side_by_side(group) for group in GROUPS)
EXPORTABLE = tuple(
    entry
    for entry in LAYERS
    if any(drawable(entry, example) and exportable(entry, example) for example in entry.examples)
)
EXPORTED_GROUPS = tuple(
    EXPORTABLE[start : start + EXAMPLES_TOGETHER] for start in range(0, len(EXPORTABLE), EXAMPLES_TOGETHER)
)
EXPORTED = tuple(side_by_side(group, export=True) for group in EXPORTED_GROUPS)
OBSTRUCTED = tuple(
    (entry, example)
    for entry in layers()
    for example in entry.examples
    if drawable(entry, example) and not exportable(entry, example)
)


def _each(groups: Sequence[Sequence[LayerDef]]) -> pytest.MarkDecorator:
    names = [f"{group[0].type} to {group[-1].type}" for group in groups]
    return pytest.mark.parametrize("group", range(len(groups)), ids=names)


every_group = _each(GROUPS)


Tensors = Mapping[str, Tensor]


class Program(NamedTuple):
    """A group's network, printed and built, its module in evaluation mode after one look at some data."""

    source: Source
    module: nn.Module

    def outputs(self, module: nn.Module, ends: Tensors) -> Tensors:
        """What a module of this source gives, by the names of its Outputs."""
        with torch.inference_mode():
            result = module(*ends.values())
        results = result if isinstance(result, tuple) else (result,)
        return dict(zip(self.source.outputs, (each.detach() for each in results), strict=True))


@pytest.fixture(scope="module", autouse=True)
def few_searches_for_garbage() -> Iterator[None]:
    """Exporting makes so many objects that one would go on all the time, through all that there is."""
    usual = gc.get_threshold()
    gc.set_threshold(100_000, *usual[1:])
    yield
    gc.set_threshold(*usual)


@pytest.fixture(scope="module")
def onnx_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("onnx")


@every_group
def test_each_printed_layer_is_the_layer(group: int) -> None:
    for branch in NETWORKS[group][1]:
        assert branch.entry.lower is not None
        call = branch.entry.lower(branch.values, branch.example.inputs).module
        printed = getattr(_program(group).module, branch.layer, None)
        if call is None:
            assert printed is None, f"{branch.layer}: a layer without a module of its own leaves no attribute"
            continue
        built = build_call(call)
        assert type(printed).__name__ == type(built).__name__, (
            "a part's class is made anew by each source that holds it"
        )
        assert printed.state_dict().keys() == built.state_dict().keys(), branch.layer
        assert {name: _spread(value) for name, value in _settings(printed).items()} == {
            name: _spread(value) for name, value in _settings(built).items()
        }, branch.layer


@every_group
def test_the_printed_source_calculates_the_same_again(group: int) -> None:
    program = _program(group)
    again = class_from(program.source)()
    again.load_state_dict(program.module.state_dict())
    ends = _tensors(NETWORKS[group][1], batch=2)
    first, second = program.outputs(program.module, ends), program.outputs(again.eval(), ends)
    for branch in NETWORKS[group][1]:
        for name in () if branch.random else branch.outputs:
            assert torch.equal(first[name], second[name]), name


@_each(EXPORTED_GROUPS)
def test_onnx_runtime_agrees_with_torch(group: int, onnx_folder: Path) -> None:
    assert [branch.entry for branch in EXPORTED[group][1]] == list(EXPORTED_GROUPS[group])
    model = _model(group, onnx_folder)
    for batch in (1, 3, 16):
        expected, came = _both(group, batch, model)
        for branch in EXPORTED[group][1]:
            for name in branch.outputs:
                _assert_agreement(branch, expected[name].numpy(), came[name], f"{name} at batch {batch}")


@pytest.mark.parametrize(("entry", "example"), OBSTRUCTED, ids=lambda each: getattr(each, "type", ""))
def test_an_obstacle_is_real(entry: LayerDef, example: Example, onnx_folder: Path) -> None:
    """What is said not to be exportable fails to export, to load or to agree."""
    network, (branch,) = side_by_side([replace(entry, examples=(example,))])
    program = _built(network, [branch])
    ends = _tensors([branch], batch=3)
    try:
        model = export_module(
            program.module,
            list(_tensors([branch], batch=2).values()),
            inputs=program.source.inputs,
            outputs=program.source.outputs,
        )
        path = onnx_folder / f"{branch.layer}.onnx"
        path.write_bytes(model.SerializeToString())
        came = load(path, provider="cpu", threads=1).run({name: each.numpy() for name, each in ends.items()})
    except Exception:  # whatever exporters raise
        return
    expected = program.outputs(program.module, ends)
    agree = [np.allclose(came[name], expected[name].numpy(), rtol=1e-4, atol=1e-5) for name in branch.outputs]
    assert not all(agree)


@lru_cache(maxsize=4)
def _program(group: int) -> Program:
    return _built(*NETWORKS[group])


@lru_cache(maxsize=4)
def _exported(group: int) -> Program:
    return _built(*EXPORTED[group])


def _built(network: Network, branches: Sequence[Branch]) -> Program:
    torch.manual_seed(0)
    source = print_network(analyse(network))
    module = module_from(source)
    with torch.no_grad():
        module(*_tensors(branches, batch=5).values())  # Batch norms have seen something other than their beginnings.
    return Program(source, module.eval())


def _model(group: int, folder: Path) -> Model:
    program = _exported(group)
    examples = list(_tensors(EXPORTED[group][1], batch=2).values())
    model = export_module(program.module, examples, inputs=program.source.inputs, outputs=program.source.outputs)
    path = folder / f"group_{group}.onnx"
    path.write_bytes(model.SerializeToString())
    return load(path, provider="cpu", threads=1)


def _both(group: int, batch: int, model: Model) -> tuple[Tensors, Mapping[str, Any]]:
    program, ends = _exported(group), _tensors(EXPORTED[group][1], batch)
    fast = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(False)
    try:
        expected = program.outputs(program.module, ends)
    finally:
        torch.backends.mha.set_fastpath_enabled(fast)
    return expected, model.run({name: each.numpy() for name, each in ends.items()})


# Any: numbers of some dtype.
def _assert_agreement(branch: Branch, wanted: np.ndarray[Any, Any], came: np.ndarray[Any, Any], where: str) -> None:
    assert (came.shape, came.dtype) == (wanted.shape, wanted.dtype), where
    if branch.random:
        return
    if wanted.dtype.kind not in "fc":
        assert np.array_equal(came, wanted), where
        return
    assert np.array_equal(np.isfinite(came), np.isfinite(wanted)), where
    apart = came != wanted  # Infinities that are equal have no difference.
    scale = max(float(np.abs(wanted[np.isfinite(wanted)]).max(initial=0.0)), 1e-6)
    assert float(np.abs(came[apart] - wanted[apart]).max(initial=0.0)) / scale <= branch.entry.tolerance, where


def _tensors(branches: Iterable[Branch], batch: int) -> Tensors:
    """What enters, by name, in the order of the network's Inputs."""
    torch.manual_seed(batch)
    return {
        name: tensor(spec, batch=batch, positive=branch.example.positive)
        for branch in branches
        for name, spec in zip(branch.inputs, branch.arriving, strict=True)
    }


def _settings(module: nn.Module) -> dict[str, Any]:
    own = vars(module).items()
    return {name: value for name, value in own if not name.startswith("_") and name != "training"}


def _spread(value: Any) -> Any:
    """PyTorch keeps a window's size as it was given: 3 is (3, 3). Graphs are compared by their code, facts as such."""
    if isinstance(value, Graph):
        return value.python_code("self").src
    if isinstance(value, FeatureInfo):
        return value.info
    return value[0] if isinstance(value, tuple) and len(set(value)) == 1 else value
