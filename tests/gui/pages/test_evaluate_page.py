"""The Evaluate page: one click measures a run; cells of the matrix lead to samples."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK, LIGHT
from designer.evaluate.evaluate import evaluate_run
from designer.graph.model import Project
from designer.graph.recipe import Data
from designer.gui.pages.evaluate.page import EvaluatePage
from designer.gui.pages.evaluate.report import Report
from designer.gui.pages.evaluate.worst import picture
from designer.gui.pages.tune.page import TunePage
from designer.protocol.control import JobKind
from tests.gui.desk import HOLD_MS, Desk, Pulse
from tests.helpers.runs import projects, trained_run
from tests.helpers.training import digits_mlp

Lay = Callable[[Project], Desk]


def page_on(qtbot: QtBot, table: Desk) -> EvaluatePage:
    page = EvaluatePage(table.session, table.runs, DARK)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_without_a_run_the_page_leads_to_train(desk: Lay, qtbot: QtBot) -> None:
    page = page_on(qtbot, desk(digits_mlp()))
    wanted: list[str] = []
    page.page_wanted.connect(wanted.append)
    assert page.empty.button is not None
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert wanted == ["train"]


def test_a_classifier_is_measured_by_a_click(desk: Lay, qtbot: QtBot) -> None:
    table = desk(projects()["digits"])
    table.show(trained_run("digits", table.place))
    page, pulse = page_on(qtbot, table), Pulse()
    assert page.empty.button is not None
    assert page.empty.button.text() == "Evaluate"
    with pulse.beating():
        QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
        assert page.cancel.isVisible()
        table.until(lambda: page.report.isVisible() and page.report.worst.gallery.tiles)
    counts = page.report.confusion.counts
    assert counts.shape == (10, 10)
    assert counts.sum() == int(page.report.figures.said("Samples"))
    accuracy = float(page.report.figures.said("metric 0").split("\u202f")[0])
    assert abs(accuracy - 100 * np.trace(counts) / counts.sum()) < 0.06
    assert [report.support for report in page.report.classes.classes] == counts.sum(axis=1).tolist()
    assert pulse.busy_ms < HOLD_MS
    _click_a_mistake(page, counts)
    page.set_theme(LIGHT)


def _click_a_mistake(page: EvaluatePage, counts: np.ndarray) -> None:
    """A cell off the diagonal shows samples of exactly that confusion."""
    off = counts - np.diag(np.diag(counts))
    if not off.any():
        return
    true, predicted = (int(index) for index in np.unravel_index(off.argmax(), off.shape))
    view = page.report.confusion
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.cell_rect(true, predicted).center().toPoint())
    assert f"“{true}”" in view.sentence
    assert all(tile.caption == f"{true} → {predicted}" for tile in page.report.worst.gallery.tiles)


def test_a_regression_is_shown_as_predicted_against_true(qtbot: QtBot, tmp_path: Path) -> None:
    evaluation = evaluate_run(trained_run("diabetes", tmp_path).path)
    report = Report(DARK)
    qtbot.addWidget(report)
    report.resize(1200, 700)
    report.show_evaluation(evaluation)
    report.show_worst(picture(evaluation, Data(evaluation.dataset)))
    report.show()
    assert report.scatter.isVisible()
    assert report.scatter.size_shown == int(report.figures.said("Samples")) == evaluation.samples
    assert report.residuals.isVisible()
    assert not report.classes.isVisible()
    assert not report.worst.gallery.isVisible()


def test_an_evaluation_can_be_cancelled(desk: Lay, qtbot: QtBot) -> None:
    table = desk(projects()["wine"])
    table.show(trained_run("wine", table.place))
    page = page_on(qtbot, table)
    page.evaluate()
    QTest.mouseClick(page.cancel, Qt.MouseButton.LeftButton)
    job = table.runs.job(JobKind.EVALUATE)
    assert job is not None
    assert job.is_over
    assert page.empty.isVisible()


def test_a_damaged_checkpoint_is_said_in_a_sentence(desk: Lay, qtbot: QtBot) -> None:
    table = desk(projects()["wine"])
    folder = trained_run("wine", table.place)
    for file in folder.path.glob("checkpoints/*/*.safetensors"):
        file.write_bytes(b"nothing of use")
    table.show(folder)
    page = page_on(qtbot, table)
    page.evaluate()
    table.until(lambda: page.empty.isVisible())
    assert page.empty.button is not None
    assert page.empty.button.text() == "Try again"


def test_the_tune_page_has_no_dead_buttons(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp())
    page = TunePage(table.session, table.runs, DARK)
    qtbot.addWidget(page)
    page.set_theme(LIGHT)
    assert not page.findChildren(QAbstractButton)
