"""Asks a model again with a sample that was changed a little: where it looks, and how it answers as a number moves.

Both know nothing of what is inside the model, so they hold for any: parts of the sample are covered one after the other
(M. D. Zeiler, R. Fergus, “Visualizing and Understanding Convolutional Networks”, 2014, section 4.2), or one number
takes many values.
"""

import base64
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from runtime.errors import InputError
from runtime.looking import as_bytes, plane_of
from runtime.manifest import InputSpec
from runtime.postprocess import Prediction
from runtime.session import Model
from runtime.steps import Array
from runtime.words import PADDING, UNKNOWN, Words

BUDGET = 4.0
"""Seconds that covering one part after the other may take; fewer parts are covered if it would take longer."""
_PARTS = 6
"""A part is about so many times smaller than a picture in each direction; in time, four times as many."""
_AT_ONCE, _MOST_BYTES = 32, 64 << 20
_MOST_VALUES = 1000
_MOST_CURVES = 8
_PICTURES = 9

Spot = tuple[slice, ...]


class Cover(NamedTuple):
    """What can be covered: spots within a sample of the shape `sizes`, what covers them, and the shape of the heat."""

    sizes: tuple[int, ...]
    spots: list[Spot]
    fill: Array
    heat: tuple[int, ...]
    axes: tuple[int, ...]


def occlusion(model: Model, raw: Mapping[str, Array], name: str, budget: float = BUDGET) -> dict[str, Any]:
    """How much the answer changes if a part of an input is covered: JSON with `heat` in the input's own places.

    Parts overlap; a place has the mean of all parts that cover it. Pictures are covered with their mean colour, time
    with its mean, words with “unknown”. `raw` are inputs [1, …]. Raises `InputError` if the input has no parts.
    """
    spec = next((spec for spec in model.manifest.inputs if spec.name == name), None)
    if spec is None:
        raise InputError(f"The model has no input “{name}” that could be covered.")
    before = model.predict(raw)[0]
    start = time.perf_counter()
    model.predict(raw)
    most = max(4, int(budget / max(time.perf_counter() - start, 1e-6)))
    cover = _cover(spec, raw[name][0], most)
    change, of = _measure(before)
    heat, counts = np.zeros(cover.heat), np.zeros(cover.heat)
    for spots, batch in _covered(cover, raw[name][0], _at_once(raw)):
        inputs = _repeated(raw, len(batch)) | {name: batch}
        for spot, prediction in zip(spots, model.predict(inputs), strict=True):
            place = tuple([spot[axis] for axis in cover.axes])
            heat[place] += change(prediction)
            counts[place] += 1
    heat = np.divide(heat, counts, out=heat, where=counts > 0)
    content = base64.b64encode(heat.astype("<f4").tobytes()).decode("ascii")
    return {
        "heat": {"base64": content, "shape": list(heat.shape)},
        "input": name,
        "of": of,
        "parts": len(cover.spots),
        "seconds": time.perf_counter() - start,
    }


def sweep(model: Model, raw: Mapping[str, Array], wanted: Any) -> dict[str, Any]:
    """What the model says as one number of a sample takes other values: JSON with `curves` by name, or `pictures`.

    `wanted` is `{"input", "place": [index, …], "values": […]}`. Raises `InputError`. Any: it comes from JSON.
    """
    name, place, values = _wanted(raw, wanted)
    found: list[Prediction] = []
    at_once = _at_once(raw)
    for start in range(0, len(values), at_once):
        part = values[start : start + at_once]
        found += model.predict(_repeated(raw, len(part)) | {name: _moved(raw[name], place, part)})
    first = found[0]
    if first.task == "tensor" and first.raw.ndim == 3 and first.raw.shape[0] in (1, 3) and min(first.raw.shape[1:]) > 1:
        return {"pictures": _strip(found, values)}
    return {"curves": _curves(found), "unit": first.unit, "task": first.task}


def _moved(sample: Array, place: tuple[int, ...], values: Array) -> Array:
    """A sample [1, …] once for each value, which stands at a place of it."""
    is_whole = sample.dtype.kind in "iu" and (values == np.floor(values)).all()
    batch = np.repeat(sample if is_whole else sample.astype(np.float32), len(values), axis=0)
    for each, value in zip(batch, values, strict=True):
        each[place] = value
    return batch


def _repeated(raw: Mapping[str, Array], count: int) -> dict[str, Array]:
    """The sample so many times."""
    return {name: np.repeat(array, count, axis=0) for name, array in raw.items()}


def _at_once(raw: Mapping[str, Array]) -> int:
    """How many copies of a sample go through the model together, so that large ones do not fill the memory."""
    return max(1, min(_AT_ONCE, _MOST_BYTES // max(1, sum(array.nbytes for array in raw.values()))))


def _wanted(raw: Mapping[str, Array], wanted: Any) -> tuple[str, tuple[int, ...], Array]:
    if not isinstance(wanted, Mapping) or wanted.get("input") not in raw:
        raise InputError("What moves must be named: “input”, “place” and “values”.")
    name, place, values = str(wanted["input"]), wanted.get("place"), wanted.get("values")
    sizes = raw[name].shape[1:]
    is_place = isinstance(place, list) and len(place) == len(sizes)
    if not is_place or not all(type(at) is int and 0 <= at < size for at, size in zip(place or (), sizes, strict=True)):
        raise InputError(f"A place in “{name}” must have {len(sizes)} whole numbers within {sizes}.")
    try:
        numbers = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError):
        numbers = np.empty(0)
    if numbers.ndim != 1 or not 1 <= len(numbers) <= _MOST_VALUES or not np.isfinite(numbers).all():
        raise InputError(f"The values must be a list of 1 to {_MOST_VALUES} finite numbers.")
    return name, tuple(place or ()), numbers


def _curves(found: Sequence[Prediction]) -> list[dict[str, Any]]:
    """The shares of the classes that matter most, the values of a regression, or the numbers of a small tensor."""
    first = found[0]
    if first.task in ("classification", "multilabel"):
        rows, names = np.array([each.scores for each in found]), first.labels
        kept = sorted(np.argsort(-rows.max(axis=0), kind="stable")[:_MOST_CURVES].tolist())
    else:
        rows = np.array([np.ravel(each.values or each.raw) for each in found], dtype=np.float64)
        names = first.names if len(first.names) == rows.shape[1] else tuple(map(str, range(1, rows.shape[1] + 1)))
        if rows.shape[1] > _MOST_CURVES:
            rows, names = rows.mean(axis=1, keepdims=True), ("mean",)
        kept = list(range(rows.shape[1]))
    return [{"name": names[at], "values": rows[:, at].tolist()} for at in kept]


def _strip(found: Sequence[Prediction], values: Array) -> list[dict[str, Any]]:
    """Some of the pictures that were made, evenly from the first to the last."""
    chosen = np.unique(np.linspace(0, len(found) - 1, min(_PICTURES, len(found))).round().astype(int))
    planes = [found[at].raw for at in chosen]
    low, high = min(float(each.min()) for each in planes), max(float(each.max()) for each in planes)
    return [
        {"value": float(values[at]), "plane": plane_of(as_bytes(plane, low, high))}
        for at, plane in zip(chosen, planes, strict=True)
    ]


def _measure(before: Prediction) -> tuple[Callable[[Prediction], float], str]:
    """How much another answer differs from this one, and of what: positive where what was covered spoke for it."""
    if before.places is not None:
        places = before.places
        return lambda now: float((now.places != places).mean()) if now.places is not None else 0.0, ""
    if before.scores:
        return lambda now: before.score - now.scores[before.index], before.label
    raw = before.raw.astype(np.float64)
    return lambda now: float(np.abs(now.raw.astype(np.float64) - raw).mean()), ""


def _covered(cover: Cover, sample: Array, at_once: int) -> Iterator[tuple[list[Spot], Array]]:
    """Some spots at once, and samples in which one of them each is covered."""
    shaped = sample.reshape(cover.sizes)
    for first in range(0, len(cover.spots), at_once):
        spots = cover.spots[first : first + at_once]
        batch = np.repeat(shaped[np.newaxis], len(spots), axis=0)
        for each, spot in zip(batch, spots, strict=True):
            each[spot] = np.broadcast_to(cover.fill, shaped.shape)[spot]
        yield spots, batch.reshape(len(spots), *sample.shape)


def _cover(spec: InputSpec, sample: Array, most: int) -> Cover:
    if spec.decode is not None and spec.decode.pixels == "raw":  # [height, width, channels], which the file fits.
        mean = sample.mean(axis=(0, 1), keepdims=True).astype(sample.dtype)
        rows, columns = (_ways(size, size / _PARTS, most**0.5) for size in sample.shape[:2])
        places: list[Spot] = [(row, column, slice(None)) for row in rows for column in columns]
        return Cover(sample.shape, places, mean, sample.shape[:2], (0, 1))
    if spec.content == "image" and spec.decode is not None:
        decode = spec.decode
        if decode.pixels == "raw":
            return _cover_raw(sample, most)
        sizes = sample.shape if sample.ndim == 3 else (decode.channels, decode.height, decode.width)
        mean = sample.reshape(sizes).mean(axis=(1, 2), keepdims=True).astype(sample.dtype)
        ways = [_ways(size, size / _PARTS, most**0.5) for size in sizes[1:]]
        spots: list[Spot] = [(slice(None), row, column) for row in ways[0] for column in ways[1]]
        return Cover(sizes, spots, mean, sizes[1:], (1, 2))
    if isinstance(spec.reader, Words) and sample.ndim == 1:
        words = int((sample != spec.reader.padding).sum())
        fill = np.array(PADDING if spec.reader.tokenizer == "tokenizer" else UNKNOWN, dtype=sample.dtype)
        each: list[Spot] = [(slice(at, at + 1),) for at in range(min(words, most))]
        return Cover(sample.shape, each, fill, sample.shape, (0,))
    if spec.content in ("sound", "series") and sample.ndim >= 2:
        axis = sample.ndim - 1 if spec.content == "sound" else 0
        fill = sample.mean(axis=axis, keepdims=True).astype(sample.dtype)
        parts = _ways(sample.shape[axis], sample.shape[axis] / (4 * _PARTS), most)
        spots = [tuple(part if at == axis else slice(None) for at in range(sample.ndim)) for part in parts]
        return Cover(sample.shape, spots, fill, (sample.shape[axis],), (axis,))
    raise InputError(f"The input “{spec.name}” has no parts that could be covered.", "Pictures, sounds and texts have.")


def _cover_raw(sample: Array, most: int) -> Cover:
    """Parts of a picture [height, width, channels] as it is."""
    mean = sample.mean(axis=(0, 1), keepdims=True).astype(sample.dtype)
    rows, columns = (_ways(size, size / _PARTS, most**0.5) for size in sample.shape[:2])
    spots: list[Spot] = [(row, column) for row in rows for column in columns]
    return Cover(sample.shape, spots, mean, sample.shape[:2], (0, 1))


def _ways(size: int, part: float, most: float) -> list[slice]:
    """Parts of a length that overlap by half, at most `most` of them."""
    long = max(1, round(part))
    step = max(1, long // 2)
    while (size - long) / step + 1 > most and step < size:
        step += 1
    long = max(long, step)
    starts = list(range(0, max(1, size - long + 1), step))
    if starts[-1] + long < size:
        starts.append(size - long)
    return [slice(start, start + long) for start in starts]
