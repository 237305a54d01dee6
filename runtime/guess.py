"""A manifest for an ONNX file that carries none: names, sizes and types are known, what they mean is guessed."""

from typing import Any

from runtime.errors import ModelFileError
from runtime.manifest import DTYPES, Decode, InputSpec, Manifest, OutputSpec, Size

_TYPES = {"tensor(float)": "float32", "tensor(double)": "float64"} | {
    f"tensor({name})": name for name in DTYPES if not name.startswith("float") or name == "float16"
}
_CONTENT_BY_RANK = {1: "table", 2: "sequence", 3: "image"}


def guess_manifest(session: Any, title: str) -> Manifest:
    """The likely manifest of an opened session (Any: ONNX Runtime is untyped). The first size is taken as the batch.

    An input [batch, 1 or 3, height, width] is taken as an image with values from 0 to 1. Outputs are plain tensors.
    Raises `ModelFileError` for inputs that are no arrays of numbers.
    """
    inputs = tuple(_input(node) for node in session.get_inputs())
    outputs = tuple(OutputSpec(node.name) for node in session.get_outputs())
    if not inputs or not outputs:
        raise ModelFileError(f"The model “{title}” has no input or no output.", "Give a model that has both.")
    return Manifest(title=title, inputs=inputs, outputs=outputs, guessed=True)


def _input(node: Any) -> InputSpec:
    if node.type not in _TYPES:
        message = f"The model's input “{node.name}” is of type {node.type}, which cannot be fed."
        raise ModelFileError(message, "Only models that take arrays of numbers can be run.")
    shape = tuple(_size(size) for size in node.shape[1:])
    decode = _decode(shape)
    content = _CONTENT_BY_RANK.get(len(shape), "tensor")
    content = "tensor" if content == "image" and decode is None else content
    return InputSpec(node.name, shape, _TYPES[node.type], content, decode)


def _decode(shape: tuple[Size, ...]) -> Decode | None:
    if len(shape) != 3:
        return None
    channels, height, width = shape
    return Decode(height, width, channels) if channels in (1, 3) and height and width else None


def _size(size: Any) -> Size:
    return size if isinstance(size, int) and size > 0 else None
