"""Steps that choose, move or mix the places of a sample: columns of a table, pixels of a picture [channels, y, x]."""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import ClassVar

import numpy as np

from runtime.errors import InputError, ManifestError
from runtime.record import Record, wrong
from runtime.step import Array, Step

LONGEST = 1 << 24
"""No side or length is made longer than this."""
MOST_PIXELS = 1 << 26
"""No picture is made larger than this."""

LUMA = (0.299, 0.587, 0.114)
"""How bright red, green and blue look (ITU-R BT.601)."""


@dataclass(frozen=True, slots=True)
class Pick(Step):
    """Of the features along the last axis, those at `places`, in this order."""

    kind: ClassVar[str] = "pick"
    places: tuple[int, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "places", tuple(self.places))
        if not self.places or min(self.places) < 0:
            raise ManifestError("Pick needs at least one place, counted from 0.")

    def apply(self, batch: Array) -> Array:
        """[…, features] → […, len(places)]. Raises `InputError` if there are too few features."""
        if batch.ndim < 2 or max(self.places) >= batch.shape[-1]:
            raise InputError(f"There is no feature {max(self.places)} in data of shape {batch.shape}.")
        return np.ascontiguousarray(batch[..., list(self.places)])

    @classmethod
    def read(cls, record: Record) -> "Pick":
        """From `places`."""
        return cls(record.wholes("places", low=0))


@dataclass(frozen=True, slots=True)
class Channels(Step):
    """Of the channels along the first axis after the batch, those at `places`: blue, green, red for 2, 1, 0."""

    kind: ClassVar[str] = "channels"
    places: tuple[int, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "places", tuple(self.places))
        if not self.places or min(self.places) < 0:
            raise ManifestError("Channels need at least one place, counted from 0.")

    def apply(self, batch: Array) -> Array:
        """[batch, channels, …] → [batch, len(places), …]. Raises `InputError` if there are too few channels."""
        if batch.ndim < 2 or max(self.places) >= batch.shape[1]:
            raise InputError(f"There is no channel {max(self.places)} in data of shape {batch.shape}.")
        return np.ascontiguousarray(batch[:, list(self.places)])

    @classmethod
    def read(cls, record: Record) -> "Channels":
        """From `places`."""
        return cls(record.wholes("places", low=0))


@dataclass(frozen=True, slots=True)
class Transpose(Step):
    """The axes of a sample in another `order`, counted from 0 without the batch: (1, 2, 0) puts channels last."""

    kind: ClassVar[str] = "transpose"
    order: tuple[int, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "order", tuple(self.order))
        if sorted(self.order) != list(range(len(self.order))):
            raise ManifestError("Transpose needs each axis once, counted from 0.")

    def apply(self, batch: Array) -> Array:
        """[batch, …] → the same with its axes in this order. Raises `InputError` if there are more or fewer."""
        if batch.ndim != len(self.order) + 1:
            raise InputError(f"{len(self.order)} axes were expected, but the data has shape {batch.shape}.")
        return np.ascontiguousarray(batch.transpose(0, *(1 + axis for axis in self.order)))

    @classmethod
    def read(cls, record: Record) -> "Transpose":
        """From `order`."""
        return cls(record.wholes("order", low=0))


@dataclass(frozen=True, slots=True)
class Grey(Step):
    """From red, green and blue to one channel, weighted as bright as they look."""

    kind: ClassVar[str] = "grey"

    def apply(self, batch: Array) -> Array:
        """[batch, 3, y, x] → [batch, 1, y, x]. Raises `InputError` if there are not three channels."""
        _need_picture(batch)
        if batch.shape[1] != 3:
            raise InputError(f"Grey is made of 3 channels, but the data has shape {batch.shape}.")
        red, green, blue = (batch[:, place : place + 1].astype(np.float64) for place in range(3))
        return (red * LUMA[0] + green * LUMA[1] + blue * LUMA[2]).astype(np.float32)

    @classmethod
    def read(cls, record: Record) -> "Grey":
        """It has no fields."""
        return cls()


@dataclass(frozen=True, slots=True)
class _Sized(Step):
    """A height and a width in pixels."""

    height: int
    width: int

    def __post_init__(self) -> None:
        if self.height < 1 or self.width < 1 or self.height * self.width > MOST_PIXELS:
            name = type(self).__name__
            raise ManifestError(f"{name} needs a height and a width of at least 1, and {MOST_PIXELS} pixels at most.")


@dataclass(frozen=True, slots=True)
class Crop(_Sized):
    """The middle of a picture, `height` × `width`."""

    kind: ClassVar[str] = "crop"

    def apply(self, batch: Array) -> Array:
        """[batch, channels, y, x] → […, height, width]. Raises `InputError` if the picture is smaller."""
        _need_picture(batch)
        over, beside = batch.shape[2] - self.height, batch.shape[3] - self.width
        if over < 0 or beside < 0:
            raise InputError(f"{self.height}×{self.width} cannot be cut out of data of shape {batch.shape}.")
        top, left = over // 2, beside // 2
        return np.ascontiguousarray(batch[:, :, top : top + self.height, left : left + self.width])

    @classmethod
    def read(cls, record: Record) -> "Crop":
        """From `height` and `width`."""
        return cls(record.whole("height", low=1), record.whole("width", low=1))


@dataclass(frozen=True, slots=True)
class Pad(_Sized):
    """The picture in the middle of `height` × `width`; what is around it has the given value."""

    kind: ClassVar[str] = "pad"
    value: float = 0.0

    def apply(self, batch: Array) -> Array:
        """[batch, channels, y, x] → […, height, width]. Raises `InputError` if the picture is larger."""
        _need_picture(batch)
        over, beside = self.height - batch.shape[2], self.width - batch.shape[3]
        if over < 0 or beside < 0:
            raise InputError(f"Data of shape {batch.shape} is larger than {self.height}×{self.width}.")
        made = np.full((*batch.shape[:2], self.height, self.width), self.value, dtype=np.float32)
        top, left = over // 2, beside // 2
        made[:, :, top : top + batch.shape[2], left : left + batch.shape[3]] = batch
        return made

    @classmethod
    def read(cls, record: Record) -> "Pad":
        """From `height`, `width` and `value`."""
        size = record.whole("height", low=1), record.whole("width", low=1)
        return cls(*size, record.number("value", default=0.0))


@dataclass(frozen=True, slots=True)
class Resize(_Sized):
    """The whole picture in another size: each pixel is the mean of those around its place, nearer ones weigh more.

    The weights fall in a straight line to 0 at one pixel's distance, of the larger pixels (bilinear, antialiased).
    """

    kind: ClassVar[str] = "resize"

    def apply(self, batch: Array) -> Array:
        """[batch, channels, y, x] → [batch, channels, height, width]."""
        _need_picture(batch)
        channels = batch.shape[1]
        made = np.empty((len(batch), channels, self.height, self.width), dtype=np.float32)
        for picture, place in zip(batch, made, strict=True):  # One by one, as each fits into the processor's cache.
            rows = _resized(np.moveaxis(picture, 1, 0), self.height)
            columns = _resized(np.moveaxis(rows.reshape(self.height, channels, -1), 2, 0), self.width)
            place[...] = np.moveaxis(columns.reshape(self.width, self.height, channels), (2, 1), (0, 1))
        return made

    @classmethod
    def read(cls, record: Record) -> "Resize":
        """From `height` and `width`."""
        return cls(record.whole("height", low=1), record.whole("width", low=1))


def _resized(lines: Array, size: int) -> Array:
    """[before, …] → [size, the rest]. The taps are added in a fixed order, so that the bits are the same everywhere."""
    flat = np.array(lines, dtype=np.float64, order="C").reshape(len(lines), -1)
    if len(flat) == size:
        return flat
    places, weights = _taps(len(flat), size)
    made: Array = flat[places[0]] * weights[0]
    part = np.empty_like(made)
    for place, weight in zip(places[1:], weights[1:], strict=True):
        np.take(flat, place, axis=0, out=part, mode="clip")
        part *= weight
        made += part
    return made


@lru_cache(maxsize=64)
def _taps(before: int, after: int) -> tuple[Array, Array]:
    """For each tap, which of `before` pixels it takes for each of `after`, and with which weight [taps, after, 1]."""
    scale = before / after
    reach = max(scale, 1.0)
    middles = (np.arange(after) + 0.5) * scale
    first = np.floor(middles - reach).astype(np.int64)
    offsets = np.arange(ceil(2 * reach) + 1).reshape(-1, 1)
    places = first + offsets
    weights = np.maximum(0.0, 1.0 - np.abs(places + 0.5 - middles) / reach)
    weights[(places < 0) | (places >= before)] = 0.0
    used = weights.any(axis=1)
    shares = weights[used] / weights.sum(axis=0)
    return np.clip(places[used], 0, before - 1), shares[:, :, np.newaxis]


@dataclass(frozen=True, slots=True)
class Equalise(Step):
    """Spreads how bright a picture's pixels are evenly from `low` to `high`, channel by channel.

    A pixel gets the share of pixels that are not brighter, less that of the darkest ones, in 256 levels.
    """

    kind: ClassVar[str] = "equalise"
    low: float = 0.0
    high: float = 255.0

    def __post_init__(self) -> None:
        if not self.low < self.high:
            raise ManifestError("Equalise needs a lower end below the upper one.")

    def apply(self, batch: Array) -> Array:
        """[batch, channels, y, x] → the same shape. A channel that is all alike stays as it is."""
        _need_picture(batch)
        levels = np.rint((batch.astype(np.float64) - self.low) * (255.0 / (self.high - self.low)))
        indices = np.clip(levels, 0, 255).astype(np.int64)
        made = batch.astype(np.float32)
        for place in np.ndindex(batch.shape[:2]):
            below = np.cumsum(np.bincount(indices[place].reshape(-1), minlength=256))
            least, most = below[below > 0][0], below[-1]
            if least < most:
                made[place] = self.low + ((below - least) * ((self.high - self.low) / (most - least)))[indices[place]]
        return made

    @classmethod
    def read(cls, record: Record) -> "Equalise":
        """From `low` and `high`."""
        low, high = record.number("low", default=0.0), record.number("high", default=255.0)
        if not low < high:
            raise wrong(f"{record.where}.high", f"more than {low:g}", high)
        return cls(low, high)


def _need_picture(batch: Array) -> None:
    if batch.ndim != 4:
        raise InputError(f"A picture has channels, height and width, but the data has shape {batch.shape}.")


PLACE_STEPS: tuple[type[Step], ...] = (Pick, Channels, Transpose, Grey, Crop, Pad, Resize, Equalise)
