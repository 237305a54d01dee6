"""A run becomes one file that knows what it is, proved equal to what was trained, or nothing is written."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import runtime
from designer.compiler.errors import CompileError
from designer.data.datasets import load_dataset
from designer.data.split import split
from designer.evaluate.evaluate import evaluate_run
from designer.export.bundle import project_hash
from designer.export.errors import ExportError, ParityError
from designer.export.report import report_from_json
from designer.export.run_export import ExportResult, export_run
from designer.jobs.run_folder import create_run_at
from designer.training.failure import failed
from designer.training.loop import run as train
from tests.helpers.runs import projects, trained_run

NAMES = tuple(projects())


@pytest.fixture(scope="module", params=NAMES)
def exported(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Path, ExportResult]:
    folder = trained_run(request.param, tmp_path_factory.mktemp("export"))
    return request.param, folder.path, export_run(folder.path)


def test_all_ways_agree_and_the_file_holds_the_report(exported: tuple[str, Path, ExportResult]) -> None:
    _, run, result = exported
    assert result.onnx == run / "exports" / "model.onnx"
    assert result.parity.ok
    assert result.parity.relative <= 1e-5
    assert result.parity.batch_sizes[:3] == (1, 3, 16)
    assert result.parity.batch_sizes[3] == result.parity.samples
    stored = runtime.load(result.onnx, "cpu").manifest.parity
    assert report_from_json(stored) == result.parity
    json.dumps(result.to_json(), allow_nan=False)


def test_the_file_predicts_from_raw_data_what_evaluation_found(exported: tuple[str, Path, ExportResult]) -> None:
    name, run, result = exported
    project = projects()[name]
    dataset = load_dataset(project.data.dataset)
    rows = split(dataset, project.data).validation
    found = runtime.load(result.onnx, "cpu").predict(dataset.inputs[rows])
    evaluation = evaluate_run(run)
    if evaluation.task == "classification":
        right = np.mean(
            [prediction.index == target for prediction, target in zip(found, dataset.targets[rows], strict=True)]
        )
        assert right == evaluation.metrics["accuracy"]
        assert {prediction.label for prediction in found} <= set(dataset.entry.labels)
        assert all(sum(prediction.scores) == pytest.approx(1, abs=1e-5) for prediction in found)
    else:
        values = [prediction.values for prediction in found]
        assert np.allclose(values, evaluation.predictions, rtol=1e-5)
        assert found[0].names == dataset.entry.targets
    for way in result.parity.metrics.values():
        assert way == pytest.approx(evaluation.metrics, rel=1e-5)


def test_the_file_tells_where_it_is_from(exported: tuple[str, Path, ExportResult]) -> None:
    name, run, result = exported
    manifest = runtime.load(result.onnx, "cpu").manifest
    told = manifest.provenance
    assert manifest.title == name
    assert told["project_sha256"] == project_hash(projects()[name])
    assert told["run"] == run.name
    assert told["dataset"] == projects()[name].data.dataset
    assert set(told["trained_with"]) >= {"python", "torch", "numpy"}
    assert told["metrics"]
    assert str(run) not in manifest.to_text()


def test_columns_and_labels_let_people_use_the_file(exported: tuple[str, Path, ExportResult], tmp_path: Path) -> None:
    name, _, result = exported
    entry = load_dataset(projects()[name].data.dataset).entry
    model = runtime.load(result.onnx, "cpu")
    if entry.content == "table":
        raw = load_dataset(entry.name).inputs[:2]
        lines = [",".join(entry.features), *(",".join(map(repr, row.tolist())) for row in raw)]
        (tmp_path / "two.csv").write_text("\n".join(lines))
        pairs = runtime.predict_files(model, [tmp_path / "two.csv"])
        assert [p.text() for _, p in pairs] == [p.text() for p in model.predict(raw)]
    else:
        assert model.manifest.inputs[0].decode is not None
        assert model.manifest.inputs[0].decode.fit == "ink"


def test_a_digit_drawn_by_hand_is_read(tmp_path: Path) -> None:
    model = runtime.load(export_run(trained_run("digits", tmp_path).path).onnx, "cpu")
    (spec,) = model.manifest.inputs
    rows, columns = np.mgrid[0:200, 0:200]
    distance = np.hypot((rows - 100) / 80, (columns - 100) / 55)
    zero = (np.abs(distance - 1) < 0.18).astype(float)
    one = ((np.abs(columns - 100) < 9) & (np.abs(rows - 100) < 80)).astype(float)
    labels = [model.predict(runtime.drawing_to_raw(spec, ink))[0].label for ink in (zero, one)]
    assert labels == ["0", "1"]


def test_progress_rises_from_0_to_1(tmp_path: Path) -> None:
    told: list[tuple[str, float]] = []
    export_run(trained_run("wine", tmp_path).path, on_progress=lambda words, share: told.append((words, share)))
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)
    assert all(words for words, _ in told)


def test_what_disagrees_is_not_written_and_an_older_file_stays(tmp_path: Path) -> None:
    run = trained_run("wine", tmp_path).path
    out = tmp_path / "old.onnx"
    out.write_bytes(b"an older export")
    with pytest.raises(ParityError, match="disagrees with the module at output “scores” with batch size") as caught:
        export_run(run, out, tolerance=1e-12)
    assert not caught.value.report.ok
    assert failed(caught.value).result["parity"]["ok"] is False, "whoever asked sees how far it is off"
    assert out.read_bytes() == b"an older export"
    assert list(tmp_path.glob(".*")) == []


def test_what_draws_after_training_too_is_refused_by_name_before_anything_is_written(tmp_path: Path) -> None:
    wine = projects()["wine"]
    nodes = {
        key: replace(node, type="GumbelSoftmax") if key == "relu1" else node for key, node in wine.main.nodes.items()
    }
    project = replace(
        wine,
        networks={"main": replace(wine.main, nodes=nodes)},
        training=replace(wine.training, epochs=1),
    )
    folder = create_run_at(tmp_path / "run", project)
    train(folder.spec(), lambda event: None, layout=folder.layout)
    with pytest.raises(ExportError, match="relu1: what is drawn at random after training too"):
        export_run(folder.path, tmp_path / "model.onnx")
    assert not (tmp_path / "model.onnx").exists()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    run = trained_run("wine", tmp_path).path
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportError, match="is a folder"):
        export_run(run, tmp_path)
    with pytest.raises(ExportError, match="could not be made"):
        export_run(run, tmp_path / "file" / "model.onnx")


@pytest.mark.parametrize("damage", ["none", "empty", "weights", "spec", "checkpoint"])
def test_a_run_that_cannot_be_exported_is_told_in_a_sentence(tmp_path: Path, damage: str) -> None:
    run = tmp_path / "nothing" if damage == "none" else trained_run("wine", tmp_path).path
    match damage:
        case "empty":
            run = tmp_path / "empty"
            run.mkdir()
        case "weights":
            for weights in (run / "checkpoints").rglob("*.safetensors"):
                content = bytearray(weights.read_bytes())
                content[len(content) // 2] ^= 1
                weights.write_bytes(content)
        case "spec":
            (run / "spec.json").write_text("{")
        case "checkpoint":
            for file in (run / "checkpoints").rglob("*"):
                if file.is_file():
                    file.unlink()
    with pytest.raises(CompileError) as caught:
        export_run(run)
    assert caught.value.message.endswith(".")
    assert "\n" not in caught.value.message


def test_the_exported_file_runs_where_there_is_no_torch(tmp_path: Path) -> None:
    result = export_run(trained_run("wine", tmp_path).path)
    np.save(tmp_path / "wines.npy", load_dataset("wine").inputs[:3])
    code = f"""
import sys
sys.modules["torch"] = sys.modules["onnx"] = sys.modules["designer"] = None
from runtime.__main__ import main
sys.exit(main([{str(result.onnx)!r}, {str(tmp_path / "wines.npy")!r}, "--json", "--provider", "cpu"]))
"""
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=root, env={**os.environ}, check=True
    )
    assert len(json.loads(done.stdout)["predictions"]) == 3
