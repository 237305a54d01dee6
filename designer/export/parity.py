"""Proves that what was trained is what is taken home: the same inputs through three ways.

The ways: the module in memory, a module built anew from its printed source with the weights loaded, and the ONNX file
through `runtime`. Knows no projects and no runs, so it can be tried on any module.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from designer.compiler.build import class_from
from designer.compiler.source import Source
from designer.export.report import MODULE, ONNX, SOURCE, TOLERANCE, Difference, ParityReport
from runtime.session import Model, load
from runtime.steps import Array

BATCH_SIZES = (1, 2, 3)
_BATCHES_OF_A_SIZE = 8
"""How many batches of a small size are run; enough to meet different samples, few enough to be quick."""

Outputs = Mapping[str, Array]
Way = Callable[[Sequence[Array]], Outputs]
Score = Callable[[Outputs], Mapping[str, float]]


def parity(
    module: nn.Module,
    source: Source,
    onnx_path: Path,
    inputs: Sequence[Array],
    *,
    tolerance: float = TOLERANCE,
    score: Score | None = None,
) -> ParityReport:
    """Compares the three ways on `inputs` (prepared, one array [samples, …] per input of the network).

    Batch sizes are 1, 2, 3 and all samples at once. `score` makes metrics of the outputs by name. `module` is left in
    evaluation mode, on the CPU in float32. Raises `runtime.RuntimeModelError` if the file cannot be run.
    """
    # One thread and the CPU: what is compared is the computation, not the machine.
    model = load(onnx_path, provider="cpu")
    reference = _torch_way(module, source.outputs)
    ways = {SOURCE: _torch_way(rebuilt(source, module), source.outputs), ONNX: _onnx_way(model, source.inputs)}
    samples = len(inputs[0])
    differences: list[Difference] = []
    metrics: dict[str, Mapping[str, float]] = {}
    for size in sorted({*(size for size in BATCH_SIZES if size < samples), samples}):
        batches = list(_batches(inputs, size))
        wanted = [reference(batch) for batch in batches]
        for way, run in ways.items():
            came = [run(batch) for batch in batches]
            differences += [_difference(way, name, size, wanted, came, tolerance) for name in source.outputs]
            if score and size == samples:
                metrics |= {MODULE: score(wanted[0]), way: score(came[0])}
    ordered = {way: metrics[way] for way in (MODULE, SOURCE, ONNX) if way in metrics}
    return ParityReport(samples, tolerance, model.provider, tuple(differences), ordered)


def rebuilt(source: Source, module: nn.Module) -> nn.Module:
    """A module made from the printed text alone, with the weights of `module`."""
    fresh = class_from(source)()
    fresh.load_state_dict(module.state_dict())
    return fresh


def _torch_way(module: nn.Module, outputs: Sequence[str]) -> Way:
    module = module.cpu().eval()

    def run(batch: Sequence[Array]) -> Outputs:
        fast = torch.backends.mha.get_fastpath_enabled()
        torch.backends.mha.set_fastpath_enabled(False)  # It zeroes padded positions, which nothing else does.
        try:
            with torch.inference_mode():
                result = module(*(torch.from_numpy(np.ascontiguousarray(array)) for array in batch))
        finally:
            torch.backends.mha.set_fastpath_enabled(fast)
        tensors: Sequence[Tensor] = result if isinstance(result, tuple | list) else (result,)
        return {name: tensor.numpy() for name, tensor in zip(outputs, tensors, strict=True)}

    return run


def _onnx_way(model: Model, inputs: Sequence[str]) -> Way:
    return lambda batch: model.run(dict(zip(inputs, batch, strict=True)))


def _batches(inputs: Sequence[Array], size: int) -> Iterator[list[Array]]:
    for start in range(0, min(len(inputs[0]), size * _BATCHES_OF_A_SIZE), size):
        batch = [array[start : start + size] for array in inputs]
        if len(batch[0]) == size:
            yield batch


def _difference(
    way: str, name: str, size: int, wanted: Sequence[Outputs], came: Sequence[Outputs], tolerance: float
) -> Difference:
    reference = np.concatenate([_flat(outputs[name]) for outputs in wanted])
    result = np.concatenate([_flat(outputs[name]) for outputs in came])
    samples = size * len(wanted)
    same_shapes = all(w[name].shape == c[name].shape for w, c in zip(wanted, came, strict=True))
    if not same_shapes or not (np.isfinite(reference) == np.isfinite(result)).all():
        return Difference(way, name, size, samples, _FAR, _FAR, _FAR, ok=False)
    finite = np.isfinite(reference)
    apart = np.abs(reference[finite] - result[finite])
    largest = float(apart.max(initial=0.0))
    scale = float(np.abs(reference[finite]).max(initial=0.0))
    relative = largest / scale if scale > 0 else largest
    mean = float(apart.mean()) if apart.size else 0.0
    return Difference(way, name, size, samples, largest, mean, relative, ok=relative <= tolerance)


_FAR = 1e30
"""Stands for “not comparable”: another shape, or a number that is not finite on one side only. JSON has no infinity."""


def _flat(array: Array) -> Array:
    return array.astype(np.float64).reshape(-1)
