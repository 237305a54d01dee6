"""A source of sounds, whatever lists them: files that are read by many threads."""

import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from math import ceil, log2
from pathlib import Path
from typing import TypeVar

import numpy as np

from designer.catalogue.datasets import DatasetDef
from designer.data.errors import DataError
from designer.data.labelled import Labelled, stamp
from designer.data.source import Array, Reading, Rows, Source, Trouble
from designer.data.sources.opening import Values
from designer.data.telling import tell
from designer.graph.recipe import Json
from runtime.errors import RuntimeModelError
from runtime.sound import Heard, Sound, heard
from runtime.spectrum import FLOOR

T = TypeVar("T")

_HIGHEST_SETTLED = 16_000
_LONGEST_SETTLED = 30.0
_LOOKED_AT = 1_000
"""Files whose heads are read where something is left open."""
_WINDOW = 0.032
"""Seconds of a frame, before its samples become a power of two."""
_COEFFICIENTS = 20
_TOLD_EVERY = 50
_THREADS = min(8, os.cpu_count() or 1)


class SoundSource(Source):
    """Sound files by number. What was left open (the rate, the length) follows from the heads of files."""

    content = "sound"

    def __init__(
        self,
        name: str,
        title: str,
        items: Labelled,
        paths: Sequence[Path],
        values: Values,
        *,
        index: Path | None = None,
        settled: Mapping[str, Json] | None = None,
        said: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self.keys = items.keys
        self.targets = items.targets
        self.troubles = items.troubles
        self._name, self._title, self._paths, self._index = name, title, paths, index
        settled = settled or {}
        self.said = said or {}
        rate, seconds = values["rate"], values["seconds"]
        if not (rate and seconds):
            heads = self._heads()
            rate, seconds = rate or _common_rate(heads), seconds or _most_seconds(heads)
            settled = {**settled, "rate": rate, "seconds": seconds}
        self.settled = dict(settled)
        self._reader = _reader(values, rate, seconds)

    def path(self, row: int) -> Path:
        """Where a sound lies."""
        return self._paths[row]

    @property
    def fingerprint(self) -> str:
        """Differs as soon as one of the files does, or the one that lists them."""
        return stamp([*self._paths, *([self._index] if self._index else [])])

    def fit(self, rows: Rows) -> Reading:
        """The way of all sounds: it does not follow from some of them."""
        return self._reader

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """float32 [len(rows), *shape]; what is damaged, empty or gone is told."""
        assert isinstance(reading, Sound), "sounds are read by their own reader"
        found = self._each(rows.tolist(), lambda path: reading.sample(path))
        array = np.zeros((len(rows), *reading.shape), dtype=np.float32)
        for place, sample in enumerate(found):
            if not isinstance(sample, Trouble):
                array[place] = sample
        return array, tuple(sample for sample in found if isinstance(sample, Trouble))

    def facts(self, reading: Reading) -> DatasetDef:
        """Content sound; waves stay as they are, decibels are scaled to 0 … 1, cepstra standardised."""
        assert isinstance(reading, Sound), "sounds are read by their own reader"
        targets, features = self.targets, reading.features
        seconds = f"{reading.samples / reading.rate:g} s at {reading.rate:,} Hz"
        return DatasetDef(
            name=self._name,
            title=self._title,
            doc=f"{len(self):,} sounds of your own, {seconds} each, as {_WORDS[features]}.",
            task=targets.task,
            content="sound",
            shape=reading.shape,
            samples=len(self),
            labels=targets.labels,
            targets=targets.names,
            unit=targets.unit,
            normalise={"wave": "none", "mel": "scale", "mfcc": "standardise"}[features],  # type: ignore[arg-type]
            value_range=(FLOOR, 0.0) if features == "mel" else (-1.0, 1.0),
        )

    def _heads(self) -> list[Heard]:
        """The heads of some files, spread over all. Raises `DataError` if none can be read."""
        rows = np.unique(np.linspace(0, len(self) - 1, _LOOKED_AT).astype(np.int64)).tolist()
        found = self._each(rows, heard)
        heads = [head for head in found if isinstance(head, Heard)]
        if not heads:
            (first, *_) = (trouble for trouble in found if isinstance(trouble, Trouble))
            raise DataError(f"None of the sounds can be read. {first.message}", first.hint)
        return heads

    def _each(self, rows: Sequence[int], read: Callable[[Path], T]) -> list[T | Trouble]:
        def one(row: int) -> T | Trouble:
            key = self.keys[row]
            try:
                return read(self._paths[row])
            except RuntimeModelError as error:
                return Trouble(key, error.message, error.hint)
            except FileNotFoundError:
                return Trouble(key, f"“{key}” is not there any more.", "Put it back, or choose the data anew.")
            except OSError as error:
                return Trouble(key, f"“{key}” could not be read: {error.strerror or error}.", "Check the file.")

        found: list[T | Trouble] = []
        with ThreadPoolExecutor(_THREADS) as pool:
            for place, each in enumerate(pool.map(one, rows)):
                if not place % _TOLD_EVERY:
                    tell(place, len(rows))
                found.append(each)
        return found


_WORDS = {"wave": "waves", "mel": "mel spectrograms", "mfcc": "cepstra (MFCC)"}


def _common_rate(heads: Sequence[Heard]) -> int:
    """The rate that most files have, of those that as many have the higher one."""
    counts = Counter(head.rate for head in heads)
    return min(max(counts, key=lambda rate: (counts[rate], rate)), _HIGHEST_SETTLED)


def _most_seconds(heads: Sequence[Heard]) -> float:
    """As long as 95 of 100 files are at most, in whole hundredths."""
    seconds = float(np.percentile([head.seconds for head in heads], 95))
    return min(max(ceil(seconds * 100 - 1e-6) / 100, 0.01), _LONGEST_SETTLED)


def _reader(values: Values, rate: int, seconds: float) -> Sound:
    if rate < _LOWEST:
        raise DataError(f"A rate of {rate} Hz is too low for sound; {_LOWEST:,} at least was expected.", "Set it to 0.")
    window = 2 ** max(round(log2(rate * _WINDOW)), 4)
    mels = min(values["mels"], window // 2)
    return Sound(
        rate=rate,
        samples=max(round(seconds * rate), 1),
        channels=2 if values["channels"] == "stereo" else 1,
        features=values["features"],
        mels=mels,
        coefficients=min(_COEFFICIENTS, mels),
        window=window,
        hop=window // 2,
    )


_LOWEST = 4_000
