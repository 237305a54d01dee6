"""Frames, notes and bent wires: what they hold, where they go with layers, and how files keep them."""

import json

import pytest

from designer.drawing import geometry as g
from designer.graph import files
from designer.graph.applying import apply
from designer.graph.blocks import block_of, collapse, expand
from designer.graph.carrying import laid, step, with_contents
from designer.graph.clipboard import fragment_to_text, paste_edit
from designer.graph.document import Document
from designer.graph.edits import Batch, Disconnect, Edit, Move, RemoveNode, SetBends, SetMark, SetTrait
from designer.graph.errors import EditError, FileError
from designer.graph.labels import label_of
from designer.graph.marks import HEAD, Frame, Mark, Note
from designer.graph.model import Project
from tests.gui.hand import chain, wire

BENT = ((300.0, -40.0), (340.0, -40.0))


def marked(*marks: Mark) -> Project:
    """Four layers in a row with some marks."""
    project = chain("Input", "Conv2d", "ReLU", "Output")
    steps = tuple(SetMark("main", mark.id, mark) for mark in marks)
    return apply(project, Batch(steps))[0]


def around(first: int, last: int, id: str = "f") -> Frame:
    """A frame around layers of the row, by their places."""
    return Frame(id=id, title="Stem", x=first * 238.0 - 20, y=-30, width=(last - first) * 238.0 + 212, height=140)


def refused(project: Project, edit: Edit) -> str:
    with pytest.raises(EditError) as caught:
        apply(project, edit)
    return caught.value.message


def test_a_file_without_marks_says_nothing_of_them() -> None:
    text = files.to_text(chain("Input", "Conv2d"))
    assert "marks" not in text
    assert "bends" not in text


def test_a_file_keeps_marks_and_points_one_line_each() -> None:
    frame, note = around(1, 2), Note(id="n9", text="# Why\n\nso", locked=True, extras={"pinned": 1})
    project = apply(marked(frame, note), SetBends("main", wire("a", "b"), BENT))[0]
    text = files.to_text(project)
    assert files.parse(text.encode()) == project
    lines = text.splitlines()
    assert sum('"mark": "frame"' in line for line in lines) == 1
    assert sum('"points": [[300.0, -40.0], [340.0, -40.0]]' in line for line in lines) == 1


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("marks", [{"mark": "sticker", "id": "m"}]),
        ("marks", [{"mark": "note", "id": "a", "text": [], "width": 99, "height": 99}]),
        ("marks", [{"mark": "note", "id": "m", "text": [], "width": 1, "height": 99}]),
        ("bends", [{"wire": ["a", "output", "z", "input"], "points": [[0, 0]]}]),
        ("bends", [{"wire": ["a", "output", "b", "input"], "points": [[0]]}]),
        ("bends", [{"wire": ["a", "output", "b", "input"], "points": [[0, 0]] * 13}]),
    ],
)
def test_a_damaged_mark_is_named(key: str, value: object) -> None:
    raw = json.loads(files.to_text(chain("Input", "Conv2d")))
    raw["networks"][0][key] = value
    with pytest.raises(FileError, match=key):
        files.parse(json.dumps(raw).encode())


def test_a_layer_is_in_a_frame_if_the_middle_of_its_head_is() -> None:
    assert HEAD == (g.NODE_WIDTH / 2, g.HEADER_HEIGHT / 2)
    network = marked(around(1, 2)).main
    assert with_contents(network, {"f"}) == {"f", "b", "c"}


def test_a_frame_takes_along_what_is_in_it_but_not_what_is_locked() -> None:
    note = Note(id="n", x=260, y=0, width=100, height=50)
    project = apply(marked(around(1, 2), around(2, 2, "inner"), note), SetTrait("main", "b", "locked", True))[0]
    project = apply(project, SetBends("main", wire("b", "c"), BENT))[0]
    ids = with_contents(project.main, {"f"})
    assert ids == {"f", "inner", "n", "c"}
    after = apply(project, step(project.main, ids, 10, 20))[0].main
    assert (after.nodes["c"].x, after.nodes["c"].y, after.nodes["b"].x) == (486.0, 20.0, 238.0)
    assert after.bends == {wire("b", "c"): BENT}, "one of its ends stays"


def test_wires_at_layers_that_are_laid_out_anew_find_their_own_way() -> None:
    project = marked()
    project = apply(project, Batch(tuple(SetBends("main", edge, BENT) for edge in project.main.edges)))[0]
    after = apply(project, laid(project.main, {"d": (0.0, 300.0)}))[0].main
    assert after.bends.keys() == {wire("a", "b"), wire("b", "c")}
    assert after.nodes["d"].y == 300.0


def test_points_go_along_if_both_ends_move() -> None:
    project = apply(marked(), SetBends("main", wire("b", "c"), BENT))[0]
    after = apply(project, step(project.main, {"b", "c"}, 10, 20))[0].main
    assert after.bends == {wire("b", "c"): ((310.0, -20.0), (350.0, -20.0))}


@pytest.mark.parametrize("edit", [Disconnect("main", wire("b", "c")), RemoveNode("main", "c")])
def test_points_go_with_their_wire_and_come_back_with_it(edit: Edit) -> None:
    document = Document(apply(marked(), SetBends("main", wire("b", "c"), BENT))[0])
    document.do(edit)
    assert not document.project.main.bends
    document.undo()
    assert document.project.main.bends == {wire("b", "c"): BENT}


def test_what_does_not_fit_is_refused_in_a_sentence() -> None:
    project = marked(around(1, 2))
    assert refused(project, SetBends("main", wire("a", "d"), BENT)).endswith("not there.")
    assert "at most 12 points" in refused(project, SetBends("main", wire("a", "b"), BENT * 7))
    assert "“x”" in refused(project, SetMark("main", "x", None))
    assert "“a”" in refused(project, SetMark("main", "a", Note(id="a")))
    assert "at least 24" in refused(project, SetMark("main", "x", Note(id="x", width=3)))


def test_a_frame_around_the_layers_of_a_block_goes_into_it_and_comes_back() -> None:
    project = marked(Note(id="n", x=900), around(1, 2), around(0, 3, "all"))
    project = apply(project, Batch(tuple(SetBends("main", edge, BENT) for edge in project.main.edges)))[0]
    edit, block = collapse(project, "main", {"b", "c"}, "Stem")
    collapsed = apply(project, edit)[0]
    inner = collapsed.networks[block_of(collapsed.main.nodes[block]) or ""]
    assert [mark.id for mark in inner.marks] == ["f"]
    assert [mark.id for mark in collapsed.main.marks] == ["n", "all"]
    assert inner.bends == {wire("b", "c"): BENT}
    back = apply(collapsed, expand(collapsed, "main", block)[0])[0]
    assert files.to_text(back) == files.to_text(project)


def test_each_copy_of_a_block_gets_its_frame() -> None:
    project = marked(around(1, 2))
    edit, block = collapse(project, "main", {"b", "c"}, "Stem")
    project = apply(project, edit)[0]
    node = project.main.nodes[block]
    again = files.parse(
        files.to_text(project).replace('"name": "stem"', '"name": "stem", "params": {"repeats": 2}').encode()
    )
    assert again.main.nodes[block].params == {"repeats": 2}
    after = apply(again, expand(again, "main", block)[0])[0].main
    assert [mark.x for mark in after.marks] == [node.x - 20, node.x - 20 + 238 + 240]
    assert len({mark.id for mark in after.marks}) == 2


def test_copied_layers_bring_their_frame_and_their_points() -> None:
    project = apply(marked(around(1, 2), Note(id="n", x=900)), SetBends("main", wire("b", "c"), BENT))[0]
    text = fragment_to_text(project.main, frozenset({"b", "c"}))
    edit, new = paste_edit(project.main, text, at=(218.0, 470.0))
    after = apply(project, edit)[0].main
    frame = after.marks[-1]
    assert (len(after.marks), frame.y, len(new)) == (3, 470.0, 3)
    assert frame.id in new
    assert [points for edge, points in after.bends.items() if edge != wire("b", "c")] == [
        ((300.0, 460.0), (340.0, 460.0))
    ]


def test_a_note_alone_can_be_copied() -> None:
    project = marked(Note(id="n", text="why", x=900))
    edit, (new,) = paste_edit(project.main, fragment_to_text(project.main, frozenset({"n"})), at=(0.0, 0.0))
    assert edit.label == "paste note"
    assert apply(project, edit)[0].main.mark(new) == Note(id=new, text="why")


def test_steps_say_what_they_do() -> None:
    project = marked(around(1, 2), Note(id="n", x=900))
    frame, note = project.main.marks
    assert label_of(SetMark("main", "z", Note(id="z")), project) == "add note"
    assert label_of(SetMark("main", "f", None), project) == "delete frame"
    assert label_of(SetMark("main", "n", Note(id="n", width=500)), project) == "resize note"
    assert label_of(Move("main", {frame.id: (0, 0), "a": (0, 0)}), project) == "move frame"
    assert label_of(Move("main", {note.id: (0, 0), "a": (0, 0), "b": (0, 0)}), project) == "move 2 layers"
    assert label_of(SetBends("main", wire("a", "b"), BENT), project) == "lead a → b"
    assert label_of(SetBends("main", wire("a", "b")), project) == "straighten a → b"
