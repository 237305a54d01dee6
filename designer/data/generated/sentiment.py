"""Sentences of a small grammar that praise or blame: “the soup was cold but the waiter was not rude”."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION
from designer.data.generated.draws import Draws, Floats, rows_of
from designer.data.generated.made import Made, made_of_texts
from designer.data.source import Rows, Targets
from runtime.words import Words

NOUNS = ("soup", "waiter", "room", "film", "hotel", "coffee", "music", "garden", "bread", "service", "view", "story")
GOOD = ("good", "lovely", "fresh", "friendly", "great", "pleasant", "bright", "charming")
BAD = ("bad", "awful", "stale", "rude", "boring", "cold", "dull", "noisy")
DEGREES = ("very", "rather", "quite", "really")
VOCABULARY = ("the", "was", "not", "but", "and", *NOUNS, *GOOD, *BAD, *DEGREES)
LENGTH = 13
_COLUMNS = 16


def make(values: Mapping[str, Any]) -> Made:
    """One or two clauses. After “but”, the second decides; after “and”, both say the same. “Not” turns a word around.

    `noise` is the share of sentences with the wrong label.
    """
    draws, wrong = Draws(values["seed"], "sentences"), Draws(values["seed"], "noise")

    def texts(rows: Rows) -> list[str]:
        return [_sentence(each)[0] for each in draws.uniform(rows, _COLUMNS)]

    rows = rows_of(values["samples"])
    praises = np.array([_sentence(each)[1] for each in draws.uniform(rows, _COLUMNS)], dtype=bool)
    turned = wrong.uniform(rows, 1)[:, 0] < values["noise"]
    targets = Targets(CLASSIFICATION, (praises ^ turned).astype(np.int64), ("blame", "praise"), ("sentiment",))
    return made_of_texts(texts, Words("words", LENGTH, VOCABULARY), targets)


def _sentence(drawn: Floats) -> tuple[str, bool]:
    """A sentence and whether it praises."""
    praises = bool(drawn[0] < 0.5)
    last = _clause(drawn[2:8], praises=praises)
    if drawn[1] < 0.3:
        return last, praises
    contrasts = bool(drawn[1] < 0.75)
    first = _clause(drawn[8:14], praises=praises != contrasts)
    return f"{first} {'but' if contrasts else 'and'} {last}", praises


def _clause(drawn: Floats, *, praises: bool) -> str:
    negated = bool(drawn[0] < 0.4)
    words = GOOD if praises != negated else BAD
    degree = f"{_one(DEGREES, drawn[2])} " if drawn[1] < 0.5 else ""
    return f"the {_one(NOUNS, drawn[3])} was {'not ' if negated else ''}{degree}{_one(words, drawn[4])}"


def _one(words: tuple[str, ...], drawn: float) -> str:
    return words[int(drawn * len(words))]
