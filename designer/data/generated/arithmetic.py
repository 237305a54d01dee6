"""Sums as texts: which digit does 37+58 end in?"""

from collections.abc import Mapping
from typing import Any

import numpy as np

from designer.data.generated.draws import Draws
from designer.data.generated.made import Made, classes, made_of_texts
from designer.data.source import Rows
from runtime.words import Words

DIGITS = "0123456789"


def make(values: Mapping[str, Any]) -> Made:
    """Texts of two numbers of up to `digits` digits; the class is the last digit of their sum, all equally frequent."""
    digits = values["digits"]
    draws = Draws(values["seed"], "sums")

    def numbers(rows: Rows) -> Rows:
        first, second = draws.whole(rows, 10**digits, 2).T
        wanted = (rows % 10 - first) % 10
        return np.stack([first, second - second % 10 + wanted], axis=1)

    def texts(rows: Rows) -> list[str]:
        return [f"{first}+{second}" for first, second in numbers(rows).tolist()]

    reader = Words("characters", 2 * digits + 1, tuple(f"{DIGITS}+"))
    return made_of_texts(texts, reader, classes(values["samples"], tuple(DIGITS), "last digit"))
