"""What an export does when `inside` is asked: the file that prepares by itself, proved on samples of the data.

The proof runs both files by the runtime on the same raw samples: the ordinary one, whose steps the runtime does, and
this one. Pictures are tried as pictures, in bytes.
"""

from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import onnx
from PIL import Image

from designer.data.split import split
from designer.export.errors import ExportError
from designer.export.inside.whole import put_inside
from designer.export.plain import Plain
from designer.export.stream_proof import opened_file, pieces_of
from designer.export.streaming import Streamed
from runtime.decode import picture_to_raw, sample_as_bytes
from runtime.inputs import as_raw
from runtime.manifest import InputSpec, Manifest
from runtime.postprocess import Prediction
from runtime.sound import Sound
from runtime.steps import Array
from runtime.streaming import Stream

SAMPLES = 16
TOLERANCE = 1e-4
"""Of an answer's scale. Preparation is the same to the last bits; a network may make more of them."""


class Prepared(NamedTuple):
    """The file, its description, and what to tell about it."""

    model: onnx.ModelProto
    manifest: Manifest
    notice: str


def with_inside(model: onnx.ModelProto, manifest: Manifest, plain: Plain, pieces: Streamed | None = None) -> Prepared:
    """The model with everything inside; `pieces` if it takes a series in such.

    Raises `ExportError` for what has no operators, or if answers differ.
    """
    if pieces and pieces.series.decode:
        raise ExportError(
            f"“{pieces.series.name}” is a picture, which is fitted as a whole: not inside a file that streams.",
            "Export without `inside`, or without streaming.",
        )
    found = put_inside(model, manifest)
    proof = _proof((model, manifest), (found.model, found.manifest), _samples(plain, manifest), pieces)
    if proof["relative"] > TOLERANCE:
        raise ExportError(
            f"With everything inside, the file answers {proof['relative']:.2g} of the scale apart from the ordinary"
            f" one, on {proof['samples']} samples; at most {TOLERANCE:g} was expected.",
            "Export without `inside`, and report this network.",
        )
    taken = [f"Inside the file, “{spec.name}” takes {found.words[spec.name]}." for spec in manifest.inputs]
    told = {**manifest.parity, "inside": proof | {"words": dict(found.words)}}
    return Prepared(found.model, replace(found.manifest, parity=told), " ".join(taken))


def _samples(plain: Plain, manifest: Manifest) -> dict[str, Array] | None:
    """Raw validation samples by the name of the input; None for a network that takes no data."""
    trained, dataset = plain.trained, plain.dataset
    if not trained.serves:
        return None
    rows = split(dataset, trained.spec.project.data).validation[:SAMPLES]
    arrays = dataset.every_input
    pairs = zip(manifest.inputs, trained.ends, strict=True)
    return {spec.name: np.asarray(arrays[place][rows]) for spec, (place, _) in pairs}


_File = tuple[onnx.ModelProto, Manifest]


def _proof(ordinary: _File, whole: _File, samples: dict[str, Array] | None, pieces: Streamed | None) -> dict[str, Any]:
    """How far the two files' answers are apart, as JSON; without samples nothing was prepared that could differ."""
    if samples is None:
        return {"samples": 0, "max_abs": 0.0, "relative": 0.0}
    if pieces:
        answers = [_in_pieces(*file, pieces, samples) for file in (ordinary, whole)]
    else:
        given = {spec.name: forms(spec, samples[spec.name]) for spec in ordinary[1].inputs}
        answers = [
            _answers(*file, {name: form[place] for name, form in given.items()})
            for place, file in enumerate((ordinary, whole))
        ]
    apart = [np.abs(one - other).max(initial=0.0) for one, other in zip(*answers, strict=True)]
    scales = [np.abs(one).max(initial=0.0) for one in answers[0]]
    worst = max((float(each) for each in apart), default=0.0)
    shares = [float(each) / max(float(scale), 1e-12) for each, scale in zip(apart, scales, strict=True)]
    count = len(next(iter(samples.values())))
    return {"samples": count, "max_abs": worst, "relative": max(shares, default=0.0)}


def _answers(model: onnx.ModelProto, manifest: Manifest, inputs: dict[str, list[Array]]) -> list[Array]:
    """Each output's numbers after its steps, for samples one after the other, since pictures may differ in size."""
    opened = opened_file(model, manifest)
    rows: list[list[Array]] = []
    for place in range(len(next(iter(inputs.values())))):
        (said,) = opened.predict({name: each[place][np.newaxis] for name, each in inputs.items()})
        rows.append([_numbers(each) for each in (said, *said.others)])
    return [np.stack(column).astype(np.float64) for column in zip(*rows, strict=True)]


def _in_pieces(model: onnx.ModelProto, manifest: Manifest, pieces: Streamed, samples: dict[str, Array]) -> list[Array]:
    """The same for series, after each piece: what was said of all samples, piece by piece."""
    name = pieces.series.name
    series = samples[name].reshape(-1, *pieces.rows) if pieces.rows else samples[name]
    stream = Stream(opened_file(model, manifest), len(series))
    said = [stream.predict({**samples, name: part}) for part in pieces_of(series, pieces.along)]
    rows = [[_numbers(each) for each in (one, *one.others)] for some in said for one in some]
    return [np.concatenate([each.reshape(-1) for each in column]) for column in zip(*rows, strict=True)]


def _numbers(said: Prediction) -> Array:
    """What an answer is compared by: boxes by what is found, all others by their numbers."""
    if said.task != "detection":
        return said.raw
    rows = np.zeros((8, 5))
    for row, box in zip(rows, said.boxes, strict=False):
        row[:] = box[1:]
    return rows


def forms(spec: InputSpec, raw: Array) -> tuple[list[Array], list[Array]]:
    """Samples as the ordinary file takes them raw, and as this one does."""
    decode = spec.decode
    if decode is not None:
        pictures = [sample_as_bytes(sample, decode) for sample in raw]
        shown = [each[:, :, 0] if decode.channels == 1 else each for each in pictures]
        return [picture_to_raw(spec, Image.fromarray(each))[0] for each in shown], pictures
    if isinstance(spec.reader, Sound) and spec.reader.features != "wave":
        chance = np.random.default_rng(0)  # The data has what was heard, not the sound: noise, louder and louder.
        loud = np.geomspace(1e-4, 1.0, len(raw))
        waves = [
            (chance.uniform(-1, 1, (spec.reader.channels, spec.reader.samples)) * each).astype(np.float32)
            for each in loud
        ]
        return [spec.reader.encode(wave, spec.reader.rate) for wave in waves], waves
    samples = list(as_raw(spec, raw))
    return samples, samples
