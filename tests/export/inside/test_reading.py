"""What people have (sound, rows, tokens) is read by the file as the runtime's readers read it."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import pytest

from designer.export.errors import ExportError
from designer.export.inside.reading import READERS, raw_of
from runtime.columns import Column, Columns
from runtime.manifest import InputSpec
from runtime.names import Names
from runtime.reader import Reader
from runtime.readers import READERS as ALL
from runtime.series import Series
from runtime.sound import FEATURES, Sound
from runtime.words import Words
from tests.helpers.inside import prepared


@pytest.mark.parametrize(("window", "hop", "samples"), [(512, 256, 4000), (301, 100, 900), (256, 64, 200)])
@pytest.mark.parametrize("features", FEATURES)
def test_sound_is_heard_alike_whatever_its_length(features: str, window: int, hop: int, samples: int) -> None:
    reader = Sound(8000, samples, 2, features, 32, 13, window, hop)
    spec = InputSpec("x", reader.shape, content="sound", reader=reader)
    for length in (samples, samples - 77, samples + 500):
        time = np.arange(length) / 8000
        quiet = np.random.default_rng(0).normal(size=length) * 1e-4
        tones = [0.5 * np.sin(2764.6 * time) + quiet, 0.001 * np.sin(2 * np.pi * (200 + 1000 * time) * time)]
        wave = np.stack(tones).astype(np.float32)
        expected = reader.encode(wave, 8000)[np.newaxis]
        assert np.abs(prepared(spec, wave[np.newaxis], expected) - expected).max() <= 1e-5 * np.abs(expected).max()


def test_tokens_are_cut_and_filled() -> None:
    words = Words("words", 6, ("a", "b"), padding=7)
    spec = InputSpec("x", (6,), "int64", "text", reader=words)
    for length in (1, 6, 9):
        tokens = np.random.default_rng(0).integers(1, 4, (2, length))
        expected = np.full((2, 6), 7)
        expected[:, : min(length, 6)] = tokens[:, :6]
        assert (prepared(spec, tokens, expected) == expected).all()


def test_of_a_series_the_last_rows_are_seen() -> None:
    rows = np.random.default_rng(0).normal(size=(2, 9, 2)).astype(np.float32)
    spec = InputSpec("x", (4, 2), content="series", reader=Series(("a", "b"), 4))
    assert (prepared(spec, rows, rows[:, -4:]) == rows[:, -4:]).all()


def test_what_is_missing_in_a_row_is_filled_as_its_column_says() -> None:
    reader = Columns((Column("age", fill=3.5), Column("colour", "category", labels=("red", "blue"))))
    spec = InputSpec("x", (3,), content="table", reader=reader)
    rows = np.array([[np.nan, 0, 1], [2, 1, 0]], dtype=np.float32)
    assert prepared(spec, rows, rows).tolist() == [[3.5, 0, 1], [2, 1, 0]]


def test_names_go_in_as_their_numbers() -> None:
    spec = InputSpec("x", (1,), "int64", "table", reader=Names(("Ada", "Alan")))
    numbers = np.array([[1], [2], [0]])
    assert (prepared(spec, numbers, numbers) == numbers).all()
    assert "number of a name" in raw_of(spec).words


def test_every_reader_of_the_runtime_has_an_entry() -> None:
    assert set(READERS) == set(ALL.values())


@dataclass(frozen=True, slots=True)
class Smell(Reader):
    """A reader that nobody wrote operators for."""

    kind: ClassVar[str] = "smell"


def test_a_reader_without_operators_is_refused_by_name() -> None:
    with pytest.raises(ExportError, match="“smell” cannot be read inside"):
        raw_of(InputSpec("x", (1,), reader=Smell()))


def test_what_is_said_of_texts_is_that_no_operator_reads_them() -> None:
    raw = raw_of(InputSpec("x", (6,), "int64", "text", reader=Words("words", 6)))
    assert raw.words.startswith("numbers of tokens, since no operator makes them of texts")
    assert raw.spec.steps == ()
