"""Exports a network so that a series can be fed in pieces, and proves that pieces give what the whole series gives.

States are inputs and outputs of the file, named in its manifest; `runtime.Stream` hands them on. The proof runs the
file on samples of the data, whole and in pieces of different lengths.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import onnx
import torch

from designer.export.errors import ExportError
from designer.export.lowering.measured import Lowered
from designer.export.onnx_file import export_module
from designer.export.plain import Plain
from designer.export.reading_once import read_once
from designer.export.remembering import remembering
from designer.export.stream_proof import Trial, answers_of, pieces_of, proof_of
from runtime.errors import RuntimeModelError
from runtime.manifest import InputSpec, Manifest
from runtime.sound import Sound
from runtime.steps import Array, Reshape, apply_all
from runtime.words import Words

SAMPLES = 8


class Streamed(NamedTuple):
    """A model that takes the input `series` in pieces, and its states.

    `begins` has what a series begins with, of one sample, by the states that come in. `rows` are the sizes of a series
    of raw rows that the input of the data (a picture) is to be seen as; () if it is one. `along` is the place of the
    steps in raw samples. `known` is the model as the exporter left it.
    """

    model: onnx.ModelProto
    known: onnx.ModelProto
    series: InputSpec
    state: Mapping[str, str]
    begins: Mapping[str, Array]
    trial: Trial
    rows: tuple[int | None, ...]
    along: int

    def begun(self, samples: int) -> dict[str, Array]:
        """The states that so many series begin with."""
        return {name: np.repeat(array, samples, axis=0) for name, array in self.begins.items()}

    def described(self, manifest: Manifest) -> Manifest:
        """The manifest of a model for whole series, as that of this one."""
        inputs = tuple(self.series if spec.name == self.series.name else spec for spec in manifest.inputs)
        return replace(manifest, inputs=inputs, state=dict(self.state))

    def proved(self, manifest: Manifest, smaller: Lowered | None = None) -> Manifest:
        """`described`, with the proof. `smaller` is what became of it in smaller numbers. Raises `ExportError`."""
        told = self.described(manifest)
        proof = proof_of(self.model, told, self.trial, smaller)
        return replace(told, parity={**told.parity, "streaming": proof})

    def reading_once(self) -> "Streamed":
        """The same, but what does not hang on the series is computed with the first piece only, and kept."""
        found = read_once(self.model, self.known, self.series.name, self.state)
        return self if found is None else self._replace(model=found.model, state=found.state)


def streamed(plain: Plain, manifest: Manifest, opset: int) -> Streamed:
    """The model of a network that takes its series in pieces; `manifest` is that of the model for whole ones.

    It is not proved yet. Raises `ExportError` naming what needs the whole series.
    """
    trained = plain.trained
    found = _series(manifest)
    series = found.name
    arrays = {name: array[:SAMPLES] for name, array in zip(trained.source.inputs, plain.tried.inputs, strict=True)}
    place = _place(found, arrays[series])
    opened, rows, along = _opened(plain, manifest, found, arrays[series])
    examples = {name: torch.from_numpy(np.ascontiguousarray(array[:2])) for name, array in arrays.items()}
    made = remembering(trained.spec.project, trained.module, series, examples, place)
    try:
        model = export_module(
            made.module,
            made.examples,
            inputs=made.inputs,
            outputs=made.outputs,
            open_axes=made.axes,
            opset=opset,
            layers=made.layers,
        )
    except ExportError as error:
        message = f"The network cannot take “{series}” in pieces of any length. {error.message}"
        raise ExportError(message, "Export it without streaming.", node=error.node) from error
    right = answers_of(trained.module, arrays, list(made.along))
    return Streamed(
        model, model, opened, made.state, made.begins(), Trial(series, arrays, made.along, right, place), rows, along
    )


def _place(spec: InputSpec, prepared: Array) -> int:
    """Where the network takes the steps: right behind the batch, but in sound, where time comes last."""
    return prepared.ndim - 1 if isinstance(spec.reader, Sound) else 1


def _series(manifest: Manifest) -> InputSpec:
    """The input to take in pieces: the only one, or the one that reads what was written so far."""
    told = [spec for spec in manifest.inputs if isinstance(spec.reader, Words) and spec.reader.has_start]
    specs = manifest.inputs if len(manifest.inputs) == 1 else told
    if len(specs) != 1 or not specs[0].shape:
        names = ", ".join(f"“{spec.name}”" for spec in manifest.inputs)
        raise ExportError(
            f"Streaming needs one input that is a series; the network has {names}.", "Export without streaming."
        )
    return specs[0]


def _opened(
    plain: Plain, manifest: Manifest, spec: InputSpec, prepared: Array
) -> tuple[InputSpec, tuple[int | None, ...], int]:
    """The input's description with its steps open, and how raw samples are seen: `rows`, `along` of `Streamed`.

    `prepared` is what the network takes of raw samples. A picture that is read row by row becomes a series of rows.
    Raises `ExportError` if preparation makes something else of pieces than of the whole.
    """
    place = manifest.inputs.index(spec)
    if not plain.trained.serves:  # It takes plain numbers as they are.
        return _open(spec, 1), (), 1
    steps_at = _place(spec, prepared)
    raw = plain.dataset.every_input[plain.trained.ends[place][0]][:2]
    whole, steps = apply_all(spec.steps, raw), prepared.shape[steps_at]
    for axis in range(1, raw.ndim):
        if raw.shape[axis] == steps and _comes_in_pieces(spec, raw, (axis, steps_at), whole):
            return _open(spec, axis), (), axis
    kept = tuple(step for step in spec.steps if not isinstance(step, Reshape))
    rows = replace(spec, shape=prepared.shape[1:], content="series", decode=None, reader=None, steps=kept)
    if raw.size == whole.size and _comes_in_pieces(rows, raw.reshape(len(raw), *rows.shape), (1, 1), whole):
        return _open(rows, 1), rows.shape, 1
    raise ExportError(
        f"What “{spec.name}” is prepared by needs the whole series: pieces become something else.",
        "Take preparations that change each step for itself, or export without streaming.",
    )


def _comes_in_pieces(spec: InputSpec, raw: Array, along: tuple[int, int], whole: Array) -> bool:
    """Whether pieces are prepared as the whole is; `along`: the places of the steps before and after."""
    try:
        parts = [apply_all(spec.steps, part) for part in pieces_of(raw, along[0])]
        return np.array_equal(np.concatenate(parts, axis=along[1]), whole)
    except (RuntimeModelError, ValueError, IndexError):  # What numpy says of a piece that has another shape.
        return False


def _open(spec: InputSpec, axis: int) -> InputSpec:
    return replace(spec, shape=(*spec.shape[: axis - 1], None, *spec.shape[axis:]))
