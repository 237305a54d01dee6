"""What a model that writes is given: the text so far as numbers, what else it reads, and numbers as text again."""

from collections.abc import Mapping, Sequence

from runtime.errors import InputError
from runtime.manifest import InputSpec
from runtime.session import Model
from runtime.steps import Array
from runtime.words import END_SIGN, UNKNOWN, Words, library_tokenizer


def writer(model: Model) -> tuple[str, Words]:
    """The input that reads what was said so far, and how. Raises `InputError` for a model that does not write."""
    for spec in model.manifest.inputs:
        ends = END_SIGN in model.manifest.outputs[0].labels
        if ends and isinstance(spec.reader, Words) and spec.reader.has_start:
            return spec.name, spec.reader
    raise InputError(
        f"“{model.path.name}” does not write: it takes nothing that was said so far, or names no next word.",
        "Take a language model or a translator, such as the templates language-model and translation.",
    )


def begun(words: Words, start: str) -> tuple[list[int], tuple[str, ...]]:
    """The numbers of what a text begins with, and what of it has no number of its own. Raises `InputError`."""
    (numbers,), pieces = words.numbers([words.checked(start, "The start")]), words.pieces(start)
    if len(pieces) > words.length:
        raise InputError(
            f"The start has {len(pieces) - 1} words, but the model reads {words.length - 1} at most.", "Shorten it."
        )
    if words.tokenizer == "tokenizer":
        return list(numbers), ()
    return list(numbers), tuple(each for each, number in zip(pieces, numbers, strict=True) if number == UNKNOWN)


def others(model: Model, said_so_far: str, texts: Mapping[str, str]) -> dict[str, Array]:
    """What the inputs read besides what was said, as numbers. Raises `InputError` where a text is missing."""
    specs = {spec.name: spec for spec in model.manifest.inputs if spec.name != said_so_far}
    for name in texts:
        if name not in specs:
            known = ", ".join(f"“{each}”" for each in specs) or "none"
            raise InputError(f"The model reads nothing called “{name}”; what it reads first: {known}.", "Name that.")
    return {name: _read(spec, texts.get(name)) for name, spec in specs.items()}


def said(found: Sequence[int], labels: Sequence[str], words: Words) -> tuple[tuple[str, ...], str]:
    """The tokens that were found, and the text that they are."""
    tokens = tuple(labels[number] for number in found)
    if words.tokenizer == "tokenizer":
        return tokens, str(library_tokenizer(words.model).decode(list(found)))
    return tokens, ("" if words.tokenizer == "characters" else " ").join(tokens)


def _read(spec: InputSpec, text: str | None) -> Array:
    if not isinstance(spec.reader, Words):
        raise InputError(f"The model also reads “{spec.name}”, which is no text.", "Take a model that reads texts.")
    if text is None:
        raise InputError(f"The model reads “{spec.name}” before it writes.", f"Give it: {spec.name}=TEXT.")
    return spec.reader.encode([spec.reader.checked(text, f"“{spec.name}”")])
