"""Frames and notes from Python: around what they are about, over nothing else, and there when the file is opened."""

from pathlib import Path

import pytest

from designer.api import ApiError, Network
from designer.drawing.geometry import NODE_HEIGHT, NODE_WIDTH
from designer.graph.files import load
from designer.graph.marks import Frame, Note, holds_node


def small() -> Network:
    net = Network("Marked")
    x = net.input((3, 16, 16))
    x = net.add("Conv2d", x, name="stem", out_channels=8, kernel_size=3)
    x = net.add("ReLU", x, name="relu")
    net.output(net.add("Linear", net.add("Flatten", x), name="head", out_features=5))
    return net


def test_a_frame_is_around_its_layers_and_no_other_in_the_saved_file(tmp_path: Path) -> None:
    net = small()
    net.frame(net["stem"], "relu", title="Stem", colour="teal")
    net.save(tmp_path / "net.loom")
    main = load(tmp_path / "net.loom").main
    (frame,) = main.marks
    assert isinstance(frame, Frame)
    assert (frame.title, frame.colour) == ("Stem", "teal")
    assert {node.name for node in main if holds_node(frame, node.x, node.y)} == {"stem", "relu"}


def test_layers_that_come_later_do_not_lose_the_frame() -> None:
    net = Network("Growing")
    x = net.add("ReLU", net.input((4,)), name="first")
    net.frame(x, title="Only this")
    before = net.project.main.marks
    net.output(net.add("Linear", x, out_features=2))
    (frame,) = net.project.main.marks
    assert frame.id == before[0].id
    assert [node.name for node in net.project.main if holds_node(frame, node.x, node.y)] == ["first"]


def test_notes_stand_above_the_network_and_beside_each_other() -> None:
    net = small()
    net.note("**Why** this works")
    net.note("A stem\n\n- of one layer\n- that learns edges", above="stem")
    net.frame("stem", title="Stem")
    main = net.project.main
    first, second = (mark for mark in main.marks if isinstance(mark, Note))
    assert first.x + first.width <= second.x
    for note in (first, second):
        for node in main:
            apart = note.x > node.x + NODE_WIDTH or note.x + note.width < node.x or note.y > node.y + NODE_HEIGHT
            assert apart or note.y + note.height < node.y


@pytest.mark.parametrize(
    ("layers", "colour", "said"),
    [((), "blue", "around layers"), (("nobody",), "blue", "no layer “nobody”"), (("stem",), "mauve", "“mauve”")],
)
def test_what_cannot_be_framed_is_refused_in_words(layers: tuple[str, ...], colour: str, said: str) -> None:
    net = small()
    with pytest.raises(ApiError, match=said):
        net.frame(*layers, colour=colour)
    assert net.project.main.marks == ()
