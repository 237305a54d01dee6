"""Weights in smaller numbers are the nearest that there are, and come back as ONNX reads them."""

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from onnx import TensorProto, helper, numpy_helper

from designer.export.lowering.numbers import (
    BLOCK,
    FEWEST,
    LARGEST,
    TINY,
    block_for,
    brain_floats,
    eight_bits,
    four_bits,
    packed,
)

FLOATS = st.floats(-8, 8, width=32)
WEIGHTS = arrays(np.float32, st.tuples(st.integers(1, 5), st.integers(1, 70)), elements=FLOATS)


@given(WEIGHTS)
def test_eight_bits_are_off_by_half_a_step_at_most(weights: np.ndarray) -> None:
    found = eight_bits(weights, (0,))
    assert found.scales.shape == (len(weights), 1)
    assert (np.abs(found.values * found.scales - weights) <= found.scales * 0.5001 + TINY).all()


@given(WEIGHTS)
def test_four_bits_are_off_by_a_step_at_most_and_zero_is_zero(weights: np.ndarray) -> None:
    found = four_bits(weights, 1)
    places = np.arange(weights.shape[1]) // BLOCK
    scales, zeros = found.scales[:, places], found.zeros[:, places].astype(np.float32)
    back = (found.values - zeros) * scales
    assert (np.abs(back - weights) <= scales * 1.0001 + TINY).all()
    assert (back[weights == 0] == 0).all()
    assert np.isfinite(back).all()


@given(st.lists(st.integers(0, 15), min_size=1, max_size=9))
def test_two_numbers_of_four_bits_share_a_byte_as_onnx_has_it(numbers: list[int]) -> None:
    given_ = np.array(numbers, np.uint8)
    tensor = helper.make_tensor("t", TensorProto.UINT4, given_.shape, packed(given_), raw=True)
    assert numpy_helper.to_array(tensor).astype(np.uint8).tolist() == numbers


@given(arrays(np.float32, 20, elements=st.floats(-(2.0**100), 2.0**100, width=32)))
def test_bfloat16_is_what_onnx_makes_of_it(weights: np.ndarray) -> None:
    tensor = helper.make_tensor("t", TensorProto.BFLOAT16, weights.shape, brain_floats(weights).tobytes(), raw=True)
    wanted = onnx.numpy_helper.to_array(tensor).astype(np.float32)
    assert np.allclose(wanted, weights, rtol=2**-8, atol=1e-38)


@pytest.mark.parametrize(("size", "block"), [(32, 32), (96, 32), (48, 24), (17, 17), (8, 0), (131, 0), (9 * 16, 36)])
def test_sums_are_cut_into_equal_blocks_near_the_usual_size_or_not_at_all(size: int, block: int) -> None:
    assert block_for(size) == block
    assert block == 0 or FEWEST <= block <= LARGEST
