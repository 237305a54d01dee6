"""Weights in a file of their own: found beside the model, written so that a crash never leaves a mix."""

import os
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnxruntime import InferenceSession

import runtime
from designer.export import external
from designer.export.errors import ExportError
from designer.export.external import weights_of, write_model
from designer.export.report import report_from_json
from designer.export.run_export import export_run
from designer.protocol.export_options import ExportOptions
from runtime.errors import ModelFileError
from tests.helpers.runs import trained_run


def model_of(value: float, count: int = 2000) -> onnx.ModelProto:
    weights = onnx.numpy_helper.from_array(np.full(count, value, np.float32), "weights")
    more = onnx.numpy_helper.from_array(np.full((3, count), 2 * value, np.float32), "more")
    small = onnx.numpy_helper.from_array(np.float32(1), "small")
    types = [onnx.helper.make_tensor_value_info(name, 1, ["batch", count]) for name in ("x", "y")]
    nodes = [
        onnx.helper.make_node("ReduceSum", ["more"], ["sums"], keepdims=1),
        onnx.helper.make_node("Mul", ["x", "weights"], ["product"]),
        onnx.helper.make_node("Add", ["product", "small"], ["more_than"]),
        onnx.helper.make_node("Add", ["more_than", "sums"], ["y"]),
    ]
    graph = onnx.helper.make_graph(nodes, "net", types[:1], types[1:], [weights, more, small])
    return onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 20)], ir_version=10)


def answer(path: Path) -> float:
    return float(runtime.load(path, "cpu").run(np.ones((1, 2000), np.float32))["y"][0, 0])


def test_the_runtime_finds_weights_beside_the_model_wherever_both_go(tmp_path: Path) -> None:
    model = model_of(3.0)
    before = model.SerializeToString()
    weights = write_model(model, tmp_path / "net.onnx", external=True)
    assert weights is not None
    assert model.SerializeToString() == before
    assert (tmp_path / "net.onnx").stat().st_size < 2000 < weights.stat().st_size
    onnx.checker.check_model(str(tmp_path / "net.onnx"), full_check=True)
    (tmp_path / "there").mkdir()
    for file in tmp_path.glob("net.*"):
        file.rename(tmp_path / "there" / file.name)
    assert answer(tmp_path / "there" / "net.onnx") == 3.0 + 1 + 2 * 3.0 * 6000
    bare = InferenceSession(str(tmp_path / "there" / "net.onnx"), providers=["CPUExecutionProvider"])
    assert bare.run(None, {"x": np.ones((2, 2000), np.float32)})[0].shape == (2, 2000)


def test_what_one_file_cannot_hold_gets_a_second_one_unasked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert write_model(model_of(3.0), tmp_path / "net.onnx") is None
    monkeypatch.setattr(external, "ONE_FILE", 20_000)
    assert write_model(model_of(3.0), tmp_path / "net.onnx") == weights_of(tmp_path / "net.onnx")[0]
    assert answer(tmp_path / "net.onnx") == 3.0 + 1 + 2 * 3.0 * 6000


def test_another_export_leaves_no_old_weights_and_touches_nobody_elses(tmp_path: Path) -> None:
    others = ("net.weights", "net.zzzzzzzzzzzz.weights", "net2.0123456789ab.weights", "net.0123456789ab.weights.txt")
    for name in others:
        (tmp_path / name).write_text("mine")
    first = write_model(model_of(3.0), tmp_path / "net.onnx", external=True)
    second = write_model(model_of(4.0), tmp_path / "net.onnx", external=True)
    assert first != second
    assert weights_of(tmp_path / "net.onnx") == [second]
    write_model(model_of(4.0), tmp_path / "net.onnx")
    assert weights_of(tmp_path / "net.onnx") == []
    assert {each.name for each in tmp_path.iterdir()} == {"net.onnx", *others}


@pytest.mark.parametrize("fails", ["weights", "model"])
def test_what_cannot_be_written_leaves_the_old_model_with_its_weights(
    fails: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "net.onnx"
    write_model(model_of(3.0), path, external=True)
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    replace = os.replace

    def no_room(source: str, target: str) -> None:
        if str(target).endswith(".weights" if fails == "weights" else ".onnx"):
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(os, "replace", no_room)
    model = model_of(4.0)
    whole = model.SerializeToString()
    with pytest.raises(ExportError, match="No space left"):
        write_model(model, path, external=True)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before
    assert model.SerializeToString() == whole
    assert answer(path) == 3.0 + 1 + 2 * 3.0 * 6000


def test_missing_or_shorter_weights_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    weights = write_model(model_of(3.0), path, external=True)
    assert weights is not None
    weights.write_bytes(weights.read_bytes()[:-4])
    with pytest.raises(ModelFileError, match="does not fit its data file"):
        runtime.load(path)
    weights.unlink()
    with pytest.raises(ModelFileError, match="which is not there"):
        runtime.load(path)


def test_a_run_is_exported_so_and_says_where_its_weights_are(tmp_path: Path) -> None:
    run = trained_run("digits", tmp_path)
    result = export_run(run.path, tmp_path / "net.onnx", ExportOptions(external=True))
    assert result.weights is not None
    assert result.weights.parent == tmp_path
    assert result.to_json()["weights"] == str(result.weights)
    assert result.parity.ok
    assert report_from_json(runtime.load(result.onnx, "cpu").manifest.parity) == result.parity
