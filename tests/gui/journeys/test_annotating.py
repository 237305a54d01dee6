"""A network is annotated with the keyboard alone in the whole window: framed, explained, locked, put back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.graph.marks import Frame, Note
from designer.gui.inspector.mark_view import MarkView
from designer.gui.main_window import MainWindow
from tests.gui.hand import CTRL, SHIFT
from tests.helpers.building import lenet5

KEY = Qt.Key


def test_frame_note_and_lock_by_keys_alone(open_one: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = open_one(project=lenet5().project)
    window.show_page("design")
    canvas, session = window.canvas, window.session
    before = session.document.project
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    canvas.select(frozenset({"conv1", "relu1", "pool1"}))
    QTest.keyClick(canvas, KEY.Key_F, SHIFT)
    QTest.keyClicks(canvas.mark_fields.title, "Edges")
    QTest.keyClick(canvas.mark_fields.title, KEY.Key_Return)
    QTest.keyClick(canvas, KEY.Key_N)
    QTest.keyClicks(canvas.mark_fields.text, "**small** kernels")
    QTest.keyClick(canvas.mark_fields.text, KEY.Key_Return, CTRL)
    frame, note = session.network.marks
    assert isinstance(frame, Frame)
    assert isinstance(note, Note)
    assert (frame.title, note.text) == ("Edges", "**small** kernels")
    assert isinstance(window.design.inspector.view, MarkView)
    QTest.keyClick(canvas, KEY.Key_K, CTRL | SHIFT)
    assert session.network.marks[1].locked, "once, although the window knows the key, too"
    QTest.keyClick(canvas, KEY.Key_Delete)
    assert len(session.network.marks) == 2
    QTest.keyClick(canvas, KEY.Key_K, CTRL | SHIFT)
    QTest.keyClick(canvas, KEY.Key_Delete)
    assert session.network.marks == (frame,)
    while session.document.undo_labels:
        QTest.keyClick(canvas, KEY.Key_Z, CTRL)
    assert session.document.project == before
    session.document.mark_saved()
