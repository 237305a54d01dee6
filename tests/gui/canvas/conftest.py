"""A real canvas in a real window."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.graph.model import Project
from designer.gui.canvas.view import CanvasView
from designer.gui.session import Session
from tests.gui.hand import Hand

Opened = tuple[CanvasView, Hand]


@pytest.fixture
def open_canvas(qtbot: QtBot) -> Callable[[Project | None], Opened]:
    """Opens a project on a canvas at 100 %."""

    def opened(project: Project | None = None) -> Opened:
        view = CanvasView(Session(project), DARK)
        qtbot.addWidget(view)
        view.resize(1000, 640)
        view.show()
        qtbot.waitExposed(view)
        view.zoom_to(1.0)
        view.activateWindow()
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        return view, Hand(view)

    return opened
