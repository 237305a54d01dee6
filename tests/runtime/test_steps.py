"""Steps compute what they say, undo each other, and survive JSON."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from runtime.errors import InputError, ManifestError
from runtime.steps import Reshape, Scale, Sigmoid, Softmax, Standardise, Step, Unstandardise, apply_all, step_from_json

numbers = st.floats(-1e6, 1e6, width=32, allow_subnormal=False)
wide = st.floats(-(2.0**127), 2.0**127, width=32, allow_subnormal=False)
deviations = st.floats(0.015625, 1024, width=32)


@st.composite
def moments(draw: st.DrawFn) -> tuple[tuple[float, ...], tuple[float, ...]]:
    size = draw(st.integers(1, 5))
    mean = draw(st.lists(st.floats(-1024, 1024, width=32, allow_subnormal=False), min_size=size, max_size=size))
    std = draw(st.lists(deviations, min_size=size, max_size=size))
    return tuple(mean), tuple(std)


any_step: st.SearchStrategy[Step] = st.one_of(
    st.builds(Scale, numbers, numbers),
    moments().map(lambda pair: Standardise(*pair)),
    moments().map(lambda pair: Unstandardise(*pair, axis=1)),
    st.builds(Reshape, st.lists(st.integers(0, 9), max_size=4).map(tuple)),
    st.builds(Softmax, st.integers(-2, 2)),
    st.just(Sigmoid()),
)


@given(any_step)
def test_every_step_comes_back_from_json_as_it_went(step: Step) -> None:
    assert step_from_json(json.loads(json.dumps(step.to_json()))) == step


@given(moments(), st.data())
def test_unstandardising_undoes_standardising(
    pair: tuple[tuple[float, ...], tuple[float, ...]], data: st.DataObject
) -> None:
    shape = (data.draw(st.integers(1, 4)), len(pair[0]))
    batch = data.draw(
        arrays.arrays(np.float32, shape, elements=st.floats(-10000, 10000, width=32, allow_subnormal=False))
    )
    back = apply_all((Standardise(*pair), Unstandardise(*pair)), batch)
    scale = np.abs(batch).max() + np.abs(pair[0]).max() + 1
    assert np.allclose(back, batch, rtol=0, atol=2e-6 * scale)


@given(arrays.arrays(np.float32, (3, 5), elements=wide))
def test_softmax_gives_shares_that_sum_to_one_for_any_scores(scores: np.ndarray) -> None:
    shares = Softmax().apply(scores)
    assert np.isfinite(shares).all()
    assert (shares >= 0).all()
    assert np.allclose(shares.sum(axis=1), 1, atol=1e-5)


@given(arrays.arrays(np.float32, (8,), elements=wide))
def test_sigmoid_never_overflows_and_is_symmetric(scores: np.ndarray) -> None:
    shares = Sigmoid().apply(scores)
    assert ((shares >= 0) & (shares <= 1)).all()
    assert np.allclose(shares + Sigmoid().apply(-scores), 1, atol=1e-6)


def test_standardising_an_image_works_per_channel() -> None:
    batch = np.stack([np.full((2, 2), 3.0), np.full((2, 2), 10.0)])[np.newaxis]
    result = Standardise((3.0, 8.0), (1.0, 2.0), axis=1).apply(batch)
    assert result.dtype == np.float32
    assert result[0, 0].tolist() == [[0, 0], [0, 0]]
    assert result[0, 1].tolist() == [[1, 1], [1, 1]]


def test_steps_leave_their_input_alone() -> None:
    batch = np.ones((2, 3), dtype=np.float32)
    apply_all((Scale(2.0, 1.0), Standardise((1.0,), (2.0,)), Softmax()), batch)
    assert (batch == 1).all()


def test_reshape_keeps_the_batch_and_refuses_what_does_not_fill_the_shape() -> None:
    assert Reshape((2, 3)).apply(np.zeros((5, 6))).shape == (5, 2, 3)
    with pytest.raises(InputError, match=r"\(7,\)"):
        Reshape((2, 3)).apply(np.zeros((5, 7)))


@pytest.mark.parametrize(
    ("value", "part"),
    [
        ([], "object"),
        ({}, "kind"),
        ({"kind": "explode"}, "one of scale"),
        ({"kind": "scale"}, "factor"),
        ({"kind": "scale", "factor": True}, "finite number"),
        ({"kind": "scale", "factor": float("nan")}, "finite number"),
        ({"kind": "standardise", "mean": [1], "std": [0]}, "above 0"),
        ({"kind": "standardise", "mean": [1, 2], "std": [1]}, "as many"),
        ({"kind": "standardise", "mean": "1", "std": [1]}, "list"),
        ({"kind": "reshape", "shape": [-1]}, "at least 0"),
        ({"kind": "softmax", "axis": 0.5}, "whole number"),
    ],
)
def test_a_damaged_step_is_refused_with_a_sentence(value: object, part: str) -> None:
    with pytest.raises(ManifestError, match=part):
        step_from_json(value)


def test_features_must_match_the_data() -> None:
    with pytest.raises(InputError, match="3 features"):
        Standardise((1.0, 2.0, 3.0), (1.0, 1.0, 1.0)).apply(np.zeros((2, 4)))
