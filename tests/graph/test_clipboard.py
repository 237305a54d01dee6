"""What is copied as text comes back as it was, from a chat too; and whatever else is pasted gives a sentence."""

import contextlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.graph.clipboard import fragment_to_text, is_fragment, paste_edit
from designer.graph.document import Document
from designer.graph.errors import EditError, FileError
from designer.graph.ids import RESERVED, as_name
from designer.graph.marks import Frame, Note
from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.graph.traits import PLAIN, Traits

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-999, 999) | st.floats(-1e6, 1e6) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)
SIMPLE = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,5}", fullmatch=True)
NAMES = SIMPLE.map(as_name).filter(lambda name: name not in RESERVED)
KNOWN = ["Conv2d", "ReLU", "Add", "block:b 1", "custom:Mine", "odd (type) → x"]
TYPES = st.sampled_from(KNOWN) | st.text(min_size=1, max_size=6)
PORTS = st.sampled_from(["input", "output", "inputs", "hidden"]) | st.text(min_size=1, max_size=4)
PLACES = st.floats(-1e5, 1e5) | st.integers(-2000, 2000).map(float)
TRAITS = st.sampled_from([PLAIN, Traits(frozen=True), Traits(lr_scale=0.5, bypassed=True), Traits(shares="elsewhere")])


@st.composite
def networks(draw: st.DrawFn) -> Network:
    names = draw(st.lists(NAMES, min_size=1, max_size=5, unique=True))
    nodes = {
        f"n{at}": Node(
            f"n{at}",
            draw(TYPES),
            name,
            draw(st.dictionaries(st.text(max_size=5), JSON_VALUES, max_size=3)),
            draw(PLACES),
            draw(PLACES),
            draw(st.sampled_from([{}, {"future": [1, "two"]}])),
            draw(TRAITS),
        )
        for at, name in enumerate(names)
    }
    ends = st.builds(PortRef, st.sampled_from(list(nodes)), PORTS)
    edges = draw(st.lists(st.builds(Edge, ends, ends), max_size=6, unique=True))
    bends = dict.fromkeys(edges[:1], ((1.0, 2.5),)) if draw(st.booleans()) else {}
    marks = draw(st.sampled_from([(), (Note(id="m1", text="a → b\nlayerloom"), Frame(id="m2", title="“it”"))]))
    return Network("main", "Net", nodes, tuple(edges), marks=marks, bends=bends)


def pasted(text: str) -> Network:
    document = Document(Project("q", {"main": Network("main", "Other")}))
    edit, _ = paste_edit(document.project.main, text, None, document.project)
    document.do(edit)
    return document.project.main


def told(network: Network) -> tuple[object, ...]:
    """A network with its ids forgotten: nodes in order, wires in order by place, points, frames and notes."""
    place = {key: at for at, key in enumerate(network.nodes)}

    def lender(node: Node) -> object:
        return place.get(node.traits.shares or "", node.traits.shares)

    nodes = [(n.type, n.name, n.params, n.x, n.y, n.extras, lender(n), n.traits.frozen) for n in network]
    edges = [(place[e.source.node], e.source.port, place[e.target.node], e.target.port) for e in network.edges]
    bends = [network.bends.get(edge) for edge in network.edges]
    marks = [(type(mark).__name__, mark.x, mark.width, getattr(mark, "text", "")) for mark in network.marks]
    return nodes, edges, bends, marks


def everything(network: Network) -> frozenset[str]:
    return frozenset(network.nodes) | {mark.id for mark in network.marks}


@settings(max_examples=50)
@given(networks())
def test_a_copy_comes_back_as_it_was(network: Network) -> None:
    text = fragment_to_text(network, everything(network))
    assert is_fragment(text)
    assert told(pasted(text)) == told(network)


@settings(max_examples=40)
@given(networks(), st.sampled_from(["> ", "    ", "| "]))
def test_a_copy_survives_a_mail_and_a_commit_message(network: Network, quoted: str) -> None:
    text = fragment_to_text(network, everything(network))
    lines = "".join(f"{quoted}{line}\n" for line in text.rstrip("\n").split("\n"))
    mail = f"Look at this net\n\n{lines}{quoted.rstrip()}\n\nSigned-off-by: somebody\n"
    assert told(pasted(mail)) == told(network)
    assert told(pasted(f"```\r\n{text.replace(chr(10), chr(13) + chr(10))}```\r\nthanks → all")) == told(network)


def test_the_text_can_be_read_by_people() -> None:
    nodes = {
        "1": Node("1", "Input", "image", {"shape": [1, 28, 28]}),
        "2": Node("2", "Conv2d", "conv", {"out_channels": 16, "padding": "same"}, x=240.0),
        "3": Node("3", "Add", "add", x=480.0, y=0.5),
        "4": Node("4", "Output", "out", x=720.0),
    }
    ends = (("1", "2", "input"), ("2", "3", "inputs"), ("1", "3", "inputs"), ("3", "4", "input"))
    edges = tuple(Edge(PortRef(one, "output"), PortRef(other, port)) for one, other, port in ends)
    network = Network("main", "Net", nodes, edges)
    assert fragment_to_text(network, frozenset(nodes)).splitlines() == [
        "layerloom: 4 layers",
        "image = Input(shape=[1, 28, 28]) at 0, 0",
        'conv = Conv2d(out_channels=16, padding="same") at 240, 0',
        "add = Add() at 480, 0.5",
        "out = Output() at 720, 0",
        "image → conv → add.inputs",
        "image → add.inputs",
        "add → out",
    ]


def test_what_chats_make_of_arrows_and_quotation_marks_is_read() -> None:
    text = "layerloom: 2 layers\na = Conv2d(padding=“same”, bias=False) at 0, 0\nb = ReLU() at 240, 0\na -> b\n"
    network = pasted(text)
    assert [node.params for node in network] == [{"padding": "same", "bias": False}, {}]
    assert len(network.edges) == 1


def test_a_copy_of_an_earlier_version_is_read() -> None:
    nodes = [{"id": "a", "type": "ReLU", "name": "relu", "x": 0.0, "y": 0.0}]
    text = json.dumps({"layerloom-fragment": 1, "nodes": nodes, "edges": []})
    assert is_fragment(text)
    assert [node.type for node in pasted(text)] == ["ReLU"]


def test_weights_that_are_shared_within_a_copy_are_shared_within_it_again() -> None:
    nodes = {"1": Node("1", "Linear", "one"), "2": Node("2", "Linear", "two", traits=Traits(shares="1"))}
    network = Network("main", "Net", nodes)
    after = pasted(fragment_to_text(network, frozenset(nodes)))
    first, second = after
    assert second.traits.shares == first.id
    alone = pasted(fragment_to_text(network, frozenset(("2",))))
    assert [node.traits.shares for node in alone] == ["1"]


TAILS = st.text(max_size=30)
GOOD = "layerloom: 2 layers\na = Conv2d(out_channels=16) at 0, 0\nb = ReLU() at 240, 0\na → b\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "holds no layers"),
        ("hello", "holds no layers"),
        ("[1, 2]", "holds no layers"),
        ("layerloom: 2 layers", "incomplete"),
        (GOOD.replace("a → b", "a → c"), "incomplete"),
        (GOOD.replace("a → b", "a → "), "Line 4"),
        (GOOD.replace("16)", "16"), "Line 2"),
        (GOOD.replace("16", "NaN"), "Line 2"),
        (GOOD.replace("at 240, 0", "somewhere"), "Line 3"),
        (GOOD.replace("at 240", "at 1e999"), ""),
        (GOOD + "networks [1]\n", ""),
        (GOOD + "nonsense\n", "Line 5"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(text: str, said: str) -> None:
    with pytest.raises(FileError) as caught:
        pasted(text)
    assert said in caught.value.message
    assert caught.value.message.endswith(".")
    assert caught.value.hint


@settings(max_examples=100)
@given(
    st.text(max_size=80) | st.text(max_size=30).map(GOOD.__add__) | st.text(max_size=30).map(lambda t: GOOD[:40] + t)
)
def test_any_text_is_pasted_or_refused_and_changes_nothing_by_halves(text: str) -> None:
    project = Project("q", {"main": Network("main", "Other", {"x": Node("x", "ReLU", "x")})})
    document = Document(project)
    with contextlib.suppress(FileError, EditError):
        edit, _ = paste_edit(document.project.main, text, (0.0, 0.0), document.project)
        document.do(edit)
        document.undo()
    assert document.project == project
