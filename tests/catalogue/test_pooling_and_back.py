"""What an encoder's pooling takes, a decoder's unpooling puts back: in torch, in the printed source and in ONNX."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from designer.analysis.network import analyse
from designer.compiler.build import compile_network
from designer.export.onnx_file import export_module
from runtime.session import load
from tests.helpers.building import Sketch

SHAPES = {1: [3, 9], 2: [3, 6, 7], 3: [2, 4, 5, 6]}


def _there_and_back(dims: int, **windows: Any) -> Sketch:
    shape = SHAPES[dims]
    return (
        Sketch()
        .add("Input", "x", shape=shape)
        .add(f"MaxPool{dims}d", "pool", ["x"], return_indices=True, **windows)
        .add(f"MaxUnpool{dims}d", "unpool", ["pool"], output_size=shape[1:], **windows)
        .wire("pool", "unpool", source_port="indices", target_port="indices")
        .add("Output", "y", ["unpool"])
    )


@pytest.mark.parametrize("dims", SHAPES)
def test_values_return_to_where_they_were(dims: int) -> None:
    sketch = _there_and_back(dims, kernel_size=2)
    module = compile_network(analyse(sketch.network)).eval()
    x = torch.rand(3, *SHAPES[dims]) + 0.1
    y = module(x)
    assert y.shape == x.shape
    assert torch.equal(y[y > 0], x[y > 0])
    positions = int(np.prod([size // 2 for size in SHAPES[dims][1:]]))
    assert int((y > 0).sum()) == 3 * SHAPES[dims][0] * positions


@pytest.mark.parametrize("dims", SHAPES)
def test_onnx_runtime_puts_values_back_too(dims: int, tmp_path: Path) -> None:
    sketch = _there_and_back(dims, kernel_size=3, stride=2, padding=1)
    module = compile_network(analyse(sketch.network)).eval()
    model = export_module(module, [torch.rand(2, *SHAPES[dims])], inputs=["x"], outputs=["y"])
    path = tmp_path / "unpool.onnx"
    path.write_bytes(model.SerializeToString())
    session = load(path, provider="cpu", threads=1)
    for batch in (1, 3):
        x = torch.randn(batch, *SHAPES[dims])
        with torch.inference_mode():
            expected = module(x).numpy()
        assert np.array_equal(session.run({"x": x.numpy()})["y"], expected)
