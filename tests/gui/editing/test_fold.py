"""What is rarely touched is folded away, and never hides what differs from its default."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from designer.graph.edits import AddNode, SetParam, SetSetting
from designer.graph.model import Node
from designer.graph.recipe import Choice
from designer.gui.editing.fold import Fold
from designer.gui.inspector.layer_view import LayerView
from designer.gui.main_window import MainWindow
from designer.gui.pages.train.page import TrainPage
from tests.helpers.building import lenet5

BASICS = ("training.epochs", "training.batch_size", "training.optimizer.params.lr")


def train_page(window: MainWindow) -> TrainPage:
    window.show_page("train")
    page = window.findChild(TrainPage)
    assert isinstance(page, TrainPage)
    return page


def field(page: TrainPage, path: str) -> QWidget:
    found = page.recipe.findChild(QWidget, path)
    assert found is not None, path
    return found


def optimiser_fold(page: TrainPage) -> Fold:
    return next(fold for fold in page.recipe.findChildren(Fold) if "Amsgrad" in fold.accessibleName())


def conv1(window: MainWindow) -> LayerView:
    window.show_page("design")
    window.session.select(frozenset({"conv1"}))
    view = window.design.inspector.view
    assert isinstance(view, LayerView)
    return view


@pytest.mark.parametrize("height", [600, 900])
def test_the_first_numbers_of_a_training_are_seen_without_scrolling(
    window: MainWindow, qtbot: QtBot, height: int
) -> None:
    page = train_page(window)
    window.resize(960, height)
    view = page.recipe.viewport()
    qtbot.waitUntil(lambda: view.height() < height)
    places = [field(page, path).mapTo(view, QPoint(0, 0)).y() for path in BASICS]
    assert places == sorted(places)
    assert places[0] < 60
    assert places[-1] + field(page, BASICS[-1]).height() <= view.height()


def test_rare_parameters_of_the_optimiser_wait_behind_more(window: MainWindow, qtbot: QtBot) -> None:
    page = train_page(window)
    betas = field(page, "training.optimizer.params.betas")
    assert not betas.isVisible()
    fold = optimiser_fold(page)
    fold.setFocus()
    qtbot.keyClick(fold, Qt.Key.Key_Return)
    assert betas.isVisible()
    qtbot.keyClick(fold, Qt.Key.Key_Left)
    assert not betas.isVisible()
    qtbot.keyClick(fold, Qt.Key.Key_Space)
    assert betas.isVisible()


def test_more_stays_open_in_the_next_window(
    window: MainWindow, open_one: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    qtbot.mouseClick(optimiser_fold(train_page(window)), Qt.MouseButton.LeftButton, pos=QPoint(8, 11))
    again = train_page(open_one(project=lenet5().project))
    assert field(again, "training.optimizer.params.betas").isVisible()
    assert not field(again, "training.seed").isVisible(), "another section has a state of its own"


def test_a_rare_parameter_that_was_changed_is_always_seen(window: MainWindow) -> None:
    page = train_page(window)
    window.session.do(SetSetting("training.optimizer", Choice("Adam", {"amsgrad": True})))
    window.session.do(SetSetting("training.seed", 7))
    assert field(page, "training.optimizer.params.amsgrad").isVisible()
    assert field(page, "training.seed").isVisible()
    assert not field(page, "training.optimizer.params.betas").isVisible()


def test_the_inspector_folds_what_is_rare(window: MainWindow, qtbot: QtBot) -> None:
    rows = conv1(window).form.rows
    assert rows["kernel_size"].isVisible()
    assert not rows["dilation"].isVisible()
    window.session.do(SetParam("main", "conv1", "dilation", 2))
    assert rows["dilation"].isVisible()
    assert not rows["groups"].isVisible()


def test_a_rare_parameter_stays_while_it_is_typed_back_to_its_default(window: MainWindow, qtbot: QtBot) -> None:
    window.session.do(SetParam("main", "conv1", "dilation", 2))
    row = conv1(window).form.rows["dilation"]
    row.editor.setFocus()
    qtbot.keyClick(row.editor.field, Qt.Key.Key_Down)
    assert "dilation" not in window.session.network.nodes["conv1"].params
    assert row.isVisible()


def test_opening_more_for_one_layer_opens_it_for_the_others(window: MainWindow, qtbot: QtBot) -> None:
    fold = conv1(window).form.fold
    fold.setFocus()
    qtbot.keyClick(fold, Qt.Key.Key_Space)
    window.session.select(frozenset({"pool1"}))
    view = window.design.inspector.view
    assert isinstance(view, LayerView)
    assert all(row.isVisible() for row in view.form.rows.values())


def test_a_single_rare_parameter_is_not_folded(window: MainWindow) -> None:
    window.show_page("design")
    window.session.do(AddNode("main", Node("new", "PReLU", "prelu")))
    window.session.select(frozenset({"new"}))
    view = window.design.inspector.view
    assert isinstance(view, LayerView)
    assert [name for name, row in view.form.rows.items() if row.param.advanced] == ["init"]
    assert view.form.rows["init"].isVisible()
