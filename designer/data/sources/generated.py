"""What is generated, to learn and to measure with: nothing here was observed."""

import json
from functools import partial

from designer.catalogue.datasets import DatasetDef
from designer.catalogue.registry import source
from designer.data.errors import DataError
from designer.data.generated import GENERATORS
from designer.data.generated.made import Made
from designer.data.numbered import Numbered
from designer.data.source import Array, Reading, Rows, Source, Trouble
from designer.data.sources.opening import Opener, Recognise, Values

_VERSION = 1
"""Of all generators: another one gives other numbers, so what was kept of them is made anew."""


class GeneratedSource(Source):
    """Samples that are made when they are asked for."""

    def __init__(self, name: str, values: Values, made: Made) -> None:
        self.made = made
        self.content = made.content
        self.targets = made.targets
        self.keys = made.keys or Numbered("sample", len(made.targets.values))
        self._name, self._values = name, dict(values)

    @property
    def fingerprint(self) -> str:
        """By the parameters alone."""
        return f"{self._name} {_VERSION} {json.dumps(self._values, sort_keys=True)}"

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
            source="Generated; nothing was observed.",
        )


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
