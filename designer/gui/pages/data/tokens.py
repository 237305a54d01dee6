"""The tokens of a text as it is read, with their words: what the network gets to see of it."""

from dataclasses import dataclass

from designer.data.source import Array, Reading
from runtime.errors import RuntimeModelError
from runtime.words import END_SIGN, START_SIGN

_MOST = 160
"""Tokens that are shown of one text."""


@dataclass(frozen=True, slots=True)
class Token:
    """One token in words. `unknown` ones were not among the training texts, `cut` ones are beyond the length."""

    text: str
    unknown: bool = False
    cut: bool = False


def tokens_of(reading: Reading, text: str, numbers: Array) -> list[Token]:
    """The tokens of a text; where it or its reader is not known, the numbers themselves."""
    pieces_of = getattr(reading, "pieces", None)
    if callable(pieces_of) and text:
        try:
            pieces = pieces_of(text)[:_MOST]
        except RuntimeModelError:
            pieces = ()
        known, length = set(getattr(reading, "vocabulary", ())), getattr(reading, "length", _MOST)
        signs = (START_SIGN, END_SIGN)
        found = [
            Token(_seen(piece), unknown=bool(known) and piece not in known and piece not in signs, cut=at >= length)
            for at, piece in enumerate(pieces)
        ]
        return found or [Token("–")]
    padding = getattr(reading, "padding", 0)
    shown = [Token(str(number)) for number in numbers.reshape(-1)[:_MOST].tolist() if number != padding]
    return shown or [Token("–")]


def _seen(piece: str) -> str:
    """A token that can be seen: spaces and ends of lines as signs."""
    return piece.replace("\n", "⏎").replace("\t", "⇥").replace(" ", "␣") or "·"
