"""A manifest for an ONNX file that carries none: names, sizes and types are known, what they mean is guessed.

What cannot be guessed is asked (`runtime.questions`) and told (`runtime.describing`).
"""

from collections.abc import Mapping
from typing import Any

from runtime.errors import ModelFileError
from runtime.looks import Ending, Notes, notes
from runtime.manifest import DTYPES, Decode, InputSpec, Manifest, OutputSpec, Size
from runtime.steps import Softmax

_TYPES = {"tensor(float)": "float32", "tensor(double)": "float64"} | {
    f"tensor({name})": name for name in DTYPES if not name.startswith("float") or name == "float16"
}
_CONTENT_BY_RANK = {1: "table", 2: "sequence", 3: "image"}
CHANNELS = (1, 3)
MAPS = ("seq(map(string,tensor(float)))", "seq(map(int64,tensor(float)))")
"""Shares as classifiers of `ai.onnx.ml` give them: for each sample a mapping from labels."""


def guess_manifest(session: Any, title: str, made: Mapping[str, Ending] | None = None) -> Manifest:
    """The likely manifest of an opened session (Any: ONNX Runtime is untyped). The first size is taken as the batch.

    An input [batch, 1 or 3, height, width], or with channels last, is taken as an image with values from 0 to 1. What
    ends with a softmax, or names its classes, is a classification; all other outputs are plain tensors. `made` tells
    how outputs are made. Raises `ModelFileError` for inputs that are no arrays of numbers, and for outputs that cannot
    be read.
    """
    noted, made = notes(session.get_modelmeta().custom_metadata_map), made or {}
    inputs = tuple(_input(node, noted) for node in session.get_inputs())
    outputs = [_output(node, made.get(node.name, Ending()), noted) for node in session.get_outputs()]
    if not inputs or not outputs:
        raise ModelFileError(f"The model “{title}” has no input or no output.", "Give a model that has both.")
    first = next((spec for spec in outputs if spec.task in ("classification", "multilabel")), outputs[0])
    ordered = (first, *(spec for spec in outputs if spec is not first))
    return Manifest(title=title, inputs=inputs, outputs=ordered, guessed=True)


def _input(node: Any, noted: Notes) -> InputSpec:
    if node.type not in _TYPES:
        message = f"The model's input “{node.name}” is of type {node.type}, which cannot be fed."
        raise ModelFileError(message, "Only models that take arrays of numbers can be run.")
    shape = tuple(_size(size) for size in node.shape[1:])
    decode = _decode(shape, noted)
    content = _CONTENT_BY_RANK.get(len(shape), "tensor")
    content = "tensor" if content == "image" and decode is None else content
    return InputSpec(node.name, shape, _TYPES[node.type], content, decode)


def _decode(shape: tuple[Size, ...], noted: Notes) -> Decode | None:
    """How a picture becomes an input [channels, height, width]; with channels last, only a description says how."""
    if len(shape) != 3:
        return None
    channels, height, width = shape
    if noted.size and not height and not width:
        height, width = noted.size
    return Decode(height, width, channels) if channels in CHANNELS and height and width else None


def layout_of(shape: tuple[Size, ...]) -> str:
    """Where the channels of a picture lie: `nchw`, `nhwc`, or "" if no axis can be them."""
    if len(shape) != 3:
        return ""
    if shape[0] in CHANNELS:
        return "nchw"
    return "nhwc" if shape[2] in CHANNELS else ""


def _output(node: Any, ending: Ending, noted: Notes) -> OutputSpec:
    if node.type in MAPS:
        return OutputSpec(node.name, "classification", labels=ending.labels)
    if node.type.startswith(("seq(map", "map(", "optional(", "sparse_tensor(")):
        message = f"The model's output “{node.name}” is of type {node.type}, which cannot be read."
        raise ModelFileError(
            message, "Only outputs of arrays, of sequences of them, or of labels with shares are read."
        )
    if not node.type.startswith(("tensor(float", "tensor(double")) or node.shape is None or len(node.shape) < 2:
        return OutputSpec(node.name)
    count = _size(node.shape[1])
    labels = ending.labels or noted.labels
    fits = labels if count in (len(labels), None) or (count == 1 and len(labels) == 2) else ()
    is_flat = len(node.shape) == 2
    if (ending.operator in ("Softmax", "LogSoftmax", "Normalizer") and (is_flat or fits)) or (ending.labels and fits):
        steps = (Softmax(axis=1),) if ending.operator == "LogSoftmax" else ()
        return OutputSpec(node.name, "classification", labels=fits, steps=steps)
    if ending.operator == "Sigmoid" and is_flat:
        return OutputSpec(node.name, "classification" if count == 1 else "multilabel", labels=fits)
    return OutputSpec(node.name, labels=fits)


def _size(size: Any) -> Size:
    return size if isinstance(size, int) and size > 0 else None
