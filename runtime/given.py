"""One sample as a program hands it in: for each input a file, a picture, a drawing, a text or numbers.

    {"picture": {"file": "7.png"}, "order": {"array": [2, 0.1]}}

What stands for an input is an object with one of `file` (a path), `picture` (the bytes of a picture file in base64),
`drawing` ([height][width] of ink from 0 to 1), `text`, or `array` (nested lists, or `{"base64", "shape"}` of
little-endian float32).
"""

import base64
import binascii
import io
import warnings
from collections.abc import Callable, Mapping, Sequence
from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from runtime.decode import decode_file, drawing_to_raw, opened, picture_to_raw, texts_to_raw
from runtime.errors import InputError
from runtime.manifest import InputSpec
from runtime.names import Names
from runtime.steps import Array

Given = Mapping[str, Any]
"""What stands for one input. Any: it is JSON, and is checked here."""


def sample_of(specs: Sequence[InputSpec], given: Any) -> dict[str, Array]:
    """Raw inputs [1, …] by name, of which each input has one. Raises `InputError`. Any: it comes from JSON."""
    if not isinstance(given, Mapping):
        raise InputError("“given” must be an object with what each input gets.", "Name the inputs.")
    names = [spec.name for spec in specs]
    missing = next((name for name in names if name not in given), None)
    foreign = next((name for name in given if name not in names), None)
    if missing is not None or foreign is not None:
        problem = f"nothing is given for “{missing}”" if missing is not None else f"“{foreign}” is none of them"
        listed = ", ".join(f"“{name}”" for name in names)
        raise InputError(f"The model's inputs are {listed}; {problem}.", "Give something for exactly these.")
    return {spec.name: _one(spec, given[spec.name]) for spec in specs}


def numbers_of(value: Any) -> Any:
    """An array in place of a base64 object; nested lists stay as they are. Raises `InputError`. Any: it is JSON."""
    if not isinstance(value, Mapping):
        return value
    shape = value.get("shape")
    if not isinstance(shape, list) or not all(type(size) is int and size >= 0 for size in shape):
        raise InputError("Inputs in base64 need a “shape”: a list of sizes.")
    content = _bytes(value.get("base64"))
    if len(content) != 4 * prod(shape):
        raise InputError(f"Shape {tuple(shape)} needs {4 * prod(shape)} bytes of float32, but {len(content)} came.")
    return np.frombuffer(content, dtype="<f4").reshape(shape)


def _one(spec: InputSpec, value: Any) -> Array:
    if isinstance(value, Mapping):
        for key, read in _FORMS.items():
            if key in value:
                return read(spec, value[key])
    raise InputError(
        f"What is given for “{spec.name}” must be an object with one of {', '.join(_FORMS)}.", "Give one of these."
    )


def _of_file(spec: InputSpec, value: Any) -> Array:
    if not isinstance(value, str):
        raise InputError(f"The file for “{spec.name}” must be a path.")
    return decode_file(spec, Path(value)).inputs[:1]


def _of_picture(spec: InputSpec, value: Any) -> Array:
    name = "“the picture”"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Of bombs; our own, lower cap says more.
        with opened(io.BytesIO(_bytes(value)), name) as picture:
            return picture_to_raw(spec, picture, name)


def _of_text(spec: InputSpec, value: Any) -> Array:
    if not isinstance(value, str):
        raise InputError(f"What is given for “{spec.name}” must be a text.")
    if isinstance(spec.reader, Names):
        return spec.reader.encode([value])
    return texts_to_raw(spec, [value])


def _of_array(spec: InputSpec, value: Any) -> Array:
    try:
        array = np.asarray(numbers_of(value))
    except ValueError:
        raise InputError(f"Input “{spec.name}” is not a regular array: its rows differ in length.") from None
    if array.dtype.kind not in "fiub":
        raise InputError(f"Input “{spec.name}” must hold real numbers, not values of type {array.dtype}.")
    is_whole = spec.dtype.startswith(("int", "uint")) and array.dtype.kind == "f"
    if is_whole and array.size and np.isfinite(array).all() and (array == np.floor(array)).all():
        array = array.astype(np.int64)
    return array[np.newaxis] if array.ndim == len(spec.shape) else array


_FORMS: dict[str, Callable[[InputSpec, Any], Array]] = {
    "file": _of_file,
    "picture": _of_picture,
    "drawing": drawing_to_raw,
    "text": _of_text,
    "array": _of_array,
}


def _bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, TypeError, ValueError):
        raise InputError("“base64” must hold base64 text.") from None
