"""Sounds in all forms that sources read: WAV of several depths, FLAC, OGG, MP3, at several rates; small, real files."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from designer.data.datasets import Dataset

KINDS: tuple[tuple[str, int, int, str], ...] = (
    ("wav", 16_000, 1, "PCM_16"),
    ("wav", 44_100, 2, "PCM_24"),
    ("flac", 22_050, 1, "PCM_16"),
    ("ogg", 16_000, 1, "VORBIS"),
    ("mp3", 16_000, 1, "MPEG_LAYER_III"),
    ("wav", 8_000, 1, "FLOAT"),
    ("wav", 16_000, 1, "PCM_U8"),
)


def examples(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """Each kind of features, and both forms."""
    return [
        ("sound_folder", {"path": str(write_folder(folder / "tones"))}),
        ("sound_folder", {"path": str(write_folder(folder / "waves")), "features": "wave", "seconds": 0.1}),
        (
            "sound_folder",
            {"path": str(write_folder(folder / "stereo")), "features": "mfcc", "rate": 8000, "channels": "stereo"},
        ),
        ("sound_table", {"path": str(write_table(folder / "table", "list.csv")), "mels": 20}),
        (
            "sound_table",
            {"path": str(write_table(folder / "lines", "list.jsonl")), "target": "hertz", "task": "regression"},
        ),
    ]


def files(params: dict[str, Any], dataset: Dataset) -> list[tuple[Path, list[int]]]:
    """Each sound by itself, also where a table lists them."""
    place = Path(params["path"])
    root = place if place.is_dir() else place.parent
    return [(root / key, [row]) for row, key in enumerate(dataset.keys)]


def tone(hertz: float, rate: int, channels: int, seconds: float = 0.4) -> np.ndarray:
    """A sine with a little noise, [samples, channels]."""
    moments = np.arange(round(seconds * rate)) / rate
    noise = np.random.default_rng(round(hertz)).normal(scale=0.01, size=(len(moments), channels))
    wave: np.ndarray = 0.5 * np.sin(2 * np.pi * hertz * moments)[:, np.newaxis] + noise
    return wave


def write_sound(path: Path, hertz: float, rate: int = 16_000, channels: int = 1, subtype: str | None = None) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, tone(hertz, rate, channels), rate, subtype=subtype)
    return path


def write_folder(folder: Path) -> Path:
    for label, base in (("low", 200), ("high", 1500)):
        for number, (ending, rate, channels, subtype) in enumerate(KINDS):
            write_sound(folder / label / f"{number}.{ending}", base + 20 * number, rate, channels, subtype)
    return folder


def write_table(folder: Path, name: str) -> Path:
    write_folder(folder)
    rows = [
        {"file": path.relative_to(folder).as_posix(), "pitch": path.parent.name, "hertz": 200.5 + place}
        for place, path in enumerate(sorted(folder.glob("*/*")))
    ]
    if name.endswith(".csv"):
        lines = ["file,pitch,hertz", *(",".join(map(str, row.values())) for row in rows)]
    else:
        lines = [json.dumps(row) for row in rows]
    (folder / name).write_text("\n".join(lines))
    return folder / name
