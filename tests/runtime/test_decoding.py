"""Answers are read off a network's numbers as its description says: boxes, symbols, words, lists of labels."""

import itertools
import json

import numpy as np
import pytest

from runtime.boxes import found_boxes
from runtime.decoding import BoxRule, Decoding, NextWord, SymbolRule, TopLabels, read_decoding
from runtime.errors import ManifestError, RuntimeModelError
from runtime.manifest import OutputSpec
from runtime.postprocess import predictions
from runtime.record import Record
from runtime.steps import Softmax
from runtime.transcripts import likeliest_transcript

RULES: list[Decoding] = [TopLabels(7), BoxRule("rows", 0.3, 0.4, 9, 64, 32), SymbolRule(2, 25), NextWord(0.7, 40, 0.9)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind)
def test_a_rule_comes_back_from_json_as_it_went(rule: Decoding) -> None:
    assert read_decoding(Record(json.loads(json.dumps(rule.to_json())), "decoding")) == rule


@pytest.mark.parametrize(
    ("value", "part"),
    [
        ({"kind": "magic"}, "“magic”, which this version does not know"),
        ({"kind": "top", "count": 0}, "at least 1"),
        ({"kind": "boxes", "cover": 1.5}, "a share from 0 to 1"),
        ({"kind": "boxes", "form": "heap"}, "one of grid, rows"),
        ({"kind": "boxes", "most": 10**9}, "at most 100000"),
        ({"kind": "ctc", "beam": 10**6}, "at most 1000"),
        ({"kind": "ctc", "blank": -1}, "at least 0"),
        ({"kind": "next-word", "temperature": -1}, "at least 0"),
        ({"kind": "next-word", "top_p": 0}, "above 0"),
    ],
)
def test_a_damaged_rule_is_refused_with_a_sentence(value: dict[str, object], part: str) -> None:
    with pytest.raises(ManifestError, match=part):
        read_decoding(Record(value, "decoding"))


def _by_all_ways(shares: np.ndarray, blank: int) -> tuple[tuple[int, ...], float]:
    """The likeliest symbols, by adding up all ways to say each."""
    found: dict[tuple[int, ...], float] = {}
    for way in itertools.product(range(len(shares)), repeat=shares.shape[1]):
        said = tuple(symbol for symbol, _ in itertools.groupby(way) if symbol != blank)
        chance = float(np.prod([shares[symbol, step] for step, symbol in enumerate(way)]))
        found[said] = found.get(said, 0.0) + chance
    best = max(found, key=lambda said: found[said])
    return best, found[best]


@pytest.mark.parametrize("seed", range(6))
def test_a_wide_beam_finds_the_likeliest_symbols_of_all(seed: int) -> None:
    chance = np.random.default_rng(seed)
    shares = chance.dirichlet(np.full(4, 0.6), 5).T
    blank = seed % 4
    expected, share = _by_all_ways(shares, blank)
    for given in (shares, np.log(shares), np.log(shares) + 3):
        found, logarithm = likeliest_transcript(given if given.min() < 0 else shares, blank, beam=5_000)
        assert found == expected
        assert np.exp(logarithm) == pytest.approx(share, rel=1e-9)


def test_a_beam_hears_what_the_likeliest_of_each_step_misses() -> None:
    shares = np.array([[0.6, 0.6], [0.4, 0.4]])  # Nothing twice: 0.36. The symbol somehow: 0.64.
    greedy, wide = (
        predictions(OutputSpec("y", "classification", ("-", "a"), decoding=SymbolRule(0, beam)), shares[np.newaxis])[0]
        for beam in (1, 4)
    )
    assert greedy.symbols == ()
    assert greedy.text() == "nothing"
    assert wide.symbols == ("a",)
    assert wide.text() == "a"
    assert wide.to_json()["symbols"] == ["a"]


def test_symbols_of_several_letters_are_set_apart() -> None:
    steps = np.eye(3)[[0, 1, 1, 0, 1, 2]].T[np.newaxis]
    spec = OutputSpec("y", "classification", ("", "do", "re"), decoding=SymbolRule())
    (found,) = predictions(spec, steps)
    assert found.symbols == ("do", "do", "re")
    assert found.text() == "do do re"


def test_a_detector_says_its_boxes_the_likeliest_first() -> None:
    grid = (np.random.default_rng(0).normal(size=(2, 7, 4, 4)) * 2).astype(np.float32)
    rule = BoxRule(most=5, threshold=0.3, cover=0.4)
    found = predictions(OutputSpec("y", "detection", ("cat", "dog"), decoding=rule), grid)
    rows = found_boxes(grid, 5, 0.3, 0.4)
    for prediction, row in zip(found, rows, strict=True):
        assert len(prediction.boxes) == (row[:, 4] >= 0).sum() > 1
        assert [box.score for box in prediction.boxes] == sorted((box.score for box in prediction.boxes), reverse=True)
    first = found[0].boxes[0]
    assert found[0].text().startswith(f"{first.label} ({100 * first.score:.1f} %) at {100 * first.x:.0f} %, ")
    assert found[0].to_json()["boxes"][0]["box"] == [first.x, first.y, first.width, first.height]
    json.dumps(found[0].to_json(), allow_nan=False)


def test_boxes_that_are_found_already_are_taken_as_they_are() -> None:
    rows = np.array([[[0.5, 0.5, 0.2, 0.2, 1, 0.9], [0, 0, 0, 0, -1, 0]]])
    (found,) = predictions(OutputSpec("y", "detection", ("cat", "dog"), decoding=BoxRule("rows")), rows)
    assert found.boxes == (("dog", 0.9, 0.5, 0.5, 0.2, 0.2),)
    (none,) = predictions(OutputSpec("y", "detection", decoding=BoxRule("rows")), rows[:, 1:])
    assert none.text() == "nothing found"
    with pytest.raises(RuntimeModelError, match="should say boxes as a grid"):
        predictions(OutputSpec("y", "detection", decoding=BoxRule()), np.zeros((1, 3, 5)))


PIXELS = np.array(
    [
        [16.0, 32.0, 8.0, 16.0, 0.1, 0.9, 0.0],
        [17.0, 32.0, 8.0, 16.0, 0.0, 0.6, 0.0],
        [40.0, 8.0, 4.0, 4.0, 0.01, 0.02, 0.5],
    ]
)
"""Middle, width, height, and a score for each of three classes."""


@pytest.mark.parametrize("said", [PIXELS, PIXELS.T], ids=["rows", "columns"])
def test_boxes_of_other_makers_are_in_pixels(said: np.ndarray) -> None:
    rule = BoxRule("pixels", 0.25, height=64, width=128)
    spec = OutputSpec("y", "detection", ("cat", "dog", "cow"), decoding=rule)
    (found,) = predictions(spec, said[np.newaxis])
    assert [box.label for box in found.boxes] == ["dog", "cow"]
    assert found.boxes[0] == ("dog", pytest.approx(0.9), 0.125, 0.5, 0.0625, 0.25)


def test_boxes_of_other_makers_may_have_corners() -> None:
    rule = BoxRule("pixels", 0.25, height=64, width=128)
    said = np.array([[[0.0, 0.0, 64.0, 32.0, 0.8, 2.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]])
    (found,) = predictions(OutputSpec("y", "detection", ("cat", "dog", "cow"), decoding=rule), said)
    assert found.boxes == (("cow", pytest.approx(0.8), 0.25, 0.25, 0.5, 0.5),)
    with pytest.raises(RuntimeModelError, match="boxes of 3 classes in pixels, but it is 2×9"):
        predictions(OutputSpec("y", "detection", ("cat", "dog", "cow"), decoding=rule), np.zeros((1, 2, 9)))


def test_how_many_labels_are_listed_is_what_the_description_says() -> None:
    spec = OutputSpec("y", "classification", tuple("abcd"), steps=(Softmax(1),), decoding=TopLabels(2))
    (found,) = predictions(spec, np.array([[1.0, 3.0, 2.0, 0.0]]))
    assert found.text(2) == "b (64.4 %), c (23.7 %)"
