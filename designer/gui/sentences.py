"""Says sentences about problems and errors, and the labels of repairs, in the user's language.

Analysis, files and commands make them in English and know no Qt. Here a sentence is recognised by the template it was
written with, such as `{who} needs scores, but gets {x}.`: its literal text is found again, in its order, and what
stands between fills the holes. `packaging/translations.py` finds the templates by reading the code, and lists them in
`resources/translations/sentences.json`. A sentence that fits none is shown as it is.
"""

import json
import re
from functools import cache, lru_cache, partial
from string import Formatter
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from designer.gui.sentence_words import LISTS, WORDS
from designer.gui.tongue import remember
from designer.resources import resource

CONTEXT = "sentence"
"""Where Qt's translators look the templates up."""

_LONGEST = 4000
"""Longer texts are no sentences, but what some library said."""
_SENTENCES_AT_MOST = 12
_BOUND = re.compile(r"(?<=[.?!…]) (?=[A-Z“])")
_LEFT_AT_MOST = 2
"""So many words may stay English for each that a template says: more, and it fits by chance."""
_PLAIN = re.compile(r"\b[A-Za-z][a-z]{2,}\b")
_STOP = re.compile(r"\.(?= |$)")
_FIRST = re.compile(r"[^\s,(]*")
_LIST = re.compile(r"[^.:;]{1,120}")
_NUMBER = re.compile(r"\d[\d.,]*")
"""What a hole called `n` takes: `{n} values` is short, and would fit much by chance."""


class Template(NamedTuple):
    """A template in pieces: its literal text before, between and behind its holes, and the names of the holes."""

    text: str
    pieces: tuple[str, ...]
    holes: tuple[str, ...]


class Fitting(NamedTuple):
    """A template, and what fills its holes."""

    template: Template
    values: tuple[tuple[str, str], ...]


class Part(NamedTuple):
    """A sentence of a text, and whether a space stands before it; one without a template stays as it is.

    `is_turned`: the window made its first letter large (`is_large`) or small.
    """

    plain: str
    fitting: Fitting | None = None
    is_apart: bool = False
    is_turned: bool = False
    is_large: bool = False


def sentence(english: str) -> str:
    """What an English message of one or more sentences says, in the user's language. It never raises."""
    said = _said(english)
    if said is None:
        return english
    remember(said, partial(sentence, english))
    return said


def template(text: str) -> Template:
    """A template, cut at its holes."""
    pieces, holes = [""], []
    for literal, hole, _, _ in Formatter().parse(text):
        pieces[-1] += literal
        if hole is not None:
            holes.append(hole)
            pieces.append("")
    return Template(text, tuple(pieces), tuple(holes))


@cache
def templates() -> tuple[Template, ...]:
    """All that are known, those with the most literal text first."""
    texts = json.loads(resource("translations", "sentences.json").read_text("utf-8"))
    whole = (template(text) for text in texts if text not in LISTS)
    return tuple(sorted(whole, key=lambda each: -sum(map(len, each.pieces))))


@lru_cache(maxsize=4096)
def recognise(english: str) -> Fitting | None:
    """The template that a sentence was written with: of those that fit, the one that leaves the least unsaid."""
    fitting = [Fitting(each, values) for each in templates() if (values := _filling(each, english)) is not None]
    best = min(fitting, key=_left, default=None)
    if best is None or _left(best) > _LEFT_AT_MOST * len(_PLAIN.findall(" ".join(best.template.pieces))):
        return None
    return best


def _left(found: Fitting) -> int:
    """How many plain words would stay English."""
    return sum(_unsaid(*each) for each in found.values)


def _unsaid(hole: str, value: str) -> int:
    """How many plain words would stay English in a hole; a single word is a name, and stays."""
    core = value.strip()
    if " " not in core or core in WORDS.get(hole, ()) or recognise(core) is not None:
        return 0
    return len(_PLAIN.findall(core))


def _filling(known: Template, text: str) -> tuple[tuple[str, str], ...] | None:
    """What fills the holes of a template if a text was written with it. Each hole takes as little as it can.

    Of two holes side by side, the first takes a word or a number.
    """
    first, last, holes = known.pieces[0], known.pieces[-1], known.holes
    if not holes:
        return () if text == first else None
    place, end = len(first), len(text) - len(last)
    if end < place or not text.startswith(first) or not text.endswith(last):
        return None
    values: dict[str, str] = {}
    for hole, piece in zip(holes, (*known.pieces[1:-1], None), strict=True):
        at = end if piece is None else text.find(piece, place, end)
        if piece == "." and (stop := _STOP.search(text, place)):
            at = stop.start()
        if piece == "" and (word := _FIRST.match(text, place, end)):
            at = word.end()
        if at >= 0 and hole == "n" and not _NUMBER.fullmatch(text, place, at):
            return None
        if at < 0 or values.setdefault(hole, text[place:at]) != text[place:at]:
            return None
        place = at + len(piece or "")
    return tuple(values.items())


def _said(text: str) -> str | None:
    """A text in the user's language; None if nothing in it is known."""
    parts = _parts(text) if len(text) <= _LONGEST else None
    if parts is None:
        return None
    said = ""
    for part in parts:
        gap = " " if part.is_apart and not said.endswith("。") else ""
        said += gap + (part.plain if part.fitting is None else _turned(_filled(part.fitting), part))
    return said


def _turned(said: str, part: Part) -> str:
    """With the first letter as it was shown in English."""
    return (said[:1].upper() if part.is_large else said[:1].lower()) + said[1:] if part.is_turned else said


@lru_cache(maxsize=4096)
def _parts(text: str) -> tuple[Part, ...] | None:
    """One sentence, or a message and its hint, or several reasons: as many at once as one template has."""
    clause = _clause(text)
    if clause and not _spans(clause[-1]):
        return clause
    bounds = [found.start() for found in _BOUND.finditer(text)]
    if len(bounds) > _SENTENCES_AT_MOST:
        return clause
    for bound in sorted(bounds, key=lambda bound: (not _is_clean(text, bound), -bound)):
        head, rest = _clause(text[:bound]), _parts(text[bound + 1 :])
        if head and (rest or not clause):
            rest = rest or (Part(text[bound + 1 :]),)
            return (*head, rest[0]._replace(is_apart=True), *rest[1:])
    after = _parts(text[bounds[0] + 1 :]) if bounds and not clause else None
    return clause if after is None else (Part(text[: bounds[0]]), after[0]._replace(is_apart=True), *after[1:])


def _is_clean(text: str, bound: int) -> bool:
    """Whether what stands before a bound is a sentence that took no other one into a hole, and the rest is known."""
    head = _clause(text[:bound])
    return head is not None and not _spans(head[-1]) and _parts(text[bound + 1 :]) is not None


def _spans(part: Part) -> bool:
    """Whether a hole took a full stop and what follows it, though its template goes on to a full stop of its own."""
    found = part.fitting
    return (
        found is not None and bool(found.template.pieces[-1]) and any(_BOUND.search(each) for _, each in found.values)
    )


def _clause(text: str) -> tuple[Part, ...] | None:
    """A sentence; `conv1: its result is not used.` is one behind a name, which stays."""
    if part := _whole(text):
        return (part,)
    name, gap, rest = text.partition(": ")
    clause = _clause(rest) if gap and not _BOUND.search(name) else None
    return None if clause is None else (Part(name + gap), *clause)


def _whole(text: str) -> Part | None:
    """A text that fits a template, also where its first letter was made large or small."""
    if found := recognise(text):
        return Part(text, found)
    turned = text[:1].swapcase() + text[1:]
    found = recognise(turned) if turned != text else None
    return None if found is None else Part(text, found, is_turned=True, is_large=text[0].isupper())


def _filled(found: Fitting) -> str:
    said = QCoreApplication.translate(CONTEXT, found.template.text)
    values = {hole: _in_hole(hole, value) for hole, value in found.values}
    try:
        return said.format(**values)
    except (LookupError, ValueError):  # a translation with holes of its own
        return found.template.text.format(**values)


def _in_hole(hole: str, value: str) -> str:
    """A name or a number stays; a word that the hole is known for, a part of a sentence and a sentence are said."""
    core = value.strip()
    if core in WORDS.get(hole, ()):
        said = QCoreApplication.translate(CONTEXT, core)
    elif " " in core:
        if value[:1] == " " and (led := _said(f" {core}")) is not None:
            return led
        said = _said(core) or _listed(hole, core) or core
    else:
        return value
    gap = " " if value[:1] == " " and said[-1:] != "。" and said[:1] not in "，、（" else ""
    return f"{gap}{said}{' ' if value[-1:] == ' ' else ''}"


def _listed(hole: str, text: str) -> str | None:
    """`height and width`: what is listed, one by one."""
    for pattern in LISTS:
        link = template(pattern).pieces[1]
        before, gap, after = text.rpartition(link)
        if gap and before and after and _LIST.fullmatch(text):
            said = QCoreApplication.translate(CONTEXT, pattern)
            return said.format(one=_in_hole(hole, before), two=_in_hole(hole, after))
    return None
