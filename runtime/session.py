"""A model ready to run: `load` opens it, `predict` takes raw inputs as the dataset has them and gives predictions.

A model that Layerloom exported describes itself; for any other ONNX file the description is guessed from its inputs.
Files and pictures are read elsewhere (`runtime.decode`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from runtime.errors import InputError, ManifestError
from runtime.guess import guess_manifest
from runtime.manifest import METADATA_KEY, InputSpec, Manifest, manifest_from_text
from runtime.postprocess import Prediction, predictions
from runtime.providers import open_session, reason
from runtime.safe import check_model
from runtime.steps import Array, apply_all

Inputs = Any
"""An array, or a mapping from input names to arrays. Any: whatever numpy can make an array of, checked here."""

BATCH = 256
"""How many samples `predict` runs at once; bounds the memory that a large input needs."""


def load(path: str | Path, provider: str = "auto", threads: int | None = None) -> "Model":
    """Opens a model file after checking it.

    `provider` is `auto`, `cpu` or `cuda`; `threads` the number of CPU threads (None: as many as cores).
    Raises `ModelFileError`, `ManifestError` or `ProviderError`.
    """
    checked = check_model(Path(path))
    opened = open_session(checked, provider, threads)
    text = opened.session.get_modelmeta().custom_metadata_map.get(METADATA_KEY)
    manifest = guess_manifest(opened.session, checked.path.stem) if text is None else manifest_from_text(text)
    return Model(checked.path, manifest, opened.session, opened.provider, opened.notes)


class Model:
    """An opened model. May be shared by threads.

    `provider` is what really runs it (`CPUExecutionProvider`, `CUDAExecutionProvider`); `notes` are sentences about
    that for the user; `manifest` describes inputs and outputs.
    """

    def __init__(self, path: Path, manifest: Manifest, session: Any, provider: str, notes: tuple[str, ...]) -> None:
        self.path = path
        self.manifest = manifest
        self.provider = provider
        self.notes = notes
        self._session = session
        self._fixed_batch = _fixed_batch(session)
        _check_names(manifest, session)

    @property
    def session(self) -> Any:
        """ONNX Runtime's own session, for who wants to ask it something. Any: it is untyped."""
        return self._session

    def predict(self, inputs: Inputs) -> list[Prediction]:
        """One prediction per sample of raw inputs [batch, …]; a single sample without batch is a batch of one.

        A model of several inputs takes a mapping by name; of several outputs, the first is the prediction and the
        rest its `others`. Raises `InputError` if the inputs do not fit or are not finite.
        """
        arrays = self._raw(inputs)
        samples = next(iter(arrays.values())).shape[0]
        found: list[Prediction] = []
        for start in range(0, samples, BATCH):
            part = {name: array[start : start + BATCH] for name, array in arrays.items()}
            outputs = self.run({spec.name: apply_all(spec.steps, part[spec.name]) for spec in self.manifest.inputs})
            found.extend(self._predictions(outputs))
        return found

    def run(self, inputs: Inputs) -> dict[str, Array]:
        """The network itself: prepared inputs (after their steps) → raw outputs by name, as they are.

        Raises `InputError` if ONNX Runtime refuses them.
        """
        given = self._named(inputs)
        feed = {spec.name: np.ascontiguousarray(_typed(spec, given[spec.name])) for spec in self.manifest.inputs}
        parts = [self._run(part) for part in _batches(feed, self._fixed_batch)]
        samples = next(iter(feed.values())).shape[:1]
        if len(parts) == 1 and self._fixed_batch is None:
            return parts[0]
        return {name: np.concatenate([part[name] for part in parts])[: samples[0]] for name in parts[0]}

    def _run(self, feed: dict[str, Array]) -> dict[str, Array]:
        names = [output.name for output in self.manifest.outputs]
        try:
            return dict(zip(names, self._session.run(names, feed), strict=True))
        except Exception as error:  # ONNX Runtime's exceptions share no base class
            shapes = ", ".join(f"“{name}” of shape {array.shape}" for name, array in feed.items())
            message = f"“{self.path.name}” cannot run with {shapes}: {reason(error)}"
            raise InputError(message, "Check the shape of the inputs.") from error

    def _predictions(self, outputs: dict[str, Array]) -> list[Prediction]:
        columns = [predictions(spec, outputs[spec.name]) for spec in self.manifest.outputs]
        return [replace(first, others=tuple(rest)) for first, *rest in zip(*columns, strict=False)]

    def _named(self, inputs: Inputs) -> dict[str, Array]:
        specs = self.manifest.inputs
        if not isinstance(inputs, Mapping):
            if len(specs) > 1:
                names = ", ".join(f"“{spec.name}”" for spec in specs)
                raise InputError(f"The model takes {len(specs)} inputs ({names}); one came.", "Give them by name.")
            return {specs[0].name: _array(specs[0], inputs)}
        missing = [spec.name for spec in specs if spec.name not in inputs]
        foreign = [str(name) for name in inputs if all(name != spec.name for spec in specs)]
        if missing or foreign:
            names = ", ".join(f"“{spec.name}”" for spec in specs)
            problem = f"“{missing[0]}” is missing" if missing else f"“{foreign[0]}” is none of them"
            raise InputError(f"The model's inputs are {names}; {problem}.", "Give exactly these.")
        return {spec.name: _array(spec, inputs[spec.name]) for spec in specs}

    def _raw(self, inputs: Inputs) -> dict[str, Array]:
        arrays = {spec.name: _raw(spec, array) for spec, array in self._pairs(inputs)}
        sizes = {name: array.shape[0] for name, array in arrays.items()}
        if len(set(sizes.values())) > 1:
            counts = ", ".join(f"“{name}” has {size}" for name, size in sizes.items())
            raise InputError(f"All inputs must have the same number of samples; {counts}.", "Give as many of each.")
        if not next(iter(sizes.values())):
            raise InputError("There is no sample to predict.", "Give at least one.")
        return arrays

    def _pairs(self, inputs: Inputs) -> Iterator[tuple[InputSpec, Array]]:
        named = self._named(inputs)
        return ((spec, named[spec.name]) for spec in self.manifest.inputs)


def _array(spec: InputSpec, value: Any) -> Array:
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


def _raw(spec: InputSpec, array: Array) -> Array:
    if array.ndim == len(spec.shape) and _fits(spec, array.shape):
        array = array[np.newaxis]
    if array.ndim != len(spec.shape) + 1 or not _fits(spec, array.shape[1:]):
        expected = ", ".join(["samples", *("any" if size is None else str(size) for size in spec.shape)])
        raise InputError(
            f"Input “{spec.name}” must have the shape ({expected}), not {array.shape}.",
            "The first size counts the samples; the others must be as the model was trained.",
        )
    if array.dtype.kind == "f" and not np.isfinite(array).all():
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


def _typed(spec: InputSpec, array: Array) -> Array:
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


def _fixed_batch(session: Any) -> int | None:
    """The batch size that a model insists on, if it does."""
    first = [node.shape[0] for node in session.get_inputs() if node.shape]
    return next((size for size in first if isinstance(size, int) and size > 0), None)


def _batches(feed: dict[str, Array], fixed: int | None) -> Iterator[dict[str, Array]]:
    """The feed in parts of a fixed size, the last filled up by repeating its last sample."""
    samples = next(iter(feed.values())).shape[:1]
    if fixed is None or not samples or samples[0] == 0:
        yield feed
        return
    for start in range(0, samples[0], fixed):
        part = {name: array[start : start + fixed] for name, array in feed.items()}
        yield {name: np.concatenate([array, *[array[-1:]] * (fixed - len(array))]) for name, array in part.items()}


def _check_names(manifest: Manifest, session: Any) -> None:
    described = [spec.name for spec in manifest.inputs], [spec.name for spec in manifest.outputs]
    present = [node.name for node in session.get_inputs()], [node.name for node in session.get_outputs()]
    if sorted(described[0]) != sorted(present[0]) or not set(described[1]) <= set(present[1]):
        raise ManifestError(
            f"The model's description speaks of {_listed(*described)}, but its network has {_listed(*present)}.",
            "Export the model again.",
        )


def _listed(inputs: list[str], outputs: list[str]) -> str:
    return f"inputs {', '.join(inputs)} and outputs {', '.join(outputs)}"
