"""What is locked is not moved, deleted or changed on the canvas, and says so; selecting and looking still work."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.graph.applying import apply
from designer.graph.edits import Batch, SetMark, SetTrait
from designer.graph.marks import Frame, Mark, Note
from designer.graph.model import Project
from designer.gui.canvas.view import CanvasView
from tests.gui.hand import CTRL, SHIFT, Hand, chain

Open = Callable[..., tuple[CanvasView, Hand]]
KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
FRAME = Frame(id="f", title="Stem", x=216, y=-40, width=456, height=152, locked=True)
NOTE = Note(id="n", text="why", x=0, y=160, width=240, height=112, locked=True)


def locked(*marks: Mark, node: str = "b") -> Project:
    project = chain("Input", "Conv2d", "ReLU", "Output")
    steps = (*(SetMark("main", mark.id, mark) for mark in marks), SetTrait("main", node, "locked", True))
    return apply(project, Batch(steps))[0]


def heard(view: CanvasView) -> list[str]:
    words: list[str] = []
    view.session.message.connect(lambda _, text: words.append(text))
    return words


def test_a_key_locks_and_unlocks_the_selection(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d"))
    view.session.do(SetMark("main", "n", Note(id="n", y=300)))
    view.select(frozenset({"a", "n"}))
    hand.key(KEY.Key_K, CTRL | SHIFT)
    network = view.session.network
    assert network.nodes["a"].traits.locked
    assert network.marks[0].locked
    assert "lock" in view.arrays.faces[0].marks
    assert view.session.document.undo_labels[0] == "lock 2 things"
    hand.key(KEY.Key_K, CTRL | SHIFT)
    assert not view.session.network.nodes["a"].traits.locked
    assert not view.session.network.marks[0].locked


def test_a_locked_layer_is_selected_but_not_dragged(open_canvas: Open) -> None:
    view, hand = open_canvas(locked())
    words = heard(view)
    hand.drag(238 + 86, 15, (500, 200))
    assert view.session.network.nodes["b"].x == 238.0
    assert not view.session.document.undo_labels
    assert words == ["“b” is locked and stays as it is. Unlock it first (Ctrl+Shift+K)."]
    hand.click(238 + 86, 15)
    assert view.session.selection == {"b"}


def test_of_a_selection_only_what_is_free_moves(open_canvas: Open) -> None:
    view, hand = open_canvas(locked(NOTE))
    words = heard(view)
    view.select(frozenset({"a", "b", "n"}))
    hand.drag(86, 15, (86, 115))
    network = view.session.network
    assert (network.nodes["a"].y, network.nodes["b"].y, network.marks[0].y) == (100.0, 0.0, 160.0)
    assert words == ["2 of the selected things are locked and stay as they are. Unlock them first (Ctrl+Shift+K)."]


@pytest.mark.parametrize(
    ("key", "keys"),
    [
        (KEY.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_X, CTRL),
        (KEY.Key_Right, ALT),
        (KEY.Key_B, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_F2, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_keys_change_nothing_that_is_locked(open_canvas: Open, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    view, hand = open_canvas(locked(NOTE))
    before, words = view.session.document.project, heard(view)
    for chosen in ("b", "n"):
        view.select(frozenset({chosen}))
        hand.key(key, keys)
    assert view.session.document.project is before
    assert not view.name_field.isVisible()
    assert not view.mark_fields.text.isVisible()
    assert all("is locked" in each for each in words)


def test_locked_frames_and_notes_stay_where_and_as_large_as_they_are(open_canvas: Open) -> None:
    view, hand = open_canvas(locked(FRAME, NOTE))
    before = view.session.document.project
    hand.drag(240, -40, (300, 0))
    hand.drag(672, 40, (720, 40))
    hand.drag(100, 200, (200, 300))
    assert view.session.document.project is before
    assert view.session.chosen == {"n"}


def test_a_frame_leaves_what_is_locked_in_it(open_canvas: Open, qtbot: QtBot) -> None:
    frame = Frame(id="f", title="Stem", x=216, y=-40, width=456, height=152)
    view, hand = open_canvas(locked(frame))
    hand.drag(240, -40, (280, -40))
    network = view.session.network
    assert (network.nodes["b"].x, network.nodes["c"].x, network.marks[0].x) == (238.0, 516.0, 256.0)


def test_undo_may_change_what_is_locked(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d"))
    hand.drag(86, 15, (86, 115))
    view.session.do(SetTrait("main", "a", "locked", True))
    view.session.document.undo()
    view.session.document.undo()
    assert view.session.network.nodes["a"].y == 0.0
