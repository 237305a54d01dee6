"""What the exporter cannot do is written as an equal computation that it can, at any batch size and open sizes.

Layers of the catalogue are also tried in `tests.catalogue.test_every_layer_as_program`.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import numpy as np
import onnx
import pytest
import torch
from onnxruntime import InferenceSession
from torch import Tensor, nn
from torch.nn import functional

from designer.export.onnx_file import export_module
from designer.export.rewriting import METHODS, rewriting
from designer.export.scopes import path_of

LINES, MAPS, VOLUMES = (9, 6), (3, 9, 8), (2, 4, 5, 3)
"""What arrives, without the batch: sequences, images, volumes."""
TOLERANCE = 2e-6


def smoothed(mode: str, **more: Any) -> Callable[[Tensor], Tensor]:
    return lambda x: functional.interpolate(x, mode=mode, antialias=True, **more)


PADDED = nn.TransformerEncoderLayer(6, 2, 8, batch_first=True).eval()
CASES: Mapping[str, tuple[Callable[[Tensor], Any] | nn.Module, tuple[int, ...]]] = {
    "AdaptiveMaxPool2d": (nn.AdaptiveMaxPool2d((4, None), return_indices=True), MAPS),
    "AdaptiveMaxPool2d, equal windows": (nn.AdaptiveMaxPool2d((3, 4), return_indices=True), MAPS),
    "AvgPool2d, beyond the end": (nn.AvgPool2d(3, 2, 1, ceil_mode=True, divisor_override=4), MAPS),
    "ConvTranspose1d": (nn.ConvTranspose1d(9, 2, 3, padding=1, dilation=2, output_padding=1), LINES),
    "RReLU": (nn.RReLU(0.1, 0.5), LINES),
    "CrossMapLRN2d, even": (nn.CrossMapLRN2d(4, 0.5), (7, 3, 2)),
    "cumprod of whole numbers": (lambda x: (x * 3).to(torch.int32).cumprod(dim=-1), LINES),
    "cumprod": (lambda x: x.cumprod(1), LINES),
    "hypot": (lambda x: torch.hypot(x, x.flip(1) * 1e20), LINES),
    "cdist": (lambda x: (torch.cdist(x, x[:, :4]), torch.cdist(x, x[:, :4], p=1.0)), LINES),
    "cdist of powers": (lambda x: torch.cdist(x, x[:, :4] + 1, p=3.0), LINES),
    "median": (lambda x: torch.median(x, 1), LINES),
    "kthvalue": (lambda x: x.kthvalue(2, -1, True).values, LINES),
    "searchsorted": (lambda x: torch.searchsorted(x.sort(-1).values, x.flip(-1), right=True), LINES),
    "bucketize": (lambda x: torch.bucketize(x, torch.tensor([-0.5, 0.0, 0.5])), LINES),
    "take_along_dim": (lambda x: torch.take_along_dim(x, (x[:, :2, :1] > 0).long(), 1), LINES),
    "embedding of limited length": (
        lambda x: functional.embedding((x > 0).long(), torch.tensor([[3.0, 4.0], [0.1, 0.2]]), max_norm=1.0),
        LINES,
    ),
    "attention over 5 dimensions": (
        lambda x: functional.scaled_dot_product_attention(*[x.unflatten(1, (3, 3)).unsqueeze(-1)] * 3, is_causal=True),
        LINES,
    ),
    "attention that may look at nothing": (
        lambda x: functional.scaled_dot_product_attention(x, x, x, attn_mask=x[:, :, :1] > 0),
        LINES,
    ),
    "a transformer of padding only": (
        lambda x: PADDED(x, src_key_padding_mask=(x[:, :, 0] > 0) | (x[:, :1, 1] > 0)),
        LINES,
    ),
    "RNN": (nn.RNN(6, 3, nonlinearity="relu", bias=False, batch_first=True), LINES),
    "GRU": (nn.GRU(6, 3, batch_first=True), LINES),
    "LSTM with a projection": (nn.LSTM(6, 4, batch_first=True, bidirectional=True, proj_size=2), LINES),
    "Upsample of volumes by area": (nn.Upsample(scale_factor=0.6, mode="area"), VOLUMES),
    "antialias": (smoothed("bilinear", scale_factor=0.6), MAPS),
    "antialias, corners": (smoothed("bicubic", size=(5, 11), align_corners=True), MAPS),
}
OPEN = ("RReLU", "cumprod", "hypot", "median", "searchsorted", "take_along_dim", "RNN", "GRU", "LSTM with a projection")
"""Those that take sequences of any length."""


class Side(nn.Module):
    """Cases side by side: each takes what arrives for all of its form."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self.names = names
        self.layers = nn.ModuleDict({str(place): each for place, each in self._modules_of(names)})

    @staticmethod
    def _modules_of(names: tuple[str, ...]) -> list[tuple[int, nn.Module]]:
        made = [(place, CASES[name][0]) for place, name in enumerate(names)]
        return [(place, each) for place, each in made if isinstance(each, nn.Module)]

    def forward(self, lines: Tensor, maps: Tensor, volumes: Tensor, narrow: Tensor) -> tuple[Tensor, ...]:
        """All that all cases give."""
        arriving = {LINES: lines, MAPS: maps, VOLUMES: volumes, (7, 3, 2): narrow}
        found: list[Tensor] = []
        for name in self.names:
            function, shape = CASES[name]
            found += tensors(function(arriving[shape]))
        return tuple(found)


def tensors(value: Any) -> list[Tensor]:
    return [value] if isinstance(value, Tensor) else [each for part in value for each in tensors(part)]


INPUTS = {"lines": LINES, "maps": MAPS, "volumes": VOLUMES, "narrow": (7, 3, 2)}


def arriving(batch: int, steps: int = LINES[0]) -> dict[str, Tensor]:
    torch.manual_seed(batch)
    shapes = INPUTS | {"lines": (steps, LINES[1])}
    return {name: torch.randn(batch, *shape) for name, shape in shapes.items()}


def exported(names: tuple[str, ...], open_axes: Mapping[str, Mapping[int, str]]) -> tuple[Side, onnx.ModelProto]:
    module = Side(names).eval()
    given = arriving(2)
    count = len(module(*given.values()))
    outputs = [f"out_{place}" for place in range(count)]
    return module, export_module(module, [*given.values()], inputs=[*given], outputs=outputs, open_axes=open_axes)


@contextmanager
def without_the_fast_path() -> Iterator[None]:
    """It does otherwise about padding than all else (decision 0006's comparisons have it off, too)."""
    torch.backends.mha.set_fastpath_enabled(False)
    yield
    torch.backends.mha.set_fastpath_enabled(True)


def agree(module: Side, model: onnx.ModelProto, given: dict[str, Tensor]) -> None:
    session = InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    wanted_inputs = {each.name for each in session.get_inputs()}
    came = iter(session.run(None, {name: each.numpy() for name, each in given.items() if name in wanted_inputs}))
    shapes = dict(zip(INPUTS.values(), given.values(), strict=True))
    with torch.inference_mode(), without_the_fast_path():
        for name in module.names:
            function, shape = CASES[name]
            for wanted in tensors(function(shapes[shape])):
                one, other = wanted.numpy(), next(came)
                assert (other.shape, other.dtype) == (one.shape, one.dtype), name
                scale = np.abs(one).max(initial=0) or 1
                assert np.abs(other.astype(float) - one).max(initial=0) / scale <= TOLERANCE, name


@pytest.fixture(scope="module")
def fixed() -> tuple[Side, onnx.ModelProto]:
    return exported(tuple(CASES), {})


@pytest.mark.parametrize("batch", [1, 3, 16])
def test_what_is_rewritten_computes_the_same(fixed: tuple[Side, onnx.ModelProto], batch: int) -> None:
    agree(*fixed, arriving(batch))


def test_only_standard_operators_are_used(fixed: tuple[Side, onnx.ModelProto]) -> None:
    _, model = fixed
    onnx.checker.check_model(model, full_check=True)
    assert {each.domain for each in model.opset_import} == {""}
    assert {node.domain for node in model.graph.node} == {""}
    assert not model.functions


def test_where_sizes_are_open_they_stay_so() -> None:
    # An LSTM names what it begins with by its batch: `lines` is the only input whose sizes change.
    module, model = exported(OPEN, {"lines": {1: "steps"}})
    agree(module, model, arriving(3, steps=5))
    agree(module, model, arriving(1, steps=14))


def test_afterwards_networks_compute_as_before() -> None:
    owner, name, _ = METHODS[0]
    before = getattr(owner, name)
    with rewriting():
        assert getattr(owner, name) is not before
    assert getattr(owner, name) is before


def test_what_is_rewritten_is_named_after_its_layer() -> None:
    class Net(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.pool = nn.AdaptiveMaxPool2d((4, 3))

        def forward(self, x: Tensor) -> Tensor:
            return self.pool(x)

    model = export_module(Net(), [torch.zeros(2, *MAPS)], inputs=["x"], outputs=["y"])
    assert {path_of(node.name) for node in model.graph.node} == {"pool"}
