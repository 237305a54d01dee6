"""Runs in the whole window: deleted and taken back, opened in Design, trained again, longer, and in folds."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.graph.edits import SetSetting
from designer.graph.files import save
from designer.gui.main_window import MainWindow
from designer.gui.pages.train.page import TrainPage
from designer.gui.pages.train.runs_table.panel import RunsPanel
from designer.jobs.about import about_of
from designer.jobs.run_folder import RunFolder, list_runs
from designer.jobs.run_view import RunState
from designer.jobs.summaries import summary_of
from designer.jobs.trash import trashed
from tests.gui.desk import WAIT_MS
from tests.helpers.told_runs import told_run
from tests.helpers.training import digits_mlp

LEFT = Qt.MouseButton.LeftButton


class Place:
    """A window with a saved project whose runs are shown."""

    def __init__(self, window: MainWindow, qtbot: QtBot, file: Path) -> None:
        self.window, self.root, self._qtbot = window, file.with_suffix(".runs"), qtbot
        window.files.read(file)
        window.show_page("train")
        page = window.findChild(TrainPage)
        assert isinstance(page, TrainPage)
        self.page = page

    @property
    def panel(self) -> RunsPanel:
        self.page.dashboard.tabs.show_tab("runs")
        found = self.page.dashboard.tabs.page("runs")
        assert isinstance(found, RunsPanel)
        return found

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def pick(self, folder: RunFolder) -> None:
        self.until(lambda: self.panel.view.rows.index_of(folder).isValid())
        view = self.panel.view
        index = view.rows.index_of(folder).siblingAtColumn(view.column("when"))
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())

    def press(self, id: str) -> None:
        self.until(self.panel.buttons[id].isEnabled)
        QTest.mouseClick(self.panel.buttons[id], LEFT)


@pytest.fixture
def place(open_one: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path) -> Place:
    project = digits_mlp(epochs=1)
    save(project, tmp_path / "p.loom")
    return Place(open_one(), qtbot, tmp_path / "p.loom")


def test_a_deleted_run_comes_back_by_the_messages_button(place: Place) -> None:
    first, second = (told_run(place.root, digits_mlp(), value, after=at) for at, value in enumerate((0.5, 0.6)))
    place.window.runs.refresh()
    place.pick(second)
    place.until(lambda: place.window.runs.shown == second)
    QTest.keyClick(place.panel.view, Qt.Key.Key_Delete)
    place.until(lambda: place.window.toasts.shown)
    assert [run.name for run in list_runs(place.root)] == [first.name]
    assert [run.name for run in trashed(place.root)] == [second.name]
    place.until(lambda: place.window.runs.shown == first)
    (toast,) = place.window.toasts.shown
    assert toast.text == "The run is in the trash."
    assert toast.button is not None
    QTest.mouseClick(toast.button, LEFT)
    place.until(lambda: place.panel.view.rows.index_of(second).isValid())
    assert trashed(place.root) == []
    assert place.window.toasts.shown == ()


def test_a_runs_project_is_taken_over_as_one_step(place: Place) -> None:
    run = told_run(place.root, digits_mlp(dropout=0.5), 0.5, settings={"training.epochs": 7})
    place.window.runs.refresh()
    before = place.window.session.document.project
    place.pick(run)
    place.press("fork")
    place.until(lambda: place.window.page == "design")
    document = place.window.session.document
    assert document.project.main == run.spec().project.main
    assert (document.project.training.epochs, document.project.name) == (7, before.name)
    assert document.undo_labels == (f"take over run {run.name}",)
    document.undo()
    assert document.project == before


def test_a_run_is_trained_again_and_then_longer(place: Place) -> None:
    run = told_run(place.root, digits_mlp(epochs=1), 0.5)
    place.window.runs.refresh()
    place.pick(run)
    place.press("again")
    runs = place.window.runs
    place.until(lambda: runs.view.state is RunState.COMPLETED and runs.shown not in (None, run))
    again = runs.shown
    assert again is not None
    assert again.spec().project == run.spec().project
    assert about_of(again.path).parent == run.name
    place.until(lambda: place.panel.view.rows.index_of(again).isValid())
    place.panel.doing.longer(summary_of(again), 2)
    place.until(lambda: runs.view.epoch == 3 and runs.view.state is RunState.COMPLETED)
    assert runs.shown == again


def test_all_folds_are_trained_one_after_the_other_and_become_a_group(place: Place) -> None:
    assert not place.panel.folds.isVisible()
    place.window.session.do(SetSetting("data.folds", 2))
    assert place.panel.folds.text() == "Train 2 folds"
    QTest.mouseClick(place.panel.folds, LEFT)
    place.until(lambda: [run.view.state for run in place.window.runs.runs] == [RunState.COMPLETED] * 2)
    place.panel.keeper.refresh()
    place.until(lambda: [each.spreads for each in place.panel.keeper.listing.groups.values()] != [{}])
    (group,) = place.panel.keeper.listing.groups.values()
    place.until(lambda: len(group.runs) == 2)
    assert [run.folder.spec().project.data.fold for run in group.runs] == [0, 1]
    assert set(group.spreads) >= {"loss", "accuracy"}
