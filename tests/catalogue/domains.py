"""What numbers a layer takes, where it does not take every one: random numbers are brought there before it runs."""

from collections.abc import Callable, Sequence

from torch import Tensor

from designer.catalogue.layer import LayerDef

Fit = Callable[[list[Tensor]], list[Tensor]]


def _chances(given: list[Tensor]) -> list[Tensor]:
    return [each.sigmoid() if each.is_floating_point() else each for each in given]


def _variance(given: list[Tensor]) -> list[Tensor]:
    return [*given[:2], *(each.square() + 0.1 if each.is_floating_point() else each for each in given[2:])]


def _steps(given: list[Tensor]) -> list[Tensor]:
    """Logarithms of probabilities, and as many steps as there are."""
    scores, targets, lengths, *rest = given
    if scores.dim() != 3 or not scores.is_floating_point():
        return given
    return [scores.log_softmax(-1), targets, lengths.new_full(lengths.shape, scores.shape[1]), *rest]


def _counts(given: list[Tensor]) -> list[Tensor]:
    return [each.exp() if each.is_floating_point() else each for each in given]


_DOMAINS: dict[str, Fit] = {
    "BCELoss": _chances,
    "KLDivLoss": _chances,
    "GaussianNLLLoss": _variance,
    "PoissonNLLLoss": _counts,
    "CTCLoss": _steps,
}

LOOKING = frozenset({"GaussianNLLLoss", "CTCLoss"})
"""Layers that look at the numbers themselves, so that torch cannot run them without any (on its device `meta`)."""


def within_domain(entry: LayerDef, given: Sequence[Tensor]) -> list[Tensor]:
    """What arrives, in the range that the layer takes."""
    fit = _DOMAINS.get(entry.type)
    return fit(list(given)) if fit else list(given)
