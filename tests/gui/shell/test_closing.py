"""A window that is closed is gone: nothing of it stays with Qt or in memory."""

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from designer.graph.edits import SetMark
from designer.graph.marks import Note
from designer.gui.action_table import PAGES
from designer.gui.app import open_window
from tests.helpers.building import lenet5


def test_a_closed_window_leaves_nothing_behind(qapp: QApplication) -> None:
    before = set(QApplication.topLevelWidgets())
    window = open_window(qapp)
    window.session.open(lenet5().project)
    window.show()
    for page, _, _ in PAGES:
        window.show_page(page)
    for nodes in [*({id} for id in window.session.network.nodes), set(window.session.network.nodes)]:
        window.session.select(frozenset(nodes))
    window.session.do(SetMark("main", "note", Note(id="note", text="Words")))
    window.session.select(frozenset({"note"}))
    window.show_commands()
    window.appearance.toggle()
    qapp.processEvents()
    kept = [weakref.ref(thing) for thing in (window, window.session, window.runs, window.canvas)]

    window.session.document.mark_saved()
    window.close()
    window.deleteLater()
    del window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert set(QApplication.topLevelWidgets()) <= before
    assert [thing() for thing in kept if thing() is not None] == []
