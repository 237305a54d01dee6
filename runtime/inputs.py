"""What may be handed to a model: arrays of numbers in the shape and the type that it was trained on."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from runtime.errors import InputError
from runtime.manifest import InputSpec
from runtime.steps import Array


def by_name(specs: Sequence[InputSpec], inputs: Any) -> dict[str, Array]:  # Any: arrays, or a mapping of them
    """The inputs of a model by their names, as arrays. Raises `InputError` where one is missing or unknown."""
    if not isinstance(inputs, Mapping):
        if len(specs) > 1:
            names = ", ".join(f"“{spec.name}”" for spec in specs)
            raise InputError(f"The model takes {len(specs)} inputs ({names}); one came.", "Give them by name.")
        return {specs[0].name: as_array(specs[0], inputs)}
    missing = [spec.name for spec in specs if spec.name not in inputs]
    foreign = [str(name) for name in inputs if all(name != spec.name for spec in specs)]
    if missing or foreign:
        names = ", ".join(f"“{spec.name}”" for spec in specs)
        problem = f"“{missing[0]}” is missing" if missing else f"“{foreign[0]}” is none of them"
        raise InputError(f"The model's inputs are {names}; {problem}.", "Give exactly these.")
    return {spec.name: as_array(spec, inputs[spec.name]) for spec in specs}


def same_samples(arrays: Mapping[str, Array]) -> int:
    """How many samples there are. Raises `InputError` if inputs have different numbers of them, or none."""
    sizes = {name: array.shape[0] for name, array in arrays.items()}
    if len(set(sizes.values())) > 1:
        counts = ", ".join(f"“{name}” has {size}" for name, size in sizes.items())
        raise InputError(f"All inputs must have the same number of samples; {counts}.", "Give as many of each.")
    samples = int(next(iter(sizes.values())))
    if not samples:
        raise InputError("There is no sample to predict.", "Give at least one.")
    return samples


def as_array(spec: InputSpec, value: Any) -> Array:  # Any: whatever numpy can make an array of
    """What a caller gave, as an array of real numbers. Raises `InputError`."""
    try:
        array: Array = np.asarray(value)
    except ValueError:
        raise InputError(f"Input “{spec.name}” is not a regular array: its rows differ in length.") from None
    if array.dtype.kind not in "fiub":
        raise InputError(
            f"Input “{spec.name}” must hold real numbers, not values of type {array.dtype}.",
            "Convert them to numbers first.",
        )
    return array


_LARGE = 1 << 16


def is_finite(array: Array) -> bool:
    """Whether all numbers of an array are finite. Of few, the answer is read as bytes: numpy's `all` costs more."""
    found = np.isfinite(array)
    return bool(found.all()) if found.size > _LARGE else found.tobytes().find(0) < 0


def as_raw(spec: InputSpec, array: Array) -> Array:
    """Raw samples [batch, …]; a single one becomes a batch of one. Raises `InputError` for another shape or NaN."""
    if array.ndim == len(spec.shape) and _fits(spec, array.shape):
        array = array[np.newaxis]
    if array.ndim != len(spec.shape) + 1 or not _fits(spec, array.shape[1:]):
        expected = ", ".join(["samples", *("any" if size is None else str(size) for size in spec.shape)])
        raise InputError(
            f"Input “{spec.name}” must have the shape ({expected}), not {array.shape}.",
            "The first size counts the samples; the others must be as the model was trained.",
        )
    if array.dtype.kind == "f" and not is_finite(array):
        place = np.argwhere(~np.isfinite(array))[0]
        value = array[tuple(place)]
        where = ", ".join(map(str, place[1:]))
        name = f" (“{spec.columns[place[1]]}”)" if spec.columns and len(place) == 2 else ""
        raise InputError(
            f"Input “{spec.name}” must be finite, but sample {place[0] + 1} has {value} at [{where}]{name}.",
            "Remove or fill in missing values first.",
        )
    return array


def _fits(spec: InputSpec, shape: tuple[int, ...]) -> bool:
    return all(size in (None, came) for size, came in zip(spec.shape, shape, strict=True))


def as_typed(spec: InputSpec, array: Array) -> Array:
    """The array in the type that the network takes. Raises `InputError` where that would change a number."""
    wanted = np.dtype(spec.dtype)
    if array.dtype == wanted:
        return array
    if wanted.kind in "iu":
        if array.dtype.kind == "f" and not (np.isfinite(array).all() and (array == np.floor(array)).all()):
            raise InputError(f"Input “{spec.name}” must hold whole numbers ({wanted}).", "Round or encode them first.")
        limits = np.iinfo(wanted)
        if array.size and not (limits.min <= array.min() and array.max() <= limits.max):
            raise InputError(f"Input “{spec.name}” must lie between {limits.min} and {limits.max}.")
    return array.astype(wanted)
