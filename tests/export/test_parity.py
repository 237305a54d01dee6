"""Parity finds what differs: a false weight, a frozen batch, a source that says something else."""

import json
from copy import deepcopy
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from designer.analysis.network import analyse
from designer.compiler.build import module_from
from designer.compiler.source import Source, print_network
from designer.export import parity as compared
from designer.export.onnx_file import export_module
from designer.export.parity import Asking, parity
from designer.export.report import Difference, ParityReport, report_from_json
from runtime.errors import ManifestError, ProviderError
from runtime.session import Model
from tests.helpers.building import Sketch

INPUTS = [np.random.default_rng(0).normal(size=(20, 4)).astype(np.float32)]


def network() -> Source:
    sketch = Sketch("Small").add("Input", "x", shape=[4]).add("Linear", "fc1", out_features=8).add("ReLU", "relu1")
    return print_network(analyse(sketch.add("Linear", "fc2", out_features=3).add("Output", "y").network))


def onnx_of(module: nn.Module, path: Path) -> Path:
    model = export_module(module, [torch.zeros(2, 4)], inputs=["x"], outputs=["y"])
    path.write_bytes(model.SerializeToString())
    return path


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[nn.Module, Source, Path]:
    torch.manual_seed(0)
    source = network()
    module = module_from(source)
    return module, source, onnx_of(module, tmp_path_factory.mktemp("parity") / "small.onnx")


@pytest.fixture
def small(exported: tuple[nn.Module, Source, Path]) -> tuple[nn.Module, Source, Path]:
    """The module is the test's own to change."""
    module, source, path = exported
    return deepcopy(module), source, path


def test_equal_ways_agree_at_every_batch_size(small: tuple[nn.Module, Source, Path]) -> None:
    report = parity(*small, INPUTS, score=lambda outputs: {"sum": float(outputs["y"].sum())})
    assert report.ok
    assert report.batch_sizes == (1, 3, 16, 20)
    assert report.relative <= 1e-5
    assert list(report.metrics) == ["module", "source", "onnx"]
    assert report.metrics["module"] == report.metrics["source"]
    assert "agree on 20 samples" in report.sentence()


def test_a_weight_that_differs_is_found_and_named(small: tuple[nn.Module, Source, Path]) -> None:
    module, source, path = small
    with torch.no_grad():
        module.get_parameter("fc2.bias")[1] += 0.01
    report = parity(module, source, path, INPUTS)
    assert not report.ok
    assert report.worst().way == "onnx"
    assert report.max_abs == pytest.approx(0.01, rel=1e-3)
    assert "ONNX file disagrees with the module at output “y” with batch size" in report.sentence()


def test_a_source_that_says_something_else_is_found(small: tuple[nn.Module, Source, Path]) -> None:
    module, source, path = small
    other = Source(source.text.replace("relu1(x)", "relu1(-x)"), source.class_name, {}, source.inputs, source.outputs)
    assert other.text != source.text
    report = parity(module, other, path, INPUTS)
    assert not report.ok
    assert {difference.way for difference in report.differences if not difference.ok} == {"source"}


def test_a_network_that_depends_on_its_batch_is_found_with_the_batch_size(
    small: tuple[nn.Module, Source, Path], tmp_path: Path
) -> None:
    module, source, _ = small

    class Centred(nn.Module):
        """Right for one batch size only: it divides by the batch size of the example."""

        def __init__(self) -> None:
            super().__init__()
            self.inner = module

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return self.inner(x) * (x.sum(dim=1, keepdim=True).mul(0).exp().sum() / 2)

    report = parity(module, source, onnx_of(Centred(), tmp_path / "centred.onnx"), INPUTS)
    wrong = {difference.batch_size for difference in report.differences if not difference.ok}
    assert wrong == {1, 3, 16, 20}


def test_a_number_that_is_finite_on_one_side_only_is_not_parity(small: tuple[nn.Module, Source, Path]) -> None:
    module, source, path = small
    with torch.no_grad():
        module.get_parameter("fc2.bias")[0] = float("inf")
    report = parity(module, source, path, INPUTS)
    assert not report.ok
    json.dumps(report.to_json(), allow_nan=False)


def test_outputs_need_not_begin_with_the_samples(tmp_path: Path) -> None:
    sketch = Sketch("Words").add("Input", "ids", shape=[3], dtype="int64")
    sketch.add("Embedding", "words", num_embeddings=7, embedding_dim=4).add("GRU", "gru", hidden_size=2)
    sketch.add("Output", "said").add("Output", "last", []).add("Output", "matrix", [])
    sketch.wire("gru", "last", source_port="h_n").wire("words", "matrix", source_port="weight")
    source = print_network(analyse(sketch.network))
    module = module_from(source)
    ids = np.random.default_rng(0).integers(0, 7, (20, 3))
    model = export_module(module, [torch.from_numpy(ids[:2])], inputs=source.inputs, outputs=source.outputs)
    (tmp_path / "words.onnx").write_bytes(model.SerializeToString())
    report = parity(module, source, tmp_path / "words.onnx", [ids])
    assert report.ok
    assert report.batch_sizes == (1, 3, 16, 20)
    assert report.disagreeing == {"source": 0, "onnx": 0}


def test_a_report_comes_back_from_json(small: tuple[nn.Module, Source, Path]) -> None:
    report = parity(*small, INPUTS, score=lambda outputs: {"sum": 1.5})
    assert report_from_json(json.loads(json.dumps(report.to_json()))) == report


def test_a_report_of_an_older_file_is_read() -> None:
    difference = Difference("onnx", "y", 1, 1, 0.0, 0.0, 0.0, ok=True)
    report = ParityReport(1, 1e-5, "CPU", (difference,), {"module": {"accuracy": 0.5}})
    old = report.to_json()
    for name in ("providers", "disagreeing", "begins", "layers", "notes"):
        del old[name]
    del old["differences"][0]["provider"]
    assert report_from_json(old) == report


def test_samples_that_are_answered_otherwise_are_counted(small: tuple[nn.Module, Source, Path]) -> None:
    module, source, path = small
    with torch.no_grad():
        module.get_parameter("fc2.bias")[1] += 0.3
    with torch.inference_mode():
        now = module(torch.from_numpy(INPUTS[0]))
    before = now - torch.tensor([0.0, 0.3, 0.0])
    others = int((now.argmax(1) != before.argmax(1)).sum())
    assert others > 0
    asking = Asking(answers=lambda outputs: outputs["y"].argmax(1))
    assert parity(module, source, path, INPUTS, asking=asking).disagreeing == {"source": 0, "onnx": others}
    assert parity(module, source, path, INPUTS).disagreeing == {"source": 0, "onnx": len(INPUTS[0])}


def test_each_provider_has_rows_and_metrics_of_its_own(
    small: tuple[nn.Module, Source, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = compared.load

    def load(path: Path, provider: str) -> Model:
        if provider == "tensorrt":
            raise ProviderError("TensorRT was asked for but cannot be used: it is not here.", "")
        model = real(path, provider="cpu")
        model.provider = {"cpu": model.provider, "cuda": "CUDAExecutionProvider"}[provider]
        return model

    monkeypatch.setattr(compared, "load", load)
    asking = Asking(providers=("cpu", "cuda", "tensorrt"))
    report = parity(*small, INPUTS, score=lambda outputs: {"sum": float(outputs["y"].sum())}, asking=asking)
    assert report.providers == ("CPUExecutionProvider", "CUDAExecutionProvider")
    assert list(report.metrics) == ["module", "source", "onnx", "onnx CUDAExecutionProvider"]
    assert report.disagreeing == {"source": 0, "onnx": 0, "onnx CUDAExecutionProvider": 0}
    rows = {(each.way, each.provider) for each in report.differences}
    assert rows == {("source", ""), ("onnx", "CPUExecutionProvider"), ("onnx", "CUDAExecutionProvider")}
    assert report.notes == ("TensorRT was asked for but cannot be used: it is not here.",)
    assert report_from_json(report.to_json()) == report


def test_a_damaged_report_is_refused() -> None:
    report = ParityReport(1, 1e-5, "CPU", (Difference("onnx", "y", 1, 1, 0.0, 0.0, 0.0, True),)).to_json()
    report["differences"][0]["ok"] = "yes"
    with pytest.raises(ManifestError, match=r"differences\[0\].ok"):
        report_from_json(report)
