"""Serves predictions over standard input and output, one JSON object a line: for programs that keep a child running.

A request: `{"id", "model": path, "provider"?, "top"?}` and one of
    "inputs"    nested lists, or `{"base64": …, "shape": […]}` of little-endian float32, or a mapping of these by input
    "drawing"   [height][width] of ink from 0 to 1
    "files"     paths; of a model of several inputs, a mapping of lists by input, or paths such as `left=a.png`
    "texts"     texts, for a model that reads them, or a mapping of lists by input
or none of them, to learn what the model is. With `"maps": true`, a prediction that has a class for each place says
which, too, as `"map": {"base64", "shape"}` of bytes.
An answer: `{"id", "provider", "notes", "seconds", …}` with "predictions"
(and "sources" for files, "seen": the raw input, for a drawing) or "manifest"; or `{"id", "error": {message, hint}}`.
The last model stays open, until its file changes. Ends with its input.
"""

import base64
import binascii
import json
import time
from collections.abc import Iterable, Mapping
from math import prod
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from runtime.decode import drawing_to_raw, texts_to_raw
from runtime.errors import InputError, RuntimeModelError
from runtime.files import Files, predict_files
from runtime.manifest import InputSpec
from runtime.postprocess import Prediction
from runtime.session import Model, load


def serve(requests: Iterable[str], answers: TextIO) -> None:
    """Answers every line of `requests` with one line, in order, until they end."""
    shelf = _Shelf()
    for line in requests:
        if line.strip():
            answers.write(json.dumps(_answer(line, shelf), ensure_ascii=False, allow_nan=False) + "\n")
            answers.flush()


class _Shelf:
    """Keeps the last model open."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._model: Model | None = None

    def model(self, path: Path, provider: str) -> Model:
        key = (path, provider, *_stamp(path))
        if self._model is None or key != self._key:
            self._key, self._model = (), None  # The old one goes first, so that two never fill the memory.
            self._model, self._key = load(path, provider), key
        return self._model


def _stamp(path: Path) -> tuple[int, ...]:
    try:
        state = path.stat()
    except (OSError, ValueError):
        return ()  # `load` says what is wrong.
    return state.st_mtime_ns, state.st_size, state.st_ino


def _answer(line: str, shelf: _Shelf) -> dict[str, Any]:
    identity = None
    try:
        request = _request(line)
        identity = request.get("id")
        return {"id": identity} | _served(request, shelf)
    except RuntimeModelError as error:
        return {"id": identity, "error": error.to_json()}


def _request(line: str) -> dict[str, Any]:
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        raise InputError("A request must be one JSON object on one line.") from None
    if not isinstance(request, dict):
        raise InputError("A request must be a JSON object.")
    return request


def _served(request: dict[str, Any], shelf: _Shelf) -> dict[str, Any]:
    path, provider, top = request.get("model"), request.get("provider", "auto"), request.get("top")
    if not isinstance(path, str) or not isinstance(provider, str):
        raise InputError("A request must name its “model” (a path) as text, and “provider” if it gives one.")
    if top is not None and (isinstance(top, bool) or not isinstance(top, int) or top < 1):
        raise InputError("“top” must be a whole number of at least 1.")
    model = shelf.model(Path(path), provider)
    start = time.perf_counter()
    found, extras = _predicted(model, request)
    seconds = time.perf_counter() - start
    answer = {"provider": model.provider, "notes": list(model.notes), "seconds": seconds} | extras
    if found is None:
        return answer
    maps = request.get("maps") is True
    return answer | {
        "predictions": [prediction.to_json(top) | (_map(prediction) if maps else {}) for prediction in found]
    }


def _map(prediction: Prediction) -> dict[str, Any]:
    """The classes of places, as bytes; nothing where there are none, or more classes than bytes can tell."""
    places = prediction.places
    if places is None or places.dtype != np.uint8:
        return {}
    content = base64.b64encode(np.ascontiguousarray(places).tobytes()).decode("ascii")
    return {"map": {"base64": content, "shape": list(places.shape)}}


def _predicted(model: Model, request: dict[str, Any]) -> tuple[list[Prediction] | None, dict[str, Any]]:
    """The predictions that a request wants (None: it wants the description), and what else belongs to the answer."""
    match request:
        case {"inputs": inputs}:
            return model.predict(_inputs(inputs)), {}
        case {"drawing": drawing}:
            raw = drawing_to_raw(model.manifest.inputs[0], drawing)
            return model.predict(raw), {"seen": raw[0].tolist()}
        case {"texts": list(texts)} if _are_texts(texts):
            return model.predict(texts_to_raw(model.manifest.inputs[0], texts)), {}
        case {"texts": dict(texts)} if all(map(_are_texts, texts.values())):
            specs = {spec.name: spec for spec in model.manifest.inputs}
            return model.predict({name: _texts(specs, name, each) for name, each in texts.items()}), {}
        case {"texts": _}:
            raise InputError("“texts” must be a list of texts, or a mapping of such lists by input.")
        case {"files": list(files)} if _are_texts(files):
            return _of_files(model, files)
        case {"files": dict(files)} if all(map(_are_texts, files.values())):
            return _of_files(model, files)
        case {"files": _}:
            raise InputError("“files” must be a list of paths, or a mapping of such lists by input.")
    return None, {"manifest": model.manifest.to_json(), "guessed": model.manifest.guessed}


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _of_files(model: Model, files: Files) -> tuple[list[Prediction], dict[str, Any]]:
    pairs = predict_files(model, files)
    return [prediction for _, prediction in pairs], {"sources": [source for source, _ in pairs]}


def _texts(specs: Mapping[str, InputSpec], name: str, texts: list[str]) -> Any:
    """The raw input of a name; one that the model does not have is refused by the model."""
    return texts_to_raw(specs[name], texts) if name in specs else np.zeros((len(texts), 0))


def _inputs(value: Any) -> Any:
    """Arrays in place of base64 objects. Any: nested lists stay as they are; the model checks them."""
    if not isinstance(value, dict):
        return value
    if "base64" not in value:
        return {name: _inputs(inner) for name, inner in value.items()}
    shape = value.get("shape")
    if not isinstance(shape, list) or not all(type(size) is int and size >= 0 for size in shape):
        raise InputError("Inputs in base64 need a “shape”: a list of sizes.")
    try:
        content = base64.b64decode(value["base64"], validate=True)
    except (binascii.Error, TypeError, ValueError):
        raise InputError("“base64” must hold base64 text.") from None
    if len(content) != 4 * prod(shape):
        raise InputError(f"Shape {tuple(shape)} needs {4 * prod(shape)} bytes of float32, but {len(content)} came.")
    return np.frombuffer(content, dtype="<f4").reshape(shape)
