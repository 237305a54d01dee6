"""The plots of the Train page: chosen, moved into windows, made into files, and remembered."""

import csv
import math
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK, LIGHT
from designer.gui.pages.train.curves import RunCurves
from designer.gui.pages.train.plot_choices import PlotChoices, remembered
from designer.gui.settings import PLOTS, Settings
from designer.jobs.run_folder import RunFolder, create_run
from designer.jobs.run_view import fold
from designer.protocol.codec import event_to_line
from designer.protocol.events import EpochDone, Event, Extended, Load, Logged, Progress, RateChanged, Started, Validated
from tests.gui.desk import Desk
from tests.helpers.runs import projects

Lay = Callable[..., Desk]
STEPS, EPOCHS = 20, 5


def history() -> list[Event]:
    """A run of five epochs of twenty steps, a second each, in which somebody asked for this and that."""
    told: list[Event] = [
        Started(
            time=0.0,
            device="cpu",
            device_name="A processor",
            epochs=EPOCHS,
            steps_per_epoch=STEPS,
            train_samples=100,
            validation_samples=20,
            parameters=5,
            metrics=("loss", "accuracy"),
        )
    ]
    for epoch in range(EPOCHS):
        end = STEPS * (epoch + 1)
        losses = tuple(3 / (1 + step) for step in range(end - STEPS, end))
        now = float(epoch + 1)
        told.append(
            Progress(time=now, epoch=epoch, step=end, losses=losses, lr=0.1 / now, samples_per_second=100 * now)
        )
        told.append(Load(time=now, step=end, waiting=0.25, memory=2e9))
        validated = {"loss": 1 / now, "accuracy": 1 - 0.5 / now}
        told.append(
            EpochDone(time=now, epoch=epoch + 1, step=end, train=validated, validation=validated, lr=0.1, seconds=1.0)
        )
    told.insert(4, Validated(time=1.5, epoch=1, step=30, validation={"loss": 0.75, "accuracy": 0.6}))
    told.insert(5, RateChanged(time=1.6, epoch=1, step=31, lr=0.05, factor=0.5))
    told.insert(6, Extended(time=1.7, epoch=1, step=32, epochs=EPOCHS))
    return told


def recorded(table: Desk) -> RunFolder:
    folder = create_run(table.place, table.session.document.project)
    folder.layout.events.write_text("".join(map(event_to_line, history())))
    return folder


def curves_on(qtbot: QtBot, table: Desk) -> RunCurves:
    curves = RunCurves(table.runs, DARK)
    qtbot.addWidget(curves)
    curves.resize(900, 600)
    curves.refresh()
    curves.show()
    qtbot.waitExposed(curves)
    return curves


@pytest.fixture
def curves(desk: Lay, qtbot: QtBot) -> RunCurves:
    table = desk(projects()["digits"])
    table.show(recorded(table))
    return curves_on(qtbot, table)


def action(curves: RunCurves, id: str, what: str) -> None:
    menu = curves.panel(id).menu()
    next(each for each in menu.actions() if each.objectName() == what).trigger()


def values(curves: RunCurves, id: str) -> list[float]:
    return [reading.value for reading in curves.panel(id).view.readings]


def test_any_number_of_plots_is_chosen_and_remembered(curves: RunCurves, qtbot: QtBot) -> None:
    assert list(curves.panels) == ["loss", "metric:accuracy"]
    offered = {each.objectName(): each for each in curves.bar.menu.actions()}
    for id in ("lr", "speed", "waiting", "memory"):
        offered[id].trigger()
        offered = {each.objectName(): each for each in curves.bar.menu.actions()}
    assert offered["lr"].isChecked()
    assert values(curves, "lr") == [pytest.approx(0.1 / EPOCHS)]
    assert values(curves, "waiting") == [pytest.approx(0.25)]
    assert values(curves, "memory") == [pytest.approx(2)]
    places = [panel.geometry() for panel in curves.panels.values()]
    assert not any(a.intersects(b) for a in places for b in places if a is not b)
    action(curves, "metric:accuracy", "hide")
    assert list(curves_on_again(curves, qtbot).panels) == ["loss", "lr", "speed", "waiting", "memory"]


def curves_on_again(curves: RunCurves, qtbot: QtBot) -> RunCurves:
    again = RunCurves(curves._runs, LIGHT)
    qtbot.addWidget(again)
    again.refresh()
    return again


def test_what_was_asked_for_on_the_way_is_in_the_plots(curves: RunCurves) -> None:
    view = curves.panel("metric:accuracy").view
    assert [event.words for event in view.plot.events] == ["rate 0.05", "5 epochs"]
    QTest.mouseMove(view, QPoint(int(view._frame().x(30.5)), 150))
    assert view.readings[1].value == pytest.approx(0.6)
    assert curves.panel("loss").view.readings[1].value == pytest.approx(0.75)


def test_along_x_stand_steps_epochs_or_time_and_the_cursor_stays_where_it_is(curves: RunCurves) -> None:
    view = curves.panel("loss").view
    curves.link.put_cursor(50)
    before = [reading.value for reading in view.readings]
    for axis, words in (("epochs", "epoch 2.50 · step 50"), ("time", "2 s · step 50"), ("steps", "step 50")):
        QTest.mouseClick(curves.bar.axis.button(axis), Qt.MouseButton.LeftButton)
        assert view.plot.scale.words(50).replace("\u202f", " ") == words
        assert [reading.value for reading in view.readings] == before
        assert remembered(Settings()).axis == axis


def test_smoothing_goes_from_every_value_as_it_is_to_a_calm_line(curves: RunCurves) -> None:
    curves.bar.smoothing.setFocus()
    QTest.keyClick(curves.bar.smoothing, Qt.Key.Key_Home)
    assert values(curves, "loss")[0] == pytest.approx(3 / (EPOCHS * STEPS))
    QTest.keyClick(curves.bar.smoothing, Qt.Key.Key_End)
    assert values(curves, "loss")[0] > 3 / (EPOCHS * STEPS)
    assert remembered(Settings()).smoothing == 100


def test_a_logarithmic_axis_is_switched_by_key_and_remembered(curves: RunCurves, qtbot: QtBot) -> None:
    panel = curves.panel("loss")
    QTest.keyClick(panel.view, Qt.Key.Key_L)
    assert panel.view.is_log
    assert panel.log.isChecked()
    assert not curves.panel("metric:accuracy").view.is_log
    assert curves_on_again(curves, qtbot).panel("loss").view.is_log
    QTest.mouseClick(panel.log, Qt.MouseButton.LeftButton)
    assert not panel.view.is_log


def test_a_zoom_shows_its_way_out_which_goes_when_everything_is_seen(curves: RunCurves) -> None:
    assert curves.bar.fit.isHidden()
    QTest.keyClick(curves.panel("loss").view, Qt.Key.Key_Plus)
    assert curves.bar.fit.isVisible()
    QTest.mouseClick(curves.bar.fit, Qt.MouseButton.LeftButton)
    assert curves.bar.fit.isHidden()
    assert curves.link.span == (0, EPOCHS * STEPS)


def test_a_plot_moves_into_a_window_and_back_and_the_window_is_remembered(curves: RunCurves, qtbot: QtBot) -> None:
    QTest.keyClick(curves.panel("metric:accuracy").view, Qt.Key.Key_W)
    window = curves.windows["metric:accuracy"]
    assert window.isVisible()
    assert window.panel.view.readings
    qtbot.waitUntil(lambda: curves.panel("loss").width() > 800)
    curves.hide()
    assert not curves.windows
    curves.show()
    qtbot.waitUntil(lambda: bool(curves.windows))
    curves.windows["metric:accuracy"].close()
    assert not curves.windows
    assert remembered(Settings()).windows == {}
    assert curves.panel("metric:accuracy").isVisible()
    qtbot.waitUntil(lambda: curves.panel("loss").width() < 800)


@pytest.mark.parametrize("format", ["png", "svg", "csv"])
def test_a_plot_is_saved_by_key_as_what_the_name_says(
    curves: RunCurves, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: str
) -> None:
    path = tmp_path / f"loss.{format}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.keyClick(curves.panel("loss").view, Qt.Key.Key_S)
    qtbot.waitUntil(path.exists)
    if format == "png":
        assert QImage(str(path)).width() == 2 * curves.panel("loss").view.width()
    elif format == "svg":
        assert "<svg" in path.read_text()
    else:
        rows = list(csv.reader(path.open()))
        assert rows[0] == ["step", "train", "validation"]
        assert len(rows) == 1 + EPOCHS * STEPS
        assert math.isclose(float(rows[20][1]), 3 / 20, rel_tol=1e-6)


def test_a_plot_that_cannot_be_saved_says_why(
    curves: RunCurves, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    curves._runs._session.message.connect(lambda severity, text: said.append(f"{severity} {text}"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "loss.png"), ""))
    action(curves, "loss", "save")
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("error ")


def test_a_plot_goes_to_the_clipboard_as_a_picture_and_as_words(curves: RunCurves) -> None:
    QTest.keyClick(curves.panel("metric:accuracy").view, Qt.Key.Key_C)
    held = QGuiApplication.clipboard()
    assert not held.image().isNull()
    assert held.text().splitlines()[1] == "validation\t90.00\u202f%"


def test_choices_that_cannot_be_understood_are_left_out(own_home: Path) -> None:
    settings = Settings()
    for text in ("nonsense", "[]", '{"axis": "miles", "smoothing": "much", "log": 3, "windows": {"loss": [1]}}'):
        settings.set(PLOTS, text)
        assert remembered(settings) == PlotChoices()


def test_terms_of_objectives_stand_beside_the_loss_and_what_a_script_logged_has_a_plot(desk: Lay, qtbot: QtBot) -> None:
    first = history()[0]
    assert isinstance(first, Started)
    terms = {"fooled": (0.5, 0.25), "told apart": (1.0, 2.0)}
    progress = Progress(time=1.0, epoch=0, step=2, losses=(3.0, 2.0), lr=0.1, samples_per_second=9.0, terms=terms)
    view = fold([first, progress, Logged(time=2.0, step=2, values={"temperature": 36.6})])
    curves = curves_on(qtbot, desk(projects()["digits"]))
    curves.show_view(view)
    said = {reading.name: reading.value for reading in curves.panel("loss").view.readings}
    assert set(said) == {"train", "fooled", "told apart"}
    assert values(curves, "logged:temperature") == [pytest.approx(36.6, rel=1e-6)]
    assert "metric:fooled" not in curves.panels


def test_another_run_begins_with_empty_plots(curves: RunCurves) -> None:
    QTest.keyClick(curves.panel("loss").view, Qt.Key.Key_Plus)
    curves.show_view(fold(history()[:1]))
    assert curves.panel("loss").view.readings == ()
    assert curves.link.is_fitted
    before = curves.panel("loss").view.grab().toImage()
    curves.show_view(fold(history()))
    assert curves.panel("loss").view.grab().toImage() != before
