"""Frames and notes under the hand: made, moved with what is in them, resized, written in, coloured, deleted."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.drawing.annotations import chip_box
from designer.graph.applying import apply
from designer.graph.edits import Batch, SetMark
from designer.graph.marks import COLOURS, Frame, Mark, Note
from designer.graph.model import Project
from designer.gui.canvas.gestures.marks import LEAST
from designer.gui.canvas.menu import menu_for
from designer.gui.canvas.tips import words_for
from designer.gui.canvas.view import CanvasView
from tests.gui.hand import ALT, CTRL, NONE, SHIFT, Hand, chain

Open = Callable[..., tuple[CanvasView, Hand]]
KEY = Qt.Key
FRAME = Frame(id="f", title="Stem", x=216, y=-40, width=456, height=152)
NOTE = Note(id="n", text="why", x=0, y=160, width=240, height=112)


def marked(*marks: Mark) -> Project:
    project = chain("Input", "Conv2d", "ReLU", "Output")
    return apply(project, Batch(tuple(SetMark("main", mark.id, mark) for mark in marks)))[0]


def chip(frame: Frame) -> tuple[float, float]:
    """A place on the chip of a frame."""
    left, top, _, bottom = chip_box(frame)
    return left + 12, (top + bottom) / 2


def mark(view: CanvasView, key: str) -> Mark:
    found = view.session.network.mark(key)
    assert found is not None
    return found


def test_a_frame_is_made_around_the_selection_and_waits_for_its_title(open_canvas: Open, qtbot: QtBot) -> None:
    view, hand = open_canvas(marked())
    view.select(frozenset({"b", "c"}))
    hand.key(KEY.Key_F, SHIFT)
    (frame,) = view.session.network.marks
    assert (frame.x, frame.y, frame.width, frame.height) == (216.0, -32.0, 452.0, 128.0)
    assert view.mark_fields.title.hasFocus()
    QTest.keyClicks(view.mark_fields.title, "Stem")
    QTest.keyClick(view.mark_fields.title, KEY.Key_Return)
    named = mark(view, frame.id)
    assert isinstance(named, Frame)
    assert named.title == "Stem"
    assert view.hasFocus()
    assert view.session.selected_marks == {frame.id}
    view.session.document.undo()
    view.session.document.undo()
    assert not view.session.network.marks


def test_nothing_selected_is_not_framed_but_said(open_canvas: Open, qtbot: QtBot) -> None:
    view, hand = open_canvas(marked())
    with qtbot.waitSignal(view.session.message):
        hand.key(KEY.Key_F, SHIFT)
    assert not view.session.network.marks


def test_a_note_is_added_at_the_pointer_and_grows_with_its_text(open_canvas: Open) -> None:
    view, hand = open_canvas(marked())
    hand.move(300, 200)
    hand.key(KEY.Key_N)
    (note,) = view.session.network.marks
    assert abs(note.x + note.width / 2 - 300) <= 4
    field = view.mark_fields.text
    assert field.hasFocus()
    for line in range(12):
        QTest.keyClicks(field, f"- line {line}")
        QTest.keyClick(field, KEY.Key_Return)
    QTest.keyClick(field, KEY.Key_Return, CTRL)
    after = mark(view, note.id)
    assert isinstance(after, Note)
    assert after.text.startswith("- line 0\n- line 1\n")
    assert after.height > note.height
    assert not field.isVisible()


def test_escape_loses_nothing_that_was_written_in_a_note(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(NOTE))
    view.select(frozenset({"n"}))
    hand.key(KEY.Key_F2)
    QTest.keyClicks(view.mark_fields.text, "other")
    QTest.keyClick(view.mark_fields.text, KEY.Key_Escape)
    after = mark(view, "n")
    assert isinstance(after, Note)
    assert after.text == "whyother"
    assert view.hasFocus()
    view.session.document.undo()
    assert mark(view, "n") == NOTE


def test_a_click_elsewhere_takes_the_text(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(NOTE))
    hand.click(100, 200)
    hand.key(KEY.Key_Return)
    QTest.keyClicks(view.mark_fields.text, " not")
    hand.click(500, 300)
    after = mark(view, "n")
    assert isinstance(after, Note)
    assert after.text == "why not"


def test_a_double_click_writes_in_frame_and_note(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(FRAME, NOTE))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, hand.at(*chip(FRAME)))
    assert view.mark_fields.title.isVisible()
    assert view.mark_fields.title.text() == "Stem"
    QTest.keyClick(view.mark_fields.title, KEY.Key_Escape)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, hand.at(100, 200))
    assert view.mark_fields.text.isVisible()
    assert view.mark_fields.text.toPlainText() == "why"


def test_a_frame_is_dragged_by_its_chip_with_all_that_is_in_it(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(FRAME, NOTE))
    x, y = chip(FRAME)
    hand.pull(x, y, (x + 40, y + 60))
    assert view.arrays.xy[view.arrays.index["b"]].tolist() == [278.0, 60.0], "shown while it is dragged"
    assert view.session.network.nodes["b"].x == 238.0
    hand.release(x + 40, y + 60)
    network = view.session.network
    assert (network.nodes["b"].x, network.nodes["c"].y, network.nodes["a"].x) == (278.0, 60.0, 0.0)
    assert (mark(view, "f").x, mark(view, "n")) == (256.0, NOTE)
    assert view.session.document.undo_labels[0] == "move frame"
    view.session.document.undo()
    assert view.session.document.project == marked(FRAME, NOTE)


def test_with_alt_a_frame_is_dragged_alone(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(FRAME))
    x, y = chip(FRAME)
    hand.drag(x, y, (x + 40, y), Qt.KeyboardModifier.AltModifier)
    assert (mark(view, "f").x, view.session.network.nodes["b"].x) == (256.0, 238.0)


def test_a_note_snaps_to_what_is_around(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(Note(id="n", text="why", x=50, y=160)))
    hand.drag(100, 200, (100 - 47, 300))
    assert mark(view, "n").x == 0.0, "level with the layer above"


def test_escape_puts_a_dragged_frame_back(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(FRAME))
    x, y = chip(FRAME)
    hand.pull(x, y, (x + 40, y))
    hand.key(KEY.Key_Escape)
    hand.release(x + 40, y)
    assert view.arrays.marks == (FRAME,)
    assert view.arrays.xy[1].tolist() == [238.0, 0.0]
    assert not view.session.document.undo_labels


def test_edges_and_corners_resize(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(FRAME, NOTE))
    hand.drag(672, 40, (720, 200))
    assert (mark(view, "f").width, mark(view, "f").height) == (504.0, 152.0)
    hand.drag(0, 160, (-40, 120))
    note = mark(view, "n")
    assert (note.x, note.y, note.width, note.height) == (-40.0, 120.0, 280.0, 152.0)
    assert view.session.document.undo_labels[:2] == ("resize note", "resize frame")
    hand.drag(-40, 200, (900, 200))
    assert mark(view, "n").width == 64.0, "it does not turn over"


def test_the_cursor_says_what_an_edge_does(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(NOTE))
    shapes = []
    for place in ((0, 200), (100, 160), (240, 272), (240, 160), (120, 220)):
        hand.move(*place)
        shapes.append(view.viewport().cursor().shape())
    cursors = Qt.CursorShape
    assert shapes == [
        cursors.SizeHorCursor,
        cursors.SizeVerCursor,
        cursors.SizeFDiagCursor,
        cursors.SizeBDiagCursor,
        cursors.ArrowCursor,
    ]


def test_nodes_frames_and_notes_are_selected_and_moved_together(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(FRAME, NOTE))
    hand.click(100, 200)
    assert view.session.chosen == {"n"}
    hand.click(86, 15, SHIFT)
    assert view.session.chosen == {"n", "a"}
    hand.drag(86, 15, (126, 55), Qt.KeyboardModifier.NoModifier)
    assert (view.session.network.nodes["a"].y, mark(view, "n").y) == (40.0, 200.0)
    hand.click(*chip(FRAME), CTRL)
    assert view.session.chosen == {"n", "a", "f"}
    hand.click(400, 320)
    assert not view.session.chosen


def test_a_rubber_band_takes_notes_it_touches_and_frames_it_holds(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(FRAME, NOTE))
    hand.drag(230, 300, (300, -20))
    assert view.session.chosen == {"b", "n"}
    hand.drag(190, 300, (700, -80))
    assert view.session.chosen == {"b", "c", "n", "f"}


def test_the_inside_of_a_frame_is_still_canvas(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(FRAME))
    hand.drag(430, 90, (500, 60))
    assert view.session.chosen == {"c"}


def test_marks_are_deleted_copied_duplicated_and_nudged_as_nodes_are(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(FRAME, NOTE))
    hand.click(100, 200)
    hand.key(KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
    hand.key(KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert mark(view, "n").x == 8.0
    assert len(view.session.document.undo_labels) == 1
    hand.key(KEY.Key_C, CTRL)
    assert '"mark": "note"' in QGuiApplication.clipboard().text()
    hand.key(KEY.Key_D, CTRL)
    assert [(m.x, m.y) for m in view.session.network.marks[2:]] == [(40.0, 192.0)]
    (copy,) = view.session.selected_marks
    hand.key(KEY.Key_Delete)
    assert view.session.network.mark(copy) is None
    assert view.session.document.undo_labels[0] == "delete note"
    hand.key(KEY.Key_V, CTRL)
    assert len(view.session.network.marks) == 3


def test_a_frame_nudged_by_keys_takes_its_layers_along(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(FRAME))
    hand.click(*chip(FRAME))
    hand.key(KEY.Key_Down, Qt.KeyboardModifier.AltModifier | SHIFT)
    assert (mark(view, "f").y, view.session.network.nodes["b"].y) == (-16.0, 24.0)


def test_a_layer_and_the_frame_around_it_are_deleted_in_one_step(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(FRAME))
    view.select(frozenset({"b", "f"}))
    hand.key(KEY.Key_Delete)
    assert "b" not in view.session.network.nodes
    assert not view.session.network.marks
    view.session.document.undo()
    assert view.session.document.project == marked(FRAME)


def test_the_context_menu_of_a_frame_gives_colours(open_canvas: Open) -> None:
    view, _ = open_canvas(marked(FRAME))
    position = view.camera.position(chip(FRAME))
    menu = menu_for(view, view.hit_at(position), view.hands.pointer_at(position))
    colours = next(action.menu() for action in menu.actions() if action.text() == "Colour")
    assert [action.text().lower() for action in colours.actions()] == list(COLOURS)
    colours.actions()[2].trigger()
    frame = mark(view, "f")
    assert isinstance(frame, Frame)
    assert frame.colour == "teal"
    menu.close()


def test_collapsing_takes_the_frame_along(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(FRAME))
    view.select(frozenset({"b", "c"}))
    hand.key(KEY.Key_G, CTRL)
    assert not view.session.network.marks
    (inner,) = (n for key, n in view.session.document.project.networks.items() if key != "main")
    assert inner.marks == (FRAME,)


def test_marks_are_painted_from_every_distance(open_canvas: Open) -> None:
    view, _ = open_canvas(marked(FRAME, NOTE))
    plain = open_canvas(marked())[0]
    for scale in (0.08, 0.2, 0.4, 1.0, 2.5):
        for each in (view, plain):
            each.zoom_to(scale)
            each.camera.centre((300.0, 60.0))
        assert view.grab().toImage() != plain.grab().toImage(), scale


def test_the_overview_and_fit_count_marks(open_canvas: Open) -> None:
    far = Note(id="far", text="far", x=3000, y=2000, width=200, height=100)
    view, _ = open_canvas(marked(far))
    before = view.overlays.minimap.grab().toImage()
    view.session.do(SetMark("main", "f", FRAME))
    assert view.overlays.minimap.grab().toImage() != before
    view.fit()
    left, _, right, bottom = view.camera.visible()
    assert left < 0
    assert right > 3200
    assert bottom > 2100


def test_chips_and_notes_lie_over_wires_and_edges_below(open_canvas: Open) -> None:
    note = Note(id="n", text="on the wire", x=180, y=40, width=40, height=40)
    view, hand = open_canvas(marked(note))
    hand.click(200, 53)
    assert view.session.chosen == {"n"}
    frame = Frame(id="g", x=200, y=53 - 120, width=300, height=120)
    view.session.do(SetMark("main", "n", None))
    view.session.do(SetMark("main", "g", frame))
    hand.click(205, 53)
    assert not view.session.chosen
    assert len(view.shown.wires) == 1


def test_keys_go_from_mark_to_mark(open_canvas: Open) -> None:
    far = Note(id="far", text="far", x=5000, y=3000, width=200, height=100)
    view, hand = open_canvas(marked(FRAME, far))
    hand.key(KEY.Key_M)
    assert view.session.chosen == {"f"}
    hand.key(KEY.Key_M)
    assert view.session.chosen == {"far"}
    left, top, right, bottom = view.camera.visible()
    assert left < 5000 < 5200 < right
    assert top < 3000 < 3100 < bottom
    assert "1 selected: The note" in view.accessibleDescription()
    hand.key(KEY.Key_M, SHIFT)
    hand.key(KEY.Key_M, SHIFT)
    assert view.session.chosen == {"far"}


def test_resting_on_a_frame_says_what_is_in_it(open_canvas: Open) -> None:
    view, _ = open_canvas(marked(FRAME))
    words = words_for(view.session, view.arrays, view.hit_at(view.camera.position(chip(FRAME))))
    for part in ("Stem", "2 layers", "160 parameters"):
        assert part in words


def test_keys_make_frames_and_notes_larger_and_smaller_and_a_row_of_steps_undoes_together(open_canvas: Open) -> None:
    view, hand = open_canvas(marked(FRAME, NOTE))
    view.select(frozenset({"f"}))
    for _ in range(3):
        hand.key(KEY.Key_End, ALT)
    hand.key(KEY.Key_PageDown, ALT)
    after = mark(view, "f")
    assert (after.x, after.y, after.width, after.height) == (FRAME.x, FRAME.y, FRAME.width + 72, FRAME.height + 24)
    assert mark(view, "n") == NOTE
    view.session.document.undo()
    assert mark(view, "f") == FRAME
    view.select(frozenset({"f", "n"}))
    for _ in range(30):
        hand.key(KEY.Key_Home, ALT)
        hand.key(KEY.Key_PageUp, ALT)
    assert (mark(view, "f").width, mark(view, "f").height) == LEAST["frame"]
    assert (mark(view, "n").width, mark(view, "n").height) == LEAST["note"]


def test_keys_resize_nothing_that_is_locked_and_say_when_nothing_is_selected(open_canvas: Open, qtbot: QtBot) -> None:
    view, hand = open_canvas(marked(replace(FRAME, locked=True)))
    view.select(frozenset({"f"}))
    hand.key(KEY.Key_End, ALT)
    assert mark(view, "f").width == FRAME.width
    view.select(frozenset())
    with qtbot.waitSignal(view.session.message):
        hand.key(KEY.Key_End, ALT)
