"""What is generated, to learn and to measure with: nothing here was observed."""

import json
from collections.abc import Callable
from functools import partial

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION, REGRESSION, DatasetDef
from designer.catalogue.registry import source
from designer.data.errors import DataError
from designer.data.generated import GENERATORS
from designer.data.generated.made import Made
from designer.data.numbered import Numbered
from designer.data.source import Array, Reading, Rows, Source, Trouble
from designer.data.sources.opening import Opener, Recognise, Values
from designer.data.sources.regions_source import Boxes, Masks, Regions

_VERSION = 1
"""Of all generators: another one gives other numbers, so what was kept of them is made anew."""


class GeneratedSource(Source):
    """Samples that are made when they are asked for."""

    def __init__(self, name: str, values: Values, made: Made, part: str = "") -> None:
        self.made = made
        self.content = made.content
        self.targets = made.targets
        self.keys = made.keys or Numbered("sample", len(made.targets.values))
        self._name, self._values, self._part = name, dict(values), part
        self.input_name = made.input_name
        self.others = {other: GeneratedSource(name, values, each, other) for other, each in made.others.items()}
        if made.masks is not None:
            self.dense = MadeMasks(self, made.masks)
        elif made.boxes is not None:
            self.dense = MadeBoxes(self, made.boxes)
        elif made.pictures is not None:
            self.dense = MadePictures(self, made.pictures)

    @property
    def fingerprint(self) -> str:
        """By the parameters alone, and which of several inputs it is."""
        return f"{self._name} {_VERSION} {json.dumps(self._values, sort_keys=True)} {self._part}".rstrip()

    def fit(self, rows: Rows) -> Reading:
        """Nothing is fitted; texts and pictures are read as those of people would be."""
        return self.made.reading

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """There is nothing wrong with what was made."""
        return self.made.inputs(rows), ()

    def text(self, row: int) -> str | None:
        """The text of a row, as it was made; None for what is no text."""
        return self.made.text_at(row) if self.made.text_at is not None else None

    def facts(self, reading: Reading) -> DatasetDef:
        """The words are those of the catalogue."""
        entry, made, targets = source(self._name), self.made, self.targets
        return DatasetDef(
            name=self._name,
            title=entry.title,
            doc=entry.doc,
            task=targets.task,
            content=made.content,
            shape=made.shape,
            samples=len(self),
            labels=targets.labels,
            targets=targets.names,
            features=made.features,
            normalise=made.normalise,
            value_range=made.value_range,
            dtype="int64" if made.tokens else "float32",
            tokens=made.tokens,
            ordered=targets.ordered,
            gap=targets.gap,
            target_shape=self._target_shape(),
            is_transcript=made.is_transcript,
            source="Generated; nothing was observed.",
        )

    def _target_shape(self) -> tuple[int, ...]:
        if isinstance(self.dense, Regions):
            return self.dense.target_shape
        return self.targets.values.shape[1:] if self.targets.task == CLASSIFICATION else ()


class MadeMasks(Masks):
    """Classes of the pixels of what is generated."""

    def __init__(self, source: GeneratedSource, make: Callable[[Rows], Array]) -> None:
        self.keys, self.labels, self._source, self._make = source.keys, source.targets.labels, source, make

    @property
    def target_shape(self) -> tuple[int, ...]:
        """(height, width)."""
        return self._source.made.shape[1:]

    @property
    def fingerprint(self) -> str:
        """That of the pictures."""
        return f"masks of {self._source.fingerprint}"

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """There is nothing wrong with what was made."""
        return self._make(rows), ()

    def seen(self, row: int, height: int, width: int) -> Array:
        """As it was made, in another size."""
        mask = self._make(np.array([row], dtype=np.int64))[0]
        rows, columns = np.arange(height) * len(mask) // height, np.arange(width) * len(mask[0]) // width
        found: Array = mask[rows[:, None], columns[None]]
        return found


class MadeBoxes(Boxes):
    """Boxes around what is generated."""

    def __init__(self, source: GeneratedSource, make: Callable[[Rows], Array]) -> None:
        self.keys, self.labels, self._source, self._make = source.keys, source.targets.labels, source, make

    @property
    def target_shape(self) -> tuple[int, ...]:
        """(boxes, 5)."""
        return self._make(np.zeros(0, dtype=np.int64)).shape[1:]

    @property
    def fingerprint(self) -> str:
        """That of the pictures."""
        return f"boxes of {self._source.fingerprint}"

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """There is nothing wrong with what was made."""
        return self._make(rows), ()

    def seen(self, row: int) -> tuple[Array, Array]:
        """As they were made."""
        boxes = self._make(np.array([row], dtype=np.int64))[0].astype(np.float64)
        boxes = boxes[boxes[:, 4] >= 0]
        half = boxes[:, 2:4] / 2
        return np.hstack([boxes[:, :2] - half, boxes[:, :2] + half]), boxes[:, 4].astype(np.int64)


class MadePictures(Regions):
    """Pictures that are to be made of what is generated, float32 [n, channels, height, width] from 0 to 1."""

    content = "image"
    task = REGRESSION

    def __init__(self, source: GeneratedSource, make: Callable[[Rows], Array]) -> None:
        self.keys, self.labels, self._source, self._make = source.keys, (), source, make

    @property
    def target_shape(self) -> tuple[int, ...]:
        """(channels, height, width)."""
        return self._make(np.zeros(0, dtype=np.int64)).shape[1:]

    @property
    def fingerprint(self) -> str:
        """That of what they are to be made of."""
        return f"pictures of {self._source.fingerprint}"

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """There is nothing wrong with what was made."""
        return self._make(rows), ()


def open_generated(name: str, values: Values) -> Source:
    """The data of a generator. Raises `DataError` if a series is too short for its windows."""
    if "length" in values and "horizon" in values and values["samples"] < values["length"] + values["horizon"] + 1:
        raise DataError(
            f"{source(name).title}: {values['samples']} steps are too few for windows of {values['length']} and"
            f" {values['horizon']} steps ahead.",
            "Make more steps, or shorter windows.",
        )
    return GeneratedSource(name, values, GENERATORS[name](values))


OPENERS: dict[str, Opener] = {name: partial(open_generated, name) for name in GENERATORS}
RECOGNISE: tuple[Recognise, ...] = ()
