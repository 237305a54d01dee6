"""`layerloom run` with a model of another maker."""

import json
from pathlib import Path

import numpy as np
from PIL import Image

from tests.cli.command import layerloom
from tests.helpers.onnx_models import linear_model, save


def test_flags_say_what_a_stranger_takes_and_means(tmp_path: Path) -> None:
    upper = np.repeat([[1.0], [0.0]], 8, axis=0)
    model = save(linear_model(np.hstack([upper, 1 - upper]).astype(np.float32), shape=(1, 4, 4)), tmp_path / "m.onnx")
    pixels = np.zeros((20, 20), dtype=np.uint8)
    pixels[:10] = 255
    Image.fromarray(pixels).save(tmp_path / "sky.png")
    flags = ["--as", "image", "--answers", "scores", "--labels", "upper,lower", "--provider", "cpu", "--top", "1"]
    done = layerloom("run", model, tmp_path / "sky.png", *flags)
    assert done.code == 0, done.err
    assert "sky.png: upper (99.9 %)" in done.out
    assert "does not describe itself" in done.out + done.err
    wrong = layerloom("run", model, tmp_path / "sky.png", "--size", "9x9", "--json")
    assert wrong.code == 1
    assert "takes pictures of 4×4, not of 9×9" in json.dumps(wrong.json, ensure_ascii=False)
