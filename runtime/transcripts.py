"""What is said in a sequence of steps: of each run of one symbol the first, without the blank. Pure numpy.

The rule by which `CTCLoss` reads them (Graves and others 2006: connectionist temporal classification).
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

_NEVER = -np.inf
_SMALLEST = np.finfo(np.float64).tiny


def transcripts(numbers: Array, blank: int = 0, fill: int = -100) -> Array:
    """The symbols said in steps int [n, steps], int64 [n, steps]: what is said first, then `fill`."""
    numbers = np.asarray(numbers, dtype=np.int64)
    before = np.concatenate([np.full((len(numbers), 1), blank, dtype=np.int64), numbers[:, :-1]], axis=1)
    is_said = (numbers != before) & (numbers != blank)
    order = np.argsort(~is_said, axis=1, kind="stable")
    said = np.take_along_axis(numbers, order, axis=1)
    ends = is_said.sum(axis=1, keepdims=True)
    return np.where(np.arange(numbers.shape[1]) < ends, said, fill)


def likeliest_transcript(shares: Array, blank: int = 0, beam: int = 10) -> tuple[tuple[int, ...], float]:
    """The likeliest symbols that `shares` [symbols, steps] say, and the logarithm of how probable they are.

    All ways to say the same are added up, those of the `beam` likeliest beginnings at each step; with a beam that is
    wide enough the answer is exact. Negative numbers are taken as logarithms of shares. The algorithm is prefix beam
    search without a language model (A. Hannun and others 2014, “First-Pass Large Vocabulary Continuous Speech
    Recognition using Bi-Directional Recurrent DNNs”, algorithm 1), in logarithms.
    """
    kept: dict[tuple[int, ...], tuple[float, float]] = {(): (0.0, _NEVER)}
    for step in _logarithms(shares).T:
        found: dict[tuple[int, ...], tuple[float, float]] = {}
        for said, ways in kept.items():
            for longer, in_blank, in_symbol in _after(said, ways, step, blank):
                before = found.get(longer, (_NEVER, _NEVER))
                found[longer] = _plus(before[0], in_blank), _plus(before[1], in_symbol)
        best = sorted(found, key=lambda said: -_plus(*found[said]))[:beam]
        kept = {said: found[said] for said in best}
    likeliest = max(kept, key=lambda said: _plus(*kept[said]))
    return likeliest, _plus(*kept[likeliest])


def _after(
    said: tuple[int, ...], ways: tuple[float, float], step: Array, blank: int
) -> Iterator[tuple[tuple[int, ...], float, float]]:
    """What a beginning can become in one step, with the logarithms of the ways that end in a blank and in a symbol.

    A symbol that is said again goes on where it was said just before, and is a second one behind a blank.
    """
    in_blank, in_symbol = ways
    whole = _plus(in_blank, in_symbol)
    last = said[-1] if said else -1
    yield said, whole + float(step[blank]), (in_symbol + float(step[last]) if said else _NEVER)
    for symbol, chance in enumerate(step.tolist()):
        if symbol != blank:
            yield (*said, symbol), _NEVER, (in_blank if symbol == last else whole) + chance


def _logarithms(shares: Array) -> Array:
    given = np.asarray(shares, dtype=np.float64)
    if given.size and given.min() < 0:  # They are logarithms already.
        high = given.max(axis=0, keepdims=True)
        found: Array = given - high - np.log(np.exp(given - high).sum(axis=0, keepdims=True))
        return found
    return np.log(np.maximum(given, _SMALLEST))


def _plus(one: float, other: float) -> float:
    """The logarithm of a sum."""
    return float(np.logaddexp(one, other)) if one > _NEVER or other > _NEVER else _NEVER
