"""Proves that a file gives in pieces what it gives for whole series, and that those are what was trained."""

import tempfile
from collections.abc import Iterator, Mapping
from itertools import chain, cycle
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import onnx
import torch

from designer.export.bundle import write_bundle
from designer.export.errors import ExportError
from designer.export.lowering.measured import Lowered
from designer.export.report import TOLERANCE
from runtime.errors import RuntimeModelError
from runtime.manifest import Manifest
from runtime.session import Model, load
from runtime.steps import Array
from runtime.streaming import Stream

_LENGTHS = (1, 2, 3, 5)
_MANY = 64
"""So many steps are tried in the shortest pieces."""
_ROUNDING = ("float16", "int8-dynamic")
"""Precisions that round what is computed; all others round weights alone."""


class Trial(NamedTuple):
    """What a file is tried on: prepared inputs by name, of which `series` comes in pieces, and what is right for them.

    `place` is that of the steps in it; `along` tells the same for each output. None: it is the answer after the latest
    step.
    """

    series: str
    arrays: Mapping[str, Array]
    along: Mapping[str, int | None]
    right: Mapping[str, Array]
    place: int = 1


def answers_of(module: torch.nn.Module, arrays: Mapping[str, Array], names: list[str]) -> dict[str, Array]:
    """What a module says of whole series, by the names of its outputs."""
    with torch.inference_mode():
        said = module.cpu().eval()(*(torch.from_numpy(np.ascontiguousarray(each)) for each in arrays.values()))
    tensors = said if isinstance(said, tuple | list) else (said,)
    return {name: tensor.numpy() for name, tensor in zip(names, tensors, strict=True)}


def proof_of(
    model: onnx.ModelProto, manifest: Manifest, trial: Trial, smaller: Lowered | None = None
) -> dict[str, Any]:
    """How far the pieces are from the whole and the whole from the network, as JSON.

    Of a file in `smaller` numbers the whole is as far off as those cost; where they round what is computed, pieces are
    rounded otherwise than the whole, and may be off by twice that. Raises `ExportError` if the file does not run, or
    is too far off.
    """
    try:
        opened = opened_file(model, manifest)
        whole = opened.run(dict(trial.arrays))
        stream = Stream(opened, samples := len(next(iter(trial.arrays.values()))))
        parts = pieces_of(trial.arrays[trial.series], trial.place)
        said = [stream.run({**trial.arrays, trial.series: part}) for part in parts]
    except RuntimeModelError as error:
        message = f"In pieces the file does not run: {error.message}"
        raise ExportError(message, "Export without streaming.") from error
    joined = {
        name: said[-1][name] if place is None else np.concatenate([each[name] for each in said], axis=place)
        for name, place in trial.along.items()
    }
    apart, off = relative(whole, joined), relative(trial.right, whole)
    _need_near(apart, off, smaller)
    return {
        "input": trial.series,
        "states": list(manifest.state.values()),
        "samples": samples,
        "pieces": apart,
        "whole": off,
        "ok": True,
    }


def _need_near(pieces: float, whole: float, smaller: Lowered | None) -> None:
    rounds = smaller is not None and smaller.precision in _ROUNDING
    allowed = max(TOLERANCE, 2 * smaller.relative) if smaller and rounds else TOLERANCE
    found = pieces if smaller else max(pieces, whole)
    if found > allowed:
        raise ExportError(
            f"In pieces the network gives something else than for a whole series: the difference is "
            f"{found:.1e} of the largest number, {allowed:.2g} was allowed.",
            "Take bfloat16 or int4, which compute in float32; or export without streaming."
            if rounds
            else "Some layer looks across the steps, such as a convolution or a pooling. Export without streaming.",
        )


def opened_file(model: onnx.ModelProto, manifest: Manifest) -> Model:
    """A model as the runtime opens its file, on the CPU."""
    whole = onnx.ModelProto()
    whole.CopyFrom(model)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.onnx"
        write_bundle(whole, manifest, path)
        return load(path, provider="cpu")


def pieces_of(array: Array, axis: int = 1) -> Iterator[Array]:
    """The array in pieces of different lengths along its steps, that are the longer the more there are."""
    start, lengths = 0, chain(_LENGTHS, cycle(each * -(-array.shape[axis] // _MANY) for each in _LENGTHS))
    while start < array.shape[axis]:
        length = next(lengths)
        yield array[(slice(None),) * axis + (slice(start, start + length),)]
        start += length


def relative(wanted: Mapping[str, Array], came: Mapping[str, Array]) -> float:
    """The largest difference of any output, as a share of the output's largest number; 1e30 for another shape."""
    found = [0.0]
    for name, array in wanted.items():
        if array.shape != came[name].shape or not np.isfinite(came[name]).all():
            return 1e30
        scale = float(np.abs(array).max(initial=0.0))
        found.append(float(np.abs(array - came[name]).max(initial=0.0)) / (scale or 1.0))
    return max(found)
