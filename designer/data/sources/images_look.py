"""Looks at the headers of a few pictures, to settle what was left open: the size of samples, and their colours."""

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from designer.data.errors import DataError
from designer.data.sources.opening import Values
from runtime.decode import opened
from runtime.errors import InputError
from runtime.manifest import PHOTO_SCALE, Decode
from runtime.photo import is_sideways

_LOOKED_AT = 64
"""So many headers are looked at, spread over all pictures."""

_SMALL = 256
"""Pictures that are all alike and no larger than this stay as they are."""

_USUAL = 64
"""What others become in height and width: small enough to learn from at once, on any machine."""

FileOf = Callable[[str], Path | IO[bytes]]

_GREY_MODES = frozenset(("1", "L", "LA", "La", "I", "F"))


@dataclass(frozen=True, slots=True)
class Look:
    """What headers said: the sizes (height, width) that pictures have when they are upright, and if all are grey."""

    sizes: frozenset[tuple[int, int]]
    is_grey: bool


def look(root: Path, names: Sequence[str], at: FileOf | None = None) -> Look:
    """What the headers of some of the pictures say. Raises `DataError` if none of them can be read."""
    count = min(len(names), _LOOKED_AT)
    chosen = [names[place * len(names) // count] for place in range(count)]
    sizes: set[tuple[int, int]] = set()
    grey: list[bool] = []
    first = ""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in chosen:
            try:
                with opened(at(name) if at is not None else root / name, f"“{name}”") as picture:
                    width, height = picture.size
                    sizes.add((width, height) if is_sideways(picture) else (height, width))
                    grey.append(picture.mode in _GREY_MODES or picture.mode.startswith("I;"))
            except InputError as error:
                first = first or error.message
            except OSError as error:
                first = first or f"“{name}” could not be read: {error.strerror or error}."
    if not sizes:
        tried = "The only picture cannot" if count == 1 else f"None of the {count} pictures that were tried can"
        raise DataError(f"{tried} be read. {first}", "Give pictures that open elsewhere.")
    return Look(frozenset(sizes), all(grey))


def decode_for(values: Values, root: Path, names: Sequence[str], at: FileOf | None = None) -> Decode:
    """How the pictures become samples, by what was asked for and, where that is open, by how the pictures are.

    `at` gives the picture of a name, where that is no file below `root`.
    """
    height, width, colour = values["height"] or values["width"], values["width"] or values["height"], values["colour"]
    if not height or colour == "auto":
        seen = look(root, names, at)
        if not height:
            height, width = _size(seen)
        if colour == "auto":
            colour = "grey" if seen.is_grey else "colour"
    return Decode(height, width, 1 if colour == "grey" else 3, PHOTO_SCALE, fit=values["fit"], pixels="photo")


def settled(decode: Decode) -> dict[str, Any]:
    """What `decode_for` settled, as parameters."""
    return {"height": decode.height, "width": decode.width, "colour": "grey" if decode.channels == 1 else "colour"}


def _size(seen: Look) -> tuple[int, int]:
    if len(seen.sizes) == 1:
        (size,) = seen.sizes
        if max(size) <= _SMALL:
            return size
    return _USUAL, _USUAL
