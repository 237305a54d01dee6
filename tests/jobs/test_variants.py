"""What augmentations make of an item: the same code as in training, in a process that is kept."""

import numpy as np
import pytest

from designer.catalogue.datasets import InputDef
from designer.graph.recipe import Choice
from designer.jobs.errors import RunError
from designer.jobs.variants import VariantMaker
from designer.protocol.errors import ProtocolError
from designer.protocol.variants import (
    Variants,
    VariantsRequest,
    request_from_line,
    request_to_line,
    variants_from_line,
    variants_to_line,
)
from designer.worker.variants import variants

PICTURE = InputDef(name="input", content="image", shape=(3, 6, 8), normalise="scale", value_range=(0.0, 255.0))
TABLE = InputDef(name="input", content="table", shape=(4,), features=("a", "b", "c", "d"))
TEXT = InputDef(name="input", content="text", shape=(6,), dtype="int64", tokens=9)
FLIP = Choice("RandomHorizontalFlip", {"p": 1})
BYTES = np.random.default_rng(0).integers(0, 256, (3, 3, 6, 8), dtype=np.uint8)
SCALE = {"kind": "scale", "factor": 1 / 255, "offset": 0.0}


def test_a_request_and_an_answer_survive_their_lines() -> None:
    request = VariantsRequest((FLIP,), PICTURE, BYTES, (SCALE,), (0, 1, 2), masks=BYTES[:, 0], seed=4)
    again = request_from_line(request_to_line(request))
    assert (again.choices, again.kind, again.normalising) == (request.choices, request.kind, request.normalising)
    assert (again.signs, again.count, again.seed, again.boxes) == ((0, 1, 2), 8, 4, None)
    assert np.array_equal(again.samples, BYTES)
    assert np.array_equal(again.masks, BYTES[:, 0])
    answer = variants_from_line(variants_to_line(Variants(BYTES, error="A sentence.")))
    assert np.array_equal(answer.samples, BYTES)
    assert answer.error == "A sentence."
    for damaged in ("", "{}", "[1]", '{"samples": "AAAA"}'):
        with pytest.raises(ProtocolError):
            request_from_line(damaged)
        with pytest.raises(ProtocolError):
            variants_from_line(damaged)


def test_pictures_come_back_as_bytes_with_their_masks_and_boxes() -> None:
    masks = np.zeros((3, 6, 8), np.uint8)
    masks[:, :, 0] = 255
    boxes = np.array([[[0.25, 0.5, 0.1, 0.2, 1]]] * 3, np.float32)
    found = variants(VariantsRequest((FLIP,), PICTURE, BYTES, (SCALE,), masks=masks, boxes=boxes, count=4))
    assert np.array_equal(found.samples, np.repeat(BYTES[:1, :, :, ::-1], 4, axis=0))
    assert np.array_equal(found.masks, np.repeat(masks[:1, :, ::-1], 4, axis=0))
    assert np.allclose(found.boxes[:, 0, 0], 0.75)


def test_numbers_come_back_as_they_were_before_they_were_normalised() -> None:
    rows = np.array([[100.0, 0.001, 5, 7], [110, 0.002, 6, 9]], np.float32)
    steps = ({"kind": "standardise", "mean": [100, 0, 5, 8], "std": [10, 0.001, 1, 1], "axis": -1},)
    still = variants(VariantsRequest((Choice("GaussianNoise", {"p": 0}),), TABLE, rows, steps))
    assert np.array_equal(still.samples, np.repeat(rows[:1], 8, axis=0))
    noisy = variants(VariantsRequest((Choice("GaussianNoise", {"p": 1, "sigma": 0.1}),), TABLE, rows, steps, count=400))
    spread = (noisy.samples - rows[0]).std(axis=0)
    assert np.allclose(spread, [1, 0.0001, 0.1, 0.1], rtol=0.15)


def test_words_are_forgotten_but_not_what_fills_up() -> None:
    text = np.array([[2, 5, 6, 7, 0, 0]], np.int64)
    found = variants(VariantsRequest((Choice("TokenDropout", {"p": 1}),), TEXT, text, signs=(0, 1, 2)))
    assert found.samples.tolist() == [[2, 1, 1, 1, 0, 0]] * 8


def test_the_process_stays_warm_says_what_is_wrong_and_is_gone_when_closed() -> None:
    maker = VariantMaker()
    try:
        request = VariantsRequest((FLIP,), PICTURE, BYTES, (SCALE,))
        first = maker.ask(request)
        assert np.array_equal(first.samples, variants(request).samples)
        assert maker.is_warm
        wrong = maker.ask(VariantsRequest((Choice("Nonsense"),), PICTURE, BYTES))
        assert "There is no augmentation called “Nonsense”" in wrong.error
        assert maker.is_warm
    finally:
        maker.close()
    assert not maker.is_warm
    with pytest.raises(RunError):
        maker.ask(request)
