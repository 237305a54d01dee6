"""The outline of a series agrees with brute force at every zoom, however the series came to be."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.gui.plots.pyramid import Pyramid
from designer.gui.plots.smooth import WindowMean

NUMBERS = st.floats(width=32, allow_nan=True, allow_infinity=True)


def pyramid_of(*chunks: np.ndarray) -> Pyramid:
    pyramid = Pyramid()
    for chunk in chunks:
        pyramid.extend(np.asarray(chunk, dtype=np.float32))
    return pyramid


@st.composite
def a_series(draw: st.DrawFn) -> list[np.ndarray]:
    """A random walk of up to 5,000 values with a few gaps, cut into pieces of any size."""
    size = draw(st.integers(0, 5000))
    values = np.random.default_rng(draw(st.integers(0, 2**16))).normal(size=size).cumsum().astype(np.float32)
    for place in draw(st.lists(st.integers(0, max(0, size - 1)), max_size=20 if size else 0)):
        values[place] = draw(NUMBERS)
    cuts = sorted(draw(st.lists(st.integers(0, size), max_size=8)))
    return np.split(values, cuts)


@settings(deadline=None, max_examples=150)
@given(a_series(), st.integers(-10, 5100), st.integers(-10, 5100), st.integers(1, 700))
def test_an_outline_holds_the_extremes_of_its_bins(
    chunks: list[np.ndarray], start: int, stop: int, columns: int
) -> None:
    pyramid = pyramid_of(*chunks)
    values = np.concatenate(chunks)
    values = np.where(np.isfinite(values), values, np.nan)
    outline = pyramid.outline(start, stop, columns)
    first, last = max(0, start), min(len(values), stop)
    if first >= last:
        assert len(outline.low) == 0
        return
    assert len(outline.low) <= max(2 * columns, columns + 2)
    assert outline.start <= first < outline.start + outline.width
    assert outline.start + len(outline.low) * outline.width >= last
    for index, (low, high) in enumerate(zip(outline.low, outline.high, strict=True)):
        begin = outline.start + index * outline.width
        inside = values[begin : begin + outline.width]
        np.testing.assert_equal(low, np.fmin.reduce(inside))
        np.testing.assert_equal(high, np.fmax.reduce(inside))


def test_a_single_peak_among_a_million_values_is_kept() -> None:
    values = np.zeros(1_000_000, dtype=np.float32)
    values[654_321] = 7
    outline = pyramid_of(values).outline(0, len(values), 800)
    assert outline.high.max() == 7
    assert len(outline.low) <= 802


def test_bins_stay_where_they_are_while_the_series_grows() -> None:
    values = np.random.default_rng(0).normal(size=50_000).astype(np.float32)
    pyramid = pyramid_of(values)
    before = pyramid.outline(0, 50_000, 400)
    pyramid.extend(values[:33])
    after = pyramid.outline(0, 50_033, 400)
    assert after.width == before.width
    np.testing.assert_array_equal(before.low[:-1], after.low[: len(before.low) - 1])


def test_the_line_of_an_outline_goes_through_both_extremes_of_each_bin() -> None:
    positions, values = pyramid_of(np.arange(1000)).outline(0, 1000, 10).line()
    assert len(positions) == len(values)
    assert values.min() == 0
    assert values.max() == 999
    assert (np.diff(positions) >= 0).all()


@settings(deadline=None, max_examples=60)
@given(a_series(), st.integers(1, 60), st.data())
def test_the_smooth_line_is_the_mean_around_each_place_however_the_values_arrive(
    chunks: list[np.ndarray], half: int, data: st.DataObject
) -> None:
    bounded = [np.where(np.abs(chunk) < 1e6, chunk, np.nan).astype(np.float32) for chunk in chunks]
    values = np.concatenate(bounded)
    mean = WindowMean()
    for chunk in bounded:
        mean.extend(chunk)
    assert len(mean) == len(values)
    if not len(values):
        return
    place = data.draw(st.integers(0, len(values) - 1))
    reach = min(half, place)
    inside = values[place - reach : place + reach + 1].astype(np.float64)
    finite = inside[np.isfinite(inside)]
    expected = finite.mean() if len(finite) else np.nan
    np.testing.assert_allclose(mean.means(np.array([place]), half)[0], expected, rtol=1e-6, atol=1e-6)
