"""How well something fits what was typed into a search field: layers, actions, settings."""

import re
from collections.abc import Callable, Iterable
from typing import TypeVar

from designer.gui.stock import Offer, searched
from designer.gui.usual import USUAL

T = TypeVar("T")

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+[a-z]?")

_START, _WHOLE, _WORD, _MEANT, _PHRASE, _NAMED, _INSIDE, _KEYWORD, _IN_KEYWORD, _SCATTERED = (
    100,
    90,
    88,
    85,
    80,
    70,
    60,
    50,
    30,
    15,
)
_FEW = 4
"""Fewer letters than these are found inside almost anything, so that says less than a keyword."""

_USUAL = 2.0
"""What a layer that many networks have is ahead of another that fits as well."""


def score(query: str, title: str, keywords: Iterable[str] = (), *, usual: bool = False) -> float | None:
    """How well a title fits; higher is better, None is not at all. Every word of the query must be found.

    A beginning counts more than a word inside (`norm` in `BatchNorm2d`), that more than a keyword in full (`fc` for
    `Linear`), that more than any letters, those more than parts of keywords, and last come letters in the right order
    (`bn2` in `BatchNorm2d`). The keyword of a `usual` layer counts more than a word in a title of several words: who
    types `dense` means Linear rather than a dense block.
    """
    words = tuple(keywords)
    total = 0.0
    parts = query.casefold().split()
    if len(parts) > 1 and any(word.casefold() == " ".join(parts) for word in words):
        return len(parts) * (_MEANT if usual else _NAMED) - len(title) / 100
    for part in parts:
        best = _part_score(part, title, words, usual=usual)
        if best is None:
            return None
        total += best
    return total - len(title) / 100


def fitting_offers(query: str, offers: Iterable[Offer]) -> list[Offer]:
    """The offers that fit by title, keywords and family, best first; all, the usual first, if nothing is asked."""
    if not query.strip():
        place = {key: at for at, key in enumerate(USUAL)}
        return sorted(offers, key=lambda offer: place.get(offer.key, len(place)))
    return ranked(query, offers, lambda offer: offer.title, searched, lambda offer: offer.key in USUAL)


def ranked(
    query: str,
    items: Iterable[T],
    title: Callable[[T], str],
    keywords: Callable[[T], Iterable[str]],
    usual: Callable[[T], bool] = lambda _: False,
) -> list[T]:
    """The items that fit, best first, of equal ones the usual; all in their order if nothing is asked."""
    everything = list(items)
    if not query.strip():
        return everything
    fits = ((score(query, title(item), keywords(item), usual=usual(item)), item) for item in everything)
    found = [(fit + _USUAL * usual(item), item) for fit, item in fits if fit is not None]
    found.sort(key=lambda pair: -pair[0])
    return [item for _, item in found]


def _part_score(part: str, title: str, keywords: tuple[str, ...], *, usual: bool) -> float | None:
    plain = title.casefold()
    is_phrase = " " in title
    if plain.startswith(part):
        return _PHRASE if is_phrase and plain != part else _START
    if part in plain.split():
        return _PHRASE if is_phrase else _WHOLE
    if any(word.casefold().startswith(part) for word in _WORDS.findall(title)):
        return _PHRASE if is_phrase else _WORD
    if any(word.casefold() == part for word in keywords):
        return _MEANT if usual else _NAMED
    if part in plain and len(part) >= _FEW:
        return _INSIDE
    if any(word.casefold().startswith(part) for word in keywords):
        return _KEYWORD
    if part in plain or any(part in word.casefold() for word in keywords):
        return _IN_KEYWORD
    return _SCATTERED if _in_order(part, plain) else None


def _in_order(part: str, text: str) -> bool:
    letters = iter(text)
    return len(part) > 1 and part[0] == text[:1] and all(letter in letters for letter in part)
