"""Serves predictions over standard input and output, one JSON object a line: for programs that keep a child running.

A request: `{"id", "model": path, "provider"?, "top"?, "description"?}` (`runtime.describing`) and one of
    "inputs"    nested lists, or `{"base64": …, "shape": […]}` of little-endian float32, or a mapping of these by input
    "drawing"   [height][width] of ink from 0 to 1
    "files"     paths; of a model of several inputs, a mapping of lists by input, or paths such as `left=a.png`
    "texts"     texts, for a model that reads them, or a mapping of lists by input
    "given"     one sample, whatever each input takes: see `runtime.given`
    "table"     {"path", "out"}: writes a table with predictions as further columns, see `runtime.said_tables`
    "write"     {"start"?, "texts"?, "temperature"?, "seed"?}: what a model of words goes on with, see `runtime.writing`
or none of them, to learn what the model is. With `"maps": true`, a prediction that has a class for each place says
which, too, as `"map": {"base64", "shape"}` of bytes. With what is “given” may come `"look": true`, to see what the
model was given (`runtime.looking`), and `"cover": input` or `"sweep": {"input", "place", "values"}`, to ask it again
with what is changed a little (`runtime.probing`). Before the answer to a “table” come lines
`{"id", "progress": [rows, all]}`.
An answer: `{"id", "provider", "notes", "seconds", …}` with "predictions"
(and "sources" for files, "seen": the raw input, for a drawing) or "manifest", "guessed" and "questions"; or
`{"id", "error": {message, hint}}`.
The last model stays open, until its file changes. Ends with its input.
"""

import base64
import json
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from runtime.decode import drawing_to_raw, texts_to_raw
from runtime.errors import InputError, RuntimeModelError
from runtime.files import Files, predict_files
from runtime.given import numbers_of, sample_of
from runtime.looking import looks_of
from runtime.manifest import InputSpec
from runtime.options import Options
from runtime.postprocess import Prediction
from runtime.probing import occlusion, sweep
from runtime.said_tables import say_table
from runtime.session import Model, load
from runtime.writing import write

MOST_SECONDS = 120.0
"""How long a network may take for one answer: a file of a stranger may hold a loop without end."""

_RUNS, _QUICK_S = 3, 0.05
_MANY = 1024
"""So many numbers of a tensor are told as text, where somebody looks; more of them as bytes."""


def serve(requests: Iterable[str], answers: TextIO) -> None:
    """Answers every line of `requests` with one line, in order, until they end."""
    shelf = _Shelf()
    for line in requests:
        if line.strip():
            _answer(line, shelf, lambda answer: _write(answers, answer))


def _write(answers: TextIO, answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer, ensure_ascii=False, allow_nan=False) + "\n")
    answers.flush()


class _Shelf:
    """Keeps the last model open."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._model: Model | None = None

    def model(self, path: Path, provider: str, description: Mapping[str, Any]) -> Model:
        key = (path, provider, json.dumps(description, sort_keys=True), *_stamp(path))
        if self._model is None or key != self._key:
            self._key, self._model = (), None  # The old one goes first, so that two never fill the memory.
            options = Options(provider, timeout=MOST_SECONDS)
            self._model, self._key = load(path, options, description=description), key
        return self._model


def _stamp(path: Path) -> tuple[int, ...]:
    try:
        state = path.stat()
    except (OSError, ValueError):
        return ()  # `load` says what is wrong.
    return state.st_mtime_ns, state.st_size, state.st_ino


def _answer(line: str, shelf: _Shelf, say: Callable[[dict[str, Any]], None]) -> None:
    """Says the answer to a line, and before it how far it is."""
    identity = None
    try:
        request = _request(line)
        identity = request.get("id")
        say({"id": identity} | _served(request, shelf, lambda *far: say({"id": identity, "progress": list(far)})))
    except RuntimeModelError as error:
        say({"id": identity, "error": error.to_json()})


def _request(line: str) -> dict[str, Any]:
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        raise InputError("A request must be one JSON object on one line.") from None
    if not isinstance(request, dict):
        raise InputError("A request must be a JSON object.")
    return request


def _served(request: dict[str, Any], shelf: _Shelf, told: Callable[[int, int], object]) -> dict[str, Any]:
    path, provider, top = request.get("model"), request.get("provider", "auto"), request.get("top")
    if not isinstance(path, str) or not isinstance(provider, str):
        raise InputError("A request must name its “model” (a path) as text, and “provider” if it gives one.")
    if top is not None and (isinstance(top, bool) or not isinstance(top, int) or top < 1):
        raise InputError("“top” must be a whole number of at least 1.")
    description = request.get("description", {})
    if not isinstance(description, dict):
        raise InputError("A “description” must be an object: what a file that does not describe itself is.")
    model = shelf.model(Path(path), provider, description)
    start = time.perf_counter()
    found, extras = _predicted(model, request, told)
    seconds = time.perf_counter() - start
    answer = {"provider": model.provider, "notes": list(model.notes), "seconds": seconds} | extras
    if found is None:
        return answer
    maps, looks = request.get("maps") is True, request.get("look") is True
    said = [_slim(prediction, top) if looks else prediction.to_json(top) for prediction in found]
    return answer | {
        "predictions": [each | (_map(prediction) if maps else {}) for each, prediction in zip(said, found, strict=True)]
    }


def _slim(prediction: Prediction, top: int | None) -> dict[str, Any]:
    """The prediction as JSON; many numbers go as bytes, `"numbers"` instead of `"values"`."""
    others = {"others": [_slim(each, top) for each in prediction.others]} if prediction.others else {}
    alone = replace(prediction, others=())
    if alone.task != "tensor" or alone.raw.size <= _MANY:
        return alone.to_json(top) | others
    content = base64.b64encode(np.ascontiguousarray(alone.raw, dtype="<f4").tobytes()).decode("ascii")
    packed = {"base64": content, "shape": list(alone.raw.shape)}
    told = replace(alone, raw=alone.raw[:0]).to_json(top)
    return told | {"shape": packed["shape"], "values": [], "numbers": packed} | others


def _map(prediction: Prediction) -> dict[str, Any]:
    """The classes of places, as bytes; nothing where there are none, or more classes than bytes can tell."""
    places = prediction.places
    if places is None or places.dtype != np.uint8:
        return {}
    content = base64.b64encode(np.ascontiguousarray(places).tobytes()).decode("ascii")
    return {"map": {"base64": content, "shape": list(places.shape)}}


def _predicted(
    model: Model, request: dict[str, Any], told: Callable[[int, int], object]
) -> tuple[list[Prediction] | None, dict[str, Any]]:
    """The predictions that a request wants (None: it wants something else), and what else belongs to the answer."""
    match request:
        case {"given": given}:
            return _of_given(model, given, request)
        case {"table": {"path": str(path), "out": str(out)}}:
            return None, {"said": say_table(model, Path(path), Path(out), told).to_json()}
        case {"write": dict(wanted)}:
            return None, {"written": _written(model, wanted)}
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
    asked = [asdict(question) for question in model.questions]
    return None, {"manifest": model.manifest.to_json(), "guessed": model.manifest.guessed, "questions": asked}


def _of_given(model: Model, given: Any, request: dict[str, Any]) -> tuple[list[Prediction], dict[str, Any]]:
    """The prediction for one sample, and what a look, a cover or a sweep of it found."""
    specs = model.manifest.inputs
    raw = sample_of(specs, given)
    found, seconds = _timed(model, raw)
    extras: dict[str, Any] = {"model_seconds": seconds}
    if request.get("look") is True:
        extras["looks"] = looks_of(specs, raw, given)
    if isinstance(request.get("cover"), str):
        extras["covered"] = occlusion(model, raw, request["cover"])
    if "sweep" in request:
        extras["swept"] = sweep(model, raw, request["sweep"])
    return found, extras


def _timed(model: Model, raw: dict[str, Any]) -> tuple[list[Prediction], float]:
    """Predictions, and how many seconds they take: a first run also prepares the engine, so a quick one is repeated."""
    seconds: list[float] = []
    while not seconds or (sum(seconds) < _QUICK_S and len(seconds) < _RUNS):
        start = time.perf_counter()
        found = model.predict(raw)
        seconds.append(time.perf_counter() - start)
    return found, min(seconds)


def _written(model: Model, wanted: dict[str, Any]) -> dict[str, Any]:
    start, texts = wanted.get("start", ""), wanted.get("texts", {})
    temperature, seed = wanted.get("temperature", 0.0), wanted.get("seed", 0)
    is_said = isinstance(start, str) and isinstance(texts, dict) and _are_texts(list(texts.values()))
    if not is_said or isinstance(temperature, bool) or not isinstance(temperature, int | float):
        raise InputError("“write” must have a “start” and “texts” by input, all texts, and a “temperature”, a number.")
    if type(seed) is not int:
        raise InputError("The seed must be a whole number.")
    written = write(model, start, texts, temperature=float(temperature), seed=seed)
    return {"text": written.text, "has_ended": written.has_ended, "unknown": list(written.unknown)}


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
    if not isinstance(value, dict) or "base64" in value:
        return numbers_of(value)
    return {name: _inputs(inner) for name, inner in value.items()}
