"""Looks at a model file before ONNX Runtime sees it; what is foreign or unsafe is refused with a sentence.

Refused: what is no ONNX, what is newer than ONNX Runtime reads, operators that would need foreign code, networks and
functions that would never end to unfold, tensors that claim more than the file holds, and data files outside the
model's folder (links count as outside). What only running shows (endless loops, a large memory) is held by
`Options.timeout` and `Options.isolated`.
"""

import os
import stat
from collections import Counter
from math import prod
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import NamedTuple

from runtime.errors import ModelFileError
from runtime.onnx_wire import ExternalData, NotOnnxError, OnnxFacts, Operator, read_facts

MAX_BYTES = 2 << 30
MAX_IR_VERSION = 13
MAX_OPSET = 26
MAX_NODES = 500_000
"""Nodes of a network after its functions are unfolded."""

MAX_FUNCTION_DEPTH = 24
MAX_MADE = 1 << 28
"""Numbers of a tensor that is written down by those of them that are not zero."""

_OWN_DOMAINS = ("", "ai.onnx", "ai.onnx.ml")
_REFUSED_OPERATORS = ("EPContext",)
_EXTERNAL_KEYS = ("location", "offset", "length", "checksum")

# Bits per element by TensorProto.DataType; types that are missing have no fixed size.
_BITS = {1: 32, 2: 8, 3: 8, 4: 16, 5: 16, 6: 32, 7: 64, 9: 8, 10: 16, 11: 64, 12: 32, 13: 64, 14: 64, 15: 128, 16: 16}
_BITS |= {17: 8, 18: 8, 19: 8, 20: 8, 21: 4, 22: 4, 23: 4, 24: 8}

_MAGIC = (
    (b"PK\x03\x04", "a zip archive"),
    (b"\x80\x02", "a Python pickle"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89HDF", "an HDF5 file"),
    (b"\x93NUMPY", "a NumPy array"),
    (b"{", "JSON text"),
    (b"%PDF", "a PDF"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
)


class CheckedModel(NamedTuple):
    """A model that may be opened. `content` is None if it must be opened by its path (it has data files beside it)."""

    path: Path
    content: bytes | None
    facts: OnnxFacts


def check_model(path: Path, foreign_operators: bool = False) -> CheckedModel:
    """Reads and judges a model file. Raises `ModelFileError` that says what it is instead, or what is not allowed.

    With `foreign_operators`, operators of any domain may be used: for who brings a library that has them.
    """
    content = _read(path)
    try:
        facts = read_facts(content)
    except NotOnnxError as error:
        raise ModelFileError(f"“{path.name}” is not an ONNX model: {_what(content) or error}.", _HINT) from None
    _check_versions(path, facts)
    if not foreign_operators:
        _check_operators(path, facts)
    _check_size(path, facts)
    for external in facts.external:
        _check_external(path, external)
    return CheckedModel(path, None if facts.external else content, facts)


_HINT = "Give a file that Layerloom's Deploy page or `layerloom export` made, or another .onnx file."


def _read(path: Path) -> bytes:
    try:
        state = path.stat()
        if stat.S_ISDIR(state.st_mode):
            raise ModelFileError(f"“{path}” is a folder, not an ONNX model.", "Give the .onnx file inside it.")
        if not stat.S_ISREG(state.st_mode):
            raise ModelFileError(f"“{path}” is not a regular file.", _HINT)
        if state.st_size > MAX_BYTES:
            raise ModelFileError(f"“{path.name}” is larger than {MAX_BYTES >> 30} GiB, the most an ONNX file can be.")
        return path.read_bytes()
    except FileNotFoundError:
        raise ModelFileError(f"There is no file “{path}”.", "Check the path.") from None
    except (OSError, ValueError) as error:  # ValueError: the path holds a NUL.
        reason = error.strerror if isinstance(error, OSError) else error
        raise ModelFileError(f"“{path}” could not be read: {reason}.", "Check the path and its permissions.") from error


def _what(content: bytes) -> str:
    if not content.strip():
        return "it is empty"
    for magic, words in _MAGIC:
        if content.startswith(magic):
            return f"it is {words}"
    return "it is text" if content[:512].isascii() and content[:512].decode("ascii").isprintable() else ""


def _check_versions(path: Path, facts: OnnxFacts) -> None:
    newest = max(facts.opsets.get(domain, 0) for domain in ("", "ai.onnx"))
    for name, version, limit in (("IR", facts.ir_version, MAX_IR_VERSION), ("opset", newest, MAX_OPSET)):
        if version > limit:
            raise ModelFileError(
                f"“{path.name}” has {name} version {version}; ONNX Runtime reads versions up to {limit}.",
                "Export the model with an older version.",
            )


def _check_operators(path: Path, facts: OnnxFacts) -> None:
    own = {(each.domain, each.name) for each in facts.functions}
    for domain, name in sorted(facts.operators):
        known = domain in _OWN_DOMAINS or (domain, name) in own
        if not known or name in _REFUSED_OPERATORS:
            raise ModelFileError(
                f"“{path.name}” uses the operator {domain}::{name}, which is not part of the ONNX standard.",
                "Export the model with standard operators only.",
            )


def _check_size(path: Path, facts: OnnxFacts) -> None:
    if facts.unfit:
        raise ModelFileError(
            f"“{path.name}” is damaged: the tensor “{facts.unfit}” claims more numbers than the file holds.",
            "Export the model again.",
        )
    if facts.made > MAX_MADE:
        raise ModelFileError(
            f"“{path.name}” has a sparse tensor of {facts.made:,} numbers; up to {MAX_MADE:,} are opened.",
            "Export the model with its tensors written out.",
        )
    nodes = _unfolded(path, facts.nodes, facts, {}, 0)
    if nodes > MAX_NODES:
        raise ModelFileError(
            f"“{path.name}” has {nodes:,} nodes once its functions are unfolded; up to {MAX_NODES:,} are opened.",
            "Export the model without functions that call each other so often.",
        )


def _unfolded(path: Path, nodes: Counter[Operator], facts: OnnxFacts, known: dict[Operator, int], depth: int) -> int:
    """How many nodes there are once each call of a function is replaced by the nodes in it."""
    if depth > MAX_FUNCTION_DEPTH:
        raise ModelFileError(
            f"“{path.name}” has functions that call each other more than {MAX_FUNCTION_DEPTH} deep, or without end.",
            "Export the model without functions that call each other.",
        )
    total = 0
    for operator, times in nodes.items():
        inner = facts.functions.get(operator)
        if inner is not None and operator not in known:
            known[operator] = _unfolded(path, inner, facts, known, depth + 1)
        total += times * known.get(operator, 1)
    return total


def _check_external(path: Path, external: ExternalData) -> None:
    entries = dict(external.entries)
    if len(entries) != len(external.entries) or not entries.keys() <= set(_EXTERNAL_KEYS):
        raise _unfit(path, external)
    location = entries.get("location", "")
    if not _is_plain_relative(location):
        raise _outside(path, location)
    file = path.parent / location
    if any(
        part.is_symlink() for part in (file, *file.parents) if part.is_relative_to(path.parent) and part != path.parent
    ):
        raise _outside(path, location)
    try:
        state = file.lstat()
    except OSError:
        raise ModelFileError(
            f"“{path.name}” needs the data file “{location}” beside it, which is not there.",
            "Copy both files together.",
        ) from None
    if not stat.S_ISREG(state.st_mode) or state.st_nlink != 1:
        raise _outside(path, location)
    _check_extent(path, external, entries, state.st_size)


def _check_extent(path: Path, external: ExternalData, entries: dict[str, str], size: int) -> None:
    bits = _BITS.get(external.data_type)
    expected = -1 if bits is None or min(external.dims, default=0) < 0 else (prod(external.dims) * bits + 7) // 8
    texts = entries.get("offset", "0"), entries.get("length", str(expected))
    offset, length = (int(text) if text.isascii() and text.isdigit() and len(text) < 20 else -1 for text in texts)
    if offset < 0 or length != expected or offset + length > size:
        raise _unfit(path, external)


def _unfit(path: Path, external: ExternalData) -> ModelFileError:
    return ModelFileError(
        f"“{path.name}” is damaged: the tensor “{external.tensor}” does not fit its data file.",
        "Export the model again.",
    )


def _is_plain_relative(location: str) -> bool:
    """Whether a location is a path below the model's folder, in whichever system reads it."""
    if not location or len(location) > _LONGEST or "\ufffd" in location or any(ord(sign) < 32 for sign in location):
        return False
    posix, windows = PurePosixPath(location), PureWindowsPath(location)
    absolute = posix.is_absolute() or bool(windows.drive) or bool(windows.root) or ":" in location
    return not absolute and os.pardir not in (*posix.parts, *windows.parts)


_LONGEST = 1024


def _outside(path: Path, location: str) -> ModelFileError:
    shown = "".join(sign if sign.isprintable() else f"\\{ord(sign):o}" for sign in location[:200])
    return ModelFileError(
        f"“{path.name}” points to data outside its own folder (“{shown}”), so it is not opened.",
        "Use a model whose data lies beside it, in regular files.",
    )
