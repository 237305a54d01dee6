"""Sentences of a small grammar and what they are in a language that nobody speaks.

The other language has its own words, puts the verb at the end and what describes a thing behind it, says “la” or “lo”
after the sort of thing, and marks many by an ending: so words cannot be put in place one by one.
"""

from collections.abc import Mapping
from typing import Any

from designer.data.generated.draws import Draws, Floats, rows_of

THINGS = {
    "cat": ("miru", "la"),
    "dog": ("barko", "lo"),
    "bird": ("avina", "la"),
    "child": ("pelo", "lo"),
    "house": ("dometa", "la"),
    "tree": ("arbo", "lo"),
    "river": ("fluma", "la"),
    "boat": ("navo", "lo"),
}
LIKE = {"small": "pik", "red": "rog", "old": "vet", "happy": "gaj", "cold": "fris"}
DOES = {"sees": "vidas", "likes": "amas", "finds": "trovas", "follows": "sekvas", "draws": "pentas"}
_COLUMNS = 8


def pairs(values: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """`samples` sentences, and each in the other language."""
    drawn = Draws(values["seed"], "sentences").uniform(rows_of(values["samples"]), _COLUMNS)
    both = [_sentence(each) for each in drawn]
    return [said for said, _ in both], [told for _, told in both]


def phrases(values: Mapping[str, Any]) -> list[str]:
    """`samples` such sentences, some of them two that are joined; verbs agree with who does it."""
    drawn = Draws(values["seed"], "phrases").uniform(rows_of(values["samples"]), 2 * _COLUMNS)
    found = []
    for each in drawn:
        first, second = (_agreeing(_sentence(part)[0]) for part in (each[:_COLUMNS], each[_COLUMNS:]))
        found.append(f"{first} and {second}" if each[_COLUMNS - 1] < 0.4 else first)
    return found


def _agreeing(said: str) -> str:
    """“Two cats like”, but “the cat likes”."""
    if not said.startswith("two "):
        return said
    return " ".join(word.removesuffix("s") if word in DOES else word for word in said.split())


def _sentence(drawn: Floats) -> tuple[str, str]:
    who, who_there = _thing(drawn[0:3])
    what, what_there = _thing(drawn[3:6])
    does = _one(tuple(DOES), drawn[6])
    return f"{who} {does} {what}", f"{who_there} {what_there} {DOES[does]}"


def _thing(drawn: Floats) -> tuple[str, str]:
    """One or many things, described or not."""
    name = _one(tuple(THINGS), drawn[0])
    there, article = THINGS[name]
    like = _one(tuple(LIKE), drawn[1] * 2) if drawn[1] < 0.5 else ""
    many = drawn[2] < 0.4
    plural = {"child": "children"}.get(name, f"{name}s")
    said = " ".join(filter(None, ("two" if many else "the", like, plural if many else name)))
    described = f"{LIKE[like]}{there[-1]}" if like else ""
    told = [article, there, described] if not many else ["du", f"{there}j", f"{described}j" if described else ""]
    return said, " ".join(filter(None, told))


def _one(words: tuple[str, ...], drawn: float) -> str:
    return words[min(int(drawn * len(words)), len(words) - 1)]
