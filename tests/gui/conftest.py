"""Guards for every test of the window: nothing goes on afterwards, and Qt has nothing to complain about. And desks."""

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.graph.model import Project
from designer.gui.fonts import load_fonts
from tests.gui.desk import Desk

HERE = Path(__file__).parent
WAIT_MS = 2000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            # What the offscreen platform cannot do is no fault of the window.
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application with the typefaces that users see: what is cut or too wide depends on them.

    As in the program, no other thread searches for garbage: it would delete what is left of windows while we use Qt.
    """
    load_fonts()
    gc.disable()
    return qapp


@pytest.fixture(autouse=True)
def nothing_goes_on(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a test that leaves a thread or a running timer behind. Stop it where the window or panel is closed."""
    timers: list[QTimer] = []
    threads: list[QThread] = []
    start_timer, start_thread = QTimer.start, QThread.start

    def started_timer(timer: QTimer, *args: int) -> None:
        timers.append(timer)
        start_timer(timer, *args)

    def started_thread(thread: QThread, *args: QThread.Priority) -> None:
        threads.append(thread)
        start_thread(thread, *args)

    monkeypatch.setattr(QTimer, "start", started_timer)
    monkeypatch.setattr(QThread, "start", started_thread)
    before = set(threading.enumerate())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # closed widgets take their timers along
    came = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    running = [thread.name for thread in came if thread.name != "tqdm_monitor"]  # a library's, one for good
    assert not running, f"these threads are left running: {running}"
    left = [timer for timer in timers if shiboken6.isValid(timer) and timer.isActive()]
    assert not left, f"these timers are left running: {[(timer.interval(), timer.parent()) for timer in left]}"
    busy = [thread for thread in threads if shiboken6.isValid(thread) and thread.isRunning()]
    assert not busy, f"these Qt threads are left running: {busy}"
    assert QThreadPool.globalInstance().waitForDone(WAIT_MS), "the pool of threads still works"


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Callable[..., Desk]]:
    """Lays projects on desks of their own, and clears them away at the end."""
    desks: list[Desk] = []

    def lay(project: Project, draft: str = "") -> Desk:
        desks.append(Desk(qtbot, project, draft))
        return desks[-1]

    yield lay
    for one in desks:
        one.runs.close()
