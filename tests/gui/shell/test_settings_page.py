"""The settings: everything holds at once, is remembered, found by words, and reached by keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from designer.data.kept import LIMIT_VARIABLE, limit_bytes
from designer.drawing.layout import Direction
from designer.drawing.theme import CONTRAST_DARK, LIGHT
from designer.graph.edits import Rename
from designer.graph.files import load, save
from designer.gui import motion
from designer.gui.canvas.preferences import Preferences, preferences
from designer.gui.main_window import MainWindow
from designer.gui.run.rescue import outlives_us
from designer.gui.settings import AUTOSAVE, CACHE_GB, REOPEN, STAYS, THEME, Settings
from designer.gui.settings_page import files, training
from designer.gui.settings_page.canvas import remember_canvas
from designer.gui.settings_page.training import use_threads
from designer.gui.settings_page.window import SettingsWindow
from designer.jobs.worker_process import environment
from tests.gui.hand import LEFT, NONE, Hand
from tests.gui.shell.conftest import leave
from tests.helpers.building import lenet5

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def usual_afterwards():
    yield
    motion.choose(motion.SYSTEM)
    use_threads(0)
    for name in Preferences.__slots__:
        setattr(preferences, name, getattr(Preferences(), name))


@pytest.fixture
def settings(window: MainWindow, qtbot: QtBot) -> SettingsWindow:
    """The settings, opened by key."""
    qtbot.keyClick(window, Qt.Key.Key_Comma, CTRL)
    assert window.windows.settings is not None
    return window.windows.settings


def take(box: QComboBox, qtbot: QtBot, value: str) -> None:
    """Chooses a value with the arrow keys."""
    wanted = box.findData(value)
    assert wanted >= 0
    box.setFocus()
    while box.currentIndex() != wanted:
        qtbot.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)


def test_the_look_changes_live_and_is_remembered(window: MainWindow, settings: SettingsWindow, qtbot: QtBot) -> None:
    page = settings.pages["look"]
    take(page.look, qtbot, "contrast-dark")
    assert window.canvas.theme is CONTRAST_DARK
    take(page.look, qtbot, "light")
    assert window.canvas.theme is LIGHT
    window.settings.flush()
    assert Settings().get(THEME) == "light"


def test_what_the_menu_changes_is_shown_in_the_open_settings(window: MainWindow, settings: SettingsWindow) -> None:
    window.table["view.look_contrast_light"].trigger()
    window.table["view.text_larger"].trigger()
    page = settings.pages["look"]
    assert page.look.currentData() == "contrast-light"
    assert page.text_size.currentData() == "110"
    window.appearance.choose_percent(100)


def test_text_grows_from_the_settings(window: MainWindow, settings: SettingsWindow, qtbot: QtBot) -> None:
    take(settings.pages["look"].text_size, qtbot, "120")
    assert window.font().pixelSize() == 14
    take(settings.pages["look"].text_size, qtbot, "100")
    assert window.font().pixelSize() == 12


def test_less_motion_is_taken_from_here_whatever_the_system_says(settings: SettingsWindow, qtbot: QtBot) -> None:
    take(settings.pages["look"].motion, qtbot, motion.LESS)
    assert motion.is_reduced()
    take(settings.pages["look"].motion, qtbot, motion.FULL)
    assert not motion.is_reduced()


def test_the_grid_and_the_guides_can_be_switched_off(
    window: MainWindow, settings: SettingsWindow, qtbot: QtBot
) -> None:
    page = settings.pages["canvas"]
    for box in (page.grid, page.guides):
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)
    settings.close()
    window.session.select(frozenset())
    window.canvas.zoom_to(1.0)
    window.canvas.jump_to("conv1")
    x, y = window.canvas.arrays.xy[window.canvas.arrays.index["conv1"]].tolist()
    hand = Hand(window.canvas)
    hand.drag(x + 60, y + 12, to=(x + 60 + 31, y + 12 + 13))
    node = window.session.network.nodes["conv1"]
    assert (round(node.x - x), round(node.y - y)) == (31, 13)


def test_the_minimap_can_be_switched_off_and_stays_off(
    open_one: Callable[..., MainWindow], window: MainWindow, settings: SettingsWindow, qtbot: QtBot
) -> None:
    assert window.canvas.overlays.minimap.isVisible()
    box = settings.pages["canvas"].minimap
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not window.canvas.overlays.minimap.isVisible()
    leave(window)
    preferences.minimap = True
    again = open_one(project=lenet5().project)
    assert not again.canvas.overlays.minimap.isVisible()


def test_the_wheel_zooms_or_scrolls_as_one_wants_it(window: MainWindow, settings: SettingsWindow, qtbot: QtBot) -> None:
    settings.close()
    scale = window.canvas.camera.scale
    turn(window)
    assert window.canvas.camera.scale != scale
    window.windows.show_settings("canvas")
    take(window.windows.settings.pages["canvas"].wheel, qtbot, "scroll")
    scale = window.canvas.camera.scale
    turn(window)
    assert window.canvas.camera.scale == scale


def test_layers_are_arranged_in_the_direction_that_was_chosen(
    window: MainWindow, settings: SettingsWindow, qtbot: QtBot
) -> None:
    take(settings.pages["canvas"].way, qtbot, "down")
    assert window.arranger.direction is Direction.DOWN
    remember_canvas(window.settings)
    assert preferences.down


def test_threads_reach_the_workers_that_start_from_now_on(
    settings: SettingsWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training, "_given", "7")
    take(settings.pages["training"].threads, qtbot, "1")
    assert environment()["OMP_NUM_THREADS"] == "1"
    take(settings.pages["training"].threads, qtbot, "0")
    assert environment()["OMP_NUM_THREADS"] == "7"


def test_what_a_training_does_when_the_window_is_closed_is_remembered(
    window: MainWindow, settings: SettingsWindow, qtbot: QtBot
) -> None:
    assert window.settings.get(STAYS) == "ask"
    take(settings.pages["training"].stays, qtbot, "stay")
    assert Settings().get(STAYS) == "stay"
    assert outlives_us()
    take(settings.pages["training"].stays, qtbot, "stop")
    assert not outlives_us(), "then it ends also if the window crashes"


def test_how_much_of_read_data_is_kept_reaches_the_workers(
    window: MainWindow, settings: SettingsWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_given", None)
    monkeypatch.setenv(LIMIT_VARIABLE, "20")
    take(settings.pages["files"].cache, qtbot, "50")
    assert window.settings.get(CACHE_GB) == 50
    assert environment()[LIMIT_VARIABLE] == "50"
    assert limit_bytes() == 50e9
    monkeypatch.setattr(files, "_given", "3")
    monkeypatch.setenv(LIMIT_VARIABLE, "3")
    take(settings.pages["files"].cache, qtbot, "100")
    assert limit_bytes() == 3e9


def test_a_start_goes_on_with_the_last_project_if_that_is_wanted(
    open_one: Callable[..., MainWindow], window: MainWindow, settings: SettingsWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "last.loom"
    save(lenet5().project, path)
    window.remember(path)
    box = settings.pages["files"].reopen
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert window.settings.get(REOPEN)
    leave(window)
    again = open_one()
    assert again.session.path == path
    assert again.notice is None


def test_a_project_with_a_file_is_saved_by_itself_without_a_word(
    window: MainWindow, settings: SettingsWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    take(settings.pages["files"].autosave, qtbot, "1")
    assert window.settings.get(AUTOSAVE) == 1
    window.session.do(Rename("main", "conv1", "first"))
    assert not window.autosave.timer.isActive()  # it has no file yet
    window.session.path = tmp_path / "own.loom"
    window.session.do(Rename("main", "conv1", "stem"))
    assert window.autosave.timer.isActive()
    assert window.autosave.timer.interval() == 60_000
    window.autosave.timer.timeout.emit()
    assert load(tmp_path / "own.loom").main.nodes["conv1"].name == "stem"
    assert not window.isWindowModified()
    assert window.toasts.texts == ()
    window.session.do(Rename("main", "conv1", "again"))
    take(settings.pages["files"].autosave, qtbot, "0")
    assert not window.autosave.timer.isActive()


def test_a_file_that_cannot_be_saved_by_itself_is_said_and_nothing_is_lost(window: MainWindow, tmp_path: Path) -> None:
    window.session.path = tmp_path / "gone" / "own.loom"
    window.session.do(Rename("main", "conv1", "stem"))
    assert not window.files.save_quietly()
    assert any("own.loom" in text for text in window.toasts.texts)
    assert window.isWindowModified()


def test_the_list_of_recent_files_is_cleared_and_the_files_stay(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "old.loom"
    save(lenet5().project, path)
    window.remember(path)
    window.windows.show_settings("files")
    qtbot.mouseClick(window.windows.settings.pages["files"].forget, Qt.MouseButton.LeftButton)
    assert window.settings.recent == ()
    assert path.exists()


@pytest.mark.parametrize(
    ("search", "page"),
    [("contrast", "look"), ("snap", "canvas"), ("cpu", "training"), ("train", "keys"), ("crash", "files")],
)
def test_a_search_leads_to_the_page_with_what_fits(
    settings: SettingsWindow, qtbot: QtBot, search: str, page: str
) -> None:
    qtbot.keyClicks(settings.search, search)
    shown = [
        settings.list.item(row).data(Qt.ItemDataRole.UserRole)
        for row in range(settings.list.count())
        if not settings.list.item(row).isHidden()
    ]
    assert page in shown
    assert settings.page.id in shown
    hidden = [row.title for row in settings.pages[page].rows if row.isHidden()]
    assert len(hidden) < len(settings.pages[page].rows) or page == "keys"
    qtbot.keyClick(settings.search, Qt.Key.Key_Escape)
    assert not any(row.isHidden() for row in settings.pages[page].rows)


def test_words_that_nothing_fits_are_said(settings: SettingsWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(settings.search, "xyzzy")
    assert "xyzzy" in settings.nothing.text()
    assert not settings.nothing.isHidden()


def test_everything_is_reached_with_tab_and_has_a_name(settings: SettingsWindow, qtbot: QtBot) -> None:
    for id in settings.pages:
        settings.go(id)
        settings.search.setFocus()
        reached: set[QWidget] = set()
        for _ in range(40):
            widget = QApplication.focusWidget()
            if widget in reached:
                break
            reached.add(widget)
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
            qtbot.keyClick(widget, Qt.Key.Key_Tab)
        assert {row.control for row in settings.pages[id].rows if row.control.isEnabled()} <= reached, id


def test_escape_closes_and_the_next_time_they_open_anew(
    window: MainWindow, settings: SettingsWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(settings.list, Qt.Key.Key_Escape)
    assert window.windows.settings is None
    window.table["file.settings"].trigger()
    assert window.windows.settings is not None


def test_the_settings_fit_the_smallest_window_also_at_twice_the_size(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(960, 600)
    window.appearance.choose_percent(200)
    window.windows.show_settings()
    opened = window.windows.settings
    assert opened.width() <= 960
    assert opened.height() <= 600
    window.appearance.choose_percent(100)


def turn(window: MainWindow) -> None:
    """Turns the mouse's wheel by a notch over the canvas."""
    port = window.canvas.viewport()
    place = QPointF(port.rect().center())
    phase = Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(
        port, QWheelEvent(place, port.mapToGlobal(place), QPoint(), QPoint(0, 120), LEFT & ~LEFT, NONE, phase, False)
    )
