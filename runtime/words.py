"""Words: from texts to the numbers of their tokens. 0 pads, 1 stands for what is not in the vocabulary.

Texts are brought to Unicode's composed form (NFC) first, and to small letters if wanted.
"""

import re
import sys
import unicodedata
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from runtime.errors import InputError, ManifestError
from runtime.plain_text import read_text
from runtime.reader import Decoded, Reader
from runtime.record import Record, wrong
from runtime.records import MAX_LETTERS, RECORD_ENDINGS, read_records

PADDING, UNKNOWN, FIRST = 0, 1, 2
TOKENIZERS = ("characters", "words", "tokenizer")
START_SIGN, END_SIGN = "<start>", "<end>"
"""What people see of the tokens that are set before and behind a text; no tokenizer makes these of words."""
MAX_LENGTH = 1 << 20

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Words(Reader):
    """Texts → int64 [length]: what is longer is cut, what is shorter is filled with `padding` at its end.

    `tokenizer` is `characters`, `words` (runs of letters and digits, single signs, single ideographs) or `tokenizer`:
    then `model` is the text of a `tokenizer.json` and `vocabulary` is empty. Else token number `FIRST` + i is
    `vocabulary[i]`. `column` is the one to take of tables (.csv, .tsv, .jsonl); "": their only one.
    `start` and `end` are the numbers of tokens that are set before and behind every text, beyond those of the
    tokenizer, whose own signs are left away then; -1: none. With a start, a text may be empty: nothing was said yet.
    """

    kind: ClassVar[str] = "words"
    endings: ClassVar[tuple[str, ...]] = (".txt", ".md", *RECORD_ENDINGS)
    tokenizer: str
    length: int
    vocabulary: tuple[str, ...] = ()
    lower: bool = True
    model: str = ""
    padding: int = PADDING
    column: str = ""
    start: int = -1
    end: int = -1

    @property
    def shape(self) -> tuple[int, ...]:
        """`(length,)`."""
        return (self.length,)

    @property
    def dtype(self) -> str:
        """Tokens are numbers of rows in a table: int64."""
        return "int64"

    @property
    def tokens(self) -> int:
        """How many different numbers there are, padding, unknown, start and end included."""
        if self.tokenizer != "tokenizer":
            return max(FIRST + len(self.vocabulary), 1 + self.start, 1 + self.end)
        known = library_tokenizer(self.model).get_vocab(with_added_tokens=True).values()
        return 1 + int(max([*known, self.padding, self.start, self.end]))

    def encode(self, texts: Sequence[str]) -> Numbers:
        """Texts → int64 [n, length]. Raises `InputError` where the library of the tokenizer is missing."""
        rows = np.full((len(texts), self.length), self.padding, dtype=np.int64)
        for row, numbers in zip(rows, self.numbers(texts), strict=True):
            row[: len(numbers)] = numbers
        return rows

    def numbers(self, texts: Sequence[str]) -> Iterable[Sequence[int]]:
        """The tokens of each text, at most `length`, not filled up. Raises as `encode` does."""
        before, behind = ([self.start] if self.has_start else []), ([self.end] if self.end >= 0 else [])
        for numbers in self._numbers(texts):
            yield [*before, *numbers, *behind][: self.length] if before or behind else numbers[: self.length]

    @property
    def has_start(self) -> bool:
        """Whether a token stands before every text, so that a text may be empty."""
        return self.start >= 0

    def pieces(self, text: str) -> tuple[str, ...]:
        """The tokens of a text as people see them, uncut. Raises `InputError` as `encode` does."""
        tidied = tidy(text, lower=self.lower)
        if self.tokenizer == "tokenizer":
            found = library_tokenizer(self.model).encode(tidied, add_special_tokens=not self._is_signed).tokens
        else:
            found = split_text(tidied, self.tokenizer)
        return (*((START_SIGN,) * self.has_start), *found, *((END_SIGN,) * (self.end >= 0)))

    def checked(self, text: str, what: str) -> str:
        """A text that can be read; `what` is what a sentence calls it. Raises `InputError` if it is empty or too long.

        It may be empty where a start is set before it.
        """
        return text if self.has_start and not text.strip() else checked(text, what)

    def decode(self, path: Path) -> Decoded:
        """The text of a file, or those in a column of it. Raises `InputError` naming file and row, or `OSError`."""
        if path.suffix.lower() not in RECORD_ENDINGS:
            return Decoded(self.encode([self.checked(read_text(path), f"“{path.name}”")]), (path.name,))
        rows = self._column(path)
        sources = tuple(f"{path.name}, row {number}" for number, _ in rows)
        return Decoded(self.encode([text for _, text in rows]), sources)

    def _column(self, path: Path) -> list[tuple[int, str]]:
        """The texts of a table's column, each with the number of its row."""
        records = read_records(path)
        column = self.column or (records.columns[0] if len(records.columns) == 1 else "text")
        records.need(path.name, column)
        found: list[tuple[int, str]] = []
        for row in records.rows:
            what = f"“{path.name}”, row {row.number}"
            if row.problem:
                raise InputError(f"{what}: {row.problem}.", "Correct the row, or leave it out.")
            found.append((row.number, self.checked(row.cells.get(column, ""), what)))
        return found

    def _numbers(self, texts: Sequence[str]) -> Iterable[Sequence[int]]:
        if self.tokenizer == "tokenizer":
            tidied = [tidy(text, lower=self.lower) for text in texts]
            return library_numbers(self.model, tidied, self.length, signs=not self._is_signed)
        numbers = _numbered(self.vocabulary)
        return (
            [numbers.get(token, UNKNOWN) for token in split_text(tidy(text, lower=self.lower), self.tokenizer)]
            for text in texts
        )

    @property
    def _is_signed(self) -> bool:
        return self.start >= 0 or self.end >= 0

    @classmethod
    def read(cls, record: Record) -> "Words":
        """From the reader's fields. Raises `ManifestError`, also for a tokenizer that the library refuses."""
        found = cls(
            tokenizer=record.word("tokenizer", TOKENIZERS),
            length=record.whole("length", low=1),
            vocabulary=record.texts("vocabulary", default=()),
            lower=record.flag("lower", default=True),
            model=record.text("model", default=""),
            padding=record.whole("padding", low=0, default=PADDING),
            column=record.text("column", default=""),
            start=record.whole("start", low=-1, default=-1),
            end=record.whole("end", low=-1, default=-1),
        )
        if found.length > MAX_LENGTH:
            raise wrong(f"{record.where}.length", f"at most {MAX_LENGTH}", found.length)
        if (found.tokenizer == "tokenizer") != bool(found.model):
            raise wrong(f"{record.where}.model", "the text of a tokenizer.json, where there is one", found.model)
        return found


def checked(text: str, what: str) -> str:
    """A text that can be read; `what` is what a sentence calls it. Raises `InputError` if it is empty or too long."""
    if not text.strip():
        shown = "only spaces" if text else "empty"
        raise InputError(f"{what}: the text is {shown}; words were expected.", "Write a text, or leave it out.")
    if len(text) > MAX_LETTERS:
        message = f"{what}: the text has {len(text):,} letters; at most {MAX_LETTERS:,} were expected."
        raise InputError(message, "Split it, or leave it out.")
    return text


def tidy(text: str, *, lower: bool) -> str:
    """The text in composed form; halves of surrogate pairs, which no file can hold, become question marks."""
    text = unicodedata.normalize("NFC", text.encode("utf-8", errors="replace").decode("utf-8"))
    return text.lower() if lower else text


def split_text(text: str, way: str) -> Sequence[str]:
    """The tokens of a tidy text: `characters`, or `words`. A word keeps marks on its letters and apostrophes within."""
    return text if way == "characters" else _pattern().findall(text)


def word_spans(text: str) -> Numbers:
    """Where the words of a text begin and end: int64 [words, 2]. It is read as it is; a tidy one has the same words."""
    spans = [match.span() for match in _pattern().finditer(text)]
    return np.array(spans, dtype=np.int64).reshape(-1, 2)


@cache
def _pattern() -> re.Pattern[str]:
    """What a word is. Python knows no letters with marks, which many scripts write vowels with."""
    marks: list[str] = []
    for number in range(0x300, sys.maxunicode + 1):
        if unicodedata.category(chr(number)).startswith("M"):
            if marks and ord(marks[-1][-1]) == number - 1:
                marks[-1] = f"{marks[-1][0]}-{chr(number)}"
            else:
                marks.append(chr(number))
    ideograph = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    letters = f"(?:(?![{ideograph}])[\\w{''.join(marks)}])+"
    return re.compile(f"[{ideograph}]|{letters}(?:['’]{letters})*|[^\\w\\s]")


_KNOWN: deque[tuple[tuple[str, ...], dict[str, int]]] = deque(maxlen=8)
"""The latest vocabularies with their numbers, known by being the same: to hash one takes longer than to read a text."""


def _numbered(vocabulary: tuple[str, ...]) -> dict[str, int]:
    for known, numbers in tuple(_KNOWN):
        if known is vocabulary:
            return numbers
    numbers = {token: number for number, token in enumerate(vocabulary, start=FIRST)}
    _KNOWN.append((vocabulary, numbers))
    return numbers


@lru_cache(maxsize=8)
def library_tokenizer(model: str) -> Any:
    """The tokenizer that the text of a `tokenizer.json` describes, neither cutting nor padding.

    Raises `InputError` where the library is missing, `ManifestError` if it refuses the text. Any: it is untyped.
    """
    try:
        from tokenizers import Tokenizer
    except ImportError:
        message = "This text is read by a tokenizer of the library tokenizers, which is not installed."
        raise InputError(message, "Install it: pip install tokenizers.") from None
    try:
        found = Tokenizer.from_str(model)
    except Exception as error:  # The library raises nothing more precise.
        raise ManifestError(f"The tokenizer is damaged: {error}.", "Save its tokenizer.json anew.") from None
    found.no_padding()
    found.no_truncation()
    return found


def library_numbers(model: str, texts: Sequence[str], length: int = 0, *, signs: bool = True) -> list[list[int]]:
    """The numbers of tidy texts' tokens by a `tokenizer.json`, at most `length` of them (0: all).

    What the tokenizer sets at the end of a text stays where it is cut; without `signs`, it sets nothing around it.
    Raises as `library_tokenizer`, and `InputError`.
    """
    found = library_tokenizer(model)
    try:
        encoded = found.encode_batch(list(texts), add_special_tokens=signs)
        return [_cut(each.ids, each.special_tokens_mask, length) for each in encoded]
    except Exception as error:  # The library raises nothing more precise.
        raise InputError(f"The tokenizer cannot read the text: {error}.", "Choose another tokenizer.") from None


def _cut(numbers: list[int], is_sign: list[int], length: int) -> list[int]:
    """The first tokens of a text and the signs that the tokenizer sets behind it, as many as fit."""
    if not length or len(numbers) <= length:
        return numbers
    closing = next((place for place, sign in enumerate(reversed(is_sign)) if not sign), 0)
    return [*numbers[: length - closing], *numbers[len(numbers) - closing :]] if closing < length else numbers[:length]
