"""Searches for a learning rate and a batch size, begun from anywhere, and ended with the window."""

from pytestqt.qtbot import QtBot

from designer.gui.main_window import MainWindow
from designer.gui.pages.train.page import TrainPage
from tests.helpers.training import digits_mlp


def train_page(window: MainWindow) -> TrainPage:
    page = window.page_widget("train")
    assert isinstance(page, TrainPage)
    return page


def test_searches_are_begun_by_their_names_and_end_with_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open(digits_mlp())
    for what in ("rate", "batch"):
        window.show_page("design")
        window.table.run(f"run.find-{what}")
        assert window.page == "train"
    recipe = train_page(window).recipe
    assert recipe.rate.is_busy
    assert recipe.batch.is_busy
    assert recipe.rate.said.text() == "Trying learning rates …"
    window.session.document.mark_saved()
    window.close()
    assert not recipe.rate.is_busy
    assert not recipe.batch.is_busy


def test_another_project_ends_a_search(window: MainWindow) -> None:
    window.session.open(digits_mlp())
    window.table.run("run.find-rate")
    finder = train_page(window).recipe.rate
    assert finder.is_busy
    window.session.open(digits_mlp(epochs=2))
    assert not finder.is_busy
    assert not finder.isVisible()
