"""What every template draws leaves as it computes: one file of standard operators, at any batch size.

Templates that stand for the same layers are tried once; `tests.nightly.exports` trains and exports all of them.
"""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import numpy as np
import onnx
import pytest

from designer.templates import list_templates, load_template
from tests.helpers.exporting import Exported
from tests.helpers.exporting import exported as export

ALIKE = {
    "wine-mlp": ("breast-cancer-mlp", "moons-pseudo-labels", "digits-autoencoder", "digits-distillation"),
    "digits-cnn": ("digits-simclr", "digits-triplets", "digits-unfreezing"),
    "digits-dcgan": ("digits-lsgan", "digits-wgan-gp", "digits-conditional-gan"),
    "digits-resnet": ("transfer-learning",),
    "shapes-multi-task": ("shapes-multi-label", "shapes-detection"),
    "ratings-neural": ("ratings-factors",),
    "heartbeats-anomaly": ("digits-denoising-autoencoder", "style-transfer"),
}
"""Templates whose networks are made of the same layers."""
LEFT = {other for others in ALIKE.values() for other in others}
NAMES = [known.id for known in list_templates() if known.id not in LEFT]
every = pytest.mark.parametrize("name", NAMES)


@cache
def exported(name: str) -> Exported:
    return export(load_template(name), layers=True)


@every
def test_module_source_and_file_agree_at_batch_sizes_1_3_and_16(name: str) -> None:
    report = exported(name).report
    assert report.batch_sizes == (1, 3, 16)
    assert report.ok, report.sentence()
    assert report.relative <= 1e-5
    assert report.disagreeing == {"source": 0, "onnx": 0}


@every
def test_layers_agree_one_by_one_and_are_called_as_on_the_canvas(name: str) -> None:
    report = exported(name).report
    names = load_template(name).main.names()
    assert not report.notes
    assert len(report.layers) >= 3
    assert {layer.layer for layer in report.layers} <= names
    assert all(layer.ok for layer in report.layers)
    assert report.begins == ""


@every
def test_the_file_holds_standard_operators_only(name: str) -> None:
    model = exported(name).model
    onnx.checker.check_model(model, full_check=True)
    assert {each.domain for each in model.opset_import} == {""}
    assert not model.functions
    assert all(node.domain == "" for node in model.graph.node)


BARE = """
import json, sys
for name in ("designer", "runtime", "torch", "onnx"):
    sys.modules[name] = None
import numpy as np
import onnxruntime
for path in json.loads(sys.argv[1]):
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    given = dict(np.load(path + ".npz"))
    np.savez(path + ".came.npz", *session.run(None, given))
"""


def test_bare_onnxruntime_gives_the_same(tmp_path: Path) -> None:
    """In a process in which there is neither Layerloom nor its runtime."""
    paths = {name: tmp_path / f"{name}.onnx" for name in NAMES}
    for name, path in paths.items():
        path.write_bytes(exported(name).model.SerializeToString())
        np.savez(f"{path}.npz", **exported(name).given)
    told = json.dumps([*map(str, paths.values())])
    subprocess.run([sys.executable, "-c", BARE, told], check=True, cwd=tmp_path)
    for name, path in paths.items():
        came = np.load(f"{path}.came.npz")
        for wanted, file in zip(exported(name).outputs, came.files, strict=True):
            assert np.abs(came[file] - wanted).max() <= 1e-5 * np.abs(wanted).max(), name


def test_none_is_left_out_unseen() -> None:
    known = {each.id for each in list_templates()}
    assert LEFT | set(NAMES) == known
    assert set(ALIKE) <= set(NAMES)
