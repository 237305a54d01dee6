"""Where file and module part: the first layer that gives something else is named, also where some were merged."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import torch
from torch import nn

from designer.analysis.network import analyse
from designer.compiler.build import module_from
from designer.compiler.source import Source, print_network
from designer.export import parity as compared
from designer.export.layers import given_by_module
from designer.export.onnx_file import export_module
from designer.export.parity import Asking, parity
from designer.export.plain import layer_names
from designer.export.report import ParityReport, report_from_json
from tests.helpers.building import Sketch

INPUTS = [np.random.default_rng(0).normal(size=(20, 3, 8, 8)).astype(np.float32)]
LAYERS = ("conv1", "norm1", "relu1", "conv2", "add", "pool", "fc1", "soft")


class Net:
    """A small network, as the canvas has it, with its module and its file."""

    def __init__(self, folder: Path) -> None:
        sketch = Sketch("Small").add("Input", "x", shape=[3, 8, 8])
        sketch.add("Conv2d", "conv1", out_channels=4, kernel_size=3, padding=1).add("BatchNorm2d", "norm1")
        sketch.add("ReLU", "relu1").add("Dropout", "drop").add(
            "Conv2d", "conv2", out_channels=4, kernel_size=3, padding=1
        )
        sketch.add("Add", "add", ["relu1", "conv2"]).add("GlobalAvgPool", "pool").add("Linear", "fc1", out_features=5)
        sketch.add("Softmax", "soft").add("Output", "y")
        analysis = analyse(sketch.network)
        self.source: Source = print_network(analysis)
        self.names = layer_names(self.source, analysis)
        torch.manual_seed(0)
        self.module: nn.Module = module_from(self.source)
        with torch.no_grad():
            self.module(torch.from_numpy(INPUTS[0]))  # The norm has seen something other than its beginnings.
        self.path = folder / "small.onnx"
        inputs, outputs = self.source.inputs, self.source.outputs
        example = [torch.zeros(2, 3, 8, 8)]
        model = export_module(self.module, example, inputs=inputs, outputs=outputs, layers=self.names)
        self.path.write_bytes(model.SerializeToString())

    def report(self, module: nn.Module) -> ParityReport:
        return parity(module, self.source, self.path, INPUTS, asking=Asking(layers=self.names))


@pytest.fixture(scope="module")
def net(tmp_path_factory: pytest.TempPathFactory) -> Net:
    return Net(tmp_path_factory.mktemp("layers"))


def test_each_layer_is_compared_under_its_name_but_those_that_are_merged(net: Net) -> None:
    report = net.report(net.module)
    assert report.ok
    assert [layer.layer for layer in report.layers] == [name for name in LAYERS if name != "conv1"]
    assert all(layer.ok and layer.relative < 1e-5 for layer in report.layers)
    assert (report.begins, report.notes) == ("", ())
    assert report_from_json(report.to_json()) == report


@pytest.mark.parametrize(
    ("weight", "begins"),
    [("conv1.weight", "norm1"), ("norm1.bias", "norm1"), ("conv2.bias", "conv2"), ("fc1.weight", "fc1")],
)
def test_the_first_layer_that_differs_is_named(net: Net, weight: str, begins: str) -> None:
    module = deepcopy(net.module)
    with torch.no_grad():
        module.get_parameter(weight).mul_(1.5).add_(0.1)
    report = net.report(module)
    assert not report.ok
    assert report.begins == begins
    assert f"It begins at the layer “{begins}”." in report.sentence()
    before = LAYERS[: LAYERS.index(begins)]
    assert all(layer.ok for layer in report.layers if layer.layer in before)


def test_a_layer_without_weights_that_differs_is_named(net: Net, tmp_path: Path) -> None:
    model = onnx.load(net.path)
    node = next(node for node in model.graph.node if node.name.startswith("add/"))
    node.op_type = "Sub"
    net_path, net.path = net.path, tmp_path / "other.onnx"
    net.path.write_bytes(model.SerializeToString())
    try:
        assert net.report(net.module).begins == "add"
        assert [each.name for each in tmp_path.iterdir()] == ["other.onnx"]
    finally:
        net.path = net_path


def test_of_large_layers_fewer_samples_are_kept(net: Net, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    real = compared.layer_differences

    def noting(*given: Any) -> Any:
        seen.append(len(given[4][0]))
        return real(*given)

    monkeypatch.setattr(compared, "layer_differences", noting)
    for bytes_in_all in (1, 60_000, 1 << 30):
        monkeypatch.setattr(compared, "LAYER_BYTES", bytes_in_all)
        assert net.report(net.module).ok
    assert seen[0] == 1
    assert 1 < seen[1] < 16
    assert seen[2] == 16


def test_what_the_module_gives_is_that_of_its_hooks(net: Net) -> None:
    seen: dict[str, np.ndarray[tuple[int, ...], np.dtype[np.float32]]] = {}
    hooks = [
        each.register_forward_hook(lambda _, __, result, name=name: seen.__setitem__(name, result.numpy()))
        for name, each in net.module.named_children()
    ]
    with torch.inference_mode():
        net.module.eval()(torch.from_numpy(INPUTS[0]))
    for hook in hooks:
        hook.remove()
    given = given_by_module(net.module, net.source, net.names, INPUTS)
    assert [name for name in given if name in LAYERS] == list(LAYERS)
    assert all(np.array_equal(given[name][0], value) for name, value in seen.items())
