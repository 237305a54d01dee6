"""Writing: a model that says the next word goes on by itself, word after word."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from runtime.errors import InputError
from runtime.manifest import InputSpec
from runtime.session import Model
from runtime.steps import Array
from runtime.words import END_SIGN, PADDING, UNKNOWN, Words, library_tokenizer


@dataclass(frozen=True, slots=True)
class Written:
    """What a model wrote. `start` is what was said before; `words` are its tokens, without the sign of the end.

    `has_ended`: it said that the text ends here; else there is no place for more. `unknown` are words of the start that
    it does not know.
    """

    start: str
    words: tuple[str, ...]
    text: str
    has_ended: bool
    unknown: tuple[str, ...] = ()


def write(
    model: Model, start: str = "", texts: Mapping[str, str] | None = None, *, temperature: float = 0.0, seed: int = 0
) -> Written:
    """What the model writes after `start`, until it ends the text or its input is full.

    `texts` has what its other inputs read, by their names, such as what is to be translated. With a temperature of 0
    it says the most probable word each time; with 1 it draws words as probable as it thinks they are, with a higher one
    it dares more. The same seed draws the same words. Raises `InputError` for a model that does not write.
    """
    if not 0.0 <= temperature < np.inf:
        raise InputError(f"The temperature must be 0 or more, not {temperature:g}.", "0.7 is bold, 0 is certain.")
    if seed < 0:
        raise InputError(f"The seed must be 0 or more, not {seed}.", "Any whole number from 0 will do.")
    said, words = _writer(model)
    given = _others(model, said, texts or {})
    numbers, unknown = _begun(words, start)
    labels, chance = model.manifest.outputs[0].labels, np.random.default_rng(seed)
    found: list[int] = []
    while len(numbers) <= words.length:
        row = np.full((1, words.length), words.padding, dtype=np.int64)
        row[0, : len(numbers)] = numbers
        shares = _shares(model, model.predict({**given, said: row})[0].raw, words, len(numbers) - 1)
        next_one = _chosen(shares, temperature, chance)
        if labels[next_one] == END_SIGN:
            return Written(start, *_said(found, labels, words), has_ended=True, unknown=unknown)
        found.append(next_one)
        numbers.append(next_one)
    return Written(start, *_said(found, labels, words), has_ended=False, unknown=unknown)


def _begun(words: Words, start: str) -> tuple[list[int], tuple[str, ...]]:
    """The numbers of what a text begins with, and what of it has no number of its own."""
    (numbers,), pieces = words.numbers([words.checked(start, "The start")]), words.pieces(start)
    if len(pieces) > words.length:
        raise InputError(
            f"The start has {len(pieces) - 1} words, but the model reads {words.length - 1} at most.", "Shorten it."
        )
    if words.tokenizer == "tokenizer":
        return list(numbers), ()
    return list(numbers), tuple(each for each, number in zip(pieces, numbers, strict=True) if number == UNKNOWN)


def _writer(model: Model) -> tuple[str, Words]:
    """The input that reads what was said so far, and how."""
    for spec in model.manifest.inputs:
        ends = END_SIGN in model.manifest.outputs[0].labels
        if ends and isinstance(spec.reader, Words) and spec.reader.has_start:
            return spec.name, spec.reader
    raise InputError(
        f"“{model.path.name}” does not write: it takes nothing that was said so far, or names no next word.",
        "Take a language model or a translator, such as the templates language-model and translation.",
    )


def _others(model: Model, said: str, texts: Mapping[str, str]) -> dict[str, Array]:
    """What the inputs read besides what was said, as numbers."""
    specs = {spec.name: spec for spec in model.manifest.inputs if spec.name != said}
    for name in texts:
        if name not in specs:
            known = ", ".join(f"“{each}”" for each in specs) or "none"
            raise InputError(f"The model reads nothing called “{name}”; what it reads first: {known}.", "Name that.")
    return {name: _read(spec, texts.get(name)) for name, spec in specs.items()}


def _read(spec: InputSpec, text: str | None) -> Array:
    if not isinstance(spec.reader, Words):
        raise InputError(f"The model also reads “{spec.name}”, which is no text.", "Take a model that reads texts.")
    if text is None:
        raise InputError(f"The model reads “{spec.name}” before it writes.", f"Give it: {spec.name}=TEXT.")
    return spec.reader.encode([spec.reader.checked(text, f"“{spec.name}”")])


def _shares(model: Model, raw: Array, words: Words, place: int) -> Array:
    """How probable each word is at a place; what fills up and what nobody knows is never said."""
    if raw.ndim != 2 or raw.shape != (len(model.manifest.outputs[0].labels), words.length):
        raise InputError(
            f"“{model.path.name}” does not say a word for each place: it gives numbers of shape"
            f" {'×'.join(map(str, raw.shape))}.",
            "Take a model that learnt to say the next word at each place.",
        )
    shares = raw[:, place].astype(np.float64)
    if words.tokenizer != "tokenizer":
        shares[[PADDING, UNKNOWN]] = 0.0
    return shares


def _chosen(shares: Array, temperature: float, chance: np.random.Generator) -> int:
    if not temperature:
        return int(shares.argmax())
    scores = np.log(np.maximum(shares, np.finfo(np.float64).tiny)) / temperature
    weights = np.where(shares > 0, np.exp(scores - scores.max()), 0.0)
    return int(chance.choice(len(weights), p=weights / weights.sum()))


def _said(found: Sequence[int], labels: Sequence[str], words: Words) -> tuple[tuple[str, ...], str]:
    """The tokens that were found, and the text that they are."""
    said = tuple(labels[number] for number in found)
    if words.tokenizer == "tokenizer":
        return said, str(library_tokenizer(words.model).decode(list(found)))
    return said, ("" if words.tokenizer == "characters" else " ").join(said)
