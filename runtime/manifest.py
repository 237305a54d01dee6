"""The manifest: what a model file says about itself beyond the network. Labels, units, the way from files to numbers.

It travels inside the ONNX file as JSON (metadata key `layerloom`), so that one file is the whole model. Shapes leave
the batch out; a size of None is open. This module knows the form only, not how models are run.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from runtime.decoding import Decoding, read_decoding
from runtime.errors import ManifestError
from runtime.reader import Reader
from runtime.readers import read_reader
from runtime.record import Record, wrong
from runtime.steps import Step, read_step

METADATA_KEY = "layerloom"
FORMAT = 2
"""2 came with decodings, files that prepare inside, licence, author, data and precision; what 1 lacks has a default."""

CONTENTS = ("image", "table", "text", "sound", "series", "array", "sequence", "tensor")
TASKS = ("classification", "multilabel", "regression", "detection", "tensor")
INVERTS = ("never", "always", "auto")
FITS = ("stretch", "cover", "pad", "ink")
PIXELS = ("exact", "photo", "raw")
DTYPES = ("float32", "float16", "float64", "int64", "int32", "uint8", "int8", "bool")
PHOTO_SCALE = 255.0
MAX_PIXELS = 64_000_000

Size = int | None


@dataclass(frozen=True, slots=True)
class Decode:
    """How a picture file or a drawing becomes an image input.

    `height`, `width` in pixels; `channels` 1 (grey) or 3 (RGB); `full_scale` is the value of the brightest pixel in
    the data the network learnt from (16 for digits). `invert`: whether the data has light ink on a dark ground while
    pictures have dark on light: never, always, or auto (looks at the picture's border).
    `fit`: stretch to the size, cover it (crop what is over), pad it (black around it), or ink (cut out the drawn part,
    centre it and give its strokes the weight of the data's: `ink` is the mean of the data as a share of full scale, 0
    leaves the strokes as they are; `ink_width` is the share of the width that drawn parts fill at most).
    `pixels`: exact averages of areas, float32; photo, uint8 as photographs are read fast: `full_scale` is 255 then,
    and there is no ink; or raw: the file does all this itself, and takes pictures uint8 [height, width, channels] of
    any size, as they are.
    """

    height: int
    width: int
    channels: int = 1
    full_scale: float = 1.0
    invert: str = "never"
    fit: str = "stretch"
    ink: float = 0.0
    ink_width: float = 1.0
    pixels: str = "exact"


@dataclass(frozen=True, slots=True)
class InputSpec:
    """One input. `shape` is one raw sample's, as the dataset has it; `steps` make of it what the network takes.

    `content` is one of `CONTENTS`; `columns` name a table's values, in order. `reader` makes raw samples of what people
    have where these are not numbers yet; pictures have `decode`.
    `dtype` is that of the network's own input, after the steps. `inside` are steps that the file does itself, which
    nobody else does then.
    """

    name: str
    shape: tuple[Size, ...]
    dtype: str = "float32"
    content: str = "tensor"
    decode: Decode | None = None
    columns: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    reader: Reader | None = None
    inside: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class OutputSpec:
    """One output. `task` says how to read it: classification (`labels`), regression (`names`, `unit`), … or tensor.

    `steps` make of the network's numbers what people read: shares, or values in their unit; `decoding` reads answers
    off these: boxes, symbols, the next word. A classification with one number per sample gives the share of the second
    of its two labels. `inside` are steps that the file does itself, which nobody else does then.
    """

    name: str
    task: str = "tensor"
    labels: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    unit: str = ""
    steps: tuple[Step, ...] = ()
    decoding: Decoding | None = None
    inside: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """The whole description. `provenance` tells where the model comes from (project, run, versions, seed, metrics).

    `parity` is the report that compares module, printed source and ONNX file. `guessed` manifests are made up for
    files that carry none. `inside`: the file prepares raw inputs and makes answers itself, for whoever runs it bare.
    `licence` and `author` are as their owner wrote them; `data` tells the data it learnt from, with its fingerprint;
    `precision` in which numbers it computes; `state` which output of one run is which input of the next, for files that
    take a series in pieces (`runtime.state`). Any: the mappings are JSON that people read, handed through.
    """

    title: str
    inputs: tuple[InputSpec, ...]
    outputs: tuple[OutputSpec, ...]
    provenance: Mapping[str, Any] = field(default_factory=dict)
    parity: Mapping[str, Any] = field(default_factory=dict)
    format: int = FORMAT
    guessed: bool = False
    inside: bool = False
    licence: str = ""
    author: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)
    precision: str = "float32"
    state: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The manifest as JSON values."""
        return {
            "format": self.format,
            "title": self.title,
            "inputs": [_plain(spec) for spec in self.inputs],
            "outputs": [_plain(spec) for spec in self.outputs],
            "provenance": dict(self.provenance),
            "parity": dict(self.parity),
            "inside": self.inside,
            "licence": self.licence,
            "author": self.author,
            "data": dict(self.data),
            "precision": self.precision,
            "state": dict(self.state),
        }

    def to_text(self) -> str:
        """The manifest as the text that is stored in the model; the same manifest gives the same text."""
        return json.dumps(self.to_json(), ensure_ascii=False, allow_nan=False, sort_keys=True)


def manifest_from_json(value: Any) -> Manifest:
    """The manifest that `Manifest.to_json` described. Raises `ManifestError`. Any: it comes from JSON."""
    record = Record(value, "")
    format_ = record.whole("format", low=1)
    if format_ > FORMAT:
        message = f"The model's description has format {format_}; this version reads formats up to {FORMAT}."
        raise ManifestError(message, "Update Layerloom, or export the model with this version.")
    manifest = Manifest(
        title=record.text("title", default=""),
        inputs=record.each("inputs", _input),
        outputs=record.each("outputs", _output),
        provenance=record.mapping("provenance", default={}),
        parity=record.mapping("parity", default={}),
        format=format_,
        inside=record.flag("inside", default=False),
        licence=record.text("licence", default=""),
        author=record.text("author", default=""),
        data=record.mapping("data", default={}),
        precision=record.text("precision", default="float32"),
        state=_state(record.mapping("state", default={})),
    )
    if not manifest.inputs or not manifest.outputs:
        raise ManifestError("The model's description names no input or no output.", "Export the model again.")
    return manifest


def manifest_from_text(text: str) -> Manifest:
    """The manifest in a model's metadata. Raises `ManifestError`."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ManifestError(f"The model's description is no JSON: {error}.", "Export the model again.") from None
    return manifest_from_json(value)


def _state(found: Mapping[str, Any]) -> dict[str, str]:  # Any: it comes from JSON
    if not all(isinstance(name, str) for name in found.values()) or len(set(found.values())) < len(found):
        raise wrong("state", "an input of its own for each output that passes on", dict(found))
    return dict(found)


def _plain(spec: InputSpec | OutputSpec) -> dict[str, Any]:
    plain = asdict(spec) | {name: [step.to_json() for step in getattr(spec, name)] for name in ("steps", "inside")}
    if isinstance(spec, InputSpec):
        plain["reader"] = None if spec.reader is None else spec.reader.to_json()
    else:
        plain["decoding"] = None if spec.decoding is None else spec.decoding.to_json()
    return plain


def _input(record: Record) -> InputSpec:
    content = record.word("content", CONTENTS, default="tensor")
    return InputSpec(
        name=record.text("name"),
        shape=tuple(_size(size, f"{record.where}.shape") for size in record.items("shape")),
        dtype=record.word("dtype", DTYPES, default="float32"),
        content=content,
        decode=_decode(record) if content == "image" else None,
        columns=record.texts("columns", default=()),
        steps=record.each("steps", read_step, default=()),
        reader=None if (inner := record.inner("reader")) is None else read_reader(inner),
        inside=record.each("inside", read_step, default=()),
    )


def _decode(record: Record) -> Decode | None:
    inner = record.inner("decode")
    if inner is None:
        return None
    decode = Decode(
        height=inner.whole("height", low=1),
        width=inner.whole("width", low=1),
        channels=inner.whole("channels", low=1),
        full_scale=inner.number("full_scale", default=1.0),
        invert=inner.word("invert", INVERTS, default="never"),
        fit=inner.word("fit", FITS, default="stretch"),
        ink=inner.number("ink", default=0.0),
        ink_width=inner.number("ink_width", default=1.0),
        pixels=inner.word("pixels", PIXELS, default="exact"),
    )
    if not 0 <= decode.ink < 1 or not 0 < decode.ink_width <= 1:
        raise wrong(inner.where, "shares of ink between 0 and 1", (decode.ink, decode.ink_width))
    if decode.height * decode.width > MAX_PIXELS:
        raise wrong(inner.where, f"a picture of {MAX_PIXELS} pixels at most", (decode.height, decode.width))
    if decode.channels not in (1, 3):
        raise wrong(f"{inner.where}.channels", "1 or 3", decode.channels)
    if decode.pixels == "photo" and (decode.fit == "ink" or decode.full_scale != PHOTO_SCALE):
        raise wrong(inner.where, "a photograph without ink, of full scale 255", (decode.fit, decode.full_scale))
    return decode


def _output(record: Record) -> OutputSpec:
    return OutputSpec(
        name=record.text("name"),
        task=record.word("task", TASKS, default="tensor"),
        labels=record.texts("labels", default=()),
        names=record.texts("names", default=()),
        unit=record.text("unit", default=""),
        steps=record.each("steps", read_step, default=()),
        decoding=None if (inner := record.inner("decoding")) is None else read_decoding(inner),
        inside=record.each("inside", read_step, default=()),
    )


def _size(value: Any, where: str) -> Size:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
        raise wrong(where, "a list of sizes (whole numbers, or null where open)", value)
    return value
