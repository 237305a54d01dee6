"""What is heard in a wave: mel spectrograms in decibels, and cepstra. Pure numpy.

Frequencies become mel by HTK's formula, 2595 · log10(1 + f / 700) (S. Young and others, “The HTK Book”, section 5.6);
cepstra are the orthonormal DCT-II of the decibels (N. Ahmed and others, “Discrete Cosine Transform”, 1974).
"""

from functools import lru_cache
from math import log10
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[Any]

FLOOR = -80.0
"""Decibels below which all is silence. A sine of full scale has 0 dB in its band."""


def frames_of(samples: int, window: int, hop: int) -> int:
    """How many windows lie in a wave; a wave that is shorter than one is filled up to it."""
    return 1 + max(samples - window, 0) // hop


def power(wave: Floats, window: int, hop: int) -> Floats:
    """[channels, samples] → power [channels, frequencies, frames] under a periodic Hann window.

    Scaled so that a sine of amplitude 1 has the power 1 at its frequency.
    """
    short = max(window - wave.shape[1], 0)
    padded = np.pad(wave.astype(np.float64), ((0, 0), (0, short)))
    frames = np.lib.stride_tricks.sliding_window_view(padded, window, axis=1)[:, ::hop]
    hann = 0.5 - 0.5 * np.cos(2.0 * np.pi * np.arange(window) / window)
    spectrum = np.fft.rfft(frames * hann, axis=-1)
    result: Floats = np.square(np.abs(spectrum) * (2.0 / hann.sum()))
    moved: Floats = np.moveaxis(result, -1, 1)
    return moved


def mel_decibels(wave: Floats, rate: int, window: int, hop: int, mels: int) -> Floats:
    """[channels, samples] → decibels float32 [channels, mels, frames], none below `FLOOR`."""
    bands = mel_filters(rate, window, mels) @ power(wave, window, hop)
    decibels: Floats = 10.0 * np.log10(np.maximum(bands, 10.0 ** (FLOOR / 10.0)))
    return decibels.astype(np.float32)


def cepstra(decibels: Floats, coefficients: int) -> Floats:
    """Decibels [channels, mels, frames] → float32 [channels, coefficients, frames]."""
    return (dct(decibels.shape[1], coefficients) @ decibels.astype(np.float64)).astype(np.float32)


def mel(hertz: float) -> float:
    """Hz → mel."""
    return 2595.0 * log10(1.0 + hertz / 700.0)


def hertz(mels: Floats) -> Floats:
    """Mel → Hz."""
    found: Floats = 700.0 * (10.0 ** (np.asarray(mels, dtype=np.float64) / 2595.0) - 1.0)
    return found


@lru_cache(maxsize=16)
def mel_filters(rate: int, window: int, mels: int) -> Floats:
    """Triangles of height 1 over the frequencies of a window, float64 [mels, window // 2 + 1].

    Their corners lie evenly on the mel scale from 0 Hz to half the rate. One that is so narrow that it holds no
    frequency takes the nearest.
    """
    corners = hertz(np.linspace(0.0, mel(rate / 2), mels + 2))
    there = np.arange(window // 2 + 1) * rate / window
    low, top, high = (corners[at : at + mels, np.newaxis] for at in range(3))
    filters: Floats = np.clip(np.minimum((there - low) / (top - low), (high - there) / (high - top)), 0.0, None)
    for row in np.flatnonzero(filters.sum(axis=1) == 0):
        filters[row, np.abs(there - corners[row + 1]).argmin()] = 1.0
    filters.flags.writeable = False
    return filters


@lru_cache(maxsize=16)
def dct(size: int, coefficients: int) -> Floats:
    """The first rows of the orthonormal DCT-II, float64 [coefficients, size]."""
    places, orders = np.arange(size), np.arange(coefficients)[:, np.newaxis]
    table: Floats = np.sqrt(2.0 / size) * np.cos(np.pi / size * (places + 0.5) * orders)
    table[0] /= np.sqrt(2.0)
    table.flags.writeable = False
    return table
