"""Round numbers for axes, and how they are written."""

from math import ceil, floor, log10

from designer.drawing.words import THIN


def round_step(span: float, count: float) -> float:
    """The step of 1, 2 or 5 × 10ⁿ that divides `span` into at most `count` parts."""
    if span <= 0 or count <= 0:
        return 1.0
    raw = span / count
    power = 10.0 ** floor(log10(raw))
    return next((factor * power for factor in (1, 2, 5) if factor * power >= raw * (1 - 1e-9)), 10 * power)


def round_numbers(low: float, high: float, count: float, *, whole: bool = False) -> tuple[float, list[float]]:
    """The step, and its multiples from `low` to `high`; with `whole`, no fractions (steps, epochs)."""
    step = round_step(high - low, count)
    if whole:
        step = max(step, 1.0)
    first, last = ceil(low / step - 1e-6), floor(high / step + 1e-6)
    return step, [index * step for index in range(first, last + 1)]


def log_numbers(low: float, high: float, count: float) -> list[float]:
    """Ticks between two positive numbers on a logarithmic axis: 1, 2 and 5 × 10ⁿ, fewer where `count` is exceeded."""
    powers = range(floor(log10(low)), ceil(log10(high)) + 1)
    for factors in ((1, 2, 5), (1, 3), (1,)):
        ticks = [factor * 10.0**power for power in powers for factor in factors]
        seen = [tick for tick in ticks if low * (1 - 1e-9) <= tick <= high * (1 + 1e-9)]
        if len(seen) <= max(2.0, count):
            return seen
    return seen[:: ceil(len(seen) / max(2.0, count))]


def log_range(low: float, high: float) -> tuple[float, float]:
    """1, 2 or 5 × 10ⁿ at or below `low`, and at or above `high`; both positive."""
    steps = [factor * 10.0**power for power in range(floor(log10(low)), ceil(log10(high)) + 2) for factor in (1, 2, 5)]
    bottom = max(step for step in steps if step <= low * (1 + 1e-9))
    return bottom, min(step for step in steps if step >= high * (1 - 1e-9) and step > bottom)


def written(value: float, step: float) -> str:
    """A tick's number with the digits its step needs: `12 000`, `0.25`, `2e-05`."""
    if value == 0:
        return "0"
    if abs(value) >= 1e6 or abs(step) < 1e-4:
        return f"{value:g}"
    digits = max(0, -floor(log10(step) + 1e-9))
    return f"{value:,.{digits}f}".replace(",", THIN).replace("-", "−")
