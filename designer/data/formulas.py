"""The formulas of metrics, each once: `FORMULAS[what was counted][id]` makes the metric of it. Pure numpy.

Definitions are scikit-learn's where it has them: averages over classes are its `macro`, over the classes that occur or
are said; several targets are averaged plainly. Where nothing was there to be told apart, a metric is that of chance.
"""

from collections.abc import Callable, Mapping
from math import exp
from types import MappingProxyType
from typing import Any

import numpy as np

from designer.data.average_precision import mean_average_precision
from designer.data.evidence import (
    Array,
    Boxes,
    Certainty,
    Confusion,
    CopySums,
    Edits,
    Evidence,
    Hits,
    Letters,
    Order,
    Quantiles,
    Ranks,
    Relative,
    Runs,
    Sizes,
    Told,
    Trust,
    ValueSums,
    Written,
    WrittenLetters,
)

_LARGEST_EXPONENT = 700.0
_STILL = 1e-12
"""What is less than this share of a sum of squares is rounding."""


def _ratio(part: Array, whole: Array) -> Array:
    """Shares; 0 where there is nothing to divide by."""
    return np.divide(part, whole, out=np.zeros(np.shape(whole)), where=whole > 0)


def _over_classes(shares: Array, there: Array) -> float:
    return float(shares[there].mean()) if there.any() else 0.0


def _parts(found: Confusion) -> tuple[Array, Array, Array, Array]:
    """Of each class: how often it is right, said and true, and whether it is either."""
    right, said, true = np.diag(found.matrix), found.matrix.sum(axis=0), found.matrix.sum(axis=1)
    return right.astype(float), said, true, (said + true) > 0


def _right(found: Confusion) -> float:
    return float(np.diag(found.matrix).sum() / max(float(found.matrix.sum()), 1.0))


def _precision(found: Confusion) -> float:
    right, said, _, there = _parts(found)
    return _over_classes(_ratio(right, said), there)


def _recall(found: Confusion) -> float:
    right, _, true, there = _parts(found)
    return _over_classes(_ratio(right, true), there)


def _balanced(found: Confusion) -> float:
    right, _, true, _ = _parts(found)
    return _over_classes(_ratio(right, true), true > 0)


def _dice(found: Confusion) -> float:
    right, said, true, there = _parts(found)
    return _over_classes(_ratio(2 * right, said + true), there)


def _iou(found: Confusion) -> float:
    right, said, true, there = _parts(found)
    return _over_classes(_ratio(right, said + true - right), there)


def _kappa(found: Confusion) -> float:
    """J. Cohen: A Coefficient of Agreement for Nominal Scales (1960)."""
    _, said, true, _ = _parts(found)
    among = max(float(found.matrix.sum()), 1.0)
    chance = float((said.astype(float) * true).sum()) / among**2
    return (_right(found) - chance) / (1 - chance) if chance < 1 else 0.0


def _mcc(found: Confusion) -> float:
    """J. Gorodkin: Comparing two K-category assignments by a K-category correlation coefficient (2004)."""
    right, said, true, _ = _parts(found)
    said, true, among = said.astype(float), true.astype(float), float(found.matrix.sum())
    both = right.sum() * among - (said * true).sum()
    spread = (among**2 - (said**2).sum()) * (among**2 - (true**2).sum())
    return float(both / np.sqrt(spread)) if spread > 0 else 0.0


def _within(count: int) -> Callable[[Ranks], float]:
    return lambda found: float(found.within[count - 1]) / max(found.among, 1.0)


def _roc_auc(found: Order) -> float:
    """Over the classes of which there are samples and of which there are not; the trapezoids of equal scores."""
    areas = [_auc(own, other) for own, other in found.columns if own.sum() and other.sum()]
    return float(np.mean(areas)) if areas else 0.5


def _auc(own: Array, other: Array) -> float:
    below = np.cumsum(other, dtype=float) - other
    return float((own * (below + other / 2)).sum() / (float(own.sum()) * float(other.sum())))


def _average_precision(found: Order) -> float:
    steps = [_step_area(own[::-1], other[::-1]) for own, other in found.columns if own.sum()]
    return float(np.mean(steps)) if steps else 0.0


def _step_area(own: Array, other: Array) -> float:
    """Σ (recall gained) · precision, from the highest score down."""
    found = np.cumsum(own, dtype=float)
    said = found + np.cumsum(other, dtype=float)
    return float((own * _ratio(found, said)).sum() / found[-1])


def _micro(part: Callable[[Told], Array]) -> Callable[[Told], float]:
    """Rightly given labels of those that `part` says, all labels together; 1 where there are none."""

    def share(found: Told) -> float:
        whole = float(part(found).sum())
        return float(found.right.sum()) / whole if whole else 1.0

    return share


def _by_label(found: Told) -> float:
    return float(_ratio(2 * found.right.astype(float), found.given + found.due).mean())


def _log_loss(found: Certainty) -> float:
    return found.surprise / max(found.among, 1.0)


def _calibration(found: Trust) -> float:
    """C. Guo and others: On Calibration of Modern Neural Networks (2017)."""
    return float(np.abs(found.shares - found.right).sum() / max(float(found.samples.sum()), 1.0))


def _mae(found: ValueSums) -> float:
    return float((found.absolute / found.among).mean())


def _rmse(found: ValueSums) -> float:
    return float(np.sqrt(found.squared / found.among).mean())


def _r2(found: ValueSums) -> float:
    """A target that does not vary counts 1 if predicted exactly, else 0."""
    spread = found.total_squared - np.square(found.total) / found.among
    still = spread <= _STILL * found.total_squared
    explained = np.where(still, (found.squared <= 0).astype(float), 1.0 - found.squared / np.where(still, 1.0, spread))
    return float(explained.mean())


def _mape(found: Relative) -> float:
    return float(_ratio(found.shares, found.among).mean())


def _median_error(found: Sizes) -> float:
    return float(np.mean([_median(*column) for column in found.columns]))


def _median(sizes: Array, counts: Array) -> float:
    """The middle of sizes that occur so often, or the mean of both middles."""
    upto, count = np.cumsum(counts), int(counts.sum())
    low, high = (np.searchsorted(upto, place, side="right") for place in ((count - 1) // 2, count // 2))
    return float(sizes[low] + sizes[high]) / 2 if count else 0.0


def _bleu(found: Runs) -> float:
    """K. Papineni and others: BLEU (2002), of a whole corpus with one reference each; 0 if some n never matches.

    Runs that are longer than anything said do not count.
    """
    there = found.told > 0
    if not there.any() or (found.matches[there] == 0).any():
        return 0.0
    mean = float(np.log(found.matches[there] / found.told[there]).mean())
    short = 0.0 if found.said >= found.true else 1.0 - found.true / found.said
    return exp(mean + short)


def _edit_rate(found: Edits) -> float:
    return found.edits / max(found.among, 1.0)


_CONFUSION: Mapping[str, Callable[[Any], float]] = {
    "accuracy": _right,
    "balanced_accuracy": _balanced,
    "precision": _precision,
    "recall": _recall,
    "f1": _dice,
    "dice": _dice,
    "iou": _iou,
    "kappa": _kappa,
    "mcc": _mcc,
}

FORMULAS: Mapping[type[Evidence], Mapping[str, Callable[[Any], float]]] = MappingProxyType(
    {
        Hits: {"accuracy": lambda found: found.right / max(found.among, 1.0)},
        Confusion: _CONFUSION,
        Ranks: {"top3": _within(3), "top5": _within(5)},
        Told: {
            "f1": _micro(lambda found: (found.given + found.due) / 2),
            "precision": _micro(lambda found: found.given),
            "recall": _micro(lambda found: found.due),
            "f1_macro": _by_label,
            "accuracy": lambda found: found.agree / max(found.places, 1.0),
            "exact_match": lambda found: found.whole / max(found.among, 1.0),
        },
        Order: {"roc_auc": _roc_auc, "average_precision": _average_precision},
        Certainty: {
            "log_loss": _log_loss,
            "perplexity": lambda found: exp(min(_log_loss(found), _LARGEST_EXPONENT)),
        },
        Trust: {"calibration": _calibration},
        ValueSums: {
            "mae": _mae,
            "rmse": _rmse,
            "r2": _r2,
        },
        Relative: {"mape": _mape},
        Quantiles: {
            "pinball10": lambda found: float((found.low / found.among).mean()),
            "pinball90": lambda found: float((found.high / found.among).mean()),
        },
        Sizes: {"median_error": _median_error},
        CopySums: {
            "mae": lambda found: found.absolute / max(found.among, 1.0),
            "rmse": lambda found: float(np.sqrt(found.squared / max(found.among, 1.0))),
        },
        Runs: {"bleu": _bleu},
        Edits: {"wer": _edit_rate},
        Letters: {"cer": _edit_rate},
        Written: {"wer": _edit_rate},
        WrittenLetters: {"cer": _edit_rate},
        Boxes: {
            "map": lambda found: mean_average_precision(found.found, found.true),
            "map50": lambda found: mean_average_precision(found.found, found.true, covers=(0.5,)),
        },
    }
)
"""By what was counted: the metrics that it makes. A metric may be made of several things; the cheapest is counted."""
