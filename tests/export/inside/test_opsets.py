"""What is put inside means the same in every operator set that can be asked for."""

from itertools import pairwise

import numpy as np
import pytest

from designer.protocol.export_options import OPSETS
from runtime.decoding import BoxRule, SymbolRule
from runtime.manifest import Decode, InputSpec, OutputSpec
from runtime.sound import Sound
from runtime.steps import Sigmoid, Softmax
from runtime.steps_places import Equalise, Resize
from runtime.steps_time import Detrend, Length, MovingMean
from runtime.steps_values import Clip, Log, Ranks
from tests.export.inside.test_pictures import picture, ring
from tests.helpers.inside import answered, prepared

CHANCE = np.random.default_rng(0)
SERIES = CHANCE.random((2, 9, 3)).astype(np.float32)
VALUES = (Clip((0.1,), (0.9,)), Log(), Ranks(((0.0, 0.5),), ((0.0, 1.0),)), Length(1, 12), MovingMean(1, 3), Detrend(1))
INPUTS = {
    "drawing": (
        InputSpec("x", (1, 8, 8), decode=Decode(8, 8, 1, 16.0, "auto", "ink", 0.2, 0.8)),
        ring(40, 30, 0.4)[None],
    ),
    "photo": (
        InputSpec("x", (3, 9, 7), decode=Decode(9, 7, 3, 255.0, "auto", "cover", pixels="photo")),
        picture(40, 50, 3)[None],
    ),
    "picture": (
        InputSpec("x", (3, 9, 7), decode=Decode(9, 7, 3), steps=(Resize(5, 6), Equalise(0.0, 1.0))),
        picture(20, 30, 3)[None],
    ),
    "sound": (
        InputSpec(
            "x", (1, 13, 14), reader=Sound(8000, 2000, features="mfcc", mels=20, coefficients=13, window=256, hop=128)
        ),
        CHANCE.normal(size=(2, 1, 2000)).astype(np.float32),
    ),
    "series": (InputSpec("x", (9, 3), steps=VALUES), SERIES),
}
AFTER = {"drawing": (1, 8, 8), "photo": (3, 9, 7), "picture": (3, 5, 6), "sound": (1, 13, 14), "series": (12, 3)}
ANSWERS = {
    "labels": (OutputSpec("y", "classification", tuple("abc"), steps=(Softmax(1),)), CHANCE.normal(size=(2, 3))),
    "given": (OutputSpec("y", "multilabel", tuple("abc"), steps=(Sigmoid(),)), CHANCE.normal(size=(2, 3))),
    "boxes": (OutputSpec("y", "detection", ("a", "b"), decoding=BoxRule()), CHANCE.normal(size=(2, 7, 4, 4))),
    "symbols": (OutputSpec("y", "classification", tuple("abc"), decoding=SymbolRule()), CHANCE.normal(size=(2, 3, 9))),
}


@pytest.mark.parametrize("kind", INPUTS)
def test_inputs_are_prepared_alike_by_all_operator_sets(kind: str) -> None:
    spec, raw = INPUTS[kind]
    after = np.zeros((len(raw), *AFTER[kind]), dtype=np.float32)
    found = [prepared(spec, raw, after, opset) for opset in OPSETS]
    assert found[0].shape == after.shape
    assert np.ptp(found[0]) > 0
    assert all(np.array_equal(one, other) for one, other in pairwise(found))


@pytest.mark.parametrize("kind", ANSWERS)
def test_outputs_are_answered_alike_by_all_operator_sets(kind: str) -> None:
    spec, said = ANSWERS[kind]
    found = [answered(spec, said.astype(np.float32), opset) for opset in OPSETS]
    for one, other in pairwise(found):
        assert one.keys() == other.keys()
        assert all(np.array_equal(one[name], other[name]) for name in one)
