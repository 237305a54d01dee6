"""Writing: a model that says the next word goes on to the end (`runtime.generating` gives it word by word)."""

from collections.abc import Mapping
from dataclasses import dataclass

from runtime.decoding import NextWord
from runtime.generating import Generation, Sampling
from runtime.session import Model


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
    model: Model,
    start: str = "",
    texts: Mapping[str, str] | None = None,
    *,
    temperature: float | None = None,
    seed: int = 0,
) -> Written:
    """What the model writes after `start`, until it ends the text or its input is full.

    `texts` has what its other inputs read, by their names, such as what is to be translated. With a temperature of 0
    it says the most probable word each time; with 1 it draws words as probable as it thinks they are, with a higher one
    it dares more; None is as the model's description says. The same seed draws the same words. Raises `InputError` for
    a model that does not write.
    """
    rule = model.manifest.outputs[0].decoding
    rule = rule if isinstance(rule, NextWord) else NextWord()
    wanted = rule.temperature if temperature is None else temperature
    going = Generation(model, start, texts, Sampling(wanted, rule.top_k, rule.top_p, seed))
    for _ in going:
        pass
    return Written(start, going.words, going.text, going.reason == "end", going.unknown)
