"""Runs to take away, one of each kind of input, and samples of what people have for them."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import soundfile
from PIL import Image

import runtime
from designer.data.datasets import load_dataset
from designer.jobs.run_folder import create_run
from designer.templates import load_template
from designer.training.entry import train
from tests.helpers.few import with_few_samples
from tests.helpers.runs import projects, trained_run
from tests.nightly.taken_ways import Sample

TEMPLATES = {"sentiment": 4, "spoken-tones": 14}
"""A text and a sound, with the epochs after which they say something."""

SEEN = {"shapes-detection": 5}
"""Of which only the page in the browser says what it means."""

TEXT = "The soup was lovely, but the waiter wasn’t – naïve, not bad!"


def names() -> tuple[str, ...]:
    """Of all runs."""
    return (*projects(), *TEMPLATES)


def trained(name: str, folder: Path) -> Path:
    """The folder of a trained run."""
    if name in projects():
        return trained_run(name, folder).path
    project = with_few_samples(load_template(name), 1000)
    recipe = replace(project.training, epochs=(TEMPLATES | SEEN)[name], device="cpu")
    run = create_run(folder / name, replace(project, training=recipe))
    train(run.path, lambda event: None)
    return run.path


def samples(name: str, folder: Path) -> list[Sample]:
    """Samples for the programs in a folder, written beside them."""
    spec = runtime.load(folder / "model.onnx", "cpu").manifest.inputs[0]
    found = []
    if spec.reader is not None and spec.content in ("text", "sound"):
        file = _text(folder) if spec.content == "text" else _sound(folder)
        _numbers(folder, spec.reader.decode(file).inputs[0])
        found.append(Sample(spec.content, file.name, file.name, "sample.txt"))
        return found
    if name in projects() and (spec.decode is None or spec.decode.pixels != "raw"):
        _numbers(folder, np.asarray(load_dataset(projects()[name].data.dataset).inputs[5]))
        found.append(Sample("numbers", "sample.npy", "sample.json", "sample.txt"))
    if spec.decode is not None:
        _picture(folder)
        found.append(Sample("picture", "digit.png", "digit.json", ""))
    return found


def _numbers(folder: Path, sample: np.ndarray) -> None:
    np.save(folder / "sample.npy", sample)
    (folder / "sample.txt").write_text(" ".join(repr(float(x)) for x in sample.reshape(-1)), encoding="utf-8")
    (folder / "sample.json").write_text(json.dumps(sample.tolist()), encoding="utf-8")


def _picture(folder: Path) -> None:
    """A digit drawn with a thick pen, dark on light, larger than the network's pictures."""
    rows, columns = np.mgrid[0:120, 0:90]
    distance = np.hypot((rows - 60) / 45, (columns - 45) / 28)
    grey = np.where(np.abs(distance - 1) < 0.22, 25, 240).astype(np.uint8)
    Image.fromarray(grey).save(folder / "digit.png")
    pixels = {"data": grey.reshape(-1).tolist(), "width": 90, "height": 120, "channels": 1}
    (folder / "digit.json").write_text(json.dumps(pixels), encoding="utf-8")


def _text(folder: Path) -> Path:
    path = folder / "words.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def _sound(folder: Path) -> Path:
    """Do, sol and re, in stereo at another rate than the network's."""
    moments = np.arange(int(44_100 * 0.2)) / 44_100
    silence = np.zeros(int(44_100 * 0.08))
    tones = [np.concatenate([silence, 0.5 * np.sin(2 * np.pi * hertz * moments)]) for hertz in (300.0, 711.0, 400.0)]
    wave = np.concatenate(tones)
    path = folder / "tones.wav"
    soundfile.write(path, np.stack([wave, 0.5 * wave], axis=1), 44_100, subtype="PCM_16")
    return path
