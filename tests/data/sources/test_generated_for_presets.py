"""Generated data with targets of other forms: what is said in a sound, finer pictures, measures, prices, pairs."""

import json
from typing import Any

import numpy as np
import pytest

from designer.catalogue.datasets import IGNORED
from designer.catalogue.facts import dataset_of, facts_as_json, facts_from_json
from designer.data.choosing import choose
from designer.data.generated.draws import rows_of
from designer.data.generated.shapes import LABELS
from designer.data.generated.shapes_of_use import PRICES
from designer.data.generated.tones import HERTZ
from designer.data.loading import load
from designer.data.sources import open_source
from designer.data.sources.generated import GeneratedSource
from designer.graph.recipe import Data


def made(name: str, **params: Any) -> GeneratedSource:
    source = open_source(Data(dataset=name, params=params))
    assert isinstance(source, GeneratedSource)
    return source


def read(source: GeneratedSource) -> np.ndarray:
    return source.read(source.fit(rows_of(len(source))), rows_of(len(source)))[0]


def other(source: GeneratedSource, name: str) -> np.ndarray:
    part = source.others[name]
    assert isinstance(part, GeneratedSource)
    return read(part)


def test_what_is_said_is_what_is_heard_one_tone_after_the_other() -> None:
    source = made("tones", samples=40, noise=0.0)
    waves, targets = read(source)[:, 0], source.targets.values
    assert waves.shape == (40, 8000)
    for wave, numbers in zip(waves, targets, strict=True):
        silent = np.convolve(np.abs(wave) > 0.005, np.ones(41), "same") == 0
        starts = np.flatnonzero(np.diff(np.concatenate([[True], silent]).astype(int)) < 0)
        ends = np.flatnonzero(np.diff(np.concatenate([silent, [True]]).astype(int)) > 0)
        heard = []
        for start, end in zip(starts, ends, strict=True):
            spectrum = np.abs(np.fft.rfft(wave[start : end + 1], 8000))
            heard.append(int(np.argmin(np.abs(np.array(HERTZ) - spectrum.argmax()))))
        assert heard == numbers[numbers != IGNORED].tolist()


def test_a_transcript_says_that_its_steps_are_not_those_of_the_sound() -> None:
    data, _ = choose("tones", {"samples": 60, "longest": 4}, Data())
    entry = dataset_of(data)
    assert (entry.task, entry.target_shape, entry.is_transcript) == ("classification", (4,), True)
    assert entry.labels[0] == "–"
    assert facts_from_json(json.loads(json.dumps(facts_as_json(entry)))) == entry
    targets = load(data).targets
    assert (targets.dtype, targets.shape) == (np.int64, (60, 4))
    assert set(np.unique(targets)) == {IGNORED, *range(1, 6)}
    ends = (targets == IGNORED).argmax(axis=1)
    assert all((row[end:] == IGNORED).all() for row, end in zip(targets, ends, strict=True) if end)
    assert (targets[:, 0] != IGNORED).all(), "nobody says nothing"


def test_a_fine_picture_is_the_coarse_one_with_more_to_see() -> None:
    dataset = load(Data(dataset="shapes_fine", params={"samples": 40}))
    assert dataset.entry.target_shape == (3, 32, 32)
    assert (dataset.inputs.shape, dataset.targets.shape) == ((40, 3, 16, 16), (40, 3, 32, 32))
    assert dataset.targets.dtype == np.float32
    small = np.asarray(dataset.targets).reshape(40, 3, 16, 2, 16, 2).mean(axis=(3, 5))
    assert np.abs(small * 255 - dataset.inputs).max() <= 0.51
    assert np.abs(np.asarray(dataset.targets) - small.repeat(2, 2).repeat(2, 3)).max() > 0.2


def test_measures_are_those_of_the_shape_that_is_seen() -> None:
    source = made("shapes_measured", samples=40, noise=0.0)
    pictures, measures = read(source).astype(int), source.targets.values
    assert source.targets.names == ("x", "y", "radius", *LABELS)
    assert np.array_equal(measures[:, 3:].argmax(axis=1), np.arange(40) % 4)
    corner = np.median(pictures.reshape(40, 3, -1), axis=2)[:, :, None, None]
    for picture, ground, (x, y, radius, *_) in zip(pictures, corner, measures, strict=True):
        rows, columns = np.nonzero(np.abs(picture - ground).max(axis=0) > 40)
        assert np.abs(rows + 0.5 - 32 * y).max() <= 32 * radius + 1
        assert np.abs(columns + 0.5 - 32 * x).max() <= 32 * radius + 1


def test_every_other_pair_shows_one_shape_in_two_pictures() -> None:
    source = made("shape_pairs", samples=200)
    left, right = read(source), other(source, "right")
    assert (source.input_name, tuple(source.others)) == ("left", ("right",))
    assert source.fingerprint != source.others["right"].fingerprint
    assert source.targets.labels == ("different", "same")
    assert source.targets.values.mean() == 0.5
    seen = {picture.tobytes() for picture in (*left, *right)}
    assert len(seen) == 400, "no picture twice"


@pytest.mark.parametrize("seed", [0, 5])
def test_a_price_follows_from_the_tile_and_the_order(seed: int) -> None:
    source = made("shape_prices", samples=100, noise=0.0, seed=seed)
    orders = other(source, "order")
    expected = np.array(PRICES)[np.arange(100) % 4] * orders[:, 0] * (1 - orders[:, 1])
    np.testing.assert_allclose(source.targets.values[:, 0], expected, rtol=1e-6)
    assert (source.input_name, source.others["order"].facts(None).features) == ("picture", ("count", "discount"))


def test_a_few_beats_are_not_like_the_others() -> None:
    source = made("heartbeats", samples=600, abnormal=0.1)
    beats, wrong = read(source)[:, :, 0], source.targets.values == 1
    assert wrong.sum() == 60
    usual = np.median(beats[~wrong][:300], axis=0)
    apart = np.abs(beats - usual).max(axis=1)
    areas = (apart[wrong][:, None] > apart[~wrong][None]).mean()
    assert 0.6 < areas < 0.999, "neither alike nor apart at first sight"
    assert np.abs(beats[~wrong].argmax(axis=1) - usual.argmax()).max() <= 3


def test_few_labels_may_be_learnt_from_and_all_judge() -> None:
    source = made("two_moons_few", samples=200, known=9)
    known = other(source, "known")[:, 0]
    assert (source.input_name, known.sum(), set(known)) == ("point", 9, {0.0, 1.0})
    assert sorted(np.bincount(source.targets.values[known == 1])) == [4, 5]
    assert np.array_equal(read(source), read(made("two_moons", samples=200, noise=0.1)))
    assert source.others["known"].facts(None).normalise == "none", "1 stays 1"


def test_each_word_of_a_phrase_is_to_be_said_from_those_before_it() -> None:
    dataset = load(Data(dataset="phrases", params={"samples": 80}))
    entry = dataset.entry
    assert [kind.name for kind in entry.inputs] == ["previous"]
    assert (entry.target_shape, entry.is_dense, entry.targets) == (entry.shape, True, ("next word",))
    before, wanted = np.asarray(dataset.inputs), np.asarray(dataset.targets)
    judged = wanted[:, 1:] >= 0
    assert np.array_equal(before[:, 1:][judged], wanted[:, :-1][judged])
    ends = [row[row >= 0][-1] for row in wanted if row[-1] < 0]  # The longest are cut.
    assert {entry.labels[number] for number in ends} == {"<end>"}
    assert len(ends) > 60
    said = {" ".join(entry.labels[number] for number in row[row >= 0][:-1]) for row in wanted}
    assert len(said) > 60
    assert any("two" in phrase and " likes " not in phrase and " like " in phrase for phrase in said)
