"""A suggestion fits the data that it is made for, whatever the data is: no problem, and a network that learns."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.analysis.project import check_project
from designer.catalogue.datasets import (
    CLASSIFICATION,
    DETECTION,
    RECONSTRUCTION,
    REGRESSION,
    Content,
    DatasetDef,
    Task,
)
from designer.catalogue.facts import facts_as_json
from designer.catalogue.registry import datasets
from designer.data.suggesting import suggest
from designer.graph.edits import Batch, SetSetting
from designer.graph.model import Project, empty_project
from designer.graph.recipe import Choice, Data, Training
from designer.gui.pages.data.suggesting import suggestion_edit

CONTENTS: tuple[Content, ...] = ("image", "table", "text", "sound", "series", "array")
SIDES = st.one_of(st.integers(1, 9), st.integers(10, 600))


@st.composite
def facts(draw: st.DrawFn) -> DatasetDef:
    """What data may be: any content with any shape, few or many samples, classes or numbers."""
    is_classes = draw(st.booleans())
    is_tokens = draw(st.booleans())
    most = 4 if not is_tokens else 2
    names = st.integers(1, 30).map(lambda n: tuple(f"c{i}" for i in range(n)))
    return DatasetDef(
        name="own",
        title="Own data",
        doc="",
        task=CLASSIFICATION if is_classes else REGRESSION,
        content=draw(st.sampled_from(CONTENTS)),
        shape=tuple(draw(st.lists(SIDES, max_size=most))),
        samples=draw(st.integers(2, 2_000_000)),
        labels=draw(names) if is_classes else (),
        targets=("class",) if is_classes else draw(names),
        dtype="int64" if is_tokens else "float32",
        tokens=draw(st.integers(0, 50_000)) if is_tokens else 0,
    )


def project_of(entry: DatasetDef) -> Project:
    made = suggest(entry)
    assert made.network is not None
    training = Training(loss=Choice(made.loss), epochs=made.epochs, batch_size=made.batch_size)
    return Project("p", {"main": made.network}, Data(dataset="table", facts=facts_as_json(entry)), training)


@given(facts())
@settings(max_examples=150, deadline=None)
def test_no_facts_lead_to_a_network_with_problems(entry: DatasetDef) -> None:
    assert [problem.message for problem in check_project(project_of(entry))] == []


@st.composite
def place_facts(draw: st.DrawFn) -> DatasetDef:
    """Data with a class for each place, or with nothing to predict but itself: any content, shape and number."""
    is_tokens, is_itself = draw(st.booleans()), draw(st.booleans())
    shape = tuple(draw(st.lists(st.integers(1, 200), min_size=1, max_size=1 if is_tokens else 3)))
    own = [shape] + ([shape[1:], shape[:1]] if len(shape) > 1 else [])
    return DatasetDef(
        name="own",
        title="Own data",
        doc="",
        task=RECONSTRUCTION if is_itself else CLASSIFICATION,
        content=draw(st.sampled_from(CONTENTS)),
        shape=shape,
        samples=draw(st.integers(2, 100_000)),
        labels=() if is_itself else tuple(f"c{number}" for number in range(draw(st.integers(2, 25)))),
        target_shape=() if is_itself else draw(st.sampled_from(own)),
        dtype="int64" if is_tokens and not is_itself else "float32",
        tokens=draw(st.integers(0, 50_000)) if is_tokens else 0,
    )


@given(place_facts())
@settings(max_examples=60, deadline=None)
def test_a_class_for_each_place_or_the_sample_itself_fits_whatever_its_size(entry: DatasetDef) -> None:
    assert [problem.message for problem in check_project(project_of(entry))] == []


def pictures(task: Task, shape: tuple[int, ...], target: tuple[int, ...] = ()) -> DatasetDef:
    labels = ("ground", "cat") if task != RECONSTRUCTION else ()
    return DatasetDef(
        name="own",
        title="Own data",
        doc="",
        task=task,
        content="image",
        shape=shape,
        samples=500,
        labels=labels,
        target_shape=target,
    )


def test_masks_get_a_network_that_joins_what_it_saw_before() -> None:
    made = suggest(pictures(CLASSIFICATION, (3, 65, 43), (65, 43)))
    assert made.network is not None
    types = [node.type for node in made.network]
    assert types.count("MaxPool2d") == types.count("Upsample") == types.count("Concatenate") == 3
    assert made.loss == "CrossEntropyLoss"
    assert "halves it 3 times" in made.sentences[0]
    assert "2 scores for each place" in made.sentences[1]


def test_pictures_alone_get_an_autoencoder() -> None:
    made = suggest(pictures(RECONSTRUCTION, (3, 50, 50)))
    assert made.network is not None
    assert [node.params["out_channels"] for node in made.network if node.type == "Conv2d"][-1] == 3
    assert made.loss == "MSELoss"


def test_boxes_get_no_network_and_are_told_why() -> None:
    made = suggest(pictures(DETECTION, (3, 64, 64), (10, 5)))
    assert made.network is None
    assert "a loss that compares lists of boxes" in made.sentences[0]
    edit = suggestion_edit(empty_project("p"), made)
    assert isinstance(edit, Batch)
    assert [each.path for each in edit.edits if isinstance(each, SetSetting)] == [
        "training.batch_size",
        "training.epochs",
    ]


@pytest.mark.parametrize("entry", list(datasets()), ids=lambda entry: entry.name)
def test_every_embedded_dataset_gets_a_network_that_fits(entry: DatasetDef) -> None:
    assert check_project(project_of(entry)) == ()


def made(content: Content, shape: tuple[int, ...], *, samples: int = 5000, tokens: int = 0) -> list[str]:
    entry = DatasetDef(
        name="own",
        title="Own data",
        doc="",
        task=CLASSIFICATION,
        content=content,
        shape=shape,
        samples=samples,
        labels=("a", "b"),
        dtype="int64" if tokens else "float32",
        tokens=tokens,
    )
    network = suggest(entry).network
    assert network is not None
    return [node.type for node in network]


def test_what_reads_the_data_follows_from_what_it_is() -> None:
    assert "Conv2d" not in made("table", (13,))
    assert {"Linear", "BatchNorm1d", "Dropout"} <= set(made("table", (13,)))
    assert {"Conv2d", "GlobalAvgPool"} <= set(made("image", (3, 64, 64)))
    assert {"Embedding", "GRU"} <= set(made("text", (40,), tokens=900))
    assert "GRU" not in made("array", (2,), tokens=180)
    assert "LSTM" in made("series", (24, 3))
    assert "Conv1d" in made("series", (2000, 3))
    assert "Conv2d" in made("sound", (1, 64, 100))
    assert "Conv1d" in made("sound", (16000,))
    assert "Conv2d" in made("array", (28, 28))


def test_a_larger_picture_is_looked_at_by_more_convolutions() -> None:
    few, many = (made("image", (1, side, side)).count("Conv2d") for side in (8, 128))
    assert few < many


def test_few_samples_get_a_smaller_network_without_batch_statistics() -> None:
    small, large = made("table", (4,), samples=60), made("table", (4,), samples=60_000)
    assert "BatchNorm1d" not in small
    assert len(small) < len(large)


def test_the_sentences_tell_the_sizes() -> None:
    entry = next(entry for entry in datasets() if entry.name == "digits")
    said = " ".join(suggest(entry).sentences)
    assert "1×8×8" in said.replace(" ", "")
    assert "10 scores" in said
    assert "CrossEntropyLoss" in said
