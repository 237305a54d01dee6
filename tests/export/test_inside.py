"""A file with everything inside answers by itself what the ordinary file answers with the runtime's help."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
from PIL import Image

import runtime
from designer.data.datasets import load_dataset
from designer.export.errors import ExportError
from designer.export.inside import exporting
from designer.export.run_export import export_run
from designer.protocol.export_options import ExportOptions
from runtime.manifest import manifest_from_text
from tests.helpers.runs import projects, trained_run

INSIDE = ExportOptions(inside=True, licence="CC BY 4.0", author="Ada Lovelace")


@pytest.fixture(scope="module", params=["digits", "diabetes"])
def both(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path, Path]:
    """The ordinary file of a run, and the one with everything inside."""
    run = trained_run(request.param, tmp_path_factory.mktemp("inside")).path
    plain, inside = run / "plain.onnx", run / "inside.onnx"
    export_run(run, plain)
    result = export_run(run, inside, INSIDE)
    assert result.notice.startswith("Inside the file, “")
    return request.param, plain, inside


def test_answers_are_those_of_the_ordinary_file(both: tuple[str, Path, Path], tmp_path: Path) -> None:
    name, *files = both
    plain, inside = (runtime.load(file, "cpu") for file in files)
    if plain.manifest.inputs[0].content == "image":
        paths = []
        for place, size in enumerate(((8, 8), (90, 70), (200, 201))):
            dark = np.random.default_rng(place).random(size) > 0.8
            paths.append(tmp_path / f"{place}.png")
            Image.fromarray(np.where(dark, 0, 255).astype(np.uint8)).save(paths[-1])
        pairs = [runtime.predict_files(model, paths) for model in (plain, inside)]
        expected, found = ([prediction for _, prediction in each] for each in pairs)
        assert [source for source, _ in pairs[0]] == [source for source, _ in pairs[1]]
    else:
        rows = load_dataset(projects()[name].data.dataset).inputs[:40]
        expected, found = plain.predict(rows), inside.predict(rows)
    for one, other in zip(expected, found, strict=True):
        assert (one.label, one.names, one.unit) == (other.label, other.names, other.unit)
        assert np.allclose(one.raw, other.raw, rtol=1e-5, atol=1e-6)


def test_the_file_says_what_is_inside_and_whose_it_is(both: tuple[str, Path, Path]) -> None:
    _, plain, inside = both
    ordinary, manifest = (runtime.load(file, "cpu").manifest for file in (plain, inside))
    assert (ordinary.inside, manifest.inside) == (False, True)
    assert [spec.inside for spec in manifest.inputs] == [spec.steps for spec in ordinary.inputs]
    assert manifest.inputs[0].steps == manifest.outputs[0].steps == ()
    assert (manifest.licence, manifest.author, manifest.precision) == ("CC BY 4.0", "Ada Lovelace", "float32")
    assert manifest.data == ordinary.data
    assert len(manifest.data["sha256"]) == 64
    assert manifest.parity["inside"]["samples"] == exporting.SAMPLES
    assert manifest.parity["inside"]["relative"] <= 1e-5
    assert manifest_from_text(manifest.to_text()) == manifest


def test_only_standard_operators_are_in_the_file(both: tuple[str, Path, Path]) -> None:
    model = onnx.load(both[2])
    assert {each.domain for each in model.opset_import} == {""}
    assert not model.functions
    onnx.checker.check_model(model, full_check=True)


BARE = """
import json, sys
for name in ("runtime", "designer", "onnx", "torch"):
    sys.modules[name] = None
import numpy as np
import onnxruntime
from PIL import Image

session = onnxruntime.InferenceSession(sys.argv[1], providers=["CPUExecutionProvider"])
pixels = np.asarray(Image.open(sys.argv[2]).convert("L"))[np.newaxis, :, :, np.newaxis]
print(json.dumps(session.run(["label"], {session.get_inputs()[0].name: pixels})[0].tolist()))
"""


@pytest.mark.parametrize("both", ["digits"], indirect=True)
def test_a_script_that_knows_only_onnxruntime_reads_a_digit(both: tuple[str, Path, Path], tmp_path: Path) -> None:
    _, _, file = both
    y, x = np.mgrid[0:200, 0:200]
    distance = np.hypot((y - 100) / 80, (x - 100) / 55)
    drawings = {"0": np.abs(distance - 1) < 0.18, "1": (np.abs(x - 100) < 9) & (np.abs(y - 100) < 80)}
    model = runtime.load(file, "cpu")
    for label, ink in drawings.items():
        Image.fromarray(np.where(ink, 0, 255).astype(np.uint8)).save(tmp_path / f"{label}.png")
        command = [sys.executable, "-c", BARE, str(file), str(tmp_path / f"{label}.png")]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
        assert json.loads(done.stdout) == [label]
        drawn = runtime.drawing_to_raw(model.manifest.inputs[0], ink.astype(float))
        assert drawn.dtype == np.uint8
        assert model.predict(drawn)[0].label == label


def test_a_file_that_would_answer_otherwise_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    right = exporting.put_inside

    def wrong(model: onnx.ModelProto, manifest: runtime.Manifest) -> object:
        damaged = replace(manifest, inputs=(replace(manifest.inputs[0], steps=manifest.inputs[0].steps * 2),))
        return right(model, damaged)

    monkeypatch.setattr(exporting, "put_inside", wrong)
    with pytest.raises(ExportError, match="of the scale apart from the ordinary one"):
        export_run(trained_run("wine", tmp_path).path, tmp_path / "m.onnx", INSIDE)
    assert not (tmp_path / "m.onnx").exists()


def test_lower_precision_goes_with_it(tmp_path: Path) -> None:
    options = replace(INSIDE, precision="float16")
    file = export_run(trained_run("wine", tmp_path).path, tmp_path / "half.onnx", options).onnx
    model = runtime.load(file, "cpu")
    dataset = load_dataset("wine")
    found = model.predict(dataset.inputs)
    assert np.mean([each.index == true for each, true in zip(found, dataset.targets, strict=True)]) > 0.9
    assert model.manifest.precision == "float16"
