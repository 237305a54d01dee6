"""A model that says the next word writes: until it ends, or until there is no place for more."""

from collections import Counter
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from runtime.errors import InputError
from runtime.manifest import InputSpec, Manifest, OutputSpec
from runtime.session import Model, load
from runtime.words import END_SIGN, Words
from runtime.writing import write
from tests.cli.command import layerloom_here
from tests.helpers.onnx_models import linear_model, model_of, save, table_classifier

KNOWN = ("the", "cat", "sees")
LABELS = ("[PAD]", "[UNK]", *KNOWN, END_SIGN)
THE, CAT, SEES, END, START = 2, 3, 4, 5, 6
LENGTH = 6
NEXT = {START: {THE: 0.9, CAT: 0.1}, THE: {1: 0.6, CAT: 0.4}, CAT: {SEES: 0.7, END: 0.3}, SEES: {THE: 1.0}}
"""How probable each word is after another one."""


def looked_up(said: str, rows: np.ndarray, *, inputs: tuple[str, ...]) -> onnx.ModelProto:
    """A model whose answer at each place is the row of the number that stands there in the input `said`."""
    nodes = [
        helper.make_node("Gather", ["rows", said], ["found"]),
        helper.make_node("Transpose", ["found"], ["next"], perm=[0, 2, 1]),
    ]
    taken = [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", LENGTH]) for name in inputs]
    given = [helper.make_tensor_value_info("next", TensorProto.FLOAT, ["batch", rows.shape[1], LENGTH])]
    return model_of(helper.make_graph(nodes, "words", taken, given, [numpy_helper.from_array(rows, "rows")]))


def text_input(name: str, *, start: int = -1) -> InputSpec:
    return InputSpec(name, (LENGTH,), dtype="int64", content="text", reader=Words("words", LENGTH, KNOWN, start=start))


@pytest.fixture
def talker(tmp_path: Path) -> Model:
    """Says words after each other with known shares."""
    rows = np.zeros((7, len(LABELS)), dtype=np.float32)
    for number, shares in NEXT.items():
        rows[number, list(shares)] = list(shares.values())
    rows[1, END] = 1.0
    output = OutputSpec("next", "classification", labels=LABELS)
    manifest = Manifest("Talker", (text_input("previous", start=START),), (output,))
    return load(save(looked_up("previous", rows, inputs=("previous",)), tmp_path / "talker.onnx", manifest))


@pytest.fixture
def echo(tmp_path: Path) -> Model:
    """Says again, word by word, what it read."""
    rows = np.eye(7, len(LABELS), dtype=np.float32)
    rows[0] = rows[END]
    output = OutputSpec("next", "classification", labels=LABELS)
    manifest = Manifest("Echo", (text_input("source"), text_input("previous", start=START)), (output,))
    return load(save(looked_up("source", rows, inputs=("source", "previous")), tmp_path / "echo.onnx", manifest))


def test_the_most_probable_word_is_said_until_there_is_no_place(talker: Model) -> None:
    found = write(talker, "the")
    assert found.words == ("cat", "sees", "the", "cat", "sees")
    assert found.text == "cat sees the cat sees"
    assert not found.has_ended
    assert write(talker).words == ("the", "cat", "sees", "the", "cat", "sees")


def test_words_are_drawn_as_probable_as_they_are_and_the_same_again(talker: Model) -> None:
    drawn = [write(talker, temperature=1.0, seed=seed) for seed in range(400)]
    first = Counter(found.words[0] for found in drawn)
    assert set(first) == {"the", "cat"}
    assert first["the"] / len(drawn) == pytest.approx(0.9, abs=0.05)
    assert all("[UNK]" not in found.words and END_SIGN not in found.words for found in drawn)
    assert any(found.has_ended and len(found.words) < LENGTH for found in drawn)
    assert drawn[:20] == [write(talker, temperature=1.0, seed=seed) for seed in range(20)]
    assert write(talker, temperature=0.01, seed=3) == write(talker)


def test_what_was_read_first_decides_on_what_is_written(echo: Model) -> None:
    found = write(echo, texts={"source": "the cat sees the cat"})
    assert found.words == ("the", "cat", "sees", "the", "cat")
    assert found.has_ended


def test_what_cannot_be_written_is_said(talker: Model, echo: Model, tmp_path: Path) -> None:
    boxes = load(save(linear_model(), tmp_path / "boxes.onnx", table_classifier()))
    for model, start, texts, said in (
        (boxes, "", {}, "“boxes.onnx” does not write"),
        (echo, "", {}, "The model reads “source” before it writes."),
        (talker, "", {"source": "cat"}, "The model reads nothing called “source”; what it reads first: none."),
        (talker, "the cat sees the cat sees", {}, "The start has 6 words, but the model reads 5 at most."),
    ):
        with pytest.raises(InputError) as caught:
            write(model, start, texts)
        assert said in caught.value.message
        assert caught.value.hint
    for temperature in (-1.0, float("nan"), float("inf")):
        with pytest.raises(InputError, match="temperature must be 0 or more"):
            write(talker, temperature=temperature)
    with pytest.raises(InputError, match="seed must be 0 or more"):
        write(talker, temperature=1.0, seed=-1)


def test_the_command_writes_and_says_what_it_does_not_know(talker: Model, echo: Model) -> None:
    done = layerloom_here("generate", talker.path, "--start", "the cat")
    assert done.out.strip() == "the cat sees the cat sees"
    assert "no place for more words" in done.err
    done = layerloom_here("generate", talker.path, "--start", "zebra", "--json")
    assert done.json == {"start": "zebra", "text": "", "words": [], "ended": True, "unknown": ["zebra"]}
    assert "does not know the word “zebra”" in layerloom_here("generate", talker.path, "--start", "zebra").err
    assert layerloom_here("generate", talker.path, "--most", "2").out.strip() == "the cat"
    assert layerloom_here("generate", talker.path, "--stop", "sees").out.strip() == "the cat"
    drawn = layerloom_here("generate", talker.path, "--temperature", "9", "--top-k", "1", "--top-p", "0.9")
    assert drawn.out.strip() == "the cat sees the cat sees"
    assert layerloom_here("generate", talker.path, "--top-p", "2", "--json").error == (
        "The top_p must be above 0 and at most 1, not 2."
    )
    assert layerloom_here("generate", echo.path, "source=the cat").out.strip() == "the cat"
    assert layerloom_here("generate", echo.path, "the cat", "--json").error == "“the cat” is no text for an input."
