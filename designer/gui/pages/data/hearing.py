"""What is heard of an item: its file as it is, or the wave that was made, as a WAV file that every player takes."""

import tempfile
import wave as wave_files
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from designer.data.errors import DataError
from designer.gui.pages.data.contents import Items
from designer.gui.tongue import tr
from designer.places import cache_folder
from runtime.errors import RuntimeModelError
from runtime.sound import Sound, heard, read_wave

SHOWN = 1 << 21
"""Samples of a sound that are looked at, and heard: 47 s at 44.1 kHz."""


@dataclass(frozen=True, eq=False, slots=True)
class Heard:
    """Steps of 16 bits, int16 [samples, channels], so many a second."""

    steps: NDArray[np.int16]
    rate: int

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.steps) / self.rate


def path_of(items: Items, row: int) -> Path | None:
    """The file of an item, where each is a file of its own."""
    path = getattr(items.source, "path", None)
    return path(row) if callable(path) else None


def rate_of(items: Items) -> int:
    """Samples a second of what the items' numbers are; 0 where that is not known."""
    return items.reading.rate if isinstance(items.reading, Sound) else 0


def hear(items: Items, row: int) -> Heard:
    """The sound of an item. Raises `DataError`. Not for the window's thread."""
    path = path_of(items, row)
    try:
        if path is not None:
            return _steps(read_wave(path, SHOWN)[:2], heard(path).rate)
    except RuntimeModelError as error:
        raise DataError(error.message, error.hint) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise DataError(tr("“{name}” could not be read: {reason}.", name=items.keys[row], reason=reason)) from error
    numbers = np.asarray(items.read(np.array([row], dtype=np.int64))[0], dtype=np.float32)
    rate = rate_of(items)
    if not rate or numbers.ndim != 2 or len(numbers) > 2:
        raise DataError(tr("“{name}” is no wave, so there is nothing to hear.", name=items.keys[row]))
    return _steps(numbers, rate)


def written(sound: Heard, start: float) -> Path:
    """A file of its own with the sound from `start` seconds on; whoever plays it removes it. Raises `OSError`."""
    folder = cache_folder() / "heard"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=folder, suffix=".wav", delete=False) as file:
        part = sound.steps[round(start * sound.rate) :]
        with wave_files.open(file, "wb") as out:
            out.setnchannels(part.shape[1])
            out.setsampwidth(2)
            out.setframerate(sound.rate)
            out.writeframes(part.astype("<i2").tobytes())
    return Path(file.name)


def _steps(wave: NDArray[np.float32], rate: int) -> Heard:
    return Heard(np.clip(np.round(wave.T * 32767), -32768, 32767).astype(np.int16), rate)
