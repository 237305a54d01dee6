"""A learning rate and a batch size are found by trying them."""

import math

import pytest

from designer.training.finding import BatchTrial, find_batch, find_rate, one_figure, smoothed, suggested


def valley(best: float) -> list[tuple[float, float]]:
    """Losses over rates: flat, falling around `best`, rising far above it."""
    rates = [1e-7 * (1e8) ** (n / 119) for n in range(120)]
    falling = [2.3 - 2 / (1 + (best / rate) ** 2) for rate in rates]
    return [(r, f + max(0.0, math.log10(r / best / 20)) * 10) for r, f in zip(rates, falling, strict=True)]


@pytest.mark.parametrize("best", [3e-4, 1e-2, 0.3])
def test_the_rate_where_the_loss_falls_fastest_is_suggested(best: float) -> None:
    rates, losses = zip(*valley(best), strict=True)
    found = suggested(list(rates), list(losses))
    assert found is not None
    assert best / 2 <= found <= best * 2


def test_losses_that_do_not_fall_suggest_nothing() -> None:
    rates = [10.0 ** (n / 10 - 7) for n in range(80)]
    assert suggested(rates, [2.3] * 80) is None
    assert suggested(rates, [2.3 + n / 10 for n in range(80)]) is None
    assert suggested(rates[:5], [5.0, 4.0, 3.0, 2.0, 1.0]) is None


def test_a_quadratic_bowl_is_walked_down_until_the_rate_is_too_much() -> None:
    """Gradient descent on x² with curvature 2 diverges above the rate 1."""
    x = 1.0

    def step(rate: float) -> float:
        nonlocal x
        loss = x * x
        x -= rate * 2 * x
        return loss

    seen: list[tuple[float, float]] = []
    found = find_rate(step, lambda rate, loss: seen.append((rate, loss)))
    assert list(zip(found.rates, found.losses, strict=True)) == seen
    assert found.rates[0] == pytest.approx(1e-7)
    assert found.suggestion is not None
    assert 0.003 <= found.suggestion <= 0.5
    ratios = [b / a for a, b in zip(found.rates, found.rates[1:], strict=False)]
    assert ratios == pytest.approx([ratios[0]] * len(ratios))


def test_the_search_ends_when_the_loss_is_no_number_or_far_too_high() -> None:
    broken = find_rate(lambda rate: math.nan if rate > 1e-3 else 1.0)
    assert max(broken.rates) <= 1e-3
    wild = find_rate(lambda rate: 1.0 if rate < 1e-2 else 1e6)
    assert max(wild.rates) < 0.02


def test_smoothing_does_not_shift_a_fall() -> None:
    step = [1.0] * 20 + [0.0] * 20
    assert smoothed(step)[:15] == [1.0] * 15
    assert [round(each, 3) for each in smoothed(step)[19:21]] == [0.556, 0.444]


def test_one_figure_is_kept() -> None:
    assert [one_figure(number) for number in (0.0031, 0.00096, 12.0)] == [0.003, 0.001, 10.0]


def tried(speed: dict[int, float], memory: int = 0) -> object:
    def attempt(size: int) -> BatchTrial | None:
        return BatchTrial(size, speed[size], memory * size) if size in speed else None

    return attempt


def test_the_smallest_batch_that_is_nearly_the_fastest_is_suggested() -> None:
    speeds = {8: 100.0, 16: 190.0, 32: 360.0, 64: 500.0, 128: 510.0, 256: 505.0}
    found = find_batch(tried(speeds), most=10_000)  # type: ignore[arg-type]
    assert (found.suggestion, found.largest, found.reason) == (64, 256, "larger batches are not faster")


def test_a_batch_without_memory_ends_the_search() -> None:
    found = find_batch(tried({8: 1.0, 16: 2.0}), most=10_000)  # type: ignore[arg-type]
    assert (found.suggestion, found.largest) == (16, 16)
    assert found.reason == "there is no memory for 32 samples at once"
    assert find_batch(tried({}), most=64).suggestion is None  # type: ignore[arg-type]


def test_batches_stop_before_the_memory_is_full_and_at_the_end_of_the_data() -> None:
    speeds = {8 * 2**n: 10.0 * 2**n for n in range(9)} | {1000: 5e3}
    full = find_batch(tried(speeds, memory=10), most=10_000, room_bytes=1000)  # type: ignore[arg-type]
    assert (full.largest, full.reason) == (64, "a larger batch would fill the memory")
    every = find_batch(tried(speeds), most=1000)  # type: ignore[arg-type]
    assert (every.largest, every.reason) == (1000, "the data is too small for larger ones")
