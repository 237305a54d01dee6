"""What a training measures is checked in a list on the Train page; all of it is measured, and can be looked at."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.api import Network
from designer.catalogue.metrics import fitting
from designer.catalogue.registry import dataset
from designer.drawing.theme import DARK
from designer.evaluate.evaluation import Evaluation
from designer.graph.edits import SetSetting
from designer.graph.model import Project
from designer.gui.pages.evaluate.report import Report
from designer.gui.pages.train.measured import Measured, MetricBox
from designer.gui.run.words import metric_value
from designer.jobs.run_view import RunState
from tests.gui.desk import Desk
from tests.gui.pages.test_train_page import page_on
from tests.helpers.training import digits_mlp
from tests.training.test_objectives import PICTURE, gan

Lay = Callable[..., Desk]


def list_on(qtbot: QtBot, table: Desk) -> Measured:
    page = page_on(qtbot, table)
    measured = page.recipe.measured
    page.recipe.ensureWidgetVisible(measured)
    return measured


def box(measured: Measured, id: str) -> MetricBox:
    return next(each for each in measured.boxes if each.id == id)


def click(measured: Measured, id: str) -> None:
    QTest.mouseClick(box(measured, id), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))


def autoencoder() -> Project:
    """A network that says its picture again, told by a drawing."""
    body, goal = Network("Copy"), Network("Copy well")
    body.set("data.dataset", "digits")
    body.output(body.add("Conv2d", body.input(PICTURE, name="picture"), out_channels=1, kernel_size=1), name="copy")
    right = goal.input(PICTURE, name="input")
    said = goal.add(body, right)
    goal.output(goal.add("MSELoss", said, right), name="copy_error")
    goal.output(said, name="prediction")
    goal.output(right, name="truth")
    body.objective("copy", goal)
    return body.project


def open_list(measured: Measured) -> None:
    if not measured.fold.isChecked():
        QTest.mouseClick(measured.fold, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))


def shown(measured: Measured) -> list[str]:
    return [each.id for each in measured.boxes if each.isVisible()]


def checked(measured: Measured) -> list[str]:
    return [each.id for each in measured.boxes if each.isChecked()]


def test_the_usual_metrics_are_checked_and_the_others_a_click_away(desk: Lay, qtbot: QtBot) -> None:
    measured = list_on(qtbot, desk(digits_mlp()))
    assert shown(measured) == checked(measured) == ["accuracy"]
    open_list(measured)
    assert {"f1", "precision", "recall", "roc_auc", "average_precision", "top5", "kappa", "mcc"} <= {*shown(measured)}
    assert not {"mae", "r2", "iou", "bleu"} & {*shown(measured)}
    assert all(each.toolTip() and each.accessibleName() for each in measured.boxes)


def test_where_objectives_are_drawn_the_list_is_of_what_they_predict(desk: Lay, qtbot: QtBot) -> None:
    table = desk(gan())
    measured = list_on(qtbot, table)
    assert shown(measured) == []
    assert measured.best.text() == "No number tells which epoch is best: the latest is kept."
    table.session.open(autoencoder())
    assert checked(measured) == ["mae", "rmse"]
    assert measured.best.text() == "Mean absolute error tells which epoch is best."


def test_checking_measures_it_after_the_others_and_can_be_undone(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp())
    measured, session = list_on(qtbot, table), table.session
    open_list(measured)
    click(measured, "roc_auc")
    assert session.document.project.training.metrics == ("accuracy", "roc_auc")
    click(measured, "f1")
    assert session.document.project.training.metrics == ("accuracy", "roc_auc", "f1")
    assert measured.best.text() == "Accuracy tells which epoch is best."
    click(measured, "accuracy")
    assert session.document.project.training.metrics == ("roc_auc", "f1")
    assert measured.best.text() == "ROC-AUC tells which epoch is best."
    session.document.undo()
    session.document.undo()
    assert checked(measured) == ["accuracy", "roc_auc"]
    session.document.undo()
    assert session.document.project.training.metrics == ()


def test_the_keyboard_reaches_and_turns_every_box(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp())
    measured = list_on(qtbot, table)
    open_list(measured)
    measured.boxes[0].setFocus()
    QTest.keyClick(measured.boxes[0], Qt.Key.Key_Tab)
    QTest.keyClick(measured.boxes[1], Qt.Key.Key_Space)
    assert table.session.document.project.training.metrics == ("accuracy", measured.boxes[1].id)


def test_the_last_one_stays_and_the_usual_ones_are_what_a_recipe_need_not_say(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp())
    measured, session = list_on(qtbot, table), table.session
    assert not box(measured, "accuracy").isEnabled()
    assert "At least one" in box(measured, "accuracy").toolTip()
    open_list(measured)
    click(measured, "mcc")
    assert box(measured, "accuracy").isEnabled()
    click(measured, "mcc")
    assert session.document.project.training.metrics == ()


def test_other_data_offers_other_metrics_and_no_data_none(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp())
    measured = list_on(qtbot, table)
    table.session.do(SetSetting("data.dataset", "diabetes"))
    assert checked(measured) == ["mae", "rmse", "r2"]
    open_list(measured)
    assert "pinball90" in shown(measured)
    table.session.do(SetSetting("data.dataset", "none"))
    assert not measured.isVisible()
    table.session.do(SetSetting("data.dataset", "digits"))
    assert measured.isVisible()
    assert checked(measured) == ["accuracy"]


def test_a_metric_that_does_not_fit_keeps_from_training_until_it_is_taken_out(desk: Lay, qtbot: QtBot) -> None:
    project = digits_mlp()
    table = desk(replace(project, training=replace(project.training, metrics=("r2", "f1"))))
    page = page_on(qtbot, table)
    assert not page.start.isEnabled()
    assert "“r2” cannot be measured on Handwritten digits" in page.start.toolTip()


def test_all_that_is_checked_is_measured_of_both_parts_and_shown(desk: Lay, qtbot: QtBot) -> None:
    names = ("f1", "roc_auc", "log_loss")
    table = desk(digits_mlp(epochs=2, metrics=names))
    page = page_on(qtbot, table)
    QTest.mouseClick(page.start, Qt.MouseButton.LeftButton)
    table.until(lambda: table.runs.view.state is RunState.COMPLETED)
    view = table.runs.view
    assert view.metrics == ("loss", *names)
    for epoch in view.epochs:
        assert [*epoch.train] == [*epoch.validation] == ["loss", *names]
    assert page.dashboard.figures.said("Best").endswith("%")
    assert view.curve("roc_auc")[1][-1] > 0.9


def test_an_evaluation_shows_all_that_the_run_measures(qtbot: QtBot) -> None:
    names = [metric.id for metric in fitting(dataset("digits"))]
    values = {name: 0.5 + place / 100 for place, name in enumerate(names)}
    report = Report(DARK)
    qtbot.addWidget(report)
    report.show_evaluation(Evaluation("classification", "digits", "best", 3, 36, values, losses=(0.1, 0.2)))
    shown = [report.figures.said(f"metric {place}") for place in range(len(names))]
    assert shown == [metric_value(name, value) for name, value in values.items()]
