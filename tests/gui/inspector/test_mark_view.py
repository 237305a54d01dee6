"""A selected frame or note in the inspector."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.graph.applying import apply
from designer.graph.edits import Batch, SetMark
from designer.graph.marks import COLOURS, Frame, Note
from designer.gui.inspector.facts import Facts
from designer.gui.inspector.mark_view import MarkView
from designer.gui.inspector.panel import Inspector
from designer.gui.session import Session
from tests.gui.hand import LEFT, chain

FRAME = Frame(id="f", title="Stem", x=216, y=-40, width=456, height=152)
NOTE = Note(id="n", text="why", x=0, y=160)


@pytest.fixture
def session() -> Session:
    steps = (SetMark("main", "f", FRAME), SetMark("main", "n", NOTE))
    return Session(apply(chain("Input", "Conv2d", "ReLU", "Output"), Batch(steps))[0])


@pytest.fixture
def inspector(qtbot: QtBot, session: Session) -> Inspector:
    inspector = Inspector(session, DARK)
    qtbot.addWidget(inspector)
    inspector.resize(272, 700)
    inspector.show()
    inspector.activateWindow()
    qtbot.waitUntil(inspector.isActiveWindow)
    return inspector


def select(inspector: Inspector, session: Session, mark: str) -> MarkView:
    session.select(frozenset({mark}))
    assert isinstance(inspector.view, MarkView)
    return inspector.view


def test_a_frame_shows_its_title_and_what_is_in_it(inspector: Inspector, session: Session) -> None:
    view = select(inspector, session, "f")
    assert view.head.name.text() == "Stem"
    facts = view.findChild(Facts)
    assert facts is not None
    assert not view.text.isVisible()
    assert view.colours.group.checkedId() == 0


def test_a_title_is_typed_a_colour_is_clicked_a_lock_is_ticked(inspector: Inspector, session: Session) -> None:
    view = select(inspector, session, "f")
    view.head.edit()
    QTest.keyClicks(view.head.name, "Early layers")
    QTest.keyClick(view.head.name, Qt.Key.Key_Return)
    QTest.mouseClick(view.colours.group.button(COLOURS.index("pink")), LEFT)
    QTest.mouseClick(view.lock, LEFT, pos=QPoint(8, view.lock.height() // 2))
    frame = session.network.mark("f")
    assert isinstance(frame, Frame)
    assert (frame.title, frame.colour, frame.locked) == ("Early layers", "pink", True)
    assert not view.colours.isEnabled()
    assert view.head.name.isReadOnly()


def test_a_note_is_written_and_taken_when_the_keyboard_leaves(inspector: Inspector, session: Session) -> None:
    view = select(inspector, session, "n")
    assert not view.colours.isVisible()
    view.text.setFocus()
    QTest.keyClicks(view.text, "x ")
    view.lock.setFocus()
    note = session.network.mark("n")
    assert isinstance(note, Note)
    assert note.text == "x why"


def test_every_control_has_a_name(inspector: Inspector, session: Session) -> None:
    view = select(inspector, session, "f")
    names = [button.accessibleName() for button in view.colours.group.buttons()]
    assert len(set(names)) == len(COLOURS)
    assert view.text.accessibleName()
    assert view.lock.text()
