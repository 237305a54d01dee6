"""Steps that prepare samples compute what they say, the same alone as in a batch, and survive JSON."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from runtime.errors import InputError, ManifestError
from runtime.steps import Step, step_from_json
from runtime.steps_places import Crop, Equalise, Grey, Pad, Pick, Resize
from runtime.steps_time import Detrend, Difference, Length, MovingMean, Preemphasis
from runtime.steps_values import Clip, Log, Ranks

finite = st.floats(-1e6, 1e6, width=32, allow_subnormal=False)
sizes = st.integers(1, 9)
axes = st.sampled_from((1, 2, 3, -1, -2))


@st.composite
def clips(draw: st.DrawFn) -> Clip:
    pairs = [sorted((draw(finite), draw(finite))) for _ in range(draw(st.integers(1, 4)))]
    return Clip(tuple(low for low, _ in pairs), tuple(high for _, high in pairs), draw(axes))


@st.composite
def ranks(draw: st.DrawFn) -> Ranks:
    rows = [tuple(sorted(draw(st.sets(finite, min_size=1, max_size=6)))) for _ in range(draw(st.integers(1, 3)))]
    return Ranks(tuple(rows), tuple(tuple(np.linspace(0, 1, len(row)).tolist()) for row in rows), draw(axes))


steps: st.SearchStrategy[Step] = st.one_of(
    clips(),
    ranks(),
    st.builds(Log, finite),
    st.builds(Pick, st.lists(st.integers(0, 9), min_size=1, max_size=5).map(tuple)),
    st.just(Grey()),
    st.builds(Crop, sizes, sizes),
    st.builds(Pad, sizes, sizes, finite),
    st.builds(Resize, sizes, sizes),
    st.builds(Equalise, st.just(0.0), st.floats(1.0, 255.0)),
    st.builds(Length, axes, sizes, finite),
    st.builds(Preemphasis, axes, st.floats(0, 1)),
    st.builds(Difference, axes),
    st.builds(MovingMean, axes, sizes),
    st.builds(Detrend, axes),
)


@given(steps)
def test_a_step_comes_back_from_json_as_it_went(step: Step) -> None:
    assert step_from_json(json.loads(json.dumps(step.to_json()))) == step


@given(steps, st.integers(0, 2**32), st.tuples(st.integers(1, 4), sizes, sizes), st.booleans())
def test_a_sample_becomes_the_same_bits_alone_and_in_a_batch(
    step: Step, seed: int, shape: tuple[int, ...], are_bytes: bool
) -> None:
    batch = np.random.default_rng(seed).integers(0, 256, (5, *shape)).astype(np.uint8)
    if not are_bytes:
        batch = (batch * 0.37 - 11).astype(np.float32)
    before = batch.copy()
    try:
        made = step.apply(batch)
    except InputError:
        return
    assert np.array_equal(batch, before)
    assert made.dtype in (np.float32, batch.dtype)
    for row in range(5):
        assert np.array_equal(step.apply(batch[row : row + 1])[0], made[row])
    strided = np.repeat(batch, 2, axis=0)[::2]
    assert np.array_equal(step.apply(strided), made)


@given(steps, st.integers(0, 2**32))
def test_what_is_said_to_change_each_value_for_itself_does_so(step: Step, seed: int) -> None:
    batch = np.random.default_rng(seed).integers(0, 256, (2, 3, 4, 4)).astype(np.uint8)
    values = np.broadcast_to(np.arange(256, dtype=np.uint8).reshape(256, 1, 1, 1), (256, 3, 1, 1))
    if not step.is_pointwise:
        return
    try:
        table = step.apply(values).reshape(256, 3)
        made = step.apply(batch)
    except InputError:
        return
    for channel in range(3):
        assert np.array_equal(table[batch[:, channel], channel], made[:, channel])


def test_resizing_smooths_as_pillow_does() -> None:
    rng = np.random.default_rng(0)
    for before, after in (((20, 31), (7, 9)), ((5, 6), (13, 4)), ((8, 8), (8, 3))):
        picture = rng.random(before).astype(np.float32)
        wanted = Image.fromarray(picture, mode="F").resize(after[::-1], Image.Resampling.BILINEAR)
        made = Resize(*after).apply(picture[np.newaxis, np.newaxis])[0, 0]
        assert np.allclose(made, np.asarray(wanted), atol=1e-5)


def test_each_channel_is_resized_for_itself() -> None:
    pictures = np.random.default_rng(1).integers(0, 256, (2, 3, 9, 7)).astype(np.uint8)
    made = Resize(4, 5).apply(pictures)
    for channel in range(3):
        assert np.array_equal(Resize(4, 5).apply(pictures[:, channel : channel + 1])[:, 0], made[:, channel])


def test_a_picture_of_one_brightness_keeps_it_in_every_size() -> None:
    made = Resize(3, 17).apply(np.full((1, 2, 9, 5), 7, dtype=np.uint8))
    assert np.allclose(made, 7.0)


def test_equalising_spreads_a_pale_picture_over_the_whole_range() -> None:
    pale = (100 + np.arange(64) % 8).reshape(1, 1, 8, 8).astype(np.uint8)
    made = Equalise(0.0, 255.0).apply(pale)
    assert made.min() == 0.0
    assert made.max() == 255.0
    assert len(np.unique(made)) == 8
    flat = np.full((1, 1, 3, 3), 9, dtype=np.uint8)
    assert np.array_equal(Equalise(0.0, 255.0).apply(flat), flat)


def test_the_middle_is_cut_out_and_put_back() -> None:
    picture = np.arange(36, dtype=np.uint8).reshape(1, 1, 6, 6)
    middle = Crop(2, 4).apply(picture)
    assert middle.dtype == np.uint8
    assert middle[0, 0].tolist() == [[13, 14, 15, 16], [19, 20, 21, 22]]
    assert Pad(6, 6, -1.0).apply(middle)[0, 0, 2:4, 1:5].tolist() == middle[0, 0].tolist()


def test_ranks_of_known_values_are_even_and_stop_at_the_ends() -> None:
    step = Ranks(((0.0, 10.0, 1000.0),), ((0.0, 0.5, 1.0),))
    made = step.apply(np.array([[-5.0, 0.0, 5.0, 10.0, 505.0, 1e9]]))
    assert made[0].tolist() == [0.0, 0.0, 0.25, 0.5, 0.75, 1.0]


def test_a_trend_is_taken_off_and_a_mean_looks_only_back() -> None:
    line = (3.0 + 2.0 * np.arange(10)).reshape(1, 10, 1)
    assert np.allclose(Detrend(1).apply(line), 0.0, atol=1e-5)
    assert Difference(1).apply(line)[0, :, 0].tolist() == [2.0] * 9
    steps = np.array([0, 0, 6, 0, 0], dtype=np.float32).reshape(1, 5, 1)
    assert MovingMean(1, 3).apply(steps)[0, :, 0].tolist() == [0, 0, 2, 2, 2]
    assert MovingMean(1, 3).apply(line)[0, :3, 0].tolist() == [3, 4, 5]
    assert Preemphasis(-1, 0.5).apply(np.array([[2.0, 2.0, 4.0]])).tolist() == [[2.0, 1.0, 3.0]]


def test_what_is_too_long_is_cut_and_what_is_too_short_is_filled() -> None:
    tokens = np.array([[5, 6, 7]])
    assert Length(1, 2).apply(tokens).tolist() == [[5, 6]]
    assert Length(1, 5).apply(tokens).tolist() == [[5, 6, 7, 0, 0]]
    assert Length(1, 5).apply(tokens).dtype == tokens.dtype


def test_a_logarithm_refuses_what_lies_below_its_offset() -> None:
    with pytest.raises(InputError, match="takes no value below 0, but -3 came"):
        Log(0.0).apply(np.array([[1.0, -3.0]]))


@pytest.mark.parametrize(
    "plain",
    [
        {"kind": "clip", "low": [1.0], "high": [0.0]},
        {"kind": "clip", "low": [], "high": []},
        {"kind": "clip", "low": [0.0, 1.0], "high": [1.0]},
        {"kind": "ranks", "knots": [[0.0, 0.0]], "levels": [[0.0, 1.0]]},
        {"kind": "ranks", "knots": [[0.0]], "levels": [[0.0, 1.0]]},
        {"kind": "ranks", "knots": [0.0], "levels": [[0.0]]},
        {"kind": "ranks", "knots": [[]], "levels": [[]]},
        {"kind": "pick", "places": []},
        {"kind": "pick", "places": [-1]},
        {"kind": "crop", "height": 0, "width": 3},
        {"kind": "pad", "height": 1 << 40, "width": 3},
        {"kind": "resize", "height": 3},
        {"kind": "equalise", "low": 3.0, "high": 3.0},
        {"kind": "length", "axis": 1, "length": 1 << 40},
        {"kind": "moving-mean", "axis": 1, "window": 0},
    ],
)
def test_a_description_that_makes_no_sense_is_refused(plain: dict[str, object]) -> None:
    with pytest.raises(ManifestError):
        step_from_json(plain)
