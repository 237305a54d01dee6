"""Describes an ONNX file of another maker: what its user says about its input and its outputs becomes a manifest.

    runtime.load("resnet.onnx", description={"as": "image", "size": "224x224", "mean": [0.485, 0.456, 0.406],
                                             "std": [0.229, 0.224, 0.225], "answers": "scores", "labels": "names.txt"})

Keys are those of `FIELDS`; `Model.questions` tells which matter for a file. With a description, `predict` takes what
people have (pictures from 0 to 255, rows, sound), and does the rest.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from runtime.decoding import BoxRule, Decoding, SymbolRule, TopLabels
from runtime.describing_fields import ANSWERS, FIELDS, KINDS, PIXELS
from runtime.describing_values import Told
from runtime.errors import InputError
from runtime.guess import CHANNELS, layout_of
from runtime.manifest import PHOTO_SCALE, Decode, InputSpec, Manifest, OutputSpec, Size
from runtime.reader import Reader
from runtime.series import Series
from runtime.sound import Sound
from runtime.steps import Reshape, Scale, Sigmoid, Softmax, Standardise, Step
from runtime.steps_places import Channels, Transpose
from runtime.words import Words


def described(manifest: Manifest, description: Mapping[str, Any]) -> Manifest:
    """A guessed manifest with what its user says. Any: texts or values, checked here.

    Raises `InputError` with a sentence for what cannot be, and for a file that describes itself.
    """
    if not manifest.guessed:
        raise InputError(
            "The model describes itself, so no other description is needed.", "Leave it out, or export it otherwise."
        )
    foreign = next((key for key in description if key not in FIELDS), None)
    if foreign is not None:
        message = f"A description has nothing called “{foreign}”; it may have {', '.join(FIELDS)}."
        raise InputError(message, "Leave it out, or check its name.")
    told = Told({key: value for key, value in description.items() if value is not None})
    names = [spec.name for spec in manifest.inputs]
    chosen = told.word("input", tuple(names)) or names[0]
    inputs = tuple(_input(spec, told) if spec.name == chosen else spec for spec in manifest.inputs)
    pictures = [spec.decode for spec in inputs if spec.decode is not None]
    outputs = _outputs(manifest.outputs, told, pictures[0] if pictures else None)
    said = {**manifest.provenance, "described": told.plain()}
    return replace(manifest, inputs=inputs, outputs=outputs, provenance=said)


def _input(spec: InputSpec, told: Told) -> InputSpec:
    kind = told.word("as", KINDS)
    if not kind:
        if any(key in told for key in ("size", "layout", "channels", "pixels", "mean", "std", "fit")):
            kind = "image"
        else:
            return spec
    return _KINDS[kind](spec, told)


@dataclass(frozen=True, slots=True)
class _Plane:
    """How pictures lie in an input."""

    channels: int
    height: int
    width: int
    is_last: bool


def _image(spec: InputSpec, told: Told) -> InputSpec:
    plane = _plane(spec, told)
    colours = told.word("channels", ("rgb", "bgr")) or "rgb"
    decode = Decode(
        plane.height,
        plane.width,
        plane.channels,
        PHOTO_SCALE,
        fit=told.word("fit", ("cover", "stretch", "pad")) or "cover",
        pixels="photo",
    )
    steps: list[Step] = [Channels((2, 1, 0))] if colours == "bgr" and plane.channels == 3 else []
    steps += _scaling(spec, told, plane.channels)
    if plane.is_last:
        steps.append(Transpose((1, 2, 0)))
    shape = (plane.channels, plane.height, plane.width)
    return replace(spec, shape=shape, content="image", decode=decode, reader=None, columns=(), steps=tuple(steps))


def _plane(spec: InputSpec, told: Told) -> _Plane:
    if len(spec.shape) != 3:
        raise InputError(
            f"The input “{spec.name}” has the shape {_shown(spec.shape)}; pictures have channels, height and width.",
            "Say what else it takes.",
        )
    layout = told.word("layout", ("nchw", "nhwc")) or layout_of(spec.shape) or "nchw"
    first, *rest = spec.shape if layout == "nchw" else (spec.shape[2], *spec.shape[:2])
    channels = first or 3
    if channels not in CHANNELS:
        message = f"With the layout {layout}, pictures would have {channels} channels; 1 or 3 were expected."
        raise InputError(message, "Say the other layout.")
    sizes = told.size("size")
    found = [size or wanted for size, wanted in zip(rest, sizes or (None, None), strict=True)]
    if sizes and any(size is not None and size != wanted for size, wanted in zip(rest, sizes, strict=True)):
        raise InputError(
            f"The model takes pictures of {_shown(tuple(rest))}, not of {sizes[0]}×{sizes[1]}.",
            "Leave the size out where the file says it.",
        )
    height, width = found
    if height is None or width is None:
        raise InputError("The file leaves open how large pictures are.", "Say it: the size as HEIGHTxWIDTH.")
    return _Plane(channels, height, width, layout == "nhwc")


def _scaling(spec: InputSpec, told: Told, channels: int) -> list[Step]:
    """From bytes to the pixels that the network takes."""
    mean, std = told.numbers("mean"), told.numbers("std")
    if not spec.dtype.startswith("float"):
        if mean or std or told.word("pixels", PIXELS) not in ("", "0..255"):
            message = f"The input “{spec.name}” takes {spec.dtype}: pixels go in as they are, from 0 to 255."
            raise InputError(message, "Leave pixels, mean and std out.")
        return []
    for key, values in (("mean", mean), ("std", std)):
        if values and len(values) not in (1, channels):
            message = f"The {key} has {len(values)} numbers; one for each of {channels} channels was expected, or one."
            raise InputError(message, "Give as many as there are channels.")
    if std and min(std) <= 0:
        raise InputError(f"The std must be above 0, not {min(std):g}.", "It divides each channel.")
    usual = "0..255" if max(mean, default=0.0) > 1 else "0..1"
    pixels = told.word("pixels", PIXELS) or usual
    scales: dict[str, list[Step]] = {"0..1": [Scale(1 / 255)], "-1..1": [Scale(2 / 255, -1.0)], "0..255": []}
    steps = scales[pixels]
    if mean or std:
        count = max(len(mean), len(std))
        full = [values * (count if len(values) == 1 else 1) for values in (mean or (0.0,), std or (1.0,))]
        steps = [*steps, Standardise(full[0], full[1], axis=1)]
    return steps


def _read_by(spec: InputSpec, content: str, reader: Reader) -> InputSpec:
    """An input with a reader, whose samples take the network's shape."""
    shape = tuple(size for size in spec.shape if size is not None)
    count = 1
    for size in reader.shape:
        count *= size
    steps: tuple[Step, ...] = ()
    if spec.shape != reader.shape:
        if len(shape) == len(spec.shape):
            wanted = 1
            for size in shape:
                wanted *= size
            if wanted != count:
                raise InputError(
                    f"The input “{spec.name}” takes {_shown(spec.shape)} numbers, but {_shown(reader.shape)} are read.",
                    "Say another length or other columns.",
                )
            steps = (Reshape(shape),)
        elif len(spec.shape) == 1:
            steps = (Reshape((count,)),)
    return replace(spec, shape=reader.shape, content=content, decode=None, reader=reader, columns=(), steps=steps)


def _length(spec: InputSpec, told: Told, axis: int) -> int:
    known = spec.shape[axis] if spec.shape else None
    length = told.whole("length", 1)
    if known is not None and length is not None and known != length:
        raise InputError(f"The input “{spec.name}” has the length {known}, not {length}.", "Leave the length out.")
    if known is None and length is None:
        raise InputError(f"The file leaves open how long the input “{spec.name}” is.", "Say the length.")
    return known or length or 1


def _table(spec: InputSpec, told: Told) -> InputSpec:
    columns = told.texts("columns")
    wide = spec.shape[-1] if spec.shape else None
    if columns and wide is not None and len(columns) != wide:
        message = f"The input “{spec.name}” takes {wide} numbers, but {len(columns)} columns are named."
        raise InputError(message, "Name one for each number.")
    shape: tuple[Size, ...] = (len(columns),) if columns and len(spec.shape) == 1 else spec.shape
    return replace(spec, shape=shape, content="table", decode=None, reader=None, columns=columns)


def _text(spec: InputSpec, told: Told) -> InputSpec:
    model = told.file("tokenizer")
    if not model:
        raise InputError("Texts become numbers by a tokenizer, which the file does not hold.", "Give tokenizer.json.")
    words = Words("tokenizer", _length(spec, told, 0), model=model, lower=False)
    return _read_by(spec, "text", words)


def _sound(spec: InputSpec, told: Told) -> InputSpec:
    rate = told.whole("rate", 1)
    if rate is None:
        raise InputError("The file does not say how many samples a second of sound has.", "Say the rate, as 16000.")
    channels = spec.shape[0] if len(spec.shape) == 2 and spec.shape[0] else 1
    return _read_by(spec, "sound", Sound(rate, _length(spec, told, -1), channels))


def _series(spec: InputSpec, told: Told) -> InputSpec:
    columns = told.texts("columns")
    if not columns:
        raise InputError("A series is read from a table's columns, which the file does not name.", "Name the columns.")
    return _read_by(spec, "series", Series(columns, _length(spec, told, 0)))


def _array(spec: InputSpec, told: Told) -> InputSpec:
    return replace(spec, content="array", decode=None, reader=None, columns=(), steps=())


_KINDS: Mapping[str, Callable[[InputSpec, Told], InputSpec]] = {
    "image": _image,
    "table": _table,
    "text": _text,
    "sound": _sound,
    "series": _series,
    "array": _array,
}


def _outputs(specs: tuple[OutputSpec, ...], told: Told, picture: Decode | None) -> tuple[OutputSpec, ...]:
    """The output that answers first, as its user says, and the others as they are."""
    name = told.word("output", tuple(spec.name for spec in specs)) or specs[0].name
    first = next(spec for spec in specs if spec.name == name)
    return (_answering(first, told, picture), *(spec for spec in specs if spec is not first))


def _answering(spec: OutputSpec, told: Told, picture: Decode | None) -> OutputSpec:
    labels = told.labels("labels") or spec.labels
    answers = told.word("answers", ANSWERS)
    if not answers:
        changed = replace(spec, labels=labels, unit=told.text("unit"), decoding=_listing(told) or spec.decoding)
        if labels and spec.task == "tensor":
            raise InputError(
                "With classes, it must be known whether the output says shares or scores.", "Say the answers."
            )
        return changed
    task, steps = {
        "shares": ("classification", ()),
        "scores": ("classification", (Softmax(axis=1),)),
        "labels": ("multilabel", (Sigmoid(),)),
        "values": ("regression", ()),
        "boxes": ("detection", ()),
        "symbols": ("classification", (Softmax(axis=1),)),
        "numbers": ("tensor", ()),
    }[answers]
    if spec.task == "multilabel" and answers == "labels":
        steps = ()  # The file ends with a sigmoid already.
    decoding: Decoding | None = _listing(told)
    if answers == "boxes":
        if picture is None:
            raise InputError("Boxes lie in a picture, but no input takes one.", "Say so: as image.")
        decoding = BoxRule("pixels", threshold=0.25, height=picture.height, width=picture.width)
    elif answers == "symbols":
        decoding = SymbolRule(told.whole("blank", 0) or 0, told.whole("beam", 1) or 1)
    return replace(spec, task=task, labels=labels, unit=told.text("unit"), steps=steps, decoding=decoding)


def _listing(told: Told) -> TopLabels | None:
    count = told.whole("top", 1)
    return None if count is None else TopLabels(count)


def _shown(shape: tuple[Size, ...]) -> str:
    return "×".join("any" if size is None else str(size) for size in shape) or "a single number"
