"""Words of tones, one after the other, as they are sung: what is said is known, but not when."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION, IGNORED
from designer.data.generated.draws import Draws, Floats, rows_of
from designer.data.generated.made import Made
from designer.data.source import Array, Rows, Targets
from runtime.sound import Sound

RATE, LENGTH = 8000, 8000
LABELS = ("–", "do", "re", "mi", "sol", "la")
"""The first one stands for nothing, which a network may say between tones; it is never in what is to be said."""
HERTZ = (0.0, 300.0, 400.0, 533.0, 711.0, 948.0)


def make(values: Mapping[str, Any]) -> Made:
    """Waves [1, 8000] at 8 kHz of 1 to `longest` tones; `noise` is the deviation of the noise, 1 being full scale."""
    most = values["longest"]
    draws, noise = Draws(values["seed"], "words of tones"), Draws(values["seed"], "noise")

    def said(rows: Rows) -> Array:
        """The numbers of the tones, int64 [n, longest], then `IGNORED`."""
        drawn = draws.uniform(rows, 1 + most)
        counts = 1 + np.floor(drawn[:, :1] * most)
        numbers = 1 + np.floor(drawn[:, 1:] * (len(LABELS) - 1)).astype(np.int64)
        return np.where(np.arange(most) < counts, numbers, IGNORED)

    def inputs(rows: Rows) -> Array:
        lengths = draws.uniform(rows + (1 << 40), 2 * most)
        waves = np.zeros((len(rows), LENGTH))
        for place, (numbers, each) in enumerate(zip(said(rows), lengths, strict=True)):
            waves[place] = _wave(numbers[numbers >= 0], each)
        if values["noise"]:
            waves = waves + values["noise"] * noise.normal(rows, LENGTH)
        steps: Array = np.clip(np.round(waves * 32768), -32768, 32767)
        return (steps / 32768).astype(np.float32)[:, np.newaxis]

    targets = Targets(CLASSIFICATION, said(rows_of(values["samples"])), LABELS, ("tones",))
    return Made(
        content="sound",
        shape=(1, LENGTH),
        targets=targets,
        inputs=inputs,
        reading=Sound(RATE, LENGTH),
        normalise="none",
        value_range=(-1.0, 1.0),
        is_transcript=True,
    )


def _wave(numbers: Array, drawn: Floats) -> Floats:
    """Tones of different lengths, each with a pause behind it: [8000], from −0.6 to 0.6."""
    wave = np.zeros(LENGTH)
    shares = 1.0 + drawn[: len(numbers)]
    ends = np.floor(LENGTH * np.cumsum(shares) / shares.sum()).astype(np.int64)
    for number, first, last, rest in zip(numbers, [0, *ends[:-1]], ends, drawn[::-1], strict=False):
        size = int((last - first) * (0.6 + 0.3 * rest))
        steps = np.arange(size)
        swell = np.sin(np.pi * (steps + 0.5) / size) ** 0.5
        wave[first : first + size] = 0.6 * swell * np.sin(2 * np.pi * HERTZ[number] * steps / RATE)
    return wave
