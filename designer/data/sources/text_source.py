"""A source of texts, whatever they come from: its words are learnt from the training texts."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from designer.catalogue.datasets import DatasetDef
from designer.data.errors import DataError
from designer.data.labelled import Labelled
from designer.data.source import Array, Reading, Rows, Source, Trouble
from designer.data.sources.opening import Values
from designer.data.telling import tell
from designer.data.vocabulary import fit_words
from designer.graph.recipe import Json
from runtime.errors import RuntimeModelError
from runtime.words import Words, library_tokenizer

TextAt = Callable[[int], str]
"""The text of an item. Raises `InputError` for what is none, and `OSError`."""


class TextSource(Source):
    """Texts by number, read by `text_at` when they are needed."""

    content = "text"
    is_fitted = True

    def __init__(
        self,
        name: str,
        title: str,
        items: Labelled,
        text_at: TextAt,
        values: Values,
        *,
        stamp: Callable[[], str],
        settled: Mapping[str, Json],
        column: str = "",
        said: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self.keys = items.keys
        self.targets = items.targets
        self.troubles = items.troubles
        self.settled = dict(settled)
        self.said = said or {}
        self._name, self._title, self._text_at, self._values = name, title, text_at, values
        self._stamp, self._column = stamp, column
        self._model = tokenizer_text(values)

    @property
    def fingerprint(self) -> str:
        """Differs as soon as a file of the texts, or the file of the tokenizer, does."""
        return f"{self._stamp()} {hashlib.sha256(self._model.encode()).hexdigest()}"

    def fit(self, rows: Rows) -> Reading:
        """Words of the texts in these rows. A length that was left open is settled by the first fit."""
        texts: list[str] = []
        for start in range(0, len(rows), _AT_ONCE):
            tell(start, len(rows))
            several = map(self.text, rows[start : start + _AT_ONCE].tolist())
            texts += [text for text in several if isinstance(text, str)]
        found = fit_words(
            texts,
            self._values["tokenizer"],
            vocabulary=self._values["vocabulary"],
            length=self._values["length"],
            lower=self._values["lower"],
            model=self._model,
        )
        if not self._values["length"]:
            self.settled = {**self.settled, "length": found.length}
        return replace(found, column=self._column)

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """int64 [len(rows), length]; what is empty, too long or cannot be read is told."""
        assert isinstance(reading, Words), "texts are read by their words"
        array = np.zeros((len(rows), reading.length), dtype=np.int64)
        troubles: list[Trouble] = []
        for start in range(0, len(rows), _AT_ONCE):
            tell(start, len(rows))
            places, texts = [], []
            for place, row in enumerate(rows[start : start + _AT_ONCE].tolist(), start=start):
                text = self.text(row)
                if isinstance(text, Trouble):
                    troubles.append(text)
                else:
                    places.append(place)
                    texts.append(text)
            try:
                array[places] = reading.encode(texts)
            except RuntimeModelError as error:
                raise DataError(error.message, error.hint) from error
        return array, tuple(troubles)

    def text(self, row: int) -> str | Trouble:
        """The text of an item, as it stands there, or why it cannot be read."""
        key = self.keys[row]
        try:
            return self._text_at(row)
        except RuntimeModelError as error:
            return Trouble(key, error.message, error.hint)
        except FileNotFoundError:
            return Trouble(key, f"“{key}” is not there any more.", "Put it back, or choose the data anew.")
        except OSError as error:
            return Trouble(key, f"“{key}” could not be read: {error.strerror or error}.", "Check the file.")

    def facts(self, reading: Reading) -> DatasetDef:
        """Content text, int64, with as many tokens as the reader has."""
        assert isinstance(reading, Words), "texts are read by their words"
        targets = self.targets
        return DatasetDef(
            name=self._name,
            title=self._title,
            doc=f"{len(self):,} texts of your own, each as the numbers of {reading.length:,} tokens.",
            task=targets.task,
            content="text",
            shape=reading.shape,
            samples=len(self),
            labels=targets.labels,
            targets=targets.names,
            unit=targets.unit,
            normalise="none",
            dtype="int64",
            tokens=reading.tokens,
        )


_AT_ONCE = 256


def tokenizer_text(values: Values) -> str:
    """The text of the tokenizer.json that was chosen; "" for tokenizers that are made. Raises `DataError`."""
    if values["tokenizer"] != "file":
        return ""
    place = values["tokenizer_file"]
    if not place:
        raise DataError("The tokenizer is to come from a file, but none was named.", "Choose its tokenizer.json.")
    path = Path(place)
    try:
        if path.stat().st_size > _LARGEST_MODEL:
            raise DataError(f"“{path.name}” is larger than 256 MiB; a tokenizer.json was expected.", _CHOOSE)
        text = path.read_text(encoding="utf-8")
        library_tokenizer(text)
    except OSError as error:
        raise DataError(f"The tokenizer “{path}” could not be read: {error.strerror or error}.", _CHOOSE) from error
    except UnicodeDecodeError:
        raise DataError(f"“{path.name}” is no tokenizer: it is not text.", _CHOOSE) from None
    except RuntimeModelError as error:
        raise DataError(f"“{path.name}”: {error.message[:1].lower()}{error.message[1:]}", error.hint) from error
    return text


_LARGEST_MODEL = 256 << 20
_CHOOSE = "Choose a tokenizer.json of the library tokenizers, or another tokenizer."
