"""Half a second of sound: a tone that rises or falls, or a major or minor chord."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from designer.data.generated.draws import Draws, Floats
from designer.data.generated.made import Made, classes
from designer.data.source import Array, Rows
from runtime.sound import Sound

RATE, LENGTH = 8000, 4000
LABELS = ("rising", "falling", "major chord", "minor chord")
_CHORDS = {2: (1.0, 5 / 4, 3 / 2), 3: (1.0, 6 / 5, 3 / 2)}


def make(values: Mapping[str, Any]) -> Made:
    """Waves [1, 4000] at 8 kHz in steps of 16 bits; `noise` is the deviation of the noise, 1 being full scale."""
    draws, noise = Draws(values["seed"], "tones"), Draws(values["seed"], "noise")

    def inputs(rows: Rows) -> Array:
        loudness, low, ratio = draws.uniform(rows, 3).T
        first, wide = 200 + 400 * low, 1.5 + 1.5 * ratio
        waves = np.stack([_wave(int(row % 4), *each) for row, *each in zip(rows, first, wide, strict=True)] or
                         [np.zeros(LENGTH)])[: len(rows)]  # fmt: skip
        loud = (0.2 + 0.6 * loudness)[:, None] * waves
        if values["noise"]:
            loud = loud + values["noise"] * noise.normal(rows, LENGTH)
        steps: Array = np.clip(np.round(loud * 32768), -32768, 32767)
        return (steps / 32768).astype(np.float32)[:, np.newaxis]

    return Made(
        content="sound",
        shape=(1, LENGTH),
        targets=classes(values["samples"], LABELS, "sound"),
        inputs=inputs,
        reading=Sound(RATE, LENGTH),
        normalise="none",
        value_range=(-1.0, 1.0),
    )


def _wave(kind: int, first: float, wide: float) -> Floats:
    """A wave [4000] from −1 to 1. A tone moves between `first` hertz and `wide` times that; a chord stands on it."""
    seconds = np.arange(LENGTH) / RATE
    if kind in _CHORDS:
        tones = [np.sin(2 * np.pi * first * step * seconds) for step in _CHORDS[kind]]
        chord: Floats = np.sum(tones, axis=0) / 3
        return chord
    start, end = (first, first * wide) if kind == 0 else (first * wide, first)
    tone: Floats = np.sin(2 * np.pi * (start * seconds + (end - start) * seconds * seconds * RATE / (2 * LENGTH)))
    return tone
