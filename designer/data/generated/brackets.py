"""Brackets that are balanced, or nearly (Dyck's language): every one that opens must close, the last one first."""

from collections.abc import Mapping
from typing import Any

from designer.data.generated.draws import Draws, Floats
from designer.data.generated.made import Made, classes, made_of_texts
from designer.data.source import Rows
from runtime.words import Words

PAIRS = ("()", "[]", "{}")
_TRIES = 8


def make(values: Mapping[str, Any]) -> Made:
    """Texts of up to `length` brackets of `kinds` kinds; every other one has two brackets in each other's place."""
    length, kinds = values["length"] // 2 * 2, values["kinds"]
    draws = Draws(values["seed"], "brackets")

    def texts(rows: Rows) -> list[str]:
        drawn = draws.uniform(rows, 1 + 2 * length + 2 * _TRIES)
        return [_text(each, length, kinds, spoilt=bool(row % 2)) for row, each in zip(rows, drawn, strict=True)]

    reader = Words("characters", length, tuple("".join(PAIRS[:kinds])), lower=False)
    return made_of_texts(texts, reader, classes(values["samples"], ("balanced", "not balanced"), "brackets"))


def _text(drawn: Floats, length: int, kinds: int, *, spoilt: bool) -> str:
    size = 2 * (1 + int(drawn[0] * (length // 2)))
    size = max(size, 4)
    text = _balanced(size, kinds, drawn[1 : 1 + 2 * length])
    return _spoilt(text, drawn[1 + 2 * length :]) if spoilt else text


def _balanced(size: int, kinds: int, drawn: Floats) -> str:
    text, waiting = "", ""
    for place in range(size):
        opens = not waiting or (len(waiting) < size - place and drawn[2 * place] < 0.5)
        if opens:
            pair = PAIRS[int(drawn[2 * place + 1] * kinds)]
            text, waiting = text + pair[0], waiting + pair[1]
        else:
            text, waiting = text + waiting[-1], waiting[:-1]
    return text


def _spoilt(text: str, drawn: Floats) -> str:
    """Two brackets change places, so that counting them does not help; the ends do, if no such pair is found."""
    for first, second in zip(drawn[::2], drawn[1::2], strict=True):
        one, other = sorted((int(first * len(text)), int(second * len(text))))
        if one == other:
            continue
        changed = text[:one] + text[other] + text[one + 1 : other] + text[one] + text[other + 1 :]
        if not is_balanced(changed):
            return changed
    return text[-1] + text[1:-1] + text[0]


def is_balanced(text: str) -> bool:
    """Whether every bracket that opens closes, the last one first, and none is left."""
    closes = {pair[0]: pair[1] for pair in PAIRS}
    waiting: list[str] = []
    for sign in text:
        if sign in closes:
            waiting.append(closes[sign])
        elif not waiting or waiting.pop() != sign:
            return False
    return not waiting
