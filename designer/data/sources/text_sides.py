"""Texts that belong together: sides that share what is learnt of words, and tokens that are to be foretold."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION, IGNORED, DatasetDef
from designer.data.errors import DataError
from designer.data.labelled import Labelled
from designer.data.source import Array, Reading, Rows, Targets, Trouble
from designer.data.sources.text_source import TextAt, TextSource, tokenizer_text
from designer.data.vocabulary import fit_words, signed, token_names
from designer.graph.recipe import Json
from runtime.errors import RuntimeModelError
from runtime.words import Words

TextsOf = Callable[[list[int]], Sequence[str]]
"""The texts of some items that words are learnt from."""


class Learnt:
    """Words that are learnt once for all who read by them.

    `length` names the parameter that says how long samples are; it is settled in `settled` by the first fit. `signs`
    counts the tokens that are set around each text: samples are so much longer.
    """

    def __init__(
        self, texts_of: TextsOf, values: Mapping[str, Any], length: str, settled: dict[str, Json], signs: int = 0
    ) -> None:
        self._texts_of, self._values, self._name = texts_of, values, length
        self._settled, self._signs = settled, signs
        self.model = tokenizer_text(values)
        self._known: tuple[bytes, Words] | None = None

    def fit(self, rows: Rows) -> Words:
        """The words of these items. Raises `DataError`."""
        mark = np.ascontiguousarray(rows).tobytes()
        if self._known is None or self._known[0] != mark:
            values, length = self._values, self._values[self._name]
            found = fit_words(
                self._texts_of(rows.tolist()),
                values["tokenizer"],
                vocabulary=values["vocabulary"],
                length=length,
                lower=values["lower"],
                model=self.model,
            )
            if not length:
                found = replace(found, length=found.length + self._signs)
                self._settled[self._name] = found.length
            self._known = mark, found
        return self._known[1]


class Side(TextSource):
    """One of several texts of an item, read by words that may be shared. `has_start`: a token stands before each."""

    def __init__(
        self,
        items: Labelled,
        text_at: TextAt,
        learnt: Learnt,
        *,
        stamp: Callable[[], str],
        column: str,
        has_start: bool = False,
    ) -> None:
        super().__init__("", "", items, text_at, {"tokenizer": ""}, stamp=stamp, settled={}, column=column)
        self._learnt, self._has_start, self._model = learnt, has_start, learnt.model

    def fit(self, rows: Rows) -> Reading:
        """The words that are shared, for this column."""
        return replace(signed(self._learnt.fit(rows), start=self._has_start), column=self._column)


class Foretold(Side):
    """Tokens as what is to be predicted: int64 [n, length], those of a text and one for its end, then `IGNORED`.

    Of a text that is too long, the beginning, without an end. With `has_end=False`, the tokens from the second on: what
    follows each one.
    """

    def __init__(
        self,
        items: Labelled,
        text_at: TextAt,
        learnt: Learnt,
        *,
        stamp: Callable[[], str],
        column: str,
        has_end: bool = True,
    ) -> None:
        super().__init__(items, text_at, learnt, stamp=stamp, column=column)
        self._has_end = has_end

    def fit(self, rows: Rows) -> Reading:
        """The words that are shared, and the end."""
        found = self._learnt.fit(rows)
        found = signed(found, end=True) if self._has_end else replace(found, length=found.length + 1)
        return replace(found, column=self._column)

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """int64 [len(rows), length]; `IGNORED` all over where a text cannot be read, and that is told."""
        assert isinstance(reading, Words), "texts are read by their words"
        skipped = 0 if self._has_end else 1
        array = np.full((len(rows), reading.length - skipped), IGNORED, dtype=np.int64)
        texts = [self.text(row) for row in rows.tolist()]
        good = [place for place, text in enumerate(texts) if isinstance(text, str)]
        try:
            found = list(reading.numbers([str(texts[place]) for place in good]))
        except RuntimeModelError as error:
            raise DataError(error.message, error.hint) from error
        for place, numbers in zip(good, found, strict=True):
            part = numbers[skipped:]
            array[place, : len(part)] = part
        return array, tuple(text for text in texts if isinstance(text, Trouble))

    def facts(self, reading: Reading) -> DatasetDef:
        """The classes are all tokens; `shape` is that of one target."""
        assert isinstance(reading, Words), "texts are read by their words"
        shape = (reading.length - (0 if self._has_end else 1),)
        entry = super().facts(reading)
        return replace(entry, task=CLASSIFICATION, labels=token_names(reading), shape=shape)


def words_to_come(count: int, name: str, **more: Any) -> Targets:
    """Targets of items each place of which is one of the tokens; which ones there are is known once words are learnt.

    Any: fields of `Targets`.
    """
    return Targets(CLASSIFICATION, np.zeros((count, 0), dtype=np.int64), names=(name,), **more)
