"""Exports a network so that a series can be fed in pieces, and proves that pieces give what the whole series gives.

States are inputs and outputs of the file, named in its manifest; `runtime.Stream` hands them on. The proof runs the
file on samples of the data, whole and in pieces of different lengths.
"""

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import onnx
import torch

from designer.export.bundle import write_bundle
from designer.export.errors import ExportError
from designer.export.onnx_file import export_module
from designer.export.plain import Plain
from designer.export.remembering import Remembering, remembering
from designer.export.report import TOLERANCE
from designer.protocol.export_options import FLOAT32, ExportOptions
from runtime.errors import RuntimeModelError
from runtime.manifest import InputSpec, Manifest
from runtime.session import load
from runtime.steps import Array, Reshape, apply_all
from runtime.streaming import Stream
from runtime.words import Words

SAMPLES = 8
_LENGTHS = (1, 2, 3, 5)


class Streamed(NamedTuple):
    """A model that takes the input `series` in pieces, its states, and how far pieces are from the whole.

    `proof` is JSON: the input, the states, samples, and the largest difference as a share of the largest number, of the
    pieces from the whole and of the whole from the trained module.
    """

    model: onnx.ModelProto
    series: InputSpec
    state: Mapping[str, str]
    proof: Mapping[str, Any]

    def described(self, manifest: Manifest, proof: Mapping[str, Any] | None = None) -> Manifest:
        """The manifest of a model, as that of this one."""
        inputs = tuple(self.series if spec.name == self.series.name else spec for spec in manifest.inputs)
        told = {**manifest.parity, "streaming": dict(self.proof if proof is None else proof)}
        return replace(manifest, inputs=inputs, state=dict(self.state), parity=told)


def need_alone(options: ExportOptions) -> None:
    """Refuses options that do not go with streaming. Raises `ExportError`."""
    for asked, words in ((options.precision != FLOAT32, options.precision), (options.inside, "steps inside the file")):
        if options.streaming and asked:
            raise ExportError(f"Streaming does not go with {words}.", "Export one file for each.")


def streamed(plain: Plain, manifest: Manifest, opset: int) -> Streamed:
    """The model of a network that takes its series in pieces; `manifest` is that of the model for whole ones.

    Raises `ExportError` naming what needs the whole series, or telling how far pieces are from it.
    """
    trained = plain.trained
    series = _series(manifest)
    arrays = {name: array[:SAMPLES] for name, array in zip(trained.source.inputs, plain.tried.inputs, strict=True)}
    opened = _opened(plain, manifest, series, arrays[series])
    examples = {name: torch.from_numpy(np.ascontiguousarray(array[:2])) for name, array in arrays.items()}
    made = remembering(trained.spec.project, trained.module, series, examples)
    try:
        model = export_module(
            made.module, made.examples, inputs=made.inputs, outputs=made.outputs, open_axes=made.axes, opset=opset
        )
    except ExportError as error:
        message = f"The network cannot take “{series}” in pieces of any length. {error.message}"
        raise ExportError(message, "Export it without streaming.", node=error.node) from error
    found = Streamed(model, opened, made.state, {})
    proof = _proof(found, made, manifest, trained.module, arrays)
    if not proof["ok"]:
        raise ExportError(
            f"In pieces the network gives something else than for a whole series: the difference is "
            f"{max(proof['pieces'], proof['whole']):.1e} of the largest number, {TOLERANCE:g} was allowed.",
            "Some layer looks across the steps, such as a convolution or a pooling. Export without streaming.",
        )
    return found._replace(proof=proof)


def _series(manifest: Manifest) -> str:
    """The input to take in pieces: the only one, or the one that reads what was written so far."""
    told = [spec for spec in manifest.inputs if isinstance(spec.reader, Words) and spec.reader.has_start]
    specs = manifest.inputs if len(manifest.inputs) == 1 else told
    if len(specs) != 1 or not specs[0].shape:
        names = ", ".join(f"“{spec.name}”" for spec in manifest.inputs)
        raise ExportError(
            f"Streaming needs one input that is a series; the network has {names}.", "Export without streaming."
        )
    return specs[0].name


def _opened(plain: Plain, manifest: Manifest, series: str, prepared: Array) -> InputSpec:
    """The input's description with its steps open. `prepared` is what the network takes of raw samples [n, steps, …].

    A picture that is read row by row becomes a series of rows. Raises `ExportError` if preparation makes something else
    of pieces than of the whole.
    """
    place, spec = next((place, spec) for place, spec in enumerate(manifest.inputs) if spec.name == series)
    if not plain.trained.serves:  # It takes plain numbers as they are.
        return _open(spec, 1)
    raw = plain.dataset.every_input[plain.trained.ends[place][0]][:2]
    whole, steps = apply_all(spec.steps, raw), prepared.shape[1]
    for axis in range(1, raw.ndim):
        if raw.shape[axis] == steps and _comes_in_pieces(spec, raw, axis, whole):
            return _open(spec, axis)
    kept = tuple(step for step in spec.steps if not isinstance(step, Reshape))
    rows = replace(spec, shape=prepared.shape[1:], content="series", decode=None, reader=None, steps=kept)
    if raw.size == whole.size and _comes_in_pieces(rows, raw.reshape(len(raw), *rows.shape), 1, whole):
        return _open(rows, 1)
    raise ExportError(
        f"What “{series}” is prepared by needs the whole series: pieces become something else.",
        "Take preparations that change each step for itself, or export without streaming.",
    )


def _comes_in_pieces(spec: InputSpec, raw: Array, axis: int, whole: Array) -> bool:
    try:
        pieces = [apply_all(spec.steps, part) for part in _pieces(raw, axis)]
        return np.array_equal(np.concatenate(pieces, axis=1), whole)
    except (RuntimeModelError, ValueError, IndexError):  # What numpy says of a piece that has another shape.
        return False


def _pieces(array: Array, axis: int = 1) -> Iterator[Array]:
    """The array in pieces of different lengths along its steps."""
    start, lengths = 0, cycle(_LENGTHS)
    while start < array.shape[axis]:
        length = next(lengths)
        yield array[(slice(None),) * axis + (slice(start, start + length),)]
        start += length


def _proof(
    found: Streamed, made: Remembering, manifest: Manifest, module: torch.nn.Module, arrays: Mapping[str, Array]
) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "streaming.onnx"
        write_bundle(found.model, found.described(manifest, {}), path)
        try:
            model = load(path, provider="cpu")
            whole = model.run(dict(arrays))
            stream = Stream(model, len(next(iter(arrays.values()))))
            said = [stream.run({**arrays, found.series.name: part}) for part in _pieces(arrays[found.series.name])]
        except RuntimeModelError as error:
            message = f"In pieces the file does not run: {error.message}"
            raise ExportError(message, "Export without streaming.") from error
    reference = _eager(module, list(arrays.values()), list(made.along))
    joined = {
        name: said[-1][name] if place is None else np.concatenate([each[name] for each in said], axis=place)
        for name, place in made.along.items()
    }
    pieces, apart = _relative(whole, joined), _relative(reference, whole)
    return {
        "input": found.series.name,
        "states": list(found.state.values()),
        "samples": len(next(iter(arrays.values()))),
        "pieces": pieces,
        "whole": apart,
        "ok": max(pieces, apart) <= TOLERANCE,
    }


def _eager(module: torch.nn.Module, arrays: list[Array], names: list[str]) -> dict[str, Array]:
    with torch.inference_mode():
        said = module.cpu().eval()(*(torch.from_numpy(np.ascontiguousarray(each)) for each in arrays))
    tensors = said if isinstance(said, tuple | list) else (said,)
    return {name: tensor.numpy() for name, tensor in zip(names, tensors, strict=True)}


def _relative(wanted: Mapping[str, Array], came: Mapping[str, Array]) -> float:
    """The largest difference of any output, as a share of the output's largest number; 1e30 for another shape."""
    found = [0.0]
    for name, array in wanted.items():
        if array.shape != came[name].shape or not np.isfinite(came[name]).all():
            return 1e30
        scale = float(np.abs(array).max(initial=0.0))
        found.append(float(np.abs(array - came[name]).max(initial=0.0)) / (scale or 1.0))
    return max(found)


def _open(spec: InputSpec, axis: int) -> InputSpec:
    return replace(spec, shape=(*spec.shape[: axis - 1], None, *spec.shape[axis:]))
