"""Text that comes word by word: a model that says the next word goes on by itself, and it can be read as it comes.

Models with states (`layerloom export --streaming`) remember what was said: attention keeps its keys and values,
recurrent layers their memory, and each word costs one step. All others read the whole text again for each word.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from numbers import Real

import numpy as np

from runtime.errors import InputError
from runtime.inputs import same_samples
from runtime.session import Model
from runtime.steps import Array
from runtime.streaming import Stream
from runtime.words import END_SIGN, PADDING, UNKNOWN, Words
from runtime.writing_inputs import begun, others, said, writer


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next word is chosen.

    Args:
        temperature: 0 says the most probable word; 1 draws words as probable as the model thinks they are; more dares
            more.
        top_k: Draw from so many of the most probable words; 0: from all.
        top_p: Draw from the most probable words that have this share together; 1: from all.
        seed: The same seed draws the same words.

    Raises `InputError` for numbers that cannot be.
    """

    temperature: float = 0.0
    top_k: int = 0
    top_p: float = 1.0
    seed: int = 0

    def __post_init__(self) -> None:
        for name, number in (("temperature", self.temperature), ("top_p", self.top_p)):
            if isinstance(number, bool) or not isinstance(number, Real):
                raise InputError(f"The {name} must be a number, not {number!r}.", "0.9 is one.")
        if not 0.0 <= self.temperature < np.inf:
            message = f"The temperature must be 0 or more, not {self.temperature:g}."
            raise InputError(message, "0.7 is bold, 0 is certain.")
        for name, value in (("seed", self.seed), ("top_k", self.top_k)):
            if isinstance(value, bool) or not isinstance(value, int) or value < 0:
                raise InputError(f"The {name} must be 0 or more, not {value}.", "Any whole number from 0 will do.")
        if not 0.0 < self.top_p <= 1.0:
            raise InputError(
                f"The top_p must be above 0 and at most 1, not {self.top_p:g}.", "0.9 leaves out the rare."
            )

    def chosen(self, shares: Array, chance: np.random.Generator) -> int:
        """The number of a word, by how probable each of them is."""
        if not self.temperature or not shares.any():
            return int(shares.argmax())
        scores = np.log(np.maximum(shares, np.finfo(np.float64).tiny))
        with np.errstate(over="ignore"):  # The colder, the less is left of what is not the most probable.
            weights = np.where(shares > 0, np.exp((scores - scores.max()) / self.temperature), 0.0)
        weights = self._kept(weights / weights.sum())
        return int(chance.choice(len(weights), p=weights / weights.sum()))

    def _kept(self, weights: Array) -> Array:
        """The weights without those that may not be drawn. Words of equal weight go in their order."""
        order = np.argsort(-weights, kind="stable")
        count = len(order) if not self.top_k else min(self.top_k, len(order))
        if self.top_p < 1.0:
            count = min(count, 1 + int(np.searchsorted(np.cumsum(weights[order]), self.top_p)))
        kept: Array = np.where(np.isin(np.arange(len(weights)), order[:count]), weights, 0.0)
        return kept


GREEDY = Sampling()


class Generation:
    """What a model goes on writing after a start: an iterator over pieces of text, as they are said.

    `words` are its tokens so far and `text` what they say; `unknown` are words of the start that it does not know.
    Afterwards `reason` tells why it ended: `end` (it said so), `stop`, `full` (no place for more) or `most`.
    """

    def __init__(
        self,
        model: Model,
        start: str = "",
        texts: Mapping[str, str] | None = None,
        sampling: Sampling = GREEDY,
        *,
        stop: Sequence[str] = (),
        most: int | None = None,
    ) -> None:
        """Begins to write.

        Args:
            model: A language model or a translator.
            start: How the text begins.
            texts: What its other inputs read, by their names, such as what is to be translated.
            sampling: How words are chosen.
            stop: Texts at which it ends; they are not part of what is written.
            most: How many words it writes at most; None: as many as its input has places.

        Raises `InputError` for a model that does not write, or a start that it cannot go on from.
        """
        if most is not None and (isinstance(most, bool) or not isinstance(most, int) or most < 1):
            raise InputError(f"It must write one word at least, not {most!r}.", "Give a whole number from 1, or None.")
        if isinstance(stop, str) or not all(isinstance(each, str) and each for each in stop):
            raise InputError("Where to stop must be a list of texts that are not empty.", 'Such as ["."].')
        name, self._reader = writer(model)
        self._ways = _ways(model, name, others(model, name, texts or {}), self._reader)
        self._numbers, self.unknown = begun(self._reader, start)
        self._labels = model.manifest.outputs[0].labels
        self._sampling, self._chance = sampling, np.random.default_rng(sampling.seed)
        self._stop, self._most = tuple(stop), most
        self._found: list[int] = []
        self._shown = 0
        self.start, self.text, self.reason = start, "", ""

    @property
    def words(self) -> tuple[str, ...]:
        """The tokens that were said."""
        return tuple(self._labels[number] for number in self._found)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        """The next piece of text; it may be some words long, where the beginning of a stop is held back."""
        while not self.reason:
            if piece := self._go_on():
                return piece
        raise StopIteration

    def _go_on(self) -> str:
        """Says one word more, and gives what may be shown now."""
        if len(self._numbers) > self._reader.length:
            return self._ended("full")
        if self._most is not None and len(self._found) >= self._most:
            return self._ended("most")
        number = self._sampling.chosen(self._ways.shares(self._numbers), self._chance)
        if self._labels[number] == END_SIGN:
            return self._ended("end")
        self._found.append(number)
        self._numbers.append(number)
        self.text = said(self._found, self._labels, self._reader)[1]
        places = [place for each in self._stop if (place := self.text.find(each, max(self._shown - len(each), 0))) >= 0]
        if places:
            self.text = self.text[: min(places)]
            return self._ended("stop")
        return self._shown_to(len(self.text) - self._held())

    def _ended(self, reason: str) -> str:
        self.reason = reason
        return self._shown_to(len(self.text))

    def _shown_to(self, place: int) -> str:
        piece = self.text[self._shown : place]
        self._shown = max(self._shown, place)
        return piece

    def _held(self) -> int:
        """How many letters at the end may be the beginning of a stop, or of a sign that is not complete."""
        if self.text.endswith("\N{REPLACEMENT CHARACTER}"):
            return len(self.text) - self._shown
        longest = max((len(each) for each in self._stop), default=1) - 1
        ends = range(min(longest, len(self.text)), 0, -1)
        return next((count for count in ends if any(each.startswith(self.text[-count:]) for each in self._stop)), 0)


class _Rereading:
    """Reads the whole text again for each word."""

    def __init__(self, model: Model, name: str, given: dict[str, Array], words: Words) -> None:
        self._model, self._name, self._given, self._words = model, name, given, words

    def shares(self, numbers: Sequence[int]) -> Array:
        row = np.full((1, self._words.length), self._words.padding, dtype=np.int64)
        row[0, : len(numbers)] = numbers
        raw = self._model.predict({**self._given, self._name: row})[0].raw
        return shares_at(self._model, raw, self._words, len(numbers) - 1, self._words.length)


class _Remembering:
    """Gives the model only what it has not seen; it keeps the rest."""

    def __init__(self, model: Model, name: str, given: dict[str, Array], words: Words) -> None:
        self._stream, self._name, self._given, self._words = Stream(model), name, given, words
        self._seen = 0

    def shares(self, numbers: Sequence[int]) -> Array:
        fresh = np.array([numbers[self._seen :]], dtype=np.int64)
        arrays = self._stream.model.raw({**self._given, self._name: fresh})
        same_samples(arrays)
        (answer,) = self._stream.predict(arrays)
        self._seen = len(numbers)
        return shares_at(self._stream.model, answer.raw, self._words, -1, fresh.shape[1])


def _ways(model: Model, name: str, given: dict[str, Array], words: Words) -> _Rereading | _Remembering:
    way = _Rereading if model.memory is None else _Remembering
    return way(model, name, given, words)


def shares_at(model: Model, raw: Array, words: Words, place: int, length: int) -> Array:
    """How probable each word is at a place; what fills up and what nobody knows is never said.

    Raises `InputError` for a model that does not say a word for each of `length` places.
    """
    if raw.ndim != 2 or raw.shape != (len(model.manifest.outputs[0].labels), length):
        raise InputError(
            f"“{model.path.name}” does not say a word for each place: it gives numbers of shape"
            f" {'×'.join(map(str, raw.shape))}.",
            "Take a model that learnt to say the next word at each place.",
        )
    shares = raw[:, place].astype(np.float64)
    if words.tokenizer != "tokenizer":
        shares[[PADDING, UNKNOWN]] = 0.0
    return shares
