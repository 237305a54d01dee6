"""Writes ONNX models: in one file, or with the weights in a file of their own beside it.

One ONNX file holds less than 2 GiB. The file with the weights is named after what is in it, so a model and the weights
of another time never meet: `model.onnx` points to `model.3f9a0c2b71de.weights`. It is there before the model points to
it, and an older one goes after that; a crash in between leaves one file too many, which the next export sweeps.
"""

import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from math import prod
from pathlib import Path
from typing import NamedTuple

import onnx

from designer.export.errors import ExportError
from designer.graph.atomic import flush_folder, write_atomically
from designer.graph.errors import FileError

ONE_FILE = (2 << 30) - (64 << 20)
"""So many bytes of weights go into one file; above, they get their own. Some room is left for all that is no weight."""
SMALL = 1024
"""Tensors up to so many bytes stay in the model: shapes and scalars, which tools want to see at once."""
_PAGE = 4096
"""Tensors begin at multiples of this, so that they can be mapped into memory."""


class _Part(NamedTuple):
    tensor: onnx.TensorProto
    content: bytes
    offset: int


def write_model(model: onnx.ModelProto, path: Path, *, external: bool = False) -> Path | None:
    """Writes a model; its weights beside it if `external`, or if they are too large for one file.

    Gives the file with the weights, if there is one. The model is as before. Raises `ExportError`; an old model and its
    weights are intact then.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            f"The folder “{path.parent}” could not be made: {error.strerror or error}.", "Export to another folder."
        ) from error
    if not external and weight_bytes(model) < ONE_FILE:
        _write(path, model)
        _sweep(path, None)
        return None
    parts = list(_parts(model))
    weights = path.with_name(f"{path.stem}.{_digest(parts)}.weights")
    was_there = weights.is_file()
    try:
        _write_parts(weights, parts)
        with _pointing(parts, weights.name):
            _write(path, model)
    except (ExportError, OSError) as error:
        if not was_there:
            with suppress(OSError):
                weights.unlink(missing_ok=True)
        if isinstance(error, ExportError):
            raise
        raise ExportError(
            f"“{weights.name}” could not be written: {error.strerror or error}.",
            f"Check that the folder “{path.parent}” may be written to and has space, or export to another one.",
        ) from error
    _sweep(path, weights)
    return weights


def weight_bytes(model: onnx.ModelProto) -> int:
    """How many bytes the weights of a model take."""
    return sum(_bytes(tensor) for tensor in model.graph.initializer)


def weights_of(path: Path) -> list[Path]:
    """The files with weights that lie beside a model for it, by their names."""
    named = re.compile(re.escape(path.stem) + r"\.[0-9a-f]{12}\.weights")
    return sorted(each for each in path.parent.iterdir() if named.fullmatch(each.name) and not each.is_symlink())


def _bytes(tensor: onnx.TensorProto) -> int:
    each: int = onnx.helper.tensor_dtype_to_np_dtype(tensor.data_type).itemsize
    return each * prod(map(int, tensor.dims))


def _parts(model: onnx.ModelProto) -> Iterator[_Part]:
    """The larger tensors, and where each begins."""
    offset = 0
    for tensor in model.graph.initializer:
        if tensor.HasField("raw_data") and len(content := tensor.raw_data) > SMALL:
            yield _Part(tensor, content, offset)
            offset += -(-len(content) // _PAGE) * _PAGE


def _digest(parts: list[_Part]) -> str:
    found = hashlib.sha256()
    for part in parts:
        found.update(len(part.content).to_bytes(8, "big"))
        found.update(part.content)
    return found.hexdigest()[:12]


def _write_parts(path: Path, parts: list[_Part]) -> None:
    """Writes under another name and moves it into place. Raises OSError."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as file:
            for part in parts:
                file.seek(part.offset)
                file.write(part.content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
        flush_folder(path.parent)
    finally:
        temporary.unlink(missing_ok=True)


@contextmanager
def _pointing(parts: list[_Part], name: str) -> Iterator[None]:
    """While it is entered, the tensors say where their numbers are in place of holding them."""
    try:
        for tensor, content, offset in parts:
            tensor.ClearField("raw_data")
            tensor.data_location = onnx.TensorProto.EXTERNAL
            for key, value in (("location", name), ("offset", offset), ("length", len(content))):
                tensor.external_data.add(key=key, value=str(value))
        yield
    finally:
        for tensor, content, _ in parts:
            tensor.ClearField("external_data")
            tensor.ClearField("data_location")
            tensor.raw_data = content


def _write(path: Path, model: onnx.ModelProto) -> None:
    try:
        write_atomically(path, model.SerializeToString())
    except FileError as error:
        raise ExportError(error.message, error.hint) from error


def _sweep(path: Path, kept: Path | None) -> None:
    """Removes weights that the model no longer points to; what cannot be removed does no harm."""
    with suppress(OSError):
        for each in weights_of(path):
            if each != kept:
                each.unlink()
