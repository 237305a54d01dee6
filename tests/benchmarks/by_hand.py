"""From a picture's file, a row of a table and a text to three labels: by `runtime`, and by the lines people write."""

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
from PIL import Image

import runtime
from runtime.manifest import Decode, InputSpec, Manifest, OutputSpec
from runtime.steps import Scale, Softmax, Standardise
from runtime.words import Words

Ask = Callable[[], object]
LABELS = tuple("0123456789")
VOCABULARY = tuple(f"word{number}" for number in range(998))


def described(path: Path, spec: InputSpec) -> Path:
    """The file once more, with another description of its input."""
    model = onnx.load(path)
    del model.metadata_props[:]
    told = Manifest("by hand", (spec,), (OutputSpec("y", "classification", labels=LABELS, steps=(Softmax(),)),))
    model.metadata_props.add(key="layerloom", value=told.to_text())
    made = path.with_name(f"{path.stem}-{spec.content}.onnx")
    made.write_bytes(model.SerializeToString())
    return made


def _best(session: ort.InferenceSession, name: str, array: np.ndarray) -> list[tuple[str, float]]:
    (scores,) = session.run(["y"], {name: array})
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    (shares,) = powers / powers.sum(axis=1, keepdims=True)
    return [(LABELS[place], float(shares[place])) for place in np.argsort(-shares)[:3]]


def of_picture(session: ort.InferenceSession, path: Path, options: runtime.Options) -> dict[str, Ask]:
    """A PNG of 64 × 64, made smaller, for a network of [3, 28, 28]."""
    file = path.with_name("picture.png")
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (64, 64, 3), dtype=np.uint8)).save(file)
    decode = Decode(28, 28, 3, 255.0, pixels="photo")
    spec = InputSpec("x", (3, 28, 28), content="image", decode=decode, steps=(Scale(1 / 255),))
    model = runtime.load(described(path, spec), options)

    def by_hand() -> object:
        with Image.open(file) as picture:
            small = picture.convert("RGB").resize((28, 28), Image.Resampling.BILINEAR)
        array = np.asarray(small, dtype=np.float32).transpose(2, 0, 1)[np.newaxis] / np.float32(255)
        return _best(session, "x", np.ascontiguousarray(array))

    return {"by hand": by_hand, "runtime": lambda: runtime.predict_files(model, [file])[0][1].top(3)}


def of_row(session: ort.InferenceSession, path: Path, options: runtime.Options) -> dict[str, Ask]:
    """A row of numbers, made comparable."""
    width = session.get_inputs()[0].shape[1]
    row = np.random.default_rng(0).normal(size=width).tolist()
    mean, std = tuple([0.1] * width), tuple([1.1] * width)
    spec = InputSpec("x", (width,), content="table", steps=(Standardise(mean, std),))
    model = runtime.load(described(path, spec), options)
    means, stds = np.array(mean), np.array(std)

    def by_hand() -> object:
        return _best(session, "x", ((np.array([row]) - means) / stds).astype(np.float32))

    return {"by hand": by_hand, "runtime": lambda: model.predict(row)[0].top(3)}


def of_text(session: ort.InferenceSession, path: Path, options: runtime.Options) -> dict[str, Ask]:
    """A text of a hundred words, for a network of 128 places."""
    words = Words("words", 128, VOCABULARY)
    text = " ".join(f"Word{7 * place % 1200}" for place in range(100))
    spec = InputSpec("x", (128,), "int64", content="text", reader=words)
    model = runtime.load(described(path, spec), options)
    numbers = {word: place for place, word in enumerate(VOCABULARY, start=2)}

    def by_hand() -> object:
        found = [numbers.get(word, 1) for word in re.findall(r"\w+|[^\w\s]", text.lower())][:128]
        array = np.zeros((1, 128), dtype=np.int64)
        array[0, : len(found)] = found
        return _best(session, "x", array)

    return {"by hand": by_hand, "runtime": lambda: model.predict(runtime.texts_to_raw(spec, [text]))[0].top(3)}
