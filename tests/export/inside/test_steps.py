"""Every step of the runtime has operators that give the same numbers, on any sizes that a file leaves open too."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from designer.export.errors import ExportError
from designer.export.inside.steps import STEPS
from runtime import steps as all_steps
from runtime.errors import InputError
from runtime.steps import Reshape, Scale, Sigmoid, Softmax, Standardise, Step, Unstandardise, apply_all
from runtime.steps_places import Channels, Crop, Equalise, Grey, Pad, Pick, Resize, Transpose
from runtime.steps_time import Detrend, Difference, Length, MovingMean, Preemphasis
from runtime.steps_values import Clip, Log, Ranks
from tests.helpers.inside import stepped
from tests.runtime.test_preparation_steps import steps as preparations

CHANCE = np.random.default_rng(0)
ROWS = (CHANCE.normal(size=(5, 4)) * 3).astype(np.float32)
PICTURES = (CHANCE.random((3, 3, 9, 11)) * 255).astype(np.float32)
SERIES = CHANCE.normal(size=(3, 7, 2)).astype(np.float32)
NUMBERS = np.arange(12).reshape(2, 6)

CASES: list[tuple[Step, np.ndarray]] = [
    (Scale(0.3, 1.7), ROWS),
    (Scale(1 / 255), PICTURES.astype(np.uint8)),
    (Standardise((1.0, 2021.3, 3.0, 4.0), (1.0, 0.1, 2.0, 3.0)), ROWS),
    (Standardise((1.0, 2.0, 3.0), (1.0, 0.1, 2.0), axis=1), PICTURES),
    (Unstandardise((1.0, 2.0, 3.0, 4.0), (1.0, 0.1, 2.0, 3.0)), ROWS),
    (Reshape((2, 2)), ROWS),
    (Softmax(1), PICTURES),
    (Softmax(), ROWS * 40),
    (Sigmoid(), ROWS * 30),
    (Clip((-1.0,), (1.0,)), ROWS),
    (Clip((-1.0, 0.0, -2.0, -3.0), (1.0, 0.5, 0.0, 1.0)), ROWS),
    (Log(-20.0), ROWS),
    (Ranks(((-3.0, -1.0, 0.0, 2.0),), ((0.0, 0.2, 0.7, 1.0),)), ROWS),
    (
        Ranks(((-3.0, 0.0), (0.0,), (-1.0, 1.0), (-2.0, 0.0, 2.0)), ((0.0, 1.0), (0.5,), (0.0, 1.0), (0.0, 0.9, 1.0))),
        ROWS,
    ),
    (Pick((2, 0)), ROWS),
    (Channels((2, 1, 0)), PICTURES),
    (Transpose((1, 2, 0)), PICTURES),
    (Grey(), PICTURES),
    (Crop(4, 5), PICTURES),
    (Pad(12, 14, -1.5), PICTURES),
    (Resize(5, 20), PICTURES),
    (Equalise(), PICTURES),
    (Equalise(), np.round(PICTURES / 64) * 64),
    (Equalise(), np.zeros_like(PICTURES)),
    (Length(1, 5), SERIES),
    (Length(1, 10, -2.5), SERIES),
    (Length(1, 10, 3.0), NUMBERS),
    (Length(1, 10, 0.5), NUMBERS),
    (Preemphasis(1), SERIES),
    (Difference(1), SERIES),
    (MovingMean(1, 3), SERIES),
    (MovingMean(-1, 30), SERIES),
    (Detrend(1), SERIES),
]


@pytest.mark.parametrize(("step", "raw"), CASES, ids=lambda each: getattr(each, "kind", ""))
def test_a_step_in_the_file_gives_what_the_runtime_gives(step: Step, raw: np.ndarray) -> None:
    expected = step.apply(raw)
    known_channels = isinstance(step, Grey | Channels)
    for sizes in (raw.shape[1:], ((3,) if known_channels else (None,)) + (None,) * (raw.ndim - 2)):
        found = stepped((step,), raw, expected, sizes)
        assert found.dtype == expected.dtype
        assert np.allclose(found, expected, rtol=1e-7, atol=1e-7)


def test_every_step_of_the_runtime_has_an_entry() -> None:
    assert set(STEPS) == set(all_steps.STEPS.values())
    assert {type(step) for step, _ in CASES} == set(STEPS)


@settings(max_examples=60, deadline=None)
@given(preparations, preparations, st.integers(0, 2**32), st.tuples(*[st.integers(1, 5)] * 4))
def test_steps_by_chance_one_after_the_other_give_what_the_runtime_gives(
    first: Step, second: Step, seed: int, shape: tuple[int, ...]
) -> None:
    raw = (np.random.default_rng(seed).random(shape) * 255).astype(np.float32)
    try:
        expected = apply_all((first, second), raw)
    except InputError:
        assume(False)
    scale = max(1.0, float(np.abs(expected).max(initial=0.0)), float(np.abs(first.apply(raw)).max(initial=0.0)))
    assert np.abs(stepped((first, second), raw, expected, shape[1:]) - expected).max(initial=0.0) <= 1e-5 * scale


def test_what_the_runtime_refuses_becomes_no_number() -> None:
    with pytest.raises(InputError, match="logarithm"):
        Log(0.0).apply(ROWS)
    found = stepped((Log(0.0),), ROWS, ROWS, (4,))
    assert (np.isnan(found) == (ROWS < -1e-6)).all()


@dataclass(frozen=True, slots=True)
class Unknown(Step):
    """A step that nobody wrote operators for."""

    kind: ClassVar[str] = "unknown"


def test_a_step_without_operators_is_refused_by_name() -> None:
    with pytest.raises(ExportError, match="“unknown” cannot be put into the file") as caught:
        stepped((Unknown(),), ROWS, ROWS, (4,))
    assert "without `inside`" in caught.value.hint
