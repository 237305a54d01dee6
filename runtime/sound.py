"""Sound: from a file to a wave of one length at one rate, and to what is heard in it. Files are read by soundfile."""

from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

import numpy as np

from runtime.errors import InputError
from runtime.reader import Decoded, Reader
from runtime.record import Record, wrong
from runtime.resample import reach, resampled
from runtime.spectrum import Floats, cepstra, frames_of, mel_decibels

FEATURES = ("wave", "mel", "mfcc")
SOUND_ENDINGS = (".wav", ".flac", ".ogg", ".mp3")
RATES = (1_000, 384_000)
"""The lowest and the highest rate that a file may have, in Hz."""
MAX_SAMPLES = 1 << 26
MAX_CHANNELS = 64


class Heard(NamedTuple):
    """What the head of a file says: samples a second, samples, channels."""

    rate: int
    samples: int
    channels: int

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.samples / self.rate


@dataclass(frozen=True, slots=True)
class Sound(Reader):
    """The first `samples` of a sound at `rate` Hz; one that is shorter is filled with silence.

    `channels` 1 is the mean of those of the file; else a file has as many, or one that is repeated. `features` is
    `wave` [channels, samples] from -1 to 1, `mel` [channels, mels, frames] in decibels, or `mfcc`
    [channels, coefficients, frames]; frames are `window` samples long and begin every `hop`.
    """

    kind: ClassVar[str] = "sound"
    endings: ClassVar[tuple[str, ...]] = SOUND_ENDINGS
    rate: int
    samples: int
    channels: int = 1
    features: str = "wave"
    mels: int = 64
    coefficients: int = 20
    window: int = 512
    hop: int = 256

    @property
    def shape(self) -> tuple[int, ...]:
        """That of the features."""
        if self.features == "wave":
            return (self.channels, self.samples)
        bands = self.mels if self.features == "mel" else self.coefficients
        return (self.channels, bands, frames_of(self.samples, self.window, self.hop))

    def decode(self, path: Path) -> Decoded:
        """A sound file, as one sample. Raises `InputError` naming it, or `OSError`."""
        return Decoded(self.sample(path)[np.newaxis], (path.name,))

    def sample(self, path: Path) -> Floats:
        """The features of a file, float32 `shape`. Raises `InputError` naming it, or `OSError`."""
        rate = heard(path).rate
        needed = ceil(self.samples * rate / self.rate) + reach(rate, self.rate) + 1
        wave = _mixed(read_wave(path, needed), self.channels, path.name)
        return self.encode(wave, rate)

    def encode(self, wave: Floats, rate: int) -> Floats:
        """A wave float32 [channels, any] at `rate` Hz → float32 `shape`."""
        wave = resampled(wave, rate, self.rate)[:, : self.samples]
        wave = np.pad(wave, ((0, 0), (0, self.samples - wave.shape[1])))
        if self.features == "wave":
            return wave
        decibels = mel_decibels(wave, self.rate, self.window, self.hop, self.mels)
        return decibels if self.features == "mel" else cepstra(decibels, self.coefficients)

    @classmethod
    def read(cls, record: Record) -> "Sound":
        """From the reader's fields. Raises `ManifestError`."""
        found = cls(
            rate=record.whole("rate", low=RATES[0]),
            samples=record.whole("samples", low=1),
            channels=record.whole("channels", low=1, default=1),
            features=record.word("features", FEATURES),
            mels=record.whole("mels", low=1, default=64),
            coefficients=record.whole("coefficients", low=1, default=20),
            window=record.whole("window", low=2, default=512),
            hop=record.whole("hop", low=1, default=256),
        )
        limits = (("rate", RATES[1]), ("samples", MAX_SAMPLES), ("channels", MAX_CHANNELS), ("window", MAX_SAMPLES))
        for name, most in (*limits, ("mels", found.window), ("coefficients", found.mels)):
            if getattr(found, name) > most:
                raise wrong(f"{record.where}.{name}", f"at most {most}", getattr(found, name))
        return found


def heard(path: Path) -> Heard:
    """What the head of a file says of it. Raises `InputError` for what is no sound, or `OSError`."""
    with _opened(path) as file:
        return _head(file, path.name)


def read_wave(path: Path, most: int) -> Floats:
    """The first samples of a file, at most `most`, float32 [channels, samples]. Raises `InputError`, `OSError`."""
    with _opened(path) as file:
        head = _head(file, path.name)
        expected = min(most, head.samples)
        if expected * head.channels > MAX_SAMPLES:
            raise InputError(
                f"“{path.name}” has too many channels ({head.channels}).", "Take fewer, or a shorter part."
            )
        try:
            wave = file.read(expected, dtype="float32", always_2d=True)
        except RuntimeError as error:  # What soundfile raises.
            message = f"“{path.name}” is damaged: {_reason(error)}; {head.seconds:.1f} s of sound were expected."
            raise InputError(message, "Save the sound anew.") from None
    if len(wave) < expected and expected - len(wave) > _MISSING * head.rate:
        message = f"“{path.name}” ends after {len(wave) / head.rate:.1f} s, but {head.seconds:.1f} s were expected."
        raise InputError(message, "It was cut off; fetch it again, or save it anew.")
    if not np.isfinite(wave).all():
        raise InputError(f"“{path.name}” holds samples that are no numbers (NaN or infinite).", "Save the sound anew.")
    turned: Floats = np.ascontiguousarray(wave.T)
    return turned


_MISSING = 0.1
"""Seconds that may lack at the end: what the head of an MP3 says is not exact."""


def _mixed(wave: Floats, channels: int, name: str) -> Floats:
    if len(wave) == channels:
        return wave
    if channels == 1:
        mean: Floats = wave.mean(axis=0, keepdims=True, dtype=np.float64)
        return mean.astype(np.float32)
    if len(wave) == 1:
        return np.repeat(wave, channels, axis=0)
    message = f"“{name}” has {len(wave)} channels; {channels} were expected, or one."
    raise InputError(message, "Mix it down first.")


def _opened(path: Path) -> Any:
    """The file, opened by soundfile. Any: it is untyped."""
    try:
        import soundfile
    except (ImportError, OSError):  # OSError: the library that it stands on is missing.
        message = f"“{path.name}” is sound, which soundfile reads, but that is not installed."
        raise InputError(message, "Install it: pip install soundfile.") from None
    if path.stat().st_size == 0:
        raise InputError(f"“{path.name}” is empty; a sound file was expected.", "Save the sound anew.")
    with path.open("rb"):
        pass  # What the system refuses is said in its words.
    try:
        return soundfile.SoundFile(path)
    except (soundfile.SoundFileError, TypeError, ValueError) as error:
        message = f"“{path.name}” is not sound that can be read ({_reason(error)})."
        raise InputError(message, f"Give a sound file that ends in {', '.join(SOUND_ENDINGS)} and is one.") from None


def _head(file: Any, name: str) -> Heard:
    head = Heard(int(file.samplerate), int(file.frames), int(file.channels))
    if not RATES[0] <= head.rate <= RATES[1]:
        message = f"“{name}” has {head.rate} samples a second; {RATES[0]:,} to {RATES[1]:,} were expected."
        raise InputError(message, "Save the sound at another rate.")
    if head.samples <= 0:
        raise InputError(f"“{name}” holds no sound: it has 0 samples.", "Record or save it anew.")
    return head


def _reason(error: Exception) -> str:
    """What libsndfile says, without its preamble and full stop."""
    return str(error).rpartition("': ")[2].removeprefix("Error : ").strip().rstrip(".") or type(error).__name__
