"""The table of runs, used as a person would: sorted, searched, spoken of, compared, exported."""

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK, LIGHT
from designer.graph.model import Project
from designer.gui.pages.train.dashboard import Dashboard
from designer.gui.pages.train.runs_compare.measures import TRAIN_LOSS, difference, measures_of
from designer.gui.pages.train.runs_table import panel as panel_module
from designer.gui.pages.train.runs_table.panel import RunsPanel
from designer.gui.widgets.buttons import Segments
from designer.jobs.about import Group, about_of
from designer.jobs.library import full_view
from designer.jobs.run_folder import RunFolder
from designer.jobs.trash import trashed
from designer.protocol.events import EpochDone
from designer.runs import Run
from tests.gui.desk import HOLD_MS, Desk, Pulse
from tests.helpers.building import Sketch
from tests.helpers.looks import epochs, run_with, started
from tests.helpers.told_runs import told_run
from tests.helpers.training import digits_mlp

Lay = Callable[..., Desk]
LEFT, NONE, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
LR = "training.optimizer.params.lr"


def wider() -> Project:
    """The same network with another width and one layer more."""
    sketch = Sketch().add("Input", shape=[1, 8, 8]).add("Flatten").add("Linear", "hidden", out_features=64)
    sketch.add("ReLU").add("Dropout", "drop1", p=0.5).add("Linear", "scores", out_features=10).add("Output")
    project = digits_mlp()
    return replace(sketch.project, data=project.data, training=project.training)


def contest(table: Desk) -> RunFolder:
    """A run of which the latest of three epochs is the best, since no metric tells."""
    begun = replace(started(3), metrics=("loss", "term:deceived"), best_by="epoch")
    done = [event for event in epochs([3.0, 2.0, 1.0], [1.0, 2.0, 3.0]) if isinstance(event, EpochDone)]
    told = [replace(each, validation={"loss": each.validation["loss"], "term:deceived": 0.5}) for each in done]
    return run_with(table.place, digits_mlp(), [begun, *told])


class Table:
    """The panel on a desk, with what a hand does on it."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.panel = desk, RunsPanel(desk.runs, DARK)
        self.view = self.panel.view
        qtbot.addWidget(self.panel)
        self.panel.resize(1300, 560)
        self.panel.show()
        qtbot.waitExposed(self.panel)

    def until_shown(self, count: int) -> None:
        self.desk.until(lambda: self.view.rows.count == count and self.panel.keeper.listing.is_whole)

    def names(self) -> list[str]:
        """The names in their order, runs in groups too."""
        rows, found = self.view.rows, []
        column = self.view.column("name")
        for at in range(rows.rowCount()):
            index = rows.index(at, column)
            found.append(rows.text(index))
            parent = rows.index(at, 0)
            found += [rows.text(rows.index(row, column, parent)) for row in range(rows.rowCount(parent))]
        return found

    def cell(self, folder: RunFolder, column: str) -> QModelIndex:
        return self.view.rows.index_of(folder).siblingAtColumn(self.view.column(column))

    def text(self, folder: RunFolder, column: str) -> str:
        return self.view.rows.text(self.cell(folder, column)).replace("\u202f", " ")

    def click(self, folder: RunFolder, column: str = "when", keys: Qt.KeyboardModifier = NONE) -> None:
        index = self.cell(folder, column)
        self.view.scrollTo(index)
        QTest.mouseClick(self.view.viewport(), LEFT, keys, self.view.visualRect(index).center())

    def sort(self, column: str) -> None:
        head = self.view.header()
        at = head.sectionViewportPosition(self.view.column(column)) + 20
        QTest.mouseClick(head.viewport(), LEFT, pos=QPoint(at, 8))

    def press(self, id: str) -> None:
        button = self.panel.buttons[id]
        assert button.isEnabled(), button.toolTip()
        QTest.mouseClick(button, LEFT)


@pytest.fixture
def table(desk: Lay, qtbot: QtBot) -> Table:
    return Table(desk(digits_mlp()), qtbot)


def three(table: Table) -> tuple[RunFolder, RunFolder, RunFolder]:
    """Runs `low`, `high` and one without a name, the latest."""
    root, project = table.desk.place, digits_mlp()
    low = told_run(root, project, 0.3, 0.5, name="low", tags=("old",), settings={LR: 0.1}, steps=30)
    high = told_run(
        root, project, 0.9, 0.95, 0.8, after=5, name="high", notes="wide net", settings={LR: 0.01}, steps=30
    )
    plain = told_run(root, project, 0.7, after=9, settings={LR: 0.05}, steps=30)
    table.panel.keeper.refresh()
    table.until_shown(3)
    return low, high, plain


def test_runs_are_listed_latest_first_with_what_came_of_them(table: Table) -> None:
    assert table.panel.empty.isVisible()
    low, high, plain = three(table)
    assert not table.panel.empty.isVisible()
    assert table.names() == [plain.name, "high", "low"]
    assert table.text(high, "best") == "95.0 %"
    assert table.text(high, "final accuracy") == "80.0 %"
    assert table.text(high, "state") == "Completed"
    assert table.text(high, "epochs") == "3 / 3"
    assert table.text(low, LR) == "0.1"
    assert table.panel.said.text() == "3 runs"
    table.panel.set_theme(LIGHT)


def test_a_click_on_a_head_sorts_and_another_one_turns_round(table: Table) -> None:
    _, _, plain = three(table)
    table.sort("best")
    assert table.names() == ["high", plain.name, "low"]
    table.sort("best")
    assert table.names() == ["low", plain.name, "high"]
    table.sort("name")
    assert table.names() == [plain.name, "high", "low"]
    table.sort("epochs")
    assert table.names() == ["high", "low", plain.name]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("hi", ["high"]),
        ("#old", ["low"]),
        ("wide net", ["high"]),
        ("accuracy>0.6 lr<0.03", ["high"]),
        ("accuracy>=70%", ["20260314-093553", "high"]),
        ("lr=0.05", ["20260314-093553"]),
        ("epochs=2", ["low"]),
        ("nothing", []),
    ],
)
def test_what_is_typed_leaves_the_runs_that_fit(table: Table, text: str, left: list[str]) -> None:
    three(table)
    QTest.keyClicks(table.panel.search, text)
    assert table.names() == left
    assert table.panel.said.text() == f"{len(left)} of 3 runs"
    QTest.keyClick(table.panel.search, Qt.Key.Key_Escape)
    assert len(table.names()) == 3


def test_a_star_is_given_by_a_click_and_found_by_its_button(table: Table) -> None:
    low, high, _ = three(table)
    picked = table.view.selected
    table.click(low, "star")
    assert table.view.selected == picked
    table.desk.until(lambda: about_of(low.path).starred)
    QTest.mouseClick(table.panel.starred, LEFT)
    assert table.names() == ["low"]
    table.click(low, "star")
    table.desk.until(lambda: not about_of(low.path).starred)
    assert table.names() == []
    assert not about_of(high.path).starred


def test_f2_names_a_run_where_it_stands(table: Table) -> None:
    low, _, plain = three(table)
    table.click(plain)
    QTest.keyClick(table.view, Qt.Key.Key_F2)
    line = table.view.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "third")
    QTest.keyClick(line, Qt.Key.Key_Return)
    table.desk.until(lambda: about_of(plain.path).name == "third")
    assert table.names()[0] == "third"
    assert about_of(low.path).name == "low"


def test_tags_and_notes_are_written_when_their_field_is_left(table: Table) -> None:
    low, high, _ = three(table)
    details = table.panel.details
    table.click(high)
    assert (details.name.text(), details.notes.toPlainText()) == ("high", "wide net")
    details.tags.setFocus()
    QTest.keyClicks(details.tags, "#best, paper , best")
    QTest.keyClick(details.tags, Qt.Key.Key_Tab)
    table.desk.until(lambda: about_of(high.path).tags == ("best", "paper"))
    details.notes.setFocus()
    QTest.keyClicks(details.notes, "!")
    table.click(low)  # Another run: what was typed belongs to the one before.
    table.desk.until(lambda: about_of(high.path).notes == "!wide net")
    assert details.name.text() == "low"
    assert about_of(low.path).notes == ""
    assert table.text(high, "tags") == "best, paper"


def test_what_is_said_of_a_run_stays_if_it_cannot_be_read(table: Table) -> None:
    low, high, _ = three(table)
    high.layout.about.write_text("{", encoding="utf-8")
    table.panel.keeper.refresh()
    table.desk.until(lambda: table.text(high, "name") == high.name)
    table.click(high)
    assert "cannot be read" in table.panel.details.trouble.text()
    table.click(high, "star")
    table.desk.until(lambda: any("cannot be read" in text for text in table.desk.messages))
    assert high.layout.about.read_text(encoding="utf-8") == "{"
    assert table.text(low, "name") == "low"


def test_a_click_shows_a_run_on_the_whole_page(table: Table) -> None:
    low, high, plain = three(table)
    for folder in (low, high, plain):
        table.click(folder)
        table.desk.until(lambda folder=folder: table.desk.runs.shown == folder)


def test_a_group_says_mean_and_deviation_and_folds(table: Table) -> None:
    for number, value in enumerate((0.5, 0.6, 0.7), start=1):
        group = Group("g", "3 folds", number, 3)
        told_run(table.desk.place, digits_mlp(), value, after=number, group=group)
    alone = told_run(table.desk.place, digits_mlp(), 0.65, after=9, name="alone")
    table.panel.keeper.refresh()
    table.until_shown(4)
    assert table.names() == ["alone", "3 folds", "Fold 1", "Fold 2", "Fold 3"]
    row = table.view.rows.group_keys()["g"]
    best = row.siblingAtColumn(table.view.column("best"))
    assert table.view.rows.text(best).replace("\u202f", " ") == "60.0 ± 10.0 %"
    assert table.view.rows.text(row.siblingAtColumn(table.view.column("state"))) == "3 of 3 done"
    table.sort("best")
    assert table.names()[0] == "3 folds"  # by the best of its runs
    table.view.setCurrentIndex(table.view.rows.group_keys()["g"])
    QTest.keyClick(table.view, Qt.Key.Key_Left)
    assert not table.view.isExpanded(table.view.rows.group_keys()["g"])
    table.sort("name")
    assert not table.view.isExpanded(table.view.rows.group_keys()["g"])
    assert [len(table.view.selected), table.view.rows.run(table.view.rows.index_of(alone)) is None] == [3, False]


def compared(table: Table, *folders: RunFolder) -> None:
    table.click(folders[0])
    for folder in folders[1:]:
        table.click(folder, keys=CTRL)
    table.press("compare")
    table.desk.until(lambda: table.panel.compared.curves.choice is not None)


def test_compared_runs_have_the_colours_of_the_table_and_a_difference(table: Table) -> None:
    low, high, _ = three(table)
    compared(table, high, low)
    tints = {low: 0, high: 1}
    for folder, number in tints.items():
        assert table.view.rows._tints[folder] == number
    curves = table.panel.compared.curves
    assert [(each.name, each.tint) for each in curves.plot.readings] == [("low", 0), ("high", 1)]
    assert curves.shown == TRAIN_LOSS
    assert isinstance(curves.choice, Segments)
    QTest.mouseClick(curves.choice.button("accuracy"), LEFT)
    assert [each.value for each in curves.plot.readings] == [0.5, 0.8]
    (difference,) = curves.difference.readings
    assert difference.value == pytest.approx(0.95 - 0.5)  # after epoch 2, the last that both have
    assert curves.difference.title == "high minus low"
    QTest.keyClick(table.panel.compared, Qt.Key.Key_Escape)
    assert table.view.isVisible()


def test_settings_and_networks_of_two_runs_are_compared(table: Table) -> None:
    low, *_ = three(table)
    wide = told_run(table.desk.place, wider(), 0.9, after=20, name="wide", settings={LR: 0.1}, steps=30)
    table.panel.keeper.refresh()
    table.until_shown(4)
    compared(table, low, wide)
    lines = table.panel.compared.settings
    parts = [lines.topLevelItem(at) for at in range(lines.topLevelItemCount())]
    rows = [part.child(row) for part in parts for row in range(part.childCount())]
    said = {row.text(0): (row.text(1), row.text(2)) for row in rows}
    assert said["hidden.out_features"] == ("32", "64")
    assert said["drop1.type"] == ("–", "Dropout")
    assert said["Best Accuracy"] == ("50.0\u202f%", "90.0\u202f%")
    assert "optimizer.lr" not in said
    networks = table.panel.compared.networks
    QTest.mouseClick(table.panel.compared.looks.button("networks"), LEFT)
    table.desk.until(lambda: networks.said.isVisible())
    assert "+ drop1 (Dropout)" in networks.said.text()
    assert "~ hidden: out_features 32 → 64" in networks.said.text()
    assert all(pane.has_picture for pane in networks.panes)
    table.panel.set_theme(LIGHT)
    table.desk.until(lambda: networks.said.isVisible())


def test_a_script_that_tells_of_a_run_meanwhile_is_seen(table: Table) -> None:
    three(table)
    with Run("mine", folder=table.desk.place, params={"lr": 0.5}) as run:
        run.log(loss=2.0)
        table.panel.keeper.refresh()
        table.until_shown(4)
        folder = RunFolder(run.folder)
        assert table.text(folder, "state") == "Training"
        table.click(folder)
        assert not table.panel.buttons["fork"].isEnabled()
        assert "script" in table.panel.buttons["fork"].toolTip()
    table.panel.keeper.refresh()
    table.desk.until(lambda: table.text(folder, "state") == "Completed")


def test_the_table_becomes_a_file(table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    three(table)
    place = tmp_path / "table.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    table.panel.doing.export_table(table.panel.keeper.listing.runs)
    table.desk.until(lambda: any("The table is in" in text for text in table.desk.messages))
    found = list(csv.DictReader(place.open(encoding="utf-8")))
    assert [(each["name"], each["best accuracy"]) for each in found] == [("", "0.7"), ("high", "0.95"), ("low", "0.5")]


def test_event_files_are_written_for_the_selected_runs(
    table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    low, *_ = three(table)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    table.click(low)
    table.panel.doing.export_logs(table.view.selected)
    table.desk.until(lambda: any("tensorboard --logdir" in text for text in table.desk.messages))
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == [low.name]


def test_nothing_on_many_runs_holds_the_window_up(table: Table) -> None:
    for number in range(60):
        told_run(table.desk.place, digits_mlp(), 0.5, after=number, settings={LR: number / 60}, name=f"run {number}")
    pulse = Pulse()
    with pulse.beating():
        table.panel.keeper.refresh()
        table.until_shown(60)
        for column in ("best", "name", LR):
            table.sort(column)
        QTest.keyClicks(table.panel.search, "lr>0.5")
        table.desk.until(lambda: table.view.rows.count < 60)
        table.view.selectAll()
    assert len(table.view.selected) == 29
    assert not table.panel.buttons["compare"].isEnabled()
    assert pulse.busy_ms < HOLD_MS


def test_the_trash_is_emptied_only_after_a_question_and_can_be_taken_back(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    low, high, plain = three(table)
    table.click(low)
    table.press("delete")
    table.until_shown(2)
    table.panel.doing.restore_all()
    table.until_shown(3)
    table.click(low)
    table.press("delete")
    table.until_shown(2)
    answers, asked = ["keep", "remove"], []
    monkeypatch.setattr(panel_module, "ask", lambda *words: asked.append(words[2]) or answers.pop(0))
    for count in (1, 0):
        table.panel._empty_trash()
        table.desk.until(lambda count=count: len(trashed(table.desk.place)) == count and len(answers) == count)
    assert asked == ["Remove the run in the trash for good?"] * 2
    table.panel._empty_trash()
    table.desk.until(lambda: "The trash is empty." in table.desk.messages)
    assert {run.folder for run in table.panel.keeper.listing.runs} == {high, plain}


def test_the_menu_offers_what_can_be_done(table: Table) -> None:
    low, high, _ = three(table)
    table.click(low)
    table.click(high, keys=CTRL)
    QTest.mouseClick(table.panel.more, LEFT)
    menu = next(menu for menu in table.panel.findChildren(QMenu) if menu.isVisible())
    enabled = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    assert [enabled[name] for name in ("Compare", "Open in Design", "Delete", "Copy path")] == [True, False, True, True]
    copy = next(action for action in menu.actions() if action.text() == "Copy path")
    copy.trigger()
    assert QGuiApplication.clipboard().text() == f"{low.path}\n{high.path}"
    menu.close()


def test_everything_in_the_panel_has_a_name(table: Table) -> None:
    three(table)
    fields: list[QWidget] = [table.panel.search, table.view, table.panel.more, table.panel.starred]
    fields += [table.panel.details.name, table.panel.details.tags, table.panel.details.notes, table.panel.details.star]
    assert all(field.accessibleName() for field in fields)


def test_the_difference_stands_where_both_have_values() -> None:
    first = np.array([1.0, 2.0, 4.0]), np.array([1.0, np.nan, 3.0])
    second = np.array([2.0, 3.0, 9.0]), np.array([5.0, 5.0, 5.0])
    x, y = difference(first, second)
    np.testing.assert_allclose(x, [2.0, 3.0, 4.0])
    np.testing.assert_allclose(y, 5 - np.interp(x, [1.0, 4.0], [1.0, 3.0]))
    nowhere = difference(first, (np.empty(0), np.empty(0)))
    assert [len(part) for part in nowhere] == [0, 0]
    many = np.arange(1.0, 10_001.0)
    x, y = difference((many, many), (many, many + 2))
    assert len(x) <= 2000
    np.testing.assert_allclose(y, 2.0)


def test_what_scripts_tell_can_be_compared_with_what_the_program_measures(tmp_path: Path) -> None:
    with Run(folder=tmp_path) as run:
        run.log(3, grad=2.0)
        run.log(epoch=1, accuracy=0.5)
    told = full_view(RunFolder(run.folder))
    own = full_view(told_run(tmp_path, digits_mlp(), 0.3, 0.7, steps=2))
    found = {measure.id: measure for measure in measures_of([own, told])}
    assert list(found) == [TRAIN_LOSS, "loss", "accuracy", "lr", "told grad"]
    assert [list(part) for part in found["told grad"].course(told)] == [[3.0], [2.0]]
    assert found["told grad"].curve(own, "own", 0) is None
    assert [list(found["accuracy"].course(view)[1]) for view in (own, told)] == [[0.3, 0.7], [0.5]]


def test_where_the_latest_epoch_is_the_best_it_is_named_instead_of_a_metric(table: Table, qtbot: QtBot) -> None:
    folder = contest(table.desk)
    table.desk.show(folder)
    table.panel.keeper.refresh()
    table.until_shown(1)
    assert table.text(folder, "best") == "epoch 3"
    dashboard = Dashboard(table.desk.runs, DARK)
    qtbot.addWidget(dashboard)
    table.desk.until(lambda: table.desk.runs.view.epochs)
    dashboard.refresh()
    assert dashboard.figures.said("Best") == "epoch 3"
