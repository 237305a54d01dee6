"""How near sequences come to the true ones: values by hand, and the laws of distances."""

from math import exp, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.data.evidence import Edits, Letters, Runs
from designer.data.formulas import FORMULAS
from designer.data.wording import edit_distance, edits_of, letters_of, runs_of

WORDS = ["the", "cat", "sat", "on", "mat", "a", "dog", "there", "is", "now"]
Sentence = st.lists(st.integers(0, 3), max_size=9)


def numbers(text: str) -> list[int]:
    return [WORDS.index(word) for word in text.split()]


def measured(*pairs: tuple[str, str]) -> dict[str, float]:
    """The metrics of sentences: what was said, and what is true."""
    found = [(numbers(said), numbers(true)) for said, true in pairs]
    edits, letters = edits_of(found), letters_of(found, WORDS)
    return {
        "bleu": FORMULAS[Runs]["bleu"](runs_of(found)),
        "wer": FORMULAS[Edits]["wer"](edits),
        "cer": FORMULAS[Letters]["cer"](letters),
    }


def slow_distance(one: list[int], other: list[int]) -> int:
    """By its definition."""
    if not one or not other:
        return len(one) + len(other)
    if one[0] == other[0]:
        return slow_distance(one[1:], other[1:])
    return 1 + min(slow_distance(one[1:], other), slow_distance(one, other[1:]), slow_distance(one[1:], other[1:]))


@given(st.lists(st.integers(0, 2), max_size=5), st.lists(st.integers(0, 2), max_size=5))
def test_distances_are_those_of_the_definition(one: list[int], other: list[int]) -> None:
    assert edit_distance(one, other) == slow_distance(one, other)


@given(Sentence, Sentence, Sentence)
def test_no_way_round_is_shorter(one: list[int], other: list[int], third: list[int]) -> None:
    assert edit_distance(one, other) == edit_distance(other, one)
    assert (edit_distance(one, other) == 0) == (one == other)
    assert edit_distance(one, third) <= edit_distance(one, other) + edit_distance(other, third)


def test_letters_are_items_too() -> None:
    assert edit_distance("kitten", "sitting") == 3
    assert edit_distance("", "abc") == 3


def test_what_is_said_word_for_word_is_perfect() -> None:
    assert measured(("the cat sat on the mat", "the cat sat on the mat")) == {"bleu": 1.0, "wer": 0.0, "cer": 0.0}


def test_bleu_counts_a_run_only_as_often_as_it_is_true() -> None:
    # Of seven words one run of one is right twice (the true sentence has two), and no longer run is.
    assert measured(("the the the the the the the", "the cat is on the mat"))["bleu"] == 0.0
    found = measured(("the cat sat on the dog", "the cat sat on the mat"))["bleu"]
    assert found == pytest.approx(exp((log(5 / 6) + log(4 / 5) + log(3 / 4) + log(2 / 3)) / 4))


def test_bleu_is_of_the_whole_corpus_and_short_sentences_pay() -> None:
    pairs = (("the cat sat on the", "the cat sat on the mat"), ("a dog is there now", "a dog is there now"))
    assert measured(*pairs)["bleu"] == pytest.approx(exp(1 - 11 / 10))


def test_error_rates_are_changes_for_each_true_step_or_letter() -> None:
    found = measured(("the dog sat", "the cat sat on"))
    assert found["wer"] == 2 / 4
    assert found["cer"] == pytest.approx(edit_distance("the dog sat", "the cat sat on") / 14)


def test_nothing_said_and_nothing_true_is_no_error() -> None:
    assert measured(("", "")) == {"bleu": 0.0, "wer": 0.0, "cer": 0.0}
