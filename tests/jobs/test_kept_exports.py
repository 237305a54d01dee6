"""The list of what was exported of a run, and what was measured of its layers."""

from pathlib import Path

import pytest

from designer.jobs.kept_exports import (
    MOST,
    KeptExport,
    export_of,
    forget_export,
    keep_export,
    keep_sensitivity,
    kept_exports,
    kept_sensitivity,
)
from designer.protocol.run_layout import RunLayout


def test_files_are_kept_latest_first_and_a_file_that_is_written_again_is_one(tmp_path: Path) -> None:
    run = RunLayout(tmp_path)
    assert kept_exports(run) == ()
    first = KeptExport("a.onnx", "2026-01-01T00:00:00+00:00", "float32", (), 10, {"accuracy": 0.5}, 0.1, 1e-7)
    second = KeptExport("b.onnx", precision="int8-static", keep=("n1",))
    keep_export(run, first)
    keep_export(run, second)
    assert kept_exports(run) == (second, first)
    again = KeptExport("a.onnx", bytes=20)
    keep_export(run, again)
    assert kept_exports(run) == (again, second)
    forget_export(run, "b.onnx")
    assert kept_exports(run) == (again,)


def test_the_list_does_not_grow_for_ever(tmp_path: Path) -> None:
    run = RunLayout(tmp_path)
    for number in range(MOST + 3):
        keep_export(run, KeptExport(f"{number}.onnx"))
    found = kept_exports(run)
    assert len(found) == MOST
    assert found[0].path == f"{MOST + 2}.onnx"


@pytest.mark.parametrize("text", ["", "{", "3", '{"path": "a"}', '[3, {"path": 3}, null]'])
def test_a_list_that_cannot_be_read_is_empty(tmp_path: Path, text: str) -> None:
    run = RunLayout(tmp_path)
    run.exported.write_text(text, encoding="utf-8")
    assert kept_exports(run) == ()
    keep_export(run, KeptExport("a.onnx"))
    assert [each.path for each in kept_exports(run)] == ["a.onnx"]


def test_odd_values_in_the_list_become_what_is_not_known(tmp_path: Path) -> None:
    run = RunLayout(tmp_path)
    odd = '[{"path": "a", "bytes": "many", "metrics": {"x": "y", "z": 1}, "latency": true, "keep": 3, "new": 1}]'
    run.exported.write_text(odd, encoding="utf-8")
    assert kept_exports(run) == (KeptExport("a", metrics={"z": 1.0}),)


def test_what_an_export_answers_is_understood_with_and_without_smaller_numbers(tmp_path: Path) -> None:
    file = tmp_path / "m.onnx"
    file.write_bytes(b"12345")
    (tmp_path / "m.onnx.data").write_bytes(b"123")
    usual = export_of(file, "now", "float32", (), {"metrics": {"accuracy": 0.9}, "parity": {"relative": 1e-7}})
    assert (usual.bytes, dict(usual.metrics), usual.relative, usual.latency) == (8, {"accuracy": 0.9}, 1e-7, None)
    lowered = {
        "metrics": {"float32": {"accuracy": 0.9}, "lowered": {"accuracy": 0.8}},
        "latency_before": 2.0,
        "latency_after": 1.0,
        "relative": 0.01,
    }
    small = export_of(file, "now", "int4", ("a",), {"metrics": {"accuracy": 0.9}, "lowered": lowered})
    assert (dict(small.metrics), small.relative, small.keep) == ({"accuracy": 0.8}, 0.01, ("a",))
    assert (small.latency, small.latency_float32) == (1.0, 2.0)


def test_a_measurement_is_kept_for_each_precision(tmp_path: Path) -> None:
    run = RunLayout(tmp_path)
    assert kept_sensitivity(run, "int4") == {}
    keep_sensitivity(run, "int4", {"metric": "accuracy"})
    assert kept_sensitivity(run, "int4") == {"metric": "accuracy"}
    assert kept_sensitivity(run, "float16") == {}
    run.sensitivity("int4").write_text("[", encoding="utf-8")
    assert kept_sensitivity(run, "int4") == {}
