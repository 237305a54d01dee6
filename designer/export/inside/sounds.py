"""From waves to what `runtime.sound` makes of them: mel spectrograms in decibels, and cepstra, in float64 as there."""

import numpy as np

from designer.export.inside.builder import Builder, Value
from designer.export.inside.on_time import length
from runtime.sound import Sound
from runtime.spectrum import FLOOR, dct, frames_of, mel_filters
from runtime.steps_time import Length


def features(b: Builder, reader: Sound, wave: Value) -> Value:
    """Waves float32 [n, channels, any] at the reader's rate → what the reader says: float32 [n, *reader.shape]."""
    samples = length(b, Length(axis=2, length=reader.samples), wave)
    if reader.features == "wave":
        return samples
    if reader.samples < reader.window:
        samples = length(b, Length(axis=2, length=reader.window), samples)
    decibels = _decibels(b, reader, b.doubles(samples))
    bands = reader.mels
    if reader.features == "mfcc":
        bands = reader.coefficients
        rounded = b.cast(b.cast(decibels, "float32"), "float64")
        decibels = b.op("MatMul", b.constant(dct(reader.mels, bands)), rounded)
    frames = frames_of(reader.samples, reader.window, reader.hop)
    return b.singles(decibels, (None, reader.channels, bands, frames))


def _decibels(b: Builder, reader: Sound, waves: str) -> str:
    """Decibels [n, channels, mels, frames]."""
    hann = 0.5 - 0.5 * np.cos(2.0 * np.pi * np.arange(reader.window) / reader.window)
    lines = b.op("Reshape", waves, b.whole(-1, max(reader.samples, reader.window), 1))
    window = b.constant(hann)
    spectrum = b.op("STFT", lines, b.constant(reader.hop, "int64"), window, "", onesided=1)
    parts = b.op("Mul", spectrum, b.constant(2.0 / hann.sum()))
    power = b.total(b.op("Mul", parts, parts), 3, keep=False)
    bands = b.op("MatMul", power, b.constant(mel_filters(reader.rate, reader.window, reader.mels).T))
    loudest = b.op("Max", bands, b.constant(10.0 ** (FLOOR / 10.0)))
    decibels = b.op("Mul", b.op("Log", loudest), b.constant(10.0 / np.log(10.0)))
    turned = b.op("Transpose", decibels, perm=[0, 2, 1])
    frames = frames_of(reader.samples, reader.window, reader.hop)
    return b.op("Reshape", turned, b.whole(-1, reader.channels, reader.mels, frames))
