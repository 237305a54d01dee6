"""From files and drawings to raw inputs, as the dataset would have them. Sizes are capped before anything is unpacked.

Pictures become [channels, height, width] with values up to the input's `full_scale`; tables become rows. Scaling and
normalising follow later, as the input's steps.
"""

import struct
import warnings
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from math import prod
from pathlib import Path
from typing import IO, Any

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from runtime.errors import InputError
from runtime.manifest import Decode, InputSpec
from runtime.photo import in_mode, read_photo
from runtime.picture import fit_picture
from runtime.reader import Decoded
from runtime.steps import Array
from runtime.table import read_table
from runtime.words import Words

MAX_PIXELS = 64_000_000
MAX_ARRAY_BYTES = 1 << 30
PICTURE_FORMATS = ("PNG", "JPEG", "BMP", "WEBP", "GIF", "TIFF", "PPM")
_READ_AT_ONCE = 1 << 18
"""Bytes of a picture that are read at once: most are read by one call, where Pillow alone would make dozens."""

DAMAGES: tuple[type[Exception], ...] = (
    ValueError,
    SyntaxError,
    EOFError,
    IndexError,
    TypeError,
    OverflowError,
    KeyError,
    AttributeError,
    struct.error,
    zlib.error,
)
"""What Pillow's decoders raise for damaged files, besides `OSError` without a number."""


def decode_files(spec: InputSpec, paths: Iterable[Path]) -> Decoded:
    """Raw inputs for one input from files, in their order. Raises `InputError` naming the file at fault."""
    parts = [decode_file(spec, path) for path in paths]
    if not parts:
        raise InputError("There is no input file.", "Name at least one.")
    sizes = {part.inputs.shape[1:]: part.sources[0] for part in parts}
    if len(sizes) > 1:
        first, second, *_ = sizes
        raise InputError(
            f"“{sizes[first]}” has the shape {first}, “{sizes[second]}” has {second}: they cannot go together.",
            "Give inputs of one shape, or one after the other.",
        )
    if len(parts) == 1:
        return parts[0]
    inputs = np.concatenate([part.inputs for part in parts])
    return Decoded(inputs, tuple(source for part in parts for source in part.sources))


def decode_file(spec: InputSpec, path: Path) -> Decoded:
    """Raw inputs from one file: a picture is one sample, a table or an array may hold many. Raises `InputError`."""
    reader = _reader(spec, path.suffix.lower())
    if reader is None:
        known = (*spec.reader.endings, ".npy") if spec.reader is not None and spec.reader.endings else tuple(_READERS)
        message = f"“{path.name}” is of no known kind; a file that ends in {', '.join(known)} was expected."
        raise InputError(message, "Convert it, or rename it if its ending is wrong.")
    try:
        if path.is_dir():
            raise InputError(f"“{path}” is a folder, not an input file.", "Name the files inside it.")
        return reader(spec, path)
    except FileNotFoundError:
        raise InputError(f"There is no file “{path}”.", "Check the path.") from None
    except OSError as error:
        raise InputError(f"“{path}” could not be read: {error.strerror or error}.", "Check the file.") from error


def _reader(spec: InputSpec, ending: str) -> Callable[[InputSpec, Path], Decoded] | None:
    """What reads files of an ending: the input's own reader first."""
    own = spec.reader
    if own is not None and ending in own.endings:
        return lambda _, path: own.decode(path)
    return _READERS.get(ending)


def drawing_to_raw(spec: InputSpec, drawing: Any) -> Array:
    """The raw input [1, channels, height, width] for a drawing [height, width] of ink from 0 (none) to 1 (full).

    The drawing is treated as a picture would be: fitted to the input's size and full scale, light ink on dark.
    Raises `InputError` if it is no drawing, is empty, or the input takes no images. Any: it may be nested lists.
    """
    decode = _wants_image(spec, "a drawing")
    try:
        ink = np.asarray(drawing, dtype=np.float64)
    except (TypeError, ValueError):
        raise InputError("A drawing must be a rectangle of numbers.") from None
    if ink.ndim != 2 or not ink.size or ink.size > MAX_PIXELS:
        raise InputError(f"A drawing must have the shape (height, width), not {ink.shape}.")
    if not (np.isfinite(ink).all() and ink.min() >= 0 and ink.max() <= 1):
        raise InputError("A drawing's values must lie between 0 (no ink) and 1 (full ink).")
    if not ink.any():
        raise InputError("The drawing is empty.", "Draw something first.")
    if decode.pixels == "raw":
        return _drawn(ink, decode)
    if decode.pixels == "photo":
        grey = Image.fromarray(np.round(ink * 255.0).astype(np.uint8))
        return _shaped(spec, read_photo(grey, replace(decode, invert="never")))
    pixels = np.repeat(ink[np.newaxis], decode.channels, axis=0)
    return _shaped(spec, fit_picture(pixels, decode))


def _drawn(ink: Array, decode: Decode) -> Array:
    """A drawing as the picture uint8 [1, height, width, channels] that a file fits itself: it turns dark on light."""
    light = np.round(ink * 255.0).astype(np.uint8)
    picture = 255 - light if decode.invert == "always" else light
    return np.repeat(picture[np.newaxis, :, :, np.newaxis], decode.channels, axis=3)


def texts_to_raw(spec: InputSpec, texts: Sequence[str]) -> Array:
    """The raw input [texts, length] for texts. Raises `InputError` if one is empty, or the input takes no texts."""
    if not isinstance(spec.reader, Words):
        raise InputError(f"The input “{spec.name}” takes no texts.", "Give what its model was trained with.")
    if not texts:
        raise InputError("There is no text.", "Give at least one.")
    reader = spec.reader
    return reader.encode([reader.checked(text, f"Text {number}") for number, text in enumerate(texts, start=1)])


def picture_to_raw(spec: InputSpec, picture: Image.Image, name: str = "The picture") -> Array:
    """The raw input [1, channels, height, width] for a picture of any size and mode. Raises `InputError`."""
    return _shaped(spec, _fitted(picture, _wants_image(spec, name), name))


def sample_as_bytes(sample: Array, decode: Decode) -> Array:
    """A picture of the data [channels, height, width] or [height, width] as uint8 [height, width, channels]."""
    planes = sample.reshape(decode.channels, *sample.shape[-2:]).astype(np.float64)
    scaled = np.clip(planes * (255.0 / decode.full_scale), 0, 255)
    return np.ascontiguousarray(np.round(scaled).astype(np.uint8).transpose(1, 2, 0))


def read_picture(path: Path | IO[bytes], decode: Decode, name: str = "") -> Array:
    """[channels, height, width] of a picture file, or its bytes: how training reads its pictures, too.

    `name` is what the file is called in sentences; its own name without one. Raises `InputError`, or `OSError` where
    the file itself cannot be read. What Pillow warns of is the caller's.
    """
    name = f"“{name or (path.name if isinstance(path, Path) else 'the picture')}”"
    with opened(path, name) as picture:
        return _fitted(picture, decode, name)


@contextmanager
def opened(file: Path | IO[bytes], name: str) -> Iterator[Image.Image]:
    """A picture file, or its bytes, of which the header has been read. Raises as `read_picture` does, also in it."""
    path = file if isinstance(file, Path) else None
    try:
        with ExitStack() as stack:
            if isinstance(file, Path):
                file = stack.enter_context(file.open("rb", buffering=_READ_AT_ONCE))
            picture = stack.enter_context(Image.open(file, formats=PICTURE_FORMATS))
            if picture.width * picture.height > MAX_PIXELS:
                raise Image.DecompressionBombError
            yield picture
    except UnidentifiedImageError:
        if path is not None and path.stat().st_size == 0:
            raise InputError(
                f"{name} is not a picture: it is empty (0 bytes).", "Copy it anew, or remove it."
            ) from None
        raise InputError(f"{name} is not a picture.", "Give a PNG or JPEG file.") from None
    except Image.DecompressionBombError:
        message = f"{name} has more than {MAX_PIXELS // 1_000_000} million pixels."
        raise InputError(message, "Make it smaller first.") from None
    except OSError as error:
        if error.errno is not None:  # The file, not what is in it.
            raise
        raise _damaged(name, error) from error
    except DAMAGES as error:
        raise _damaged(name, error) from error


def _damaged(name: str, error: BaseException) -> InputError:
    return InputError(f"{name} is damaged: {error}.", "Save the picture anew.")


def _picture(spec: InputSpec, path: Path) -> Decoded:
    decode = _wants_image(spec, f"“{path.name}”")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Of bombs (our own, lower cap says more) and of what is odd in files.
        return Decoded(_shaped(spec, read_picture(path, decode)), (path.name,))


def _fitted(picture: Image.Image, decode: Decode, name: str) -> Array:
    """[channels, height, width] as the dataset has them: uint8 of photographs, else float32. Raw ones stay as they are.

    These are uint8 [height, width, channels] of their own size.
    """
    if decode.pixels == "raw":
        upright = ImageOps.exif_transpose(in_mode(picture, "L" if decode.channels == 1 else "RGB", name))
        whole = np.array(upright, dtype=np.uint8)
        return whole[:, :, np.newaxis] if whole.ndim == 2 else whole
    if decode.pixels == "photo":
        return read_photo(picture, decode, name)
    picture.load()
    pixels = _pixels(ImageOps.exif_transpose(picture), decode.channels)
    return fit_picture(_inverted(pixels, decode), decode)


def _array(spec: InputSpec, path: Path) -> Decoded:
    if path.stat().st_size > MAX_ARRAY_BYTES:
        raise InputError(f"“{path.name}” is larger than 1 GiB.", "Split it.")
    try:
        array = np.load(path, mmap_mode="r", allow_pickle=False)
    except (ValueError, EOFError, SyntaxError, TypeError, MemoryError) as error:
        raise InputError(f"“{path.name}” is not a NumPy array of numbers.", "Save it with numpy.save.") from error
    if not isinstance(array, np.ndarray) or array.dtype.kind not in "fiub":
        raise InputError(f"“{path.name}” does not hold real numbers.", "Save numbers with numpy.save.")
    batch = np.array(array)
    if batch.dtype.kind == "f" and spec.dtype == "float32":
        batch = batch.astype(np.float32, copy=False)  # As training had them: the steps then give the same bits.
    if batch.ndim == len(spec.shape):
        batch = batch[np.newaxis]
    if batch.shape[1:] != tuple(
        came if size is None else size for size, came in zip(spec.shape, batch.shape[1:], strict=False)
    ):
        expected = ", ".join(["samples", *("any" if size is None else str(size) for size in spec.shape)])
        raise InputError(f"“{path.name}” must have the shape ({expected}), not {array.shape}.", "Reshape it first.")
    many = len(batch) > 1
    return Decoded(batch, tuple(f"{path.name}, sample {i + 1}" if many else path.name for i in range(len(batch))))


def _table(spec: InputSpec, path: Path) -> Decoded:
    rows, numbers = read_table(path, spec.columns, _row_size(spec))
    if None not in spec.shape:
        rows = rows.reshape(len(rows), *(size for size in spec.shape if size is not None))
    return Decoded(rows, tuple(f"{path.name}, row {number}" for number in numbers))


def _row_size(spec: InputSpec) -> int | None:
    """How many values make one sample; None if that is open."""
    known = [size for size in spec.shape if size is not None]
    return int(np.prod(known)) if len(known) == len(spec.shape) else None


def _wants_image(spec: InputSpec, what: str) -> Decode:
    if spec.decode is None:
        kind = {"table": "rows of a table (.csv)"}.get(spec.content, "arrays (.npy)")
        hint = (
            "Give such a file instead; if the model does not describe itself and takes pictures, say so (--as image)."
        )
        raise InputError(f"{what} cannot be used: the input “{spec.name}” takes {kind}.", hint)
    return spec.decode


def _pixels(picture: Image.Image, channels: int) -> Array:
    """[channels, height, width] with values from 0 to 1; see-through parts lie on white."""
    if picture.mode in ("I", "I;16", "I;16B", "I;16L"):
        grey = np.clip(np.asarray(picture, dtype=np.float64) / 65535.0, 0.0, 1.0)
        return np.repeat(grey[np.newaxis], channels, axis=0)
    if picture.mode == "F":
        raise InputError("Pictures with floating-point pixels have no fixed scale.", "Give a PNG, or an array (.npy).")
    if picture.has_transparency_data:
        layer = picture.convert("RGBA")
        picture = Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer)
    array = np.asarray(picture.convert("L" if channels == 1 else "RGB"), dtype=np.float64) / 255.0
    return array[np.newaxis] if channels == 1 else np.moveaxis(array, -1, 0)


def _inverted(pixels: Array, decode: Decode) -> Array:
    if decode.invert == "never":
        return pixels
    border = np.concatenate([pixels[:, [0, -1], :].reshape(-1), pixels[:, :, [0, -1]].reshape(-1)])
    light_ground = bool(np.median(border) > 0.5)
    turn = decode.invert == "always" or (decode.invert == "auto" and light_ground)
    return 1.0 - pixels if turn else pixels


def _shaped(spec: InputSpec, pixels: Array) -> Array:
    """The picture as one sample of the input: the channel axis goes where the input has none of it."""
    if None in spec.shape or prod([size or 0 for size in spec.shape]) != pixels.size:
        return pixels[np.newaxis]
    return pixels.reshape(1, *(size for size in spec.shape if size is not None))


_READERS: dict[str, Callable[[InputSpec, Path], Decoded]] = {
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".bmp", ".webp", ".gif", ".tif", ".tiff", ".pgm", ".ppm"), _picture),
    **dict.fromkeys((".csv", ".tsv"), _table),
    ".npy": _array,
}
