"""Proves that what was trained is what is taken home: the same inputs through three ways.

The ways: the module in memory, a module built anew from its printed source with the weights loaded, and the ONNX file
through `runtime`, on each provider. Knows no projects and no runs, so it can be tried on any module.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from designer.compiler.build import class_from
from designer.compiler.source import Source
from designer.export.layers import Names, apart, given_by_module, layer_differences
from designer.export.report import (
    MODULE,
    ONNX,
    SOURCE,
    TOLERANCE,
    Difference,
    LayerDifference,
    ParityReport,
    way_of,
)
from runtime.errors import ProviderError, RuntimeModelError
from runtime.session import Model, load
from runtime.steps import Array

BATCH_SIZES = (1, 3, 16)
LAYER_SAMPLES, LAYER_BYTES = 16, 256 << 20
"""On so many samples layers are compared, or fewer: what they give is all kept at once and takes no more than this."""
_BATCHES_OF_A_SIZE = 8
"""How many batches of a small size are run; enough to meet different samples, few enough to be quick."""

Outputs = Mapping[str, Array]
Way = Callable[[Sequence[Array]], Outputs]
Score = Callable[[Outputs], Mapping[str, float]]
Answers = Callable[[Outputs], Array]


@dataclass(frozen=True, slots=True)
class Asking:
    """What else a comparison is to find out.

    Args:
        answers: Makes of the outputs what each sample is answered, [n, …]; without it, samples answer otherwise where
            their outputs are further apart than the tolerance.
        providers: What to run the ONNX file on, by the names that `runtime.load` takes; the first one is the usual.
        layers: The names of the layers by the lines of the printed source; with them, layers are compared too.
    """

    answers: Answers | None = None
    providers: tuple[str, ...] = ("cpu",)
    layers: Names | None = None


NOTHING_MORE = Asking()
ELSEWHERE = 10.0
"""So many times the tolerance may be between the module and a provider other than the CPU: it adds in another order."""


def parity(
    module: nn.Module,
    source: Source,
    onnx_path: Path,
    inputs: Sequence[Array],
    *,
    tolerance: float = TOLERANCE,
    score: Score | None = None,
    asking: Asking = NOTHING_MORE,
) -> ParityReport:
    """Compares the three ways on `inputs` (prepared, one array [samples, …] per input of the network).

    Batch sizes are 1, 3, 16 and all samples at once. `score` makes metrics of the outputs by name. `module` is left in
    evaluation mode, on the CPU in float32. Raises `runtime.RuntimeModelError` if the file cannot be run on the first
    provider; that another one cannot be used is a note.
    """
    opened, notes = _opened(onnx_path, asking.providers)
    usual = opened[0].provider
    found = _Comparison(source, inputs, tolerance, score, asking.answers, usual)
    found.compare(
        _torch_way(module, source.outputs),
        {
            (SOURCE, ""): _torch_way(rebuilt(source, module), source.outputs),
            **{(ONNX, model.provider): _onnx_way(model, source.inputs) for model in opened},
        },
    )
    layers: tuple[LayerDifference, ...] = ()
    begins = ""
    if asking.layers:
        try:
            layers, begins = _by_layer(module, source, asking.layers, onnx_path, found)
        except RuntimeModelError as error:
            notes.append(f"The layers could not be compared one by one: {error.message}")
    return ParityReport(
        found.samples,
        tolerance,
        usual,
        tuple(found.differences),
        found.metrics,
        found.disagreeing,
        layers,
        begins,
        tuple(notes),
    )


class _Comparison:
    """Runs the ways at each batch size and keeps how far they are from each other."""

    def __init__(
        self,
        source: Source,
        inputs: Sequence[Array],
        tolerance: float,
        score: Score | None,
        answers: Answers | None,
        usual: str,
    ) -> None:
        self.inputs, self.samples = inputs, len(inputs[0])
        self.tolerance = tolerance
        self.differences: list[Difference] = []
        self.metrics: dict[str, Mapping[str, float]] = {}
        self.disagreeing: dict[str, int] = {}
        self._outputs, self._score, self._answers, self._usual = source.outputs, score, answers, usual

    def compare(self, reference: Way, ways: Mapping[tuple[str, str], Way]) -> None:
        """Compares all ways, by their names and providers, with the reference."""
        for size in sorted({*(size for size in BATCH_SIZES if size < self.samples), self.samples}):
            batches = list(_batches(self.inputs, size))
            wanted = [reference(batch) for batch in batches]
            if self._score and size == self.samples:
                self.metrics[MODULE] = self._score(wanted[0])
            for (way, provider), run in ways.items():
                came = [run(batch) for batch in batches]
                self.differences += [
                    self._difference(way, provider, name, size, wanted, came) for name in self._outputs
                ]
                if size == self.samples:
                    self._judge(way_of(way, provider, self._usual), wanted[0], came[0])

    def _difference(
        self, way: str, provider: str, name: str, size: int, wanted: Sequence[Outputs], came: Sequence[Outputs]
    ) -> Difference:
        same = all(one[name].shape == other[name].shape for one, other in zip(wanted, came, strict=True))
        reference = np.concatenate([_flat(outputs[name]) for outputs in wanted])
        result = np.concatenate([_flat(outputs[name]) for outputs in came]) if same else np.zeros(0)
        found = apart(reference, result)
        allowed = self.tolerance * (1.0 if provider in ("", self._usual) else ELSEWHERE)
        return Difference(way, name, size, size * len(wanted), *found, ok=found.relative <= allowed, provider=provider)

    def _judge(self, way: str, wanted: Outputs, came: Outputs) -> None:
        """Metrics of a way, and how many samples it answers otherwise."""
        if self._score:
            self.metrics[way] = self._score(came)
        self.disagreeing[way] = _disagreeing(self.samples, wanted, came, self._answers, self.tolerance)


def rebuilt(source: Source, module: nn.Module) -> nn.Module:
    """A module made from the printed text alone, with the weights of `module`."""
    fresh = class_from(source)()
    fresh.load_state_dict(module.state_dict())
    return fresh


def _opened(path: Path, providers: Sequence[str]) -> tuple[list[Model], list[str]]:
    """The file on each provider that can run it, and sentences about the others."""
    first, *others = providers
    opened, notes = [load(path, provider=first)], []
    for provider in others:
        try:
            opened.append(load(path, provider=provider))
        except ProviderError as error:
            notes.append(error.message)
    return opened, notes


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
        return {name: tensor.detach().numpy() for name, tensor in zip(outputs, tensors, strict=True)}

    return run


def _onnx_way(model: Model, inputs: Sequence[str]) -> Way:
    return lambda batch: model.run(dict(zip(inputs, batch, strict=True)))


def _batches(inputs: Sequence[Array], size: int) -> Iterator[list[Array]]:
    for start in range(0, min(len(inputs[0]), size * _BATCHES_OF_A_SIZE), size):
        batch = [array[start : start + size] for array in inputs]
        if len(batch[0]) == size:
            yield batch


def _disagreeing(samples: int, wanted: Outputs, came: Outputs, answers: Answers | None, tolerance: float) -> int:
    """How many samples are answered otherwise; outputs that do not begin with the samples say nothing of it."""
    if any(wanted[name].shape != came[name].shape for name in wanted):
        return samples
    if answers is not None:
        one, other = answers(wanted), answers(came)
        return int((one != other).reshape(samples, -1).any(axis=1).sum())
    others = np.zeros(samples, bool)
    for name, reference in wanted.items():
        if reference.shape[:1] == (samples,):
            one, other = (array.astype(np.float64).reshape(samples, -1) for array in (reference, came[name]))
            scale = float(np.abs(one[np.isfinite(one)]).max(initial=0.0)) or 1.0
            with np.errstate(invalid="ignore"):  # infinities that are equal
                near = (one == other) | (np.abs(one - other) <= tolerance * scale) | (np.isnan(one) & np.isnan(other))
            others |= ~near.all(axis=1)
    return int(others.sum())


def _by_layer(
    module: nn.Module, source: Source, names: Names, path: Path, found: _Comparison
) -> tuple[tuple[LayerDifference, ...], str]:
    """The layers on a few samples, and where it begins at the batch size at which the outputs are furthest apart."""

    def compared(size: int) -> tuple[LayerDifference, ...]:
        few = [array[:size] for array in found.inputs]
        return layer_differences(module, source, names, path, few, found.tolerance)

    given = given_by_module(module, source, names, [array[:1] for array in found.inputs])
    most = max(LAYER_BYTES // max(sum(each.nbytes for values in given.values() for each in values), 1), 1)
    few = min(LAYER_SAMPLES, most, found.samples)
    layers = compared(few)
    wrong = [each for each in found.differences if each.way == ONNX and not each.ok]
    if not wrong:
        return layers, ""
    size = max(wrong, key=lambda each: each.relative).batch_size
    worse = layers if size == few or size > most else compared(size)
    return layers, next((each.layer for each in (*worse, *layers) if not each.ok), "")


def _flat(array: Array) -> Array:
    return array.astype(np.float64).reshape(-1)
