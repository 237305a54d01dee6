"""Every generator, small; none reads a file."""

import wave
from pathlib import Path
from typing import Any

import numpy as np

from designer.data.datasets import Dataset
from designer.data.generated import GENERATORS
from designer.data.sources import open_source
from designer.data.sources.generated import GeneratedSource
from designer.graph.recipe import Data

SMALL: dict[str, dict[str, Any]] = {"lorenz": {"samples": 90, "length": 12, "horizon": 3}, "seasonal": {"samples": 120}}
_PLACES: dict[str, Path] = {}


def examples(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    folder.mkdir(parents=True, exist_ok=True)
    _PLACES["here"] = folder
    return [(name, {"samples": 40, **SMALL.get(name, {})}) for name in GENERATORS]


def files(params: dict[str, Any], dataset: Dataset) -> list[tuple[Path, list[int]]]:
    """Texts and sounds as people have them; everything else as arrays."""
    source = open_source(Data(dataset=dataset.name, params=params))
    assert isinstance(source, GeneratedSource)
    rows = list(range(0, len(dataset), 7))
    if source.made.text_at is not None:
        return [(_written(f"{dataset.name}{row}.txt", source.made.text_at(row)), [row]) for row in rows]
    if dataset.entry.content == "sound":
        return [(_recorded(f"{dataset.name}{row}.wav", dataset.inputs[row, 0]), [row]) for row in rows]
    place = _PLACES["here"] / f"{dataset.name}.npy"
    np.save(place, np.asarray(dataset.inputs[rows]))
    return [(place, rows)]


def _recorded(name: str, samples: np.ndarray) -> Path:
    place = _PLACES["here"] / name
    with wave.open(str(place), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes((samples * 32768).astype("<i2").tobytes())
    return place


def _written(name: str, text: str) -> Path:
    place = _PLACES["here"] / name
    place.write_text(text, encoding="utf-8")
    return place
