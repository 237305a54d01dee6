"""Generators are what they say, give the same bits for a seed, and are learnt by a network better than by a line."""

import hashlib
import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from designer.catalogue.facts import dataset_of
from designer.catalogue.registry import sources
from designer.catalogue.source import SourceFamily
from designer.data.baselines import baselines
from designer.data.choosing import choose
from designer.data.errors import DataError
from designer.data.generated import ALONE, GENERATORS, PAIRED, toy_translation
from designer.data.generated.brackets import is_balanced
from designer.data.generated.draws import Draws, rows_of
from designer.data.generated.sentiment import BAD, GOOD
from designer.data.loading import load
from designer.data.sources import open_source
from designer.data.sources.generated import GeneratedSource
from designer.data.split import split
from designer.graph.recipe import Choice, Data, Training
from designer.protocol.events import Event, Finished
from designer.protocol.run_spec import new_spec
from designer.training.loop import run
from tests.helpers.building import Sketch

ENTRIES = [entry for entry in sources() if entry.family is SourceFamily.GENERATED]


def made(name: str, **params: Any) -> GeneratedSource:
    source = open_source(Data(dataset=name, params=params))
    assert isinstance(source, GeneratedSource)
    return source


def inputs(source: GeneratedSource) -> np.ndarray:
    return source.read(source.fit(rows_of(len(source))), rows_of(len(source)))[0]


def texts(source: GeneratedSource) -> list[str]:
    assert source.made.text_at is not None
    return [source.made.text_at(row) for row in range(len(source))]


def digest(name: str) -> str:
    source = made(name, samples=150, seed=7)
    targets = source.targets.values if source.dense is None else source.dense.read(None, rows_of(len(source)))[0]
    return hashlib.sha256(inputs(source).tobytes() + targets.tobytes()).hexdigest()[:16]


PINNED = {
    "two_moons": "0fa68f80fc8b2aa8",
    "two_moons_few": "df2a036b55c29623",
    "two_spirals": "7f050437ef45297a",
    "circles": "38d9e5c631d407fe",
    "blobs": "bf570be98e2c6980",
    "shapes": "7ff0e5c3f7ecd925",
    "shapes_masks": "505afee65a6a2ad2",
    "shapes_boxes": "f15941dd37ae9962",
    "shapes_fine": "e77134a1f0b2b598",
    "shapes_measured": "fb4fe9a7e1e1a816",
    "shape_pairs": "a9ec328145958f05",
    "shape_prices": "d1867636f096e4ab",
    "chirps": "58a1adcfe7730834",
    "tones": "cbfb1778587ace20",
    "lorenz": "74b9a052c882784e",
    "seasonal": "1524823500d7cf9a",
    "heartbeats": "50524ab6a56d58a8",
    "brackets": "78b4cb715c0780bc",
    "arithmetic": "5b6cdb2adebf2b04",
    "sentiment": "46e7098bd0b0c925",
    "ratings": "4229946e1c4b3185",
}


@pytest.mark.parametrize("name", GENERATORS)
def test_a_seed_gives_the_bits_that_it_has_always_given(name: str) -> None:
    assert digest(name) == PINNED[name]


@pytest.mark.parametrize("name", GENERATORS)
def test_another_seed_gives_other_data(name: str) -> None:
    assert not np.array_equal(inputs(made(name, samples=150)), inputs(made(name, samples=150, seed=1)))


def test_every_generator_has_an_entry_that_says_that_it_is_generated() -> None:
    assert [entry.name for entry in ENTRIES] == [*GENERATORS, *PAIRED, *ALONE]
    for entry in ENTRIES:
        assert entry.title.endswith("(generated)")
        assert "Generated:" in entry.doc
        assert entry.needs == "nothing"
        assert {param.name for param in entry.params} >= {"samples", "seed"}
        if entry.name in GENERATORS:
            assert "Generated" in made(entry.name, samples=120).facts(None).source


def test_boxes_are_around_what_masks_show() -> None:
    masked, boxed = made("shapes_masks", samples=60, shapes=1), made("shapes_boxes", samples=60, shapes=1)
    assert np.array_equal(inputs(masked), inputs(boxed))
    assert masked.dense is not None
    assert boxed.dense is not None
    masks, boxes = (source.dense.read(None, rows_of(60))[0] for source in (masked, boxed) if source.dense)
    for mask, (x, y, width, height, kind) in zip(masks, boxes[:, 0], strict=True):
        rows, columns = np.nonzero(mask)
        assert mask.max() == kind + 1
        assert (columns.min(), columns.max() + 1) == ((x - width / 2) * 64, (x + width / 2) * 64)
        assert (rows.min(), rows.max() + 1) == ((y - height / 2) * 64, (y + height / 2) * 64)


def test_what_is_hidden_has_no_box() -> None:
    boxes = made("shapes_boxes", samples=100, shapes=8).dense
    assert boxes is not None
    found = boxes.read(None, rows_of(100))[0]
    assert found.shape == (100, 8, 5)
    assert 0 < (found[..., 4] < 0).mean() < 0.9
    assert (found[found[..., 4] < 0][:, :4] == 0).all()


def test_numbers_are_drawn_evenly_and_normally() -> None:
    draws = Draws(3, "test")
    uniform, normal = draws.uniform(rows_of(500), 40), draws.normal(rows_of(500), 40)

    assert uniform.min() >= 0
    assert uniform.max() < 1
    assert abs(uniform.mean() - 0.5) < 0.01
    assert np.abs(np.histogram(uniform, 10, (0, 1))[0] - 2000).max() < 200
    assert abs(normal.mean()) < 0.02
    assert abs(normal.std() - 1) < 0.02
    assert abs(np.corrcoef(uniform[:, 0], uniform[:, 1])[0, 1]) < 0.15
    assert not np.array_equal(uniform, Draws(3, "other").uniform(rows_of(500), 40))


@pytest.mark.parametrize("kinds", [1, 2, 3])
def test_brackets_are_balanced_where_they_are_said_to_be(kinds: int) -> None:
    source = made("brackets", samples=300, kinds=kinds, length=12)
    found = texts(source)

    assert [is_balanced(text) for text in found] == (source.targets.values == 0).tolist()
    assert all(4 <= len(text) <= 12 for text in found)
    assert len(set("".join(found))) == 2 * kinds
    assert is_balanced("([]{})")
    assert not is_balanced("([)]")


def test_sums_end_in_the_digit_that_they_are_said_to_end_in() -> None:
    source = made("arithmetic", samples=300, digits=3)
    sums = [sum(map(int, text.split("+"))) for text in texts(source)]

    assert [total % 10 for total in sums] == source.targets.values.tolist()
    assert max(sums) > 999


def test_sentences_mean_what_they_are_said_to_mean() -> None:
    source = made("sentiment", samples=300)
    assert {*texts(source)[0].split()} <= {*source.made.reading.vocabulary}  # type: ignore[union-attr]
    for text, number in zip(texts(source), source.targets.values, strict=True):
        last = text.replace(" and ", " but ").split(" but ")[-1].split()
        praises = bool({*last} & {*GOOD}) != ("not" in last)
        assert {*last} & {*GOOD, *BAD}
        assert praises == bool(number), text


def test_wrong_labels_are_as_frequent_as_asked() -> None:
    right, wrong = made("sentiment", samples=1000), made("sentiment", samples=1000, noise=0.2)

    assert 0.16 < (right.targets.values != wrong.targets.values).mean() < 0.24


def test_every_shape_is_in_the_picture_and_stands_out() -> None:
    pictures = inputs(made("shapes", samples=80, noise=0.0)).astype(int)
    ground = pictures[:, :, 0, 0][:, :, None, None]
    inked = (np.abs(pictures - ground).max(axis=1) > 48).sum(axis=(1, 2))

    assert inked.min() > 25
    assert inked.max() < 32 * 32 * 0.7
    assert np.mean(inked[0::4]) > np.mean(inked[1::4]) > np.mean(inked[2::4]) > np.mean(inked[3::4]) * 0.9


def test_a_rising_tone_rises_and_a_falling_one_falls() -> None:
    waves = inputs(made("chirps", samples=40, noise=0.0))[:, 0]
    crossings = np.diff(np.signbit(waves), axis=1)
    early, late = crossings[:, :1500].sum(axis=1), crossings[:, -1500:].sum(axis=1)

    assert (early[0::4] < late[0::4]).all()
    assert (early[1::4] > late[1::4]).all()
    assert np.abs(waves).max() <= 1


def test_the_next_value_of_a_series_is_the_one_that_follows() -> None:
    source = made("lorenz", samples=200, length=10, horizon=3)
    windows, targets = inputs(source), source.targets

    assert targets.names == ("x +1", "x +2", "x +3")
    np.testing.assert_array_equal(windows[3:, -1, 0], targets.values[:-3, 2])
    assert source.keys[0] == "rows 1–10"
    assert (targets.ordered, targets.gap) == (True, 12)


def test_what_validates_of_a_series_was_seen_by_no_window_that_was_learnt() -> None:
    dataset = load(Data(dataset="seasonal", params={"samples": 300, "length": 20}))
    parts = split(dataset, Data())
    last = max(int(dataset.keys[row].split("–")[1]) for row in parts.train.tolist()) + 1
    first = int(dataset.keys[int(parts.validation[0])].split()[1].split("–")[0])

    assert first == last + 1


def test_a_series_that_is_too_short_is_told() -> None:
    with pytest.raises(DataError, match="30 steps are too few for windows of 48 and 1 steps ahead"):
        made("seasonal", samples=30)


@pytest.mark.parametrize("params", [{"samples": 3}, {"noise": -1.0}, {"seed": "x"}, {"samples": 2.5}])
def test_a_parameter_that_cannot_be_is_told(params: dict[str, Any]) -> None:
    with pytest.raises(DataError, match=f"{next(iter(params))} must be"):
        made("two_moons", **params)


def test_the_facts_are_plain_json() -> None:
    for name in GENERATORS:
        data, _ = choose(name, {"samples": 120}, Data())
        assert json.loads(json.dumps(dict(data.facts))) == data.facts


def learnt(data: Data, outputs: int, loss: str, metric: str, epochs: int) -> float:
    """What a small network reaches on what validates, trained as a run is."""
    (first, *more) = load(data).entry.shape
    sketch = Sketch().add("Input", shape=[first, *more])
    if more:
        sketch.add("Flatten")
    for number in range(2):
        sketch.add("Linear", f"hidden{number}", out_features=64).add("ReLU", f"relu{number}")
    sketch.add("Linear", "scores", out_features=outputs).add("Output")
    training = Training(Choice(loss), Choice("Adam", {"lr": 0.005}), epochs=epochs, batch_size=64, device="cpu")
    events: list[Event] = []
    run(new_spec(replace(sketch.project, data=data, training=training)), events.append)
    assert isinstance(events[-1], Finished)
    return float(events[-1].result["best"][metric])


@pytest.mark.parametrize(
    ("name", "outputs", "loss", "metric", "epochs", "margin"),
    [("two_moons", 2, "CrossEntropyLoss", "accuracy", 20, 0.08), ("seasonal", 1, "MSELoss", "r2", 15, 0.01)],
)
def test_a_small_network_beats_both_baselines(
    name: str, outputs: int, loss: str, metric: str, epochs: int, margin: float
) -> None:
    data, _ = choose(name, {}, Data())
    dataset = load(data)
    best = max(each.score for each in baselines(dataset, split(dataset, data)))

    assert learnt(data, outputs, loss, metric, epochs) > best + margin


def test_translations_follow_the_grammar_and_put_the_verb_last() -> None:
    said, told = PAIRED["toy_translation"]({"samples": 300, "seed": 0})
    verbs = set(toy_translation.DOES.values())
    assert len(set(said)) > 200
    for sentence, other in zip(said, told, strict=True):
        words = other.split()
        assert words[-1] in verbs
        assert not set(words[:-1]) & verbs
        (verb,) = set(sentence.split()) & set(toy_translation.DOES)
        assert toy_translation.DOES[verb] == words[-1]
        assert ("two" in sentence) == any(word.endswith("j") for word in words)
    assert (said, told) == PAIRED["toy_translation"]({"samples": 300, "seed": 0})
    data, source = choose("toy_translation", {"samples": 50}, Data())
    entry = dataset_of(data)
    assert [kind.name for kind in entry.inputs] == ["source", "previous"]
    assert entry.is_dense
    assert len(source) == 50
    dataset = load(data)
    assert dataset.targets.shape == (50, *entry.target_shape)
    said_before, wanted = dataset.others[0], dataset.targets
    judged = wanted[:, 1:] >= 0
    assert np.array_equal(said_before[:, 1:][judged], wanted[:, :-1][judged])
