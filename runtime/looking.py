"""What a model was given, made small enough to be looked at: as JSON, by input.

A picture is `{"picture": plane, "source": plane}` with the picture that the network takes, and the file as it was; a
sound `{"rate", "seconds", "heard", "low", "high", "plane"}` with the outline of its wave and its spectrogram; a text
`{"tokens": [{"text", "known"}], "cut"}`; of other files, the numbers that they hold are `{"values"}`. A plane is
`{"base64", "shape": [height, width, 1 or 3]}` of bytes.
"""

import base64
import io
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from runtime.decode import opened
from runtime.errors import RuntimeModelError
from runtime.manifest import PHOTO_SCALE, Decode, InputSpec
from runtime.photo import in_mode, upright
from runtime.sound import Sound, heard, read_wave
from runtime.spectrum import mel_decibels
from runtime.steps import Array, apply_all
from runtime.words import END_SIGN, FIRST, START_SIGN, UNKNOWN, Words

MOST = 512
"""Pixels at the longer side of a picture that is looked at."""
_COLUMNS = 480
"""Of the outline of a wave."""
_HEARD = 1 << 21
"""Samples of a sound that are looked at."""
_WINDOW, _MELS = 512, 64
_MOST_VALUES = 1 << 14
"""Numbers of a file that are told."""


def looks_of(specs: Sequence[InputSpec], raw: Mapping[str, Array], given: Mapping[str, Any]) -> dict[str, Any]:
    """What can be looked at, by input; `raw` are the inputs [1, …] that were made of what was given."""
    found = {}
    for spec in specs:
        try:
            look = _look(spec, raw[spec.name], given.get(spec.name, {}))
        except (RuntimeModelError, OSError, ValueError):
            continue  # It was read once, so there is an answer: a look is not worth an error.
        if look:
            found[spec.name] = look
    return found


def plane_of(pixels: Array) -> dict[str, Any]:
    """Bytes [height, width, channels] as JSON."""
    content = np.ascontiguousarray(pixels, dtype=np.uint8)
    return {"base64": base64.b64encode(content.tobytes()).decode("ascii"), "shape": list(content.shape)}


def as_bytes(planes: Array, low: float, high: float) -> Array:
    """[channels, height, width] → uint8 [height, width, channels], thinned out to `MOST`; `low` is black."""
    step = -(-max(planes.shape[1:]) // MOST)
    share = (planes[:, ::step, ::step].astype(np.float64) - low) / ((high - low) or 1.0)
    pixels: Array = np.round(255 * np.clip(np.nan_to_num(share), 0, 1)).astype(np.uint8)
    return np.moveaxis(pixels, 0, -1)


def _look(spec: InputSpec, raw: Array, given: Mapping[str, Any]) -> dict[str, Any]:
    if spec.content == "image" and spec.decode is not None:
        source = _source(given)
        return {"picture": _seen(spec, spec.decode, raw)} | ({"source": source} if source else {})
    if isinstance(spec.reader, Sound):
        return _sound(spec.reader, raw[0], given)
    if isinstance(spec.reader, Words):
        if isinstance(given.get("text"), str):
            return _tokens(spec.reader, given["text"])
        return _numbered(spec.reader, raw[0])
    if "file" in given and raw[0].size <= _MOST_VALUES:
        return {"values": raw[0].tolist()}
    return {}


def _seen(spec: InputSpec, decode: Decode, raw: Array) -> dict[str, Any]:
    """The picture as the network takes it: what changes its size is done, what scales its numbers is not.

    One that the file prepares itself is shown as it is handed in.
    """
    if decode.pixels == "raw":
        return plane_of(as_bytes(np.moveaxis(raw[0], -1, 0), 0.0, 255.0))
    if decode.pixels == "raw":  # [height, width, channels] of bytes; the file itself does the rest.
        return plane_of(as_bytes(np.moveaxis(raw[0], -1, 0), 0.0, PHOTO_SCALE))
    prepared = apply_all(spec.steps, raw)
    planes = raw[0] if raw.ndim == 4 else raw.reshape(decode.channels, decode.height, decode.width)
    low, high = 0.0, decode.full_scale
    if prepared.ndim == 4 and prepared.shape[1] in (1, 3) and prepared.shape[1:] != planes.shape:
        planes = prepared[0]
        low, high = float(planes.min()), float(planes.max())
    return plane_of(as_bytes(planes, min(low, float(planes.min())), max(high, float(planes.max()))))


def _source(given: Mapping[str, Any]) -> dict[str, Any] | None:
    """The picture that was handed in, as it is."""
    if isinstance(given.get("file"), str):
        file: Path | io.BytesIO = Path(given["file"])
    elif isinstance(given.get("picture"), str):
        file = io.BytesIO(base64.b64decode(given["picture"]))
    else:
        return None
    if isinstance(file, Path) and file.suffix.lower() == ".npy":
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with opened(file, "“the picture”") as picture:
            picture.draft("RGB", (MOST, MOST))
            small = in_mode(picture, "RGB")
            small.thumbnail((MOST, MOST), Image.Resampling.BILINEAR, reducing_gap=2.0)
            return plane_of(np.asarray(upright(small, picture)))


def _sound(reader: Sound, raw: Array, given: Mapping[str, Any]) -> dict[str, Any]:
    wave, rate = (raw.mean(axis=0), reader.rate) if reader.features == "wave" else (np.zeros(0), reader.rate)
    if isinstance(given.get("file"), str):
        path = Path(given["file"])
        wave, rate = read_wave(path, _HEARD).mean(axis=0), heard(path).rate
    look: dict[str, Any] = {"rate": rate, "seconds": len(wave) / rate, "heard": reader.samples / reader.rate}
    if len(wave):
        edges = np.linspace(0, len(wave), min(_COLUMNS, len(wave)) + 1).astype(int)[:-1]
        for name, reduce in (("low", np.minimum), ("high", np.maximum)):
            look[name] = np.round(reduce.reduceat(wave, edges).astype(np.float64), 4).tolist()
    if reader.features == "wave":
        hop = max(_WINDOW // 4, len(wave) // _COLUMNS)
        plane = mel_decibels(wave[np.newaxis].astype(np.float32), rate, _WINDOW, hop, _MELS)[0]
    else:
        plane = raw[0]
        plane = plane[:, :: max(1, plane.shape[1] // _COLUMNS)]
    return look | {"plane": plane_of(as_bytes(plane[np.newaxis, ::-1], float(plane.min()), float(plane.max())))}


def _tokens(reader: Words, text: str) -> dict[str, Any]:
    pieces = reader.pieces(text)
    (numbers,) = reader.numbers([text])
    signed = reader.tokenizer == "tokenizer"
    tokens = [
        {"text": piece, "known": signed or number != UNKNOWN} for piece, number in zip(pieces, numbers, strict=False)
    ]
    return {"tokens": tokens, "cut": max(0, len(pieces) - len(tokens))}


def _numbered(reader: Words, numbers: Array) -> dict[str, Any]:
    """The words that numbers stand for, where the vocabulary says."""
    if not reader.vocabulary or numbers.dtype.kind not in "iu":
        return {}
    signs = {reader.start: START_SIGN, reader.end: END_SIGN, UNKNOWN: "…"}
    known = {FIRST + at: word for at, word in enumerate(reader.vocabulary)} | signs
    kept = [int(number) for number in np.ravel(numbers).tolist() if number != reader.padding]
    return {"tokens": [{"text": known.get(n, "…"), "known": n != UNKNOWN} for n in kept], "cut": 0}
