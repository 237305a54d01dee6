"""Pages are ready before they are asked for, and no look at one comes near a tenth of a second."""

import time

import pytest
from pytestqt.qtbot import QtBot

from designer.gui.action_table import PAGES
from designer.gui.main_window import MainWindow
from tests.gui.desk import HOLD_MS, Pulse, clear_away

ALL = frozenset(id for id, _, _ in PAGES)


def test_all_pages_are_made_while_nobody_waits(window: MainWindow, qtbot: QtBot) -> None:
    pulse = Pulse()
    assert window.pages_ready == {"design"}
    window.prepare()
    with pulse.beating():
        qtbot.waitUntil(lambda: window.pages_ready == ALL, timeout=20_000)
    assert window.page == "design"
    assert pulse.busy_ms < HOLD_MS, f"a step kept the event loop for {pulse.busy_ms:.0f} ms"


def test_a_window_that_closes_early_stops_preparing(window: MainWindow) -> None:
    window.prepare()
    window.session.document.mark_saved()
    window.close()
    assert window.pages_ready == {"design"}


@pytest.mark.parametrize("id", sorted(ALL))
def test_a_prepared_page_comes_at_once(window: MainWindow, qtbot: QtBot, id: str) -> None:
    window.prepare()
    qtbot.waitUntil(lambda: window.pages_ready == ALL, timeout=20_000)
    start = time.thread_time()
    window.show_page(id)
    window.grab()
    assert 1000 * (time.thread_time() - start) < HOLD_MS


def test_another_look_comes_within_a_blink_though_all_pages_are_there(window: MainWindow) -> None:
    for id in sorted(ALL):
        window.show_page(id)
    clear_away()
    start = time.thread_time()
    window.appearance.toggle()
    assert 1000 * (time.thread_time() - start) < HOLD_MS
