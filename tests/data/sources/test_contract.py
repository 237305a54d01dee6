"""What every source keeps, whatever it reads: each family's examples are opened, read, chosen, loaded and run.

A family's module `example_<family>.py` offers `examples(folder) -> list[(name, params)]`, which writes small real files
into the folder; every class needs four items at least. Where the items of a source are not the files of its folder, or
the rows of its file, the module offers `files(params, dataset) -> list[(path, rows)]` too: what the runtime reads, and
which rows it must become. Where items have several inputs, it offers `files_of_inputs(source, dataset, folder)`, the
same for each input by its name.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from designer.catalogue.datasets import IGNORED, DatasetDef, InputDef
from designer.catalogue.facts import dataset_of, facts_as_json, facts_from_json
from designer.catalogue.registry import source as source_entry
from designer.catalogue.registry import sources
from designer.catalogue.remotes import REMOTES
from designer.catalogue.source import SourceFamily
from designer.data.changes import fitted
from designer.data.choosing import choose
from designer.data.datasets import Dataset
from designer.data.loading import load
from designer.data.source import Reading, Source, Targets
from designer.data.sources import open_source
from designer.graph.recipe import Data
from runtime.decode import decode_file
from runtime.manifest import Decode, InputSpec, Manifest, OutputSpec, manifest_from_text
from runtime.reader import Reader
from tests.data.sources import (
    example_archives,
    example_arrays,
    example_downloads,
    example_functions,
    example_generated,
    example_images,
    example_regions,
    example_saved,
    example_series,
    example_several,
    example_sound,
    example_tables,
    example_text,
)

EXAMPLES: tuple[ModuleType, ...] = (
    example_images,
    example_regions,
    example_tables,
    example_text,
    example_sound,
    example_archives,
    example_arrays,
    example_saved,
    example_series,
    example_several,
    example_downloads,
    example_functions,
    example_generated,
)
"""One module for each family."""


@dataclass(frozen=True, eq=False)
class Case:
    """One example: what a project would say of it, the source that it opens, and the way that is fitted to it."""

    module: ModuleType
    data: Data
    source: Source
    readings: tuple[Reading, ...]

    @property
    def reading(self) -> Reading:
        """The way of the first input."""
        return self.readings[0]

    @property
    def facts(self) -> DatasetDef:
        """What a project would note."""
        return self.source.described(self.readings)

    @property
    def inputs(self) -> list[tuple[InputDef, Source, Reading]]:
        """What is said of each input, its source and the way that is fitted to it."""
        facts = self.facts
        return list(zip(facts.inputs, self.source.parts, self.readings, strict=False))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One folder for what is kept, for all tests of this module: what was unpacked stays where it is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LAYERLOOM_HOME", str(place := tmp_path_factory.mktemp("home")))
        yield place


@pytest.fixture(autouse=True)
def same_home(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAYERLOOM_HOME", str(home))


@pytest.fixture(scope="module", params=EXAMPLES, ids=lambda module: module.__name__.rpartition("_")[2])
def cases(request: pytest.FixtureRequest, home: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Case]:
    """The examples of a family, opened once."""
    module = request.param
    found = [case(module, name, params) for name, params in module.examples(tmp_path_factory.mktemp("examples"))]
    assert found
    return found


def case(module: ModuleType, name: str, params: dict[str, Any]) -> Case:
    data = Data(dataset=name, params=params)
    source = open_source(data)
    return Case(module, data, source, fitted(source, data))


def test_every_kind_of_source_has_an_example(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Of what is downloaded, one for each way in which it is read: there, entries differ in names and sums only."""
    known = {name for module in EXAMPLES for name, _ in module.examples(tmp_path_factory.mktemp("all"))}
    assert {entry.name for entry in sources() if entry.family is not SourceFamily.DOWNLOADS} <= known
    ways = {(entry.kind, entry.prepare) for entry in REMOTES.values()}
    assert ways == {(REMOTES[name].kind, REMOTES[name].prepare) for name in known & set(REMOTES)}


def test_every_item_has_a_key_of_its_own_and_a_target(cases: list[Case]) -> None:
    for each in cases:
        source = each.source
        assert len(source) == len(source.keys) == len(source.targets.values) >= 4, each.data
        assert len(set(source.keys)) == len(source)
        assert all(isinstance(key, str) and key and "\\" not in key for key in source.keys)


def test_targets_are_numbers_of_labels_or_named_values(cases: list[Case]) -> None:
    for each in cases:
        targets = each.source.targets
        if targets.task == "classification":
            assert targets.values.dtype == np.int64, each.data
            labels = each.facts.labels
            assert len(set(labels)) == len(labels) > 1
            values = targets_of(each)
            not_judged = (values == IGNORED) | ((values == 255) & (values.dtype == np.uint8))
            known = np.unique(values[~not_judged] if values.ndim > 1 else values)
            assert len(known), each.data
            assert set(known) <= set(range(len(labels))), each.data
        elif targets.task == "multilabel":
            assert len(set(targets.labels)) == len(targets.labels) > 1
            assert set(np.unique(targets.values)) == {0.0, 1.0}
            assert targets.values.shape == (len(each.source), len(targets.labels))
        else:
            assert targets.values.dtype == np.float32, each.data
            assert targets.values.shape[1:] == (len(targets.names),) or targets.values.ndim > 2 or is_empty(targets)
            assert np.isfinite(targets.values).all()


def test_opening_again_finds_the_same_items_in_the_same_order(cases: list[Case]) -> None:
    for each in cases:
        again = open_source(each.data)
        assert tuple(again.keys) == tuple(each.source.keys), each.data
        assert np.array_equal(again.targets.values, each.source.targets.values)
        assert again.fingerprint == each.source.fingerprint


def test_any_rows_in_any_order_are_those_of_the_whole(cases: list[Case]) -> None:
    for each in cases:
        for source, reading in zip(each.source.parts, each.readings, strict=True):
            whole, troubles = source.read(reading, np.arange(len(source), dtype=np.int64))
            bad = {trouble.key for trouble in troubles}
            assert bad <= set(source.keys), each.data
            for rows in orders(len(source)):
                part, told = source.read(reading, rows)
                assert part.dtype == whole.dtype
                assert np.array_equal(part, whole[rows])
                assert {trouble.key for trouble in told} == bad & {source.keys[row] for row in rows}


def test_all_parts_of_an_item_have_its_key(cases: list[Case]) -> None:
    for each in cases:
        facts = each.facts
        assert len({kind.name for kind in facts.inputs}) == len(facts.inputs) == 1 + len(each.source.others)
        for part in each.source.parts:
            assert tuple(part.keys) == tuple(each.source.keys), each.data


def is_empty(targets: Targets) -> bool:
    """Whether what is to be predicted is read as an input is, or is the input itself."""
    return targets.values.shape[1:] == (0,)


def targets_of(each: Case) -> np.ndarray:
    """What is to be predicted of all items."""
    if each.source.dense is None:
        return each.source.targets.values
    found, troubles = each.source.dense.read(each.readings[-1], np.arange(len(each.source), dtype=np.int64))
    assert not troubles
    return found


def orders(count: int) -> Iterator[np.ndarray]:
    rows = np.random.default_rng(0).permutation(count)
    yield rows[: max(count // 2, 1)]
    yield rows[:1]
    yield np.arange(count, dtype=np.int64)[::-1]
    yield np.array([], dtype=np.int64)


def test_samples_have_the_shape_and_type_that_is_promised(cases: list[Case]) -> None:
    for each in cases:
        facts = each.facts
        assert facts.name == each.data.dataset
        assert facts.task == each.source.targets.task
        assert facts.samples == len(each.source)
        assert facts.labels == each.source.targets.labels or each.source.dense is not None
        for kind, source, reading in each.inputs:
            array, _ = source.read(reading, np.arange(len(source), dtype=np.int64))
            assert kind.content == source.content, each.data
            assert array.shape == (len(source), *kind.shape), each.data
            if isinstance(reading, Reader):
                assert reading.shape == kind.shape
                assert array.dtype == reading.dtype
            else:
                assert array.dtype == "uint8" if isinstance(reading, Decode) else array.dtype == kind.dtype
            assert not kind.features or len(kind.features) == kind.shape[-1]
            assert not kind.tokens or array.max() < kind.tokens
        if each.source.dense is not None:
            assert targets_of(each).shape == (len(each.source), *facts.target_shape), each.data


def test_facts_come_back_from_json(cases: list[Case]) -> None:
    for each in cases:
        facts = each.facts
        assert facts_from_json(json.loads(json.dumps(facts_as_json(facts), allow_nan=False))) == facts, each.data


def test_the_way_of_reading_comes_back_from_the_description_of_a_model(cases: list[Case]) -> None:
    for each in cases:
        for kind, _, reading in each.inputs:
            spec = through_a_manifest(input_spec(kind, reading))
            assert (spec.decode if isinstance(reading, Decode) else spec.reader) == reading, each.data


def test_choosing_notes_the_facts_and_what_was_settled(cases: list[Case]) -> None:
    for each in cases:
        data, source = choose(each.data.dataset, each.data.params, Data())
        assert tuple(source.keys) == tuple(each.source.keys)
        assert dataset_of(data).samples == len(source)
        assert data.params == {**each.data.params, **source.settled}
        known = {param.name for param in source_entry(data.dataset).params}
        assert set(data.params) <= known, each.data
        assert json.loads(json.dumps(dict(data.params))) == data.params
        reopened = open_source(data)
        assert tuple(reopened.keys) == tuple(source.keys), "what was settled opens something else"
        assert all(data.params[name] == value for name, value in reopened.settled.items())


def test_loading_gives_what_reading_does(cases: list[Case]) -> None:
    for each in cases:
        dataset = load(each.data)
        rows = [each.source.keys.index(key) for key in dataset.keys]
        assert len(dataset) >= 4, each.data
        for source, reading, array in zip(each.source.parts, dataset.readings, dataset.every_input, strict=False):
            wanted, troubles = source.read(reading, np.array(rows, dtype=np.int64))
            assert not troubles
            assert np.array_equal(array, wanted)
        if len(dataset) == len(each.source):  # Else it is fitted to others than those that can be read.
            assert dataset.entry == each.facts
            assert np.array_equal(dataset.targets, targets_of(each)[rows])
        assert dataset.targets.shape[1:] == (dataset.entry.target_shape or each.source.targets.values.shape[1:])
        assert np.array_equal(load(each.data).inputs, dataset.inputs), "the second time, from the cache"


def test_excluded_items_are_gone(cases: list[Case]) -> None:
    for each in cases:
        key = load(each.data).keys[0]
        kept = load(replace(each.data, items={key: {"excluded": True}}))
        assert tuple(kept.keys) == tuple(other for other in load(each.data).keys if other != key), each.data
        assert kept.entry.samples == len(kept) == len(kept.targets)
        assert {len(array) for array in kept.every_input} == {len(kept)}


@pytest.mark.parametrize("module", EXAMPLES, ids=lambda module: module.__name__.rpartition("_")[2])
def test_the_fingerprint_changes_with_a_file(module: ModuleType, tmp_path: Path) -> None:
    for name, params in module.examples(tmp_path):
        if "path" not in params:
            continue
        data = Data(dataset=name, params=params)
        before = open_source(data).fingerprint
        path = Path(params["path"])
        file = files_in(path if path.exists() else path.parent)[-1]  # What lies in an archive changes as that does.
        os.utime(file, ns=(1_700_000_000_000_000_000, 1_700_000_000_000_000_000))
        assert open_source(data).fingerprint != before, data


@pytest.mark.parametrize("module", EXAMPLES, ids=lambda module: module.__name__.rpartition("_")[2])
def test_the_users_files_stay_as_they_are(module: ModuleType, tmp_path: Path) -> None:
    examples = module.examples(tmp_path)
    before = digests(tmp_path)
    for name, params in examples:
        choose(name, params, Data())
        load(Data(dataset=name, params=params))
    assert digests(tmp_path) == before


def test_the_runtime_reads_the_same_files_to_the_same_bits(cases: list[Case], tmp_path: Path) -> None:
    for each in cases:
        dataset = load(each.data)
        files = files_to_run(each, dataset, tmp_path)
        for kind, reading, array in zip(dataset.entry.inputs, dataset.readings, dataset.every_input, strict=True):
            spec = through_a_manifest(input_spec(kind, reading))
            assert files[kind.name]
            for path, rows in files[kind.name]:
                assert np.array_equal(decode_file(spec, path).inputs, array[rows]), (each.data, path.name)


def files_to_run(each: Case, dataset: Dataset, folder: Path) -> dict[str, list[tuple[Path, list[int]]]]:
    """Files for the runtime and the rows that they must become, for each input; `folder` takes what is written."""
    if hasattr(each.module, "files_of_inputs"):
        several: dict[str, list[tuple[Path, list[int]]]] = each.module.files_of_inputs(each.source, dataset, folder)
        return several
    found = {dataset.entry.input_name: files_of_items(each, dataset)}
    for kind, array in zip(dataset.entry.others, dataset.others, strict=True):  # Of arrays, the others are arrays, too.
        np.save(folder / f"{kind.name}.npy", np.asarray(array))
        found[kind.name] = [(folder / f"{kind.name}.npy", list(range(len(dataset))))]
    return found


def files_of_items(each: Case, dataset: Dataset) -> list[tuple[Path, list[int]]]:
    """Where there is one input: files and their rows."""
    if hasattr(each.module, "files"):
        found: list[tuple[Path, list[int]]] = each.module.files(each.data.params, dataset)
        return found
    place = Path(str(each.data.params["path"]))
    if place.is_dir():
        return [(place / key, [row]) for row, key in enumerate(dataset.keys)]
    return [(place, list(range(len(dataset))))]


def input_spec(facts: InputDef | DatasetDef, reading: Reading) -> InputSpec:
    """The input that a bundle of a network for this data has."""
    decode, reader = (reading, None) if isinstance(reading, Decode) else (None, reading)
    return InputSpec("input", facts.shape, facts.dtype, facts.content, decode, reader=reader)


def through_a_manifest(spec: InputSpec) -> InputSpec:
    return manifest_from_text(Manifest("any", (spec,), (OutputSpec("output"),)).to_text()).inputs[0]


def files_in(place: Path) -> list[Path]:
    return [place] if place.is_file() else sorted(path for path in place.rglob("*") if path.is_file())


def digests(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() + str(path.stat().st_mtime_ns)
        for path in files_in(folder)
    }
