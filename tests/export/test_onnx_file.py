"""Modules become self-contained ONNX models with an open batch; what cannot is told with the layer's name."""

import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from torch import nn

import runtime
from designer.export.errors import ExportError
from designer.export.onnx_file import export_module, set_metadata
from designer.protocol.export_options import OPSET


class Small(nn.Module):
    """A convolution, a normalisation, a recurrent layer: what trips exporters."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, 4, 3, padding=1)
        self.norm1 = nn.BatchNorm2d(4)
        self.lstm1 = nn.LSTM(32, 6, batch_first=True)
        self.fc1 = nn.Linear(6, 3)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        x = torch.relu(self.norm1(self.conv1(image)))
        x = x.permute(0, 2, 1, 3).flatten(2)
        x, _ = self.lstm1(x)
        return self.fc1(x[:, -1])


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[nn.Module, onnx.ModelProto, Path]:
    torch.manual_seed(0)
    module = Small()
    model = export_module(module, [torch.zeros(1, 1, 8, 8)], inputs=["image"], outputs=["scores"])
    path = tmp_path_factory.mktemp("export") / "small.onnx"
    path.write_bytes(model.SerializeToString())
    return module, model, path


@pytest.mark.parametrize("batch", [1, 2, 3, 5, 64])
def test_any_batch_size_computes_what_the_module_does(
    exported: tuple[nn.Module, onnx.ModelProto, Path], batch: int
) -> None:
    module, _, path = exported
    inputs = np.random.default_rng(batch).normal(size=(batch, 1, 8, 8)).astype(np.float32)
    with torch.inference_mode():
        wanted = module(torch.from_numpy(inputs)).numpy()
    assert np.allclose(runtime.load(path, "cpu").run(inputs)["scores"], wanted, atol=1e-6)


def test_the_model_is_valid_plain_and_holds_no_paths_of_this_machine(
    exported: tuple[nn.Module, onnx.ModelProto, Path],
) -> None:
    _, model, path = exported
    onnx.checker.check_model(model, full_check=True)
    assert [entry.domain for entry in model.opset_import] == [""]
    assert model.opset_import[0].version == OPSET
    assert model.graph.input[0].type.tensor_type.shape.dim[0].dim_param == "batch"
    assert not any(tensor.external_data for tensor in model.graph.initializer)
    content = path.read_bytes()
    for text in (str(Path.home()), sys.prefix, "site-packages", "stack_trace", ".py"):
        assert text.encode() not in content


def test_exporting_says_nothing_on_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    export_module(nn.Sequential(nn.Linear(3, 2)), [torch.zeros(2, 3)], inputs=["input"], outputs=["y"])
    assert capfd.readouterr() == ("", "")


def test_exporting_leaves_the_weights_and_the_attention_setting_alone() -> None:
    module = nn.Linear(3, 2).train()
    before = {name: tensor.clone() for name, tensor in module.state_dict().items()}
    export_module(module, [torch.zeros(2, 3)], inputs=["input"], outputs=["y"])
    assert all(torch.equal(tensor, before[name]) for name, tensor in module.state_dict().items())
    assert torch.backends.mha.get_fastpath_enabled()


def test_several_inputs_and_outputs_keep_their_names() -> None:
    class Two(nn.Module):
        def forward(self, a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
            return a + b, a * b

    model = export_module(Two(), [torch.zeros(2, 3)] * 2, inputs=["a", "b"], outputs=["sum", "product"])
    assert [value.name for value in model.graph.input] == ["a", "b"]
    assert [value.name for value in model.graph.output] == ["sum", "product"]


def test_layers_may_be_called_as_the_exporters_own_modules_are(tmp_path: Path) -> None:
    class Named(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.code, self.graph = nn.Linear(4, 3), nn.Linear(3, 2)
            self.recompile = nn.Parameter(torch.ones(2))

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return self.graph(self.code(x)) * self.recompile

    module = Named()
    model = export_module(module, [torch.zeros(2, 4)], inputs=["x"], outputs=["y"])
    (tmp_path / "named.onnx").write_bytes(model.SerializeToString())
    inputs = np.random.default_rng(0).normal(size=(3, 4)).astype(np.float32)
    with torch.inference_mode():
        wanted = module(torch.from_numpy(inputs)).numpy()
    assert np.allclose(runtime.load(tmp_path / "named.onnx").run({"x": inputs})["y"], wanted, atol=1e-6)
    assert list(module.state_dict()) == ["recompile", "code.weight", "code.bias", "graph.weight", "graph.bias"]


def test_a_layer_that_onnx_does_not_know_is_named() -> None:
    class Gamma(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return torch.lgamma(x)

    class Odd(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.conv1 = nn.Conv2d(1, 2, 3)
            self.gamma7 = Gamma()

        def forward(self, image: torch.Tensor) -> torch.Tensor:
            return self.gamma7(self.conv1(image))

    with pytest.raises(ExportError, match=r"The layer “gamma7” cannot be exported.*lgamma") as caught:
        export_module(Odd(), [torch.zeros(2, 1, 8, 8)], inputs=["image"], outputs=["y"])
    assert caught.value.node == "gamma7"
    assert caught.value.hint
    assert "\n" not in caught.value.message


def test_what_depends_on_values_or_on_one_batch_size_is_told_in_words(capfd: pytest.CaptureFixture[str]) -> None:
    class Choosing(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return x * 2 if x.sum() > 0 else x

    class OneSize(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.weight = nn.Parameter(torch.ones(2, 1, 1, 1))

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return x.reshape(2, 1, 8, 8) * self.weight

    for module, part in ((Choosing(), "depends on the values"), (OneSize(), "one batch size only")):
        with pytest.raises(ExportError, match=part):
            export_module(module, [torch.zeros(2, 1, 8, 8)], inputs=["x"], outputs=["y"])
    assert capfd.readouterr() == ("", "")


def test_metadata_replaces_the_entry_of_the_same_name() -> None:
    model = onnx.ModelProto()
    for text in ("old", "new"):
        set_metadata(model, "layerloom", text)
    set_metadata(model, "other", "kept")
    assert {entry.key: entry.value for entry in model.metadata_props} == {"layerloom": "new", "other": "kept"}
    assert len(model.metadata_props) == 2
