"""An export that is asked for in smaller numbers: proved in float32, written small, and it says what that cost."""

from pathlib import Path

import numpy as np
import pytest

import runtime
from designer.data.datasets import load_dataset
from designer.export.errors import ExportError
from designer.export.run_export import ExportResult, export_run
from designer.protocol.export_options import ExportOptions
from tests.helpers.runs import trained_run


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[ExportResult, ExportResult]:
    """The same run in float32 and in int8 with one layer kept."""
    run = trained_run("digits", tmp_path_factory.mktemp("smaller")).path
    small = ExportOptions(precision="int8-static", keep=("conv1",), samples=64)
    return export_run(run, run.parent / "whole.onnx"), export_run(run, run.parent / "small.onnx", small)


def test_the_proof_is_that_of_float32_and_the_loss_stands_beside_it(
    exported: tuple[ExportResult, ExportResult],
) -> None:
    whole, small = exported
    assert whole.lowered is None
    assert small.parity.ok
    assert small.parity.relative <= 1e-5
    report = small.lowered
    assert report is not None
    assert report.metrics["float32"] == pytest.approx(dict(whole.metrics))
    assert (report.kept, report.calibrated, report.precision) == (("conv1",), 64, "int8-static")
    assert small.to_json()["lowered"] == report.to_json()


def test_the_file_says_of_itself_what_its_numbers_are(exported: tuple[ExportResult, ExportResult]) -> None:
    whole, small = exported
    assert small.lowered is not None
    assert runtime.load(small.onnx, "cpu").manifest.parity["lowered"] == small.lowered.to_json()
    assert "lowered" not in runtime.load(whole.onnx, "cpu").manifest.parity


def test_both_files_say_nearly_the_same_of_raw_data(exported: tuple[ExportResult, ExportResult]) -> None:
    raw = load_dataset("digits").inputs[:200]
    one, other = (runtime.load(each.onnx, "cpu").predict(raw) for each in exported)
    assert np.mean([a.index == b.index for a, b in zip(one, other, strict=True)]) >= 0.95


def test_an_older_file_stays_if_the_numbers_do_not_reach(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = trained_run("wine", tmp_path).path
    out = tmp_path / "old.onnx"
    out.write_bytes(b"an older export")
    monkeypatch.setattr("designer.export.lowering.lower.LARGEST", 1e-3)
    with pytest.raises(ExportError, match="float16 ends at"):
        export_run(run, out, ExportOptions(precision="float16"))
    assert out.read_bytes() == b"an older export"
