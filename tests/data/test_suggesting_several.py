"""A suggestion fits data with several inputs, and data with a word to foretell at each place, whatever they are."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.analysis.project import check_project
from designer.catalogue.datasets import CLASSIFICATION, MULTILABEL, REGRESSION, Content, DatasetDef, InputDef, Task
from designer.data.suggesting import suggest
from designer.data.suggesting_several import NEXT_WORD
from tests.data.test_suggesting import project_of

KINDS: tuple[tuple[Content, tuple[int, ...], int], ...] = (
    ("image", (3, 32, 32), 0),
    ("image", (1, 3, 7), 0),
    ("table", (9,), 0),
    ("text", (20,), 300),
    ("text", (1,), 2),
    ("sound", (1, 40, 60), 0),
    ("series", (24, 3), 0),
    ("array", (5, 5), 0),
    ("table", (1,), 90),
)


def an_input(name: str, content: Content, shape: tuple[int, ...], tokens: int) -> InputDef:
    return InputDef(
        name=name, content=content, shape=shape, dtype="int64" if tokens else "float32", tokens=tokens, normalise="none"
    )


@st.composite
def facts(draw: st.DrawFn) -> DatasetDef:
    """Two to four inputs of any kind, and what is to be predicted of them."""
    task: Task = draw(st.sampled_from((CLASSIFICATION, MULTILABEL, REGRESSION)))
    names = draw(st.lists(st.sampled_from("abcdefg"), min_size=2, max_size=4, unique=draw(st.booleans())))
    first, *others = (an_input(name, *draw(st.sampled_from(KINDS))) for name in names)
    labels = tuple(f"c{place}" for place in range(draw(st.integers(2, 9))))
    return replace(
        nothing(),
        task=task,
        labels=() if task == REGRESSION else labels,
        targets=labels[:3] if task == REGRESSION else ("class",),
        content=first.content,
        shape=first.shape,
        dtype=first.dtype,
        tokens=first.tokens,
        input_name=first.name,
        others=tuple(others),
        samples=draw(st.sampled_from((2, 400, 30_000, 2_000_000))),
    )


def nothing() -> DatasetDef:
    return DatasetDef(name="own", title="Own", doc="", task=CLASSIFICATION, content="text", shape=(1,), samples=50)


def words(count: int, *, places: int, source: int = 0, samples: int = 500) -> DatasetDef:
    """A language model's data, or with `source` tokens to begin with, a translator's."""
    said = an_input("previous", "text", (places,), count + 1)
    text = an_input("source", "text", (source,), 40) if source else said
    return replace(
        nothing(),
        labels=tuple(map(str, range(count))),
        targets=(NEXT_WORD,),
        shape=text.shape,
        dtype="int64",
        tokens=text.tokens,
        target_shape=(places,),
        input_name=text.name,
        others=(said,) if source else (),
        samples=samples,
    )


@given(facts())
@settings(max_examples=60, deadline=None)
def test_no_inputs_lead_to_a_network_with_problems(entry: DatasetDef) -> None:
    assert [problem.message for problem in check_project(project_of(entry))] == []


@given(st.integers(2, 200), st.integers(1, 40), st.integers(0, 30), st.sampled_from((2, 1000, 100_000)))
@settings(max_examples=40, deadline=None)
def test_no_words_lead_to_a_network_with_problems(count: int, places: int, source: int, samples: int) -> None:
    entry = words(count, places=places, source=source, samples=samples)
    assert [problem.message for problem in check_project(project_of(entry))] == []


def test_inputs_are_called_as_those_of_the_data() -> None:
    network = suggest(words(9, places=5, source=4)).network
    assert [node.name for node in network if node.type == "Input"] == ["source", "previous"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"task": "reconstruction", "labels": (), "targets": ()}, "samples that are to be compared"),
        ({"target_shape": (24, 24), "labels": ("a", "b")}, "something to say for each place"),
    ],
)
def test_what_cannot_be_learnt_yet_gets_no_network_and_is_told_why(changes: dict[str, object], said: str) -> None:
    entry = replace(nothing(), content="image", shape=(3, 24, 24), input_name="left", normalise="none")
    made = suggest(replace(entry, others=(an_input("right", "image", (3, 24, 24), 0),), **changes))  # type: ignore[arg-type]
    assert made.network is None
    assert said in made.sentences[0]


def test_who_speaks_never_looks_ahead() -> None:
    for source in (0, 7):
        network = suggest(words(9, places=5, source=source)).network
        assert not any(node.params.get("bidirectional") for node in network)


def test_inputs_that_are_alike_are_read_by_the_same_weights() -> None:
    pictures = [an_input(name, "image", (3, 24, 24), 0) for name in ("left", "right")]
    entry = replace(
        nothing(), content="image", shape=(3, 24, 24), labels=("a", "b"), input_name="left", normalise="none"
    )
    network = suggest(replace(entry, others=(pictures[1],))).network
    owners = {node.id: node.traits.shares for node in network if node.name.startswith("right_conv")}
    assert owners == {name: name.replace("right", "left") for name in owners}
    assert owners


@pytest.mark.parametrize("other", [an_input("right", "image", (1, 24, 24), 0), an_input("right", "table", (9,), 0)])
def test_inputs_of_different_kinds_have_weights_of_their_own(other: InputDef) -> None:
    entry = replace(
        nothing(), content="image", shape=(3, 24, 24), labels=("a", "b"), input_name="left", normalise="none"
    )
    network = suggest(replace(entry, dtype="float32", others=(other,))).network
    assert all(node.traits.shares is None for node in network)


def test_users_and_items_have_vectors_of_their_own_and_a_product() -> None:
    user, item = an_input("user", "table", (1,), 50), an_input("item", "table", (1,), 50)
    entry = replace(nothing(), task=REGRESSION, content="table", targets=("rating",), dtype="int64", tokens=50)
    network = suggest(replace(entry, input_name=user.name, others=(item,))).network
    assert [node.type for node in network].count("Embedding") == 2
    assert "Multiply" in {node.type for node in network}
    assert all(node.traits.shares is None for node in network)
