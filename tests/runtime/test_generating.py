"""Text comes word by word, chosen as it was asked for, and ends where it was told to."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import runtime
from runtime.errors import InputError
from runtime.generating import Generation, Sampling
from runtime.manifest import Manifest, OutputSpec
from runtime.words import END_SIGN
from tests.helpers.onnx_models import save
from tests.runtime.test_writing import CAT, END, LABELS, LENGTH, NEXT, START, looked_up, text_input


@pytest.fixture
def talker(tmp_path: Path) -> runtime.Model:
    rows = np.zeros((7, len(LABELS)), dtype=np.float32)
    for number, shares in NEXT.items():
        rows[number, list(shares)] = list(shares.values())
    rows[CAT, [4, END]] = 0.3, 0.7
    rows[1, END] = 1.0
    output = OutputSpec("next", "classification", labels=LABELS)
    manifest = Manifest("Talker", (text_input("previous", start=START),), (output,))
    return runtime.load(save(looked_up("previous", rows, inputs=("previous",)), tmp_path / "talker.onnx", manifest))


def test_words_come_one_by_one_and_the_end_is_told(talker: runtime.Model) -> None:
    going = Generation(talker)
    assert next(going) == "the"
    assert next(going) == " cat"
    assert (going.text, going.reason) == ("the cat", "")
    assert list(going) == []
    assert (going.reason, going.words) == ("end", ("the", "cat"))
    with pytest.raises(StopIteration):
        next(going)


def test_it_ends_after_so_many_words_or_where_no_place_is_left(talker: runtime.Model) -> None:
    going = Generation(talker, most=1)
    assert (list(going), going.reason) == (["the"], "most")
    full = Generation(talker, "the cat sees the cat")
    assert (list(full), full.reason) == ([], "end")
    drawn = [Generation(talker, sampling=Sampling(5.0, seed=seed)) for seed in range(60)]
    for each in drawn:
        assert "".join(each) == each.text
        assert len(each.words) <= LENGTH
    assert {each.reason for each in drawn} == {"end", "full"}


def test_a_stop_ends_the_text_before_it_and_is_never_shown(talker: runtime.Model) -> None:
    shown: list[str] = []
    going = Generation(talker, stop=[" ca", "sees"])
    for piece in going:
        shown.append(piece)
        assert "ca" not in piece
    assert ("".join(shown), going.text, going.reason) == ("the", "the", "stop")
    held = Generation(talker, stop=["the dog", "cat s"])
    assert ("".join(held), held.reason) == ("the cat", "end")


def test_the_most_probable_words_alone_are_drawn() -> None:
    shares = np.array([0.05, 0.4, 0.3, 0.15, 0.1])

    def drawn(**options: float) -> set[int]:
        chance = np.random.default_rng(0)
        return {Sampling(1.0, **options).chosen(shares, chance) for _ in range(400)}  # type: ignore[arg-type]

    assert drawn() == {0, 1, 2, 3, 4}
    assert drawn(top_k=2) == {1, 2}
    assert drawn(top_k=99) == {0, 1, 2, 3, 4}
    assert drawn(top_p=0.69) == {1, 2}
    assert drawn(top_p=0.71) == {1, 2, 3}
    assert drawn(top_p=0.01) == {1}
    assert drawn(top_k=3, top_p=0.5) == {1, 2}
    assert Sampling().chosen(shares, np.random.default_rng(0)) == 1


def test_shares_of_what_is_left_keep_their_proportions() -> None:
    chance = np.random.default_rng(1)
    found = Counter(Sampling(1.0, top_k=2).chosen(np.array([0.6, 0.2, 0.1, 0.1]), chance) for _ in range(2000))
    assert found[0] / 2000 == pytest.approx(0.75, abs=0.04)


def test_the_coldest_draw_says_the_most_probable_word_and_nothing_probable_is_no_error() -> None:
    chance = np.random.default_rng(1)
    assert {Sampling(1e-310).chosen(np.array([0.2, 0.5, 0.3, 0.0]), chance) for _ in range(20)} == {1}
    assert Sampling(1.0).chosen(np.zeros(4), chance) in range(4)


@pytest.mark.parametrize(
    ("options", "part"),
    [
        ({"temperature": -1.0}, "temperature must be 0 or more"),
        ({"temperature": "hot"}, "temperature must be a number, not 'hot'"),
        ({"top_k": -1}, "top_k must be 0 or more"),
        ({"top_k": 1.5}, "top_k"),
        ({"top_p": 0.0}, "top_p must be above 0"),
        ({"top_p": 1.5}, "top_p"),
        ({"top_p": float("nan")}, "top_p"),
        ({"seed": -1}, "seed must be 0 or more"),
    ],
)
def test_numbers_that_cannot_be_are_refused(options: dict[str, float], part: str) -> None:
    with pytest.raises(InputError, match=part):
        Sampling(**options)  # type: ignore[arg-type]


def test_wishes_that_cannot_be_are_refused(talker: runtime.Model) -> None:
    for options, part in (
        ({"most": 0}, "one word at least"),
        ({"most": True}, "one word at least"),
        ({"stop": "."}, "a list of texts"),
        ({"stop": [""]}, "a list of texts"),
    ):
        with pytest.raises(InputError, match=part):
            Generation(talker, **options)  # type: ignore[arg-type]


def test_what_is_unknown_is_told_at_the_start(talker: runtime.Model) -> None:
    assert Generation(talker, "the zebra").unknown == ("zebra",)
    labels = tuple("stop" if label == END_SIGN else label for label in LABELS)
    manifest = talker.manifest
    talker.manifest = replace(manifest, outputs=(replace(manifest.outputs[0], labels=labels),))
    with pytest.raises(InputError, match="does not write"):
        Generation(talker)
