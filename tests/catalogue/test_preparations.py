"""Each preparation says beforehand what it makes of a sample, and does that."""

import json
from typing import Any, get_args

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from designer.catalogue import registry
from designer.catalogue.datasets import Content, DatasetDef, InputDef
from designer.catalogue.errors import CatalogueError, ShapeError, UnknownEntry
from designer.catalogue.layer import values_of
from designer.catalogue.prepared import prepared, stages
from designer.data.datasets import Dataset
from designer.data.preparation import fit
from designer.data.split import split
from designer.graph.recipe import Choice, Data
from runtime.steps import apply_all, step_from_json
from tests.helpers.preparations import dataset_for, some_list

KINDS = (
    InputDef(name="input", content="table", shape=(4,), features=("a", "b", "c", "d")),
    InputDef(name="input", content="image", shape=(3, 9, 8), normalise="scale", value_range=(0.0, 255.0)),
    InputDef(name="input", content="image", shape=(1, 6, 6), normalise="scale", value_range=(0.0, 16.0)),
    InputDef(name="input", content="sound", shape=(1, 40)),
    InputDef(name="input", content="sound", shape=(2, 5, 12)),
    InputDef(name="input", content="series", shape=(10, 3), features=("x", "y", "z")),
    InputDef(name="input", content="array", shape=(4, 5)),
    InputDef(name="input", content="text", shape=(12,), dtype="int64", tokens=30, normalise="none"),
)


def samples(kind: InputDef, rng: np.random.Generator, count: int = 12) -> np.ndarray:
    shape = (count, *kind.shape)
    if kind.dtype == "int64":
        return rng.integers(0, kind.tokens, shape)
    if kind.normalise == "scale":
        return rng.integers(0, int(kind.value_range[1]) + 1, shape).astype(np.uint8)
    return (rng.normal(size=shape) * 5).astype(np.float32)


@example(KINDS[1], 86, "auto")  # limits beside all values
@given(st.sampled_from(KINDS), st.integers(0, 2**32), st.sampled_from(("auto", "none", "scale", "standardise")))
def test_what_is_foretold_of_a_list_is_what_comes_out(kind: InputDef, seed: int, way: str) -> None:
    rng = np.random.default_rng(seed)
    entry = dataset_for(kind)
    data = Data(prepare=some_list(entry, rng), normalise=way)
    raw, classes = samples(kind, rng), np.arange(12) % 2
    dataset = Dataset("any", raw, classes, entry)
    made = fit(dataset, split(dataset, data), data)
    whole = made.network_inputs(raw)
    wanted = prepared(entry, data)
    assert whole.shape == (12, *wanted.shape)
    assert np.isfinite(whole).all()
    assert not wanted.features or len(wanted.features) == wanted.shape[-1]
    assert (whole.dtype == np.int64) == (wanted.dtype == "int64")
    steps = [step_from_json(json.loads(json.dumps(step.to_json()))) for step in made.inputs]
    assert np.array_equal(apply_all(steps, raw[3:4])[0], whole[3])
    if way == "auto" and wanted.normalise == "scale" and whole.size:
        assert whole.min() >= -1e-4, "the range that is foretold is that of the values"
        assert whole.max() <= 1 + 1e-4


def test_every_entry_is_fitted_for_every_content_that_it_is_for() -> None:
    rng = np.random.default_rng(0)
    tried: dict[str, set[str]] = {}
    for kind in KINDS:
        for entry in registry.preparations():
            if not entry.suits(kind):
                continue
            given = dict(entry.start(kind)) | ({"offset": -100.0} if entry.type == "Log" else {})
            data = Data(prepare=(Choice(entry.type, given),), normalise="none")
            whole, raw = dataset_for(kind), samples(kind, rng)
            if stages(whole, data)[0].error is not None:
                continue
            dataset = Dataset("any", raw, np.arange(12) % 2, whole)
            made = fit(dataset, split(dataset, data), data).network_inputs(raw)
            assert made.shape[1:] == prepared(whole, data).shape, entry.type
            tried.setdefault(entry.type, set()).add(kind.content)
    assert tried == {entry.type: set(entry.contents) for entry in registry.preparations()}


def test_entries_are_complete_and_begin_with_something_that_fits() -> None:
    for entry in registry.preparations():
        assert entry.doc.endswith(".")
        assert entry.title
        assert set(entry.contents) <= set(get_args(Content))
        for kind in KINDS:
            if entry.suits(kind):
                values_of(entry.params, entry.start(kind))


def test_only_training_rows_are_looked_at() -> None:
    kind = KINDS[0]
    raw = np.random.default_rng(0).normal(size=(40, 4)).astype(np.float32)
    for choice in ("RobustScale", "MinMaxScale", "QuantileUniform", "ClipQuantiles"):
        data = Data(prepare=(Choice(choice), Choice("ClipQuantiles")), normalise="standardise")
        dataset = Dataset("any", raw, np.arange(40) % 2, dataset_for(kind, 40))
        parts = split(dataset, data)
        other = raw.copy()
        other[parts.validation] = 1e6
        again = Dataset("any", other, np.arange(40) % 2, dataset_for(kind, 40))
        assert fit(dataset, parts, data) == fit(again, parts, data)
        train = fit(dataset, parts, data).network_inputs(raw)[parts.train]
        assert np.allclose(train.mean(axis=0), 0, atol=1e-5), "normalising is fitted to what the list leaves"
        assert np.allclose(train.std(axis=0), 1, atol=1e-5)


def test_what_is_fitted_part_by_part_is_what_the_whole_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = np.random.default_rng(1).normal(size=(60, 4)).astype(np.float32)
    dataset = Dataset("any", raw, np.arange(60) % 2, dataset_for(KINDS[0], 60))
    data = Data(prepare=(Choice("MinMaxScale"), Choice("Rescale", {"factor": 3.0})), normalise="standardise")
    whole = fit(dataset, split(dataset, data), data)
    monkeypatch.setattr("designer.data.learnt.AT_ONCE", 20)
    few = fit(dataset, split(dataset, data), data)
    assert np.allclose(few.network_inputs(raw), whole.network_inputs(raw), atol=1e-6)
    assert few.inputs[0] == whole.inputs[0]


@pytest.mark.parametrize(
    ("kind", "choice", "told"),
    [
        (KINDS[0], Choice("Blur"), "There is no preparation called “Blur”"),
        (KINDS[0], Choice("Clip", {"low": "a"}), "low must be a number"),
        (KINDS[0], Choice("Clip", {"low": 3, "high": 2}), "lower limit 3 lies above"),
        (KINDS[1], Choice("Clip", {"low": 300}), "values lie between 0 and 255, so that all would become the same"),
        (KINDS[0], Choice("Resize"), "Resize: this is for pictures, but the data is tables"),
        (KINDS[0], Choice("DropColumns", {"columns": ["q"]}), "there is no column “q”"),
        (KINDS[0], Choice("DropColumns", {"columns": ["a", "b", "c", "d"]}), "at least one column must be left"),
        (KINDS[0], Choice("Clip", {"input": "other"}), "the data has no input “other”"),
        (KINDS[0], Choice("Rescale", {"factor": 0}), "with the factor 0"),
        (KINDS[1], Choice("CenterCrop", {"height": 10, "width": 2}), "10×2 is larger than the picture, 9×8"),
        (KINDS[1], Choice("Pad", {"height": 3, "width": 2}), "3×2 is smaller than the picture, 9×8"),
        (KINDS[1], Choice("Log", {"offset": 4}), "values begin at 0, below the offset 4"),
        (KINDS[2], Choice("Grayscale"), "the pictures have 1 channel already"),
        (KINDS[4], Choice("Preemphasis"), "this is for waves"),
        (KINDS[7], Choice("Truncate", {"length": 13}), "a sample has 12 tokens, fewer than 13"),
        (KINDS[7], Choice("Clip"), "but the data is tokens"),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence(kind: InputDef, choice: Choice, told: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        prepared(dataset_for(kind), Data(prepare=(choice,)))
    assert told in str(caught.value)


def test_a_step_that_does_not_fit_changes_nothing_and_the_next_ones_are_looked_at() -> None:
    bad, good = Choice("Resize"), Choice("DropColumns", {"columns": ["a"]})
    found = stages(dataset_for(KINDS[0]), Data(prepare=(bad, good)))
    assert isinstance(found[0].error, ShapeError)
    assert found[1].error is None
    assert found[1].after[0].shape == (3,)
    with pytest.raises(UnknownEntry):
        registry.preparation("clip")


def two_inputs(**more: Any) -> DatasetDef:
    shared = {"name": "any", "title": "Any", "doc": "", "task": "classification", "samples": 9, "labels": ("a", "b")}
    return DatasetDef(**(shared | {"content": "image", "shape": (1, 4, 4), "input_name": "photo"} | more))


def test_a_step_is_for_each_input_that_it_suits_or_for_the_one_that_is_named() -> None:
    table = InputDef(name="facts", content="table", shape=(2,), features=("a", "b"))
    entry = two_inputs(others=(table,))
    assert stages(entry, Data(prepare=(Choice("Invert"),)))[0].places == (0,)
    assert stages(entry, Data(prepare=(Choice("MinMaxScale"),)))[0].places == (0, 1)
    assert stages(entry, Data(prepare=(Choice("MinMaxScale", {"input": "facts"}),)))[0].places == (1,)
    dropped = prepared(entry, Data(prepare=(Choice("DropColumns", {"columns": ["b"]}),)))
    assert dropped.shape == (1, 4, 4)
    assert dropped.others[0].shape == (1,)


def test_what_is_predicted_for_places_keeps_its_places() -> None:
    masks = two_inputs(target_shape=(4, 4))
    with pytest.raises(ShapeError, match="samples would have 2×2 places, but what is to be predicted is known for 4×4"):
        prepared(masks, Data(prepare=(Choice("Resize", {"height": 2, "width": 2}),)))
    assert prepared(masks, Data(prepare=(Choice("Invert"),))).shape == (1, 4, 4)
    boxes = two_inputs(task="detection", target_shape=(3, 5))
    assert prepared(boxes, Data(prepare=(Choice("Resize", {"height": 2, "width": 2}),))).shape == (1, 2, 2)
    with pytest.raises(ShapeError, match="the boxes of the pictures would no longer lie"):
        prepared(boxes, Data(prepare=(Choice("CenterCrop", {"height": 2, "width": 2}),)))
